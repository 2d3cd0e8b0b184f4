package main

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"

	"knotmap/bodymap"
)

// least is how large, in CSS pixels, what a finger is to hit must be on the screen.
const least = 44

// On the narrowest common phone every place is reached exactly in two taps: the first, on the whole
// figure, may mean a neighbour, but brings the place so near that the second cannot miss it.
func TestEveryPlaceIsTwoTapsAway(t *testing.T) {
	for _, aspect := range bodymap.Aspects {
		for _, side := range aspect.Sides() {
			var places []bodymap.Place
			for _, p := range bodymap.Places() {
				if aspect.Shows(p) && (p.Side == side || p.Side == bodymap.Midline && side == bodymap.Left) {
					places = append(places, p)
				}
			}
			t.Run(aspect.String()+"/"+side.String(), func(t *testing.T) {
				t.Parallel()
				newWalk(t, aspect).visits(places)
			})
		}
	}
}

// A walk is a reader who goes from place to place of one aspect.
type walk struct {
	*reader
	aspect bodymap.Aspect
	last   time.Time // when the finger last came down
}

const pause = 320 * time.Millisecond // longer than between the halves of a double tap

func newWalk(t *testing.T, aspect bodymap.Aspect) *walk {
	t.Helper()
	r := newReader(t, newHost(t), narrowPhone)
	r.prefers(false) // the camera's way is tested elsewhere; here it is there at once
	r.starts("/")
	r.script(`addEventListener("click", () => window.clicks = (window.clicks ?? 0) + 1, {capture: true})`)
	r.taps(".switch__item--" + aspect.String())
	r.until(visible("#"+aspect.String()+" .stage__canvas") + " && " + still)
	r.script(`window.clicks = 0`)
	return &walk{reader: r, aspect: aspect}
}

func (w *walk) visits(places []bodymap.Place) {
	w.t.Helper()
	for _, p := range places {
		w.visit(p)
		w.until(`!document.querySelector(".chip__remove")?.click() && !document.querySelector(".chip")`)
		w.rests()
		w.want("the whole figure after "+p.ID(), `!("zoomed" in document.documentElement.dataset)`)
	}
}

// visit taps a place twice.
func (w *walk) visit(p bodymap.Place) {
	w.t.Helper()
	if !w.taps(p, "first") {
		w.script(fmt.Sprintf(`location.hash = %q`, p.ID()))
		w.until(`document.querySelector(".chip")`)
		return
	}
	w.until(`document.querySelector(".chip") && document.querySelector("#` + w.aspect.String() + ` .mark__place")`)
	w.rests()
	unit := ask[float64](w.reader, fmt.Sprintf(`document.querySelector("#%s .stage__canvas").getBoundingClientRect().width / 870`, w.aspect))
	if got := 2 * p.Region.Radius() * unit; got < least {
		w.t.Errorf("%s is %.1f pixels across at the second tap, want %d", p.ID(), got, least)
	}
	if !w.taps(p, "second") {
		return
	}
	w.rests()
	name := p.Name()
	want := strings.ToUpper(name[:1]) + name[1:]
	got := ask[string](w.reader, `[...document.querySelectorAll(".chip__name")].map(n => n.innerText).join("; ")`)
	if got != want {
		w.t.Errorf("two taps on %s make %q, want %q", p.ID(), got, want)
	}
}

// rests waits until the figure has lain where it is for a few frames: an answer that comes or goes
// gives the camera another window, of which it hears a frame later.
func (w *walk) rests() {
	w.t.Helper()
	ask[bool](w.reader, fmt.Sprintf(`new Promise(done => {
		let last = "", frames = 0;
		const look = () => {
			const box = JSON.stringify(document.querySelector("#%s .stage__canvas").getBoundingClientRect());
			frames = box == last && %s ? frames + 1 : 0;
			last = box;
			frames > 2 ? done(true) : requestAnimationFrame(look);
		};
		look();
	})`, w.aspect, still))
}

// taps touches the middle of a place, and waits until the program has heard it. It reports false where
// the middle is not in sight.
func (w *walk) taps(p bodymap.Place, which string) bool {
	w.t.Helper()
	at := ask[[]float64](w.reader, fmt.Sprintf(`(b => [b.left + (%f + 435) * b.width / 870, b.top + (%f - 8) * b.height / 1290])(
		document.querySelector("#%s .stage__canvas").getBoundingClientRect())`, p.Centre().X, p.Centre().Y, w.aspect))
	if over := ask[string](w.reader, fmt.Sprintf(`(e => e?.closest(".stage__canvas") ? "" : e ? "." + (e.className || e.tagName) : "nothing: it is off the screen")(
		document.elementFromPoint(%f, %f))`, at[0], at[1])); over != "" {
		w.t.Errorf("%s: at the %s tap its middle is under %s", p.ID(), which, over)
		return false
	}
	finger := finger{math.Round(at[0]*4) / 4, math.Round(at[1]*4) / 4}
	before := ask[string](w.reader, `(window.clicks = 0, location.hash)`)
	time.Sleep(time.Until(w.last.Add(pause)))
	w.last = time.Now()
	w.touch(input.DispatchTouchEventTypeTouchStart, w.last, finger)
	w.touch(input.DispatchTouchEventTypeTouchEnd, w.last.Add(50*time.Millisecond))
	// A tap that changes nothing is heard, too; for what it must not change there is time enough.
	w.until(fmt.Sprintf(`window.clicks > 0 && (location.hash != %q || performance.now() - (window.heard ??= performance.now()) > 60)`, before))
	w.script(`delete window.heard`)
	return true
}
