package app

import (
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// ache lets the reader say what the pain of a tap is like. The words to choose from are drawn
// only while the reader looks at them.
func (m *mapPage) ache(t bodymap.Tap) goapp.UI {
	id := t.Place.ID()
	open := m.describing == id
	label := "Describe this pain"
	if said := t.Ache.Text(); said != "" {
		label = sentence(said)
	}
	var groups []goapp.UI
	if open {
		for i, ask := range acheAsks {
			groups = append(groups, acheGroup(ask, t, bodymap.AcheWords[i]))
		}
	}
	return goapp.Details().Class("ache").Open(open).Body(
		goapp.Summary().Class("ache__summary").DataSet("do", "describe").DataSet("id", id).Text(label),
		goapp.Div().Class("ache__groups").Body(groups...),
	)
}

// acheAsks are the questions that bodymap.AcheWords answer.
var acheAsks = [len(bodymap.AcheWords)]string{"How strong?", "What kind?", "How deep?"}

// acheGroup offers words for the pain of a tap, of which one at most holds.
func acheGroup(ask string, t bodymap.Tap, words []string) goapp.UI {
	body := []goapp.UI{goapp.Legend().Class("ache__ask").Text(ask)}
	for _, word := range words {
		said, _ := bodymap.Ache{}.Toggle(word)
		body = append(body, goapp.Button().Class("ache__word").Type("button").DataSet("do", "ache").DataSet("id", t.Place.ID()+"~"+word).
			Aria("pressed", slices.Contains(t.Ache.Words(), word)).
			Body(goapp.Raw(acheSign(said)), goapp.Span().Text(sentence(said.Text()))))
	}
	return goapp.FieldSet().Class("ache__group").Body(body...)
}

// acheSign is how a mark shows what was said of it.
func acheSign(a bodymap.Ache) string {
	drawn, box := ring(a), "-34 -34 68 68"
	if a.Quality != 0 {
		drawn, box = `<path class="mark__sign" d="`+qualitySigns[a.Quality]+`"></path>`, "-20 -20 40 40"
	}
	return `<svg class="ache__sign" viewBox="` + box + `" aria-hidden="true">` + drawn + `</svg>`
}

// described returns the state in which a word was said of the pain at a place, or taken back; id
// names both, "back-ribs-left~severe". Words that bring up warning signs open the check again.
func described(a bodymap.Address, id string) bodymap.Address {
	place, word, _ := strings.Cut(id, "~")
	p, ok := bodymap.PlaceByID(place)
	if !ok {
		return a
	}
	raised := len(bodymap.GateFor(a.Complaint).Raised)
	a.Complaint.ToggleAche(p, word)
	if len(bodymap.GateFor(a.Complaint).Raised) > raised {
		a.Checked = false
	}
	return a
}

// becauseDescribed says what the reader has said of a pain, as because does of answers; it is empty
// where it was taken back.
func becauseDescribed(a bodymap.Address, id string) string {
	place, word, _ := strings.Cut(id, "~")
	for _, t := range a.Complaint.Taps {
		if t.Place.ID() == place && slices.Contains(t.Ache.Words(), word) {
			said, _ := bodymap.Ache{}.Toggle(word)
			return "You marked it as " + said.Text()
		}
	}
	return ""
}
