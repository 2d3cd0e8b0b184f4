package app

import (
	"strconv"
	"time"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// playedRoutine is a routine's page with the player that the browser adds to it.
type playedRoutine struct {
	goapp.Compo

	shown    prerendered
	title    string // of the routine
	warnings string // HTML of what stands before the steps; may be empty

	player  player
	begun   bool // since the page was opened, or before
	before  int  // how much it hurt, or notSaid
	after   int
	noted   bool // the last of uses is of this time
	uses    []use
	deleted []use // the uses before the reader deleted some

	quiet   map[string]bool // "voice", "sounds" and "vibration" that are switched off
	can     struct{ voice, vibration bool }
	told    string       // what a screen reader has heard last
	was     glimpse      // what was last seen of the player
	beating bool         // a heartbeat is under way
	clock   func() int64 // milliseconds since 1970
}

func newPlayedRoutine() goapp.Composer {
	r := &playedRoutine{shown: atHand(), clock: func() int64 { return time.Now().UnixMilli() }}
	r.read()
	r.fetch()
	return r
}

// Render shows the page, below it the bar that starts the player, and the player.
func (r *playedRoutine) Render() goapp.UI {
	if len(r.player.steps) == 0 {
		return layout(r.shown.path, goapp.Div().Body(r.shown.body()))
	}
	return layout(r.shown.path, goapp.Div().Body(r.shown.body(), r.startBar(), r.dialog()))
}

// OnMount goes on with a routine that was running a moment ago.
func (r *playedRoutine) OnMount(ctx goapp.Context) {
	if r.begun {
		r.equip()
	}
	if r.player.running() || r.begun && r.player.done() && !r.noted {
		r.show(ctx)
		r.changed(ctx)
	}
}

// OnDismount pauses: the reader has gone to another page.
func (r *playedRoutine) OnDismount() {
	if r.begun {
		r.player.pause(r.clock())
		r.keep()
	}
	r.device("sleep")
}

// onClick does what the nearest element with data-do says.
func (r *playedRoutine) onClick(ctx goapp.Context, e goapp.Event) {
	control := e.Get("target").Call("closest", "[data-do]")
	if !control.Truthy() {
		return
	}
	do, id := control.Get("dataset").Get("do").String(), ""
	if v := control.Get("dataset").Get("id"); v.Truthy() {
		id = v.String()
	}
	r.device("touched")
	r.do(ctx, do, id)
	// Space pauses again after a click, and the focus is not left where a button was.
	if do == "begin" || e.Get("detail").Int() > 0 && (do == "skip" || do == "back" || do == "moved") {
		r.focus(ctx, "player-main")
	}
}

// onKey takes the keys that are not for the control that has the focus.
func (r *playedRoutine) onKey(ctx goapp.Context, e goapp.Event) {
	if !r.begun || r.player.done() || modified(e) || e.Get("repeat").Bool() {
		return
	}
	do := ""
	switch e.Get("key").String() {
	case "ArrowLeft":
		do = "back"
	case "ArrowRight":
		do = "skip"
	case " ":
		if !e.Get("target").Call("closest", "button, summary, a").Truthy() {
			do = "toggle"
		}
	}
	if do != "" {
		e.PreventDefault()
		r.do(ctx, do, "")
	}
}

func (r *playedRoutine) do(ctx goapp.Context, do, id string) {
	now := r.clock()
	switch do {
	case "open":
		r.equip()
		r.show(ctx)
		if r.begun {
			r.player.start(now)
		}
	case "over":
		r.reset()
		r.focus(ctx, "start")
	case "close":
		goapp.Window().GetElementByID("player").Call("close")
		return
	case "begin":
		r.begun, r.deleted = true, nil
		r.player.start(now)
	case "toggle":
		if r.player.running() {
			r.player.pause(now)
		} else {
			r.player.start(now)
		}
	case "moved":
		r.player.moved(now)
	case "skip":
		r.player.skip(now)
	case "back":
		r.player.back(now)
	case "read":
		r.readAloud(now)
	case "first":
		r.player = newPlayer(r.player.steps, id)
	case "quiet":
		r.quiet[id] = !r.quiet[id]
		r.keepQuiet()
		r.device("hush")
	case "before":
		r.before = chosen(id, r.before)
	case "after":
		r.after = chosen(id, r.after)
		r.note()
	case "delete":
		r.deleted = r.uses
		r.keepUses(without(r.uses, r.id()))
	case "undo":
		r.keepUses(r.deleted)
		r.deleted = nil
	}
	r.changed(ctx)
}

// chosen is the score that a touch leaves: touched again, it is taken back.
func chosen(id string, was int) int {
	n, err := strconv.Atoi(id)
	if err != nil || n == was {
		return notSaid
	}
	return n
}

// readAloud reads what to do in this step. Time to get ready waits for it; a hold goes on.
func (r *playedRoutine) readAloud(now int64) {
	if r.player.done() { // since the button was drawn
		return
	}
	if r.player.lead > 0 || r.player.phase().kind != holding {
		r.player.pause(now)
	}
	r.device("say", r.player.step().spoken)
}

// onClose pauses, or puts away what is over.
func (r *playedRoutine) onClose(ctx goapp.Context, _ goapp.Event) {
	r.player.pause(r.clock())
	if r.player.done() {
		r.reset()
	}
	r.keep()
	r.device("sleep")
	r.was = r.player.glimpse(r.clock())
	r.focus(ctx, "start")
}

// reset makes the player as if it had never been started.
func (r *playedRoutine) reset() {
	r.player = newPlayer(r.player.steps, r.player.first)
	r.begun, r.noted, r.before, r.after, r.deleted, r.told = false, false, notSaid, notSaid, nil, ""
	r.keep()
}

// show opens the player over the page.
func (r *playedRoutine) show(ctx goapp.Context) {
	ctx.Defer(func(goapp.Context) {
		if dialog := goapp.Window().GetElementByID("player"); dialog.Truthy() && !dialog.Get("open").Bool() {
			dialog.Call("showModal")
		}
	})
}

// toTop has the reader see what runs now, not what they have scrolled to before.
func toTop(goapp.Context) {
	if body := goapp.Window().Get("document").Call("querySelector", ".player__body"); body.Truthy() {
		body.Set("scrollTop", 0)
	}
}

func (r *playedRoutine) focus(ctx goapp.Context, id string) {
	ctx.Defer(func(goapp.Context) {
		if element := goapp.Window().GetElementByID(id); element.Truthy() {
			element.Call("focus", map[string]any{"preventScroll": true})
		}
	})
}

// changed tells what is new in the player since it was last looked at, keeps it, and lets it beat.
func (r *playedRoutine) changed(ctx goapp.Context) {
	now := r.clock()
	is := r.player.glimpse(now)
	if r.begun {
		r.tell(ctx, r.was, is)
	}
	r.was = is
	ctx.Defer(func(goapp.Context) { r.draw() })
	r.beat(ctx)
}

func (r *playedRoutine) tell(ctx goapp.Context, was, is glimpse) {
	words, tone := r.player.signal(was, is)
	if words+tone != "" {
		r.device("signal", tone, words, r.hushed())
	}
	if was.at == is.at && was.lead == is.lead && was.runs == is.runs && r.told != "" {
		return
	}
	r.told = r.player.told()
	if was.at != is.at || !was.runs {
		ctx.Defer(toTop)
	}
	if r.player.done() && !r.noted {
		r.noted = true
		r.keepUses(append(parseUses(remembered(journalKey)), use{r.clock() / 1000, r.id(), r.before, notSaid}))
		r.focus(ctx, "player-title")
	}
	r.device("awake", is.runs, r.player.done())
	r.keep()
}

// note keeps how it is afterwards with the use it belongs to.
func (r *playedRoutine) note() {
	if r.noted && len(r.uses) > 0 && r.deleted == nil {
		r.uses[len(r.uses)-1].after = r.after
		r.keepUses(r.uses)
	}
}

// beat looks at the clock whenever a second ends, for as long as the player runs.
func (r *playedRoutine) beat(ctx goapp.Context) {
	if r.beating || !r.player.running() {
		return
	}
	r.beating = true
	const late = 10 // so that the second has surely ended
	pause := r.player.remaining(r.clock())%1000 + late
	ctx.After(time.Duration(pause)*time.Millisecond, func(ctx goapp.Context) {
		r.beating = false
		r.player.tick(r.clock())
		r.device("awake", r.player.running(), false) // the script may have come only now
		r.changed(ctx)
	})
}

// draw gives the style sheet what is left of the phase, and how far the step has come.
func (r *playedRoutine) draw() {
	element := goapp.Window().GetElementByID("player")
	if !element.Truthy() || r.player.done() {
		return
	}
	left, step := r.player.progress(r.clock())
	style := element.Get("style")
	style.Call("setProperty", "--left", left)
	style.Call("setProperty", "--step", step)
}
