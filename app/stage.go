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
// that camera.js is to show, empty for what the reader has chosen.
func (p plate) stage(drawn goapp.UI, look string) goapp.UI {
	name := p.aspect.String()
	return goapp.Div().ID(name).Class("stage").DataSet("look", look).Body(
		goapp.Div().Class("stage__canvas").DataSet("do", "tap").DataSet("id", name).Body(
			p.art(bodymap.Superficial, ""),
			p.art(bodymap.Superficial, "stage__art--calm"),
			p.art(bodymap.Deep, "stage__art--deep"),
			p.art(bodymap.Deep, "stage__art--deep stage__art--calm"),
			drawn,
			goapp.Raw(p.taps()),
		),
	)
}

// art is a drawing as a picture. Pictures of class --calm show it in the palette that
// leaves the colour to the overlay. All but the map's first are fetched once they
// are on the screen, so that a hidden one costs nothing.
func (p plate) art(layer bodymap.Layer, class string) goapp.UI {
	name := p.picture(layer)
	src := asset("figure/" + name + ".svg")
	if strings.Contains(class, "--calm") {
		src += "#overlay"
	}
	if p.flipped() {
		class += " stage__art--flipped"
	}
	// Hidden from screen readers, for go-app leaves an empty alt out.
	img := goapp.Img().Class(strings.TrimSpace("stage__art "+class)).Src(src).Aria("hidden", true).Width(figureWidth).Height(figureHeight)
	if name != bodymap.Back.String() {
		img = img.Attr("loading", "lazy")
	}
	return img
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

func overlaySVG(drawn string) string {
	return `<svg class="stage__overlay" ` + viewBox + ` aria-hidden="true">` + drawn + `</svg>`
}

// definitions holds what every overlay refers to: the stipples and the skin that clips zones. A page carries it once.
func definitions(body bodymap.Body) string {
	var b strings.Builder
	b.WriteString(`<svg class="definitions" width="0" height="0" aria-hidden="true"><defs>` + stipple)
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
		shape := fmt.Sprintf(`<use href="#r-%s" transform="scale(-1 1)"></use>`, r.ID)
		if place.Side.Sign(r.View) > 0 {
			shape = fmt.Sprintf(`<path id="r-%s" d="%s"></path>`, r.ID, p.body.Outline(r))
		}
		fmt.Fprintf(&b, `<a href="#%s" tabindex="-1" data-r="%.0f">%s</a>`, place.ID(), r.Radius(), shape)
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

// mirror returns the attribute that turns a shape in half-coordinates to a side of the patient.
func (p plate) mirror(s bodymap.Side) string {
	if s.Sign(p.aspect.View) < 0 {
		return ` transform="scale(-1 1)"`
	}
	return ""
}

// pattern draws a part of a muscle with its referral pattern, on those of the sides that the aspect
// shows. The zones spread from the first trigger point in the picture.
func (p plate) pattern(m *bodymap.Muscle, part *bodymap.Part, side bodymap.Side) string {
	shape, zones, out := p.shape(m, part), p.zones(part), ""
	for _, s := range p.shown(side) {
		out += fmt.Sprintf(`<g%s>%s<g class="zones"%s>%s</g></g>%s`, p.mirror(s), shape, p.spread(part), zones, p.crosses(part, s))
	}
	return out
}

// shape shows where the muscle itself lies, in half-coordinates. cmd/figure draws all shapes into one
// file, which the browser fetches when it needs the first.
func (p plate) shape(m *bodymap.Muscle, part *bodymap.Part) string {
	file := asset("figure/muscles-" + p.picture(bodymap.Superficial) + ".svg")
	return fmt.Sprintf(`<g clip-path="url(#skin-%s)"><use class="muscle" href="%s#%s"></use></g>`, p.aspect.View, file, partID(m, part))
}

// spread says where the zones spread from; nothing where the picture shows no trigger point.
func (p plate) spread(part *bodymap.Part) string {
	for _, point := range part.Points {
		for _, s := range point.Spots {
			if s.View == p.aspect.View {
				at := p.body.Warp(s.View, s.At)
				return fmt.Sprintf(` transform-origin="%.0f %.0f"`, at.X, at.Y)
			}
		}
	}
	return ""
}

// otherPattern marks the places where an other source aches, on one or both sides.
func (p plate) otherPattern(o *bodymap.Other, side bodymap.Side) string {
	return p.places(o.Sometimes, side, "other-zone other-zone--sometimes") + p.places(o.Usual, side, "other-zone")
}

// ghost shows a place that is asked about, as a tap at it, with a question mark: a dashed line alone is
// hard to tell from a zone for those who do not see its colour.
func (p plate) ghost(t bodymap.Tap) string {
	at := p.at(t.At)
	return p.places([]string{t.Place.Region.ID}, t.Place.Side, "ghost") +
		fmt.Sprintf(`<g transform="translate(%.0f %.0f)"><text class="mark__size mark__number ghost__mark" y="11">?</text></g>`, at.X, at.Y)
}

// places draws the outlines of those of the regions that the aspect shows, on one or both sides.
func (p plate) places(regions []string, side bodymap.Side, class string) string {
	var b strings.Builder
	for _, id := range regions {
		r := bodymap.RegionByID(id)
		for _, place := range p.shownOf(r, side) {
			fmt.Fprintf(&b, `<path class="%s" d="%s"%s></path>`, class, p.body.Outline(r), p.mirror(place.Side))
		}
	}
	return b.String()
}

// shownOf lists those of a region's places on a side, or on both, that the aspect shows.
func (p plate) shownOf(r *bodymap.Region, side bodymap.Side) (out []bodymap.Place) {
	for _, s := range r.Sides() {
		place := bodymap.Place{Region: r, Side: s}
		if p.aspect.Shows(place) && (s == bodymap.Midline || side == bodymap.Midline || s == side) {
			out = append(out, place)
		}
	}
	return out
}

// shown lists the sides of the aspect on which a pattern is drawn: the midline stands for both.
func (p plate) shown(side bodymap.Side) (out []bodymap.Side) {
	for _, s := range p.aspect.Sides() {
		if side == bodymap.Midline || side == s {
			out = append(out, s)
		}
	}
	return out
}

// zones draws a part's zones in half-coordinates, clipped to the skin.
func (p plate) zones(part *bodymap.Part) string {
	var b strings.Builder
	v := p.aspect.View
	for _, strength := range []bodymap.Strength{bodymap.Spillover, bodymap.Essential} {
		var d strings.Builder
		for _, point := range part.Points {
			for _, z := range point.Zones {
				if z.View == v && z.Strength == strength {
					d.WriteString(bodymap.PathData(bodymap.Blob(p.body.Shape(v, z.Shape))))
				}
			}
		}
		if d.Len() > 0 {
			fmt.Fprintf(&b, `<g class="zone zone--%s" clip-path="url(#skin-%s)"><path class="zone__tint" d="%[3]s"></path><path class="zone__dots" d="%[3]s"></path></g>`, strength, v, d.String())
		}
	}
	return b.String()
}

// crosses draws a part's trigger points on a side, each with its number where there are several;
// on the midline in half-coordinates, and without numbers.
func (p plate) crosses(part *bodymap.Part, side bodymap.Side) string {
	var b strings.Builder
	v := p.aspect.View
	for _, point := range part.Points {
		for _, s := range point.Spots {
			if s.View != v {
				continue
			}
			at := p.body.Warp(v, s.At)
			number := ""
			if len(part.Points) > 1 && side != bodymap.Midline {
				number = fmt.Sprintf(`<text class="cross__number" x="13" y="-6">%s</text>`, strings.TrimPrefix(point.Number, "TrP"))
			}
			fmt.Fprintf(&b, `<g transform="translate(%.0f %.0f)"><g class="cross">%s%s</g></g>`, at.X*side.Sign(v), at.Y, cross, number)
		}
	}
	return b.String()
}

// cross is the X of a trigger point.
const cross = `<path class="cross__halo" d="M-10-10 10 10M10-10-10 10"></path><path class="cross__mark" d="M-10-10 10 10M10-10-10 10"></path>`

// legend explains what is drawn upon the figure.
func legend() goapp.UI {
	swatch := func(strength bodymap.Strength, text string) goapp.UI {
		svg := fmt.Sprintf(`<svg class="legend__swatch" viewBox="0 0 60 36" aria-hidden="true"><g class="zone zone--%s"><path class="zone__tint" d="M0 0h60v36H0z"></path><path class="zone__dots" d="M0 0h60v36H0z"></path></g></svg>`, strength)
		return goapp.Li().Class("legend__item").Body(goapp.Raw(svg), goapp.Span().Text(text))
	}
	return goapp.Ul().Class("legend").Aria("label", "Legend").Body(
		swatch(bodymap.Essential, "felt by most"),
		swatch(bodymap.Spillover, "felt by some"),
		goapp.Li().Class("legend__item").Body(
			goapp.Raw(`<svg class="legend__swatch legend__swatch--cross" viewBox="-18 -18 36 36" aria-hidden="true"><g class="cross">`+cross+`</g></svg>`),
			goapp.Span().Text("trigger point"),
		),
	)
}
