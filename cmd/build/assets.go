package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/html"
	"github.com/tdewolff/minify/v2/js"
	minifyjson "github.com/tdewolff/minify/v2/json"

	"knotmap/app"
)

// minifier leaves drawings alone: they are compact already, and their ids are addresses.
var minifier = newMinifier()

func newMinifier() *minify.M {
	m := minify.New()
	m.Add(".html", &html.Minifier{KeepDocumentTags: true, KeepEndTags: true, KeepDefaultAttrVals: true})
	m.AddFunc(".css", css.Minify)
	m.AddFunc(".js", js.Minify)
	m.AddFunc(".webmanifest", minifyjson.Minify)
	return m
}

// minified returns body as small as its kind allows; the minifiers write into what they read, so it is copied.
func minified(name string, body []byte) ([]byte, error) {
	small, err := minifier.Bytes(path.Ext(name), bytes.Clone(body))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return small, nil
}

// hashedKinds are the kinds of file that get hashed names, and what each may
// name: first those that name no other file.
var hashedKinds = [][]string{{".svg", ".png", ".woff2"}, {".css", ".js"}}

// addWeb adds the files of the folder web.
func (r *release) addWeb(web fs.FS) error {
	byKind := map[string][]string{}
	err := fs.WalkDir(web, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name == "release":
			return fs.SkipDir
		case entry.IsDir() && name == styleFolder:
			return fs.SkipDir
		case !entry.IsDir():
			byKind[path.Ext(name)] = append(byKind[path.Ext(name)], name)
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, kinds := range hashedKinds {
		for _, kind := range kinds {
			for _, name := range byKind[kind] {
				if name == workerName {
					continue
				}
				if err := r.addAsset(web, name); err != nil {
					return err
				}
			}
		}
	}
	r.addHashed(targetSheet, []byte(app.WithoutScripts(string(r.files[r.hashed[styleSheet]]))))
	return r.addUnhashed(web)
}

const (
	styleSheet = "app.css"
	// styleFolder holds the parts of the style sheet, which it imports.
	styleFolder = "style"
	// targetSheet takes the style sheet's place where there are no scripts.
	targetSheet = "targets.css"
	// firstScript answers taps; the first page carries it in itself.
	firstScript = "first.js"
)

func (r *release) addAsset(web fs.FS, name string) error {
	body, err := fs.ReadFile(web, name)
	if err != nil {
		return err
	}
	if name == styleSheet {
		if body, err = withImports(web, body); err != nil {
			return err
		}
	}
	if kind := path.Ext(name); kind == ".css" || kind == ".js" {
		if body, err = r.resolve(name, body); err != nil {
			return err
		}
		if body, err = minified(name, body); err != nil {
			return err
		}
	}
	r.addHashed(name, body)
	return nil
}

var importRule = regexp.MustCompile(`@import "([^"]+)";\n`)

// withImports puts the parts that a style sheet imports in the place of its import rules. Each part must be imported.
func withImports(web fs.FS, sheet []byte) ([]byte, error) {
	parts, err := fs.Glob(web, styleFolder+"/*.css")
	if err != nil {
		return nil, err
	}
	for _, part := range parts {
		if !bytes.Contains(sheet, []byte(`"`+part+`"`)) {
			return nil, fmt.Errorf("%s: does not import %s", styleSheet, part)
		}
	}
	var missing error
	whole := importRule.ReplaceAllFunc(sheet, func(rule []byte) []byte {
		part, err := fs.ReadFile(web, string(importRule.FindSubmatch(rule)[1]))
		missing = errors.Join(missing, err)
		return part
	})
	return whole, missing
}

// addUnhashed adds the files that others look for under a fixed name.
func (r *release) addUnhashed(web fs.FS) error {
	const manifest = "manifest.webmanifest"
	body, err := fs.ReadFile(web, manifest)
	if err != nil {
		return err
	}
	if !json.Valid(body) {
		return fmt.Errorf("%s: no JSON", manifest)
	}
	if body, err = r.resolve(manifest, body); err != nil {
		return err
	}
	if r.files["/"+manifest], err = minified(manifest, body); err != nil {
		return err
	}
	robots, err := fs.ReadFile(web, "robots.txt")
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	r.files["/robots.txt"] = robots
	return err
}

var staticName = regexp.MustCompile(`/static/[\w./-]+`)

// resolve puts the hashed name wherever a text names a file under /static/.
func (r *release) resolve(name string, text []byte) ([]byte, error) {
	var unknown error
	resolved := staticName.ReplaceAllFunc(text, func(found []byte) []byte {
		plain := strings.TrimPrefix(string(found), "/static/")
		url, ok := r.hashed[plain]
		if !ok {
			unknown = fmt.Errorf("%s: names %s, but web has no %s", name, found, plain)
		}
		return []byte(url)
	})
	return resolved, unknown
}

// addGoScript adds the script that starts a Go program in a browser. It must
// be the one of the Go that compiled the program.
func (r *release) addGoScript() error {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return fmt.Errorf("go env GOROOT: %w", err)
	}
	body, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	if body, err = minified("wasm_exec.js", body); err != nil {
		return err
	}
	r.addHashed("wasm_exec.js", body)
	return nil
}
