package main

import (
	"fmt"
	"html"
	"maps"
	"slices"
	"strings"

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
	body, err := repair(goapp.HTMLString(p.Body()))
	if err != nil {
		return nil, err
	}
	head, err := r.head(p, body)
	if err != nil {
		return nil, err
	}
	document := "<!doctype html><html lang=en><head>" + head + "</head><body>" + body + "</body></html>"
	return minified("page.html", []byte(document))
}

// The background of the page in light and dark, for the browser's own frame.
const (
	lightColor = "#f6f4f1"
	darkColor  = "#14171a"
)

// later is fetched by app.js when the page stands, the first at once and the rest when a first tap has been
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
		{"app.js", `<script async src="`, `"></script>`},
		{styleSheet, `<link rel="stylesheet" href="`, `">`},
		{"icon.svg", `<link rel="icon" type="image/svg+xml" href="`, `">`},
		{"apple-touch-icon.png", `<link rel="apple-touch-icon" href="`, `">`},
	} {
		url, ok := r.hashed[element.name]
		if !ok {
			return "", fmt.Errorf("web has no %s", element.name)
		}
		if element.name == styleSheet && p.Path == "/" {
			// The first page is drawn, and answers, as soon as it is here. The server's policy allows sheet and script by their hashes.
			b.WriteString("<style>" + critical(string(r.files[url]), []byte(body)) + "</style>")
			b.WriteString(`<noscript><link rel="stylesheet" href="` + r.hashed[targetSheet] + `"></noscript>`)
			b.WriteString("<script>" + string(r.files[r.hashed[firstScript]]) + "</script>")
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
