package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/errors"
)

func clientResourceResolver(string) func(string) string {
	return func(location string) string { return location }
}

var errNoEncryption = errors.New("encryption is left out of this program")

func encrypt(string, []byte) ([]byte, error) { return nil, errNoEncryption }
func decrypt(string, []byte) ([]byte, error) { return nil, errNoEncryption }

// router finds the component for a path without regular expressions: of those it
// understands "^/prefix/.+" alone, and panics at the start on any other.
type router struct {
	exact    map[string]func() Composer
	prefixed []prefixedRoute
}

type prefixedRoute struct {
	prefix       string
	newComponent func() Composer
}

func makeRouter() router { return router{exact: map[string]func() Composer{}} }

func (r *router) route(path string, newComponent func() Composer) { r.exact[path] = newComponent }

func (r *router) routeWithRegexp(pattern string, newComponent func() Composer) {
	prefix, begins := strings.CutPrefix(pattern, "^")
	prefix, ends := strings.CutSuffix(prefix, ".+")
	if !begins || !ends || strings.ContainsAny(prefix, `\.+*?()|[]{}^$`) {
		panic("route " + pattern + ": this program knows only ^/prefix/.+")
	}
	r.prefixed = append(r.prefixed, prefixedRoute{prefix, newComponent})
}

func (r *router) find(path string) (func() Composer, bool) {
	if newComponent, ok := r.exact[path]; ok {
		return newComponent, true
	}
	for _, p := range r.prefixed {
		if len(path) > len(p.prefix) && strings.HasPrefix(path, p.prefix) {
			return p.newComponent, true
		}
	}
	return nil, false
}

func (r *router) routed(path string) bool {
	_, ok := r.find(path)
	return ok
}

func (r *router) createComponent(path string) (Composer, bool) {
	newComponent, ok := r.find(path)
	if !ok {
		return nil, false
	}
	return newComponent(), true
}
