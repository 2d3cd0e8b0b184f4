//go:build !js

package content

func (r *reader) article() Article {
	a := Article{ID: r.id}
	body := r.header(section{"", 1, r.lines}, []key{
		{"title", true, false, r.title(&a.Title)},
		{"summary", true, false, text(&a.Summary)},
		{"topic", true, false, choice(&a.Topic, "topic", ArticleTopics)},
		{"muscles", false, false, list(&a.Muscles, r.known.muscle)},
		{"places", false, false, list(&a.Places, r.known.place)},
		{"routines", false, false, list(&a.Routines, r.known.routine)},
		{"articles", false, false, list(&a.Articles, r.known.article)},
		{"signs", false, false, list(&a.Signs, r.known.sign)},
		{"words", false, false, list(&a.Words, anything)},
		{"source", true, true, texts(&a.Sources)},
	})
	var words int
	a.Parts, words = r.prose(body, prose{headings: true, figures: true})
	r.checkLength(1, words, articleWords)
	r.checkFigures(a.Parts)
	r.checkReading()
	return a
}

func (r *reader) question() Question {
	q := Question{ID: r.id}
	body := r.header(section{"", 1, r.lines}, []key{
		{"title", true, false, r.title(&q.Title)},
		{"topic", true, false, choice(&q.Topic, "topic", QuestionTopics)},
		{"places", true, false, list(&q.Places, placeWithSide)},
		{"muscles", false, false, list(&q.Muscles, r.known.muscle)},
		{"routines", false, false, list(&q.Routines, r.known.routine)},
		{"articles", false, false, list(&q.Articles, r.known.article)},
		{"words", false, false, list(&q.Words, anything)},
		{"evidence", true, false, choice(&q.Evidence, "grade", Grades)},
		{"source", true, true, texts(&q.Sources)},
	})
	parts, words := r.prose(body, prose{})
	q.HTML = html(parts, words)
	r.checkLength(1, words, questionWords)
	r.checkMarked(q.Places)
	r.checkReading()
	return q
}
