//go:build !js

package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"knotmap/bodymap"
	"knotmap/content"
)

// TestTextsAreLinkedFromWhatTheyAreAbout holds that a reader of a muscle's or a routine's page, or of an
// article, finds what else says something of it.
func TestTextsAreLinkedFromWhatTheyAreAbout(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	links := map[string]map[string]bool{}
	for _, p := range Pages(lib) {
		links[p.Path] = map[string]bool{}
		for e := range elements(parse(t, p.Body())) {
			links[p.Path][attr(e, "href")] = true
		}
	}
	want := func(folder string, ids []string, to string) {
		for _, id := range ids {
			if !links[folder+id][to] {
				t.Errorf("%s%s has no link to %s, which names it", folder, id, to)
			}
		}
	}
	for _, a := range lib.Articles {
		want("/muscles/", a.Muscles, "/articles/"+a.ID)
		want("/routines/", a.Routines, "/articles/"+a.ID)
	}
	for _, r := range lib.Routines {
		want("/muscles/", r.Muscles, "/routines/"+r.ID)
	}
	for _, q := range lib.Questions {
		want("/muscles/", q.Muscles, "/questions#"+q.ID)
		want("/routines/", q.Routines, "/questions#"+q.ID)
		want("/articles/", q.Articles, "/questions#"+q.ID)
	}
}

// TestMapLinksMarkTheirPlaces holds that the map understands every link to it that figures and questions carry.
func TestMapLinksMarkTheirPlaces(t *testing.T) {
	tests := []struct{ places, want string }{
		{"back-neck-base", "/#back-neck-base"},
		{"back-blade-inner-mid-left,front-shoulder-left", "/#at=back-blade-inner-mid-left,front-shoulder-left"},
		{"front-shoulder-left,back-blade-inner-mid-left", "/#at=front-shoulder-left,back-blade-inner-mid-left"},
	}
	for _, tt := range tests {
		places := strings.Split(tt.places, ",")
		got := mapLink(places)
		if got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.places, got, tt.want)
		}
		a, problems := bodymap.ParseAddress(strings.TrimPrefix(got, "/#"))
		var marked []string
		for _, tap := range a.Complaint.Taps {
			marked = append(marked, tap.Place.ID())
		}
		if !slices.Equal(marked, places) || problems != nil {
			t.Errorf("%s marks %v (%v), want %v", got, marked, problems, places)
		}
	}
}

// The kind decides first, then for which muscle a routine is most.
func TestMostForFirst(t *testing.T) {
	got := ""
	for _, r := range mostForFirst("b", []content.Routine{
		{ID: "cold", Kind: content.Cold, Muscles: []string{"b"}},
		{ID: "also", Kind: content.Pressure, Muscles: []string{"a", "b"}},
		{ID: "most", Kind: content.Pressure, Muscles: []string{"b", "a"}},
		{ID: "most-too", Kind: content.Pressure, Muscles: []string{"b"}},
	}) {
		got += r.ID + " "
	}
	if want := "most most-too also cold "; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// One card alone is not worth folding away.
func TestFolded(t *testing.T) {
	tests := []struct {
		cards int
		want  string // in sight, folded away, and what the fold says
	}{
		{1, "1 0 "},
		{5, "5 0 "},
		{6, "4 2 2 more"},
	}
	for _, tt := range tests {
		var rows []goapp.UI
		for range tt.cards {
			rows = append(rows, card("/", "A", "B"))
		}
		sight, away, summary := 0, 0, ""
		root := parse(t, goapp.Div().Body(folded(rows)...))
		details := find(root, func(e *html.Node) bool { return e.Data == "details" })
		for e := range elements(root) {
			if e.Data == "summary" {
				summary = text(e)
			}
			if attr(e, "class") != "card" {
				continue
			}
			if details != nil && e.Parent.Parent == details {
				away++
			} else {
				sight++
			}
		}
		if got := fmt.Sprintf("%d %d %s", sight, away, summary); got != tt.want {
			t.Errorf("%d cards: got %q, want %q", tt.cards, got, tt.want)
		}
	}
}
