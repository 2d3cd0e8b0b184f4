package bodymap

import (
	"slices"
	"testing"
)

// TestChangesKeepTheirWord holds that giving a reply adds to the score what Changes says.
func TestChangesKeepTheirWord(t *testing.T) {
	c := complain(t, "back-blade-inner-mid-left +side-sleeper")
	for _, candidate := range Rank(c)[:5] {
		for _, change := range Changes(c, candidate) {
			after := c
			after.Reply(Inquiry{Question: change.Question}, change.Reply)
			for _, s := range atlas().muscles {
				w := weigh(after)
				for _, sender := range s {
					if atlas().senders[sender].part != candidate.Part {
						continue
					}
					if got, want := w.score(sender, candidate.Side), candidate.Score+change.Points; got-want > tie || want-got > tie {
						t.Errorf("%s, %s: scores %.3f, want %.3f", candidate.Name(), change.Text(), got, want)
					}
				}
			}
		}
	}
}

// TestChangesNamesTheStrongest holds that the replies which move a candidate most come first, two either way.
func TestChangesNamesTheStrongest(t *testing.T) {
	c := complain(t, "back-blade-inner-mid-left")
	for _, candidate := range Rank(c) {
		var up, down []float64
		for i := range Questions {
			q := &Questions[i]
			for _, l := range atlas().leans[q.ID] {
				if atlas().senders[l.sender].part != candidate.Part || !c.leavesOpen(q) {
					continue
				}
				for _, reply := range []Reply{Yes, No} {
					if points := q.Points(l.points, reply); points > 0 {
						up = append(up, points)
					} else {
						down = append(down, points)
					}
				}
			}
		}
		slices.Sort(up)
		slices.Reverse(up)
		slices.Sort(down)
		var got []float64
		for _, change := range Changes(c, candidate) {
			got = append(got, change.Points)
		}
		if want := slices.Concat(up[:min(2, len(up))], down[:min(2, len(down))]); !slices.Equal(got, want) {
			t.Errorf("%s: the changes are worth %v, want %v", candidate.Name(), got, want)
		}
	}
}
