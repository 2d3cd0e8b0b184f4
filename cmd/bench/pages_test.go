package main

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"knotmap/bodymap"
)

func TestReference(t *testing.T) {
	page, err := renderReference()
	if err != nil {
		t.Fatal(err)
	}
	places := 0
	for _, p := range bodymap.Places() {
		if p.Region.View == bodymap.Back {
			places++
		}
	}
	if got := strings.Count(string(page), "<path "); got != places {
		t.Errorf("got %d places, want %d", got, places)
	}
	_, table, _ := strings.Cut(string(page), `table="`)
	table, _, _ = strings.Cut(table, `"`)
	rows := strings.Split(table, "|")
	if len(rows) != places {
		t.Errorf("got %d rows in the table, want %d", len(rows), places)
	}
	for i, row := range rows {
		if len(row) == 0 || len(row)%2 != 0 {
			t.Errorf("row %d is %q", i, row)
		}
	}
	if size := len(brotliOf(page)); size > 5000 {
		t.Errorf("compressed the page has %d bytes; as a practical limit it must stay small", size)
	}
}

func TestCoarse(t *testing.T) {
	outline := bodymap.Polygon{{X: 0, Y: .4}, {X: 30.4, Y: 0}, {X: 31, Y: 3}, {X: 30, Y: -40}, {X: 0, Y: -40}}
	if got, want := coarse(outline), "M0 0l30 0 0-40-30 0z"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestRelay(t *testing.T) {
	address, stop, err := serveReference()
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	r, err := newRelay(address)
	if err != nil {
		t.Fatal(err)
	}
	defer r.close()
	response, err := http.Get(r.url())
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(response.Body)
	response.Body.Close()
	if got := r.received.Load(); err != nil || got <= int64(len(body)) {
		t.Errorf("%v: counted %d bytes of a body of %d and its head", err, got, len(body))
	}
	r.sever()
	if _, err := http.Get(r.url()); err == nil {
		t.Error("a relay that is cut still answers")
	}
}

// TestRound measures the reference once, in the browser.
func TestRound(t *testing.T) {
	program, err := findChromium()
	if err != nil {
		t.Fatal(err)
	}
	address, stop, err := serveReference()
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	got, err := round(program, t.TempDir(), subject{"reference", address, referenceTap, referenceAnswer, referenceAnswer})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pageRows {
		if len(got[p.metric]) == 0 {
			t.Errorf("not measured: %s", p.what)
		}
	}
	page, _ := renderReference()
	small := float64(len(brotliOf(page)))
	if at, all := got[bytesAtAnswer][0], got[bytesSettled][0]; at < small || all < small || all > small+5000 {
		t.Errorf("got %v bytes at the first answer and %v in all of a page of %v", at, all, small)
	}
	if got[firstAnswer][0] <= got[contentfulPaint][0] {
		t.Errorf("got the first answer after %v ms, before the first paint after %v ms", got[firstAnswer][0], got[contentfulPaint][0])
	}
	if got[wasmMemory][0] != 0 || got[layoutShift][0] != 0 {
		t.Errorf("got %v bytes of WebAssembly and a layout shift of %v from a page with neither", got[wasmMemory][0], got[layoutShift][0])
	}
}

// TestNoAnswer holds that what stands on a page before any tap, or does not change after one, counts as no answer.
func TestNoAnswer(t *testing.T) {
	program, err := findChromium()
	if err != nil {
		t.Fatal(err)
	}
	address, stop, err := serveReference()
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	r, err := newRelay(address)
	if err != nil {
		t.Fatal(err)
	}
	defer r.close()
	s := subject{"reference", address, referenceTap, "h1", referenceAnswer}
	err = visit(program, t.TempDir(), s, r, samples{}, func(p *phone, _ *relay, _ samples) error {
		if err := p.settle(); err != nil {
			return err
		}
		at, err := ask[[]float64](p, "bench.firstPoint()")
		if err != nil {
			return err
		}
		if err := p.touch(at); err != nil {
			return err
		}
		got, err := ask[[]int](p, `new Promise((done) => {
			const look = () => bench.ranked.length ? done([bench.answer.length, bench.ranked.length]) : setTimeout(look, 20);
			look();
		})`)
		if err == nil && (got[0] != 0 || got[1] != 1) {
			t.Errorf("got %d answers in the heading and %d in the answer, want 0 and 1", got[0], got[1])
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
