//go:build !js

package content

import (
	"slices"
	"testing"

	"knotmap/bodymap"
)

// A text that names places and muscles must agree with the atlas: each place
// lies in a zone of one of the muscles, and each muscle reaches one of the places.
func TestPlacesFitMuscles(t *testing.T) {
	l, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range l.Articles {
		fit(t, a.ID, a.Places, a.Muscles)
	}
	for _, r := range l.Routines {
		fit(t, r.ID, r.Places, r.Muscles)
	}
}

func fit(t *testing.T, text string, places, muscles []string) {
	t.Helper()
	var reached []string
	for _, id := range muscles {
		zones := zonePlaces(bodymap.MuscleByID(id))
		if !slices.ContainsFunc(zones, func(p string) bool { return slices.Contains(places, p) }) {
			t.Errorf("%s names %s, which refers to none of its places", text, id)
		}
		reached = append(reached, zones...)
	}
	for _, p := range places {
		if !slices.Contains(reached, p) {
			t.Errorf("%s names %s, where none of its muscles refers", text, p)
		}
	}
}

func zonePlaces(m *bodymap.Muscle) []string {
	var all []string
	for _, part := range m.Parts {
		for _, point := range part.Points {
			for _, zone := range point.Zones {
				all = append(all, zone.Places...)
			}
		}
	}
	return all
}
