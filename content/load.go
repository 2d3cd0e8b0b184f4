//go:build !js

package content

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

//go:embed articles/*.md routines/*.md questions/*.md pages/*.md
var files embed.FS

// Load reads and checks every text. The error joins all that is wrong, each with
// the file and line, the value, and what was wanted.
func Load() (*Library, error) { return load(files, pictures) }

func load(fsys fs.FS, pictures map[string]picture) (*Library, error) {
	k := &known{
		articles: ids(fsys, "articles"), routines: ids(fsys, "routines"), questions: ids(fsys, "questions"),
		steps: map[string]int{}, titles: map[string]string{}, pictures: pictures,
	}
	return k.load(fsys)
}

// load reads the routines first: articles show their steps.
func (k *known) load(fsys fs.FS) (*Library, error) {
	var l Library
	var errs []error
	for _, id := range k.routines {
		r := open(fsys, k, "routines", id)
		routine := r.routine()
		k.steps[id] = len(routine.Steps)
		l.Routines = append(l.Routines, routine)
		errs = append(errs, r.errs...)
	}
	for _, id := range k.articles {
		r := open(fsys, k, "articles", id)
		l.Articles = append(l.Articles, r.article())
		errs = append(errs, r.errs...)
	}
	for _, id := range k.questions {
		r := open(fsys, k, "questions", id)
		l.Questions = append(l.Questions, r.question())
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
	path   string
	id     string
	lines  []string
	known  *known
	spoken []string // paragraphs, items and notes as they are read, without headings
	errs   []error
}

func open(fsys fs.FS, k *known, dir, id string) *reader {
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

func (r *reader) page() Page {
	p := Page{ID: r.id}
	body := r.header(section{"", 1, r.lines}, []key{
		{"title", true, false, r.title(&p.Title)},
		{"summary", true, false, text(&p.Summary)},
		{"source", true, true, texts(&p.Sources)},
	})
	lead, rest := body.split()
	p.Lead = html(r.prose(lead, prose{}))
	p.HTML = html(r.prose(rest, prose{headings: true}))
	return p
}

// title sets a title that no other text has.
func (r *reader) title(dst *string) func(string) error {
	return func(value string) error {
		*dst = value
		if other, ok := r.known.titles[value]; ok {
			return fmt.Errorf("title %q is that of %s, want one of its own", value, other)
		}
		r.known.titles[value] = r.path
		return nil
	}
}
