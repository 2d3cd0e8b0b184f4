//go:build !js

package content

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

func TestLoad(t *testing.T) {
	l, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"not-where-it-hurts", "causes", "deep-knot-beside-the-blade"} {
		if l.Article(id) == nil {
			t.Errorf("no article %q", id)
		}
	}
	for _, id := range []string{"ball-against-the-wall", "chest-stretch", "cold-for-a-fresh-spasm"} {
		if l.Routine(id) == nil {
			t.Errorf("no routine %q", id)
		}
	}
	for _, id := range []string{"about", "safety"} {
		if l.Page(id) == nil {
			t.Errorf("no page %q", id)
		}
	}
}

// What every reader must meet in each text, whatever it is about.
func TestManners(t *testing.T) {
	l, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	grade := regexp.MustCompile(`(?i)grade: (moderate|low|expert tradition|contested)|grade is expert tradition`)
	for _, a := range l.Articles {
		if !grade.MatchString(a.HTML) {
			t.Errorf("%s: no grade in words", a.ID)
		}
		if !strings.Contains(a.HTML, `href="/safety"`) {
			t.Errorf("%s: no link to the warning signs", a.ID)
		}
	}
	for _, r := range l.Routines {
		if !grade.MatchString(r.HTML) {
			t.Errorf("%s: no grade in words before the steps", r.ID)
		}
		warning, dose := strings.Index(r.HTML, `href="/safety"`), strings.Index(r.HTML, "Grade:")
		if warning < 0 || warning > dose {
			t.Errorf("%s: want the warning signs before the advice", r.ID)
		}
		stops := 0
		for _, s := range r.Steps {
			stops += strings.Count(s.HTML, "<strong>Stop")
		}
		if stops == 0 {
			t.Errorf("%s: no step says when to stop", r.ID)
		}
	}
}

// good returns a small library in which nothing is wrong.
func good() map[string]string {
	return map[string]string{
		"articles/neck.md": "title: Neck\nsummary: About it.\nmuscles: trapezius, scalenes\nplaces: back-neck-base\nroutines: roll\narticles: neck\nsource: A, 2001: b\nsource: C\n\n" +
			"See [the map](/#back-blade-inner-mid-left).\n\n## Why it hurts\n\n" + strings.Repeat("word ", 600) + "\n",
		"routines/roll.md": "title: Roll\nsummary: Rolling.\nmuscles: trapezius\nplaces: back-neck-base\nneeds: ball, wall\nwhere: standing\nminutes: 3\nevidence: expert tradition\nsource: A\n\n" +
			"First *this*.\n\n## Find it\n\nseconds: 30\nsides: both\nrepeat: 2\n\nLook.\n\n## Lean\nseconds: 20\n\nLean in.\n\n## Afterwards\n\nRest.\n",
		"pages/about.md": "title: About\nsummary: It.\nsource: A\n\nHello.\n\n## More\n\n### Still more\n\nText.\n",
	}
}

func fsys(files map[string]string) fstest.MapFS {
	m := fstest.MapFS{}
	for name, text := range files {
		m[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return m
}

func TestLoadGood(t *testing.T) {
	l, err := load(fsys(good()))
	if err != nil {
		t.Fatal(err)
	}
	want := Routine{
		ID: "roll", Title: "Roll", Summary: "Rolling.",
		Muscles: []string{"trapezius"}, Places: []string{"back-neck-base"}, Needs: []string{"ball", "wall"},
		Where: "standing", Minutes: 3, Evidence: ExpertTradition, Sources: []string{"A"},
		HTML: "<p>First <em>this</em>.</p>\n",
		Steps: []Step{
			{Title: "Find it", Seconds: 30, Repeat: 2, BothSides: true, HTML: "<p>Look.</p>\n"},
			{Title: "Lean", Seconds: 20, Repeat: 1, HTML: "<p>Lean in.</p>\n"},
		},
		After: "<p>Rest.</p>\n",
	}
	if got := l.Routines[0]; !reflect.DeepEqual(got, want) {
		t.Errorf("routine: got %+v\nwant %+v", got, want)
	}
	if got, want := l.Routines[0].Steps[0].Total(), 120; got != want {
		t.Errorf("first step takes %d seconds, want %d", got, want)
	}
	a := l.Articles[0]
	if got, want := fmt.Sprint(a.Muscles, a.Places, a.Routines, a.Articles, len(a.Sources), a.Words), "[trapezius scalenes] [back-neck-base] [roll] [neck] 2 606"; got != want {
		t.Errorf("article: got %s, want %s", got, want)
	}
	if want := `<h2 id="why-it-hurts">Why it hurts</h2>`; !strings.Contains(a.HTML, want) {
		t.Errorf("article: no %s in %.120s", want, a.HTML)
	}
	p := l.Pages[0]
	if got, want := p.Lead+p.HTML, "<p>Hello.</p>\n<h2 id=\"more\">More</h2>\n<h3 id=\"still-more\">Still more</h3>\n<p>Text.</p>\n"; got != want {
		t.Errorf("page: got %q, want %q", got, want)
	}
}

func TestLoadBad(t *testing.T) {
	const neck, roll, about = "articles/neck.md", "routines/roll.md", "pages/about.md"
	tests := []struct{ file, old, new, want string }{
		{neck, "title: Neck", "titel: Neck", `articles/neck.md:1: unknown key "titel", want one of title, summary,`},
		{neck, "title: Neck\n", "", `articles/neck.md:1: missing key "title"`},
		{neck, "summary: About it.", "title: Again", `articles/neck.md:2: duplicate key "title"`},
		{neck, "summary: About it.", "summary", `articles/neck.md:2: bad header line "summary"`},
		{neck, "trapezius, ", "trapezus, ", `articles/neck.md:3: unknown muscle "trapezus"`},
		{neck, "trapezius, ", "trapezius,, ", `articles/neck.md:3: empty item in "trapezius,, scalenes"`},
		{neck, "places: back-neck-base", "places: back-blade-inner-mid-left", `articles/neck.md:4: unknown place "back-blade-inner-mid-left"`},
		{neck, "routines: roll", "routines: rolls", `articles/neck.md:5: unknown routine "rolls", want one of ["roll"]`},
		{neck, "articles: neck", "articles: necks", `articles/neck.md:6: unknown article "necks", want one of ["neck"]`},
		{neck, "source: A, 2001: b\nsource: C\n", "", `articles/neck.md:1: missing key "source"`},
		{neck, strings.Repeat("word ", 120), "", `articles/neck.md:1: 486 words, want 500 to 1200`},
		{neck, "word ", strings.Repeat("word ", 602), `articles/neck.md:1: 1207 words, want 500 to 1200`},
		{neck, "/#back-blade-inner-mid-left", "/#back-blade-inner-mid", `articles/neck.md:10: link "/#back-blade-inner-mid" leads nowhere: unknown place`},
		{neck, "/#back-blade-inner-mid-left", "/muscle", `articles/neck.md:10: link "/muscle" leads nowhere, want`},
		{neck, "/#back-blade-inner-mid-left", "/muscles/trapezus", `leads nowhere: unknown muscle "trapezus"`},
		{neck, "/#back-blade-inner-mid-left", "/articles/nick", `leads nowhere: unknown article "nick"`},
		{neck, "/#back-blade-inner-mid-left", "/routines/rill", `leads nowhere: unknown routine "rill"`},
		{neck, "/#back-blade-inner-mid-left", "https://example.org/", `link "https://example.org/" leads nowhere`},
		{neck, "/#back-blade-inner-mid-left", "javascript:alert(1)", `link "javascript:alert(1)" leads nowhere`},
		{neck, "See", "See <https://example.org/>", `articles/neck.md:10: external link "https://example.org/"`},
		{neck, "See", "See <b>this</b>", `articles/neck.md:10: raw HTML`},
		{neck, "word ", "\n<script>\nx\n</script>\n\nword ", `articles/neck.md:15: raw HTML`},
		{neck, "See", "See ![it](/x.png)", `articles/neck.md:10: picture "/x.png"`},
		{neck, "See", "    See", `articles/neck.md:10: code`},
		{neck, "## Why", "# Why", `articles/neck.md:12: heading of level 1, want one of 2 to 2`},
		{neck, "## Why", "### Why", `articles/neck.md:12: heading of level 3, want one of 2 to 2`},
		{neck, "About it", "It cures", `articles/neck.md:2: word to avoid "cures"`},
		{neck, "word ", "Toxins ", `articles/neck.md:14: word to avoid "Toxins"`},
		{roll, "Look", "No adhesion", `routines/roll.md:19: word to avoid "adhesion"`},
		{about, "Hello", "Guaranteed", `pages/about.md:5: word to avoid "Guaranteed"`},
		{roll, "evidence: expert tradition", "evidence: high", `routines/roll.md:8: unknown grade "high", want one of ["moderate" "low"`},
		{roll, "evidence: expert tradition\n", "", `routines/roll.md:1: missing key "evidence"`},
		{roll, "minutes: 3", "minutes: some", `routines/roll.md:7: bad number "some"`},
		{roll, "minutes: 3", "minutes: 2", `routines/roll.md:1: the steps take 140 seconds, want them to fit in 2 minutes`},
		{roll, "seconds: 30\n", "", `routines/roll.md:15: missing key "seconds"`},
		{roll, "seconds: 30", "seconds: 0", `routines/roll.md:15: bad number "0"`},
		{roll, "seconds: 20\n", "", `routines/roll.md:23: missing key "seconds"`},
		{roll, "sides: both", "sides: left", `routines/roll.md:16: bad sides "left"`},
		{roll, "repeat: 2", "repeats: 2", `routines/roll.md:17: unknown key "repeats", want one of seconds, repeat, sides`},
		{roll, "Look.\n", "", `no text under "Find it"`},
		{roll, "Look", "### Look", `routines/roll.md:19: heading of level 3, want none here`},
		{roll, "First *this*.\n", "", `routines/roll.md:10: no text after the header`},
		{roll, "## Find it\n\nseconds: 30\nsides: both\nrepeat: 2\n\nLook.\n\n## Lean\nseconds: 20\n\nLean in.\n\n", "", `routines/roll.md:1: no step`},
		{about, "## More", "#### More", `heading of level 4`},
	}
	for _, tt := range tests {
		files := good()
		if !strings.Contains(files[tt.file], tt.old) {
			t.Errorf("%s holds no %q to replace", tt.file, tt.old)
		}
		files[tt.file] = strings.Replace(files[tt.file], tt.old, tt.new, 1)
		_, err := load(fsys(files))
		if err == nil {
			t.Errorf("%s with %.40q for %.40q: no error, want %s", tt.file, tt.new, tt.old, tt.want)
		} else if !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s with %.40q for %.40q:\ngot  %v\nwant %s", tt.file, tt.new, tt.old, err, tt.want)
		}
	}
}

// One run shows all that is wrong, file by file.
func TestLoadJoinsErrors(t *testing.T) {
	files := good()
	files["articles/neck.md"] = strings.Replace(files["articles/neck.md"], "trapezius, scalenes", "biceps", 1)
	files["routines/roll.md"] = strings.Replace(files["routines/roll.md"], "minutes: 3", "minutes: -1", 1)
	_, err := load(fsys(files))
	for _, want := range []string{"articles/neck.md:3: ", "routines/roll.md:7: "} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want an error at %s", err, want)
		}
	}
}

func TestWordsToAvoid(t *testing.T) {
	tests := []struct{ text, want string }{
		{"A secure, obscure curve of accurate curiosity", "[]"},
		{"It will cure, cured by curing", "[cure cured curing]"},
		{"Detox and toxins, toxic", "[Detox toxins]"},
		{"Adhesions; we guarantee", "[Adhesions guarantee]"},
	}
	for _, tt := range tests {
		if got := fmt.Sprint(avoided.FindAllString(tt.text, -1)); got != tt.want {
			t.Errorf("words to avoid in %q: got %s, want %s", tt.text, got, tt.want)
		}
	}
}
