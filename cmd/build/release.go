package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// A release is what will be served, before it is compressed.
type release struct {
	files  map[string][]byte // by URL path; a page's has no ".html"
	hashed map[string]string // a file's name to its URL path: "app.css" to "/static/app.1a2b3c4d5e.css"
}

func newRelease() *release {
	return &release{files: map[string][]byte{}, hashed: map[string]string{}}
}

// addHashed adds a file under a name that changes with its content.
func (r *release) addHashed(name string, body []byte) {
	sum := sha256.Sum256(body)
	ext := path.Ext(name)
	url := "/static/" + strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:5]) + ext
	r.hashed[name] = url
	r.files[url] = body
}

// fileName is where static hosts look for what a URL path names.
func fileName(url string) string {
	switch {
	case url == "/":
		return "index.html"
	case path.Ext(url) == "":
		return url[1:] + ".html"
	}
	return url[1:]
}

// write replaces what out holds, except the mark that keeps the folder in the repository.
func write(out string, files map[string][]byte) error {
	entries, err := os.ReadDir(out)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	for _, e := range entries {
		if e.Name() == ".keep" {
			continue
		}
		if err := os.RemoveAll(filepath.Join(out, e.Name())); err != nil {
			return err
		}
	}
	for name, body := range files {
		to := filepath.Join(out, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(to, body, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// report lists the files that weigh most on a first visit: name, bytes, bytes in brotli.
func (r *release) report(w io.Writer, compressed map[string][]byte) {
	pages, total := 0, 0
	for _, url := range slices.Sorted(maps.Keys(r.files)) {
		name := fileName(url)
		wire := len(compressed[name])
		if br, ok := compressed[name+".br"]; ok {
			wire = len(br)
		}
		total += wire
		if path.Ext(name) == ".html" {
			pages++
			if url != "/" {
				continue
			}
		}
		fmt.Fprintf(w, "%9d %9d  %s\n", len(r.files[url]), wire, url)
	}
	fmt.Fprintf(w, "%d files, %d of them pages, %d bytes on the wire in all\n", len(r.files), pages, total)
}
