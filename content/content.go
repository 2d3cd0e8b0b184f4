// Package content is what Knotmap says: articles, routines, questions and the pages on
// evidence and warning signs, written in Markdown, and the loader that checks them.
//
// Reading and rendering happen at build time only. The browser's program gets the
// types, the look-ups and the catalogue; goldmark and the texts stay out of it by build tag.
//
// # Files
//
// articles/{id}.md, routines/{id}.md, questions/{id}.md and pages/{id}.md begin with lines of
// "key: value" up to the first blank line; "source" may be repeated, lists are
// separated by commas. Unknown keys are errors. The rest is Markdown without raw
// HTML or external links; its headings start at the second level.
//
// An article shows figures: a paragraph that holds only ![caption](address), where the
// address is that of a muscle's page, of places on the map or of a routine's step.
//
// A routine's text up to its first heading is read before the steps. Each
// "## Title" is a step, which begins with key lines of its own (seconds, picture, feel, …).
// The section "## Afterwards", if there is one, closes the routine.
package content

import "slices"

// Page is the text of a page that is neither an article nor a routine.
type Page struct {
	ID      string // "about", "safety"
	Title   string
	Summary string
	Sources []string // as text, at least one

	Lead string // HTML before the first heading
	HTML string // the rest, headings from h2, each with an id
}

// Grade says how good the evidence for a statement is, in the words shown to the reader.
type Grade string

// The grades, explained on the page "about".
const (
	Moderate        Grade = "moderate"
	Low             Grade = "low"
	ExpertTradition Grade = "expert tradition"
	Contested       Grade = "contested"
)

// Grades lists the grades, strongest first.
var Grades = []Grade{Moderate, Low, ExpertTradition, Contested}

// Library is everything that was loaded, each list sorted by ID.
type Library struct {
	Articles  []Article
	Routines  []Routine
	Questions []Question
	Pages     []Page
}

// Article returns the article with that ID, or nil.
func (l *Library) Article(id string) *Article {
	return find(l.Articles, func(a Article) bool { return a.ID == id })
}

// Routine returns the routine with that ID, or nil.
func (l *Library) Routine(id string) *Routine {
	return find(l.Routines, func(r Routine) bool { return r.ID == id })
}

// Question returns the question with that ID, or nil.
func (l *Library) Question(id string) *Question {
	return find(l.Questions, func(q Question) bool { return q.ID == id })
}

// Page returns the page with that ID, or nil.
func (l *Library) Page(id string) *Page {
	return find(l.Pages, func(p Page) bool { return p.ID == id })
}

// ForMuscle returns what names the muscle with that ID.
func (l *Library) ForMuscle(id string) ([]Article, []Routine, []Question) {
	return filter(l.Articles, func(a Article) bool { return slices.Contains(a.Muscles, id) }),
		filter(l.Routines, func(r Routine) bool { return slices.Contains(r.Muscles, id) }),
		filter(l.Questions, func(q Question) bool { return slices.Contains(q.Muscles, id) })
}

func find[T any](all []T, ok func(T) bool) *T {
	if i := slices.IndexFunc(all, ok); i >= 0 {
		return &all[i]
	}
	return nil
}

func filter[T any](all []T, ok func(T) bool) []T {
	var some []T
	for _, t := range all {
		if ok(t) {
			some = append(some, t)
		}
	}
	return some
}
