package content

import (
	"cmp"
	"slices"

	"knotmap/bodymap"
)

// Wish is what a plan is made for.
type Wish struct {
	Muscles []string // IDs, the likeliest source first
	Has     []string // those of Tools that are at hand
	Room    string   // one of Rooms; empty for anywhere
	Fresh   bool     // it began in the last three days
}

// MaxPlanned is the most muscles that a plan is made for.
const MaxPlanned = 6

// Plan is what to do about some muscles, in order.
type Plan struct {
	Wish    Wish
	Calm    []Choice // for the first three days of a fresh spasm, when nothing else is done; else none
	Stages  []PlannedStage
	Without []Addition // what other tools would add, the best first
	Apart   []string   // IDs of the muscles that nothing in the plan is for
}

// PlannedStage is what to do in a stage, at least one routine.
type PlannedStage struct {
	Stage   Stage
	Choices []Choice // in the order in which they are done
}

// Choice is a routine and why it was chosen.
type Choice struct {
	Routine *Entry
	For     []string // IDs of the wish's muscles it is for, the likeliest source first
}

// Addition is the best routine that was left out because a tool is missing.
type Addition struct {
	Tools []string // what is missing
	Choice
}

// Routines for the first days of a spasm. Whatever warms, cools or breathes is fit for them too.
var (
	firstDaysOnly = []string{"cold-for-a-fresh-spasm", "knees-and-pelvis", "wry-neck-first-days"}
	firstDaysToo  = []string{"desk-break", "morning-in-bed", "pendulum-arm"} // movements as small as one likes
)

// Plan chooses what to do about muscles from the routines that can be done with what is at hand.
func (c *Catalogue) Plan(w Wish) *Plan {
	p := &Plan{Wish: w}
	if w.Fresh {
		p.Calm = c.choose(w, mostInStage, w.allows)
	}
	later := w
	later.Fresh = false
	for _, stage := range Stages {
		ok := func(e *Entry) bool { return e.RoutineKind.Stage() == stage && later.allows(e) }
		if choices := c.choose(later, mostOf(stage, w), ok); choices != nil {
			p.Stages = append(p.Stages, PlannedStage{stage, choices})
		}
	}
	p.Without = c.without(w)
	for _, id := range w.Muscles {
		if !slices.ContainsFunc(p.Choices(), func(c Choice) bool { return slices.Contains(c.For, id) }) {
			p.Apart = append(p.Apart, id)
		}
	}
	return p
}

// Choices lists all that is in the plan, in the order in which it is begun.
func (p *Plan) Choices() []Choice {
	all := slices.Clone(p.Calm)
	for _, s := range p.Stages {
		all = append(all, s.Choices...)
	}
	return all
}

const mostInStage = 3

// mostOf bounds the routines of a stage: enough to choose from, few enough to be done.
func mostOf(s Stage, w Wish) int {
	if s == Strengthen {
		return min(2, len(w.Muscles))
	}
	return min(mostInStage, 1+len(w.Muscles))
}

// allows reports whether a routine can be done now, where the reader is, with what is at hand.
func (w Wish) allows(e *Entry) bool {
	return e.Kind == RoutineEntry && w.fits(e) && w.inTime(e) && len(w.missing(e)) == 0
}

// fits reports whether a routine can be done where the reader is. There is a bed and a floor at home.
func (w Wish) fits(e *Entry) bool {
	return w.Room == "" || slices.ContainsFunc(e.Rooms, func(room string) bool {
		return room == w.Room || w.Room == "home" && (room == "bed" || room == "floor")
	})
}

// missing lists the tools of a routine that are not at hand.
func (w Wish) missing(e *Entry) []string {
	var tools []string
	for _, tool := range e.Tools {
		if !slices.Contains(w.Has, tool) {
			tools = append(tools, tool)
		}
	}
	return tools
}

// inTime reports whether a routine is for the first days of a spasm, or for later, as is wished.
func (w Wish) inTime(e *Entry) bool {
	only := slices.Contains(firstDaysOnly, e.ID)
	switch kind := e.RoutineKind; {
	case !w.Fresh:
		return !only
	case kind == Cold, kind == Heat, kind == Breathing:
		return true
	}
	return only || slices.Contains(firstDaysToo, e.ID)
}

// choose picks, one after the other, the routine that does most for the muscles and is no double of what
// was picked before, and puts them into the order in which they are done.
func (c *Catalogue) choose(w Wish, most int, ok func(*Entry) bool) []Choice {
	var picked []Choice
	for len(picked) < most {
		var best *Entry
		bestGain := 0.0
		for i := range c.Entries {
			e := &c.Entries[i]
			if !ok(e) || doubles(e, w, picked) {
				continue
			}
			if g := w.gain(e, picked); g > bestGain || g == bestGain && best != nil && before(e, best) {
				best, bestGain = e, g
			}
		}
		if best == nil {
			break
		}
		at := len(picked)
		for at > 0 && best.turn() < picked[at-1].Routine.turn() {
			at--
		}
		picked = slices.Insert(picked, at, Choice{best, w.reached(best)})
	}
	return picked
}

// before breaks ties: what is made for fewer muscles is made more for these; then what takes less time.
func before(a, b *Entry) bool {
	return cmp.Or(len(a.Muscles)-len(b.Muscles), a.Minutes-b.Minutes, cmp.Compare(a.ID, b.ID)) < 0
}

// reached lists the wish's muscles that a routine is for.
func (w Wish) reached(e *Entry) []string {
	var ids []string
	for _, id := range w.Muscles {
		if slices.Contains(e.Muscles, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// doubles reports whether a routine adds nothing to those picked before: neither a muscle nor another way.
func doubles(e *Entry, w Wish, picked []Choice) bool {
	reached := w.reached(e)
	for _, p := range picked {
		if p.Routine == e {
			return true
		}
		if p.Routine.way() == e.way() {
			reached = slices.DeleteFunc(reached, func(id string) bool { return slices.Contains(p.For, id) })
		}
	}
	return len(reached) == 0
}

// What a routine is worth for a muscle that it is for: less for each muscle that is likelier, for each that the
// routine names first, and where another routine is for the muscle already.
const (
	nextLikely = .7
	nextNamed  = .95
	reachedYet = .3
)

// gain is what a routine adds to those picked before.
func (w Wish) gain(e *Entry, picked []Choice) float64 {
	sum, worth := 0.0, 1/nextLikely
	for _, id := range w.Muscles {
		worth *= nextLikely
		named := slices.Index(e.Muscles, id)
		if named < 0 {
			continue
		}
		worth := worth
		for range named {
			worth *= nextNamed
		}
		if slices.ContainsFunc(picked, func(p Choice) bool { return slices.Contains(p.For, id) }) {
			worth *= reachedYet
		}
		sum += worth
	}
	return sum * w.weight(e)
}

// weight is how much speaks for a routine, whatever the muscle. What is tight in front is stretched first, and most
// of what is known of strengthening is known of bands.
func (w Wish) weight(e *Entry) float64 {
	switch kind := e.RoutineKind; {
	case slices.Contains(firstDaysOnly, e.ID), e.way() == frontStretch:
		return 1.3
	case kind == Strength && slices.Contains(e.Tools, "band"):
		return 1.1
	case kind == Heat, kind == Breathing:
		return .7
	case kind == Cold:
		return .5
	}
	return 1
}

// A way is what a routine does to a muscle. Two routines for the same muscles that go the same way are doubles.
type way string

const (
	frontStretch way = "stretch in front"
	warmOrCold   way = "pack"
)

func (e *Entry) way() way {
	switch kind := e.RoutineKind; {
	case kind == Heat || kind == Cold:
		return warmOrCold
	case kind == Stretch && len(e.Muscles) > 0 && isFront(e.Muscles[0]):
		return frontStretch
	default:
		return way(kind)
	}
}

// isFront reports whether a muscle's trigger points lie on the front of the body.
func isFront(id string) bool {
	m := bodymap.MuscleByID(id)
	return m != nil && slices.ContainsFunc(m.Parts[0].Points[0].Spots, func(s bodymap.Spot) bool { return s.View == bodymap.Front })
}

// turn says when a routine is done: by its kind, and what is in front before what is behind.
func (e *Entry) turn() int {
	turn := 2 * slices.Index(Kinds, e.RoutineKind)
	if e.RoutineKind == Stretch && e.way() != frontStretch {
		turn++
	}
	return turn
}

// without finds, for each set of tools that is missing, the routine that it would add, the best first.
func (c *Catalogue) without(w Wish) []Addition {
	var best []Addition
	worth := func(i int) float64 { return w.gain(best[i].Routine, nil) }
	for i := range c.Entries {
		e := &c.Entries[i]
		missing, gain := w.missing(e), w.gain(e, nil)
		if e.Kind != RoutineEntry || missing == nil || gain == 0 || !w.fits(e) || !w.inTime(e) {
			continue
		}
		at := slices.IndexFunc(best, func(a Addition) bool { return slices.Equal(a.Tools, missing) })
		if at < 0 {
			at = len(best)
			best = append(best, Addition{Tools: missing})
		} else if gain <= worth(at) {
			continue
		}
		best[at].Choice = Choice{e, w.reached(e)}
		for ; at > 0 && gain > worth(at-1); at-- {
			best[at], best[at-1] = best[at-1], best[at]
		}
	}
	return best[:min(mostInStage, len(best))]
}
