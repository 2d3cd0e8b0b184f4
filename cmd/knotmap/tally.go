package main

import (
	"context"
	"log/slog"
	"net/http"
	"sync/atomic"
	"time"
)

// A tally counts answers. It is all that the log says of readers: no addresses and no
// paths, because what someone reads here says what ails them.
type tally struct {
	classes  [6]atomic.Int64 // by the status's first digit
	took     [len(durations) + 1]atomic.Int64
	slowest  atomic.Int64 // ns
	bytes    atomic.Int64 // of bodies
	troubles atomic.Int64 // connections that failed before they asked, and answers that broke
}

// durations part the answers by how long they took; the last part has no end.
var durations = [...]struct {
	under time.Duration
	name  string
}{
	{10 * time.Millisecond, "under_10ms"},
	{100 * time.Millisecond, "under_100ms"},
	{time.Second, "under_1s"},
}

func (t *tally) add(status, sent int, took time.Duration) {
	t.classes[status/100].Add(1)
	t.bytes.Add(int64(sent))
	class := 0
	for class < len(durations) && took >= durations[class].under {
		class++
	}
	t.took[class].Add(1)
	for {
		slowest := t.slowest.Load()
		if int64(took) <= slowest || t.slowest.CompareAndSwap(slowest, int64(took)) {
			return
		}
	}
}

// Write takes what net/http would log, with readers' addresses in it, and counts it.
func (t *tally) Write(line []byte) (int, error) {
	t.troubles.Add(1)
	return len(line), nil
}

// report logs what was counted since the last report, if there was anything, and begins anew.
func (t *tally) report(logger *slog.Logger) {
	var attributes []slog.Attr
	answers := int64(0)
	count := func(name string, n *atomic.Int64) int64 {
		was := n.Swap(0)
		attributes = append(attributes, slog.Int64(name, was))
		return was
	}
	for digit, name := range []string{2: "2xx", 3: "3xx", 4: "4xx", 5: "5xx"} {
		if name != "" {
			answers += count(name, &t.classes[digit])
		}
	}
	count("bytes", &t.bytes)
	for i, d := range durations {
		count(d.name, &t.took[i])
	}
	count("longer", &t.took[len(durations)])
	attributes = append(attributes, slog.Duration("slowest", time.Duration(t.slowest.Swap(0)).Round(10*time.Microsecond)))
	if troubles := count("troubles", &t.troubles); answers+troubles > 0 {
		logger.LogAttrs(context.Background(), slog.LevelInfo, "answered", attributes...)
	}
}

// reports logs every so often until ctx ends.
func (t *tally) reports(ctx context.Context, every time.Duration, logger *slog.Logger) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			t.report(logger)
		case <-ctx.Done():
			return
		}
	}
}

// counted is the site with a tally of what it answers.
type counted struct {
	site  *site
	tally *tally
}

func (c counted) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	start := time.Now()
	status, sent := c.site.answer(w, r)
	c.tally.add(status, sent, time.Since(start))
}
