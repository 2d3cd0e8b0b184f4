package app

import goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

// kept names the parts of the prerendered page that stay as they are when the program takes the page
// over: it draws an empty holder in their place, which app.js fills with what stood there. So
// they need not be made, parsed and painted again, and the pictures do not flicker.
type kept map[string]bool

// keptParts reads what the page that the browser loaded has to keep.
func keptParts() kept {
	k := kept{}
	holders := goapp.Window().Get("document").Call("querySelectorAll", "[data-keep]")
	for i := range holders.Length() {
		k[holders.Index(i).Get("dataset").Get("keep").String()] = true
	}
	return k
}

// markup is a part of the page given as HTML.
func (k kept) markup(key string, html func() string) goapp.UI {
	inside := ""
	if !k[key] {
		inside = html()
	}
	return goapp.Raw(`<div class="kept" data-keep="` + key + `">` + inside + `</div>`)
}

// view is a part of the page given as a component.
func (k kept) view(key string, v goapp.UI) goapp.UI {
	if k[key] {
		return k.markup(key, nil)
	}
	return goapp.Div().Class("kept").DataSet("keep", key).Body(v)
}
