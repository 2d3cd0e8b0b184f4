package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"slices"
	"strconv"
)

// A file is what one URL answers, in every encoding the release holds.
type file struct {
	variants []variant // smallest first; identity, which always exists, is last
}

// A variant is a file in one encoding.
type variant struct {
	encoding string
	etag     string // empty where nothing may be kept
	ranges   bool   // a part of it can be asked for
	body     []byte
	common   []field  // of the answer 304 too
	content  []field  // only where the body is meant
	length   []string // of the body, as a field has it
	wire     []byte   // common and content as they go on the wire, all but Content-Type
}

// rangesFrom is the size in bytes from which a part can be asked for: below, what is lost
// with a broken connection is soon sent again.
const rangesFrom = 64 << 10

func (s *site) newFile(contentType, caching string, body, br, gz []byte) *file {
	sum := sha256.Sum256(body)
	f := &file{}
	add := func(encoding string, body []byte) {
		if body == nil && encoding != identity {
			return
		}
		v := variant{encoding: encoding, body: body, ranges: len(body) >= rangesFrom}
		v.common = append(v.common, s.security...)
		v.common = append(v.common, field{"Cache-Control", []string{caching}})
		if caching != never {
			v.etag = fmt.Sprintf(`"%s-%s"`, hex.EncodeToString(sum[:8]), encoding)
			v.common = append(v.common, field{"Etag", []string{v.etag}})
		}
		if br != nil || gz != nil {
			v.common = append(v.common, field{"Vary", []string{"Accept-Encoding"}})
		}
		v.content = []field{{"Content-Type", []string{contentType}}}
		if encoding != identity {
			v.content = append(v.content, field{"Content-Encoding", []string{encoding}})
		}
		if v.ranges {
			v.content = append(v.content, field{"Accept-Ranges", []string{"bytes"}})
		}
		v.length = []string{strconv.Itoa(len(body))}
		v.wire = wireFields(slices.Concat(v.common, v.content))
		f.variants = append(f.variants, v)
	}
	add("br", br)
	add("gzip", gz)
	add(identity, body)
	return f
}

// write answers with the whole body, or for HEAD with its fields.
func (v *variant) write(w http.ResponseWriter, r *http.Request, status int) (int, int) {
	header := w.Header()
	header["Content-Length"] = v.length
	if c := wireFor(w, r, len(v.body)); c != nil {
		header[v.content[0].name] = v.content[0].values
		w.WriteHeader(status)
		return status, c.send(w, v.wire, v.body)
	}
	set(w, v.common)
	set(w, v.content)
	w.WriteHeader(status)
	return status, sendBody(w, r, v.body)
}

// writePart answers with a part of the body as it is encoded (RFC 9110, 14.1.2).
func (v *variant) writePart(w http.ResponseWriter, r *http.Request, part byteRange) (int, int) {
	set(w, v.common)
	set(w, v.content)
	header := w.Header()
	header["Content-Range"] = []string{fmt.Sprintf("bytes %d-%d/%d", part.start, part.end-1, len(v.body))}
	header["Content-Length"] = []string{strconv.Itoa(part.end - part.start)}
	w.WriteHeader(http.StatusPartialContent)
	return http.StatusPartialContent, sendBody(w, r, v.body[part.start:part.end])
}

func sendBody(w http.ResponseWriter, r *http.Request, body []byte) int {
	if r.Method == http.MethodHead {
		return 0
	}
	n, _ := w.Write(body) // a reader who leaves is no error
	return n
}

// wireFields writes fields as they go on the wire, but for Content-Type: net/http wants to know it.
func wireFields(fields []field) []byte {
	var b []byte
	for _, f := range fields {
		if f.name != "Content-Type" {
			b = fmt.Appendf(b, "%s: %s\r\n", f.name, f.value())
		}
	}
	return b
}

// isStill reports whether If-Range, if there is one, names this variant.
func (v *variant) isStill(ifRange []string) bool {
	return len(ifRange) == 0 || len(ifRange) == 1 && ifRange[0] == v.etag
}
