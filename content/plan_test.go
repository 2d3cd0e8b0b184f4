package content

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// planCatalogue is what the tests choose from. Of the muscles, pectorals and iliopsoas lie in front.
var planCatalogue = &Catalogue{Entries: []Entry{
	{Kind: ArticleEntry, ID: "blade", Title: "Blade", Muscles: []string{"rhomboids"}},
	do("press", Pressure, 7, "rhomboids trapezius", "ball", "office home"),
	do("press-wide", Pressure, 7, "trapezius levator-scapulae rhomboids", "", "office car"),
	do("press-blade", Pressure, 8, "infraspinatus", "ball", "floor"),
	do("warm", Heat, 24, "trapezius rhomboids infraspinatus", "pack towel", "home"),
	do("cool", Cold, 26, "trapezius rhomboids", "pack towel", "home"),
	do("cold-for-a-fresh-spasm", Cold, 12, "trapezius rhomboids", "pack towel", "home"),
	do("breathe", Breathing, 6, "scalenes rhomboids", "", "bed office"),
	do("desk-break", Movement, 4, "trapezius rhomboids", "", "office"),
	do("lively", Movement, 4, "rhomboids", "", "office floor"),
	do("wry-neck-first-days", Movement, 6, "levator-scapulae trapezius", "", "bed"),
	do("behind", Stretch, 6, "rhomboids", "", "office floor"),
	do("chest", Stretch, 5, "pectoralis-major rhomboids", "", "office"),
	do("pull", Strength, 8, "rhomboids trapezius", "band", "office"),
	do("squeeze", Strength, 6, "rhomboids", "", "office car"),
}}

func do(id string, kind Kind, minutes int, muscles, tools, rooms string) Entry {
	return Entry{
		Kind: RoutineEntry, ID: id, Title: strings.ToUpper(id[:1]) + id[1:], RoutineKind: kind, Minutes: minutes,
		Muscles: strings.Fields(muscles), Tools: strings.Fields(tools), Rooms: strings.Fields(rooms),
	}
}

// written lists a plan's routines, its stages parted by a stroke; what comes before a colon is for the first days.
func written(p *Plan) string {
	ids := func(choices []Choice) string {
		var out []string
		for _, c := range choices {
			out = append(out, c.Routine.ID)
		}
		return strings.Join(out, " ")
	}
	var stages []string
	for _, s := range p.Stages {
		stages = append(stages, ids(s.Choices))
	}
	text := strings.Join(stages, " / ")
	if p.Calm != nil {
		text = ids(p.Calm) + ": " + text
	}
	return text
}

func TestPlan(t *testing.T) {
	tests := []struct {
		wish    string // as in the address
		want    string
		without string // what other tools would add
	}{
		{"has=nothing", "", ""},
		{"rhomboids", "press breathe / lively chest / pull", ""},
		{"muscles=rhomboids&has=nothing", "press-wide breathe / lively chest / squeeze", "band: pull; ball: press; pack towel: warm"},
		{"muscles=rhomboids&has=band&where=office", "press-wide breathe / lively chest / pull", "ball: press"},
		{"muscles=rhomboids&where=car", "press-wide / squeeze", ""},
		{"muscles=rhomboids&where=floor", "lively behind", ""},
		{"muscles=rhomboids&where=bed", "breathe", ""},
		{"muscles=rhomboids&where=home", "press breathe / lively behind", ""},                                                             // a bed and a floor are there too
		{"muscles=infraspinatus,rhomboids", "press-blade press warm / lively chest behind / pull", ""},                                    // each of the two is reached
		{"muscles=trapezius&has=nothing&fresh=yes", "wry-neck-first-days: press-wide / desk-break", "pack towel: cold-for-a-fresh-spasm"}, // no pressing in the first days
		{"muscles=rhomboids&fresh=yes", "breathe cold-for-a-fresh-spasm desk-break: press breathe / lively chest / pull", ""},
		{"muscles=pectoralis-major&fresh=yes", "chest", ""}, // nothing for the first days
		{"deltoid", "", ""},
	}
	for _, tt := range tests {
		w, problems := ParseWish(tt.wish, Wish{Has: []string{"ball", "cane", "towel", "pack", "band"}})
		if problems != nil {
			t.Errorf("%s: %v", tt.wish, problems)
		}
		p := planCatalogue.Plan(w)
		if got := written(p); got != tt.want {
			t.Errorf("%s:\ngot  %s\nwant %s", tt.wish, got, tt.want)
		}
		var without []string
		for _, a := range p.Without {
			without = append(without, strings.Join(a.Tools, " ")+": "+a.Routine.ID)
		}
		if got := strings.Join(without, "; "); got != tt.without {
			t.Errorf("%s: without a tool: got %q, want %q", tt.wish, got, tt.without)
		}
	}
}

// Whatever is wished for, the plan keeps to it.
func TestPlanKeepsToTheWish(t *testing.T) {
	for _, w := range manyWishes() {
		checkPlan(t, planCatalogue.Plan(w))
	}
}

func manyWishes() []Wish {
	var wishes []Wish
	for _, muscles := range []string{"rhomboids", "trapezius levator-scapulae", "infraspinatus rhomboids scalenes pectoralis-major", "deltoid"} {
		for _, has := range []string{"", "ball", "towel pack", "band ball cane towel pack"} {
			for _, room := range append([]string{""}, Rooms...) {
				for _, fresh := range []bool{false, true} {
					wishes = append(wishes, Wish{strings.Fields(muscles), strings.Fields(has), room, fresh})
				}
			}
		}
	}
	return wishes
}

// checkPlan holds what is true of every plan.
func checkPlan(t *testing.T, p *Plan) {
	t.Helper()
	w := p.Wish
	turn := -1
	for _, s := range p.Stages {
		if len(s.Choices) == 0 || len(s.Choices) > mostInStage {
			t.Errorf("%+v: %d routines to %s", w, len(s.Choices), s.Stage)
		}
		for _, c := range s.Choices {
			if c.Routine.RoutineKind.Stage() != s.Stage || c.Routine.turn() < turn {
				t.Errorf("%+v: %s is out of turn", w, c.Routine.ID)
			}
			turn = c.Routine.turn()
		}
	}
	for _, c := range p.Calm {
		if kind := c.Routine.RoutineKind; kind == Pressure || kind == Stretch || kind == Strength {
			t.Errorf("%+v: %s in the first days", w, c.Routine.ID)
		}
	}
	reached := map[string]bool{}
	for _, c := range p.Choices() {
		if missing := w.missing(c.Routine); missing != nil || !w.fits(c.Routine) {
			t.Errorf("%+v: %s needs %q, and is done in %q", w, c.Routine.ID, missing, c.Routine.Rooms)
		}
		if len(c.For) == 0 {
			t.Errorf("%+v: %s is for none of the muscles", w, c.Routine.ID)
		}
		for _, id := range c.For {
			reached[id] = true
		}
	}
	for _, id := range w.Muscles {
		if reached[id] == slices.Contains(p.Apart, id) {
			t.Errorf("%+v: %s is reached: %v, and said to be left out: %q", w, id, reached[id], p.Apart)
		}
	}
	for _, a := range p.Without {
		if !slices.Equal(a.Tools, w.missing(a.Routine)) || a.Tools == nil {
			t.Errorf("%+v: %s is said to lack %q", w, a.Routine.ID, a.Tools)
		}
	}
}

func TestPhases(t *testing.T) {
	tests := []struct {
		wish     string
		want     [4]string // routine and how many times a week
		minutes  [4]int
		sessions [4]int
	}{
		{"muscles=rhomboids&has=nothing", [4]string{
			"press-wide 7 breathe 14 lively 7",
			"press-wide 7 breathe 14 lively 7 chest 7",
			"press-wide 4 breathe 7 lively 7 chest 7 squeeze 3",
			"press-wide 0 breathe 7 lively 7 chest 3 squeeze 3",
		}, [4]int{23, 28, 22, 15}, [4]int{12, 20, 28, 0}},
		{"muscles=rhomboids&has=pack,towel&fresh=yes&where=home", [4]string{
			"breathe 14 cold-for-a-fresh-spasm 21",
			"breathe 14 warm 7 lively 7 behind 7",
			"breathe 7 warm 4 lively 7 behind 7",
			"breathe 7 warm 0 lively 7 behind 3",
		}, [4]int{48, 46, 30, 13}, [4]int{15, 20, 25, 0}},
	}
	for _, tt := range tests {
		w, _ := ParseWish(tt.wish, Wish{})
		for i, phase := range planCatalogue.Plan(w).Phases() {
			var got []string
			for _, c := range phase.Choices {
				got = append(got, fmt.Sprint(c.Routine.ID, " ", c.Weekly))
			}
			text := strings.Join(got, " ")
			if text != tt.want[i] || phase.MinutesADay() != tt.minutes[i] || phase.Sessions() != tt.sessions[i] {
				t.Errorf("%s, phase %d: got %s, %d minutes a day, %d sessions", tt.wish, i, text, phase.MinutesADay(), phase.Sessions())
			}
		}
	}
}
