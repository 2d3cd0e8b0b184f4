package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

const tracer = `package runtime

import (
	"internal/abi"
	"unsafe"
)

//go:nosplit
func trace(p unsafe.Pointer) { abi.Trace(p) } // to a file

func (t *table) dump() {
	for {
	}
}

func traced() bool { return true }
`

func TestEmpty(t *testing.T) {
	trace := []string{"{ abi.Trace(p) }", "{}", `"internal/abi"`, `_ "internal/abi"`}
	dump := []string{"{\n\tfor {\n\t}\n}", "{}"}
	both := append(trace, dump...)
	for functions, changes := range map[string][]string{"trace": trace, "table.dump": dump, "table.dump trace": both, "*": both} {
		got, err := empty("trace.go", []byte(tracer), strings.Fields(functions))
		if want := strings.NewReplacer(changes...).Replace(tracer); err != nil || string(got) != want {
			t.Errorf("%s: got\n%s%v\nwant\n%s", functions, got, err, want)
		}
	}
	for _, functions := range []string{"traced", "dump", "gone", "trace gone"} {
		if _, err := empty("trace.go", []byte(tracer), strings.Fields(functions)); err == nil {
			t.Errorf("%s: no error", functions)
		}
	}
}

// standard is the standard library's folder.
func standard(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(strings.TrimSpace(string(out)), "src")
}

func TestStandardIsKnown(t *testing.T) {
	for _, e := range emptied {
		source, err := os.ReadFile(filepath.Join(standard(t), e.name))
		if err != nil {
			t.Fatal(err)
		}
		if got := sum(source); got != e.sum {
			t.Errorf("%s has the sum %s, want %s: see that %s still only trace, print or check, then write the new sum", e.name, got, e.sum, e.functions)
		}
	}
}

// Of another Go a file stays as it is.
func TestOtherStandard(t *testing.T) {
	other := fstest.MapFS{}
	for _, e := range emptied {
		source, err := os.ReadFile(filepath.Join(standard(t), e.name))
		if err != nil {
			t.Fatal(err)
		}
		other[e.name] = &fstest.MapFile{Data: source}
	}
	const changed = "runtime/trace.go"
	other[changed].Data = append(other[changed].Data, "// changed\n"...)
	files, err := overlayFiles(other)
	if err != nil {
		t.Fatal(err)
	}
	if files[changed] != nil {
		t.Errorf("%s is emptied, though it has changed", changed)
	}
	for _, e := range emptied {
		if e.name != changed && files[e.name] == nil {
			t.Errorf("%s is not emptied", e.name)
		}
	}
	if files["internal/godebug/godebug.go"] == nil {
		t.Error("internal/godebug is not in the overlay")
	}
}
