package main

import "knotmap/bodymap"

// placeJSON is a place as places prints it. Outline and centre are on the figure,
// x with the screen's sign, in units of 1/11 cm of a 175 cm adult.
type placeJSON struct {
	ID         string   `json:"id"`
	Name       string   `json:"name"`
	Anatomy    string   `json:"anatomy"`
	Also       []string `json:"also"` // words people type for it, side left out
	Area       string   `json:"area"`
	View       string   `json:"view"`
	Side       string   `json:"side"` // the patient's: left, right, or midline
	CHOIR      []string `json:"choir"`
	Neighbours []string `json:"neighbours"` // IDs of places, nearest to the centre first
	Centre     xy       `json:"centre"`
	Outline    []xy     `json:"outline"`
}

func (p placeJSON) line() (id, text string) { return p.ID, p.Name }

// xy is a point of the figure.
type xy [2]float64

func xyOf(p bodymap.Point) xy { return xy{p.X, p.Y} }

func placeRows() []placeJSON { return each(bodymap.Places(), placeOf) }

func placeOf(p bodymap.Place) placeJSON {
	side := p.Side.String()
	if p.Side == bodymap.Midline {
		side = "midline"
	}
	sign := p.Side.Sign(p.Region.View)
	return placeJSON{
		ID: p.ID(), Name: p.Name(), Anatomy: p.Region.Anatomy, Also: words(p.Region.Synonyms()),
		Area: string(p.Region.Area), View: p.Region.View.String(), Side: side, CHOIR: p.CHOIR(),
		Neighbours: each(bodymap.TapAt(p).Neighbours(), bodymap.Place.ID),
		Centre:     xyOf(p.Centre()),
		Outline:    each(p.Region.Polygon(), func(q bodymap.Point) xy { return xy{q.X * sign, q.Y} }),
	}
}
