package bodymap

import "slices"

// reading is a text on its way to a Description.
type reading struct {
	lexicon  *lexicon
	text     string
	tokens   []token
	mentions []mention
}

// mention is a phrase that was found, from one token to before another.
type mention struct {
	from, to int
	meaning
	spare []*Region // what it means where the text names no other place
	inner bool      // a "no" stands within the phrase
	felt  bool      // a "no" before speaks of something else than pain: no numbness in the hand
	no    bool
	sides sides
}

func (m *mention) reply() Reply {
	if m.no {
		return No
	}
	return Yes
}

func (m *mention) places() []Place {
	var out []Place
	for _, r := range m.regions {
		for _, s := range r.Sides() {
			if s == Midline || m.sides&(1<<s) != 0 {
				out = append(out, Place{r, s})
			}
		}
	}
	return out
}

func newReading(text string) *reading {
	l := theLexicon()
	return &reading{lexicon: l, text: text, tokens: l.read(text, true)}
}

// find collects the longest phrases from left to right.
func (r *reading) find() {
	for i := 0; i < len(r.tokens); {
		p, to := r.longest(i, len(r.tokens), nil)
		if p == nil {
			i++
			continue
		}
		for to < len(r.tokens) && r.tokens[to].start < r.tokens[to-1].end { // the rest of a word that means two
			to++
		}
		r.mentions = append(r.mentions, r.mention(p, i, to))
		i = to
	}
}

// longest returns the longest phrase that begins at a token and ends before another, and where it ends.
func (r *reading) longest(from, end int, fits func(*phrase) bool) (p *phrase, to int) {
	sided := from > 0 && r.tokens[from].gap == gapNone && r.tokens[from-1].class == classSide
	for _, p := range r.lexicon.phrases[r.tokens[from].normal] {
		if fits != nil && !fits(p) || sided && p.beside() {
			continue
		}
		if to := r.matches(p, from, end); to > 0 {
			return p, to
		}
	}
	return nil, 0
}

// mostSkipped bounds the small words between two words of a phrase.
const mostSkipped = 5

// beside reports whether a phrase is "side of the neck": after a "left" it means the left of the neck.
func (p *phrase) beside() bool {
	return len(p.words) > 1 && p.words[0].normal == "sid" && besides.has(p.words[len(p.words)-1].normal)
}

// matches returns where a phrase that begins at a token ends, or 0.
func (r *reading) matches(p *phrase, from, end int) int {
	i := from
	for j, w := range p.words {
		for skipped := 0; ; i, skipped = i+1, skipped+1 {
			if i >= end || skipped > mostSkipped {
				return 0
			}
			t := &r.tokens[i]
			if i > from && t.gap > gapNone && (!w.loose || t.gap > gapComma) {
				return 0
			}
			if t.normal == w.normal {
				i++
				break
			}
			if j == 0 || !t.class.skipped() {
				return 0
			}
		}
	}
	return i
}

// mention says what a phrase means where it stands. An answer or a sign about a pain names its place too.
func (r *reading) mention(p *phrase, from, to int) mention {
	m := mention{from: from, to: to, meaning: p.meaning, inner: r.hasNo(from, to) && !p.hasNo()}
	if m.regions != nil {
		if r.moved(from) {
			m.spare, m.regions = m.regions, nil
		}
		return m
	}
	if m.question == nil && m.sign == nil {
		return m
	}
	hurts, state, no := m.sign != nil, m.sign != nil, false
	for _, t := range r.tokens[from:to] {
		no = no || t.class == classNegation
		hurts = hurts || t.normal == "hurt" && !no
		state = state || stateWords()[t.normal]
	}
	hurts = hurts || p.hasSide() || !state && m.question.Kind == Feel
	for i := from; (hurts || state) && i < to; i++ {
		p, end := r.longest(i, to, (*phrase).isPlace)
		if p == nil || r.moved(i) {
			continue
		}
		if hurts {
			m.regions, m.vague = append(slices.Clip(m.regions), p.regions...), p.vague
		} else {
			m.spare = p.regions
		}
		i = end - 1
	}
	return m
}

// hasNo reports whether a negation stands between two tokens.
func (r *reading) hasNo(from, to int) bool {
	return slices.ContainsFunc(r.tokens[from:to], func(t token) bool { return t.class == classNegation })
}

func (p *phrase) hasNo() bool {
	return slices.ContainsFunc(p.words, func(w phraseWord) bool { return w.normal == "not" })
}

func (p *phrase) hasSide() bool {
	return slices.ContainsFunc(p.words, func(w phraseWord) bool { return sideOf()[w.normal] != 0 && w.normal != "both" })
}

func (p *phrase) isPlace() bool { return p.regions != nil && p.question == nil }

// moved reports whether the word before is a movement: who turns the neck says nothing about where it hurts.
func (r *reading) moved(at int) bool {
	for i := at - 1; i >= 0 && r.tokens[i+1].gap == gapNone; i-- {
		if t := r.tokens[i]; t.class == classParticle || !t.class.skipped() {
			return movements.has(t.normal)
		}
	}
	return false
}
