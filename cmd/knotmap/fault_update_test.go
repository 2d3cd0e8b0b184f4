package main

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// Faults while one release follows another.

// isNew is the condition that the page about Knotmap is the changed one.
const isNew = `document.documentElement.outerHTML.includes("` + changeMark + `")`

// offersUpdate is the condition that the page has offered a new release.
const offersUpdate = `document.querySelector(".toast")?.innerText.includes("new version")`

// updates has a page that stands look for a new release, as it does each day.
func (r *reader) updates() {
	r.t.Helper()
	r.wantAnswer(`navigator.serviceWorker.getRegistration().then(r => r.update()).then(() => "asked")`, "asked")
	r.until(offersUpdate)
}

// keeper is a reader who has the whole release on the device.
func keeper(t *testing.T) (*host, *reader) {
	t.Helper()
	h, r := newVisitor(t)
	r.starts("/")
	r.saves()
	r.until(isKept)
	return h, r
}

// otherTab opens another tab of the same browser.
func (r *reader) otherTab() *reader {
	r.t.Helper()
	tab := &reader{t: r.t, host: r.host, expected: r.expected}
	ctx, leave := chromedp.NewContext(r.ctx, chromedp.WithListener(tab.listen))
	tab.ctx = ctx
	r.t.Cleanup(func() {
		tab.leave()
		leave()
	})
	tab.sits(phone)
	return tab
}

func TestAnUpdateIsInterrupted(t *testing.T) {
	t.Parallel()
	h, r := keeper(t)
	h.exchange(siteOf(t, changedRelease(t, "about.html")))
	h.cuts("/about")
	r.wantAnswer(update, "redundant")
	r.starts("/")
	r.stillServes()
	r.want("no offer", `!(`+offersUpdate+`)`)
	r.opens("/about")
	r.want("the old page", `!`+isNew)
	h.mends()
	r.updates()
	r.taps(".toast button")
	r.until(isNew)
	r.repairs()
}

// A page never runs with another release's files: when one tab takes the new release, all do, each where it is.
func TestTwoTabsAndAnUpdate(t *testing.T) {
	t.Parallel()
	h, r := keeper(t)
	r.starts("/#" + blade)
	r.until(visible("#answer"))
	old := r.otherTab()
	old.starts("/about")
	h.exchange(siteOf(t, changedRelease(t, "about.html")))
	r.updates()
	old.until(offersUpdate)

	r.script(`document.getElementById("words-text").value = "stiff neck"`)
	r.script(`document.getElementById("places").open = true`)
	r.script(`scrollTo({top: 320, behavior: "instant"})`)
	r.until(`scrollY == 320`)
	r.script(`window.old = true`)
	old.script(`window.old = true`)
	r.taps(".toast button")
	old.until(`!window.old && ` + isNew)
	r.until("!window.old && " + programRuns)
	r.until(visible("#answer") + ` && location.hash == "#` + blade + `"`)
	r.until(`document.getElementById("words-text").value == "stiff neck" && document.getElementById("places").open && scrollY == 320`)
	r.want("nothing left behind", `!sessionStorage.getItem("again")`)
	r.repairs()
}

func TestAnUpdateCanWait(t *testing.T) {
	t.Parallel()
	h, r := keeper(t)
	h.exchange(siteOf(t, changedRelease(t, "about.html")))
	r.updates()
	r.taps(".toast button + button")
	r.until(`!document.querySelector(".toast")`)
	r.opens("/about")
	r.until(offersUpdate) // on the next page again
	r.want("the old page", `!`+isNew)
	r.repairs()
}

// A page that the browser has frozen and brings back works on, with the release of the other pages.
// It has the browser to itself, which keeps few pages frozen.
func TestBackForwardCache(t *testing.T) {
	elsewhere := newHost(t)
	h, r := keeper(t)
	r.starts("/about")
	leaveAndReturn := func(meanwhile func()) {
		r.until(isKept) // the worker has told: a message to a frozen page ends it
		r.script(`addEventListener("pageshow", event => window.frozen = event.persisted)`)
		r.do(chromedp.Navigate(elsewhere.URL + "/404"))
		meanwhile()
		r.script(`setTimeout(() => history.back())`)
		r.until(`location.origin == "` + h.URL + `"`)
	}
	leaveAndReturn(func() {})
	r.until(`window.frozen`)
	r.want("running", programRuns)
	r.taps(`.header a[href="/"]`)
	r.until(visible("#back .stage__canvas"))
	r.stillServes()

	r.starts("/about")
	leaveAndReturn(func() {
		other := r.otherTab()
		other.starts("/")
		h.exchange(siteOf(t, changedRelease(t, "about.html")))
		other.updates()
		other.script(`window.old = true`)
		other.taps(".toast button")
		other.until("!window.old && " + programRuns)
	})
	r.until(isNew)
	r.repairs()
}

// A page that stays open looks for a new release once a day, whatever its clock says.
func TestTheClockIsWrong(t *testing.T) {
	t.Parallel()
	h, r := newVisitor(t)
	r.beforeEveryPage(`
		let ahead = 0; // milliseconds that the test lets pass
		const years = 20 * 365 * 24 * 60 * 60 * 1000, at = Date.now.bind(Date), since = performance.now.bind(performance), every = setInterval;
		Date.now = () => at() + years + ahead;
		performance.now = () => since() + ahead;
		window.setInterval = (run, pause, ...rest) => { if (pause > 3600000) window.daily = run; return every(run, pause, ...rest); };
		window.passes = (hours) => { ahead += hours * 3600000; };
		window.stepsBack = () => { Date.now = () => at() - years + ahead; };
	`)
	r.starts("/")
	r.saves()
	r.until(isKept)
	asked := h.timesAsked("/sw.js")
	looks := func(what string, times int) {
		t.Helper()
		asked += times
		r.waits(what, func() bool { return h.timesAsked("/sw.js") >= asked })
		if n := h.timesAsked("/sw.js"); n != asked {
			t.Errorf("%s: sw.js was asked for %d times, want %d", what, n, asked)
		}
	}
	const seen = `document.dispatchEvent(new Event("visibilitychange"))`
	r.script(`passes(23); ` + seen + `; daily()`)
	r.script(`passes(2); ` + seen + `; ` + seen)
	looks("after a day, seen again", 1)
	r.script(`passes(25); daily()`)
	looks("after a day, unseen", 1)
	r.script(`stepsBack(); ` + seen)
	looks("after the clock was set", 1)
	h.exchange(siteOf(t, changedRelease(t, "about.html")))
	r.script(`passes(25); daily()`)
	r.until(offersUpdate)
	r.stillServes()
	r.repairs()
}
