package bodymap

import (
	"math"
	"slices"
)

const (
	// leaders is how many candidates the questions are to tell apart.
	leaders = 8

	// settled is how many candidates a reply must put in another order to be worth asking.
	settled = 3

	// leastGain is the information below which a question is not worth a reader's time, in nats.
	leastGain = 0.03

	// What a reply costs lowers what it is worth: a movement means getting up, a press
	// test finding the muscle. A look at the figure is quick, but palls when it comes again and again.
	movementWorth = 0.8
	pressWorth    = 0.4
	reachWorth    = 0.3

	// graveWeight raises the say of other sources that must not be missed in what is
	// asked, and graveWithin how many points they may stand behind the first candidate
	// and still be asked about. What the candidates score stays as it is.
	graveWeight = 5
	graveWithin = 4
)

// NextQuestion returns what best tells the leading candidates apart, muscles and other
// sources alike, by expected information. It asks nothing that is known already; ok is
// false where no reply would change the order of the first candidates any more.
func NextQuestion(c Complaint) (next Inquiry, ok bool) {
	if len(c.Taps) == 0 {
		return Inquiry{}, false
	}
	w := weigh(c)
	defer w.done()
	field := w.field()
	// Who cannot answer is asked only what tells more and more.
	least := leastGain * (1 + float64(len(c.Unsure))/4)
	var open []option
	for _, o := range w.options(field) {
		if slices.Contains(c.Unsure, o.inquiry.ID()) {
			continue
		}
		if o.gain = o.information(field); o.gain >= least {
			open = append(open, o)
		}
	}
	open = sorted(open, func(a, b option) int { return descending(a.gain, b.gain) })
	for _, o := range open {
		if o.matters(field) {
			return o.inquiry, true
		}
	}
	return Inquiry{}, false
}

// rival is a muscle, or an other source, among those the questions are to tell apart.
type rival struct {
	group  []int // its senders
	best   int   // the one that explains most
	side   Side
	scores []float64 // of the group's senders, in order; -Inf where one explains no tap
	share  float64   // probability among the rivals, by score and gravity
}

// field returns the leading candidates, muscles and other sources together, best first,
// and behind them the grave other sources that are not far off.
func (w *weighing) field() []rival {
	all := w.rivals()
	var out []rival
	total := 0.0
	for i, r := range all {
		behind := all[0].score() - r.score()
		grave := r.grave()
		if i >= leaders && (!grave || behind > graveWithin) {
			continue
		}
		r.share = math.Exp(-behind)
		if grave {
			r.share *= graveWeight
		}
		total += r.share
		out = append(out, r)
	}
	for i := range out {
		out[i].share /= total
	}
	return out
}

// rivals returns every candidate, muscles and other sources together, best first.
func (w *weighing) rivals() []rival {
	var out []rival
	for _, group := range slices.Concat(atlas().muscles, atlas().others) {
		best, ok := w.best(group)
		if !ok {
			continue
		}
		r := rival{group: group, best: best.sender, side: best.side}
		for _, s := range group {
			score := math.Inf(-1)
			if w.concerned[s] {
				_, score = w.side(s)
			}
			r.scores = append(r.scores, score)
		}
		out = append(out, r)
	}
	return sorted(out, func(a, b rival) int { return descending(a.score(), b.score()) })
}

func (r *rival) score() float64 { return slices.Max(r.scores) }

// grave reports whether it is an other source that must not be missed.
func (r *rival) grave() bool {
	o := atlas().senders[r.best].other
	return o != nil && o.Level >= Today
}

// matters reports whether some reply would put the first muscles in another order.
func (o *option) matters(field []rival) bool {
	for _, points := range o.points {
		if !slices.Equal(order(field, points), order(field, nil)) {
			return true
		}
	}
	return false
}

// order returns which rivals come first once a reply's points are added.
func order(field []rival, points func(*rival, int) float64) []int {
	scores := make([]float64, len(field))
	places := make([]int, len(field))
	for i := range field {
		r := &field[i]
		places[i], scores[i] = i, math.Inf(-1)
		for j, s := range r.group {
			score := r.scores[j]
			if points != nil {
				score += points(r, s)
			}
			scores[i] = max(scores[i], score)
		}
	}
	slices.SortStableFunc(places, func(a, b int) int { return descending(scores[a], scores[b]) })
	return places[:min(len(places), settled)]
}
