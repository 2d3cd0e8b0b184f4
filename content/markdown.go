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

// prose says what a section may hold besides paragraphs, lists and links.
type prose struct{ headings, figures bool }

// prose renders a section, in parts where it may hold figures, and counts its words. It refuses
// what the pages could not show safely or well.
func (r *reader) prose(s section, may prose) (parts []Part, words int) {
	source := []byte(strings.Join(s.lines, "\n"))
	doc := markdown.Parser().Parse(gtext.NewReader(source))
	if doc.ChildCount() == 0 {
		r.errorf(s.first, "no text %swant some", quoted(s.title))
		return nil, 0
	}
	v := visitor{reader: r, source: source, first: s.first, may: may, level: 1}
	ast.Walk(doc, v.visit) // it returns no error
	var b strings.Builder
	flush := func() {
		if b.Len() > 0 {
			parts = append(parts, Part{HTML: b.String()})
			b.Reset()
		}
	}
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		if f := v.figures[n]; f != nil {
			flush()
			parts = append(parts, Part{Figure: f})
			continue
		}
		if err := markdown.Renderer().Render(&b, source, n); err != nil {
			r.errorf(s.first, "rendering: %w", err)
		}
	}
	flush()
	return parts, v.words
}

// html returns what a section without figures says, and drops the count of its words.
func html(parts []Part, _ int) string {
	if len(parts) == 0 {
		return ""
	}
	return parts[0].HTML
}

// visitor looks at every node of a section.
type visitor struct {
	reader  *reader
	source  []byte
	first   int // number of the section's first line in the file
	may     prose
	level   int // of the last heading
	words   int
	figures map[ast.Node]*Figure // by their paragraphs
}

func (v *visitor) visit(n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	line := v.first + bytes.Count(v.source[:n.Pos()], []byte("\n"))
	errorf := func(format string, args ...any) { v.reader.errorf(line, format, args...) }
	switch n := n.(type) {
	case *ast.HTMLBlock, *ast.RawHTML:
		errorf("raw HTML, want Markdown only")
	case *ast.Image:
		v.image(n, errorf)
	case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.CodeSpan:
		errorf("code, want prose")
	case *ast.AutoLink:
		errorf("external link %q, want a source as text", n.URL(v.source))
	case *ast.Link:
		if err := v.reader.known.link(string(n.Destination)); err != nil {
			errorf("%w", err)
		}
	case *ast.Heading:
		if !v.may.headings {
			errorf("heading of level %d, want none here", n.Level)
		} else if n.Level < 2 || n.Level > v.level+1 {
			errorf("heading of level %d, want one of 2 to %d", n.Level, v.level+1)
		}
		v.level = n.Level
	case *ast.Paragraph, *ast.TextBlock:
		v.reader.spoken = append(v.reader.spoken, plainText(n, v.source))
	case *ast.Text:
		v.words += countWords(string(n.Segment.Value(v.source)))
	}
	return ast.WalkContinue, nil
}

// image takes a picture that is alone in its paragraph as a figure.
func (v *visitor) image(n *ast.Image, errorf func(string, ...any)) {
	paragraph := n.Parent()
	alone := paragraph.Kind() == ast.KindParagraph && paragraph.ChildCount() == 1 && paragraph.Parent().Kind() == ast.KindDocument
	switch caption := plainText(n, v.source); {
	case !v.may.figures:
		errorf("picture %q, want none", n.Destination)
	case !alone:
		errorf("picture %q among other text, want a paragraph for it alone", n.Destination)
	case caption == "":
		errorf("picture %q without a caption, want ![caption](address)", n.Destination)
	default:
		f, err := v.reader.known.figure(caption, string(n.Destination))
		if err != nil {
			errorf("%w", err)
			return
		}
		if v.figures == nil {
			v.figures = map[ast.Node]*Figure{}
		}
		v.figures[paragraph] = f
	}
}

// plainText is what a reader sees of a node, in one line.
func plainText(n ast.Node, source []byte) string {
	var b strings.Builder
	ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := n.(*ast.Text); ok && entering {
			b.Write(t.Segment.Value(source))
			if t.SoftLineBreak() || t.HardLineBreak() {
				b.WriteByte(' ')
			}
		}
		return ast.WalkContinue, nil
	})
	return b.String()
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
