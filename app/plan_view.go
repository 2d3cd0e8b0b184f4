package app

import (
	"fmt"
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

// planMain lays out the plan's page.
func planMain(planner, shared goapp.UI) goapp.UI {
	return goapp.Main().ID("main").Class("prose plan").TabIndex(-1).Body(
		goapp.H1().Text("What to do about it"),
		goapp.P().Class("lead").Text("Relax the muscle, then stretch it, then make it stronger: a plan for two weeks, from what you have at hand."),
		goapp.P().Class("gate gate--line").Body(link("/safety", "Warning signs"), goapp.Text(" come first. If one fits, see to it before any plan.")),
		planner,
		shared,
	)
}

// planner is where the reader says what a plan has to fit, and the plan.
func (p *planPage) planner() goapp.UI {
	class := "planner"
	if p.plan != nil {
		class += " planner--made"
	}
	return goapp.Section().ID("planner").Class(class).TabIndex(-1).Aria("label", "Your plan").Body(
		p.notices(),
		p.muscles(),
		goapp.Div().Class("planner__choices").Body(
			choices("fresh", "Did it begin in the last three days?", "radio", []string{"yes", "no"}, func(id string) bool { return p.wish.Fresh == (id == "yes") }),
			goapp.Details().Class("planner__more").Open(len(p.wish.Muscles) == 0).Body(
				goapp.Summary().Body(goapp.Span().Text("What you have, and where: "), goapp.Span().Class("planner__has").Text(p.atHand())),
				choices("has", "What do you have?", "checkbox", content.Tools, func(id string) bool { return slices.Contains(p.wish.Has, id) }),
				choices("where", "Where are you?", "radio", append([]string{"anywhere"}, content.Rooms...), func(id string) bool { return id == p.wish.Room || id == "anywhere" && p.wish.Room == "" }),
			),
		),
		goapp.P().Class("visually-hidden").Role("status").Text(p.summary()),
		p.result(),
	)
}

// atHand says what the plan has to fit.
func (p *planPage) atHand() string {
	has, room := "nothing", "anywhere"
	if len(p.wish.Has) > 0 {
		has = listed(p.wish.Has, toolName)
	}
	if p.wish.Room != "" {
		room = strings.ToLower(choiceNames[p.wish.Room])
	}
	return has + "; " + room
}

// choiceNames are what can be chosen, in short.
var choiceNames = map[string]string{
	"yes": "Yes", "no": "No",
	"ball": "Ball", "band": "Elastic band", "cane": "Hooked cane", "towel": "Towel", "pack": "Warm or cold pack",
	"anywhere": "Anywhere", "office": "At work", "car": "In the car", "bed": "In bed", "floor": "On the floor", "home": "At home",
}

// choices is a question with what there is to choose. Its fields have no IDs: app.js would set those back to what they
// were when the program takes the page over.
func choices(name, ask, kind string, ids []string, on func(string) bool) goapp.UI {
	body := []goapp.UI{goapp.Legend().Class("choices__ask").Text(ask)}
	for _, id := range ids {
		body = append(body, goapp.Label().Class("choice").Body(
			goapp.Input().Class("choice__box").Type(kind).Name(name).Value(id).Checked(on(id)),
			goapp.Span().Text(choiceNames[id]),
		))
	}
	return goapp.FieldSet().Class("choices choices--" + name).Body(body...)
}

func (p *planPage) notices() goapp.UI {
	var lines []goapp.UI
	for _, problem := range p.problems[:min(maxProblems, len(p.problems))] {
		lines = append(lines, goapp.P().Text(problem))
	}
	if p.missing {
		lines = append(lines, goapp.P().Text("The list of routines is not on your device yet. What there is for each muscle stands below."))
	}
	return goapp.Div().Class("notices").Role("status").Body(lines...)
}

// muscles names what the plan is made for.
func (p *planPage) muscles() goapp.UI {
	if len(p.wish.Muscles) == 0 {
		return goapp.P().Class("planner__ask").Body(
			goapp.Text("Which muscles? "), link("/", "Tap where it hurts"), goapp.Text(", or "), link("#by-muscle", "choose a muscle below"), goapp.Text("."),
		)
	}
	var rows []goapp.UI
	for _, id := range p.wish.Muscles {
		name := bodymap.MuscleByID(id).Name
		rows = append(rows, goapp.Li().Class("chip").Body(
			goapp.A().Class("chip__name").Href("/muscles/"+id).Text(name),
			goapp.Button().Class("chip__remove").Type("button").DataSet("do", "remove").DataSet("id", id).Aria("label", "Remove "+name).Text("×"),
		))
	}
	return goapp.Div().Body(
		goapp.H2().Class("planner__title").Text("Your plan"),
		goapp.Ul().Class("planner__muscles").Aria("label", "It is made for").Body(rows...),
	)
}

// summary says in a sentence what has been chosen, for a screen reader.
func (p *planPage) summary() string {
	if p.plan == nil {
		return ""
	}
	return counted(len(p.plan.Choices()), "routine fits.", "routines fit.")
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// result is the plan: what to do in order, when, and what if it does not help.
func (p *planPage) result() goapp.UI {
	if p.plan == nil {
		return goapp.Div().Class("planner__result")
	}
	body := p.firstDays()
	if len(p.plan.Choices()) == 0 {
		return goapp.Div().Class("planner__result").Body(append(body, goapp.P().Text("No routine fits that."), leftOut(p.plan), p.apart())...)
	}
	for _, s := range p.plan.Stages {
		words := stageWords[s.Stage]
		body = append(body, goapp.H3().Text(words.title), goapp.P().Class("planner__why").Text(words.text), choiceList(s.Choices))
	}
	return goapp.Div().Class("planner__result").Body(append(body,
		leftOut(p.plan),
		p.apart(),
		twoWeeks(p.plan),
		p.noChange(),
		goapp.P().Class("planner__print").Body(goapp.Button().Class("button button--plain").Type("button").DataSet("do", "print").Text("Print this plan")),
	)...)
}

// firstDays is what comes first in a fresh spasm.
func (p *planPage) firstDays() []goapp.UI {
	if !p.wish.Fresh {
		return nil
	}
	body := []goapp.UI{
		goapp.H3().Text("The first three days: calm it"),
		goapp.P().Class("planner__why").Body(
			goapp.Text("No stretching and no firm pressing yet. Cold or warmth, whichever feels good; the breath; and movements as small as you like. "),
			link("/articles/first-three-days", "More on the first three days"), goapp.Text("."),
		),
	}
	if len(p.plan.Calm) > 0 {
		body = append(body, choiceList(p.plan.Calm))
	}
	if len(p.plan.Stages) > 0 {
		body = append(body, goapp.P().Class("planner__later").Text("From the fourth day, if the sharpness is gone:"))
	}
	return body
}

// choiceList lists routines with what each is for.
func choiceList(list []content.Choice) goapp.UI {
	var rows []goapp.UI
	for _, c := range list {
		rows = append(rows, goapp.Li().Class("card").Body(
			goapp.A().Class("card__link").Href(c.Routine.Path()).Text(c.Routine.Title),
			goapp.P().Class("card__text").Text("For: "+muscleNames(c.For)+"."),
			entryFacts(c.Routine),
		))
	}
	return goapp.Ul().Class("cards").Body(rows...)
}

// entryFacts says of a routine what one chooses by.
func entryFacts(e *content.Entry) goapp.UI {
	return goapp.P().Class("card__facts").Body(goapp.B().Text(kindTitles[e.RoutineKind]), goapp.Text(entryNeeds(e)))
}

func entryNeeds(e *content.Entry) string {
	needs := "nothing needed"
	if len(e.Tools) > 0 {
		needs = listed(e.Tools, toolName)
	}
	return fmt.Sprintf(" · %d min · %s", e.Minutes, needs)
}

func toolName(id string) string { return strings.ToLower(choiceNames[id]) }

func muscleNames(ids []string) string {
	return listed(ids, func(id string) string { return strings.ToLower(bodymap.MuscleByID(id).Name) })
}

// listed writes a list as one says it.
func listed(ids []string, name func(string) string) string {
	var names []string
	for _, id := range ids {
		names = append(names, name(id))
	}
	if last := len(names) - 1; last > 0 {
		return strings.Join(names[:last], ", ") + " and " + names[last]
	}
	return strings.Join(names, "")
}

// leftOut says what was left out because a tool is missing.
func leftOut(p *content.Plan) goapp.UI {
	var rows []goapp.UI
	for _, a := range p.Without {
		rows = append(rows, goapp.Li().Body(
			goapp.Text("With "+listed(a.Tools, func(id string) string { return article(toolName(id)) })+" you could add "),
			link(a.Routine.Path(), a.Routine.Title),
			goapp.Text(fmt.Sprintf(" (%s, %d min).", a.Routine.RoutineKind, a.Routine.Minutes)),
		))
	}
	if rows == nil {
		return goapp.Text("")
	}
	return goapp.Ul().Class("planner__without").Body(rows...)
}

// article puts "a" or "an" before a noun.
func article(noun string) string {
	if strings.ContainsAny(noun[:1], "aeiou") {
		return "an " + noun
	}
	return "a " + noun
}

// apart says of which muscles the plan has nothing.
func (p *planPage) apart() goapp.UI {
	if len(p.plan.Apart) == 0 {
		return goapp.Text("")
	}
	return goapp.P().Class("planner__apart").Text("Nothing here is for: " + muscleNames(p.plan.Apart) + ". The page of each says how to find and press it, and what else eases it.")
}

func link(href, text string) goapp.UI { return goapp.A().Href(href).Text(text) }
