package main

import (
	"bytes"
	"fmt"
	"html"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/app"
	"knotmap/content"
)

// addPages renders every page. The hashed files must be there already.
func (r *release) addPages(gallery bool) error {
	library, err := content.Load()
	if err != nil {
		return err
	}
	r.addHashed(catalogueName, []byte(library.Catalogue().String()))
	app.SetAssets(maps.Clone(r.hashed))
	pages := app.Pages(library)
	if gallery {
		pages = append(pages, app.Gallery())
	}
	for _, p := range pages {
		if _, ok := r.files[p.Path]; ok {
			return fmt.Errorf("%s: two pages have this path", p.Path)
		}
		body, err := r.page(p)
		if err != nil {
			return fmt.Errorf("%s: %w", p.Path, err)
		}
		r.files[p.Path] = body
	}
	return nil
}

func (r *release) page(p app.Page) ([]byte, error) {
	if p.Title == "" || p.Description == "" {
		return nil, fmt.Errorf("title %q and description %q: both are needed", p.Title, p.Description)
	}
	if r.hashed[starter] == "" {
		return nil, fmt.Errorf("web has no %s", starter)
	}
	body, err := repair(goapp.HTMLString(p.Body()))
	if err != nil {
		return nil, err
	}
	head, err := r.head(p, body)
	if err != nil {
		return nil, err
	}
	element := "<html lang=en>"
	if p.Path == "/" {
		element = "<html lang=en data-bare>" // first.js has the figure drawn
		if body, err = r.withFirstScript(body); err != nil {
			return nil, err
		}
	}
	// The script comes last: asking for it keeps a slow phone from the first paint.
	document := "<!doctype html>" + element + "<head>" + head + "</head><body>" + body + `<script defer src="` + r.hashed[starter] + `"></script></body></html>`
	small, err := minified("page.html", []byte(document))
	if err != nil || p.Path != "/" {
		return narrow(small), err
	}
	return r.withTail(narrow(small))
}

// A phone that has the site needs the first page's tail neither for the first picture nor for a first answer: the
// worker keeps the page without it, and the tail as a file of its own, which first.js brings, and the starter that
// stands behind it.
const (
	tailName  = "tail.txt"
	tailStart = "</template>" // of the answers ahead; there is no other
	tailEnd   = "</body>"
	tailMark  = "address-of-the-tail" // in the page until the tail has its name
)

// withTail adds the first page's tail, and its address to the page.
func (r *release) withTail(page []byte) ([]byte, error) {
	_, tail, starts := bytes.Cut(page, []byte(tailStart))
	tail, _, ends := bytes.Cut(tail, []byte(tailEnd))
	if !starts || !ends || bytes.Count(page, []byte(tailMark)) != 1 {
		return nil, fmt.Errorf("no %s, %s or place for its address in it", tailStart, tailEnd)
	}
	r.addHashed(tailName, tail)
	return bytes.Replace(page, []byte(tailMark), []byte(r.hashed[tailName]), 1), nil
}

// withFirstScript puts into the first page the script that answers taps, which the server's policy allows by its
// hash: behind the picture that can be tapped, so that the picture is there before the script has run.
func (r *release) withFirstScript(body string) (string, error) {
	const next = `<template id="ahead">`
	before, after, found := strings.Cut(body, next)
	if !found {
		return "", fmt.Errorf("no %s in it", next)
	}
	script := r.files[r.hashed[firstScript]]
	if !utf8.Valid(script) || slices.ContainsFunc([]rune(string(script)), func(c rune) bool { return c > unicode.MaxLatin1 }) {
		return "", fmt.Errorf("%s: only letters of Latin-1 can stand in a page; write others as \\u2026", firstScript)
	}
	return before + "<script>" + string(script) + "</script>" + next + after, nil
}

// narrow writes the characters of a page's body that are beyond Latin-1 as references: a browser reads, keeps and
// parses a page without them as one byte a letter, else as two.
func narrow(page []byte) []byte {
	start := max(bytes.Index(page, []byte("<body")), 0)
	out := slices.Clone(page[:start])
	for _, r := range string(page[start:]) {
		if r > unicode.MaxLatin1 {
			out = fmt.Appendf(out, "&#%d;", r)
		} else {
			out = utf8.AppendRune(out, r)
		}
	}
	return out
}

// The background of the page in light and dark, for the browser's own frame.
const (
	lightColor = "#f6f4f1"
	darkColor  = "#14171a"
)

// starter is the script that makes the page better, with the program at last.
const starter = "app.js"

// later is fetched by the starter when the page stands, the first at once and the rest when a first tap has been
// answered, which needs none of it.
var later = []string{"camera.js", styleSheet, firstScript, "wasm_exec.js", "links.js", "offline.js"}

// head is what every page says before its body. go-app writes none of it: its
// own shell comes with a loader over the page and scripts the policy forbids.
func (r *release) head(p app.Page, body string) (string, error) {
	var b strings.Builder
	fmt.Fprintf(&b, `<meta charset="utf-8">`+
		`<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">`+
		`<title>%s</title><meta name="description" content="%s">`+
		`<meta name="color-scheme" content="light dark">`+
		`<meta name="theme-color" media="(prefers-color-scheme: light)" content="%s">`+
		`<meta name="theme-color" media="(prefers-color-scheme: dark)" content="%s">`+
		`<meta name="format-detection" content="telephone=no">`+
		`<meta name="assets" content="%s">`,
		html.EscapeString(p.Title), html.EscapeString(p.Description), lightColor, darkColor, r.assets())
	for _, element := range []struct{ name, before, after string }{
		{"app.wasm", `<meta name="wasm" content="`, `">`},
		{styleSheet, `<link rel="stylesheet" href="`, `">`},
		// One in SVG is drawn as a page of its own, which holds up a first tap.
		{"icon-64.png", `<link rel="icon" sizes="64x64" href="`, `">`},
		{"apple-touch-icon.png", `<link rel="apple-touch-icon" href="`, `">`},
	} {
		url, ok := r.hashed[element.name]
		if !ok {
			return "", fmt.Errorf("web has no %s", element.name)
		}
		if element.name == styleSheet && p.Path == "/" {
			// The first page is drawn as soon as it is here. The server's policy allows the sheet by its hash.
			b.WriteString("<style>" + critical(string(r.files[url]), []byte(body)) + "</style>")
			b.WriteString(`<noscript><link rel="stylesheet" href="` + r.hashed[targetSheet] + `"></noscript>`)
			b.WriteString(`<meta name="tail" content="` + tailMark + `"><meta name="starter" content="` + r.hashed[starter] + `">`)
			continue
		}
		b.WriteString(element.before + url + element.after)
	}
	var urls []string
	for _, name := range later {
		if first := p.Path == "/"; first && name == firstScript || !first && name == styleSheet {
			continue // it is in the page
		}
		url, ok := r.hashed[name]
		if !ok {
			return "", fmt.Errorf("web has no %s", name)
		}
		urls = append(urls, url)
	}
	b.WriteString(`<meta name="later" content="` + strings.Join(urls, " ") + `">`)
	b.WriteString(`<link rel="manifest" href="/manifest.webmanifest">`)
	return b.String(), nil
}

// catalogueName is the file that tells the browser's program what there is to read and to do.
const catalogueName = "library.txt"

// playerScript is what the player needs of the browser.
const playerScript = "player.js"

// stepPictures is where the pictures of routines' steps are. Only pages that are rendered here show them.
const stepPictures = "figure/steps/"

// assets lists the files that the browser's program asks for by name, the drawings, the catalogue and the player:
// name=address, separated by spaces.
func (r *release) assets() string {
	var list []string
	for _, name := range slices.Sorted(maps.Keys(r.hashed)) {
		if name == catalogueName || name == playerScript || strings.HasPrefix(name, "figure/") && !strings.HasPrefix(name, stepPictures) {
			list = append(list, name+"="+r.hashed[name])
		}
	}
	return strings.Join(list, " ")
}
