package app

import (
	"slices"
	"testing"

	"golang.org/x/net/html"

	"knotmap/bodymap"
	"knotmap/content"
)

// TestGuideChapters holds that the guide says first what must come first, and the order of the rest.
func TestGuideChapters(t *testing.T) {
	root := parse(t, page(guidePath)())
	var got []string
	for e := range elements(root) {
		if e.Data == "section" && e.Parent.Data == "main" {
			got = append(got, attr(e, "id"))
		}
	}
	if want := []string{"signs", "map", "muscles", "routines", "log", "after"}; !slices.Equal(got, want) {
		t.Errorf("got the chapters %v, want %v", got, want)
	}
	rows := 0
	for e := range elements(byID(root, "log")) {
		if e.Data == "th" && attr(e, "scope") == "row" {
			rows++
		}
	}
	if rows != logDays {
		t.Errorf("the log has %d rows, want %d", rows, logDays)
	}
	if !within(byID(root, "avoid"), func(e *html.Node) bool { return attr(e, "id") == "signs" }) {
		t.Error("what nobody should press does not stand with the warning signs")
	}
}

// TestGuidesOfRealTexts holds the guide of the usual places to what it promises.
func TestGuidesOfRealTexts(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	root := parse(t, guidePage(lib).Body())
	count := map[string]int{}
	for e := range elements(root) {
		count[attr(e, "class")]++
		if e.Data == "img" && attr(e, "loading") != "" {
			t.Errorf("%s may be missing on paper", tag(e))
		}
	}
	if n := count["guide__muscle"]; n != guideMuscles {
		t.Errorf("%d muscles, want %d", n, guideMuscles)
	}
	if n := count["guide__routine"]; n < 4 || n > len(content.Stages)*guideRoutines {
		t.Errorf("%d routines, want 4 to %d", n, len(content.Stages)*guideRoutines)
	}
	if n := count["guide__step"]; n != count["guide__picture"] || n < 2*count["guide__routine"] {
		t.Errorf("%d steps and %d pictures in %d routines", n, count["guide__picture"], count["guide__routine"])
	}
}

func TestFewer(t *testing.T) {
	choice := func(id string, muscles ...string) content.Choice {
		return content.Choice{Routine: &content.Entry{ID: id}, For: muscles}
	}
	for _, tt := range []struct {
		choices []content.Choice
		want    []string
	}{
		{nil, nil},
		{[]content.Choice{choice("x", "a")}, []string{"x"}},
		{[]content.Choice{choice("x", "a", "b"), choice("y", "c"), choice("z", "a", "b")}, []string{"x", "y"}}, // y is for another
		{[]content.Choice{choice("x", "c"), choice("y", "b"), choice("z", "a")}, []string{"y", "z"}},           // the likelier, in their order
		{[]content.Choice{choice("x", "a"), choice("y", "a"), choice("z", "a")}, []string{"x", "y"}},           // nothing new: the first
	} {
		var got []string
		for _, c := range fewer(tt.choices, []string{"a", "b", "c"}) {
			got = append(got, c.Routine.ID)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("of %v got %v, want %v", tt.choices, got, tt.want)
		}
	}
}

// TestGuideNamesNoMuscleBeforeTheSigns holds the guide to the rule of the map.
func TestGuideNamesNoMuscleBeforeTheSigns(t *testing.T) {
	for _, tt := range []struct {
		address string
		hides   bool
	}{
		{"back-blade-inner-mid-left", false},
		{"front-chest-left", true},
		{"at=front-chest-left&checked=yes", false},
		{"at=back-blade-inner-mid-left&signs=chest-pressure&checked=yes", true},
	} {
		address, _ := bodymap.ParseAddress(tt.address)
		g := &guide{state: address, booklet: newBooklet(address.Complaint, bodymap.Straight)}
		if got := g.hidesMuscles(); got != tt.hides {
			t.Errorf("%s: hides muscles %v, want %v", tt.address, got, tt.hides)
		}
		if m := (&mapPage{state: address, gate: g.booklet.gate}); m.hidesMuscles() != tt.hides {
			t.Errorf("%s: the map does not do the same", tt.address)
		}
	}
}

func TestGuideLink(t *testing.T) {
	for address, want := range map[string]string{
		"back-blade-inner-mid-left":                                     "/guide#back-blade-inner-mid-left",
		"at=back-ribs-left,front-shoulder-left&view=back&layer=deep":    "/guide#at=back-ribs-left,front-shoulder-left",
		"at=back-ribs-left&yes=leaning-on-elbow&show=serratus-anterior": "/guide#at=back-ribs-left&yes=leaning-on-elbow",
		"at=front-chest-left&checked=yes":                               "/guide#at=front-chest-left&checked=yes",
	} {
		a, _ := bodymap.ParseAddress(address)
		link := find(parse(t, guideLink(a)), func(e *html.Node) bool { return e.Data == "a" })
		if got := attr(link, "href"); got != want {
			t.Errorf("from %s got %s, want %s", address, got, want)
		}
	}
}
