package app

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// parse renders a view and reads it as the browser gets it: cmd/build repairs what
// go-app writes, so a bare aria-… means true, and a boolean that is false goes.
func parse(t testing.TB, ui goapp.UI) *html.Node {
	t.Helper()
	return parseHTML(t, goapp.HTMLString(ui))
}

func parseHTML(t testing.TB, text string) *html.Node {
	t.Helper()
	roots, err := html.ParseFragmentWithOptions(strings.NewReader(text), &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body},
		html.ParseOptionEnableScripting(false)) // as a reader without scripts has it: what waits in noscript is part of the page
	if err != nil {
		t.Fatal(err)
	}
	body := &html.Node{Type: html.DocumentNode}
	for _, n := range roots {
		body.AppendChild(n)
	}
	for n := range elements(body) {
		if n.DataAtom == atom.Template {
			n.FirstChild, n.LastChild = nil, nil // nothing in it is part of the page
		}
		n.Attr = slices.DeleteFunc(n.Attr, func(a html.Attribute) bool {
			return a.Val == "false" && (a.Key == "checked" || a.Key == "open")
		})
		for i := range n.Attr {
			if n.Attr[i].Val == "" && strings.HasPrefix(n.Attr[i].Key, "aria-") {
				n.Attr[i].Val = "true"
			}
		}
		slices.SortFunc(n.Attr, func(a, b html.Attribute) int { return cmp.Compare(a.Key, b.Key) })
	}
	return body
}

// elements runs through the elements below n, in document order.
func elements(n *html.Node) iter.Seq[*html.Node] {
	return func(yield func(*html.Node) bool) {
		for d := range n.Descendants() {
			if d.Type == html.ElementNode && !yield(d) {
				return
			}
		}
	}
}

// find returns the first element below n for which ok holds, or nil.
func find(n *html.Node, ok func(*html.Node) bool) *html.Node {
	for e := range elements(n) {
		if ok(e) {
			return e
		}
	}
	return nil
}

func byID(n *html.Node, id string) *html.Node {
	return find(n, func(e *html.Node) bool { return attr(e, "id") == id })
}

// attr returns an attribute's value, "" where there is none.
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// within reports whether ok holds for n or an element around it.
func within(n *html.Node, ok func(*html.Node) bool) bool {
	for ; n != nil; n = n.Parent {
		if n.Type == html.ElementNode && ok(n) {
			return true
		}
	}
	return false
}

func isHidden(n *html.Node) bool { return attr(n, "aria-hidden") == "true" }

// text is what a screen reader says of n and what is in it, white space folded.
func text(n *html.Node) string {
	var words []string
	for d := range n.Descendants() {
		if d.Type == html.TextNode && !within(d, isHidden) {
			words = append(words, strings.Fields(d.Data)...)
		}
	}
	return strings.Join(words, " ")
}

// outline writes what is below n, one element a line, indented, with text that stands
// alone beside its element. Drawings, the list of places and rows of unticked boxes are
// cut short, the figure on request.
func outline(n *html.Node, cutFigure bool) string {
	var b strings.Builder
	var write func(n *html.Node, depth int)
	write = func(n *html.Node, depth int) {
		indent := strings.Repeat("  ", depth)
		switch n.Type {
		case html.TextNode:
			if line := strings.Join(strings.Fields(n.Data), " "); line != "" {
				fmt.Fprintf(&b, "%s%s\n", indent, line)
			}
			return
		case html.ElementNode:
			b.WriteString(indent + tag(n))
			child := n.FirstChild
			switch {
			case n.Data == "svg" || attr(n, "id") == "places" || cutFigure && attr(n, "class") == "figure":
				b.WriteString("…\n")
				return
			case child != nil && child.NextSibling == nil && child.Type == html.TextNode:
				b.WriteString(strings.Join(strings.Fields(child.Data), " ") + "\n")
				return
			}
			b.WriteByte('\n')
			depth++
		}
		unticked := 0
		for child := range n.ChildNodes() {
			if isUnticked(child) {
				unticked++
			}
			if unticked <= 2 || !isUnticked(child) {
				write(child, depth)
			}
		}
		if unticked > 2 {
			fmt.Fprintf(&b, "%s… %d more boxes\n", strings.Repeat("  ", depth), unticked-2)
		}
	}
	write(n, 0)
	return b.String()
}

// isUnticked reports whether n is a list's row with a box that is not ticked.
func isUnticked(n *html.Node) bool {
	if n.Data != "li" {
		return false
	}
	box := find(n, func(e *html.Node) bool { return e.Data == "input" })
	return box != nil && !slices.ContainsFunc(box.Attr, func(a html.Attribute) bool { return a.Key == "checked" })
}

// tag writes an element's opening tag.
func tag(n *html.Node) string {
	var b strings.Builder
	b.WriteString("<" + n.Data)
	for _, a := range n.Attr {
		b.WriteString(" " + a.Key)
		if a.Val != "" {
			fmt.Fprintf(&b, "=%q", a.Val)
		}
	}
	return b.String() + ">"
}
