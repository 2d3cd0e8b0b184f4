package main

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

// compileClient compiles the browser's program, merges its data segments and blanks the names of its functions.
func compileClient() ([]byte, error) {
	dir, err := os.MkdirTemp("", "knotmap-build-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	workspace, err := leanWorkspace(dir, false)
	if err != nil {
		return nil, err
	}
	overlay, err := leanStandard(dir)
	if err != nil {
		return nil, err
	}
	wasm, err := compile(filepath.Join(dir, "app.wasm"), "knotmap/cmd/client", workspace, overlay)
	if err != nil {
		return nil, err
	}
	return rewrite(wasm, merge, forgetNames)
}

// compile compiles a program for the browser, in a workspace or "off", with the standard library that
// an overlay makes, or "". Without inlining and the newer garbage collector it is a tenth smaller. Inlining in
// the runtime and what that stands on costs no byte, and what computes takes a third less time; in the
// ranking it costs 10 kB on the wire, and a tap is ranked in a tenth less.
func compile(out, program, workspace, overlay string) ([]byte, error) {
	cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-overlay="+overlay,
		"-gcflags=all=-l", "-gcflags=runtime=", "-gcflags=internal/...=", "-gcflags=knotmap/bodymap=", "-ldflags=-s -w", "-o", out, program)
	cmd.Env = browserEnv(workspace)
	if said, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("compiling %s for the browser: %w\n%s", program, err, said)
	}
	return os.ReadFile(out)
}

func browserEnv(workspace string) []string {
	return append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOEXPERIMENT=none", "GOFLAGS=", "GOWORK="+workspace)
}

// The parts of the WebAssembly binary format that are read here.
const (
	wasmHeader    = "\x00asm\x01\x00\x00\x00"
	customSection = 0
	dataSection   = 11
	dataCount     = 12
	opI32Const    = 0x41
	opEnd         = 0x0b
)

// maxGap is the longest run of zeros written out to join two data segments. Go's
// linker begins a segment after each short run; 70,000 headers cost the
// compressed program more than the zeros do.
const maxGap = 256

var errWasm = errors.New("not the WebAssembly that Go's linker writes")

type section struct {
	id   byte
	body []byte
}

// A segment is a part of the memory a program starts with.
type segment struct {
	offset uint32
	bytes  []byte
}

// rewrite returns the program without custom sections and with its data segments changed step by step.
func rewrite(wasm []byte, steps ...func([]segment) ([]segment, error)) ([]byte, error) {
	sections, err := parseSections(wasm)
	if err != nil {
		return nil, err
	}
	out := []byte(wasmHeader)
	for _, s := range sections {
		switch s.id {
		case customSection:
			continue
		case dataCount: // it would have to say how many segments are left
			return nil, fmt.Errorf("data count section: %w", errWasm)
		case dataSection:
			segments, err := parseSegments(s.body)
			if err != nil {
				return nil, err
			}
			for _, step := range steps {
				if segments, err = step(segments); err != nil {
					return nil, err
				}
			}
			s.body = encodeSegments(segments)
		}
		out = append(out, s.id)
		out = binary.AppendUvarint(out, uint64(len(s.body)))
		out = append(out, s.body...)
	}
	return out, nil
}

func parseSections(wasm []byte) ([]section, error) {
	rest, ok := bytes.CutPrefix(wasm, []byte(wasmHeader))
	if !ok {
		return nil, fmt.Errorf("header: %w", errWasm)
	}
	var sections []section
	for len(rest) > 0 {
		size, n := binary.Uvarint(rest[1:])
		if n <= 0 || size > uint64(len(rest)-1-n) {
			return nil, fmt.Errorf("section %d: %w", rest[0], errWasm)
		}
		body := rest[1+n:][:size]
		sections = append(sections, section{rest[0], body})
		rest = rest[1+n+int(size):]
	}
	return sections, nil
}

func parseSegments(data []byte) ([]segment, error) {
	count, n := binary.Uvarint(data)
	if n <= 0 {
		return nil, fmt.Errorf("data section: %w", errWasm)
	}
	data = data[n:]
	var segments []segment
	for i := range count {
		// An active segment of the first memory, at a constant.
		if len(data) < 2 || data[0] != 0 || data[1] != opI32Const {
			return nil, fmt.Errorf("data segment %d: %w", i, errWasm)
		}
		offset, n := sleb128(data[2:])
		data = data[2+n:]
		if n == 0 || len(data) == 0 || data[0] != opEnd {
			return nil, fmt.Errorf("offset of data segment %d: %w", i, errWasm)
		}
		size, n := binary.Uvarint(data[1:])
		if n <= 0 || size > uint64(len(data)-1-n) {
			return nil, fmt.Errorf("size of data segment %d: %w", i, errWasm)
		}
		segments = append(segments, segment{uint32(offset), data[1+n:][:size]})
		data = data[1+n+int(size):]
	}
	if len(data) > 0 {
		return nil, fmt.Errorf("%d bytes after the data: %w", len(data), errWasm)
	}
	return segments, nil
}

// merge joins neighbours that at most maxGap zeros part. They come in the order of
// the linker's sections, which is not quite that of their addresses.
func merge(segments []segment) ([]segment, error) {
	segments = slices.SortedFunc(slices.Values(segments), func(a, b segment) int { return cmp.Compare(a.offset, b.offset) })
	var merged []segment
	for i, s := range segments {
		if i == 0 {
			merged = append(merged, segment{s.offset, bytes.Clone(s.bytes)})
			continue
		}
		last := &merged[len(merged)-1]
		end := uint64(last.offset) + uint64(len(last.bytes))
		if uint64(s.offset) < end {
			return nil, fmt.Errorf("two data segments at %d: %w", s.offset, errWasm)
		}
		gap := uint64(s.offset) - end
		if gap > maxGap {
			merged = append(merged, segment{s.offset, bytes.Clone(s.bytes)})
			continue
		}
		last.bytes = append(append(last.bytes, make([]byte, gap)...), s.bytes...)
	}
	return merged, nil
}

func encodeSegments(segments []segment) []byte {
	out := binary.AppendUvarint(nil, uint64(len(segments)))
	for _, s := range segments {
		out = append(out, 0, opI32Const)
		out = appendSleb128(out, int32(s.offset))
		out = append(out, opEnd)
		out = binary.AppendUvarint(out, uint64(len(s.bytes)))
		out = append(out, s.bytes...)
	}
	return out
}

// sleb128 reads a signed LEB128 number and returns how many bytes it takes, 0 if it is none.
func sleb128(data []byte) (int32, int) {
	var value int64
	for i, b := range data {
		if i == 5 {
			break
		}
		value |= int64(b&0x7f) << (7 * i)
		if b&0x80 == 0 {
			if b&0x40 != 0 {
				value |= -1 << (7 * (i + 1))
			}
			return int32(value), i + 1
		}
	}
	return 0, 0
}

func appendSleb128(out []byte, value int32) []byte {
	for {
		b := byte(value & 0x7f)
		value >>= 7
		if value == 0 && b&0x40 == 0 || value == -1 && b&0x40 != 0 {
			return append(out, b)
		}
		out = append(out, b|0x80)
	}
}
