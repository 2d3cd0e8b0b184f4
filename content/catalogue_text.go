package content

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// String writes the catalogue as text, a line an entry, its fields separated by tabs and
// the items of its lists by commas; ParseCatalogue reads it back. Load sees to it that no
// title or summary holds a tab.
func (c *Catalogue) String() string {
	var b strings.Builder
	for i := range c.Entries {
		e := &c.Entries[i]
		minutes := ""
		if e.Minutes > 0 {
			minutes = strconv.Itoa(e.Minutes)
		}
		b.WriteString(strings.Join([]string{
			string(e.Kind), e.ID, e.Title, e.Summary, string(e.Topic), join(e.Muscles), join(e.Places), join(e.Words),
			string(e.RoutineKind), join(e.Tools), join(e.Rooms), minutes,
		}, "\t"))
		b.WriteByte('\n')
	}
	return b.String()
}

var entryKinds = []EntryKind{ArticleEntry, RoutineEntry, QuestionEntry}

// entryFields is how many fields a line of a written catalogue has.
const entryFields = 12

// ParseCatalogue reads what String has written. The error names the line, the value and what was wanted.
func ParseCatalogue(text string) (*Catalogue, error) {
	var c Catalogue
	number := 0
	for line := range strings.SplitSeq(text, "\n") {
		number++
		if line == "" {
			continue
		}
		e, err := parseEntry(strings.Split(line, "\t"))
		if err != nil {
			return nil, fmt.Errorf("catalogue line %d: %w", number, err)
		}
		c.Entries = append(c.Entries, e)
	}
	return &c, nil
}

func parseEntry(f []string) (Entry, error) {
	if len(f) != entryFields {
		return Entry{}, fmt.Errorf("%d fields, want %d", len(f), entryFields)
	}
	e := Entry{
		Kind: EntryKind(f[0]), ID: f[1], Title: f[2], Summary: f[3], Topic: Topic(f[4]),
		Muscles: items(f[5]), Places: items(f[6]), Words: items(f[7]),
		RoutineKind: Kind(f[8]), Tools: items(f[9]), Rooms: items(f[10]),
	}
	switch {
	case !slices.Contains(entryKinds, e.Kind):
		return Entry{}, fmt.Errorf("unknown kind %q, want article, routine or question", f[0])
	case e.ID == "" || e.Title == "":
		return Entry{}, fmt.Errorf("ID %q and title %q, want both", e.ID, e.Title)
	case (e.Kind == RoutineEntry) != slices.Contains(Kinds, e.RoutineKind):
		return Entry{}, fmt.Errorf("kind of routine %q of the %s %q, want one for each routine and for no other", f[8], f[0], e.ID)
	case f[11] == "":
		return e, nil
	}
	minutes, err := strconv.Atoi(f[11])
	if err != nil || minutes < 1 {
		return Entry{}, fmt.Errorf("bad number of minutes %q, want 1 or more", f[11])
	}
	e.Minutes = minutes
	return e, nil
}

func join(list []string) string { return strings.Join(list, ",") }

func items(list string) []string {
	if list == "" {
		return nil
	}
	return strings.Split(list, ",")
}
