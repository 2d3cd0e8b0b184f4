package bodymap

import (
	"cmp"
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

// MaxTaps bounds how many taps a complaint has.
const MaxTaps = 12

// Add adds a tap; one on a place that is marked already moves the mark. It reports
// false, and adds nothing, where there are MaxTaps already.
func (c *Complaint) Add(t Tap) bool {
	taps := slices.DeleteFunc(slices.Clone(c.Taps), func(u Tap) bool { return u.Place == t.Place })
	if len(taps) == MaxTaps {
		return false
	}
	c.Taps = append(taps, t)
	return true
}

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
func (p Place) distance(at Point) float64 { return at.Distance(p.nearest(at)) }

// nearest returns the point of the place that is nearest to a point of the figure.
func (p Place) nearest(at Point) Point {
	sign := p.Side.Sign(p.Region.View)
	near := p.Region.Polygon().Nearest(Point{at.X * sign, at.Y})
	return Point{near.X * sign, near.Y}
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
		return cmp.Compare(a.distance(t.At), b.distance(t.At))
	})
	return near
}
