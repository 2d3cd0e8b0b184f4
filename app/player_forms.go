package app

import (
	"fmt"
	"strconv"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What the player shows before a routine and after it.

func (r *playedRoutine) beforeBody() goapp.UI {
	var steps []goapp.UI
	for i := range r.player.steps {
		s := &r.player.steps[i]
		steps = append(steps, goapp.Li().Body(span("player__item", s.title), span("player__dose", s.dose)))
	}
	warnings := goapp.UI(goapp.Text(""))
	if r.warnings != "" {
		warnings = goapp.Details().Class("player__how").Body(goapp.Summary().Text("First: when not to do this"), goapp.Raw(r.warnings))
	}
	return box("player__body player__body--form", formTitle("Before you start"),
		line("player__quiet", "About "+about(r.player.total(0))+". Lay everything ready. Then press Start: it runs by itself to the end."),
		warnings,
		scores("before", "How is it now, from 0 to 10?", "0 is nothing, 10 the worst. You can leave this out.", r.before),
		r.sideChoice(),
		r.switches(),
		goapp.Ol().Class("player__list").Body(steps...),
		r.history(),
	)
}

func formTitle(text string) goapp.UI {
	return goapp.H2().ID("player-title").Class("player__title").TabIndex(-1).Attr("autofocus", true).Text(text)
}

func (r *playedRoutine) beforeFoot() goapp.UI {
	return box("player__foot", control("begin", wideButton, goapp.Raw(playIcon), span("", "Start")).ID("player-main"))
}

func (r *playedRoutine) doneBody() goapp.UI {
	return box("player__body player__body--form", formTitle("Well done"),
		line("player__quiet", "That was all. Move gently for a moment before you get up."),
		scores("after", "How is it now, from 0 to 10?", "0 is nothing, 10 the worst.", r.after),
		goapp.P().Class("player__change").Role("status").Text(use{before: r.before, after: r.after}.change()),
		r.history(),
	)
}

func (r *playedRoutine) doneFoot() goapp.UI {
	return box("player__foot", control("close", wideButton, goapp.Text("Close")).ID("player-main"))
}

// scores asks for a number from 0 to 10.
func scores(do, question, hint string, chosen int) goapp.UI {
	var buttons []goapp.UI
	for n := range worst + 1 {
		id := strconv.Itoa(n)
		buttons = append(buttons, choice("score", do, id, id, n == chosen))
	}
	return asks(do, question, line("player__quiet", hint), box("scores", buttons...))
}

// asks is a question with what answers it.
func asks(id, question string, body ...goapp.UI) goapp.UI {
	heading := goapp.H3().ID(id + "-question").Class("player__question").Text(question)
	return goapp.Div().Class("player__ask").Role("group").Aria("labelledby", id+"-question").Body(append([]goapp.UI{heading}, body...)...)
}

// choice is a button that stays pressed.
func choice(class, do, id, label string, on bool) goapp.UI {
	return control(do, class, goapp.Text(label)).DataSet("id", id).Aria("pressed", on)
}

// sideChoice lets the reader say which side comes first, where there are two.
func (r *playedRoutine) sideChoice() goapp.UI {
	sides := false
	for i := range r.player.phases {
		sides = sides || r.player.phases[i].side != ""
	}
	if !sides {
		return goapp.Text("")
	}
	var buttons []goapp.UI
	for _, side := range []string{"left", "right"} {
		buttons = append(buttons, choice("pill", "first", side, "Your "+side, r.player.first == side))
	}
	return asks("first", "Which side first?", box("pills", buttons...))
}

// switches are for what is heard and felt; what the device cannot do has none.
func (r *playedRoutine) switches() goapp.UI {
	var buttons []goapp.UI
	for _, s := range []struct {
		name, label string
		can         bool
	}{{"voice", "Voice", r.can.voice}, {"sounds", "Sounds", true}, {"vibration", "Vibration", r.can.vibration}} {
		if s.can {
			buttons = append(buttons, choice("pill", "quiet", s.name, s.label, !r.quiet[s.name]))
		}
	}
	return goapp.Div().Class("pills pills--switches").Role("group").Aria("label", "What you hear and feel").Body(buttons...)
}

// history says what the routine has done so far, and lets the reader take it back.
func (r *playedRoutine) history() goapp.UI {
	if r.deleted != nil {
		return box("player__history", goapp.P().Role("status").Text("These notes are deleted."),
			plainControl("undo", "Bring them back"),
		)
	}
	count := 0
	for _, u := range r.uses {
		if u.routine == r.id() {
			count++
		}
	}
	if count == 0 {
		return goapp.Div()
	}
	words := verdict(r.uses, r.id())
	times := fmt.Sprintf("You have done this %d times.", count)
	if count == 1 {
		times = "You have done this once."
	}
	return box("player__history", line("player__verdict", words),
		line("player__quiet", times+" Your notes stay on this device."),
		plainControl("delete", "Delete these notes"),
	)
}

// id is the routine's.
func (r *playedRoutine) id() string { return strings.TrimPrefix(r.shown.path, "/routines/") }
