package main

import (
	"fmt"
	"math"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"knotmap/bodymap"
)

var narrowPhone = screen{"narrow-phone", 360, 640, 3, true, false}

// A finger is where one is on the screen, in CSS pixels.
type finger struct{ x, y float64 }

func (f finger) towards(g finger, share float64) finger {
	return finger{f.x + (g.x-f.x)*share, f.y + (g.y-f.y)*share}
}

// touch sends one touch event, with the fingers that are down, at a time of its own.
func (r *reader) touch(kind input.DispatchTouchEventType, at time.Time, down ...finger) {
	r.t.Helper()
	params := input.DispatchTouchEventParams{Type: kind, TouchPoints: []*input.TouchPoint{}, Timestamp: input.TimeSinceEpoch(float64(at.UnixMilli()) / 1000)}
	for i, f := range down {
		id := float64(i)
		params.TouchPoints = append(params.TouchPoints, &input.TouchPoint{X: f.x, Y: f.y, ID: &id})
	}
	if _, err := chromedp.Call(r.ctx, input.DispatchTouchEvent, params); err != nil {
		r.t.Fatal(err)
	}
}

// drags moves fingers, all at once, each on a straight line of ten steps.
func (r *reader) drags(lines ...[2]finger) {
	r.t.Helper()
	start := time.Now()
	for i := range 11 {
		var down []finger
		for _, l := range lines {
			down = append(down, l[0].towards(l[1], float64(i)/10))
		}
		kind := input.DispatchTouchEventTypeTouchMove
		if i == 0 {
			kind = input.DispatchTouchEventTypeTouchStart
		}
		r.touch(kind, start.Add(time.Duration(i)*20*time.Millisecond), down...)
	}
	r.touch(input.DispatchTouchEventTypeTouchEnd, start.Add(250*time.Millisecond))
}

// pinches moves two fingers apart, to three times their distance, and both by a way.
func (r *reader) pinches(middle, way finger) {
	r.t.Helper()
	line := func(from, to float64) [2]finger {
		return [2]finger{{middle.x + from, middle.y + from}, {middle.x + way.x + to, middle.y + way.y + to}}
	}
	r.drags(line(-30, -90), line(30, 90))
	r.until(still)
}

const (
	still = `!document.querySelector("[data-moving]") && document.getAnimations().length == 0`
	// zoom is how large the back is, 1 being as large as it is laid out.
	zoom = `(c => c.getBoundingClientRect().width / c.offsetWidth)(document.querySelector("#back .stage__canvas"))`
	// whole is the condition that the back is shown from top to bottom.
	whole = `(() => {
		const stage = document.querySelector("#back").getBoundingClientRect();
		const canvas = document.querySelector("#back .stage__canvas").getBoundingClientRect();
		return canvas.top >= stage.top - .5 && canvas.bottom <= stage.bottom + .5;
	})()`
)

// under is the point of the back, in units, that lies under a finger.
func (r *reader) under(f finger) bodymap.Point {
	r.t.Helper()
	at := ask[[]float64](r, fmt.Sprintf(`(b => [(%f - b.left) * 870 / b.width - 435, (%f - b.top) * 1290 / b.height + 8])(
		document.querySelector("#back .stage__canvas").getBoundingClientRect())`, f.x, f.y))
	return bodymap.Point{X: at[0], Y: at[1]}
}

// inSight is the condition that an element lies within the back's window.
func inSight(selector string) string {
	return fmt.Sprintf(`(() => {
		const window = document.querySelector("#back").getBoundingClientRect(), box = document.querySelector(%q).getBoundingClientRect();
		return box.width > 0 && box.left >= window.left && box.right <= window.right && box.top >= window.top && box.bottom <= window.bottom;
	})()`, selector)
}

func TestAPinchZoomsAboutItsMiddle(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), narrowPhone)
	r.starts("/")
	r.until(`document.querySelector("#back .stage__canvas").getBoundingClientRect().left > 20`) // the camera has placed it
	r.want("whole at first", whole+` && !document.querySelector("[data-camera=whole]").checkVisibility()`)
	middle, way := finger{170, 280}, finger{20, -25}
	before := r.under(middle)
	r.pinches(middle, way)
	if got := ask[float64](r, zoom); math.Abs(got-3) > .1 {
		t.Errorf("fingers three times as far apart zoom %v times", got)
	}
	if got := r.under(finger{middle.x + way.x, middle.y + way.y}); got.Distance(before) > 3 {
		t.Errorf("the fingers took hold of %v and leave %v", before, got)
	}
	r.shot("pinched")
	r.taps("[data-camera=whole]")
	r.until(still + " && " + whole)
	r.want("no tap", `!document.querySelector("#back .mark__place")`)
}

func TestAPanIsNoTap(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), narrowPhone)
	r.starts("/")
	r.until(`document.querySelector("#back .stage__canvas").getBoundingClientRect().left > 20`) // the camera has placed it
	r.pinches(finger{180, 300}, finger{})
	from := finger{180, 300}
	for _, to := range []finger{{120, 380}, {187, 307}} { // the second so short that the browser takes it for a tap
		before := r.under(from)
		r.drags([2]finger{from, to})
		r.until(still)
		if got := r.under(to); got.Distance(before) > 15 {
			t.Errorf("a pan to %v took hold of %v and leaves %v", to, before, got)
		}
	}
	r.tapsPlace(blade)
	r.until(visible("#answer .chips"))
	if got := ask[int](r, `document.querySelectorAll(".chip").length`); got != 1 {
		t.Errorf("two pans and a tap make %d marks", got)
	}
}

// The whole figure leaves a finger's way up and down to the page.
func TestThePageScrollsUnderTheWholeFigure(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), narrowPhone)
	r.starts("/")
	r.until(`document.querySelector("#back .stage__canvas").getBoundingClientRect().left > 20`) // the camera has placed it
	r.drags([2]finger{{180, 400}, {180, 250}})
	r.until(`scrollY > 50`)
	r.want("still whole", whole)
}

func TestADoubleTapZooms(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), narrowPhone)
	r.starts("/")
	r.until(`document.querySelector("#back .stage__canvas").getBoundingClientRect().left > 20`) // the camera has placed it
	twice := func(at finger) {
		start := time.Now()
		for i := range 2 {
			down := start.Add(time.Duration(i) * 150 * time.Millisecond)
			r.touch(input.DispatchTouchEventTypeTouchStart, down, at)
			r.touch(input.DispatchTouchEventTypeTouchEnd, down.Add(50*time.Millisecond))
		}
		r.until(still)
	}
	beside := finger{300, 150}
	before := r.under(beside)
	twice(beside)
	if got := ask[float64](r, zoom); math.Abs(got-2.2) > .05 {
		t.Errorf("a double tap zooms %v times", got)
	}
	if got := r.under(beside); got.Distance(before) > 3 {
		t.Errorf("a double tap at %v leaves %v there", before, got)
	}
	r.taps("[data-camera=whole]")
	r.until(still + " && " + whole)
	twice(finger{150, 260}) // what lies there after the first is another place
	r.until(visible("#answer .chips"))
	if got := ask[int](r, `document.querySelectorAll(".chip").length`); got != 1 {
		t.Errorf("a double tap makes %d marks", got)
	}
}

// The first tap on a small place answers, and brings it so near that a second can be exact.
func TestATapLeadsCloser(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), narrowPhone)
	r.starts("/")
	r.until(`document.querySelector("#back .stage__canvas").getBoundingClientRect().left > 20`) // the camera has placed it
	const small, beside = "back-spine-mid", "back-beside-spine-mid-left"
	r.tapsPlace(small)
	r.until(visible("#answer .chips") + ` && location.hash.includes("` + small + `") && ` + still)
	p, _ := bodymap.PlaceByID(small)
	const pixels = `document.querySelector("#back .stage__canvas").getBoundingClientRect().width / 870`
	if got := 2 * p.Region.Radius() * ask[float64](r, pixels); got < 44 || got > 60 {
		t.Errorf("after the tap the place is %v pixels across", got)
	}
	r.want("the mark keeps its size", `(w => w > 10 && w < 30)(document.querySelector("#back .mark__ring").getBoundingClientRect().width)`)
	r.want("in sight", inSight("#back .mark__ring"))
	r.shot("closer")
	r.tapsPlace(beside) // in what the first may have meant: it takes its place
	r.until(`location.hash.includes("` + beside + `") && !location.hash.includes("` + small + `")`)
	r.want("one mark", `document.querySelectorAll(".chip").length == 1`)
	r.until(still)
	r.tapsPlace("back-blade-inner-low-left") // and this is another pain
	r.until(`document.querySelectorAll(".chip").length == 2`)
	r.taps("[data-camera=whole]")
	r.until(still + " && " + whole)
	r.want("nothing left to zoom out of", `!document.querySelector("[data-camera=whole]").checkVisibility()`)
	r.shot("whole-answered")
}

// What the address, the list or the program names is in sight, however small the window.
func TestTheMarkIsInSight(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), narrowPhone)
	for _, id := range []string{"back-behind-ear-left", "back-sacrum", "back-hand-right"} {
		if _, ok := bodymap.PlaceByID(id); !ok {
			t.Fatalf("there is no place %q", id)
		}
		r.starts("/#" + id)
		r.until(visible("#back .mark__ring") + " && " + still)
		r.want(id, inSight("#back .mark__ring"))
	}
	r.sits(screen{"narrow-phone-on-its-side", narrowPhone.height, narrowPhone.width, 3, true, false})
	r.until(inSight("#back .mark__ring") + " && " + whole)
	r.sits(narrowPhone)
	r.until(inSight("#back .mark__ring") + " && " + still)

	r.pinches(finger{180, 250}, finger{})
	before, _ := r.corners()
	const box = `[-60, 300, 120, 80]`
	r.script(`document.getElementById("back").dataset.look = ` + box + `.join(" ")`)
	r.until(still)
	lo, hi := r.corners()
	if lo.X > -59 || lo.Y > 301 || hi.X < 59 || hi.Y < 379 || hi.Y-lo.Y > 120 {
		t.Errorf("told to show %s the stage shows %v to %v", box, lo, hi)
	}
	r.script(`document.getElementById("back").dataset.look = ""`)
	r.until(still)
	if after, _ := r.corners(); after.Distance(before) > 1 {
		t.Errorf("told to show nothing more the stage begins at %v, at first at %v", after, before)
	}
}

// corners are the points of the back in the corners of its window.
func (r *reader) corners() (lo, hi bodymap.Point) {
	box := ask[[]float64](r, `(b => [b.left, b.top, b.right, b.bottom])(document.querySelector("#back").getBoundingClientRect())`)
	return r.under(finger{box[0], box[1]}), r.under(finger{box[2], box[3]})
}

func TestTheZoomOutlastsTheTakeOver(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	release := h.holds(t, theProgram)
	r := newReader(t, h, narrowPhone)
	r.opens("/")
	r.until(`document.documentElement.dataset.camera`)
	r.pinches(finger{180, 300}, finger{})
	r.script(`document.querySelector("#back").dataset.old = ""`)
	lo, hi := r.corners()
	release()
	r.runs()
	r.until(still + " && " + zoom + " > 1.2") // the camera has placed the new one
	r.want("another stage", `!("old" in document.querySelector("#back").dataset)`)
	if l, h := r.corners(); l.Distance(lo) > 1 || h.Distance(hi) > 1 {
		t.Errorf("before the program runs the stage shows %v to %v, after %v to %v", lo, hi, l, h)
	}
	r.do(chromedp.Click(chromedp.CSS(".switch__item--front")))
	r.until(visible("#front .stage__canvas"))
	r.do(chromedp.Click(chromedp.CSS(".switch__item--back")))
	r.until(visible("#back .stage__canvas"))
	if l, h := r.corners(); l.Distance(lo) > 1 || h.Distance(hi) > 1 {
		t.Errorf("left at %v to %v, the view comes back at %v to %v", lo, hi, l, h)
	}
}

func TestTheMouseZoomsAndPans(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), desktop)
	r.starts("/")
	r.until(`document.querySelector("#back .stage__canvas").style.transform`)
	middle := ask[[]float64](r, `(b => [b.left + b.width / 2, b.top + b.height / 2])(document.querySelector("#back").getBoundingClientRect())`)
	at := finger{middle[0], middle[1] - 80}
	before := r.under(at)
	for range 3 {
		r.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseWheel, at.x, at.y, chromedp.ButtonModifiers(chromedp.ModifierCtrl), wheel))
	}
	r.until(still + " && " + zoom + " > 2")
	if got := r.under(at); got.Distance(before) > 3 {
		t.Errorf("the wheel at %v leaves %v there", before, got)
	}
	to := finger{at.x - 60, at.y + 30}
	before = r.under(at)
	r.do(chromedp.DragAndDropXY(at.x, at.y, to.x, to.y, 10))
	r.until(still)
	if got := r.under(to); got.Distance(before) > 15 {
		t.Errorf("the mouse took hold of %v and leaves %v", before, got)
	}
	spine, _ := bodymap.PlaceByID("back-spine-mid")
	where := ask[[]float64](r, fmt.Sprintf(`(b => [b.left + (%f + 435) * b.width / 870, b.top + (%f - 8) * b.height / 1290])(
		document.querySelector("#back .stage__canvas").getBoundingClientRect())`, spine.Centre().X, spine.Centre().Y))
	zoomed := ask[float64](r, zoom)
	r.do(chromedp.MouseClickXY(where[0], where[1]))
	r.until(`location.hash.includes("back-spine-mid") && document.querySelector("#answer .chips") && ` + still)
	r.want("no tap but the click", `document.querySelectorAll(".chip").length == 1`)
	if got := ask[float64](r, zoom); math.Abs(got-zoomed) > .01 {
		t.Errorf("a click of the mouse zooms from %v to %v", zoomed, got)
	}
}

// wheel turns the wheel by a notch, away from the hand. The browser wants both ways named, and none is left out as nothing.
func wheel(p *input.DispatchMouseEventParams) { p.DeltaX, p.DeltaY = 1e-9, -100 }
