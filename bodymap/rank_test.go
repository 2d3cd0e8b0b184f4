package bodymap

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// complain reads "place place +clue +clue".
func complain(t testing.TB, words string) Complaint {
	t.Helper()
	var c Complaint
	for word := range strings.FieldsSeq(words) {
		if clue, ok := strings.CutPrefix(word, "+"); ok {
			if ClueByID(clue) == nil {
				t.Fatalf("no clue %q", clue)
			}
			c.Clues = append(c.Clues, clue)
			continue
		}
		p, ok := PlaceByID(word)
		if !ok {
			t.Fatalf("no place %q", word)
		}
		c.Taps = append(c.Taps, TapAt(p))
	}
	return c
}

func ids(candidates []Candidate) []string {
	var out []string
	for _, c := range candidates {
		out = append(out, c.Muscle.ID)
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

// randomComplaint draws up to four taps, near their places' centres and anywhere inside, and up to three clues.
func randomComplaint(r *rand.Rand) Complaint {
	var c Complaint
	for range 1 + r.IntN(4) {
		tap := TapAt(Places()[r.IntN(len(Places()))])
		radius := tap.Place.Region.Radius() * r.Float64()
		angle := 2 * math.Pi * r.Float64()
		tap.At.X += radius * math.Cos(angle)
		tap.At.Y += radius * math.Sin(angle)
		if !slices.ContainsFunc(c.Taps, func(u Tap) bool { return u.Place == tap.Place }) {
			c.Taps = append(c.Taps, tap)
		}
	}
	for range r.IntN(4) {
		if id := Clues[r.IntN(len(Clues))].ID; !slices.Contains(c.Clues, id) {
			c.Clues = append(c.Clues, id)
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
		fmt.Fprintf(&b, "%s/%s/%s %.6f\n", c.Muscle.ID, c.Part.ID, side, c.Score)
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
				if refers(key, p) != Essential.String() || refers(other, p) != "" {
					continue
				}
				if after[key]-after[other] < was-otherWas-1e-9 {
					t.Fatalf("%s: %s has an essential zone there, yet falls against %s", p.ID(), key.part.ID+key.muscle.ID, other.part.ID+other.muscle.ID)
				}
			}
		}
	}
}

type partOnSide struct {
	muscle *Muscle
	part   *Part
	side   Side
}

func scores(c Complaint) map[partOnSide]float64 {
	var spread [][]share
	for _, t := range c.Taps {
		spread = append(spread, t.shares())
	}
	out := map[partOnSide]float64{}
	for i := range Muscles {
		for j := range Muscles[i].Parts {
			for _, s := range []Side{Left, Right} {
				candidate, _ := explain(&Muscles[i], &Muscles[i].Parts[j], s, c, spread)
				out[partOnSide{&Muscles[i], &Muscles[i].Parts[j], s}] = candidate.Score
			}
		}
	}
	return out
}

// refers returns the strength with which a part refers to a place, or "".
func refers(k partOnSide, p Place) string {
	out := ""
	for i := range k.part.Points {
		if z, _ := k.part.Points[i].zoneAt(p, k.side); z != nil && out != Essential.String() {
			out = z.Strength.String()
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
		for _, s := range (Tap{p, at}).shares() {
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
