package main

import (
	"fmt"
	"math"
	"strings"

	"knotmap/bodymap"
)

// A picture moves from its start to its end and back, with the style sheet's ease-in-out. Where a
// straight way from start to end would be wrong (a knee that bends over a foot that
// stands still), there are stops between, and that curve is cut at them.

// easing is the curve of ease-in-out: time and progress.
var easing = bodymap.Cubic{{X: 0, Y: 0}, {X: .42, Y: 0}, {X: .58, Y: 1}, {X: 1, Y: 1}}

// holdShare is how long the picture rests at each end, as a share of the way there.
const holdShare = .14

// track of a transform: how far it moves in units of the picture, turns in degrees and scales.
type pace struct {
	x, y, turn, sx, sy float64
	about              bodymap.Point // in units of the picture
}

func (p pace) still(q pace) bool {
	return math.Abs(p.x-q.x) < .15 && math.Abs(p.y-q.y) < .15 && math.Abs(p.turn-q.turn) < .2 &&
		math.Abs(p.sx-q.sx) < .004 && math.Abs(p.sy-q.sy) < .004
}

func (p pace) mix(q pace, t float64) pace {
	m := func(a, b float64) float64 { return a + (b-a)*t }
	return pace{m(p.x, q.x), m(p.y, q.y), m(p.turn, q.turn), m(p.sx, q.sx), m(p.sy, q.sy), p.about}
}

// css returns the pace as a transform about the origin of the style sheet; all of a
// part's keyframes must have the same functions, so those of the set are written.
func (p pace) css(f functions) string {
	out := ""
	if f.moves {
		out += fmt.Sprintf("translate(%spx,%spx)", short(p.x, 1), short(p.y, 1))
	}
	if f.turns {
		out += fmt.Sprintf("rotate(%sdeg)", short(p.turn, 1))
	}
	if f.scales {
		out += fmt.Sprintf("scale(%s,%s)", short(p.sx, 3), short(p.sy, 3))
	}
	return out
}

// attribute returns the pace as a transform attribute's value, "" where it changes nothing.
func (p pace) attribute() string {
	var out []string
	if short(p.x, 1) != "0" || short(p.y, 1) != "0" {
		out = append(out, fmt.Sprintf("translate(%s %s)", short(p.x, 1), short(p.y, 1)))
	}
	if short(p.turn, 1) != "0" {
		out = append(out, fmt.Sprintf("rotate(%s %s %s)", short(p.turn, 1), short(p.about.X, 1), short(p.about.Y, 1)))
	}
	if math.Abs(p.sx-1) > .002 || math.Abs(p.sy-1) > .002 {
		x, y := p.about.X*(1-p.sx), p.about.Y*(1-p.sy)
		out = append(out, fmt.Sprintf("matrix(%s 0 0 %s %s %s)", short(p.sx, 3), short(p.sy, 3), short(x, 1), short(y, 1)))
	}
	return strings.Join(out, "")
}

// functions are those that a moving part's transform needs.
type functions struct{ moves, turns, scales bool }

func functionsOf(paces []pace) (f functions) {
	for _, p := range paces {
		f.moves = f.moves || math.Abs(p.x) > .05 || math.Abs(p.y) > .05
		f.turns = f.turns || math.Abs(p.turn) > .05
		f.scales = f.scales || math.Abs(p.sx-1) > .002 || math.Abs(p.sy-1) > .002
	}
	return f
}

// samples is into how many pieces a motion is cut to find out how many stops it needs.
const samples = 16

// keyframes returns the stops of a motion, given as a function of the progress, and its
// transform functions.
func keyframes(motion func(t float64) pace) (string, functions) {
	var paces []pace
	for i := range samples + 1 {
		paces = append(paces, motion(float64(i)/samples))
	}
	f := functionsOf(paces)
	n := 1
	for n < 4 && !follows(motion, n) {
		n *= 2
	}
	out := ""
	for i := range n + 1 {
		at := easing.At(float64(i) / float64(n))
		time := 100 * (holdShare + (1-2*holdShare)*at.X)
		stop := short(time, 1) + "%"
		switch i {
		case 0:
			stop = "0%," + stop
		case n:
			stop += ",to"
		}
		rule := "transform:" + motion(at.Y).css(f)
		if n > 1 && i < n {
			rule += ";animation-timing-function:" + easingPiece(float64(i)/float64(n), float64(i+1)/float64(n))
		}
		out += stop + "{" + rule + "}"
	}
	return out, f
}

// follows reports whether a motion stays near the straight ways between n+1 stops.
func follows(motion func(t float64) pace, n int) bool {
	for i := range n {
		from, to := easing.At(float64(i)/float64(n)).Y, easing.At(float64(i+1)/float64(n)).Y
		p, q := motion(from), motion(to)
		for k := 1; k < 4; k++ {
			t := float64(k) / 4
			want, got := motion(from+(to-from)*t), p.mix(q, t)
			if math.Abs(want.turn-got.turn) > 1.1 || math.Hypot(want.x-got.x, want.y-got.y) > .8 || math.Abs(want.sx-got.sx) > .01 {
				return false
			}
		}
	}
	return true
}

// easingPiece returns the part of the easing curve between two of its parameters.
func easingPiece(from, to float64) string {
	p0, p3 := easing.At(from), easing.At(to)
	slope := func(t float64) bodymap.Point {
		u := 1 - t
		a, b, c := sub(easing[1], easing[0]), sub(easing[2], easing[1]), sub(easing[3], easing[2])
		return scale(add(add(scale(a, u*u), scale(b, 2*u*t)), scale(c, t*t)), to-from)
	}
	p1, p2 := add(p0, slope(from)), sub(p3, slope(to))
	size := sub(p3, p0)
	n := func(p bodymap.Point) string {
		return short((p.X-p0.X)/size.X, 2) + "," + short((p.Y-p0.Y)/size.Y, 2)
	}
	return "cubic-bezier(" + n(p1) + "," + n(p2) + ")"
}

// short writes a number with at most so many decimals and no needless zero.
func short(v float64, decimals int) string {
	w := numbers{decimals: decimals}
	w.put(int(math.Round(v * math.Pow10(decimals))))
	return w.String()
}
