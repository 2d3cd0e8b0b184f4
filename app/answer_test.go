package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"knotmap/bodymap"
)

// TestAdvice holds that each sign, and each pair, is answered with what its level calls for, what to do, and who says so.
func TestAdvice(t *testing.T) {
	tap := bodymap.TapAt(bodymap.Places()[0])
	for _, s := range bodymap.Signs {
		checkAdvice(t, bodymap.Complaint{Taps: []bodymap.Tap{tap}, Signs: []string{s.ID}}, s.Level, s.Advice, s.Source)
	}
	for _, p := range bodymap.Pairs {
		a, b := bodymap.SignByID(p.A), bodymap.SignByID(p.B)
		level := max(p.Level, a.Level, b.Level)
		checkAdvice(t, bodymap.Complaint{Taps: []bodymap.Tap{tap}, Signs: []string{p.A, p.B}}, level, a.Advice, b.Advice, p.Why, p.Source)
	}
}

func checkAdvice(t *testing.T, c bodymap.Complaint, level bodymap.Level, want ...string) {
	t.Helper()
	if levelTitle[level] == "" {
		t.Errorf("the level %s has no title", level)
	}
	said := text(parse(t, adviceFor(bodymap.GateFor(c))))
	for _, w := range append(want, levelTitle[level]) {
		if !strings.Contains(said, strings.Join(strings.Fields(w), " ")) {
			t.Errorf("to %q the advice is %q, want %q in it", c.Signs, said, w)
		}
	}
}

// TestTickedSignsStayShown holds that a sign that fits can be unticked wherever the taps are, and stands ticked.
func TestTickedSignsStayShown(t *testing.T) {
	for _, s := range bodymap.Signs {
		for _, place := range []string{"back-forearm-thumb-left", "front-chest-left"} {
			m := live("at=" + place + "&signs=" + s.ID)
			box := find(parse(t, answerSection(m.answer()...)), func(e *html.Node) bool {
				return attr(e, "data-do") == "sign" && attr(e, "data-id") == s.ID
			})
			if box == nil || !slices.ContainsFunc(box.Attr, func(a html.Attribute) bool { return a.Key == "checked" }) {
				t.Errorf("%s: the box of %s is missing or not ticked", place, s.ID)
			}
		}
	}
}

// TestSoonSignsHideNothing holds that a sign that calls for no help today bars nobody from the muscles for good:
// they are shown, or there is a control that shows them.
func TestSoonSignsHideNothing(t *testing.T) {
	for _, s := range bodymap.Signs {
		if s.Level > bodymap.Soon {
			continue
		}
		m := live("at=front-chest-left&signs=" + s.ID)
		pass := find(parse(t, answerSection(m.answer()...)), func(e *html.Node) bool { return attr(e, "data-do") == "checked" })
		if m.hidesMuscles() && pass == nil {
			t.Errorf("%s on the chest hides the muscles, and nothing leads on to them", s.ID)
		}
	}
}

// TestReasonList holds that all reasons are shown with their points, and the sum below them.
func TestReasonList(t *testing.T) {
	for _, c := range live("at=back-blade-inner-mid-left&yes=leaning-on-elbow,deep-out-of-reach").candidates {
		said := text(parse(t, reasonList(&c)))
		for _, r := range c.Reasons {
			_, after, found := strings.Cut(said, points(r.Points)+" "+r.Text())
			if !found || !strings.Contains(after, points(c.Score)) {
				t.Errorf("%s: the reasons read %q, want %s %s and below it the sum %s", c.Name(), said, points(r.Points), r.Text(), points(c.Score))
			}
		}
	}
}

func TestBarLength(t *testing.T) {
	for _, tt := range []struct {
		score, best float64
		want        int
	}{
		{2, 2, barSteps}, {-3, -3, barSteps}, {0.5, 2, 7}, {-20, 2, 1},
	} {
		if got := barLength(tt.score, tt.best); got != tt.want {
			t.Errorf("barLength(%v, %v) = %d, want %d", tt.score, tt.best, got, tt.want)
		}
	}
	for _, p := range bodymap.Places() {
		last := barSteps
		for _, c := range live(p.ID()).candidates {
			n := barLength(c.Score, live(p.ID()).candidates[0].Score)
			if n < 1 || n > last {
				t.Errorf("%s: %s has a bar of %d after one of %d", p.ID(), c.Name(), n, last)
			}
			last = n
		}
	}
}

func Example_points() {
	fmt.Println(points(1.08), points(-0.3), points(0))
	// Output: +1.1 −0.3 +0.0
}

func Example_sentence() {
	fmt.Println(sentence("angle of neck and shoulder, left"))
	// Output: Angle of neck and shoulder, left
}
