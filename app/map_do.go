package app

import (
	"fmt"
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/content"
)

// advice is what to do and to read about an answer; empty until the catalogue is here.
type advice struct {
	plan  *content.Plan    // for the leading muscles
	first *content.Entry   // what to begin with for the muscle that is shown; nil if the library has nothing
	reads []*content.Entry // about the places
}

// The most of each that an answer offers.
const (
	mostAdvised = 4 // muscles
	mostRead    = 3 // texts
)

// advise finds what to do and to read.
func (m *mapPage) advise() {
	m.advice = advice{}
	if catalogue == nil || len(m.candidates) == 0 || m.hidesMuscles() {
		return
	}
	wish := keptWish()
	wish.Muscles = m.leadingMuscles()
	m.advice.plan = catalogue.Plan(wish)
	if c := m.chosen(); c.Muscle != nil {
		m.advice.first = begin(m.advice.plan, c.Muscle.ID, wish)
	}
	var regions []string
	for _, t := range slices.Backward(m.state.Complaint.Taps) {
		regions = append(regions, t.Place.Region.ID)
	}
	m.advice.reads = catalogue.Reading(regions, wish.Muscles, mostRead)
}

// leadingMuscles are the muscles that a plan is made for: the likeliest.
func (m *mapPage) leadingMuscles() []string {
	var ids []string
	for i := range m.candidates[:leading(m.candidates)] {
		if id := m.candidates[i].Muscle.ID; len(ids) < mostAdvised && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// begin is what to begin with for a muscle: of the plan, or of one for this muscle alone.
func begin(p *content.Plan, muscle string, wish content.Wish) *content.Entry {
	for _, c := range p.Choices() {
		if slices.Contains(c.For, muscle) {
			return c.Routine
		}
	}
	wish.Muscles = []string{muscle}
	if alone := catalogue.Plan(wish).Choices(); alone != nil {
		return alone[0].Routine
	}
	return nil
}

// toBegin offers, for the muscle that is shown, what to begin with.
func (m *mapPage) toBegin() goapp.UI {
	e := m.advice.first
	if e == nil {
		return goapp.P().Class("candidate__do")
	}
	return goapp.P().Class("candidate__do").Body(
		goapp.Text("What to do: "), link(e.Path(), e.Title), goapp.Text(fmt.Sprintf(" (%d min)", e.Minutes)),
	)
}

// whatNext leads from the muscles to what to do about them, in order, and to what to read.
func (m *mapPage) whatNext() goapp.UI {
	if m.advice.plan == nil {
		return reading()
	}
	var rows []goapp.UI
	for _, s := range m.advice.plan.Stages {
		e := s.Choices[0].Routine
		rows = append(rows, goapp.Li().Body(
			goapp.Span().Class("next__kind").Text(kindTitles[e.RoutineKind]),
			link(e.Path(), e.Title),
			goapp.Span().Class("next__time").Text(fmt.Sprintf("%d min", e.Minutes)),
		))
	}
	var reads []goapp.UI
	for _, e := range m.advice.reads {
		reads = append(reads, goapp.Li().Body(link(e.Path(), e.Title)))
	}
	muscles := m.advice.plan.Wish.Muscles
	return goapp.Nav().Class("reading next").Aria("label", "What to do next").Body(
		goapp.H2().Text("What to do next"),
		goapp.Ol().Class("next__steps").Body(rows...),
		goapp.P().Body(goapp.A().Class("button").Href(planLink(muscles, false)).Text("Make a plan for these muscles")),
		goapp.P().Body(link(planLink(muscles, true), "It began in the last three days: calm it first")),
		further(reads),
	)
}

// further lists what there is to read about the places.
func further(rows []goapp.UI) goapp.UI {
	if rows == nil {
		return goapp.Div()
	}
	return goapp.Div().Body(goapp.H3().Class("next__read").Text("Read"), goapp.Ul().Body(rows...))
}

// planLink is the address of a plan for muscles. What is at hand is remembered there.
func planLink(muscles []string, fresh bool) string {
	link := "/plan#muscles=" + strings.Join(muscles, ",")
	if fresh {
		link += "&fresh=yes"
	}
	return link
}
