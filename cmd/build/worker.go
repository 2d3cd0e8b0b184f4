package main

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
)

const workerName = "sw.js"

// notKept are the files that a browser never asks for offline.
var notKept = map[string]bool{"/robots.txt": true}

// addWorker adds the service worker, with the list of all other files and
// their hashes. It comes last.
func (r *release) addWorker(web fs.FS) error {
	body, err := fs.ReadFile(web, workerName)
	if err != nil {
		return err
	}
	var list bytes.Buffer
	core, rest := 0, 0
	for i, url := range r.byNeed() {
		if i > 0 {
			list.WriteByte(',')
		}
		sum := sha256.Sum256(r.files[url])
		fmt.Fprintf(&list, "%q:%q", url, "sha256-"+base64.StdEncoding.EncodeToString(sum[:]))
		if r.need(url) < wholeCopy {
			core++
			continue
		}
		n, err := wireSize(url, r.files[url])
		if err != nil {
			return err
		}
		rest += n
	}
	tail := r.hashed[tailName]
	start := bytes.Index(r.files["/"], r.files[tail])
	constants := fmt.Sprintf("FILES={%s},CORE=%d,REST=%d,TAIL=[%q,%d,%d]", &list, core, rest, tail, start, start+len(r.files[tail]))
	sum := sha256.Sum256(append([]byte(constants), body...))
	script := fmt.Appendf(nil, "const VERSION=%q,%s;\n%s", hex.EncodeToString(sum[:5]), constants, body)
	r.files["/"+workerName], err = minified(workerName, script)
	return err
}

// What a device needs a file for, the most urgent first. What comes before wholeCopy is the
// core: it is kept also where data is dear.
const (
	firstPage = iota
	program
	firstView
	atHand
	wholeCopy
)

// need says what a file is needed for.
func (r *release) need(url string) int {
	switch ext := path.Ext(url); {
	case url == "/":
		return firstPage
	case ext == ".js" || ext == ".wasm" || ext == ".css" || url == r.hashed[tailName]:
		return program
	case url == r.hashed["figure/back.svg"]: // in sight before anybody asks for it
		return firstView
	case url == "/404" || url == "/safety" || url == r.hashed[catalogueName] || ext == ".webmanifest":
		return atHand
	}
	return wholeCopy
}

// byNeed lists what a device keeps, the most urgent first.
func (r *release) byNeed() []string {
	urls := slices.DeleteFunc(slices.Sorted(maps.Keys(r.files)), func(url string) bool { return notKept[url] })
	slices.SortStableFunc(urls, func(a, b string) int { return cmp.Compare(r.need(a), r.need(b)) })
	return urls
}

// wireSize is how many bytes a file is on the line, to every browser.
func wireSize(url string, body []byte) (int, error) {
	if !compressible[path.Ext(fileName(url))] {
		return len(body), nil
	}
	small, err := encodeGzip(body)
	return len(small), err
}
