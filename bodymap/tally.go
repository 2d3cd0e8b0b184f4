package bodymap

import (
	"math"
	"slices"
)

// markTally holds how much each trigger point explains of a mark, which is a tap or several
// that are taken for one pain; most explain nothing.
type markTally struct {
	taps    []Tap
	index   []int16 // by trigger point: its tally, or -1
	tallies []tally
}

// tally is how much a trigger point explains of a mark: by the side of the places that
// share it, and by the zone that explains most on each side.
type tally struct {
	match [3]float64
	most  [3]hit
	local [3]float64 // pain right on the trigger point
}

// hit is a zone that explains a part of a tap. The zero hit is none.
type hit struct {
	reach *reach
	tap   *Tap
	part  float64 // weight of the place times weight of the zone
	both  bool    // the tap's mirror image is in the mark too, and the zone explains as much of it
}

// beats reports whether h explains more than another hit; of equal ones the upper tap
// counts, then the one nearer to the midline, lest the order of taps decide.
func (h hit) beats(o hit) bool {
	switch {
	case h.tap == nil || o.tap == nil:
		return h.tap != nil
	case math.Abs(h.part-o.part) > tie:
		return h.part > o.part
	}
	a, b := h.tap.At, o.tap.At
	return a.Y < b.Y || a.Y == b.Y && math.Abs(a.X) < math.Abs(b.X)
}

// essential reports whether the tap's own place lies in an essential zone.
func (h hit) essential() bool {
	return h.reach != nil && h.reach.strength == Essential && h.reach.region == h.tap.Place.Region
}

// nearness is how near the tap lies to the zone drawn on a side.
func (h hit) nearness(side Side) float64 {
	switch {
	case h.reach == nil:
		return 0
	case h.both:
		side = Midline
	}
	return h.reach.nearness(h.tap, side)
}

func (m *markTally) of(point int) *tally {
	if i := m.index[point]; i >= 0 {
		return &m.tallies[i]
	}
	return nil
}

// at returns the tally of a trigger point, to be added to.
func (m *markTally) at(point int) *tally {
	if m.index[point] < 0 {
		m.index[point] = int16(len(m.tallies))
		m.tallies = append(m.tallies, tally{})
	}
	return &m.tallies[m.index[point]]
}

// take counts, for every trigger point, how much of a mark it explains, and notes the
// senders it concerns. Several taps share one mark in equal parts.
func (m *markTally) take(x *index, taps []Tap, concerned []bool) {
	n := len(x.points)
	m.taps, m.tallies = taps, m.tallies[:0]
	m.index = slices.Grow(m.index[:0], n)[:n]
	for i := range m.index {
		m.index[i] = -1
	}
	for i := range taps {
		m.addTap(x, &taps[i], 1/float64(len(taps)), concerned)
	}
}

// addTap counts a tap. That it lies right on a trigger point is said the more thinly the wider
// its spread: the same chance has more room.
func (m *markTally) addTap(x *index, t *Tap, weight float64, concerned []bool) {
	for _, share := range t.shares() {
		reaches := x.reaches[share.place.Region]
		for i := range reaches {
			r := &reaches[i]
			part, side := weight*share.weight*r.weight, share.place.Side
			concerned[r.sender] = true
			e := m.at(r.point)
			e.match[side] += part
			most := &e.most[side]
			if part < most.part-tie { // as for most
				continue
			}
			switch h := (hit{reach: r, tap: t, part: part}); {
			case h.beats(*most):
				*most = h
			case !most.beats(h):
				most.both = most.both || t.At == most.tap.At.Mirror()
			}
		}
	}
	aspect, square := t.Place.Aspect(), t.spread()*t.spread()
	for _, s := range aspect.Sides() {
		at, locals := Point{t.At.X * s.Sign(aspect.View), t.At.Y}, x.locals[aspect.View]
		for i := range locals {
			l := &locals[i]
			dx, dy := at.X-l.at.X, at.Y-l.at.Y
			if d := dx*dx + dy*dy; d < 2*square {
				e := m.at(l.point)
				e.local[s] = max(e.local[s], weight*l.weight*math.Exp(-d/(2*square))*tapSpread*tapSpread/square)
				concerned[l.sender] = true
			}
		}
	}
}

// on returns how much the point on a side of the body explains of the mark, 0 to 1, and
// the zone that explains most, with the side on which it does.
func (t *tally) on(side Side) (match float64, most hit, at Side) {
	match, most = t.match[Midline], t.most[Midline]
	for _, s := range [...]Side{Left, Right} {
		if side == Midline || side == s {
			match += t.match[s]
			if t.most[s].beats(most) {
				most, at = t.most[s], s
			}
		}
	}
	return match, most, at
}

// localOn returns how much of the mark is explained by its lying on the point itself.
func (t *tally) localOn(side Side) float64 {
	if side == Midline {
		return max(t.local[Left], t.local[Right])
	}
	return t.local[side]
}
