package content

import (
	"math"
	"slices"
	"strings"

	"knotmap/bodymap"
)

// Index finds what a reader looks for among places, muscles, pages and the texts of a
// catalogue. It forgives slips of the pen, and knows the words that people use for a thing.
//
// A word of the query finds the terms that equal it, begin with it or, where there are none, differ by a
// slip or two. What it is worth in a document follows from where it stands there (see
// the weights) and from how few documents have it. Documents that have more of the
// words come first.
type Index struct {
	documents []document
	terms     []string // sorted
	postings  map[string][]posting
}

// HitKind says what a hit leads to.
type HitKind string

// The kinds of hits, as the reader is told them.
const (
	PlaceHit    HitKind = "Place"
	MuscleHit   HitKind = "Muscle"
	ArticleHit  HitKind = "Article"
	RoutineHit  HitKind = "Routine"
	QuestionHit HitKind = "Question"
	PageHit     HitKind = "Page"
)

// HitKinds lists the kinds of hits in display order.
var HitKinds = []HitKind{PlaceHit, MuscleHit, RoutineHit, ArticleHit, QuestionHit, PageHit}

// Hit is one thing found.
type Hit struct {
	Kind  HitKind
	Title string
	Text  string // a line about it; may be empty
	Path  string // its address; empty for a place, which stands on a side of the map

	Region *bodymap.Region // of a place, else nil
}

type document struct {
	Hit
	phrases []string // what it is called, each as its words
}

// posting says how much a term weighs in a document.
type posting struct {
	document int
	weight   float64
}

// The weights of where a word stands.
const (
	inTitle   = 3.0
	inWords   = 2.5
	inAbout   = 1.5 // names of the muscles that a text is about
	inSummary = 1.0
)

// NewIndex returns an index of everything that can be found with a catalogue at hand.
func NewIndex(c *Catalogue) *Index {
	b := indexer{terms: map[string][]posting{}}
	for i := range bodymap.Regions {
		r := &bodymap.Regions[i]
		if r.View == bodymap.Lateral {
			continue // the same places seen from the side
		}
		name := regionName(r)
		b.add(Hit{Kind: PlaceHit, Title: sentence(name), Region: r}, r.Synonyms(), []string{r.Anatomy, string(r.Area)})
	}
	for i := range bodymap.Muscles {
		m := &bodymap.Muscles[i]
		b.add(Hit{Kind: MuscleHit, Title: m.Name, Text: sentence(m.Plain) + ".", Path: "/muscles/" + m.ID}, nil, nil)
	}
	for _, p := range searchedPages {
		b.add(p.Hit, p.phrases, nil)
	}
	for i := range c.Entries {
		e := &c.Entries[i]
		var about []string
		for _, id := range e.Muscles {
			about = append(about, bodymap.MuscleByID(id).Name)
		}
		b.add(Hit{Kind: hitKinds[e.Kind], Title: e.Title, Text: e.Summary, Path: e.Path()}, e.Words, about)
	}
	return b.index()
}

// All returns everything that can be found, by kind and in the order of their tables.
func (x *Index) All() []Hit {
	hits := make([]Hit, len(x.documents))
	for i, d := range x.documents {
		hits[i] = d.Hit
	}
	return hits
}

var hitKinds = map[EntryKind]HitKind{ArticleEntry: ArticleHit, RoutineEntry: RoutineHit, QuestionEntry: QuestionHit}

// searchedPages are the pages that are none of the catalogue.
var searchedPages = []document{
	{Hit{Kind: PageHit, Title: "Warning signs", Text: "When pain needs a doctor and not a ball.", Path: "/safety"},
		[]string{"emergency", "heart attack", "heart", "chest pain", "stroke", "red flags", "call a doctor", "ambulance", "112", "911", "999", "serious", "danger"}},
	{Hit{Kind: PageHit, Title: "When it is not a muscle", Text: "Nerves, joints and organs that ache in the same places.", Path: "/others"},
		[]string{"other causes", "nerve", "joint", "organ", "shingles", "gall bladder", "lung", "heart"}},
	{Hit{Kind: PageHit, Title: "Make a plan", Text: "The routines that fit what you have, in a sensible order, for two weeks.", Path: "/plan"},
		[]string{"what to do", "programme", "exercise plan", "two weeks"}},
	{Hit{Kind: PageHit, Title: "Printable guide", Text: "Upper-back knots as a booklet for your own places.", Path: "/guide"},
		[]string{"print", "pdf", "booklet", "leaflet", "hand out", "paper"}},
	{Hit{Kind: PageHit, Title: "About Knotmap", Text: "What it rests on, what it keeps, and what it cannot do.", Path: "/about"},
		[]string{"privacy", "who made this", "evidence", "sources", "data"}},
}

// regionName is the name of a region without a side.
func regionName(r *bodymap.Region) string {
	name := strings.ReplaceAll(r.Name, ", {side}", "")
	return strings.Join(strings.Fields(strings.ReplaceAll(name, "{side}", "")), " ")
}

func sentence(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// indexer gathers documents and the postings of their terms.
type indexer struct {
	documents []document
	terms     map[string][]posting
}

// add takes in a document: what people call it, and whose names stand in it besides.
func (b *indexer) add(h Hit, called, about []string) {
	d := document{Hit: h}
	for _, phrase := range append([]string{h.Title}, called...) {
		d.phrases = append(d.phrases, strings.Join(searchWords(phrase), " "))
	}
	weights := map[string]float64{}
	weigh := func(text string, weight float64) {
		for _, w := range searchWords(text) {
			weights[w] = max(weights[w], weight)
		}
	}
	weigh(h.Title, inTitle)
	for _, phrase := range called {
		weigh(phrase, inWords)
	}
	for _, name := range about {
		weigh(name, inAbout)
	}
	weigh(h.Text, inSummary)
	for w, weight := range weights {
		b.terms[w] = append(b.terms[w], posting{len(b.documents), weight})
	}
	b.documents = append(b.documents, d)
}

// index weighs each term by how few documents have it.
func (b *indexer) index() *Index {
	x := &Index{documents: b.documents, postings: b.terms}
	for term, postings := range b.terms {
		rarity := math.Log(1 + float64(len(b.documents))/float64(len(postings)))
		for i := range postings {
			postings[i].weight *= rarity
		}
		x.terms = append(x.terms, term)
	}
	slices.Sort(x.terms)
	return x
}
