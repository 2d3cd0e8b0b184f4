package app

import (
	"fmt"
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

// prose holds HTML that content has rendered and checked.
func prose(html string) goapp.UI { return goapp.Raw(`<div class="text">` + html + `</div>`) }

func cards(rows ...goapp.UI) goapp.UI { return goapp.Ul().Class("cards").Body(rows...) }

func articleCard(a *content.Article) goapp.UI { return card("/articles/"+a.ID, a.Title, a.Summary) }

// routineCard says of a routine what one chooses by: what one does, for how long and with what.
func routineCard(r *content.Routine) goapp.UI {
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
	)
}

func routineCards(ids []string, lib *content.Library) []goapp.UI {
	var rows []goapp.UI
	for _, id := range ids {
		rows = append(rows, routineCard(lib.Routine(id)))
	}
	return rows
}

func articleCards(ids []string, lib *content.Library) []goapp.UI {
	var rows []goapp.UI
	for _, id := range ids {
		rows = append(rows, articleCard(lib.Article(id)))
	}
	return rows
}

func muscleCards(ids []string) []goapp.UI {
	var rows []goapp.UI
	for _, id := range ids {
		rows = append(rows, muscleCard(bodymap.MuscleByID(id)))
	}
	return rows
}

// mapLink is the address of the map with places marked on it.
func mapLink(places []string) string {
	var address bodymap.Address
	for _, id := range places {
		p, _ := bodymap.PlaceByID(id) // content has checked it
		address.Complaint.Taps = append(address.Complaint.Taps, bodymap.TapAt(p))
	}
	address.Aspect = address.Complaint.Taps[len(places)-1].Place.Aspect()
	return "/#" + address.String()
}

func seePlaces(places []string) string {
	if len(places) == 1 {
		return "See this place on the map"
	}
	return "See these places on the map"
}

// byTitle sorts texts as a reader looks for them.
func byTitle[T any](texts []T, title func(*T) string) []T {
	return slices.SortedFunc(slices.Values(texts), func(a, b T) int { return strings.Compare(title(&a), title(&b)) })
}

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
			rows = append(rows, signRow(&s))
		}
	}
	return goapp.Section().Class("level level--"+level.String()).Body(
		goapp.H2().Text(levelTitle[level]),
		goapp.Ul().Class("signs").Body(rows...),
	)
}

// signRow is a warning sign with what to do about it.
func signRow(s *bodymap.Sign) goapp.UI {
	return goapp.Li().Class("sign sign--"+s.Level.String()).Body(
		goapp.P().Class("sign__text").Text(s.Text),
		goapp.P().Text(s.Advice),
		goapp.Small().Class("source").Text(s.Source),
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
				goapp.P().Body(goapp.A().Href("/muscles").Text("All muscles"), goapp.Text(" · "), goapp.A().Href("/articles").Text("All articles"), goapp.Text(" · "), goapp.A().Href("/questions").Text("All questions")),
			)
		},
	}
}
