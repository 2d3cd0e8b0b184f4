// Command bench measures Knotmap as a reader with a slow phone meets it, and prints a table with
// the project's bars.
//
// The page is measured in Chromium beside a reference, a small page without a framework that answers a
// tap from a table: the practical limit. Both take turns, each time in new browsers, so that a
// busy moment of the machine falls on both; the ratios count, not the milliseconds. Beside that it weighs the
// release, runs the Go benchmarks here and in the browser, and loads the server in turns with those that are installed.
//
// Run it at the top of the module, after the release has been built.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"time"

	"knotmap/web"
)

// effort is how long everything is measured.
type effort struct {
	rounds, turns int
	load          time.Duration
}

func main() {
	rounds := flag.Int("rounds", 5, "how often each page is measured")
	quick := flag.Bool("quick", false, "measure once, to see that all works")
	readme := flag.Bool("readme", false, "write the tables into README.md too")
	flag.Parse()
	e := effort{max(1, *rounds), 3, 2 * time.Second}
	if *quick {
		e = effort{1, 1, time.Second}
	}
	if err := run(e, *readme); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(e effort, readme bool) error {
	dir, err := os.MkdirTemp("", "knotmap-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	giveBack := takePrecedence()
	defer giveBack()
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt)
	go func() {
		<-interrupted
		giveBack()
		os.RemoveAll(dir)
		os.Exit(1)
	}()
	r, err := measure(dir, e)
	if err != nil {
		return err
	}
	fmt.Print(r)
	if readme {
		return replaceIn("README.md", r.String())
	}
	return nil
}

// measure measures everything, with what it writes in dir.
func measure(dir string, e effort) (*report, error) {
	program, err := findChromium()
	if err != nil {
		return nil, err
	}
	r := &report{rounds: e.rounds}
	if r.sizes, err = sizes(web.Release()); err != nil {
		return nil, err
	}
	knotmap := filepath.Join(dir, "knotmap")
	if said, err := exec.Command("go", "build", "-trimpath", "-o", knotmap, "./cmd/knotmap").CombinedOutput(); err != nil {
		return nil, fmt.Errorf("building knotmap: %w\n%s", err, said)
	}
	parts := []func() ([]row, error){
		func() ([]row, error) { return r.pages(program, knotmap, dir) },
		func() ([]row, error) { return computing(program, dir) },
		func() ([]row, error) { return serving(knotmap, dir, web.Release(), e.turns, e.load) },
	}
	for _, measured := range parts {
		rows, err := measured()
		if err != nil {
			return nil, err
		}
		r.rows = append(r.rows, rows...)
	}
	return r, nil
}

func progress(format string, args ...any) { fmt.Fprintf(os.Stderr, "bench: "+format+"\n", args...) }
