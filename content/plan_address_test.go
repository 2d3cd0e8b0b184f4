package content

import (
	"reflect"
	"testing"
)

func TestParseWish(t *testing.T) {
	usual := Wish{Has: []string{"towel"}, Room: "office"}
	tests := []struct {
		fragment string
		want     string
		problems int
	}{
		{"", "has=towel&where=office", 0},
		{"rhomboids", "muscles=rhomboids&has=towel&where=office", 0},
		{"#muscles=rhomboids,trapezius,rhomboids", "muscles=rhomboids,trapezius&has=towel&where=office", 0},
		{"has=ball,band&where=bed&fresh=yes", "has=ball,band&where=bed&fresh=yes", 0},
		{"has=nothing&where=anywhere&fresh=no", "has=nothing&where=anywhere", 0},
		{"has=&where=", "has=towel&where=office", 0},
		{"muscles=deltoids,rhomboids&has=spoon&where=moon", "muscles=rhomboids&has=nothing&where=office", 3},
		{"muscles=rhomboids,trapezius,scalenes,deltoid,supinator,masseter,temporalis", "muscles=rhomboids,trapezius,scalenes,deltoid,supinator,masseter&has=towel&where=office", 1},
		{"&&=&x=", "has=towel&where=office", 0},
	}
	for _, tt := range tests {
		w, problems := ParseWish(tt.fragment, usual)
		if got := w.String(); got != tt.want || len(problems) != tt.problems {
			t.Errorf("%s: got %s and %q, want %s and %d problems", tt.fragment, got, problems, tt.want, tt.problems)
		}
	}
}

// What is read is written so that it reads the same, whatever is usual.
func FuzzParseWish(f *testing.F) {
	f.Add("muscles=rhomboids,nobody&has=ball,band&where=office&fresh=yes")
	f.Add("has=nothing&where=anywhere")
	f.Fuzz(func(t *testing.T, fragment string) {
		w, _ := ParseWish(fragment, Wish{Has: []string{"towel"}, Room: "home"})
		again, problems := ParseWish(w.String(), Wish{})
		if problems != nil || again.String() != w.String() || !reflect.DeepEqual(again.Muscles, w.Muscles) {
			t.Fatalf("%q was read as %+v, written as %s and read as %+v: %q", fragment, w, w, again, problems)
		}
	})
}
