package app

import (
	"errors"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/content"
)

// catalogueFile holds the library's catalogue, as cmd/build writes it.
const catalogueFile = "library.txt"

// catalogue is the library's, once it has been fetched.
var catalogue *content.Catalogue

// withCatalogue calls f with the catalogue when the page stands. The first time it is fetched, from the
// worker's copy where there is no network; f gets an error if it cannot be had.
func withCatalogue(ctx goapp.Context, f func(goapp.Context, *content.Catalogue, error)) {
	if catalogue != nil {
		ctx.Dispatch(func(ctx goapp.Context) { f(ctx, catalogue, nil) })
		return
	}
	var body, text, failed goapp.Func
	end := func(c *content.Catalogue, err error) {
		catalogue = c
		body.Release()
		text.Release()
		failed.Release()
		ctx.Dispatch(func(ctx goapp.Context) { f(ctx, c, err) })
	}
	body = goapp.FuncOf(func(_ goapp.Value, answer []goapp.Value) any { return answer[0].Call("text") })
	text = goapp.FuncOf(func(_ goapp.Value, answer []goapp.Value) any {
		end(content.ParseCatalogue(answer[0].String()))
		return nil
	})
	failed = goapp.FuncOf(func(_ goapp.Value, why []goapp.Value) any {
		end(nil, errors.New(why[0].Call("toString").String()))
		return nil
	})
	goapp.Window().Call("fetch", asset(catalogueFile)).Call("then", body).Call("then", text).Call("catch", failed)
}
