package main

import (
	"math"
	"strings"
	"testing"

	"knotmap/bodymap"
)

// Every part of every muscle can be shown, in each view in which its trigger points are drawn or in another.
func TestEveryPartHasAShape(t *testing.T) {
	shapes := ""
	for _, v := range bodymap.Views {
		shapes += string(shapesSVG(v, bodymap.Straight))
	}
	keys := map[string]bool{}
	for i := range bodymap.Muscles {
		m := &bodymap.Muscles[i]
		for j := range m.Parts {
			keys[partKey(m, &m.Parts[j])] = true
			key := partKey(m, &m.Parts[j])
			if !strings.Contains(shapes, `<g id="`+strings.ReplaceAll(key, " ", "-")+`"><path`) {
				t.Errorf("%s has no shape in any view", key)
			}
		}
	}
	for key := range shown {
		if !keys[key] {
			t.Errorf("shown names %q, which is no part of the atlas", key)
		}
	}
	for _, u := range unseen {
		if !keys[u.part] {
			t.Errorf("unseen names %q, which is no part of the atlas", u.part)
		}
	}
}

func TestShownNamesWhatIsDrawn(t *testing.T) {
	drawings := map[string]*drawing{}
	for _, p := range plates() {
		if p.body == bodymap.Straight {
			drawings[p.name()] = p.draw()
		}
	}
	for part, list := range shown {
		for pair := range strings.FieldsSeq(list) {
			picture, id, _ := strings.Cut(pair, ":")
			if d := drawings[picture]; d == nil || len(drawnAs(d, id)) == 0 {
				t.Errorf("%s: no muscle %q is drawn in the picture %q", part, id, picture)
			}
		}
	}
}

// farthestSpot is how far a trigger point may lie outside the drawn muscle, in units: one where the
// muscle goes over into its tendon, or that a finger reaches from beside it.
const farthestSpot = 10

// Wherever a trigger point is drawn, so is its muscle, and the point lies in it or close by.
func TestSpotsLieInTheirShapes(t *testing.T) {
	drawings := map[bodymap.View]map[string]*drawing{}
	for _, v := range bodymap.Views {
		drawings[v] = drawingsOf(v, bodymap.Straight)
	}
	eachSpot(func(part, number string, s bodymap.Spot) {
		shape := bellies(part, s.View, drawings[s.View])
		if len(shape) == 0 {
			t.Errorf("%s %s has a spot but no shape in the %v view", part, number, s.View)
			return
		}
		beside := math.Inf(1)
		for _, b := range shape {
			beside = min(beside, bodymap.Flatten(b.outline, 8).Distance(s.At))
		}
		if beside > farthestSpot {
			t.Errorf("%s %s: the %v spot at %v lies %.0f units beside the shape, want %d at most", part, number, s.View, s.At, beside, farthestSpot)
		}
	})
}

// Two trigger points of one part are drawn far enough apart for both to be read.
func TestSpotsOfAPartStandApart(t *testing.T) {
	const nearest = 20
	type seen struct {
		part string
		view bodymap.View
	}
	type numbered struct {
		number string
		at     bodymap.Point
	}
	drawn := map[seen][]numbered{}
	eachSpot(func(part, number string, s bodymap.Spot) {
		key := seen{part, s.View}
		for _, other := range drawn[key] {
			if d := s.At.Distance(other.at); d < nearest {
				t.Errorf("%s: %s and %s lie %.0f units apart in the %v view, want %d", part, other.number, number, d, s.View, nearest)
			}
		}
		drawn[key] = append(drawn[key], numbered{number, s.At})
	})
}

// eachSpot calls f for every spot of the atlas, with the key of its part in shown and the point's number.
func eachSpot(f func(part, number string, s bodymap.Spot)) {
	for i := range bodymap.Muscles {
		m := &bodymap.Muscles[i]
		for j := range m.Parts {
			for _, p := range m.Parts[j].Points {
				for _, s := range p.Spots {
					f(partKey(m, &m.Parts[j]), p.Number, s)
				}
			}
		}
	}
}
