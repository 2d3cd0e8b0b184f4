package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
)

// A size is that of one or more files of the release, as written and in brotli.
type size struct {
	what        string
	raw, brotli float64
	bar         *bar
}

// What is weighed, as patterns of the release's files.
var weighed = []struct {
	what, files string
	bar         *bar
}{
	{"the program, `app.wasm`", "static/app.*.wasm", atMost(800)},
	{"the first page, with its answers and its styles", "index.html", nil},
	{"all scripts", "static/*.js", nil},
	{"the style sheets", "static/*.css", nil},
	{"the drawing of the first view", "static/figure/back.*.svg", nil},
	{"the service worker", "sw.js", nil},
}

// sizes weighs a release.
func sizes(release fs.FS) ([]size, error) {
	var all []size
	for _, w := range weighed {
		names, err := fs.Glob(release, w.files)
		if err != nil || len(names) == 0 {
			return nil, errors.Join(err, fmt.Errorf("the release holds no %s: run `make build`", w.files))
		}
		s := size{what: w.what, bar: w.bar}
		for _, name := range names {
			raw, err := weight(release, name)
			if err != nil {
				return nil, err
			}
			small, err := weight(release, name+".br")
			if errors.Is(err, fs.ErrNotExist) { // too small to be made smaller
				small, err = raw, nil
			}
			if err != nil {
				return nil, err
			}
			s.raw, s.brotli = s.raw+raw, s.brotli+small
		}
		all = append(all, s)
	}
	return all, nil
}

func weight(release fs.FS, name string) (float64, error) {
	info, err := fs.Stat(release, name)
	if err != nil {
		return 0, err
	}
	return float64(info.Size()), nil
}

// sizeTable writes the sizes in Markdown.
func sizeTable(all []size) string {
	var b strings.Builder
	b.WriteString("| in the release, kB | raw | brotli | bar | holds |\n| --- | --: | --: | --: | :-: |\n")
	for _, s := range all {
		limit, verdict := "", ""
		if s.bar != nil {
			limit, verdict = s.bar.String(), mark(s.bar.holds(s.brotli/1000))
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", s.what, number(s.raw/1000), number(s.brotli/1000), limit, verdict)
	}
	return b.String()
}
