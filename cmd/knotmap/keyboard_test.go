package main

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// tabsTo presses Tab until the element has the focus.
func (r *reader) tabsTo(selector string) {
	r.t.Helper()
	for range 250 {
		r.do(chromedp.KeyEvent(kb.Tab))
		if ask[bool](r, fmt.Sprintf(`document.activeElement.matches(%q)`, selector)) {
			r.want("the focus on "+selector+" can be seen", `getComputedStyle(document.activeElement).outlineStyle != "none"`)
			return
		}
	}
	r.t.Fatalf("Tab does not lead to %s", selector)
}

func (r *reader) presses(key string) {
	r.t.Helper()
	r.do(chromedp.KeyEvent(key))
}

func TestAPlaceByKeyboard(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), desktop)
	r.starts("/")
	r.tabsTo(".skip-link")
	r.tabsTo(".places__summary")
	r.presses(kb.Enter)
	r.until(visible(".places__link"))
	r.tabsTo(`.places__link[data-id="` + blade + `"]`)
	r.presses(kb.Enter)
	r.until(`document.activeElement.id == "answer"`)
	if got := ask[string](r, names); got != "Inner border of the left shoulder blade, middle" {
		t.Errorf("the chip says %q", got)
	}
	r.tabsTo(".ask .reply")
	r.presses(kb.Enter)
	r.until(`document.querySelector(".ask__change").innerText.startsWith("You said yes")`)
	r.tabsTo("[data-do=show][data-id=serratus-anterior]")
	r.presses(kb.Enter)
	r.until(chosen + ` == "serratus-anterior"`)
	r.tabsTo("#given > summary")
	r.presses(kb.Enter)
	r.until(visible("#yes-leaning-on-elbow"))
	r.tabsTo("#yes-leaning-on-elbow")
	r.presses(" ")
	r.until(`location.hash.includes("leaning-on-elbow")`)
}

func TestEveryControlIsReachedByTab(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), desktop)
	for _, path := range []string{"/", "/#" + blade, "/#front-chest-left", "/muscles/rhomboids", "/routines/ball-against-the-wall"} {
		r.starts(path)
		r.until(`!document.querySelector(".candidate") || document.querySelector(".candidate__do a")`) // the catalogue has come
		left := ask[int](r, `(window.left = new Set([...document.querySelectorAll("a[href], button, input, summary")]
			.filter(e => e.tabIndex >= 0 && e.checkVisibility() && !e.closest("svg")))).size`)
		for range left + 2 {
			r.presses(kb.Tab)
			r.script(`window.left.delete(document.activeElement)`)
		}
		if missed := ask[string](r, `[...window.left].map(e => e.outerHTML.slice(0, 100)).join("\n")`); missed != "" {
			t.Errorf("%s: Tab does not reach\n%s", path, missed)
		}
		r.want(path+": every control has a name", `[...document.querySelectorAll("a[href], button, summary, input")]
			.filter(e => e.tabIndex >= 0 && !e.closest("svg"))
			.every(e => e.textContent.trim() || e.ariaLabel || e.labels?.length)`)
	}
}

func TestThePlayerByKeyboard(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), desktop)
	r.starts("/routines/ball-against-the-wall")
	r.tabsTo("#start")
	r.presses(kb.Enter)
	r.until(`document.activeElement.id == "player-title"`)
	r.tabsTo("#player .score:nth-child(4)")
	r.presses(" ")
	r.until(`document.activeElement.ariaPressed == "true"`)
	r.tabsTo("#player-main")
	r.presses(kb.Enter)
	const label = `document.querySelector("#player-main").innerText`
	r.until(label + ` == "Pause" && document.activeElement.id == "player-main"`)
	r.presses(" ")
	r.until(label + ` == "Go on"`)
	r.presses(kb.ArrowRight)
	r.until(`document.querySelector(".player__count").innerText.startsWith("Step 1 of ")`)
	r.want("still paused", label+` == "Go on"`)
	r.tabsTo("#player [data-do=skip]")
	r.presses(" ") // of the button, not of the player
	r.until(`document.activeElement.dataset.do == "skip"`)
	r.want("still paused", label+` == "Go on"`)
	r.tabsTo("#player summary")
	r.presses(" ")
	r.until(`document.querySelector("#player-how").open`)
	r.presses(kb.Escape)
	r.until(`!document.querySelector("#player").open && document.activeElement.id == "start"`)
}
