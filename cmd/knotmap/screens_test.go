package main

import (
	"fmt"
	"os"
	"testing"
)

// states are what a reader sees, each with what shows that it stands. Those of the map come first, so that one start serves them.
var states = []struct{ name, path, stands string }{
	{"front", "/#front", "#front .stage__canvas"},
	{"answered", "/#" + blade, ".chip"},
	{"answered-serratus", "/#at=" + blade + "&show=serratus-anterior", ".chip"},
	{"answered-low", "/#back-low-beside-spine-right", ".chip"},
	{"asks-first", "/#front-chest-left", "#answer .gate"},
	{"several", "/#at=" + blade + ",back-shoulder-joint-left,front-shoulder-left&yes=leaning-on-elbow", ".chip:nth-child(3)"},
	{"muscle", "/muscles/serratus-anterior", ".pattern .zone"},
	{"muscles", "/muscles", ".card"},
	{"article", "/articles/not-where-it-hurts", "main h1"},
	{"routine", "/routines/ball-against-the-wall", ".start-bar"},
	{"articles", "/articles", ".card"},
	{"routines", "/routines", ".card"},
	{"questions", "/questions", ".question"},
	{"plan", "/plan", "main h1"},
	{"guide", "/guide", ".guide__muscle"},
	{"search", "/search", "#search-text"},
	{"safety", "/safety", ".level"},
	{"about", "/about", "main h1"},
	{"not-found", "/404", "main h1"},
}

// shownPictures is what of the pictures is on the screen: the browser fetches others when they come near it.
const shownPictures = `[...document.images].filter(i => i.checkVisibility() && i.getBoundingClientRect().top < innerHeight)`

func TestEveryStateOnEveryScreen(t *testing.T) {
	lying, large := phone, phone
	lying.name, lying.width, lying.height = "phone-lying", phone.height, phone.width
	large.name = "large-text"
	for _, s := range []screen{phone, smallPhone, lying, large, desktop} {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			r := newReader(t, newHost(t), s)
			r.expect("/404")
			r.starts("/")
			r.shots("idle-"+s.name, s)
			for _, state := range states {
				r.script(fmt.Sprintf(`location.assign(%q)`, state.path))
				r.until(fmt.Sprintf(`location.href.endsWith(%q) && `, state.path) + visible(state.stands))
				if s.name == large.name {
					r.script(`document.documentElement.style.fontSize = "200%"`)
				}
				r.until(`document.getAnimations().length == 0 && ` + shownPictures + `.every(i => i.complete)`)
				r.want(state.name+" does not scroll sideways", `document.documentElement.scrollWidth <= document.documentElement.clientWidth`)
				r.until(shownPictures + `.every(i => i.naturalWidth > 0)`)
				r.shots(state.name+"-"+s.name, s)
			}
		})
	}
}

// shots takes a picture of the top of the page in light and in dark, where shot would.
func (r *reader) shots(name string, s screen) {
	r.t.Helper()
	if os.Getenv("KNOTMAP_SHOTS") == "" {
		return
	}
	r.script(`scrollTo({top: 0, behavior: "instant"})`)
	r.shot(name)
	s.dark = true
	r.sits(s)
	r.shot(name + "-dark")
	s.dark = false
	r.sits(s)
}
