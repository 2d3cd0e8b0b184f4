package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"knotmap/bodymap"
)

// usualGap is the way between fibres, in units.
const usualGap = 6.7

// slender is the width below which a tendon is a cord, in units.
const slender = 9

// all draws muscles in the order of a list.
func (d *drawing) all(list []muscle) {
	list = d.suited(list)
	owners := map[string]int{}
	for _, m := range list {
		for _, edge := range m.freeEdges() {
			owners[edge]++
		}
	}
	for _, m := range list {
		edges := m.freeEdges()
		d.part(m, [2]bool{owners[edges[0]] > 1, owners[edges[1]] > 1})
	}
}

// freeEdges returns the anchors of the muscle's first and last edge, from end to end.
func (m muscle) freeEdges() [2]string {
	origin, insertion := strings.Fields(m.origin), strings.Fields(m.insertion)
	return [2]string{
		origin[0] + " " + m.first + " " + insertion[0],
		origin[len(origin)-1] + " " + m.last + " " + insertion[len(insertion)-1],
	}
}

// muscle draws a muscle on one half.
func (d *drawing) muscle(m muscle) { d.part(m, [2]bool{}) }

// part draws a muscle, or a part of one: an edge that it shares with another part is a seam
// without a line; the ends have no line, for tendons would look like cut boxes. Each stroke says its
// path again: compressed that weighs next to nothing, and browsers take a fifth less time than with
// references to one.
func (d *drawing) part(m muscle, seams [2]bool) {
	p := d.layOut(m)
	id := strconv.Itoa(len(d.drawn))
	d.drawn = append(d.drawn, m)
	outline := pathCubic(p.outline, 1, true)
	sides := ""
	if !seams[1] {
		sides = pathCubic(p.edges[1], 1, false)
	}
	if !seams[0] { // the same way round as in the outline, which compresses better
		sides += pathCubic(reversed(p.edges[0]), 1, false)
	}
	if m.ringed {
		sides = outline
	}
	fmt.Fprintf(&d.shared, `<clipPath id="c%s"><path d="%s"/></clipPath>`, id, outline)

	if !m.sheet {
		d.shape("drop", sides)
		d.shape("drop near", sides)
	}
	fmt.Fprintf(&d.half, `<path class="%s" data-m="%s" d="%s"/><g clip-path="url(#c%s)">`, m.class(), m.id, outline, id)
	if !m.sheet {
		d.rounding(outline, sides, p, m.deep)
	}
	d.tendons(m, p)
	d.half.WriteString("</g>")
	d.fibres(m, p)
	d.shape(m.edge(), sides)
}

func (m muscle) class() string {
	switch {
	case m.band():
		return "band"
	case m.sheet:
		return "sheet"
	case m.deep:
		return "under"
	default:
		return "belly"
	}
}

// edge returns the class of the line along the muscle's free edges.
func (m muscle) edge() string {
	if m.band() {
		return "hem"
	}
	return "side"
}

// band reports whether the muscle is a band at the wrist: one sees the tendons through it,
// and it has no hard edge, or it would look like a cuff.
func (m muscle) band() bool { return strings.HasSuffix(m.id, "retinaculum") }

// rounding darkens a belly towards its edges, most at the free ones and at its lower and
// outer side, and lightens its middle.
func (d *drawing) rounding(outline, sides string, p patch, deep bool) {
	d.shape("round", outline)
	d.shape("round r2", sides)
	d.shape("round r3", sides)
	if !deep {
		d.shape("sheen", p.gloss(.32, .04, .96))
	}
	d.shape("sheen", p.gloss(.21, .1, .9))
	d.shape("sheen", p.gloss(.11, .17, .83))
}

// tendons draws each tendon twice: long and pale, short and strong.
func (d *drawing) tendons(m muscle, p patch) {
	draw := func(name string, height func(depth float64) float64, end track, reach, gap float64) {
		if reach > 0 {
			gap = max(2.6, min(gap, reach*p.first.length()/3)) // as short points would look like teeth
			if !m.deep {
				d.shape("fringe", p.needles(m.id+" "+name+" fringe", height, reach*1.7, end.length()/gap/2.4))
			}
			d.shape("spikes", p.needles(m.id+" "+name, height, reach, end.length()/gap))
		}
	}
	draw("origin", func(depth float64) float64 { return depth }, p.origin, m.tendons.origin, 6)
	draw("insertion", func(depth float64) float64 { return 1 - depth }, p.insertion, m.tendons.insertion, 4.6)
}

// needles returns path data of a comb of so many fine points that grow into the belly along
// the fibres, about reach deep. Height gives the height of a depth below the tendon's end.
func (p patch) needles(seed string, height func(depth float64) float64, reach, count float64) string {
	random := rng(hash(seed))
	n := max(3, int(math.Round(count)))
	solid := reach * .08
	if p.width(height(reach)) < slender {
		solid = reach * .6
	}
	root := func(u float64) bodymap.Point { return p.at(u, height(solid)) }
	past := func(u float64) bodymap.Point { // beyond the tendon's end, to be clipped
		end := p.at(u, height(0))
		return add(end, scale(unit(sub(end, p.at(u, height(.05)))), 3))
	}
	points := []bodymap.Point{past(0)}
	for u := 0.; u < 1; u += .25 {
		bow := sub(scale(past(u+.125), 2), lerp(past(u), past(u+.25), .5))
		points = append(points, bow, past(u+.25))
	}
	points = append(points, past(1), root(1))
	for i := n - 1; i >= 0; i-- {
		u := (float64(i) + .5 + (random.next()-.5)*.4) / float64(n)
		depth := max(solid*1.25, reach*(.4+random.next()))
		slim := p.at(u, height(solid+(depth-solid)*.25))
		points = append(points, slim, p.at(u, height(depth)), slim, root(float64(i)/float64(n)))
	}
	return pathData('q', 2, points, 0, true)
}

// fibres draws dark fibres and between them fewer light ones; on a sheet thin threads.
func (d *drawing) fibres(m muscle, p patch) {
	gap := m.gap
	if gap == 0 {
		gap = usualGap
		if m.deep { // and shaded, where less is seen
			gap *= 1.2
		}
	}
	if m.sheet {
		d.shape("threads", p.engrave(engraving{m.id, gap, .8, .03, .97, .12}))
		return
	}
	d.shape("fibres", p.engrave(engraving{m.id, gap, 1.15, .03, .97, .12}))
	if !m.deep {
		d.shape("gleams", p.engrave(engraving{m.id + " gleam", gap * 1.8, 0, .06, .94, .3}))
	}
}

// engrave returns path data of lenses that taper along the fibres or, of no width, of their
// middle lines. Their places, lengths and widths vary a little, and nearly half are broken
// in two, as in an engraving.
func (p patch) engrave(e engraving) string {
	random := rng(hash(e.seed))
	widest := 0.0
	for v := .1; v < .95; v += .1 {
		widest = max(widest, p.width(v))
	}
	n := max(2, int(math.Round(widest/e.gap)))
	var b strings.Builder
	for i := range n {
		u := (float64(i) + .5 + (random.next()-.5)*.3) / float64(n)
		from, to := e.from+random.next()*e.jitter, e.to-random.next()*e.jitter
		pieces := [][2]float64{{from, to}}
		if random.next() < .35 {
			end := from + (to-from)*(.42+random.next()*.2)
			pieces = [][2]float64{{from, end}, {from + (to-from)*(.5+random.next()*.15), to}}
		}
		for _, piece := range pieces {
			b.WriteString(p.strand(u, piece[0], piece[1], e.width*(.7+random.next()*.6)))
		}
	}
	return b.String()
}

// gloss returns path data of a lens along the fibres, for the light on the belly.
func (p patch) gloss(halfWidth, from, to float64) string {
	const centre = .45
	start, end := p.at(centre, from), p.at(centre, to)
	bow := func(u float64) bodymap.Point { return sub(scale(p.at(u, (from+to)/2), 2), lerp(start, end, .5)) }
	return pathData('q', 2, []bodymap.Point{start, bow(centre - halfWidth), end, bow(centre + halfWidth), start}, 0, true)
}

// strand returns path data of one fibre between two heights: a lens of two parabolas, or one
// open parabola. Its ends are rounded: a fibre may lie anywhere, and short numbers save bytes.
func (p patch) strand(u, from, to, width float64) string {
	start, end := whole(p.at(u, from)), whole(p.at(u, to))
	middle := p.at(u, (from+to)/2)
	bow := sub(scale(middle, 2), scale(add(start, end), .5))
	if width == 0 {
		return pathData('q', 2, []bodymap.Point{start, bow, end}, 1, false)
	}
	side := scale(perp(unit(sub(end, start))), width)
	if off := sub(bow, lerp(start, end, .5)); math.Hypot(off.X, off.Y) < width { // nearly straight: a chord will do
		return pathData('q', 2, []bodymap.Point{start, add(lerp(start, end, .5), scale(side, 2)), end}, 1, true)
	}
	return pathData('q', 2, []bodymap.Point{start, add(bow, side), end, sub(bow, side), start}, 1, true)
}

func whole(p bodymap.Point) bodymap.Point { return pt(math.Round(p.X), math.Round(p.Y)) }
