package app

import (
	"fmt"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

// phaseWords name the phases of a plan, and what each is for.
var phaseWords = [4]struct{ when, aim string }{
	{"Days 1 to 3", "Calm it down."},
	{"Days 4 to 7", "Get it moving."},
	{"Week 2", "Begin to load it."},
	{"After that", "Keep it away."},
}

// twoWeeks is the plan as a timetable.
func twoWeeks(p *content.Plan) goapp.UI {
	var rows []goapp.UI
	for i, phase := range p.Phases() {
		if len(phase.Choices) == 0 {
			continue
		}
		var items []goapp.UI
		for _, c := range phase.Choices {
			items = append(items, goapp.Li().Body(goapp.Text(c.Routine.Title+": "), goapp.Span().Class("weeks__often").Text(often(c.Weekly))))
		}
		rows = append(rows, weeksRow(i, goapp.Div().Body(
			goapp.Ul().Class("weeks__list").Body(items...),
			goapp.P().Class("weeks__sum").Text(sum(phase)),
		)))
	}
	return goapp.Section().Class("weeks-section").Body(
		goapp.H3().Text("Two weeks, and after"),
		weeksTable(rows),
		goapp.P().Class("grade").Text("How often is custom, not science, except for stretching and for strength. Where a routine's page says less, do less."),
	)
}

func weeksTable(rows []goapp.UI) goapp.UI {
	return goapp.Table().Class("weeks").Body(
		goapp.THead().Body(goapp.Tr().Body(goapp.Th().Scope("col").Text("When"), goapp.Th().Scope("col").Text("What, and how often"))),
		goapp.TBody().Body(rows...),
	)
}

func weeksRow(i int, what goapp.UI) goapp.UI {
	return goapp.Tr().Body(
		goapp.Th().Scope("row").Body(goapp.Text(phaseWords[i].when+" "), goapp.Span().Class("weeks__aim").Text(phaseWords[i].aim)),
		goapp.Td().Body(what),
	)
}

// often says in words how many times a week.
func often(weekly int) string {
	switch {
	case weekly == 0:
		return "only when it comes back"
	case weekly == 4:
		return "every other day"
	case weekly < 7:
		return fmt.Sprintf("%d days a week", weekly)
	case weekly == 7:
		return "once a day"
	case weekly == 14:
		return "twice a day"
	}
	return fmt.Sprintf("%d times a day", weekly/7)
}

// sum says how long a phase takes.
func sum(phase content.Phase) string {
	if phase.MinutesADay() == 0 {
		return "No set time."
	}
	text := fmt.Sprintf("About %d minutes a day", phase.MinutesADay())
	if n := phase.Sessions(); n > 0 {
		text += fmt.Sprintf(", in %d short sessions in all", n)
	}
	return text + "."
}

// noChange is what to do where a plan does not help. What else there is to it stands below.
func (p *planPage) noChange() goapp.UI {
	first := bodymap.MuscleByID(p.wish.Muscles[0]).Name
	next := goapp.UI(goapp.A().Class("button").Href("/").Text("Mark every place that hurts"))
	if len(p.wish.Muscles) > 1 {
		next = goapp.Button().Class("button").Type("button").DataSet("do", "next").Text("Next: " + bodymap.MuscleByID(p.wish.Muscles[1]).Name)
	}
	return goapp.Section().Class("no-change").Body(
		goapp.H3().Text("Three tries, and no change?"),
		goapp.P().Text("Then it is probably not this one: "+strings.ToLower(first)+". Do not press harder. Go on to the next."),
		goapp.P().Body(next),
		goapp.P().Body(goapp.Text("Two weeks without any gain? Stop pressing. "), link("#not-working", "When to see someone, and what to ask"), goapp.Text(".")),
	)
}
