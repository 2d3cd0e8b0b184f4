package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

const homePage = "<!doctype html><title>Home</title>"

// largePage is of a size of which parts can be asked for; as br it just is, as gzip just not.
var largePage = strings.Repeat("0123456789", 10000)

func smallRelease() fstest.MapFS {
	release := fstest.MapFS{}
	for name, body := range map[string]string{
		".keep":                      "",
		"index.html":                 homePage,
		"index.html.br":              "home-br",
		"index.html.gz":              "home-gz",
		"muscles.html":               "<title>Muscles</title>",
		"muscles/rhomboids.html":     "<title>Rhomboids</title>",
		"404.html":                   "<title>Nothing here</title>",
		"static/app.0123456789.wasm": "\x00asm",
		"static/app.0123456789.css":  "a{}",
		"sw.js":                      "//",
		"manifest.webmanifest":       "{}",
		"robots.txt":                 "User-agent: *",
		"others.html":                largePage,
		"others.html.br":             largePage[:rangesFrom],
		"others.html.gz":             largePage[:rangesFrom-1],
	} {
		release[name] = &fstest.MapFile{Data: []byte(body)}
	}
	return release
}

func TestRequests(t *testing.T) {
	s, err := newSite(smallRelease())
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("testdata/requests.txt")
	if err != nil {
		t.Fatal(err)
	}
	script := strings.NewReplacer("{home}", hashed(homePage), "{large}", hashed(largePage)).Replace(string(text))
	ran := 0
	for block := range strings.SplitSeq(script, "\n\n") {
		lines := withoutComments(block)
		if len(lines) == 0 {
			continue
		}
		ran++
		t.Run(strings.ReplaceAll(lines[0], " ", "_"), func(t *testing.T) { checkRequest(t, s, lines) })
	}
	if ran < 80 {
		t.Errorf("only %d requests were read from the file", ran)
	}
}

// hashed is what the entity tags of a body begin with.
func hashed(body string) string {
	sum := sha256.Sum256([]byte(body))
	return hex.EncodeToString(sum[:8])
}

func withoutComments(block string) []string {
	var lines []string
	for line := range strings.SplitSeq(block, "\n") {
		if line != "" && !strings.HasPrefix(line, "#") {
			lines = append(lines, line)
		}
	}
	return lines
}

func checkRequest(t *testing.T, s *site, lines []string) {
	method, target, _ := strings.Cut(lines[0], " ")
	r := httptest.NewRequest(method, target, nil)
	w := httptest.NewRecorder()
	answered := false
	for _, line := range lines[1:] {
		switch {
		case strings.HasPrefix(line, "=> "):
			s.ServeHTTP(w, r)
			answered = true
			if got := strconv.Itoa(w.Code); got != line[3:] {
				t.Errorf("got status %s, want %s", got, line[3:])
			}
		case !answered:
			name, value, _ := strings.Cut(line, ": ")
			switch name {
			case "Host":
				r.Host = value
			case "Body":
				r.Body, r.ContentLength = io.NopCloser(strings.NewReader(value)), int64(len(value))
			default:
				r.Header.Add(name, value)
			}
		default:
			checkAnswer(t, w, line)
		}
	}
	if !answered {
		t.Errorf("no line %q in %q", "=> status", lines)
	}
}

func checkAnswer(t *testing.T, w *httptest.ResponseRecorder, want string) {
	t.Helper()
	if text, ok := strings.CutPrefix(want, "body "); ok {
		if !strings.Contains(w.Body.String(), text) {
			t.Errorf("got body %q, want %q in it", w.Body, text)
		}
		return
	}
	if name, ok := strings.CutPrefix(want, "!"); ok {
		if got, ok := w.Header()[name]; ok {
			t.Errorf("got %s: %q, want none", name, got)
		}
		return
	}
	if size, ok := strings.CutPrefix(want, "bytes "); ok {
		if got := strconv.Itoa(w.Body.Len()); got != size {
			t.Errorf("got %s bytes, want %s", got, size)
		}
		return
	}
	if want == "empty" {
		if w.Body.Len() > 0 {
			t.Errorf("got body %q, want none", w.Body)
		}
		return
	}
	name, value, _ := strings.Cut(want, ": ")
	if got := w.Header()[name]; len(got) != 1 || got[0] != value {
		t.Errorf("got %s: %q, want %q", name, got, value)
	}
}

func TestNewSiteRefuses(t *testing.T) {
	empty := fstest.MapFS{".keep": {}}
	if _, err := newSite(empty); !errors.Is(err, errNoRelease) {
		t.Errorf("got %v for an empty release, want %v", err, errNoRelease)
	}
	unknown := smallRelease()
	unknown["static/a.exe"] = &fstest.MapFile{}
	if _, err := newSite(unknown); err == nil || !strings.Contains(err.Error(), "static/a.exe") {
		t.Errorf("got %v, want an error that names static/a.exe", err)
	}
	lost := smallRelease()
	delete(lost, "404.html")
	if _, err := newSite(lost); err == nil {
		t.Error("a release without 404.html was accepted")
	}
}

// An answer must not change what the next one holds: the fields are shared.
func TestAnswersShareNothingThatChanges(t *testing.T) {
	s, err := newSite(smallRelease())
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/", nil))
		if got := w.Header()["Vary"]; len(got) != 1 {
			t.Fatalf("got Vary %q", got)
		}
		w.Header().Add("Vary", "Cookie")
	}
}

// What stands inside a page is allowed by its hash, and nothing else is.
func TestPolicyAllowsWhatStandsInPages(t *testing.T) {
	const hashOfA, hashOfB = "sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=", "sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0="
	for _, test := range []struct{ first, second, want string }{
		{"", "", "script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"},
		{"<style>a</style>", "<style>a</style>", "style-src 'self' '" + hashOfA + "';"},
		{"<script>b</script><script async>a</script>", "", "script-src 'self' 'wasm-unsafe-eval' '" + hashOfB + "' '" + hashOfA + "';"},
		{"<script src=/a.js></script>", "<script>a</script>", "script-src 'self' 'wasm-unsafe-eval' '" + hashOfA + "'; style-src 'self';"},
	} {
		release := smallRelease()
		release["index.html"].Data, release["muscles.html"].Data = []byte(test.first), []byte(test.second)
		fields, err := securityFields(release)
		if err != nil || !strings.Contains(fields[0].value(), test.want) {
			t.Errorf("pages with %s and %s: got %s, %v, want %s in it", test.first, test.second, fields[0].value(), err, test.want)
		}
	}
}
