package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// A site serves a release from memory. It never changes after newSite, and
// every header of every answer is made there.
type site struct {
	files    map[string]*file  // by URL path
	moved    map[string]string // other spellings of a page's path, to the one it has
	notFound *file
	security []field // of every answer
}

// A file is what one URL answers, in every encoding the release holds.
type file struct {
	variants []variant // smallest first; identity, which always exists, is last
}

type variant struct {
	encoding string
	etag     string
	body     []byte
	common   []field // of the answer 304 too
	content  []field // only where the body is meant
}

// A field is one header field, in the shape http.Header keeps it.
type field struct {
	name   string
	values []string
}

// securityFields are what every answer says. The first page carries its style sheet in
// itself; the policy allows that one by its hash.
func securityFields(firstPage []byte) []field {
	style := "'self'"
	if _, after, ok := bytes.Cut(firstPage, []byte("<style>")); ok {
		sheet, _, _ := bytes.Cut(after, []byte("</style>"))
		sum := sha256.Sum256(sheet)
		style += " 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	}
	return []field{
		{"Content-Security-Policy", []string{"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src " + style + "; " +
			"img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
			"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"}},
		{"Cross-Origin-Opener-Policy", []string{"same-origin"}},
		{"Cross-Origin-Resource-Policy", []string{"same-origin"}},
		{"Permissions-Policy", []string{"accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), " +
			"gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()"}},
		{"Referrer-Policy", []string{"no-referrer"}},
		{"X-Content-Type-Options", []string{"nosniff"}},
	}
}

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

const (
	forever = "public, max-age=31536000, immutable" // for names that hold a hash of their content
	recheck = "no-cache"
)

var errNoRelease = errors.New("this program holds no pages: run `make build` and use the new ./knotmap")

// newSite loads every file of a release.
func newSite(release fs.FS) (*site, error) {
	first, err := fs.ReadFile(release, "index.html")
	if err != nil {
		return nil, errNoRelease
	}
	s := &site{files: map[string]*file{}, moved: map[string]string{}, security: securityFields(first)}
	err = fs.WalkDir(release, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !isFile(name) {
			return err
		}
		return s.add(release, name)
	})
	if err != nil {
		return nil, err
	}
	if s.notFound == nil {
		return nil, errors.New("the release has no 404.html")
	}
	s.files["/healthz"] = s.newFile(contentTypes[".txt"], "no-store", []byte("ok\n"), nil, nil)
	return s, nil
}

// isFile tells a file of its own from the compressed form of another, and
// from the mark that keeps an empty folder.
func isFile(name string) bool {
	ext := path.Ext(name)
	return ext != ".br" && ext != ".gz" && !strings.HasPrefix(path.Base(name), ".")
}

func (s *site) add(release fs.FS, name string) error {
	contentType, ok := contentTypes[path.Ext(name)]
	if !ok {
		return fmt.Errorf("%s: no content type is known for %q", name, path.Ext(name))
	}
	body, err := fs.ReadFile(release, name)
	if err != nil {
		return err
	}
	br, err := readIfAny(release, name+".br")
	if err != nil {
		return err
	}
	gz, err := readIfAny(release, name+".gz")
	if err != nil {
		return err
	}
	caching := recheck
	if strings.HasPrefix(name, "static/") {
		caching = forever
	}
	f := s.newFile(contentType, caching, body, br, gz)
	page, isPage := strings.CutSuffix("/"+name, ".html")
	switch {
	case page == "/404" && isPage:
		s.notFound = f
	case page == "/index" && isPage:
		s.files["/"] = f
		s.moved["/index.html"] = "/"
	case isPage:
		s.files[page] = f
		s.moved[page+".html"] = page
		s.moved[page+"/"] = page
	default:
		s.files["/"+name] = f
	}
	return nil
}

func readIfAny(release fs.FS, name string) ([]byte, error) {
	body, err := fs.ReadFile(release, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return body, err
}

func (s *site) newFile(contentType, caching string, body, br, gz []byte) *file {
	sum := sha256.Sum256(body)
	f := &file{}
	add := func(encoding string, body []byte) {
		if body == nil && encoding != "identity" {
			return
		}
		v := variant{encoding: encoding, body: body}
		v.etag = fmt.Sprintf(`"%s-%s"`, hex.EncodeToString(sum[:8]), encoding)
		v.common = append(v.common, s.security...)
		v.common = append(v.common,
			field{"Cache-Control", []string{caching}}, field{"Etag", []string{v.etag}})
		if br != nil || gz != nil {
			v.common = append(v.common, field{"Vary", []string{"Accept-Encoding"}})
		}
		v.content = []field{{"Content-Type", []string{contentType}}, {"Content-Length", []string{strconv.Itoa(len(body))}}}
		if encoding != "identity" {
			v.content = append(v.content, field{"Content-Encoding", []string{encoding}})
		}
		f.variants = append(f.variants, v)
	}
	add("br", br)
	add("gzip", gz)
	add("identity", body)
	return f
}

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		set(w, s.security)
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "This address can only be read.", http.StatusMethodNotAllowed)
		return
	}
	if to, ok := s.moved[r.URL.Path]; ok {
		s.redirect(w, r, to)
		return
	}
	f, ok := s.files[r.URL.Path]
	if !ok {
		s.notFound.pick(r.Header["Accept-Encoding"]).write(w, r, http.StatusNotFound)
		return
	}
	v := f.pick(r.Header["Accept-Encoding"])
	if matches(r.Header["If-None-Match"], v.etag) {
		set(w, v.common)
		w.WriteHeader(http.StatusNotModified)
		return
	}
	v.write(w, r, http.StatusOK)
}

func (s *site) redirect(w http.ResponseWriter, r *http.Request, to string) {
	if r.URL.RawQuery != "" {
		to += "?" + r.URL.RawQuery
	}
	set(w, s.security)
	w.Header().Set("Location", to)
	w.WriteHeader(http.StatusMovedPermanently)
}

func (v *variant) write(w http.ResponseWriter, r *http.Request, status int) {
	set(w, v.common)
	set(w, v.content)
	if status != http.StatusOK {
		w.Header().Del("Etag")
	}
	w.WriteHeader(status)
	if r.Method == http.MethodGet {
		w.Write(v.body)
	}
}

func set(w http.ResponseWriter, fields []field) {
	header := w.Header()
	for _, f := range fields {
		header[f.name] = f.values
	}
}
