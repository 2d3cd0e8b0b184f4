package main

import (
	"bytes"
	"maps"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/serviceworker"
	"github.com/chromedp/chromedp"
)

// Faults of the network and the host on a first visit. In each the map answers, nothing that
// was saved is lost, and the next good visit repairs all.

// newVisitor is at the release for the first time, with a worker that asks again at once.
func newVisitor(t *testing.T) (*host, *reader) {
	t.Helper()
	h := newHost(t)
	h.exchange(hurriedSite(t))
	r := newReader(t, h, phone)
	r.expect("net::ERR_", "404", "500", "503", "Failed to fetch", "integrity", "MIME type", "Go is not defined", "WebAssembly",
		"Unexpected token '<'", "fetching the script", "Content Security Policy", "QuotaExceededError")
	return h, r
}

// hurriedSite is the release with a worker that asks again at once.
func hurriedSite(t *testing.T) *site {
	t.Helper()
	release := copyOf(t)
	worker := release["sw.js"]
	if !pauses.Match(worker.Data) {
		t.Fatal("sw.js has no PAUSES")
	}
	replaceFile(release, "sw.js", hurried(worker.Data))
	return siteOf(t, release)
}

func replaceFile(release fstest.MapFS, name string, body []byte) {
	release[name] = &fstest.MapFile{Data: body}
	delete(release, name+".br")
	delete(release, name+".gz")
}

// stillServes checks what must hold in every fault: a tap on the map that stands is answered, with
// the program or without, and the answer can be read.
func (r *reader) stillServes() {
	r.t.Helper()
	if !ask[bool](r, `location.hash.includes("`+blade+`")`) {
		r.tapsPlace(blade)
	}
	const answer = `document.querySelector("#answer")`
	r.until(visible("#answer .candidates"))
	r.until(`/Rhomboids[^]*Serratus/.test(` + answer + `.innerText)`)
}

// opensWithoutWaiting sets out for a page that may never be whole.
func (r *reader) opensWithoutWaiting(path string) {
	r.t.Helper()
	if _, err := chromedp.Call(r.ctx, page.Navigate, page.NavigateParams{URL: r.host.URL + path}); err != nil {
		r.t.Fatal(err)
	}
}

// saves keeps something as the program does.
func (r *reader) saves() {
	r.t.Helper()
	r.script(`localStorage.setItem("saved", "by the reader")`)
}

// repairs checks that after the fault one good visit is enough: what was saved is there, the program
// runs, and the whole of Knotmap is on the device.
func (r *reader) repairs() {
	r.t.Helper()
	r.host.mends()
	r.starts("/")
	r.until(isKept)
	r.host.loses()
	r.starts("/")
	r.stillServes()
	r.opens("/muscles/rhomboids")
	r.want("the page", `document.querySelector("h1").innerText.includes("Rhomboids")`)
	r.want("what was saved", `localStorage.getItem("saved") == "by the reader"`)
}

// stopsWorkers ends the service worker, as the browser does when it is idle.
func (r *reader) stopsWorkers() {
	r.t.Helper()
	if _, err := chromedp.Call(r.ctx, serviceworker.Enable, cdp.Empty{}); err != nil {
		r.t.Fatal(err)
	}
	if _, err := chromedp.Call(r.ctx, serviceworker.StopAllWorkers, cdp.Empty{}); err != nil {
		r.t.Fatal(err)
	}
}

const (
	appScript  = "/static/app.*.js"
	goScript   = "/static/wasm_exec.*.js"
	backArt    = "/static/figure/back.*.svg"
	linkScript = "/static/links.*.js"
	somePage   = "/muscles/rhomboids"
)

func TestTheNetworkIsLostOnTheFirstVisit(t *testing.T) {
	for _, test := range []struct {
		name string
		cut  string
	}{
		{"before the first script", appScript},
		{"before Go's script", goScript},
		{"in the middle of the program", theProgram},
		{"before the worker", "/sw.js"},
		{"while the worker installs", somePage},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			h, r := newVisitor(t)
			h.cuts(test.cut)
			r.opens("/")
			r.saves()
			r.waits("the cut", h.isLost)
			r.stillServes()
			r.repairs()
		})
	}
}

func TestFilesFail(t *testing.T) {
	for _, test := range []struct {
		name  string
		last  string // of the files that fail, to be asked for
		fault func(h *host)
	}{
		{"the first script is broken", appScript, func(h *host) { h.breaks(appScript) }},
		{"the first script is truncated", appScript, func(h *host) { h.truncates(appScript) }},
		{"Go's script is a page", goScript, func(h *host) { h.says(goScript, 200, "<!doctype html>") }},
		{"Go's script is corrupt, the picture missing", goScript, func(h *host) { h.corrupts(goScript, recheck); h.misses(backArt) }},
		{"the program is truncated", theProgram, func(h *host) { h.truncates(theProgram) }},
		{"the program is corrupt", theProgram, func(h *host) { h.corrupts(theProgram, recheck) }},
		{"the worker is broken, the picture truncated", "/sw.js", func(h *host) { h.breaks("/sw.js"); h.truncates(backArt) }},
		{"the worker is a page, the links' script corrupt", "/sw.js", func(h *host) { h.says("/sw.js", 200, "<!doctype html>"); h.corrupts(linkScript, recheck) }},
		{"a page is corrupt", somePage, func(h *host) { h.corrupts(somePage, recheck) }},
		{"a page is truncated", somePage, func(h *host) { h.truncates(somePage) }},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			h, r := newVisitor(t)
			test.fault(h)
			r.opens("/")
			r.saves()
			r.waits("asking for it", func() bool { return h.timesAskedLike(test.last) > 0 })
			r.stillServes()
			r.repairs()
		})
	}
}

// A file that does not come holds up nothing but itself.
func TestAFileIsVerySlow(t *testing.T) {
	for _, file := range []string{appScript, theProgram, somePage} {
		t.Run(file, func(t *testing.T) {
			t.Parallel()
			h, r := newVisitor(t)
			release := h.holds(t, file)
			r.opensWithoutWaiting("/")
			r.until(`document.querySelector("#back .stage__canvas")`)
			r.saves()
			r.waits("asking for it", func() bool { return h.timesAskedLike(file) > 0 })
			r.stillServes()
			release()
			r.repairs()
		})
	}
}

// A tap made before its answer is here is answered when it is, and the back's answers come before the rest of the page.
func TestATapNeedNotWaitForTheWholePage(t *testing.T) {
	t.Parallel()
	h, r := newVisitor(t)
	tapped, answered := make(chan bool), make(chan bool)
	afterTap := sync.OnceFunc(func() { close(tapped) })
	t.Cleanup(func() { afterTap(); close(answered) })
	h.has("/", func(w http.ResponseWriter, r *http.Request, s http.Handler) {
		header, body := plainAnswer(r, s)
		maps.Copy(w.Header(), header)
		w.Header().Del("Content-Length")
		start, end := bytes.Index(body, []byte("<template")), bytes.Index(body, []byte("</template>"))
		rest := http.NewResponseController(w)
		w.Write(body[:start])
		rest.Flush()
		<-tapped
		w.Write(body[start:end])
		rest.Flush()
		<-answered
		w.Write(body[end:])
	})
	r.opensWithoutWaiting("/")
	r.until(`document.querySelector("#back .stage__taps a:last-child")`)
	r.tapsPlace(blade)
	r.want("no answer yet", `!document.querySelector("#answer .candidates")`)
	afterTap()
	r.stillServes()
	r.want("a page still on its way", `document.readyState == "loading"`)
}

// A host or an extension may forbid WebAssembly; the page that was kept is then kept with that policy.
func TestThePolicyForbidsPrograms(t *testing.T) {
	t.Parallel()
	h, r := newVisitor(t)
	h.has("/", func(w http.ResponseWriter, r *http.Request, s http.Handler) {
		header, body := plainAnswer(r, s)
		maps.Copy(w.Header(), header)
		w.Header().Set(policyField, strings.ReplaceAll(header.Get(policyField), " 'wasm-unsafe-eval'", ""))
		w.Write(body)
	})
	r.opens("/")
	r.saves()
	r.until(`document.querySelector(".toast")?.innerText.includes("Reading mode")`)
	r.stillServes()
	r.until(isKept)
	h.mends()
	r.opens("/")
	r.waits("the policy that allows it", func() bool {
		return ask[bool](r, `caches.match("/").then(r => r.headers.get("`+policyField+`").includes("wasm-unsafe-eval"))`)
	})
	r.repairs()
}

const policyField = "Content-Security-Policy"

// The network comes and goes, and the page stays: the copy is finished without another visit.
func TestTheCopyIsFinishedWhileThePageStays(t *testing.T) {
	for name, come := range map[string]string{
		"when the network is back": `dispatchEvent(new Event("online"))`,
		"after a while":            `later.forEach(run => run())`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h, r := newVisitor(t)
			r.beforeEveryPage(`
				const later = [], wait = setTimeout;
				window.setTimeout = (run, pause, ...rest) => pause >= 60000 ? later.push(run) : wait(run, pause, ...rest);
			`)
			h.cuts(somePage)
			r.starts("/")
			r.saves()
			r.waits("the cut", h.isLost)
			r.waits("giving up", func() bool {
				return ask[bool](r, `navigator.serviceWorker.getRegistration().then(r => !r?.installing)`)
			})
			r.want("nothing alarming", `!document.querySelector(".toast")`)
			h.mends()
			before := h.timesAskedLike(theProgram)
			r.script(come)
			r.until(isKept)
			if h.timesAskedLike(theProgram) != before {
				t.Error("the program was fetched again")
			}
			r.repairs()
		})
	}
}
