package bodymap

import (
	"slices"
	"strings"
	"sync"
)

// learn keeps a word of the lexicon as one that a slip may have meant.
func (l *lexicon) learn(word, normal string) {
	l.known[normal] = true
	if l.closed || len(word) < shortestSlip || len(word) > longestSlip {
		return
	}
	slot := [2]byte{word[0], byte(len(word))}
	if !slices.Contains(l.targets[slot], word) {
		l.targets[slot] = append(l.targets[slot], word)
	}
}

// Words shorter than shortestSlip, in bytes, are not looked up as slips, nor those longer than longestSlip.
const (
	shortestSlip = 5
	longestSlip  = 24
)

// correct returns the word of the lexicon that a word nobody knows may have meant, or the
// word itself: one slip in five to eight letters, two in more, never in the first letter.
func (l *lexicon) correct(word string) string {
	if len(word) < shortestSlip || len(word) > longestSlip || l.known[stem(word)] {
		return word
	}
	most := 1
	if len(word) > 8 {
		most = 2
	}
	best, least := word, most+1
	for length := len(word) - most; length <= len(word)+most; length++ {
		for _, target := range l.targets[[2]byte{word[0], byte(length)}] {
			if d := Slips(word, target, least); d < least {
				best, least = target, d
			}
		}
	}
	return best
}

// Slips returns how many slips of the pen part two words, in bytes put in, taken out,
// replaced or swapped with the next (Damerau–Levenshtein), or limit where it is that many or more.
func Slips(a, b string, limit int) int {
	const usual = 64 // longer words are cut
	b = b[:min(len(b), usual)]
	if max(len(a)-len(b), len(b)-len(a)) >= limit {
		return limit
	}
	var rows [3][usual + 1]int
	for j := range len(b) + 1 {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		row, above, twice := &rows[i%3], &rows[(i+2)%3], &rows[(i+1)%3]
		row[0] = i
		smallest := i
		for j := 1; j <= len(b); j++ {
			d := above[j-1]
			if a[i-1] != b[j-1] {
				d++
			}
			d = min(d, above[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, twice[j-2]+1)
			}
			row[j] = d
			smallest = min(smallest, d)
		}
		if smallest >= limit {
			return limit
		}
	}
	return min(rows[len(a)%3][len(b)], limit)
}

// irregular holds normal forms that no rule yields.
var irregular = sync.OnceValue(func() map[string]string {
	return map[string]string{
		"weeks": "weeks", "months": "months", "years": "years", "days": "days", "fallen": "fell", "bled": "bleed", "lying": "ly", "lie": "ly", "lay": "ly", "laying": "ly", "lies": "ly", "lain": "ly",
		"slept": "sleep", "threw": "throw", "swam": "swim", "swimming": "swim", "ran": "run", "running": "run", "woke": "wak", "worse": "worse", "worst": "worst", "worsening": "worse",
		"feet": "foot", "this": "this", "was": "was", "has": "has", "does": "does", "during": "during", "nothing": "nothing", "something": "something", "anything": "anything",
		"less": "less", "chest": "chest", "rest": "rest", "red": "red", "wing": "wing", "spring": "spring", "ring": "ring", "string": "string", "thing": "thing", "sling": "sling", "swing": "swing", "bring": "bring",
		"morning": "morning", "evening": "evening", "need": "need", "bed": "bed", "hundred": "hundred", "swelling": "swelling", "feeling": "feel", "lower": "low", "shivering": "shiver", "us": "us", "calves": "calf",
		"dying": "die", "tied": "tie", "died": "die", "tying": "tie", "sholder": "shoulder", "sholders": "shoulder", "shouder": "shoulder", "sholda": "shoulder", "shoulda": "shoulder", "shldr": "shoulder", "nek": "neck", "nck": "neck", "yes": "yes", "handed": "handed", "always": "always", "sideways": "sideways", "perhaps": "perhaps", "its": "its", "nausea": "nausea", "pelvis": "pelvis", "stitches": "stitch",
	}
})

// stem returns a light normal form of a word in lower case without apostrophes.
func stem(word string) string {
	if s, ok := irregular()[word]; ok {
		return s
	}
	n := len(word)
	cut := func(suffix string, keep int) bool { return n >= len(suffix)+keep && strings.HasSuffix(word, suffix) }
	switch {
	case cut("iness", 3):
		return word[:n-5] + "i"
	case cut("ness", 3):
		word = word[:n-4]
	case cut("ies", 3):
		return word[:n-3] + "i"
	case cut("sses", 2), cut("xes", 2), cut("ches", 3), cut("shes", 2), cut("zes", 2):
		word = word[:n-2]
	case cut("ings", 3):
		word = undouble(word[:n-4])
	case cut("ing", 3):
		word = undouble(word[:n-3])
	case cut("ed", 3):
		word = undouble(word[:n-2])
	case cut("s", 3) && !strings.HasSuffix(word, "ss") && !strings.HasSuffix(word, "us") && !strings.HasSuffix(word, "is"):
		word = word[:n-1]
	}
	switch n = len(word); {
	case n >= 4 && word[n-1] == 'e':
		return word[:n-1]
	case n >= 4 && word[n-1] == 'y':
		return word[:n-1] + "i"
	}
	return word
}

func undouble(word string) string {
	if n := len(word); n > 3 && word[n-1] == word[n-2] && !strings.ContainsRune("lsz", rune(word[n-1])) {
		return word[:n-1]
	}
	return word
}

// stems returns the normal forms of words written by us.
func stems(words string) []string {
	var out []string
	for word := range strings.FieldsSeq(words) {
		out = append(out, stem(word))
	}
	return out
}
