package main

import (
	"os"
	"path/filepath"
	"testing"
)

// programSize is how many bytes of the browser's program go over the wire, in brotli. It may
// not pass 800,000; see the bars. Between two commits it may grow or shrink by a fiftieth.
const (
	programSize = 742_701
	programMost = 800_000
)

// The release in web/release is built before the tests run; compressing the program again would take half a minute.
func TestProgramSize(t *testing.T) {
	found, err := filepath.Glob("../../web/release/static/app.*.wasm.br")
	if err != nil || len(found) != 1 {
		t.Fatalf("found %q (%v), want one program: go run ./cmd/build", found, err)
	}
	info, err := os.Stat(found[0])
	if err != nil {
		t.Fatal(err)
	}
	switch size := info.Size(); {
	case size > programMost:
		t.Errorf("the program takes %d bytes on the wire, %d at most", size, programMost)
	case size > programSize+programSize/50:
		t.Errorf("the program takes %d bytes on the wire, and took %d: find out why, or raise programSize and say why", size, programSize)
	case size < programSize-programSize/50:
		t.Errorf("the program takes %d bytes on the wire, and took %d: lower programSize, that it may stay so", size, programSize)
	}
}
