package app

import (
	"slices"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// reach is how far, in CSS pixels, a touch may lie from a place and still mean it.
const reach = 22

// onClick handles every control of the map: the nearest element with data-do says what is
// to be done. A link among them is not followed, neither by the browser nor by go-app.
func (m *mapPage) onClick(ctx goapp.Context, e goapp.Event) {
	control := e.Get("target").Call("closest", "[data-do]")
	if !control.Truthy() || modified(e) {
		return
	}
	do, id := control.Get("dataset").Get("do").String(), ""
	if v := control.Get("dataset").Get("id"); v.Truthy() {
		id = v.String()
	}
	e.PreventDefault() // of a box to tick too: what is ticked follows from the state
	e.Call("stopPropagation")
	switch do {
	case "skip":
		focus(ctx, "main")
	case "given":
		m.givenOpen = !m.givenOpen
	case "describe":
		if m.describing == id {
			id = ""
		}
		m.describing = id
	case "ache":
		m.words.seen()
		next := m.after(do, id)
		m.change(ctx, next, becauseDescribed(next, id))
	case "body":
		m.changeBody()
	case "view", "show", "layer":
		kept := m.shift // to look at something changes no order
		m.change(ctx, m.after(do, id), "")
		m.shift = kept
		ctx.Defer(keepFocus)
	case "side":
		m.words.side = id
		m.change(ctx, m.after(do, id), "")
	default:
		m.words.seen()
		m.change(ctx, m.after(do, id), because(do, id))
		m.moveFocus(ctx, do)
	}
}

// because says what the reader has answered by an action, for the line that tells what it has changed.
func because(do, id string) string {
	switch {
	case do == "yes" || do == "no":
		return "You said " + do
	case do == "mine" || do == "tender" || do == "nothing":
		return bodymap.MuscleByID(id).Name + ": " + found[do]
	}
	return ""
}

// found is what a press test found, in short.
var found = map[string]string{"mine": "that is your pain", "tender": "tender, not your pain", "nothing": "not tender"}

// modified reports whether a click asks the browser for something of its own, such as a new tab.
func modified(e goapp.Event) bool {
	return e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("shiftKey").Bool() || e.Get("altKey").Bool()
}

// moveFocus takes the reader to what an action has brought up, where the control itself
// is gone or far below it.
func (m *mapPage) moveFocus(ctx goapp.Context, did string) {
	switch {
	case len(m.state.Complaint.Taps) == 0 && (did == "remove" || did == "clear"):
		focus(ctx, "main")
	case did == "sign" && m.gate.Stops():
		focus(ctx, "alarm")
	case did == "place" || did == "instead" || did == "checked":
		focus(ctx, "answer")
	default:
		ctx.Defer(keepFocus)
	}
}

// keepFocus leads the reader who has answered with a control that is gone to the next question.
func keepFocus(goapp.Context) {
	document := goapp.Window().Get("document")
	if ask := goapp.Window().GetElementByID("ask"); ask.Truthy() && document.Get("activeElement").Equal(document.Get("body")) {
		ask.Call("focus", map[string]any{"preventScroll": true})
	}
}

// focus puts the reader at the top of the page and on an element, once the page is drawn.
func focus(ctx goapp.Context, id string) {
	ctx.Defer(func(goapp.Context) {
		goapp.Window().Call("scrollTo", 0, 0)
		if element := goapp.Window().GetElementByID(id); element.Truthy() {
			element.Call("focus", map[string]any{"preventScroll": true})
		}
	})
}

// aim is how far, in CSS pixels, a pointer is off what its owner means, as a standard deviation:
// half of what a fingertip covers, or next to nothing.
func aim(mouse bool) float64 {
	if mouse {
		return 3
	}
	return reach / 2
}

// touch resolves a touch of the figure to a place and adds it. first.js calls it with a point of the figure,
// x with the screen's sign, and how many units a CSS pixel measures.
func (m *mapPage) touch(ctx goapp.Context, at bodymap.Point, units float64, mouse bool) {
	defer ctx.Defer(func(goapp.Context) { goapp.Window().Call("knotmapThought") })
	p := plate{m.state.Aspect, m.body}
	t, ok := bodymap.Snap(p.aspect, p.under(at), reach*units)
	if !ok {
		m.missed = true
		return
	}
	t.Spread = bodymap.SpreadOf(aim(mouse) * units)
	m.words.seen()
	m.describing = ""
	m.change(ctx, withTap(m.state, t, (*bodymap.Complaint).Touch), "")
	m.touched = true
}

// after returns the state that follows an action on what id names.
func (m *mapPage) after(do, id string) bodymap.Address {
	next := m.state
	c := &next.Complaint
	switch do {
	case "place", "instead":
		p, ok := bodymap.PlaceByID(id)
		if !ok {
			return next
		}
		t := bodymap.TapAt(p)
		if do == "instead" {
			t.Ache = c.Taps[len(c.Taps)-1].Ache
			c.Taps = c.Taps[:len(c.Taps)-1]
		}
		return addTap(next, t)
	case "remove":
		c.Taps = slices.DeleteFunc(slices.Clone(c.Taps), func(t bodymap.Tap) bool { return t.Place.ID() == id })
		if len(c.Taps) == 0 {
			return bodymap.Address{Aspect: next.Aspect}
		}
	case "clear":
		return bodymap.Address{Aspect: next.Aspect}
	case "view":
		if a, ok := bodymap.ParseAspect(id); ok {
			next.Aspect = a
		}
	case "layer":
		layer := bodymap.Deep
		if m.layer() == bodymap.Deep {
			layer = bodymap.Superficial
		}
		next.Layer = &layer
	case "show":
		next.Show, next.Layer = id, nil
	case "yes", "no", "unsure", "forget":
		return replied(next, do, id)
	case "mine", "tender", "nothing":
		press := pressed(do, id)
		c.Forget(bodymap.Inquiry{Press: bodymap.MuscleByID(id)})
		c.Presses = append(c.Presses, press)
	case "side":
		c.Taps = m.words.onSide(c.Taps, id)
	case "ache":
		return described(next, id)
	case "sign":
		c.Signs = toggle(c.Signs, id)
		next.Checked = len(c.Signs) > 0
	case "checked":
		next.Checked = true
	}
	return next
}

// addTap adds a tap, unless there are as many as there may be. A place that brings up
// warning signs which were not asked yet opens the check again.
func addTap(a bodymap.Address, t bodymap.Tap) bodymap.Address {
	return withTap(a, t, (*bodymap.Complaint).Add)
}

// withTap adds a tap as addTap does, in a way of the complaint's own.
func withTap(a bodymap.Address, t bodymap.Tap, add func(*bodymap.Complaint, bodymap.Tap) bool) bodymap.Address {
	asked := len(bodymap.GateFor(a.Complaint).Signs)
	if !add(&a.Complaint, t) {
		return a
	}
	if t.Place.Region.AskFirst() && len(bodymap.GateFor(a.Complaint).Signs) > asked {
		a.Checked = false
	}
	a.Aspect = t.Place.Aspect()
	a.Show, a.Layer = "", nil
	return a
}

// replied returns the state after a reply to an inquiry, or after one was taken back. A yes
// that brings up warning signs opens the check again.
func replied(a bodymap.Address, do, id string) bodymap.Address {
	inquiry := bodymap.InquiryByID(id)
	if inquiry == nil {
		return a
	}
	c := &a.Complaint
	switch {
	case do == "forget":
		c.Forget(*inquiry)
	case do == "unsure":
		if !slices.Contains(c.Unsure, id) {
			c.Unsure = append(slices.Clone(c.Unsure), id)
		}
	case do == "no":
		c.Reply(*inquiry, bodymap.No)
	case inquiry.Reach.Region != nil:
		aspect := a.Aspect
		a = addTap(a, bodymap.TapAt(inquiry.Reach))
		a.Aspect = aspect
	default:
		c.Reply(*inquiry, bodymap.Yes)
		if q := inquiry.Question; q != nil && len(q.Raises) > 0 {
			a.Checked = false
		}
	}
	a.Show = ""
	return a
}

// pressed is the press test that a reply stands for.
func pressed(do, muscle string) bodymap.Press {
	return bodymap.Press{Muscle: muscle, Tender: do != "nothing", Mine: do == "mine"}
}

// toggle returns the list with the ID added, or taken out where it was in.
func toggle(list []string, id string) []string {
	if slices.Contains(list, id) {
		return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return s == id })
	}
	return append(slices.Clone(list), id)
}
