package bodymap

import "slices"

// Complaint is what a person says hurts, and what they say about it. The zero
// Complaint says nothing. The order in each list carries no meaning for Rank. All IDs
// are those of the tables, and no place stands twice: who reads input sees to that.
type Complaint struct {
	Taps    []Tap
	Answers []Answer // at most one for each question
	Presses []Press  // at most one for each muscle
	Free    []Place  // places that the pain does not reach
	Unsure  []string // IDs of the inquiries to which the person has no reply
	Signs   []string // IDs of the warning signs that fit
}

// MaxTaps bounds how many taps a complaint has.
const MaxTaps = 12

// Add adds a tap, in place of an earlier one on the same place: what was said of that one's
// ache stays, unless the tap says something itself. It reports false, and adds nothing,
// where there are MaxTaps on other places already.
func (c *Complaint) Add(t Tap) bool {
	taps := without(c.Taps, func(u Tap) bool { return u.Place == t.Place })
	if i := slices.IndexFunc(c.Taps, func(u Tap) bool { return u.Place == t.Place }); i >= 0 && t.Ache == (Ache{}) {
		t.Ache = c.Taps[i].Ache
	}
	if len(taps) == MaxTaps {
		return false
	}
	c.Taps = append(taps, t)
	c.Free = without(c.Free, func(p Place) bool { return p == t.Place })
	return true
}

// Touch adds a tap as Add does, but where it lies in the radius of an earlier one that is less
// sure, it takes its place, with what was said of it: a touch on a small figure and then one
// on the enlarged figure are one pain. Of several such taps that is the nearest.
func (c *Complaint) Touch(t Tap) bool {
	nearest := -1
	for i, u := range c.Taps {
		d := u.At.Distance(t.At)
		vaguer := u.spread() > t.spread() && u.Place.Aspect() == t.Place.Aspect() && d < u.Radius()
		if vaguer && (nearest < 0 || d < c.Taps[nearest].At.Distance(t.At)) {
			nearest = i
		}
	}
	if nearest >= 0 {
		t.Mark, t.Ache = c.Taps[nearest].Mark, c.Taps[nearest].Ache
		c.Taps = slices.Delete(slices.Clone(c.Taps), nearest, nearest+1)
	}
	return c.Add(t)
}

// ToggleAche says a word of the pain at a place, or takes it back, as Ache.Toggle does: of all
// taps that share its mark. It reports false where there is no such tap or word.
func (c *Complaint) ToggleAche(p Place, word string) bool {
	i := slices.IndexFunc(c.Taps, func(t Tap) bool { return t.Place == p })
	if i < 0 {
		return false
	}
	ache, ok := c.Taps[i].Ache.Toggle(word)
	mark := c.Taps[i].Mark
	c.Taps = slices.Clone(c.Taps)
	for j := range c.Taps {
		if t := &c.Taps[j]; j == i || mark != 0 && t.Mark == mark {
			t.Ache = ache
		}
	}
	return ok
}

// Reply takes down a yes or no to an inquiry: to a question, to whether the pain also
// reaches a place, or to whether pressing a muscle brings on the pain the person knows.
func (c *Complaint) Reply(i Inquiry, r Reply) {
	c.Forget(i)
	switch {
	case i.Question != nil:
		c.Answers = append(c.Answers, Answer{i.Question.ID, r})
	case i.Press != nil:
		c.Presses = append(c.Presses, Press{Muscle: i.Press.ID, Tender: r == Yes, Mine: r == Yes})
	case r == Yes:
		c.Add(TapAt(i.Reach))
	default:
		c.Free = append(c.Free, i.Reach)
	}
}

// Forget takes back what was said to an inquiry; a tap stays.
func (c *Complaint) Forget(i Inquiry) {
	c.Unsure = without(c.Unsure, func(id string) bool { return id == i.ID() })
	switch {
	case i.Question != nil:
		c.Answers = without(c.Answers, func(a Answer) bool { return a.Question == i.Question.ID })
	case i.Press != nil:
		c.Presses = without(c.Presses, func(p Press) bool { return p.Muscle == i.Press.ID })
	default:
		c.Free = without(c.Free, func(p Place) bool { return p == i.Reach })
	}
}

// without returns the list without the elements that are out; the list itself stays as it is.
func without[T any](list []T, out func(T) bool) []T {
	return slices.DeleteFunc(slices.Clone(list), out)
}

// leavesOpen reports whether a question makes sense and is not answered yet, by itself,
// by another of its theme or by a tap.
func (c Complaint) leavesOpen(q *Question) bool {
	told := func(t Tap) bool { return slices.Contains(q.Told, t.Place.Region.counterparts()[0]) }
	return c.answersTo(q) == 0 && !slices.ContainsFunc(c.Taps, told) &&
		(q.Needs == "" || slices.Contains(c.Answers, Answer{q.Needs, Yes}))
}

// answersTo counts the answers to a question and to others of its theme, those that marks tell too.
func (c Complaint) answersTo(q *Question) int {
	n := 0
	for _, a := range c.Answers {
		if atlas().questions[a.Question].like(q) {
			n++
		}
	}
	for _, t := range c.tellings() {
		if t.question.like(q) {
			n++
		}
	}
	return n
}

// marks groups the taps by what they stand for: one pain each.
func (c Complaint) marks() [][]Tap {
	out := make([][]Tap, 0, len(c.Taps))
	seen := map[uint8]int{}
	for i, t := range c.Taps {
		if at, ok := seen[t.Mark]; ok && t.Mark != 0 {
			out[at] = append(out[at], t)
			continue
		}
		seen[t.Mark] = len(out)
		out = append(out, c.Taps[i:i+1:i+1])
	}
	return out
}

// Mirror returns the same complaint on the patient's other side.
func (c Complaint) Mirror() Complaint {
	taps, free := make([]Tap, len(c.Taps)), make([]Place, len(c.Free))
	for i, t := range c.Taps {
		taps[i] = t.Mirror()
	}
	for i, p := range c.Free {
		free[i] = p.Mirror()
	}
	c.Taps, c.Free = taps, free
	return c
}
