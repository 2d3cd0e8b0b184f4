package main

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"fmt"
	"math"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"text/template"

	"github.com/andybalholm/brotli"

	"knotmap/bodymap"
)

// The reference is the practical limit: one small page without a framework that shows the
// back's places and answers a tap with the muscles that Rank names, from a table.
var (
	//go:embed reference/page.html
	referencePage string
	//go:embed reference/sw.js
	referenceWorker string

	referenceTemplate = template.Must(template.New("page").Parse(referencePage))
)

// How the reference is tapped, and where its answer stands.
const (
	referenceTap    = "svg path"
	referenceAnswer = "#answer"
)

type referencePlace struct {
	Name, Outline string
	Mirrored      bool
}

// renderReference makes the page from the places of the back and the first five muscles of each.
func renderReference() ([]byte, error) {
	var view struct {
		Places         []referencePlace
		Muscles, Table string
	}
	var muscles, table []string
	for _, p := range bodymap.Places() {
		if p.Region.View != bodymap.Back {
			continue
		}
		view.Places = append(view.Places, referencePlace{p.Name(), coarse(p.Region.Polygon()), p.Side.Sign(bodymap.Back) < 0})
		row := ""
		candidates := bodymap.Rank(bodymap.Complaint{Taps: []bodymap.Tap{bodymap.TapAt(p)}})
		for _, c := range candidates[:min(5, len(candidates))] {
			i := slices.Index(muscles, c.Name())
			if i < 0 {
				i = len(muscles)
				muscles = append(muscles, c.Name())
			}
			row += fmt.Sprintf("%02s", strconv.FormatInt(int64(i), 36))
		}
		table = append(table, row)
	}
	view.Muscles, view.Table = strings.Join(muscles, "|"), strings.Join(table, "|")
	var b bytes.Buffer
	err := referenceTemplate.Execute(&b, view)
	return b.Bytes(), err
}

// coarse draws an outline in whole units, without the points that lie close to the one before.
func coarse(outline bodymap.Polygon) string {
	const apart = 20
	path, last := "", bodymap.Point{}
	for _, at := range outline {
		at = bodymap.Point{X: math.Round(at.X), Y: math.Round(at.Y)}
		switch {
		case path == "":
			path = fmt.Sprintf("M%.0f %.0fl", at.X, at.Y)
		case math.Hypot(at.X-last.X, at.Y-last.Y) < apart:
			continue
		default:
			path += fmt.Sprintf("%.0f %.0f ", at.X-last.X, at.Y-last.Y)
		}
		last = at
	}
	return strings.ReplaceAll(strings.TrimSpace(path), " -", "-") + "z"
}

// serveReference serves the page as knotmap serves its own: from memory, compressed beforehand.
// It returns where, and how to end it.
func serveReference() (address string, stop func() error, err error) {
	body, err := renderReference()
	if err != nil {
		return "", nil, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", compressed("text/html; charset=utf-8", body))
	mux.HandleFunc("GET /sw.js", compressed("text/javascript; charset=utf-8", []byte(referenceWorker)))
	server := &http.Server{Handler: mux}
	go server.Serve(listener)
	return listener.Addr().String(), server.Close, nil
}

// compressed answers with a body that Chromium, the only one who asks, takes in brotli.
func compressed(contentType string, body []byte) http.HandlerFunc {
	small := brotliOf(body)
	sum := sha256.Sum256(body)
	etag := fmt.Sprintf(`"%x"`, sum[:8])
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-cache")
		w.Header().Set("Etag", etag)
		if r.Header.Get("If-None-Match") == etag {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("Content-Type", contentType)
		w.Header().Set("Content-Encoding", "br")
		w.Header().Set("Content-Length", strconv.Itoa(len(small)))
		w.Write(small)
	}
}

func brotliOf(body []byte) []byte {
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, brotli.BestCompression)
	w.Write(body)
	w.Close()
	return b.Bytes()
}
