package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"knotmap/content"
)

const (
	// planned lists the routines of the plan, in order.
	planned = `[...document.querySelectorAll("#planner .card__link")].map(a => a.getAttribute("href").split("/").pop()).join(" ")`
	// wished is the muscles that the plan is made for.
	wished = `[...document.querySelectorAll(".planner__muscles .chip__remove")].map(b => b.dataset.id).join()`
	// offered is the first routine that the answer on the map offers.
	offered = `document.querySelector(".next__steps a")?.getAttribute("href") ?? ""`
)

// choose ticks what can be chosen for the plan, or unticks it.
func (r *reader) choose(value string) {
	r.t.Helper()
	r.taps(fmt.Sprintf(`.planner .choice:has([value=%s])`, value))
}

// fit reports a routine of the plan that needs what is not at hand, or is done elsewhere.
func (r *reader) fit(room string, has ...string) {
	r.t.Helper()
	library, err := content.Load()
	if err != nil {
		r.t.Fatal(err)
	}
	catalogue := library.Catalogue()
	ids := strings.Fields(ask[string](r, planned))
	if len(ids) == 0 {
		r.t.Error("nothing is planned")
	}
	for _, id := range ids {
		e := catalogue.Routine(id)
		if e == nil || !strings.Contains(strings.Join(e.Rooms, " "), room) || len(e.Tools) > len(has) {
			r.t.Errorf("at %q with %q the plan has %s: %+v", room, has, id, e)
		}
	}
}

// From a tap to what to do about it, with what is at hand.
func TestFromAnswerToPlan(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/")
	r.tapsPlace(blade)
	r.until(offered + ` != ""`)
	r.want("something to do for the muscle that is shown", `document.querySelector(".candidate--chosen .candidate__do a[href^='/routines/']")`)
	r.want("something to read", `document.querySelector(".next a[href^='/articles/'], .next a[href^='/questions#']")`)
	muscles := ask[string](r, `document.querySelector(".next .button").hash.slice("#muscles=".length)`)
	r.taps(".next .button")
	r.until(visible("#planner .card"))
	if got := ask[string](r, wished); got != muscles || !strings.Contains(got, ",") {
		t.Errorf("the plan is for %q, want %q", got, muscles)
	}
	r.want("the page begins above the plan", `scrollY == 0 && document.activeElement == document.querySelector("h1")`)
	usual := ask[string](r, planned)
	r.taps(".planner__more > summary")
	for _, tool := range []string{"ball", "towel", "pack"} {
		r.choose(tool)
	}
	r.choose("office")
	r.until(`location.hash.includes("has=nothing") && location.hash.includes("where=office")`)
	r.fit("office")
	r.want("still open", `document.querySelector(".planner__more").open`)
	if got := ask[string](r, planned); got == usual {
		t.Errorf("with nothing at hand the plan stays %q", got)
	}
	r.want("what a ball would add", `/With .*ball.* you could add/.test(document.querySelector(".planner__without").innerText)`)
	r.choose("yes")
	r.until(`location.hash.includes("fresh=yes")`)
	r.until(`document.querySelector("#planner h3").innerText.startsWith("The first three days")`)

	// Made once, it is kept: here for this address, and what is at hand for the next.
	made := ask[string](r, planned)
	r.do(chromedp.Reload())
	r.runs()
	r.until(planned + ` == "` + made + `"`)
	r.opens("/plan#muscles=rhomboids")
	r.runs()
	r.until(visible("#planner .card"))
	r.fit("office")
	r.want("not that it is fresh", `!document.querySelector("#planner [name=fresh][value=yes]").checked`)
	r.taps(".planner .chip__remove")
	r.until(wished + ` == "" && !document.querySelector("#planner .card")`)
}

// Whoever is led to a muscle's part gets a plan for it, and stays where the page was read before the program ran.
func TestPlanForOneMuscle(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/muscles/rhomboids")
	r.taps(`main a[href="/plan#rhomboids"]`)
	r.until(visible("#planner .card") + " && " + wished + ` == "rhomboids"`)
	r.want("the plan is in sight", `scrollY == 0`)
	r.starts("/plan#scalenes")
	r.until(visible("#scalenes .offer"))
	r.want("the part is in sight", `Math.abs(document.getElementById("scalenes").getBoundingClientRect().top) < 100`)
	r.taps(`#scalenes a[href="/plan#muscles=scalenes"]`)
	r.until(visible("#planner .card") + " && " + wished + ` == "scalenes"`)
	r.until(`Math.abs(document.getElementById("planner").getBoundingClientRect().top) < 80`)
}

// What was tried without change goes to the end of the line.
func TestNextMuscle(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/plan#muscles=rhomboids,trapezius,scalenes")
	r.taps("[data-do=next]")
	r.until(wished + ` == "trapezius,scalenes,rhomboids"`)
	r.want("address", `location.hash.startsWith("#muscles=trapezius,scalenes,rhomboids&")`)
	r.opens("/plan#muscles=nobody,rhomboids&has=spoon")
	r.runs()
	r.until(`document.querySelector("#planner .notices").innerText.includes("nobody")`)
	if got := ask[string](r, wished); got != "rhomboids" {
		t.Errorf("the plan is for %q, want what is known", got)
	}
}

func TestPlanOffline(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	r := newReader(t, h, phone)
	r.starts("/")
	r.until(isKept)
	h.off()
	r.expect("net::ERR_CONNECTION_REFUSED")
	r.starts("/plan#muscles=rhomboids,trapezius")
	r.until(visible("#planner .card"))
	r.opens("/#" + blade)
	r.runs()
	r.until(offered + ` != ""`)
}

// A first visit whose list of routines does not come says so, and shows what there is for each muscle.
func TestPlanWithoutTheCatalogue(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.beforeEveryPage(`const real = fetch; window.fetch = (url, ...rest) => String(url).includes("library.") ? Promise.reject(new TypeError("no network")) : real(url, ...rest);`)
	r.starts("/plan#muscles=rhomboids")
	r.until(`document.querySelector("#planner .notices").innerText.includes("not on your device yet")`)
	r.want("each muscle", `document.querySelector("#by-muscle #rhomboids a[href^='/routines/']")`)
	r.starts("/#" + blade)
	r.want("what all answers say", visible(".reading a"))
}

func TestPlanWithoutScripts(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	disabled := emulation.SetScriptExecutionDisabledParams{Value: true}
	if _, err := chromedp.Call(r.ctx, emulation.SetScriptExecutionDisabled, disabled); err != nil {
		t.Fatal(err)
	}
	r.opens("/plan#rhomboids")
	r.want("its routines", visible(`#rhomboids a[href^="/routines/"]`))
	r.want("no others", "!"+visible(`#scalenes a[href^="/routines/"]`))
	r.want("nothing that would not work", "!"+visible(".planner"))
	for _, id := range []string{"order", "two-weeks", "not-working"} {
		r.want(id, visible("#"+id))
	}
}
