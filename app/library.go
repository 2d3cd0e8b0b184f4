package app

import (
	"fmt"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

func articlesPage(lib *content.Library) Page {
	return Page{
		Path:        "/articles",
		Title:       "Articles · Knotmap",
		Description: "Why knots in the upper back come, why they come back, and what is known about easing them.",
		Body: func() goapp.UI {
			var rows []goapp.UI
			for _, a := range lib.Articles {
				rows = append(rows, card("/articles/"+a.ID, a.Title, a.Summary))
			}
			return textPage("/articles", goapp.H1().Text("Articles"), goapp.Ul().Class("cards").Body(rows...))
		},
	}
}

func articlePage(a *content.Article, lib *content.Library) Page {
	path := "/articles/" + a.ID
	return Page{
		Path: path, Title: a.Title + " · Knotmap", Description: a.Summary,
		Body: func() goapp.UI {
			return textPage(path,
				goapp.H1().Text(a.Title),
				goapp.P().Class("lead").Text(a.Summary),
				prose(a.HTML),
				section("Muscles and routines in this article", goapp.Ul().Class("cards").Body(articleLinks(a, lib)...)),
				section("Sources", list(a.Sources)),
			)
		},
	}
}

func articleLinks(a *content.Article, lib *content.Library) []goapp.UI {
	rows := muscleCards(a.Muscles)
	for _, id := range a.Routines {
		r := lib.Routine(id)
		rows = append(rows, card("/routines/"+id, r.Title, r.Summary))
	}
	for _, id := range a.Articles {
		other := lib.Article(id)
		rows = append(rows, card("/articles/"+id, other.Title, other.Summary))
	}
	return rows
}

func routinesPage(lib *content.Library) Page {
	return Page{
		Path:        "/routines",
		Title:       "Routines · Knotmap",
		Description: "What to do about it, step by step, with times.",
		Body: func() goapp.UI {
			var rows []goapp.UI
			for _, r := range lib.Routines {
				rows = append(rows, card("/routines/"+r.ID, r.Title, fmt.Sprintf("%s About %d minutes.", r.Summary, r.Minutes)))
			}
			return textPage("/routines", goapp.H1().Text("Routines"), goapp.Ul().Class("cards").Body(rows...))
		},
	}
}

// routinePage is a routine to read. The timer reads its steps' times from data-seconds.
func routinePage(r *content.Routine) Page {
	path := "/routines/" + r.ID
	return Page{
		Path: path, Title: r.Title + " · Knotmap", Description: r.Summary,
		Body: func() goapp.UI {
			var rows []goapp.UI
			for _, s := range r.Steps {
				rows = append(rows, goapp.Li().Class("step").DataSet("seconds", s.Total()).Body(
					goapp.H3().Class("step__title").Text(s.Title),
					goapp.P().Class("step__dose").Text(dose(s)),
					prose(s.HTML),
				))
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
				section("Muscles it is for", goapp.Ul().Class("cards").Body(muscleCards(r.Muscles)...)),
				section("Sources", list(r.Sources)))
			return textPage(path, body...)
		},
	}
}

func muscleCards(ids []string) []goapp.UI {
	var rows []goapp.UI
	for _, id := range ids {
		rows = append(rows, muscleCard(bodymap.MuscleByID(id)))
	}
	return rows
}

// facts is what one wants to know before beginning a routine.
func facts(r *content.Routine) goapp.UI {
	row := func(term, text string) goapp.UI {
		return goapp.Div().Class("facts__row").Body(goapp.Dt().Text(term), goapp.Dd().Text(text))
	}
	return goapp.Dl().Class("facts").Body(
		row("You need", strings.Join(r.Needs, ", ")),
		row("Where", r.Where),
		row("Time", fmt.Sprintf("about %d minutes", r.Minutes)),
		row("Evidence", string(r.Evidence)),
	)
}

// dose says how long a step takes and how often it is done.
func dose(s content.Step) string {
	text := clock(s.Seconds)
	if s.Repeat > 1 {
		text += fmt.Sprintf(", %d times", s.Repeat)
	}
	if s.BothSides {
		text += ", each side"
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

// prose holds HTML that content has rendered and checked.
func prose(html string) goapp.UI { return goapp.Raw(`<div class="text">` + html + `</div>`) }

func safetyPage(lib *content.Library) Page {
	page := lib.Page("safety")
	return Page{
		Path: "/safety", Title: page.Title + " · Knotmap", Description: page.Summary,
		Body: func() goapp.UI {
			body := []goapp.UI{goapp.H1().Text(page.Title), goapp.P().Class("lead").Text(page.Summary), prose(page.Lead)}
			for _, level := range []bodymap.Level{bodymap.Emergency, bodymap.Today, bodymap.Soon} {
				body = append(body, signTable(level))
			}
			return textPage("/safety", append(body, prose(page.HTML), section("Sources", list(page.Sources)))...)
		},
	}
}

// levelTitle is what a level of warning signs calls for, as a heading.
var levelTitle = map[bodymap.Level]string{
	bodymap.Emergency: "Call the emergency number now (112, 999 or 911)",
	bodymap.Today:     "Get medical advice today",
	bodymap.Soon:      "Have it looked at soon",
}

func signTable(level bodymap.Level) goapp.UI {
	var rows []goapp.UI
	for _, s := range bodymap.Signs {
		if s.Level == level {
			rows = append(rows, goapp.Li().Class("sign sign--"+level.String()).Body(
				goapp.P().Class("sign__text").Text(s.Text),
				goapp.P().Text(s.Advice),
				goapp.Small().Class("source").Text(s.Source),
			))
		}
	}
	return goapp.Section().Class("level level--"+level.String()).Body(
		goapp.H2().Text(levelTitle[level]),
		goapp.Ul().Class("signs").Body(rows...),
	)
}

func aboutPage(lib *content.Library) Page {
	page := lib.Page("about")
	return Page{
		Path: "/about", Title: page.Title + " · Knotmap", Description: page.Summary,
		Body: func() goapp.UI {
			return textPage("/about", goapp.H1().Text(page.Title), goapp.P().Class("lead").Text(page.Summary),
				prose(page.Lead), prose(page.HTML), section("Sources", list(page.Sources)))
		},
	}
}

func notFoundPage() Page {
	return Page{
		Path: "/404", Title: "No such page · Knotmap", Description: "There is no page at this address.",
		Body: func() goapp.UI {
			return textPage("/404",
				goapp.H1().Text("There is no page here"),
				goapp.P().Text("The address may be mistyped, or the page has moved."),
				goapp.P().Body(goapp.A().Class("button").Href("/").Text("Back to the map")),
				goapp.P().Body(goapp.A().Href("/muscles").Text("All muscles"), goapp.Text(" · "), goapp.A().Href("/articles").Text("All articles")),
			)
		},
	}
}
