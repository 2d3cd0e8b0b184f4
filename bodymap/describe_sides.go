package bodymap

import "math/bits"

// sides is a set of sides, a bit each.
type sides uint8

const bothSides = sides(1<<Left | 1<<Right)

func (s sides) single() bool { return bits.OnesCount8(uint8(s)) == 1 }

// sideWord is a side named in the text.
type sideWord struct {
	at int
	sides
	used bool
}

// takeSides gives each place the side that is named nearest to it in its clause, else
// the only one of its sentence, else the only one of the text, else both. It
// reports whether places wanted a side and the text names none.
func (r *reading) takeSides() (none bool) {
	words := r.sideWords()
	var all sides
	for _, w := range words {
		all |= w.sides
	}
	for i := range r.mentions {
		if m := &r.mentions[i]; m.sided() {
			if w := r.nearest(words, m); w != nil {
				m.sides, w.used = w.sides, true
			}
		}
	}
	r.giveOrphans(words)
	for i := range r.mentions {
		m := &r.mentions[i]
		if !m.sided() || m.sides != 0 {
			continue
		}
		here := sides(0)
		for _, w := range words {
			if !r.parted(w.at, m.from, gapStop) {
				here |= w.sides
			}
		}
		switch {
		case here.single():
			m.sides = here
		case all.single():
			m.sides = all
		default:
			m.sides = bothSides
		}
		none = none || all == 0 && !m.no
	}
	return none
}

func (m *mention) sided() bool {
	for _, r := range m.regions {
		if !r.Midline {
			return true
		}
	}
	return false
}

// parted reports whether a gap as wide as that stands between two tokens.
func (r *reading) parted(a, b int, least gap) bool {
	return r.tokens[a].gaps[least] != r.tokens[b].gaps[least]
}

// nearest returns the side that stands in or nearest to a place, in its clause.
func (r *reading) nearest(words []sideWord, m *mention) *sideWord {
	var best *sideWord
	least := 0
	for i := range words {
		w := &words[i]
		if r.parted(w.at, m.from, gapOr) {
			continue
		}
		distance := 0
		switch {
		case w.at < m.from:
			distance = m.from - w.at
		case w.at >= m.to:
			distance = w.at - m.to + 1
		}
		if best == nil || distance < least {
			best, least = w, distance
		}
	}
	return best
}

// giveOrphans gives a side that stands alone in its clause, "then the right", to the last
// place of the other side, else to the last place without, else to the next.
func (r *reading) giveOrphans(words []sideWord) {
	for _, w := range words {
		if w.used || r.hasPlace(w.at) {
			continue
		}
		var before, other, after *mention
		for i := range r.mentions {
			m := &r.mentions[i]
			switch {
			case !m.sided():
			case m.from > w.at:
				if after == nil {
					after = m
				}
			default:
				before = m
				if m.sides != 0 && m.sides&w.sides == 0 {
					other = m
				}
			}
		}
		switch {
		case after != nil && !r.parted(w.at, after.from, gapComma):
			after.sides |= w.sides
		case other != nil && !r.fineAfter(w.at):
			other.sides |= w.sides
		case before != nil && before.sides == 0:
			before.sides = w.sides
		}
	}
}

func (r *reading) fineAfter(at int) bool {
	return r.deniedAfter(&mention{from: at, to: at + 1})
}

// hasPlace reports whether a place stands in the clause of a token.
func (r *reading) hasPlace(at int) bool {
	for i := range r.mentions {
		if m := &r.mentions[i]; m.sided() && !r.parted(at, m.from, gapOr) {
			return true
		}
	}
	return false
}

// sideWords lists the sides that the text names, but for those in an answer or a turn
// of phrase and those that are none: "right under the blade", "I left work".
func (r *reading) sideWords() []sideWord {
	var out []sideWord
	next := 0
	for i, t := range r.tokens {
		for next < len(r.mentions) && r.mentions[next].to <= i {
			next++
		}
		inside := next < len(r.mentions) && r.mentions[next].from <= i
		if t.class != classSide || inside && !r.mentions[next].sided() || r.noSide(i) {
			continue
		}
		out = append(out, sideWord{at: i, sides: sideOf()[t.normal]})
	}
	return out
}

func (r *reading) noSide(at int) bool {
	before, after := "", ""
	if at > 0 && r.tokens[at].gap == gapNone {
		before = r.tokens[at-1].normal
	}
	if at+1 < len(r.tokens) && r.tokens[at+1].gap == gapNone {
		after = r.tokens[at+1].normal
	}
	switch sideOf()[r.tokens[at].normal] {
	case 1 << Right:
		return afterAdverb.has(after) && before != "the" && before != "my" && before != "on"
	case 1 << Left:
		return leavers.has(before) || leftBehind.has(after)
	}
	return false
}
