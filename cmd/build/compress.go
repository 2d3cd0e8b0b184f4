package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/andybalholm/brotli"
)

// An encoding is one way to compress: version names its settings in the cache.
type encoding struct {
	ext, version string
	encode       func(body []byte) ([]byte, error)
}

var encodings = []encoding{
	{".br", "br-11-24-1", encodeBrotli},
	{".gz", "gz-9-1", encodeGzip},
}

var compressible = map[string]bool{
	".css": true, ".html": true, ".js": true, ".svg": true, ".txt": true, ".wasm": true, ".webmanifest": true,
}

func encodeBrotli(body []byte) ([]byte, error) {
	var b bytes.Buffer
	// Browsers read windows up to 24 bits.
	w := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 24})
	if _, err := w.Write(body); err != nil {
		return nil, err
	}
	err := w.Close()
	return b.Bytes(), err
}

func encodeGzip(body []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(body); err != nil {
		return nil, err
	}
	err = w.Close()
	return b.Bytes(), err
}

// compress returns the release's files by name, each with the compressed forms that are smaller.
func (r *release) compress(c *cache) (map[string][]byte, error) {
	type job struct {
		name     string
		body     []byte
		encoding encoding
	}
	files := map[string][]byte{}
	var jobs []job
	for url, body := range r.files {
		name := fileName(url)
		files[name] = body
		if compressible[path.Ext(name)] {
			for _, e := range encodings {
				jobs = append(jobs, job{name, body, e})
			}
		}
	}
	// The largest first, so that no processor is left with it at the end.
	slices.SortFunc(jobs, func(a, b job) int { return len(b.body) - len(a.body) })

	var (
		wg     sync.WaitGroup
		mu     sync.Mutex
		failed error
		next   = make(chan job)
	)
	for range runtime.NumCPU() {
		wg.Go(func() {
			for j := range next {
				small, err := c.encode(j.encoding, j.body)
				mu.Lock()
				if err != nil {
					failed = err
				}
				if len(small) < len(j.body) {
					files[j.name+j.encoding.ext] = small
				}
				mu.Unlock()
			}
		})
	}
	for _, j := range jobs {
		next <- j
	}
	close(next)
	wg.Wait()
	c.forget(90 * 24 * time.Hour)
	return files, failed
}

// A cache keeps compressed files between builds, by the hash of what went in:
// the best compression of the browser's program takes half a minute.
type cache struct {
	dir string // empty: nothing is kept
}

func newCache() *cache {
	user, err := os.UserCacheDir()
	if err != nil {
		return &cache{}
	}
	return &cache{filepath.Join(user, "knotmap")}
}

func (c *cache) encode(e encoding, body []byte) ([]byte, error) {
	if c.dir == "" {
		return e.encode(body)
	}
	sum := sha256.Sum256(append([]byte(e.version+"\n"), body...))
	name := filepath.Join(c.dir, hex.EncodeToString(sum[:])+e.ext)
	if kept, err := os.ReadFile(name); err == nil {
		now := time.Now()
		os.Chtimes(name, now, now)
		return kept, nil
	}
	small, err := e.encode(body)
	if err == nil {
		c.keep(name, small)
	}
	return small, err
}

// keep stores a file whole or not at all; a cache that cannot be written only costs time.
func (c *cache) keep(name string, body []byte) {
	if os.MkdirAll(c.dir, 0o755) != nil {
		return
	}
	temporary, err := os.CreateTemp(c.dir, "new-*")
	if err != nil {
		return
	}
	_, err = temporary.Write(body)
	if closed := temporary.Close(); err == nil && closed == nil && os.Rename(temporary.Name(), name) == nil {
		return
	}
	os.Remove(temporary.Name())
}

// forget removes what no build has used for so long.
func (c *cache) forget(unused time.Duration) {
	if c.dir == "" {
		return
	}
	entries, _ := os.ReadDir(c.dir)
	for _, e := range entries {
		if info, err := e.Info(); err == nil && time.Since(info.ModTime()) > unused {
			os.Remove(filepath.Join(c.dir, e.Name()))
		}
	}
}
