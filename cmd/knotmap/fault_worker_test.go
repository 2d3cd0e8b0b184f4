package main

import (
	"slices"
	"strings"
	"testing"
)

// Faults of the host and of what is kept, seen by the worker alone.

// What there is of a broken worker leaves the release before it in its place.
func TestABrokenWorkerChangesNothing(t *testing.T) {
	t.Parallel()
	h, r := newWorkerReader(t)
	r.expect("bad HTTP response code", "unsupported MIME type", "SyntaxError", "sw.js")
	for _, breakIt := range []func(){
		func() { h.breaks("/sw.js") },
		func() { h.misses("/sw.js") },
		func() { h.says("/sw.js", 200, "<!doctype html><title>Log in</title>") },
		func() { h.truncates("/sw.js") },
		func() { h.loses() },
	} {
		breakIt()
		r.wantAnswer(`navigator.serviceWorker.getRegistration().then(r => r.update()).then(() => "updated", () => "no update")`, "no update")
		h.mends()
	}
	h.misses("/sw.js") // for good
	r.opens("/muscles")
	h.loses()
	r.opens("/")
	r.wantAnswer(`document.title + " " + Boolean(navigator.serviceWorker.controller)`, "Home 1 true")
}

const tryInstall = `new Promise(async done => {
	const registration = await navigator.serviceWorker.register("/sw.js");
	const worker = registration.installing ?? registration.active;
	worker.onstatechange = () => ["redundant", "activated"].includes(worker.state) && done(worker.state);
})`

// newcomer is at a release of small files for the first time.
func newcomer(t *testing.T) (*host, *reader) {
	t.Helper()
	h := newHost(t)
	h.exchange(workerSite(t, "one", workerFiles()))
	r := newReader(t, h, desktop)
	r.expect("favicon.ico", "integrity", "net::ERR_", "500", "503", "404")
	r.opens("/")
	return h, r
}

func TestWorkerGoesOnWhereItWas(t *testing.T) {
	t.Parallel()
	h, r := newcomer(t)
	h.breaks("/muscles/rhomboids")
	r.wantAnswer(tryInstall, "redundant")
	if n := h.timesAsked("/muscles/rhomboids"); n != 4 {
		t.Errorf("a file that cannot be had was asked for %d times, want 4", n)
	}
	for _, path := range []string{"/", "/404", "/muscles", "/static/app.0123456789.css"} {
		r.untilKept("one", path)
	}
	r.wantAnswer(`caches.open("knotmap-one").then(c => c.put("/muscles", new Response("damaged")))`, "undefined")
	h.mends()
	before := h.counts()
	r.wantAnswer(tryInstall, "activated")
	if got, want := h.askedSince(before), "/ /muscles /muscles/rhomboids /sw.js"; got != want {
		t.Errorf("the second install fetched %s, want %s", got, want)
	}
	h.loses()
	r.opens("/muscles")
	r.wantAnswer(`document.title`, "Muscles 1")
}

// What an interrupted update has brought serves the next release too.
func TestWorkerTakesOverFromAnInterruptedUpdate(t *testing.T) {
	t.Parallel()
	h, r := newWorkerReader(t)
	second := workerFiles()
	second["/muscles"], second["/muscles/rhomboids"] = "<title>Muscles 2</title>", "<title>Rhomboids 2</title>"
	h.exchange(workerSite(t, "two", second))
	h.breaks("/muscles/rhomboids")
	r.wantAnswer(update, "redundant")
	r.untilKept("two", "/muscles")
	second["/404"] = "<title>Nothing here 3</title>"
	h.exchange(workerSite(t, "three", second))
	h.mends()
	before := h.counts()
	r.wantAnswer(update, "installed")
	if got, want := h.askedSince(before), "/ /404 /muscles/rhomboids /sw.js"; got != want {
		t.Errorf("the update fetched %s, want %s", got, want)
	}
	r.wantAnswer(use, "activated")
	r.wantAnswer(cacheNames, "knotmap-three")
}

// A page is kept with the policy it came with: under another it comes again.
func TestWorkerHeedsThePolicy(t *testing.T) {
	t.Parallel()
	h, r := newWorkerReader(t)
	second := workerFiles()
	second["/404"] = "<title>Nothing here 2</title>"
	stricter := workerSite(t, "two", second)
	for _, f := range stricter.files {
		for i := range f.variants {
			f.variants[i].common = append(slices.Clip(f.variants[i].common), field{"Content-Security-Policy", []string{"default-src 'none'; connect-src 'self'"}})
		}
	}
	h.exchange(stricter)
	before := h.counts()
	r.wantAnswer(update, "installed")
	if got, want := h.askedSince(before), "/ /404 /muscles /muscles/rhomboids /sw.js"; got != want {
		t.Errorf("the update fetched %s, want %s", got, want)
	}
}

// One bad moment of one file does not end an install. What the browser's own cache holds for ever, in error, is asked for past it.
func TestWorkerAsksAgain(t *testing.T) {
	t.Parallel()
	const sheet = "/static/app.0123456789.css"
	h, r := newcomer(t)
	h.corrupts(sheet, forever)
	r.wantAnswer(`fetch("`+sheet+`").then(r => r.text())`, "<corrupt>")
	h.mends()
	h.failsOnce("/404")
	r.wantAnswer(tryInstall, "activated")
	h.loses()
	r.wantAnswer(`caches.match("`+sheet+`").then(r => r.text())`, "a{}")
	r.wantAnswer(`caches.match("/404").then(r => r.text())`, "<title>Nothing here 1</title>")
}

func TestWorkerMends(t *testing.T) {
	t.Parallel()
	h, r := newWorkerReader(t)
	r.wantAnswer(`caches.delete("knotmap-one")`, "true")
	r.stopsWorkers()
	r.opens("/muscles") // from the network
	r.wantAnswer(`document.title`, "Muscles 1")
	r.untilKept("one", "/muscles")
	before := h.counts()
	r.wantAnswer(mend, "6 of 6")
	if got := h.askedSince(before); strings.Contains(got, "/muscles ") {
		t.Errorf("%s were fetched, though /muscles was kept when it was opened", got)
	}
	h.loses()
	for _, path := range []string{"/", "/muscles", "/muscles/rhomboids"} {
		r.opens(path)
		r.wantAnswer(`document.title.endsWith(" 1")`, "true")
	}
}

// mend has the worker fetch what is missing, and returns how much is kept then.
const mend = `new Promise(done => {
	navigator.serviceWorker.onmessage = ({ data }) => data.settled && done(data.kept + " of " + data.all);
	navigator.serviceWorker.controller.postMessage("mend");
})`

// Where data is dear, the worker keeps the core and what was opened, also in the next release.
func TestWorkerWhereDataIsDear(t *testing.T) {
	t.Parallel()
	h, r := newcomer(t)
	r.wantAnswer(`caches.open("knotmap-lean").then(() => "")`, "")
	before := h.counts()
	r.wantAnswer(install, "installed")
	if got, want := h.askedSince(before), "/ /404 /sw.js"; got != want {
		t.Errorf("the worker fetched %s, want %s", got, want)
	}
	r.opens("/muscles")
	r.untilKept("one", "/muscles")
	r.wantAnswer(mend, "4 of 6")

	second := workerFiles()
	second["/muscles"] = "<title>Muscles 2</title>"
	h.exchange(workerSite(t, "two", second))
	r.wantAnswer(update, "installed")
	r.wantAnswer(use, "activated")
	h.loses()
	for path, want := range map[string]string{"/": "Home 1", "/muscles": "Muscles 2", "/muscles/rhomboids": "Offline · Knotmap", "/nope": "Nothing here 1"} {
		r.opens(path)
		r.wantAnswer(`document.title`, want)
	}
	h.mends()
	r.wantAnswer(`caches.delete("knotmap-lean")`, "true")
	r.wantAnswer(mend, "6 of 6")
	h.loses()
	r.opens("/muscles/rhomboids")
	r.wantAnswer(`document.title`, "Rhomboids 1")
}
