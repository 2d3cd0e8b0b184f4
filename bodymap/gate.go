package bodymap

import "slices"

// Gate says which warning signs a complaint brings up, and what those that fit call for.
type Gate struct {
	Ask    bool    // the signs must be answered before any muscle is named
	Above  bool    // the signs stand above the muscles; elsewhere they come after
	Signs  []*Sign // those to show, most urgent first
	Raised []*Sign // those among them that an answer or a mark brings up, most urgent first
	Level  Level   // what the signs that fit call for together
	Why    []*Sign // the signs that fit, most urgent first
	Pairs  []*Pair // the pairs among them that raised the level

	byPlace bool // a place alone would ask first
}

// Stops reports whether the complaint calls for help today or at once, so that no muscle may be named.
func (g Gate) Stops() bool { return g.Level >= Today }

// GateFor returns what the places, the answers and the signs of a complaint call for.
func GateFor(c Complaint) Gate {
	raised := c.raised()
	var concerns []Concern
	for _, t := range c.Taps {
		concerns = append(concerns, t.Place.Region.Concerns()...)
	}
	var g Gate
	for i := range Signs {
		s := &Signs[i]
		asked := func(a Concern) bool { return slices.Contains(concerns, a) }
		if slices.Contains(raised, s.ID) {
			g.Raised = append(g.Raised, s)
		}
		if slices.Contains(g.Raised, s) || slices.ContainsFunc(s.Asks, asked) {
			g.Signs = append(g.Signs, s)
		}
		if slices.Contains(c.Signs, s.ID) {
			g.Why = append(g.Why, s)
			g.Level = max(g.Level, s.Level)
		}
	}
	for i := range Pairs {
		p := &Pairs[i]
		if slices.Contains(c.Signs, p.A) && slices.Contains(c.Signs, p.B) {
			g.Pairs = append(g.Pairs, p)
			g.Level = max(g.Level, p.Level)
		}
	}
	g.byPlace = slices.ContainsFunc(c.Taps, func(t Tap) bool { return t.Place.Region.AskFirst() })
	g.Ask = g.byPlace || len(g.Raised) > 0
	g.Above = g.Ask || slices.Contains(concerns, Thoracic)
	byUrgency := func(a, b *Sign) int { return int(b.Level) - int(a.Level) }
	g.Signs, g.Raised, g.Why = sorted(g.Signs, byUrgency), sorted(g.Raised, byUrgency), sorted(g.Why, byUrgency)
	return g
}

// Foremost reports whether a sign is to be in sight where others are folded away: those
// that an answer or a mark brings up, and all emergencies unless an answer alone asks.
func (g Gate) Foremost(s *Sign) bool {
	return slices.Contains(g.Raised, s) || s.Level == Emergency && (len(g.Raised) == 0 || g.byPlace)
}

// raised lists the IDs of the warning signs that the answers bring up, and what marks tell.
func (c Complaint) raised() (ids []string) {
	for _, a := range c.Answers {
		if a.Reply == Yes {
			ids = append(ids, QuestionByID(a.Question).Raises...)
		}
	}
	for _, t := range c.tellings() {
		ids = append(ids, t.question.Raises...)
	}
	return ids
}

// AskFirst reports whether the warning signs must be answered before any muscle is
// named for the region: on the chest, where a heart may ache, and beside the spine
// between the shoulder blades. At the shoulder blade's own border the signs stand
// above the muscles and hide nothing: most sore shoulder blades are harmless.
func (r *Region) AskFirst() bool {
	concerns := r.Concerns()
	return slices.Contains(concerns, Heart) || slices.Contains(concerns, Thoracic) && r.Area != AreaBlade
}
