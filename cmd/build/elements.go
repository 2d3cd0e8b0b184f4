package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/token"
	"regexp"
	"strings"
)

// go-app has a type and an interface for each element of HTML, with the same methods over and
// over: a twentieth of the program, compressed. oneElement makes them names of one type.

// elementsFile is the file of go-app that defines them.
const elementsFile = "html_gen.go"

// htmlElement is the type that all of go-app's elements embed.
const htmlElement = "htmlElement"

var elementName = regexp.MustCompile(`\b(html|HTML)[A-Z]\w*`)

// isElement tells "htmlDiv" and "HTMLDiv" from what else begins so.
func isElement(name string) bool {
	return elementName.MatchString(name) && name != htmlElement && name != "HTMLString"
}

// oneElement rewrites the file in which go-app defines its elements. A method that two of them
// have must do the same in both, or be among those that are overridden.
func oneElement(fset *token.FileSet, file *ast.File, overridden map[string]bool) error {
	ast.Inspect(file, func(n ast.Node) bool {
		if outer, ok := n.(*ast.CompositeLit); ok && len(outer.Elts) == 1 {
			// &htmlDiv{htmlElement: htmlElement{…}}
			if pair, ok := outer.Elts[0].(*ast.KeyValueExpr); ok {
				if inner, ok := pair.Value.(*ast.CompositeLit); ok && isName(inner.Type, htmlElement) {
					*outer = *inner
				}
			}
		}
		return true
	})
	bodies := map[string]string{}
	var decls []ast.Decl
	for _, decl := range file.Decls {
		switch d := decl.(type) {
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				if t, ok := spec.(*ast.TypeSpec); ok && isElement(t.Name.Name) {
					t.Assign, t.Type = t.Pos(), elementType(t.Name.Name)
				}
			}
		case *ast.FuncDecl:
			if d.Recv == nil {
				break
			}
			if overridden[htmlElement+"."+d.Name.Name] {
				continue
			}
			body, err := bodyOf(fset, d)
			if err != nil {
				return err
			}
			if first, ok := bodies[d.Name.Name]; ok {
				if body != first {
					return fmt.Errorf("go-app's elements differ in %s:\n%s\n%s", d.Name.Name, first, body)
				}
				continue
			}
			bodies[d.Name.Name] = body
			if of, ok := d.Recv.List[0].Type.(*ast.StarExpr); ok {
				of.X = &ast.Ident{NamePos: of.X.Pos(), Name: htmlElement}
			}
		}
		decls = append(decls, decl)
	}
	file.Decls = decls
	return nil
}

func isName(x ast.Expr, name string) bool {
	id, ok := x.(*ast.Ident)
	return ok && id.Name == name
}

// elementType is what the name of an element stands for: of a struct htmlElement, of an interface a pointer to it.
func elementType(name string) ast.Expr {
	if strings.HasPrefix(name, "html") {
		return ast.NewIdent(htmlElement)
	}
	return &ast.StarExpr{X: ast.NewIdent(htmlElement)}
}

// bodyOf prints a method's parameters and body without the name of its element.
func bodyOf(fset *token.FileSet, d *ast.FuncDecl) (string, error) {
	var out bytes.Buffer
	for _, part := range []any{d.Type, d.Body} {
		if err := format.Node(&out, fset, part); err != nil {
			return "", err
		}
	}
	return elementName.ReplaceAllString(out.String(), "$1"), nil
}
