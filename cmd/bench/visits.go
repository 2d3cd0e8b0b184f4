package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/chromedp/cdproto/page"
)

// round measures a subject once, in three browsers: a first visit that is left alone and
// then tapped, a second visit to what that one kept, and a first visit tapped from the first paint on.
func round(program, dir string, s subject) (samples, error) {
	profiles, err := os.MkdirTemp(dir, "profiles-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(profiles)
	kept, fresh := filepath.Join(profiles, "kept"), filepath.Join(profiles, "fresh")
	r, err := newRelay(s.address)
	if err != nil {
		return nil, err
	}
	defer r.close()
	visits := []struct {
		name, profile string
		measure       func(*phone, *relay, samples) error
	}{
		{"first visit tapped at once", fresh, impatient},
		{"first visit", kept, patient},
		{"second visit", kept, again},
	}
	into := samples{}
	for _, v := range visits {
		if err := visit(program, v.profile, s, r, into, v.measure); err != nil {
			return nil, fmt.Errorf("%s, %s: %w", s.name, v.name, err)
		}
	}
	return into, nil
}

func visit(program, profile string, s subject, r *relay, into samples, measure func(*phone, *relay, samples) error) error {
	p, err := newPhone(program, profile, slowPhone, s)
	if err != nil {
		return err
	}
	defer p.stop()
	time.Sleep(300 * time.Millisecond) // the browser's own start
	r.received.Store(0)
	if err := p.open(r.url()); err != nil {
		return err
	}
	return measure(p, r, into)
}

// impatient taps from the first paint on.
func impatient(p *phone, r *relay, into samples) error {
	t, err := p.tapUntilAnswered()
	if err != nil {
		return err
	}
	into.add(contentfulPaint, t.Painted)
	into.add(firstAnswer, t.Answer)
	into.add(bytesAtAnswer, float64(r.received.Load()))
	return nil
}

// patient lets the page come to rest, and then taps it.
func patient(p *phone, r *relay, into samples) error {
	if err := p.settle(); err != nil {
		return err
	}
	into.add(bytesSettled, float64(r.received.Load()))
	p.mu.Lock()
	into.add(requests, float64(p.requests))
	p.mu.Unlock()
	load, err := ask[struct{ Painted, Shift, Blocking float64 }](p, `({painted: bench.painted, shift: bench.shift,
		blocking: bench.long.reduce((sum, [at, ms]) => at + ms > bench.painted ? sum + Math.max(0, ms - 50) : sum, 0)})`)
	if err != nil {
		return err
	}
	into.add(contentfulPaint, load.Painted)
	into.add(layoutShift, load.Shift)
	into.add(blocking, load.Blocking)
	answer, ranked, err := p.tapWarm()
	if err != nil {
		return err
	}
	into.add(warmPaint, median(answer))
	if len(ranked) > 0 {
		into.add(warmRanked, median(ranked))
	}
	m, err := p.memory()
	into.add(heap, m.heap)
	into.add(wasmMemory, m.wasm)
	return err
}

// again visits a second time, and then without a network.
func again(p *phone, r *relay, into samples) error {
	t, err := p.tapUntilAnswered()
	if err != nil {
		return err
	}
	into.add(secondAnswer, t.Answer)
	if err := p.settle(); err != nil {
		return err
	}
	if err := p.disconnect(); err != nil {
		return err
	}
	r.sever()
	reached, err := ask[bool](p, `fetch("/bench-" + Math.random(), {cache: "no-store"}).then(() => true, () => false)`)
	if err != nil || reached {
		return errors.Join(err, errors.New("the network is still there"))
	}
	// The page that is left must not answer for the one that comes, nor may its address name what was tapped.
	if _, err := ask[bool](p, `history.replaceState(null, "", location.pathname), delete window.bench`); err != nil {
		return err
	}
	if _, err := call(p.chromium, p.tab, page.Reload, page.ReloadParams{}); err != nil {
		return err
	}
	if t, err = p.tapUntilAnswered(); err != nil {
		return fmt.Errorf("offline: %w", err)
	}
	into.add(offlineAnswer, t.Answer)
	return nil
}
