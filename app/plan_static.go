package app

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

// planRoute is the plan as it is rendered at build time: what is the same for all, and what there is for each muscle.
func planRoute(lib *content.Library) Page {
	return Page{
		Path:        "/plan",
		Title:       "What to do about it: a plan for two weeks · Knotmap",
		Description: "Relax, stretch, strengthen: what to do about a sore muscle, in which order, how often, and what to do when it does not help.",
		Body: func() goapp.UI {
			start := &planPage{wish: usualWish}
			shared := kept(nil).view(sharedPart, sharedPlan(lib.Catalogue()))
			return layout("/plan", planMain(start.planner(), shared))
		},
	}
}

// sharedPlan is what the plan says to all.
func sharedPlan(c *content.Catalogue) goapp.UI {
	return goapp.Div().Class("plan__shared").Body(
		planOrder(),
		usualWeeks(),
		notWorking(),
		planByMuscle(c),
		section("Sources", list(planSources)),
	)
}

// planSources are those of what the plan itself says; each routine has its own.
var planSources = []string{
	"PMC9434898 (2022), review of 15 trials of sustained pressure: points bear more pressure; pain did not clearly change",
	"Xu 2023, review of 15 trials with 725 people with neck pain: better than sham or nothing, for a short time",
	"Tunwattanapong 2016, neck and shoulder stretches for 96 office workers, twice a day, five days a week, four weeks",
	"Cochrane review CD004250, exercises for mechanical neck disorders",
	"Andersen 2011, two or twelve minutes a day with elastic tubing, 198 office workers, ten weeks (Pain 152:440)",
	"Garra 2010, heat or cold for fresh neck and back strain, 60 people: no difference, and both effects small (PubMed 20536800)",
	"HSE and NHS, neck pain: doses of warmth and cold, and how long it lasts",
	"NHS, shoulder pain: when to get help, and how long exercises take",
	"Physiopedia, red flags in thoracic back pain",
	"Experience of massage therapists (relax, then stretch, then strengthen; the front before the back)",
}

func planOrder() goapp.UI {
	evidence := map[content.Stage]string{
		content.Relax:      "Pressing may ease it for a short time: one review found less pain (Xu 2023), another did not (PMC9434898). Grade: low. Warmth and cold do about the same, and not much (Garra 2010). Grade: low.",
		content.Lengthen:   "Office workers who stretched neck and shoulders three times a week or more had less pain after four weeks (Tunwattanapong 2016). Grade: low.",
		content.Strengthen: "Two minutes a day with a band, for ten weeks, brought office workers some relief (Andersen 2011). Grade: low, as it is one trial. For fresh neck pain there was no such proof.",
	}
	var rows []goapp.UI
	for _, stage := range content.Stages {
		words := stageWords[stage]
		rows = append(rows, goapp.Li().Body(
			goapp.H3().Text(words.title), goapp.P().Text(words.text), goapp.P().Class("grade").Text(evidence[stage]),
		))
	}
	return goapp.Section().ID("order").Body(
		goapp.H2().Text("The order of things"),
		goapp.P().Text("This order is expert tradition. It has a reason: what is tight and sore cannot be trained, and what stays weak gets tight again."),
		goapp.Ol().Class("plan__order").Body(rows...),
		goapp.P().Class("plan__fresh").Body(
			goapp.B().Text("Did it begin in the last three days? "),
			goapp.Text("Then neither stretch it nor press it hard. "),
			goapp.A().Href("/routines/cold-for-a-fresh-spasm").Text("Cold"), goapp.Text(" or "),
			goapp.A().Href("/routines/warm-pack").Text("warmth"), goapp.Text(", whichever feels good, and very small movements come first: "),
			goapp.A().Href("/articles/first-three-days").Text("the first three days"), goapp.Text("."),
		),
	)
}

// usualWeeks is the timetable for whatever routines one chooses.
func usualWeeks() goapp.UI {
	rows := [4][]string{
		{"Press or warm it: once a day. Two or three places are enough.", "Breathe low: twice a day.", "Move it gently: once a day.", "No stretching and no training yet."},
		{"Go on as before.", "Stretch what is in front, then the sore muscle: once a day."},
		{"Train: three days a week, with a day between. Begin with one set.", "Stretch once a day. Press only every other day."},
		{"Train three days a week, for ten weeks or more.", "Stretch three days a week. Press when it comes back."},
	}
	var table []goapp.UI
	for i, lines := range rows {
		table = append(table, weeksRow(i, goapp.Ul().Class("weeks__list").Body(listItems(lines)...)))
	}
	return goapp.Section().ID("two-weeks").Class("plan__usual").Body(
		goapp.H2().Text("Two weeks"),
		goapp.P().Text("Ten to thirty minutes a day will do. Take one or two routines of each kind, not all. Much of this is custom; the numbers for stretching and training come from trials."),
		weeksTable(table),
		goapp.P().Class("grade").Text("Sorer the next day? Halve it. Sorer for two days? Leave it out. Each routine has its own page, which may ask for less."),
	)
}

func notWorking() goapp.UI {
	wait := func(where, long, source string) goapp.UI {
		return goapp.Tr().Body(goapp.Th().Scope("row").Text(where), goapp.Td().Text(long+" ("+source+")"))
	}
	return goapp.Section().ID("not-working").Body(
		goapp.H2().Text("If it does not help"),
		goapp.P().Text("Do not do it harder. Turn."),
		goapp.Ol().Class("plan__turns").Body(
			goapp.Li().Body(goapp.B().Text("Three tries on one muscle, and no change: "), goapp.Text("it is probably not that one. Go on to the next. "),
				goapp.A().Href("/").Text("Mark every place that hurts"), goapp.Text(" on the map, also the small ones: that may change the order.")),
			goapp.Li().Body(goapp.B().Text("Three muscles, and no change: "), goapp.Text("look in front, at the chest and the side ribs; the side of the neck only by leaning the head, never by pressing. Perhaps it is "),
				goapp.A().Href("/others").Text("no muscle at all"), goapp.Text(".")),
			goapp.Li().Body(goapp.B().Text("Two weeks without any gain: "), goapp.Text("stop pressing. Keep moving, and have it seen. Strength alone needs longer: six to ten weeks before you judge it.")),
		),
		goapp.H3().Text("When to see someone"),
		goapp.P().Text("If it is no better after:"),
		goapp.Table().Class("weeks weeks--wait").Body(
			goapp.THead().Body(goapp.Tr().Body(goapp.Th().Scope("col").Text("Where"), goapp.Th().Scope("col").Text("How long"))),
			goapp.TBody().Body(
				wait("Shoulder", "about 2 weeks", "NHS"),
				wait("Neck", "a few weeks", "HSE"),
				wait("Middle of the back", "2 to 4 weeks", "Physiopedia"),
			)),
		goapp.P().Body(goapp.Text("Go sooner if it costs you sleep or work, if it grows, or if a "), goapp.A().Href("/safety").Text("warning sign"), goapp.Text(" fits.")),
		goapp.H3().Text("What to ask"),
		list([]string{
			"“I have tried these, for so many weeks. That helped, that did not.”",
			"“Could it come from my neck, or from a rib joint?”",
			"“What would make you think that it is serious?”",
			"“Could a physiotherapist set me exercises, and check them after six weeks?”",
		}),
		goapp.P().Body(goapp.A().Href("/articles/when-it-does-not-get-better").Text("When it does not get better"), goapp.Text(" says more.")),
	)
}

// planByMuscle names every muscle; the one that the address names shows its routines, with no script.
func planByMuscle(c *content.Catalogue) goapp.UI {
	body := []goapp.UI{
		goapp.H2().Text("Muscle by muscle"),
		goapp.P().Text("All that the library has for each, in order. You need not do all of it: one or two of each kind."),
	}
	for _, g := range bodymap.Groups {
		body = append(body, goapp.H3().Text(g.Name))
		for i := range g.Muscles {
			body = append(body, planOf(&g.Muscles[i], c))
		}
	}
	return goapp.Section().ID("by-muscle").Class("plan__muscles").Body(body...)
}

// planOf is what there is for a muscle.
func planOf(m *bodymap.Muscle, c *content.Catalogue) goapp.UI {
	body := []goapp.UI{goapp.H4().Class("offers__name").Body(link("#"+m.ID, m.Name))}
	stages := inStages(m.ID, c.ForMuscle(m.ID))
	for _, s := range stages {
		var rows []goapp.UI
		for _, e := range s.routines {
			rows = append(rows, goapp.Li().Body(
				link(e.Path(), e.Title),
				goapp.Span().Class("offer__facts").Body(goapp.B().Text(kindTitles[e.RoutineKind]), goapp.Text(entryNeeds(e)+" · "+roomNames(e.Rooms))),
			))
		}
		body = append(body, goapp.P().Class("offers__stage").Text(stageWords[s.stage].title), goapp.Ul().Class("offer").Body(rows...))
	}
	if stages == nil {
		body = append(body, goapp.P().Text("The library has no routine of its own for it. Its page says how to find and press it, and what else eases it."))
	} else {
		body = append(body, goapp.P().Class("offers__plan").Body(goapp.A().Class("button").Href("/plan#muscles="+m.ID).Text("Make a plan for it")))
	}
	body = append(body, goapp.P().Class("offers__page").Body(link("/muscles/"+m.ID, "Where it sends pain, and how to press it")))
	return goapp.Section().ID(m.ID).Class("offers").Body(body...)
}

// stageOffers are the routines of a stage.
type stageOffers struct {
	stage    content.Stage
	routines []*content.Entry
}

// inStages sorts a muscle's routines by their stage and kind; within it, those first that are most for the muscle.
func inStages(muscle string, entries []*content.Entry) []stageOffers {
	slices.SortStableFunc(entries, func(a, b *content.Entry) int {
		return cmp.Or(
			cmp.Compare(slices.Index(content.Kinds, a.RoutineKind), slices.Index(content.Kinds, b.RoutineKind)),
			cmp.Compare(slices.Index(a.Muscles, muscle), slices.Index(b.Muscles, muscle)),
		)
	})
	var stages []stageOffers
	for _, stage := range content.Stages {
		o := stageOffers{stage: stage}
		for _, e := range entries {
			if e.Kind == content.RoutineEntry && e.RoutineKind.Stage() == stage {
				o.routines = append(o.routines, e)
			}
		}
		if o.routines != nil {
			stages = append(stages, o)
		}
	}
	return stages
}

// roomNames says where a routine can be done.
func roomNames(rooms []string) string {
	return listed(rooms, func(id string) string { return strings.ToLower(choiceNames[id]) })
}

// muscleToDo is what to do about a muscle, on its page.
func muscleToDo(m *bodymap.Muscle, lib *content.Library) goapp.UI {
	_, routines, _ := lib.ForMuscle(m.ID)
	if routines == nil {
		return goapp.Text("")
	}
	var stages []goapp.UI
	order := "" // where there are two stages
	for _, stage := range content.Stages {
		var rows []goapp.UI
		for _, r := range mostForFirst(m.ID, routines) {
			if r.Kind.Stage() == stage {
				rows = append(rows, offerCard(&r))
			}
		}
		if rows != nil {
			if stages != nil {
				order = "In this order. "
			}
			stages = append(stages, goapp.H3().Text(stageWords[stage].title))
			stages = append(stages, folded(rows)...)
		}
	}
	body := append([]goapp.UI{goapp.P().Body(
		goapp.Text(order+"A fresh spasm, of the last three days, first needs "),
		link("/articles/first-three-days", "to calm down"), goapp.Text("."),
	)}, stages...)
	body = append(body, goapp.P().Class("offer__make").Body(goapp.A().Class("button").Href("/plan#"+m.ID).Text("Make a plan for two weeks")))
	return section("What to do", goapp.Div().Class("related").Body(body...))
}

// offerCard is a routine with what it needs and where it can be done.
func offerCard(r *content.Routine) goapp.UI {
	needs := "nothing needed"
	if len(r.Needs) > 0 {
		needs = strings.Join(r.Needs, ", ")
	}
	return goapp.Li().Class("card").Body(
		goapp.A().Class("card__link").Href("/routines/"+r.ID).Text(r.Title),
		goapp.P().Class("card__text").Text(r.Summary),
		goapp.P().Class("card__facts").Body(
			goapp.B().Text(kindTitles[r.Kind]),
			goapp.Text(fmt.Sprintf(" · %d min · %s", r.Minutes, needs)),
		),
		goapp.P().Class("card__facts").Text(sentence(roomNames(r.Rooms))),
	)
}

// nextWords say when the routines of a stage come after those of the one before.
var nextWords = map[content.Stage]string{
	content.Lengthen:   "When the sharp days are over, and not within half an hour of cold: gently and often.",
	content.Strengthen: "When it has been quiet for some days: little at first, for it takes weeks.",
}

// routineNext leads from a routine to those of the next stage for the same muscles.
func routineNext(r *content.Routine, lib *content.Library) goapp.UI {
	at := slices.Index(content.Stages, r.Kind.Stage()) + 1
	if at == len(content.Stages) {
		return goapp.Text("")
	}
	p := lib.Catalogue().Plan(content.Wish{Muscles: r.Muscles, Has: content.Tools})
	var rows []goapp.UI
	for _, s := range p.Stages {
		for _, c := range s.Choices {
			if s.Stage == content.Stages[at] {
				rows = append(rows, offerCard(lib.Routine(c.Routine.ID)))
			}
		}
	}
	if rows == nil {
		return goapp.Text("")
	}
	return section("Later", goapp.P().Text(nextWords[content.Stages[at]]), cards(rows...))
}
