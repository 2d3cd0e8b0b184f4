package main

import (
	"io/fs"
	"net/http"
	"net/http/httptest"
	"path"
	"sync"
	"testing"

	"knotmap/web"
)

// A host serves the release to a browser. Single answers can be held back or
// broken, the release can be exchanged, and the whole can be switched off.
type host struct {
	*httptest.Server

	mu    sync.Mutex
	site  http.Handler
	fault http.HandlerFunc // answers in the site's place
	of    string           // what it answers: a pattern of path.Match
	asked map[string]int   // by URL path
}

func newHost(t *testing.T) *host {
	t.Helper()
	h := &host{site: siteOf(t, web.Release()), asked: map[string]int{}}
	h.Server = httptest.NewServer(h)
	t.Cleanup(h.off)
	return h
}

func siteOf(t *testing.T, release fs.FS) *site {
	t.Helper()
	s, err := newSite(release)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (h *host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	h.asked[r.URL.Path]++
	serve := h.site.ServeHTTP
	if hit, _ := path.Match(h.of, r.URL.Path); hit {
		serve = h.fault
	}
	h.mu.Unlock()
	serve(w, r)
}

// breaks answers with an error what the pattern matches.
func (h *host) breaks(pattern string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.of, h.fault = pattern, func(w http.ResponseWriter, _ *http.Request) {
		http.Error(w, "broken by a test", http.StatusInternalServerError)
	}
}

// holds keeps what the pattern matches waiting until release is called.
func (h *host) holds(t *testing.T, pattern string) (release func()) {
	wait := make(chan struct{})
	release = sync.OnceFunc(func() { close(wait) })
	t.Cleanup(release)
	h.mu.Lock()
	defer h.mu.Unlock()
	site := h.site
	h.of, h.fault = pattern, func(w http.ResponseWriter, r *http.Request) {
		<-wait
		site.ServeHTTP(w, r)
	}
	return release
}

// exchange puts another release, or another server, in the place of the one served.
func (h *host) exchange(s http.Handler) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.site = s
}

func (h *host) timesAsked(path string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.asked[path]
}

// off ends the server for good, with every connection.
func (h *host) off() {
	h.CloseClientConnections()
	h.Close()
}
