package app

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"knotmap/bodymap"
)

// atOnce lists the candidates for a single tap that refer to the place itself.
func atOnce(p bodymap.Place) []string {
	var ids []string
	for _, c := range bodymap.Rank(bodymap.Complaint{Taps: []bodymap.Tap{bodymap.TapAt(p)}}) {
		for _, r := range c.Reasons {
			if r.Kind == bodymap.InZone && r.Beside.Region == nil {
				ids = append(ids, c.Muscle.ID)
			}
		}
	}
	return ids
}

// shownMuscles lists the muscles that a view offers or links to, in its order.
func shownMuscles(n *html.Node) []string {
	var ids []string
	for e := range elements(n) {
		id, ok := strings.CutPrefix(attr(e, "href"), "/muscles/")
		if attr(e, "data-do") == "show" {
			id, ok = attr(e, "data-id"), true
		}
		if ok && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// fold takes out what details keep folded away.
func fold(n *html.Node) {
	for d := range elements(n) {
		for d.Data == "details" && d.LastChild != nil && d.LastChild.Data != "summary" {
			d.RemoveChild(d.LastChild)
		}
	}
}

// TestPreparedAnswers holds, for every place, the answer that works without the program
// against the ranking and against the program's own answer.
func TestPreparedAnswers(t *testing.T) {
	for _, p := range bodymap.Places() {
		answer := parse(t, preparedAnswer(p))
		got := shownMuscles(answer)
		m := live(p.ID())
		m.state.Checked = true
		own := parse(t, m.muscles())
		fold(own)
		if want := shownMuscles(own); !slices.Equal(got, want) {
			t.Errorf("%s: the prepared answer lists %q, the program's own %q", p.ID(), got, want)
		}
		if want := ranked(p, got); !slices.Equal(got, want) {
			t.Errorf("%s: the prepared answer lists %q, the ranking %q", p.ID(), got, want)
		}
		for _, id := range atOnce(p) {
			if !slices.Contains(got, id) {
				t.Errorf("%s: the prepared answer lists %q, without %s, which refers there", p.ID(), got, id)
			}
		}
		if !p.Region.AskFirst() {
			if fold(answer); !slices.Equal(shownMuscles(answer), got) {
				t.Errorf("%s: muscles are folded away without need", p.ID())
			}
		}
		if len(got) == 0 {
			t.Errorf("%s: no muscle, and the prepared answer says only %q", p.ID(), text(answer))
		}
		if section := byID(answer, p.ID()); section == nil || !strings.Contains(text(section), sentence(p.Name())) {
			t.Errorf("%s: the prepared answer does not bear its id and name %q", p.ID(), p.Name())
		}
		if side := p.Side.String(); !strings.Contains(p.Name(), side) {
			t.Errorf("%s: the name %q lacks the side", p.ID(), p.Name())
		}
	}
}

// ranked returns those of the IDs that are candidates for a tap on the place, in their order.
func ranked(p bodymap.Place, some []string) []string {
	var ids []string
	for _, c := range bodymap.Rank(bodymap.Complaint{Taps: []bodymap.Tap{bodymap.TapAt(p)}}) {
		if slices.Contains(some, c.Muscle.ID) {
			ids = append(ids, c.Muscle.ID)
		}
	}
	return ids
}

// TestPreparedAnswersAskFirst holds that where the signs come first, no muscle is named before they are answered.
func TestPreparedAnswersAskFirst(t *testing.T) {
	asks := 0
	for _, p := range bodymap.Places() {
		if !p.Region.AskFirst() {
			continue
		}
		asks++
		answer := parse(t, preparedAnswer(p))
		for d := range elements(answer) {
			if d.Data == "details" && slices.ContainsFunc(d.Attr, func(a html.Attribute) bool { return a.Key == "open" }) {
				t.Errorf("%s: its details stand open", p.ID())
			}
		}
		fold(answer)
		for _, s := range bodymap.GateFor(bodymap.Complaint{Taps: []bodymap.Tap{bodymap.TapAt(p)}}).Signs {
			if s.Level == bodymap.Emergency && !strings.Contains(text(answer), s.Text) {
				t.Errorf("%s does not ask for %s first", p.ID(), s.ID)
			}
		}
		said := strings.ToLower(text(answer))
		for _, m := range bodymap.Muscles {
			if strings.Contains(said, strings.ToLower(m.Name)) {
				t.Errorf("%s names %s before the signs are answered", p.ID(), m.Name)
			}
		}
		if got := shownMuscles(answer); len(got) > 0 {
			t.Errorf("%s leads to %q before the signs are answered", p.ID(), got)
		}
	}
	if asks == 0 {
		t.Error("no place asks first; the test holds nothing")
	}
}

// TestWithoutScripts holds that each place's answer, and no other, brings out its mark, and that no
// rule depends on a class that only scripts give.
func TestWithoutScripts(t *testing.T) {
	sheet := WithoutScripts(".map--back #back,.map--left #left{display:grid}[data-calm] .map--answered .a{b:c}.map--deep.map--low{f:g}.map--explained{h:i}")
	root := parse(t, mapRoute().Body())
	for _, p := range bodymap.Places() {
		want := fmt.Sprintf(".map:has(#%[1]s:target) #m-%[1]s{", p.ID())
		if got := strings.Count(sheet, "#m-"+p.ID()+"{"); got != 1 || !strings.Contains(sheet, want) {
			t.Errorf("%s: %d rules for its mark, want %s", p.ID(), got, want)
		}
		if byID(root, p.ID()) == nil || byID(root, "m-"+p.ID()) == nil {
			t.Errorf("the map has no answer or no mark for %q", p.ID())
		}
	}
	for _, class := range []string{"map--left", "map--answered", "map--deep", "map--low", "map--explained", "data-calm"} {
		if strings.Contains(sheet, class) {
			t.Errorf("the sheet depends on %s", class)
		}
	}
	if nested := regexp.MustCompile(`:has\([^()]*:has`).FindString(sheet); nested != "" {
		t.Errorf("%q: browsers drop a rule with :has within :has", nested)
	}
}

// TestPreparedMarks holds that a place's mark lies on its side of its view, in the place, and
// that the pattern beside it is that of the first muscle listed.
func TestPreparedMarks(t *testing.T) {
	for _, p := range bodymap.Places() {
		drawn := parseHTML(t, plate{aspect: p.Aspect()}.preparedMark(p))
		mark := byID(drawn, "m-"+p.ID())
		checkMark(t, p, mark)
		pattern := find(mark, func(e *html.Node) bool { return strings.HasPrefix(attr(e, "href"), "#p-") })
		muscles := shownMuscles(parse(t, preparedAnswer(p)))
		if wants := len(muscles) > 0 && !p.Region.AskFirst(); wants != (pattern != nil) {
			t.Errorf("%s has a pattern in waiting: %v, want %v", p.ID(), !wants, wants)
		} else if wants && !strings.HasPrefix(attr(pattern, "href"), "#p-"+muscles[0]+"-") {
			t.Errorf("%s waits with the pattern %s, but lists %s first", p.ID(), attr(pattern, "href"), muscles[0])
		}
	}
}

func checkMark(t *testing.T, p bodymap.Place, mark *html.Node) {
	t.Helper()
	place := find(mark, func(e *html.Node) bool { return attr(e, "href") == "#r-"+p.Region.ID })
	if place == nil {
		t.Errorf("%s: the mark does not show its outline", p.ID())
		return
	}
	sign := p.Side.Sign(p.Region.View)
	if got := scaleX(place); got != sign {
		t.Errorf("%s: the outline is scaled by %v, want %v", p.ID(), got, sign)
	}
	ring := find(mark, func(e *html.Node) bool { return attr(e, "href") == "#ring" })
	var at bodymap.Point
	if _, err := fmt.Sscan(attr(ring, "x"), &at.X); err != nil {
		t.Fatalf("%s: the ring stands at x=%q", p.ID(), attr(ring, "x"))
	}
	if _, err := fmt.Sscan(attr(ring, "y"), &at.Y); err != nil {
		t.Fatalf("%s: the ring stands at y=%q", p.ID(), attr(ring, "y"))
	}
	if !p.Region.Polygon().Contains(bodymap.Point{X: at.X * sign, Y: at.Y}) {
		t.Errorf("%s: the ring at %v lies outside the place", p.ID(), at)
	}
}

// TestFirstScriptAgrees holds that first.js, which cannot ask Go, writes the same numbers and names.
func TestFirstScriptAgrees(t *testing.T) {
	script, err := os.ReadFile("../web/first.js")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, a := range bodymap.Aspects {
		names = append(names, fmt.Sprintf("%q", a))
	}
	for _, want := range []string{
		"aspects = [" + strings.Join(names, ", ") + "];",
		fmt.Sprintf("mostTaps = %d;", bodymap.MaxTaps),
		fmt.Sprintf("plane = { left: %d, top: %d, width: %d };", figureLeft, figureTop, figureWidth),
	} {
		if !strings.Contains(string(script), want) {
			t.Errorf("first.js lacks %s", want)
		}
	}
}
