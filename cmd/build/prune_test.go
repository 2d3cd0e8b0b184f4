package main

import (
	"strings"
	"testing"
)

func TestPrune(t *testing.T) {
	original := `//go:build !wasm

package app

import (
	"os"
	"strings"
)

const (
	first = iota
	Second
)

var unread, Read = os.Args, 1

type Doer interface {
	Do()
	Undo()
}

type Thing struct{ part part }

type part struct{}

type lost struct{}

func (t Thing) Do()            {}
func (t Thing) Undo()          {}
func (t Thing) Forget()        {}
func (t Thing) String() string { return helped() }
func (l lost) Do()             {}

func helped() string    { return "" }
func helpless() string  { return strings.ToLower("") }
func Overridden() bool  { return true }
func (t *Thing) Ours()  { helpless() }
`
	ours := "package app\n\nfunc Overridden() bool { return false }\n\nfunc (t *Thing) Ours() {}\n\nfunc idle() {}\n"
	root := "package main\n\nvar x app.Doer = app.Thing{}\n\nvar y = app.Second + app.Read\n\nfunc z() { x.Do(); app.Overridden(); x.Ours() }\n"
	got, err := prune(map[string][]byte{"a.go": []byte(original)}, map[string][]byte{"b.go": []byte(ours)}, map[string][]byte{"root.go": []byte(root)})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		file, text string
		want       bool
	}{
		{"a.go", "//go:build !wasm\n", true},
		{"a.go", "first = iota", true}, // Second counts from it
		{"a.go", "Read = os.Args", true},
		{"a.go", `"os"`, true},
		{"a.go", `"strings"`, false},
		{"a.go", "\tUndo()\n", true}, // lest other types do all that a Doer does
		{"a.go", "func (t Thing) Undo()", true},
		{"a.go", "type part struct", true},
		{"a.go", "type lost struct", false},
		{"a.go", "func (l lost) Do()", false},
		{"a.go", "Forget()", false},
		{"a.go", "String() string", true}, // which nobody here names
		{"a.go", "func helped()", true},
		{"a.go", "func helpless()", false},
		{"a.go", "Overridden()", false},
		{"a.go", "Ours()", false},
		{"b.go", "Overridden() bool", true},
		{"b.go", "Ours()", true},
		{"b.go", "idle()", false},
	} {
		if has := strings.Contains(string(got[test.file]), test.text); has != test.want {
			t.Errorf("%s has %q: %t, want %t:\n%s", test.file, test.text, has, test.want, got[test.file])
		}
	}
}
