package app

import (
	"fmt"
	"slices"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// scene is what the pictures of the figure show. Without a look the camera stays where the
// reader has it, and without shows no aspect is pointed out.
type scene struct {
	drawn func(plate) goapp.UI // what is drawn upon a picture
	waits func(plate) goapp.UI // what a picture holds ready behind it, or nil
	look  func(plate) string   // the part of it that is to be seen
	shows func(plate) bool     // the chosen pattern is seen in it
	key   goapp.UI             // what the drawing means
	kept  kept                 // what stays of the page as it was loaded
	ahead goapp.UI             // what the page holds ready behind the first picture, or nil
}

// figure is every aspect with the switch between them, the one of shown in sight.
func figure(shown plate, s scene) goapp.UI {
	var stages []goapp.UI
	for _, a := range bodymap.Aspects {
		p, look := plate{a, shown.body}, ""
		if s.look != nil {
			look = s.look(p)
		}
		var waiting []goapp.UI
		if s.waits != nil {
			waiting = append(waiting, s.waits(p))
		}
		stages = append(stages, p.stage(s.drawn(p), look, s.kept, waiting...))
		if s.ahead != nil && a == bodymap.Aspects[0] {
			stages = append(stages, s.ahead)
		}
	}
	return goapp.Div().Class("figure").Body(
		goapp.Div().Class("figure__head").Body(
			goapp.H1().Class("figure__title").Text("Tap where it hurts"),
			aspectSwitch(shown, s.shows),
		),
		goapp.Div().Class("figure__stages").Body(append(stages,
			goapp.Div().Class("corner corner--left").Body(s.key, figureTools(shown.body)),
			goapp.Div().Class("corner corner--right").Body(cameraTools()),
		)...),
	)
}

// aspectSwitch turns the figure, and points out where else the chosen pattern is seen.
func aspectSwitch(shown plate, shows func(plate) bool) goapp.UI {
	var items []goapp.UI
	for _, aspect := range bodymap.Aspects {
		name := aspect.String()
		a := goapp.A().Class("switch__item switch__item--"+name).Href("#"+name).
			DataSet("do", "view").DataSet("id", name)
		if aspect == shown.aspect {
			a = a.Aria("current", "true")
		}
		pattern := ""
		if shows != nil && shows(plate{aspect, shown.body}) {
			pattern = ", with the pattern"
		}
		items = append(items, a.Body(goapp.Text(sentence(name)), goapp.Span().Class("switch__shows").Text(pattern)))
	}
	return goapp.Nav().Class("switch").Aria("label", "View of the body").Body(items...)
}

// shows reports whether a part of the chosen pattern is seen in a picture.
func (m *mapPage) shows(p plate) bool {
	c := m.chosen()
	return c != nil && len(p.reached(c)) > 0
}

// figureTools choose how the figure is drawn. They need the program, and are hidden without it.
func figureTools(body bodymap.Body) goapp.UI {
	return goapp.Div().Class("tools tools--figure").Body(
		goapp.Button().Class("tool").Type("button").DataSet("do", "layer").Body(
			goapp.Span().Class("tool__deeper").Text("Deeper"),
			goapp.Span().Class("tool__outer").Text("Surface"),
		),
		goapp.Button().Class("tool tool--body").Type("button").DataSet("do", "body").
			Aria("label", "Show the other figure").Body(goapp.Raw(bodyIcon(other(body)))),
	)
}

// cameraTools do for one finger and for keys what two fingers do on the figure; see camera.js.
func cameraTools() goapp.UI {
	tool := func(do, label string, face goapp.UI) goapp.UI {
		return goapp.Button().Class("tool tool--"+do).Type("button").DataSet("camera", do).Aria("label", label).Body(face)
	}
	return goapp.Div().Class("tools tools--camera").Body(
		tool("in", "Zoom in", goapp.Text("+")),
		tool("out", "Zoom out", goapp.Text("−")),
		tool("whole", "Show the whole body", goapp.Raw(frameIcon)),
	)
}

// frameIcon is the corners of a frame.
const frameIcon = `<svg class="tool__icon tool__icon--frame" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"></path></svg>`

// other is the body that is not shown.
func other(body bodymap.Body) bodymap.Body { return bodymap.Bodies[(int(body)+1)%len(bodymap.Bodies)] }

// bodyIcon is the outline of a body's trunk.
func bodyIcon(body bodymap.Body) string {
	return fmt.Sprintf(`<svg class="tool__icon" viewBox="-440 0 880 1310" aria-hidden="true"><path d="%s"></path></svg>`, body.Skin(bodymap.Back))
}

// The name under which the browser keeps which body the reader has chosen.
const bodyKey = "body"

// keptBody is the body that the reader has chosen before.
func keptBody() bodymap.Body {
	name := goapp.Window().Get("localStorage").Call("getItem", bodyKey)
	for _, b := range bodymap.Bodies {
		if name.Truthy() && name.String() == b.String() {
			return b
		}
	}
	return bodymap.Straight
}

// changeBody shows the other body, and keeps the choice.
func (m *mapPage) changeBody() {
	m.body = other(m.body)
	m.kept = nil // what is kept is of the other body
	goapp.Window().Get("localStorage").Call("setItem", bodyKey, m.body.String())
	if saved := goapp.Window().Get("knotmapSaved"); saved.Truthy() { // of offline.js, which may not be here
		saved.Invoke()
	}
}

// look is the part of a picture that the reader must see: the place that is asked about, or the
// pattern that was chosen, each with the marks. It is empty where nothing of the kind is in the
// picture, and after a touch, which is to be made more exact first.
func (m *mapPage) look(p plate) string {
	var points []bodymap.Point
	if at, ok := m.asked(p.aspect); ok && !m.touched {
		points = p.outline(at.Place)
	} else if c := m.chosen(); c != nil && m.state.Show != "" {
		points = p.reached(c)
	}
	if len(points) == 0 {
		return ""
	}
	for _, t := range m.state.Complaint.Taps {
		if p.aspect.Shows(t.Place) {
			points = append(points, p.at(t.At))
		}
	}
	lo, hi := bodymap.Polygon(points).Bounds()
	width, height := max(hi.X-lo.X+2*margin, leastLook), max(hi.Y-lo.Y+2*margin, leastLook)
	return fmt.Sprintf("%.0f %.0f %.0f %.0f", (lo.X+hi.X-width)/2, (lo.Y+hi.Y-height)/2, width, height)
}

const (
	margin    = 40  // units of the figure round what is to be seen
	leastLook = 360 // units of the figure to be seen at least, or nobody knows where on the body it is
)

// outline returns a place's outline in the picture, x with the screen's sign.
func (p plate) outline(place bodymap.Place) (points []bodymap.Point) {
	sign := place.Side.Sign(p.aspect.View)
	for _, q := range p.body.Shape(p.aspect.View, place.Region.Polygon()) {
		points = append(points, bodymap.Point{X: q.X * sign, Y: q.Y})
	}
	return points
}

// reached returns points round what a candidate's pattern covers in the picture: zones and
// trigger points of a muscle, places of an other source.
func (p plate) reached(c *bodymap.Candidate) (points []bodymap.Point) {
	v := p.aspect.View
	add := func(half []bodymap.Point) {
		for _, q := range p.body.Shape(v, half) {
			for _, s := range p.shown(c.Side) {
				points = append(points, bodymap.Point{X: q.X * s.Sign(v), Y: q.Y})
			}
		}
	}
	if c.Other != nil {
		for _, id := range slices.Concat(c.Other.Usual, c.Other.Sometimes) {
			for _, place := range p.shownOf(bodymap.RegionByID(id), c.Side) {
				points = append(points, p.outline(place)...)
			}
		}
		return points
	}
	for _, t := range c.Part.Points {
		for _, z := range t.Zones {
			if z.View == v {
				add(z.Shape)
			}
		}
		for _, s := range t.Spots {
			if s.View == v {
				add([]bodymap.Point{s.At})
			}
		}
	}
	return points
}
