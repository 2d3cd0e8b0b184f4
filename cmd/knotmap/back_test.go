package main

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
)

// Going back shows the page of the address, where and as the reader left it.
func TestBackBetweenPages(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/muscles")
	r.script(`window.sameDocument = true`)
	r.taps(`a[href="/muscles/supraspinatus"]`)
	r.until(reads("/muscles/supraspinatus", "Supraspinatus", "Supraspinatus") + ` && scrollY == 0`)
	r.script(`document.querySelectorAll("main details").forEach(d => d.open = true); scrollTo(0, 700)`)
	r.until(`scrollY == 700`)
	r.taps(`.nav a[href="/routines"]`)
	r.until(reads("/routines", "Routines", "Routines"))
	r.taps(`main a[href="/routines/chest-stretch"]`)
	r.until(visible(".start-bar"))
	for _, back := range []string{
		reads("/routines", "Routines", "Routines") + ` && !document.querySelector(".start-bar") && document.activeElement.matches("main a[href='/routines/chest-stretch']")`,
		reads("/muscles/supraspinatus", "Supraspinatus", "Supraspinatus") + ` && document.activeElement.matches(".nav a[href='/routines']")`,
		reads("/muscles", "Muscles", "Muscles") + ` && scrollY > 500 && document.activeElement.matches("main a[href='/muscles/supraspinatus']")`,
	} {
		r.script(`history.back()`)
		r.until(back)
		r.want("no ring after a touch", `getComputedStyle(document.activeElement).outlineStyle == "none"`)
	}
	r.script(`history.forward()`)
	r.until(reads("/muscles/supraspinatus", "Supraspinatus", "Supraspinatus"))
	r.want("details stay open", `[...document.querySelectorAll("main details")].every(d => d.open)`)
	r.want("the program went on running", `window.sameDocument`)
}

// What was scrolled is exact, whatever way the reader leaves and comes again.
func TestScrollPositions(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.expect("favicon.ico") // beside /healthz
	r.starts("/safety")
	r.linked(`<a id="way" href="/#at=` + blade + `,back-flank-left">x</a>`)
	r.taps("#way")
	r.taps("[data-do=show][data-id=serratus-anterior]")
	r.until(`location.hash.includes("show=")`) // what the map writes to the address leaves the place in the history alone
	at := func(y int) {
		t.Helper()
		r.script(fmt.Sprintf(`scrollTo({top: %d, behavior: "instant"})`, y))
		r.until(fmt.Sprintf(`scrollY == %d`, y))
	}
	onMap := visible("#answer") + ` && scrollY == 1234`
	at(1234)
	r.script(`history.back()`)
	r.until(`location.pathname == "/safety" && !document.querySelector(".map")`)
	r.script(`history.forward()`)
	r.until(onMap)
	r.script(`document.querySelector(".nav a[href='/muscles']").click()`)
	r.until(reads("/muscles", "Muscles", "Muscles") + ` && scrollY == 0`)
	at(777)
	r.script(`history.back()`)
	r.until(onMap)
	r.script(`history.forward()`)
	r.until(reads("/muscles", "Muscles", "Muscles") + ` && scrollY == 777`)
	r.do(chromedp.Reload())
	r.runs()
	r.until(`scrollY == 777`)
	r.script(`history.back()`)
	r.until(onMap)
	r.do(chromedp.Reload())
	r.runs()
	r.until(onMap)
	r.opens("/healthz")
	r.script(`history.back()`)
	r.runs()
	r.until(onMap)
	r.script(`history.forward()`)
	r.until(`location.pathname == "/healthz"`)
}

// Gone back before the program runs, the reader sees the page of the address.
func TestBackBeforeTheProgramRuns(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	r := newReader(t, h, phone)
	r.starts("/muscles")
	r.taps(`.nav a[href="/routines"]`)
	r.until(reads("/routines", "Routines", "Routines"))
	r.until(isKept)
	r.script(`caches.keys().then(names => caches.open(names[0])).then(c => c.keys().then(all => all.filter(k => k.url.endsWith(".wasm")).map(k => c.delete(k))))`)
	release := h.holds(t, theProgram)
	r.do(chromedp.Reload())
	r.script(`history.back()`)
	r.until(reads("/muscles", "Muscles", "Muscles"))
	release()
	r.runs()
	r.until(reads("/muscles", "Muscles", "Muscles"))
}
