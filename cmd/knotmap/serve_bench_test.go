package main

import (
	"bufio"
	"bytes"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"testing"

	"knotmap/web"
)

// The whole way: a request on a kept connection, the answer read to its end.
func BenchmarkServe(b *testing.B) {
	s, err := newSite(web.Release())
	if err != nil {
		b.Fatal(err)
	}
	program := ""
	for p := range s.files {
		if strings.HasSuffix(p, ".wasm") {
			program = p
		}
	}
	const page = "/muscles/rhomboids"
	kept := "If-None-Match: " + s.files[page].variants[0].etag + "\r\n"
	server := start(b, s, nil, 4)
	for _, bench := range []struct {
		name, path, line string
		status           int
	}{
		{"page", page, "", http.StatusOK},
		{"wasm", program, "", http.StatusOK},
		{"304", page, kept, http.StatusNotModified},
	} {
		b.Run(bench.name, func(b *testing.B) {
			c, from := server.dial(b)
			request := fmt.Appendf(nil, "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip, deflate, br, zstd\r\n%s\r\n", bench.path, bench.line)
			if bench.status == http.StatusOK {
				b.SetBytes(int64(len(s.files[bench.path].variants[0].body)))
			}
			b.ReportAllocs()
			for b.Loop() {
				c.Write(request)
				if err := readAnswer(from, bench.status); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// readAnswer reads an answer with less work than net/http, so that the server's is what is measured.
func readAnswer(from *bufio.Reader, want int) error {
	length := 0
	for first := true; ; first = false {
		line, err := from.ReadSlice('\n')
		if err != nil {
			return err
		}
		if first && !bytes.HasPrefix(line, strconv.AppendInt([]byte("HTTP/1.1 "), int64(want), 10)) {
			return fmt.Errorf("got %q, want status %d", line, want)
		}
		if size, ok := bytes.CutPrefix(line, []byte("Content-Length: ")); ok {
			length, err = strconv.Atoi(string(bytes.TrimSpace(size)))
			if err != nil {
				return err
			}
		}
		if len(line) == len("\r\n") {
			_, err := from.Discard(length)
			return err
		}
	}
}
