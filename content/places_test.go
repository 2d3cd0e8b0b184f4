//go:build !js

package content

import (
	"slices"
	"testing"

	"knotmap/bodymap"
)

// A text that names places and muscles must agree with the atlas: in each place one of the muscles is felt or
// has a trigger point, and each muscle is felt or has one in one of the places. A question's answer may name
// muscles that lie elsewhere.
func TestPlacesFitMuscles(t *testing.T) {
	l := loaded(t)
	for _, a := range l.Articles {
		fit(t, "articles/"+a.ID, a.Places, a.Muscles)
	}
	for _, r := range l.Routines {
		fit(t, "routines/"+r.ID, r.Places, r.Muscles)
	}
	for _, q := range l.Questions {
		var regions []string
		for _, id := range q.Places {
			p, _ := bodymap.PlaceByID(id)
			regions = append(regions, p.Region.ID)
		}
		if q.Muscles != nil {
			fitPlaces(t, "questions/"+q.ID, regions, q.Muscles)
		}
	}
}

func fit(t *testing.T, text string, places, muscles []string) {
	t.Helper()
	for _, id := range muscles {
		mine := musclePlaces(bodymap.MuscleByID(id))
		if !slices.ContainsFunc(mine, func(p string) bool { return slices.Contains(places, p) }) {
			t.Errorf("%s names %s, which neither lies nor is felt in one of its places", text, id)
		}
	}
	fitPlaces(t, text, places, muscles)
}

func fitPlaces(t *testing.T, text string, places, muscles []string) {
	t.Helper()
	var reached []string
	for _, id := range muscles {
		reached = append(reached, musclePlaces(bodymap.MuscleByID(id))...)
	}
	for _, p := range places {
		if !slices.Contains(reached, p) {
			t.Errorf("%s names %s, where none of its muscles lies or is felt", text, p)
		}
	}
}

// musclePlaces lists the regions in which a muscle has a zone or, within a thumb's width, a trigger point.
func musclePlaces(m *bodymap.Muscle) []string {
	const thumb = 20 // units of the figure
	var all []string
	for _, part := range m.Parts {
		for _, point := range part.Points {
			for _, zone := range point.Zones {
				all = append(all, zone.Places...)
			}
			for _, spot := range point.Spots {
				for i := range bodymap.Regions {
					r := &bodymap.Regions[i]
					if r.View == spot.View && (r.Polygon().Contains(spot.At) || r.Polygon().Nearest(spot.At).Distance(spot.At) < thumb) {
						all = append(all, r.ID)
					}
				}
			}
		}
	}
	return all
}
