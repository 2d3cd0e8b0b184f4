package app

import (
	"slices"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// reach is how far, in CSS pixels, a touch may lie from a place and still mean it.
const reach = 22

// onClick handles every control of the map: the nearest element with data-do says what is to be done.
func (m *mapPage) onClick(ctx goapp.Context, e goapp.Event) {
	control := e.Get("target").Call("closest", "[data-do]")
	if !control.Truthy() {
		return
	}
	do, id := control.Get("dataset").Get("do").String(), ""
	if v := control.Get("dataset").Get("id"); v.Truthy() {
		id = v.String()
	}
	if tag := control.Get("tagName").String(); tag != "INPUT" {
		e.PreventDefault()
	}
	if do == "tap" {
		m.touch(ctx, control, e)
		return
	}
	m.change(ctx, m.after(do, id))
	if do == "place" || do == "checked" {
		ctx.Defer(showAnswer)
	}
}

// showAnswer takes a reader from the list or the signs to the answer, which stands above them.
func showAnswer(goapp.Context) {
	goapp.Window().Call("scrollTo", 0, 0)
	if answer := goapp.Window().GetElementByID("answer"); answer.Truthy() {
		answer.Call("focus", map[string]any{"preventScroll": true})
	}
}

// touch resolves a click on the figure to a place and adds it.
func (m *mapPage) touch(ctx goapp.Context, canvas goapp.Value, e goapp.Event) {
	box := canvas.Call("getBoundingClientRect")
	scale := figureWidth / box.Get("width").Float()
	at := bodymap.Point{
		X: figureLeft + (e.Get("clientX").Float()-box.Get("left").Float())*scale,
		Y: figureTop + (e.Get("clientY").Float()-box.Get("top").Float())*scale,
	}
	v := bodymap.Back
	if canvas.Get("dataset").Get("view").String() == bodymap.Front.String() {
		v = bodymap.Front
	}
	t, ok := bodymap.Snap(v, at, reach*scale)
	if !ok {
		m.missed = true
		return
	}
	m.change(ctx, addTap(m.state, t))
}

// after returns the state that follows an action on what id names.
func (m *mapPage) after(do, id string) bodymap.Address {
	next := m.state
	c := &next.Complaint
	switch do {
	case "place":
		if p, ok := bodymap.PlaceByID(id); ok {
			return addTap(next, bodymap.TapAt(p))
		}
	case "remove":
		c.Taps = slices.DeleteFunc(slices.Clone(c.Taps), func(t bodymap.Tap) bool { return t.Place.ID() == id })
		if len(c.Taps) == 0 {
			return bodymap.Address{View: next.View}
		}
	case "clear":
		return bodymap.Address{View: next.View}
	case "view":
		next.View = bodymap.Back
		if id == bodymap.Front.String() {
			next.View = bodymap.Front
		}
	case "show":
		next.Show = id
	case "clue":
		c.Clues = toggle(c.Clues, id)
	case "sign":
		c.Signs = toggle(c.Signs, id)
		next.Checked = false
	case "checked":
		c.Signs, next.Checked = nil, true
	}
	return next
}

// addTap adds a tap, unless there are as many as there may be; one on a place that is
// marked already moves the mark. A place that brings up warning signs which were not
// asked yet opens the check again.
func addTap(a bodymap.Address, t bodymap.Tap) bodymap.Address {
	asked := len(bodymap.GateFor(a.Complaint).Signs)
	taps := slices.DeleteFunc(slices.Clone(a.Complaint.Taps), func(u bodymap.Tap) bool { return u.Place == t.Place })
	if len(taps) == bodymap.MaxTaps {
		return a
	}
	a.Complaint.Taps = append(taps, t)
	if t.Place.Region.AskFirst() && len(bodymap.GateFor(a.Complaint).Signs) > asked {
		a.Checked = false
	}
	a.View = t.Place.Region.View
	a.Show = ""
	return a
}

// toggle returns the list with the ID added, or taken out where it was in.
func toggle(list []string, id string) []string {
	if slices.Contains(list, id) {
		return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return s == id })
	}
	return append(slices.Clone(list), id)
}
