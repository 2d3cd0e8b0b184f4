package app

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// timedStep is what the timer knows of a routine's step.
type timedStep struct {
	title string
	time  time.Duration
}

// timer counts a routine's steps down. It keeps the time at which the step ends, not
// what is left, so that a locked screen or a sleeping tab does not make it late.
type timer struct {
	steps []timedStep
	at    int           // index of the current step; len(steps) when the routine is over
	ends  time.Time     // when the current step ends; zero while paused
	left  time.Duration // what is left while paused
}

func newTimer(steps []timedStep) timer {
	t := timer{steps: steps}
	t.jump(0, time.Time{})
	return t
}

func (t *timer) running() bool { return !t.ends.IsZero() }

func (t *timer) done() bool { return t.at >= len(t.steps) }

// remaining is what is left of the current step.
func (t *timer) remaining(now time.Time) time.Duration {
	if t.running() {
		return max(0, t.ends.Sub(now))
	}
	return t.left
}

// toggle starts or pauses.
func (t *timer) toggle(now time.Time) {
	if t.running() {
		t.left, t.ends = t.remaining(now), time.Time{}
	} else if !t.done() {
		t.ends = now.Add(t.left)
	}
}

// jump goes to a step and keeps running if it ran; now is zero when it is paused.
func (t *timer) jump(to int, now time.Time) {
	running := t.running()
	t.at, t.ends, t.left = min(max(to, 0), len(t.steps)), time.Time{}, 0
	if t.done() {
		return
	}
	t.left = t.steps[t.at].time
	if running {
		t.ends = now.Add(t.left)
	}
}

// tick moves on past every step that has ended by now, and reports whether one has.
func (t *timer) tick(now time.Time) bool {
	moved := false
	for t.running() && !now.Before(t.ends) {
		end := t.ends
		t.jump(t.at+1, end)
		moved = true
	}
	return moved
}

// timedRoutine is a routine's page with the timer that the browser adds to it.
type timedRoutine struct {
	goapp.Compo

	shown   prerendered
	timer   timer
	beating bool // a heartbeat is under way
}

func newTimedRoutine() goapp.Composer {
	shown := atHand()
	return &timedRoutine{shown: shown, timer: newTimer(shown.steps())}
}

// steps reads a routine's steps from the page's main part.
func (p prerendered) steps() []timedStep {
	page := goapp.Window().Get("DOMParser").New().Call("parseFromString", p.main, "text/html")
	items := page.Call("querySelectorAll", "[data-seconds]")
	var steps []timedStep
	for i := range items.Length() {
		item := items.Index(i)
		seconds, err := strconv.Atoi(item.Get("dataset").Get("seconds").String())
		if title := item.Call("querySelector", ".step__title"); err == nil && title.Truthy() {
			steps = append(steps, timedStep{title.Get("textContent").String(), time.Duration(seconds) * time.Second})
		}
	}
	return steps
}

// Render shows the page and, fixed below it, the timer.
func (r *timedRoutine) Render() goapp.UI {
	return layout(r.shown.path, goapp.Div().Body(r.shown.body(), r.bar()))
}

func (r *timedRoutine) bar() goapp.UI {
	if len(r.timer.steps) == 0 {
		return goapp.Div()
	}
	title, left, action := "Done. Well done.", "", "Start again"
	if !r.timer.done() {
		title = fmt.Sprintf("%d of %d: %s", r.timer.at+1, len(r.timer.steps), r.timer.steps[r.timer.at].title)
		left = minutes(r.timer.remaining(time.Now()))
		action = "Start"
		if r.timer.running() {
			action = "Pause"
		}
	}
	return goapp.Section().Class("timer").Aria("label", "Timer").Body(
		goapp.P().Class("timer__step").Role("status").Text(title),
		goapp.P().Class("timer__left").Role("timer").Text(left),
		goapp.Div().Class("timer__buttons").Body(
			goapp.Button().Class("button button--plain").Type("button").Text("Previous").OnClick(r.back),
			goapp.Button().Class("button").Type("button").Text(action).OnClick(r.toggle),
			goapp.Button().Class("button button--plain").Type("button").Text("Next").OnClick(r.skip),
		),
	)
}

// minutes writes a duration as 1:05, rounded up, so that it ends at 0:00.
func minutes(d time.Duration) string {
	seconds := int((d + time.Second - 1) / time.Second)
	rest := strconv.Itoa(seconds % 60)
	return strconv.Itoa(seconds/60) + ":" + strings.Repeat("0", 2-len(rest)) + rest
}

func (r *timedRoutine) toggle(ctx goapp.Context, _ goapp.Event) {
	if r.timer.done() {
		r.timer.jump(0, time.Now())
	}
	r.timer.toggle(time.Now())
	r.beat(ctx)
}

func (r *timedRoutine) back(ctx goapp.Context, _ goapp.Event) {
	r.timer.jump(r.timer.at-1, time.Now())
}

func (r *timedRoutine) skip(ctx goapp.Context, _ goapp.Event) {
	r.timer.jump(r.timer.at+1, time.Now())
}

// beat redraws four times a second for as long as the timer runs and the page is shown.
func (r *timedRoutine) beat(ctx goapp.Context) {
	if r.beating || !r.timer.running() {
		return
	}
	r.beating = true
	ctx.After(250*time.Millisecond, func(ctx goapp.Context) {
		r.beating = false
		if r.timer.tick(time.Now()) {
			vibrate()
		}
		r.beat(ctx)
	})
}

// vibrate tells the end of a step to someone who lies on a ball, where the device can.
func vibrate() {
	if navigator := goapp.Window().Get("navigator"); navigator.Get("vibrate").Truthy() {
		navigator.Call("vibrate", 200)
	}
}
