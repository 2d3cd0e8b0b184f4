package main

import (
	"strings"
	"testing"

	"knotmap/bodymap"
)

// art is the picture of the back that is in sight.
const art = `[...document.querySelectorAll("#back .stage__art")].find(i => i.checkVisibility({visibilityProperty: true})).src`

// The reader's choice of body is kept, shown before the program runs, and tapped as exactly.
func TestTheOtherBody(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	r := newReader(t, h, phone)
	r.starts("/")
	if got := ask[string](r, art); strings.Contains(got, "curved") {
		t.Errorf("the first picture is %s, want the straight body", got)
	}
	r.taps(".tool--body")
	r.until(art + `.includes("back-curved")`)
	r.starts("/#" + blade)
	r.want("kept", art+`.includes("back-curved")`)
	r.taps(".chip__remove")
	r.until(`!document.querySelector("#answer .chips")`)
	p, _ := bodymap.PlaceByID("back-buttock-lower-right")
	at := bodymap.Curved.Warp(bodymap.Back, p.Region.Centre())
	at.X *= p.Side.Sign(bodymap.Back)
	r.tapsFigure(bodymap.Back, at)
	r.until(visible("#answer .chips"))
	if got := ask[string](r, names); got != "Lower right buttock" {
		t.Errorf("the chip says %q", got)
	}
	r.want("the mark lies under the finger", `(() => {
		const ring = document.querySelector("#back .mark__ring").getBoundingClientRect(), place = document.querySelector("#back .mark__place").getBoundingClientRect();
		return ring.left > place.left && ring.right < place.right;
	})()`)
}

func TestTheOtherBodyBeforeTheProgramRuns(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	r := newReader(t, h, phone)
	release := h.holds(t, theProgram)
	r.opens("/safety")
	r.script(`localStorage.setItem("body", "curved")`)
	r.opens("/")
	r.until(art + `.includes("back-curved")`)
	r.want("not running", "!("+programRuns+")")
	release()
	r.runs()
	r.want("the same afterwards", art+`.includes("back-curved")`)
}
