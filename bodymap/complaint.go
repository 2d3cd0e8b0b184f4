package bodymap

import (
	"math"
	"slices"
)

// Complaint is what a person says hurts, and what they say about it. The zero
// Complaint says nothing. The order of taps, clues and signs carries no meaning for Rank.
type Complaint struct {
	Taps  []Tap
	Clues []string // IDs of the clues that fit
	Signs []string // IDs of the warning signs that fit
}

// Tap is a place with the point that was touched.
type Tap struct {
	Place Place
	At    Point // on the figure, x with the screen's sign; see Place.Centre
}

// TapAt returns a tap in the middle of a place, for those who choose from the list.
func TapAt(p Place) Tap { return Tap{p, p.Centre()} }

// Mirror returns the tap on the patient's other side.
func (t Tap) Mirror() Tap { return Tap{t.Place.Mirror(), t.At.Mirror()} }

// Mirror returns the same complaint on the patient's other side.
func (c Complaint) Mirror() Complaint {
	taps := make([]Tap, len(c.Taps))
	for i, t := range c.Taps {
		taps[i] = t.Mirror()
	}
	c.Taps = taps
	return c
}

// Centre returns the point of the place farthest from its border, as the view shows it:
// x is negative on the left of the screen.
func (p Place) Centre() Point {
	c := p.Region.Centre()
	return Point{c.X * p.Side.Sign(p.Region.View), c.Y}
}

// distance returns how far a point of the figure lies outside the place, in units.
func (p Place) distance(at Point) float64 {
	at.X *= p.Side.Sign(p.Region.View)
	return p.Region.Polygon().Distance(at)
}

// share is the part of a tap that is taken to mean one place.
type share struct {
	place  Place
	weight float64
}

const (
	// tapSpread is the standard deviation of where the same pain is marked twice, in
	// units: 1.6 cm. People who draw their shoulder pain twice overlap by 42 % (Jaccard;
	// pubmed 37897081), so a tap near a border speaks for the neighbour too.
	tapSpread = 18

	// spillLimit bounds what the neighbours get together, relative to the place
	// itself: the place that was touched always speaks loudest.
	spillLimit = 0.8
)

// shares spreads a tap over its place and the neighbours. Weights add up to 1.
func (t Tap) shares() []share {
	out := []share{{t.Place, 1}}
	spilt := 0.0
	for _, p := range t.Place.neighbours() {
		d := p.distance(t.At) / tapSpread
		if w := math.Exp(-d * d / 2); w > 0.02 {
			out = append(out, share{p, w})
			spilt += w
		}
	}
	scale := min(1, spillLimit/max(spilt, spillLimit))
	total := 1 + spilt*scale
	for i := range out {
		if i > 0 {
			out[i].weight *= scale
		}
		out[i].weight /= total
	}
	return out
}

// neighbours lists the places that may share a border with p, across the midline too.
func (p Place) neighbours() []Place {
	var out []Place
	for _, id := range p.Region.Neighbours() {
		r := RegionByID(id)
		switch {
		case r.Midline:
			out = append(out, Place{r, Midline})
		case p.Side == Midline:
			out = append(out, Place{r, Left}, Place{r, Right})
		default:
			out = append(out, Place{r, p.Side})
		}
	}
	if p.Side != Midline {
		out = append(out, p.Mirror())
	}
	return out
}

// Neighbours lists the places next to p, nearest to the point first.
func (t Tap) Neighbours() []Place {
	near := t.Place.neighbours()
	slices.SortStableFunc(near, func(a, b Place) int {
		return cmpFloat(a.distance(t.At), b.distance(t.At))
	})
	return near
}

func cmpFloat(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
