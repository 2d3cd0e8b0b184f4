package bodymap

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestWorksAreComplete(t *testing.T) {
	grades := []Grade{Moderate, Low, Tradition, Guidance}
	if !slices.IsSortedFunc(Works, func(a, b Work) int { return cmp.Compare(a.Short, b.Short) }) {
		t.Error("the works are not sorted by Short")
	}
	for i, w := range Works {
		if w.Full == "" || !strings.HasSuffix(w.Worth, ".") || !slices.Contains(grades, w.Grade) {
			t.Errorf("%s: grade %q, reference %q, worth %q; want all three, the last a sentence", w.Short, w.Grade, w.Full, w.Worth)
		}
		if strings.HasSuffix(w.Full, ".") {
			t.Errorf("%s: the reference ends with a full stop", w.Short)
		}
		if i > 0 && w.Short == Works[i-1].Short {
			t.Errorf("%s stands twice", w.Short)
		}
	}
}

// TestEveryCitationNamesAWork holds that no row cites what the list of works does not have,
// and that no work is there for show.
func TestEveryCitationNamesAWork(t *testing.T) {
	cited := map[string]bool{}
	for _, c := range Citations() {
		if !slices.Contains(RowKinds, c.Kind) {
			t.Errorf("%s: unknown kind of row %q", c.Row, c.Kind)
		}
		w := WorkOf(c.Text)
		if w == nil {
			t.Errorf("%s %s: no work begins %q", c.Kind, c.Row, c.Text)
			continue
		}
		cited[w.Short] = true
		if page, ok := strings.CutPrefix(c.Text, w.Short+", "); w.Pages && (!ok || page == "") {
			t.Errorf("%s %s: %q names no page", c.Kind, c.Row, c.Text)
		}
	}
	for _, w := range Works {
		if !cited[w.Short] {
			t.Errorf("nothing cites %s", w.Short)
		}
	}
}

func TestWorkOf(t *testing.T) {
	for _, tt := range []struct{ citation, want string }{
		{"Simons, Travell & Simons 1999", "Simons, Travell & Simons 1999"},
		{"Simons, Travell & Simons 1999, ch. 19", "Simons, Travell & Simons 1999"},
		{"Cerezo-Téllez et al. 2016: active points in many", "Cerezo-Téllez et al. 2016"},
		{"Kwon et al. 2017 (297 people)", "Kwon et al. 2017"},
		{"NHS, back pain", "NHS"},
		{"Hong 1994, key points", "Hong 1994"},
		{"NHSX, back pain", ""},
		{"Midlands", ""},
		{"", ""},
	} {
		got := ""
		if w := WorkOf(tt.citation); w != nil {
			got = w.Short
		}
		if got != tt.want {
			t.Errorf("WorkOf(%q) = %q, want %q", tt.citation, got, tt.want)
		}
	}
}

// TestUses holds that a row counts once for a work, however often it names it.
func TestUses(t *testing.T) {
	uses := Uses()
	for _, kind := range RowKinds {
		rows := map[string]map[string]bool{}
		for _, c := range Citations() {
			w := WorkOf(c.Text)
			if c.Kind != kind || w == nil {
				continue
			}
			if rows[w.Short] == nil {
				rows[w.Short] = map[string]bool{}
			}
			rows[w.Short][c.Row] = true
		}
		for _, w := range Works {
			if got, want := uses[w.Short].Rows[kind], len(rows[w.Short]); got != want {
				t.Errorf("%s: %d rows of kind %q, want %d", w.Short, got, kind, want)
			}
		}
	}
	if pages := uses["NHS"].Pages; !slices.IsSorted(pages) || !slices.Contains(pages, "back pain") {
		t.Errorf("NHS: got the pages %q, want them sorted, and back pain among them", pages)
	}
}

func ExampleWorkOf() {
	w := WorkOf("Tanaka et al. 2006, Spine")
	fmt.Println(w.Grade)
	fmt.Println(w.Worth)
	// Output:
	// low
	// It supports that an ache at the shoulder blade can be the first sign of a neck nerve; fifty people, all ill enough for surgery.
}
