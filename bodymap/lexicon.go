package bodymap

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// meaning is what a phrase says. The zero meaning is a turn of phrase that says nothing.
type meaning struct {
	regions  []*Region
	vague    bool // the regions count only where the text names no others
	general  bool // from generalWords or vagueWords
	question *Question
	sign     *Sign
}

// phrase is a sequence of normal forms.
type phrase struct {
	words []phraseWord
	meaning
}

type phraseWord struct {
	normal string
	loose  bool // may follow a comma or an "and"
}

// lexicon is every phrase that Describe knows, by first word, the longest first.
type lexicon struct {
	phrases map[string][]*phrase
	known   map[string]bool      // normal forms that are never taken for a slip
	targets map[[2]byte][]string // words that a slip may have meant, by first letter and length
	closed  bool                 // learns no more of them
	aliases map[string][]alias   // by first normal form, the longest first
	byKey   map[string]*phrase   // while it is built
	classes map[string]class
}

// alias rewrites words of one idea to one normal form, or to several.
type alias struct{ from, to []string }

// class says what part a word plays in a phrase.
type class uint8

const (
	classContent  class = iota
	classFiller         // means something, but nothing that Describe looks for
	classParticle       // left out where enough remains: "at", "into", "feels"
	classGlue           // left out: "the", "my", "is"
	classDegree         // "very": said by some phrases, passed over by the others
	classSide
	classNegation
)

func (c class) skipped() bool { return c >= classParticle }

var theLexicon = sync.OnceValue(buildLexicon)

func buildLexicon() *lexicon {
	l := &lexicon{
		phrases: map[string][]*phrase{}, known: map[string]bool{}, targets: map[[2]byte][]string{},
		aliases: map[string][]alias{}, byKey: map[string]*phrase{}, classes: map[string]class{},
	}
	l.addClasses()
	l.addAliases()
	for _, row := range generalWords {
		l.add(row.of, meaning{regions: regionsOf(row.words), general: true})
	}
	for _, row := range vagueWords {
		l.add(row.of, meaning{regions: regionsOf(row.words), vague: true, general: true})
	}
	for i := range Regions {
		for _, words := range synonyms.find(Regions[i].ID) {
			l.add(words, meaning{regions: []*Region{&Regions[i]}})
		}
	}
	l.addNames()
	l.addMuscles()
	for i := range Questions {
		for _, words := range Questions[i].Says {
			l.add(words, meaning{question: &Questions[i]})
		}
	}
	for i := range Signs {
		for _, words := range signWords.find(Signs[i].ID) {
			l.add(words, meaning{sign: &Signs[i]})
		}
	}
	l.closed = true
	for i := range Questions {
		l.add(Questions[i].Said, meaning{question: &Questions[i]})
	}
	for _, words := range slices.Concat(masks, harmlessWords) {
		l.add(words, meaning{})
	}
	l.finish()
	return l
}

func (l *lexicon) addClasses() {
	for _, list := range []struct {
		class class
		words string
	}{
		{classFiller, fillerWords}, {classParticle, particleWords}, {classGlue, glueWords},
		{classDegree, degreeWords}, {classSide, sideWords}, {classNegation, negationWords},
	} {
		for word := range strings.FieldsSeq(list.words) {
			l.classes[stem(word)] = list.class
			l.known[stem(word)] = true
		}
	}
}

func (l *lexicon) addAliases() {
	for word := range strings.FieldsSeq(plainWords) {
		l.known[stem(word)] = true
	}
	for _, to := range slices.Sorted(maps.Keys(aliasWords())) {
		l.read(to, false)
		target := stems(to)
		for words := range strings.SplitSeq(aliasWords()[to], ", ") {
			from := stems(words)
			l.aliases[from[0]] = append(l.aliases[from[0]], alias{from, target})
			l.read(words, false)
		}
	}
	for first, list := range l.aliases {
		l.aliases[first] = sorted(list, func(a, b alias) int {
			if len(a.from) != len(b.from) {
				return len(b.from) - len(a.from)
			}
			return slices.Compare(a.from, b.from)
		})
	}
}

// addNames adds the regions' own names.
func (l *lexicon) addNames() {
	for i := range Regions {
		m := meaning{regions: []*Region{&Regions[i]}}
		for _, name := range []string{Regions[i].Name, Regions[i].Anatomy} {
			l.addPhrase(l.compile(strings.ReplaceAll(name, "{side}", ""), m, true), m)
		}
	}
}

// addMuscles lets a muscle's name mean the places over its trigger points.
func (l *lexicon) addMuscles() {
	for i := range Muscles {
		m := &Muscles[i]
		l.addMuscle(m.places(""), append([]string{m.Name}, muscleWords.find(m.ID)...))
		for _, part := range m.Parts {
			if names := muscleWords.find(m.ID + "/" + part.ID); names != nil {
				l.addMuscle(m.places(part.ID), names)
			}
		}
	}
}

func (l *lexicon) addMuscle(regions []*Region, names []string) {
	for _, name := range names {
		if words := l.compile(name, meaning{}, false); l.byKey[key(words)] == nil {
			l.addPhrase(words, meaning{regions: regions})
		}
	}
}

// places lists up to three regions over the muscle's trigger points: those of the part,
// or of all parts, first point first. The lateral view would name the same skin again.
func (m *Muscle) places(part string) []*Region {
	var out []*Region
	for _, p := range m.Parts {
		if part != "" && p.ID != part {
			continue
		}
		for _, point := range p.Points {
			for _, spot := range point.Spots {
				if r := spot.region(); r != nil && r.View != Lateral && len(out) < 3 && !slices.Contains(out, r) {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// region returns the region in which the spot lies, or nil.
func (s Spot) region() *Region {
	for i := range Regions {
		if r := &Regions[i]; r.View == s.View && r.Polygon().Contains(s.At) {
			return r
		}
	}
	return nil
}

func regionsOf(ids []string) []*Region {
	out := make([]*Region, len(ids))
	for i, id := range ids {
		out[i] = RegionByID(id)
	}
	return out
}

// add adds a phrase; one that ends or begins with a state ("stiff neck") also the other
// way round ("neck is stiff").
func (l *lexicon) add(words string, m meaning) {
	list := l.compile(words, m, m.sign != nil)
	l.addPhrase(list, m)
	if m.regions != nil || len(list) < 2 {
		return
	}
	last := len(list) - 1
	switch first, end := stateWords()[list[0].normal], stateWords()[list[last].normal]; {
	case first && !end:
		l.addPhrase(append(slices.Clone(list[1:]), list[0]), m)
	case end && !first:
		l.addPhrase(append([]phraseWord{list[last]}, list[:last]...), m)
	}
}

func (l *lexicon) addPhrase(words []phraseWord, m meaning) {
	k := key(words)
	known := l.byKey[k]
	if known == nil {
		m.regions = slices.Clip(m.regions)
		l.byKey[k] = &phrase{words, m}
		return
	}
	for i := range words {
		known.words[i].loose = known.words[i].loose || words[i].loose
	}
	for _, r := range m.regions {
		if len(known.regions) < 3 && !slices.Contains(known.regions, r) {
			known.regions = append(known.regions, r)
		}
	}
	if known.question == nil {
		known.question = m.question
	}
	if known.sign == nil {
		known.sign = m.sign
	}
}

func key(words []phraseWord) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(w.normal)
		b.WriteByte(' ')
	}
	return b.String()
}

// finish indexes the phrases by first word and the words by first letter and length.
func (l *lexicon) finish() {
	for _, p := range l.byKey {
		if len(p.words) == 0 {
			continue
		}
		first := p.words[0].normal
		l.phrases[first] = append(l.phrases[first], p)
	}
	for first, list := range l.phrases {
		l.phrases[first] = sorted(list, func(a, b *phrase) int {
			if len(a.words) != len(b.words) {
				return len(b.words) - len(a.words)
			}
			return strings.Compare(key(a.words), key(b.words))
		})
	}
	for _, list := range l.targets {
		slices.Sort(list)
	}
	l.byKey = nil
}
