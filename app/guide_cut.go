package app

import (
	"cmp"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// pages are the pages that the guide repeats parts of, by their paths.
type pages map[string]*fetched

// fetched is a page as far as it is here.
type fetched struct {
	main   goapp.Value // its main part
	failed bool
}

// fetch brings a page, from the worker's copy where there is no network, unless it is here or on its way.
func (p pages) fetch(ctx goapp.Context, path string) {
	if page := p[path]; page != nil && !page.failed {
		return
	}
	page := &fetched{}
	p[path] = page
	var body, text, failed goapp.Func
	end := func(main goapp.Value) {
		for _, f := range []goapp.Func{body, text, failed} {
			f.Release()
		}
		ctx.Dispatch(func(goapp.Context) { page.main, page.failed = main, main == nil })
	}
	body = goapp.FuncOf(func(_ goapp.Value, answer []goapp.Value) any {
		if !answer[0].Get("ok").Bool() {
			return "" // a page without what is looked for
		}
		return answer[0].Call("text")
	})
	text = goapp.FuncOf(func(_ goapp.Value, answer []goapp.Value) any {
		if main := parsePage(answer[0].String()).Call("querySelector", "main"); main.Truthy() {
			end(main)
		} else {
			end(nil)
		}
		return nil
	})
	failed = goapp.FuncOf(func(goapp.Value, []goapp.Value) any {
		end(nil)
		return nil
	})
	goapp.Window().Call("fetch", path).Call("then", body).Call("then", text).Call("catch", failed)
}

// count says how many pages are on their way, and how many could not be had.
func (p pages) count() (waiting, failed int) {
	for _, page := range p {
		switch {
		case page.failed:
			failed++
		case page.main == nil:
			waiting++
		}
	}
	return waiting, failed
}

func parsePage(html string) goapp.Value {
	return goapp.Window().Get("DOMParser").New().Call("parseFromString", html, "text/html")
}

// cutOut returns an element below another as it was prerendered.
func cutOut(from goapp.Value, selector string) goapp.UI {
	found := from.Call("querySelector", selector)
	if !found.Truthy() {
		return goapp.Text("")
	}
	return goapp.Raw(eager(found.Get("outerHTML").String()))
}

func cutText(from goapp.Value, selector string) string {
	found := from.Call("querySelector", selector)
	if !found.Truthy() {
		return ""
	}
	return found.Get("textContent").String()
}

// cut returns a part of the prerendered guide.
func (g *guide) cut(selector string) goapp.UI { return cutOut(g.chapters, selector) }

// afterwards is the last chapter of the prerendered guide, with the warning signs of the reader's places.
func (g *guide) afterwards() goapp.UI {
	if soon := g.chapters.Call("querySelector", "#soon ul"); soon.Truthy() {
		soon.Call("replaceChildren")
		for _, text := range soonSigns(g.booklet.gate) {
			row := goapp.Window().Get("document").Call("createElement", "li")
			row.Set("textContent", text)
			soon.Call("append", row)
		}
	}
	return g.cut("#after")
}

// underHeading returns the section of a page that has that heading; of those without, an empty one.
func underHeading(main goapp.Value, title string) goapp.Value {
	headings := main.Call("querySelectorAll", "section > h2")
	for i := range headings.Length() {
		if h := headings.Index(i); h.Get("textContent").String() == title {
			return h.Get("parentNode")
		}
	}
	return goapp.Window().Get("document").Call("createElement", "section")
}

// muscle returns what is written about a muscle, or what stands in its place.
func (g *guide) muscle(id string) (muscleTexts, goapp.UI) {
	path := "/muscles/" + id
	switch page := g.pages[path]; {
	case page == nil || page.main == nil && !page.failed:
		return muscleTexts{}, onItsWay()
	case page.failed:
		return muscleTexts{}, missing("How to find and press it", path)
	default:
		press := underHeading(page.main, pressTitle(bodymap.MuscleByID(id)))
		return muscleTexts{
			find:    cutOut(underHeading(page.main, "How to find it"), "ol"),
			press:   cutOut(press, "ol"),
			caution: cutOut(press, ".caution ul"),
			sources: cutOut(underHeading(page.main, "Sources"), "ul"),
		}, nil
	}
}

// routine shows a routine, or what stands in its place.
func (g *guide) routine(id string) goapp.UI {
	path := "/routines/" + id
	page := g.pages[path]
	switch {
	case page == nil || page.main == nil && !page.failed:
		return onItsWay()
	case page.failed:
		title := ""
		if e := catalogue.Routine(id); e != nil {
			title = e.Title
		}
		return missing(cmp.Or(title, "A routine"), path)
	}
	t := routineTexts{
		title:   cutText(page.main, "h1"),
		facts:   cutOut(page.main, ".facts"),
		before:  cutOut(page.main, ".facts + .text"),
		after:   cutOut(underHeading(page.main, "Afterwards"), ".text"),
		sources: cutOut(underHeading(page.main, "Sources"), "ul"),
	}
	steps := page.main.Call("querySelectorAll", ".step")
	for i := range steps.Length() {
		step := steps.Index(i)
		t.steps = append(t.steps, stepTexts{
			title: cutText(step, ".step__title"), dose: cutText(step, ".step__dose"),
			feel: cutText(step, ".step__feel dd"), stop: cutText(step, ".step__stop dd"),
			picture: stillPicture(step), text: cutOut(step, ".text"),
		})
	}
	return t.view()
}

// stillPicture is the picture of a step as the guide shows it.
func stillPicture(step goapp.Value) goapp.UI {
	if img := step.Call("querySelector", "img"); img.Truthy() && !img.Call("hasAttribute", "data-still").Bool() {
		img.Call("setAttribute", "src", img.Call("getAttribute", "src").String()+still)
		img.Call("setAttribute", "data-still", "")
	}
	return cutOut(step, "img")
}

func onItsWay() goapp.UI { return goapp.P().Class("guide__missing").Text("…") }

// guideLink offers the guide for the places of the map.
func guideLink(a bodymap.Address) goapp.UI {
	places := bodymap.Address{Complaint: a.Complaint, Checked: a.Checked}
	places.Aspect = a.Complaint.Taps[len(a.Complaint.Taps)-1].Place.Aspect()
	return goapp.P().Class("guide-link").Body(
		goapp.A().Class("button button--plain").Href(guidePath + "#" + places.String()).Text("Print a guide for these places"),
	)
}
