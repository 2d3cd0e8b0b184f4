package main

import "knotmap/bodymap"

// otherJSON is another source of pain as others prints it.
type otherJSON struct {
	ID        string   `json:"id"`
	Name      string   `json:"name"`
	Plain     string   `json:"plain"`
	Kind      string   `json:"kind"`
	Side      string   `json:"side"`
	Usual     []string `json:"usual"`     // IDs of regions: places without their side
	Sometimes []string `json:"sometimes"` // the same
	Common    float64  `json:"common"`    // relative to a muscle in its usual places
	Apart     []string `json:"apart"`     // what tells it from a muscle
	Do        string   `json:"do"`
	Level     string   `json:"level"` // how soon
	Signs     []string `json:"signs"` // IDs of the warning signs that go with it
	Sources   []string `json:"sources"`
}

func (o otherJSON) line() (id, text string) { return o.ID, o.Name }

func otherRows() []otherJSON {
	return each(bodymap.Others, func(o bodymap.Other) otherJSON {
		return otherJSON{
			ID: o.ID, Name: o.Name, Plain: o.Plain, Kind: string(o.Kind), Side: o.SideName(),
			Usual: words(o.Usual), Sometimes: words(o.Sometimes), Common: o.Common,
			Apart: words(o.Apart), Do: o.Do, Level: o.Level.String(), Signs: words(o.Signs), Sources: words(o.Sources),
		}
	})
}
