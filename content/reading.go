//go:build !js

package content

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"strings"
	"sync"

	"knotmap/bodymap"
)

// maxGrade is the highest Flesch–Kincaid grade of a text: a reader of twelve can follow it.
const maxGrade = 7.0

func (r *reader) checkReading() {
	if grade := math.Round(10*readingGrade(r.spoken)) / 10; grade > maxGrade {
		r.errorf(1, "reading grade %.1f, want %.0f at most: shorter sentences, shorter words", grade, maxGrade)
	}
}

// readingGrade is the Flesch–Kincaid grade of some paragraphs: the year at school in which most can read
// them. Sources in brackets and what is said of the grade of evidence are left out; the name of a muscle
// counts as the word "muscle", for a text cannot do without it.
func readingGrade(paragraphs []string) float64 {
	var words, sentences, syllables int
	for _, p := range paragraphs {
		p = aside.ReplaceAllString(p, "")
		p = muscleNames().ReplaceAllString(p, "muscle")
		found := word.FindAllString(p, -1)
		if len(found) == 0 {
			continue
		}
		for _, w := range found {
			syllables += syllablesOf(w)
		}
		words += len(found)
		sentences += len(sentenceEnd.FindAllString(p, -1))
		if !sentenceEnd.MatchString(p[len(strings.TrimRight(p, ` "'”’)`))-1:]) {
			sentences++ // an item of a list, or a line that ends in a colon
		}
	}
	if words == 0 {
		return 0
	}
	return .39*float64(words)/float64(sentences) + 11.8*float64(syllables)/float64(words) - 15.59
}

var (
	aside       = regexp.MustCompile(`\s*\([^()]*\)|Grade: [a-z ]+\.`)
	word        = regexp.MustCompile(`[A-Za-z]+(?:['’][A-Za-z]+)*`)
	sentenceEnd = regexp.MustCompile(`[.!?]["'”’)]*(\s|$)`)
)

// muscleNames finds the names of the muscles of the atlas, and each of two that share a page.
var muscleNames = sync.OnceValue(func() *regexp.Regexp {
	var names []string
	for _, m := range bodymap.Muscles {
		for name := range strings.SplitSeq(m.Name, " and ") {
			names = append(names, regexp.QuoteMeta(name))
		}
		names = append(names, regexp.QuoteMeta(m.Name))
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(len(b)-len(a), cmp.Compare(a, b)) })
	return regexp.MustCompile(`(?i)\b(` + strings.Join(names, "|") + `)\b`)
})

// syllablesOf counts the syllables of an English word: its groups of vowels, without the endings that
// are not heard ("make", "moved", "makes"), and with those that are ("little", "needed", "presses"). Two
// vowels that are spoken apart ("area", "being", "radio") count as two. It errs on one word in twenty or
// so, up as often as down.
func syllablesOf(word string) int {
	w := strings.ToLower(word)
	if before, _, found := strings.Cut(w, "'"); found {
		w = before
	}
	if before, _, found := strings.Cut(w, "’"); found {
		w = before
	}
	n := len(vowels.FindAllString(w, -1)) + len(apart.FindAllString(w, -1))
	if silentEnd.MatchString(w) && !spokenEnd.MatchString(w) {
		n--
	}
	n -= len(silentInside.FindAllString(w, -1))
	return max(n, 1)
}

var (
	vowels       = regexp.MustCompile(`[aeiouy]+`)
	apart        = regexp.MustCompile(`[^cgstx]i[aou]|[aeoy]ing$|eo(us|$)|ua(l|te|$)|io$|eali|ism$|[^aeiou]eas?$|iet|lion`)
	silentEnd    = regexp.MustCompile(`[^aeiouy]?e$|[^aeiouy]e[sd]$`)
	spokenEnd    = regexp.MustCompile(`[^aeiouy]le$|[^aeiouy]le[sd]$|[td]ed$|([sxz]|ch|sh|[cg])es$|ee$|[aeiou]e$`)
	silentInside = regexp.MustCompile(`[^aeiouyl]e(ly|ful|ment|less|ness|where|thing|body|ways)`)
)
