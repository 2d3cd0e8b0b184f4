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
		{"front-belly-upper", []Concern{Always, Heart, Trunk}},
		{"front-belly-lower", []Concern{Always, Trunk}},
		{"back-spine-upper", []Concern{Always, Thoracic}},
		{"back-beside-spine-mid", []Concern{Always, Thoracic}},
		{"back-beside-spine-lower", []Concern{Always, Trunk}},
		{"back-blade-inner-mid", []Concern{Always, Thoracic}},
		{"back-neck-upper", []Concern{Always, Neck}},
		{"front-throat", []Concern{Always, Neck}},
		{"back-occiput", []Concern{Always, Head, Neck}},
		{"front-jaw", []Concern{Always, Head}},
		{"back-neck-angle", []Concern{Always, Neck, Shoulder}},
		{"back-shoulder-top", []Concern{Always, Neck, Shoulder}},
		{"front-shoulder", []Concern{Always, Shoulder}},
		{"front-palm", []Concern{Always, Arm}},
		{"back-sacrum", []Concern{Always, Trunk}},
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
	for c := Always; c <= Arm; c++ {
		asked := slices.ContainsFunc(Signs, func(s Sign) bool { return slices.Contains(s.Asks, c) })
		if !asked || !raised[c] {
			t.Errorf("concern %d: asked by a sign: %v, raised by a place: %v", c, asked, raised[c])
		}
	}
}
