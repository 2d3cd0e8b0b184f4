//go:build !js

package content

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

//go:embed articles/*.md routines/*.md pages/*.md
var files embed.FS

// Load reads and checks every text. The error joins all that is wrong, each with
// the file and line, the value, and what was wanted.
func Load() (*Library, error) { return load(files) }

func load(fsys fs.FS) (*Library, error) {
	k := known{articles: ids(fsys, "articles"), routines: ids(fsys, "routines")}
	var l Library
	var errs []error
	for _, id := range k.articles {
		r := open(fsys, k, "articles", id)
		l.Articles = append(l.Articles, r.article())
		errs = append(errs, r.errs...)
	}
	for _, id := range k.routines {
		r := open(fsys, k, "routines", id)
		l.Routines = append(l.Routines, r.routine())
		errs = append(errs, r.errs...)
	}
	for _, id := range ids(fsys, "pages") {
		r := open(fsys, k, "pages", id)
		l.Pages = append(l.Pages, r.page())
		errs = append(errs, r.errs...)
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return &l, nil
}

// ids lists the Markdown files of a folder, sorted, without their ending.
func ids(fsys fs.FS, dir string) []string {
	names, _ := fs.Glob(fsys, dir+"/*.md") // errs on a bad pattern only
	for i, name := range names {
		names[i] = strings.TrimSuffix(path.Base(name), ".md")
	}
	return names
}

// reader turns one file into what it says and gathers what is wrong with it.
type reader struct {
	path  string
	id    string
	lines []string
	known known
	errs  []error
}

func open(fsys fs.FS, k known, dir, id string) *reader {
	r := &reader{path: dir + "/" + id + ".md", id: id, known: k}
	b, err := fs.ReadFile(fsys, r.path)
	if err != nil {
		r.errs = append(r.errs, err)
	}
	r.lines = strings.Split(string(b), "\n")
	r.checkWords()
	return r
}

func (r *reader) errorf(line int, format string, args ...any) {
	r.errs = append(r.errs, fmt.Errorf("%s:%d: %w", r.path, line, fmt.Errorf(format, args...)))
}

// header reads the header of a section into keys and returns what follows it.
func (r *reader) header(s section, keys []key) section {
	fields, n, bad := parseHeader(s.lines, s.first)
	for _, line := range bad {
		r.errorf(line, "bad header line %q, want \"key: value\" or a blank line before the text", r.lines[line-1])
	}
	seen := map[string]bool{}
	for _, f := range fields {
		i := slices.IndexFunc(keys, func(k key) bool { return k.name == f.key })
		if i < 0 {
			r.errorf(f.line, "unknown key %q, want one of %s", f.key, names(keys))
			continue
		}
		if seen[f.key] && !keys[i].repeats {
			r.errorf(f.line, "duplicate key %q, want it once", f.key)
		}
		seen[f.key] = true
		if err := keys[i].set(f.value); err != nil {
			r.errorf(f.line, "%w", err)
		}
	}
	for _, k := range keys {
		if k.required && !seen[k.name] {
			r.errorf(s.first, "missing key %q", k.name)
		}
	}
	return section{s.title, s.first + n, s.lines[n:]}
}

func names(keys []key) string {
	var all []string
	for _, k := range keys {
		all = append(all, k.name)
	}
	return strings.Join(all, ", ")
}

func (r *reader) article() Article {
	a := Article{ID: r.id}
	body := r.header(section{"", 1, r.lines}, []key{
		{"title", true, false, text(&a.Title)},
		{"summary", true, false, text(&a.Summary)},
		{"muscles", false, false, list(&a.Muscles, r.known.muscle)},
		{"places", false, false, list(&a.Places, r.known.place)},
		{"routines", false, false, list(&a.Routines, r.known.routine)},
		{"articles", false, false, list(&a.Articles, r.known.article)},
		{"source", true, true, texts(&a.Sources)},
	})
	a.HTML, a.Words = r.prose(body, true)
	r.checkLength(a.Words)
	return a
}

func (r *reader) page() Page {
	p := Page{ID: r.id}
	body := r.header(section{"", 1, r.lines}, []key{
		{"title", true, false, text(&p.Title)},
		{"summary", true, false, text(&p.Summary)},
		{"source", true, true, texts(&p.Sources)},
	})
	lead, rest := body.split()
	p.Lead, _ = r.prose(lead, false)
	p.HTML, _ = r.prose(rest, true)
	return p
}
