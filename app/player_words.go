package app

import (
	"fmt"
	"strconv"
	"strings"
)

// seconds rounds up, so that a countdown shows 0 only when it is over.
func seconds(ms int64) int { return int((ms + 999) / 1000) }

// minutes writes a time as 1:05.
func minutes(ms int64) string {
	s := seconds(ms)
	rest := strconv.Itoa(s % 60)
	return strconv.Itoa(s/60) + ":" + strings.Repeat("0", 2-len(rest)) + rest
}

// digits writes a time as large as it can be: what is under a minute as 45.
func digits(ms int64) string {
	if s := seconds(ms); s < 60 {
		return strconv.Itoa(s)
	}
	return minutes(ms)
}

// about writes how long a routine takes, to half a minute.
func about(ms int64) string {
	halves := max(1, (seconds(ms)+15)/30)
	switch whole := halves / 2; {
	case halves%2 == 0 && whole == 1:
		return "1 minute"
	case halves%2 == 0:
		return fmt.Sprintf("%d minutes", whole)
	case whole == 0:
		return "half a minute"
	default:
		return fmt.Sprintf("%d½ minutes", whole)
	}
}

// headline is what the reader does now, in a word or two.
func (p *player) headline() string {
	switch {
	case p.done():
		return "Done"
	case !p.running():
		return "Paused"
	case p.lead > 0 || p.phase().kind == gettingReady:
		return "Get ready"
	case p.phase().kind == resting:
		return "Rest"
	default:
		return "Go"
	}
}

// sideWords is "Your left side", or "" where the step has no sides.
func (p *phase) sideWords() string {
	if p.side == "" {
		return ""
	}
	return "Your " + p.side + " side"
}

// turnWords is "1 of 2", or "" where there is but one turn.
func (p *player) turnWords() string {
	now := p.phase()
	repeat := p.step().repeat
	if repeat < 2 || now.kind == gettingReady {
		return ""
	}
	turn := now.turn
	if now.kind == resting {
		return fmt.Sprintf("Next: %d of %d", turn+1, repeat)
	}
	return fmt.Sprintf("%d of %d", turn, repeat)
}

// under is what stands below the countdown: which turn it is, or how long the hold is that comes.
func (p *player) under() string {
	if p.phase().kind == gettingReady {
		return "then " + minutes(p.full(p.at+1)) // a hold always follows
	}
	if p.lead > 0 {
		return "then " + minutes(p.left)
	}
	return p.turnWords()
}

// otherNext reports whether the phase gets the reader ready for the step's other side.
func (p *player) otherNext() bool {
	return p.at > 0 && p.phase().kind == gettingReady && p.phases[p.at-1].step == p.phase().step
}

// told is what a screen reader says when the phase changes.
func (p *player) told() string {
	if p.done() {
		return "Well done. That was all."
	}
	now := p.phase()
	words := []string{p.headline()}
	if p.away {
		words[0] = "You were away"
	}
	if now.kind == gettingReady || p.lead > 0 {
		words = append(words, p.coming())
	} else {
		words = append(words, p.step().title, now.sideWords(), p.turnWords())
	}
	if p.running() {
		words = append(words, clock(seconds(p.length())))
	}
	return sentences(words)
}

// coming names what to get ready for.
func (p *player) coming() string {
	now := p.phase()
	title := p.step().title
	switch {
	case p.otherNext():
		return "Next: other side. " + now.sideWords()
	case p.at > 0 && now.kind == gettingReady:
		title = "Next: " + title
	}
	return sentences([]string{title, now.sideWords()})
}

// sentences joins those of the words that are not empty.
func sentences(words []string) string {
	text := ""
	for _, w := range words {
		w = strings.TrimRight(w, ".")
		switch {
		case w == "":
		case text == "":
			text = w
		default:
			text += ". " + w
		}
	}
	return text
}

// A glimpse is what one sees of a player with one look.
type glimpse struct {
	at   int
	lead int64
	left int64 // of what runs
	runs bool
}

func (p *player) glimpse(now int64) glimpse {
	return glimpse{p.at, p.lead, p.remaining(now), p.running()}
}

// signal is what is to be heard and felt between two looks: words for the voice, and the name of one of
// the tones of player.js. Both are often empty.
func (p *player) signal(was, is glimpse) (words, tone string) {
	const (
		halved = 40_000 // holds as long as this are halved
		last   = 3      // seconds that tick
		short  = 6_000  // what is no longer than this does not tick
	)
	switch {
	case p.done():
		if was.at == is.at {
			return "", ""
		}
		return "Well done. That was all. How is it now?", "end"
	case !is.runs:
		return "", ""
	case was.at != is.at || was.lead != is.lead || !was.runs:
		return p.cue()
	}
	full, left := p.length(), seconds(is.left)
	if full > short && left != seconds(was.left) && left > 0 && left <= last {
		return "", "tick"
	}
	if p.lead == 0 && p.phase().kind == holding && full >= halved && was.left > full/2 && is.left <= full/2 {
		return "Half way", ""
	}
	return "", ""
}

// cue is the signal with which what runs now begins.
func (p *player) cue() (words, tone string) {
	now := p.phase()
	switch {
	case p.lead == searched:
		return "Take your time. Ten seconds", "rest"
	case p.lead > 0:
		return "Get ready again", "rest"
	case now.kind == gettingReady && p.at == 0:
		return "Get ready. " + p.coming(), "rest"
	case now.kind == gettingReady:
		return p.coming(), "rest"
	case now.kind == resting:
		return fmt.Sprintf("Rest. %d seconds", now.seconds), "rest"
	default:
		return "Go", "go"
	}
}
