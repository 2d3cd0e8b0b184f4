package app

import (
	"fmt"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

// articleParts is an article's prose with its figures. What patterns refer to stands once, before the first.
func articleParts(a *content.Article, lib *content.Library) []goapp.UI {
	var body []goapp.UI
	patterns := false
	for _, part := range a.Parts {
		f := part.Figure
		switch {
		case f == nil:
			body = append(body, prose(part.HTML))
		case f.Muscle != "":
			if !patterns {
				body = append(body, goapp.Raw(definitions(bodymap.Straight)))
			}
			body = append(body, muscleFigure(f, !patterns))
			patterns = true
		case f.Routine != "":
			body = append(body, stepFigure(f, lib.Routine(f.Routine)))
		default:
			body = append(body, placesFigure(f))
		}
	}
	return body
}

// muscleFigure shows where a muscle sends its pain, all its parts together, on the patient's right side.
func muscleFigure(f *content.Figure, explained bool) goapp.UI {
	m := bodymap.MuscleByID(f.Muscle)
	var views []goapp.UI
	for _, p := range plates(bodymap.Right) {
		if p.aspect.View == bodymap.Lateral && len(views) > 0 {
			continue // it shows no skin that the others do not show
		}
		var drawn strings.Builder
		for i := range m.Parts {
			if shows(&m.Parts[i], p.aspect.View) {
				drawn.WriteString(p.smallPattern(m, &m.Parts[i], bodymap.Right))
			}
		}
		if drawn.Len() > 0 {
			views = append(views, p.drawnView(m.Layer, drawn.String()))
		}
	}
	upper := true
	for i := range m.Parts {
		upper = upper && isUpper(&m.Parts[i])
	}
	words := []goapp.UI{
		goapp.P().Class("pattern__name").Text(f.Caption),
		goapp.P().Body(goapp.A().Class("figure__link").Href("/muscles/" + m.ID).Text("More about the " + strings.ToLower(m.Name))),
	}
	if explained {
		words = append(words, muscleLegend())
	}
	return articleFigure(upper, views, words)
}

// smallPattern draws a part's pattern without the numbers of its trigger points, which a small figure has no room for.
func (p plate) smallPattern(m *bodymap.Muscle, part *bodymap.Part, side bodymap.Side) string {
	return fmt.Sprintf(`<g%s>%s<g class="zones"%s>%s</g>%s</g>`, p.mirror(side), p.shape(m, part), p.spread(part), p.zones(part, ""), p.crosses(part, bodymap.Midline))
}

// placesFigure marks places on the figure, and leads to the map with the same marks.
func placesFigure(f *content.Figure) goapp.UI {
	var taps []bodymap.Tap
	upper := true
	for _, id := range f.Places {
		place, _ := bodymap.PlaceByID(id) // content has checked it
		taps = append(taps, bodymap.TapAt(place))
		upper = upper && !isLow(place.Region.ID)
	}
	var views []goapp.UI
	for _, a := range bodymap.Aspects {
		p := plate{aspect: a}
		if drawn := p.outlines(taps); drawn != "" {
			views = append(views, p.drawnView(bodymap.Superficial, drawn))
		}
	}
	return articleFigure(upper, views, []goapp.UI{
		goapp.P().Class("pattern__name").Text(f.Caption),
		goapp.P().Body(goapp.A().Class("figure__link").Href(mapLink(f.Places)).Text(seePlaces(f.Places))),
	})
}

// outlines draws the places of taps that the aspect shows.
func (p plate) outlines(taps []bodymap.Tap) string {
	var b strings.Builder
	for _, t := range taps {
		if p.aspect.Shows(t.Place) {
			fmt.Fprintf(&b, `<path class="figure__place" d="%s"%s></path>`, p.body.Outline(t.Place.Region), p.mirror(t.Place.Side))
		}
	}
	return b.String()
}

// stepFigure is the picture of a routine's step.
func stepFigure(f *content.Figure, r *content.Routine) goapp.UI {
	step := r.Steps[f.Step-1]
	return goapp.Figure().Class("article-figure").Body(
		stepPicture(&step),
		goapp.FigCaption().Body(
			goapp.P().Class("pattern__name").Text(f.Caption),
			goapp.P().Body(goapp.A().Class("figure__link").Href(fmt.Sprintf("/routines/%s#step-%d", r.ID, f.Step)).Text(r.Title)),
		),
	)
}

// drawnView is the calm figure with something drawn upon it.
func (p plate) drawnView(layer bodymap.Layer, drawn string) goapp.UI {
	return goapp.Div().Class("pattern__view").Body(
		goapp.Raw(p.art(layer, "stage__art--calm")),
		goapp.Raw(overlaySVG(drawn)),
		goapp.Span().Class("pattern__label").Text(p.label()),
	)
}

func articleFigure(upper bool, views, words []goapp.UI) goapp.UI {
	class := "pattern article-figure"
	if upper {
		class += " pattern--upper"
	}
	return goapp.Figure().Class(class).Body(
		goapp.Div().Class("pattern__views").Body(views...),
		goapp.FigCaption().Body(words...),
	)
}
