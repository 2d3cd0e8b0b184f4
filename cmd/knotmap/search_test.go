package main

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// laySearches are what people type who know no anatomy and hit the wrong keys, and the end of the
// address that they should find first.
var laySearches = []struct{ typed, first string }{
	{"crick in my neck", "/routines/wry-neck-first-days"},
	{"shoulder balde left", "/#back-blade-upper-corner-left"},
	{"ice or heat", "/articles/heat-or-cold"},
	{"levater", "/muscles/levator-scapulae"},
	{"wich pillow", "/articles/sleep-positions"},
	{"pins and needles", "/articles/arm-pain-from-the-neck"},
	{"pregnent", "/questions#pregnant"},
	{"tension hedache", "/articles/headache-from-the-neck"},
	{"rubber band two minutes", "/routines/band-two-minutes"},
	{"knot keeps comming back", "/questions#keeps-coming-back"},
	{"red flags", "/safety"},
	{"massage gun", "/questions#massage-gun"},
}

const firstFound = `document.querySelector("#search-found a")?.getAttribute("href")`

func TestLaySearches(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/about")
	r.taps(`.header a[href="/search"]`)
	r.until(visible("#search-text"))
	for _, search := range laySearches {
		r.taps("#search-text")
		r.presses(kb.Escape)
		r.until(`document.querySelector("#search-found").children.length == 0`)
		r.do(chromedp.KeyEvent(search.typed))
		r.until(fmt.Sprintf(`%s == %q`, firstFound, search.first))
	}
	r.shot("search")
	r.presses(kb.Enter)
	r.until(`location.pathname == "/questions" && location.hash == "#massage-gun"`)
}

// Search works by keyboard alone, keeps what was looked for when the reader comes back, and needs no network.
func TestSearchByKeyboardOffline(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	r := newReader(t, h, desktop)
	r.starts("/")
	r.until(isKept)
	h.off()
	r.expect("net::ERR_CONNECTION_REFUSED")
	r.starts("/search")
	r.tabsTo("#search-text")
	r.do(chromedp.KeyEvent("rhomboids"))
	r.until(firstFound + ` == "/muscles/rhomboids"`)
	r.want("what was found is told", `document.querySelector("#search-told[role=status]").innerText.includes("result")`)
	r.want("what is typed stands in the address", `location.hash == "#q=rhomboids"`)
	r.presses(kb.ArrowDown)
	r.presses(kb.ArrowDown)
	r.until(`document.activeElement == document.querySelectorAll("#search-found a")[1]`)
	r.presses(kb.ArrowUp)
	r.presses(kb.Enter)
	r.until(`document.querySelector("h1")?.innerText == "Rhomboids"`)
	r.script(`history.back()`)
	r.until(firstFound + ` == "/muscles/rhomboids"`)
	r.taps("#search-text")
	r.presses(kb.Escape)
	r.until(`document.querySelector("#search-text").value == "" && ` + visible("#search-all"))
}

// Without the program the page lists all there is.
func TestSearchWithoutScripts(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.refusesScripts()
	r.opens("/search")
	for _, path := range []string{"/muscles/rhomboids", "/routines/chest-stretch", "/articles/causes", "/questions#pillow"} {
		r.want(path+" is listed", visible(`#search-all a[href="`+path+`"]`))
	}
	r.want("no field that does nothing", `!document.querySelector("#search").checkVisibility()`)
}
