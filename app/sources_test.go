package app

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"knotmap/bodymap"
)

// TestSourcesPage holds that every work stands there once with its reference, under its grade.
func TestSourcesPage(t *testing.T) {
	root := parse(t, page("/about/sources")())
	said := text(root)
	for _, w := range bodymap.Works {
		if n := strings.Count(said, w.Short+" "+w.Worth+" "+w.Full); n != 1 {
			t.Errorf("%s stands %d times with its worth and reference, want once", w.Short, n)
		}
	}
	works := find(root, func(e *html.Node) bool { return attr(e, "id") == "tradition" }).Parent
	if got := text(works); !strings.Contains(got, "Davies & Davies 2013") || strings.Contains(got, "Cochrane") {
		t.Errorf("under expert tradition stands %.80q…, want what is graded so and nothing else", got)
	}
}

func TestRests(t *testing.T) {
	for _, tt := range []struct {
		rows map[string]int
		want string
	}{
		{map[string]int{"question": 1}, "1 question"},
		{map[string]int{"question": 12, "muscle": 1, "trigger point": 2}, "1 muscle, 2 trigger points, 12 questions"},
	} {
		if got := rests(bodymap.Use{Rows: tt.rows}); got != tt.want {
			t.Errorf("rests(%v) = %q, want %q", tt.rows, got, tt.want)
		}
	}
}
