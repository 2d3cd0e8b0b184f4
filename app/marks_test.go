package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"knotmap/bodymap"
)

func TestMarks(t *testing.T) {
	taps := live("at=back-ribs-left~-96~570,front-chest-right,back-blade-outer-right").state.Complaint.Taps
	for _, tt := range []struct {
		taps   []bodymap.Tap
		aspect string
		want   string // each mark as the outline's scale, where the ring is, and its number
	}{
		{taps, "back", "-1 translate(-96 570) 1; 1 " + translate(taps[2].At) + " 3"},
		{taps, "front", "-1 " + translate(taps[1].At) + " 2"},
		{taps[:1], "back", "-1 translate(-96 570) "}, // one alone has no number
		{taps[:1], "front", ""},
		{nil, "back", ""},
	} {
		var got []string
		for e := range elements(parseHTML(t, "<svg>"+picture(t, tt.aspect).marks(tt.taps)+"</svg>")) {
			if attr(e, "class") == "mark" {
				outline := find(e, func(n *html.Node) bool { return n.Data == "path" })
				at := find(e, func(n *html.Node) bool { return n.Data == "g" })
				got = append(got, fmt.Sprint(scaleX(outline), " ", attr(at, "transform"), " ", text(e)))
			}
		}
		if got := strings.Join(got, "; "); got != tt.want {
			t.Errorf("marks of %v in the %s picture: got %q, want %q", tt.taps, tt.aspect, got, tt.want)
		}
	}
}

func translate(p bodymap.Point) string { return fmt.Sprintf("translate(%.0f %.0f)", p.X, p.Y) }

// TestSpot holds how a mark shows what was said of it: each word by a shape of its own, so
// that it can be read without its colour.
func TestSpot(t *testing.T) {
	seen := map[string]string{}
	for _, said := range []string{"", "~mild", "~moderate", "~severe", "~aching", "~burning", "~sharp", "~tingling", "~numb", "~deep", "~surface"} {
		tap, _ := bodymap.ParseTap("back-ribs-left" + said)
		var shapes []string
		for e := range elements(parseHTML(t, "<svg>"+spot(tap, 0)+"</svg>")) {
			if within(e, func(n *html.Node) bool { return attr(n, "class") == "mark__size" }) && e.Data != "g" {
				shapes = append(shapes, attr(e, "class")+attr(e, "d"))
			}
		}
		drawn := strings.Join(shapes, " ")
		if other, ok := seen[drawn]; ok {
			t.Errorf("%q looks as %q does: %s", said, other, drawn)
		}
		seen[drawn] = said
	}
}

// TestNumberLeavesTheGauge holds that a mark's number does not hide how strong its pain is.
func TestNumberLeavesTheGauge(t *testing.T) {
	for said, want := range map[string]string{"": "", "~numb~deep": "", "~mild": "-38", "~severe~numb": "-38"} {
		tap, _ := bodymap.ParseTap("back-ribs-left" + said)
		number := find(parseHTML(t, "<svg>"+spot(tap, 3)+"</svg>"), func(e *html.Node) bool { return e.Data == "text" })
		if number == nil || text(number) != "3" || attr(number, "x") != want {
			t.Errorf("%q: the number stands at x=%q, want %q", said, attr(number, "x"), want)
		}
	}
}

// TestBlob holds that a mark's blob lies on the body, as wide as the tap is unsure, and that
// all else keeps its size on the screen.
func TestBlob(t *testing.T) {
	for address, want := range map[string]string{
		"back-ribs-left":                                 "36 27 18",
		"back-ribs-left~-96~600~30":                      "60 45 30",
		"back-ribs-left~-96~600~60~severe~numb~deep":     "120 90 60",
		"back-ribs-left~-96~600~19~mild~burning~surface": "38 28 19",
	} {
		tap, ok := bodymap.ParseTap(address)
		if !ok {
			t.Fatalf("no tap %q", address)
		}
		var blob []string
		for e := range elements(parseHTML(t, "<svg>"+spot(tap, 0)+"</svg>")) {
			sized := within(e, func(n *html.Node) bool { return attr(n, "class") == "mark__size" })
			if attr(e, "class") == "mark__blob" {
				blob = append(blob, attr(e, "r"))
			}
			if e.Data != "svg" && sized == (attr(e, "class") == "mark__blob") {
				t.Errorf("%s: %s keeps its size on the screen: %v", address, tag(e), sized)
			}
		}
		if got := strings.Join(blob, " "); got != want {
			t.Errorf("%s: the blob is %q wide, want %q", address, got, want)
		}
	}
}

func TestNumbered(t *testing.T) {
	for address, want := range map[string][]int{
		"":                                  {},
		"at=back-ribs-left,back-flank-left": {1, 2},
		"at=back-ribs-left*1,back-thumb-left,back-flank-left*1":        {1, 2, 1},
		"at=back-ribs-left*2,back-flank-left*1,back-flank-right*2":     {1, 2, 1},
		"at=back-ribs-left~severe*1,back-flank-left,back-ribs-right*1": {1, 2, 1},
	} {
		if got := numbered(live(address).state.Complaint.Taps); !slices.Equal(got, want) {
			t.Errorf("%q: the numbers are %v, want %v", address, got, want)
		}
	}
}
