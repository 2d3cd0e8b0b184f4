package app

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// maxOthers bounds how many other sources an answer shows; the page of them all is linked.
const maxOthers = 4

// otherLane is the lane under the muscles: what else aches there, and what tells it apart.
func (m *mapPage) otherLane() goapp.UI {
	if len(m.others) == 0 {
		return goapp.Div()
	}
	chosen := m.chosen()
	var rows []goapp.UI
	for i := range m.others[:min(maxOthers, len(m.others))] {
		c := &m.others[i]
		rows = append(rows, m.other(c, c == chosen))
	}
	return goapp.Section().Class("others").Body(
		goapp.H2().Class("answer__title").Text("If it is not a muscle"),
		goapp.P().Class("answer__note").Text(otherNote),
		goapp.Ul().Class("candidates").Body(rows...),
		goapp.P().Body(goapp.A().Href("/others").Text("All that can ache like a muscle")),
	)
}

func (m *mapPage) other(c *bodymap.Candidate, open bool) goapp.UI {
	button := goapp.Button().Class("candidate__choose").Type("button").DataSet("do", "show").DataSet("id", c.Other.ID).
		Aria("pressed", open).Body(
		goapp.Span().Class("candidate__name").Text(c.Other.Name),
		goapp.Span().Class("other__plain").Text(sentence(c.Other.Plain)),
	)
	if !open {
		return goapp.Li().Class("candidate candidate--other").Body(button)
	}
	var apart []goapp.UI
	for _, line := range c.Other.Apart {
		apart = append(apart, goapp.Li().Text(line))
	}
	return goapp.Li().Class("candidate candidate--other candidate--chosen").Body(
		button,
		goapp.H3().Class("other__title").Text("What tells it apart"),
		goapp.Ul().Class("other__apart").Body(apart...),
		goapp.P().Class("other__do").Text(c.Other.Do),
		goapp.A().Class("button").Href("/others#"+c.Other.ID).Text("More about it"),
	)
}

// otherNote stands under the lane's heading.
const otherNote = "Nerves, joints and organs can ache in the same place. What sets them apart from a muscle:"
