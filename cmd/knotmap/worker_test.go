package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/chromedp/chromedp"
)

// The worker by itself, on a release of six small files without app.js.

func chromium(t *testing.T) string {
	t.Helper()
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if found, err := exec.LookPath(name); err == nil {
			return found
		}
	}
	t.Fatal("the browser tests need Chromium: run `make test`, which installs it on Debian and Ubuntu")
	return ""
}

func workerFiles() map[string]string {
	return map[string]string{
		"/":                          "<title>Home 1</title>" + tail,
		"/404":                       "<title>Nothing here 1</title>",
		"/muscles":                   "<title>Muscles 1</title>",
		"/muscles/rhomboids":         "<title>Rhomboids 1</title>",
		"/static/app.0123456789.css": "a{}",
		tailFile:                     tail,
	}
}

// The first page's tail, and the file that it is.
const (
	tail     = "<p>Behind the answers</p>"
	tailFile = "/static/tail.0123456789.txt"
)

// workerSite serves files by URL path, and the worker as cmd/build would write it for them.
func workerSite(t *testing.T, version string, files map[string]string) *site {
	t.Helper()
	script, err := os.ReadFile("../../web/sw.js")
	if err != nil {
		t.Fatal(err)
	}
	release := fstest.MapFS{}
	hashes := map[string]string{}
	for url, body := range files {
		name := url[1:]
		switch {
		case url == "/":
			name = "index.html"
		case path.Ext(url) == "":
			name += ".html"
		}
		hashes[url] = hashOf([]byte(body))
		release[name] = &fstest.MapFile{Data: []byte(body)}
	}
	start := strings.Index(files["/"], tail)
	list, err := json.Marshal(hashes) // in the order of the addresses: / and /404 are the core
	if err != nil {
		t.Fatal(err)
	}
	release["sw.js"] = &fstest.MapFile{Data: fmt.Appendf(nil, "const VERSION=%q,FILES=%s,CORE=2,REST=0,TAIL=[%q,%d,%d];\n%s", version, list, tailFile, start, start+len(tail), hurried(script))}
	return siteOf(t, release)
}

var pauses = regexp.MustCompile(`PAUSES ?= ?\[[^\]]*\]`)

// hurried is a worker that asks again at once, but as often.
func hurried(script []byte) []byte { return pauses.ReplaceAll(script, []byte("PAUSES=[10,10,10]")) }

func (r *reader) wantAnswer(expression, want string) {
	r.t.Helper()
	if got := ask[string](r, "(async () => String(await ("+expression+")))()"); got != want {
		r.t.Errorf("%s: got %q, want %q", expression, got, want)
	}
}

const (
	// install registers the worker and returns when it has the page.
	install = `new Promise(async done => {
		navigator.serviceWorker.oncontrollerchange = () => done("installed");
		await navigator.serviceWorker.register("/sw.js");
	})`
	// update looks for a new worker, when an earlier one has ended, and returns what became of it.
	update = `new Promise(async done => {
		const registration = await navigator.serviceWorker.getRegistration();
		while (registration.installing) await new Promise(again => setTimeout(again, 20));
		registration.onupdatefound = () => {
			const worker = registration.installing;
			worker.onstatechange = () => done(worker.state);
		};
		await registration.update();
	})`
	// use lets the worker that waits take over.
	use = `new Promise(async done => {
		const worker = (await navigator.serviceWorker.getRegistration()).waiting;
		worker.onstatechange = () => worker.state === "activated" && done(worker.state);
		worker.postMessage("skipWaiting");
	})`
	cacheNames = `caches.keys().then(names => names.join())`
)

func newWorkerReader(t *testing.T) (*host, *reader) {
	t.Helper()
	h := newHost(t)
	h.exchange(workerSite(t, "one", workerFiles()))
	r := newReader(t, h, desktop)
	r.expect("favicon.ico", "integrity", "net::ERR_CONNECTION_REFUSED", "/nope")
	r.opens("/")
	r.wantAnswer(install, "installed")
	return h, r
}

func TestWorkerOffline(t *testing.T) {
	t.Parallel()
	h, r := newWorkerReader(t)
	h.off()
	for _, test := range []struct{ path, title, address string }{
		{"/", "Home 1", "/"},
		{"/?utm=1", "Home 1", "/?utm=1"},
		{"/#at=x", "Home 1", "/#at=x"},
		{"/muscles", "Muscles 1", "/muscles"},
		{"/muscles/rhomboids?x=1#y", "Rhomboids 1", "/muscles/rhomboids?x=1#y"},
		{"/muscles/rhomboids/?x=1#y", "Rhomboids 1", "/muscles/rhomboids?x=1#y"},
		{"/nope", "Nothing here 1", "/nope"},
	} {
		r.opens(test.path)
		r.wantAnswer(`document.title + " " + location.href.slice(location.origin.length)`, test.title+" "+test.address)
	}
	r.wantAnswer(`performance.getEntriesByType("navigation")[0].responseStatus`, "404") // of /nope
	r.wantAnswer(`fetch("/muscles").then(r => r.status + r.headers.get("X-Content-Type-Options"))`, "200nosniff")
	r.wantAnswer(`fetch("/static/app.0123456789.css").then(r => r.text())`, "a{}")
	r.wantAnswer(`fetch("/").then(r => r.text())`, "<title>Home 1</title>")
	r.wantAnswer(`fetch("`+tailFile+`").then(r => r.text())`, tail)
	r.wantAnswer(`fetch("/healthz").catch(() => "no network")`, "no network")
	r.wantAnswer(`fetch("/muscles", {method: "POST"}).catch(() => "no network")`, "no network")
}

func TestWorkerUpdate(t *testing.T) {
	t.Parallel()
	h, r := newWorkerReader(t)

	second := workerFiles()
	second["/"], second["/muscles"] = "<title>Home 2</title>"+tail, "<title>Muscles 2</title>"

	// With a page that has other content than the worker lists, it is no release.
	wrong := workerSite(t, "two", second)
	wrong.files["/muscles"] = wrong.newFile(contentTypes[".html"], recheck, []byte("<title>An advertisement</title>"), nil, nil)
	h.exchange(wrong)
	r.wantAnswer(update, "redundant")
	r.wantAnswer(`fetch("/muscles").then(r => r.text())`, "<title>Muscles 1</title>")

	// A good one takes only what has changed, and waits until it is asked for.
	h.exchange(workerSite(t, "three", second))
	before := h.counts()
	r.wantAnswer(update, "installed")
	if got, want := h.askedSince(before), "/ /muscles /sw.js"; got != want {
		t.Errorf("the update fetched %s, want %s", got, want)
	}
	r.do(chromedp.Navigate(h.URL + "/muscles")) // without a moment in which no page is open
	r.wantAnswer(`document.title`, "Muscles 1")
	r.wantAnswer(use, "activated")
	r.wantAnswer(cacheNames, "knotmap-three")
	h.off()
	for path, want := range map[string]string{"/muscles": "Muscles 2", "/": "Home 2", "/muscles/rhomboids": "Rhomboids 1"} {
		r.opens(path)
		r.wantAnswer(`document.title`, want)
	}
}

// untilKept waits until a file is in the cache of a version.
func (r *reader) untilKept(version, path string) {
	r.t.Helper()
	r.waits(path+" in "+version, func() bool {
		return ask[bool](r, `caches.open("knotmap-`+version+`").then(c => c.match("`+path+`")).then(Boolean)`)
	})
}
