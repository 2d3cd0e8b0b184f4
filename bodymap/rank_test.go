package bodymap

import (
	"fmt"
	"math"
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

// TestSharedMarkSharesThePoint holds that pain right on a trigger point counts in part where
// its tap is one of several for one pain.
func TestSharedMarkSharesThePoint(t *testing.T) {
	far := TapAt(Place{RegionByID("front-forehead"), Left})
	far.Mark = 1
	found := false
	for _, p := range Places() {
		if p.Region.View != Back || p.Side != Left {
			continue
		}
		tap := TapAt(p)
		tap.Mark = 1
		for _, candidate := range Rank(Complaint{Taps: []Tap{tap}}) {
			if candidate.Reasons[0].Kind != OnPoint {
				continue
			}
			found = true
			for _, shared := range Rank(Complaint{Taps: []Tap{tap, far}}) {
				if r := shared.Reasons[0]; shared.Name() == candidate.Name() && r.Kind == OnPoint && r.Points >= candidate.Reasons[0].Points {
					t.Errorf("%s: %s gets %.2f for a tap on its point, and %.2f where another shares its mark", p.ID(), shared.Name(), candidate.Reasons[0].Points, r.Points)
				}
			}
		}
	}
	if !found {
		t.Error("no tap in the middle of a place lies on a trigger point")
	}
}

// TestThemesCountLess holds that two answers of one theme count for less than twice one of them.
func TestThemesCountLess(t *testing.T) {
	c := complain(t, "back-blade-inner-mid-left")
	for i := range Questions {
		for j := range Questions[:i] {
			a, b := &Questions[i], &Questions[j]
			if a.Theme == "" || a.Theme != b.Theme {
				continue
			}
			one, two := c, c
			one.Answers = []Answer{{a.ID, Yes}}
			two.Answers = []Answer{{a.ID, Yes}, {b.ID, Yes}}
			for _, l := range atlas().leans[a.ID] {
				if got, whole := answerPoints(two, a, l.sender), answerPoints(one, a, l.sender); math.Abs(got) >= math.Abs(whole) {
					t.Errorf("%s: counts %.2f beside %s and %.2f alone", a.ID, got, b.ID, whole)
				}
			}
		}
	}
}

func answerPoints(c Complaint, q *Question, sender int) float64 {
	w := weigh(c)
	defer w.done()
	for _, r := range w.candidate(sender, Left, w.reasons(nil, sender, Left)).Reasons {
		if r.Question == q {
			return r.Points
		}
	}
	return 0
}

// TestRarePointsExplainLess holds that the zones of a rare trigger point weigh less.
func TestRarePointsExplainLess(t *testing.T) {
	x := atlas()
	for region, reaches := range x.reaches {
		for _, r := range reaches {
			want := r.strength.weight()
			if p := x.points[r.point]; p != nil && p.Rare {
				want *= rareWeight
			}
			if !r.strain && r.weight != want {
				t.Errorf("%s: a %v zone weighs %v there, want %v", region.ID, r.strength, r.weight, want)
			}
		}
	}
}

// TestStrongestZoneCounts holds that a trigger point with two zones in a region has the essential one.
func TestStrongestZoneCounts(t *testing.T) {
	x := &index{reaches: map[*Region][]reach{}}
	r := &Regions[0]
	x.addReach(reach{region: r, strength: Spillover, weight: spilloverWeight})
	x.addReach(reach{region: r, strength: Essential, weight: 1})
	x.addReach(reach{region: r, strength: Spillover, weight: spilloverWeight})
	if got := x.reaches[r]; len(got) != 1 || got[0].strength != Essential {
		t.Errorf("got the zones %v, want the essential one", got)
	}
}

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
