package bodymap

import (
	"cmp"
	"math"
	"slices"
	"testing"
)

func TestCluesAreComplete(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range Clues {
		if !kebab.MatchString(c.ID) || seen[c.ID] {
			t.Errorf("clue ID %q: want kebab-case, used once", c.ID)
		}
		seen[c.ID] = true
		if c.Text == "" || len(c.Favours) == 0 {
			t.Errorf("%s: want a text and a muscle", c.ID)
		}
		checkSource(t, c.ID, c.Source)
		if !slices.IsSortedFunc(c.Favours, func(a, b Lean) int { return cmp.Compare(b.Points, a.Points) }) {
			t.Errorf("%s: want the muscle that it favours most first", c.ID)
		}
		leans := map[Lean]bool{}
		for _, l := range c.Favours {
			if size := math.Abs(l.Points); size < 0.3 || size > 1.2 {
				t.Errorf("%s: %v points for %s, want 0.3 to 1.2 either way", c.ID, l.Points, l.Muscle)
			}
			checkPart(t, c.ID, l)
			if key := (Lean{Muscle: l.Muscle, Part: l.Part}); leans[key] {
				t.Errorf("%s: %s %s stands twice", c.ID, l.Muscle, l.Part)
			} else {
				leans[key] = true
			}
		}
	}
}

func checkPart(t *testing.T, clue string, l Lean) {
	t.Helper()
	m := MuscleByID(l.Muscle)
	if m == nil {
		t.Errorf("%s: unknown muscle %q", clue, l.Muscle)
		return
	}
	if l.Part != "" && !slices.ContainsFunc(m.Parts, func(p Part) bool { return p.ID == l.Part }) {
		t.Errorf("%s: %s has no part %q", clue, l.Muscle, l.Part)
	}
}

// The case the project grew from: deep, on the spine side, out of stretching's reach,
// leaning on an elbow. Each answer must favour the serratus anterior above all others.
func TestCluesOfTheDeepKnot(t *testing.T) {
	for _, id := range []string{"deep-out-of-reach", "leaning-on-elbow", "spine-side-of-blade"} {
		c := ClueByID(id)
		if c == nil || c.Favours[0].Muscle != "serratus-anterior" {
			t.Errorf("%s: want serratus-anterior first, got %+v", id, c)
		}
	}
}
