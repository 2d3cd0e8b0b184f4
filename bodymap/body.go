package bodymap

import (
	"math"
	"strconv"
)

// Body is a shape in which the figure can be drawn. Places, zones and taps are described on the
// straight body; Warp says where they lie on another.
type Body uint8

// The bodies, in the order in which the map offers them.
const (
	Straight Body = iota
	Curved        // narrower shoulders, slimmer neck and arms, wider hips, softer belly
)

// Bodies lists every body in display order.
var Bodies = []Body{Straight, Curved}

// String returns the name used in pictures and settings: "straight" or "curved".
func (b Body) String() string { return [...]string{"straight", "curved"}[b] }

// Warp returns where a point of the straight body lies on b. Only x changes, and points at one
// height keep their order; front and back share one warp, which is its own mirror image.
func (b Body) Warp(v View, p Point) Point {
	if b == Straight {
		return p
	}
	return Point{p.X + warpAt(v, p.Y).shift(p.X), p.Y}
}

// Unwarp returns the point of the straight body that lies at p on b, to a thousandth of a unit.
func (b Body) Unwarp(v View, p Point) Point {
	if b == Straight {
		return p
	}
	c := warpAt(v, p.Y)
	lo, hi := p.X-widest, p.X+widest
	for hi-lo > .001 {
		if x := (lo + hi) / 2; x+c.shift(x) < p.X {
			lo = x
		} else {
			hi = x
		}
	}
	return Point{(lo + hi) / 2, p.Y}
}

// Shape returns points of a view, a zone's for example, where they lie on b.
func (b Body) Shape(v View, points []Point) []Point {
	out := make([]Point, len(points))
	for i, p := range points {
		out[i] = b.Warp(v, p)
	}
	return out
}

// Outline returns a region's outline on b as SVG path data, in half-coordinates.
func (b Body) Outline(r *Region) string {
	if b == Straight {
		return r.Path()
	}
	return tenths(b.Shape(r.View, r.Polygon()))
}

// Skin returns the outline of the whole figure in a view of b as SVG path data.
func (b Body) Skin(v View) string {
	if b == Straight {
		return SkinPath(v)
	}
	return tenths(b.Shape(v, parsePath(SkinPath(v))))
}

// tenths returns a ring as path data of the form that parsePath reads.
func tenths(ring Polygon) string {
	out := []byte{'M'}
	var atX, atY int
	put := func(steps int) {
		if last := out[len(out)-1]; steps >= 0 && last != 'M' && last != 'l' {
			out = append(out, ' ')
		}
		if steps < 0 {
			out, steps = append(out, '-'), -steps
		}
		out = strconv.AppendInt(out, int64(steps/10), 10)
		if steps%10 > 0 {
			out = append(out, '.', byte('0'+steps%10))
		}
	}
	for i, p := range ring {
		if i == 1 {
			out = append(out, 'l')
		}
		x, y := int(math.Round(p.X*10)), int(math.Round(p.Y*10))
		put(x - atX)
		put(y - atY)
		atX, atY = x, y
	}
	return string(append(out, 'z'))
}
