package main

import (
	"bytes"
	"errors"
	"math"
	"os"
	"path/filepath"
	"testing"
)

// wasmModule builds a program of one custom, one code and one data section.
func wasmModule(segments []segment) []byte {
	out := []byte(wasmHeader)
	for _, s := range []section{{customSection, []byte("\x04name")}, {10, []byte{0}}, {dataSection, encodeSegments(segments)}} {
		out = append(append(out, s.id, byte(len(s.body))), s.body...)
	}
	return out
}

// memory is the image that a program's data segments make.
func memory(t *testing.T, wasm []byte) (image []byte, segments int) {
	t.Helper()
	sections, err := parseSections(wasm)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sections {
		if s.id != dataSection {
			continue
		}
		parsed, err := parseSegments(s.body)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range parsed {
			if end := int(p.offset) + len(p.bytes); end > len(image) {
				image = append(image, make([]byte, end-len(image))...)
			}
			copy(image[p.offset:], p.bytes)
		}
		segments = len(parsed)
	}
	return image, segments
}

// otherSections are those that merging must not touch, one after the other.
func otherSections(t *testing.T, wasm []byte) []byte {
	t.Helper()
	sections, err := parseSections(wasm)
	if err != nil {
		t.Fatal(err)
	}
	var out []byte
	for _, s := range sections {
		if s.id != dataSection && s.id != customSection {
			out = append(append(out, s.id), s.body...)
		}
	}
	return out
}

func TestMergeSegments(t *testing.T) {
	for _, test := range []struct {
		name     string
		segments []segment
		want     int
	}{
		{"none", nil, 0},
		{"one", []segment{{8, []byte("abc")}}, 1},
		{"touching", []segment{{8, []byte("abc")}, {11, []byte("d")}}, 1},
		{"longest gap", []segment{{8, []byte("a")}, {9 + maxGap, []byte("b")}}, 1},
		{"too long a gap", []segment{{8, []byte("a")}, {10 + maxGap, []byte("b")}}, 2},
		{"out of order", []segment{{8, []byte("abc")}, {4, []byte("d")}}, 1},
		{"far apart, then near", []segment{{0, []byte("a")}, {70000, []byte("b")}, {70002, []byte("c")}, {70010, []byte("d")}}, 2},
	} {
		wasm := wasmModule(test.segments)
		merged, err := rewrite(wasm, merge)
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		got, segments := memory(t, merged)
		if want, _ := memory(t, wasm); !bytes.Equal(got, want) {
			t.Errorf("%s: got memory %q, want %q", test.name, got, want)
		}
		if segments != test.want {
			t.Errorf("%s: got %d segments, want %d", test.name, segments, test.want)
		}
		if !bytes.Equal(otherSections(t, merged), otherSections(t, wasm)) {
			t.Errorf("%s: other sections changed", test.name)
		}
	}
}

func TestRewriteRefuses(t *testing.T) {
	header := wasmHeader
	for name, wasm := range map[string]string{
		"no module":          "#!/bin/sh",
		"section too long":   header + "\x0b\x7f\x00",
		"data count":         header + "\x0c\x01\x01",
		"passive segment":    header + "\x0b\x04\x01\x01\x01a",
		"offset not a const": header + "\x0b\x06\x01\x00\x23\x00\x0b\x00",
		"segment too long":   header + "\x0b\x06\x01\x00\x41\x00\x0b\x05",
		"bytes left over":    header + "\x0b\x07\x01\x00\x41\x00\x0b\x00\x00",
		"overlapping":        string(wasmModule([]segment{{8, []byte("abc")}, {10, []byte("d")}})),
	} {
		if _, err := rewrite([]byte(wasm), merge); !errors.Is(err, errWasm) {
			t.Errorf("%s: got %v, want %v", name, err, errWasm)
		}
	}
}

func TestSleb128(t *testing.T) {
	for _, want := range []int32{0, 1, 63, 64, 127, 128, -1, -64, -65, -128, 1 << 20, math.MaxInt32, math.MinInt32} {
		encoded := appendSleb128(nil, want)
		if got, n := sleb128(encoded); got != want || n != len(encoded) {
			t.Errorf("got %d in %d bytes, want %d in %d", got, n, want, len(encoded))
		}
	}
	if _, n := sleb128([]byte{0x80, 0x80}); n != 0 {
		t.Errorf("a number cut short takes %d bytes, want 0", n)
	}
}

func TestMergeOfACompiledProgram(t *testing.T) {
	dir := t.TempDir()
	source := filepath.Join(dir, "main.go")
	if err := os.WriteFile(source, []byte("package main\n\nfunc main() { println(\"hello\") }\n"), 0o644); err != nil {
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
	image, before := memory(t, wasm)
	got, after := memory(t, merged)
	if !bytes.Equal(got, image) {
		t.Error("the memory the program starts with has changed")
	}
	if after == 0 || after >= before/100 {
		t.Errorf("got %d segments of %d, want far fewer", after, before)
	}
	if !bytes.Equal(otherSections(t, merged), otherSections(t, wasm)) {
		t.Error("another section has changed")
	}
}
