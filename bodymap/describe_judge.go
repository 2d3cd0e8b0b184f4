package bodymap

import "slices"

// judge decides which mentions the text denies, and drops signs that are not the writer's own.
func (r *reading) judge() {
	for i := range r.mentions {
		m := &r.mentions[i]
		m.no = r.denied(m)
		switch {
		case m.no && m.felt:
			m.meaning = meaning{}
		case m.no && !m.isPlace():
			m.regions = nil // "it does not hurt at night" frees no place
		}
		if m.sign != nil && (r.foreign(m) || m.sign.ID == "no-better" && !m.no && !r.aches(m)) {
			m.meaning = meaning{}
		}
	}
}

// denied reports whether a "no" within the phrase, before it in its clause or after it denies it.
func (r *reading) denied(m *mention) bool {
	return m.inner || r.deniedBefore(m) || r.deniedAfter(m)
}

// farthest bounds how many words of content may stand between a "no" and what it denies.
const farthest = 4

func (r *reading) deniedBefore(m *mention) bool {
	between := 0
	for k := m.from - 1; k >= 0; k-- {
		switch gap := r.tokens[k+1].gap; {
		case gap == gapStop, gap == gapAnd:
			return false
		case gap == gapComma && !(k+1 == m.from && r.listed(m.to)) && !r.deniedFrom(k+1):
			return false
		}
		t := &r.tokens[k]
		switch {
		case t.class == classNegation:
			return k+1 == m.from || !neutral.has(r.tokens[k+1].normal) && r.tokens[k+1].gap < gapComma
		case clauseBreakers.has(t.normal), m.habitual() && conditions.has(t.normal):
			return false
		case t.class.skipped():
			continue
		case m.isPlace() && feelings.has(t.normal):
			m.felt = true
		case m.isPlace() && !carriers.has(t.normal) && !r.inPlace(k):
			return false
		}
		if between++; between > farthest {
			return false
		}
	}
	return false
}

// habitual reports whether a "when" before the mention keeps a "no" away: "no pain when driving" is not about driving.
func (m *mention) habitual() bool {
	if m.question == nil {
		return false
	}
	switch m.question.Kind {
	case Worse, Better, Movement:
		return false
	}
	return true
}

func (m *mention) isPlace() bool { return m.question == nil && m.sign == nil }

// listed reports whether an "or" soon follows a token: the list before it goes on.
func (r *reading) listed(from int) bool {
	for i := from; i < len(r.tokens) && i < from+6; i++ {
		switch r.tokens[i].gap {
		case gapOr:
			return true
		case gapStop:
			return false
		}
	}
	return false
}

// deniedFrom reports whether a mention that the text denies begins at a token.
func (r *reading) deniedFrom(at int) bool {
	return slices.ContainsFunc(r.mentions, func(m mention) bool { return m.from == at && m.no })
}

func (r *reading) inPlace(at int) bool {
	for _, m := range r.mentions {
		if m.from <= at && at < m.to {
			return m.regions != nil
		}
	}
	return false
}

// deniedAfter looks for "is fine", and for "does not hurt".
func (r *reading) deniedAfter(m *mention) bool {
	no := false
	for i := m.to; i < len(r.tokens) && r.tokens[i].gap == gapNone; i++ {
		switch t := &r.tokens[i]; {
		case t.class == classNegation:
			no = true
		case fineWords.has(t.normal):
			return !no
		case t.normal == "hurt":
			return no
		case !t.class.skipped():
			return false
		}
	}
	return false
}

// foreign reports whether the clause before a sign speaks of someone else, or of a worry.
func (r *reading) foreign(m *mention) bool {
	for k := m.from - 1; k >= 0 && r.tokens[k+1].gap < gapAnd; k-- {
		if notMine.has(r.tokens[k].normal) {
			return true
		}
	}
	return false
}

// aches reports whether the clause around a mention speaks of an ache: ten years may be those of a job.
func (r *reading) aches(m *mention) bool {
	first, last := m.from, m.to
	for first > 0 && r.tokens[first].gap < gapAnd {
		first--
	}
	for last < len(r.tokens) && r.tokens[last].gap < gapAnd {
		last++
	}
	for i := first; i < last; i++ {
		if achingWords.has(r.tokens[i].normal) || r.inPlace(i) {
			return true
		}
	}
	return false
}
