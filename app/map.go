package app

import (
	"fmt"
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

// mapRoute is the map as it is rendered at build time: no tap yet, and every answer in waiting.
func mapRoute() Page {
	return Page{
		Path:        "/",
		Title:       mapTitle,
		Description: "Tap where it hurts and see which muscles may be sending the pain there, why, and what to do about it.",
		Body: func() goapp.UI {
			return layout("/", mapView(mapClass(bodymap.Address{}), bodymap.Straight, nil,
				figure(plate{}, scene{drawn: shownMarks, waits: preparedMarks, key: legend(), ahead: answersAhead()}), hint(), answerSection(), preparedAnswers(), wordsForm(), preparedPatterns()))
		},
	}
}

// mapTitle is the map's title in the browser.
const mapTitle = "Knotmap: it is not where it hurts"

// mapPage is the map as it runs in the browser.
type mapPage struct {
	goapp.Compo

	state      bodymap.Address
	candidates []bodymap.Candidate
	others     []bodymap.Candidate // the other sources that ache there
	next       bodymap.Inquiry     // the question that is asked, if asking
	asking     bool
	gate       bodymap.Gate
	shift      shift // what the last reply has done to the order
	body       bodymap.Body
	problems   []string // what the address named that is not known
	missed     bool     // the last touch was on no place
	touched    bool     // the last change was a touch, which leads the camera itself
	describing string   // ID of the place whose pain the reader describes
	givenOpen  bool     // the reader looks at what was said, and at what else can be
	words      words
	advice     advice
	kept       kept
	unlisten   func()
}

// newMapPage reads its state from the address, so that it starts with what the reader has
// reached, the signs checked on the page before it included.
func newMapPage() goapp.Composer {
	m := &mapPage{body: keptBody()}
	if loaded {
		m.kept = keptParts()
	}
	m.load(goapp.Window().URL().Fragment)
	if form := goapp.Window().GetElementByID("words"); form.Truthy() && form.Get("dataset").Get("said").Truthy() {
		m.words.early = form.Get("dataset").Get("said").String()
	}
	if passed := goapp.Window().Get("document").Call("querySelector", "#answer .gate__pass[open]"); passed.Truthy() {
		m.state.Checked = true
	}
	return m
}

// OnMount follows the address when the reader changes it by hand: go-app does not, for
// it does not know of the addresses that change has written.
func (m *mapPage) OnMount(ctx goapp.Context) {
	follow := goapp.FuncOf(func(goapp.Value, []goapp.Value) any {
		ctx.Dispatch(m.follow)
		return nil
	})
	goapp.Window().Call("addEventListener", "hashchange", follow)
	touch := goapp.FuncOf(func(_ goapp.Value, at []goapp.Value) any {
		p, units, mouse := bodymap.Point{X: at[0].Float(), Y: at[1].Float()}, at[2].Float(), at[3].Bool()
		ctx.Dispatch(func(ctx goapp.Context) { m.touch(ctx, p, units, mouse) })
		return nil
	})
	goapp.Window().Set("knotmapTouch", touch)
	withCatalogue(ctx, func(goapp.Context, *content.Catalogue, error) { m.advise() })
	if len(m.state.Complaint.Taps) == 0 {
		rehearse()
	}
	if m.words.early != "" {
		m.say(ctx, m.words.early)
	}
	m.unlisten = func() {
		goapp.Window().Call("removeEventListener", "hashchange", follow)
		follow.Release()
		goapp.Window().Set("knotmapTouch", nil)
		touch.Release()
	}
}

// OnDismount stops following.
func (m *mapPage) OnDismount() { m.unlisten() }

// OnNav takes over when the reader comes back to the map.
func (m *mapPage) OnNav(ctx goapp.Context) {
	ctx.Page().SetTitle(mapTitle)
	m.follow(ctx)
}

func (m *mapPage) follow(ctx goapp.Context) {
	if fragment := ctx.Page().URL().Fragment; fragment != m.state.String() {
		m.load(fragment)
	}
}

// load takes over what an address says. #main and #places are parts of the page, not of the body.
func (m *mapPage) load(fragment string) {
	if fragment == "main" || fragment == "places" {
		return
	}
	m.state, m.problems = bodymap.ParseAddress(fragment)
	m.shift, m.words = shift{}, words{}
	m.think()
}

// think recomputes what follows from the state.
func (m *mapPage) think() {
	m.candidates = bodymap.Rank(m.state.Complaint)
	m.others = bodymap.RankOthers(m.state.Complaint)
	m.next, m.asking = bodymap.NextQuestion(m.state.Complaint)
	m.gate = bodymap.GateFor(m.state.Complaint)
	m.missed, m.touched = false, false
	m.advise()
}

// change takes a new state, recomputes, and writes it to the address. because says what
// the reader has answered, if anything.
func (m *mapPage) change(ctx goapp.Context, next bodymap.Address, because string) {
	m.shift = shift{because, standing(m.candidates)}
	m.state, m.problems = next, nil
	m.think()
	u := ctx.Page().URL()
	u.Fragment = next.String()
	writeAddress(u)
}

// chosen is the candidate whose pattern is shown, a muscle or an other source, or nil.
func (m *mapPage) chosen() *bodymap.Candidate {
	if len(m.candidates) == 0 || m.hidesMuscles() {
		return nil
	}
	shown := func(c bodymap.Candidate) bool { return c.ID() == m.state.Show }
	if i := slices.IndexFunc(m.others, shown); i >= 0 {
		return &m.others[i]
	}
	return &m.candidates[max(slices.IndexFunc(m.candidates, shown), 0)]
}

// hidesMuscles reports whether warning signs must be answered, or heeded, before a muscle is named.
func (m *mapPage) hidesMuscles() bool {
	return m.gate.Stops() || m.gate.Ask && !m.state.Checked
}

// Render draws the figure and, once there is a tap, the answer.
func (m *mapPage) Render() goapp.UI {
	var answer []goapp.UI
	if len(m.state.Complaint.Taps) > 0 {
		answer = m.answer()
	}
	key := legend()
	if c := m.chosen(); c != nil && c.Other != nil {
		key = otherLegend()
	}
	shown := figure(plate{m.state.Aspect, m.body}, scene{drawn: m.drawn, look: m.look, shows: m.shows, key: key, kept: m.kept})
	return layout("/", mapView(m.class(), m.body, m.kept, shown, m.notices(), m.alarm(), m.words.result(), hint(), answerSection(answer...), wordsForm())).OnClick(m.onClick).OnSubmit(m.onWords)
}

// maxProblems bounds how many of an address's mistakes are told one by one.
const maxProblems = 3

func (m *mapPage) notices() goapp.UI {
	var lines []goapp.UI
	for i, p := range m.problems {
		if i == maxProblems {
			lines = append(lines, goapp.P().Text(fmt.Sprintf("And %d more.", len(m.problems)-i)))
			break
		}
		lines = append(lines, goapp.P().Text(p))
	}
	if len(m.state.Complaint.Taps) == bodymap.MaxTaps {
		lines = append(lines, goapp.P().Text(fmt.Sprintf("%d places are marked, as many as there may be. Remove one to add another.", bodymap.MaxTaps)))
	}
	if m.missed {
		lines = append(lines, goapp.P().Text("That touch was beside the body. Tap on the figure, or choose from the list."))
	}
	return goapp.Div().Class("notices").Role("status").Body(lines...)
}

// mapView lays out the map page; its parts stand in reading order.
func mapView(class string, body bodymap.Body, k kept, parts ...goapp.UI) goapp.UI {
	return goapp.Main().ID("main").Class(class).TabIndex(-1).Body(append(parts,
		k.view("places", &placeList{}),
		k.markup("definitions-"+body.String(), func() string { return definitions(body) }),
	)...)
}

// mapClass says which view is shown, and whether there is an answer below the figure.
func mapClass(a bodymap.Address) string {
	class := "map map--" + a.Aspect.String()
	if len(a.Complaint.Taps) > 0 {
		class += " map--answered"
		if lowOnFigure(a.Complaint.Taps) {
			class += " map--low"
		}
	}
	return class
}

// class says, beyond mapClass, what is drawn upon the figure. A place that is asked about decides
// which part of the figure a phone shows, or it would be asked about unseen.
func (m *mapPage) class() string {
	class := mapClass(m.state)
	if len(m.state.Complaint.Taps) == 0 && m.gate.Level > bodymap.SelfCare {
		class += " map--answered" // by advice alone
	}
	if at, ok := m.asked(m.state.Aspect); ok {
		class = strings.TrimSuffix(class, " map--low")
		if at.At.Y > waist {
			class += " map--low"
		}
	}
	if m.chosen() != nil {
		class += " map--explained"
	}
	if m.layer() == bodymap.Deep {
		class += " map--deep"
	}
	if m.body != bodymap.Straight {
		class += " map--" + m.body.String()
	}
	return class
}

// layer is the one the reader has switched to, or else that of the muscle shown.
func (m *mapPage) layer() bodymap.Layer {
	if m.state.Layer != nil {
		return *m.state.Layer
	}
	if c := m.chosen(); c != nil && c.Muscle != nil {
		return c.Muscle.Layer
	}
	return bodymap.Superficial
}

// asked is the place that is asked about, where an aspect shows it.
func (m *mapPage) asked(a bodymap.Aspect) (bodymap.Tap, bool) {
	p := m.next.Reach
	if !m.asking || m.hidesMuscles() || p.Region == nil || !a.Shows(p) {
		return bodymap.Tap{}, false
	}
	return bodymap.TapAt(p), true
}

// waist is how far down the figure its lower part begins, in units.
const waist = 700

// lowOnFigure reports whether the last tap lies in the lower part of the figure, which a phone must move up to show.
func lowOnFigure(taps []bodymap.Tap) bool {
	return taps[len(taps)-1].At.Y > waist
}

// drawn is what the program draws upon a picture: the chosen muscle's pattern, and the taps.
// They are two layers, so that a pattern that stays is not drawn, and does not spread, again.
func (m *mapPage) drawn(p plate) goapp.UI {
	pattern, marks := "", p.marks(m.state.Complaint.Taps)
	if c := m.chosen(); c != nil && c.Other != nil {
		pattern = p.otherPattern(c.Other, c.Side)
	} else if c != nil {
		pattern = p.pattern(c.Muscle, c.Part, c.Side)
	}
	if at, ok := m.asked(p.aspect); ok {
		marks += p.ghost(at)
	}
	return goapp.Div().Class("stage__drawn").Body(goapp.Raw(overlaySVG(pattern)), goapp.Raw(overlaySVG(marks)))
}

func hint() goapp.UI {
	return goapp.P().Class("hint").Text("It is often not where it hurts. Tap the sore spot to see which muscles may send the pain there.")
}
