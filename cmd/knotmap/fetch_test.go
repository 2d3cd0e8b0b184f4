package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"regexp"
	"testing"
	"testing/fstest"

	"knotmap/web"
)

func TestTheLastClickWins(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	release := h.holds(t, "/articles")
	r := newReader(t, h, phone)
	r.starts("/muscles")
	before := ask[int](r, `history.length`)
	r.taps(`.nav a[href="/articles"]`)
	r.until(`"loading" in document.documentElement.dataset`)
	r.want("the page can be used", reads("/muscles", "Muscles", "Muscles")+` && !document.elementFromPoint(200, 1).matches("html")`)
	r.taps(`.nav a[href="/routines"]`)
	r.until(reads("/routines", "Routines", "Routines") + ` && !("loading" in document.documentElement.dataset)`)
	r.taps(`.nav a[href="/articles"]`)
	r.until(`"loading" in document.documentElement.dataset`)
	r.script(`history.back()`)
	r.until(reads("/muscles", "Muscles", "Muscles") + ` && !("loading" in document.documentElement.dataset)`)
	r.taps(`.nav a[href="/articles"]`)
	release()
	r.until(reads("/articles", "Articles", "Articles") + ` && !("loading" in document.documentElement.dataset)`)
	r.want("one place in the history for each page shown", fmt.Sprintf(`history.length == %d`, before+1))
}

// withoutWorker is a host whose pages are not kept on the device.
func withoutWorker(t *testing.T) (*host, *reader) {
	t.Helper()
	h := newHost(t)
	release := fstest.MapFS{}
	copied(t, release, web.Release())
	delete(release, "sw.js")
	delete(release, "sw.js.br")
	delete(release, "sw.js.gz")
	h.exchange(siteOf(t, release))
	r := newReader(t, h, desktop)
	r.expect("service worker:", "when fetching the script")
	return h, r
}

func copied(t *testing.T, to fstest.MapFS, from fs.FS) {
	t.Helper()
	err := fs.WalkDir(from, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		body, err := fs.ReadFile(from, name)
		to[name] = &fstest.MapFile{Data: body}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestAPageThatDoesNotCome(t *testing.T) {
	t.Parallel()
	h, r := withoutWorker(t)
	r.expect("500", "net::ERR_")
	r.starts("/muscles")
	r.script(`window.sameDocument = true`)
	h.breaks("/articles")
	r.clicks(`.nav a[href="/articles"]`)
	r.until(reads("/articles", "The site has not answered", "The site has not answered"))
	r.want("what is wrong", `document.querySelector("main").innerText.includes("500")`)
	h.mends()
	r.clicks(`main .button`)
	r.until(reads("/articles", "Articles", "Articles"))
	r.script(`history.back()`)
	r.until(reads("/muscles", "Muscles", "Muscles"))
	h.off()
	r.clicks(`.nav a[href="/routines"]`)
	r.until(reads("/routines", "This page is not on your device yet", "This page is not on your device yet"))
	r.want("a way to try again", visible("main a.button"))
	r.clicks(`main a[href="/"]`)
	r.until(visible("#back .stage__canvas"))
	r.want("the program went on running", `window.sameDocument`)
}

func TestPagesOfTheDeviceWithoutANetwork(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	r := newReader(t, h, phone)
	r.expect("net::ERR_", "/404")
	r.starts("/")
	r.until(isKept + ` && navigator.serviceWorker.controller`)
	h.off()
	r.script(`window.sameDocument = true`)
	r.taps(`.nav a[href="/muscles"]`)
	r.until(reads("/muscles", "Muscles", "Muscles"))
	r.linked(`<a id="way" href="/nowhere">x</a>`)
	r.taps("#way")
	r.until(reads("/nowhere", "There is no page here", "No such page"))
	r.want("the program went on running", `window.sameDocument`)
}

// A page of another release, and what is no page of the site's, is loaded, not mixed in.
func TestWhatIsNoPageOfTheReleaseIsLoaded(t *testing.T) {
	t.Parallel()
	h, r := withoutWorker(t)
	next := fstest.MapFS{}
	copied(t, next, web.Release())
	for _, name := range []string{"sw.js", "about.html"} {
		for _, form := range []string{"", ".br", ".gz"} {
			if form != "" || name == "sw.js" {
				delete(next, name+form)
			}
		}
	}
	about := next["about.html"].Data
	later := regexp.MustCompile(`/static/app\.\w+\.wasm`).ReplaceAll(about, []byte("/static/app.later.wasm"))
	if bytes.Equal(later, about) {
		t.Fatal("about.html names no program")
	}
	next["about.html"].Data = later
	h.exchange(siteOf(t, next))
	r.expect("app.later.wasm", "compile", "WebAssembly", "favicon.ico")
	for _, test := range []struct{ address, want string }{
		{"/about", `document.querySelector("main h1")`},
		{"/robots.txt", `document.body.innerText.includes("User-agent")`},
	} {
		r.starts("/muscles")
		r.script(`window.sameDocument = true`)
		r.linked(`<a id="way" href="` + test.address + `">x</a>`)
		r.clicks("#way")
		r.until(`location.pathname == "` + test.address + `" && !window.sameDocument && ` + test.want)
		r.script(`history.back()`)
		r.until(reads("/muscles", "Muscles", "Muscles"))
	}
	r.starts("/muscles")
	r.script(`window.sameDocument = true; window.knotmapShow = () => { throw new Error("the program has ended") }`)
	r.clicks(`.nav a[href="/routines"]`)
	r.until(`!window.sameDocument && ` + reads("/routines", "Routines", "Routines"))
}

func TestPagesAreFetchedAhead(t *testing.T) {
	t.Parallel()
	h, r := withoutWorker(t)
	r.starts("/muscles")
	r.pointsAt(`.nav a[href="/routines"]`)
	r.waits("the page being fetched", func() bool { return h.timesAsked("/routines") == 1 })
	r.clicks(`.nav a[href="/routines"]`)
	r.until(reads("/routines", "Routines", "Routines"))
	if got := h.timesAsked("/routines"); got != 1 {
		t.Errorf("the page was fetched %d times", got)
	}
	r.script(`Object.defineProperty(navigator.connection, "saveData", {value: true})`)
	r.pointsAt(`.nav a[href="/articles"]`)
	r.pointsAt(`.nav a[href="/muscles"]`)
	r.clicks(`.nav a[href="/muscles"]`)
	r.until(reads("/muscles", "Muscles", "Muscles"))
	if got := h.timesAsked("/articles"); got != 0 {
		t.Errorf("with data being saved, a page was fetched that nobody asked for")
	}
}

func TestPagesTurn(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	for _, moves := range []bool{true, false} {
		if !moves {
			r.prefers(false)
		}
		r.starts("/")
		r.script(`window.turns = 0; const turn = document.startViewTransition;
			document.startViewTransition = function (change) { window.turns++; return turn.call(document, change); }`)
		r.taps(`.nav a[href="/muscles"]`)
		r.until(reads("/muscles", "Muscles", "Muscles"))
		r.taps(`.nav a[href="/routines"]`)
		r.until(reads("/routines", "Routines", "Routines"))
		r.script(`history.back()`)
		r.until(reads("/muscles", "Muscles", "Muscles"))
		want := 0
		if moves {
			want = 3
		}
		if got := ask[int](r, `window.turns`); got != want {
			t.Errorf("where motion is liked: %v: %d turns, want %d", moves, got, want)
		}
	}
}
