package app

import (
	"fmt"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

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
	shape, zones, out := p.shape(m, part), p.zones(part, ""), ""
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

// zones draws a part's zones in half-coordinates, clipped to the skin. With an ID, which is
// to be on the page once, each path is written once and used again for its dots.
func (p plate) zones(part *bodymap.Part, id string) string {
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
			tint := fmt.Sprintf(`<path class="zone__tint" d="%s"></path>`, d.String())
			dots := strings.Replace(tint, "tint", "dots", 1)
			if id != "" {
				once := fmt.Sprintf("%s-%s", id, strength)
				tint = fmt.Sprintf(`<g class="zone__tint"><path id="%s" d="%s"></path></g>`, once, d.String())
				dots = fmt.Sprintf(`<use class="zone__dots" href="#%s"></use>`, once)
			}
			fmt.Fprintf(&b, `<g class="zone zone--%s" clip-path="url(#skin-%s)">%s%s</g>`, strength, v, tint, dots)
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
			at.X *= side.Sign(v)
			fmt.Fprintf(&b, `<use href="#cross" x="%.0f" y="%.0f"></use>`, at.X, at.Y)
			if len(part.Points) > 1 && side != bodymap.Midline {
				fmt.Fprintf(&b, `<g transform="translate(%.0f %.0f)"><g class="cross"><text class="cross__number" x="13" y="-6">%s</text></g></g>`,
					at.X, at.Y, strings.TrimPrefix(point.Number, "TrP"))
			}
		}
	}
	return b.String()
}

// cross is the X of a trigger point; definitions has it as #cross.
const cross = `<path class="cross__halo" d="M-10-10 10 10M10-10-10 10"></path><path class="cross__mark" d="M-10-10 10 10M10-10-10 10"></path>`

// legend explains what is drawn upon the figure.
func legend(more ...goapp.UI) goapp.UI {
	swatch := func(strength bodymap.Strength, text string) goapp.UI {
		svg := fmt.Sprintf(`<svg class="legend__swatch" viewBox="0 0 60 36" aria-hidden="true"><g class="zone zone--%s"><path class="zone__tint" d="M0 0h60v36H0z"></path><path class="zone__dots" d="M0 0h60v36H0z"></path></g></svg>`, strength)
		return goapp.Li().Class("legend__item").Body(goapp.Raw(svg), goapp.Span().Text(text))
	}
	return goapp.Ul().Class("legend").Aria("label", "Legend").Body(append([]goapp.UI{
		swatch(bodymap.Essential, "felt by most"),
		swatch(bodymap.Spillover, "felt by some"),
		goapp.Li().Class("legend__item").Body(
			goapp.Raw(`<svg class="legend__swatch legend__swatch--cross" viewBox="-18 -18 36 36" aria-hidden="true"><g class="cross">`+cross+`</g></svg>`),
			goapp.Span().Text("trigger point"),
		),
	}, more...)...)
}

// muscleLegend says also what the muscle itself looks like, for figures with room.
func muscleLegend() goapp.UI {
	return legend(goapp.Li().Class("legend__item").Body(
		goapp.Raw(`<svg class="legend__swatch" viewBox="0 0 60 36" aria-hidden="true"><path class="muscle" d="M0 0h60v36H0z"></path></svg>`),
		goapp.Span().Text("the muscle itself"),
	))
}
