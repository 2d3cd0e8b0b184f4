package main

import (
	"io/fs"
	"maps"
	"net/http"
	"net/http/httptest"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"knotmap/web"
)

// A host serves the release to a browser. Single answers can be held back, broken, cut off
// or exchanged, so can the release, and the network can be lost and found again.
type host struct {
	*httptest.Server

	mu     sync.Mutex
	site   http.Handler
	faults []fault // the last that fits answers
	lost   bool    // nothing is answered
	asked  map[string]int
}

// A fault answers in the site's place what its pattern, one of path.Match, fits.
type fault struct {
	of     string
	answer func(w http.ResponseWriter, r *http.Request, s http.Handler)
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
	now, lost := h.site, h.lost
	serve := func(w http.ResponseWriter, r *http.Request, s http.Handler) { s.ServeHTTP(w, r) }
	for _, f := range h.faults {
		if hit, _ := path.Match(f.of, r.URL.Path); hit {
			serve = f.answer
		}
	}
	h.mu.Unlock()
	if lost {
		panic(http.ErrAbortHandler)
	}
	serve(w, r, now)
}

func (h *host) has(of string, answer func(w http.ResponseWriter, r *http.Request, s http.Handler)) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.faults = append(h.faults, fault{of, answer})
}

// breaks answers with an error what the pattern fits.
func (h *host) breaks(pattern string) {
	h.says(pattern, http.StatusInternalServerError, "broken by a test")
}

// failsOnce breaks the first answer.
func (h *host) failsOnce(pattern string) {
	var once sync.Once
	h.has(pattern, func(w http.ResponseWriter, r *http.Request, s http.Handler) {
		failed := false
		once.Do(func() { failed = true })
		if failed {
			panic(http.ErrAbortHandler)
		}
		s.ServeHTTP(w, r)
	})
}

// says answers with a page of its own what the pattern fits.
func (h *host) says(pattern string, status int, page string) {
	h.has(pattern, func(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
		w.Header().Set("Content-Type", contentTypes[".html"])
		w.WriteHeader(status)
		w.Write([]byte(page))
	})
}

// misses answers that there is nothing.
func (h *host) misses(pattern string) { h.says(pattern, http.StatusNotFound, "missing in a test") }

// corrupts answers with other content than the release has, for this once or for ever.
func (h *host) corrupts(pattern, caching string) {
	h.has(pattern, func(w http.ResponseWriter, r *http.Request, s http.Handler) {
		header, body := plainAnswer(r, s)
		header.Del("Content-Length")
		header.Set("Cache-Control", caching)
		maps.Copy(w.Header(), header)
		w.Write(append([]byte("<corrupt>"), body[min(len(body), len("<corrupt>")):]...))
	})
}

// truncates ends the connection in the middle of the answer.
func (h *host) truncates(pattern string) {
	h.has(pattern, func(w http.ResponseWriter, r *http.Request, s http.Handler) {
		half(w, r, s)
		panic(http.ErrAbortHandler)
	})
}

// cuts loses the network in the middle of the answer.
func (h *host) cuts(pattern string) {
	h.has(pattern, func(w http.ResponseWriter, r *http.Request, s http.Handler) {
		half(w, r, s)
		h.loses()
	})
}

// plainAnswer is what the site says without compression.
func plainAnswer(r *http.Request, s http.Handler) (http.Header, []byte) {
	plain := r.Clone(r.Context())
	plain.Header.Del("Accept-Encoding")
	plain.Header.Del("If-None-Match")
	recorder := httptest.NewRecorder()
	s.ServeHTTP(recorder, plain)
	return recorder.Header(), recorder.Body.Bytes()
}

func half(w http.ResponseWriter, r *http.Request, s http.Handler) {
	header, body := plainAnswer(r, s)
	maps.Copy(w.Header(), header)
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.Write(body[:len(body)/2])
	w.(http.Flusher).Flush()
}

// holds keeps what the pattern fits waiting until release is called.
func (h *host) holds(t *testing.T, pattern string) (release func()) {
	wait := make(chan struct{})
	release = sync.OnceFunc(func() { close(wait) })
	t.Cleanup(release)
	h.has(pattern, func(w http.ResponseWriter, r *http.Request, _ http.Handler) {
		select {
		case <-wait:
		case <-r.Context().Done():
			return
		}
		h.mu.Lock()
		site := h.site
		h.mu.Unlock()
		site.ServeHTTP(w, r)
	})
	return release
}

// exchange puts another release, or another server, in the place of the one served.
func (h *host) exchange(s http.Handler) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.site = s
}

// loses takes the network away, with every connection.
func (h *host) loses() {
	h.mu.Lock()
	h.lost = true
	h.mu.Unlock()
	h.CloseClientConnections()
}

// mends gives the network back, and ends all faults.
func (h *host) mends() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.lost, h.faults = false, nil
}

func (h *host) timesAsked(path string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.asked[path]
}

// timesAskedLike is how often anything was asked for that the pattern fits.
func (h *host) timesAskedLike(pattern string) int {
	total := 0
	for url, n := range h.counts() {
		if hit, _ := path.Match(pattern, url); hit {
			total += n
		}
	}
	return total
}

func (h *host) isLost() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.lost
}

func (h *host) counts() map[string]int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return maps.Clone(h.asked)
}

// askedSince lists what the host was asked for since the counts were taken. The browser's own
// search for an icon does not count.
func (h *host) askedSince(counts map[string]int) string {
	var paths []string
	for url, n := range h.counts() {
		if n > counts[url] && url != "/favicon.ico" {
			paths = append(paths, url)
		}
	}
	slices.Sort(paths)
	return strings.Join(paths, " ")
}

// off ends the server for good, with every connection.
func (h *host) off() {
	h.CloseClientConnections()
	h.Close()
}
