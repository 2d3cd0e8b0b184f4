package bodymap

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// tapped reads taps as they stand in an address, with spaces between them.
func tapped(t *testing.T, words string) Complaint {
	t.Helper()
	var c Complaint
	for word := range strings.FieldsSeq(words) {
		tap, ok := ParseTap(word)
		if !ok || !c.Add(tap) {
			t.Fatalf("no tap %q", word)
		}
	}
	return c
}

// written writes taps as tapped reads them.
func written(c Complaint) string {
	var words []string
	for _, tap := range c.Taps {
		words = append(words, tap.String())
	}
	return strings.Join(words, " ")
}

func TestParseTap(t *testing.T) {
	for _, good := range []string{
		"back-ribs-left",
		"back-ribs-left~-96~570",
		"back-ribs-left~-96~570~19",
		"back-ribs-left~-96~570~60*12",
		"back-ribs-left~mild",
		"back-ribs-left~moderate~aching*1",
		"back-ribs-left~sharp~surface",
		"back-ribs-left~-96~570~30~severe~burning~deep*1",
	} {
		if tap, ok := ParseTap(good); !ok || tap.String() != good {
			t.Errorf("ParseTap(%q) = %s, %v; want it back", good, tap, ok)
		}
	}
	for _, bad := range []string{
		"", "~", "back-ribs", "back-ribs-left~", "back-ribs-left~-96", "back-ribs-left~-96~", "back-ribs-left~~",
		"back-ribs-left~-96~570~18", "back-ribs-left~-96~570~61", "back-ribs-left~-96~570~0", "back-ribs-left~-96~570~30~30",
		"back-ribs-left~-96~570~1e1", "back-ribs-left~30", "back-ribs-left~9999~9999~30",
		"back-ribs-left~Severe", "back-ribs-left~unbearable", "back-ribs-left~severe~", "back-ribs-left~severe~severe", "back-ribs-left~mild~severe",
		"back-ribs-left~deep~severe", // out of order
		"back-ribs-left~severe~-96~570", "back-ribs-left~severe*", "back-ribs-left*1~severe", "back-ribs-left~severe*13",
	} {
		if tap, ok := ParseTap(bad); ok || tap != (Tap{}) {
			t.Errorf("ParseTap(%q) = %v, %v; want none", bad, tap, ok)
		}
	}
}

func TestToggleAche(t *testing.T) {
	for _, tt := range []struct {
		taps, at, word, want string // want "" where it is refused
	}{
		{"back-ribs-left", "back-ribs-left", "severe", "back-ribs-left~severe"},
		{"back-ribs-left~severe", "back-ribs-left", "mild", "back-ribs-left~mild"},
		{"back-ribs-left~severe~burning", "back-ribs-left", "severe", "back-ribs-left~burning"}, // taken back
		{"back-ribs-left~mild~deep", "back-ribs-left", "numb", "back-ribs-left~mild~numb~deep"},
		{"back-ribs-left~deep", "back-ribs-left", "surface", "back-ribs-left~surface"},
		{"back-ribs-left*1 back-flank-left*1 back-thumb-left", "back-flank-left", "sharp", "back-ribs-left~sharp*1 back-flank-left~sharp*1 back-thumb-left"}, // one pain
		{"back-ribs-left back-flank-left", "back-flank-left", "sharp", "back-ribs-left back-flank-left~sharp"},
		{"back-ribs-left", "back-ribs-left", "", ""},
		{"back-ribs-left", "back-ribs-left", "dreadful", ""},
		{"back-ribs-left", "back-flank-left", "severe", ""},
	} {
		c := tapped(t, tt.taps)
		held, before := c.Taps, slices.Clone(c.Taps)
		p, _ := PlaceByID(tt.at)
		if ok := c.ToggleAche(p, tt.word); ok != (tt.want != "") || ok && written(c) != tt.want || !ok && written(c) != tt.taps {
			t.Errorf("%s: %s at %s makes %s, %v; want %q", tt.taps, tt.word, tt.at, written(c), ok, tt.want)
		}
		if !slices.Equal(held, before) {
			t.Errorf("%s: %s at %s changes a list that others may hold", tt.taps, tt.word, tt.at)
		}
	}
}

func TestAcheInWords(t *testing.T) {
	for ache, want := range map[Ache]string{
		{}:                                "",
		{Severity: ModeratePain}:          "moderate",
		{SeverePain, Burning, DeepPain}:   "severe, burning, deep",
		{MildPain, Tingling, SurfacePain}: "mild, tingling, at the surface",
	} {
		if got := ache.Text(); got != want {
			t.Errorf("%v says %q, want %q", ache, got, want)
		}
	}
	for _, words := range AcheWords {
		for _, word := range words {
			if a, ok := (Ache{}).Toggle(word); !ok || !slices.Equal(a.Words(), []string{word}) {
				t.Errorf("%q says %v, %v; want that word alone", word, a.Words(), ok)
			}
		}
	}
}

func TestSpreadOf(t *testing.T) {
	for units, want := range map[float64]uint8{-5: 0, 0: 0, 18.4: 0, 18.5: 19, 24.53: 25, 60: 60, 1e9: 60} {
		if got := SpreadOf(units); got != want {
			t.Errorf("SpreadOf(%v) = %d, want %d", units, got, want)
		}
	}
}

// TestTouchRefines holds that a surer tap in the radius of a vaguer one is the same pain.
func TestTouchRefines(t *testing.T) {
	for _, tt := range []struct{ taps, touch, want string }{
		{"", "back-ribs-left~-96~600~30", "back-ribs-left~-96~600~30"},
		{"back-ribs-left~-96~600~30", "back-ribs-left~-90~620", "back-ribs-left~-90~620"},
		{"back-ribs-left~-96~600~30", "back-flank-left~-96~655", "back-flank-left~-96~655"},                                                                             // in the next place
		{"back-ribs-left~-96~600~30", "back-flank-left~-96~665", "back-ribs-left~-96~600~30 back-flank-left~-96~665"},                                                   // too far off
		{"back-ribs-left~-96~600", "back-flank-left~-96~655", "back-ribs-left~-96~600 back-flank-left~-96~655"},                                                         // as sure
		{"back-ribs-left~-96~600~30", "back-flank-left~-96~655~30", "back-ribs-left~-96~600~30 back-flank-left~-96~655~30"},                                             // likewise
		{"back-ribs-left~-96~600~30", "back-flank-left~-96~655~31", "back-ribs-left~-96~600~30 back-flank-left~-96~655~31"},                                             // less sure
		{"back-ribs-left~-96~600~30~severe~sharp*2", "back-flank-left~-96~655", "back-flank-left~-96~655~severe~sharp*2"},                                               // keeps what was said
		{"back-ribs-left~-96~600~40 back-low-beside-spine-left~-30~650~40", "back-flank-left~-96~655", "back-low-beside-spine-left~-30~650~40 back-flank-left~-96~655"}, // the nearest
		{"back-low-beside-spine-left~-30~650~40 back-ribs-left~-96~600~40", "back-flank-left~-96~655", "back-low-beside-spine-left~-30~650~40 back-flank-left~-96~655"}, // whatever the order
		{"front-belly-side-right~-96~720~60", "back-flank-left~-96~680", "front-belly-side-right~-96~720~60 back-flank-left~-96~680"},                                   // on the other view
	} {
		c := tapped(t, tt.taps)
		held, before := c.Taps, slices.Clone(c.Taps)
		tap := tapped(t, tt.touch).Taps[0]
		if ok := c.Touch(tap); !ok || written(c) != tt.want {
			t.Errorf("%q, then a touch at %s: %s, want %s", tt.taps, tt.touch, written(c), tt.want)
		}
		if !slices.Equal(held, before) {
			t.Errorf("%q, then a touch at %s: changes a list that others may hold", tt.taps, tt.touch)
		}
	}
	var full Complaint
	for _, p := range Places() {
		tap := TapAt(p)
		tap.Spread = maxSpread
		full.Add(tap)
	}
	if again := TapAt(full.Taps[0].Place); !full.Touch(again) || len(full.Taps) != MaxTaps {
		t.Errorf("a surer touch leaves %d taps of %d", len(full.Taps), MaxTaps)
	}
}

// TestAddKeepsTheAche holds that moving a mark within its place unsays nothing.
func TestAddKeepsTheAche(t *testing.T) {
	c := tapped(t, "back-ribs-left~severe")
	c.Add(tapped(t, "back-ribs-left~-96~570").Taps[0])
	if got := written(c); got != "back-ribs-left~-96~570~severe" {
		t.Errorf("the moved mark is %s, want it still severe", got)
	}
	c.Add(tapped(t, "back-ribs-left~mild").Taps[0])
	if got := written(c); got != "back-ribs-left~mild" {
		t.Errorf("the mark described anew is %s", got)
	}
}

// TestMarksAnswer holds which questions a mark answers, and with which words.
func TestMarksAnswer(t *testing.T) {
	for _, tt := range []struct{ taps, said, want string }{
		{"back-thumb-left~numb", "", "tingling-thumb=numb numb-patch=numb"},
		{"back-thumb-left~tingling", "", "tingling-thumb=tingling"},
		{"front-fingers-little-right~severe~tingling~deep", "", "tingling-little-finger=tingling"},
		{"front-palm-left~tingling", "", "needles-in-the-palm=tingling"},
		{"front-jaw-left~tingling", "", "pinpricks-on-the-jaw=tingling"},
		{"back-thigh-left~numb", "", "numb-patch=numb"},
		{"back-blade-inner-mid-left~burning", "", "surface-burning-at-blade=burning"},
		{"back-blade-inner-mid-left~burning~surface", "", "surface-burning-at-blade=burning, at the surface"},
		{"back-blade-inner-mid-left~burning~deep", "", ""},
		{"back-ribs-left~burning~surface", "", "skin-itself-sore=burning, at the surface"},
		{"back-ribs-left~burning", "", ""}, // in the skin, or not
		{"front-shoulder-left~deep", "", "deep-in-front-of-joint=deep"},
		{"front-shoulder-left~severe~sharp~deep", "", "deep-in-front-of-joint=deep"},
		{"front-breastbone~aching~deep", "", "deep-behind-the-breastbone=aching, deep"},
		{"front-breastbone~deep", "", ""},
		{"back-ribs-left~severe~numb", "", ""}, // nothing that is asked
		{"back-blade-inner-mid-left~severe", "", ""},
		{"back-thumb-left~numb back-hand-left~numb", "", "tingling-thumb=numb numb-patch=numb"},       // once each
		{"back-thumb-left~tingling front-thumb-left~numb", "", "tingling-thumb=numb numb-patch=numb"}, // of two
		{"front-thumb-left~numb back-thumb-left~tingling", "", "tingling-thumb=numb numb-patch=numb"}, // whatever the order
		{"back-thumb-left~numb", "-numb-patch", "tingling-thumb=numb"},                                // the answer counts
		{"back-thumb-left~numb", "+numb-patch +tingling-thumb", ""},                                   // likewise
	} {
		c := tapped(t, tt.taps)
		c.Answers = complain(t, tt.said).Answers
		var got []string
		for _, telling := range c.tellings() {
			got = append(got, telling.question.ID+"="+telling.said.Text())
			if c.leavesOpen(telling.question) {
				t.Errorf("%s: %s is asked again", tt.taps, telling.question.ID)
			}
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("%s %s tells %q, want %q", tt.taps, tt.said, got, tt.want)
		}
	}
}

// TestMarkedWeighsAsAnswered holds that a mark that tells weighs as a yes does, brings up
// the same warning signs, and says why.
func TestMarkedWeighsAsAnswered(t *testing.T) {
	for _, tt := range []struct{ marked, bare, answers, reason string }{
		{"back-thumb-left~numb back-hand-left~numb", "back-thumb-left back-hand-left", "+numb-patch +tingling-thumb", "You marked it as numb, which fits."},
		{"back-ribs-left~burning~surface", "back-ribs-left", "+skin-itself-sore", "You marked it as burning, at the surface, which fits."},
		{"front-breastbone~severe~aching~deep", "front-breastbone", "+deep-behind-the-breastbone", "You marked it as aching, deep, which fits."},
	} {
		marked, answered := tapped(t, tt.marked), tapped(t, tt.bare)
		answered.Answers = complain(t, tt.answers).Answers
		for _, rank := range []func(Complaint) []Candidate{Rank, RankOthers} {
			if got, want := summary(rank(marked), false), summary(rank(answered), false); got != want {
				t.Errorf("%s ranks as\n%s\nand %s %s as\n%s", tt.marked, got, tt.bare, tt.answers, want)
			}
		}
		got, want := GateFor(marked), GateFor(answered)
		if got.Ask != want.Ask || len(got.Raised) == 0 || !slices.Equal(got.Raised, want.Raised) {
			t.Errorf("%s brings up %v, want %v", tt.marked, got.Raised, want.Raised)
		}
		if !slices.ContainsFunc(RankOthers(marked), func(c Candidate) bool {
			return slices.ContainsFunc(c.Reasons, func(r Reason) bool { return r.Text() == tt.reason && r.Source != "" })
		}) {
			t.Errorf("%s: no reason says %q", tt.marked, tt.reason)
		}
	}
}

// TestSeverityDoesNotWeigh holds that how strong a pain is changes no ranking and no question.
func TestSeverityDoesNotWeigh(t *testing.T) {
	plain := tapped(t, "back-blade-inner-mid-left back-neck-angle-left~burning front-thumb-left~numb")
	for _, severity := range []Severity{MildPain, ModeratePain, SeverePain} {
		c := plain
		c.Taps = slices.Clone(plain.Taps)
		c.Taps[0].Ache.Severity = severity
		if got, want := summary(Rank(c), false), summary(Rank(plain), false); got != want {
			t.Errorf("%v pain ranks as\n%s\nwant\n%s", severity, got, want)
		}
	}
}

// TestVagueTapsSayLess holds that the wider a tap's spread, the more it speaks for the
// neighbours, and the less for what lies right at the point.
func TestVagueTapsSayLess(t *testing.T) {
	for _, p := range Places() {
		own, local := 1.0, 1.0
		for _, spread := range []uint8{0, 19, 40, maxSpread} {
			tap := TapAt(p)
			tap.Spread = spread
			now := tap.shares()[0].weight
			if now > own+1e-9 || now <= 0.5 {
				t.Errorf("%s: with a spread of %d its own place weighs %.3f, want more than half and at most %.3f", p.ID(), spread, now, own)
			}
			own = now
			var m markTally
			m.take(atlas(), []Tap{tap}, make([]bool, len(atlas().senders)))
			at := 0.0
			for _, l := range atlas().locals[p.Region.View] {
				if l.at.Distance(Point{tap.At.X * p.Side.Sign(p.Region.View), tap.At.Y}) < tapSpread && p.Side != Midline {
					at = max(at, m.of(l.point).localOn(p.Side)/l.weight)
				}
			}
			if at > local+1e-9 {
				t.Errorf("%s: with a spread of %d a trigger point there explains %.3f, want at most %.3f", p.ID(), spread, at, local)
			}
			local = at
		}
	}
}

// TestMirrorKeepsTheMark holds that the other side's tap is as sure, and says the same.
func TestMirrorKeepsTheMark(t *testing.T) {
	c := tapped(t, "back-ribs-left~-96~570~30~severe~burning~deep*3").Mirror()
	if got, want := written(c), "back-ribs-right~96~570~30~severe~burning~deep*3"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func BenchmarkRankDescribed(b *testing.B) {
	c := complain(b, "back-blade-inner-mid-left back-thumb-left front-shoulder-left back-ribs-left front-temple-left +leaning-on-elbow +deep-out-of-reach +side-sleeper +headache-too +spine-side-of-blade")
	for i := range c.Taps {
		c.Taps[i].Spread, c.Taps[i].Ache = 30, Ache{SeverePain, Numb, DeepPain}
	}
	for b.Loop() {
		Rank(c)
	}
}

func ExampleComplaint_ToggleAche() {
	p, _ := PlaceByID("back-thumb-left")
	c := Complaint{Taps: []Tap{TapAt(p)}}
	c.ToggleAche(p, "numb")
	fmt.Println(Address{Complaint: c})
	for _, sign := range GateFor(c).Raised {
		fmt.Println(sign.ID)
	}
	// Output:
	// at=back-thumb-left~numb
	// arm-weak
	// leg-weak
}
