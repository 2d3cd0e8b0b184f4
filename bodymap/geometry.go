package bodymap

import (
	"math"
	"strconv"
	"strings"
)

// Point is a position in half-coordinates or, where a doc comment says so, on screen.
type Point struct{ X, Y float64 }

// Mirror returns p reflected at the midline.
func (p Point) Mirror() Point { return Point{-p.X, p.Y} }

// Distance returns the Euclidean distance between p and q.
func (p Point) Distance(q Point) float64 { return math.Hypot(p.X-q.X, p.Y-q.Y) }

// Polygon is a closed ring of points; the last is joined to the first.
type Polygon []Point

// Mirror returns the polygon reflected at the midline.
func (p Polygon) Mirror() Polygon {
	out := make(Polygon, len(p))
	for i, q := range p {
		out[i] = q.Mirror()
	}
	return out
}

// Area returns the enclosed area, in square units, never negative.
func (p Polygon) Area() float64 {
	var sum float64
	for i, a := range p {
		b := p[(i+1)%len(p)]
		sum += a.X*b.Y - b.X*a.Y
	}
	return math.Abs(sum) / 2
}

// Contains reports whether q lies inside the polygon.
func (p Polygon) Contains(q Point) bool {
	inside := false
	a := p[len(p)-1]
	for _, b := range p {
		if (a.Y > q.Y) != (b.Y > q.Y) && q.X < (b.X-a.X)*(q.Y-a.Y)/(b.Y-a.Y)+a.X {
			inside = !inside
		}
		a = b
	}
	return inside
}

// Distance returns how far q lies outside the polygon, in units; 0 inside.
func (p Polygon) Distance(q Point) float64 { return q.Distance(p.Nearest(q)) }

// Nearest returns the point of the polygon that is nearest to q: q itself inside.
func (p Polygon) Nearest(q Point) Point {
	at, _ := p.nearest(q)
	return at
}

// nearest returns the point of the polygon that is nearest to q, and the square of its
// distance. It is the heart of the ranking, and so looks at each edge once.
func (p Polygon) nearest(q Point) (at Point, square float64) {
	inside, square := false, math.Inf(1)
	a := p[len(p)-1]
	for _, b := range p {
		dx, dy, x, y := b.X-a.X, b.Y-a.Y, q.X-a.X, q.Y-a.Y
		if (a.Y > q.Y) != (b.Y > q.Y) && x < dx*y/dy { // as in Contains
			inside = !inside
		}
		on := a
		switch along, length := x*dx+y*dy, dx*dx+dy*dy; {
		case along <= 0: // also where a and b are one
		case along >= length:
			on = b
		default:
			t := along / length
			on = Point{a.X + t*dx, a.Y + t*dy}
		}
		if d := (q.X-on.X)*(q.X-on.X) + (q.Y-on.Y)*(q.Y-on.Y); d < square {
			at, square = on, d
		}
		a = b
	}
	if inside {
		return q, 0
	}
	return at, square
}

// Bounds returns the corners of the smallest box that holds the polygon.
func (p Polygon) Bounds() (lo, hi Point) {
	lo, hi = Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	for _, q := range p {
		lo = Point{min(lo.X, q.X), min(lo.Y, q.Y)}
		hi = Point{max(hi.X, q.X), max(hi.Y, q.Y)}
	}
	return lo, hi
}

// Cubic is one Bézier segment: start, two handles, end.
type Cubic [4]Point

// At returns the point at t, 0 to 1.
func (c Cubic) At(t float64) Point {
	u := 1 - t
	a, b, d, e := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
	return Point{
		a*c[0].X + b*c[1].X + d*c[2].X + e*c[3].X,
		a*c[0].Y + b*c[1].Y + d*c[2].Y + e*c[3].Y,
	}
}

// Blob returns the smooth closed curve (centripetal Catmull-Rom) through the points.
func Blob(points []Point) []Cubic {
	n := len(points)
	curve := make([]Cubic, 0, n)
	for i := range n {
		before, from := points[(i+n-1)%n], points[i]
		to, after := points[(i+1)%n], points[(i+2)%n]
		curve = append(curve, Cubic{from, handle(before, from, to), handle(after, to, from), to})
	}
	return curve
}

// handle returns the Bézier handle at a point, aimed at the next one.
func handle(before, at, next Point) Point {
	d1, d2 := math.Sqrt(max(before.Distance(at), 1e-6)), math.Sqrt(max(at.Distance(next), 1e-6))
	mix := func(b, a, n float64) float64 {
		return (d1*d1*n - d2*d2*b + (2*d1*d1+3*d1*d2+d2*d2)*a) / (3 * d1 * (d1 + d2))
	}
	return Point{mix(before.X, at.X, next.X), mix(before.Y, at.Y, next.Y)}
}

// Flatten returns the curve as a polygon with steps pieces a segment.
func Flatten(curve []Cubic, steps int) Polygon {
	var out Polygon
	for _, c := range curve {
		for i := range steps {
			out = append(out, c.At(float64(i)/float64(steps)))
		}
	}
	return out
}

// PathData returns the curve as SVG path data, in whole units.
func PathData(curve []Cubic) string {
	if len(curve) == 0 {
		return ""
	}
	var b strings.Builder
	x, y := whole(curve[0][0])
	b.WriteString("M" + strconv.Itoa(x) + " " + strconv.Itoa(y))
	for _, c := range curve {
		separator := "c" // what follows is relative, which is shorter
		toX, toY := x, y
		for _, p := range c[1:] {
			toX, toY = whole(p)
			for _, d := range []int{toX - x, toY - y} {
				if d < 0 {
					separator = strings.TrimSpace(separator) // a minus parts two numbers
				}
				b.WriteString(separator + strconv.Itoa(d))
				separator = " "
			}
		}
		x, y = toX, toY
	}
	return b.String() + "z"
}

func whole(p Point) (x, y int) { return int(math.Round(p.X)), int(math.Round(p.Y)) }
