package app

import (
	"fmt"
	"slices"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// answerSection is where answers stand, ahead of them what first.js says at once of a touch.
func answerSection(body ...goapp.UI) goapp.UI {
	return goapp.Section().ID("answer").Class("answer").TabIndex(-1).Aria("label", "Answer").Body(
		goapp.Raw(`<p class="now" id="now"></p>`),
		goapp.Div().Class("answer__body").Body(body...),
	)
}

// answer is what the program says about the taps.
func (m *mapPage) answer() []goapp.UI {
	parts := []goapp.UI{m.sources(), m.gateView()}
	if m.gate.Above || m.gate.Level > bodymap.SelfCare {
		slices.Reverse(parts)
	}
	return []goapp.UI{
		m.chips(),
		goapp.P().Class("visually-hidden").Role("status").Text(m.summary()),
		goapp.Div().Body(parts...),
		goapp.P().Class("disclaimer").Text(disclaimer),
	}
}

// summary is the answer in a sentence, for a screen reader.
func (m *mapPage) summary() string {
	taps := m.state.Complaint.Taps
	place := sentence(taps[len(taps)-1].Place.Name())
	switch {
	case m.gate.Stops():
		return place + ". A warning sign fits. Read the advice first."
	case m.hidesMuscles():
		return place + ". Check the warning signs first."
	}
	if effect := m.effect(); effect != "" {
		return effect + " Next: " + m.question()
	}
	return fmt.Sprintf("%s. %d muscles may send pain there, first %s.", place, len(m.candidates), candidateName(&m.candidates[0]))
}

// chips names each tap with the patient's side; pressing one removes it. The last one offers its neighbours.
func (m *mapPage) chips() goapp.UI {
	taps := m.state.Complaint.Taps
	var rows []goapp.UI
	numbers := numbered(taps)
	for i, t := range taps {
		name := sentence(t.Place.Name())
		number := ""
		if slices.Max(numbers) > 1 {
			number = fmt.Sprintf("%d", numbers[i])
		}
		rows = append(rows, goapp.Li().Class("chip").Body(
			goapp.Span().Class("chip__number").Text(number),
			goapp.Span().Class("chip__name").Text(name),
			goapp.Button().Class("chip__remove").Type("button").DataSet("do", "remove").DataSet("id", t.Place.ID()).
				Aria("label", "Remove "+name).Text("×"),
			m.ache(t),
		))
	}
	more := []goapp.UI{m.nearby()}
	if len(taps) > 1 {
		more = append(more, goapp.Button().Class("button button--plain").Type("button").DataSet("do", "clear").Text("Clear all"))
	}
	return goapp.Div().Class("chips").Body(
		goapp.Ul().Class("chips__list").Body(rows...),
		goapp.Div().Class("chips__more").Body(more...),
	)
}

// nearby offers the places next to the last tap instead of it, so that a miss costs one tap.
func (m *mapPage) nearby() goapp.UI {
	taps := m.state.Complaint.Taps
	last := taps[len(taps)-1]
	var items []goapp.UI
	for _, p := range last.Neighbours() {
		marked := slices.ContainsFunc(taps, func(t bodymap.Tap) bool { return t.Place == p })
		if len(items) < 3 && !marked && p.Region != last.Place.Region {
			items = append(items, goapp.Button().Class("nearby__item").Type("button").
				DataSet("do", "instead").DataSet("id", p.ID()).Text(sentence(p.Name())))
		}
	}
	return goapp.Div().Class("nearby").Body(
		goapp.Span().Class("nearby__label").Text("Not quite?"),
		goapp.Div().Class("nearby__items").Body(items...),
	)
}

// alarm is the advice where a sign that fits cannot wait: ahead of all else, also where no place was named.
func (m *mapPage) alarm() goapp.UI {
	body := []goapp.UI{}
	if untapped := len(m.state.Complaint.Taps) == 0; m.gate.Stops() || untapped && m.gate.Level > bodymap.SelfCare {
		body = append(body, adviceFor(m.gate))
		if untapped {
			body = append(body, m.signs())
		}
	}
	return goapp.Section().ID("alarm").Class("alarm").TabIndex(-1).Aria("label", "Warning").Body(body...)
}

// gateView shows the warning signs: advice where one fits, to be answered first where the
// place calls for it, and else folded away above or below the muscles.
func (m *mapPage) gateView() goapp.UI {
	if m.gate.Level == bodymap.SelfCare && !m.hidesMuscles() {
		return goapp.Details().Class("gate gate--calm").Body(
			goapp.Summary().Class("gate__title").Text(calmGateTitle),
			m.signs(),
		)
	}
	head, pass := goapp.UI(goapp.H2().Class("gate__title").Text(gateTitle)), passGate
	switch {
	case m.gate.Stops():
		head = goapp.H2().Class("gate__title").Text("What fits")
	case m.gate.Level > bodymap.SelfCare:
		head, pass = adviceFor(m.gate), "None of the others: show the muscles"
	}
	body := []goapp.UI{head, m.signs()}
	if m.hidesMuscles() && !m.gate.Stops() {
		body = append(body, goapp.Button().Class("button").Type("button").DataSet("do", "checked").Text(pass))
	}
	return goapp.Div().Class("gate").Body(body...)
}

// signs lists the warning signs as boxes to tick: the foremost in sight, the rest folded away.
func (m *mapPage) signs() goapp.UI {
	var first, other []goapp.UI
	for _, s := range m.shownSigns() {
		on := slices.Contains(m.state.Complaint.Signs, s.ID)
		if m.gate.Foremost(s) {
			first = append(first, tick("sign", s.ID, s.Text, on))
		} else {
			other = append(other, tick("sign", s.ID, s.Text, on))
		}
	}
	if len(first) == 0 {
		return goapp.Ul().Class("ticks").Body(other...)
	}
	body := []goapp.UI{goapp.Ul().Class("ticks").Body(first...)}
	if len(other) > 0 {
		body = append(body, goapp.Details().Class("more").Body(
			goapp.Summary().Text(fmt.Sprintf("%d other signs", len(other))),
			goapp.Ul().Class("ticks").Body(other...),
		))
	}
	return goapp.Div().Body(body...)
}

// shownSigns are the signs that the places bring up, and those that were ticked for other places.
func (m *mapPage) shownSigns() []*bodymap.Sign {
	shown := slices.Clone(m.gate.Signs)
	for _, s := range m.gate.Why {
		if !slices.Contains(shown, s) {
			shown = append(shown, s)
		}
	}
	return shown
}

// tick is a box to tick with its statement.
func tick(do, id, text string, on bool) goapp.UI {
	box := goapp.Input().ID(do+"-"+id).Class("tick__box").Type("checkbox").DataSet("do", do).DataSet("id", id).Checked(on)
	return goapp.Li().Class("tick").Body(
		box,
		goapp.Label().Class("tick__text").For(do+"-"+id).Text(text),
	)
}

// sources is what may be behind the pain, and what to do, unless warning signs come first.
func (m *mapPage) sources() goapp.UI {
	if m.hidesMuscles() {
		return goapp.Div()
	}
	return goapp.Div().Body(m.ask(), m.muscles(), m.otherLane(), m.whatNext(), guideLink(m.state))
}

// muscles lists the candidates, the chosen one opened with its reasons.
func (m *mapPage) muscles() goapp.UI {
	chosen, shown := m.chosen(), leading(m.candidates)
	var first, rest []goapp.UI
	for i := range m.candidates {
		c := &m.candidates[i]
		row := m.candidate(i, c == chosen)
		if i < shown || c == chosen {
			first = append(first, row)
		} else {
			rest = append(rest, row)
		}
	}
	less := goapp.UI(goapp.Text("")) // it keeps its place, or the next list would take over that it was opened
	if len(rest) > 0 {
		less = goapp.Details().Class("more").Body(
			goapp.Summary().Text(fmt.Sprintf("%d less likely", len(rest))),
			goapp.Ol().Class("candidates").Body(rest...),
		)
	}
	return goapp.Div().Body(
		goapp.H2().Class("answer__title").Text("Probable sources"),
		goapp.P().Class("ask__change").Text(m.effect()),
		goapp.Ol().Class("candidates").Body(first...),
		less,
		m.given(),
		goapp.P().Class("answer__note").Text(chainNote),
	)
}

// candidate is one row of the answer; place is where it stands, from 0.
func (m *mapPage) candidate(place int, open bool) goapp.UI {
	c := &m.candidates[place]
	button := goapp.Button().Class("candidate__choose").Type("button").DataSet("do", "show").DataSet("id", c.Muscle.ID).
		Aria("pressed", open).Body(
		goapp.Span().Class("candidate__name").Text(candidateName(c)),
		move(m.shift.moved(c.ID(), place)),
		bar(c.Score, m.candidates[0].Score),
	)
	if !open {
		return goapp.Li().Class("candidate").Body(button, goapp.P().Class("candidate__reason").Text(firstReason(c, len(m.state.Complaint.Taps) == 1)))
	}
	return goapp.Li().Class("candidate candidate--chosen").Body(
		button,
		goapp.P().Class("candidate__plain").Text(sentence(c.Muscle.Plain)+"."),
		reasonList(c),
		changeList(bodymap.Changes(m.state.Complaint, *c)),
		m.toBegin(),
		goapp.A().Class("button").Href("/muscles/"+c.Muscle.ID).Text("How to find and ease it"),
	)
}

// move says how many places a candidate has risen or fallen; nothing where it has not.
func move(up int) goapp.UI {
	switch {
	case up > 0:
		return goapp.Span().Class("move move--up").Text(fmt.Sprintf("▲ %d", up))
	case up < 0:
		return goapp.Span().Class("move").Text(fmt.Sprintf("▼ %d", -up))
	}
	return goapp.Span().Class("move")
}

// reading leads from the muscles to what to do about them.
func reading() goapp.UI {
	link := func(href, text string) goapp.UI { return goapp.Li().Body(goapp.A().Href(href).Text(text)) }
	return goapp.Nav().Class("reading").Aria("label", "Read on").Body(
		goapp.H2().Text("What to do next"),
		goapp.Ul().Body(
			link("/routines/ball-against-the-wall", "Between spine and shoulder blade: a ball against the wall"),
			link("/routines/chest-stretch", "Stretch what is in front: the chest"),
			link("/routines/cold-for-a-fresh-spasm", "A fresh spasm: cold first"),
			link("/articles/deep-knot-beside-the-blade", "The deep knot beside the blade"),
			link("/articles/not-where-it-hurts", "Why it is not where it hurts"),
			link("/articles/causes", "What brings it on"),
		),
	)
}
