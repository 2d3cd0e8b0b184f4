package main

import (
	"strings"
	"testing"
)

const twoElements = `package app

func A() HTMLA {
	e := &htmlA{htmlElement: htmlElement{tag: "a"}}
	return e
}

type htmlA struct{ htmlElement }

type HTMLA interface {
	Class(v ...string) HTMLA
	Text(v any) HTMLA
}

func (e *htmlA) Class(v ...string) HTMLA { e.set("class", v); return e }
func (e *htmlA) Text(v any) HTMLA        { return e }

func B() HTMLB {
	e := &htmlB{htmlElement: htmlElement{tag: "b"}}
	return e
}

type htmlB struct{ htmlElement }

type HTMLB interface {
	Class(v ...string) HTMLB
	Text(v any) HTMLB
}

func (e *htmlB) Class(v ...string) HTMLB { e.set("class", v); return e }
func (e *htmlB) Text(v any) HTMLB        { e.set("value", v); return e }
`

const ourElement = `package app

type htmlElement struct{ tag string }

func (e *htmlElement) Text(v any) *htmlElement { return e }
`

func TestOneElement(t *testing.T) {
	roots := map[string][]byte{"root.go": []byte("package root\n\nvar x = A().Class().Text(B())\n")}
	got, err := prune(map[string][]byte{elementsFile: []byte(twoElements)}, map[string][]byte{"ours.go": []byte(ourElement)}, roots)
	if err != nil {
		t.Fatal(err)
	}
	text := string(got[elementsFile])
	for want, times := range map[string]int{
		"type HTMLA = *htmlElement": 1, "type HTMLB = *htmlElement": 1, `&htmlElement{tag: "b"}`: 1, "(e *htmlElement) Class(": 1, "Text(": 0,
	} {
		if n := strings.Count(text, want); n != times {
			t.Errorf("%q is there %d times, want %d:\n%s", want, n, times, text)
		}
	}
	if !strings.Contains(string(got["ours.go"]), "Text(") {
		t.Errorf("our own Text is gone:\n%s", got["ours.go"])
	}
}

func TestElementsThatDiffer(t *testing.T) {
	roots := map[string][]byte{"root.go": []byte("package root\n\nvar x = A().Text(B())\n")}
	_, err := prune(map[string][]byte{elementsFile: []byte(twoElements)}, map[string][]byte{"ours.go": []byte("package app\n\ntype htmlElement struct{ tag string }\n")}, roots)
	if err == nil || !strings.Contains(err.Error(), "differ in Text") {
		t.Errorf("got %v, want an error that names Text", err)
	}
}

func TestComponentsWithExportedFields(t *testing.T) {
	source := func(field string) map[string][]byte {
		return map[string][]byte{"a.go": []byte("package app\n\ntype page struct {\n\tgoapp.Compo\n\t" + field + " int\n}\n\ntype Row struct{ Name string }\n")}
	}
	if err := checkComponents(source("title")); err != nil {
		t.Errorf("got %v for a component without an exported field", err)
	}
	if err := checkComponents(source("Title")); err == nil || !strings.Contains(err.Error(), "a.go:5:2: the component page has the exported field Title") {
		t.Errorf("got %v, want an error that names page and Title", err)
	}
}
