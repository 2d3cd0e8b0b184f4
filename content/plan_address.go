package content

import (
	"fmt"
	"slices"
	"strings"

	"knotmap/bodymap"
)

// The wish for a plan is kept behind the # of its address: muscles=…&has=…&where=…&fresh=yes.
// A muscle's ID alone wishes for a plan for it.

// Words that stand for no tool and for no room of their own.
const (
	nothing  = "nothing"
	anywhere = "anywhere"
)

// ParseWish reads the part of an address behind #. What the address does not say is as usual; what is not known is
// left out and named in problems, one sentence each for the reader.
func ParseWish(fragment string, usual Wish) (w Wish, problems []string) {
	w = Wish{Has: usual.Has, Room: usual.Room}
	fragment = strings.TrimPrefix(fragment, "#")
	if !strings.Contains(fragment, "=") {
		fragment = "muscles=" + fragment
	}
	for _, field := range strings.Split(fragment, "&") {
		key, value, _ := strings.Cut(field, "=")
		switch {
		case key == "muscles":
			w.Muscles, problems = knownIDs(value, isMuscle, problems)
		case key == "has" && value != "":
			w.Has, problems = knownIDs(strings.TrimPrefix(value, nothing), isTool, problems)
		case key == "where" && value == anywhere:
			w.Room = ""
		case key == "where" && slices.Contains(Rooms, value):
			w.Room = value
		case key == "fresh":
			w.Fresh = value == "yes"
		case key != "" && value != "":
			problems = append(problems, "“"+field+"” in the address is not known.")
		}
	}
	if len(w.Muscles) > MaxPlanned {
		w.Muscles = w.Muscles[:MaxPlanned]
		problems = append(problems, fmt.Sprintf("A plan is made for %d muscles at most. The first are kept.", MaxPlanned))
	}
	return w, problems
}

func isMuscle(id string) bool { return bodymap.MuscleByID(id) != nil }

func isTool(id string) bool { return slices.Contains(Tools, id) }

// knownIDs reads a list of IDs, each once.
func knownIDs(list string, known func(string) bool, problems []string) (ids, told []string) {
	for _, id := range strings.Split(list, ",") {
		switch {
		case id == "" || slices.Contains(ids, id):
		case known(id):
			ids = append(ids, id)
		default:
			problems = append(problems, "“"+id+"” in the address is not known.")
		}
	}
	return ids, problems
}

// String writes the wish as ParseWish reads it, whatever is usual.
func (w Wish) String() string {
	var fields []string
	if len(w.Muscles) > 0 {
		fields = append(fields, "muscles="+join(w.Muscles))
	}
	has, room := nothing, anywhere
	if len(w.Has) > 0 {
		has = join(w.Has)
	}
	if w.Room != "" {
		room = w.Room
	}
	fields = append(fields, "has="+has, "where="+room)
	if w.Fresh {
		fields = append(fields, "fresh=yes")
	}
	return strings.Join(fields, "&")
}
