package app

import (
	"fmt"
	"strconv"
	"strings"
)

// use is one time that a routine was played to its end. The browser keeps uses, one a line, oldest
// first, under journalKey; they never leave it.
type use struct {
	when          int64  // seconds since 1970
	routine       string // its ID
	before, after int    // how much it hurt, 0 to worst, or notSaid
}

const (
	journalKey = "journal"
	mostUses   = 500
	worst      = 10
	notSaid    = -1
)

// parseUses reads a journal; lines that are no uses are left out.
func parseUses(text string) []use {
	var uses []use
	for _, line := range strings.Split(text, "\n") {
		words := strings.Fields(line)
		if len(words) != 4 {
			continue
		}
		when, err := strconv.ParseInt(words[0], 10, 64)
		before, good := parseScore(words[2])
		after, well := parseScore(words[3])
		if err == nil && good && well {
			uses = append(uses, use{when, words[1], before, after})
		}
	}
	return uses
}

func parseScore(word string) (int, bool) {
	if word == "-" {
		return notSaid, true
	}
	n, err := strconv.Atoi(word)
	return n, err == nil && n >= 0 && n <= worst
}

func writeScore(score int) string {
	if score == notSaid {
		return "-"
	}
	return strconv.Itoa(score)
}

// writeUses writes a journal, without the oldest where there are too many.
func writeUses(uses []use) string {
	var b strings.Builder
	for _, u := range uses[max(0, len(uses)-mostUses):] {
		fmt.Fprintf(&b, "%d %s %s %s\n", u.when, u.routine, writeScore(u.before), writeScore(u.after))
	}
	return b.String()
}

// without returns the uses of all other routines.
func without(uses []use, routine string) []use {
	var others []use
	for _, u := range uses {
		if u.routine != routine {
			others = append(others, u)
		}
	}
	return others
}

// fortnight is both: how long to try a routine, and how long a pause makes the next try a new beginning.
const fortnight = 14 * 24 * 60 * 60

// tries are a routine's latest uses of which is known how it was before and after, with no long pause between.
func tries(uses []use, routine string) []use {
	var known []use
	for _, u := range uses {
		if u.routine != routine || u.before == notSaid || u.after == notSaid {
			continue
		}
		if len(known) > 0 && u.when-known[len(known)-1].when > fortnight {
			known = nil
		}
		known = append(known, u)
	}
	return known
}

// verdict says whether a routine helps the reader, once there are three tries to judge by; else it is "".
func verdict(uses []use, routine string) string {
	known := tries(uses, routine)
	if len(known) < 3 {
		return ""
	}
	last := known[len(known)-3:]
	var each []string
	begun, eased := 0, 0
	for _, u := range last {
		each = append(each, fmt.Sprintf("%d to %d", u.before, u.after))
		begun += u.before
		eased += u.before - u.after
	}
	count := "3 times: "
	if len(known) > 3 {
		count = "The last 3 times: "
	}
	return count + strings.Join(each, ", ") + ". " + judged(known[0], last[2], begun, eased)
}

// judged weighs three tries: begun and eased are the sums of how it was before, and of what it was less after.
func judged(first, last use, begun, eased int) string {
	const noticed = 3 // one a try
	switch {
	case last.when-first.when >= fortnight && begun > 0 && begun >= 3*first.before:
		return "After two weeks it is no better when you begin. Stop here, and have it looked at by a doctor or a physiotherapist."
	case eased >= noticed:
		return "It seems to help you."
	case eased <= -noticed:
		return "It tends to be worse after it. Leave this one, and try something gentler."
	case begun == 0:
		return "It does not hurt any more when you begin."
	default:
		return "No real change after three tries. Try another routine, or the next muscle on your list."
	}
}

// change says what a use has done.
func (u use) change() string {
	switch less := u.before - u.after; {
	case u.after == notSaid:
		return ""
	case u.before == notSaid:
		return fmt.Sprintf("Noted: %d now. Say it before you start next time, and you will see what has changed.", u.after)
	case less > 0:
		return fmt.Sprintf("From %d to %d: that is %d less. Good.", u.before, u.after, less)
	case less == 0 && u.after == 0:
		return "It was 0, and it still is. Good."
	case less == 0:
		return fmt.Sprintf("Still %d. That happens. One try says little.", u.after)
	default:
		return fmt.Sprintf("From %d to %d: that is %d more. Rest now. Next time do less, or leave a day out. If it does not settle, have it looked at.", u.before, u.after, -less)
	}
}
