package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// The packages of _goapp compile only in go-app's place, so their own tests run there.
func TestLeanPackages(t *testing.T) {
	workspace, err := leanWorkspace(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	tests := exec.Command("go", "test", "-trimpath", "-vet=off", goappPath+"/pkg/app", goappPath+"/pkg/errors", goappPath+"/pkg/json")
	tests.Env = append(os.Environ(), "GOFLAGS=", "GOWORK="+workspace)
	said, err := tests.CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, said)
	}
	if n := bytes.Count(said, []byte("ok  \t")); n != 3 {
		t.Errorf("%d packages were tested, want 3:\n%s", n, said)
	}
}

// Another folder must give the same program, byte for byte, without what was left out.
func TestLeanProgram(t *testing.T) {
	var first []byte
	for range 2 {
		dir := t.TempDir()
		workspace, err := leanWorkspace(dir)
		if err != nil {
			t.Fatal(err)
		}
		deps := exec.Command("go", "list", "-deps", goappPath+"/pkg/app")
		deps.Env = browserEnv(workspace)
		names, err := deps.Output()
		if err != nil {
			t.Fatal(err)
		}
		for _, heavy := range []string{"net/http", "crypto/tls", "encoding/json", "regexp", "text/template"} {
			if bytes.Contains(names, []byte("\n"+heavy+"\n")) {
				t.Errorf("the lean go-app imports %s", heavy)
			}
		}
		wasm, err := compile(filepath.Join(dir, "app.wasm"), "knotmap/cmd/client", workspace)
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
