package app

import (
	"net/url"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// document is a prerendered page in the browser. Its main part is not rendered
// again, so the program carries neither texts nor views for it.
type document struct {
	goapp.Compo

	shown prerendered
}

// prerendered is a page as cmd/build has rendered it.
type prerendered struct {
	path string
	part string // the fragment of its address, decoded
	main string // outer HTML of the page's main part
	kept bool   // the browser has loaded it: its nodes stay
}

func newDocument() goapp.Composer { return &document{shown: atHand()} }

// loaded says that the page the browser loaded is still the one shown.
var loaded = true

// atHand is the page that the browser has loaded or, later, the one that links.js has fetched.
func atHand() prerendered {
	window := goapp.Window()
	p := prerendered{path: window.URL().Path, part: window.URL().Fragment}
	if !loaded {
		p.main = window.Get("knotmapMain").String()
		if address, err := url.Parse(window.Get("knotmapAddress").String()); err == nil {
			p.part = address.Fragment
		}
	} else if main := window.Get("document").Call("querySelector", "main"); main.Truthy() {
		p.main, p.kept = main.Get("outerHTML").String(), true
	}
	return p
}

// Render shows the page's main part as it was prerendered.
func (d *document) Render() goapp.UI { return layout(d.shown.path, d.shown.body()) }

func (p prerendered) body() goapp.UI {
	if p.main == "" {
		return goapp.Main().ID("main").Class("prose")
	}
	if p.kept {
		return kept{mainPart: true}.view(mainPart, nil)
	}
	return goapp.Raw(p.main)
}

// mainPart names the main part of a page to read among what is kept.
const mainPart = "main"
