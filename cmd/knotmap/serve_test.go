package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"
)

// A running is a server that a test has started.
type running struct {
	*server
	addr     string
	listener *wireListener
	logged   *bytes.Buffer
	stop     func()
}

func start(t testing.TB, s *site, c *certificate, connections int) *running {
	t.Helper()
	l, err := listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	r := &running{server: newServer(s, c), addr: l.Addr().String(), listener: newWireListener(l, connections), logged: &bytes.Buffer{}}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error)
	go func() { done <- r.serveOn(ctx, r.listener, slog.New(slog.NewTextHandler(r.logged, nil))) }()
	r.stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("stopping: %v", err)
		}
	})
	t.Cleanup(r.stop)
	return r
}

// ask sends a request on a connection and returns the answer with its body.
func (r *running) ask(t testing.TB, c net.Conn, from *bufio.Reader, method, target string, lines ...string) (*http.Response, string) {
	t.Helper()
	fmt.Fprintf(c, "%s %s HTTP/1.1\r\nHost: %s\r\n%s\r\n", method, target, r.addr, strings.Join(append(lines, ""), "\r\n"))
	answer, err := http.ReadResponse(from, &http.Request{Method: method})
	if err != nil {
		t.Fatalf("%s %s: %v", method, target, err)
	}
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatalf("%s %s: %v", method, target, err)
	}
	return answer, string(body)
}

func (r *running) dial(t testing.TB) (net.Conn, *bufio.Reader) {
	t.Helper()
	c, err := net.Dial("tcp", r.addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c, bufio.NewReader(c)
}

// On the wire an answer is put together in another way than elsewhere; it must say the same.
func TestTheWireSaysTheSame(t *testing.T) {
	release := smallRelease()
	for _, size := range []int{gathersFrom - 1, gathersFrom, 5000, 3 << 20} {
		release[fmt.Sprintf("static/%d.txt", size)] = &fstest.MapFile{Data: bytes.Repeat([]byte("a\r\n\r\nb"), size/6+1)[:size]}
	}
	s := siteOf(t, release)
	server := start(t, s, nil, 2)
	c, from := server.dial(t)
	paths := append(slices.Sorted(maps.Keys(s.files)), "/nope", "/muscles/")
	for _, path := range paths {
		for _, method := range []string{"GET", "HEAD", "POST", "OPTIONS"} {
			for _, line := range []string{"Accept-Encoding: br", "Range: bytes=1-3000", "If-None-Match: *"} {
				r := httptest.NewRequest(method, path, nil)
				name, value, _ := strings.Cut(line, ": ")
				r.Header.Set(name, value)
				want := httptest.NewRecorder()
				s.ServeHTTP(want, r)
				got, body := server.ask(t, c, from, method, path, line)
				got.Header.Del("Date")
				if got.StatusCode != want.Code || body != want.Body.String() || !maps.EqualFunc(got.Header, want.Header(), slices.Equal) {
					t.Errorf("%s %s with %s: on the wire %d, %d bytes, %v, want %d, %d bytes, %v",
						method, path, line, got.StatusCode, len(body), got.Header, want.Code, want.Body.Len(), want.Header())
				}
			}
		}
	}
}

// HEAD says what GET would say.
func TestHeadIsGetWithoutBody(t *testing.T) {
	s := siteOf(t, smallRelease())
	server := start(t, s, nil, 2)
	c, from := server.dial(t)
	for _, path := range append(slices.Sorted(maps.Keys(s.files)), "/nope", "/muscles/", "/404") {
		get, _ := server.ask(t, c, from, "GET", path)
		head, body := server.ask(t, c, from, "HEAD", path)
		get.Header.Del("Date")
		head.Header.Del("Date")
		if get.StatusCode != head.StatusCode || body != "" || !maps.EqualFunc(get.Header, head.Header, slices.Equal) {
			t.Errorf("%s: HEAD says %d %v and %q, GET %d %v", path, head.StatusCode, head.Header, body, get.StatusCode, get.Header)
		}
	}
}

func TestConnectionsAreLimited(t *testing.T) {
	server := start(t, siteOf(t, smallRelease()), nil, 1)
	first, from := server.dial(t)
	server.ask(t, first, from, "GET", "/")
	second, fromSecond := server.dial(t)
	fmt.Fprintf(second, "GET / HTTP/1.1\r\nHost: %s\r\n\r\n", server.addr)
	second.SetReadDeadline(time.Now().Add(100 * time.Millisecond))
	if line, err := fromSecond.ReadString('\n'); err == nil {
		t.Errorf("a connection above the limit is answered: %q", line)
	}
	first.Close()
	second.SetReadDeadline(time.Time{})
	answer, err := http.ReadResponse(fromSecond, nil)
	if err != nil || answer.StatusCode != http.StatusOK {
		t.Errorf("after the first is gone: got %v, %v", answer, err)
	}
	second.Close()
}

func TestServeStopsWhenAsked(t *testing.T) {
	server := start(t, siteOf(t, smallRelease()), nil, 1)
	c, from := server.dial(t)
	if _, body := server.ask(t, c, from, "GET", "/muscles/rhomboids"); !strings.Contains(body, "Rhomboids") {
		t.Errorf("got %q", body)
	}
	server.stop() // while a listener waits for a free slot
	if c, err := net.Dial("tcp", server.addr); err == nil {
		c.Close()
		t.Error("it still listens")
	}
}

// A request that is too long, and a body that is too long, cost a connection.
func TestWhatIsTooMuchIsRefused(t *testing.T) {
	server := start(t, siteOf(t, smallRelease()), nil, 4)
	c, from := server.dial(t)
	go fmt.Fprintf(c, "GET / HTTP/1.1\r\nHost: %s\r\nX-Long: %s\r\n\r\n", server.addr, strings.Repeat("a", 32<<10))
	// What of the request is not read any more may take the answer with it.
	if answer, err := http.ReadResponse(from, nil); err == nil && answer.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("a long head: got status %d", answer.StatusCode)
	}
	c, from = server.dial(t)
	answer, _ := server.ask(t, c, from, "POST", "/", "Content-Length: 1000000000")
	if answer.StatusCode != http.StatusMethodNotAllowed || !answer.Close {
		t.Errorf("a long body: got status %d, close %v", answer.StatusCode, answer.Close)
	}
	if rest, err := from.ReadByte(); err != io.EOF {
		t.Errorf("after a long body: got %q, %v, want the end", rest, err)
	}
}

// The log counts, and says nothing of who read what.
func TestLogNamesNoReader(t *testing.T) {
	files := writePair(t, t.TempDir(), "first")
	secure, err := newCertificate(files.cert, files.key)
	if err != nil {
		t.Fatal(err)
	}
	var logged strings.Builder
	for _, c := range []*certificate{nil, secure} {
		server := start(t, siteOf(t, smallRelease()), c, 4)
		conn, from := server.dial(t)
		telling := []string{conn.LocalAddr().String(), "rhomboids", "nope", "ache", "Nosy", "example.org"}
		if c == nil {
			for _, target := range []string{"/muscles/rhomboids?q=ache", "/nope/ache", "/muscles/rhomboids/"} {
				server.ask(t, conn, from, "GET", target, "User-Agent: Nosy/1.0", "Referer: https://example.org/ache")
			}
			server.ask(t, conn, from, "GET", "/muscles/rhomboids", "Content-Length: nope")
		} else {
			fmt.Fprint(conn, "GET /muscles/rhomboids HTTP/1.0\r\n\r\n") // no TLS: net/http complains of the address
			io.Copy(io.Discard, from)
		}
		server.stop()
		logged.Write(server.logged.Bytes())
		for _, word := range telling {
			if strings.Contains(server.logged.String(), word) {
				t.Errorf("%q is in the log:\n%s", word, server.logged)
			}
		}
	}
	for _, want := range []string{"msg=started", "2xx=1 3xx=1 4xx=1 5xx=0 bytes=51 under_10ms=", "troubles=1", "msg=stopped"} {
		if !strings.Contains(logged.String(), want) {
			t.Errorf("%q is not in the log:\n%s", want, logged.String())
		}
	}
}

func TestTally(t *testing.T) {
	var got bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&got, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}))
	var counts tally
	counts.report(logger)
	counts.add(200, 10, 3*time.Millisecond)
	counts.add(206, 5, 2*time.Second)
	counts.add(304, 0, 10*time.Millisecond)
	counts.add(404, 1, 500*time.Millisecond)
	counts.report(logger)
	counts.report(logger)
	const want = "level=INFO msg=answered 2xx=2 3xx=1 4xx=1 5xx=0 bytes=16 under_10ms=1 under_100ms=1 under_1s=1 longer=1 slowest=2s troubles=0\n"
	if got.String() != want {
		t.Errorf("got %q, want %q: one line, and none where nothing was answered", got.String(), want)
	}
}
