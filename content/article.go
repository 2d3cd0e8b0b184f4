package content

// Topic is a heading under which articles or questions are listed.
type Topic string

// ArticleTopics lists the topics of articles in display order.
var ArticleTopics = []Topic{"the idea", "causes", "places", "self-care", "understanding", "life"}

// QuestionTopics lists the topics of questions in display order.
var QuestionTopics = []Topic{"pain", "causes", "self-care", "safety", "the map"}

// Article is one article of the library.
type Article struct {
	ID      string // file name without ".md"; part of addresses, so never renamed
	Title   string
	Summary string // one sentence, plain text
	Topic   Topic  // one of ArticleTopics

	Muscles  []string // IDs of muscles it explains
	Places   []string // IDs of regions it explains
	Routines []string // IDs of routines it leads to
	Articles []string // IDs of related articles
	Signs    []string // IDs of the warning signs it is about
	Words    []string // what a person might search for instead of its title
	Sources  []string // as text, at least one

	Parts []Part // in reading order
}

// Part is a stretch of an article: prose or a figure.
type Part struct {
	HTML   string  // headings from h2, each with an id; empty for a figure
	Figure *Figure // nil for prose
}

// Figure is a drawing in an article. It shows a muscle's pattern, places on the figure, or a routine's step.
type Figure struct {
	Caption string // one short sentence, plain text

	Muscle  string   // ID of the muscle whose pattern is shown
	Places  []string // IDs of the places that are marked, each with its side
	Routine string   // ID of the routine of which a step is shown
	Step    int      // number of that step, from 1
}

// Question is a question that people ask, with a short answer.
type Question struct {
	ID    string // file name without ".md"; part of addresses, so never renamed
	Title string // as a person would ask it
	Topic Topic  // one of QuestionTopics

	Places   []string // IDs of places with their side, marked on the map it opens; one to six
	Muscles  []string // IDs of muscles in the answer
	Routines []string // IDs of routines it leads to
	Articles []string // IDs of articles that say more
	Words    []string // what a person might search for instead of its title
	Evidence Grade    // how good the evidence for the answer is
	Sources  []string // as text, at least one

	HTML string // the answer; no headings
}
