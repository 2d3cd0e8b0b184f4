package app

import (
	"fmt"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

// searchRoute is the page of search as it is rendered at build time: the field, and below it everything that
// there is, for those without the program.
func searchRoute(lib *content.Library) Page {
	const path = "/search"
	return Page{
		Path:        path,
		Title:       "Search · Knotmap",
		Description: "Search places, muscles, articles, routines and questions in your own words, without a network too.",
		Body: func() goapp.UI {
			return textPage(path,
				goapp.H1().Text("Search"),
				goapp.Form().ID("search").Class("search").Role("search").Body(
					goapp.Label().Class("search__label").For("search-text").Text("A place, a muscle, or what you want to know"),
					goapp.Input().ID("search-text").Class("search__text").Type("search").MaxLength(content.MaxQuery).
						Attr("autocomplete", "off").Attr("autocapitalize", "none").Attr("enterkeyhint", "go").
						Placeholder("stiff neck, tennis ball, levator"),
					goapp.P().ID("search-told").Class("search__told").Role("status"),
				),
				goapp.Ol().ID("search-found").Class("found"),
				goapp.Div().ID("search-all").Class("search__all").Body(everything(lib)...),
			)
		},
	}
}

// everything lists all there is to find, by kind.
func everything(lib *content.Library) []goapp.UI {
	hits := content.NewIndex(lib.Catalogue()).All()
	var groups []goapp.UI
	for _, kind := range content.HitKinds {
		if kind == content.PlaceHit {
			continue // the map has a list of its own
		}
		var rows []goapp.UI
		for _, h := range hits {
			if h.Kind == kind {
				rows = append(rows, goapp.Li().Body(goapp.A().Class("all__link").Href(h.Path).Text(h.Title)))
			}
		}
		groups = append(groups, section(string(kind)+"s", goapp.Ul().Class("all").Body(rows...)))
	}
	return groups
}

// searchPage is the page of search in the browser. Its main part stays as it was prerendered; what is found is
// written into it, which is quicker than to draw the page again with each letter.
type searchPage struct {
	document

	index    *content.Index
	unlisten func()
}

func newSearchPage() goapp.Composer { return &searchPage{document: document{shown: atHand()}} }

// OnMount begins to listen, on the document: what was prerendered may take its place again only after this. What
// the address asks for, or was typed before, is searched as soon as the catalogue is here.
func (s *searchPage) OnMount(ctx goapp.Context) {
	document := goapp.Window().Get("document")
	listeners := map[string]func(event goapp.Value){
		"input":   func(goapp.Value) { s.find(ctx) },
		"keydown": func(event goapp.Value) { s.onKey(ctx, event) },
		"submit": func(event goapp.Value) {
			event.Call("preventDefault")
			press(s.element("#search-found a"), "click")
		},
	}
	var stop []func()
	for name, listen := range listeners {
		f := goapp.FuncOf(func(_ goapp.Value, event []goapp.Value) any {
			listen(event[0])
			return nil
		})
		document.Call("addEventListener", name, f)
		stop = append(stop, func() {
			document.Call("removeEventListener", name, f)
			f.Release()
		})
	}
	s.unlisten = func() {
		for _, f := range stop {
			f()
		}
	}
	withCatalogue(ctx, func(ctx goapp.Context, c *content.Catalogue, err error) {
		if err != nil {
			s.element("#search-told").Set("textContent", "The list to search in cannot be loaded now. All there is stands below; reload the page to try again.")
			return
		}
		s.index = content.NewIndex(c)
		s.begin(ctx)
	})
}

// begin searches for what the address asks for, unless the reader has typed something, who may go on typing.
func (s *searchPage) begin(ctx goapp.Context) {
	field := s.element("#search-text")
	if query, ok := strings.CutPrefix(s.shown.part, "q="); ok && field.Get("value").String() == "" {
		field.Set("value", query)
	}
	s.find(ctx)
}

// OnDismount stops listening.
func (s *searchPage) OnDismount() { s.unlisten() }

func (s *searchPage) element(selector string) goapp.Value {
	return goapp.Window().Get("document").Call("querySelector", selector)
}

// mostHits is how many hits are shown: more is no answer.
const mostHits = 12

// find shows what fits what stands in the field, and keeps it in the address, which no server sees.
func (s *searchPage) find(ctx goapp.Context) {
	if s.index == nil {
		return
	}
	query := strings.TrimSpace(s.element("#search-text").Get("value").String())
	hits := s.index.Find(query, mostHits)
	var rows strings.Builder
	for _, h := range hits {
		rows.WriteString(hitRow(h, query))
	}
	s.element("#search-found").Set("innerHTML", rows.String())
	s.element("#search-told").Set("textContent", told(query, len(hits)))
	s.element("#search-all").Set("hidden", len(hits) > 0)

	u := goapp.Window().URL()
	u.Fragment = ""
	if query != "" {
		u.Fragment = "q=" + query
	}
	writeAddress(u)
}

// told says how much was found.
func told(query string, hits int) string {
	switch {
	case query == "":
		return ""
	case hits == 0:
		return "Nothing fits. Try one word, such as “neck”, or look through the list below."
	case hits == 1:
		return "1 result"
	case hits == mostHits:
		return fmt.Sprintf("The %d best results", hits)
	}
	return fmt.Sprintf("%d results", hits)
}

// hitRow is a hit as HTML. A place leads to its sides on the map, to one alone where the query names it.
func hitRow(h content.Hit, query string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<li class="hit"><p class="hit__kind">%s</p>`, h.Kind)
	if h.Region == nil {
		fmt.Fprintf(&b, `<a class="hit__link" href="%s">%s</a>`, h.Path, escaped(h.Title))
	} else {
		for _, p := range placesFor(h.Region, query) {
			fmt.Fprintf(&b, `<a class="hit__link" href="/#%s">%s</a>`, p.ID(), escaped(sentence(p.Name())))
		}
	}
	if h.Text != "" {
		fmt.Fprintf(&b, `<p class="hit__text">%s</p>`, escaped(h.Text))
	}
	return b.String() + "</li>"
}

// escaped writes a text of ours as HTML.
func escaped(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, "&", "&amp;"), "<", "&lt;")
}

// placesFor lists a region's places, of one side only if the query names that one alone.
func placesFor(r *bodymap.Region, query string) []bodymap.Place {
	words := " " + strings.Join(strings.Fields(strings.ToLower(query)), " ") + " "
	left, right := strings.Contains(words, " left "), strings.Contains(words, " right ")
	var places []bodymap.Place
	for _, side := range r.Sides() {
		if left != right && (side == bodymap.Left && right || side == bodymap.Right && left) {
			continue
		}
		places = append(places, bodymap.Place{Region: r, Side: side})
	}
	return places
}

// onKey moves among the hits with the arrow keys, and back to the field with Escape.
func (s *searchPage) onKey(ctx goapp.Context, event goapp.Value) {
	field, active := s.element("#search-text"), goapp.Window().Get("document").Get("activeElement")
	links := s.element("#main").Call("querySelectorAll", "#search-found a")
	at := -1
	for i := range links.Length() {
		if links.Index(i).Equal(active) {
			at = i
		}
	}
	if at < 0 && !active.Equal(field) {
		return
	}
	switch key := event.Get("key").String(); {
	case key == "Escape":
		field.Set("value", "")
		press(field, "focus")
		s.find(ctx)
	case key == "ArrowDown" && at+1 < links.Length():
		press(links.Index(at+1), "focus")
	case key == "ArrowUp" && at > 0:
		press(links.Index(at-1), "focus")
	case key == "ArrowUp" && at == 0:
		press(field, "focus")
	default:
		return
	}
	event.Call("preventDefault")
}

// press calls a method without arguments on an element, if there is one.
func press(element goapp.Value, method string) {
	if element.Truthy() {
		element.Call(method)
	}
}
