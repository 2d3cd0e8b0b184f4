package app

import (
	"fmt"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/content"
)

// stageWords say of a stage of care what it is for.
var stageWords = map[content.Stage]struct{ title, text string }{
	content.Relax:      {"Relax it", "Therapists say that a muscle in spasm cannot be stretched. Press, warm, cool or breathe until it lets go. Grade: expert tradition."},
	content.Lengthen:   {"Move and stretch it", "Gently and often. What is tight in front comes before what is sore behind. Grade: expert tradition."},
	content.Strengthen: {"Make it stronger", "For lasting neck pain, this has the best evidence of all that you can do yourself (Cochrane review CD004250). Grade: moderate. It takes weeks, so begin with little."},
}

// kindTitles are the headings of the kinds of routine.
var kindTitles = map[content.Kind]string{
	content.Pressure:  "Pressing",
	content.Breathing: "Breathing",
	content.Heat:      "Warmth",
	content.Cold:      "Cold",
	content.Movement:  "Moving",
	content.Stretch:   "Stretching",
	content.Strength:  "Strengthening",
}

func routinesPage(lib *content.Library) Page {
	const path = "/routines"
	return Page{
		Path:        path,
		Title:       "Routines · Knotmap",
		Description: "What to do about it, step by step, with pictures and times.",
		Body: func() goapp.UI {
			body := []goapp.UI{
				goapp.H1().Text("Routines"),
				goapp.P().Class("lead").Text("What to do about it, step by step: relax the muscle, then stretch it, then make it stronger."),
				goapp.P().Class("gate gate--line").Body(goapp.A().Href("/safety").Text("Warning signs"), goapp.Text(" come before any routine.")),
			}
			for _, stage := range content.Stages {
				if groups := routineGroups(stage, lib); groups != nil {
					words := stageWords[stage]
					body = append(body, section(words.title, append([]goapp.UI{goapp.P().Text(words.text)}, groups...)...))
				}
			}
			return textPage(path, body...)
		},
	}
}

// routineGroups lists the routines of a stage by their kind; a stage of one kind needs no further heading.
func routineGroups(stage content.Stage, lib *content.Library) []goapp.UI {
	var groups []goapp.UI
	all := byTitle(lib.Routines, func(r *content.Routine) string { return r.Title })
	kinds := 0
	for _, kind := range content.Kinds {
		if kind.Stage() == stage {
			kinds++
		}
	}
	for _, kind := range content.Kinds {
		var rows []goapp.UI
		for _, r := range all {
			if r.Kind == kind && kind.Stage() == stage {
				rows = append(rows, routineCard(&r))
			}
		}
		switch {
		case rows == nil:
			continue
		case kinds > 1:
			groups = append(groups, goapp.H3().Text(kindTitles[kind]))
		}
		groups = append(groups, cards(rows...))
	}
	return groups
}

// routinePage is a routine to read. The player takes its steps from this markup: their times from the data-
// attributes of each .step, the rest from the parts by their classes.
func routinePage(r *content.Routine, lib *content.Library) Page {
	path := "/routines/" + r.ID
	return Page{
		Path: path, Title: r.Title + " · Knotmap", Description: r.Summary,
		Body: func() goapp.UI {
			var rows []goapp.UI
			for i := range r.Steps {
				rows = append(rows, stepItem(i+1, &r.Steps[i]))
			}
			body := []goapp.UI{
				goapp.H1().Text(r.Title),
				goapp.P().Class("lead").Text(r.Summary),
				facts(r),
				prose(r.HTML),
				goapp.H2().Text("Steps"),
				goapp.Ol().Class("steps").Body(rows...),
			}
			if r.After != "" {
				body = append(body, section("Afterwards", prose(r.After)))
			}
			body = append(body,
				section("Muscles it is for", cards(muscleCards(r.Muscles)...)),
				routineNext(r, lib),
				routineReading(r, lib),
				section("Sources", list(r.Sources)))
			return textPage(path, body...)
		},
	}
}

// stepItem is a step as the player reads it; what is usual is left out.
func stepItem(number int, s *content.Step) goapp.UI {
	item := goapp.Li().ID(fmt.Sprintf("step-%d", number)).Class("step").DataSet("seconds", s.Seconds)
	if s.Repeat > 1 {
		item = item.DataSet("repeat", s.Repeat)
	}
	if s.Rest > 0 {
		item = item.DataSet("rest", s.Rest)
	}
	if s.BothSides {
		item = item.DataSet("sides", 2)
	}
	return item.Body(
		goapp.H3().Class("step__title").Text(s.Title),
		goapp.P().Class("step__dose").Text(dose(s)),
		goapp.Figure().Class("step__picture").Body(stepPicture(s)),
		prose(s.HTML),
		goapp.Dl().Class("step__notes").Body(
			stepNote("feel", "It should feel", s.Feel),
			stepNote("stop", "When to stop", s.Stop),
			stepNote("easier", "Easier", s.Easier),
			stepNote("harder", "Harder", s.Harder),
		),
	)
}

func stepNote(name, term, text string) goapp.UI {
	return goapp.Div().Class("step__note step__"+name).Body(goapp.Dt().Text(term), goapp.Dd().Text(text))
}

// stepPicture shows a step from start to end.
func stepPicture(s *content.Step) goapp.UI {
	return goapp.Img().Src(asset("figure/steps/"+s.Picture+".svg")).Alt(s.Alt).Width(content.PictureWidth).Height(s.Height).Attr("loading", "lazy")
}

// facts is what one wants to know before beginning a routine.
func facts(r *content.Routine) goapp.UI {
	row := func(term, text string) goapp.UI {
		return goapp.Div().Class("facts__row").Body(goapp.Dt().Text(term), goapp.Dd().Text(text))
	}
	needs := "nothing"
	if len(r.Needs) > 0 {
		needs = strings.Join(r.Needs, ", ")
	}
	return goapp.Dl().Class("facts").Body(
		row("What", strings.ToLower(kindTitles[r.Kind])),
		row("You need", needs),
		row("Where", r.Where),
		row("Time", fmt.Sprintf("about %d minutes", r.Minutes)),
		row("Evidence", string(r.Evidence)),
	)
}

// dose says how long a step takes and how often it is done.
func dose(s *content.Step) string {
	text := clock(s.Seconds)
	if s.Repeat > 1 {
		text += fmt.Sprintf(", %d times", s.Repeat)
	}
	if s.BothSides {
		text += ", each side"
	}
	if s.Rest > 0 && s.Repeat > 1 {
		text += fmt.Sprintf("; rest %s between", clock(s.Rest))
	}
	return text
}

// clock writes a number of seconds as a person would say it.
func clock(seconds int) string {
	switch minutes, rest := seconds/60, seconds%60; {
	case minutes == 0:
		return fmt.Sprintf("%d seconds", seconds)
	case rest == 0 && minutes == 1:
		return "1 minute"
	case rest == 0:
		return fmt.Sprintf("%d minutes", minutes)
	default:
		return fmt.Sprintf("%d min %d s", minutes, rest)
	}
}
