package app

import (
	"fmt"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// The first page holds the answer to every single tap, prepared at build time. What is
// prepared waits in noscript elements, where it costs a browser with scripts no more than its
// text: first.js takes from them what a tap calls for. Without scripts they are part of the page, and
// its address, which a plain link to a place sets, chooses what is shown; see WithoutScripts.

// waits is something prepared under an ID, for first.js to take.
func waits(id string, prepared goapp.UI) goapp.UI {
	return goapp.NoScript().ID("w-" + id).Body(prepared)
}

// store holds what waits. It is not drawn, so that what is in it is not styled either.
func store(prepared ...goapp.UI) goapp.UI {
	return goapp.Div().Class("store").Body(prepared...)
}

// preparedAnswers holds the answer to every single tap. What all answers say alike stands once, behind them.
func preparedAnswers() goapp.UI {
	var answers []goapp.UI
	for _, p := range bodymap.Places() {
		answers = append(answers, waits(p.ID(), preparedAnswer(p)))
	}
	return goapp.Div().Class("answers").Body(
		goapp.P().ID("told").Class("visually-hidden").Role("status"),
		store(answers...),
		goapp.Div().Class("answers__shared").Body(reading(), goapp.P().Class("disclaimer").Text(disclaimer)),
	)
}

// answersAhead is a copy of what shows an answer and of the first aspect's answers. It stands before the other
// aspects, so that a tap need not wait for those. A browser shows nothing of a template, with scripts or
// without; compressed, a copy weighs next to nothing.
func answersAhead() goapp.UI {
	ahead := []goapp.UI{answerSection()}
	for _, p := range bodymap.Places() {
		if p.Aspect() == bodymap.Aspects[0] {
			ahead = append(ahead, waits(p.ID(), preparedAnswer(p)))
		}
	}
	return goapp.Elem("template").ID("ahead").Body(ahead...)
}

// preparedAnswer is the answer to a tap on a place. Its classes say, behind "prepared--", what first.js
// is to put behind "map--".
func preparedAnswer(p bodymap.Place) goapp.UI {
	c := bodymap.Complaint{Taps: []bodymap.Tap{bodymap.TapAt(p)}}
	gate := bodymap.GateFor(c)
	class := "prepared prepared--" + p.Aspect().String()
	if lowOnFigure(c.Taps) {
		class += " prepared--low"
	}
	body := []goapp.UI{goapp.H2().Class("answer__title").Text(sentence(p.Name()))}
	candidates := bodymap.Rank(c)
	if !p.Region.AskFirst() {
		class += " prepared--explained"
		if candidates[0].Muscle.Layer == bodymap.Deep {
			class += " prepared--deep"
		}
	}
	muscles := goapp.Div().Body(staticCandidates(candidates), staticDo(&candidates[0]), staticOthers(bodymap.RankOthers(c)))
	switch {
	case gate.Ask:
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

// shownMarks is where first.js puts the marks that are called for.
func shownMarks(plate) goapp.UI {
	return goapp.Div().Class("stage__shown").Aria("hidden", true)
}

// preparedMarks holds what can be drawn upon a picture before the program runs.
func preparedMarks(p plate) goapp.UI {
	var marks []goapp.UI
	for _, place := range bodymap.Places() {
		if p.aspect.Shows(place) {
			marks = append(marks, waits("m-"+place.ID(), goapp.Raw(p.preparedMark(place))))
		}
	}
	return goapp.Div().Class("stage__waiting").Aria("hidden", true).Body(store(marks...))
}

// preparedMark draws a place's mark and, where muscles may be named at once, the pattern of the first.
func (p plate) preparedMark(place bodymap.Place) string {
	var b strings.Builder
	tap := bodymap.TapAt(place)
	if !place.Region.AskFirst() {
		b.WriteString(p.usePattern(&bodymap.Rank(bodymap.Complaint{Taps: []bodymap.Tap{tap}})[0]))
	}
	fmt.Fprintf(&b, `<use class="mark__place" href="#r-%s"%s></use>`, place.Region.ID, p.mirror(place.Side))
	fmt.Fprintf(&b, `<use href="#ring" x="%.0f" y="%.0f"></use>`, tap.At.X, tap.At.Y)
	return fmt.Sprintf(`<svg class="stage__overlay mark" id="m-%s" %s>%s</svg>`, place.ID(), viewBox, b.String())
}

// WithoutScripts returns the style sheet that a reader without scripts gets besides the one all have: the
// same one, minified, in which the classes that first.js and the program give the map are spelled as
// what the page's address names; and rules for what is prepared.
func WithoutScripts(sheet string) string {
	var states, others []string
	for _, a := range bodymap.Aspects[1:] {
		named := fmt.Sprintf("#%[1]s:target,.prepared--%[1]s:target", a)
		others = append(others, named)
		states = append(states, ".map--"+a.String(), ".map:has("+named+")")
	}
	for _, state := range []string{"explained", "deep", "low"} {
		states = append(states, ".map--"+state, ".map:has(.prepared--"+state+":target)")
	}
	states = append(states, ".map--answered", ".map:has(.prepared:target)", "[data-calm] ", "", "[data-bare]", "[data-bare=never]")

	var b strings.Builder
	b.WriteString(strings.NewReplacer(states...).Replace(sheet))
	b.WriteString("noscript,.store{display:contents}.prepared,.stage__waiting .mark,#answer{display:none}\n")
	b.WriteString(".prepared:target{display:block;margin-inline:var(--space);scroll-margin-top:300vh}\n")
	turned := ".map:has(" + strings.Join(others, ",") + ")"
	b.WriteString(turned + " #back{display:none}" + turned + " .switch__item--back{background:none;color:inherit}\n")
	for _, p := range bodymap.Places() {
		fmt.Fprintf(&b, ".map:has(#%[1]s:target) #m-%[1]s{display:block}\n", p.ID())
	}
	return b.String()
}

// usePattern draws a pattern by reference to preparedPatterns.
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

// preparedPatterns holds, once, each pattern that prepared marks refer to, in half-coordinates and without the
// points' numbers, which would be mirrored too.
func preparedPatterns() goapp.UI {
	body, seen := []goapp.UI{goapp.Div().ID("patterns")}, map[string]bool{}
	for _, p := range bodymap.Places() {
		if p.Region.AskFirst() {
			continue
		}
		c := bodymap.Rank(bodymap.Complaint{Taps: []bodymap.Tap{bodymap.TapAt(p)}})[0]
		if id := patternID(c.Muscle, c.Part, p.Region.View); !seen[id] {
			seen[id] = true
			drawn := plate{aspect: p.Aspect()}
			body = append(body, waits(id, goapp.Raw(fmt.Sprintf(`<svg><g id="%s">%s</g></svg>`, id, drawn.zones(c.Part, id)+drawn.crosses(c.Part, bodymap.Midline)))))
		}
	}
	return goapp.Div().Class("definitions definitions--shapes").Aria("hidden", true).Body(body...)
}

// staticCandidates lists the leading muscles that refer to the place, without their points.
func staticCandidates(candidates []bodymap.Candidate) goapp.UI {
	var rows []goapp.UI
	for i := range candidates[:leading(candidates)] {
		c := &candidates[i]
		rows = append(rows, goapp.Li().Body( // without classes, for there are a thousand of them
			goapp.A().Href("/muscles/"+c.Muscle.ID).Text(candidateName(c)),
			bar(c.Score, candidates[0].Score),
			goapp.P().Text(firstReason(c, true)),
		))
	}
	return goapp.Ol().Class("candidates candidates--brief").Body(rows...)
}

// staticDo leads to what to do about the likeliest muscle.
func staticDo(c *bodymap.Candidate) goapp.UI {
	return goapp.P().Body(goapp.A().Href("/plan#" + c.Muscle.ID).Text("What to do about it"))
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
