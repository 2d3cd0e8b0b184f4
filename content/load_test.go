//go:build !js

package content

import (
	"io/fs"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
)

// good returns a small library in which nothing is wrong.
func good() map[string]string {
	return map[string]string{
		"articles/neck.md": "title: Neck\nsummary: About it.\ntopic: causes\nmuscles: trapezius, scalenes\nplaces: back-neck-base\nroutines: roll\narticles: neck\nsigns: no-better\nwords: stiff neck, sore neck\nsource: A, 2001: b\nsource: C\n\n" +
			"See [the map](/#back-blade-inner-mid-left).\n\n![It *aches* here](/#at=back-neck-base,back-blade-inner-mid-left)\n\n## Why it hurts\n\n" + strings.Repeat("One word more. ", 200) + "\n\n![How to roll](/routines/roll#step-2)\n",
		"routines/roll.md": "title: Roll\nsummary: Rolling.\nkind: pressure\nmuscles: trapezius\nplaces: back-neck-base\nneeds: ball, wall\ntools: ball\nrooms: office, home\nwhere: standing\nminutes: 3\nevidence: expert tradition\nwords: tennis ball\nsource: A\n\n" +
			"First *this*.\n\n## Find it\n\nseconds: 30\nsides: both\nrepeat: 2\nrest: 5\npicture: roll-up\nfeel: Tender.\nstop: If it is sharp.\neasier: Lean less.\nharder: Lean more.\n\n" + strings.Repeat("Look for it. ", 10) + "\n\n" +
			"## Lean\nseconds: 20\npicture: roll-up\nfeel: Dull.\nstop: If it burns.\neasier: Stand up.\nharder: Stay.\n\n" + strings.Repeat("Lean in. ", 15) + "\n\n## Afterwards\n\nRest.\n",
		"questions/why.md": "title: Why?\ntopic: pain\nplaces: back-neck-base, back-blade-inner-mid-left\nmuscles: trapezius\nroutines: roll\narticles: neck\nwords: reason\nevidence: low\nsource: A\n\n" +
			strings.Repeat("So it is. ", 20) + "See [this too](/questions#why).\n",
		"pages/about.md": "title: About\nsummary: It.\nsource: A\n\nHello.\n\n## More\n\n### Still more\n\nText.\n",
	}
}

func fsys(files map[string]string) fs.FS {
	m := fstest.MapFS{}
	for name, text := range files {
		m[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return m
}

// loadGood loads a small library, with the one picture that it shows.
func loadGood(files map[string]string) (*Library, error) {
	return load(fsys(files), map[string]picture{"roll-up": {300, "A ball that rolls up."}})
}

func TestLoadRoutine(t *testing.T) {
	l, err := loadGood(good())
	if err != nil {
		t.Fatal(err)
	}
	want := Routine{
		ID: "roll", Title: "Roll", Summary: "Rolling.", Kind: Pressure,
		Muscles: []string{"trapezius"}, Places: []string{"back-neck-base"}, Needs: []string{"ball", "wall"},
		Tools: []string{"ball"}, Rooms: []string{"office", "home"},
		Where: "standing", Minutes: 3, Evidence: ExpertTradition, Words: []string{"tennis ball"}, Sources: []string{"A"},
		HTML: "<p>First <em>this</em>.</p>\n",
		Steps: []Step{
			{
				Title: "Find it", Seconds: 30, Repeat: 2, Rest: 5, BothSides: true, Picture: "roll-up", Height: 300, Alt: "A ball that rolls up.",
				Feel: "Tender.", Stop: "If it is sharp.", Easier: "Lean less.", Harder: "Lean more.",
				HTML: "<p>" + strings.TrimSpace(strings.Repeat("Look for it. ", 10)) + "</p>\n",
			},
			{
				Title: "Lean", Seconds: 20, Repeat: 1, Picture: "roll-up", Height: 300, Alt: "A ball that rolls up.",
				Feel: "Dull.", Stop: "If it burns.", Easier: "Stand up.", Harder: "Stay.",
				HTML: "<p>" + strings.TrimSpace(strings.Repeat("Lean in. ", 15)) + "</p>\n",
			},
		},
		After: "<p>Rest.</p>\n",
	}
	if got := l.Routines[0]; !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

func TestLoadArticle(t *testing.T) {
	l, err := loadGood(good())
	if err != nil {
		t.Fatal(err)
	}
	want := Article{
		ID: "neck", Title: "Neck", Summary: "About it.", Topic: "causes",
		Muscles: []string{"trapezius", "scalenes"}, Places: []string{"back-neck-base"}, Routines: []string{"roll"}, Articles: []string{"neck"},
		Signs: []string{"no-better"}, Words: []string{"stiff neck", "sore neck"}, Sources: []string{"A, 2001: b", "C"},
		Parts: []Part{
			{HTML: "<p>See <a href=\"/#back-blade-inner-mid-left\">the map</a>.</p>\n"},
			{Figure: &Figure{Caption: "It aches here", Places: []string{"back-neck-base", "back-blade-inner-mid-left"}}},
			{HTML: "<h2 id=\"why-it-hurts\">Why it hurts</h2>\n<p>" + strings.TrimSpace(strings.Repeat("One word more. ", 200)) + "</p>\n"},
			{Figure: &Figure{Caption: "How to roll", Routine: "roll", Step: 2}},
		},
	}
	if got := l.Articles[0]; !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

func TestLoadQuestion(t *testing.T) {
	l, err := loadGood(good())
	if err != nil {
		t.Fatal(err)
	}
	want := Question{
		ID: "why", Title: "Why?", Topic: "pain", Places: []string{"back-neck-base", "back-blade-inner-mid-left"},
		Muscles: []string{"trapezius"}, Routines: []string{"roll"}, Articles: []string{"neck"}, Words: []string{"reason"},
		Evidence: Low, Sources: []string{"A"},
		HTML: "<p>" + strings.Repeat("So it is. ", 20) + "See <a href=\"/questions#why\">this too</a>.</p>\n",
	}
	if got := l.Questions[0]; !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

func TestLoadPage(t *testing.T) {
	l, err := loadGood(good())
	if err != nil {
		t.Fatal(err)
	}
	p := l.Pages[0]
	if got, want := p.Lead+p.HTML, "<p>Hello.</p>\n<h2 id=\"more\">More</h2>\n<h3 id=\"still-more\">Still more</h3>\n<p>Text.</p>\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestStepTotal(t *testing.T) {
	tests := []struct {
		step Step
		want int
	}{
		{Step{Seconds: 30, Repeat: 1}, 30},
		{Step{Seconds: 30, Repeat: 1, Rest: 10}, 30}, // no turn to rest before
		{Step{Seconds: 30, Repeat: 3, Rest: 10}, 110},
		{Step{Seconds: 30, Repeat: 3, Rest: 10, BothSides: true}, 220},
	}
	for _, tt := range tests {
		if got := tt.step.Total(); got != tt.want {
			t.Errorf("%+v takes %d seconds, want %d", tt.step, got, tt.want)
		}
	}
}
