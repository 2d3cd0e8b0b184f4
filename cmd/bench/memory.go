package main

import (
	"fmt"
	"path/filepath"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/heapprofiler"
	"github.com/chromedp/cdproto/performance"
)

// A memory is what a page holds, in bytes.
type memory struct{ heap, wasm float64 }

func (p *phone) memory() (memory, error) {
	if _, err := call(p.chromium, p.tab, heapprofiler.CollectGarbage, cdp.Empty{}); err != nil {
		return memory{}, err
	}
	r, err := call(p.chromium, p.tab, performance.GetMetrics, cdp.Empty{})
	if err != nil {
		return memory{}, err
	}
	var m memory
	for _, one := range r.Metrics {
		if one.Name == "JSHeapUsedSize" {
			m.heap = one.Value
		}
	}
	m.wasm, err = ask[float64](p, "bench.memory?.buffer.byteLength ?? 0")
	return m, err
}

func (m memory) sum() float64 { return m.heap + m.wasm }

// navigation follows the links in a page's header in turn, each once the page before stands.
const navigation = `(async (times) => {
	const frame = () => new Promise(requestAnimationFrame);
	const paths = ["/", ...[...document.querySelectorAll("header nav a")].map((a) => a.pathname)];
	for (let i = 0; i < times; i++) {
		const next = paths[(paths.indexOf(location.pathname) + 1) %% paths.length], title = document.title;
		document.querySelector('header a[href="' + next + '"]').click();
		const end = performance.now() + 10000;
		while (location.pathname !== next || document.title === title || !document.querySelector("main h1, main .stage")) {
			if (performance.now() > end) throw new Error("there is no way to " + next + " from " + title + ": at " + location + " stands " + document.title);
			await frame();
		}
		await new Promise((done) => setTimeout(done, 250)); // Chromium ignores more than 200 changes of the history in 10 s
	}
	return times;
})(%d)`

// programRuns waits until links are the program's to follow.
const programRuns = `new Promise((done) => {
	const look = () => "running" in document.documentElement.dataset ? done(true) : setTimeout(look, 50);
	look();
})`

// wander moves between the pages of the running program and returns what it holds after a few moves and after many.
func wander(program, dir string, s subject, few, many int) (early, late memory, err error) {
	p, err := newPhone(program, filepath.Join(dir, "wander"), pace{1, unslowed}, s)
	if err != nil {
		return early, late, err
	}
	defer p.stop()
	if err := p.open("http://" + s.address + "/"); err != nil {
		return early, late, err
	}
	if err := p.settle(); err != nil {
		return early, late, err
	}
	if _, err := ask[bool](p, programRuns); err != nil {
		return early, late, err
	}
	if early, err = p.walk(few); err == nil {
		late, err = p.walk(many - few)
	}
	return early, late, err
}

func (p *phone) walk(times int) (memory, error) {
	for done := 0; done < times; done += 20 { // in parts, each within patience
		if _, err := ask[int](p, fmt.Sprintf(navigation, min(20, times-done))); err != nil {
			return memory{}, err
		}
	}
	return p.memory()
}
