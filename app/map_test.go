package app

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

func TestAfter(t *testing.T) {
	for _, tt := range []struct{ before, do, id, after string }{
		{"", "place", "back-ribs-left", "back-ribs-left"},
		{"", "place", "front-chest-left", "front-chest-left"}, // turns to the place's view
		{"back-ribs-left", "place", "back-flank-left", "at=back-ribs-left,back-flank-left"},
		{"at=back-ribs-left~-96~570,back-flank-left", "place", "back-ribs-left", "at=back-flank-left,back-ribs-left"}, // moves the mark
		{"at=back-ribs-left&show=serratus-anterior", "place", "back-flank-left", "at=back-ribs-left,back-flank-left"}, // shows the new first
		{"at=back-ribs-left&yes=side-sleeper", "place", "back-flank-left", "at=back-ribs-left,back-flank-left&yes=side-sleeper"},
		{"back-ribs-left", "place", "left-knee", "back-ribs-left"},
		{"at=back-ribs-left,back-flank-left", "remove", "back-ribs-left", "back-flank-left"},
		{"at=back-ribs-left,back-flank-left", "remove", "back-ribs-right", "at=back-ribs-left,back-flank-left"},
		{"at=back-ribs-left&yes=side-sleeper&signs=chest-pressure&checked=yes", "remove", "back-ribs-left", ""}, // the last one takes all with it
		{"front-chest-left", "remove", "front-chest-left", "front"},                                             // and the view stays
		{"at=front-chest-left&view=back", "clear", "", ""},
		{"at=front-chest-left,front-jaw-left&show=scalenes&yes=side-sleeper", "clear", "", "front"},
		{"back-ribs-left", "view", "front", "at=back-ribs-left&view=front"},
		{"at=back-ribs-left&view=front", "view", "back", "back-ribs-left"},
		{"", "view", "front", "front"},
		{"back-ribs-left", "show", "serratus-anterior", "at=back-ribs-left&show=serratus-anterior"},
		{"back-ribs-left", "yes", "side-sleeper", "at=back-ribs-left&yes=side-sleeper"},
		{"at=back-ribs-left&yes=side-sleeper", "no", "side-sleeper", "at=back-ribs-left&no=side-sleeper"}, // the later answer counts
		{"back-ribs-left", "unsure", "side-sleeper", "at=back-ribs-left&unsure=side-sleeper"},
		{"at=back-ribs-left&unsure=side-sleeper", "unsure", "side-sleeper", "at=back-ribs-left&unsure=side-sleeper"}, // once
		{"at=back-ribs-left&unsure=side-sleeper", "yes", "side-sleeper", "at=back-ribs-left&yes=side-sleeper"},
		{"at=back-ribs-left&yes=side-sleeper,leaning-on-elbow", "forget", "side-sleeper", "at=back-ribs-left&yes=leaning-on-elbow"},
		{"at=back-ribs-left&yes=side-sleeper&show=scalenes", "no", "leaning-on-elbow", "at=back-ribs-left&yes=side-sleeper&no=leaning-on-elbow"}, // shows the new first
		{"back-ribs-left", "yes", "reach-back-flank-left", "at=back-ribs-left,back-flank-left"},
		{"at=back-ribs-left", "yes", "reach-front-chest-left", "at=back-ribs-left,front-chest-left&view=back"}, // without turning the body
		{"back-ribs-left", "no", "reach-back-flank-left", "at=back-ribs-left&free=back-flank-left"},
		{"at=back-ribs-left&free=back-flank-left", "place", "back-flank-left", "at=back-ribs-left,back-flank-left"},
		{"back-ribs-left", "mine", "infraspinatus", "at=back-ribs-left&press=infraspinatus~tender~mine"},
		{"at=back-ribs-left&press=infraspinatus~tender~mine", "nothing", "infraspinatus", "at=back-ribs-left&press=infraspinatus~nothing"},
		{"at=back-ribs-left&press=infraspinatus~tender", "forget", "press-infraspinatus", "back-ribs-left"},
		{"at=back-ribs-left&checked=yes", "yes", "things-slip-from-the-hand", "at=back-ribs-left&yes=things-slip-from-the-hand"}, // brings up warning signs
		{"back-ribs-left", "yes", "nonsense", "back-ribs-left"},
		{"at=front-chest-left&checked=yes", "sign", "chest-pressure", "at=front-chest-left&signs=chest-pressure&checked=yes"},
		{"front-chest-left", "sign", "no-better", "at=front-chest-left&signs=no-better&checked=yes"},                                         // an answer too
		{"at=front-chest-left&signs=chest-pressure&checked=yes", "sign", "chest-pressure", "front-chest-left"},                               // asked again
		{"at=back-low-spine&signs=no-better&checked=yes", "place", "front-chest-left", "at=back-low-spine,front-chest-left&signs=no-better"}, // whose signs were not asked
		{"at=front-chest-left&signs=no-better", "checked", "", "at=front-chest-left&signs=no-better&checked=yes"},
		{"at=back-ribs-left,back-flank-left", "instead", "back-buttock-upper-left", "at=back-ribs-left,back-buttock-upper-left"},
		{"at=back-ribs-left~severe,back-flank-left~mild~deep", "instead", "back-buttock-upper-left", "at=back-ribs-left~severe,back-buttock-upper-left~mild~deep"}, // the same pain
		{"back-ribs-left", "ache", "back-ribs-left~severe", "at=back-ribs-left~severe"},
		{"at=back-beside-spine-mid-left&checked=yes", "place", "front-chest-left", "at=back-beside-spine-mid-left,front-chest-left"}, // whose signs were not asked
		{"at=front-chest-left&checked=yes", "place", "front-chest-right", "at=front-chest-left,front-chest-right&checked=yes"},       // were
		{"at=back-ribs-left&yes=side-sleeper", "nonsense", "back-ribs-left", "at=back-ribs-left&yes=side-sleeper"},
	} {
		m := live(tt.before)
		kept := m.state.String()
		if got := m.after(tt.do, tt.id).String(); got != tt.after {
			t.Errorf("%q after %s %s: got %q, want %q", tt.before, tt.do, tt.id, got, tt.after)
		}
		if got := m.state.String(); got != kept {
			t.Errorf("%q after %s %s: the state itself changed to %q", tt.before, tt.do, tt.id, got)
		}
	}
}

func TestAddTapMovesTheMark(t *testing.T) {
	a := live("at=back-ribs-left,back-flank-left").state
	moved := a.Complaint.Taps[0]
	moved.At.X -= 5
	got := addTap(a, moved).Complaint.Taps
	if len(got) != 2 || got[1] != moved {
		t.Errorf("got taps %v, want two, the last one %v", got, moved)
	}
}

func TestToggle(t *testing.T) {
	for _, tt := range []struct{ list, id, want string }{
		{"", "a", "a"},
		{"a", "b", "a b"},
		{"a b c", "b", "a c"},
		{"a", "a", ""},
	} {
		list := strings.Fields(tt.list)
		if got := strings.Join(toggle(list, tt.id), " "); got != tt.want {
			t.Errorf("toggle(%q, %q) = %q, want %q", tt.list, tt.id, got, tt.want)
		}
		if got := strings.Join(list, " "); got != tt.list {
			t.Errorf("toggle(%q, %q) changed the list itself to %q", tt.list, tt.id, got)
		}
	}
}

func TestLoad(t *testing.T) {
	for _, tt := range []struct {
		fragment, want string
		problems       int
	}{
		{"back-flank-left", "back-flank-left", 0},
		{"", "", 0},
		{"front", "front", 0},
		{"main", "back-ribs-left", 0},   // a part of the page: stay
		{"places", "back-ribs-left", 0}, // likewise
		{"left-knee", "", 1},
		{"at=left-knee,back-flank-left&show=biceps-of-steel", "back-flank-left", 2},
		{`at="><script>`, "", 1},
	} {
		m := live("back-ribs-left")
		m.missed = tt.problems > 0
		m.load(tt.fragment)
		if got := m.state.String(); got != tt.want || len(m.problems) != tt.problems || m.missed {
			t.Errorf("load(%q): state %q, problems %q, missed %v; want %q, %d and false", tt.fragment, got, m.problems, m.missed, tt.want, tt.problems)
		}
		said := text(parse(t, m.notices()))
		for _, p := range m.problems {
			if !strings.Contains(said, p) {
				t.Errorf("load(%q): the notices say %q, want %q in them", tt.fragment, said, p)
			}
		}
	}
}

func TestNoticeOfAMiss(t *testing.T) {
	m := live("")
	before := text(parse(t, m.notices()))
	m.missed = true
	if after := text(parse(t, m.notices())); before != "" || after == "" {
		t.Errorf("the notices say %q before a miss and %q after, want nothing and something", before, after)
	}
}

// TestHidesMuscles holds when muscles are named, and which one's pattern is shown.
func TestHidesMuscles(t *testing.T) {
	for _, tt := range []struct{ address, shown string }{ // shown "" hides all, "none" has none
		{"back-blade-inner-mid-left", "first"},
		{"at=back-blade-inner-mid-left&show=serratus-anterior", "serratus-anterior"},
		{"at=back-blade-inner-mid-left&show=suboccipitals", "first"}, // no candidate
		{"at=back-blade-inner-mid-left&signs=chest-pressure", ""},    // emergency
		{"at=back-blade-inner-mid-left&signs=constant-night", ""},    // today
		{"at=back-neck-angle-left&signs=morning-stiffness", "first"}, // soon
		{"front-chest-left", ""},
		{"at=front-chest-left&checked=yes", "first"},
		{"at=front-chest-left&checked=yes&signs=chest-pressure", ""},
		{"at=back-ribs-left,front-chest-left", ""}, // one place that asks is enough
		{"", "none"},
	} {
		m := live(tt.address)
		got, named := "", strings.Join(shownMuscles(parse(t, m.Render())), " ")
		switch c := m.chosen(); {
		case !m.hidesMuscles() && len(m.candidates) == 0:
			got = "none"
		case c == &m.candidates[0] && tt.shown == "first":
			got = "first"
		case c != nil:
			got = c.Muscle.ID
		}
		if got != tt.shown {
			t.Errorf("%q shows %q, want %q", tt.address, got, tt.shown)
		}
		if hides := tt.shown == "" || tt.shown == "none"; hides != (named == "") {
			t.Errorf("%q names the muscles %q, but shows %q", tt.address, named, tt.shown)
		}
		if hides := tt.shown == "" || tt.shown == "none"; hides == strings.Contains(goapp.HTMLString(m.drawn(picture(t, "back")))+goapp.HTMLString(m.drawn(picture(t, "front"))), "zone--") {
			t.Errorf("%q: the figure has a pattern: %v, want the opposite", tt.address, !hides)
		}
	}
}

// TestMirroredComplaint holds that the other side of the body gets the same answer on the other side.
func TestMirroredComplaint(t *testing.T) {
	for _, address := range []string{
		"back-blade-inner-mid-left",
		"at=back-ribs-left~-96~570,back-neck-angle-left&yes=leaning-on-elbow",
		"at=front-chest-right&checked=yes",
		"at=back-ribs-left,front-forearm-thumb-right&show=scalenes",
	} {
		m, other := live(address), &mapPage{}
		mirrored := m.state
		mirrored.Complaint = mirrored.Complaint.Mirror()
		other.load(mirrored.String())
		if got, want := sides(other, false), sides(m, true); got != want {
			t.Errorf("%q is answered with\n%s\nand its mirror image with\n%s", address, want, got)
		}
		swap := strings.NewReplacer("left", "right", "right", "left", "Left", "Right", "Right", "Left")
		for part, view := range map[string]func(*mapPage) goapp.UI{"chips": (*mapPage).chips, "muscles": (*mapPage).muscles} {
			if got, want := swap.Replace(text(parse(t, view(other)))), text(parse(t, view(m))); got != want {
				t.Errorf("%q: the %s read\n%s\nand in the mirror image\n%s", address, part, want, got)
			}
		}
	}
}

func sides(m *mapPage, mirrored bool) string {
	var b strings.Builder
	for _, c := range m.candidates {
		if mirrored {
			c.Side = c.Side.Mirror()
		}
		fmt.Fprintf(&b, "%s %s %.6f, ", c.Name(), c.SideName(), c.Score)
	}
	if c := m.chosen(); c != nil {
		b.WriteString("showing " + c.ID())
	}
	return b.String()
}

// TestEveryStateHasAnAddress wanders through the map and reads back the address of each state it comes to.
func TestEveryStateHasAnAddress(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	m := live("")
	for range 1500 {
		m.state = step(r, m)
		m.think()
		address := m.state.String()
		again, problems := bodymap.ParseAddress(address)
		if got, want := stateText(again), stateText(m.state); got != want || len(problems) > 0 {
			t.Fatalf("%q reads back as\n%s, want\n%s; problems %q", address, got, want, problems)
		}
		for i, tap := range m.state.Complaint.Taps {
			if d := tap.At.Distance(again.Complaint.Taps[i].At); d > 1.5 {
				t.Fatalf("%q: tap %d comes back %.1f units off", address, i+1, d)
			}
		}
	}
}

// step does at random what a reader can do.
func step(r *rand.Rand, m *mapPage) bodymap.Address {
	taps := m.state.Complaint.Taps
	switch n := r.IntN(20); {
	case n < 10 || len(taps) == 0:
		at := bodymap.Point{X: figureLeft + figureWidth*r.Float64(), Y: figureTop + figureHeight*r.Float64()}
		if tap, ok := bodymap.Snap(bodymap.Aspects[r.IntN(len(bodymap.Aspects))], at, 40); ok {
			tap.Spread = bodymap.SpreadOf(40 * r.Float64())
			return withTap(m.state, tap, (*bodymap.Complaint).Touch)
		}
		return m.after("view", bodymap.Aspects[r.IntN(len(bodymap.Aspects))].String())
	case n == 10 && r.IntN(4) == 0:
		return m.after("clear", "")
	case n < 13:
		return m.after("remove", taps[r.IntN(len(taps))].Place.ID())
	case n < 15:
		return m.after("sign", bodymap.Signs[r.IntN(len(bodymap.Signs))].ID)
	case n < 17:
		id := bodymap.Questions[r.IntN(len(bodymap.Questions))].ID
		if m.asking {
			id = m.next.ID()
		}
		return m.after([]string{"yes", "no", "unsure", "forget"}[r.IntN(4)], id)
	case n == 17 && r.IntN(2) == 0:
		words := bodymap.AcheWords[r.IntN(len(bodymap.AcheWords))]
		return m.after("ache", taps[r.IntN(len(taps))].Place.ID()+"~"+words[r.IntN(len(words))])
	case n < 18 && len(m.candidates) > 0:
		return m.after("show", m.candidates[r.IntN(len(m.candidates))].ID())
	default:
		return m.after("checked", "")
	}
}

// stateText writes what a state says, but for the points touched.
func stateText(a bodymap.Address) string {
	var places []string
	for _, t := range a.Complaint.Taps {
		places = append(places, t.Place.ID(), fmt.Sprint(t.Spread, t.Ache))
	}
	c := a.Complaint
	var said []string
	for _, answer := range c.Answers {
		said = append(said, answer.Question+" "+answer.Reply.String())
	}
	slices.Sort(said)
	return fmt.Sprint(places, said, c.Unsure, c.Presses, len(c.Free), c.Signs, a.Aspect, a.Layer, a.Show, a.Checked)
}

// TestWordsStayOnThePage holds that the field for words sends nothing anywhere, with the program or without.
func TestWordsStayOnThePage(t *testing.T) {
	form := parse(t, wordsForm())
	for e := range elements(form) {
		if attr(e, "name") != "" || attr(e, "action") != "" || attr(e, "formaction") != "" {
			t.Errorf("%s would send what is written", tag(e))
		}
	}
}

func TestWords(t *testing.T) {
	for _, tt := range []struct{ before, text, after string }{
		{"", "pain in my left flank", "back-flank-left"},
		{"back-ribs-left", "no headache", "at=back-ribs-left&no=headache-too"},
		{"back-ribs-left", "qwertz", "back-ribs-left"},
	} {
		if got := withWords(live(tt.before).state, bodymap.Describe(tt.text)).String(); got != tt.after {
			t.Errorf("%q with %q: got %q, want %q", tt.before, tt.text, got, tt.after)
		}
	}
}

// TestSideOfWords holds that a side chosen later takes only what the words named without one.
func TestSideOfWords(t *testing.T) {
	m := live("back-flank-right")
	d := bodymap.Describe("sore shoulder blade")
	if !d.NoSide {
		t.Fatal("a text without a side has one")
	}
	m.words = words{understood: &d}
	m.state = withWords(m.state, d)
	var sides []string
	for _, tap := range m.after("side", "left").Complaint.Taps {
		sides = append(sides, tap.Place.Side.String())
	}
	slices.Sort(sides)
	if got := strings.Join(slices.Compact(sides), " "); got != "left right" || len(sides) >= len(m.state.Complaint.Taps) {
		t.Errorf("the taps are on %q of %d places; want the earlier one on the right and the others on the left", sides, len(m.state.Complaint.Taps))
	}
}
