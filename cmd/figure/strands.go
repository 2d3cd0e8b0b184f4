package main

import (
	"math"
	"strings"

	"knotmap/bodymap"
)

// engraving says how a muscle's fibres are drawn.
type engraving struct {
	seed     string
	gap      float64 // between fibres where the belly is widest, in units
	width    float64 // of a fibre in its middle, in units
	from, to float64 // the heights between which fibres lie
	jitter   float64 // by how much of the height they may be shorter at either end
}

// fibres returns path data of lenses that taper along the fibres. Their places, lengths
// and widths vary a little, and nearly half are broken in two, as in an engraving.
func (p patch) fibres(e engraving) string {
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
		if random.next() < .45 {
			end := from + (to-from)*(.42+random.next()*.2)
			pieces = [][2]float64{{from, end}, {from + (to-from)*(.5+random.next()*.15), to}}
		}
		for _, piece := range pieces {
			middle := fitCubic(p.along(u, piece[0], piece[1]))
			b.WriteString(pathCubic(lens(middle, e.width*(.7+random.next()*.6)), 1, true))
		}
	}
	return b.String()
}

// lens returns a closed curve round a segment: as wide as said in the middle, pointed at the ends.
func lens(c bodymap.Cubic, width float64) []bodymap.Cubic {
	side := scale(perp(unit(sub(c[3], c[0]))), width*2/3)
	return []bodymap.Cubic{
		{c[0], add(c[1], side), add(c[2], side), c[3]},
		{c[3], sub(c[2], side), sub(c[1], side), c[0]},
	}
}
