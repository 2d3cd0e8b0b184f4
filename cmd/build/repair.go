package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// repair returns go-app's rendering of a page as the HTML it means, so that a
// browser builds from it what the program builds from the same components.
//
// go-app v10.1.11 quotes attributes as Go strings, writes the value "true" as no
// value and drops the empty one, gives attributes in random order, and puts each
// child on a line of its own, which shows as a space between words.
func repair(rendered string) (string, error) {
	if before, after, found := strings.Cut(rendered, `\"`); found {
		return "", fmt.Errorf("a quotation mark in an attribute, which ends it, at %q", before[max(0, len(before)-60):]+`\"`+after[:min(20, len(after))])
	}
	body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	roots, err := html.ParseFragmentWithOptions(strings.NewReader(rendered), body, html.ParseOptionEnableScripting(false))
	if err != nil {
		return "", err
	}
	if len(roots) != 1 || roots[0].Type != html.ElementNode {
		return "", fmt.Errorf("%d elements and texts at the top, where go-app replaces exactly one element", len(roots))
	}
	unindent(roots[0], 0)
	var b strings.Builder
	for n := range roots[0].Descendants() {
		repairAttributes(n)
	}
	repairAttributes(roots[0])
	if err := html.Render(&b, roots[0]); err != nil {
		return "", err
	}
	return b.String(), nil
}

// unindent takes out the line breaks and indents that go-app puts around the
// children of an element it lays out at this depth. Text that came as HTML is laid
// out otherwise and stays.
func unindent(n *html.Node, depth int) {
	inner, outer := "\n"+strings.Repeat("  ", depth+1), "\n"+strings.Repeat("  ", depth)
	first, last := n.FirstChild, n.LastChild
	if isText(first) && isText(last) && strings.HasPrefix(first.Data, inner) && strings.HasSuffix(last.Data, outer) {
		last.Data = strings.TrimSuffix(last.Data, outer)
		for child := range n.ChildNodes() {
			if child.Type == html.TextNode {
				child.Data = strings.ReplaceAll(child.Data, inner, "")
			}
		}
	}
	for child := range n.ChildNodes() {
		unindent(child, depth+1)
	}
}

func isText(n *html.Node) bool { return n != nil && n.Type == html.TextNode }

func repairAttributes(n *html.Node) {
	if n.Type != html.ElementNode {
		return
	}
	kept := n.Attr[:0]
	for _, a := range n.Attr {
		if strings.Contains(a.Val, `\`) {
			if value, err := strconv.Unquote(`"` + a.Val + `"`); err == nil {
				a.Val = value
			}
		}
		if a.Val == "" && (strings.HasPrefix(a.Key, "aria-") || enumerated[a.Key]) {
			a.Val = "true"
		}
		if a.Val == "false" && boolean[a.Key] {
			continue
		}
		kept = append(kept, a)
	}
	n.Attr = kept
	if n.DataAtom == atom.Img && !hasAttribute(n, "alt") {
		n.Attr = append(n.Attr, html.Attribute{Key: "alt"})
	}
	slices.SortFunc(n.Attr, func(a, b html.Attribute) int {
		return cmp.Or(cmp.Compare(a.Namespace, b.Namespace), cmp.Compare(a.Key, b.Key))
	})
}

// enumerated attributes have a value "true", and mean something else without a value.
var enumerated = map[string]bool{"contenteditable": true, "draggable": true, "spellcheck": true}

// boolean attributes say yes by being there, whatever their value.
var boolean = map[string]bool{
	"allowfullscreen": true, "autofocus": true, "autoplay": true, "checked": true, "controls": true, "default": true,
	"disabled": true, "formnovalidate": true, "hidden": true, "inert": true, "ismap": true, "loop": true,
	"multiple": true, "muted": true, "novalidate": true, "open": true, "playsinline": true, "readonly": true,
	"required": true, "reversed": true, "selected": true,
}

func hasAttribute(n *html.Node, key string) bool {
	_, ok := attribute(n, key)
	return ok
}

func attribute(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// refuse names what a finished page holds that the content security policy
// forbids or that only a fault in rendering can put there.
func refuse(document *html.Node) error {
	var errs []error
	for n := range document.Descendants() {
		if n.Type != html.ElementNode {
			if n.Type == html.TextNode && strings.Contains(n.Data, `\u00`) {
				errs = append(errs, fmt.Errorf("an escaped letter in %q", n.Data))
			}
			continue
		}
		inline := n.DataAtom == atom.Style || n.DataAtom == atom.Script && !hasAttribute(n, "src")
		first := n.DataAtom == atom.Script && n.NextSibling != nil && n.NextSibling.DataAtom == atom.Template // see withFirstScript
		if inline && !first && n.Parent.DataAtom != atom.Head {
			// The policy knows the hashes of those in the head and of the first script.
			errs = append(errs, fmt.Errorf("<%s> with its content in the page", n.Data))
		}
		for _, a := range n.Attr {
			where := fmt.Sprintf(`<%s %s=%q>`, n.Data, a.Key, a.Val)
			switch {
			case a.Key == "style" || strings.HasPrefix(a.Key, "on"):
				errs = append(errs, fmt.Errorf("%s is forbidden by the policy", where))
			case strings.HasPrefix(strings.ToLower(strings.TrimSpace(a.Val)), "javascript:"):
				errs = append(errs, fmt.Errorf("%s is forbidden by the policy", where))
			case strings.Contains(a.Val, `\"`) || strings.Contains(a.Val, `\u00`):
				errs = append(errs, fmt.Errorf("%s holds an escape", where))
			}
		}
	}
	return errors.Join(errs...)
}
