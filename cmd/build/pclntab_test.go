package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// TestForgetNames holds that names are gone from a compiled program, and that all tables
// which the runtime needs are as they were.
func TestForgetNames(t *testing.T) {
	dir := t.TempDir()
	source := filepath.Join(dir, "main.go")
	if err := os.WriteFile(source, []byte("package main\n\nfunc namedInVain() { println(\"hello\") }\n\nfunc main() { namedInVain() }\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	wasm, err := compile(filepath.Join(dir, "main.wasm"), source, "off", "")
	if err != nil {
		t.Fatal(err)
	}
	merged, err := rewrite(wasm, merge)
	if err != nil {
		t.Fatal(err)
	}
	blank, err := rewrite(wasm, merge, forgetNames)
	if err != nil {
		t.Fatal(err)
	}
	if name := []byte("namedInVain"); !bytes.Contains(merged, name) || bytes.Contains(blank, name) {
		t.Errorf("the name of a function is there before: %v, after: %v", bytes.Contains(merged, name), bytes.Contains(blank, name))
	}
	before, after := tablesOf(t, merged), tablesOf(t, blank)
	if len(before.functions) < 500 || len(after.functions) != len(before.functions) {
		t.Fatalf("%d functions before, %d after", len(before.functions), len(after.functions))
	}
	for i, entry := range before.functions {
		want, got := runtimeTables(entry), runtimeTables(after.functions[i])
		for j, offset := range want {
			if got[j] != offset || !bytes.Equal(pcTable(after.pcs, got[j]), pcTable(before.pcs, offset)) {
				t.Fatalf("function %d: table %d has changed", i, j)
			}
		}
	}
}

func tablesOf(t *testing.T, wasm []byte) funcTables {
	t.Helper()
	sections, err := parseSections(wasm)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sections {
		if s.id == dataSection {
			segments, err := parseSegments(s.body)
			if err != nil {
				t.Fatal(err)
			}
			tables, err := goTables(segments)
			if err != nil {
				t.Fatal(err)
			}
			return tables
		}
	}
	t.Fatal("no data")
	return funcTables{}
}

func TestForgetNamesRefuses(t *testing.T) {
	short := append([]byte(pcHeader), bytes.Repeat([]byte{0xff}, headerSize)...)
	for name, segments := range map[string][]segment{
		"no tables":      {{8, []byte("abc")}},
		"wild distances": {{8, short}},
	} {
		if _, err := forgetNames(segments); !errors.Is(err, errWasm) {
			t.Errorf("%s: got %v, want %v", name, err, errWasm)
		}
	}
}
