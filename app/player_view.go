package app

import (
	"fmt"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

func line(class, text string) goapp.UI { return goapp.P().Class(class).Text(text) }

func box(class string, body ...goapp.UI) goapp.UI { return goapp.Div().Class(class).Body(body...) }

// control is a button that has onClick do something.
func control(do, class string, body ...goapp.UI) goapp.HTMLButton {
	return goapp.Button().Class(class).Type("button").DataSet("do", do).Body(body...)
}

func plainControl(do, label string) goapp.UI {
	return control(do, "button button--plain", goapp.Text(label))
}

// startBar stands below the page: it begins the routine, or leads back into one that was left.
func (r *playedRoutine) startBar() goapp.UI {
	label, words, other := "Start", "Timer: "+about(r.player.total(0)), ""
	switch {
	case r.begun && r.player.done():
		label, words, other = "Say how it is", "You did all of it. How is it now?", "Not now"
	case r.begun:
		now := r.player.phase()
		label, other = "Go on", "Start over"
		words = fmt.Sprintf("You stopped at step %d of %d: %s", now.step+1, len(r.player.steps), r.player.step().title)
	}
	buttons := []goapp.UI{control("open", "button start-bar__button", goapp.Text(label)).ID("start")}
	if other != "" {
		buttons = append(buttons, plainControl("over", other))
	}
	return goapp.Section().Class("start-bar").Aria("label", "Player").OnClick(r.onClick).Body(
		line("start-bar__line", words),
		box("start-bar__buttons", buttons...),
	)
}

// dialog is the player itself, over the page.
func (r *playedRoutine) dialog() goapp.UI {
	look, body, foot := "before", r.beforeBody(), r.beforeFoot()
	switch {
	case r.begun && r.player.done():
		look, body, foot = "done", r.doneBody(), r.doneFoot()
	case r.begun:
		look, body, foot = r.player.look(), r.playingBody(), r.playingFoot()
	}
	return goapp.Dialog().ID("player").Class("player player--"+look).Aria("labelledby", "player-title").
		OnClick(r.onClick).OnKeyDown(r.onKey).On("close", r.onClose).Body(
		goapp.P().Class("visually-hidden").Role("status").Text(r.told),
		r.head(),
		body,
		foot,
	)
}

// look names what runs now, for the style sheet.
func (p *player) look() string {
	switch {
	case !p.running():
		return "paused"
	case p.lead > 0 || p.phase().kind == gettingReady:
		return "ready"
	case p.phase().kind == resting:
		return "rest"
	default:
		return "hold"
	}
}

func (r *playedRoutine) head() goapp.UI {
	words, left := r.title, ""
	var segments []goapp.UI
	if r.begun && !r.player.done() {
		now := r.player.phase()
		words = fmt.Sprintf("Step %d of %d", now.step+1, len(r.player.steps))
		left = minutes(r.player.total(r.clock())) + " left"
		for i := range r.player.steps {
			state := "after"
			if i < now.step {
				state = "before"
			} else if i == now.step {
				state = "now"
			}
			segments = append(segments, goapp.Span().Class("player__segment player__segment--"+state))
		}
	}
	return box("player__head", goapp.Div().Class("player__segments").Aria("hidden", true).Body(segments...),
		line("player__count", words),
		line("player__total", left),
		control("close", "player__close", goapp.Text("×")).Aria("label", "Close"),
	)
}

const dial = `<svg class="player__ring" viewBox="0 0 100 100" aria-hidden="true"><circle class="player__track" cx="50" cy="50" r="46"></circle>` +
	`<circle class="player__arc" cx="50" cy="50" r="46" pathLength="1" transform="rotate(-90 50 50)"></circle></svg>`

func (r *playedRoutine) playingBody() goapp.UI {
	p := &r.player
	now := p.phase()
	step := p.step()
	left := p.remaining(r.clock())
	size := "player__left"
	if left > 59_000 {
		size += " player__left--long"
	}
	hint := ""
	switch {
	case p.away:
		hint = "You were away. Go on from here? This part begins again."
	case p.otherNext() && p.running():
		hint = "Next: other side"
	case now.kind == gettingReady && p.at > 0 && p.running():
		hint = "Next"
	}
	return box("player__body", box("player__dial", goapp.Raw(dial),
		line("player__now", p.headline()),
		goapp.P().Class(size).Role("timer").Text(digits(left)),
		line("player__turn", p.under()),
	),
		box("player__what", line("player__hint", hint),
			goapp.H2().ID("player-title").Class("player__title").TabIndex(-1).Text(step.title),
			line("player__side player__side--"+now.side, now.sideWords()),
		),
		box("player__step", goapp.Raw(`<div class="player__picture">`+step.picture+`</div>`),
			notesView(step.notes),
			goapp.Details().ID("player-how").Class("player__how").Body(
				goapp.Summary().Text("What to do"),
				goapp.Raw(`<div class="player__prose">`+step.prose+`</div>`),
			),
			r.readButton(),
			r.switches(),
			line("player__keys", "Keys: space pauses, ← goes back, → skips, Esc closes."),
		),
	)
}

func notesView(notes []note) goapp.UI {
	var rows []goapp.UI
	for _, n := range notes {
		rows = append(rows, goapp.Div().Class("player__note player__note--"+n.class).Body(goapp.Dt().Text(n.term), goapp.Dd().Text(n.text)))
	}
	return goapp.Dl().Class("player__notes").Body(rows...)
}

func (r *playedRoutine) readButton() goapp.UI {
	if !r.can.voice {
		return goapp.Text("")
	}
	return control("read", "player__read", goapp.Text("Read it to me"))
}

func (r *playedRoutine) playingFoot() goapp.UI {
	icon, label := pauseIcon, "Pause"
	if !r.player.running() {
		icon, label = playIcon, "Go on"
	}
	return box("player__foot",
		control("back", "player__button player__button--back", goapp.Raw(backIcon), span("", "Back")),
		control("toggle", mainButton, goapp.Raw(icon), span("", label)).ID("player-main").AutoFocus(true),
		control("skip", "player__button player__button--skip", goapp.Raw(skipIcon), span("", "Skip")),
		control("moved", "player__button player__button--moved", span("", "I moved, wait"), goapp.Small().Text("10 seconds, then this hold again")),
	)
}

func span(class, text string) goapp.UI { return goapp.Span().Class(class).Text(text) }

const (
	mainButton = "player__button player__button--main"
	wideButton = mainButton + " player__button--wide"
)

const (
	pauseIcon = `<svg class="player__icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 4h4v16H6zM14 4h4v16h-4z"></path></svg>`
	playIcon  = `<svg class="player__icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M7 4l13 8-13 8z"></path></svg>`
	backIcon  = `<svg class="player__icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 5h3v14H5zM20 5v14L9 12z"></path></svg>`
	skipIcon  = `<svg class="player__icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M16 5h3v14h-3zM4 5v14l11-7z"></path></svg>`
)
