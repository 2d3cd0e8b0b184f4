package app

import (
	"fmt"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

// guide is the guide's page in the browser: as it was prerendered, or made for the places that its address names.
type guide struct {
	goapp.Compo

	shown    prerendered
	chapters goapp.Value // the prerendered main part, to cut from
	state    bodymap.Address
	problems []string
	booklet  booklet
	routines []string // IDs; nil until the catalogue is here
	lost     bool     // the catalogue could not be had
	pages    pages
	unlisten func()
}

func newGuide() goapp.Composer {
	g := &guide{shown: atHand(), pages: pages{}}
	g.chapters = parsePage(g.shown.main)
	g.load(g.shown.part)
	return g
}

// load takes over what an address says. Parts of the page are no places.
func (g *guide) load(fragment string) {
	if fragment != "" && goapp.Window().GetElementByID(fragment).Truthy() {
		return
	}
	g.state, g.problems = bodymap.ParseAddress(fragment)
	g.booklet = newBooklet(g.state.Complaint, keptBody())
	g.routines, g.lost = nil, false
}

// own reports whether the reader has named places.
func (g *guide) own() bool { return len(g.state.Complaint.Taps) > 0 }

// hidesMuscles reports whether warning signs must be answered, or heeded, before a muscle is named.
func (g *guide) hidesMuscles() bool {
	return g.booklet.gate.Stops() || g.booklet.gate.Ask && !g.state.Checked
}

// OnMount follows the address when the reader changes it by hand. Coming back to the guide makes a new one.
func (g *guide) OnMount(ctx goapp.Context) {
	follow := goapp.FuncOf(func(goapp.Value, []goapp.Value) any {
		ctx.Dispatch(g.follow)
		return nil
	})
	goapp.Window().Call("addEventListener", "hashchange", follow)
	g.unlisten = func() {
		goapp.Window().Call("removeEventListener", "hashchange", follow)
		follow.Release()
	}
	g.gather(ctx)
}

// OnDismount stops following.
func (g *guide) OnDismount() { g.unlisten() }

func (g *guide) follow(ctx goapp.Context) {
	if fragment := ctx.Page().URL().Fragment; fragment != g.state.String() {
		g.load(fragment)
		g.gather(ctx)
	}
}

// gather fetches the pages that the guide repeats parts of. Those that could not be had are tried again.
func (g *guide) gather(ctx goapp.Context) {
	if !g.own() || g.hidesMuscles() {
		return
	}
	muscles := g.booklet.muscleIDs()
	for _, id := range muscles {
		g.pages.fetch(ctx, "/muscles/"+id)
	}
	g.lost = false
	withCatalogue(ctx, func(ctx goapp.Context, c *content.Catalogue, err error) {
		if g.lost = err != nil; g.lost {
			return
		}
		g.routines = chosenRoutines(c, muscles)
		for _, id := range g.routines {
			g.pages.fetch(ctx, "/routines/"+id)
		}
	})
}

// Render shows the guide.
func (g *guide) Render() goapp.UI {
	main := g.shown.body()
	if g.own() {
		main = guideMain(g.body()...)
	}
	return layout(guidePath, goapp.Div().Body(g.notices(), main)).OnClick(g.onClick)
}

func (g *guide) notices() goapp.UI {
	var lines []goapp.UI
	for _, p := range g.problems[:min(maxProblems, len(g.problems))] {
		lines = append(lines, goapp.P().Text(p))
	}
	return goapp.Div().Class("notices").Role("status").Body(lines...)
}

// body lists the chapters for the reader's own places.
func (g *guide) body() []goapp.UI {
	b := &g.booklet
	status, ready := g.status()
	body := []goapp.UI{b.cover(), goapp.P().Class("guide__status").Role("status").Text(status), guideTools(ready, "#"+g.state.String())}
	if b.gate.Level > bodymap.SelfCare {
		body = append(body, adviceFor(b.gate))
	}
	body = append(body, b.signs(g.cut("#avoid")))
	if g.hidesMuscles() {
		if !b.gate.Stops() {
			body = append(body, goapp.P().Class("guide__pass").Body(
				goapp.Button().Class("button").Type("button").DataSet("do", "checked").Text(passGate)))
		}
		return body
	}
	var routines []goapp.UI
	for _, id := range g.routines {
		routines = append(routines, g.routine(id))
	}
	if g.lost {
		routines = append(routines, missing("The list of routines", "/routines"))
	}
	return append(body, goapp.Raw(definitions(b.body)), b.places(), b.muscles(g.muscle), routinesChapter(routines...),
		g.cut("#log"), g.afterwards())
}

// status says how far the guide is, and whether it can be printed.
func (g *guide) status() (text string, ready bool) {
	switch waiting, failed := g.pages.count(); {
	case g.booklet.gate.Stops():
		return "A warning sign fits. Get it looked at first: this guide can wait.", true
	case g.hidesMuscles():
		return "Go through the warning signs first.", true
	case waiting > 0 || g.routines == nil && !g.lost:
		return "Your guide is being put together …", false
	case failed > 0 || g.lost:
		return "Parts of your guide could not be fetched. The rest is here.", true
	}
	return "Your guide is ready to print. It was made on this device: your places were sent nowhere.", true
}

// onClick handles the page's controls.
func (g *guide) onClick(ctx goapp.Context, e goapp.Event) {
	control := e.Get("target").Call("closest", "[data-do]")
	if !control.Truthy() || modified(e) {
		return
	}
	switch do := control.Get("dataset").Get("do").String(); do {
	case "print":
		printAll()
	case "checked":
		g.state.Checked = true
		u := ctx.Page().URL()
		u.Fragment = g.state.String()
		writeAddress(u)
		g.gather(ctx)
		focus(ctx, "main")
	case "again":
		g.gather(ctx)
	case "skip":
		e.PreventDefault() // the address keeps the places
		e.Call("stopPropagation")
		focus(ctx, "main")
	}
}

// printAll prints the page once all its pictures are here. Those that cannot be had do not hold it up.
func printAll() {
	window := goapp.Window()
	images := window.Get("document").Get("images")
	var drawn []any
	for i := range images.Length() {
		drawn = append(drawn, images.Index(i).Call("decode"))
	}
	var printed goapp.Func
	printed = goapp.FuncOf(func(goapp.Value, []goapp.Value) any {
		printed.Release()
		window.Call("print")
		return nil
	})
	window.Get("Promise").Call("allSettled", drawn).Call("then", printed)
}

// missing stands in the place of what could not be fetched.
func missing(what, path string) goapp.UI {
	return goapp.P().Class("guide__missing").Body(
		goapp.Text(fmt.Sprintf("%s could not be fetched. It is on the page ", what)),
		goapp.A().Href(path).Text(path),
		goapp.Text(". "),
		goapp.Button().Class("button button--plain").Type("button").DataSet("do", "again").Text("Try again"),
	)
}
