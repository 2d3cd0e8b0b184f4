package app

import "testing"

type namedCompo struct {
	Compo
	name string
}

func (c *namedCompo) Render() UI { return Div() }

func named(name string) func() Composer {
	return func() Composer { return &namedCompo{name: name} }
}

func TestRouter(t *testing.T) {
	r := makeRouter()
	r.route("/", named("map"))
	r.route("/routines/new", named("new"))
	r.routeWithRegexp("^/routines/.+", named("routine"))
	r.routeWithRegexp("^/.+", named("document"))
	for path, want := range map[string]string{
		"/": "map", "/routines/new": "new", "/routines/ball": "routine", "/routines": "document", "/routines/": "document", "/about": "document",
	} {
		c, ok := r.createComponent(path)
		if !ok || !r.routed(path) || c.(*namedCompo).name != want {
			t.Errorf("%s: got %v, %t, want %q", path, c, ok, want)
		}
	}
	if _, ok := r.createComponent(""); ok || r.routed("") {
		t.Error("an empty path has a route")
	}
}

func TestRouterRefusesOtherPatterns(t *testing.T) {
	for _, pattern := range []string{"/a/.+", "^/a/.*", "^/a/[0-9]+", "^/a|b/.+", "^/a.b/.+"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s was taken", pattern)
				}
			}()
			r := makeRouter()
			r.routeWithRegexp(pattern, named(""))
		}()
	}
}
