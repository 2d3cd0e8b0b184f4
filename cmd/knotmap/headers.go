package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// What answers say in their header fields: the one table that the server, and the
// files an export writes for other servers, are made from.

// A field is one header field, in the shape http.Header keeps it.
type field struct {
	name   string
	values []string
}

func (f field) value() string { return f.values[0] }

const (
	forever = "public, max-age=31536000, immutable" // for names that hold a hash of their content
	recheck = "no-cache"
	never   = "no-store"
)

// caching says how long what a release has at a path may be kept.
func caching(urlPath string) string {
	if strings.HasPrefix(urlPath, staticFolder) {
		return forever
	}
	return recheck
}

// staticFolder holds the files whose names change with their content.
const staticFolder = "/static/"

// transport is what answers over TLS say besides: for a year, ask in no other way.
var transport = field{"Strict-Transport-Security", []string{"max-age=31536000"}}

// contentTypes are by the ending of a file's name.
var contentTypes = map[string]string{
	".css":         "text/css; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".png":         "image/png",
	".svg":         "image/svg+xml",
	".txt":         "text/plain; charset=utf-8",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
	".woff2":       "font/woff2",
}

// securityFields are what every answer says. What stands inside a page as a style sheet
// or a script is allowed by its hash.
func securityFields(release fs.FS) ([]field, error) {
	styles, scripts := []string{"'self'"}, []string{"'self'", "'wasm-unsafe-eval'"}
	err := eachFile(release, func(name string) error {
		if path.Ext(name) != ".html" {
			return nil
		}
		page, err := fs.ReadFile(release, name)
		styles = append(styles, inlineHashes(page, "style")...)
		scripts = append(scripts, inlineHashes(page, "script")...)
		return err
	})
	return []field{
		{"Content-Security-Policy", []string{"default-src 'none'; script-src " + sources(scripts) + "; style-src " + sources(styles) + "; " +
			"img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
			"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"}},
		{"Cross-Origin-Opener-Policy", []string{"same-origin"}},
		{"Cross-Origin-Resource-Policy", []string{"same-origin"}},
		{"Permissions-Policy", []string{"accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), " +
			"gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()"}},
		{"Referrer-Policy", []string{"no-referrer"}},
		{"X-Content-Type-Options", []string{"nosniff"}},
	}, err
}

// sources lists each source once, the keywords in the order given and the hashes behind them.
func sources(list []string) string {
	slices.SortStableFunc(list, func(a, b string) int {
		if !strings.HasPrefix(a, hashSource) || !strings.HasPrefix(b, hashSource) {
			return 0
		}
		return strings.Compare(a, b)
	})
	return strings.Join(slices.Compact(list), " ")
}

const hashSource = "'sha256-"

// inlineHashes returns the policy's source for each element of that name that carries its text in itself.
func inlineHashes(page []byte, element string) []string {
	var hashes []string
	for {
		_, after, ok := bytes.Cut(page, []byte("<"+element))
		if !ok {
			return hashes
		}
		attributes, after, _ := bytes.Cut(after, []byte(">"))
		text, rest, _ := bytes.Cut(after, []byte("</"+element+">"))
		if len(text) > 0 && !bytes.Contains(attributes, []byte("src=")) {
			sum := sha256.Sum256(text)
			hashes = append(hashes, hashSource+base64.StdEncoding.EncodeToString(sum[:])+"'")
		}
		page = rest
	}
}
