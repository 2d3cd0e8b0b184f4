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

// stage is one view of the figure: the art as a picture, what is drawn upon it, and
// on top what can be tapped. Its id makes a plain link turn to the view.
func stage(v bodymap.View, drawn goapp.UI) goapp.UI {
	return goapp.Div().ID(v.String()).Class("stage").Body(
		goapp.Div().Class("stage__canvas").DataSet("do", "tap").DataSet("view", v.String()).Body(
			art(v.String(), "stage__art"),
			art(v.String(), "stage__art stage__art--calm"),
			drawn,
			goapp.Raw(tapLayers[v]),
		),
	)
}

// art is a drawing as a picture. Pictures of class --calm show it in the palette that
// leaves the colour to the overlay. All but the map's first view are fetched once they
// are on the screen, so that a hidden view costs nothing.
func art(name, class string) goapp.UI {
	src := asset("figure/" + name + ".svg")
	if strings.Contains(class, "--calm") {
		src += "#overlay"
	}
	// Hidden from screen readers, for go-app leaves an empty alt out.
	img := goapp.Img().Class(class).Src(src).Aria("hidden", true).Width(figureWidth).Height(figureHeight)
	if name != bodymap.Back.String() {
		img = img.Attr("loading", "lazy")
	}
	return img
}

func overlaySVG(drawn string) string {
	return `<svg class="stage__overlay" ` + viewBox + ` aria-hidden="true">` + drawn + `</svg>`
}

// definitions holds what every overlay refers to: the stipples and the skin that clips zones. A page carries it once.
func definitions() string {
	var b strings.Builder
	b.WriteString(`<svg class="definitions" width="0" height="0" aria-hidden="true"><defs>` + stipple)
	for _, v := range bodymap.Views {
		fmt.Fprintf(&b, `<clipPath id="skin-%s"><path d="%s"></path></clipPath>`, v, bodymap.SkinPath(v))
	}
	b.WriteString(`</defs></svg>`)
	return b.String()
}

// tapLayers holds the tappable places of each view. They are links, so that they
// work before the program runs and without it; keyboards and screen readers use the
// list of places, which says the same without two hundred stops.
var tapLayers = map[bodymap.View]string{
	bodymap.Back:  tapLayer(bodymap.Back),
	bodymap.Front: tapLayer(bodymap.Front),
}

func tapLayer(v bodymap.View) string {
	var b strings.Builder
	b.WriteString(`<svg class="stage__taps" ` + viewBox + ` aria-hidden="true">`)
	for i := range bodymap.Regions {
		r := &bodymap.Regions[i]
		if r.View != v {
			continue
		}
		for _, side := range r.Sides() {
			shape := fmt.Sprintf(`<use href="#r-%s" transform="scale(-1 1)"></use>`, r.ID)
			if side.Sign(v) > 0 {
				shape = fmt.Sprintf(`<path id="r-%s" d="%s"></path>`, r.ID, r.Path())
			}
			fmt.Fprintf(&b, `<a href="#%s" tabindex="-1">%s</a>`, bodymap.Place{Region: r, Side: side}.ID(), shape)
		}
	}
	b.WriteString(`</svg>`)
	return b.String()
}

// ring marks a point.
const ring = `<circle class="mark__halo" r="22"></circle><circle class="mark__ring" r="22"></circle>`

// marks draws the taps of a view: the place's outline and a ring at the point, numbered where there are several.
func marks(taps []bodymap.Tap, v bodymap.View) string {
	var b strings.Builder
	numbers := numbered(taps)
	for i, t := range taps {
		if t.Place.Region.View != v {
			continue
		}
		fmt.Fprintf(&b, `<g><path class="mark__place" d="%s"%s></path>`, t.Place.Region.Path(), mirror(t.Place.Side, v))
		fmt.Fprintf(&b, `<g transform="translate(%.0f %.0f)">%s`, t.At.X, t.At.Y, ring)
		if slices.Max(numbers) > 1 {
			fmt.Fprintf(&b, `<text class="mark__number" y="7">%d</text>`, numbers[i])
		}
		b.WriteString(`</g></g>`)
	}
	return b.String()
}

// numbered returns the number of each tap; those that stand for one pain share theirs.
func numbered(taps []bodymap.Tap) []int {
	out, last := make([]int, len(taps)), 0
	for i, t := range taps {
		same := func(u bodymap.Tap) bool { return t.Mark != 0 && u.Mark == t.Mark }
		if first := slices.IndexFunc(taps[:i], same); first >= 0 {
			out[i] = out[first]
			continue
		}
		last++
		out[i] = last
	}
	return out
}

// mirror returns the attribute that turns a shape in half-coordinates to a side of the patient.
func mirror(s bodymap.Side, v bodymap.View) string {
	if s.Sign(v) < 0 {
		return ` transform="scale(-1 1)"`
	}
	return ""
}

// pattern draws a part's referral pattern on one or both sides of a view.
func pattern(part *bodymap.Part, side bodymap.Side, v bodymap.View) string {
	half, out := halfPattern(part, v), ""
	for _, s := range drawnSides(side) {
		out += "<g" + mirror(s, v) + ">" + half + "</g>"
	}
	return out
}

// otherPattern marks the places where an other source aches, on one or both sides of a view.
func otherPattern(o *bodymap.Other, side bodymap.Side, v bodymap.View) string {
	return places(o.Sometimes, side, v, "other-zone other-zone--sometimes") + places(o.Usual, side, v, "other-zone")
}

// ghost shows a place that is asked about, as a tap at it, with a question mark: a dashed line alone is
// hard to tell from a zone for those who do not see its colour.
func ghost(at bodymap.Tap) string {
	r := at.Place.Region
	return places([]string{r.ID}, at.Place.Side, r.View, "ghost") +
		fmt.Sprintf(`<text class="mark__number ghost__mark" x="%.0f" y="%.0f">?</text>`, at.At.X, at.At.Y+11)
}

// places draws the outlines of those of the regions that are in a view.
func places(regions []string, side bodymap.Side, v bodymap.View, class string) string {
	var b strings.Builder
	for _, id := range regions {
		r := bodymap.RegionByID(id)
		if r.View != v {
			continue
		}
		sides := drawnSides(side)
		if r.Midline {
			sides = r.Sides()
		}
		for _, s := range sides {
			fmt.Fprintf(&b, `<path class="%s" d="%s"%s></path>`, class, r.Path(), mirror(s, v))
		}
	}
	return b.String()
}

// drawnSides lists the sides on which a pattern is drawn: the midline stands for both.
func drawnSides(s bodymap.Side) []bodymap.Side {
	if s == bodymap.Midline {
		return []bodymap.Side{bodymap.Left, bodymap.Right}
	}
	return []bodymap.Side{s}
}

// halfPattern draws a part's zones, clipped to the skin, and its trigger points in half-coordinates.
func halfPattern(part *bodymap.Part, v bodymap.View) string {
	var b strings.Builder
	for _, strength := range []bodymap.Strength{bodymap.Spillover, bodymap.Essential} {
		var d strings.Builder
		for _, p := range part.Points {
			for _, z := range p.Zones {
				if z.View == v && z.Strength == strength {
					d.WriteString(bodymap.PathData(bodymap.Blob(z.Shape)))
				}
			}
		}
		if d.Len() > 0 {
			fmt.Fprintf(&b, `<g class="zone zone--%s" clip-path="url(#skin-%s)"><path class="zone__tint" d="%[3]s"></path><path class="zone__dots" d="%[3]s"></path></g>`, strength, v, d.String())
		}
	}
	for _, p := range part.Points {
		for _, s := range p.Spots {
			if s.View == v {
				fmt.Fprintf(&b, `<g class="cross" transform="translate(%.0f %.0f)">%s</g>`, s.At.X, s.At.Y, cross)
			}
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
