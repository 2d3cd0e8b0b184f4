package bodymap

import (
	"slices"
	"strings"
	"testing"
)

// The words of the tables mean what they stand for.
func TestDescribeKnowsTheTables(t *testing.T) {
	for _, p := range Places() {
		if d := Describe(p.Name()); !slices.ContainsFunc(d.Complaint.Taps, func(t Tap) bool { return t.Place == p }) || d.NoSide {
			t.Errorf("Describe(%q) = %s, want the place of that name", p.Name(), understood(d))
		}
	}
	for i := range Regions {
		r := &Regions[i]
		if len(r.Synonyms()) < 2 {
			t.Errorf("%s has synonyms %q, want two at least", r.ID, r.Synonyms())
		}
		for _, words := range synonyms.find(r.ID) {
			if d := Describe(words); !slices.ContainsFunc(d.Complaint.Taps, func(t Tap) bool { return t.Place.Region == r }) {
				t.Errorf("Describe(%q) = %s, want %s", words, understood(d), r.ID)
			}
		}
	}
	for _, m := range Muscles {
		if d := Describe("pain in the left " + m.Name); len(d.Complaint.Taps) == 0 {
			t.Errorf("Describe(%q) finds no place", m.Name)
		}
	}
	for _, s := range Signs {
		if len(signWords.find(s.ID)) == 0 {
			t.Errorf("%s: want words in which people write it", s.ID)
		}
		for _, words := range signWords.find(s.ID) {
			if d := Describe("this pain, " + words); s.ID != "no-better" && !slices.Contains(d.Complaint.Signs, s.ID) {
				t.Errorf("Describe(%q) = %s, want %s", words, understood(d), s.ID)
			}
		}
	}
	missed, all := 0, 0
	for _, q := range Questions {
		for _, words := range q.Says {
			all++
			if d := Describe(words); !slices.Contains(d.Complaint.Answers, Answer{q.ID, Yes}) {
				t.Logf("Describe(%q) = %s, want %s", words, understood(d), q.ID)
				missed++
			}
		}
	}
	if missed*50 > all {
		t.Errorf("%d of %d phrases of questions mean something else, want one in fifty at most", missed, all)
	}
}

// What one writes of the lateral view's places never marks the same skin in another view too; a
// word that such a place has from its counterpart marks the counterpart.
func TestDescribeMarksSkinOnce(t *testing.T) {
	var texts []string
	for i := range Regions {
		r := &Regions[i]
		texts = append(append(texts, strings.ReplaceAll(r.Name, "{side}", "left"), "left "+r.Anatomy), r.Synonyms()...)
	}
	for _, m := range Muscles {
		texts = append(texts, "left "+m.Name)
	}
	for _, table := range []wordTable{generalWords, vagueWords} {
		for _, row := range table {
			texts = append(texts, row.of)
		}
	}
	for _, text := range texts {
		taps := Describe(text).Complaint.Taps
		for _, a := range taps {
			twin := func(b Tap) bool {
				return a.Place.Side == b.Place.Side && b.Place.Region != a.Place.Region && b.Place.Region.sharesSkin(a.Place.Region)
			}
			if a.Place.Region.View == Lateral && slices.ContainsFunc(taps, twin) {
				t.Errorf("Describe(%q) = %s, want %s alone on its skin", text, understood(Describe(text)), a.Place.ID())
			}
		}
	}
	for i := range Regions {
		r := &Regions[i]
		if synonyms.find(r.ID) != nil {
			continue
		}
		for _, words := range r.Synonyms() {
			shown := func(t Tap) bool { return t.Place.Region.ID == r.counterparts()[0] }
			if d := Describe(words); !slices.ContainsFunc(d.Complaint.Taps, shown) {
				t.Errorf("Describe(%q) = %s, want %s, from which %s has it", words, understood(d), r.counterparts()[0], r.ID)
			}
		}
	}
}

func TestWordTablesNameWhatThereIs(t *testing.T) {
	for _, table := range []wordTable{sameSkin, synonyms, signWords, muscleWords, generalWords, vagueWords} {
		seen := map[string]bool{}
		for _, row := range table {
			if seen[row.of] {
				t.Errorf("%q stands twice in a table", row.of)
			}
			seen[row.of] = true
		}
	}
	for _, row := range synonyms {
		if id := row.of; RegionByID(id) == nil {
			t.Errorf("synonyms of unknown region %q", id)
		}
	}
	for _, row := range signWords {
		if id := row.of; SignByID(id) == nil {
			t.Errorf("words of unknown sign %q", id)
		}
	}
	for _, row := range muscleWords {
		id := row.of
		muscle, part, hasPart := strings.Cut(id, "/")
		m := MuscleByID(muscle)
		if m == nil || hasPart && !slices.ContainsFunc(m.Parts, func(p Part) bool { return p.ID == part }) {
			t.Errorf("words of unknown muscle %q", id)
		}
	}
	for _, table := range []wordTable{generalWords, vagueWords} {
		for _, row := range table {
			words, ids := row.of, row.words
			if len(ids) > 3 || slices.ContainsFunc(ids, func(id string) bool { return RegionByID(id) == nil }) {
				t.Errorf("%q means %q, want up to three known regions", words, ids)
			}
		}
	}
}

func TestSlips(t *testing.T) {
	tests := []struct{ word, want string }{
		{"shuolder", "shoulder"}, // letters swapped
		{"shoulde", "shoulder"},
		{"shouldder", "shoulder"},
		{"scapulla", "scapula"},
		{"infraspinatous", "infraspinatus"},
		{"infraspinnatous", "infraspinatus"}, // a long word may have two
		{"trapazius", "trapezius"},
		{"houlder", "houlder"}, // the first letter is never a slip
		{"neack", "neack"},
		{"breast", "breast"}, // a word of its own, though close to "beast"
		{"couch", "couch"},   // and one that is not looked for, close to "cough"
		{"nck", "nck"},
	}
	l := theLexicon()
	for _, tt := range tests {
		if got := l.correct(tt.word); got != tt.want {
			t.Errorf("correct(%q) = %q, want %q", tt.word, got, tt.want)
		}
	}
}

func BenchmarkLexicon(b *testing.B) {
	for b.Loop() {
		buildLexicon()
	}
}

func TestSlipsBetweenWords(t *testing.T) {
	for _, tt := range []struct {
		a, b        string
		limit, want int
	}{
		{"blade", "blade", 3, 0},
		{"balde", "blade", 3, 1}, // swapped
		{"blad", "blade", 3, 1},
		{"", "rib", 9, 3},
		{"rib", "", 9, 3},
		{"trapezius", "rib", 3, 3}, // that many or more
		{strings.Repeat("a", 200), "rib", 4, 4},
		{"rib", strings.Repeat("a", 200), 4, 4},
	} {
		if got := Slips(tt.a, tt.b, tt.limit); got != tt.want {
			t.Errorf("Slips(%.20q, %.20q, %d) = %d, want %d", tt.a, tt.b, tt.limit, got, tt.want)
		}
	}
}
