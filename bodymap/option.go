package bodymap

import (
	"math"
	"slices"
)

// option is an inquiry with what each rival makes of its replies.
type option struct {
	inquiry Inquiry
	worth   float64 // 1, or less where it costs more effort
	gain    float64

	// chances holds, for each reply, its probability under each rival.
	chances [][]float64
	// points holds, for each reply, what it adds to the score of each sender of each rival.
	points []func(r *rival, sender int) float64
}

// information returns how much a reply is expected to tell about which rival it is, in nats.
func (o *option) information(field []rival) float64 {
	gain := 0.0
	for _, chances := range o.chances {
		whole := 0.0
		for i := range field {
			whole += field[i].share * chances[i]
		}
		for i := range field {
			if p := chances[i]; p > 0 {
				gain += field[i].share * p * math.Log(p/whole)
			}
		}
	}
	return gain * o.worth
}

// options lists what may be asked: questions that bear on a rival, press tests of the
// leading muscles, and places that some of the rivals reach.
func (w *weighing) options(field []rival) []option {
	var out []option
	for i := range Questions {
		if o, ok := w.questionOption(&Questions[i], field); ok {
			out = append(out, o)
		}
	}
	for i := range field {
		if o, ok := w.pressOption(i, field); ok {
			out = append(out, o)
		}
	}
	if len(w.complaint.Taps) < MaxTaps {
		out = append(out, w.reachOptions(field)...)
	}
	return out
}

func (w *weighing) questionOption(q *Question, field []rival) (option, bool) {
	if !w.complaint.leavesOpen(q) {
		return option{}, false
	}
	leans := atlas().leans[q.ID]
	if !slices.ContainsFunc(field, func(r rival) bool { return leans.of(r.best) != 0 }) {
		return option{}, false
	}
	yes, no := make([]float64, len(field)), make([]float64, len(field))
	for i := range field {
		yes[i] = q.Base * math.Exp(leans.of(field[i].best))
		no[i] = 1 - yes[i]
	}
	on := func(reply Reply) func(*rival, int) float64 {
		return func(_ *rival, s int) float64 { return q.Points(leans.of(s), reply) }
	}
	worth := 1.0
	if q.Kind == Movement {
		worth = movementWorth
	}
	return option{
		inquiry: Inquiry{Question: q}, worth: worth,
		chances: [][]float64{yes, no},
		points:  []func(*rival, int) float64{on(Yes), on(No)},
	}, true
}

func (w *weighing) pressOption(i int, field []rival) (option, bool) {
	m := atlas().senders[field[i].best].muscle
	if m == nil || m.NoPress || slices.ContainsFunc(w.complaint.Presses, func(p Press) bool { return p.Muscle == m.ID }) {
		return option{}, false
	}
	o := option{inquiry: Inquiry{Press: m, Part: atlas().senders[field[i].best].part}, worth: pressWorth}
	for _, found := range []odds{tenderAndMine, tenderOnly, notTender} {
		chances := make([]float64, len(field))
		for j := range chances {
			chances[j] = found.without
		}
		chances[i] = found.with
		o.chances = append(o.chances, chances)
		o.points = append(o.points, func(r *rival, _ int) float64 {
			if r.best == field[i].best {
				return found.points()
			}
			return 0
		})
	}
	return o, true
}

// reachOptions asks about the places that the rivals' best parts refer to and of which
// the person has spoken on neither side: on the side of the last tap first, so that it
// is asked about where both tell as much. The lateral view shows no skin that the others do not.
func (w *weighing) reachOptions(field []rival) []option {
	last := w.complaint.Taps[len(w.complaint.Taps)-1].Place.Side
	var out []option
	for i := range Regions {
		if Regions[i].View == Lateral {
			continue
		}
		sides := slices.Clone(Regions[i].Sides())
		if sides[0] == last.Mirror() {
			slices.Reverse(sides)
		}
		for _, side := range sides {
			p := Place{&Regions[i], side}
			if w.oneSide != Midline && side == w.oneSide.Mirror() || w.spokenOf(p) || w.spokenOf(p.Mirror()) {
				continue
			}
			if o, ok := w.reachOption(p, field); ok {
				out = append(out, o)
			}
		}
	}
	return out
}

func (w *weighing) reachOption(p Place, field []rival) (option, bool) {
	yes, no, reached := make([]float64, len(field)), make([]float64, len(field)), false
	for i := range field {
		weight := w.reaches(field[i].best, field[i].side, p)
		yes[i] = present(weight)
		no[i] = 1 - yes[i]
		reached = reached || weight > 0
	}
	return option{
		inquiry: Inquiry{Reach: p}, worth: reachWorth / math.Sqrt(float64(len(w.complaint.Taps)+len(w.complaint.Free))),
		chances: [][]float64{yes, no},
		points: []func(*rival, int) float64{
			func(r *rival, s int) float64 { return math.Log(present(w.reaches(s, r.side, p)) / expected) },
			func(r *rival, s int) float64 { points, _ := w.free(s, r.side, p); return points },
		},
	}, reached
}

// reaches returns the weight of the strongest zone with which a sender on a side refers to a place.
func (w *weighing) reaches(s int, side Side, p Place) (weight float64) {
	if p.Side != Midline && side != Midline && p.Side != side {
		return 0
	}
	for _, r := range atlas().reaches[p.Region] {
		if r.sender == s {
			weight = max(weight, r.weight)
		}
	}
	return weight
}

// spokenOf reports whether the person has said whether a place hurts, or one on the same skin.
func (w *weighing) spokenOf(p Place) bool {
	same := func(q Place) bool { return q.Side == p.Side && q.Region.sharesSkin(p.Region) }
	return slices.ContainsFunc(w.complaint.Free, same) ||
		slices.ContainsFunc(w.complaint.Taps, func(t Tap) bool { return same(t.Place) })
}
