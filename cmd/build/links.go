package main

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// checkLinks reports what is wrong with the finished pages: what refuse finds, ids
// used twice, and every address of our own that leads nowhere.
func (r *release) checkLinks() error {
	var errs []error
	ids := map[string]map[string]bool{} // by URL path
	pages := map[string]*html.Node{}
	for _, url := range slices.Sorted(maps.Keys(r.files)) {
		isPage := path.Ext(fileName(url)) == ".html"
		if !isPage && path.Ext(url) != ".svg" {
			continue
		}
		// As a reader without scripts has it: what waits in noscript is part of the page.
		document, err := html.ParseWithOptions(bytes.NewReader(r.files[url]), html.ParseOptionEnableScripting(false))
		if err != nil {
			return fmt.Errorf("%s: %w", url, err)
		}
		emptyTemplates(document)
		ids[url], err = idsOf(document)
		errs = appendWith(errs, url, err)
		if isPage {
			pages[url] = document
			errs = appendWith(errs, url, refuse(document))
		}
	}
	for _, url := range slices.Sorted(maps.Keys(pages)) {
		for _, link := range linksOf(pages[url]) {
			errs = appendWith(errs, url, r.checkLink(url, link, ids))
		}
	}
	return errors.Join(errs...)
}

func appendWith(errs []error, url string, err error) []error {
	if err == nil {
		return errs
	}
	return append(errs, fmt.Errorf("%s: %w", url, err))
}

// emptyTemplates takes out what templates hold, which is no part of the page.
func emptyTemplates(document *html.Node) {
	for n := range document.Descendants() {
		if n.DataAtom == atom.Template {
			n.FirstChild, n.LastChild = nil, nil
		}
	}
}

func idsOf(document *html.Node) (map[string]bool, error) {
	ids := map[string]bool{}
	var errs []error
	for n := range document.Descendants() {
		if id, ok := attribute(n, "id"); ok {
			if ids[id] {
				errs = append(errs, fmt.Errorf("id %q is used twice", id))
			}
			ids[id] = true
		}
	}
	return ids, errors.Join(errs...)
}

var urlFunction = regexp.MustCompile(`url\(["']?([^)"']+)["']?\)`)

// linksOf returns the addresses a page names, once each: in href and src, and in url() of SVG attributes.
func linksOf(document *html.Node) []string {
	found := map[string]bool{}
	for n := range document.Descendants() {
		for _, a := range n.Attr {
			if a.Key == "href" || a.Key == "src" {
				found[a.Val] = true
			}
			for _, match := range urlFunction.FindAllStringSubmatch(a.Val, -1) {
				found[match[1]] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(found))
}

// checkLink finds the target of a link on the page at url. A fragment with "=" in
// it is a state of the map, not an id.
func (r *release) checkLink(url, link string, ids map[string]map[string]bool) error {
	target, fragment, _ := strings.Cut(link, "#")
	target, _, _ = strings.Cut(target, "?")
	switch {
	case hasScheme(link):
		return nil
	case link == "" || target != "" && !strings.HasPrefix(target, "/") || strings.HasPrefix(target, "//"):
		return fmt.Errorf("link to %q: say / or # or a scheme first", link)
	case target == "":
		target = url
	}
	if _, ok := r.files[target]; !ok {
		return fmt.Errorf("link to %q: there is no %s", link, target)
	}
	if fragment == "" || strings.Contains(fragment, "=") {
		return nil
	}
	if !ids[target][fragment] {
		return fmt.Errorf("link to %q: %s has no id %q", link, target, fragment)
	}
	return nil
}

func hasScheme(link string) bool {
	for _, scheme := range []string{"https://", "http://", "mailto:", "tel:"} {
		if strings.HasPrefix(link, scheme) {
			return true
		}
	}
	return false
}
