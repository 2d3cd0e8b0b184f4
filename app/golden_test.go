package app

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"knotmap/bodymap"
	"knotmap/content"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// mapStates are the states of the map, by their address.
var mapStates = []struct{ name, address string }{
	{"map-idle", ""},
	{"map-one-tap", "back-blade-inner-mid-left"},
	{"map-two-taps", "at=back-neck-angle-right,front-temple-right"},
	{"map-shows-another", "at=back-blade-inner-mid-left&show=serratus-anterior"},
	{"map-clue", "at=back-blade-inner-mid-left&yes=leaning-on-elbow"},
	{"map-asks", "front-chest-left"},
	{"map-asked", "at=front-chest-left&checked=yes"},
	{"map-soon", "at=back-neck-angle-left&signs=morning-stiffness"},
	{"map-stops", "at=back-blade-inner-mid-left&signs=chest-pressure"},
	{"map-bad-address", "at=left-knee,back-ribs-left&show=biceps-of-steel"},
}

// otherStates are the other pages and parts of pages.
var otherStates = []struct {
	name string
	ui   func() goapp.UI
}{
	{"answer-static", static("back-neck-angle-left")},
	{"answer-static-asks", static("front-chest-right")},
	{"chips-described", chipsDescribed},
	{"page-muscle", page("/muscles/rhomboids")},
	{"page-routine", page("/routines/roll")},
	{"page-routines", page("/routines")},
	{"page-article", page("/articles/neck")},
	{"page-articles", page("/articles")},
	{"page-questions", page("/questions")},
	{"other", func() goapp.UI { return otherSection(bodymap.OtherByID("gall-bladder")) }},
	{"work", func() goapp.UI { return workRow(*bodymap.WorkOf("HSE, neck pain"), bodymap.Uses()["HSE"]) }},
	{"page-guide", page("/guide")},
	{"page-404", page("/404")},
	{"plan-made", planner("muscles=rhomboids,trapezius,digastric&has=ball&where=home")},
	{"plan-fresh", planner("muscles=rhomboids&fresh=yes")},
	{"plan-of-muscle", func() goapp.UI { return planOf(bodymap.MuscleByID("rhomboids"), toDo) }},
	{"answer-next", whatNext},
	{"player-before", played("", nil)},
	{"player-ready", played("start", nil)},
	{"player-hold", played("start 80", nil)},
	{"player-rest", played("start 97", nil)},
	{"player-paused", played("start 80 pause", nil)},
	{"player-away", played("start 80 sleep:3600", nil)},
	{"player-done", played("start 300", parseUses("1 roll 6 4\n2 roll 5 4\n3 roll 6 5\n"))},
}

// library is a small one, so that the goldens change with the views and not with the texts.
var library = &content.Library{
	Articles: []content.Article{{
		ID: "neck", Title: "The neck", Summary: "About it.", Topic: "places",
		Muscles: []string{"rhomboids"}, Places: []string{"back-neck-base", "back-blade-inner-mid"},
		Routines: []string{"roll"}, Articles: []string{"neck"}, Signs: []string{"no-better", "chest-sudden"}, Sources: []string{"A, 2001: b", "C"},
		Parts: []content.Part{
			{HTML: `<p>See <a href="/#back-blade-inner-mid-left">the map</a>.</p>`},
			{Figure: &content.Figure{Caption: "Where it goes.", Muscle: "rhomboids"}},
			{HTML: `<h2 id="why">Why</h2><p>So.</p>`},
			{Figure: &content.Figure{Caption: "Two places.", Places: []string{"back-neck-base", "front-shoulder-left"}}},
			{Figure: &content.Figure{Caption: "How to lean.", Routine: "roll", Step: 2}},
		},
	}},
	Routines: []content.Routine{{
		ID: "roll", Title: "Roll", Summary: "Rolling.", Kind: content.Pressure,
		Muscles: []string{"rhomboids"}, Places: []string{"back-neck-base"}, Needs: []string{"ball", "wall"},
		Tools: []string{"ball"}, Rooms: []string{"office"}, Where: "standing", Minutes: 3, Evidence: content.ExpertTradition, Sources: []string{"A"},
		HTML: "<p>First this.</p>", After: "<p>Rest.</p>",
		Steps: []content.Step{
			{
				Title: "Find it", Seconds: 30, Repeat: 2, Rest: 5, BothSides: true, Picture: "ball-rolls", Height: 300, Alt: "A ball that rolls.",
				Feel: "Tender.", Stop: "If it is sharp.", Easier: "Lean less.", Harder: "Lean more.", HTML: "<p>Look.</p>",
			},
			{
				Title: "Lean", Seconds: 90, Repeat: 1, Picture: "ball-rests", Height: 200, Alt: "A ball that rests.",
				Feel: "Dull.", Stop: "If it burns.", Easier: "Stand up.", Harder: "Stay.", HTML: "<p>Lean in.</p>",
			},
		},
	}},
	Questions: []content.Question{{
		ID: "why", Title: "Why there?", Topic: "pain", Places: []string{"back-neck-base", "back-blade-inner-mid-left"},
		Muscles: []string{"rhomboids"}, Routines: []string{"roll"}, Articles: []string{"neck"}, Evidence: content.Low, Sources: []string{"A", "B"},
		HTML: "<p>So it is.</p>",
	}},
	Pages: []content.Page{
		{ID: "about", Title: "About", Summary: "It.", Sources: []string{"A"}, Lead: "<p>Hello.</p>", HTML: `<h2 id="more">More</h2><p>Text.</p>`},
		{ID: "safety", Title: "Signs", Summary: "Them.", Sources: []string{"A"}, Lead: "<p>First.</p>", HTML: `<h2 id="more">More</h2><p>Text.</p>`},
	},
}

// live is the map as it runs in the browser, at an address.
func live(address string) *mapPage {
	m := &mapPage{}
	m.load(address)
	return m
}

func static(place string) func() goapp.UI {
	p, _ := bodymap.PlaceByID(place)
	return func() goapp.UI { return preparedAnswer(p) }
}

func page(path string) func() goapp.UI {
	return func() goapp.UI {
		for _, p := range Pages(library) {
			if p.Path == path {
				return p.Body()
			}
		}
		panic("no page " + path)
	}
}

func chipsDescribed() goapp.UI {
	m := live("at=back-blade-inner-mid-left~severe~burning~deep,back-neck-angle-left")
	m.describing = "back-blade-inner-mid-left"
	return m.chips()
}

// played is the bar and the player of a small routine after what plays lets happen; the routine has begun if anything has.
func played(words string, uses []use) func() goapp.UI {
	return func() goapp.UI {
		steps := []playedStep{
			{title: "Find it", seconds: 60, repeat: 1, sides: 1, dose: "1 minute", prose: `<div class="text"><p>Look.</p></div>`},
			{title: "Lean", seconds: 20, repeat: 2, rest: 10, sides: 2, dose: "20 seconds, 2 times, each side",
				picture: `<figure class="step__picture"><img src="/x.svg" alt="Leaning"></figure>`,
				notes:   []note{{"feel", "It should feel", "A dull ache."}, {"stop", "Stop if", "It is sharp."}}},
		}
		r := &playedRoutine{shown: prerendered{path: "/routines/roll"}, title: "Roll", player: newPlayer(steps, "left"),
			begun: words != "", before: 6, after: notSaid, uses: uses}
		r.can.voice = true
		now := plays(&r.player, words)
		r.clock = func() int64 { return now }
		return goapp.Div().Body(r.startBar(), r.dialog())
	}
}

// TestGolden holds every view in every state against testdata/golden. The map's are
// without header, drawings and list of places, and all but the idle one without the figure.
func TestGolden(t *testing.T) {
	got := map[string]string{}
	for _, s := range mapStates {
		main := find(parse(t, live(s.address).Render()), func(n *html.Node) bool { return n.Data == "main" })
		got[s.name] = outline(main, s.name != "map-idle")
	}
	for _, s := range otherStates {
		root := parse(t, s.ui())
		if main := find(root, func(n *html.Node) bool { return n.Data == "main" }); main != nil && s.name != "page-404" {
			root = main
		}
		got[s.name] = outline(root, false)
	}
	dir := filepath.Join("testdata", "golden")
	if *update {
		writeGoldens(t, dir, got)
	}
	for name, text := range got {
		want, err := os.ReadFile(filepath.Join(dir, name+".html"))
		if err != nil {
			t.Errorf("%v; go test ./app -update writes it", err)
		} else if string(want) != text {
			t.Errorf("%s differs from its golden file; if it is meant to, run go test ./app -update\n%s", name, firstDifference(text, string(want)))
		}
	}
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if _, ok := got[strings.TrimSuffix(f.Name(), ".html")]; !ok {
			t.Errorf("%s belongs to no state", f.Name())
		}
	}
}

func writeGoldens(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name+".html"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	i := 0
	for i < len(g)-1 && i < len(w)-1 && g[i] == w[i] {
		i++
	}
	return fmt.Sprintf("line %d: got\n\t%s\nwant\n\t%s", i+1, g[i], w[i])
}
