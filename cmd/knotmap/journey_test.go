package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"knotmap/bodymap"
)

// blade is the place of the founding case: the inner border of the left shoulder blade, mid-height.
const blade = "back-blade-inner-mid-left"

const (
	// order lists the candidates, the likeliest first.
	order = `[...document.querySelectorAll("[data-do=show]")].map(b => b.dataset.id)`
	// drawn is the pattern on the figure.
	drawn = `[...document.querySelectorAll("#back .zone path, #front .zone path")].map(p => p.getAttribute("d")).join()`
	// chosen is the candidate whose pattern it is.
	chosen = `document.querySelector("[data-do=show][aria-pressed=true]").dataset.id`
	// names are the places tapped, with their numbers.
	names = `[...document.querySelectorAll(".chip")].map(c => (c.querySelector(".chip__number").innerText + " " + c.querySelector(".chip__name").innerText).trim()).join("; ")`
)

func TestTheFigureFitsTheScreen(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	for _, s := range []screen{phone, smallPhone, desktop} {
		r.sits(s)
		r.starts("/")
		for _, v := range bodymap.Aspects {
			r.taps(".switch__item--" + v.String())
			r.until(visible("#" + v.String() + " .stage__canvas"))
			canvas := fmt.Sprintf(`document.querySelector("#%s .stage__canvas").getBoundingClientRect()`, v)
			r.want(s.name+", whole figure", canvas+".height > 300 && "+canvas+".top >= 0 && "+canvas+".bottom <= innerHeight")
			r.want(s.name+", figure not cut", canvas+".left >= -.5 && "+canvas+".right <= document.documentElement.clientWidth + .5")
			r.want(s.name+", no sideways scrolling", `document.documentElement.scrollWidth <= document.documentElement.clientWidth`)
		}
	}
}

func TestATapIsAnswered(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/")
	r.tapsPlace(blade)
	r.until(visible("#answer .chips"))
	if got := ask[string](r, names); got != "Inner border of the left shoulder blade, middle" {
		t.Errorf("the chip says %q", got)
	}
	r.want("address", `location.hash.includes("`+blade+`")`)
	for _, id := range []string{"rhomboids", "trapezius", "scalenes", "infraspinatus", "levator-scapulae", "serratus-anterior"} {
		row := fmt.Sprintf(`document.querySelector("[data-do=show][data-id=%s]")?.closest("li")`, id)
		r.want(id+" is shown", row+`?.checkVisibility()`)
		r.want(id+" has a reason that names the zone", `/zone .* (lies here|covers the inner border of the left shoulder blade, middle)/.test(`+row+`?.innerText)`)
	}
	r.want("the pattern is on the left of the back", `(() => {
		const canvas = document.querySelector("#back .stage__canvas").getBoundingClientRect();
		const zones = [...document.querySelectorAll("#back .zone")].map(z => z.getBoundingClientRect());
		return zones.length > 0 && zones.every(z => z.width > 0 && z.left >= canvas.left && z.right < canvas.left + canvas.width / 2);
	})()`)
	first := ask[string](r, drawn)
	r.taps("[data-do=show][data-id=serratus-anterior]")
	r.until(chosen + ` == "serratus-anterior"`)
	if second := ask[string](r, drawn); second == first || second == "" {
		t.Errorf("the pattern of another muscle is the same: %q", second)
	}
	r.want("address", `location.hash.includes("show=serratus-anterior")`)
}

func TestSeveralTaps(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/")
	r.tapsPlace(blade)
	r.until(visible("#answer .chips"))
	r.tapsPlace("back-shoulder-joint-left")
	const both = "1 Inner border of the left shoulder blade, middle; 2 Back of the left shoulder joint"
	r.until(`document.querySelectorAll(".chip").length == 2`)
	if got := ask[string](r, names); got != both {
		t.Errorf("the chips say %q, want %q", got, both)
	}
	if got := ask[string](r, `[...document.querySelectorAll("#back .mark__number")].map(n => n.textContent).join()`); got != "1,2" {
		t.Errorf("the marks are numbered %q", got)
	}
	r.taps("[data-do=remove][data-id=" + blade + "]")
	r.until(`document.querySelectorAll(".chip").length == 1`)
	if got := ask[string](r, names); got != "Back of the left shoulder joint" {
		t.Errorf("after taking the first away the chip says %q", got)
	}
	r.taps(".chip__remove")
	r.until(`!document.querySelector("#answer .chips") && location.hash == ""`)
	r.want("hint", visible(".hint"))
}

// Whatever else the reader does on the map, what was said so far is kept.
func TestNothingSaidIsLost(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/#at=" + blade + "&signs=no-better")
	r.until(visible("#answer .chips"))
	before := ask[int](r, "history.length")
	r.script(`document.getElementById("places").open = true`)
	r.taps(`.places [data-id=back-flank-left]`)
	r.until(`document.querySelectorAll(".chip").length == 2`)
	r.taps(".switch__item--front")
	r.until(visible("#front .stage__canvas") + ` && location.hash.includes("view=front")`)
	r.want("both places after turning", `document.querySelectorAll(".chip").length == 2 && location.hash.includes("signs=no-better")`)
	r.want("no history of clicks", fmt.Sprintf("history.length == %d", before))
	r.script(`location.hash = "#back-ribs-right"`)
	r.until(`document.querySelectorAll(".chip").length == 1 && document.querySelector(".chip").innerText.includes("right")`)
	r.taps(".brand")
	r.until(`!document.querySelector("#answer .chips") && location.hash == ""`)
}

// While an answer stands below it, the part of the figure in sight can be tapped for the next place.
func TestNothingCoversThePlaces(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	for _, s := range []screen{phone, smallPhone, desktop} {
		r.sits(s)
		r.starts("/#" + blade)
		r.until(visible("#answer .chips") + ` && document.getAnimations().length == 0`)
		for _, p := range bodymap.Places() {
			if p.Region.View != bodymap.Back {
				continue
			}
			if by := ask[string](r, fmt.Sprintf(coveredBy, p.Region.View, p.Centre().X, p.Centre().Y)); by != "" {
				t.Errorf("%s: %s is covered by %s", s.name, p.ID(), by)
			}
		}
	}
}

// coveredBy names what lies over a point of the figure where its stage shows it, or is "".
const coveredBy = `(() => {
	const stage = document.querySelector("#%[1]s"), canvas = stage.firstElementChild, box = canvas.getBoundingClientRect();
	const at = [box.left + (%[2]f + 435) * box.width / 870, box.top + (%[3]f - 8) * box.height / 1290];
	const top = document.elementFromPoint(...at);
	return at[1] >= stage.getBoundingClientRect().bottom || canvas.contains(top) ? "" : "." + (top?.className || top?.tagName);
})()`

func TestATouchBesideTheBody(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/")
	r.tapsFigure(bodymap.Back, bodymap.Point{X: -420, Y: 420})
	r.until(`document.querySelector(".notices").innerText.includes("beside the body")`)
	r.want("no tap", `!document.querySelector("#answer .chips") && !document.querySelector(".mark__place")`)
	r.tapsPlace(blade)
	r.until(visible("#answer .chips") + ` && document.querySelector(".notices").innerText == ""`)
}

// The fit person's case: leaning on one elbow, and deeper than stretching reaches.
func TestAnswersChangeTheOrder(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/")
	r.tapsPlace(blade)
	r.until(visible("#answer .chips"))
	before := slices.Index(ask[[]string](r, order), "serratus-anterior")
	r.taps("#given > summary")
	for _, id := range []string{"leaning-on-elbow", "deep-out-of-reach"} {
		r.until(visible("#yes-" + id))
		r.taps("#yes-" + id)
		r.until(`location.hash.includes("` + id + `") && document.querySelector(".said [data-id=` + id + `]")`)
	}
	after := slices.Index(ask[[]string](r, order), "serratus-anterior")
	if before < 1 || after >= before {
		t.Errorf("serratus anterior was at %d and is at %d, want it higher", before, after)
	}
	r.shot("answers")
	r.taps(".said [data-id=leaning-on-elbow]")
	r.until(`!location.hash.includes("leaning-on-elbow") && ` + visible("#yes-leaning-on-elbow"))
}

// The questions follow the tap, one at a time, answerable in one touch, until none would
// change the order; the list shows what has moved, and why.
func TestQuestionsFollowTheTap(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/")
	r.tapsPlace(blade)
	r.until(visible(".ask__text"))
	r.want("in sight after the tap", `document.querySelector(".ask__replies").getBoundingClientRect().bottom < innerHeight`)
	asked := map[string]bool{}
	moved := false
	for range 60 {
		question := ask[string](r, `document.querySelector(".ask .reply:last-of-type")?.dataset.id ?? ""`)
		if question == "" {
			break
		}
		if asked[question] {
			t.Fatalf("%s is asked twice", question)
		}
		asked[question] = true
		before := ask[[]string](r, order)
		r.taps(".ask .reply:nth-of-type(2)") // no, or tender but not mine
		r.until(`document.querySelector(".ask .reply:last-of-type")?.dataset.id != "` + question + `"`)
		r.want("what it has changed is said", `document.querySelector(".ask__change").innerText != ""`)
		after := ask[[]string](r, order)
		if !slices.Equal(before[:3], after[:3]) {
			moved = true
			r.want("the list shows what has risen", `document.querySelector(".move--up")?.innerText.startsWith("▲")`)
		}
	}
	if !moved || len(asked) < 3 {
		t.Errorf("%d questions; the order has changed: %v", len(asked), moved)
	}
	r.want("an end", `document.querySelector(".ask__text").innerText.startsWith("No other question")`)
	r.want("kept", `location.hash.includes("no=")`)
	r.shot("asked")
}

func TestOtherSourcesStandUnderTheMuscles(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/#back-blade-inner-mid-left")
	r.until(visible(".others"))
	r.want("under the muscles", `document.querySelector(".others").getBoundingClientRect().top > document.querySelector(".candidate").getBoundingClientRect().bottom`)
	r.taps(".others [data-do=show][data-id=c7-root]")
	r.until(visible(".other__apart") + ` && ` + visible("#back .other-zone"))
	r.want("no muscle's pattern beside it", `!document.querySelector("#back .zone")`)
	r.want("address", `location.hash.includes("show=c7-root")`)
	r.shot("other")
}

// What hurts can be said in words, also before the program runs, and is shown to be confirmed.
func TestInWords(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	release := h.holds(t, theProgram)
	r := newReader(t, h, phone)
	r.opens("/")
	r.script(`document.getElementById("words-text").value = "pain in my left flank"`)
	r.taps("#words button")
	r.want("nothing is sent", `location.search == "" && location.hash == ""`)
	release()
	r.runs()
	r.until(visible(".words__result--full") + ` && location.hash == "#back-flank-left"`)
	r.want("what was understood", `/→ left flank/.test(document.querySelector(".words__result").innerText)`)

	r.script(`document.getElementById("words-text").value = "knot along the shoulder blade, gobbledygook, no headache"`)
	r.taps("#words button")
	r.until(visible(`[data-do=side][data-id=right]`))
	r.want("what was not", `document.querySelector(".words__result").innerText.includes("gobbledygook")`)
	r.want("a no is one", `location.hash.includes("no=headache-too")`)
	r.taps(`[data-do=side][data-id=right]`)
	r.until(`!document.querySelector("[data-do=side]") && !location.hash.includes("blade-inner-mid-left") && location.hash.includes("blade-inner-mid-right")`)
	r.want("the earlier tap stays", `location.hash.includes("back-flank-left")`)
	r.shot("words")
}

func TestTheChestAsksFirst(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/")
	r.taps(".switch__item--front")
	r.until(visible("#front .stage__canvas"))
	const breast = "front-chest-left"
	r.tapsPlace(breast)
	r.until(visible(".gate"))
	if named := muscleNamed(ask[string](r, `document.querySelector("main").innerText`)); named != "" {
		t.Errorf("before the signs are answered the page names %q", named)
	}
	r.want("no pattern", `!document.querySelector(".stage .zone, .stage [href='#cross']")`)
	r.shot("gate")

	p, _ := bodymap.PlaceByID(breast)
	sign := bodymap.GateFor(bodymap.Complaint{Taps: []bodymap.Tap{bodymap.TapAt(p)}}).Signs[0]
	if sign.Level != bodymap.Emergency {
		t.Fatalf("the first sign is %q, no emergency", sign.ID)
	}
	r.taps("#sign-" + sign.ID)
	r.until(visible(".advice--emergency"))
	advice := ask[string](r, `document.querySelector(".advice").innerText`)
	if !strings.Contains(advice, sign.Advice) || !strings.Contains(advice, "112") {
		t.Errorf("the advice is %q", advice)
	}
	r.want("no muscles", `!document.querySelector("[data-do=show]") && !document.querySelector("[data-do=checked]")`)
	r.shot("advice")

	r.taps("#sign-" + sign.ID)
	r.taps("[data-do=checked]")
	r.until(visible("[data-do=show]"))
	r.want("pattern", `document.querySelector("#front .zone")`)
}

// muscleNamed returns the first muscle that a text names, or "".
func muscleNamed(text string) string {
	for i := range bodymap.Muscles {
		if name := bodymap.Muscles[i].Name; strings.Contains(strings.ToLower(text), strings.ToLower(name)) {
			return name
		}
	}
	return ""
}

func TestTheBladeShowsTheSignsAboveTheMuscles(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/")
	r.tapsPlace(blade)
	r.until(visible("#answer [data-do=show]"))
	r.want("signs first", visible(".gate--calm > summary")+` &&
		document.querySelector(".gate--calm").getBoundingClientRect().bottom <= document.querySelector(".candidates").getBoundingClientRect().top`)
	r.taps(".gate--calm > summary")
	r.until(visible(".gate--calm .tick"))
}

func TestAMuscleAndBack(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/")
	r.script(`window.sameDocument = true`)
	r.tapsPlace(blade)
	r.taps("[data-do=show][data-id=serratus-anterior]")
	r.until(chosen + ` == "serratus-anterior"`)
	r.taps(".candidate--chosen a.button")
	r.until(`document.querySelector("h1").innerText == "Serratus anterior" && document.title.startsWith("Serratus anterior")`)
	r.want("top of the page", `scrollY == 0`)
	r.want("its pattern", `document.querySelectorAll(".pattern .zone").length > 0`)
	r.do(chromedp.NavigateBack())
	r.until(`document.querySelector("#back .mark__place") && location.hash.includes("` + blade + `") && ` + chosen + ` == "serratus-anterior"`)
	r.want("the program went on running", `window.sameDocument`)
}

func TestTheHeaderLeadsEverywhere(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/muscles/rhomboids")
	r.want("direct", `document.title.startsWith("Rhomboids") && document.querySelector("h1").innerText.startsWith("Rhomboid")`)
	r.script(`window.sameDocument = true`)
	for _, test := range []struct{ path, title, heading string }{
		{"/muscles", "Muscles that send pain · Knotmap", "Muscles"},
		{"/routines", "Routines · Knotmap", "Routines"},
		{"/articles", "Articles · Knotmap", "Articles"},
		{"/", "Knotmap: it is not where it hurts", "Tap where it hurts"},
	} {
		r.taps(`header a[href="` + test.path + `"]`)
		r.until(fmt.Sprintf(`location.pathname == %q && document.title == %q && document.querySelector("h1")?.innerText == %q`, test.path, test.title, test.heading))
	}
	r.want("the program went on running", `window.sameDocument`)
	r.tapsPlace(blade)
	r.until(visible("#answer .chips"))
}
