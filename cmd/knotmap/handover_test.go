package main

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

const theProgram = "/static/app.*.wasm"

// answeredByThePage checks that the answer to a tap on blade stands on the prerendered page. Without
// scripts it is one of those prepared; else first.js has put it where answers stand.
func answeredByThePage(t *testing.T, r *reader, answer string) {
	t.Helper()
	r.tapsPlace(blade)
	r.until(visible(answer + " .candidates"))
	r.want("muscles", `/Rhomboids[^]*Serratus anterior/.test(document.querySelector("`+answer+`").innerText)`)
	r.want("mark", visible("#m-"+blade+" .mark__place")+" && "+visible("#m-"+blade+" use[href*=ring]"))
	r.want("pattern", `document.querySelector(document.querySelector("#m-`+blade+` [href^='#p-']").getAttribute("href"))`)
	r.want("one answer", `[...document.querySelectorAll(".candidates")].filter(a => a.checkVisibility()).length == 1`)
	r.want("figure in sight", `document.querySelector("#m-`+blade+` use[href*=ring]").getBoundingClientRect().top >= 0`)
}

// refusesScripts turns JavaScript off.
func (r *reader) refusesScripts() {
	r.t.Helper()
	disabled := emulation.SetScriptExecutionDisabledParams{Value: true}
	if _, err := chromedp.Call(r.ctx, emulation.SetScriptExecutionDisabled, disabled); err != nil {
		r.t.Fatal(err)
	}
}

func TestWithoutScripts(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.refusesScripts()
	r.opens("/")
	answeredByThePage(t, r, "#"+blade)
	r.shot("without-scripts")
	r.taps(".switch__item--front")
	r.until(visible("#front .stage__canvas") + " && !(" + visible("#back .stage__canvas") + ")")
	const shoulder = "front-shoulder-left"
	r.tapsPlace(shoulder)
	r.until(visible("#" + shoulder + " .candidates a"))
	r.want("mark", visible("#m-"+shoulder+" use[href*=ring]"))

	const breast = "front-chest-left"
	r.tapsPlace(breast)
	r.until(visible("#"+breast) + " && " + visible("#front-chest-left .sign"))
	r.want("no muscle before the signs", "!("+visible("#"+breast+" .candidates a")+")")
	r.want("no pattern", `!document.querySelector("#m-`+breast+` [href^='#p-']")`)
	r.taps("#" + breast + " summary")
	r.until(visible("#" + breast + " .candidates a"))
	r.want("no program", "!("+programRuns+")")
}

func TestTheProgramFails(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	h.breaks(theProgram)
	r := newReader(t, h, phone)
	r.expect("500", "TypeError: Failed to execute 'compile'", "WebAssembly", "service worker:")
	r.opens("/")
	r.until(`document.querySelector(".toast")?.innerText.includes("Reading mode")`)
	r.taps(".toast button")
	r.until(`!document.querySelector(".toast")`)
	answeredByThePage(t, r, "#answer")
}

// The program arrives after the first tap: it takes over where the reader is.
func TestTheProgramTakesOver(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	release := h.holds(t, theProgram)
	r := newReader(t, h, phone)
	r.opens("/")
	r.until(`document.documentElement.dataset.camera == "on"`)
	answeredByThePage(t, r, "#answer")
	r.want("no program yet", "!("+programRuns+")")
	const still = `document.getAnimations().length == 0 && !document.querySelector("[data-moving]") && document.documentElement.dataset.zoomed == "far"`
	r.until(still)
	r.script(`scrollTo({top: 150, behavior: "instant"})`)
	const canvas = `(() => { const b = document.querySelector("#back .stage__canvas").getBoundingClientRect(); return [b.left, b.top, b.width, b.height].map(Math.round).join(); })()`
	const ring = `(selector => { const b = document.querySelector(selector).getBoundingClientRect(); return [b.left + b.width / 2, b.top + b.height / 2].map(Math.round).join(); })`
	r.until(still + ` && scrollY == 150`)
	figure, mark := ask[string](r, canvas), ask[string](r, ring+`("#m-`+blade+` use[href*=ring]")`)
	release()
	r.runs()
	r.until(still)
	r.want("same place", `document.querySelector(".chip")?.innerText.includes("Inner border of the left shoulder blade, middle")`)
	r.want("scroll position", `scrollY == 150`)
	if got := ask[string](r, canvas); got != figure {
		t.Errorf("the figure jumped from %s to %s", figure, got)
	}
	if got := ask[string](r, ring+`("#back .mark .mark__ring")`); got != mark {
		t.Errorf("the mark jumped from %s to %s", mark, got)
	}
}

// The page's clock stands still until the test moves it.
const stoppedClock = `
	const real = performance.now;
	let time = 0;
	performance.now = () => time;
	document.addEventListener("DOMContentLoaded", () => { time = 50; }, { capture: true });
	window.clock = { to: (at) => { time = at; }, runs: () => { performance.now = real; } };
`

// The rest of the page took 50 ms: for six times as long nobody may have touched it before the art is drawn.
func TestTheArtWaitsForATouch(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	stop := r.beforeEveryPage(stoppedClock)
	defer stop()
	r.opens("/")
	for _, step := range []struct{ before, after string }{
		{"clock.to(340)", "the reader may touch the page"},
		{`dispatchEvent(new PointerEvent("pointerdown")); clock.to(630)`, "a touch was 290 ms ago"},
	} {
		r.script(step.before)
		ask[bool](r, "new Promise(done => setTimeout(done, 250, true))")
		r.want(step.after, bare)
		r.want("nor the camera before the art", `!("camera" in document.documentElement.dataset)`)
	}
	r.script("clock.to(640)")
	r.until("!(" + bare + ")")
	r.script("clock.runs()")
}

// While the art is on its way, the places stand for the body, but not for ever.
func TestThePlacesStandForTheArt(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	release := h.holds(t, "/static/figure/back.*.svg")
	r := newReader(t, h, phone)
	stop := r.beforeEveryPage(`
		const later = setTimeout;
		window.setTimeout = (run, pause, ...rest) => pause == 2000 ? (window.late = run, 0) : later(run, pause, ...rest);`)
	defer stop()
	places := `getComputedStyle(document.querySelector("#back .stage__taps")).fill != "none" && ` + bare
	r.opens("/")
	r.until("window.late")
	r.want("the places", places)
	r.script("late()")
	r.until("!(" + bare + ")")
	r.opens("/")
	r.until("window.late")
	r.want("the places", places)
	release()
	r.until("!(" + bare + ")")
	r.want("the art", pictured("back"))
}

// A view that does not exist is no view: the page shows the back before the program runs and after.
func TestTheAddressNamesNoView(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	release := h.holds(t, theProgram)
	r := newReader(t, h, phone)
	r.opens(`/#view=1"x`)
	r.until("!(" + bare + ")")
	r.want("the back", visible("#back .stage__art"))
	release()
	r.runs()
	r.want("still the back", visible("#back .stage__art"))
}

// An address that names a place of another view costs that view's art, and not the back's, which nobody sees.
func TestTheArtOfTheViewShown(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	h.holds(t, theProgram)
	r := newReader(t, h, phone)
	r.opens("/#front-shoulder-left")
	loaded := func(art string) string {
		return fmt.Sprintf(`performance.getEntriesByType("resource").some(file => file.name.includes(%q))`, art)
	}
	r.until("!(" + bare + ") && " + loaded("/figure/front."))
	r.want("not the back's art", "!"+loaded("/figure/back."))
}
