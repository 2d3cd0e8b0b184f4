package bodymap

import "slices"

// compile turns a phrase into normal forms: without glue, sides and particles where two
// words of content remain that are no general word for a place, else with more of them.
// An exact phrase keeps its particles.
func (l *lexicon) compile(words string, m meaning, exact bool) []phraseWord {
	tokens := l.read(words, false)
	strong := 0
	for _, t := range tokens {
		if t.class <= classFiller && t.normal != "cant" {
			strong++
		}
	}
	keep := [][]class{{}, {classParticle}, {classParticle, classSide}, {classParticle, classGlue, classSide}}
	switch {
	case strong < 2:
		keep = keep[3:]
	case exact:
		keep = keep[1:]
	}
	var out []phraseWord
	for _, classes := range keep {
		out = pick(tokens, classes, m.question != nil)
		if p := l.byKey[key(out)]; len(out) > 0 && (p == nil || !p.taken(m)) && (m.question == nil || !l.onlyHurts(out)) {
			break
		}
	}
	return out
}

// taken reports whether a phrase must not come to mean something else besides.
func (p *phrase) taken(m meaning) bool {
	return p.general || p.regions != nil && m.regions == nil || p.question != nil && m.question != nil && p.question != m.question
}

// onlyHurts reports whether the words say no more than that a place hurts.
func (l *lexicon) onlyHurts(words []phraseWord) bool {
	n := len(words)
	rest := slices.DeleteFunc(slices.Clone(words), func(w phraseWord) bool { return w.normal == "hurt" })
	p := l.byKey[key(rest)]
	return len(rest) < n && p != nil && p.regions != nil
}

// pick returns the tokens' words: of glue, sides and particles only the classes to keep,
// and the word "side" where aside says so.
func pick(tokens []token, keep []class, aside bool) []phraseWord {
	var out []phraseWord
	loose := false
	for _, t := range tokens {
		loose = loose || t.gap > gapNone
		optional := t.class == classParticle || t.class == classGlue || t.class == classSide && t.normal != "both"
		if bare.has(t.normal) || optional && !slices.Contains(keep, t.class) && (t.normal != "sid" || !aside) {
			continue
		}
		out = append(out, phraseWord{t.normal, loose})
		loose = false
	}
	return out
}
