package bodymap

import (
	"cmp"
	"math"
	"slices"
	"sync"
)

// Complaint is what a person says hurts, and what they say about it. The zero
// Complaint says nothing. The order in each list carries no meaning for Rank.
type Complaint struct {
	Taps    []Tap
	Answers []Answer // at most one for each question
	Presses []Press  // at most one for each muscle
	Free    []Place  // places that the pain does not reach
	Unsure  []string // IDs of the inquiries that the person could not answer
	Signs   []string // IDs of the warning signs that fit
}

// Press is what pressing a muscle's trigger points showed.
type Press struct {
	Muscle  string // ID
	Tender  bool
	Mine    bool // pressing brings on the pain the person knows; only where Tender
	Spreads bool // the pain runs elsewhere; only where Tender
}

// Tap is a place with the point that was touched.
type Tap struct {
	Place Place
	At    Point // on the figure, x with the screen's sign; see Place.Centre

	// Mark is shared by taps that stand for one pain: a word may mean several places, and
	// their taps must not count as so many pains. 0, as usual, stands for the tap alone.
	Mark uint8
}

// TapAt returns a tap in the middle of a place, for those who choose from the list.
func TapAt(p Place) Tap { return Tap{Place: p, At: p.Centre()} }

// Mirror returns the tap on the patient's other side.
func (t Tap) Mirror() Tap { return Tap{t.Place.Mirror(), t.At.Mirror(), t.Mark} }

// MaxTaps bounds how many taps a complaint has.
const MaxTaps = 12

// Add adds a tap; one on a place that is marked already moves the mark. It reports
// false, and adds nothing, where there are MaxTaps already.
func (c *Complaint) Add(t Tap) bool {
	taps := without(c.Taps, func(u Tap) bool { return u.Place == t.Place })
	if len(taps) == MaxTaps {
		return false
	}
	c.Taps = append(taps, t)
	c.Free = without(c.Free, func(p Place) bool { return p == t.Place })
	return true
}

// Reply takes down a yes or no to an inquiry: to a question, to whether the pain also
// reaches a place, or to whether pressing a muscle brings on the pain the person knows.
func (c *Complaint) Reply(i Inquiry, r Reply) {
	c.Forget(i)
	switch {
	case i.Question != nil:
		c.Answers = append(c.Answers, Answer{i.Question.ID, r})
	case i.Press != nil:
		c.Presses = append(c.Presses, Press{Muscle: i.Press.ID, Tender: r == Yes, Mine: r == Yes})
	case r == Yes:
		c.Add(TapAt(i.Reach))
	default:
		c.Free = append(c.Free, i.Reach)
	}
}

// Forget takes back what was said to an inquiry; a tap stays.
func (c *Complaint) Forget(i Inquiry) {
	c.Unsure = without(c.Unsure, func(id string) bool { return id == i.ID() })
	switch {
	case i.Question != nil:
		c.Answers = without(c.Answers, func(a Answer) bool { return a.Question == i.Question.ID })
	case i.Press != nil:
		c.Presses = without(c.Presses, func(p Press) bool { return p.Muscle == i.Press.ID })
	default:
		c.Free = without(c.Free, func(p Place) bool { return p == i.Reach })
	}
}

// without returns the list without the elements that are out; the list itself stays as it is.
func without[T any](list []T, out func(T) bool) []T {
	return slices.DeleteFunc(slices.Clone(list), out)
}

// leavesOpen reports whether a question makes sense and is not answered yet, by itself,
// by another of its theme or by a tap.
func (c Complaint) leavesOpen(q *Question) bool {
	told := func(t Tap) bool { return slices.Contains(q.Told, t.Place.Region.ID) }
	return c.answersTo(q) == 0 && !slices.ContainsFunc(c.Taps, told) &&
		(q.Needs == "" || slices.Contains(c.Answers, Answer{q.Needs, Yes}))
}

// answersTo counts the answers to a question and to others of its theme.
func (c Complaint) answersTo(q *Question) int {
	n := 0
	for _, a := range c.Answers {
		if a.Question == q.ID || q.Theme != "" && atlas().questions[a.Question].Theme == q.Theme {
			n++
		}
	}
	return n
}

// marks groups the taps by what they stand for: one pain each.
func (c Complaint) marks() [][]Tap {
	out := make([][]Tap, 0, len(c.Taps))
	seen := map[uint8]int{}
	for i, t := range c.Taps {
		if at, ok := seen[t.Mark]; ok && t.Mark != 0 {
			out[at] = append(out[at], t)
			continue
		}
		seen[t.Mark] = len(out)
		out = append(out, c.Taps[i:i+1:i+1])
	}
	return out
}

// Mirror returns the same complaint on the patient's other side.
func (c Complaint) Mirror() Complaint {
	taps, free := make([]Tap, len(c.Taps)), make([]Place, len(c.Free))
	for i, t := range c.Taps {
		taps[i] = t.Mirror()
	}
	for i, p := range c.Free {
		free[i] = p.Mirror()
	}
	c.Taps, c.Free = taps, free
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
	near := neighbourhoods()[t.Place]
	out := append(make([]share, 0, 1+len(near)), share{t.Place, 1})
	spilt := 0.0
	for _, n := range near {
		if w := n.outline.nearness(Point{t.At.X * n.sign, t.At.Y}); w > 0 {
			out = append(out, share{n.place, w})
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

// neighbour is a place that may share a border with another, across the midline too.
type neighbour struct {
	place   Place
	sign    float64 // of the place's x on the figure
	outline boxed
}

// neighbourhoods holds the neighbours of each place, worked out once.
var neighbourhoods = sync.OnceValue(func() map[Place][]neighbour {
	out := map[Place][]neighbour{}
	for _, p := range places {
		for _, n := range p.neighbours() {
			out[p] = append(out[p], neighbour{n, n.Side.Sign(n.Region.View), box(n.Region.Polygon())})
		}
	}
	return out
})

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

// boxed is an outline with the box around it, which tells most points that are far away.
type boxed struct {
	ring   Polygon
	lo, hi Point
}

func box(ring Polygon) boxed {
	lo, hi := ring.Bounds()
	return boxed{ring, lo, hi}
}

// nearness is 1 inside the outline and fades with the distance from it, as tapSpread says; 0 from three times that.
func (b boxed) nearness(at Point) float64 {
	const far = 9 * tapSpread * tapSpread
	dx, dy := max(b.lo.X-at.X, at.X-b.hi.X, 0), max(b.lo.Y-at.Y, at.Y-b.hi.Y, 0)
	if dx*dx+dy*dy > far {
		return 0
	}
	_, square := b.ring.nearest(at)
	switch {
	case square == 0:
		return 1
	case square > far:
		return 0
	}
	return math.Exp(-square / (2 * tapSpread * tapSpread))
}

// Neighbours lists the places next to p, nearest to the point first.
func (t Tap) Neighbours() []Place {
	near := t.Place.neighbours()
	slices.SortStableFunc(near, func(a, b Place) int {
		return cmp.Compare(a.distance(t.At), b.distance(t.At))
	})
	return near
}
