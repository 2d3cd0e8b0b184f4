package content

import (
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"

	"knotmap/bodymap"
)

// What a term is worth that is not the word itself.
const (
	begins    = .85 // times the share of the term that is written
	holds     = .7  // the word stands inside the term, as psoas in iliopsoas
	allCalled = 6.0 // a document is called what the query says
)

// slipped is what a term is worth that is a slip away with all its letters there, a slip, or two.
var slipped = [3]float64{.75, .6, .45}

// MaxQuery bounds a query, in bytes; what goes beyond is not read.
const MaxQuery = 200

// Find returns at most limit hits for a query, the best first; hits that are as good as each other are in the
// order of the kinds, and then of their titles. A query without a word finds nothing.
func (x *Index) Find(query string, limit int) []Hit {
	words := searchWords(query[:min(len(query), MaxQuery)])
	if len(words) == 0 {
		return nil
	}
	scores := make([]float64, len(x.documents))
	matched := make([]int, len(x.documents))
	best := make([]float64, len(x.documents))
	for _, w := range words {
		clear(best)
		x.each(w, func(term string, worth float64) {
			for _, p := range x.postings[term] {
				best[p.document] = max(best[p.document], worth*p.weight)
			}
		})
		for i, b := range best {
			if b > 0 {
				scores[i] += b
				matched[i]++
			}
		}
	}
	var found ranking
	for i, d := range x.documents {
		if matched[i] > 0 {
			share := float64(matched[i]) / float64(len(words))
			found.add(i, scores[i]*share*share+d.called(words), limit)
		}
	}
	hits := make([]Hit, len(found))
	for i, f := range found {
		hits[i] = x.documents[f.document].Hit
	}
	return hits
}

// ranking holds the best documents, the best first; of those that are as good, the first.
type ranking []struct {
	document int
	score    float64
}

func (r *ranking) add(document int, score float64, limit int) {
	at := len(*r)
	for at > 0 && (*r)[at-1].score < score {
		at--
	}
	*r = slices.Insert(*r, at, struct {
		document int
		score    float64
	}{document, score})
	*r = (*r)[:min(len(*r), limit)]
}

// each calls f with each term that a word may mean, and what it is worth.
func (x *Index) each(word string, f func(term string, worth float64)) {
	from, _ := slices.BinarySearch(x.terms, word)
	found := false
	for _, t := range x.terms[from:] {
		if !strings.HasPrefix(t, word) {
			break
		}
		found = true
		if len(t) == len(word) {
			f(t, 1)
		} else if len(word) > 1 {
			f(t, begins*float64(len(word))/float64(len(t)))
		}
	}
	var near [3][]string // by what they are worth, see slipped
	most, own := slips(word), letters(word)
	for _, t := range x.terms {
		if len(word) >= shortestPart && strings.Contains(t[1:], word) {
			f(t, holds)
		}
		if found || most == 0 || len(t) < 4 || bits.OnesCount32(own^letters(t)) > 2*most {
			continue // a slip changes two letters at most
		}
		switch n := bodymap.Slips(word, t, most+1); {
		case n == 1 && own == letters(t):
			near[0] = append(near[0], t)
		case n <= most:
			near[n] = append(near[n], t)
		}
	}
	for i, terms := range near {
		for _, t := range terms {
			f(t, slipped[i])
		}
		if len(terms) > 0 {
			return // what is further off was not meant
		}
	}
}

// shortestPart is the length of the shortest word that is looked for inside others.
const shortestPart = 4

// slips is how many slips a word may hold.
func slips(word string) int {
	switch {
	case len(word) < 4:
		return 0
	case len(word) < 8:
		return 1
	}
	return 2
}

// letters is the set of the letters of a word, as bits.
func letters(word string) (set uint32) {
	for i := range len(word) {
		set |= 1 << (word[i] & 31)
	}
	return set
}

// called is what it is worth that one of the document's names stands in the query, or the query in
// it: the more the one makes up of the other, the more.
func (d *document) called(words []string) float64 {
	query := " " + strings.Join(words, " ") + " "
	most := 0.0
	for _, phrase := range d.phrases {
		phrase = " " + phrase + " "
		if strings.Contains(query, phrase) || strings.Contains(phrase, query) {
			most = max(most, float64(min(len(phrase), len(query)))/float64(max(len(phrase), len(query))))
		}
	}
	return allCalled * most
}

// searchWords returns the words of a text as they are compared: small letters, without their
// endings, common words left out, and words that mean the same as one.
func searchWords(text string) []string {
	var all, telling []string
	for _, w := range strings.FieldsFunc(strings.ToLower(text), parts) {
		w = strings.ReplaceAll(w, "’", "'")
		w = strings.ReplaceAll(strings.TrimSuffix(w, "'s"), "'", "")
		if w == "" {
			continue
		}
		w = stem(w)
		all = append(all, w)
		if !common[w] {
			telling = append(telling, w)
		}
	}
	if len(telling) == 0 {
		return all
	}
	return telling
}

// parts reports whether a character stands between words. Package unicode would bring its tables into the program.
func parts(r rune) bool {
	return r < utf8.RuneSelf && r != '\'' && (r < '0' || '9' < r) && (r < 'a' || 'z' < r) || '\u2010' <= r && r <= '\u206f' && r != '’'
}

// stem takes the ending off a word, and turns words that mean the same into one.
func stem(w string) string {
	for _, ending := range []string{"ing", "ed", "es", "s"} {
		if short, ok := strings.CutSuffix(w, ending); ok && len(short) >= 3 && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is") {
			w = short
			if n := len(w); ending != "s" && n > 3 && w[n-1] == w[n-2] && w[n-1] != 's' && w[n-1] != 'l' {
				w = w[:n-1] // stopping, stopped
			}
			break
		}
	}
	if same, ok := alike[w]; ok {
		return same
	}
	return strings.TrimSuffix(w, "e")
}

// alike are stems that mean the same as another, in lay words.
var alike = map[string]string{
	"hurt": "pain", "ach": "pain", "ache": "pain", "painful": "pain", "sore": "pain", "soreness": "pain",
	"ice": "cold", "hot": "heat", "warm": "heat", "warmth": "heat",
	"tummy": "belly", "stomach": "belly", "abdomen": "belly", "abdominal": "belly",
	"trap": "trapezius", "lat": "latissimus", "pec": "pectoralis", "scapula": "blad", "scapular": "blad", "shoulderblade": "blad",
	"bum": "buttock", "glute": "buttock", "chiro": "doctor", "gp": "doctor", "physician": "doctor",
}

// common are stems that say nothing about what is looked for.
var common = stems("a an and are as at be been but by can do does dont for from get got has have how i ive if in into is it its " +
	"me my of off on or our so some that the then there these they this to too was what when where which while why will with you your")

func stems(text string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(text) {
		set[stem(w)] = true
	}
	return set
}
