package app

import (
	"fmt"
	"strconv"
	"strings"
)

// player plays a routine's phases. Times are milliseconds of the clock on the wall. It keeps when
// a phase ends, not what is left, so that a locked screen or a sleeping tab does not make it late.
type player struct {
	steps  []playedStep
	first  string // the side that comes first
	phases []phase

	at   int   // index of the phase; len(phases) when the routine is over
	ends int64 // when what runs now ends; 0 while paused
	left int64 // what is left of the phase: while paused, and behind a lead
	lead int64 // length of the time to get ready again that runs before the phase goes on; 0 for none
	seen int64 // when the player last looked at the clock
	away bool  // paused because the reader was away
}

const (
	settle   = nextReady * 1000  // to lie down again after a pause
	searched = firstReady * 1000 // to find the place again
	blink    = 15 * 1000         // an absence that does not count
	lastLook = 60 * 1000         // for which the last hold waits for the reader
	tooOld   = 12 * 60 * 60 * 1000
)

func newPlayer(steps []playedStep, first string) player {
	p := player{steps: steps, first: first, phases: schedule(steps, first)}
	p.jump(0, 0)
	return p
}

func (p *player) running() bool { return p.ends != 0 }

func (p *player) done() bool { return p.at >= len(p.phases) }

// phase is what the reader does now; it must not be asked for when the routine is over.
func (p *player) phase() *phase { return &p.phases[p.at] }

// step is the one that the phase belongs to.
func (p *player) step() *playedStep { return &p.steps[p.phase().step] }

// full is how long a phase takes.
func (p *player) full(at int) int64 { return int64(p.phases[at].seconds) * 1000 }

// remaining is what is left of the phase, or of the lead that runs.
func (p *player) remaining(now int64) int64 {
	if p.running() {
		return max(0, p.ends-now)
	}
	return p.left
}

// length is how long what runs now takes as a whole.
func (p *player) length() int64 {
	if p.lead > 0 {
		return p.lead
	}
	return p.full(p.at)
}

// progress is what is left of what runs now, and what is done of the step, both from 0 to 1.
func (p *player) progress(now int64) (left, step float64) {
	var done, whole int64
	for i := range p.phases {
		if p.phases[i].step == p.phase().step {
			whole += p.full(i)
			if i < p.at {
				done += p.full(i)
			}
		}
	}
	if p.lead == 0 {
		done += p.full(p.at) - p.remaining(now)
	}
	return float64(p.remaining(now)) / float64(p.length()), float64(done) / float64(whole)
}

// total is what is left of the routine.
func (p *player) total(now int64) int64 {
	sum := p.remaining(now)
	if p.running() && p.lead > 0 {
		sum += p.left
	}
	for i := p.at + 1; i < len(p.phases); i++ {
		sum += p.full(i)
	}
	return sum
}

// start begins, or goes on: with a hold once the reader has found the place again.
func (p *player) start(now int64) {
	if p.running() || p.done() {
		return
	}
	p.seen, p.away, p.lead = now, false, 0
	p.ends = now + p.left
	if p.phase().kind == holding {
		p.lead = settle
		p.ends = now + p.lead
	}
}

func (p *player) pause(now int64) {
	if !p.running() {
		return
	}
	if p.lead == 0 {
		p.left = p.remaining(now)
	}
	p.ends, p.lead, p.seen = 0, 0, now
}

// moved gives the reader time to find the place again, and then the whole hold.
func (p *player) moved(now int64) {
	if p.done() {
		return
	}
	if p.phase().kind != holding {
		p.at++ // a hold follows whatever is none
	}
	p.left, p.lead, p.seen, p.away = p.full(p.at), searched, now, false
	p.ends = now + searched
}

// jump goes to a phase, and goes on running if it ran.
func (p *player) jump(to int, now int64) {
	running := p.running()
	p.at, p.ends, p.left, p.lead, p.seen, p.away = min(max(to, 0), len(p.phases)), 0, 0, 0, now, false
	if p.done() {
		return
	}
	p.left = p.full(p.at)
	if running {
		p.ends = now + p.left
	}
}

// skip ends what runs now.
func (p *player) skip(now int64) {
	if p.running() && p.lead > 0 {
		p.lead, p.ends, p.seen = 0, now+p.left, now
		return
	}
	p.jump(p.at+1, now)
}

// back begins the hold again or, at its beginning, the one before.
func (p *player) back(now int64) {
	const begun = 3000
	to := p.at
	if p.done() || p.phase().kind != holding || p.lead > 0 || p.full(to)-p.remaining(now) < begun {
		for to--; to > 0 && p.phases[to].kind != holding; {
			to--
		}
	}
	p.jump(to, now)
	if p.running() && p.phase().kind == holding {
		p.lead = settle
		p.ends = now + p.lead
	}
}

// tick moves on past what has ended by now, and reports whether anything has. If the reader may have
// missed more than the end of one phase, it waits paused in the phase in which they were last there.
func (p *player) tick(now int64) bool {
	if !p.running() {
		return false
	}
	absence := now - p.seen
	if absence < 0 { // the clock was set back
		p.ends += absence
	}
	p.seen = now
	if absence > blink && now >= p.ends+p.grace() {
		p.left, p.lead, p.ends, p.away = p.full(p.at), 0, 0, true
		return true
	}
	moved := false
	for p.running() && now >= p.ends {
		end := p.ends
		if p.lead > 0 {
			p.lead, p.ends = 0, end+p.left
		} else {
			p.jump(p.at+1, end)
			p.seen = now
		}
		moved = true
	}
	return moved
}

// grace is how long after the end of what runs the reader is still believed to be there.
func (p *player) grace() int64 {
	switch {
	case p.lead > 0:
		return p.left
	case p.at+1 < len(p.phases):
		return p.full(p.at + 1)
	default:
		return lastLook
	}
}

// record writes a player down in one line: of which page, and how much it hurt before.
func (p *player) record(path string, before int) string {
	away := 0
	if p.away {
		away = 1
	}
	return fmt.Sprintf("%s %s %s %d %d %d %d %d %d %d", path, version(p.steps), p.first, p.at, p.ends, p.left, p.lead, p.seen, away, before)
}

// resume reads what record has written. It reports whether the line is of this page, of these steps, not too
// old and not damaged.
func resume(line, path string, steps []playedStep, now int64) (p player, before int, ok bool) {
	words := strings.Fields(line)
	if len(words) != 10 || words[0] != path || words[1] != version(steps) || words[2] != "left" && words[2] != "right" {
		return p, 0, false
	}
	var numbers [7]int64
	for i := range numbers {
		n, err := strconv.ParseInt(words[i+3], 10, 64)
		if err != nil {
			return p, 0, false
		}
		numbers[i] = n
	}
	p = newPlayer(steps, words[2])
	age := now - numbers[4]
	if numbers[0] < 0 || numbers[0] > int64(len(p.phases)) || age > tooOld || age < -tooOld {
		return p, 0, false
	}
	p.at, p.ends, p.left, p.lead, p.seen, p.away = int(numbers[0]), numbers[1], numbers[2], numbers[3], numbers[4], numbers[5] == 1
	before = int(numbers[6])
	return p, before, p.sound() && before >= notSaid && before <= worst
}

// sound reports whether the times of a player can be.
func (p *player) sound() bool {
	if p.done() {
		return p.ends == 0 && p.left == 0 && p.lead == 0
	}
	runs := p.ends - p.seen
	return p.left >= 0 && p.left <= p.full(p.at) && p.lead >= 0 && p.lead <= searched &&
		(p.ends == 0 || runs >= 0 && runs <= max(p.full(p.at), p.lead))
}
