package app

import (
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/content"
)

// wishKey is the name under which the browser keeps what the reader has and where they are.
const wishKey = "plan"

// usualWish is what most have at hand, for those who have not said it.
var usualWish = content.Wish{Has: []string{"ball", "towel", "pack"}}

// keptWish is what the reader has said before of what is at hand.
func keptWish() content.Wish {
	if !goapp.IsClient {
		return usualWish
	}
	text := goapp.Window().Get("localStorage").Call("getItem", wishKey)
	if !text.Truthy() || !strings.Contains(text.String(), "=") {
		return usualWish
	}
	w, _ := content.ParseWish(text.String(), usualWish)
	return content.Wish{Has: w.Has, Room: w.Room}
}

// keepWish keeps what the reader has and where they are: neither the muscles nor since when.
func keepWish(w content.Wish) {
	goapp.Window().Get("localStorage").Call("setItem", wishKey, content.Wish{Has: w.Has, Room: w.Room}.String())
	if saved := goapp.Window().Get("knotmapSaved"); saved.Truthy() { // of offline.js, which may not be here
		saved.Invoke()
	}
}
