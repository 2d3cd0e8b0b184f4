package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/andybalholm/brotli"
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/app"
)

func smallWeb() fstest.MapFS {
	web := fstest.MapFS{}
	for name, body := range map[string]string{
		"app.css":              "@layer base;\n@import \"style/base.css\";\n",
		"style/base.css":       "@layer base { body { background: url(/static/figure/back.svg); color: #ff0000 } }",
		"app.js":               "const figure = '/static/figure/back.svg'; console.log(figure);",
		"camera.js":            "addEventListener('wheel', () => {});",
		"first.js":             "addEventListener('hashchange', () => {});",
		"links.js":             "addEventListener('click', () => {});",
		"offline.js":           "addEventListener('online', () => {});",
		"icon-64.png":          "png",
		"icon-192.png":         "png",
		"apple-touch-icon.png": "png",
		"figure/back.svg":      `<svg xmlns="http://www.w3.org/2000/svg"><g id="skin"></g></svg>`,
		"manifest.webmanifest": `{ "icons": [ { "src": "/static/icon-192.png" } ] }`,
		"sw.js":                "caches.open(VERSION);\nfor (const file in FILES) fetch(file);",
		"robots.txt":           "User-agent: *\n",
		"web.go":               "package web",
		"release/app.css":      "old",
	} {
		web[name] = &fstest.MapFile{Data: []byte(body)}
	}
	return web
}

func smallRelease(t *testing.T, web fstest.MapFS) *release {
	t.Helper()
	r := newRelease()
	r.addHashed("app.wasm", []byte("\x00asm"))
	if err := r.addGoScript(); err != nil {
		t.Fatal(err)
	}
	if err := r.addWeb(web); err != nil {
		t.Fatal(err)
	}
	return r
}

func TestAddWeb(t *testing.T) {
	r := smallRelease(t, smallWeb())
	var got []string
	for url := range r.files {
		got = append(got, regexp.MustCompile(`\b[0-9a-f]{10}\b`).ReplaceAllString(url, "H"))
	}
	slices.Sort(got)
	want := []string{"/manifest.webmanifest", "/robots.txt", "/static/app.H.css", "/static/app.H.js", "/static/app.H.wasm",
		"/static/apple-touch-icon.H.png", "/static/camera.H.js", "/static/figure/back.H.svg", "/static/first.H.js", "/static/icon-192.H.png", "/static/icon-64.H.png", "/static/links.H.js", "/static/offline.H.js", "/static/targets.H.css",
		"/static/wasm_exec.H.js"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	for _, test := range []struct{ file, names string }{
		{r.hashed["app.css"], r.hashed["figure/back.svg"]},
		{r.hashed["app.js"], r.hashed["figure/back.svg"]},
		{"/manifest.webmanifest", r.hashed["icon-192.png"]},
	} {
		if !strings.Contains(string(r.files[test.file]), test.names) {
			t.Errorf("%s: got %s, want %s in it", test.file, r.files[test.file], test.names)
		}
	}

	web := smallWeb()
	web["style/base.css"].Data = []byte("a{background:url(/static/lost.svg)}")
	if err := newRelease().addWeb(web); err == nil || !strings.Contains(err.Error(), "app.css: names /static/lost.svg") {
		t.Errorf("got %v for a style sheet that names a lost file", err)
	}
	web["app.css"].Data = []byte("@import \"style/gone.css\";\n@import \"style/base.css\";\n")
	if err := newRelease().addWeb(web); err == nil || !strings.Contains(err.Error(), "style/gone.css") {
		t.Errorf("a sheet that imports what is not there: %v, want an error that names it", err)
	}
	web["app.css"].Data = nil
	if err := newRelease().addWeb(web); err == nil || !strings.Contains(err.Error(), "app.css: does not import style/base.css") {
		t.Errorf("a part that is not imported: %v, want an error that names it", err)
	}
	delete(web, "style/base.css")
	web["app.js"].Data = []byte("let let = ;")
	if err := newRelease().addWeb(web); err == nil || !strings.Contains(err.Error(), "app.js") {
		t.Errorf("got %v for a script that cannot be read", err)
	}
}

func TestHead(t *testing.T) {
	r := smallRelease(t, smallWeb())
	r.addHashed(catalogueName, []byte("routine\troll"))
	r.addHashed(stepPictures+"roll.svg", []byte("<svg/>")) // no program asks for it
	got, err := r.head(app.Page{Path: "/about", Title: `A & "B"`, Description: "C <d>"}, "")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`<title>A &amp; &#34;B&#34;</title>`, `content="C &lt;d&gt;"`, `viewport-fit=cover`, `#14171a`,
		`<meta name="assets" content="figure/back.svg=` + r.hashed["figure/back.svg"] + " library.txt=" + r.hashed["library.txt"] + `">`,
		`<meta name="wasm" content="` + r.hashed["app.wasm"] + `">`,
		`<link rel="stylesheet" href="` + r.hashed["app.css"] + `">`,
		`<meta name="later" content="` + r.hashed["camera.js"] + " " + r.hashed["first.js"] + " " + r.hashed["wasm_exec.js"] + " " + r.hashed["links.js"] + " " + r.hashed["offline.js"] + `">`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("got %s, want %s in it", got, want)
		}
	}
	first, err := r.head(app.Page{Path: "/", Title: "Map", Description: "The map"}, "")
	if sheet := "<style>" + string(r.files[r.hashed["app.css"]]) + "</style>"; err != nil || !strings.Contains(first, sheet) {
		t.Errorf("the first page's head is %s (%v), want %s in it", first, err, sheet)
	}
	if strings.Contains(first, r.hashed["first.js"]) {
		t.Errorf("the first page's head is %s, want no first script: it stands in the body", first)
	}
	delete(r.hashed, "app.css")
	if _, err := r.head(app.Page{}, ""); err == nil || !strings.Contains(err.Error(), "app.css") {
		t.Errorf("got %v without a style sheet", err)
	}
}

func TestThePictureComesBeforeTheScripts(t *testing.T) {
	r := smallRelease(t, smallWeb())
	page := func(path string, body goapp.UI) string {
		t.Helper()
		got, err := r.page(app.Page{Path: path, Title: "A", Description: "B", Body: func() goapp.UI { return body }})
		if err != nil {
			t.Fatal(err)
		}
		return string(got)
	}
	ahead := goapp.Elem("template").ID("ahead").Body(goapp.P().Text("11–13 °"))
	first := page("/", goapp.Div().Body(goapp.H1().Text("Tap"), ahead, goapp.P().Text("rest")))
	parts := []string{"data-bare", "<h1>", "<script>" + string(r.files[r.hashed["first.js"]]) + "</script><template", "11&#8211;13 °", "rest", "<script defer src=" + r.hashed[starter], "</body>"}
	for at := 0; len(parts) > 0; parts = parts[1:] {
		next := strings.Index(first[at:], parts[0])
		if next < 0 {
			t.Fatalf("%s is not in its place in %s", parts[0], first)
		}
		at += next
	}
	if named := `<meta name=starter content="` + r.hashed[starter] + `">`; !strings.Contains(first, named) {
		t.Errorf("got %s, want %s in it", first, named)
	}
	if other := page("/about", goapp.Div()); strings.Contains(other, "data-bare") || strings.Contains(other, "<script>") {
		t.Errorf("got %s, want the first script in the first page alone", other)
	}
	for _, script := range []string{"say('–')", "say('\xff')"} {
		r.files[r.hashed["first.js"]] = []byte(script)
		if _, err := r.withFirstScript(`<template id="ahead">`); err == nil || !strings.Contains(err.Error(), "Latin-1") {
			t.Errorf("got %v for the script %q", err, script)
		}
	}
}

// The first page names its tail, a file of its own, and the worker knows where in the page it stands.
func TestTheFirstPagesTail(t *testing.T) {
	r := smallRelease(t, smallWeb())
	ahead := goapp.Elem("template").ID("ahead").Body(goapp.P().Text("here at once"))
	body := func() goapp.UI {
		return goapp.Div().Body(goapp.Main().Body(goapp.Div().Text("Tap"), ahead, goapp.P().Text("11\u00a0° behind")), goapp.Footer())
	}
	page, err := r.page(app.Page{Path: "/", Title: "A", Description: "B", Body: body})
	if err != nil {
		t.Fatal(err)
	}
	r.files["/"] = page
	tail := r.files[r.hashed[tailName]]
	if got, want := string(tail), "<p>11\u00a0° behind</p></main><footer></footer></div><script defer src="+r.hashed[starter]+"></script>"; got != want {
		t.Errorf("the tail is %s, want %s", got, want)
	}
	if named := `<meta name=tail content="` + r.hashed[tailName] + `">`; !bytes.Contains(page, []byte(named)) {
		t.Errorf("got %s, want %s in it", page, named)
	}
	if err := r.addWorker(smallWeb()); err != nil {
		t.Fatal(err)
	}
	start := bytes.Index(page, tail)
	if want := fmt.Sprintf("TAIL=[%q,%d,%d]", r.hashed[tailName], start, start+len(tail)); !bytes.Contains(r.files["/sw.js"], []byte(want)) {
		t.Errorf("got %s, want %s", r.files["/sw.js"], want)
	}
	for _, page := range []string{"", tailMark + tailStart, tailMark + tailEnd, tailStart + tailEnd, tailMark + tailMark + tailStart + tailEnd} {
		if _, err := r.withTail([]byte(page)); err == nil {
			t.Errorf("no error for the page %q", page)
		}
	}
}

func TestWorkerListsEveryFileAndChangesWithEach(t *testing.T) {
	worker := func(web fstest.MapFS) string {
		r := smallRelease(t, web)
		if err := r.addWorker(web); err != nil {
			t.Fatal(err)
		}
		script := string(r.files["/sw.js"])
		for url := range r.files {
			listed := strings.Contains(script, `"`+url+`":"sha256-`)
			if want := url != "/sw.js" && url != "/robots.txt"; listed != want {
				t.Errorf("%s: got listed %t, want %t", url, listed, want)
			}
		}
		return script
	}
	version := func(script string) string {
		return regexp.MustCompile(`VERSION="([0-9a-f]{10})"`).FindStringSubmatch(script)[1]
	}
	first := worker(smallWeb())
	if again := worker(smallWeb()); again != first {
		t.Error("the same files gave another worker")
	}
	for _, name := range []string{"icon-192.png", "sw.js"} {
		web := smallWeb()
		web[name].Data = append(web[name].Data, ' ', ';')
		if got := version(worker(web)); got == version(first) {
			t.Errorf("%s changed and the version did not", name)
		}
	}
}

// What the first tap needs is kept first; what is needed last is not kept where data is dear.
func TestWorkerListsByNeed(t *testing.T) {
	r := smallRelease(t, smallWeb())
	r.addHashed(catalogueName, []byte("routine\troll"))
	r.files["/"] = []byte("tap here")
	r.files["/404"] = []byte("nothing here")
	r.files["/about"] = []byte(strings.Repeat("about ", 1000))
	if err := r.addWorker(smallWeb()); err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`FILES=\{(.*?)\},CORE=(\d+),REST=(\d+)`).FindStringSubmatch(string(r.files["/sw.js"]))
	if found == nil {
		t.Fatalf("got %s, want the constants", r.files["/sw.js"])
	}
	var got []string
	for _, entry := range strings.Split(found[1], ",") {
		url, _, _ := strings.Cut(strings.Trim(entry, `"`), `"`)
		got = append(got, regexp.MustCompile(`\.[0-9a-f]{10}`).ReplaceAllString(url, ""))
	}
	slices.Sort(got[1:10]) // the hashes order these
	want := []string{"/", "/static/app.css", "/static/app.js", "/static/app.wasm", "/static/camera.js", "/static/first.js", "/static/links.js",
		"/static/offline.js", "/static/targets.css", "/static/wasm_exec.js", "/static/figure/back.svg", "/404", "/manifest.webmanifest",
		"/static/library.txt", "/about", "/static/apple-touch-icon.png", "/static/icon-192.png", "/static/icon-64.png"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if core := strconv.Itoa(slices.Index(want, "/about")); found[2] != core {
		t.Errorf("got %s files in the core, want %s", found[2], core)
	}
	if rest, _ := strconv.Atoi(found[3]); rest < 10 || rest > 200 { // two pictures of three bytes, and six thousand that are all alike
		t.Errorf("got %d bytes for the rest, want them compressed", rest)
	}
}

func TestCompress(t *testing.T) {
	r := newRelease()
	text := strings.Repeat("Tap where it hurts. ", 100)
	r.files["/"] = []byte(text)
	r.files["/muscles/rhomboids"] = []byte("x")
	r.files["/static/a.png"] = []byte(text)
	kept := &cache{t.TempDir()}
	for _, c := range []*cache{{}, kept, kept} {
		files, err := r.compress(c)
		if err != nil {
			t.Fatal(err)
		}
		// One letter grows when compressed, and pictures are compressed already.
		got := strings.Join(slices.Sorted(maps.Keys(files)), " ")
		if want := "index.html index.html.br index.html.gz muscles/rhomboids.html static/a.png"; got != want {
			t.Fatalf("got %s, want %s", got, want)
		}
		unzip, err := gzip.NewReader(bytes.NewReader(files["index.html.gz"]))
		if err != nil {
			t.Fatal(err)
		}
		for name, reader := range map[string]io.Reader{"br": brotli.NewReader(bytes.NewReader(files["index.html.br"])), "gz": unzip} {
			if got, err := io.ReadAll(reader); err != nil || string(got) != text {
				t.Errorf("%s: got %q, %v", name, got, err)
			}
		}
	}
}

func TestCacheForgets(t *testing.T) {
	c := &cache{t.TempDir()}
	for _, body := range []string{"old", "new"} {
		if _, err := c.encode(encodings[1], []byte(body)); err != nil {
			t.Fatal(err)
		}
	}
	entries, _ := filepath.Glob(filepath.Join(c.dir, "*"))
	if len(entries) != 2 {
		t.Fatalf("got %q, want two files", entries)
	}
	before := time.Now().Add(-2 * time.Hour)
	if err := os.Chtimes(entries[0], before, before); err != nil {
		t.Fatal(err)
	}
	c.forget(time.Hour)
	if left, _ := filepath.Glob(filepath.Join(c.dir, "*")); !slices.Equal(left, entries[1:]) {
		t.Errorf("got %q left, want %q", left, entries[1:])
	}
}

func TestWriteReplacesAll(t *testing.T) {
	out := t.TempDir()
	for _, files := range []map[string][]byte{
		{".keep": nil, "old.html": nil, "static/old.css": nil},
		{"index.html": []byte("new"), "static/new.css": nil},
	} {
		if err := write(out, files); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	for _, pattern := range []string{"*", "*/*"} {
		found, _ := filepath.Glob(filepath.Join(out, pattern))
		for _, name := range found {
			name, _ = filepath.Rel(out, name)
			got = append(got, filepath.ToSlash(name))
		}
	}
	if want := []string{".keep", "index.html", "static", "static/new.css"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
