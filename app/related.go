package app

import (
	"cmp"
	"fmt"
	"slices"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

// mostForFirst sorts routines by their kind, and within it those first that are most for the muscle.
func mostForFirst(muscle string, routines []content.Routine) []content.Routine {
	return slices.SortedStableFunc(slices.Values(routines), func(a, b content.Routine) int {
		return cmp.Or(
			cmp.Compare(slices.Index(content.Kinds, a.Kind), slices.Index(content.Kinds, b.Kind)),
			cmp.Compare(slices.Index(a.Muscles, muscle), slices.Index(b.Muscles, muscle)),
		)
	})
}

// inSight is how many cards of a kind stand on a page before the rest is folded away.
const inSight = 4

func folded(rows []goapp.UI) []goapp.UI {
	if len(rows) <= inSight+1 {
		return []goapp.UI{cards(rows...)}
	}
	return []goapp.UI{cards(rows[:inSight]...), goapp.Details().Class("more").Body(
		goapp.Summary().Text(fmt.Sprintf("%d more", len(rows)-inSight)),
		cards(rows[inSight:]...),
	)}
}

// muscleReading leads to the articles and questions that name a muscle.
func muscleReading(m *bodymap.Muscle, lib *content.Library) goapp.UI {
	articles, _, questions := lib.ForMuscle(m.ID)
	return furtherReading("More about it", articles, questions)
}

// routineReading leads to the articles and questions that lead to a routine.
func routineReading(r *content.Routine, lib *content.Library) goapp.UI {
	var articles []content.Article
	for _, a := range lib.Articles {
		if slices.Contains(a.Routines, r.ID) {
			articles = append(articles, a)
		}
	}
	var questions []content.Question
	for _, q := range lib.Questions {
		if slices.Contains(q.Routines, r.ID) {
			questions = append(questions, q)
		}
	}
	return furtherReading("More about it", articles, questions)
}

// furtherReading lists articles and, as they are asked, questions. It is empty where there are none.
func furtherReading(title string, articles []content.Article, questions []content.Question) goapp.UI {
	var body []goapp.UI
	if len(articles) > 0 {
		var rows []goapp.UI
		for _, a := range byTitle(articles, func(a *content.Article) string { return a.Title }) {
			rows = append(rows, articleCard(&a))
		}
		body = append(body, folded(rows)...)
	}
	if len(questions) > 0 {
		body = append(body, goapp.H3().Text("Questions people ask"), questionList(questions))
	}
	if body == nil {
		return goapp.Text("")
	}
	return section(title, body...)
}

func questionList(questions []content.Question) goapp.UI {
	var rows []goapp.UI
	for _, q := range byTitle(questions, func(q *content.Question) string { return q.Title }) {
		rows = append(rows, goapp.Li().Body(goapp.A().Href("/questions#"+q.ID).Text(q.Title)))
	}
	return goapp.Ul().Class("asked").Body(rows...)
}
