package main

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// The linker drops the functions of go-app that nothing calls, but not what describes their
// types. So what nobody names is cut from the source. Names alone decide: what is kept too
// much does no harm, and what is missing does not compile. An interface keeps all its
// methods, lest more types have them all.

// A pruner keeps the declarations of a package whose names somebody names.
type pruner struct {
	fset  *token.FileSet
	files map[string]*ast.File
	named map[string]bool
	kept  map[ast.Node]bool
}

// foreign are the methods that other packages look for in a value.
var foreign = []string{"main", "init", "String", "Error", "Unwrap", "Is", "As"}

// prune returns go-app's files, and ours that stand beside them, without the declarations that neither they
// nor the roots name. Where both declare the same, ours stays.
func prune(originals, ours, roots map[string][]byte) (map[string][]byte, error) {
	p := pruner{token.NewFileSet(), map[string]*ast.File{}, map[string]bool{}, map[ast.Node]bool{}}
	for name, source := range roots {
		root, err := parser.ParseFile(p.fset, name, source, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		p.name(root)
	}
	overridden := map[string]bool{}
	for name, source := range ours {
		file, err := parser.ParseFile(p.fset, name, source, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		p.files[name] = file
		for _, decl := range file.Decls {
			overridden[funcName(decl)] = true
		}
	}
	for name, source := range originals {
		file, err := parser.ParseFile(p.fset, name, source, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		if filepath.Base(name) == elementsFile {
			if err := oneElement(p.fset, file, overridden); err != nil {
				return nil, err
			}
		}
		file.Decls = slices.DeleteFunc(file.Decls, func(decl ast.Decl) bool {
			name := funcName(decl)
			return name != "" && overridden[name]
		})
		p.files[name] = file
	}
	for _, name := range foreign {
		p.named[name] = true
	}
	for before := -1; before < len(p.kept); {
		before = len(p.kept)
		for _, file := range p.files {
			for _, decl := range file.Decls {
				p.keepNamed(decl)
			}
		}
	}
	out := map[string][]byte{}
	for name, file := range p.files {
		source, err := p.source(file, append(originals[name], ours[name]...))
		if err != nil {
			return nil, err
		}
		out[name] = source
	}
	return out, nil
}

// name notes every name that a node mentions.
func (p *pruner) name(node ast.Node) {
	ast.Inspect(node, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			p.named[id.Name] = true
		}
		return true
	})
}

func (p *pruner) keep(node ast.Node) {
	if !p.kept[node] {
		p.kept[node] = true
		p.name(node)
	}
}

func (p *pruner) keepNamed(decl ast.Decl) {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if p.named[d.Name.Name] && (d.Recv == nil || p.named[receiver(d)]) {
			p.keep(d)
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				if p.named[s.Name.Name] {
					p.keep(s)
				}
			case *ast.ValueSpec:
				// Constants may count up from the first of their group.
				if d.Tok == token.CONST || slices.ContainsFunc(s.Names, func(id *ast.Ident) bool { return p.named[id.Name] }) {
					p.keep(s)
				}
			}
		}
	}
}

// funcName is the name of a function, "T.Name" of a method and "" of anything else.
func funcName(decl ast.Decl) string {
	d, ok := decl.(*ast.FuncDecl)
	switch {
	case !ok:
		return ""
	case d.Recv == nil:
		return d.Name.Name
	}
	return receiver(d) + "." + d.Name.Name
}

func receiver(d *ast.FuncDecl) string {
	of := d.Recv.List[0].Type
	if star, ok := of.(*ast.StarExpr); ok {
		of = star.X
	}
	return of.(*ast.Ident).Name
}

// source returns a file without what is not kept and without the imports that leaves over.
func (p *pruner) source(file *ast.File, original []byte) ([]byte, error) {
	file.Decls = slices.DeleteFunc(file.Decls, func(decl ast.Decl) bool {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			return !p.kept[d]
		case *ast.GenDecl:
			if d.Tok != token.IMPORT {
				d.Specs = slices.DeleteFunc(d.Specs, func(spec ast.Spec) bool { return !p.kept[spec] })
				return len(d.Specs) == 0
			}
		}
		return false
	})
	left := pruner{named: map[string]bool{}}
	for _, decl := range file.Decls {
		if d, ok := decl.(*ast.GenDecl); !ok || d.Tok != token.IMPORT {
			left.name(decl)
		}
	}
	file.Decls = slices.DeleteFunc(file.Decls, func(decl ast.Decl) bool {
		d, ok := decl.(*ast.GenDecl)
		if !ok || d.Tok != token.IMPORT {
			return false
		}
		d.Specs = slices.DeleteFunc(d.Specs, func(spec ast.Spec) bool { return !left.named[importName(spec.(*ast.ImportSpec))] })
		return len(d.Specs) == 0
	})
	var out bytes.Buffer
	for line := range bytes.Lines(original) {
		if bytes.HasPrefix(line, []byte("//go:build ")) {
			out.Write(append(line, '\n'))
		}
	}
	err := format.Node(&out, p.fset, file)
	return out.Bytes(), err
}

// importName is the name by which a file speaks of a package: its own, as nobody here names one "v2".
func importName(spec *ast.ImportSpec) string {
	if spec.Name != nil {
		return spec.Name.Name
	}
	return strings.Trim(path.Base(spec.Path.Value), `"`)
}
