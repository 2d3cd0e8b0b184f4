package app

import goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

// Start runs the program in the browser. The map is drawn by the program; pages that
// are only read are shown as they were prerendered.
func Start() {
	if goapp.IsClient {
		list := goapp.Window().Get("document").Call("querySelector", `meta[name="assets"]`)
		SetAssets(parseAssets(list.Get("content").String()))
	}
	goapp.Route("/", newMapPage)
	goapp.RouteWithRegexp("^/routines/.+", newTimedRoutine)
	goapp.RouteWithRegexp("^/.+", newDocument)
	goapp.RunWhenOnBrowser()
}
