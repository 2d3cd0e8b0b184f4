package app

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"knotmap/bodymap"
)

func TestDescribed(t *testing.T) {
	for _, tt := range []struct{ before, id, after, because string }{
		{"back-ribs-left", "back-ribs-left~severe", "at=back-ribs-left~severe", "You marked it as severe"},
		{"at=back-ribs-left~severe~deep", "back-ribs-left~surface", "at=back-ribs-left~severe~surface", "You marked it as at the surface"},
		{"at=back-ribs-left~severe", "back-ribs-left~severe", "back-ribs-left", ""}, // taken back
		{"at=back-ribs-left~-96~600~30,back-flank-left&show=scalenes", "back-ribs-left~sharp", "at=back-ribs-left~-96~600~30~sharp,back-flank-left&show=scalenes", "You marked it as sharp"},
		{"at=back-ribs-left*1,back-flank-left*1", "back-flank-left~numb", "at=back-ribs-left~numb*1,back-flank-left~numb*1", "You marked it as numb"},
		{"at=back-thumb-left&checked=yes", "back-thumb-left~mild", "at=back-thumb-left~mild&checked=yes", "You marked it as mild"},
		{"at=back-thumb-left&checked=yes", "back-thumb-left~numb", "at=back-thumb-left~numb", "You marked it as numb"},                                                    // brings up warning signs
		{"at=back-thumb-left~numb&checked=yes", "back-thumb-left~numb", "at=back-thumb-left&checked=yes", ""},                                                             // and takes them back
		{"at=back-thumb-left~numb,back-hand-left&checked=yes", "back-hand-left~numb", "at=back-thumb-left~numb,back-hand-left~numb&checked=yes", "You marked it as numb"}, // were asked
		{"back-ribs-left", "back-flank-left~severe", "back-ribs-left", ""},
		{"back-ribs-left", "back-ribs-left~dreadful", "back-ribs-left", ""},
		{"back-ribs-left", "left-knee~severe", "back-ribs-left", ""},
		{"back-ribs-left", "", "back-ribs-left", ""},
	} {
		m := live(tt.before)
		kept := m.state.String()
		next := m.after("ache", tt.id)
		if got := next.String(); got != tt.after {
			t.Errorf("%q described as %q: got %q, want %q", tt.before, tt.id, got, tt.after)
		}
		if got := becauseDescribed(next, tt.id); got != tt.because {
			t.Errorf("%q described as %q says %q, want %q", tt.before, tt.id, got, tt.because)
		}
		if got := m.state.String(); got != kept {
			t.Errorf("%q described as %q: the state itself changed to %q", tt.before, tt.id, got)
		}
	}
}

// TestATouchRefines holds that a surer touch within the first one's blob is the same pain, and asks
// no warning sign twice.
func TestATouchRefines(t *testing.T) {
	for _, tt := range []struct{ before, touch, after string }{
		{"at=back-ribs-left~-96~600~30~severe&show=scalenes", "back-flank-left~-96~655", "at=back-flank-left~-96~655~severe"},
		{"at=back-ribs-left~-96~600", "back-flank-left~-96~655", "at=back-ribs-left~-96~600,back-flank-left~-96~655"},
		{"at=back-beside-spine-mid-left~-40~470~40&checked=yes", "back-beside-spine-mid-left~-40~440", "at=back-beside-spine-mid-left~-40~440&checked=yes"},
	} {
		touch, ok := bodymap.ParseTap(tt.touch)
		if !ok {
			t.Fatalf("no tap %q", tt.touch)
		}
		if got := withTap(live(tt.before).state, touch, (*bodymap.Complaint).Touch).String(); got != tt.after {
			t.Errorf("%q touched at %q: got %q, want %q", tt.before, tt.touch, got, tt.after)
		}
	}
}

// TestAcheControls holds that each word of the pain is a button with a name and a sign, pressed where it was
// said, and that they are drawn only where the reader describes the pain.
func TestAcheControls(t *testing.T) {
	m := live("at=back-ribs-left~severe~burning,back-thumb-left")
	m.describing = "back-ribs-left"
	rows := parse(t, m.chips())
	var pressed []string
	buttons := 0
	for e := range elements(rows) {
		if attr(e, "data-do") != "ache" {
			continue
		}
		buttons++
		word := strings.TrimPrefix(attr(e, "data-id"), "back-ribs-left~")
		if !slices.Contains(slices.Concat(bodymap.AcheWords[:]...), word) {
			t.Errorf("a button says %q of the pain", attr(e, "data-id"))
		}
		if !strings.HasSuffix(strings.ToLower(text(e)), word) || find(e, func(n *html.Node) bool { return n.Data == "svg" }) == nil {
			t.Errorf("the button of %q reads %q, want that word, with a sign", word, text(e))
		}
		if !within(e, func(n *html.Node) bool { return n.Data == "fieldset" }) {
			t.Errorf("the button of %q stands in no group", word)
		}
		if attr(e, "aria-pressed") == "true" {
			pressed = append(pressed, word)
		}
	}
	if got := strings.Join(pressed, " "); got != "severe burning" || buttons != 10 {
		t.Errorf("of %d buttons %q are pressed, want severe and burning of ten", buttons, got)
	}
	var labels []string
	for e := range elements(rows) {
		if e.Data == "summary" && attr(e, "data-do") == "describe" {
			labels = append(labels, text(e))
		}
	}
	if got := strings.Join(labels, "; "); got != "Severe, burning; Describe this pain" {
		t.Errorf("the chips say %q", got)
	}
}
