package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"

	"knotmap/web"
)

// A hostOf serves an exported folder until the test ends, and returns where. What it says in
// another way than the site is in own, as "status" or a field's name behind the request it is for.
type hostOf struct {
	name  string
	serve func(t *testing.T, dir string) (url string)
	asks  func(request) bool // what it can be asked for; nil means all
	own   []string
}

// hosts are the static host of these tests, and of those the export has an example for
// the ones that are installed.
func hosts() []hostOf {
	found := []hostOf{{
		name: "plain",
		serve: func(t *testing.T, dir string) string {
			server := httptest.NewServer(newPlainHost(t, dir))
			t.Cleanup(server.Close)
			return server.URL
		},
		asks: func(r request) bool { return r.encoding == identity && (r.kind == "file" || r.kind == "missing") },
		own:  []string{"file Vary", "file unchanged", "file Strict-Transport-Security", "missing Strict-Transport-Security", "missing Vary", "missing Cache-Control"},
	}}
	if _, err := exec.LookPath("nginx"); err == nil && brotliModule() != "" {
		found = append(found, hostOf{name: "nginx", serve: nginx, own: []string{"moved Content-Type"}}) // a small page
	}
	if _, err := exec.LookPath("caddy"); err == nil {
		found = append(found, hostOf{name: "caddy", serve: caddy})
	}
	return found
}

// A request is one that hosts are compared by.
type request struct {
	kind, method, path, encoding string
}

func requestsOf(s *site) []request {
	var list []request
	for _, p := range slices.Sorted(maps.Keys(s.files)) {
		kind := "file"
		if p == health {
			kind = "health"
		}
		for _, e := range []string{"br", "gzip", identity} {
			list = append(list, request{kind, "GET", p, e}, request{kind, "HEAD", p, e})
		}
		list = append(list, request{"write", "POST", p, identity}, request{"options", "OPTIONS", p, identity})
	}
	for to := range s.moved {
		list = append(list, request{"moved", "GET", to + "?a=b&c", "br"}, request{"moved", "HEAD", to, "br"})
	}
	for _, p := range slices.Sorted(maps.Keys(s.files)) {
		if _, isPage := s.moved[p+".html"]; isPage {
			list = append(list, request{"moved", "GET", p + "/", "br"}, request{"moved", "GET", p + "/?a=b", "br"})
		}
	}
	for kind, paths := range map[string][]string{
		"missing": {"/nope", "/nope/", "/nope.html", "/muscles/nope", "/static", "/static/", "//example.org/", "//example.org/%2e%2e/x", "/example.org//", "/%0d%0aX-A:b/"},
		"hidden":  {"/404", "/404.html", "/_headers", "/nginx.conf", "/Caddyfile", "/index.html.br", "/sw.js.gz", "/.knotmap-export", "/static/.x"},
	} {
		for _, p := range paths {
			list = append(list, request{kind, "GET", p, "br"}, request{kind, "GET", p, identity}, request{kind, "HEAD", p, identity})
		}
	}
	return list
}

// told returns what a server says to a request: by the names of fields that matter, "status",
// "body", and "unchanged", the status for who has the answer already.
func told(t *testing.T, url string, r request) map[string]string {
	t.Helper()
	answer, body := fetched(t, url, r, "")
	said := map[string]string{"status": fmt.Sprint(answer.StatusCode)}
	for _, name := range []string{"Allow", "Cache-Control", "Content-Encoding", "Content-Security-Policy", "Content-Type", "Cross-Origin-Opener-Policy",
		"Cross-Origin-Resource-Policy", "Location", "Permissions-Policy", "Referrer-Policy", "Strict-Transport-Security", "Vary", "X-Content-Type-Options"} {
		said[name] = strings.Join(answer.Header[name], " | ")
	}
	if r.kind != "moved" {
		said["body"] = body
	}
	if tag := answer.Header.Get("Etag"); tag != "" && answer.StatusCode == http.StatusOK {
		again, _ := fetched(t, url, r, tag)
		said["unchanged"] = fmt.Sprint(again.StatusCode, again.Header["Cache-Control"], again.Header["Vary"], again.Header["Etag"][0] == tag)
	}
	return said
}

var hostClient = http.Client{
	Transport:     &http.Transport{DisableCompression: true, MaxIdleConnsPerHost: 1},
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
}

func fetched(t *testing.T, url string, r request, tag string) (*http.Response, string) {
	t.Helper()
	asked, err := http.NewRequest(r.method, url+r.path, nil)
	if err != nil {
		t.Fatal(err)
	}
	asked.Header.Set("Accept-Encoding", r.encoding)
	if tag != "" {
		asked.Header.Set("If-None-Match", tag)
	}
	answer, err := hostClient.Do(asked)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer, string(body)
}

// The files that an export has for other servers make them say what the site says.
func TestExportsAreServedAsTheSiteServes(t *testing.T) {
	s := siteOf(t, web.Release())
	model := httptest.NewServer(s)
	defer model.Close()
	dir := exportedFolder(t)
	for _, h := range hosts() {
		t.Run(h.name, func(t *testing.T) {
			url := h.serve(t, dir)
			unused := map[string]bool{}
			for _, own := range h.own {
				unused[own] = true
			}
			for _, r := range requestsOf(s) {
				if h.asks != nil && !h.asks(r) {
					continue
				}
				want, got := told(t, model.URL, r), told(t, url, r)
				for what := range want {
					if got[what] == want[what] {
						continue
					}
					if own := r.kind + " " + what; slices.Contains(h.own, own) {
						delete(unused, own)
						continue
					}
					t.Errorf("%s %s (%s): got %s %.200q, want %.200q", r.method, r.path, r.encoding, what, got[what], want[what])
				}
			}
			for own := range unused {
				t.Errorf("%q is no exception any more", own)
			}
		})
	}
}

// The examples say all that the table has, also where their servers are not there to be asked.
func TestExamplesSayWhatTheTableHas(t *testing.T) {
	s := siteOf(t, smallRelease())
	for _, name := range examples {
		text, err := s.example(name)
		if err != nil {
			t.Fatal(err)
		}
		want := []string{recheck, forever, never, allowed, readOnly, health, hidden}
		for _, f := range append(s.security, transport) {
			want = append(want, f.name, `"`+f.value()+`"`)
		}
		for _, p := range slices.Collect(maps.Keys(s.files)) {
			want = append(want, `"`+contentTypes[cmp.Or(path.Ext(p), ".html")]+`"`)
		}
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Errorf("%s does not say %s", name, w)
			}
		}
	}
}

// Hosts read no more than a hundred rules, and no longer lines.
func TestHeadersAreNotTooManyForHosts(t *testing.T) {
	s := siteOf(t, web.Release())
	if got := len(s.rules()); got > 100 {
		t.Errorf("got %d rules in _headers, want 100 at most", got)
	}
	for line := range strings.Lines(s.headersFile()) {
		if len(line) > 2000 {
			t.Errorf("got a line of %d bytes in _headers, want 2000 at most: %.80s", len(line), line)
		}
	}
}
