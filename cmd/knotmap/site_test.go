package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

const homePage = "<!doctype html><title>Home</title>"

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
	sum := sha256.Sum256([]byte(homePage))
	script := strings.ReplaceAll(string(text), "{home}", hex.EncodeToString(sum[:8]))
	ran := 0
	for block := range strings.SplitSeq(script, "\n\n") {
		lines := withoutComments(block)
		if len(lines) == 0 {
			continue
		}
		ran++
		t.Run(strings.ReplaceAll(lines[0], " ", "_"), func(t *testing.T) { checkRequest(t, s, lines) })
	}
	if ran < 40 {
		t.Errorf("only %d requests were read from the file", ran)
	}
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
			if name == "Host" {
				r.Host = value
			}
			r.Header.Add(name, value)
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

func BenchmarkServe(b *testing.B) {
	s, err := newSite(smallRelease())
	if err != nil {
		b.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodGet, "/muscles", nil)
	r.Header.Set("Accept-Encoding", "gzip, deflate, br, zstd")
	for b.Loop() {
		s.ServeHTTP(httptest.NewRecorder(), r)
	}
}
