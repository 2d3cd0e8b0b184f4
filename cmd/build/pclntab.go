package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// The program carries tables with which Go prints a stack: the name of every function, and
// the file and line of every instruction. They are a tenth of it, compressed, and nobody
// reads a stack in a browser that cannot name the program's own source. forgetNames takes
// them out; a crash still prints its message. What the
// runtime itself needs of the tables, where stacks and pointers lie, stays.

// Where things stand in Go's tables; see runtime.pcHeader and runtime._func.
const (
	pcHeader   = "\xf1\xff\xff\xff\x00\x00\x01\x08" // of Go 1.20 and later, on WebAssembly
	nfuncWord  = 0                                  // words of 8 bytes after the header's first 8
	namesWord  = 3
	pcWord     = 6
	funcsWord  = 7
	headerSize = 8 * 9

	nameOff   = 4 // bytes in a function's entry
	spOff     = 16
	fileOff   = 20
	lineOff   = 24
	npcOff    = 28
	unitOff   = 32
	startOff  = 36
	infosOff  = 43 // one byte
	entrySize = 44 // then a word for each of npcOff's tables, and one for each of infosOff's
)

// What the runtime needs of a function's tables and of what else is said of it is where its pointers lie. The others
// say where a signal may stop it, and no browser sends any, and how to print its arguments. See internal/abi.
const (
	stackMapTable = 1
	absent        = 0xffffffff
)

var printed = []uint32{3, 5, 6, 7} // inlined calls, arguments, which of them are live, what it wraps

// forgetNames blanks the names, files and lines in the segment that holds Go's tables.
func forgetNames(segments []segment) ([]segment, error) {
	all, err := goTables(segments)
	if err != nil {
		return nil, err
	}
	clear(all.names)
	needed := make([]bool, len(all.pcs))
	for _, entry := range all.functions {
		for _, field := range []int{nameOff, fileOff, lineOff, unitOff, startOff} {
			clear(entry[field:][:4])
		}
		tables := entry[entrySize:][:4*binary.LittleEndian.Uint32(entry[npcOff:])]
		for i := range uint32(len(tables) / 4) {
			if i != stackMapTable {
				clear(tables[4*i:][:4])
			}
		}
		for _, i := range printed {
			if i < uint32(entry[infosOff]) {
				binary.LittleEndian.PutUint32(entry[entrySize+len(tables)+4*int(i):], absent)
			}
		}
		for _, offset := range runtimeTables(entry) {
			for i := range pcTable(all.pcs, offset) {
				needed[int(offset)+i] = true
			}
		}
	}
	for i := range all.pcs {
		if !needed[i] {
			all.pcs[i] = 0
		}
	}
	return segments, nil
}

// funcTables are Go's tables of functions.
type funcTables struct {
	names     []byte   // of functions, then the files of each package, then the names of files
	pcs       []byte   // tables by program counter: of stack sizes, files, lines and more
	functions [][]byte // an entry for each function, and what follows it
}

func goTables(segments []segment) (t funcTables, err error) {
	for _, s := range segments {
		at := bytes.Index(s.bytes, []byte(pcHeader))
		if at < 0 || len(s.bytes) < at+headerSize {
			continue
		}
		all := s.bytes[at:]
		word := func(n int) uint64 { return binary.LittleEndian.Uint64(all[8+8*n:]) }
		names, pcs, funcs, count := word(namesWord), word(pcWord), word(funcsWord), word(nfuncWord)
		if names > pcs || pcs > funcs || funcs+8*count > uint64(len(all)) {
			return t, fmt.Errorf("table of functions: %w", errWasm)
		}
		t.names, t.pcs = all[names:pcs], all[pcs:funcs]
		for i := range count {
			offset := uint64(binary.LittleEndian.Uint32(all[funcs+8*i+4:]))
			if funcs+offset+entrySize > uint64(len(all)) {
				return t, fmt.Errorf("function %d: %w", i, errWasm)
			}
			t.functions = append(t.functions, all[funcs+offset:])
		}
		return t, nil
	}
	return t, fmt.Errorf("no table of functions: %w", errWasm)
}

// runtimeTables lists where in pcs the tables of a function stand that the runtime needs; 0 is none.
func runtimeTables(entry []byte) []uint32 {
	out := []uint32{binary.LittleEndian.Uint32(entry[spOff:])}
	if binary.LittleEndian.Uint32(entry[npcOff:]) > stackMapTable {
		out = append(out, binary.LittleEndian.Uint32(entry[entrySize+4*stackMapTable:]))
	}
	return out
}

// pcTable returns one table of pcs: pairs of numbers, of which the first of a later pair
// is 0 at its end. Offset 0 means no table.
func pcTable(pcs []byte, offset uint32) []byte {
	if offset == 0 {
		return nil
	}
	table, n := pcs[offset:], 0
	for first := true; first || table[n] != 0; first = false {
		for range 2 {
			_, length := binary.Uvarint(table[n:])
			n += length
		}
	}
	return table[:n+1]
}
