package main

import (
	"math"
	"strings"

	"knotmap/bodymap"
)

// leaf is one painted shape of a part, in units of the map on the standing person.
type leaf struct {
	id, part string
	tone     string // the class that paints it
	outline  string // a closed curve; empty for a limb
	a, b     string // a limb's two edges from its joint to its end, closed by round caps
	pen      string // lines, separated by |
	bare     bool   // no line round it
}

// sketch is a leaf as path data in units of the picture.
type sketch struct {
	path string
	dash string // draws only the edges of a limb, not its caps; empty elsewhere
	skin []bodymap.Point
}

// sketch draws the leaf so many units of the picture to the unit of the map, with
// origin at 0,0.
func (l leaf) sketch(k float64, origin bodymap.Point) sketch {
	onto := func(p bodymap.Point) bodymap.Point { return scale(sub(p, origin), k) }
	if l.pen != "" {
		return sketch{path: penLines(l.pen, onto)}
	}
	if l.outline != "" {
		curve := spline(moved(anchors(l.outline), onto), true)
		return sketch{path: pathCubic(curve, 1, true), skin: sample(curve, 2)}
	}
	return limbSketch(moved(anchors(l.a), onto), moved(anchors(l.b), onto))
}

func penLines(lines string, onto func(bodymap.Point) bodymap.Point) string {
	path := ""
	for line := range strings.SplitSeq(lines, "|") {
		path += pathCubic(spline(moved(anchors(line), onto), false), 1, false)
	}
	return path
}

// limbSketch draws a limb between two edges. Its caps are half circles, so that two
// limbs that meet at a joint of one width bend without a gap.
func limbSketch(a, b []anchor) sketch {
	down, up := spline(a, false), reversed(spline(b, false))
	far := cap(down[len(down)-1][3], up[0][0])
	near := cap(up[len(up)-1][3], down[0][0])
	path := pathCubic(down, 1, false) + far.arc() + strings.TrimPrefix(pathCubic(up, 1, false), "M"+far.end()) + near.arc() + "z"
	skin := append(sample(down, 2), far.round()...)
	skin = append(append(skin, sample(up, 2)...), near.round()...)
	l1, l2 := lengthOf(down), lengthOf(up)
	t1, t2 := near.radius*.75, far.radius*.75
	w := numbers{decimals: 0}
	for _, v := range []float64{0, t1, l1 - t1 - t2, 2*t2 + math.Pi*far.radius, l2 - t1 - t2, 2*t1 + math.Pi*near.radius} {
		w.put(int(math.Round(v)))
	}
	return sketch{path, w.String(), skin}
}

func lengthOf(curve []bodymap.Cubic) float64 {
	way := distances(sample(curve, .5))
	return way[len(way)-1]
}

// roundCap is a half circle from one edge of a limb to the other.
type roundCap struct {
	from, to bodymap.Point
	radius   float64
}

func cap(from, to bodymap.Point) roundCap { return roundCap{from, to, from.Distance(to) / 2} }

// end returns the cap's end the way path data begins with it.
func (c roundCap) end() string {
	return strings.TrimPrefix(pathLine([]bodymap.Point{c.to}, 1, false), "M")
}

// arc returns the cap as path data that goes on from its start.
func (c roundCap) arc() string {
	w := numbers{decimals: 1}
	r := int(math.Ceil(c.radius * 10))
	w.put(r)
	w.put(r)
	w.put(0)
	w.put(0)
	w.put(10)
	step := func(v float64) int { return int(math.Round(v * 10)) }
	w.put(step(c.to.X))
	w.put(step(c.to.Y))
	return "A" + w.String()
}

// round returns points along the cap.
func (c roundCap) round() []bodymap.Point {
	centre := lerp(c.from, c.to, .5)
	d := sub(c.from, centre)
	var out []bodymap.Point
	for i := 1; i < 8; i++ {
		sin, cos := math.Sincos(float64(i) / 8 * math.Pi)
		out = append(out, add(centre, pt(d.X*cos-d.Y*sin, d.X*sin+d.Y*cos)))
	}
	return out
}
