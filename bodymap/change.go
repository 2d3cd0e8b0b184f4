package bodymap

import (
	"cmp"
	"strings"
)

// Change is a reply that would move a candidate.
type Change struct {
	Question *Question
	Reply    Reply
	Points   float64 // what it would add to the candidate's score
}

// Changes returns the replies not yet given that would change a candidate's score most:
// up to two that would raise it, then up to two that would lower it.
func Changes(c Complaint, candidate Candidate) []Change {
	x := atlas()
	var up, down []Change
	for i := range Questions {
		q := &Questions[i]
		if !c.leavesOpen(q) {
			continue
		}
		for _, l := range x.leans[q.ID] {
			if from := &x.senders[l.sender]; from.part != candidate.Part || from.other != candidate.Other {
				continue
			}
			for _, reply := range []Reply{Yes, No} {
				change := Change{q, reply, q.Points(l.points, reply)}
				if change.Points > 0 {
					up = append(up, change)
				} else {
					down = append(down, change)
				}
			}
		}
	}
	up = sorted(up, func(a, b Change) int { return cmp.Compare(b.Points, a.Points) })
	down = sorted(down, func(a, b Change) int { return cmp.Compare(a.Points, b.Points) })
	return append(up[:min(2, len(up))], down[:min(2, len(down))]...)
}

// Text says what the reply would do, for the reader.
func (c Change) Text() string {
	does := "would speak for it"
	if c.Points < 0 {
		does = "would speak against it"
	}
	return "“" + c.Question.Ask + "” " + upper(c.Reply.String()) + " " + does + "."
}

func upper(word string) string { return strings.ToUpper(word[:1]) + word[1:] }
