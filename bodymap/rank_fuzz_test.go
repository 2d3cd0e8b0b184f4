package bodymap

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
)

// randomComplaint draws up to four pains, near their places' centres and anywhere inside,
// some on both sides, some under one mark, some vague and some described, and answers, press tests and places free of pain.
func randomComplaint(r *rand.Rand) Complaint {
	var c Complaint
	both := r.IntN(4) == 0
	for range 1 + r.IntN(4) {
		tap := TapAt(Places()[r.IntN(len(Places()))])
		radius := tap.Place.Region.Radius() * r.Float64()
		angle := 2 * math.Pi * r.Float64()
		tap.At.X += radius * math.Cos(angle)
		tap.At.Y += radius * math.Sin(angle)
		if r.IntN(3) == 0 {
			tap.Mark = 1
		}
		if r.IntN(2) == 0 {
			tap.Spread = SpreadOf(maxSpread * 1.2 * r.Float64())
		}
		if r.IntN(2) == 0 {
			tap.Ache = Ache{Severity(r.IntN(4)), Quality(r.IntN(6)), Depth(r.IntN(3))}
		}
		c.Add(tap)
		if both {
			c.Add(tap.Mirror())
		}
	}
	for range r.IntN(6) {
		c.Reply(Inquiry{Question: &Questions[r.IntN(len(Questions))]}, Reply(r.IntN(2)))
	}
	for range r.IntN(3) {
		tender := r.IntN(2) == 0
		press := Press{Muscles[r.IntN(len(Muscles))].ID, tender, tender && r.IntN(2) == 0, tender && r.IntN(2) == 0}
		c.Presses = append(without(c.Presses, func(p Press) bool { return p.Muscle == press.Muscle }), press)
	}
	for range r.IntN(3) {
		p := Places()[r.IntN(len(Places()))]
		if !slices.ContainsFunc(c.Taps, func(t Tap) bool { return t.Place == p }) && !slices.Contains(c.Free, p) {
			c.Free = append(c.Free, p)
		}
	}
	return c
}

// summary writes the names, sides and scores of candidates.
func summary(candidates []Candidate, mirrored bool) string {
	var b strings.Builder
	for _, c := range candidates {
		side := c.Side
		if mirrored {
			side = side.Mirror()
		}
		fmt.Fprintf(&b, "%s %s %.6f\n", c.Name(), side, c.Score)
	}
	return b.String()
}

// reversed returns the complaint with every list the other way round.
func reversed(c Complaint) Complaint {
	c.Taps, c.Answers, c.Presses, c.Free = slices.Clone(c.Taps), slices.Clone(c.Answers), slices.Clone(c.Presses), slices.Clone(c.Free)
	slices.Reverse(c.Taps)
	slices.Reverse(c.Answers)
	slices.Reverse(c.Presses)
	slices.Reverse(c.Free)
	return c
}

// FuzzRank holds what must be true of any complaint: its mirror image ranks as the mirror
// image, the order in which things are said does not matter, the best comes first, and
// reasons add up. Other sources are on one side of the body, and need no mirror.
func FuzzRank(f *testing.F) {
	for seed := range uint64(300) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		c := randomComplaint(rand.New(rand.NewPCG(seed, 2)))
		got := summary(Rank(c), false)
		if mirrored := summary(Rank(c.Mirror()), true); mirrored != got {
			t.Errorf("the mirror image of %v ranks differently:\n%s\nagainst\n%s", c, got, mirrored)
		}
		for _, rank := range []func(Complaint) []Candidate{Rank, RankOthers} {
			ranked := rank(c)
			if got, other := summary(ranked, false), summary(rank(reversed(c)), false); other != got {
				t.Errorf("the order of what %v says changes the ranking:\n%s\nagainst\n%s", c, got, other)
			}
			if !slices.IsSortedFunc(ranked, func(a, b Candidate) int {
				return cmp.Or(descending(a.Score, b.Score), cmp.Compare(a.title(), b.title()))
			}) {
				t.Errorf("%v: want the best first, ties by name, got\n%s", c, summary(ranked, false))
			}
			for _, candidate := range ranked {
				checkReasons(t, c, candidate)
			}
		}
		checkScores(t, c)
	})
}

// checkScores holds that the score by which the best part and side are chosen is what the reasons add up to.
func checkScores(t *testing.T, c Complaint) {
	t.Helper()
	w := weigh(c)
	defer w.done()
	for s := range atlas().senders {
		for _, side := range []Side{Midline, Left, Right} {
			candidate := w.candidate(s, side, w.reasons(nil, s, side))
			if got := w.score(s, side); math.Abs(got-candidate.Score) > 1e-9 {
				t.Errorf("%v: %s, side %v, scores %v, but its reasons add up to %v", c, candidate.Name(), side, got, candidate.Score)
			}
		}
	}
}

// checkReasons holds that a candidate explains some mark, by zones that it has, that each mark
// has one reason and each answer one at most, and that reasons add up.
func checkReasons(t *testing.T, c Complaint, candidate Candidate) {
	t.Helper()
	sum, marks, explained, answers := 0.0, 0, 0, 0
	for _, r := range candidate.Reasons {
		sum += r.Points
		switch r.Kind {
		case InZone, OnPoint, Strains:
			marks++
			explained++
		case Unexplained:
			marks++
		case Answered:
			answers++
		}
		covers := func(z Zone) bool {
			return z.Strength == r.Strength && slices.Contains(z.Places, r.at().Region.ID)
		}
		if r.Kind == InZone && r.Point != nil && !slices.ContainsFunc(r.Point.Zones, covers) {
			t.Errorf("%s: says %q, and has no such zone", candidate.ID(), r.Text())
		}
		if r.Text() == "" {
			t.Errorf("%s: a reason of kind %v says nothing", candidate.ID(), r.Kind)
		}
	}
	if math.Abs(sum-candidate.Score) > 1e-9 {
		t.Errorf("%s: reasons add up to %v, the score is %v", candidate.ID(), sum, candidate.Score)
	}
	if marks != len(c.marks()) || explained == 0 || answers > len(c.Answers)+len(c.tellings()) {
		t.Errorf("%s: %d reasons for %d marks, %d of them explain it; %d for %d answers", candidate.ID(), marks, len(c.marks()), explained, answers, len(c.Answers)+len(c.tellings()))
	}
	if o := candidate.Other; o != nil && o.Side != Midline && candidate.Side != o.Side {
		t.Errorf("%s: is on the %v, want the %v", o.ID, candidate.Side, o.Side)
	}
}

// TestPainOnBothSidesNamesNone holds that the same pain left and right, said in one word
// ("my temples") or tapped twice, has candidates on neither side alone.
func TestPainOnBothSidesNamesNone(t *testing.T) {
	for i := range Regions {
		if Regions[i].Midline {
			continue
		}
		for mark := range uint8(2) {
			left := TapAt(Place{&Regions[i], Left})
			left.Mark = mark
			for _, taps := range [][]Tap{{left, left.Mirror()}, {left.Mirror(), left}} {
				for _, candidate := range Rank(Complaint{Taps: taps}) {
					if candidate.Side != Midline {
						t.Errorf("%v: %s is on the %s", taps, candidate.Name(), candidate.Side)
					}
				}
			}
		}
	}
}

// TestResultsOutliveTheWeighing holds that what was returned stays as it was while others
// are ranked, at the same time too: their weighings share memory.
func TestResultsOutliveTheWeighing(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	var complaints []Complaint
	var kept, again [][]Candidate
	for range 20 {
		c := randomComplaint(r)
		complaints = append(complaints, c)
		kept = append(kept, slices.Concat(Rank(c), RankOthers(c)))
	}
	again = make([][]Candidate, len(complaints))
	var group sync.WaitGroup
	for i, c := range complaints {
		group.Go(func() {
			NextQuestion(c)
			again[i] = slices.Concat(Rank(c), RankOthers(c))
		})
	}
	group.Wait()
	for i, c := range complaints {
		if !reflect.DeepEqual(kept[i], again[i]) {
			t.Errorf("%v: ranks as\n%s\nand then as\n%s", c, summary(kept[i], false), summary(again[i], false))
		}
	}
}

// TestRankWithoutTaps holds that nothing is named while nothing hurts.
func TestRankWithoutTaps(t *testing.T) {
	c := complain(t, "+side-sleeper press:rhomboids=mine !back-ribs-left")
	for _, c := range []Complaint{{}, c} {
		if got := slices.Concat(Rank(c), RankOthers(c)); len(got) > 0 {
			t.Errorf("Rank(%v) names %v, want none", c, ids(got))
		}
		if next, ok := NextQuestion(c); ok {
			t.Errorf("NextQuestion(%v) = %s, want none", c, next.ID())
		}
		if g := GateFor(c); g.Ask || g.Level != SelfCare {
			t.Errorf("GateFor(%v) = %+v, want nothing to ask", c, g)
		}
	}
}

// TestEssentialTapNeverLowers holds, for every place, that adding it lowers no muscle with an
// essential zone there against one that does not refer there.
func TestEssentialTapNeverLowers(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, p := range Places() {
		c := randomComplaint(r)
		if slices.ContainsFunc(c.Taps, func(t Tap) bool { return t.Place == p }) {
			continue
		}
		before := scores(c)
		tap := TapAt(p)
		tap.Spread = SpreadOf(maxSpread * r.Float64())
		c.Taps = append(c.Taps, tap)
		after := scores(c)
		for key, was := range before {
			for other, otherWas := range before {
				if strongest(key, p) != Essential.String() || strongest(other, p) != "" {
					continue
				}
				if after[key]-after[other] < was-otherWas-1e-9 {
					t.Fatalf("%s: %s has an essential zone there, yet falls against %s", p.ID(), key, other)
				}
			}
		}
	}
}

type partOnSide struct {
	sender int
	side   Side
}

func (k partOnSide) String() string {
	s := atlas().senders[k.sender]
	return s.muscle.ID + " " + s.part.ID + " " + k.side.String()
}

func scores(c Complaint) map[partOnSide]float64 {
	out := map[partOnSide]float64{}
	w := weigh(c)
	for _, group := range atlas().muscles {
		for _, s := range group {
			out[partOnSide{s, Left}] = w.score(s, Left)
			out[partOnSide{s, Right}] = w.score(s, Right)
		}
	}
	return out
}

// strongest returns the strength with which a part refers to a place, or "".
func strongest(k partOnSide, p Place) string {
	if p.Side != Midline && p.Side != k.side {
		return ""
	}
	out := ""
	for _, r := range atlas().reaches[p.Region] {
		if r.sender == k.sender && out != Essential.String() {
			out = r.strength.String()
		}
	}
	return out
}
