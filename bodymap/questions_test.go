package bodymap

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"testing"
)

func TestQuestionsAreComplete(t *testing.T) {
	kinds := []Kind{Feel, Onset, Habit, Worse, Better, With, Movement, About}
	seen, themes := map[string]bool{}, map[string]int{}
	for _, q := range Questions {
		if !kebab.MatchString(q.ID) || seen[q.ID] {
			t.Errorf("question ID %q: want kebab-case, used once", q.ID)
		}
		seen[q.ID] = true
		if !slices.Contains(kinds, q.Kind) {
			t.Errorf("%s: unknown kind %q", q.ID, q.Kind)
		}
		if !strings.HasSuffix(q.Ask, "?") || len(q.Ask) > 120 {
			t.Errorf("%s: asks %q, want one question of at most 120 letters", q.ID, q.Ask)
		}
		if q.Said == "" || strings.ContainsAny(q.Said, ".?") || len(q.Leans) == 0 {
			t.Errorf("%s: says %q about %d sources, want a statement without a full stop, about one at least", q.ID, q.Said, len(q.Leans))
		}
		if q.Base < 0.02 || q.Base > 0.7 {
			t.Errorf("%s: base %v, want 0.02 to 0.7", q.ID, q.Base)
		}
		if len(q.Says) == 0 {
			t.Errorf("%s: want words in which people write it", q.ID)
		}
		for _, words := range q.Says {
			if words != strings.ToLower(words) || strings.TrimSpace(words) != words || len(words) < 4 {
				t.Errorf("%s: %q, want words in lower case, four letters at least", q.ID, words)
			}
		}
		for _, id := range q.Raises {
			if SignByID(id) == nil {
				t.Errorf("%s: raises the unknown warning sign %q", q.ID, id)
			}
		}
		if q.Needs != "" && QuestionByID(q.Needs) == nil {
			t.Errorf("%s: needs the unknown question %q", q.ID, q.Needs)
		}
		for _, id := range q.Told {
			if RegionByID(id) == nil {
				t.Errorf("%s: told by the unknown region %q", q.ID, id)
			}
		}
		for _, id := range q.Marked.Regions {
			if RegionByID(id) == nil {
				t.Errorf("%s: marked at the unknown region %q", q.ID, id)
			}
		}
		themes[q.Theme]++
		checkSource(t, q.ID, q.Source)
		checkLeans(t, &q)
	}
	for theme, n := range themes {
		if theme != "" && n < 2 {
			t.Errorf("the theme %q has one question; want several, or none", theme)
		}
	}
}

func checkLeans(t *testing.T, q *Question) {
	t.Helper()
	if !slices.IsSortedFunc(q.Leans, func(a, b Lean) int { return cmp.Compare(b.Points, a.Points) }) {
		t.Errorf("%s: want the source that it favours most first", q.ID)
	}
	seen := map[Lean]bool{}
	for _, l := range q.Leans {
		if size := math.Abs(l.Points); size < 0.3 || size > 1.2 {
			t.Errorf("%s: %v points for %s, want 0.3 to 1.2 either way", q.ID, l.Points, l.Target)
		}
		if share := q.Base * math.Exp(l.Points); share > 0.95 {
			t.Errorf("%s: base %v and %v points make %.2f of those with %s say yes; want 0.95 at most", q.ID, q.Base, l.Points, share, l.Target)
		}
		checkTarget(t, q.ID, l)
		key := Lean{Target: l.Target, Part: l.Part}
		if seen[key] || seen[Lean{Target: l.Target}] {
			t.Errorf("%s: %s %s stands twice", q.ID, l.Target, l.Part)
		}
		seen[key] = true
	}
}

func checkTarget(t *testing.T, question string, l Lean) {
	t.Helper()
	m := MuscleByID(l.Target)
	switch {
	case m == nil && OtherByID(l.Target) == nil:
		t.Errorf("%s: unknown muscle or other source %q", question, l.Target)
	case l.Part != "" && (m == nil || !slices.ContainsFunc(m.Parts, func(p Part) bool { return p.ID == l.Part })):
		t.Errorf("%s: %s has no part %q", question, l.Target, l.Part)
	}
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
