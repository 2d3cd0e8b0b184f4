package app

import (
	"net/url"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Start runs the program in the browser. The map is drawn by the program; pages that
// are only read are shown as they were prerendered.
func Start() {
	if goapp.IsClient {
		list := goapp.Window().Get("document").Call("querySelector", `meta[name="assets"]`)
		SetAssets(parseAssets(list.Get("content").String()))
	}
	goapp.Route("/", led(newMapPage))
	goapp.Route(guidePath, led(newGuide))
	goapp.RouteWithRegexp("^/routines/.+", led(newPlayedRoutine))
	goapp.Route("/search", led(newSearchPage))
	goapp.Route("/plan", led(newPlanPage))
	goapp.RouteWithRegexp("^/.+", led(newDocument))
	goapp.RunWhenOnBrowser()
}

// led makes pages that links.js leads between, or the browser where that script is missing.
// go-app's own handler of clicks also takes those that are meant for the browser, so it is
// taken away; what go-app does on the way back, to draw what the address names, becomes the
// script's knotmapShow.
func led(newPage func() goapp.Composer) func() goapp.Composer {
	return func() goapp.Composer {
		window := goapp.Window()
		if draw := window.Get("onpopstate"); draw.Truthy() {
			window.Set("knotmapShow", draw)
			window.Set("onpopstate", nil)
			window.Set("onclick", nil)
		}
		page := newPage()
		loaded = false
		return inTurn(page)
	}
}

// A frame holds a page. go-app leaves a component where it stands if the next is of its
// type; frames of two types in turn have each page drawn anew, before knotmapShow returns.
type (
	frame struct {
		goapp.Compo
		page goapp.Composer
	}
	otherFrame struct{ frame }
)

// Render shows the page.
func (f *frame) Render() goapp.UI { return f.page }

var turned bool

func inTurn(page goapp.Composer) goapp.Composer {
	turned = !turned
	if turned {
		return &frame{page: page}
	}
	return &otherFrame{frame{page: page}}
}

// writeAddress changes the address without a new place in the tab's history, and leaves
// there what links.js keeps. go-app's ReplaceURL would delete it.
func writeAddress(u *url.URL) {
	history := goapp.Window().Get("history")
	history.Call("replaceState", history.Get("state"), "", u.String())
}
