package app

import (
	"fmt"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

// questionTopics are the headings of the topics.
var questionTopics = map[content.Topic]string{
	"pain":      "About the pain",
	"causes":    "What brings it on",
	"self-care": "What you can do",
	"safety":    "Is it safe?",
	"the map":   "About the map",
}

// questionsPage answers all questions on one page, so that a browser's search finds them.
func questionsPage(lib *content.Library) Page {
	const path = "/questions"
	return Page{
		Path:        path,
		Title:       "Questions people ask · Knotmap",
		Description: "Short answers to what people ask about knots, pain between the shoulder blades and what to do about it.",
		Body: func() goapp.UI {
			body := []goapp.UI{
				goapp.H1().Text("Questions people ask"),
				goapp.P().Class("lead").Text("Short answers, each with how good the evidence is. From each you can open the map with its places marked."),
				goapp.P().Class("gate gate--line").Body(goapp.A().Href("/safety").Text("Warning signs"), goapp.Text(" come first: one emergency sign is enough to call for help.")),
				questionContents(lib),
			}
			for _, topic := range content.QuestionTopics {
				var rows []goapp.UI
				for _, q := range questionsOf(topic, lib) {
					rows = append(rows, questionArticle(&q, lib))
				}
				if rows != nil {
					body = append(body, goapp.Section().Class("questions").Body(append([]goapp.UI{goapp.H2().Text(questionTopics[topic])}, rows...)...))
				}
			}
			return textPage(path, body...)
		},
	}
}

func questionsOf(topic content.Topic, lib *content.Library) []content.Question {
	var some []content.Question
	for _, q := range byTitle(lib.Questions, func(q *content.Question) string { return q.Title }) {
		if q.Topic == topic {
			some = append(some, q)
		}
	}
	return some
}

// questionContents leads to each question, folded away under its topic.
func questionContents(lib *content.Library) goapp.UI {
	var groups []goapp.UI
	for _, topic := range content.QuestionTopics {
		var rows []goapp.UI
		for _, q := range questionsOf(topic, lib) {
			rows = append(rows, goapp.Li().Body(goapp.A().Href("#"+q.ID).Text(q.Title)))
		}
		if rows != nil {
			groups = append(groups, goapp.Details().Class("contents__group").Body(
				goapp.Summary().Text(fmt.Sprintf("%s (%d)", questionTopics[topic], len(rows))),
				goapp.Ul().Class("contents__list").Body(rows...),
			))
		}
	}
	return goapp.Nav().Class("contents").Aria("label", "On this page").Body(groups...)
}

func questionArticle(q *content.Question, lib *content.Library) goapp.UI {
	return goapp.Article().ID(q.ID).Class("question").Body(
		goapp.H3().Text(q.Title),
		prose(q.HTML),
		goapp.P().Body(goapp.A().Class("button").Href(mapLink(q.Places)).Text(seePlaces(q.Places))),
		questionLinks(q, lib),
		goapp.Small().Class("source").Body(
			goapp.B().Text("Evidence: "+string(q.Evidence)+"."),
			goapp.Text(" "+strings.Join(q.Sources, "; ")),
		),
	)
}

// questionLinks leads to what a question's answer names.
func questionLinks(q *content.Question, lib *content.Library) goapp.UI {
	var rows []goapp.UI
	add := func(term, folder string, ids []string, name func(id string) string) {
		var links []goapp.UI
		for _, id := range ids {
			links = append(links, goapp.A().Href(folder+id).Text(name(id)))
		}
		if links != nil {
			rows = append(rows, goapp.Div().Class("question__row").Body(goapp.Dt().Text(term), goapp.Dd().Body(links...)))
		}
	}
	add("Do", "/routines/", q.Routines, func(id string) string { return lib.Routine(id).Title })
	add("Read", "/articles/", q.Articles, func(id string) string { return lib.Article(id).Title })
	add("Muscles", "/muscles/", q.Muscles, func(id string) string { return bodymap.MuscleByID(id).Name })
	if rows == nil {
		return goapp.Text("")
	}
	return goapp.Dl().Class("question__links").Body(rows...)
}
