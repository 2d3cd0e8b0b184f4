package app

import goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

// links are the rooms of the house in the order of the header; the brand leads to the map. Those marked
// wide stand there only where there is room for them, or the header would take a second line from the
// figure; the footer has them always.
var links = []struct {
	path, name string
	wide       bool
}{
	{"/muscles", "Muscles", false},
	{"/routines", "Routines", false},
	{"/articles", "Articles", false},
	{"/questions", "Questions", true},
}

// layout frames a page's main part. The root is one element because go-app replaces
// the first child of body when it starts.
func layout(path string, main goapp.UI) goapp.HTMLDiv {
	return goapp.Div().Class("page").Body(
		goapp.A().Class("skip-link").Href("#main").DataSet("do", "skip").Text("Skip to content"),
		header(path),
		main,
		footer(path),
	)
}

func header(path string) goapp.UI {
	var items []goapp.UI
	link := func(to string) goapp.HTMLA {
		a := goapp.A().Class("nav__link").Href(to)
		if to == path {
			a = a.Aria("current", "page")
		}
		return a
	}
	for _, l := range links {
		item := goapp.Li()
		if l.wide {
			item = item.Class("nav__item--wide")
		}
		items = append(items, item.Body(link(l.path).Text(l.name)))
	}
	items = append(items, goapp.Li().Body(link("/search").Class("nav__link--icon").Aria("label", "Search").Body(goapp.Raw(searchMark))))
	return goapp.Header().Class("header").Body(
		goapp.A().Class("brand").Href("/").DataSet("do", "clear").Body(goapp.Raw(brandMark), goapp.Span().Text("Knotmap")),
		goapp.Nav().Class("nav").Aria("label", "Main").Body(goapp.Ul().Class("nav__list").Body(items...)),
	)
}

const brandMark = `<svg class="brand__mark" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"></circle><path d="M8 8l8 8M16 8l-8 8"></path></svg>`

const searchMark = `<svg class="nav__icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="10.5" cy="10.5" r="6.5"></circle><path d="m15.5 15.5 5 5"></path></svg>`

// footer leads to what must be within reach everywhere; the map's answers carry the disclaimer themselves.
func footer(path string) goapp.UI {
	note := goapp.UI(goapp.P().Text(disclaimer))
	if path == "/" {
		note = goapp.Text("")
	}
	return goapp.Footer().Class("footer").Body(
		note,
		goapp.Ul().Class("footer__links").Body(
			goapp.Li().Body(goapp.A().Href("/safety").Text("Warning signs")),
			goapp.Li().Body(goapp.A().Href("/plan").Text("Make a plan")),
			goapp.Li().Body(goapp.A().Href("/guide").Text("Print a guide")),
			goapp.Li().Body(goapp.A().Href("/questions").Text("Questions people ask")),
			goapp.Li().Body(goapp.A().Href("/about").Text("Evidence, sources, privacy")),
		),
	)
}

// disclaimer is the one line that every answer carries.
const disclaimer = "Knotmap teaches where muscle pain often comes from. It does not diagnose, and it is no substitute for a clinician."

// textPage is a page of prose.
func textPage(path string, body ...goapp.UI) goapp.UI {
	return layout(path, kept(nil).view(mainPart, goapp.Main().ID("main").Class("prose").TabIndex(-1).Body(body...)))
}
