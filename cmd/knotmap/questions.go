package main

import "knotmap/bodymap"

// questionJSON is a question as questions prints it.
type questionJSON struct {
	ID     string     `json:"id"`
	Kind   string     `json:"kind"`
	Ask    string     `json:"ask"`
	Said   string     `json:"said"` // what a yes says
	Says   []string   `json:"says"` // words in which people write it
	Base   float64    `json:"base"` // share of people in pain who would say yes whatever the source
	Leans  []leanJSON `json:"leans"`
	Raises []string   `json:"raises"` // IDs of warning signs that a yes brings up
	Source string     `json:"source"`
}

type leanJSON struct {
	Target string  `json:"target"`         // ID of a muscle or of another source
	Part   string  `json:"part,omitempty"` // of the muscle; without it, all of them
	Yes    float64 `json:"yes"`            // log-odds
	No     float64 `json:"no"`
}

func (q questionJSON) line() (id, text string) { return q.ID, q.Ask }

func questionRows() []questionJSON {
	return each(bodymap.Questions, func(q bodymap.Question) questionJSON {
		return questionJSON{
			ID: q.ID, Kind: string(q.Kind), Ask: q.Ask, Said: q.Said, Says: words(q.Says), Base: q.Base, Raises: words(q.Raises), Source: q.Source,
			Leans: each(q.Leans, func(l bodymap.Lean) leanJSON {
				return leanJSON{l.Target, l.Part, q.Points(l.Points, bodymap.Yes), q.Points(l.Points, bodymap.No)}
			}),
		}
	})
}
