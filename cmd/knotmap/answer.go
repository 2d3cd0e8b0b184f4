package main

import (
	"slices"

	"knotmap/bodymap"
)

// answer is what rank prints as JSON: the same that the page shows.
type answer struct {
	Places     []string             `json:"places"`
	Taps       []string             `json:"taps"` // the same as rank reads them, with point, spread, ache and mark
	Aches      []acheJSON           `json:"aches"`
	Answers    []replyJSON          `json:"answers"`
	Presses    []pressJSON          `json:"presses"`
	Free       []string             `json:"free"` // places that do not hurt
	Gate       gateJSON             `json:"gate"`
	Candidates []candidateJSON      `json:"candidates"` // muscles, best first; none where the gate stops
	Others     []otherCandidateJSON `json:"others"`     // other sources, best first
	Next       *inquiryJSON         `json:"next"`       // null where no reply would change the order
	Note       string               `json:"note"`
}

// acheJSON is what is said of the pain at a place; a word that is not said is empty.
type acheJSON struct {
	Place    string `json:"place"`
	Severity string `json:"severity"`
	Quality  string `json:"quality"`
	Depth    string `json:"depth"`
}

type replyJSON struct {
	Question string `json:"question"`
	Reply    string `json:"reply"`
	Said     string `json:"said"` // the question as a statement, which the reply affirms or denies
}

type pressJSON struct {
	Muscle  string `json:"muscle"`
	Tender  bool   `json:"tender"`
	Mine    bool   `json:"mine"` // it brings on the pain the person knows
	Spreads bool   `json:"spreads"`
}

type candidateJSON struct {
	Muscle  string       `json:"muscle"`
	Part    string       `json:"part,omitempty"`
	Name    string       `json:"name"`
	Side    string       `json:"side"`
	Score   float64      `json:"score"` // log-odds; the reasons add up to it
	Reasons []reasonJSON `json:"reasons"`
	Changes []changeJSON `json:"changes"` // replies not yet given that would move it most
}

type otherCandidateJSON struct {
	ID      string       `json:"id"`
	Name    string       `json:"name"`
	Kind    string       `json:"kind"`
	Side    string       `json:"side"`
	Score   float64      `json:"score"` // as of the muscles, and to be compared with theirs
	Reasons []reasonJSON `json:"reasons"`
	Apart   []string     `json:"apart"` // what tells it from a muscle
	Do      string       `json:"do"`
	Level   string       `json:"level"` // how soon
}

type reasonJSON struct {
	Kind     string  `json:"kind"`
	Points   float64 `json:"points"`
	Text     string  `json:"text"`
	Place    string  `json:"place,omitempty"`
	Strength string  `json:"strength,omitempty"`
	Question string  `json:"question,omitempty"`
	Marked   string  `json:"marked,omitempty"` // what was said of a mark that answers the question
	Source   string  `json:"source,omitempty"`
}

type changeJSON struct {
	Question string  `json:"question"`
	Reply    string  `json:"reply"`
	Points   float64 `json:"points"` // what it would add to the score
	Text     string  `json:"text"`
}

// inquiryJSON is what to ask next: a question to answer, a muscle to press or a place where it may hurt too.
type inquiryJSON struct {
	ID   string `json:"id"` // of the question; or press- with the muscle's, reach- with the place's
	Kind string `json:"kind"`
	Ask  string `json:"ask"`

	how string // the argument of rank that answers it
}

func answerTo(c bodymap.Complaint) answer {
	gate := bodymap.GateFor(c)
	a := answer{
		Places:     each(c.Taps, func(t bodymap.Tap) string { return t.Place.ID() }),
		Taps:       each(c.Taps, bodymap.Tap.String),
		Aches:      each(described(c.Taps), acheOf),
		Answers:    each(c.Answers, replyOf),
		Presses:    each(c.Presses, func(p bodymap.Press) pressJSON { return pressJSON(p) }),
		Free:       each(c.Free, bodymap.Place.ID),
		Gate:       gateOf(gate),
		Candidates: []candidateJSON{},
		Others:     []otherCandidateJSON{},
		Note:       "Teaches where muscle pain often comes from; does not diagnose.",
	}
	if gate.Stops() {
		return a
	}
	a.Candidates = each(bodymap.Rank(c), func(m bodymap.Candidate) candidateJSON {
		return candidateJSON{
			Muscle: m.ID(), Part: m.Part.ID, Name: m.Name(), Side: m.SideName(), Score: m.Score,
			Reasons: each(m.Reasons, reasonOf), Changes: each(bodymap.Changes(c, m), changeOf),
		}
	})
	a.Others = each(bodymap.RankOthers(c), func(o bodymap.Candidate) otherCandidateJSON {
		return otherCandidateJSON{
			ID: o.ID(), Name: o.Name(), Kind: string(o.Other.Kind), Side: o.SideName(), Score: o.Score,
			Reasons: each(o.Reasons, reasonOf), Apart: words(o.Other.Apart), Do: o.Other.Do, Level: o.Other.Level.String(),
		}
	})
	if next, ok := bodymap.NextQuestion(c); ok {
		a.Next = inquiryOf(next)
	}
	return a
}

// described returns the taps of which something is said.
func described(taps []bodymap.Tap) []bodymap.Tap {
	return slices.DeleteFunc(slices.Clone(taps), func(t bodymap.Tap) bool { return t.Ache == bodymap.Ache{} })
}

func acheOf(t bodymap.Tap) acheJSON {
	return acheJSON{t.Place.ID(), t.Ache.Severity.String(), t.Ache.Quality.String(), t.Ache.Depth.String()}
}

func replyOf(a bodymap.Answer) replyJSON {
	return replyJSON{a.Question, a.Reply.String(), bodymap.QuestionByID(a.Question).Said}
}

func reasonOf(r bodymap.Reason) reasonJSON {
	out := reasonJSON{Kind: r.Kind.String(), Points: r.Points, Text: r.Text(), Marked: r.Marked.Text(), Source: r.Source}
	if r.Place.Region != nil {
		out.Place = r.Place.ID()
	}
	if r.Kind == bodymap.InZone || r.Kind == bodymap.FreeOfPain {
		out.Strength = r.Strength.String()
	}
	if r.Question != nil {
		out.Question = r.Question.ID
	}
	return out
}

func changeOf(c bodymap.Change) changeJSON {
	return changeJSON{c.Question.ID, c.Reply.String(), c.Points, c.Text()}
}

func inquiryOf(i bodymap.Inquiry) *inquiryJSON {
	out := &inquiryJSON{ID: i.ID(), Ask: i.Ask()}
	switch {
	case i.Question != nil:
		out.Kind, out.how = "question", "-answer "+i.Question.ID+"=yes, or =no"
	case i.Press != nil:
		out.Kind, out.how = "press", "-press "+i.Press.ID+"=nothing, or =tender, or =tender,mine"
	default:
		out.Kind, out.how = "reach", i.Reach.ID()+" as a place, or -free "+i.Reach.ID()
	}
	return out
}
