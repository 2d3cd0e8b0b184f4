package app

import "strconv"

// playedStep is what the player knows of a routine's step.
type playedStep struct {
	title   string
	seconds int // one hold, or one turn, on one side
	repeat  int // how often on each side
	rest    int // seconds between two of them
	sides   int // 1, or 2 for left and right

	dose    string // in the words of the page
	picture string // HTML of the figure; may be empty
	prose   string // HTML of what to do
	spoken  string // the same as text
	notes   []note
}

// A note is one of a step's short lines, such as what it should feel like.
type note struct{ class, term, text string }

type phaseKind int

const (
	gettingReady phaseKind = iota
	holding
	resting
)

// A phase is a time in which the reader does one thing.
type phase struct {
	kind    phaseKind
	step    int    // index of the step it belongs to
	turn    int    // which of the step's repeats, from 1
	side    string // "left", "right" or "" where the step has no sides
	seconds int
}

// Seconds in which to find one's place: before the first hold, and wherever step or side change.
const (
	firstReady = 10
	nextReady  = 5
)

// schedule is a routine as one phase after the other, beginning with the side named first.
func schedule(steps []playedStep, first string) []phase {
	var phases []phase
	ready := firstReady
	for i := range steps {
		s, sides := &steps[i], []string{""}
		if s.sides == 2 {
			sides = []string{first, otherSide(first)}
		}
		for _, side := range sides {
			phases = append(phases, phase{gettingReady, i, 1, side, ready})
			ready = nextReady
			for turn := 1; turn <= s.repeat; turn++ {
				phases = append(phases, phase{holding, i, turn, side, s.seconds})
				if s.rest > 0 && turn < s.repeat {
					phases = append(phases, phase{resting, i, turn, side, s.rest})
				}
			}
		}
	}
	return phases
}

func otherSide(side string) string {
	if side == "left" {
		return "right"
	}
	return "left"
}

// version tells a routine whose steps have changed from the one that was begun.
func version(steps []playedStep) string {
	text := ""
	for i := range steps {
		s := &steps[i]
		text += s.title
		for _, n := range []int{s.seconds, s.repeat, s.rest, s.sides} {
			text += " " + strconv.Itoa(n)
		}
	}
	hash := uint32(2166136261) // FNV-1a
	for i := range len(text) {
		hash = (hash ^ uint32(text[i])) * 16777619
	}
	return strconv.FormatUint(uint64(hash), 36)
}
