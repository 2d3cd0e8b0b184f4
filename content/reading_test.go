//go:build !js

package content

import (
	"fmt"
	"strings"
	"testing"
)

func TestSyllablesOf(t *testing.T) {
	tests := map[int]string{
		1: "a I the hmm ball knot back press eight breathe moved shaped looks makes lie lies you're don't don’t through stretched bones place neck's leave eye",
		2: "muscle little middle needed rested presses places easy shoulder pressure wider being doing lying safely movement useless something towel quiet higher sideways fingers sitting",
		3: "area radio animal exercise gentleness computer circulate infection medicine relaxes different realise ideas easily",
		4: "anatomy information evidently",
	}
	for want, words := range tests {
		for w := range strings.FieldsSeq(words) {
			if got := syllablesOf(w); got != want {
				t.Errorf("%q has %d syllables, want %d", w, got, want)
			}
		}
	}
}

func TestReadingGrade(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", "0.0"},
		{"The cat sat on the mat.", "-1.4"}, // 6 words, 6 syllables
		{"The cat sat on the mat (Smith 2017, review of 12 trials).", "-1.4"}, // a source is not read
		{"The cat sat on the mat. Grade: expert tradition.", "-1.4"},          // nor is a grade
		{"The cat sat on the sternocleidomastoid.", "0.5"},                    // as "the muscle"
		{"Falls of 1.4 points", "-2.6"},                                       // a number is no end and no word
		{"The cat sat. “On the mat!” Why? There.", "-3.0"},                    // four sentences
		{"The cat sat\nOn the mat:", "-2.6"},                                  // two paragraphs
		{"Immediate medical attention is necessary.", "21.8"},
	}
	for _, tt := range tests {
		got := fmt.Sprintf("%.1f", readingGrade(strings.Split(tt.text, "\n")))
		if got != tt.want {
			t.Errorf("grade of %q is %s, want %s", tt.text, got, tt.want)
		}
	}
}
