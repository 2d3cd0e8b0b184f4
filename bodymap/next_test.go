package bodymap

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestNextQuestionAsksOnceAndStops holds that no question comes twice and that all conversations end.
func TestNextQuestionAsksOnceAndStops(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 40 {
		c := Complaint{Taps: randomComplaint(r).Taps[:1]}
		var asked []string
		for {
			next, ok := NextQuestion(c)
			if !ok {
				break
			}
			if slices.Contains(asked, next.ID()) {
				t.Fatalf("%s: %s is asked twice, after %v", c.Taps[0], next.ID(), asked)
			}
			if next.Ask() == "" {
				t.Fatalf("%s: %s asks nothing", c.Taps[0], next.ID())
			}
			asked = append(asked, next.ID())
			if len(asked) > len(Questions)+len(Muscles)+len(Places()) {
				t.Fatalf("%s: %d questions and no end", c.Taps[0], len(asked))
			}
			if r.IntN(3) == 0 {
				c.Unsure = append(c.Unsure, next.ID())
			} else {
				c.Reply(next, Reply(r.IntN(2)))
			}
		}
	}
}

// TestNextQuestionIsWorthAsking holds that some reply to what is asked changes the order of the first candidates.
func TestNextQuestionIsWorthAsking(t *testing.T) {
	for _, p := range Places() {
		c := Complaint{Taps: []Tap{TapAt(p)}}
		next, ok := NextQuestion(c)
		if !ok || next.Question == nil {
			continue
		}
		before, changed := leadingIDs(c), false
		for _, reply := range []Reply{Yes, No} {
			after := c
			after.Reply(next, reply)
			changed = changed || !slices.Equal(leadingIDs(after), before)
		}
		if !changed {
			t.Errorf("%s: neither yes nor no to %q changes the order of %v", p.ID(), next.Ask(), before)
		}
	}
}

// leadingIDs returns the first muscles and other sources together, as the questions see them.
func leadingIDs(c Complaint) []string {
	w := weigh(c)
	field := w.field()
	var out []string
	for i := range field[:min(len(field), settled)] {
		out = append(out, w.candidate(field[i].best, field[i].side, w.reasons(nil, field[i].best, field[i].side)).ID())
	}
	return out
}

// TestOptionsAreOpen holds, of any complaint, that nothing may be asked that is known
// already, makes no sense yet, or cannot be done.
func TestOptionsAreOpen(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for range 100 {
		c := randomComplaint(r)
		for len(c.Taps) < MaxTaps && r.IntN(10) > 0 {
			c.Add(TapAt(Places()[r.IntN(len(Places()))]))
		}
		w := weigh(c)
		for _, o := range w.options(w.field()) {
			if why := closed(c, o.inquiry); why != "" {
				t.Errorf("%s may be asked, though %s: %v", o.inquiry.ID(), why, c)
			}
			if q := o.inquiry.Question; (o.worth == 1) != (q != nil && q.Kind != Movement) || o.worth <= 0 || o.worth > 1 {
				t.Errorf("%s is worth %v, want 1 where it takes no effort, and less elsewhere", o.inquiry.ID(), o.worth)
			}
		}
	}
}

// closed says why an inquiry must not be made; it is empty where it may.
func closed(c Complaint, i Inquiry) string {
	hurts := func(p Place) bool {
		return slices.ContainsFunc(c.Taps, func(t Tap) bool { return t.Place == p })
	}
	switch p, q := i.Reach, i.Question; {
	case i.Press != nil && i.Press.NoPress:
		return "it cannot be pressed"
	case i.Press != nil && slices.ContainsFunc(c.Presses, func(p Press) bool { return p.Muscle == i.Press.ID }):
		return "it was pressed"
	case p.Region != nil && len(c.Taps) == MaxTaps:
		return "there are taps enough"
	case p.Region != nil && (hurts(p) || hurts(p.Mirror()) || slices.Contains(c.Free, p) || slices.Contains(c.Free, p.Mirror())):
		return "the place was spoken of"
	case q != nil && q.Needs != "" && !slices.Contains(c.Answers, Answer{q.Needs, Yes}):
		return q.Needs + " comes first"
	case q != nil && slices.ContainsFunc(c.Taps, func(t Tap) bool { return slices.Contains(q.Told, t.Place.Region.counterparts()[0]) }):
		return "a tap has told"
	case q != nil && slices.ContainsFunc(c.tellings(), func(t telling) bool { return t.question.like(q) }):
		return "a mark has told"
	case q != nil && slices.ContainsFunc(c.Answers, func(a Answer) bool {
		return a.Question == q.ID || q.Theme != "" && q.Theme == QuestionByID(a.Question).Theme
	}):
		return "its theme was answered"
	}
	return ""
}

// TestReachAsksTheSideOfTheLastTapFirst holds that of the two sides of a region, which
// may tell as much, the one of the last tap comes first.
func TestReachAsksTheSideOfTheLastTapFirst(t *testing.T) {
	for _, tt := range []struct {
		complaint string
		want      Side
	}{
		{"back-blade-inner-mid-left back-blade-inner-mid-right", Right},
		{"back-blade-inner-mid-right back-blade-inner-mid-left", Left},
	} {
		w := weigh(complain(t, tt.complaint))
		var first []Region
		for _, o := range w.reachOptions(w.field()) {
			p := o.inquiry.Reach
			if p.Side == Midline || slices.ContainsFunc(first, func(r Region) bool { return r.ID == p.Region.ID }) {
				continue
			}
			if first = append(first, *p.Region); p.Side != tt.want {
				t.Errorf("%s: asks first whether it reaches %s, want the %v side", tt.complaint, p.ID(), tt.want)
			}
		}
		if len(first) == 0 {
			t.Errorf("%s: asks for no place with sides", tt.complaint)
		}
	}
}

// TestFieldHoldsTheGrave holds that other sources that must not be missed are among those
// that questions are to tell apart, with more say than their scores give them.
func TestFieldHoldsTheGrave(t *testing.T) {
	for _, p := range Places() {
		w := weigh(Complaint{Taps: []Tap{TapAt(p)}})
		field, all := w.field(), w.rivals()
		for i, r := range all {
			behind := all[0].score() - r.score()
			at := slices.IndexFunc(field, func(f rival) bool { return f.best == r.best })
			if want := i < leaders || r.grave() && behind <= graveWithin; (at >= 0) != want {
				t.Errorf("%s: %s is in the field: %v, want %v", p.ID(), w.candidate(r.best, r.side, w.reasons(nil, r.best, r.side)).ID(), at >= 0, want)
			}
			if at < 0 {
				continue
			}
			weight := field[at].share / field[0].share * math.Exp(behind)
			if first := &field[0]; !first.grave() && math.Abs(weight-1) < 0.001 == r.grave() {
				t.Errorf("%s: %s has %.2f times the say of its score", p.ID(), w.candidate(r.best, r.side, w.reasons(nil, r.best, r.side)).ID(), weight)
			}
		}
	}
}

// TestEffortLowersTheGain holds that of two inquiries that tell as much the easier one wins.
func TestEffortLowersTheGain(t *testing.T) {
	field := []rival{{share: 0.5}, {share: 0.5}}
	o := option{worth: 1, chances: [][]float64{{0.9, 0.1}, {0.1, 0.9}}}
	easy := o.information(field)
	o.worth = 0.5
	if hard := o.information(field); easy <= 0 || math.Abs(hard-easy/2) > 1e-9 {
		t.Errorf("at half the worth it tells %.3f nats, want half of %.3f", hard, easy)
	}
}

func BenchmarkNextQuestion(b *testing.B) {
	c := complain(b, "back-blade-inner-mid-left +leaning-on-elbow")
	for b.Loop() {
		NextQuestion(c)
	}
}

func ExampleNextQuestion() {
	p, _ := PlaceByID("back-blade-inner-mid-left")
	c := Complaint{Taps: []Tap{TapAt(p)}}
	first, _ := NextQuestion(c)
	c.Reply(first, Yes)
	second, _ := NextQuestion(c)
	fmt.Println(first.ID() != second.ID())
	// Output: true
}
