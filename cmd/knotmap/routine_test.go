package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// A routine is played with a clock that runs faster, stands still, or jumps. These tests have the browser to
// themselves: where a second takes a tenth of one, a page that waits for its turn is a reader who is away.

// playedPage is the routine of these tests.
const playedPage = "/routines/ball-against-the-wall"

// playedSteps take 10 + 20, 5 + 10 + 5 + 10 left and as much right: 90 seconds.
const playedSteps = `<li class="step" id="step-1" data-seconds="20"><h3 class="step__title">Find it</h3><p class="step__dose">20 seconds</p><div class="text"><p>Look for it.</p><p>Then wait.</p></div></li>` +
	`<li class="step" id="step-2" data-seconds="10" data-repeat="2" data-rest="5" data-sides="2"><h3 class="step__title">Lean in</h3><p class="step__dose">10 seconds</p>` +
	`<div class="text"><p>Lean slowly.</p></div><dl class="step__notes"><div class="step__feel"><dt>It should feel</dt><dd>A dull ache.</dd></div>` +
	`<div class="step__stop"><dt>Stop if</dt><dd>It is sharp.</dd></div></dl></li>`

// playedRelease is the release with these steps in the place of the routine's own.
func playedRelease(t *testing.T) fs.FS {
	t.Helper()
	release := copyOf(t)
	file := playedPage[1:] + ".html"
	before := release[file].Data
	after := bytes.ReplaceAll(before, []byte("data-seconds="), []byte("data-were="))
	const steps = `<ol class=steps>`
	after = bytes.Replace(after, []byte(steps), []byte(steps+playedSteps), 1)
	worker := string(release["sw.js"].Data)
	if !strings.Contains(worker, hashOf(before)) || !bytes.Contains(after, []byte(playedSteps)) {
		t.Fatalf("sw.js does not list %s, or it has no steps", file)
	}
	replaceFile(release, file, after)
	replaceFile(release, "sw.js", []byte(strings.Replace(worker, hashOf(before), hashOf(after), 1)))
	return release
}

// A stopwatch is the clock of a reader's pages.
type stopwatch struct {
	r     *reader
	began int64 // milliseconds since 1970
	pace  int   // how many times faster than the world
	ahead int64 // milliseconds that were let pass at once
	stop  func()
}

// watches gives the reader a clock, and writes down what is said, felt and lit.
func (r *reader) watches(pace int) *stopwatch {
	s := &stopwatch{r: r, began: time.Now().UnixMilli(), pace: pace}
	s.set()
	return s
}

func (s *stopwatch) set() {
	if s.stop != nil {
		s.stop()
	}
	s.stop = s.r.beforeEveryPage(fmt.Sprintf(`{
		const RealDate = Date, since = performance.now.bind(performance), later = setTimeout, began = %d, pace = %d;
		window.ahead = %d;
		const now = () => Math.floor(began + (RealDate.now() - began) * pace + ahead);
		window.Date = class extends RealDate {
			constructor(...given) { given.length ? super(...given) : super(now()); }
			static now() { return now(); }
		};
		performance.now = () => since() * pace;
		window.setTimeout = (run, pause, ...rest) => later(run, pause / pace, ...rest);
		window.told = []; window.spoken = []; window.buzzes = 0; window.lit = 0; window.darkened = 0; window.tones = 0;
		speechSynthesis.speak = (utterance) => { spoken.push(utterance.text); later(() => utterance.onend?.()); };
		navigator.vibrate = () => { buzzes++; return true; };
		if (navigator.wakeLock) navigator.wakeLock.request = async () => { lit++; return { released: false, async release() { if (!this.released) darkened++; this.released = true; } }; };
		const start = OscillatorNode.prototype.start;
		OscillatorNode.prototype.start = function (...given) { tones++; start.apply(this, given); };
		new MutationObserver(() => {
			const words = document.querySelector("#player > [role=status]")?.textContent;
			if (words && words !== told.at(-1)) told.push(words);
		}).observe(document, { subtree: true, childList: true, characterData: true });
	}`, s.began, s.pace, s.ahead))
}

// passes lets time pass at once, while no page looks at the clock, or all do.
func (s *stopwatch) passes(d time.Duration) {
	s.ahead += d.Milliseconds()
	s.set()
}

const (
	headline = `document.querySelector(".player__now")?.innerText`
	isOpen   = `document.querySelector("#player").open`
	stepLine = `document.querySelector(".player__count")?.innerText`
	journal  = `localStorage.getItem("journal")`
	wasBegun = `localStorage.getItem("player")`
	startBar = `document.querySelector(".start-bar").innerText`
)

// plays opens the routine and starts it, with a six before.
func (r *reader) plays() {
	r.t.Helper()
	r.starts(playedPage)
	r.taps("[data-do=open]")
	r.until(isOpen + ` && window.knotmapPlayer`)
	r.taps(`[data-do=before][data-id="6"]`)
	r.until(`document.querySelector('[data-do=before][data-id="6"]').ariaPressed == "true"`)
	r.taps("[data-do=begin]")
	r.until(headline + ` == "Get ready"`)
}

// skipsToTheEnd skips all that is left.
func (r *reader) skipsToTheEnd() {
	r.t.Helper()
	for range 20 {
		if ask[bool](r, `Boolean(document.querySelector("[data-do=after]"))`) {
			return
		}
		r.presses(kb.ArrowRight)
	}
	r.until(visible("[data-do=after]"))
}

func newPlayerHost(t *testing.T) *host {
	t.Helper()
	h := newHost(t)
	h.exchange(siteOf(t, playedRelease(t)))
	return h
}

func TestARoutineIsPlayedToItsEnd(t *testing.T) {
	r := newReader(t, newPlayerHost(t), phone)
	r.watches(10)
	r.plays()
	r.shot("player-ready")
	r.want("the page is inert", `document.elementFromPoint(innerWidth / 2, 10).closest("#player")`)
	r.until(headline + ` == "Go"`)
	r.until(stepLine + ` == "Step 2 of 2" && ` + headline + ` == "Go"`)
	r.shot("player-hold")
	r.want("what is said of it", `["Lean in", "Your left side", "1 of 2", "A dull ache.", "It is sharp.", "left"].every(words => document.querySelector("#player").innerText.includes(words))`)
	r.until(headline + ` == "Rest"`)
	r.shot("player-rest")
	r.until(`document.querySelector("#player").innerText.includes("Your right side")`)
	r.until(visible("[data-do=after]")) // nobody has touched anything
	r.shot("player-done")

	want := strings.Join([]string{
		"Get ready. Find it. 10 seconds",
		"Go. Find it. 20 seconds",
		"Get ready. Next: Lean in. Your left side. 5 seconds",
		"Go. Lean in. Your left side. 1 of 2. 10 seconds",
		"Rest. Lean in. Your left side. Next: 2 of 2. 5 seconds",
		"Go. Lean in. Your left side. 2 of 2. 10 seconds",
		"Get ready. Next: other side. Your right side. 5 seconds",
		"Go. Lean in. Your right side. 1 of 2. 10 seconds",
		"Rest. Lean in. Your right side. Next: 2 of 2. 5 seconds",
		"Go. Lean in. Your right side. 2 of 2. 10 seconds",
		"Well done. That was all.",
	}, "\n")
	if got := ask[string](r, `told.join("\n")`); got != want {
		t.Errorf("a screen reader heard\n%s\nwant\n%s", got, want)
	}
	const voice = "Get ready. Find it|Go|Next: Lean in. Your left side|Go|Rest. 5 seconds|Go|Next: other side. Your right side|Go|Rest. 5 seconds|Go|Well done. That was all. How is it now?"
	if got := ask[string](r, `spoken.join("|")`); got != voice {
		t.Errorf("the voice said\n%s\nwant\n%s", got, voice)
	}
	r.want("felt and heard", `buzzes == 11 && tones > 30`)
	r.want("the screen was kept awake to the end", `lit >= 1 && darkened == lit`)
	r.want("the focus is on what is new", `document.activeElement.id == "player-title"`)

	r.taps(`[data-do=after][data-id="4"]`)
	r.until(`document.querySelector(".player__change").innerText.startsWith("From 6 to 4: that is 2 less")`)
	r.want("the journal", `/^\d{10} ball-against-the-wall 6 4\n$/.test(`+journal+`)`)
	r.taps("[data-do=close]")
	r.until(`!` + isOpen + ` && document.activeElement.id == "start" && document.activeElement.innerText == "Start"`)
	r.want("nothing to go on with", wasBegun+` == null`)
}

// A verdict comes with the third time; what was noted can be deleted, and brought back.
func TestThreeTimes(t *testing.T) {
	r := newReader(t, newPlayerHost(t), phone)
	watch := r.watches(1)
	r.starts("/safety")
	now := time.Now().Unix()
	r.script(fmt.Sprintf("localStorage.setItem('journal', '%d ball-against-the-wall 6 4\\n%d chest-stretch 3 3\\n%d ball-against-the-wall 5 4\\n')", now-90000, now-80000, now-70000))
	watch.passes(0)
	r.plays()
	r.skipsToTheEnd()
	r.taps(`[data-do=after][data-id="5"]`)
	r.until(`document.querySelector(".player__verdict")?.innerText == "3 times: 6 to 4, 5 to 4, 6 to 5. It seems to help you."`)
	r.shot("player-verdict")
	r.taps("[data-do=delete]")
	r.until(visible("[data-do=undo]"))
	r.want("the others stay", `/^\d+ chest-stretch 3 3\n$/.test(`+journal+`)`)
	r.taps("[data-do=undo]")
	r.until(journal + `.split("\n").length == 5`)
}

// The screen is locked and the page frozen: a short while counts as it passes, a long one waits for the reader.
func TestTheScreenIsLocked(t *testing.T) {
	r := newReader(t, newPlayerHost(t), phone)
	r.watches(1)
	r.plays()
	r.presses(kb.ArrowRight)
	r.until(headline + ` == "Go"`)
	locked := func(d time.Duration) {
		t.Helper()
		r.lives(page.SetWebLifecycleStateStateFrozen)
		r.script(fmt.Sprintf(`ahead += %d`, d.Milliseconds()))
		time.Sleep(1200 * time.Millisecond) // longer than any timer that runs
		r.lives(page.SetWebLifecycleStateStateActive)
	}
	locked(8 * time.Second)
	r.until(headline + ` == "Go" && Number(document.querySelector(".player__left").innerText) <= 12`)
	r.want("the first step goes on", stepLine+` == "Step 1 of 2"`)
	locked(10 * time.Minute)
	r.until(headline + ` == "Paused" && document.querySelector(".player__hint").innerText.startsWith("You were away")`)
	r.want("where it was left", stepLine+` == "Step 1 of 2" && document.querySelector(".player__left").innerText == "20"`)
	r.want("said to those who listen", `told.at(-1) == "You were away. Find it"`)
	r.shot("player-away")
	r.taps("[data-do=toggle]")
	r.until(headline + ` == "Get ready"`)
	r.presses(kb.ArrowRight)
	r.until(headline + ` == "Go"`)
	// A clock that is set back takes nothing away and adds nothing.
	r.script(`ahead -= 3 * 3600000`)
	r.until(`Number(document.querySelector(".player__left").innerText) < 20`)
	r.want("it goes on", headline+` == "Go"`)
}

func (r *reader) lives(state page.SetWebLifecycleStateState) {
	r.t.Helper()
	if _, err := chromedp.Call(r.ctx, page.SetWebLifecycleState, page.SetWebLifecycleStateParams{State: state}); err != nil {
		r.t.Fatal(err)
	}
}

// The tab is killed in the middle, without a network; another goes on with what it kept.
func TestTheTabIsKilled(t *testing.T) {
	h := newPlayerHost(t)
	first := newReader(t, h, phone)
	first.watches(1)
	first.starts(playedPage)
	first.until(isKept)
	h.off()
	first.expect("net::ERR_CONNECTION_REFUSED")
	first.plays()
	first.presses(kb.ArrowRight)
	first.until(headline + ` == "Go"`)

	second := first.otherTab() // opened first, so that the profile stays
	clock := second.watches(1)
	second.expect("net::ERR_CONNECTION_REFUSED")
	if _, err := chromedp.Call(first.ctx, page.Close, cdp.Empty{}); err != nil {
		t.Fatal(err)
	}
	second.starts(playedPage)
	second.until(isOpen + ` && ` + headline + ` == "Go" && ` + stepLine + ` == "Step 1 of 2"`) // a moment later it runs on

	clock.passes(5 * time.Minute)
	second.do(chromedp.Navigate("about:blank"))
	second.starts(playedPage)
	second.until(startBar + `.includes("You stopped at step 1 of 2: Find it")`)
	second.want("nothing runs by itself", `!`+isOpen)
	second.shot("player-resume")
	second.taps("[data-do=open]")
	second.until(isOpen + ` && ` + headline + ` == "Get ready"`)
	second.skipsToTheEnd()
	second.taps(`[data-do=after][data-id="3"]`)
	second.until(journal + `.endsWith(" ball-against-the-wall 6 3\n")`)

	// Half a day later nothing is left of a routine that was begun.
	second.taps("[data-do=close]")
	second.taps("[data-do=open]")
	second.taps("[data-do=begin]")
	second.presses(kb.Escape)
	second.until(startBar + `.includes("You stopped at step 1")`)
	clock.passes(13 * time.Hour)
	second.starts(playedPage)
	second.want("a new beginning", `!`+startBar+`.includes("You stopped")`)
}

// What is stopped can be gone on with, on the way back to the page too, or begun anew.
func TestARoutineIsLeftAndTakenUpAgain(t *testing.T) {
	r := newReader(t, newPlayerHost(t), phone)
	r.plays()
	r.presses(kb.ArrowRight)
	r.until(headline + ` == "Go"`)
	r.taps("[data-do=moved]")
	r.until(headline + ` == "Get ready" && document.querySelector(".player__left").innerText == "10"`)
	r.taps("#player [data-do=skip]")
	r.until(headline + ` == "Go" && document.activeElement.id == "player-main"`)
	r.presses(" ")
	r.until(headline + ` == "Paused" && document.querySelector("#player-main").innerText == "Go on"`)
	r.presses(kb.ArrowRight)
	r.until(stepLine + ` == "Step 2 of 2"`)
	r.presses(kb.ArrowLeft)
	r.until(stepLine + ` == "Step 1 of 2"`)
	r.presses(kb.Escape)
	r.until(`!` + isOpen + ` && document.activeElement.id == "start" && ` + startBar + `.includes("You stopped at step 1 of 2: Find it")`)
	r.taps(`.header a[href="/routines"]`)
	r.until(`location.pathname == "/routines" && !document.querySelector(".start-bar")`)
	r.script(`history.back()`)
	r.until(`document.querySelector(".start-bar")?.innerText.includes("You stopped at step 1 of 2")`)
	r.taps("[data-do=over]")
	r.until(startBar + `.startsWith("Timer") && ` + wasBegun + ` == null`)
	r.want("nothing was noted", journal+` == null`)

	// To leave the page while it runs pauses too.
	r.taps("[data-do=open]")
	r.taps("[data-do=begin]")
	r.until(headline + ` == "Get ready"`)
	r.script(`history.forward()`)
	r.until(`location.pathname == "/routines" && !document.querySelector("#player")`)
	r.script(`history.back()`)
	r.until(`document.querySelector(".start-bar")?.innerText.includes("You stopped at step 1 of 2")`)
	r.want("paused", `!`+isOpen)
}

// A device that keeps nothing and can neither speak, sound, buzz nor stay awake still plays.
func TestAPoorDevice(t *testing.T) {
	r := newReader(t, newPlayerHost(t), smallPhone)
	r.expect("QuotaExceededError") // of what is kept beside the player
	r.beforeEveryPage(`
		Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
		for (const name of ["speechSynthesis", "SpeechSynthesisUtterance", "AudioContext"]) Object.defineProperty(window, name, { value: undefined });
		for (const name of ["vibrate", "wakeLock"]) Object.defineProperty(Navigator.prototype, name, { value: undefined });
	`)
	r.starts(playedPage)
	r.taps("[data-do=open]")
	r.until(isOpen + ` && window.knotmapPlayer`)
	r.want("no switch for what it cannot do", `document.querySelectorAll("[data-do=quiet]").length == 1`)
	r.taps("[data-do=begin]")
	r.skipsToTheEnd()
	r.taps(`[data-do=after][data-id="5"]`)
	r.until(`document.querySelector(".player__change").innerText.startsWith("Noted: 5 now")`)
	r.taps("[data-do=close]")
	r.until(`!` + isOpen)
}

// Voice, sounds and vibration are switched off each for itself, and stay so.
func TestWhatIsSwitchedOff(t *testing.T) {
	r := newReader(t, newPlayerHost(t), phone)
	r.watches(1)
	r.starts(playedPage)
	r.taps("[data-do=open]")
	r.until(`window.knotmapPlayer`)
	r.taps(`[data-do=quiet][data-id=voice]`)
	r.taps(`[data-do=quiet][data-id=vibration]`)
	r.until(`localStorage.getItem("quiet") == "voice vibration"`)
	r.taps("[data-do=begin]")
	r.until(headline + ` == "Get ready" && tones > 0`)
	r.want("neither said nor felt", `spoken.length == 0 && buzzes == 0`)
	r.presses(kb.Escape)
	r.starts(playedPage)
	r.until(visible("[data-do=over]"))
	r.taps("[data-do=over]")
	r.taps("[data-do=open]")
	r.until(`document.querySelectorAll("[data-do=quiet][aria-pressed=true]").length == 1`)
	r.taps(`[data-do=quiet][data-id=voice]`)
	r.taps("[data-do=begin]")
	r.until(`spoken.join() == "Get ready. Find it"`)
	r.taps("[data-do=read]")
	r.until(`spoken.at(-1) == "Look for it. Then wait." && ` + headline + ` == "Paused"`)
}

// Without the program there is a page to read, and no button that does nothing.
func TestARoutineWithoutTheProgram(t *testing.T) {
	h := newHost(t)
	h.breaks(theProgram)
	r := newReader(t, h, phone)
	r.expect("500", "Failed", "WebAssembly", "integrity")
	r.opens(playedPage)
	r.until(`document.querySelector(".toast")?.innerText.includes("Reading mode")`)
	r.want("the steps can be read", `document.querySelectorAll(".step[data-seconds]").length > 1`)
	r.want("no dead button", `!document.querySelector("[data-do=open]")`)
}
