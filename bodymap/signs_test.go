package bodymap

import (
	"slices"
	"strings"
	"testing"
)

func TestSignsAreComplete(t *testing.T) {
	seen := map[string]bool{}
	level := Emergency
	for _, s := range Signs {
		if !kebab.MatchString(s.ID) || seen[s.ID] {
			t.Errorf("sign ID %q: want kebab-case, used once", s.ID)
		}
		seen[s.ID] = true
		if s.Text == "" || s.Advice == "" || len(s.Asks) == 0 {
			t.Errorf("%s: want a text, advice and where it is asked", s.ID)
		}
		if s.Level < Soon || s.Level > Emergency {
			t.Errorf("%s: level %d, want soon, today or emergency", s.ID, s.Level)
		}
		if s.Level > level {
			t.Errorf("%s: %v stands below a sign that is %v", s.ID, s.Level, level)
		}
		level = s.Level
		checkSource(t, s.ID, s.Source)
		if slices.Contains(s.Asks, Always) && len(s.Asks) > 1 {
			t.Errorf("%s: is asked always, and so nowhere else", s.ID)
		}
		calls := strings.Contains(s.Advice, "999") || strings.Contains(s.Advice, "emergency department now")
		if calls && s.Level < Today || !calls && s.Level == Emergency {
			t.Errorf("%s: is %v, but the advice says %q", s.ID, s.Level, s.Advice)
		}
	}
}

// checkSource fails where a source is missing, or is the number of a reference that readers cannot see.
func checkSource(t *testing.T, id, source string) {
	t.Helper()
	if len(source) < 8 || strings.Contains(source, "[") {
		t.Errorf("%s: source %q, want a publication or organisation", id, source)
	}
}

func TestPairsRaiseTheLevel(t *testing.T) {
	seen := map[[2]string]bool{}
	for _, p := range Pairs {
		a, b := SignByID(p.A), SignByID(p.B)
		if a == nil || b == nil || a == b {
			t.Errorf("pair %q and %q: want two known signs", p.A, p.B)
			continue
		}
		if seen[[2]string{p.A, p.B}] || seen[[2]string{p.B, p.A}] {
			t.Errorf("pair %q and %q: stands twice", p.A, p.B)
		}
		seen[[2]string{p.A, p.B}] = true
		if p.Level <= max(a.Level, b.Level) {
			t.Errorf("%s and %s: %v together is not above %v and %v", p.A, p.B, p.Level, a.Level, b.Level)
		}
		if p.Why == "" {
			t.Errorf("%s and %s: want a reason", p.A, p.B)
		}
		checkSource(t, p.A+" and "+p.B, p.Source)
		if !meet(a, b) {
			t.Errorf("%s and %s: no place asks both", p.A, p.B)
		}
	}
}

// meet reports whether some place asks both signs.
func meet(a, b *Sign) bool {
	return slices.ContainsFunc(Regions, func(r Region) bool {
		concerns := r.Concerns()
		asked := func(c Concern) bool { return slices.Contains(concerns, c) }
		return slices.ContainsFunc(a.Asks, asked) && slices.ContainsFunc(b.Asks, asked)
	})
}

func TestConcerns(t *testing.T) {
	for _, c := range []struct {
		region string
		want   []Concern
	}{
		{"front-breastbone", []Concern{Always, Heart}},
		{"front-chest-inner", []Concern{Always, Heart}},
		{"front-armpit", []Concern{Always, Heart}},
		{"front-ribs-side", []Concern{Always, Heart}},
		{"front-belly-upper", []Concern{Always, Heart, Trunk, Belly}},
		{"front-belly-lower", []Concern{Always, Trunk, Belly}},
		{"back-spine-upper", []Concern{Always, Thoracic}},
		{"back-beside-spine-mid", []Concern{Always, Thoracic}},
		{"back-beside-spine-lower", []Concern{Always, Trunk}},
		{"back-blade-inner-mid", []Concern{Always, Thoracic}},
		{"back-neck-upper", []Concern{Always, Neck}},
		{"front-throat", []Concern{Always, Neck, Face}},
		{"back-occiput", []Concern{Always, Head, Neck}},
		{"front-jaw", []Concern{Always, Head, Face}},
		{"back-neck-angle", []Concern{Always, Neck, Shoulder}},
		{"back-shoulder-top", []Concern{Always, Neck, Shoulder}},
		{"front-shoulder", []Concern{Always, Shoulder}},
		{"front-palm", []Concern{Always, Arm}},
		{"front-groin", []Concern{Always, Trunk, Belly}},
		{"front-above-collarbone", []Concern{Always, Neck}},
		{"front-crown", []Concern{Always, Head}},
		{"back-sacrum", []Concern{Always, Trunk}},
		{"side-shoulder-top", []Concern{Always, Neck, Shoulder}},
		{"side-ribs-lower", []Concern{Always, Heart, Trunk, Belly}},
		{"side-waist", []Concern{Always, Trunk, Belly}},
	} {
		if got := RegionByID(c.region).Concerns(); !slices.Equal(got, c.want) {
			t.Errorf("%s: concerns %v, want %v", c.region, got, c.want)
		}
	}
}

func TestEveryConcernIsAskedAndRaised(t *testing.T) {
	raised := map[Concern]bool{}
	for i := range Regions {
		for _, c := range Regions[i].Concerns() {
			raised[c] = true
		}
	}
	for c := Always; c <= Belly; c++ {
		asked := slices.ContainsFunc(Signs, func(s Sign) bool { return slices.Contains(s.Asks, c) })
		if !asked || !raised[c] {
			t.Errorf("concern %d: asked by a sign: %v, raised by a place: %v", c, asked, raised[c])
		}
	}
}

// complaintOf returns a complaint of places and signs, by their IDs.
func complaintOf(t *testing.T, places, signs string) Complaint {
	t.Helper()
	c := Complaint{Signs: strings.Fields(signs)}
	for id := range strings.FieldsSeq(places) {
		p, ok := PlaceByID(id)
		if !ok {
			t.Fatalf("unknown place %q", id)
		}
		c.Taps = append(c.Taps, TapAt(p))
	}
	return c
}

// TestGateFires holds that what fits is asked at the place, and calls for what it should.
func TestGateFires(t *testing.T) {
	for _, tt := range []struct {
		places, signs string
		level         Level
		ask           bool
	}{
		{"front-chest-left", "chest-pressure", Emergency, true},
		{"front-chest-inner-right front-upper-arm-inner-right", "chest-pressure", Emergency, true},
		{"front-breastbone", "breathless-or-sweating", Emergency, true},
		{"front-jaw-left", "chest-pressure", Emergency, false},
		{"front-throat", "breathless-or-sweating", Emergency, false},
		{"front-throat", "throat-closing", Emergency, false},
		{"front-upper-arm-inner-left", "with-effort", Today, false},
		{"front-jaw-right", "with-effort", Today, false},
		{"back-spine-mid", "tearing-pain", Emergency, true},
		{"front-belly-upper", "belly-hard", Emergency, true},
		{"front-belly-upper", "tearing-pain", Emergency, true},
		{"front-groin-left", "groin-sudden", Emergency, false},
		{"front-eye-left", "red-eye", Emergency, false},
		{"back-shoulder-top-left", "bleeding-inside", Emergency, false},
		{"back-ribs-side-left", "lung-clot", Emergency, false},
		{"back-neck-upper-right", "artery-or-stroke", Emergency, false},
		{"back-occiput-left", "sudden-headache", Emergency, false},
		{"back-neck-lower-left", "injured-neck", Emergency, false},
		{"back-low-spine", "both-legs", Emergency, false},
		{"back-blade-inner-mid-left", "accident", Emergency, false},
		{"back-blade-lower-corner-right", "gall-bladder", Today, false},
		{"back-blade-inner-mid-left", "new-between-blades", Today, false},
		{"back-flank-right", "kidney", Today, false},
		{"back-thigh-left", "leg-weak", Today, false},
		{"front-jaw-left", "mouth-swelling", Today, false},
		{"front-forehead-right", "shingles-face", Today, false},
		{"front-ribs-side-right", "shingles", Today, true},
		{"front-upper-arm-outer-left", "arm-swollen", Today, false},
		{"back-elbow-inner-left", "hot-joint", Today, false},
		{"back-fingers-little-left", "arm-weak", Today, false},
		{"back-shoulder-joint-right", "shoulder-stuck", Today, false},
		{"front-temple-left", "jaw-and-sight", Today, false},
		{"back-spine-upper", "constant-night", Today, true},
		{"front-shoulder-left front-shoulder-right", "morning-stiffness", Soon, false},
		{"back-blade-inner-upper-left", "lung-top", Soon, false},
		{"front-throat", "hoarse-or-swallow", Soon, false},
		{"front-armpit-left", "breast-lump", Soon, true},
		{"side-chest-left", "chest-pressure", Emergency, true},
		{"side-armpit-right", "breast-lump", Soon, true},
		{"side-ribs-left", "lung-clot", Emergency, true},
		{"side-ribs-lower-right", "kidney", Today, true},
		{"side-ribs-back-left", "lung-clot", Emergency, false},
		{"side-neck-left", "artery-or-stroke", Emergency, false},
		{"side-temple-left", "jaw-and-sight", Today, false},
		{"side-throat-right", "throat-closing", Emergency, false},
		{"side-jaw-left", "chest-pressure", Emergency, false},
		{"side-jaw-left", "with-effort", Today, false},
		{"side-shoulder-top-left", "bleeding-inside", Emergency, false},
		{"side-blade-right", "gall-bladder", Today, false},
		{"side-waist-left", "tearing-pain", Emergency, false},
		{"side-waist-left", "kidney", Today, false},
		{"side-hip-front-right", "groin-sudden", Emergency, false},

		// Pairs: sooner together than either alone.
		{"back-neck-upper-left", "unlike-any-before after-neck-treatment", Emergency, false},
		{"back-shoulder-top-left", "morning-stiffness jaw-and-sight", Emergency, false},
		{"front-shoulder-left", "joint-hot fever-or-weight-loss", Emergency, false},
		{"back-elbow-outer-left", "hot-joint fever-or-weight-loss", Emergency, false},
		{"back-spine-mid", "cancer-steroids-bones spinal-cord", Emergency, true},
		{"back-low-spine", "cancer-steroids-bones leg-weak", Emergency, false},
		{"back-shoulder-top-left", "lung-top below-elbow", Today, false},
	} {
		c := complaintOf(t, tt.places, tt.signs)
		g := GateFor(c)
		if g.Level != tt.level || g.Ask != tt.ask || g.Stops() != (tt.level >= Today) {
			t.Errorf("%s, %s: %v, asks first %v; want %v, %v", tt.places, tt.signs, g.Level, g.Ask, tt.level, tt.ask)
		}
		for _, id := range c.Signs {
			if !slices.ContainsFunc(g.Signs, func(s *Sign) bool { return s.ID == id }) {
				t.Errorf("%s: %s fits and is not asked", tt.places, id)
			}
		}
	}
}

// TestGateStaysShut holds that most people are not alarmed: nothing fits, or only what can
// wait; and no place asks for signs that have nothing to do with it.
func TestGateStaysShut(t *testing.T) {
	for _, tt := range []struct {
		places, signs string
		level         Level
		not           string // signs that the places do not bring up
	}{
		{"back-blade-inner-mid-left", "", SelfCare, "chest-sudden bleeding-inside belly-hard kidney joint-hot"},
		{"back-blade-inner-upper-right", "", SelfCare, "chest-sudden sudden-headache red-eye"},
		{"back-blade-inner-low-left", "", SelfCare, "chest-sudden stiff-neck-fever"},
		{"back-blade-lower-corner-left", "", SelfCare, "chest-sudden leg-weak"},
		{"back-blade-below-spine-right", "", SelfCare, "chest-sudden artery-or-stroke"},
		{"back-blade-above-spine-left", "", SelfCare, "chest-sudden throat-closing"},
		{"back-blade-outer-left", "", SelfCare, "chest-sudden mouth-swelling"},
		{"back-blade-upper-corner-left back-neck-angle-left", "", SelfCare, "chest-sudden leg-weak"},
		{"back-blade-inner-mid-left back-blade-inner-mid-right", "limits-life", Soon, "chest-sudden injured-neck"},
		{"back-blade-inner-mid-left", "no-better", Soon, "below-elbow"},
		{"back-neck-angle-left", "", SelfCare, "chest-sudden tearing-pain belly-hard throat-closing"},
		{"back-neck-angle-left back-neck-angle-right", "", SelfCare, "chest-sudden shingles kidney"},
		{"back-neck-angle-right back-shoulder-top-right", "no-better", Soon, "new-between-blades"},
		{"back-neck-lower-left", "", SelfCare, "throat-closing mouth-swelling red-eye with-effort"},
		{"back-neck-lower-left", "below-elbow", Soon, "hoarse-or-swallow"},
		{"back-neck-upper-left back-occiput-left", "", SelfCare, "throat-closing gall-bladder"},
		{"front-temple-left", "", SelfCare, "injured-neck tearing-pain belly-hard"},
		{"front-jaw-right", "", SelfCare, "injured-neck both-legs kidney"},
		{"back-shoulder-top-left", "", SelfCare, "tearing-pain chest-sudden red-eye"},
		{"front-shoulder-left", "", SelfCare, "chest-sudden artery-or-stroke both-legs"},
		{"front-shoulder-side-right", "no-better limits-life", Soon, "chest-sudden sudden-headache"},
		{"front-upper-arm-outer-left", "", SelfCare, "chest-sudden bleeding-inside lung-clot"},
		{"back-upper-arm-inner-right", "", SelfCare, "tearing-pain joint-hot"},
		{"back-elbow-outer-right back-forearm-thumb-right", "", SelfCare, "bleeding-inside shingles kidney"},
		{"back-thumb-left", "below-elbow", Soon, "bleeding-inside lung-top"},
		{"front-palm-left", "", SelfCare, "artery-or-stroke tearing-pain"},
		{"back-beside-spine-lower-left", "", SelfCare, "chest-sudden belly-hard groin-sudden"},
		{"back-low-beside-spine-left", "", SelfCare, "chest-pressure bleeding-inside belly-hard"},
		{"back-low-spine back-sacrum", "no-better", Soon, "chest-pressure throat-closing"},
		{"back-low-beside-spine-left back-low-beside-spine-right", "", SelfCare, "chest-sudden spinal-cord"},
		{"back-flank-right", "", SelfCare, "belly-hard groin-sudden chest-pressure"},
		{"back-buttock-upper-left", "limits-life", Soon, "chest-pressure shoulder-stuck"},
		{"back-thigh-right", "", SelfCare, "belly-hard breast-lump"},
		{"front-hip-left", "", SelfCare, "chest-pressure arm-weak"},
		{"back-ribs-side-left", "", SelfCare, "chest-sudden breast-lump"},
		{"side-hip-left", "", SelfCare, "chest-pressure belly-hard shoulder-stuck"},
		{"side-shoulder-right", "", SelfCare, "chest-sudden artery-or-stroke both-legs"},
		{"side-blade-left", "", SelfCare, "chest-sudden mouth-swelling"},
		{"side-thigh-right", "limits-life", Soon, "belly-hard breast-lump"},
		{"back-neck-angle-left", "unlike-any-before", Soon, ""},
		{"back-neck-angle-left", "after-neck-treatment", Soon, ""},
		{"back-shoulder-top-left", "morning-stiffness", Soon, ""},
		{"front-shoulder-right", "below-elbow widespread", Soon, ""},
		{"back-blade-inner-mid-left", "lung-top", Soon, ""},
		{"back-blade-inner-mid-left", "lung-top no-better limits-life", Soon, ""},
		{"front-throat", "hoarse-or-swallow no-better", Soon, "kidney leg-weak"},
		{"back-neck-lower-left", "widespread limits-life", Soon, "belly-hard"},
		{"back-low-spine", "widespread", Soon, "breast-lump"},
	} {
		g := GateFor(complaintOf(t, tt.places, tt.signs))
		if g.Level != tt.level || g.Ask || g.Stops() || len(g.Pairs) > 0 {
			t.Errorf("%s, %q: %v, asks first %v, %d pairs; want %v, no and none", tt.places, tt.signs, g.Level, g.Ask, len(g.Pairs), tt.level)
		}
		for id := range strings.FieldsSeq(tt.not) {
			if SignByID(id) == nil {
				t.Errorf("unknown sign %q", id)
			}
			if slices.ContainsFunc(g.Signs, func(s *Sign) bool { return s.ID == id }) {
				t.Errorf("%s: brings up %s, which has nothing to do with it", tt.places, id)
			}
		}
	}
}

// TestForemostSigns holds which signs are in sight: what an answer brings up stands alone,
// unless the place asks for the emergencies as well.
func TestForemostSigns(t *testing.T) {
	for _, tt := range []struct{ complaint, first string }{
		{"front-wrist-thumb-left +things-slip-from-the-hand", "spinal-cord arm-weak"},
		{"front-chest-left", "chest-pressure"},
		{"front-chest-left +things-slip-from-the-hand", "chest-pressure arm-weak"},
	} {
		g := GateFor(complain(t, tt.complaint))
		first := map[string]bool{}
		for _, s := range g.Signs {
			if g.Foremost(s) {
				first[s.ID] = true
			}
		}
		for id := range strings.FieldsSeq(tt.first) {
			if !first[id] {
				t.Errorf("%s: %s is not in sight", tt.complaint, id)
			}
		}
		if tt.complaint[:12] == "front-wrist-" && len(first) != 2 {
			t.Errorf("%s: %d signs in sight, want those that the answer brings up", tt.complaint, len(first))
		}
	}
}
