package bodymap

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// complain reads "place place +question -question !place press:muscle=finding,finding".
func complain(t testing.TB, words string) Complaint {
	t.Helper()
	var c Complaint
	for word := range strings.FieldsSeq(words) {
		if i := strings.IndexByte("-+", word[0]); i >= 0 {
			if QuestionByID(word[1:]) == nil {
				t.Fatalf("no question %q", word)
			}
			c.Reply(Inquiry{Question: QuestionByID(word[1:])}, Reply(i))
			continue
		}
		if test, ok := strings.CutPrefix(word, "press:"); ok {
			muscle, found, _ := strings.Cut(test, "=")
			p, err := ParsePress(muscle, strings.Split(found, ","))
			if err != nil {
				t.Fatal(err)
			}
			c.Presses = append(c.Presses, p)
			continue
		}
		word, free := strings.CutPrefix(word, "!")
		p, ok := PlaceByID(word)
		if !ok {
			t.Fatalf("no place %q", word)
		}
		if free {
			c.Free = append(c.Free, p)
			continue
		}
		c.Taps = append(c.Taps, TapAt(p))
	}
	return c
}

func ids(candidates []Candidate) []string {
	var out []string
	for _, c := range candidates {
		out = append(out, c.ID())
	}
	return out
}

// TestRankNames holds which muscles an answer must name, in any order.
func TestRankNames(t *testing.T) {
	tests := []struct{ complaint, want string }{
		{"back-blade-inner-mid-left", "rhomboids trapezius scalenes infraspinatus levator-scapulae serratus-anterior"},
		{"back-blade-inner-mid-right", "rhomboids trapezius scalenes infraspinatus levator-scapulae serratus-anterior"},
		{"back-neck-angle-left", "levator-scapulae trapezius"},
		{"front-shoulder-right", "infraspinatus supraspinatus pectoralis-minor scalenes"},
		{"back-shoulder-joint-left", "subscapularis teres-minor"},
		{"front-temple-left", "trapezius sternocleidomastoid"},
		{"front-ribs-side-left", "serratus-anterior"},
		{"front-chest-left", "pectoralis-major"},
		{"back-occiput-left", "suboccipitals"},
	}
	for _, tt := range tests {
		got := ids(Rank(complain(t, tt.complaint)))
		for want := range strings.FieldsSeq(tt.want) {
			if !slices.Contains(got, want) {
				t.Errorf("Rank(%s) = %v, wants %s among them", tt.complaint, got, want)
			}
		}
	}
}

// TestFitPersonsCase is the case of the deep knot beside the blade, locked up while sitting
// quietly and leaning on an elbow: what the person says must raise serratus anterior.
func TestFitPersonsCase(t *testing.T) {
	place := "back-blade-inner-mid-left"
	before := slices.Index(ids(Rank(complain(t, place))), "serratus-anterior")
	after := slices.Index(ids(Rank(complain(t, place+" +deep-out-of-reach +leaning-on-elbow +spine-side-of-blade"))), "serratus-anterior")
	if before < 1 {
		t.Fatalf("without clues serratus anterior stands at %d; the case wants it named but not first", before)
	}
	if after != 0 {
		t.Errorf("with the clues serratus anterior stands at %d, want 0 (was %d)", after, before)
	}
}

func TestGateBeforeMuscles(t *testing.T) {
	tests := []struct {
		place string
		ask   bool
	}{
		{"front-chest-left", true},
		{"front-breastbone", true},
		{"back-beside-spine-mid-right", true},
		{"back-spine-upper", true},
		{"back-blade-inner-mid-left", false},
		{"back-neck-angle-left", false},
		{"front-forearm-thumb-left", false},
	}
	for _, tt := range tests {
		g := GateFor(complain(t, tt.place))
		if g.Ask != tt.ask {
			t.Errorf("GateFor(%s).Ask = %v, want %v", tt.place, g.Ask, tt.ask)
		}
		if g.Ask && len(g.Signs) == 0 {
			t.Errorf("GateFor(%s) asks before the muscles but has no signs", tt.place)
		}
		if g.Stops() {
			t.Errorf("GateFor(%s) stops though no sign was said to fit", tt.place)
		}
	}
}

// randomComplaint draws up to four taps, near their places' centres and anywhere inside, and answers, press tests and places free of pain.
func randomComplaint(r *rand.Rand) Complaint {
	var c Complaint
	for range 1 + r.IntN(4) {
		tap := TapAt(Places()[r.IntN(len(Places()))])
		radius := tap.Place.Region.Radius() * r.Float64()
		angle := 2 * math.Pi * r.Float64()
		tap.At.X += radius * math.Cos(angle)
		tap.At.Y += radius * math.Sin(angle)
		if r.IntN(3) == 0 {
			tap.Mark = 1
		}
		if !slices.ContainsFunc(c.Taps, func(u Tap) bool { return u.Place == tap.Place }) {
			c.Taps = append(c.Taps, tap)
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

// summary writes candidates without what depends on the order of taps.
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

func TestRankProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		c := randomComplaint(r)
		ranked := Rank(c)
		got := summary(ranked, false)
		if mirrored := summary(Rank(c.Mirror()), true); mirrored != got {
			t.Fatalf("the mirror image of %v ranks differently:\n%s\nagainst\n%s", c, got, mirrored)
		}
		shuffled := c
		shuffled.Taps = slices.Clone(c.Taps)
		slices.Reverse(shuffled.Taps)
		if other := summary(Rank(shuffled), false); other != got {
			t.Fatalf("the order of taps of %v changes the ranking:\n%s\nagainst\n%s", c, got, other)
		}
		for _, candidate := range ranked {
			sum := 0.0
			for _, reason := range candidate.Reasons {
				sum += reason.Points
			}
			if math.Abs(sum-candidate.Score) > 1e-9 {
				t.Fatalf("%s: reasons add up to %v, the score is %v", candidate.Muscle.ID, sum, candidate.Score)
			}
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
		c.Taps = append(c.Taps, TapAt(p))
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

func TestSharesAddUp(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 500 {
		for _, tap := range randomComplaint(r).Taps {
			shares, sum := tap.shares(), 0.0
			for _, s := range shares {
				sum += s.weight
			}
			if math.Abs(sum-1) > 1e-9 || shares[0].place != tap.Place || shares[0].weight <= 0.5 {
				t.Fatalf("%s: shares %v, want sum 1 and more than half for the place itself", tap, shares)
			}
		}
	}
}

// TestTapNearBorderSpeaksForNeighbour holds that a point just inside one place counts for the next one too.
func TestTapNearBorderSpeaksForNeighbour(t *testing.T) {
	p, _ := PlaceByID("back-blade-inner-mid-left")
	low, _ := PlaceByID("back-blade-inner-low-left")
	tap := TapAt(p)
	weight := func(at Point) float64 {
		for _, s := range (Tap{Place: p, At: at}).shares() {
			if s.place == low {
				return s.weight
			}
		}
		return 0
	}
	middle := weight(tap.At)
	for !low.contains(tap.At) {
		tap.At.Y++
	}
	tap.At.Y--
	if border := weight(tap.At); border < 0.2 || border < 1.5*middle {
		t.Errorf("at the border the neighbour weighs %.2f, in the middle %.2f; want at least 0.2 and half as much again", border, middle)
	}
}

// TestOneMarkIsOnePain holds that a word that means three places does not count as three pains.
func TestOneMarkIsOnePain(t *testing.T) {
	apart := complain(t, "back-blade-inner-upper-left back-blade-inner-mid-left back-blade-inner-low-left")
	together := apart
	together.Taps = slices.Clone(apart.Taps)
	for i := range together.Taps {
		together.Taps[i].Mark = 1
	}
	three, one := Rank(apart)[0], Rank(together)[0]
	if len(one.Reasons) >= len(three.Reasons) || one.Score >= three.Score/2 {
		t.Errorf("as one mark %s scores %.2f for %d reasons, as three %.2f for %d; want about a third", one.Name(), one.Score, len(one.Reasons), three.Score, len(three.Reasons))
	}
	single := Rank(Complaint{Taps: apart.Taps[1:2]})[0]
	if one.Score > single.Score+insideBonus {
		t.Errorf("as one mark %s scores %.2f, a single tap %.2f; want no more", one.Name(), one.Score, single.Score)
	}
}

func (p Place) contains(at Point) bool { return p.distance(at) == 0 }

func BenchmarkRank(b *testing.B) {
	c := complain(b, "back-blade-inner-mid-left back-neck-angle-left front-shoulder-left back-ribs-left front-temple-left +leaning-on-elbow +deep-out-of-reach +side-sleeper +headache-too +spine-side-of-blade")
	for b.Loop() {
		Rank(c)
	}
}

func ExampleRank() {
	p, _ := PlaceByID("back-blade-inner-mid-left")
	first := Rank(Complaint{Taps: []Tap{TapAt(p)}})[0]
	fmt.Println(first.Name(), first.Side)
	fmt.Println(first.Reasons[0].Text())
	// Output:
	// Trapezius, lower part left
	// Its essential zone (TrP4) covers the inner border of the left shoulder blade, middle.
}

// TestReasonsNameOneSide holds that no reason for a tap on one side says the other side's word.
func TestReasonsNameOneSide(t *testing.T) {
	for _, p := range Places() {
		if p.Side == Midline {
			continue
		}
		for _, c := range Rank(Complaint{Taps: []Tap{TapAt(p)}}) {
			for _, r := range c.Reasons {
				if strings.Contains(r.Text(), p.Side.Mirror().String()) {
					t.Errorf("%s: %s says %q", p.ID(), c.Name(), r.Text())
				}
			}
		}
	}
}
