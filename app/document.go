package app

import goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

// document is a prerendered page in the browser. Its main part is not rendered
// again: the page that was loaded brings the first, later ones are fetched, from the
// cache when there is no network. So the program carries neither texts nor views for them.
type document struct {
	goapp.Compo

	path string // of what main holds
	main string // outer HTML of the page's main part

	arrived func() // called when another page has been fetched; may be nil
}

func newDocument() goapp.Composer {
	d := &document{}
	d.adopt()
	return d
}

// loaded says that the page the browser loaded is still the one shown.
var loaded = true

// adopt takes over the main part of the page that the browser loaded. Later pages begin
// empty: on the way back the address changes before the page does.
func (d *document) adopt() {
	if !loaded {
		return
	}
	loaded = false
	d.path = goapp.Window().URL().Path
	if main := goapp.Window().Get("document").Call("querySelector", "main.prose"); main.Truthy() {
		d.main = main.Get("outerHTML").String()
	}
}

// OnNav fetches the page that the address names, unless it is the one shown.
func (d *document) OnNav(ctx goapp.Context) {
	path := ctx.Page().URL().Path
	if path == d.path && d.main != "" {
		return
	}
	d.path = path
	goapp.Window().Call("knotmapPage", path).Then(func(page goapp.Value) {
		ctx.Dispatch(func(ctx goapp.Context) {
			if d.path != path {
				return // the reader has gone on
			}
			d.main = page.Get("main").String()
			ctx.Page().SetTitle(page.Get("title").String())
			if d.arrived != nil {
				d.arrived()
			}
			ctx.Defer(func(goapp.Context) { goapp.Window().Call("knotmapArrived") })
		})
	})
}

// Render shows the page's main part as it was prerendered.
func (d *document) Render() goapp.UI { return layout(d.path, d.mainPart()) }

func (d *document) mainPart() goapp.UI {
	if d.main == "" {
		return goapp.Main().ID("main").Class("prose").Aria("busy", true)
	}
	return goapp.Raw(d.main)
}
