package main

import (
	"math"
	"strconv"
	"strings"

	"knotmap/bodymap"
)

// anchor is a point that a curve passes through; at a corner the curve may turn sharply.
type anchor struct {
	bodymap.Point
	corner bool
}

// anchors reads a table's points, "0,489 0,545c 22,590"; a trailing c marks a corner.
// It panics on anything else, for such a string is part of the program.
func anchors(table string) []anchor {
	var out []anchor
	for _, word := range strings.Fields(table) {
		number, corner := strings.CutSuffix(word, "c")
		x, y, found := strings.Cut(number, ",")
		px, errX := strconv.ParseFloat(x, 64)
		py, errY := strconv.ParseFloat(y, 64)
		if !found || errX != nil || errY != nil {
			panic("figure: " + strconv.Quote(word) + " is no point, want x,y or x,yc")
		}
		out = append(out, anchor{pt(px, py), corner})
	}
	return out
}

func pt(x, y float64) bodymap.Point { return bodymap.Point{X: x, Y: y} }

func add(p, q bodymap.Point) bodymap.Point { return pt(p.X+q.X, p.Y+q.Y) }

func sub(p, q bodymap.Point) bodymap.Point { return pt(p.X-q.X, p.Y-q.Y) }

func scale(p bodymap.Point, k float64) bodymap.Point { return pt(p.X*k, p.Y*k) }

func lerp(p, q bodymap.Point, t float64) bodymap.Point { return add(p, scale(sub(q, p), t)) }

// unit returns p's direction, or the zero point where it has none.
func unit(p bodymap.Point) bodymap.Point {
	if length := math.Hypot(p.X, p.Y); length > 0 {
		return scale(p, 1/length)
	}
	return p
}

// perp returns p turned by a quarter, clockwise on a screen.
func perp(p bodymap.Point) bodymap.Point { return pt(-p.Y, p.X) }

// frame returns the placing of a limb's own coordinates on the body: y runs down the
// limb from origin, turned outwards by degrees from straight down; x runs laterally.
func frame(origin bodymap.Point, degrees float64) func(bodymap.Point) bodymap.Point {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	return func(p bodymap.Point) bodymap.Point {
		return pt(origin.X+p.X*cos+p.Y*sin, origin.Y-p.X*sin+p.Y*cos)
	}
}

// moved returns the points placed elsewhere, by a frame or by pose.
func moved(points []anchor, by func(bodymap.Point) bodymap.Point) []anchor {
	out := make([]anchor, len(points))
	for i, a := range points {
		out[i] = anchor{by(a.Point), a.corner}
	}
	return out
}

// mirrored returns the points reflected at the midline, in reverse order, so
// that a half outline followed by its mirror image runs once round the body.
func mirrored(points []anchor) []anchor {
	out := make([]anchor, 0, len(points))
	for i := len(points) - 1; i >= 0; i-- {
		out = append(out, anchor{points[i].Mirror(), points[i].corner})
	}
	return out
}

// spline returns the centripetal Catmull-Rom curve through the points. A segment that
// ends at a corner, or at an end of an open curve, aims at its other handle there.
func spline(points []anchor, closed bool) []bodymap.Cubic {
	n := len(points)
	segments := n - 1
	if closed {
		segments = n
	}
	var curve []bodymap.Cubic
	for i := range max(segments, 0) {
		from, to := points[i], points[(i+1)%n]
		free0 := from.corner || !closed && i == 0
		free1 := to.corner || !closed && i == n-2
		c := bodymap.Cubic{from.Point, {}, {}, to.Point}
		if !free0 {
			c[1] = handle(points[(i+n-1)%n].Point, from.Point, to.Point)
		}
		if !free1 {
			c[2] = handle(points[(i+2)%n].Point, to.Point, from.Point)
		}
		switch {
		case free0 && free1:
			c[1], c[2] = lerp(c[0], c[3], 1./3), lerp(c[0], c[3], 2./3)
		case free0:
			c[1] = lerp(c[0], c[2], .5)
		case free1:
			c[2] = lerp(c[3], c[1], .5)
		}
		curve = append(curve, c)
	}
	return curve
}

// handle returns the Bézier handle at a point, aimed at the next one.
func handle(before, at, next bodymap.Point) bodymap.Point {
	near, far := max(before.Distance(at), 1e-6), max(at.Distance(next), 1e-6)
	a, b := math.Sqrt(near), math.Sqrt(far)
	sum := add(scale(next, near), scale(before, -far))
	return scale(add(sum, scale(at, 2*near+3*a*b+far)), 1/(3*a*(a+b)))
}

// reversed returns the same curve run through backwards.
func reversed(curve []bodymap.Cubic) []bodymap.Cubic {
	out := make([]bodymap.Cubic, 0, len(curve))
	for i := len(curve) - 1; i >= 0; i-- {
		c := curve[i]
		out = append(out, bodymap.Cubic{c[3], c[2], c[1], c[0]})
	}
	return out
}

// sample returns points on the curve about step units apart, both ends included.
func sample(curve []bodymap.Cubic, step float64) []bodymap.Point {
	if len(curve) == 0 {
		return nil
	}
	out := []bodymap.Point{curve[0][0]}
	for _, c := range curve {
		hull := c[0].Distance(c[1]) + c[1].Distance(c[2]) + c[2].Distance(c[3])
		n := max(1, int(math.Ceil((hull+c[0].Distance(c[3]))/2/step)))
		for i := 1; i <= n; i++ {
			out = append(out, c.At(float64(i)/float64(n)))
		}
	}
	return out
}

// track is a curve measured by the way along it.
type track struct {
	points []bodymap.Point
	way    []float64 // from the start to each point, in units
}

// newTrack measures the open curve through the points; a single point is a track of length 0.
func newTrack(points []anchor) track {
	if len(points) == 1 {
		return track{[]bodymap.Point{points[0].Point}, []float64{0}}
	}
	t := track{points: sample(spline(points, false), 2.5)}
	t.way = distances(t.points)
	return t
}

func distances(points []bodymap.Point) []float64 {
	way := make([]float64, len(points))
	for i := 1; i < len(points); i++ {
		way[i] = way[i-1] + points[i].Distance(points[i-1])
	}
	return way
}

// length returns the track's length in units.
func (t track) length() float64 { return t.way[len(t.way)-1] }

// at returns the point at a share of the length, 0 to 1.
func (t track) at(share float64) bodymap.Point {
	want := max(0, min(1, share)) * t.length()
	for i := 1; i < len(t.way); i++ {
		if step := t.way[i] - t.way[i-1]; want <= t.way[i] && step > 0 {
			return lerp(t.points[i-1], t.points[i], (want-t.way[i-1])/step)
		}
	}
	return t.points[len(t.points)-1]
}

// fitCubic returns the segment between the first and last points that passes closest to the others.
func fitCubic(points []bodymap.Point) bodymap.Cubic {
	way, last := distances(points), len(points)-1
	from, to := points[0], points[last]
	var a11, a12, a22 float64
	var r1, r2 bodymap.Point
	for i, p := range points {
		t := way[i] / max(way[last], 1e-9)
		u := 1 - t
		b1, b2 := 3*u*u*t, 3*u*t*t
		a11, a12, a22 = a11+b1*b1, a12+b1*b2, a22+b2*b2
		rest := sub(p, add(scale(from, u*u*u), scale(to, t*t*t)))
		r1, r2 = add(r1, scale(rest, b1)), add(r2, scale(rest, b2))
	}
	det := a11*a22 - a12*a12
	if math.Abs(det) < 1e-9 {
		return bodymap.Cubic{from, lerp(from, to, 1./3), lerp(from, to, 2./3), to}
	}
	h1 := scale(sub(scale(r1, a22), scale(r2, a12)), 1/det)
	h2 := scale(sub(scale(r2, a11), scale(r1, a12)), 1/det)
	return bodymap.Cubic{from, h1, h2, to}
}
