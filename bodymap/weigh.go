package bodymap

import (
	"math"
	"slices"
	"sync"
)

// weighing is a complaint set against every sender of the atlas.
type weighing struct {
	atlas     *index
	complaint Complaint
	oneSide   Side        // the side of all taps; Midline where they are on both or on neither
	marks     []markTally // what is taken for one pain each
	concerned []bool      // by sender: it explains a mark
	said      []float64   // by sender: what answers, press tests and frequency add up to
	answers   []answered
	worth     []markWorth // by sender and mark, as far as known
	winners   []winner
	scratch   []Reason // of the candidates in the making
}

// answered is an answer with the question and the senders on which it bears.
type answered struct {
	question *Question
	reply    Reply
	marked   Ache // the part of a mark's ache that tells it; the zero Ache where the person was asked
	leans    leanings
	worth    float64 // less than 1 where others of its theme are answered too
}

// points is what the answer is worth for a source that a yes favours by lean points.
func (a answered) points(lean float64) float64 { return a.worth * a.question.Points(lean, a.reply) }

// weighings keeps the memory of those that are done, for the next: so nothing that is
// returned to a caller may refer to a weighing.
var weighings = sync.Pool{New: func() any { return new(weighing) }}

// weigh sets a complaint against the atlas; done must follow when nothing is asked of it any more.
func weigh(c Complaint) *weighing {
	x, w := atlas(), weighings.Get().(*weighing)
	w.atlas, w.complaint, w.oneSide = x, c, c.oneSide()
	w.concerned, w.said = zeroed(w.concerned, len(x.senders)), zeroed(w.said, len(x.senders))
	marks := c.marks()
	w.marks = slices.Grow(w.marks[:0], len(marks))[:len(marks)]
	for i, taps := range marks {
		w.marks[i].take(x, taps, w.concerned)
	}
	w.worth = zeroed(w.worth, len(x.senders)*len(marks))
	w.answers = w.answers[:0]
	for s := range x.senders {
		w.said[s] = x.senders[s].prior
	}
	for _, a := range c.Answers {
		w.answers = append(w.answers, answered{question: x.questions[a.Question], reply: a.Reply})
	}
	for _, t := range c.tellings() {
		w.answers = append(w.answers, answered{question: t.question, reply: Yes, marked: t.said})
	}
	for i := range w.answers {
		a := &w.answers[i]
		a.leans, a.worth = x.leans[a.question.ID], 1/math.Sqrt(float64(c.answersTo(a.question)))
		for _, l := range a.leans {
			w.said[l.sender] += a.points(l.points)
		}
	}
	for _, p := range c.Presses {
		for s := range x.senders {
			if m := x.senders[s].muscle; m != nil && m.ID == p.Muscle {
				w.said[s] += p.points()
			}
		}
	}
	return w
}

// done gives the weighing back.
func (w *weighing) done() { weighings.Put(w) }

// zeroed returns a slice of n zeros, in the memory of s where that is enough.
func zeroed[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// oneSide returns the side on which all taps lie, apart from those on the midline; Midline
// where they lie on both sides, or on neither.
func (c Complaint) oneSide() Side {
	on := func(s Side) bool {
		return slices.ContainsFunc(c.Taps, func(t Tap) bool { return t.Place.Side == s })
	}
	switch {
	case on(Left) && !on(Right):
		return Left
	case on(Right) && !on(Left):
		return Right
	}
	return Midline
}

// explained is what all marks are worth for a sender on a side, and what it costs the
// sender to refer widely: something for each mark after the first that it explains, but
// not by an essential zone.
func (w *weighing) explained(s int, side Side) (points, breadth float64) {
	loose := 0
	for i := range w.marks {
		m := w.mark(s, side, i)
		points += m.points
		if m.point >= 0 && !m.sure {
			loose++
		}
	}
	if loose > 1 {
		breadth = -breadthCost * w.atlas.senders[s].breadth * float64(loose-1)
	}
	return points, breadth
}

// score is what the reasons of candidate add up to.
func (w *weighing) score(s int, side Side) float64 {
	points, breadth := w.explained(s, side)
	sum := w.said[s] + points + breadth
	for _, p := range w.complaint.Free {
		points, _ := w.free(s, side, p)
		sum += points
	}
	return sum
}

// unexplained is what a tap counts against a source that is not known to refer there.
var unexplained = math.Log(chance / expected)

// markWorth is what a mark is worth for a sender on a side.
type markWorth struct {
	points float64 // 0 only where it is not known yet
	point  int     // the trigger point that explains it best, or -1
	side   Side
	itself bool // because the mark lies on the point itself
	sure   bool // because the mark's own place lies in an essential zone
}

// mark returns what a mark is worth for a sender on a side, worked out once.
func (w *weighing) mark(s int, side Side, mark int) *markWorth {
	known := &w.worth[s*len(w.marks)+mark]
	if known.points == 0 || known.side != side {
		*known = w.marks[mark].worth(&w.atlas.senders[s], side)
	}
	return known
}

// worth weighs the mark for a sender on a side.
func (m *markTally) worth(from *sender, side Side) markWorth {
	out := markWorth{points: unexplained, point: -1, side: side}
	for p := from.first; p < from.last; p++ {
		t := m.of(p)
		if t == nil {
			continue
		}
		match, most, _ := t.on(side)
		local := t.localOn(side)
		if match == 0 && local == 0 {
			continue
		}
		worth := math.Log((chance + (1-chance)*max(match, local)) / expected)
		if worth+insideBonus <= out.points {
			continue
		}
		if worth += insideBonus * most.nearness(side); worth > out.points {
			out = markWorth{worth, p, side, local > match, most.essential()}
		}
	}
	return out
}

// free returns what it is worth that a place does not hurt. Any of the trigger points may
// be the active one, so the chances of all are averaged.
func (w *weighing) free(s int, side Side, place Place) (points float64, strength Strength) {
	if place.Side != Midline && side != Midline && place.Side != side {
		return 0, Spillover
	}
	from := &w.atlas.senders[s]
	all := float64(from.last - from.first)
	quiet := all * (1 - chance)
	for _, r := range w.atlas.reaches[place.Region] {
		if r.sender == s && !r.strain {
			quiet += present(0) - present(r.weight)
			strength = max(strength, r.strength)
		}
	}
	return math.Log(quiet / (all * (1 - chance))), strength
}

// present is the probability that a place hurts to which a source refers with that weight.
func present(weight float64) float64 { return chance + (1-chance)*weight*constancy }

// reasons adds the reasons that speak for and against a sender on a side.
func (w *weighing) reasons(out []Reason, s int, side Side) []Reason {
	from := &w.atlas.senders[s]
	for i := range w.marks {
		out = append(out, w.markReason(s, side, i))
	}
	for _, p := range w.complaint.Free {
		if points, strength := w.free(s, side, p); points != 0 {
			out = append(out, Reason{Kind: FreeOfPain, Points: points, Place: p, Strength: strength})
		}
	}
	for _, a := range w.answers {
		if lean := a.leans.of(s); lean != 0 {
			out = append(out, Reason{
				Kind: Answered, Points: a.points(lean), Question: a.question, Reply: a.reply, Marked: a.marked, Source: a.question.Source,
			})
		}
	}
	for i, p := range w.complaint.Presses {
		if from.muscle != nil && from.muscle.ID == p.Muscle {
			out = append(out, Reason{Kind: Pressed, Points: p.points(), Press: &w.complaint.Presses[i], Source: pressSource})
		}
	}
	if _, points := w.explained(s, side); points != 0 {
		out = append(out, Reason{Kind: Breadth, Points: points})
	}
	if from.prior != 0 {
		out = append(out, Reason{Kind: IsCommon, Points: from.prior, Source: from.source})
	}
	return out
}

// candidate returns a sender on a side with its reasons.
func (w *weighing) candidate(s int, side Side, reasons []Reason) Candidate {
	from := &w.atlas.senders[s]
	out := Candidate{Muscle: from.muscle, Part: from.part, Other: from.other, Side: side, Reasons: reasons}
	for i := range reasons {
		out.Score += reasons[i].Points
	}
	return out
}

// markReason says how well a sender explains a mark.
func (w *weighing) markReason(s int, side Side, mark int) Reason {
	m := &w.marks[mark]
	worth := w.mark(s, side, mark)
	out := Reason{Kind: Unexplained, Points: worth.points, Place: m.taps[0].Place}
	if worth.point < 0 {
		return out
	}
	if out.Point = w.atlas.points[worth.point]; out.Point != nil {
		out.Source = out.Point.Source
	}
	if worth.itself {
		out.Kind = OnPoint
		return out
	}
	_, most, on := m.of(worth.point).on(side)
	out.Kind, out.Strength, out.Place = InZone, most.reach.strength, most.tap.Place
	if place := (Place{most.reach.region, on}); place != out.Place {
		out.Beside = place
	}
	if most.reach.strain {
		out.Kind, out.Point, out.Source = Strains, nil, w.atlas.senders[s].muscle.StrainSource
	}
	return out
}
