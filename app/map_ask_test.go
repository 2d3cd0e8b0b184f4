package app

import (
	"strings"
	"testing"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

func TestEffect(t *testing.T) {
	m := live("back-blade-inner-mid-left")
	first, second, ninth := m.candidates[0].ID(), m.candidates[1].ID(), m.candidates[9].ID()
	for _, tt := range []struct {
		because string
		before  map[string]int
		want    string
	}{
		{"", map[string]int{first: 3}, ""},
		{"You said yes", nil, "You said yes. The first few stay where they were."},
		{"You said yes", map[string]int{first: 3, second: 0}, "You said yes. Now first: " + candidateName(&m.candidates[0]) + "."},
		{"You said no", map[string]int{first: 0, second: 4}, "You said no. Now number 2: " + candidateName(&m.candidates[1]) + "."},
		{"You said no", map[string]int{first: 0, ninth: 14}, "You said no. The first few stay where they were."}, // nobody looks there
	} {
		m.shift = shift{tt.because, tt.before}
		if got := m.effect(); got != tt.want {
			t.Errorf("effect of %q after %v: got %q, want %q", tt.because, tt.before, got, tt.want)
		}
	}
}

// TestThePlaceAskedAboutIsShown holds that a reader sees which place is meant, or is offered to turn the figure.
func TestThePlaceAskedAboutIsShown(t *testing.T) {
	for _, tt := range []struct {
		asked       string
		turns, low  bool
		back, front bool // the views with the ghost
	}{
		{"back-neck-upper-left", false, false, true, false},
		{"back-thumb-left", false, true, true, false}, // a phone must move the figure up
		{"front-shoulder-left", true, false, false, true},
	} {
		m := live("back-blade-inner-mid-left")
		p, _ := bodymap.PlaceByID(tt.asked)
		m.next, m.asking = bodymap.Inquiry{Reach: p}, true
		shown := func(aspect string) bool {
			return strings.Contains(goapp.HTMLString(m.drawn(picture(t, aspect))), "ghost__mark")
		}
		if back, front := shown("back"), shown("front"); back != tt.back || front != tt.front {
			t.Errorf("%s is shown on the back: %v, on the front: %v; want %v and %v", tt.asked, back, front, tt.back, tt.front)
		}
		if got := strings.Contains(goapp.HTMLString(m.ask()), "ask__turn"); got != tt.turns {
			t.Errorf("%s: the question offers to turn the figure: %v, want %v", tt.asked, got, tt.turns)
		}
		if got := strings.Contains(m.class(), "map--low"); got != tt.low {
			t.Errorf("%s: the lower part is shown: %v, want %v", tt.asked, got, tt.low)
		}
	}
}

// TestAlarmComesFirst holds that an urgent sign is answered ahead of all else, also where the words name no place.
func TestAlarmComesFirst(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"numb between my legs", true},
		{"sore shoulder blade and crushing chest pain", true},
		{"sore shoulder blade", false},
		{"", false},
	} {
		m := live("")
		d := bodymap.Describe(tt.text)
		m.words, m.state = words{understood: &d}, withWords(m.state, d)
		m.think()
		page := goapp.HTMLString(m.Render())
		advice, understood := strings.Index(page, "advice--emergency"), strings.Index(page, "words__result")
		if got := advice >= 0 && advice < understood; got != tt.want {
			t.Errorf("%q: the advice comes first: %v, want %v", tt.text, got, tt.want)
		}
		if n := strings.Count(page, `class="advice `); n > 1 {
			t.Errorf("%q: the advice is given %d times", tt.text, n)
		}
	}
}

// TestWordsAreSeen holds that what was understood is put away once the reader goes on, but for an open question about the side.
func TestWordsAreSeen(t *testing.T) {
	for text, kept := range map[string]bool{"pain in my left flank": false, "sore shoulder blade": true} {
		d := bodymap.Describe(text)
		w := words{understood: &d}
		w.seen()
		if got := w.understood != nil; got != kept {
			t.Errorf("%q: what was understood is kept: %v, want %v", text, got, kept)
		}
	}
}
