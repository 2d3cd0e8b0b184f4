package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// A resource is a file that all servers are asked for.
type resource struct {
	what, path string
	size       int // in brotli
}

func resources(release fs.FS) ([]resource, error) {
	wasm, err := fs.Glob(release, "static/app.*.wasm")
	if err != nil || len(wasm) != 1 {
		return nil, errors.Join(err, errors.New("the release holds no program: run `make build`"))
	}
	all := []resource{{"the first page", "/", 0}, {"`app.wasm`", "/" + wasm[0], 0}}
	for i, name := range []string{"index.html.br", wasm[0] + ".br"} {
		size, err := weight(release, name)
		if err != nil {
			return nil, err
		}
		all[i].size = int(size)
	}
	return all, nil
}

// serving loads knotmap and each other server that is installed, in turns, with the same files.
func serving(knotmap, dir string, release fs.FS, turns int, each time.Duration) ([]row, error) {
	progress("the servers")
	files, err := resources(release)
	if err != nil {
		return nil, err
	}
	root := filepath.Join(dir, "export")
	if said, err := exec.Command(knotmap, "export", "-out", root).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("export: %w\n%s", err, said)
	}
	address, err := freeAddress()
	if err != nil {
		return nil, err
	}
	ours, err := start(address, knotmap, "serve", "-addr", address)
	if err != nil {
		return nil, err
	}
	defer ours.stop()
	var rows []row
	for _, c := range contenders {
		own := filepath.Join(dir, c.name)
		if err := os.Mkdir(own, 0o755); err != nil {
			return nil, err
		}
		more, err := c.compare(ours, root, own, files, turns, each)
		if err != nil {
			return nil, err
		}
		rows = append(rows, more...)
	}
	return rows, nil
}

// compare runs a contender and loads it and knotmap in turns.
func (c contender) compare(ours *running, root, dir string, files []resource, turns int, each time.Duration) ([]row, error) {
	theirs, version, err := c.run(root, dir)
	if err != nil && !errors.Is(err, errNotInstalled) {
		return nil, err
	}
	if err == nil {
		defer theirs.stop()
	}
	var rows []row
	for _, f := range files {
		r := row{what: "answers a second, " + f.what, against: c.name + " " + version, bar: c.bar}
		if err != nil {
			r.against = c.name + " is not installed"
		} else if unlike := theirs.answers(f.path, f.size); unlike != nil {
			r.against = c.name + " " + version + " is " + unlike.Error()
		} else if r.ours, r.theirs, err = contest(ours, theirs, f.path, turns, each); err != nil {
			return nil, err
		}
		rows = append(rows, r)
	}
	return rows, nil
}

func contest(a, b *running, path string, turns int, each time.Duration) (spread, spread, error) {
	var rates [2][]float64
	for range turns {
		for i, r := range []*running{a, b} {
			rate, err := load(r.address, path, each)
			if err != nil {
				return spread{}, spread{}, fmt.Errorf("%s%s: %w", r.address, path, err)
			}
			rates[i] = append(rates[i], rate)
		}
	}
	return spreadOf(rates[0]...), spreadOf(rates[1]...), nil
}
