//go:build !js

package content

import (
	"slices"
	"testing"

	"knotmap/bodymap"
)

// Whoever has all tools finds something for each muscle that a routine is for.
func TestEveryMuscleHasAPlan(t *testing.T) {
	c := loaded(t).Catalogue()
	for _, m := range bodymap.Muscles {
		named := slices.ContainsFunc(c.ForMuscle(m.ID), func(e *Entry) bool { return e.Kind == RoutineEntry })
		p := c.Plan(Wish{Muscles: []string{m.ID}, Has: Tools})
		checkPlan(t, p)
		if planned := p.Choices() != nil; planned != named {
			t.Errorf("%s: planned %v, named by a routine %v", m.ID, planned, named)
		}
	}
	for _, w := range manyWishes() {
		checkPlan(t, c.Plan(w))
	}
}

func TestFirstDaysAreRoutines(t *testing.T) {
	c := loaded(t).Catalogue()
	for _, id := range slices.Concat(firstDaysOnly, firstDaysToo) {
		if c.Routine(id) == nil {
			t.Errorf("no routine %q for the first days", id)
		}
	}
}
