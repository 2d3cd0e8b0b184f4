package main

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// clicks presses the left button of a mouse upon an element, or does as the options say.
func (r *reader) clicks(selector string, options ...chromedp.MouseOption) {
	r.t.Helper()
	at := r.pointsAt(selector)
	r.do(chromedp.MouseClickXY(at[0], at[1], options...))
}

// pointsAt moves the mouse to the middle of an element.
func (r *reader) pointsAt(selector string) []float64 {
	r.t.Helper()
	r.until(visible(selector))
	at := ask[[]float64](r, fmt.Sprintf(`(e => {
		e.scrollIntoView({block: "center", behavior: "instant"});
		const box = e.getBoundingClientRect();
		return [box.left + box.width / 2, box.top + box.height / 2];
	})(document.querySelector(%q))`, selector))
	r.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, at[0], at[1]))
	return at
}

// enters focuses an element and presses Enter.
func (r *reader) enters(selector string) {
	r.t.Helper()
	r.script(fmt.Sprintf(`document.querySelector(%q).focus()`, selector))
	r.presses(kb.Enter)
}

// linked puts a link of its own at the top of the page, as #way.
func (r *reader) linked(link string) {
	r.t.Helper()
	r.script(fmt.Sprintf(`document.querySelector("#box")?.remove();
		document.querySelector("main").insertAdjacentHTML("afterbegin", '<div id="box">' + %q + "</div>")`, link))
}

// reads is the condition that a page is shown, by its address, its heading and its title's beginning.
func reads(address, heading, title string) string {
	return fmt.Sprintf(`location.href == location.origin + %q && document.querySelector("main h1")?.innerText.startsWith(%q) && document.title.startsWith(%q)`,
		address, heading, title)
}

const rhomboids = "/muscles/rhomboids"

func TestLinksLeadInPlace(t *testing.T) {
	t.Parallel()
	const heading = `document.activeElement == document.querySelector("main h1")`
	touch := (*reader).taps
	mouse := func(r *reader, selector string) { r.clicks(selector) }
	keys := (*reader).enters
	r := newReader(t, newHost(t), smallPhone)
	r.expect("/nowhere") // the browser tells of its status
	r.starts("/muscles")
	r.script(`window.sameDocument = true`)
	for _, test := range []struct {
		link                    string
		goes                    func(r *reader, selector string)
		address, heading, title string
		focused                 string
		ring                    bool
	}{
		{`<a id="way" href="/muscles/rhomboids">x</a>`, touch, rhomboids, "Rhomboids", "Rhomboids", heading, false},
		{`<a id="way" href="/muscles/rhomboids">x</a>`, mouse, rhomboids, "Rhomboids", "Rhomboids", heading, false},
		{`<a id="way" href="/muscles/rhomboids">x</a>`, keys, rhomboids, "Rhomboids", "Rhomboids", heading, true},
		{`<a id="way" href="/muscles/rhomboids/">x</a>`, touch, rhomboids, "Rhomboids", "Rhomboids", heading, false},
		{`<a id="way" href="/muscles/rhomboids.html">x</a>`, mouse, rhomboids, "Rhomboids", "Rhomboids", heading, false},
		{`<a id="way" href="muscles/rhomboids" target="_self">x</a>`, mouse, rhomboids, "Rhomboids", "Rhomboids", heading, false},
		{`<a id="way" href="/muscles/rhomboids?from=here">x</a>`, touch, rhomboids + "?from=here", "Rhomboids", "Rhomboids", heading, false},
		{`<a id="way" href="/muscles/rhomboids#main">x</a>`, keys, rhomboids + "#main", "Rhomboids", "Rhomboids", `document.activeElement.id == "main"`, false},
		{`<a id="way" href="/nowhere">x</a>`, touch, "/nowhere", "There is no page here", "No such page", heading, false},
		{`<svg width="90" height="60"><a id="way" href="/muscles/rhomboids"><rect width="90" height="60"></rect></a></svg>`, touch, rhomboids, "Rhomboids", "Rhomboids", heading, false},
		{`<svg width="90" height="60"><a id="way" href="/muscles/rhomboids"><rect width="90" height="60"></rect></a></svg>`, keys, rhomboids, "Rhomboids", "Rhomboids", heading, true},
		{`<svg width="90" height="60"><a id="way" xlink:href="/muscles/rhomboids"><rect width="90" height="60"></rect></a></svg>`, mouse, rhomboids, "Rhomboids", "Rhomboids", heading, false},
		{`<a id="way" href="/routines">x</a>`, touch, "/routines", "Routines", "Routines", heading, false},
		{`<a id="way" href="/#` + blade + `">x</a>`, touch, "/#" + blade, "Tap where it hurts", "Knotmap: it is not where it hurts", heading, false},
	} {
		r.linked(test.link)
		r.script(`scrollTo(0, 500)`)
		test.goes(r, "#way")
		r.until(reads(test.address, test.heading, test.title))
		r.want(test.link+": focus", test.focused)
		r.want(test.link+": scroll position", `scrollY < 200`)
		if got := ask[bool](r, `getComputedStyle(document.activeElement).outlineStyle != "none"`); got != test.ring {
			t.Errorf("%s: the focus can be seen: %v, want %v", test.link, got, test.ring)
		}
		r.script(`document.querySelector(".nav a[href='/muscles']").click()`)
		r.until(reads("/muscles", "Muscles", "Muscles"))
	}
	r.want("the header shows where", `document.querySelector(".nav [aria-current=page]").innerText == "Muscles"`)
	r.want("the program went on running", `window.sameDocument`)
}

func TestLinksThatAreTheBrowsers(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), desktop)
	r.starts("/muscles")
	r.script(`for (const type of ["click", "auxclick"]) addEventListener(type, event => {
		window.heard = type + (event.defaultPrevented ? ", taken" : ", left");
		event.preventDefault();
	})`)
	const plain = `<a id="way" href="/muscles/rhomboids">x</a>`
	for _, test := range []struct {
		link   string
		option chromedp.MouseOption
		want   string
	}{
		{plain, chromedp.ButtonModifiers(chromedp.ModifierCtrl), "click, left"},
		{plain, chromedp.ButtonModifiers(chromedp.ModifierMeta), "click, left"},
		{plain, chromedp.ButtonModifiers(chromedp.ModifierShift), "click, left"},
		{plain, chromedp.ButtonModifiers(chromedp.ModifierAlt), "click, left"},
		{plain, chromedp.ButtonMiddle, "auxclick, left"},
		{`<a id="way" href="/muscles/rhomboids" target="_blank">x</a>`, chromedp.ButtonLeft, "click, left"},
		{`<a id="way" href="/muscles/rhomboids" download>x</a>`, chromedp.ButtonLeft, "click, left"},
		{`<a id="way" href="tel:112">x</a>`, chromedp.ButtonLeft, "click, left"},
		{`<a id="way" href="sms:112">x</a>`, chromedp.ButtonLeft, "click, left"},
		{`<a id="way" href="mailto:a@b.example">x</a>`, chromedp.ButtonLeft, "click, left"},
		{`<a id="way" href="https://www.example/muscles">x</a>`, chromedp.ButtonLeft, "click, left"},
		{`<a id="way" href="//www.example/muscles">x</a>`, chromedp.ButtonLeft, "click, left"},
		{`<a id="way" href="http://[">x</a>`, chromedp.ButtonLeft, "click, left"},
		{`<a id="way" href="/%E0%A4%A">x</a>`, chromedp.ButtonLeft, "click, left"},
		{`<a id="way">x</a>`, chromedp.ButtonLeft, "click, left"},
		{`<a id="way" href="/muscles">x</a>`, chromedp.ButtonLeft, "click, taken"},
	} {
		r.linked(test.link)
		r.script(`window.heard = ""`)
		r.clicks("#way", test.option)
		r.until(`window.heard`)
		if got := ask[string](r, `window.heard`); got != test.want {
			t.Errorf("%s: %s, want %s", test.link, got, test.want)
		}
		r.want("the page stays", reads("/muscles", "Muscles", "Muscles"))
	}
}

// An address elsewhere opens in the same tab, and the way back leads to where the reader was.
// It has the browser to itself, which keeps few pages frozen.
func TestALinkThatLeadsAway(t *testing.T) {
	elsewhere := newHost(t)
	r := newReader(t, newHost(t), phone)
	r.starts("/muscles")
	r.until(isKept) // a worker that takes a frozen page over ends it
	r.script(`window.sameDocument = true`)
	r.linked(`<a id="way" href="` + elsewhere.URL + `/about">x</a>`)
	r.taps("#way")
	r.until(`location.origin == "` + elsewhere.URL + `" && document.querySelector("h1")`)
	r.script(`setTimeout(() => history.back())`)
	r.until(`location.origin == "` + r.host.URL + `" && ` + reads("/muscles", "Muscles", "Muscles"))
	r.want("as it was left, for nothing keeps the browser from that", `window.sameDocument`)
	r.taps(`.nav a[href="/routines"]`)
	r.until(reads("/routines", "Routines", "Routines") + ` && window.sameDocument`)
}

func TestLinksWithinAPage(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/muscles/trapezius")
	r.script(`document.querySelector("main h2:last-of-type").id = "end"`)
	r.linked(`<a id="way" href="#end">x</a>`)
	const atEnd = `location.hash == "#end" && scrollY > 500 && document.activeElement.id == "end" && document.querySelector(":target").id == "end"`
	r.taps("#way")
	r.until(atEnd)
	r.script(`history.back()`)
	r.until(`location.hash == "" && scrollY < 100 && document.activeElement.id == "way"`)
	r.script(`history.forward()`)
	r.until(`location.hash == "#end" && scrollY > 500`)
	r.script(`scrollTo(0, 0)`)
	r.taps("#way")
	r.until(atEnd)
	r.tabsTo(".skip-link, main a, footer a")
	r.want("Tab goes on from there", `document.activeElement.getBoundingClientRect().top > 0 && scrollY > 500`)
	r.script(`document.querySelector(".skip-link").focus()`)
	r.presses(kb.Enter)
	r.until(`document.activeElement.id == "main"`)
}

func TestLinksWithoutTheirScript(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	h.breaks("/static/links.*.js")
	r := newReader(t, h, phone)
	r.expect("500", "not executable", "service worker:")
	r.starts("/muscles")
	r.script(`window.sameDocument = true`)
	r.taps(`.nav a[href="/routines"]`)
	r.until(`!window.sameDocument && ` + reads("/routines", "Routines", "Routines"))
	r.runs()
	r.script(`history.back()`)
	r.until(reads("/muscles", "Muscles", "Muscles"))
	r.linked(`<a id="way" href="#main">x</a>`)
	r.taps("#way")
	r.until(`location.hash == "#main"`)
	r.script(`history.back()`)
	r.until(reads("/muscles", "Muscles", "Muscles"))
}
