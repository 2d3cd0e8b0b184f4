package bodymap

import (
	"fmt"
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
		out = append(out, w.explain(field[i].best, field[i].side).ID())
	}
	return out
}

// TestAnswersMoveWhatTheyBearOn holds that a yes raises what a question favours and a no lowers it.
func TestAnswersMoveWhatTheyBearOn(t *testing.T) {
	for i := range Questions {
		q := &Questions[i]
		for _, l := range q.Leans {
			yes, no := q.Points(l.Points, Yes), q.Points(l.Points, No)
			if (yes > 0) != (l.Points > 0) || (no < 0) != (l.Points > 0) {
				t.Errorf("%s, %s: yes %.2f, no %.2f; want them on either side of nothing", q.ID, l.Target, yes, no)
			}
		}
	}
}

func TestPressTest(t *testing.T) {
	place := "back-blade-inner-mid-left"
	rank := func(found string) (at int, score float64) {
		ranked := Rank(complain(t, place+" press:rhomboids="+found))
		at = slices.Index(ids(ranked), "rhomboids")
		return at, ranked[at].Score
	}
	_, mine := rank("tender,mine")
	_, tender := rank("tender")
	_, nothing := rank("nothing")
	_, spread := rank("mine,spreads")
	plain := 0.0
	for _, c := range Rank(complain(t, place)) {
		if c.ID() == "rhomboids" {
			plain = c.Score
		}
	}
	if !(spread > mine && mine > plain && plain > tender && tender > nothing) {
		t.Errorf("spreads %.2f, mine %.2f, untested %.2f, tender %.2f, nothing %.2f; want them in this order", spread, mine, plain, tender, nothing)
	}
	// That pressing does not spread the pain must not rule a muscle out: half of all points do not refer.
	if plain-tender > 0.3 {
		t.Errorf("tender without spread costs %.2f, want next to nothing", plain-tender)
	}
}

func TestParsePress(t *testing.T) {
	for _, tt := range []struct {
		findings []string
		want     string // empty: refused
	}{
		{[]string{"nothing"}, "rhomboids~nothing"},
		{[]string{"tender"}, "rhomboids~tender"},
		{[]string{"mine"}, "rhomboids~tender~mine"},
		{[]string{"spreads", "tender"}, "rhomboids~tender~spreads"},
		{[]string{"nothing", "mine"}, ""},
		{[]string{"hard"}, ""},
		{nil, ""},
	} {
		p, err := ParsePress("rhomboids", tt.findings)
		if (err != nil) != (tt.want == "") || err == nil && p.String() != tt.want {
			t.Errorf("ParsePress(rhomboids, %q) = %v, %v, want %q", tt.findings, p, err, tt.want)
		}
	}
	if _, err := ParsePress("kneecap", []string{"tender"}); err == nil {
		t.Error("ParsePress takes a muscle that there is not")
	}
}

// TestChangesKeepTheirWord holds that giving a reply adds to the score what Changes says.
func TestChangesKeepTheirWord(t *testing.T) {
	c := complain(t, "back-blade-inner-mid-left +side-sleeper")
	for _, candidate := range Rank(c)[:5] {
		for _, change := range Changes(c, candidate) {
			after := c
			after.Reply(Inquiry{Question: change.Question}, change.Reply)
			for _, s := range atlas().muscles {
				w := weigh(after)
				for _, sender := range s {
					if atlas().senders[sender].part != candidate.Part {
						continue
					}
					if got, want := w.score(sender, candidate.Side), candidate.Score+change.Points; got-want > tie || want-got > tie {
						t.Errorf("%s, %s: scores %.3f, want %.3f", candidate.Name(), change.Text(), got, want)
					}
				}
			}
		}
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
	next, ok := NextQuestion(Complaint{Taps: []Tap{TapAt(p)}})
	fmt.Println(ok, next.Ask() != "")
	// Output: true true
}
