package app

import (
	"strconv"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What the player reads from the page and keeps in the browser.

const (
	playerKey = "player" // of the routine that was begun, as player.record writes it
	quietKey  = "quiet"  // of what the reader has switched off
)

// read takes the routine from the page's main part.
func (r *playedRoutine) read() {
	main := strings.ReplaceAll(r.shown.main, "</p>", " </p>") // or the voice runs paragraphs together
	page := goapp.Window().Get("DOMParser").New().Call("parseFromString", main, "text/html")
	r.title = textOf(page, "h1")
	r.warnings = outerHTML(page, "main > .text")
	items := page.Call("querySelectorAll", ".step[data-seconds]")
	var steps []playedStep
	for i := range items.Length() {
		item := items.Index(i)
		s := playedStep{
			title:   textOf(item, ".step__title"),
			seconds: numberOf(item, "seconds", 0),
			repeat:  numberOf(item, "repeat", 1),
			rest:    numberOf(item, "rest", 0),
			sides:   numberOf(item, "sides", 1),
			dose:    textOf(item, ".step__dose"),
			picture: outerHTML(item, ".step__picture"),
			prose:   outerHTML(item, ".text"),
			spoken:  textOf(item, ".text"),
		}
		for _, class := range []string{"feel", "stop", "easier", "harder"} {
			if text := textOf(item, ".step__"+class+" dd"); text != "" {
				s.notes = append(s.notes, note{class, textOf(item, ".step__"+class+" dt"), text})
			}
		}
		if s.title != "" && s.seconds > 0 && s.repeat > 0 {
			steps = append(steps, s)
		}
	}
	r.player = newPlayer(steps, "left")
}

// fetch takes what the browser has kept.
func (r *playedRoutine) fetch() {
	r.before, r.after = notSaid, notSaid
	r.uses = parseUses(remembered(journalKey))
	r.quiet = map[string]bool{}
	for name := range strings.FieldsSeq(remembered(quietKey)) {
		r.quiet[name] = true
	}
	window := goapp.Window()
	r.can.voice = window.Get("speechSynthesis").Truthy()
	r.can.vibration = window.Get("navigator").Get("vibrate").Truthy()
	line := remembered(playerKey)
	p, before, ok := resume(line, r.shown.path, r.player.steps, r.clock())
	if !ok || len(p.steps) == 0 {
		return
	}
	r.player, r.before, r.begun, r.noted = p, before, true, p.done()
	r.player.tick(r.clock())
	r.was = r.player.glimpse(r.clock())
}

// keep writes down the routine that was begun, or deletes what was written of it.
func (r *playedRoutine) keep() {
	if r.begun {
		remember(playerKey, r.player.record(r.shown.path, r.before))
	} else if strings.HasPrefix(remembered(playerKey), r.shown.path+" ") {
		goapp.Window().Get("localStorage").Call("removeItem", playerKey)
	}
}

func (r *playedRoutine) keepUses(uses []use) {
	r.uses = uses
	remember(journalKey, writeUses(uses))
	if saved := goapp.Window().Get("knotmapSaved"); saved.Truthy() { // of offline.js, which may not be here
		attempt(func() { saved.Invoke() })
	}
}

func (r *playedRoutine) keepQuiet() { remember(quietKey, r.hushed()) }

// hushed lists what is switched off.
func (r *playedRoutine) hushed() string {
	var names []string
	for _, name := range []string{"voice", "sounds", "vibration"} {
		if r.quiet[name] {
			names = append(names, name)
		}
	}
	return strings.Join(names, " ")
}

func remembered(key string) string {
	if v := goapp.Window().Get("localStorage").Call("getItem", key); v.Truthy() {
		return v.String()
	}
	return ""
}

// remember keeps a text in the browser.
func remember(key, text string) {
	attempt(func() { goapp.Window().Get("localStorage").Call("setItem", key, text) })
}

// attempt does what throws in a browser that keeps no more; then what was to be kept lasts as long as the page.
func attempt(keep func()) {
	defer func() { recover() }()
	keep()
}

// equip fetches the script that makes what is heard and felt. The player does without it until it is here.
func (r *playedRoutine) equip() {
	document := goapp.Window().Get("document")
	if goapp.Window().Get("knotmapPlayer").Truthy() || document.Call("querySelector", "#player-script").Truthy() {
		return
	}
	script := document.Call("createElement", "script")
	script.Set("id", "player-script")
	script.Set("src", asset("player.js"))
	document.Get("head").Call("append", script)
}

// device has player.js do something, if it is here.
func (r *playedRoutine) device(do string, with ...any) {
	if device := goapp.Window().Get("knotmapPlayer"); device.Truthy() {
		device.Call(do, with...)
	}
}

func textOf(within goapp.Value, selector string) string {
	if element := within.Call("querySelector", selector); element.Truthy() {
		return strings.Join(strings.Fields(element.Get("textContent").String()), " ")
	}
	return ""
}

func outerHTML(within goapp.Value, selector string) string {
	if element := within.Call("querySelector", selector); element.Truthy() {
		return element.Get("outerHTML").String()
	}
	return ""
}

// numberOf reads a number that an element carries, or the one that stands for none.
func numberOf(element goapp.Value, name string, none int) int {
	if v := element.Get("dataset").Get(name); v.Truthy() {
		if n, err := strconv.Atoi(v.String()); err == nil {
			return n
		}
	}
	return none
}
