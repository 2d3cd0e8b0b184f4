package app

import (
	"fmt"
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// The figure's frame, in units; see package bodymap.
const (
	figureLeft   = -435
	figureTop    = 8
	figureWidth  = 870
	figureHeight = 1290
)

const viewBox = `viewBox="-435 8 870 1290"`

// plate is the figure as one picture shows it.
type plate struct {
	aspect bodymap.Aspect
	body   bodymap.Body
}

// stage is one aspect of the figure: the art as pictures, what is drawn upon it, and
// on top what can be tapped. Its id makes a plain link turn to it. look is the part of it
// that camera.js is to show, empty for what the reader has chosen. What waits comes last, so that it
// does not keep the picture waiting.
func (p plate) stage(drawn goapp.UI, look string, k kept, waiting ...goapp.UI) goapp.UI {
	name, key := p.aspect.String(), "-"+p.aspect.String()+"-"+p.body.String()
	return goapp.Div().ID(name).Class("stage").DataSet("look", look).Body(
		goapp.Div().Class("stage__canvas").DataSet("id", name).Body(append([]goapp.UI{
			k.markup("art"+key, p.layers),
			drawn,
			goapp.Raw(touchLayer),
			k.markup("taps"+key, p.taps),
		}, waiting...)...),
	)
}

// layers are the drawings of the aspect, one of which is in sight. Those of class --calm are in the palette
// that leaves the colour to the overlay.
func (p plate) layers() string {
	return p.art(bodymap.Superficial, "") +
		p.art(bodymap.Superficial, "stage__art--calm") +
		p.art(bodymap.Deep, "stage__art--deep") +
		p.art(bodymap.Deep, "stage__art--deep stage__art--calm")
}

// art is a drawing as a picture. It is fetched once it is on the screen, so that a hidden one costs nothing,
// and one in sight does not keep the page from its first paint.
func (p plate) art(layer bodymap.Layer, class string) string {
	src := asset("figure/" + p.picture(layer) + ".svg")
	if strings.Contains(class, "--calm") {
		src += "#overlay"
	}
	if p.flipped() {
		class += " stage__art--flipped"
	}
	return fmt.Sprintf(`<img class="%s" src="%s" alt="" width="%d" height="%d" loading="lazy">`,
		strings.TrimSpace("stage__art "+class), src, figureWidth, figureHeight)
}

// picture is the name of the drawing of a layer, as cmd/figure gives it.
func (p plate) picture(layer bodymap.Layer) string {
	name := p.aspect.View.String()
	if layer == bodymap.Deep {
		name += "-deep"
	}
	if p.body != bodymap.Straight {
		name += "-" + p.body.String()
	}
	return name
}

// label names the picture for a reader.
func (p plate) label() string {
	if p.aspect.View == bodymap.Lateral {
		return sentence(p.aspect.String()) + " side"
	}
	return sentence(p.aspect.String())
}

// flipped reports whether the picture is the mirror image of the one that is drawn.
func (p plate) flipped() bool { return p.aspect.Side.Sign(p.aspect.View) < 0 }

// touchLayer is where first.js shows a touch at once, before the program has thought about it.
const touchLayer = `<svg class="stage__overlay stage__touch" ` + viewBox + ` aria-hidden="true"></svg>`

func overlaySVG(drawn string) string {
	return `<svg class="stage__overlay" ` + viewBox + ` aria-hidden="true">` + drawn + `</svg>`
}

// definitions holds what every overlay refers to: the stipples and the skin that clips zones. A page carries it once.
func definitions(body bodymap.Body) string {
	var b strings.Builder
	b.WriteString(`<svg class="definitions" width="0" height="0" aria-hidden="true"><defs>` + stipple + `<g id="ring">` + spot(bodymap.Tap{}, 0) + `</g><g id="cross" class="cross">` + cross + `</g>`)
	for _, strength := range []bodymap.Strength{bodymap.Essential, bodymap.Spillover} {
		// camera.js keeps the dots on its stages at one size on the screen.
		fmt.Fprintf(&b, `<pattern class="stipple" id="stage-%[1]s" href="#stipple-%[1]s"></pattern>`, strength)
	}
	for _, v := range bodymap.Views {
		fmt.Fprintf(&b, `<clipPath id="skin-%s"><path d="%s"></path></clipPath>`, v, body.Skin(v))
	}
	b.WriteString(`</defs></svg>`)
	return b.String()
}

// tapLayers holds what plates have shown before.
var tapLayers = map[plate]string{}

// taps returns the tappable places. They are links, so that they
// work before the program runs and without it; keyboards and screen readers use the
// list of places, which says the same without two hundred stops. data-r is how many units
// the largest circle in the place measures from its middle.
func (p plate) taps() string {
	if _, ok := tapLayers[p]; !ok {
		tapLayers[p] = p.tapLayer()
	}
	return tapLayers[p]
}

func (p plate) tapLayer() string {
	var b strings.Builder
	b.WriteString(`<svg class="stage__taps" ` + viewBox + ` aria-hidden="true">`)
	for _, place := range bodymap.Places() {
		if !p.aspect.Shows(place) {
			continue
		}
		r := place.Region
		half := p.mirror(place.Side)
		if place.Side.Sign(r.View) > 0 {
			half = fmt.Sprintf(` id="r-%s"`, r.ID) // marks refer to it
		}
		fmt.Fprintf(&b, `<a href="#%s" tabindex="-1" data-r="%.0f"><path d="%s"%s></path></a>`, place.ID(), r.Radius(), p.body.Outline(r), half)
	}
	b.WriteString(`</svg>`)
	return b.String()
}

// plates lists the pictures, of the straight body, that show a side of the patient; the midline
// stands for both, of which the lateral view shows the right.
func plates(side bodymap.Side) (out []plate) {
	if side == bodymap.Midline {
		side = bodymap.Right
	}
	for _, a := range bodymap.Aspects {
		if slices.Contains(a.Sides(), side) {
			out = append(out, plate{aspect: a})
		}
	}
	return out
}

// at returns where a point of the straight body lies in the picture, x with the screen's sign.
func (p plate) at(q bodymap.Point) bodymap.Point {
	sign := p.aspect.Side.Sign(p.aspect.View)
	warped := p.body.Warp(p.aspect.View, bodymap.Point{X: q.X * sign, Y: q.Y})
	return bodymap.Point{X: warped.X * sign, Y: warped.Y}
}

// under returns the point of the straight body that lies under a point of the picture.
func (p plate) under(q bodymap.Point) bodymap.Point {
	sign := p.aspect.Side.Sign(p.aspect.View)
	straight := p.body.Unwarp(p.aspect.View, bodymap.Point{X: q.X * sign, Y: q.Y})
	return bodymap.Point{X: straight.X * sign, Y: straight.Y}
}
