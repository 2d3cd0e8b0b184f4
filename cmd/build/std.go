package main

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// The standard library can trace and profile a program, print its stacks and read settings from $GODEBUG. No
// browser asks for any of it, and it is a fourteenth of the program. So the compiler gets, by -overlay, the
// files of _std in the place of the original ones, and others in which some functions do nothing.

// emptied are those functions, by the file of the standard library; "*" is all that it has. Only functions without
// results can do nothing. sum is how the file's SHA-256 begins: that of another Go is compiled as it is.
var emptied = []struct{ name, sum, functions string }{
	{"internal/cpu/cpu.go", "926a0744", "processOptions"},
	{"runtime/hexdump.go", "0e089a44", "*"},
	{"runtime/mcheckmark.go", "fa147698", "checkFinalizersAndCleanups"},
	{"runtime/mgcmark.go", "68dac83a", "gcDumpObject"},
	{"runtime/mgcscavenge.go", "809c6b17", "printScavTrace"},
	{"runtime/mprof.go", "cd26b885", "*"},
	{"runtime/print.go", "28e2bbcd", "printcomplex128 printcomplex64 printfloat32 printfloat64"},
	{"runtime/proc.go", "b0ea864c", "schedtrace"},
	{"runtime/runtime1.go", "e9aea0b8", "check parsegodebug"},
	{"runtime/symtab.go", "556bdcf7", "moduledataverify1"},
	{"runtime/trace.go", "c4a410ad", "*"},
	{"runtime/traceallocfree.go", "096a0188", "*"},
	{"runtime/traceback.go", "b02b809e", "goroutineheader printAncestorTraceback printcreatedby traceback1 tracebackHexdump tracebackothers"},
	{"runtime/tracecpu.go", "449de707", "*"},
	{"runtime/traceruntime.go", "9cc5ffc3", "*"},
	{"runtime/type.go", "abe23e7e", "typelinksinit"},
}

//go:embed all:_std
var stdFiles embed.FS

// leanStandard writes what is to be compiled in the place of the standard library's files into dir, and returns
// the file that says so to the compiler's -overlay.
func leanStandard(dir string) (file string, err error) {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", fmt.Errorf("go env: %w", err)
	}
	root := filepath.Join(strings.TrimSpace(string(out)), "src")
	written, err := overlayFiles(os.DirFS(root))
	if err != nil {
		return "", err
	}
	replace := map[string]string{}
	for name, source := range written {
		to := filepath.Join(dir, "std", filepath.FromSlash(name))
		if err := cmp.Or(os.MkdirAll(filepath.Dir(to), 0o755), os.WriteFile(to, source, 0o644)); err != nil {
			return "", err
		}
		replace[filepath.Join(root, filepath.FromSlash(name))] = to
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	file = filepath.Join(dir, "overlay.json")
	return file, os.WriteFile(file, text, 0o644)
}

// overlayFiles returns the sources to compile in the place of those of the standard library, by their names there.
func overlayFiles(standard fs.FS) (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, e := range emptied {
		source, err := fs.ReadFile(standard, e.name)
		if err != nil {
			return nil, err
		}
		if sum(source) != e.sum {
			fmt.Fprintf(os.Stderr, "build: std.go knows another %s: it is compiled as it is, and the program is larger\n", e.name)
			continue
		}
		if files[e.name], err = empty(e.name, source, strings.Fields(e.functions)); err != nil {
			return nil, err
		}
	}
	packages, err := fs.Sub(stdFiles, "_std")
	if err != nil {
		return nil, err
	}
	err = fs.WalkDir(packages, ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			files[name], err = fs.ReadFile(packages, name)
		}
		return err
	})
	return files, err
}

func sum(source []byte) string {
	all := sha256.Sum256(source)
	return hex.EncodeToString(all[:4])
}

// empty returns a source in which the functions do nothing. It cuts them from the text, as
// the runtime's comments tell the compiler how to take the others.
func empty(name string, source []byte, functions []string) ([]byte, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, source, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	offset := func(at token.Pos) int { return fset.Position(at).Offset }
	var out []byte
	done := 0
	left := pruner{named: map[string]bool{}}
	missing := slices.Clone(functions)
	for _, decl := range file.Decls {
		if d, ok := decl.(*ast.FuncDecl); ok && d.Body != nil && d.Type.Results == nil {
			if i := slices.IndexFunc(functions, func(f string) bool { return f == "*" || f == funcName(d) }); i >= 0 {
				missing = slices.DeleteFunc(missing, func(f string) bool { return f == functions[i] })
				out = append(out, source[done:offset(d.Body.Lbrace)+1]...)
				done = offset(d.Body.Rbrace)
				d.Body = nil
			}
		}
		if d, ok := decl.(*ast.GenDecl); !ok || d.Tok != token.IMPORT {
			left.name(decl)
		}
	}
	if len(missing) > 0 {
		return nil, fmt.Errorf("%s has no function without results %q", name, missing)
	}
	out = append(out, source[done:]...)
	for _, spec := range file.Imports {
		if spec.Name == nil && !left.named[importName(spec)] {
			out = bytes.Replace(out, []byte("\t"+spec.Path.Value+"\n"), []byte("\t_ "+spec.Path.Value+"\n"), 1)
		}
	}
	return out, nil
}
