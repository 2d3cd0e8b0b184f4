package main

import (
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/chromedp/chromedp"

	"knotmap/bodymap"
)

// What a reader does and sees.

// What the root of the page says: the program runs; the figure's art and its tools are still to come.
const (
	programRuns = `"running" in document.documentElement.dataset`
	bare        = `"bare" in document.documentElement.dataset`
)

// patience is how long a journey waits for what must happen.
const patience = 20 * time.Second

func (r *reader) do(actions ...chromedp.Action[chromedp.Void]) {
	r.t.Helper()
	if err := chromedp.Do(r.ctx, actions...); err != nil {
		r.t.Fatal(err)
	}
}

// opens loads a page of the host anew, also where only the fragment is another.
func (r *reader) opens(path string) {
	r.t.Helper()
	here, _, _ := strings.Cut(ask[string](r, `location.href`), "#")
	there, _, _ := strings.Cut(r.host.URL+path, "#")
	if here == there {
		r.do(chromedp.Navigate("about:blank"))
	}
	r.do(chromedp.Navigate(r.host.URL + path))
}

// starts opens a page and waits until it runs.
func (r *reader) starts(path string) {
	r.t.Helper()
	r.opens(path)
	r.runs()
}

// runs waits for the program and for the art, after which nothing more appears by itself.
func (r *reader) runs() {
	r.t.Helper()
	r.until(programRuns + " && !(" + bare + ")")
}

// until waits for a condition in the page's own language. A page on its way out or in answers nothing yet.
func (r *reader) until(condition string) {
	r.t.Helper()
	r.waits(condition, func() bool {
		holds, err := chromedp.Run(r.ctx, chromedp.Evaluate[bool]("Boolean("+condition+")"))
		return err == nil && holds
	})
}

// waits for what has come to be.
func (r *reader) waits(what string, come func() bool) {
	r.t.Helper()
	for deadline := time.Now().Add(patience); !come(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			r.t.Fatalf("after %v not yet: %s", patience, what)
		}
	}
}

// want checks a condition that must hold now.
func (r *reader) want(what, condition string) {
	r.t.Helper()
	if !ask[bool](r, "Boolean("+condition+")") {
		r.t.Errorf("%s: not so: %s", what, condition)
	}
}

// ask evaluates an expression in the page.
func ask[T any](r *reader, expression string) T {
	r.t.Helper()
	got, err := chromedp.Run(r.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		r.t.Fatalf("%s: %v", expression, err)
	}
	return got
}

// script runs a statement in the page.
func (r *reader) script(statement string) {
	r.t.Helper()
	r.do(chromedp.Evaluate[chromedp.Void](statement))
}

// visible is the condition that an element is there and shown.
func visible(selector string) string {
	return fmt.Sprintf("document.querySelector(%q)?.checkVisibility({visibilityProperty: true})", selector)
}

// taps touches the middle of an element once it lies still and nothing covers it.
func (r *reader) taps(selector string) {
	r.t.Helper()
	r.until(visible(selector))
	r.script(fmt.Sprintf(`document.querySelector(%q).scrollIntoView({block: "center", behavior: "instant"})`, selector))
	const middle = `(() => {
		const e = document.querySelector(%q), box = e.getBoundingClientRect();
		const at = [box.left + box.width / 2, box.top + box.height / 2];
		return e.contains(document.elementFromPoint(...at)) ? at : [];
	})()`
	r.touches(fmt.Sprintf(middle, selector))
}

// tapsPlace touches the figure in the middle of a place.
func (r *reader) tapsPlace(id string) {
	r.t.Helper()
	p, ok := bodymap.PlaceByID(id)
	if !ok {
		r.t.Fatalf("there is no place %q", id)
	}
	r.tapsFigure(p.Region.View, p.Centre())
}

// tapsFigure touches a point of the figure, in units with the screen's sign.
func (r *reader) tapsFigure(v bodymap.View, at bodymap.Point) {
	r.t.Helper()
	const onCanvas = `(() => {
		const canvas = document.querySelector("#%[1]s .stage__canvas"), box = canvas.getBoundingClientRect();
		const at = [box.left + (%[2]f + 435) * box.width / 870, box.top + (%[3]f - 8) * box.height / 1290];
		return canvas.contains(document.elementFromPoint(...at)) && !document.querySelector("[data-moving]") ? at : [];
	})()`
	r.touches(fmt.Sprintf(onCanvas, v, at.X, at.Y))
}

// touches waits until where, an expression for a point on the screen or for none, gives
// the same point twice, and touches it.
func (r *reader) touches(where string) {
	r.t.Helper()
	var last []float64
	r.waits("lying still and uncovered: "+where, func() bool {
		at := ask[[]float64](r, where)
		still := len(at) == 2 && len(last) == 2 && math.Hypot(at[0]-last[0], at[1]-last[1]) < .5
		last = at
		return still
	})
	r.do(chromedp.TapXY(last[0], last[1]))
}

// shot takes a picture of the screen for the folder that KNOTMAP_SHOTS names, if it names one.
func (r *reader) shot(name string) {
	r.t.Helper()
	dir := os.Getenv("KNOTMAP_SHOTS")
	if dir == "" {
		return
	}
	ctx, cancel := context.WithTimeout(r.ctx, patience)
	defer cancel()
	picture, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err == nil {
		err = os.MkdirAll(dir, 0o755)
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, name+".png"), picture, 0o644)
	}
	if err != nil {
		r.t.Errorf("picture %s: %v", name, err)
	}
}
