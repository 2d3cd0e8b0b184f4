//go:build !js

package content

import (
	"reflect"
	"testing"
)

// Every text is in the catalogue, in the library's order, and survives the way to the browser.
func TestCatalogueOfTheLibrary(t *testing.T) {
	l := loaded(t)
	c := l.Catalogue()
	if got, want := len(c.Entries), len(l.Articles)+len(l.Routines)+len(l.Questions); got != want {
		t.Errorf("%d entries, want %d", got, want)
	}
	for _, r := range l.Routines {
		e := c.Routine(r.ID)
		if e == nil || e.Title != r.Title || e.RoutineKind != r.Kind || e.Minutes != r.Minutes || !reflect.DeepEqual(e.Rooms, r.Rooms) {
			t.Errorf("%s: got %+v, want %+v", r.ID, e, r)
		}
	}
	again, err := ParseCatalogue(c.String())
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(again, c) {
		t.Error("the catalogue reads otherwise than it was written")
	}
}
