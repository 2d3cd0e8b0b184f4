package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"knotmap/bodymap"
)

// vocabulary is the IDs that one kind of thing may have.
type vocabulary struct {
	thing string
	hint  string // where they are listed
	ids   func() []string
}

var (
	knownPlaces = vocabulary{"place", "knotmap places lists them", func() []string {
		return each(bodymap.Places(), bodymap.Place.ID)
	}}
	knownQuestions = vocabulary{"question", "knotmap questions lists them", func() []string {
		return each(bodymap.Questions, func(q bodymap.Question) string { return q.ID })
	}}
	knownMuscles = vocabulary{"muscle", "knotmap muscles lists them", func() []string {
		return each(bodymap.Muscles, func(m bodymap.Muscle) string { return m.ID })
	}}
	knownSigns = vocabulary{"warning sign", "knotmap rank -json lists those of a place", func() []string {
		return each(bodymap.Signs, func(s bodymap.Sign) string { return s.ID })
	}}
)

// unknown is the error for an ID that is not among them; it names one that was probably meant.
func (v vocabulary) unknown(id string) error {
	text := fmt.Sprintf("unknown %s %s", v.thing, quote(id))
	if near := nearest(id, v.ids()); near != "" {
		text += fmt.Sprintf(", perhaps %q", near)
	}
	return errors.New(text + "; " + v.hint)
}

// nearest returns the first known ID that begins with the given one or else the one fewest
// slips away, three at most; empty where there is neither.
func nearest(id string, known []string) string {
	best, least := "", min(4, len(id)/3+1)
	for _, k := range known {
		if len(id) >= 3 && strings.HasPrefix(k, id) {
			return k
		}
		if d := bodymap.Slips(id, k, least); d < least {
			best, least = k, d
		}
	}
	return best
}

// mostQuoted bounds how much of what somebody typed an error repeats, in bytes.
const mostQuoted = 60

// quote quotes what somebody typed, shortened where it is long.
func quote(s string) string {
	if len(s) > mostQuoted {
		s = strings.ToValidUTF8(s[:mostQuoted], "") + "…"
	}
	return strconv.Quote(s)
}

// oneLine shortens an error of another package, which may repeat all that was typed.
func oneLine(err error) error {
	text := strings.Join(strings.Fields(err.Error()), " ")
	if len(text) > 3*mostQuoted {
		text = strings.ToValidUTF8(text[:3*mostQuoted], "") + "…"
	}
	return errors.New(text)
}
