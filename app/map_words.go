package app

import (
	"fmt"
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// words is what a reader said in words, and what was understood of it.
type words struct {
	understood *bodymap.Description // nil until something was said
	side       string               // left, right or both, once the reader has chosen
	early      string               // what was said before the program ran
}

// wordsForm is the field in which a reader says what hurts. It has no name and no address to
// go to, so that what is written stays on the page also where no program takes it.
func wordsForm() goapp.UI {
	return goapp.Form().ID("words").Class("words").Body(
		goapp.Label().Class("words__label").For("words-text").Text("Or say it in your own words"),
		goapp.Div().Class("words__row").Body(
			goapp.Textarea().ID("words-text").Class("words__text").Rows(1).MaxLength(2000).
				Attr("autocomplete", "off").OnFocus(listen).Placeholder("knot under my left shoulder blade, stiff neck"),
			goapp.Button().Class("button").Type("submit").Text("Find"),
		),
	)
}

// listen readies what reads words while the reader begins to write them: it takes a moment.
func listen(goapp.Context, goapp.Event) { go bodymap.Describe("") }

// result says what was understood and what was not, for the reader to confirm.
func (w *words) result() goapp.UI {
	d := w.understood
	if d == nil {
		return goapp.Div().Class("words__result").Role("status")
	}
	var lines []goapp.UI
	for _, f := range d.Found {
		lines = append(lines, goapp.Li().Body(goapp.Q().Text(f.Text), goapp.Span().Text(" "+meaning(f))))
	}
	body := []goapp.UI{}
	if w.asksSide() {
		body = append(body, goapp.P().Class("words__side").Text("On which side of you?"), goapp.Div().Class("ask__replies").Body(
			sideButton("left"), sideButton("right"), sideButton("both")))
	}
	if len(lines) > 0 {
		body = append(body, goapp.P().Text("This much was understood. You can change it below."), understood(lines))
	}
	if len(d.Missed) > 0 {
		body = append(body, goapp.P().Text("Not understood: "+shortened(strings.Join(d.Missed, ", "))+"."))
	}
	if len(d.Complaint.Taps) == 0 {
		body = append(body, goapp.P().Text("No place on the body was found in it. Name one, such as “left shoulder blade”, or tap on the figure."))
	}
	if d.Cut {
		body = append(body, goapp.P().Text("The text is very long; only its beginning was read."))
	}
	return goapp.Div().Class("words__result words__result--full").Role("status").Body(body...)
}

// asksSide reports whether the reader is still to say which side was meant.
func (w *words) asksSide() bool { return w.understood != nil && w.understood.NoSide && w.side == "" }

// seen puts away what was understood, once the reader goes on from it.
func (w *words) seen() {
	if !w.asksSide() {
		*w = words{}
	}
}

// shortened returns a text cut to a few lines.
func shortened(text string) string {
	const most = 120 // characters
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + " …"
	}
	return text
}

// understood lists what was found: the first lines at once, the others folded away.
func understood(lines []goapp.UI) goapp.UI {
	const shown = 3
	if len(lines) <= shown+1 {
		return goapp.Ul().Class("words__found").Body(lines...)
	}
	return goapp.Div().Body(
		goapp.Ul().Class("words__found").Body(lines[:shown]...),
		goapp.Details().Class("more").Body(
			goapp.Summary().Text(fmt.Sprintf("%d more", len(lines)-shown)),
			goapp.Ul().Class("words__found").Body(lines[shown:]...),
		),
	)
}

func sideButton(side string) goapp.UI {
	return goapp.Button().Class("reply").Type("button").DataSet("do", "side").DataSet("id", side).Text(sentence(side))
}

// meaning is what a stretch of the text was taken for.
func meaning(f bodymap.Found) string {
	switch {
	case f.Question != nil && f.Reply == bodymap.Yes:
		return "→ " + f.Question.Said
	case f.Question != nil:
		return "→ no to: " + f.Question.Ask
	case f.Sign != nil && f.Reply == bodymap.Yes:
		return "→ a warning sign: " + f.Sign.Text
	case f.Sign != nil:
		return "→ not a warning sign"
	}
	var names []string
	for _, p := range f.Places {
		if p.Side != bodymap.Right || !slices.Contains(f.Places, p.Mirror()) {
			names = append(names, p.Name())
		}
	}
	if f.Reply == bodymap.No {
		return "→ no pain: " + strings.Join(names, "; ")
	}
	return "→ " + strings.Join(names, "; ")
}

// onWords reads the field and adds what it says to what was said already.
func (m *mapPage) onWords(ctx goapp.Context, e goapp.Event) {
	e.PreventDefault()
	text := goapp.Window().GetElementByID("words-text").Get("value").String()
	if strings.TrimSpace(text) == "" {
		return
	}
	m.say(ctx, text)
	focus(ctx, "main")
}

// say adds what a text says, and shows what was understood of it.
func (m *mapPage) say(ctx goapp.Context, text string) {
	d := bodymap.Describe(text)
	m.words = words{understood: &d}
	m.change(ctx, withWords(m.state, d), "")
}

// withWords returns the state with what a text says added.
func withWords(a bodymap.Address, d bodymap.Description) bodymap.Address {
	taken := slices.Clone(a.Complaint.Taps)
	for _, t := range d.Complaint.Taps {
		t.Mark = freshMark(t.Mark, taken)
		a = addTap(a, t)
	}
	for _, answer := range d.Complaint.Answers {
		do := answer.Reply.String()
		a = replied(a, do, answer.Question)
	}
	for _, p := range d.Complaint.Free {
		a = replied(a, "no", bodymap.Inquiry{Reach: p}.ID())
	}
	for _, id := range d.Complaint.Signs {
		if !slices.Contains(a.Complaint.Signs, id) {
			a.Complaint.Signs = append(slices.Clone(a.Complaint.Signs), id)
		}
		a.Checked = true
	}
	return a
}

// freshMark returns the number of a mark, raised above those that are taken already.
func freshMark(mark uint8, taken []bodymap.Tap) uint8 {
	highest := uint8(0)
	for _, t := range taken {
		highest = max(highest, t.Mark)
	}
	if mark == 0 || int(mark+highest) > bodymap.MaxTaps {
		return 0
	}
	return mark + highest
}

// onSide leaves, of the taps that the words named without a side, only those on the side chosen.
func (w *words) onSide(taps []bodymap.Tap, side string) []bodymap.Tap {
	var out []bodymap.Tap
	for _, t := range taps {
		if side == "both" || t.Place.Side == bodymap.Midline || t.Place.Side.String() == side || !w.named(t.Place) {
			out = append(out, t)
		}
	}
	return out
}

// named reports whether the words name the place.
func (w *words) named(p bodymap.Place) bool {
	return w.understood != nil && slices.ContainsFunc(w.understood.Complaint.Taps, func(t bodymap.Tap) bool { return t.Place == p })
}
