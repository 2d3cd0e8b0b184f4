package main

import (
	"slices"

	"knotmap/bodymap"
)

type gateJSON struct {
	Ask   bool       `json:"ask"`   // the signs come before any muscle is named
	Stops bool       `json:"stops"` // no muscle is named, but what to do is said
	Level string     `json:"level"` // what the signs that fit call for
	Signs []signJSON `json:"signs"` // those that fit first, then the most urgent
	Pairs []pairJSON `json:"pairs"` // signs that fit and are more urgent together
}

type signJSON struct {
	ID     string `json:"id"`
	Text   string `json:"text"`
	Level  string `json:"level"`
	Fits   bool   `json:"fits"`
	Advice string `json:"advice"`
	Source string `json:"source"`
}

type pairJSON struct {
	Signs  [2]string `json:"signs"`
	Level  string    `json:"level"`
	Why    string    `json:"why"`
	Source string    `json:"source"`
}

func gateOf(g bodymap.Gate) gateJSON {
	signs := each(g.Why, func(s *bodymap.Sign) signJSON { return signOf(s, true) })
	for _, s := range g.Signs {
		if !slices.Contains(g.Why, s) {
			signs = append(signs, signOf(s, false))
		}
	}
	return gateJSON{
		Ask: g.Ask, Stops: g.Stops(), Level: g.Level.String(), Signs: signs,
		Pairs: each(g.Pairs, func(p *bodymap.Pair) pairJSON {
			return pairJSON{[2]string{p.A, p.B}, p.Level.String(), p.Why, p.Source}
		}),
	}
}

func signOf(s *bodymap.Sign, fits bool) signJSON {
	return signJSON{s.ID, s.Text, s.Level.String(), fits, s.Advice, s.Source}
}
