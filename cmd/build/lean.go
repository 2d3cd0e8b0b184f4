package main

import (
	"bytes"
	"cmp"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
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
)

// leftOut are go-app's files that _goapp/app/lean.go replaces.
var leftOut = map[string]bool{
	"action.go": true, "crypto.go": true, "http.go": true, "log.go": true, "notification.go": true, "resource.go": true,
	"route.go": true, "state.go": true, "static.go": true, "wasm.go": true,
}

// replaced are packages of which a small one of _goapp does what this program needs.
var replaced = map[string]string{"context": "context", "encoding/json": "json", "fmt": "fmt", "html": "html", "net/url": "url"}

// clientFolders hold the packages of the browser's program.
var clientFolders = []string{"app", "bodymap", "content", "cmd/client"}

//go:embed all:_goapp
var goappFiles embed.FS

// leanWorkspace writes the lean copy of go-app, and one of the project that uses the small
// packages too, into dir, and returns a workspace there for the environment variable
// GOWORK. Unlike a replacement in go.mod it leaves no path of this machine in the program.
// With tests set the copies hold what the project's own tests name besides.
func leanWorkspace(dir string, tests bool) (workspace string, err error) {
	project, original, err := modules()
	if err != nil {
		return "", err
	}
	client, goapp := filepath.Join(dir, "knotmap"), filepath.Join(dir, "go-app")
	roots, err := copyClient(client, project.Dir, tests)
	if err != nil {
		return "", err
	}
	if err := checkComponents(roots); err != nil {
		return "", err
	}
	packages, err := fs.Sub(goappFiles, "_goapp")
	if err != nil {
		return "", err
	}
	if err := os.CopyFS(filepath.Join(goapp, "pkg"), packages); err != nil {
		return "", err
	}
	if _, err := replaceIn(filepath.Join(goapp, "pkg", "errors"), false); err != nil {
		return "", err
	}
	if err := copyLean(filepath.Join(goapp, "pkg", "app"), filepath.Join(original.Dir, "pkg", "app"), roots); err != nil {
		return "", err
	}
	// The go.work must ask for no older Go than the project does.
	language := "go " + project.GoVersion + "\n\n"
	workspace = filepath.Join(dir, "go.work")
	for name, text := range map[string]string{
		workspace:                      fmt.Sprintf("%suse (\n\t%q\n\t%q\n)\n", language, client, goapp),
		filepath.Join(goapp, "go.mod"): language + "module " + goappPath + "\n",
	} {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			return "", err
		}
	}
	return workspace, nil
}

// copyClient copies the browser's program, in which the small packages take the place of those
// they replace, and returns its sources. Tests are copied as they are.
func copyClient(to, from string, tests bool) (sources map[string][]byte, err error) {
	for _, folder := range clientFolders {
		if err := os.CopyFS(filepath.Join(to, folder), os.DirFS(filepath.Join(from, folder))); err != nil {
			return nil, err
		}
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		text, err := os.ReadFile(filepath.Join(from, name))
		if err != nil {
			return nil, err
		}
		if err := os.WriteFile(filepath.Join(to, name), text, 0o644); err != nil {
			return nil, err
		}
	}
	sources = map[string][]byte{}
	for _, folder := range clientFolders {
		found, err := replaceIn(filepath.Join(to, folder), tests)
		if err != nil {
			return nil, err
		}
		maps.Copy(sources, found)
	}
	return sources, nil
}

// replaceIn puts the small packages in the place of those they replace, in all Go files of a folder but its tests,
// and returns the files, tests only if asked.
func replaceIn(folder string, tests bool) (files map[string][]byte, err error) {
	if files, err = readGo(folder); err != nil {
		return nil, err
	}
	for name, source := range files {
		if strings.HasSuffix(name, "_test.go") {
			if !tests {
				delete(files, name)
			}
			continue
		}
		files[name] = replaceImports(source)
		if err := os.WriteFile(name, files[name], 0o644); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// readGo returns the Go files of a folder by their paths.
func readGo(folder string) (map[string][]byte, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for _, name := range names {
		if files[name], err = os.ReadFile(name); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// replaceImports puts the small packages in the place of those they replace.
func replaceImports(source []byte) []byte {
	for standard, small := range replaced {
		source = bytes.Replace(source, fmt.Appendf(nil, "\t%q\n", standard), fmt.Appendf(nil, "\t%q\n", goappPath+"/pkg/"+small), 1)
		source = bytes.Replace(source, fmt.Appendf(nil, "import %q\n", standard), fmt.Appendf(nil, "import %q\n", goappPath+"/pkg/"+small), 1)
	}
	return source
}

// copyLean adds go-app's package app to the files that stand for what is left out of it, without
// its tests and whatever neither it nor the browser's program names.
func copyLean(to, from string, client map[string][]byte) error {
	ours, err := readGo(to)
	if err != nil {
		return err
	}
	found, err := readGo(from)
	if err != nil {
		return err
	}
	originals := map[string][]byte{}
	for name, source := range found {
		if base := filepath.Base(name); !leftOut[base] && !strings.HasSuffix(base, "_test.go") {
			originals[filepath.Join(to, base)] = replaceImports(source)
		}
	}
	for name, source := range ours {
		if strings.HasSuffix(name, "_test.go") {
			delete(ours, name)
			client[name] = source
		}
	}
	pruned, err := prune(originals, ours, client)
	if err != nil {
		return err
	}
	for name, source := range pruned {
		if err := os.WriteFile(name, source, 0o644); err != nil {
			return err
		}
	}
	return nil
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
