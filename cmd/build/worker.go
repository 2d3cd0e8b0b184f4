package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
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
	hashes := map[string]string{}
	for url, body := range r.files {
		if !notKept[url] {
			sum := sha256.Sum256(body)
			hashes[url] = "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
		}
	}
	list, err := json.Marshal(hashes)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(append(list, body...))
	script := fmt.Appendf(nil, "const VERSION=%q,FILES=%s;\n%s", hex.EncodeToString(sum[:5]), list, body)
	r.files["/"+workerName], err = minified(workerName, script)
	return err
}
