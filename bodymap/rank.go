package bodymap

import (
	"cmp"
	"math"
	"slices"
)

// Candidate is a muscle, or an other source, that may explain a complaint.
type Candidate struct {
	Muscle *Muscle // nil where Other is set
	Part   *Part   // the part that explains it best
	Other  *Other  // nil where Muscle is set
	Side   Side    // the side it is on; Midline means either or both sides
	Score  float64
	// Reasons add up to Score, in log-odds; the order is taps, places without pain,
	// answers, press test, how common.
	Reasons []Reason
}

// Name returns the candidate's muscle with the part that explains the complaint best, or the other source.
func (c Candidate) Name() string {
	if c.Other != nil || c.Part.Name == "" {
		return c.title()
	}
	return c.title() + ", " + c.Part.Name
}

// ID returns the ID of the muscle or other source.
func (c Candidate) ID() string {
	if c.Other != nil {
		return c.Other.ID
	}
	return c.Muscle.ID
}

func (c Candidate) title() string {
	if c.Other != nil {
		return c.Other.Name
	}
	return c.Muscle.Name
}

// SideName returns the side of the candidate in words: "left", "right" or "either or both sides".
func (c Candidate) SideName() string { return sideName(c.Side) }

func sideName(s Side) string {
	if s == Midline {
		return "either or both sides"
	}
	return s.String()
}

const (
	// spilloverWeight is how much a spillover zone explains, relative to an essential
	// one. Travell & Simons draw spillover as pain that only some patients have.
	spilloverWeight = 0.4

	// rareWeight is how much a point explains that its source calls uncommon.
	rareWeight = 0.5

	// onPointWeight is how much a trigger point explains of pain right on it, where it has no zone.
	onPointWeight = 0.3

	// strainWeight is how much a muscle explains of pain where it only overstretches others.
	strainWeight = 0.2

	// chance is the probability that a place hurts though the source does not refer there.
	chance = 0.05

	// expected is the probability against which a tap counts for or against: a
	// spillover zone speaks slightly for a muscle, an essential zone clearly.
	expected = 0.35

	// insideBonus is added when the point itself lies in the drawn zone; it fades
	// with the distance, as tapSpread says. It separates muscles that share a place.
	insideBonus = 0.3

	// priorWeight is how much is believed of how often a muscle is found involved: the
	// studies are small, and their people were chosen for neck or arm pain.
	priorWeight = 0.6

	// breadthCost is what each mark outside essential zones, after the first, costs a source
	// by how widely it refers, in log-odds for each e-fold: the spillover of some reaches
	// half the body, and so several marks by chance.
	breadthCost = 0.25

	// constancy is the share of people with a source whose essential zone hurts them.
	// The zones are drawn from many patients, so that few have all of one.
	constancy = 0.65
)

// Rank returns the muscles that refer to at least one of the taps, best first; equal
// scores stand in alphabetical order. A tap on any place has candidates, for the atlas
// reaches them all; a complaint without taps has none.
func Rank(c Complaint) []Candidate {
	w := weigh(c)
	defer w.done()
	return w.candidates(w.atlas.muscles)
}

// RankOthers returns the other sources that ache at one of the taps at least, as Rank does the muscles.
func RankOthers(c Complaint) []Candidate {
	w := weigh(c)
	defer w.done()
	return w.candidates(w.atlas.others)
}

// winner is the sender of a group that explains a complaint best.
type winner struct {
	sender int
	side   Side
	score  float64
	end    int // where its reasons end among those of all
}

// candidates returns the best sender of each group that explains a tap, best first. The
// reasons of all lie in one piece of memory.
func (w *weighing) candidates(groups [][]int) []Candidate {
	w.winners = w.winners[:0]
	for _, group := range groups {
		if best, ok := w.best(group); ok {
			w.winners = append(w.winners, best)
		}
	}
	senders := w.atlas.senders
	winners := sorted(w.winners, func(a, b winner) int {
		if order := descending(a.score, b.score); order != 0 {
			return order
		}
		return cmp.Compare(senders[a.sender].name(), senders[b.sender].name())
	})
	w.scratch = w.scratch[:0]
	for i := range winners {
		best := &winners[i]
		w.scratch = w.reasons(w.scratch, best.sender, best.side)
		best.end = len(w.scratch)
	}
	out, reasons, start := make([]Candidate, len(winners)), slices.Clone(w.scratch), 0
	for i, best := range winners {
		out[i] = w.candidate(best.sender, best.side, reasons[start:best.end:best.end])
		start = best.end
	}
	return out
}

// tie is the difference of scores below which rounding alone would decide.
const tie = 1e-6

// descending compares two scores so that the higher one comes first; a tie is no difference.
func descending(a, b float64) int {
	if math.Abs(a-b) > 2*tie { // then they are not rounded to the same
		return cmp.Compare(b, a)
	}
	return cmp.Compare(math.Round(b/tie), math.Round(a/tie))
}

// best returns which sender of a group, a muscle's parts or one other source, explains
// the complaint best, and on which side. ok is false where none explains a tap.
func (w *weighing) best(group []int) (best winner, ok bool) {
	best.score = math.Inf(-1)
	for _, s := range group {
		if !w.concerned[s] {
			continue
		}
		if on, points := w.side(s); points > best.score+tie && w.explains(s, on) {
			best, ok = winner{sender: s, side: on, score: points}, true
		}
	}
	return best, ok
}

// explains reports whether a sender on a side explains a tap: a neighbour of the tap's
// place may lie on the other side of the body.
func (w *weighing) explains(s int, side Side) bool {
	for i := range w.marks {
		if w.mark(s, side, i).point >= 0 {
			return true
		}
	}
	return false
}

// side chooses the side of a sender. One side is named where the taps lie on one side
// only, or where it alone explains as much as both together.
func (w *weighing) side(s int) (Side, float64) {
	if fixed := w.atlas.senders[s].side; fixed != Midline {
		return fixed, w.score(s, fixed)
	}
	if w.oneSide != Midline {
		return w.oneSide, w.score(s, w.oneSide)
	}
	both, left, right := w.score(s, Midline), w.score(s, Left), w.score(s, Right)
	switch {
	case left >= both-tie && right < left-tie:
		return Left, left
	case right >= both-tie && left < right-tie:
		return Right, right
	}
	return Midline, both
}
