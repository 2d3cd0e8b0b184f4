//go:build !js

package content_test

import (
	"slices"
	"strings"
	"testing"

	"knotmap/content"
)

func index(t testing.TB) *content.Index {
	t.Helper()
	library, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	return content.NewIndex(library.Catalogue())
}

// name says what a hit is: the end of its address, or the ID of its region.
func name(h content.Hit) string {
	if h.Region != nil {
		return h.Region.ID
	}
	return h.Path
}

func TestFind(t *testing.T) {
	x := index(t)
	for _, test := range []struct{ query, first string }{
		{"levator scapulae", "/muscles/levator-scapulae"},
		{"levater", "/muscles/levator-scapulae"}, // a slip
		{"trapezious", "/muscles/trapezius"},
		{"traps", "/muscles/trapezius"},                 // what people say
		{"psoas", "/articles/low-back-and-hip-flexors"}, // a part of a word, in a title by its words
		{"iliops", "/muscles/iliopsoas"},                // as it is typed
		{"shoulder balde", "back-blade-upper-corner"},
		{"Shoulder-top!", "back-shoulder-top"},
		{"armpit", "front-armpit"},
		{"crick in my neck", "/routines/wry-neck-first-days"},
		{"ice or heat", "/articles/heat-or-cold"},
		{"which pillow?", "/articles/sleep-positions"},
		{"tension headache", "/articles/headache-from-the-neck"},
		{"pregnent", "/questions#pregnant"},
		{"heart attack", "/questions#is-it-my-heart"},
		{"red flags", "/safety"},
		{"print", "/guide"},
		{"tennis ball on the wall", "/articles/ball-and-wall"},
		{"desk set-up", "/articles/desk-set-up"},
		{"can't take a deep breath", "/questions#breath-hurts"},
	} {
		hits := x.Find(test.query, 3)
		if len(hits) == 0 {
			t.Errorf("%q finds nothing, want %s first", test.query, test.first)
			continue
		}
		if got := name(hits[0]); got != test.first {
			t.Errorf("%q finds %s first (%q), want %s", test.query, got, hits[0].Title, test.first)
		}
	}
}

// TestFindByTitle holds that whoever types what something is called finds it at the top.
func TestFindByTitle(t *testing.T) {
	x := index(t)
	for _, want := range x.All() {
		hits := x.Find(want.Title, 3)
		if !slices.ContainsFunc(hits, func(h content.Hit) bool { return name(h) == name(want) }) {
			t.Errorf("%q does not find %s among its first three: %v", want.Title, name(want), hits)
		}
	}
}

func TestFindNothing(t *testing.T) {
	x := index(t)
	for _, query := range []string{"", "  ", "?!", "zzzzqqq", "xylophone"} {
		if hits := x.Find(query, 5); len(hits) > 0 {
			t.Errorf("%q finds %v, want nothing", query, hits)
		}
	}
}

// A query finds the same however its words stand and however they are written.
func FuzzFind(f *testing.F) {
	for _, query := range []string{"stiff neck", "knot UNDER shoulder-blade", "", "a’b 'c", "ünter", strings.Repeat("long ", 99)} {
		f.Add(query)
	}
	x := index(f)
	f.Fuzz(func(t *testing.T, query string) {
		const limit = 7
		hits := x.Find(query, limit)
		if len(hits) > limit {
			t.Fatalf("%q: %d hits, want %d at most", query, len(hits), limit)
		}
		if again := x.Find("  "+query, limit); len(query) < content.MaxQuery-2 && !slices.Equal(again, hits) {
			t.Errorf("%q finds %v, with spaces before it %v", query, hits, again)
		}
	})
}

func BenchmarkFind(b *testing.B) {
	x := index(b)
	for b.Loop() {
		x.Find("crik in my nekc sholder", 12)
	}
}

func BenchmarkNewIndex(b *testing.B) {
	library, err := content.Load()
	if err != nil {
		b.Fatal(err)
	}
	catalogue := library.Catalogue()
	for b.Loop() {
		content.NewIndex(catalogue)
	}
}
