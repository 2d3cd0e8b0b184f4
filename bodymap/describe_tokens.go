package bodymap

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// token is a word in its normal form.
type token struct {
	normal     string
	class      class
	gap        gap                 // what parts it from the word before
	gaps       [gapStop + 1]uint16 // how many gaps there were so far, as wide as each or wider
	start, end int
}

// gap is what stands between two words.
type gap uint8

const (
	gapNone gap = iota
	gapOr
	gapAnd
	gapComma
	gapStop
)

// gapWords part clauses as a mark does.
var gapWords = sync.OnceValue(func() map[string]gap {
	return map[string]gap{
		"or": gapOr, "nor": gapOr, "and": gapAnd, "plus": gapAnd, "then": gapComma, "but": gapStop, "however": gapStop, "although": gapStop, "though": gapStop, "except": gapStop,
	}
})

// gapMarks are the marks that part clauses; others only part words.
var gapMarks = sync.OnceValue(func() map[rune]gap {
	return map[rune]gap{
		'/': gapOr, '&': gapAnd, '+': gapAnd, ',': gapComma, ':': gapComma, '(': gapComma, ')': gapComma, '\n': gapComma, '–': gapComma, '—': gapComma, '、': gapComma, '，': gapComma,
		'.': gapStop, '!': gapStop, '?': gapStop, ';': gapStop, '。': gapStop, '…': gapStop,
	}
})

// read splits a text into normal forms, slips corrected where that is wanted.
func (l *lexicon) read(text string, forgive bool) []token {
	tokens := make([]token, 0, len(text)/5+1)
	wide := gapNone
	for at := 0; at < len(text); {
		c, size := utf8.DecodeRuneInString(text[at:])
		if !wordRune(c) {
			wide = max(wide, markGap(c, tokens))
			at += size
			continue
		}
		end := wordEnd(text, at)
		t := l.token(text[at:end], forgive)
		t.start, t.end = at, end
		own := gapWords()[t.normal]
		t.gap = max(wide, own)
		if own == gapOr && wide == gapComma {
			t.gap = gapOr
		}
		wide = own
		tokens = append(tokens, t)
		at = end
	}
	tokens = l.rewrite(tokens)
	for i := range tokens {
		t := &tokens[i]
		t.class = l.classOf(t.normal)
		if i > 0 {
			t.gaps = tokens[i-1].gaps
		}
		for g := range t.gap + 1 {
			t.gaps[g]++
		}
	}
	return tokens
}

// markGap returns what a mark parts; the full stop of "r." and "lt." parts nothing.
func markGap(c rune, before []token) gap {
	if c == '.' && len(before) > 0 && len(before[len(before)-1].normal) <= 2 && sideOf()[before[len(before)-1].normal] != 0 {
		return gapNone
	}
	return gapMarks()[c]
}

func wordRune(c rune) bool {
	return unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c)
}

// wordEnd returns where the word that begins at a byte ends; an apostrophe belongs to it.
func wordEnd(text string, at int) int {
	end := at
	for i, c := range text[at:] {
		switch {
		case wordRune(c):
			end = at + i + utf8.RuneLen(c)
		case c != '\'' && c != '’':
			return end
		}
	}
	return end
}

func (l *lexicon) token(word string, forgive bool) token {
	word = strings.ToLower(word)
	word = strings.ReplaceAll(strings.ReplaceAll(word, "'", ""), "’", "")
	if forgive {
		fixed := l.correct(word)
		if singular, ok := strings.CutSuffix(word, "s"); ok && fixed == word && !l.known[stem(word)] {
			if s := l.correct(singular); s != singular {
				fixed = s
			}
		}
		return token{normal: stem(fixed)}
	}
	normal := stem(word)
	l.learn(word, normal)
	return token{normal: normal}
}

// rewrite replaces what the aliases name, the longest first, in one go.
func (l *lexicon) rewrite(tokens []token) []token {
	if !slices.ContainsFunc(tokens, func(t token) bool { return l.aliases[t.normal] != nil }) {
		return tokens
	}
	out := make([]token, 0, len(tokens))
next:
	for i := 0; i < len(tokens); {
		for _, a := range l.aliases[tokens[i].normal] {
			if !begins(tokens[i:], a.from) {
				continue
			}
			t := tokens[i]
			t.end = tokens[i+len(a.from)-1].end
			for _, normal := range a.to {
				t.normal = normal
				out = append(out, t)
				t.gap = gapNone
			}
			i += len(a.from)
			continue next
		}
		out = append(out, tokens[i])
		i++
	}
	return out
}

func begins(tokens []token, words []string) bool {
	if len(tokens) < len(words) {
		return false
	}
	for i, w := range words {
		if tokens[i].normal != w || i > 0 && tokens[i].gap > gapAnd {
			return false
		}
	}
	return true
}

// classOf returns a word's class; numbers are passed over, and single letters say nothing.
func (l *lexicon) classOf(normal string) class {
	if c, ok := l.classes[normal]; ok {
		return c
	}
	switch {
	case normal[0] >= '0' && normal[0] <= '9' && strings.Trim(normal, "0123456789") == "":
		return classParticle
	case len(normal) == 1:
		return classFiller
	}
	return classContent
}
