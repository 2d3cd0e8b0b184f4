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
	r.tapsPlace(blade)
	r.until(visible("#answer [data-do=show]"))
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
	r.until(`!window.old && "running" in document.documentElement.dataset`)
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
	kept := ask[string](r, `caches.keys().then(names => names.join())`)
	h.exchange(siteOf(t, changedRelease(t, "about.html")))
	h.breaks("/about")
	asked := h.timesAsked("/about")
	r.do(chromedp.Reload())
	r.runs()
	r.waits("an update", func() bool { return h.timesAsked("/about") > asked })
	r.script(`setInterval(() => caches.keys().then(names => window.kept = names.join()), 20)`)
	r.until(`window.kept == "` + kept + `"`)
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

// changedRelease returns the release with one page changed, as cmd/build would list it.
func changedRelease(t *testing.T, page string) fs.FS {
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
	before := release[page].Data
	after := bytes.Replace(before, []byte("</h1>"), []byte(" · "+changeMark+"</h1>"), 1)
	worker := string(release["sw.js"].Data)
	if !strings.Contains(worker, hashOf(before)) || !workerVersion.MatchString(worker) || bytes.Equal(before, after) {
		t.Fatalf("sw.js does not list %s", page)
	}
	worker = strings.Replace(worker, hashOf(before), hashOf(after), 1)
	worker = workerVersion.ReplaceAllString(worker, `VERSION="changed"`)
	for name, body := range map[string][]byte{page: after, "sw.js": []byte(worker)} {
		release[name] = &fstest.MapFile{Data: body}
		delete(release, name+".br")
		delete(release, name+".gz")
	}
	return release
}

func hashOf(body []byte) string {
	sum := sha256.Sum256(body)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
