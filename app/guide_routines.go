package app

import (
	"slices"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/content"
)

// routineTexts is what a routine's page says and the guide repeats.
type routineTexts struct {
	title                         string
	facts, before, after, sources goapp.UI
	steps                         []stepTexts
}

type stepTexts struct {
	title, dose, feel, stop string
	picture, text           goapp.UI
}

// still has the picture of a step show its start and its end at once, for paper does not move.
const still = "#still"

// guideRoutines is how many routines of a stage a guide has.
const guideRoutines = 2

// chosenRoutines lists the IDs of the routines that fit the muscles, in the order in which they are done.
func chosenRoutines(c *content.Catalogue, muscles []string) (ids []string) {
	for _, stage := range c.Plan(content.Wish{Muscles: muscles, Has: content.Tools}).Stages {
		for _, choice := range fewer(stage.Choices, muscles) {
			ids = append(ids, choice.Routine.ID)
		}
	}
	return ids
}

// fewer keeps as many of a stage's choices as a guide has, in their order: each time the one for the likeliest
// muscles that those kept before are not for.
func fewer(choices []content.Choice, muscles []string) (kept []content.Choice) {
	reached := map[string]bool{}
	taken := make([]bool, len(choices))
	for range min(guideRoutines, len(choices)) {
		best, most := -1, -1.0
		for i, c := range choices {
			gain := 0.0
			for _, id := range c.For {
				if !reached[id] {
					gain += 1 / float64(1+slices.Index(muscles, id))
				}
			}
			if !taken[i] && gain > most {
				best, most = i, gain
			}
		}
		taken[best] = true
		for _, id := range choices[best].For {
			reached[id] = true
		}
	}
	for i, c := range choices {
		if taken[i] {
			kept = append(kept, c)
		}
	}
	return kept
}

// routinesChapter shows the routines in the order in which they help.
func routinesChapter(routines ...goapp.UI) goapp.UI {
	return chapter("routines", "What to do, step by step", append([]goapp.UI{
		goapp.P().Text("In this order: first relax the muscle, then stretch it, then make it stronger. Stop where it is sharp, where it tingles, or where you feel unwell."),
	}, routines...)...)
}

func (r *routineTexts) view() goapp.UI {
	var rows []goapp.UI
	for _, s := range r.steps {
		rows = append(rows, s.view())
	}
	return goapp.Article().Class("guide__routine").Body(
		goapp.H3().Text(r.title),
		r.facts,
		goapp.Div().Class("guide__before").Body(r.before),
		goapp.Ol().Class("guide__steps").Body(rows...),
		goapp.Div().Class("guide__after").Body(goapp.H4().Text("Afterwards"), r.after),
		goapp.Div().Class("guide__sources").Body(goapp.P().Text("Sources:"), r.sources),
	)
}

func (s stepTexts) view() goapp.UI {
	return goapp.Li().Class("guide__step").Body(
		goapp.Div().Class("guide__picture").Body(s.picture),
		goapp.Div().Class("guide__words").Body(
			goapp.H4().Text(s.title),
			goapp.P().Class("guide__dose").Text(s.dose),
			s.text,
			goapp.P().Class("guide__note").Body(goapp.B().Text("Feel: "), goapp.Text(s.feel)),
			goapp.P().Class("guide__note guide__note--stop").Body(goapp.B().Text("Stop: "), goapp.Text(s.stop)),
		),
	)
}
