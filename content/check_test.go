//go:build !js

package content

import (
	"fmt"
	"strings"
	"testing"
)

const neck, roll, why, about = "articles/neck.md", "routines/roll.md", "questions/why.md", "pages/about.md"

// mistake is a text of the good library with something replaced, and what the loader says to it.
type mistake struct{ file, old, new, want string }

func checkMistakes(t *testing.T, mistakes []mistake) {
	t.Helper()
	for _, m := range mistakes {
		files := good()
		if !strings.Contains(files[m.file], m.old) {
			t.Errorf("%s holds no %q to replace", m.file, m.old)
		}
		files[m.file] = strings.Replace(files[m.file], m.old, m.new, 1)
		_, err := loadGood(files)
		if err == nil {
			t.Errorf("%s with %.40q for %.40q: no error, want %s", m.file, m.new, m.old, m.want)
		} else if !strings.Contains(err.Error(), m.want) {
			t.Errorf("%s with %.40q for %.40q:\ngot  %v\nwant %s", m.file, m.new, m.old, err, m.want)
		}
	}
}

func TestBadHeaders(t *testing.T) {
	checkMistakes(t, []mistake{
		{neck, "title: Neck", "titel: Neck", `articles/neck.md:1: unknown key "titel", want one of title, summary,`},
		{neck, "title: Neck\n", "", `articles/neck.md:1: missing key "title"`},
		{neck, "title: Neck", "title: Roll", `articles/neck.md:1: title "Roll" is that of routines/roll.md, want one of its own`},
		{neck, "summary: About it.", "title: Again", `articles/neck.md:2: duplicate key "title"`},
		{neck, "summary: About it.", "summary", `articles/neck.md:2: bad header line "summary"`},
		{neck, "summary: About it.", "summary: About\tit.", `articles/neck.md:2: tab in "summary: About\tit.", want spaces`},
		{neck, "topic: causes", "topic: cause", `articles/neck.md:3: unknown topic "cause", want one of ["the idea" "causes"`},
		{neck, "trapezius, ", "trapezus, ", `articles/neck.md:4: unknown muscle "trapezus"`},
		{neck, "trapezius, ", "trapezius,, ", `articles/neck.md:4: empty item in "trapezius,, scalenes"`},
		{neck, "trapezius, ", "scalenes, ", `articles/neck.md:4: "scalenes" stands twice, want it once`},
		{neck, "places: back-neck-base", "places: back-blade-inner-mid-left", `articles/neck.md:5: unknown place "back-blade-inner-mid-left"`},
		{neck, "routines: roll", "routines: rolls", `articles/neck.md:6: unknown routine "rolls", want one of ["roll"]`},
		{neck, "articles: neck", "articles: necks", `articles/neck.md:7: unknown article "necks", want one of ["neck"]`},
		{neck, "signs: no-better", "signs: better", `articles/neck.md:8: unknown warning sign "better"`},
		{neck, "source: A, 2001: b\nsource: C\n", "", `articles/neck.md:1: missing key "source"`},
		{why, "topic: pain", "topic: pains", `questions/why.md:2: unknown topic "pains", want one of ["pain" "causes"`},
		{why, "back-blade-inner-mid-left", "back-blade-inner-mid", `questions/why.md:3: unknown place "back-blade-inner-mid", want a region with its side`},
		{why, "places: back-neck-base, back-blade-inner-mid-left\n", "", `questions/why.md:1: missing key "places"`},
		{why, "back-neck-base, ", "back-neck-base, front-chest-left, front-chest-right, back-blade-inner-low-left, back-blade-inner-low-right, front-shoulder-left, ", `questions/why.md:1: 7 places, want 6 at most`},
		{why, "evidence: low\n", "", `questions/why.md:1: missing key "evidence"`},
		{roll, "kind: pressure", "kind: press", `routines/roll.md:3: unknown kind "press", want one of ["pressure"`},
		{roll, "tools: ball", "tools: bal", `routines/roll.md:7: unknown tool "bal", want one of ["ball" "band"`},
		{roll, "rooms: office, ", "rooms: train, ", `routines/roll.md:8: unknown room "train", want one of ["office"`},
		{roll, "rooms: office, home\n", "", `routines/roll.md:1: missing key "rooms"`},
		{roll, "evidence: expert tradition", "evidence: high", `routines/roll.md:11: unknown grade "high", want one of ["moderate" "low"`},
		{roll, "evidence: expert tradition\n", "", `routines/roll.md:1: missing key "evidence"`},
		{roll, "minutes: 3", "minutes: some", `routines/roll.md:10: bad number "some"`},
	})
}

func TestBadSteps(t *testing.T) {
	checkMistakes(t, []mistake{
		{roll, "minutes: 3", "minutes: 2", `routines/roll.md:1: the steps take 150 seconds, want them to fit in 2 minutes`},
		{roll, "seconds: 30\n", "", `routines/roll.md:19: missing key "seconds"`},
		{roll, "seconds: 30", "seconds: 0", `routines/roll.md:19: bad number "0", want 1 or more`},
		{roll, "rest: 5", "rest: -5", `routines/roll.md:22: bad number "-5", want 0 or more`},
		{roll, "sides: both", "sides: left", `routines/roll.md:20: bad sides "left"`},
		{roll, "repeat: 2", "repeats: 2", `routines/roll.md:21: unknown key "repeats", want one of seconds, repeat,`},
		{roll, "picture: roll-up", "picture: roll-down", `routines/roll.md:23: unknown picture "roll-down", want one of ["roll-up"]`},
		{roll, "picture: roll-up\n", "", `routines/roll.md:19: missing key "picture"`},
		{roll, "feel: Tender.\n", "", `routines/roll.md:19: missing key "feel"`},
		{roll, "stop: If it is sharp.\n", "", `routines/roll.md:19: missing key "stop"`},
		{roll, "easier: Lean less.\n", "", `routines/roll.md:19: missing key "easier"`},
		{roll, "harder: Lean more.\n", "", `routines/roll.md:19: missing key "harder"`},
		{roll, "feel: Tender.", "feel: **Tender.**", `routines/roll.md:24: "*" in "**Tender.**", want plain text`},
		{roll, "feel: Tender.", "feel: [Tender](/safety).", `routines/roll.md:24: "[" in "[Tender](/safety).", want plain text`},
		{roll, strings.Repeat("Look for it. ", 10), "", `routines/roll.md:28: no text under "Find it"`},
		{roll, strings.Repeat("Look for it. ", 4), "", `routines/roll.md:17: 18 words, want 20 to 120`},
		{roll, "Look for it. ", strings.Repeat("Look for it. ", 32), `routines/roll.md:17: 123 words, want 20 to 120`},
		{roll, "Look for", "### Look for", `routines/roll.md:29: heading of level 3, want none here`},
		{roll, "First *this*.\n", "", `routines/roll.md:14: no text after the header`},
		{roll, "## Lean\n", "", `routines/roll.md:1: 1 steps, want 2 to 6 sections`},
		{roll, "## Afterwards", strings.Repeat("## Again\nseconds: 1\npicture: roll-up\nfeel: A.\nstop: B.\neasier: C.\nharder: D.\n\n"+strings.Repeat("Word. ", 20)+"\n\n", 5) + "## Afterwards", `routines/roll.md:1: 7 steps, want 2 to 6`},
	})
}

func TestBadProse(t *testing.T) {
	const link = "/#back-blade-inner-mid-left"
	checkMistakes(t, []mistake{
		{neck, strings.Repeat("One word more. ", 100), "", `articles/neck.md:1: 312 words, want 500 to 1200`},
		{neck, "One word more. ", strings.Repeat("One word more. ", 202), `articles/neck.md:1: 1215 words, want 500 to 1200`},
		{why, strings.Repeat("So it is. ", 15), "", `questions/why.md:1: 18 words, want 40 to 160`},
		{neck, link, "/#back-blade-inner-mid", `articles/neck.md:13: link "/#back-blade-inner-mid" leads nowhere: unknown place`},
		{neck, link, "/#at=back-blade-inner-mid", `articles/neck.md:13: link "/#at=back-blade-inner-mid" leads nowhere: `},
		{neck, link, "/muscle", `articles/neck.md:13: link "/muscle" leads nowhere, want`},
		{neck, link, "/muscles/trapezus", `leads nowhere: unknown muscle "trapezus"`},
		{neck, link, "/articles/nick", `leads nowhere: unknown article "nick"`},
		{neck, link, "/routines/rill", `leads nowhere: unknown routine "rill"`},
		{neck, link, "/questions#what", `leads nowhere: unknown question "what", want one of ["why"]`},
		{neck, link, "https://example.org/", `link "https://example.org/" leads nowhere`},
		{neck, link, "javascript:alert(1)", `link "javascript:alert(1)" leads nowhere`},
		{neck, "See", "See <https://example.org/>", `articles/neck.md:13: external link "https://example.org/"`},
		{neck, "See", "See <b>this</b>", `articles/neck.md:13: raw HTML`},
		{neck, "One word", "\n<script>\nx\n</script>\n\nOne word", `articles/neck.md:20: raw HTML`},
		{neck, "See", "    See", `articles/neck.md:13: code`},
		{neck, "## Why", "# Why", `articles/neck.md:17: heading of level 1, want one of 2 to 2`},
		{neck, "## Why", "### Why", `articles/neck.md:17: heading of level 3, want one of 2 to 2`},
		{about, "## More", "#### More", `heading of level 4`},
		{why, "So it", "## So it", `questions/why.md:11: heading of level 2, want none here`},
		{neck, "About it", "It cures", `articles/neck.md:2: word to avoid "cures"`},
		{neck, "One word", "Toxins ", `articles/neck.md:19: word to avoid "Toxins"`},
		{roll, "Look", "No adhesion", `routines/roll.md:29: word to avoid "adhesion"`},
		{roll, "feel: Tender", "feel: Cured", `routines/roll.md:24: word to avoid "Cured"`},
		{about, "Hello", "Guaranteed", `pages/about.md:5: word to avoid "Guaranteed"`},
		{why, strings.Repeat("So it is. ", 10), strings.Repeat("Considerable difficulties ", 10), `questions/why.md:1: reading grade 13.7, want 7 at most`},
		{roll, "stop: If it burns.", "stop: Immediately " + strings.Repeat("discontinuing uncomfortable activities ", 9), `routines/roll.md:1: reading grade `},
	})
}

func TestBadFigures(t *testing.T) {
	const places, step = "/#at=back-neck-base,back-blade-inner-mid-left", "/routines/roll#step-2"
	checkMistakes(t, []mistake{
		{neck, "See", "See ![it](" + places + ")", `articles/neck.md:13: picture "/#at=back-neck-base,back-blade-inner-mid-left" among other text`},
		{neck, "It *aches* here", "", `articles/neck.md:15: picture "/#at=back-neck-base,back-blade-inner-mid-left" without a caption`},
		{neck, places, "/x.png", `articles/neck.md:15: figure "/x.png" shows nothing: want /muscles/ID`},
		{neck, places, "/muscles/neck", `articles/neck.md:15: figure "/muscles/neck" shows nothing: unknown muscle "neck"`},
		{neck, places, "/#at=back-neck-base,nape", `articles/neck.md:15: figure "/#at=back-neck-base,nape" shows nothing: `},
		{neck, places, "/#view=front", `shows nothing: no place in "view=front"`},
		{neck, step, "/routines/rock#step-2", `articles/neck.md:21: figure "/routines/rock#step-2" shows nothing: unknown routine "rock"`},
		{neck, step, "/routines/roll#step-3", `shows nothing: unknown step "3", want one of #step-1 to #step-2`},
		{neck, step, "/routines/roll", `shows nothing: unknown step ""`},
		{why, "See", "![it](/muscles/trapezius)\n\nSee", `questions/why.md:11: picture "/muscles/trapezius", want none`},
	})
	files := good()
	files[neck] = strings.NewReplacer("![It *aches* here]("+places+")", "", "![How to roll]("+step+")", "").Replace(files[neck])
	if _, err := loadGood(files); err == nil || !strings.Contains(err.Error(), "articles/neck.md:1: no figure") {
		t.Errorf("an article without figures: got %v, want an error", err)
	}
}

// One run shows all that is wrong, file by file.
func TestLoadJoinsErrors(t *testing.T) {
	files := good()
	files[neck] = strings.Replace(files[neck], "trapezius, scalenes", "biceps", 1)
	files[roll] = strings.Replace(files[roll], "minutes: 3", "minutes: -1", 1)
	files[why] = strings.Replace(files[why], "articles: neck", "articles: nick", 1)
	_, err := loadGood(files)
	for _, want := range []string{"articles/neck.md:4: ", "routines/roll.md:10: ", "questions/why.md:6: "} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want an error at %s", err, want)
		}
	}
}

func TestOneOfNamesTheNearest(t *testing.T) {
	var many []string
	for _, r := range "abcdefghijk" {
		many = append(many, strings.Repeat(string(r), 4))
	}
	err := oneOf("letter", many)("dddx")
	if want := `unknown letter "dddx", want one of the 11 there are, such as "dddd"`; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
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
