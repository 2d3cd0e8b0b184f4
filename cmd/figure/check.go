package main

import (
	"fmt"
	"math"

	"knotmap/bodymap"
)

// finding says how well a muscle's patch is laid out.
type finding struct {
	plate, muscle string
	folded        float64 // share of the patch that lies upside down
	narrowest     float64 // least width over the belly, in units
	outside       float64 // how far it reaches beyond the skin, where it is cut, in units
	across        float64 // how far it reaches beyond the midline, in units
}

// worstFold is the share of a patch that may be folded: tips where a curve turns back on itself.
const worstFold = .08

// faulty reports whether the finding is worth telling.
func (f finding) faulty() bool {
	return f.folded > .02 || f.narrowest < 4 || f.outside > 1 || f.across > .3
}

func (f finding) String() string {
	return fmt.Sprintf("%s: %s: folded %.0f %%, narrowest %.1f, outside %.1f, across the midline %.1f",
		f.plate, f.muscle, f.folded*100, f.narrowest, f.outside, f.across)
}

// inspect returns a finding for every muscle of every picture.
func inspect() []finding {
	var out []finding
	for _, p := range plates() {
		d := p.draw()
		skin := bodymap.Polygon(sample(d.silhouette(), 3))
		for _, m := range d.drawn {
			f := d.layOut(m).inspect(skin, p.view != bodymap.Lateral)
			f.plate, f.muscle = p.name(), m.id
			out = append(out, f)
		}
	}
	return out
}

// inspect judges a patch within the skin; in a view of halves it must not reach beyond the midline.
func (p patch) inspect(skin bodymap.Polygon, halves bool) finding {
	f := finding{folded: p.folded(), narrowest: math.Inf(1)}
	for v := .2; v < .85; v += .1 {
		f.narrowest = min(f.narrowest, p.width(v))
	}
	for i := range 21 {
		t := float64(i) / 20
		for _, q := range []bodymap.Point{p.at(0, t), p.at(1, t), p.at(t, 0), p.at(t, 1)} {
			if (!halves || q.X > .2) && q.Y < 1290 { // the picture ends there
				f.outside = max(f.outside, skin.Distance(q))
			}
			if halves {
				f.across = max(f.across, -q.X)
			}
		}
	}
	return f
}

// folded returns the share of the patch's cells that turn the other way than most.
func (p patch) folded() float64 {
	const n = 14
	var left, right float64
	for i := range n {
		for j := range n {
			corner := func(di, dj int) bodymap.Point { return p.at(float64(i+di)/n, float64(j+dj)/n) }
			a, b, c, d := corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)
			twice := (c.X-a.X)*(d.Y-b.Y) - (c.Y-a.Y)*(d.X-b.X)
			switch {
			case twice > .6:
				left++
			case twice < -.6:
				right++
			}
		}
	}
	return min(left, right) / max(left+right, 1)
}
