package bodymap

import (
	"math"
	"slices"
	"strings"
)

// Ache is what a person says of a pain, beyond where it is. The zero Ache says nothing.
//
// How strong a pain is does not weigh in the ranking: referral maps say where a muscle
// sends pain and not how much, no source ties strength to a muscle, and a mild pain
// lies where it lies as much as a severe one. What kind of pain it is, and how deep,
// count only as the answers that they are; see Question.Marked.
type Ache struct {
	Severity Severity
	Quality  Quality
	Depth    Depth
}

// Severity is how strong a pain is.
type Severity uint8

// The severities, in ascending order.
const (
	_ Severity = iota // not said
	MildPain
	ModeratePain
	SeverePain
)

// Quality is what kind of pain it is.
type Quality uint8

// The qualities.
const (
	_ Quality = iota // not said
	Aching
	Burning
	Sharp
	Tingling
	Numb
)

// Depth is how deep a pain lies.
type Depth uint8

// The depths.
const (
	_ Depth = iota // not said
	DeepPain
	SurfacePain
)

var (
	severityWords = [...]string{"", "mild", "moderate", "severe"}
	qualityWords  = [...]string{"", "aching", "burning", "sharp", "tingling", "numb"}
	depthWords    = [...]string{"", "deep", "surface"}
)

// AcheWords lists the words that may be said of a pain: how strong it is, of what kind and how
// deep. At most one of each holds.
var AcheWords = [...][]string{severityWords[1:], qualityWords[1:], depthWords[1:]}

// String returns "mild", "moderate", "severe" or, where it was not said, "".
func (s Severity) String() string { return severityWords[s] }

// String returns "aching", "burning", "sharp", "tingling", "numb" or, where it was not said, "".
func (q Quality) String() string { return qualityWords[q] }

// String returns "deep", "surface" or, where it was not said, "".
func (d Depth) String() string { return depthWords[d] }

// Words lists what was said, of AcheWords, as it stands in an address.
func (a Ache) Words() []string {
	all := []string{a.Severity.String(), a.Quality.String(), a.Depth.String()}
	return slices.DeleteFunc(all, func(word string) bool { return word == "" })
}

// Text says it for the reader: "severe, burning, at the surface"; "" where nothing was said.
func (a Ache) Text() string {
	return strings.Replace(strings.Join(a.Words(), ", "), SurfacePain.String(), "at the surface", 1)
}

// Toggle returns the ache with a word said of it, such as "severe", "burning" or "deep", in
// place of what was said of the same thing, or taken back where it had been said. ok is
// false where there is no such word.
func (a Ache) Toggle(word string) (changed Ache, ok bool) {
	turn := func(words []string, now uint8) uint8 {
		i := slices.Index(words, word)
		switch {
		case i <= 0:
			return now
		case uint8(i) == now:
			i = 0
		}
		ok = true
		return uint8(i)
	}
	a.Severity = Severity(turn(severityWords[:], uint8(a.Severity)))
	a.Quality = Quality(turn(qualityWords[:], uint8(a.Quality)))
	a.Depth = Depth(turn(depthWords[:], uint8(a.Depth)))
	return a, ok
}

// parseAche reads words in the order in which Ache.Words lists them.
func parseAche(words []string) (a Ache, ok bool) {
	for _, word := range words {
		if a, ok = a.Toggle(word); !ok {
			return Ache{}, false
		}
	}
	return a, slices.Equal(a.Words(), words)
}

// Marked is what a mark is like that says as much as a yes to a question. An empty field
// leaves open what the mark is like there; the zero Marked fits no mark.
type Marked struct {
	Qualities []Quality // it is of one of these
	Depths    []Depth   // it lies at one of these; 0 stands for where it was not said
	Areas     []Area    // it lies in one of these,
	Regions   []string  // or in one of these, by ID
}

// in reports whether a place is one where the question may be answered by a mark.
func (m *Marked) in(p Place) bool {
	return len(m.Areas)+len(m.Regions) == 0 || slices.Contains(m.Areas, p.Region.Area) || slices.Contains(m.Regions, p.Region.counterparts()[0])
}

// told returns as much of an ache as says yes; the zero Ache where it does not.
func (m *Marked) told(a Ache) Ache {
	a.Severity = 0
	if len(m.Qualities) == 0 {
		a.Quality = 0
	} else if !slices.Contains(m.Qualities, a.Quality) {
		return Ache{}
	}
	if len(m.Depths) == 0 {
		a.Depth = 0
	} else if !slices.Contains(m.Depths, a.Depth) {
		return Ache{}
	}
	return a
}

// order is a number of its own for each quality and depth.
func (a Ache) order() int { return int(a.Quality)*len(depthWords) + int(a.Depth) }

// telling is a question that a mark has answered with yes.
type telling struct {
	question *Question
	said     Ache // as much of what was said as answers it
}

// tellings lists the questions that marks have answered with yes, each once, and that the
// person has not answered otherwise.
func (c Complaint) tellings() []telling {
	if !slices.ContainsFunc(c.Taps, func(t Tap) bool { return t.Ache != Ache{} }) {
		return nil
	}
	var out []telling
	for _, q := range atlas().marked {
		if slices.ContainsFunc(c.Answers, func(a Answer) bool { return a.Question == q.ID }) {
			continue
		}
		var said Ache // of several marks the same one's, whatever their order
		for _, t := range c.Taps {
			if told := q.Marked.told(t.Ache); q.Marked.in(t.Place) && told.order() > said.order() {
				said = told
			}
		}
		if said != (Ache{}) {
			out = append(out, telling{q, said})
		}
	}
	return out
}

const (
	// minSpread and maxSpread bound a tap's Spread: what people's own variability sets, and
	// how far apart it is worth telling places, 5.5 cm.
	minSpread = tapSpread + 1
	maxSpread = 60
)

// SpreadOf returns the Spread of a tap by a finger that covers so many units to either side.
func SpreadOf(units float64) uint8 {
	whole := math.Round(units)
	if !(whole >= minSpread) {
		return 0
	}
	return uint8(min(whole, maxSpread))
}

// Radius returns how far from the point the pain may lie as good as surely, two standard deviations, in units.
func (t Tap) Radius() float64 { return 2 * t.spread() }

// spread is how far the pain may lie from the point touched, as a standard deviation in units.
func (t Tap) spread() float64 { return float64(max(t.Spread, tapSpread)) }
