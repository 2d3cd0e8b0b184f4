package content

import (
	"slices"

	"knotmap/bodymap"
)

// Catalogue is the library without its texts, as the browser's program has it for
// search and for finding what fits an answer.
type Catalogue struct {
	Entries []Entry // articles, then routines, then questions, each sorted by ID
}

// EntryKind says what an entry of the catalogue leads to.
type EntryKind string

// The kinds of entries.
const (
	ArticleEntry  EntryKind = "article"
	RoutineEntry  EntryKind = "routine"
	QuestionEntry EntryKind = "question"
)

// Entry is one text of the library. The fields below RoutineKind are those of routines only.
type Entry struct {
	Kind    EntryKind
	ID      string
	Title   string
	Summary string   // empty for questions
	Topic   Topic    // empty for routines
	Muscles []string // IDs
	Places  []string // IDs of regions; of places with their side for questions
	Words   []string // what a person might search for

	RoutineKind Kind
	Tools       []string
	Rooms       []string
	Minutes     int
}

// Path returns the address of the text on the site.
func (e *Entry) Path() string {
	switch e.Kind {
	case ArticleEntry:
		return "/articles/" + e.ID
	case RoutineEntry:
		return "/routines/" + e.ID
	default:
		return "/questions#" + e.ID
	}
}

// Catalogue returns the library without its texts.
func (l *Library) Catalogue() *Catalogue {
	var c Catalogue
	for _, a := range l.Articles {
		c.Entries = append(c.Entries, Entry{
			Kind: ArticleEntry, ID: a.ID, Title: a.Title, Summary: a.Summary, Topic: a.Topic,
			Muscles: a.Muscles, Places: a.Places, Words: a.Words,
		})
	}
	for _, r := range l.Routines {
		c.Entries = append(c.Entries, Entry{
			Kind: RoutineEntry, ID: r.ID, Title: r.Title, Summary: r.Summary,
			Muscles: r.Muscles, Places: r.Places, Words: r.Words,
			RoutineKind: r.Kind, Tools: r.Tools, Rooms: r.Rooms, Minutes: r.Minutes,
		})
	}
	for _, q := range l.Questions {
		c.Entries = append(c.Entries, Entry{
			Kind: QuestionEntry, ID: q.ID, Title: q.Title, Topic: q.Topic,
			Muscles: q.Muscles, Places: q.Places, Words: q.Words,
		})
	}
	return &c
}

// ForMuscle returns the entries that name the muscle with that ID.
func (c *Catalogue) ForMuscle(id string) []*Entry {
	return c.where(func(e *Entry) bool { return slices.Contains(e.Muscles, id) })
}

// ForPlace returns the entries that name the region with that ID, on whichever side.
func (c *Catalogue) ForPlace(id string) []*Entry {
	return c.where(func(e *Entry) bool {
		return slices.ContainsFunc(e.Places, func(place string) bool {
			p, ok := bodymap.PlaceByID(place)
			return place == id || ok && p.Region.ID == id
		})
	})
}

// Routine returns the routine with that ID, or nil.
func (c *Catalogue) Routine(id string) *Entry {
	found := c.where(func(e *Entry) bool { return e.Kind == RoutineEntry && e.ID == id })
	if len(found) == 0 {
		return nil
	}
	return found[0]
}

func (c *Catalogue) where(ok func(*Entry) bool) []*Entry {
	var found []*Entry
	for i := range c.Entries {
		if e := &c.Entries[i]; ok(e) {
			found = append(found, e)
		}
	}
	return found
}
