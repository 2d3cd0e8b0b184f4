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

// Add adds a tap, in place of an earlier one on the same place. It reports false, and
// adds nothing, where there are MaxTaps on other places already.
func (c *Complaint) Add(t Tap) bool {
	taps := without(c.Taps, func(u Tap) bool { return u.Place == t.Place })
	if len(taps) == MaxTaps {
		return false
	}
	c.Taps = append(taps, t)
	c.Free = without(c.Free, func(p Place) bool { return p == t.Place })
	return true
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
	told := func(t Tap) bool { return slices.Contains(q.Told, t.Place.Region.ID) }
	return c.answersTo(q) == 0 && !slices.ContainsFunc(c.Taps, told) &&
		(q.Needs == "" || slices.Contains(c.Answers, Answer{q.Needs, Yes}))
}

// answersTo counts the answers to a question and to others of its theme.
func (c Complaint) answersTo(q *Question) int {
	n := 0
	for _, a := range c.Answers {
		if a.Question == q.ID || q.Theme != "" && atlas().questions[a.Question].Theme == q.Theme {
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
