package app

import (
	"fmt"
	"slices"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

func articlesPage(lib *content.Library) Page {
	const path = "/articles"
	return Page{
		Path:        path,
		Title:       "Articles · Knotmap",
		Description: "Why knots in the upper back come, why they come back, and what is known about easing them.",
		Body: func() goapp.UI {
			body := []goapp.UI{
				goapp.H1().Text("Articles"),
				goapp.P().Class("lead").Body(
					goapp.Text("Why it hurts, and what is known about it. Short of time? "),
					goapp.A().Href("/questions").Text("Questions people ask"),
					goapp.Text(" have short answers."),
				),
			}
			all := byTitle(lib.Articles, func(a *content.Article) string { return a.Title })
			for _, topic := range content.ArticleTopics {
				var rows []goapp.UI
				for _, a := range all {
					if a.Topic == topic {
						rows = append(rows, articleCard(&a))
					}
				}
				if rows != nil {
					body = append(body, section(articleTopics[topic], cards(rows...)))
				}
			}
			return textPage(path, body...)
		},
	}
}

// articleTopics are the headings of the topics.
var articleTopics = map[content.Topic]string{
	"the idea":      "The idea",
	"causes":        "What brings it on",
	"places":        "Where it hurts",
	"self-care":     "What you can do",
	"understanding": "Understanding it",
	"life":          "In daily life",
}

func articlePage(a *content.Article, lib *content.Library) Page {
	path := "/articles/" + a.ID
	return Page{
		Path: path, Title: a.Title + " · Knotmap", Description: a.Summary,
		Body: func() goapp.UI {
			body := []goapp.UI{goapp.H1().Text(a.Title), goapp.P().Class("lead").Text(a.Summary)}
			if len(a.Signs) > 0 {
				body = append(body, goapp.P().Class("gate gate--line").Body(
					goapp.A().Href("#signs").Text("Warning signs that matter here"), goapp.Text(" come before all advice.")))
			}
			body = append(body, articleParts(a, lib)...)
			if len(a.Signs) > 0 {
				body = append(body, articleSigns(a.Signs))
			}
			body = append(body, articleLinks(a, lib), section("Sources", list(a.Sources)))
			return textPage(path, body...)
		},
	}
}

// articleSigns lists the warning signs an article is about, the most urgent first.
func articleSigns(ids []string) goapp.UI {
	body := []goapp.UI{goapp.H2().ID("signs").Class("signs-title").Text("Warning signs")}
	for _, level := range []bodymap.Level{bodymap.Emergency, bodymap.Today, bodymap.Soon} {
		var rows []goapp.UI
		for _, id := range ids {
			if s := bodymap.SignByID(id); s.Level == level {
				rows = append(rows, signRow(s))
			}
		}
		if rows != nil {
			body = append(body, goapp.Div().Class("gate level level--"+level.String()).Body(
				goapp.H3().Text(levelTitle[level]), goapp.Ul().Class("signs").Body(rows...)))
		}
	}
	return goapp.Section().Body(append(body, goapp.P().Body(goapp.A().Href("/safety").Text("All warning signs")))...)
}

// articleLinks leads to what an article is about.
func articleLinks(a *content.Article, lib *content.Library) goapp.UI {
	var body []goapp.UI
	add := func(title string, rows []goapp.UI) {
		if rows != nil {
			body = append(body, goapp.H3().Text(title), cards(rows...))
		}
	}
	add("To do", routineCards(a.Routines, lib))
	add("Muscles", muscleCards(a.Muscles))
	if len(a.Places) > 0 {
		body = append(body, placeLinks(a.Places))
	}
	add("To read", articleCards(a.Articles, lib))
	var questions []content.Question
	for _, q := range lib.Questions {
		if slices.Contains(q.Articles, a.ID) {
			questions = append(questions, q)
		}
	}
	if questions != nil {
		body = append(body, goapp.H3().Text("Questions people ask"), questionList(questions))
	}
	if body == nil {
		return goapp.Text("")
	}
	return goapp.Section().Class("links").Body(append([]goapp.UI{goapp.H2().Text("In this article")}, body...)...)
}

// placeLinks leads to places on the map, on either side.
func placeLinks(regions []string) goapp.UI {
	var rows []goapp.UI
	for _, id := range regions {
		r := bodymap.RegionByID(id)
		var items []goapp.UI
		for _, side := range r.Sides() {
			p := bodymap.Place{Region: r, Side: side}
			items = append(items, goapp.A().Class("places__link").Href("/#"+p.ID()).Text(sentence(p.Name())))
		}
		rows = append(rows, goapp.Li().Class("places__row").Body(items...))
	}
	return goapp.Details().Class("places places--linked").Body(
		goapp.Summary().Class("places__summary").Text(fmt.Sprintf("Places on the map (%d)", len(regions))),
		goapp.Div().Class("places__areas").Body(goapp.Ul().Body(rows...)),
	)
}
