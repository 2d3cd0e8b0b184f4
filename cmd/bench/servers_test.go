package main

import (
	"bufio"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"
)

func TestReadAnswer(t *testing.T) {
	tests := []struct {
		name, text string
		want       httpAnswer
		err        error // any that is not nil
	}{
		{"length", "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 3\r\n\r\nabc", httpAnswer{200, 3, "br"}, nil},
		{"small letters", "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n", httpAnswer{404, 0, ""}, nil},
		{"chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n10\r\n0123456789abcdef\r\n0\r\n\r\n", httpAnswer{200, 19, ""}, nil},
		{"ended before", "", httpAnswer{}, io.EOF},
		{"ended in its head", "HTTP/1.1 200 OK\r\nContent-Le", httpAnswer{}, io.ErrUnexpectedEOF},
		{"ended in its body", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\na", httpAnswer{}, io.EOF},
		{"no length", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n", httpAnswer{}, errors.New("any")},
	}
	for _, tt := range tests {
		const next = "HTTP/1.1 "
		from := bufio.NewReader(strings.NewReader(tt.text))
		if tt.err == nil {
			from = bufio.NewReader(strings.NewReader(tt.text + next))
		}
		got, err := readAnswer(from)
		if (err != nil) != (tt.err != nil) {
			t.Errorf("%s: got the error %v, want %v", tt.name, err, tt.err)
			continue
		}
		if err != nil {
			continue
		}
		rest, _ := io.ReadAll(from)
		if got != tt.want || string(rest) != next {
			t.Errorf("%s: got %v and left %q, want %v and %q", tt.name, got, rest, tt.want, next)
		}
	}
}

func TestLoad(t *testing.T) {
	var asked atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/br" && r.Header.Get("Accept-Encoding") == "br" {
			w.Header().Set("Content-Encoding", "br")
		}
		if asked.Add(1)%7 == 0 {
			w.Header().Set("Connection", "close") // as servers do now and then
		}
		io.WriteString(w, "body")
	}))
	defer server.Close()
	address := server.Listener.Addr().String()
	if rate, err := load(address, "/br", 100*time.Millisecond); err != nil || rate <= 0 {
		t.Errorf("got %v answers a second, %v", rate, err)
	}
	if _, err := load(address, "/plain", 100*time.Millisecond); err == nil {
		t.Error("answers without brotli were counted")
	}
	r := running{address: address}
	if err := r.answers("/br", 4); err != nil {
		t.Error(err)
	}
	for path, size := range map[string]int{"/br": 5, "/plain": 4} {
		if err := r.answers(path, size); err == nil {
			t.Errorf("%s in %d bytes was found comparable", path, size)
		}
	}
}

func TestConfigs(t *testing.T) {
	view := map[string]any{"Address": "127.0.0.1:1", "Root": "/root", "Dir": "/dir", "Superuser": false, "Brotli": ""}
	for _, c := range contenders {
		var b strings.Builder
		if err := configTemplates.ExecuteTemplate(&b, c.config, view); err != nil {
			t.Error(err)
		}
		for _, want := range []string{"127.0.0.1:1", "/root"} {
			if !strings.Contains(b.String(), want) {
				t.Errorf("%s does not hold %s", c.config, want)
			}
		}
		if strings.Contains(b.String(), "load_module") || strings.Contains(b.String(), "brotli_static") {
			t.Errorf("%s asks for a module that is not there", c.config)
		}
	}
}

func TestBrotliModule(t *testing.T) {
	dir := t.TempDir()
	said := "nginx version: nginx/1.22.1\nconfigure arguments: --prefix=/usr --modules-path=" + dir + " --with-threads\n"
	if got := brotliModule(said); got != "" {
		t.Errorf("got %q where there is none", got)
	}
	want := filepath.Join(dir, "ngx_http_brotli_static_module.so")
	if err := os.WriteFile(want, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if got := brotliModule(said); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := brotliModule("nginx version: nginx/1.22.1\n"); got != "" {
		t.Errorf("got %q where no folder is named", got)
	}
}

func aRelease() fstest.MapFS {
	release := fstest.MapFS{}
	for name, size := range map[string]int{
		"index.html": 700, "index.html.br": 50, "static/app.1.wasm": 7000, "static/app.1.wasm.br": 900,
		"static/app.1.js": 40, "static/app.1.js.br": 10, "static/small.2.js": 5, "static/app.1.css": 30, "static/app.1.css.br": 6,
		"static/figure/back.1.svg": 140, "static/figure/back.1.svg.br": 39, "static/figure/back-deep.1.svg": 999, "sw.js": 11, "sw.js.br": 5,
	} {
		release[name] = &fstest.MapFile{Data: make([]byte, size)}
	}
	return release
}

func TestSizes(t *testing.T) {
	got, err := sizes(aRelease())
	if err != nil {
		t.Fatal(err)
	}
	want := [][2]float64{{7000, 900}, {700, 50}, {45, 15}, {30, 6}, {140, 39}, {11, 5}} // small.js has no smaller form
	for i, s := range got {
		if (s.raw != want[i][0]) || s.brotli != want[i][1] {
			t.Errorf("%s: got %v and %v, want %v", s.what, s.raw, s.brotli, want[i])
		}
	}
	if _, err := sizes(fstest.MapFS{}); err == nil {
		t.Error("an empty release was weighed")
	}
}

func TestResources(t *testing.T) {
	got, err := resources(aRelease())
	if err != nil || len(got) != 2 || got[0].size != 50 || got[1].path != "/static/app.1.wasm" || got[1].size != 900 {
		t.Errorf("got %v, %v", got, err)
	}
	if _, err := resources(fstest.MapFS{}); err == nil {
		t.Error("an empty release has resources")
	}
}
