package main

import (
	"bytes"
	"cmp"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// The browser's program is compiled with a lean copy of go-app. The original
// brings its web server, TLS, regular expressions and JSON into every program,
// 0.6 MB of it compressed, though only its handler on the server calls them.
// The copy leaves out the files below and gets those of _goapp in their place;
// everything that compiles for the server and the tests uses the original.

const (
	goappPath    = "github.com/maxence-charriere/go-app/v10"
	goappVersion = "v10.1.11"
	uuidPath     = "github.com/google/uuid"
)

// leftOut are go-app's files that _goapp/app/lean.go replaces.
var leftOut = map[string]bool{
	"crypto.go": true, "http.go": true, "resource.go": true, "route.go": true, "static.go": true, "wasm.go": true,
}

//go:embed all:_goapp
var goappFiles embed.FS

// leanWorkspace writes the lean copy into dir and returns a workspace there, for
// the environment variable GOWORK, in which it takes go-app's place. Unlike a
// replacement in go.mod it leaves no path of this machine in the program.
func leanWorkspace(dir string) (workspace string, err error) {
	project, original, err := modules()
	if err != nil {
		return "", err
	}
	// The go.work must ask for no older Go than the project does.
	language := "go " + project.GoVersion + "\n\n"
	goapp, uuid := filepath.Join(dir, "go-app"), filepath.Join(dir, "uuid")
	if err := copyLean(filepath.Join(goapp, "pkg", "app"), filepath.Join(original.Dir, "pkg", "app")); err != nil {
		return "", err
	}
	for name, to := range map[string]string{
		"app": filepath.Join(goapp, "pkg", "app"), "errors": filepath.Join(goapp, "pkg", "errors"),
		"json": filepath.Join(goapp, "pkg", "json"), "uuid": uuid,
	} {
		folder, err := fs.Sub(goappFiles, "_goapp/"+name)
		if err != nil {
			return "", err
		}
		if err := os.CopyFS(to, folder); err != nil {
			return "", err
		}
	}
	workspace = filepath.Join(dir, "go.work")
	for name, text := range map[string]string{
		workspace:                      fmt.Sprintf("%suse (\n\t%q\n\t%q\n\t%q\n)\n", language, project.Dir, goapp, uuid),
		filepath.Join(goapp, "go.mod"): language + "module " + goappPath + "\n\nrequire " + uuidPath + " v1.6.0\n",
		filepath.Join(uuid, "go.mod"):  language + "module " + uuidPath + "\n",
	} {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			return "", err
		}
	}
	return workspace, nil
}

// A module is what go list says of one.
type module struct{ Dir, Version, GoVersion string }

// modules returns the project's module and the go-app it uses.
func modules() (project, goapp module, err error) {
	out, err := exec.Command("go", "list", "-m", "-json", "knotmap", goappPath).Output()
	if err != nil {
		return project, goapp, fmt.Errorf("go list -m: %w", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(out))
	if err := cmp.Or(decoder.Decode(&project), decoder.Decode(&goapp)); err != nil {
		return project, goapp, fmt.Errorf("go list -m: %w", err)
	}
	if goapp.Version != goappVersion {
		return project, goapp, fmt.Errorf("go-app is %s, and cmd/build/_goapp is made for %s", goapp.Version, goappVersion)
	}
	return project, goapp, nil
}

// copyLean copies go-app's package app without its tests and what is left out, with the small JSON.
func copyLean(to, from string) error {
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	names, err := filepath.Glob(filepath.Join(from, "*.go"))
	if err != nil {
		return err
	}
	for _, name := range names {
		base := filepath.Base(name)
		if leftOut[base] || strings.HasSuffix(base, "_test.go") {
			continue
		}
		source, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		source = bytes.Replace(source, []byte(`"encoding/json"`), []byte(`"`+goappPath+`/pkg/json"`), 1)
		if err := os.WriteFile(filepath.Join(to, base), source, 0o644); err != nil {
			return err
		}
	}
	return nil
}
