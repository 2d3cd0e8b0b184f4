//go:build !js

package app

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"knotmap/bodymap"
	"knotmap/content"
)

// TestMarkup holds every page, and every state of the map, against what any page owes its reader.
func TestMarkup(t *testing.T) {
	for name, ui := range everyPage(t) {
		raw := goapp.HTMLString(ui)
		for _, never := range []string{`\"`, ` style="`, `="<`} {
			if _, after, found := strings.Cut(raw, never); found {
				t.Errorf("%s: %s before %.40q", name, never, after)
			}
		}
		root := parseHTML(t, raw)
		for _, check := range []func(*html.Node) []string{
			headingFaults, idFaults, linkFaults, nameFaults, listFaults, landmarkFaults, focusFaults,
		} {
			for _, fault := range check(root) {
				t.Errorf("%s: %s", name, fault)
			}
		}
	}
}

// everyPage returns the pages as they are built, and the map's states as the program draws them.
func everyPage(t *testing.T) map[string]goapp.UI {
	t.Helper()
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]goapp.UI{}
	for _, p := range Pages(lib) {
		if p.Title == "" || p.Description == "" || all[p.Path] != nil {
			t.Errorf("%s: title %q, description %q; want both, and the path once", p.Path, p.Title, p.Description)
		}
		all[p.Path] = p.Body()
	}
	for _, s := range mapStates {
		all["/#"+s.address] = live(s.address).Render()
	}
	return all
}

// headingFaults: one h1, before all others, and no level skipped.
func headingFaults(root *html.Node) (faults []string) {
	level := 0
	for e := range elements(root) {
		if len(e.Data) != 2 || e.Data[0] != 'h' || e.Data[1] < '1' || e.Data[1] > '6' {
			continue
		}
		n := int(e.Data[1] - '0')
		if n > level+1 || n == 1 && level > 0 {
			faults = append(faults, fmt.Sprintf("h%d %q after h%d", n, text(e), level))
		}
		if text(e) == "" {
			faults = append(faults, e.Data+" is empty")
		}
		level = n
	}
	return faults
}

// idFaults: each once.
func idFaults(root *html.Node) (faults []string) {
	seen := map[string]bool{}
	for e := range elements(root) {
		id := attr(e, "id")
		if seen[id] {
			faults = append(faults, fmt.Sprintf("id %q twice", id))
		}
		seen[id] = id != ""
	}
	return faults
}

// linkFaults: what refers to a part of the page finds it. The program's own map has no answers in
// waiting; there a link to a place is the same as its control.
func linkFaults(root *html.Node) (faults []string) {
	known := map[string]bool{}
	for e := range elements(root) {
		known[attr(e, "id")] = attr(e, "id") != ""
	}
	for e := range elements(root) {
		for _, a := range e.Attr {
			id, ok := strings.CutPrefix(a.Val, "#")
			if !ok || a.Key != "href" {
				id, ok = strings.CutPrefix(a.Val, "url(#")
				id = strings.TrimSuffix(id, ")")
			}
			if _, place := bodymap.PlaceByID(id); ok && !known[id] && !(place && within(e, isControl)) {
				faults = append(faults, fmt.Sprintf("%s leads nowhere", tag(e)))
			}
		}
		if id := attr(e, "for"); id != "" && !known[id] {
			faults = append(faults, fmt.Sprintf("%s names no control", tag(e)))
		}
		if e.Data == "a" && attr(e, "href") == "" {
			faults = append(faults, fmt.Sprintf("%s %q without href", tag(e), text(e)))
		}
	}
	return faults
}

func isControl(e *html.Node) bool {
	return attr(e, "data-do") == "place" || attr(e, "class") == "stage__canvas"
}

// nameFaults: each control can be called by its name; those who read it aloud or say it need one.
func nameFaults(root *html.Node) (faults []string) {
	labels := map[string]string{}
	for e := range elements(root) {
		if e.Data == "label" {
			labels[attr(e, "for")] = text(e)
		}
	}
	for e := range elements(root) {
		name := cmp.Or(attr(e, "aria-label"), text(e))
		switch e.Data {
		case "input", "select", "textarea":
			name = labels[attr(e, "id")]
		case "a", "button", "summary", "nav":
			if e.Data == "nav" {
				name = attr(e, "aria-label")
			}
		case "img":
			if attr(e, "src") == "" || attr(e, "width") == "" || attr(e, "height") == "" {
				faults = append(faults, tag(e)+" lacks its source or size")
			}
			continue
		default:
			continue
		}
		if !strings.ContainsFunc(name, unicode.IsLetter) && !within(e, isHidden) { // × is no name
			faults = append(faults, fmt.Sprintf("%s has the name %q", tag(e), name))
		}
		words := func(n *html.Node) bool { return attr(n, "id") == "words" } // sends nothing anywhere: see wordsForm
		if e.Data == "button" && attr(e, "type") != "button" && !within(e, words) {
			faults = append(faults, tag(e)+" would submit")
		}
	}
	return faults
}

// listFaults: lists hold items and nothing else, and details begin with their summary.
func listFaults(root *html.Node) (faults []string) {
	for e := range elements(root) {
		first := true
		for child := range e.ChildNodes() {
			if child.Type != html.ElementNode {
				continue
			}
			switch {
			case (e.Data == "ul" || e.Data == "ol") && child.Data != "li",
				e.Data == "details" && first != (child.Data == "summary"),
				e.Data == "p" && slices.Contains([]string{"div", "ul", "ol", "p", "section"}, child.Data):
				faults = append(faults, fmt.Sprintf("%s in %s", tag(child), tag(e)))
			}
			first = false
		}
	}
	return faults
}

// landmarkFaults: one main, which the skip link reaches, first of all controls.
func landmarkFaults(root *html.Node) (faults []string) {
	mains := 0
	for e := range elements(root) {
		if e.Data == "main" {
			mains++
		}
	}
	skip := find(root, func(e *html.Node) bool { return e.Data == "a" })
	if mains != 1 || byID(root, "main") == nil || byID(root, "main").Data != "main" || attr(skip, "href") != "#main" {
		faults = append(faults, fmt.Sprintf("%d mains, and first the link %s; want one and #main", mains, tag(skip)))
	}
	return faults
}

// focusFaults: nothing that takes the focus lies in what is hidden from a screen reader.
func focusFaults(root *html.Node) (faults []string) {
	for e := range elements(root) {
		if slices.Contains([]string{"a", "button", "input", "summary"}, e.Data) && within(e, isHidden) && attr(e, "tabindex") != "-1" {
			faults = append(faults, tag(e)+" takes the focus, hidden")
		}
	}
	return faults
}
