//go:build !js

package content

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"knotmap/bodymap"
)

// known holds the IDs of the texts that exist, sorted.
type known struct{ articles, routines []string }

func (k known) muscle(id string) error {
	if bodymap.MuscleByID(id) == nil {
		return fmt.Errorf("unknown muscle %q, want the ID of a muscle of the atlas", id)
	}
	return nil
}

func (k known) place(id string) error {
	if bodymap.RegionByID(id) == nil {
		return fmt.Errorf("unknown place %q, want the ID of a region, without a side", id)
	}
	return nil
}

func (k known) article(id string) error {
	if !slices.Contains(k.articles, id) {
		return fmt.Errorf("unknown article %q, want one of %q", id, k.articles)
	}
	return nil
}

func (k known) routine(id string) error {
	if !slices.Contains(k.routines, id) {
		return fmt.Errorf("unknown routine %q, want one of %q", id, k.routines)
	}
	return nil
}

var pagePaths = []string{"/", "/muscles", "/routines", "/articles", "/safety", "/others", "/about", "/about/sources"}

// link reports why an address in a text leads nowhere.
func (k known) link(address string) error {
	if slices.Contains(pagePaths, address) {
		return nil
	}
	for prefix, check := range map[string]func(string) error{
		"/muscles/":  k.muscle,
		"/routines/": k.routine,
		"/articles/": k.article,
		"/#":         placeFragment,
	} {
		if id, ok := strings.CutPrefix(address, prefix); ok {
			if err := check(id); err != nil {
				return fmt.Errorf("link %q leads nowhere: %w", address, err)
			}
			return nil
		}
	}
	return fmt.Errorf("link %q leads nowhere, want a page of Knotmap such as \"/safety\"", address)
}

func placeFragment(id string) error {
	if _, ok := bodymap.PlaceByID(id); !ok {
		return fmt.Errorf("unknown place %q, want a region with its side", id)
	}
	return nil
}

// avoided are words that promise too much or explain with what is not known.
var avoided = regexp.MustCompile(`(?i)\b(cur(e[sd]?|ing)|(de)?tox(in|ins|ify)?|adhesions?|guarantee[sd]?)\b`)

func (r *reader) checkWords() {
	for i, line := range r.lines {
		for _, word := range avoided.FindAllString(line, -1) {
			r.errorf(i+1, "word to avoid %q, want one that promises less", word)
		}
	}
}

const minWords, maxWords = 500, 1200

func (r *reader) checkLength(words int) {
	if words < minWords || words > maxWords {
		r.errorf(1, "%d words, want %d to %d", words, minWords, maxWords)
	}
}

// checkTime wants steps, and minutes that hold them.
func (r *reader) checkTime(t Routine) {
	if len(t.Steps) == 0 {
		r.errorf(1, "no step, want a section \"## Title\" for each")
	}
	var seconds int
	for _, s := range t.Steps {
		seconds += s.Total()
	}
	if seconds > 60*t.Minutes {
		r.errorf(1, "the steps take %d seconds, want them to fit in %d minutes", seconds, t.Minutes)
	}
}

func quoted(title string) string {
	if title == "" {
		return "after the header, "
	}
	return fmt.Sprintf("under %q, ", title)
}
