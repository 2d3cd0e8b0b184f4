package main

import (
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"knotmap/web"
)

// A plainHost serves an exported folder as static hosts do: a page without its ending, the
// fields that _headers names, 404.html for what is not there, and nothing encoded.
type plainHost struct {
	dir   string
	rules []rule
}

func newPlainHost(t *testing.T, dir string) *plainHost {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, "_headers"))
	if err != nil {
		t.Fatal(err)
	}
	return &plainHost{dir, readRules(t, string(text))}
}

// readRules reads the format of _headers: a path, and below it, indented, its fields.
func readRules(t *testing.T, text string) []rule {
	t.Helper()
	var rules []rule
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		name, value, isField := strings.Cut(strings.TrimSpace(line), ": ")
		switch {
		case strings.HasPrefix(line, "/"):
			rules = append(rules, rule{path: line})
		case strings.HasPrefix(line, "  ") && isField && len(rules) > 0:
			last := &rules[len(rules)-1]
			last.fields = append(last.fields, field{name, []string{value}})
		default:
			t.Fatalf("_headers: cannot read %q", line)
		}
	}
	return rules
}

func (h *plainHost) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	name, status := path.Clean(r.URL.Path), http.StatusOK
	switch {
	case name == "/":
		name = "/index.html"
	case path.Ext(name) == "":
		name += ".html"
	}
	body, err := os.ReadFile(filepath.Join(h.dir, filepath.FromSlash(name)))
	if err != nil || name == "/_headers" {
		status, name = http.StatusNotFound, "/404.html"
		body, _ = os.ReadFile(filepath.Join(h.dir, name))
	}
	header := w.Header()
	if path.Ext(name) == ".html" {
		header.Set("Content-Type", "text/html; charset=utf-8")
	}
	for _, rule := range h.rules {
		if prefix, wild := strings.CutSuffix(rule.path, "*"); rule.path == r.URL.Path || wild && strings.HasPrefix(r.URL.Path, prefix) {
			for _, f := range rule.fields {
				value := f.value()
				if before := header.Get(f.name); before != "" {
					value = before + ", " + value // as they do
				}
				header.Set(f.name, value)
			}
		}
	}
	w.WriteHeader(status)
	if r.Method == http.MethodGet {
		w.Write(body)
	}
}

func exportedFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if _, err := exportTo(dir, web.Release()); err != nil {
		t.Fatal(err)
	}
	return dir
}

// An export behind any static host is all of Knotmap: it answers, leads on, and works without the host.
func TestAnExportOnAPlainHost(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	h.exchange(newPlainHost(t, exportedFolder(t)))
	r := newReader(t, h, phone)
	r.starts("/")
	r.tapsPlace(blade)
	r.until(visible("#answer [data-do=show]"))
	r.opens("/muscles/rhomboids")
	r.until(`document.querySelector("main h1")?.innerText.includes("Rhomboids")`)
	r.until(isKept)
	h.off()
	r.expect("net::ERR_CONNECTION_REFUSED", "404")
	r.do(chromedp.Reload())
	r.until(`document.querySelector("main h1")?.innerText.includes("Rhomboids")`)
	r.opens("/nowhere")
	r.until(`document.querySelector("main h1")?.innerText.includes("There is no page here")`)
	r.starts("/")
	r.tapsPlace(blade)
	r.until(visible("#answer [data-do=show]"))
}
