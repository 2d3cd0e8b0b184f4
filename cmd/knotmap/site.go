package main

import (
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strings"
)

// A site serves a release from memory. It never changes after newSite, and
// every header of every answer is made there.
type site struct {
	files    map[string]*file  // by URL path
	moved    map[string]string // other spellings of a page's path, to the one it has
	notFound *file
	redirect []field // of every 301
	security []field // of every answer
}

// allowed are the methods an address can be asked with.
const allowed = "GET, HEAD, OPTIONS"

// readOnly is said to any other.
const readOnly = "This address can only be read."

// health is where a watchdog asks whether the server answers.
const health = "/healthz"

var errNoRelease = errors.New("this program holds no pages: run `make build` and use the new ./knotmap")

// newSite loads every file of a release.
func newSite(release fs.FS) (*site, error) {
	if _, err := fs.Stat(release, "index.html"); err != nil {
		return nil, errNoRelease
	}
	security, err := securityFields(release)
	if err != nil {
		return nil, err
	}
	s := &site{files: map[string]*file{}, moved: map[string]string{}, security: security}
	s.redirect = append(s.redirect, security...)
	s.redirect = append(s.redirect, field{"Cache-Control", []string{recheck}}, field{"Content-Length", []string{"0"}})
	if err := eachFile(release, func(name string) error { return s.add(release, name) }); err != nil {
		return nil, err
	}
	if s.notFound == nil {
		return nil, errors.New("the release has no 404.html")
	}
	s.files[health] = s.newFile(contentTypes[".txt"], never, []byte("ok\n"), nil, nil)
	return s, nil
}

// eachFile calls do with the name of every file of its own: not with the compressed form
// of another, and not with the mark that keeps an empty folder.
func eachFile(release fs.FS, do func(name string) error) error {
	return fs.WalkDir(release, ".", func(name string, entry fs.DirEntry, err error) error {
		ext := path.Ext(name)
		if err != nil || entry.IsDir() || ext == ".br" || ext == ".gz" || strings.HasPrefix(entry.Name(), ".") {
			return err
		}
		return do(name)
	})
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
	page, isPage := strings.CutSuffix("/"+name, ".html")
	if isPage && page == "/404" {
		s.notFound = s.newFile(contentType, never, body, br, gz)
		return nil
	}
	f := s.newFile(contentType, caching("/"+name), body, br, gz)
	switch {
	case !isPage:
		s.files["/"+name] = f
	case page == "/index":
		s.files["/"] = f
		s.moved["/index"], s.moved["/index.html"] = "/", "/"
	default:
		s.files[page] = f
		s.moved[page+".html"] = page
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

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.answer(w, r) }

// answer answers a request, and returns the status and how many bytes of a body were sent.
func (s *site) answer(w http.ResponseWriter, r *http.Request) (status, sent int) {
	if r.TLS != nil {
		w.Header()[transport.name] = transport.values
	}
	if r.ContentLength != 0 {
		w.Header()["Connection"] = []string{"close"} // rather than read what is sent here
	}
	switch {
	case r.Method == http.MethodOptions:
		return s.bare(w, http.StatusNoContent, field{"Allow", []string{allowed}}, field{"Cache-Control", []string{never}})
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		return s.say(w, r, http.StatusMethodNotAllowed, readOnly+"\n", field{"Allow", []string{allowed}})
	case r.ContentLength != 0:
		return s.say(w, r, http.StatusRequestEntityTooLarge, "This address takes nothing.\n")
	}
	f, ok := s.files[r.URL.Path]
	if !ok || r.URL.RawPath != "" {
		if to, ok := s.canonical(r.URL.Path); ok {
			return s.moves(w, r, to)
		}
		return s.notFound.pick(r.Header["Accept-Encoding"]).write(w, r, http.StatusNotFound)
	}
	return s.serve(w, r, f.pick(r.Header["Accept-Encoding"]))
}

// serve answers with what a file holds, or with what the request's conditions make of it (RFC 9110, 13.2.2).
func (s *site) serve(w http.ResponseWriter, r *http.Request, v *variant) (status, sent int) {
	if !matches(r.Header["If-Match"], v.etag, strong, true) {
		return s.say(w, r, http.StatusPreconditionFailed, "What this address has is another one by now.\n")
	}
	if matches(r.Header["If-None-Match"], v.etag, weak, false) {
		set(w, v.common)
		w.WriteHeader(http.StatusNotModified)
		return http.StatusNotModified, 0
	}
	if v.ranges && r.Method == http.MethodGet && len(r.Header["Range"]) == 1 && v.isStill(r.Header["If-Range"]) {
		part, asked := parseRange(r.Header["Range"][0], len(v.body))
		switch {
		case asked && part.empty():
			return s.say(w, r, http.StatusRequestedRangeNotSatisfiable, "There are fewer bytes than that.\n",
				field{"Content-Range", []string{fmt.Sprintf("bytes */%d", len(v.body))}}, field{"Accept-Ranges", []string{"bytes"}})
		case asked:
			return v.writePart(w, r, part)
		}
	}
	return v.write(w, r, http.StatusOK)
}

// canonical returns the path that another spelling of it means. What it returns is
// always one of the site's own, so that nobody is sent elsewhere.
func (s *site) canonical(spelled string) (string, bool) {
	p := path.Clean("/" + spelled)
	if to, ok := s.moved[p]; ok {
		return to, true
	}
	_, ok := s.files[p]
	return p, ok
}

func (s *site) moves(w http.ResponseWriter, r *http.Request, to string) (status, sent int) {
	if r.URL.RawQuery != "" {
		to += "?" + r.URL.RawQuery
	}
	set(w, s.redirect)
	w.Header()["Location"] = []string{to}
	w.WriteHeader(http.StatusMovedPermanently)
	return http.StatusMovedPermanently, 0
}

// bare answers without a body.
func (s *site) bare(w http.ResponseWriter, status int, more ...field) (int, int) {
	set(w, s.security)
	set(w, more)
	w.WriteHeader(status)
	return status, 0
}

// say answers with a line of text.
func (s *site) say(w http.ResponseWriter, r *http.Request, status int, text string, more ...field) (int, int) {
	set(w, s.security)
	set(w, more)
	v := s.newFile(contentTypes[".txt"], never, []byte(text), nil, nil).variants[0]
	return v.write(w, r, status)
}

func set(w http.ResponseWriter, fields []field) {
	header := w.Header()
	for _, f := range fields {
		header[f.name] = f.values
	}
}
