package bodymap

import (
	"fmt"
	"math"
	"testing"
)

// How a zone's drawn shape must agree with its list of places, as shares of an area.
const (
	wantCovered = 0.12 // of a declared place that the shape covers, or …
	wantShare   = 0.25 // … of the shape that lies in a declared place
	maxCovered  = 0.35 // of a place that is not declared
)

// A sample is the middle of a small square of a region's surface, at x ≥ 0.
type sample struct {
	at   Point
	area float64
}

// samples covers each region of a view with a grid of 4 units, finer where the region is small; in the
// views that have two halves, one of them.
func samples(v View) map[string][]sample {
	out := map[string][]sample{}
	for _, r := range Regions {
		if r.View != v {
			continue
		}
		outline := r.Polygon()
		step := min(4, math.Sqrt(outline.Area())/10)
		lo, hi := outline.Bounds()
		if v != Lateral {
			lo.X = max(0, lo.X)
		}
		for x := lo.X + step/2; x < hi.X; x += step {
			for y := lo.Y + step/2; y < hi.Y; y += step {
				if p := (Point{x, y}); outline.Contains(p) {
					out[r.ID] = append(out[r.ID], sample{p, step * step})
				}
			}
		}
	}
	return out
}

// overlap returns, for each region, the covered share of it and the share of the shape in it.
// What the shape has outside the skin is clipped when drawn and does not count.
func overlap(shape Polygon, surface map[string][]sample) (covered, share map[string]float64) {
	covered, share = map[string]float64{}, map[string]float64{}
	lo, hi := shape.Bounds()
	total := 0.0
	for id, region := range surface {
		in := 0
		for _, s := range region {
			if s.at.X >= lo.X && s.at.X <= hi.X && s.at.Y >= lo.Y && s.at.Y <= hi.Y && shape.Contains(s.at) {
				in++
			}
		}
		if in > 0 {
			covered[id] = float64(in) / float64(len(region))
			share[id] = float64(in) * region[0].area
			total += share[id]
		}
	}
	for id := range share {
		share[id] /= total
	}
	return covered, share
}

func TestZonesCoverTheirPlaces(t *testing.T) {
	surfaces := map[View]map[string][]sample{}
	for _, v := range Views {
		surfaces[v] = samples(v)
	}
	eachPoint(func(where string, p TriggerPoint) {
		for i, z := range p.Zones {
			zone := fmt.Sprintf("%s, zone %d (%v %v)", where, i+1, z.View, z.Strength)
			covered, share := overlap(Flatten(Blob(z.Shape), 8), surfaces[z.View])
			declared := map[string]bool{}
			for _, id := range z.Places {
				declared[id] = true
				if covered[id] < wantCovered && share[id] < wantShare {
					t.Errorf("%s: %s is %.0f %% covered and holds %.0f %% of the shape; want %.0f %% or %.0f %%",
						zone, id, covered[id]*100, share[id]*100, wantCovered*100, wantShare*100)
				}
			}
			for id, c := range covered {
				if !declared[id] && c > maxCovered {
					t.Errorf("%s: %s is %.0f %% covered but not declared", zone, id, c*100)
				}
			}
		}
	})
}

func TestSpotsLieOnTheFigure(t *testing.T) {
	eachPoint(func(where string, p TriggerPoint) {
		for _, s := range p.Spots {
			if regionAt(s.View, s.At) == nil {
				t.Errorf("%s: the %v spot at %v is outside the figure", where, s.View, s.At)
			}
		}
	})
}

// regionAt returns the region of a view that contains the point, in half-coordinates.
func regionAt(v View, at Point) *Region {
	for i := range Regions {
		if r := &Regions[i]; r.View == v && r.Polygon().Contains(at) {
			return r
		}
	}
	return nil
}

// eachPoint calls f for every trigger point of the atlas, with words that say which it is.
func eachPoint(f func(where string, p TriggerPoint)) {
	for _, m := range Muscles {
		for _, part := range m.Parts {
			for _, p := range part.Points {
				where := m.ID
				if part.ID != "" {
					where += " " + part.ID
				}
				f(where+" "+p.Number, p)
			}
		}
	}
}
