package bodymap

import (
	"slices"
	"testing"
)

// TestAnswersRaiseSigns holds that a yes brings up the question's warning signs, before any
// muscle and where the place would not ask for them, and that a no does not.
func TestAnswersRaiseSigns(t *testing.T) {
	for i := range Questions {
		q := &Questions[i]
		c := complain(t, "back-forearm-thumb-left")
		before := GateFor(c)
		for _, id := range q.Raises {
			c.Answers = []Answer{{q.ID, Yes}}
			if g := GateFor(c); !g.Ask || !g.Above || !slices.Contains(g.Signs, SignByID(id)) {
				t.Errorf("yes to %s: asks first: %v, above: %v, of %d signs; want %s among them, asked first", q.ID, g.Ask, g.Above, len(g.Signs), id)
			}
			c.Answers = []Answer{{q.ID, No}}
			if g := GateFor(c); g.Ask != before.Ask || len(g.Signs) != len(before.Signs) {
				t.Errorf("no to %s: asks first: %v, of %d signs; want nothing new", q.ID, g.Ask, len(g.Signs))
			}
		}
	}
}

// TestTheSameSkinAsksTheSameSigns holds that a lateral place asks what the back and the front ask where
// they show its skin, and as early.
func TestTheSameSkinAsksTheSameSigns(t *testing.T) {
	for i := range Regions {
		r := &Regions[i]
		if r.View != Lateral {
			continue
		}
		g, first := GateFor(Complaint{Taps: []Tap{TapAt(Place{r, Left})}}), false
		for _, id := range r.counterparts() {
			other := RegionByID(id)
			first = first || other.AskFirst()
			for j := range Signs {
				if asks(other, &Signs[j]) && !slices.Contains(g.Signs, &Signs[j]) {
					t.Errorf("%s asks for %s, and %s does not", id, Signs[j].ID, r.ID)
				}
			}
		}
		if g.Ask != first {
			t.Errorf("%s: asks first: %v, want %v as its counterparts do", r.ID, g.Ask, first)
		}
	}
}

func TestGateOrder(t *testing.T) {
	for _, tt := range []struct {
		place      string
		ask, above bool
	}{
		{"front-chest-left", true, true},
		{"back-blade-inner-mid-left", false, true},
		{"back-forearm-thumb-left", false, false},
	} {
		c := complain(t, tt.place)
		for i := range Signs {
			c.Signs = append(c.Signs, Signs[i].ID)
		}
		g := GateFor(c)
		if g.Ask != tt.ask || g.Above != tt.above {
			t.Errorf("GateFor(%s): asks first: %v, above: %v; want %v, %v", tt.place, g.Ask, g.Above, tt.ask, tt.above)
		}
		falls := func(a, b *Sign) int { return int(b.Level) - int(a.Level) }
		if !slices.IsSortedFunc(g.Signs, falls) || !slices.IsSortedFunc(g.Why, falls) || len(g.Why) != len(Signs) {
			t.Errorf("GateFor(%s): want all signs that fit, and the most urgent first", tt.place)
		}
	}
}
