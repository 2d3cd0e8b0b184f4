// Package content is what Knotmap says: articles, routines and the pages on
// evidence and warning signs, written in Markdown, and the loader that checks them.
//
// Reading and rendering happen at build time only. The browser's program gets the
// types and the look-ups; goldmark and the texts stay out of it by build tag.
//
// # Files
//
// articles/{id}.md, routines/{id}.md and pages/{id}.md begin with lines of
// "key: value" up to the first blank line; "source" may be repeated, lists are
// separated by commas. Unknown keys are errors. The rest is Markdown without raw
// HTML, pictures or external links; its headings start at the second level.
//
// A routine's text up to its first heading is read before the steps. Each
// "## Title" is a step, which begins with key lines of its own (seconds, sides,
// repeat). The section "## Afterwards", if there is one, closes the routine.
package content

import "slices"

// Article is one article of the library.
type Article struct {
	ID      string // file name without ".md"; part of addresses, so never renamed
	Title   string
	Summary string // one sentence, plain text

	Muscles  []string // IDs of muscles it explains
	Places   []string // IDs of regions it explains
	Routines []string // IDs of routines it leads to
	Articles []string // IDs of related articles
	Sources  []string // as text, at least one

	HTML  string // headings from h2, each with an id
	Words int
}

// Routine is something to do, step by step.
type Routine struct {
	ID      string // file name without ".md"; part of addresses, so never renamed
	Title   string
	Summary string // one sentence, plain text

	Muscles  []string // IDs of muscles it helps
	Places   []string // IDs of regions where it helps
	Needs    []string // things: "tennis ball", "wall"
	Where    string   // position and room: "standing, at a bare wall"
	Minutes  int      // the whole of it; never less than its steps take
	Evidence Grade    // how good the evidence for it is
	Sources  []string // as text, at least one

	HTML  string // read before the steps, warnings first; no headings
	Steps []Step // at least one
	After string // HTML read after the steps; may be empty; no headings
}

// Step is one step of a routine.
type Step struct {
	Title     string
	Seconds   int  // how long it takes once, on one side
	Repeat    int  // how often it is done on each side, at least 1
	BothSides bool // done on one side, then on the other
	HTML      string
}

// Total returns how many seconds the step takes with its repeats and sides.
func (s Step) Total() int {
	if s.BothSides {
		return 2 * s.Seconds * s.Repeat
	}
	return s.Seconds * s.Repeat
}

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
	Articles []Article
	Routines []Routine
	Pages    []Page
}

// Article returns the article with that ID, or nil.
func (l *Library) Article(id string) *Article {
	return find(l.Articles, func(a Article) bool { return a.ID == id })
}

// Routine returns the routine with that ID, or nil.
func (l *Library) Routine(id string) *Routine {
	return find(l.Routines, func(r Routine) bool { return r.ID == id })
}

// Page returns the page with that ID, or nil.
func (l *Library) Page(id string) *Page {
	return find(l.Pages, func(p Page) bool { return p.ID == id })
}

// ForMuscle returns the articles and routines that name the muscle with that ID.
func (l *Library) ForMuscle(id string) ([]Article, []Routine) {
	return filter(l.Articles, func(a Article) bool { return slices.Contains(a.Muscles, id) }),
		filter(l.Routines, func(r Routine) bool { return slices.Contains(r.Muscles, id) })
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
