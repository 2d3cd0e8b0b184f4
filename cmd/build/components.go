package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
)

// checkComponents refuses a component with an exported field. go-app would set it from a new one in the
// same place, by reflection, which the lean copy leaves out: see updateComponent in _goapp.
func checkComponents(sources map[string][]byte) error {
	fset := token.NewFileSet()
	var found error
	for name, source := range sources {
		file, err := parser.ParseFile(fset, name, source, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			t, ok := n.(*ast.TypeSpec)
			if !ok {
				return true
			}
			if fields, ok := t.Type.(*ast.StructType); ok && embedsCompo(fields) {
				for _, f := range fields.Fields.List {
					for _, id := range f.Names {
						if id.IsExported() {
							found = fmt.Errorf("%s: the component %s has the exported field %s, which the lean go-app does not set", fset.Position(id.Pos()), t.Name.Name, id.Name)
						}
					}
				}
			}
			return true
		})
	}
	return found
}

func embedsCompo(s *ast.StructType) bool {
	for _, f := range s.Fields.List {
		if of, ok := f.Type.(*ast.SelectorExpr); ok && len(f.Names) == 0 && of.Sel.Name == "Compo" {
			return true
		}
	}
	return false
}
