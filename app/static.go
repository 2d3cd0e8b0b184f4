package app

import (
	"fmt"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// staticAnswers holds the answer to every single tap. Each is the target of its
// place's link, so that the page answers before the program runs and without it.
// What all answers say alike stands once, behind them.
func staticAnswers() goapp.UI {
	body := []goapp.UI{goapp.P().ID("told").Class("visually-hidden").Role("status")}
	for _, p := range bodymap.Places() {
		body = append(body, staticAnswer(p))
	}
	return goapp.Div().Class("answers").Body(append(body,
		goapp.Div().Class("answers__shared").Body(reading(), goapp.P().Class("disclaimer").Text(disclaimer)))...)
}

func staticAnswer(p bodymap.Place) goapp.UI {
	c := bodymap.Complaint{Taps: []bodymap.Tap{bodymap.TapAt(p)}}
	gate := bodymap.GateFor(c)
	class := "answer answer--" + p.Aspect().String()
	if lowOnFigure(c.Taps) {
		class += " answer--low"
	}
	body := []goapp.UI{goapp.H2().Class("answer__title").Text(sentence(p.Name()))}
	candidates := bodymap.Rank(c)
	if candidates[0].Muscle.Layer == bodymap.Deep && !p.Region.AskFirst() {
		class += " answer--deep"
	}
	muscles := goapp.Div().Body(staticCandidates(candidates), staticOthers(bodymap.RankOthers(c)))
	switch {
	case gate.Ask:
		class += " answer--ask"
		body = append(body, staticSigns(gate), goapp.Details().Class("gate__pass").Body(
			goapp.Summary().Class("button").Text(passGate),
			muscles,
		))
	case gate.Above:
		body = append(body, goapp.P().Class("gate gate--line").Body(goapp.A().Href("/safety").Text(calmGateTitle)), muscles)
	default:
		body = append(body, muscles)
	}
	return goapp.Section().ID(p.ID()).Class(class).Body(body...)
}

// staticSigns lists the most urgent warning signs; the rest stand on their own page.
func staticSigns(g bodymap.Gate) goapp.UI {
	var signs []goapp.UI
	for _, s := range g.Signs {
		if s.Level == bodymap.Emergency {
			signs = append(signs, goapp.Li().Class("sign").Text(s.Text))
		}
	}
	return goapp.Div().Class("gate").Body(
		goapp.H3().Class("gate__title").Text(gateTitle),
		goapp.Ul().Class("signs").Body(signs...),
		goapp.P().Body(goapp.A().Href("/safety").Text("All warning signs, and what to do")),
	)
}

// waiting is what can be drawn upon a picture before the program runs: an empty overlay, which
// app.js fills with the mark of the page's target, and the marks themselves. They stand in
// noscript, where they cost a browser with scripts no more than their text; without
// scripts, TargetCSS shows the one that is called for.
func waiting(p plate) goapp.UI {
	return goapp.Div().Class("stage__waiting").Body(
		goapp.Raw(overlaySVG("")),
		goapp.NoScript().Body(goapp.Raw(overlaySVG(p.waitingMarks()))),
	)
}

// waitingMarks draws, for each place of the picture, its mark and, where muscles may be named
// at once, the pattern of the first.
func (p plate) waitingMarks() string {
	var b strings.Builder
	for _, place := range bodymap.Places() {
		if !p.aspect.Shows(place) {
			continue
		}
		fmt.Fprintf(&b, `<g class="waiting" id="m-%s">`, place.ID())
		tap := bodymap.TapAt(place)
		if !place.Region.AskFirst() {
			b.WriteString(p.usePattern(&bodymap.Rank(bodymap.Complaint{Taps: []bodymap.Tap{tap}})[0]))
		}
		fmt.Fprintf(&b, `<use class="mark__place" href="#r-%s"%s></use>`, place.Region.ID, p.mirror(place.Side))
		fmt.Fprintf(&b, `<use href="#ring" x="%.0f" y="%.0f"></use></g>`, tap.At.X, tap.At.Y)
	}
	return b.String()
}

// TargetCSS returns the rules that show a place's mark while its answer is the page's target.
func TargetCSS() string {
	var b strings.Builder
	for _, p := range bodymap.Places() {
		fmt.Fprintf(&b, ".map:has(#%[1]s:target) #m-%[1]s{display:inline}\n", p.ID())
	}
	return b.String()
}

// usePattern draws a pattern by reference to patternDefinitions.
func (p plate) usePattern(c *bodymap.Candidate) string {
	out := ""
	for _, s := range p.shown(c.Side) {
		out += fmt.Sprintf(`<use href="#%s"%s></use>`, patternID(c.Muscle, c.Part, p.aspect.View), p.mirror(s))
	}
	return out
}

func patternID(m *bodymap.Muscle, part *bodymap.Part, v bodymap.View) string {
	return fmt.Sprintf("p-%s-%s-%s", m.ID, part.ID, v)
}

// patternDefinitions holds, once, the ring and each pattern that static answers draw, in
// half-coordinates and without the points' numbers, which would be mirrored too.
func patternDefinitions() string {
	out, seen := `<g id="ring">`+spot(bodymap.Tap{}, 0)+`</g>`, map[string]bool{}
	for _, p := range bodymap.Places() {
		if p.Region.AskFirst() {
			continue
		}
		c, v := bodymap.Rank(bodymap.Complaint{Taps: []bodymap.Tap{bodymap.TapAt(p)}})[0], p.Region.View
		if id := patternID(c.Muscle, c.Part, v); !seen[id] {
			seen[id] = true
			drawn := plate{aspect: p.Aspect()}
			out += fmt.Sprintf(`<g id="%s">%s</g>`, id, drawn.zones(c.Part)+drawn.crosses(c.Part, bodymap.Midline))
		}
	}
	return `<svg class="definitions definitions--shapes" width="0" height="0" aria-hidden="true"><defs>` + out + `</defs></svg>`
}

// staticCandidates lists the leading muscles that refer to the place, without their points.
func staticCandidates(candidates []bodymap.Candidate) goapp.UI {
	var rows []goapp.UI
	for i := range candidates[:leading(candidates)] {
		c := &candidates[i]
		rows = append(rows, goapp.Li().Class("candidate").Body(
			goapp.A().Class("candidate__name").Href("/muscles/"+c.Muscle.ID).Text(candidateName(c)),
			bar(c.Score, candidates[0].Score),
			goapp.P().Class("candidate__reason").Text(firstReason(c)),
		))
	}
	return goapp.Ol().Class("candidates").Body(rows...)
}

// staticOthers names what else aches at the place; what tells it apart stands on its own page.
func staticOthers(others []bodymap.Candidate) goapp.UI {
	var names []string
	for _, c := range others[:min(maxOthers, len(others))] {
		names = append(names, c.Other.Name)
	}
	return goapp.P().Class("answer__note").Body(
		goapp.Text("If it is not a muscle: "),
		goapp.A().Href("/others").Text(strings.Join(names, "; ")),
	)
}

// What answers say about the warning signs.
const (
	gateTitle     = "First: does any of this fit?"
	passGate      = "None of these: show the muscles"
	calmGateTitle = "Warning signs to check"
)
