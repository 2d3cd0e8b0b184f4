package bodymap

import (
	"cmp"
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"
)

// Tap is a place with the point that was touched.
type Tap struct {
	Place Place
	At    Point // on the figure, x with the screen's sign; see Place.Centre

	// Mark is shared by taps that stand for one pain: a word may mean several places, and
	// their taps must not count as so many pains. 0, as usual, stands for the tap alone.
	Mark uint8

	// Spread is how far from the point the pain may lie, as a standard deviation in whole
	// units: larger where the finger covered more, on a small figure. 0 stands for
	// tapSpread, and nothing below minSpread or above maxSpread else.
	Spread uint8

	Ache Ache // what the person says of it
}

// TapAt returns a tap in the middle of a place, for those who choose from the list.
func TapAt(p Place) Tap { return Tap{Place: p, At: p.Centre()} }

// Mirror returns the tap on the patient's other side.
func (t Tap) Mirror() Tap {
	t.Place, t.At = t.Place.Mirror(), t.At.Mirror()
	return t
}

// String returns the tap as it stands in an address, "back-ribs-left~-96~570": its place
// and, unless it is the middle, the point touched. Behind them stand the spread and the
// ache where there are any, "back-ribs-left~-96~570~30~severe~burning~deep"; taps that
// share a mark end with its number, "back-ribs-left*1".
func (t Tap) String() string {
	s := t.Place.ID()
	c := t.Place.Centre()
	if t.Spread > 0 || math.Round(t.At.X) != math.Round(c.X) || math.Round(t.At.Y) != math.Round(c.Y) {
		s += fmt.Sprintf("~%.0f~%.0f", t.At.X, t.At.Y)
	}
	if t.Spread > 0 {
		s += fmt.Sprintf("~%d", t.Spread)
	}
	for _, word := range t.Ache.Words() {
		s += "~" + word
	}
	if t.Mark != 0 {
		s += fmt.Sprintf("*%d", t.Mark)
	}
	return s
}

// rounding is how far a point may lie outside its place because addresses hold whole units.
const rounding = 1.5

// ParseTap reads a tap as String writes it: a place, "back-ribs-left", or a place with the
// point touched, "back-ribs-left~-96~570", which a spread of 19 to 60 may follow; behind
// either the words of its ache, and the number of its mark, "*1" to "*12". ok is false where
// there is no such place, spread, word or mark, and where the point lies outside the place.
func ParseTap(s string) (t Tap, ok bool) {
	s, number, marked := strings.Cut(s, "*")
	mark, err := strconv.Atoi(number)
	if marked && (err != nil || mark < 1 || mark > MaxTaps) {
		return Tap{}, false
	}
	parts := strings.Split(s, "~")
	p, ok := PlaceByID(parts[0])
	numbers, words := leadingNumbers(parts[1:])
	ache, known := parseAche(words)
	if !ok || len(words) > 0 && !known {
		return Tap{}, false
	}
	t = Tap{Place: p, At: p.Centre(), Mark: uint8(mark), Ache: ache}
	switch len(numbers) {
	case 0:
		return t, true
	case 3:
		if numbers[2] < minSpread || numbers[2] > maxSpread {
			return Tap{}, false
		}
		t.Spread = uint8(numbers[2])
		fallthrough
	case 2:
		t.At = Point{float64(numbers[0]), float64(numbers[1])}
		if p.distance(t.At) <= rounding {
			return t, true
		}
	}
	return Tap{}, false
}

// leadingNumbers reads whole numbers up to what is none.
func leadingNumbers(parts []string) (numbers []int, rest []string) {
	for i, part := range parts {
		n, err := strconv.Atoi(part)
		if err != nil {
			return numbers, parts[i:]
		}
		numbers = append(numbers, n)
	}
	return numbers, nil
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
	// pubmed 37897081), so a tap near a border speaks for the neighbour too. A finger
	// that covers more than that is less sure; see Tap.Spread.
	tapSpread = 18

	// spillLimit bounds what the neighbours get together, relative to the place
	// itself: the place that was touched always speaks loudest.
	spillLimit = 0.8
)

// shares spreads a tap over its place and the neighbours. Weights add up to 1.
func (t Tap) shares() []share {
	near := neighbourhoods()[t.Place]()
	out := append(make([]share, 0, 1+len(near)), share{t.Place, 1})
	spilt := 0.0
	for _, n := range near {
		if w := n.outline.nearness(Point{t.At.X * n.sign, t.At.Y}, t.spread()); w > 0 {
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
	outline *boxed
}

// neighbourhoods holds the neighbours of each place, worked out when they are first asked for.
var neighbourhoods = sync.OnceValue(func() map[Place]func() []neighbour {
	out := map[Place]func() []neighbour{}
	for _, p := range places() {
		out[p] = sync.OnceValue(func() (near []neighbour) {
			for _, n := range p.neighbours() {
				near = append(near, neighbour{n, n.Side.Sign(n.Region.View), box(n.Region.Polygon())})
			}
			return near
		})
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
	if p.Side != Midline && p.Region.View != Lateral {
		out = append(out, p.Mirror())
	}
	return out
}

// boxed is an outline with the box around it, which tells most points that are far away.
type boxed struct {
	ring   Polygon
	lo, hi Point
}

func box(ring Polygon) *boxed {
	lo, hi := ring.Bounds()
	return &boxed{ring, lo, hi}
}

// nearness is 1 inside the outline and fades with the distance from it, as the spread says,
// to nothing where it would be less than 0.05.
func (b *boxed) nearness(at Point, spread float64) float64 {
	far := 6 * spread * spread
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
	return math.Exp(-square / (2 * spread * spread))
}

// Neighbours lists the places next to p, nearest to the point first.
func (t Tap) Neighbours() []Place {
	return sorted(t.Place.neighbours(), func(a, b Place) int {
		return cmp.Compare(a.distance(t.At), b.distance(t.At))
	})
}
