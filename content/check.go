//go:build !js

package content

import (
	"fmt"
	"regexp"
	"slices"
)

// avoided are words that promise too much or explain with what is not known.
var avoided = regexp.MustCompile(`(?i)\b(cur(e[sd]?|ing)|(de)?tox(in|ins|ify)?|adhesions?|guarantee[sd]?)\b`)

var tab = regexp.MustCompile(`\S\t`)

// checkWords looks at every line, the header's too. Tabs separate the fields of the catalogue.
func (r *reader) checkWords() {
	for i, line := range r.lines {
		for _, word := range avoided.FindAllString(line, -1) {
			r.errorf(i+1, "word to avoid %q, want one that promises less", word)
		}
		if tab.MatchString(line) {
			r.errorf(i+1, "tab in %q, want spaces", line)
		}
	}
}

// length is how many words a text has at least and at most.
type length struct{ least, most int }

var (
	articleWords  = length{500, 1200}
	questionWords = length{40, 160}
	stepWords     = length{20, 120}
)

func (r *reader) checkLength(line, words int, want length) {
	if words < want.least || words > want.most {
		r.errorf(line, "%d words, want %d to %d", words, want.least, want.most)
	}
}

func (r *reader) checkFigures(parts []Part) {
	if !slices.ContainsFunc(parts, func(p Part) bool { return p.Figure != nil }) {
		r.errorf(1, "no figure, want at least one paragraph ![caption](address)")
	}
}

// maxMarked is how many places a question marks on the map at most: more would mark nothing out.
const maxMarked = 6

func (r *reader) checkMarked(places []string) {
	if len(places) > maxMarked {
		r.errorf(1, "%d places, want %d at most", len(places), maxMarked)
	}
}

const minSteps, maxSteps = 2, 6

// checkSteps wants a few steps, and minutes that hold them.
func (r *reader) checkSteps(t Routine) {
	if n := len(t.Steps); n < minSteps || n > maxSteps {
		r.errorf(1, "%d steps, want %d to %d sections \"## Title\"", n, minSteps, maxSteps)
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
