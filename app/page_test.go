package app

import (
	"fmt"
	"maps"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"knotmap/bodymap"
)

// TestPages holds that all there is to read has a page, and each path stands once.
func TestPages(t *testing.T) {
	paths := map[string]int{}
	for _, p := range Pages(library) {
		paths[p.Path]++
	}
	want := map[string]int{"/": 1, "/404": 1, "/about": 1, "/about/sources": 1, "/safety": 1, "/others": 1, "/muscles": 1, "/routines": 1, "/articles": 1, "/questions": 1, "/guide": 1, "/plan": 1, "/search": 1, "/routines/roll": 1, "/articles/neck": 1}
	for _, m := range bodymap.Muscles {
		want["/muscles/"+m.ID] = 1
	}
	if !maps.Equal(paths, want) {
		t.Errorf("got the pages %v, want %v", paths, want)
	}
}

// TestHeaderTellsWhereYouAre holds that a page that the header names is marked there, and no other.
func TestHeaderTellsWhereYouAre(t *testing.T) {
	for _, p := range Pages(library) {
		for e := range elements(find(parse(t, p.Body()), func(e *html.Node) bool { return e.Data == "header" })) {
			if here := attr(e, "href") == p.Path && p.Path != "/"; e.Data == "a" && here != (attr(e, "aria-current") == "page") {
				t.Errorf("%s: the header has %s", p.Path, tag(e))
			}
		}
	}
}

// TestPlaceList holds that the list offers what the figure does: every place once, by its name, as
// a link that works without the program and as a control of it.
func TestPlaceList(t *testing.T) {
	named := map[string]string{}
	for e := range elements(parse(t, &placeList{})) {
		if e.Data != "a" {
			continue
		}
		id := attr(e, "data-id")
		if named[id] != "" || attr(e, "href") != "#"+id || attr(e, "data-do") != "place" {
			t.Errorf("got %s; want each place once, as link and control", tag(e))
		}
		named[id] = text(e)
	}
	for _, p := range bodymap.Places() {
		if got, want := named[p.ID()], sentence(p.Name()); got != want {
			t.Errorf("%s is listed as %q, want %q", p.ID(), got, want)
		}
		delete(named, p.ID())
	}
	if len(named) > 0 {
		t.Errorf("the list has %v, which are no places", named)
	}
}

// TestSafetyPage holds that every warning sign stands there under its level, with what to do.
func TestSafetyPage(t *testing.T) {
	said := text(parse(t, page("/safety")()))
	for _, level := range []bodymap.Level{bodymap.Emergency, bodymap.Today, bodymap.Soon} {
		table := text(parse(t, signTable(level)))
		for _, s := range bodymap.Signs {
			if entry := s.Text + " " + s.Advice + " " + s.Source; (s.Level == level) != strings.Contains(table, entry) || !strings.Contains(said, entry) {
				t.Errorf("%s, %s: under %s %v, on the page %v", s.ID, s.Level, level, strings.Contains(table, entry), strings.Contains(said, entry))
			}
		}
	}
}

func TestParseAssets(t *testing.T) {
	for _, tt := range []struct {
		list string
		want map[string]string
	}{
		{"", map[string]string{}},
		{"a.svg=/static/a.1.svg b.svg=/static/b.2.svg?x=y", map[string]string{"a.svg": "/static/a.1.svg", "b.svg": "/static/b.2.svg?x=y"}},
		{" a.svg=/a \n broken", map[string]string{"a.svg": "/a"}},
	} {
		if got := parseAssets(tt.list); !maps.Equal(got, tt.want) {
			t.Errorf("parseAssets(%q) = %v, want %v", tt.list, got, tt.want)
		}
	}
}

func ExamplePages() {
	p := Pages(library)[0]
	fmt.Println(p.Path, p.Title)
	// Output: / Knotmap: it is not where it hurts
}

func ExampleSetAssets() {
	before := assets
	defer SetAssets(before)
	SetAssets(map[string]string{"figure/back.svg": "/static/figure/back.1a2b3c4d.svg"})
	fmt.Println(asset("figure/back.svg"))
	fmt.Println(asset("figure/front.svg"))
	// Output:
	// /static/figure/back.1a2b3c4d.svg
	// /static/figure/front.svg
}
