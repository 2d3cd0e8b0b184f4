//go:build !js

package content

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	gtext "github.com/yuin/goldmark/text"
)

var markdown = goldmark.New(goldmark.WithParserOptions(parser.WithAutoHeadingID()))

// prose renders a section and counts its words. It refuses what the pages could
// not show safely or well, and headings altogether where headings is false.
func (r *reader) prose(s section, headings bool) (html string, words int) {
	source := []byte(strings.Join(s.lines, "\n"))
	doc := markdown.Parser().Parse(gtext.NewReader(source))
	if doc.ChildCount() == 0 {
		r.errorf(s.first, "no text %swant some", quoted(s.title))
		return "", 0
	}
	level := 1
	ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) { // the walker returns no error
		if !entering {
			return ast.WalkContinue, nil
		}
		line := s.first + bytes.Count(source[:n.Pos()], []byte("\n"))
		switch n := n.(type) {
		case *ast.HTMLBlock, *ast.RawHTML:
			r.errorf(line, "raw HTML, want Markdown only")
		case *ast.Image:
			r.errorf(line, "picture %q, want none", n.Destination)
		case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.CodeSpan:
			r.errorf(line, "code, want prose")
		case *ast.AutoLink:
			r.errorf(line, "external link %q, want a source as text", n.URL(source))
		case *ast.Link:
			if err := r.known.link(string(n.Destination)); err != nil {
				r.errorf(line, "%w", err)
			}
		case *ast.Heading:
			if !headings {
				r.errorf(line, "heading of level %d, want none here", n.Level)
			} else if n.Level < 2 || n.Level > level+1 {
				r.errorf(line, "heading of level %d, want one of 2 to %d", n.Level, level+1)
			}
			level = n.Level
		case *ast.Text:
			words += countWords(string(n.Segment.Value(source)))
		}
		return ast.WalkContinue, nil
	})
	var b strings.Builder
	if err := markdown.Renderer().Render(&b, source, doc); err != nil {
		r.errorf(s.first, "rendering: %w", err)
	}
	return b.String(), words
}

// countWords leaves out punctuation that stands alone, as after a link.
func countWords(text string) int {
	n := 0
	for word := range strings.FieldsSeq(text) {
		if strings.ContainsFunc(word, unicode.IsLetter) || strings.ContainsFunc(word, unicode.IsDigit) {
			n++
		}
	}
	return n
}
