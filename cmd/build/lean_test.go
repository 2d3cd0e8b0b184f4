package main

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the list of packages")

// The packages of _goapp compile only in the lean workspace, so their own tests run there; and so do those of the
// pages, which must come out as they do with the originals: with the whole standard library and the lean one.
func TestLeanPackages(t *testing.T) {
	dir := t.TempDir()
	workspace, err := leanWorkspace(dir, true)
	if err != nil {
		t.Fatal(err)
	}
	// The tests of the pages read the scripts.
	if err := os.CopyFS(filepath.Join(dir, "knotmap", "web"), os.DirFS("../../web")); err != nil {
		t.Fatal(err)
	}
	packages := []string{"knotmap/app"}
	for _, name := range []string{"app", "context", "errors", "fmt", "html", "json", "url"} {
		packages = append(packages, goappPath+"/pkg/"+name)
	}
	lean, err := leanStandard(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, overlay := range []string{"", lean} {
		tests := exec.Command("go", append([]string{"test", "-trimpath", "-vet=off", "-overlay=" + overlay}, packages...)...)
		tests.Env = append(os.Environ(), "GOFLAGS=", "GOWORK="+workspace)
		said, err := tests.CombinedOutput()
		if err != nil {
			t.Errorf("%v\n%s", err, said)
		}
		if n := bytes.Count(said, []byte("ok  \t")); n != len(packages) {
			t.Errorf("%d packages were tested, want %d:\n%s", n, len(packages), said)
		}
	}
}

// Another folder must give the same program, byte for byte.
func TestLeanProgram(t *testing.T) {
	var first []byte
	for range 2 {
		dir := t.TempDir()
		workspace, err := leanWorkspace(dir, false)
		if err != nil {
			t.Fatal(err)
		}
		overlay, err := leanStandard(dir)
		if err != nil {
			t.Fatal(err)
		}
		wasm, err := compile(filepath.Join(dir, "app.wasm"), "knotmap/cmd/client", workspace, overlay)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(wasm, []byte(dir)) {
			t.Errorf("the program holds the path %s", dir)
		}
		if first == nil {
			first = wasm
		}
		if !bytes.Equal(wasm, first) {
			t.Error("two builds of the same sources differ")
		}
	}
}

// Each package costs every reader its bytes: a new one is added on purpose or not at all.
func TestClientPackages(t *testing.T) {
	dir := t.TempDir()
	workspace, err := leanWorkspace(dir, false)
	if err != nil {
		t.Fatal(err)
	}
	overlay, err := leanStandard(dir)
	if err != nil {
		t.Fatal(err)
	}
	deps := exec.Command("go", "list", "-deps", "-overlay="+overlay, "-f", `{{.ImportPath}} {{join .Imports " "}}`, "knotmap/cmd/client")
	deps.Env = browserEnv(workspace)
	out, err := deps.Output()
	if err != nil {
		t.Fatal(err)
	}
	importers := map[string][]string{}
	var got []string
	for line := range strings.Lines(string(out)) {
		words := strings.Fields(line)
		got = append(got, words[0])
		for _, imported := range words[1:] {
			importers[imported] = append(importers[imported], words[0])
		}
	}
	slices.Sort(got)
	list := filepath.Join("testdata", "packages.txt")
	if *update {
		if err := os.WriteFile(list, []byte(strings.Join(got, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile(list)
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Fields(string(text))
	for _, name := range got {
		if !slices.Contains(want, name) {
			t.Errorf("%s is new in the browser's program; it is imported by %s", name, strings.Join(importers[name], ", "))
		}
	}
	for _, name := range want {
		if !slices.Contains(got, name) {
			t.Errorf("%s is no longer in the browser's program", name)
		}
	}
	if t.Failed() {
		t.Logf("if this is meant: go test ./cmd/build -run %s -update", t.Name())
	}
}
