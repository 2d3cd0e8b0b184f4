package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"io/fs"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/chromedp/chromedp"

	"knotmap/web"
)

// isKept is the condition that the whole release is on the device.
const isKept = `document.documentElement.dataset.offline == "ready"`

func TestOffline(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	r := newReader(t, h, phone)
	r.starts("/")
	r.until(isKept)
	h.off()
	r.expect("net::ERR_CONNECTION_REFUSED", "404")
	r.do(chromedp.Reload())
	r.runs()
	r.want("the map without the worker, where the browser can", `(({ workerFinalSourceType: from }) => from === undefined || from == "cache")(performance.getEntriesByType("navigation")[0])`)
	r.tapsPlace(blade)
	r.until(visible("#answer [data-do=show]"))
	r.opens("/?from=a-friend#" + blade)
	r.until(visible("#answer .candidates"))
	for _, test := range []struct{ path, heading string }{
		{"/muscles/rhomboids", "Rhomboids"},
		{"/articles/causes", ""},
		{"/routines/ball-against-the-wall", ""},
		{"/nowhere", "There is no page here"},
	} {
		r.opens(test.path)
		r.until(`document.querySelector("main h1")?.innerText.includes("` + test.heading + `")`)
		r.want(test.path+" has its style", `getComputedStyle(document.querySelector(".page")).display == "grid"`)
	}
	r.want("status of a path that is not there", `performance.getEntriesByType("navigation")[0].responseStatus == 404`)
	r.taps(`main a[href="/"]`)
	r.until(visible("#back .stage__canvas"))
}

// That the device is ready is said once, takes no focus and goes by itself.
func TestReadyIsSaidOnce(t *testing.T) {
	t.Parallel()
	_, r := newVisitor(t)
	r.beforeEveryPage(`const later = setTimeout; window.setTimeout = (run, pause, ...rest) => pause == 8000 ? (window.goes = run, 0) : later(run, pause, ...rest);`)
	r.starts("/")
	r.until(`document.querySelector("[role=status] > .toast")?.innerText.includes("Ready offline")`)
	r.shot("ready-offline")
	r.want("no focus taken", `document.activeElement == document.body`)
	r.script(`goes()`)
	r.want("gone", `!document.querySelector(".toast")`)
	r.script(`localStorage.setItem("body", "curved")`)
	r.starts("/")
	r.until(isKept)
	r.want("not again", `!document.querySelector(".toast")`)
}

// The browser is asked once not to clear away what the reader has saved.
func TestSavedThingsAreToStay(t *testing.T) {
	t.Parallel()
	_, r := newVisitor(t)
	r.beforeEveryPage(`if (navigator.storage) navigator.storage.persist = async () => { sessionStorage.setItem("asked", 1 + Number(sessionStorage.getItem("asked"))); return false; };`)
	for range 2 {
		r.starts("/")
		r.script(`knotmapSaved(); knotmapSaved()`)
	}
	r.want("asked once", `sessionStorage.getItem("asked") == "1"`)
}

// After one visit, and with the server gone for good, every file is there, and every kind of page and
// state opens, reloads and works.
func TestEverythingWorksOffline(t *testing.T) {
	t.Parallel()
	h, r := keeper(t)
	h.off()
	r.stopsWorkers()
	lists := workerLists.FindSubmatch(copyOf(t)["sw.js"].Data)
	if lists == nil {
		t.Fatal("sw.js has no list of files")
	}
	r.starts("/")
	r.wantAnswer(`Promise.all(Object.entries(`+string(lists[1])+`).map(async ([path, hash]) => {
		const response = await fetch(path);
		let body = await response.blob();
		if (path == "/") { // it is kept without its tail
			const tail = await (await fetch(document.querySelector("meta[name=tail]").content)).blob();
			body = new Blob([body.slice(0, `+string(lists[2])+`), tail, body.slice(`+string(lists[2])+`)]);
		}
		const sum = await crypto.subtle.digest("SHA-256", await body.arrayBuffer());
		return response.ok == (path != "/404") && hash == "sha256-" + btoa(String.fromCharCode(...new Uint8Array(sum))) ? [] : path;
	})).then(bad => bad.flat().join())`, "")
	shows := func(text string) string { return `document.querySelector("main").innerText.includes("` + text + `")` }
	for _, test := range []struct{ path, works string }{
		{"/#" + blade, visible("#answer [data-do=show]")},
		{"/#at=" + blade + ",front-shoulder-left", `document.querySelectorAll(".chip").length == 2`},
		{"/#view=front&layer=deep", `document.querySelector(".map--deep") && ` + pictured("front")},
		{"/#view=left", pictured("left")},
		{"/muscles", shows("Rhomboids")},
		{"/articles/causes", shows("knot")},
		{"/about/sources", visible("h1")},
		{"/safety", visible(".sign__text")},
		{"/routines/chest-stretch", visible(".start-bar button")},
	} {
		r.opens(test.path)
		r.until(test.works)
		r.do(chromedp.Reload())
		r.until(test.works)
	}
	r.taps("[data-do=open]")
	r.taps("[data-do=begin]")
	r.until(`document.querySelector("#player-main").innerText == "Pause"`)
}

// pictured is the condition that the picture of an aspect is in sight, and whole.
func pictured(aspect string) string {
	return `[...document.querySelectorAll("#` + aspect + ` .stage__art")].some(i => i.checkVisibility({visibilityProperty: true}) && i.complete && i.naturalWidth > 0)`
}

// workerLists finds the worker's list of files, and from which byte of the first page its tail goes.
var workerLists = regexp.MustCompile(`FILES=(\{[^}]*\}).*?TAIL=\["[^"]*",(\d+)`)

// The worker keeps the first page without its tail: a tap is answered before that is there.
func TestAnAnswerWaitsForNoTail(t *testing.T) {
	t.Parallel()
	_, r := keeper(t)
	stop := r.beforeEveryPage(`window.requestIdleCallback = () => 0`)
	const tail = `document.querySelector("#told")`
	r.opens("/")
	r.tapsPlace(blade)
	r.until(visible("#answer .candidates") + " && " + visible("#m-"+blade+" .mark__place"))
	r.want("no tail yet", "!"+tail)
	r.taps(".switch__item--front")
	r.until(visible("#front .stage__canvas") + " && !(" + visible("#back .stage__canvas") + ")")
	r.want("the tail", tail)

	const shoulder = "front-shoulder-left"
	r.opens("/#" + shoulder)
	r.until(visible("#answer .candidates") + " && " + visible("#m-"+shoulder+" use[href*=ring]"))

	stop()
	r.opens("/#places")
	r.until(`(box => box && box.top >= 0 && box.top < innerHeight)(document.querySelector("#places")?.getBoundingClientRect())`)
}

// Once the tail is there, the page is the one that a first visit gets.
func TestTheTailIsWhereItWas(t *testing.T) {
	t.Parallel()
	h, r := keeper(t)
	whole := func(r *reader) string {
		stop := r.beforeEveryPage(`WebAssembly.compileStreaming = () => new Promise(() => {})`)
		defer stop()
		r.opens("/")
		r.until(`document.documentElement.dataset.camera == "on"`)
		return ask[string](r, `(page => {
			page.querySelectorAll(".stage__canvas").forEach(c => c.removeAttribute("style")); // where the camera has it
			return page.outerHTML;
		})(document.querySelector(".page").cloneNode(true))`)
	}
	if got, want := whole(r), whole(newReader(t, h, phone)); got != want {
		at := 0
		for at < min(len(got), len(want)) && got[at] == want[at] {
			at++
		}
		t.Errorf("got %d characters, want %d; from the first difference on: %.300s\nwant %.300s", len(got), len(want), got[at:], want[at:])
	}
}

func TestAnUpdateIsOfferedAndUsed(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	r := newReader(t, h, phone)
	r.starts("/")
	r.until(isKept)
	h.exchange(siteOf(t, changedRelease(t, "about.html")))
	r.do(chromedp.Reload())
	r.until(`document.querySelector(".toast")?.innerText.includes("new version")`)
	if ask[bool](r, `fetch("/about").then(r => r.text()).then(page => page.includes("`+changeMark+`"))`) {
		t.Error("the new page is shown before the reader asked for it")
	}
	r.script(`window.old = true`)
	r.taps(".toast button")
	r.until("!window.old && " + programRuns)
	h.off()
	r.opens("/about")
	r.until(`document.documentElement.outerHTML.includes("` + changeMark + `")`)
}

func TestABrokenUpdateLeavesTheOldRelease(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	r := newReader(t, h, phone)
	r.starts("/")
	r.until(isKept)
	h.exchange(siteOf(t, changedRelease(t, "about.html")))
	h.breaks("/about")
	asked := h.timesAsked("/about")
	r.do(chromedp.Reload())
	r.runs()
	r.waits("the last try", func() bool { return h.timesAsked("/about") == asked+4 })
	r.wantAnswer(update, "redundant") // another, after that one has ended
	r.want("no offer", `!document.querySelector(".toast")`)
	h.off()
	r.expect("net::ERR_CONNECTION_REFUSED")
	r.starts("/")
	r.tapsPlace(blade)
	r.until(visible("#answer [data-do=show]"))
	r.opens("/about")
	r.until(`document.querySelector("h1")`)
	r.want("the old page", `!document.documentElement.outerHTML.includes("`+changeMark+`")`)
}

const changeMark = "Changed by a test"

var workerVersion = regexp.MustCompile(`VERSION="\w+"`)

// copyOf is the release, to be changed.
func copyOf(t *testing.T) fstest.MapFS {
	t.Helper()
	release := fstest.MapFS{}
	err := fs.WalkDir(web.Release(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		body, err := fs.ReadFile(web.Release(), name)
		release[name] = &fstest.MapFile{Data: body}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return release
}

// changedRelease returns the release with one page changed, as cmd/build would list it, and a worker
// that asks again at once.
func changedRelease(t *testing.T, page string) fs.FS {
	t.Helper()
	release := copyOf(t)
	before := release[page].Data
	after := bytes.Replace(before, []byte("</h1>"), []byte(" · "+changeMark+"</h1>"), 1)
	worker := string(hurried(release["sw.js"].Data))
	if !strings.Contains(worker, hashOf(before)) || !workerVersion.MatchString(worker) || bytes.Equal(before, after) {
		t.Fatalf("sw.js does not list %s", page)
	}
	worker = strings.Replace(worker, hashOf(before), hashOf(after), 1)
	worker = workerVersion.ReplaceAllString(worker, `VERSION="changed"`)
	replaceFile(release, page, after)
	replaceFile(release, "sw.js", []byte(worker))
	return release
}

func hashOf(body []byte) string {
	sum := sha256.Sum256(body)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
