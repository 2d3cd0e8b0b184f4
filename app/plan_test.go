package app

import (
	"slices"
	"strings"
	"testing"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"knotmap/bodymap"
	"knotmap/content"
)

// toDo is a small catalogue.
var toDo = &content.Catalogue{Entries: []content.Entry{
	{Kind: content.ArticleEntry, ID: "blade", Title: "The blade", Muscles: []string{"rhomboids"}, Places: []string{"back-blade-inner-mid"}},
	{Kind: content.RoutineEntry, ID: "ball", Title: "Ball", Muscles: []string{"rhomboids", "trapezius"}, RoutineKind: content.Pressure, Tools: []string{"ball"}, Rooms: []string{"home"}, Minutes: 7},
	{Kind: content.RoutineEntry, ID: "squeeze", Title: "Squeeze", Muscles: []string{"trapezius"}, RoutineKind: content.Pressure, Rooms: []string{"office", "car"}, Minutes: 6},
	{Kind: content.RoutineEntry, ID: "desk-break", Title: "Desk break", Muscles: []string{"rhomboids"}, RoutineKind: content.Movement, Rooms: []string{"office"}, Minutes: 4},
	{Kind: content.RoutineEntry, ID: "row", Title: "Row", Muscles: []string{"rhomboids"}, RoutineKind: content.Strength, Tools: []string{"band"}, Rooms: []string{"office", "home"}, Minutes: 9},
	{Kind: content.QuestionEntry, ID: "why", Title: "Why there?", Places: []string{"back-blade-inner-mid-left"}},
}}

// withToDo calls f while the catalogue is here.
func withToDo(f func()) {
	catalogue = toDo
	defer func() { catalogue = nil }()
	f()
}

func planner(fragment string) func() goapp.UI {
	return func() goapp.UI {
		p := &planPage{}
		withToDo(func() { p.load(fragment) })
		return p.planner()
	}
}

func whatNext() goapp.UI {
	m := &mapPage{}
	withToDo(func() { m.load("at=back-blade-inner-mid-left&checked=yes") })
	return m.whatNext()
}

// planned is the plan's page as the program draws it, at an address.
func planned(t *testing.T, fragment string) *html.Node {
	t.Helper()
	p := &planPage{shared: goapp.HTMLString(sharedPlan(toDo))}
	withToDo(func() { p.load(fragment) })
	return parse(t, p.Render())
}

// TestPlanner holds what the page offers against what is wished for.
func TestPlanner(t *testing.T) {
	tests := []struct{ fragment, offers, says, never string }{
		{"", "", "Which muscles?", "Three tries"},
		{"main", "", "Which muscles?", "not known"},
		{"rhomboids", "/routines/ball /routines/desk-break", "With an elastic band you could add Row (strength, 9 min).", "Nothing here"},
		{"muscles=rhomboids,trapezius&has=nothing&where=office", "/routines/squeeze /routines/desk-break", "With an elastic band you could add Row", "Ball ("},
		{"muscles=rhomboids&has=band&where=car", "", "No routine fits that.", "Two weeks, and after"},
		{"muscles=rhomboids&fresh=yes", "/routines/desk-break /routines/ball /routines/desk-break", "The first three days: calm it", "Which muscles?"},
		{"muscles=nobody,digastric", "", "“nobody” in the address is not known.", "Two weeks, and after"},
		{"muscles=rhomboids,digastric", "/routines/ball /routines/desk-break", "Nothing here is for: digastric", "Which muscles?"},
		{"muscles=rhomboids,trapezius", "/routines/ball /routines/desk-break", "Next: Trapezius", "Mark every place that hurts"},
	}
	for _, tt := range tests {
		planner := byID(planned(t, tt.fragment), "planner")
		var offers []string
		for e := range elements(planner) {
			if attr(e, "class") == "card__link" {
				offers = append(offers, attr(e, "href"))
			}
		}
		if got := strings.Join(offers, " "); got != tt.offers {
			t.Errorf("#%s offers %q, want %q", tt.fragment, got, tt.offers)
		}
		if said := text(planner); !strings.Contains(said, tt.says) || strings.Contains(said, tt.never) {
			t.Errorf("#%s says %q, want %q and never %q", tt.fragment, said, tt.says, tt.never)
		}
	}
}

// The fields show what is wished for, and every tool and room can be chosen.
func TestPlannerFields(t *testing.T) {
	want := map[string]bool{"yes": true, "band": true, "towel": true, "bed": true}
	for e := range elements(byID(planned(t, "muscles=rhomboids&has=band,towel&where=bed&fresh=yes"), "planner")) {
		if e.Data != "input" {
			continue
		}
		value := attr(e, "value")
		if on := slices.ContainsFunc(e.Attr, func(a html.Attribute) bool { return a.Key == "checked" }); on != want[value] {
			t.Errorf("%s is ticked: %v", value, on)
		}
		if choiceNames[value] == "" || attr(e, "id") != "" {
			t.Errorf("%s: want a name and no ID", tag(e))
		}
	}
	for _, id := range slices.Concat(content.Tools, content.Rooms) {
		if choiceNames[id] == "" {
			t.Errorf("%s has no name", id)
		}
	}
}

// What is prerendered is what the program draws before the reader has said anything, so that nothing flickers.
func TestPlanIsTakenOver(t *testing.T) {
	static := find(parse(t, page("/plan")()), func(n *html.Node) bool { return n.Data == "main" })
	p := &planPage{shared: goapp.HTMLString(sharedPlan(library.Catalogue()))}
	p.load("")
	own := find(parse(t, p.Render()), func(n *html.Node) bool { return n.Data == "main" })
	if got, want := outline(own, false), outline(static, false); got != want {
		t.Errorf("the program draws another page: %s", firstDifference(got, want))
	}
	p = &planPage{kept: kept{sharedPart: true}}
	p.load("")
	if holder := find(parse(t, p.Render()), func(n *html.Node) bool { return attr(n, "data-keep") == sharedPart }); holder == nil || holder.FirstChild != nil {
		t.Error("what is kept is drawn again")
	}
}

// Without scripts each muscle's part can be led to, with its routines in order.
func TestPlanByMuscle(t *testing.T) {
	shared := parse(t, sharedPlan(toDo))
	for _, m := range bodymap.Muscles {
		if part := byID(shared, m.ID); part == nil || !strings.Contains(text(part), m.Name) {
			t.Errorf("no part about %s", m.ID)
		}
	}
	var got []string
	for e := range elements(byID(shared, "rhomboids")) {
		if id, ok := strings.CutPrefix(attr(e, "href"), "/routines/"); ok {
			got = append(got, id)
		}
	}
	if want := "ball desk-break row"; strings.Join(got, " ") != want {
		t.Errorf("the rhomboids have %q, want %s", got, want)
	}
	if said := text(byID(shared, "digastric")); !strings.Contains(said, "no routine of its own") {
		t.Errorf("the digastric has none, and its part says %q", said)
	}
}

// A list of what is at hand keeps its order.
func TestWith(t *testing.T) {
	for _, tt := range []struct {
		tools, tool string
		on          bool
		want        string
	}{
		{"", "towel", true, "towel"},
		{"towel", "ball", true, "ball towel"},
		{"ball towel", "ball", false, "towel"},
		{"towel ball", "pack", false, "ball towel"},
		{"ball", "ball", true, "ball"},
	} {
		if got := strings.Join(with(strings.Fields(tt.tools), tt.tool, tt.on), " "); got != tt.want {
			t.Errorf("%s with %s %v: got %s, want %s", tt.tools, tt.tool, tt.on, got, tt.want)
		}
	}
}

func TestOften(t *testing.T) {
	for weekly, want := range map[int]string{0: "only when it comes back", 3: "3 days a week", 4: "every other day", 7: "once a day", 14: "twice a day", 21: "3 times a day"} {
		if got := often(weekly); got != want {
			t.Errorf("%d times a week: got %q, want %q", weekly, got, want)
		}
	}
}

// TestAnswerOffers holds what an answer on the map offers to do and to read.
func TestAnswerOffers(t *testing.T) {
	withToDo(func() {
		m := live("back-blade-inner-mid-left")
		m.state.Checked = true
		m.state.Show = "rhomboids"
		m.think()
		root := parse(t, m.Render())
		var got []string
		for e := range elements(find(root, func(n *html.Node) bool { return attr(n, "class") == "reading next" })) {
			if href := attr(e, "href"); href != "" && !strings.HasPrefix(href, "/plan#") {
				got = append(got, href)
			}
		}
		if want := "/routines/ball /routines/desk-break /articles/blade /questions#why"; strings.Join(got, " ") != want {
			t.Errorf("the answer offers %q, want %s", got, want)
		}
		plan := find(root, func(n *html.Node) bool { return strings.HasPrefix(attr(n, "href"), "/plan#muscles=") })
		w, problems := content.ParseWish(strings.TrimPrefix(attr(plan, "href"), "/plan"), usualWish)
		if problems != nil || !slices.Equal(w.Muscles, m.leadingMuscles()) || len(w.Muscles) < 2 {
			t.Errorf("the plan is for %q, want the leading muscles %q", w.Muscles, m.leadingMuscles())
		}
		do := find(root, func(n *html.Node) bool { return attr(n, "class") == "candidate__do" })
		if !strings.Contains(text(do), "Ball") {
			t.Errorf("for the rhomboids the answer says %q", text(do))
		}
	})
}

// Where warning signs come first, nothing is offered.
func TestNothingIsOfferedBeforeTheSigns(t *testing.T) {
	withToDo(func() {
		for _, address := range []string{"front-chest-left", "at=back-blade-inner-mid-left&signs=chest-pressure", ""} {
			link := find(parse(t, live(address).Render()), func(n *html.Node) bool { return strings.HasPrefix(attr(n, "href"), "/plan#") })
			if link != nil {
				t.Errorf("#%s: a plan is offered: %s", address, tag(link))
			}
		}
	})
}
