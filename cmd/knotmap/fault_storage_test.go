package main

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
)

// Faults of what the browser keeps: blocked, full, cleared away, or dear to fill.

// beforeEveryPage runs a script before any of each page's own, until the function returned is called.
func (r *reader) beforeEveryPage(source string) (stop func()) {
	r.t.Helper()
	added, err := chromedp.Call(r.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: source})
	if err != nil {
		r.t.Fatal(err)
	}
	return func() {
		_, err := chromedp.Call(r.ctx, page.RemoveScriptToEvaluateOnNewDocument, page.RemoveScriptToEvaluateOnNewDocumentParams{Identifier: added.Identifier})
		if err != nil {
			r.t.Fatal(err)
		}
	}
}

// blocked is what a page finds where the reader has forbidden sites to keep anything.
const blocked = `
	const refuse = () => { throw new DOMException("blocked by a test", "SecurityError"); };
	for (const name of ["localStorage", "sessionStorage", "caches"]) Object.defineProperty(window, name, { get: refuse, configurable: true });
	navigator.serviceWorker.register = async () => refuse();
`

func TestStorageIsBlocked(t *testing.T) {
	t.Parallel()
	_, r := newVisitor(t)
	r.opensWithoutWaiting("/safety")
	r.until(`document.querySelector("h1")`)
	r.saves()
	stop := r.beforeEveryPage(blocked)
	r.starts("/")
	r.taps(".tool--body")
	r.until(art + `.includes("back-curved")`)
	r.taps(".tool--body")
	r.until(`!` + art + `.includes("back-curved")`)
	r.stillServes()
	r.want("nothing alarming", `!document.querySelector(".toast")`)
	stop()
	r.repairs()
}

func TestStorageIsFull(t *testing.T) {
	t.Parallel()
	h, r := newVisitor(t)
	r.quota(new(float64(2 << 20))) // less than the program
	r.opens("/")
	r.saves()
	r.waits("asking for the worker", func() bool { return h.timesAsked("/sw.js") > 0 })
	r.waits("giving up", func() bool {
		return ask[bool](r, `navigator.serviceWorker.getRegistration().then(async r => !r?.installing && (await caches.keys()).length == 0)`)
	})
	r.runs()
	r.stillServes()
	r.want("nothing alarming", `!document.querySelector(".toast")`)
	r.quota(nil)
	r.repairs()
}

// quota sets how many bytes the browser lets the site keep, or nil for as many as ever.
func (r *reader) quota(bytes *float64) {
	r.t.Helper()
	if _, err := chromedp.Call(r.ctx, storage.OverrideQuotaForOrigin, storage.OverrideQuotaForOriginParams{Origin: r.host.URL, QuotaSize: bytes}); err != nil {
		r.t.Fatal(err)
	}
}

// A full device that cannot hold an update keeps the release it has.
func TestStorageIsFullForAnUpdate(t *testing.T) {
	t.Parallel()
	h, r := newVisitor(t)
	r.starts("/")
	r.saves()
	r.until(isKept)
	kept := ask[string](r, cacheNames)
	used := ask[float64](r, `navigator.storage.estimate().then(e => e.usage)`)
	r.quota(new(used + 1<<20))
	h.exchange(siteOf(t, changedRelease(t, "about.html")))
	r.wantAnswer(update, "redundant")
	r.wantAnswer(cacheNames, kept)
	h.loses()
	r.starts("/")
	r.stillServes()
	r.quota(nil)
	r.repairs()
}

func TestTheCopyIsClearedAway(t *testing.T) {
	t.Parallel()
	_, r := newVisitor(t)
	r.starts("/")
	r.saves()
	r.until(isKept)
	clear := storage.ClearDataForOriginParams{Origin: r.host.URL, StorageTypes: "cache_storage"}
	if _, err := chromedp.Call(r.ctx, storage.ClearDataForOrigin, clear); err != nil {
		t.Fatal(err)
	}
	r.stillServes()
	r.stopsWorkers()
	r.wantAnswer(`caches.match("/about").then(Boolean)`, "false")
	r.opens("/about") // from the network
	r.until(`document.querySelector("h1").innerText`)
	r.repairs()
}

func TestDataIsDear(t *testing.T) {
	t.Parallel()
	h, r := newVisitor(t)
	if _, err := chromedp.Call(r.ctx, emulation.SetDataSaverOverride, emulation.SetDataSaverOverrideParams{DataSaverEnabled: new(true)}); err != nil {
		t.Fatal(err)
	}
	r.opens("/")
	r.stillServes() // where data is dear the program waits for a tap
	r.runs()
	r.saves()
	r.until(`document.documentElement.dataset.offline == "part"`)
	r.opens("/muscles/deltoid")
	r.until(visible(".keep button"))
	if h.timesAsked(somePage) > 0 {
		t.Errorf("%s was fetched before the reader asked for it", somePage)
	}
	r.waits("the page that was opened", func() bool { return ask[bool](r, `caches.match("/muscles/deltoid").then(Boolean)`) })
	h.loses()
	r.opens("/")
	r.stillServes()
	r.opens("/muscles/deltoid")
	r.until(`document.querySelector("h1").innerText.includes("Deltoid")`)
	r.opens(somePage)
	r.until(`document.querySelector("h1").innerText == "This page is not on your device yet"`)

	h.mends()
	r.opens("/")
	r.stillServes() // where data is dear the program waits for a tap
	r.runs()
	r.until(visible(".keep button"))
	r.script(`document.querySelector(".keep").scrollIntoView()`)
	r.shot("data-is-dear")
	r.taps(".keep button")
	r.until(`document.querySelector(".toast")?.innerText.includes("Ready offline")`)
	r.want("no offer", `!document.querySelector(".keep")`)
	r.repairs()
}
