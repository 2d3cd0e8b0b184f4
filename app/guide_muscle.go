package app

import (
	"slices"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// muscleTexts is what a muscle's page says and the guide repeats.
type muscleTexts struct {
	find, press, caution, sources goapp.UI
}

// muscles tells of the likeliest muscles. texts returns what is written about one, or what stands in its place.
func (b *booklet) muscles(texts func(id string) (muscleTexts, goapp.UI)) goapp.UI {
	body := []goapp.UI{goapp.P().Text(chainNote), muscleLegend()}
	for i := range b.candidates {
		c := &b.candidates[i]
		card := []goapp.UI{
			goapp.H3().Text(candidateName(c)),
			goapp.P().Class("guide__plain").Text(sentence(c.Muscle.Plain) + "."),
			b.muscleFigure(c),
		}
		if t, missing := texts(c.Muscle.ID); missing != nil {
			card = append(card, missing)
		} else {
			card = append(card, t.view(c.Muscle))
		}
		body = append(body, goapp.Article().Class("guide__muscle").Body(card...))
	}
	return chapter("muscles", "The muscles to look at", append(body, b.otherSources())...)
}

func (t muscleTexts) view(m *bodymap.Muscle) goapp.UI {
	return goapp.Div().Class("guide__texts").Body(
		goapp.Div().Class("guide__how").Body(goapp.H4().Text("How to find it"), t.find),
		goapp.Div().Class("guide__how").Body(goapp.H4().Text(pressTitle(m)), t.press),
		goapp.Div().Class("guide__leave").Body(goapp.H4().Text(cautionTitle), t.caution),
		goapp.Div().Class("guide__sources").Body(goapp.P().Text("The map of its pain: grade, expert tradition. Sources:"), t.sources),
	)
}

// muscleFigure shows where a muscle sends its pain, on the side on which it is likely, and where its
// trigger points lie. Views that show neither these nor a marked place are left out.
func (b *booklet) muscleFigure(c *bodymap.Candidate) goapp.UI {
	var views []goapp.UI
	for _, p := range plates(c.Side) {
		v := p.aspect.View
		if v == bodymap.Lateral && len(views) > 0 {
			continue // it shows no skin that the others do not show
		}
		marked := slices.ContainsFunc(b.taps, func(t bodymap.Tap) bool { return t.Place.Region.View == v })
		if !hasSpot(c.Part, v) && !(marked && shows(c.Part, v)) {
			continue
		}
		p.body = b.body
		views = append(views, p.guideView(c.Muscle.Layer, p.pattern(c.Muscle, c.Part, c.Side)))
	}
	return goapp.Div().Class("guide__pattern").Body(guideFigure(isUpper(c.Part), views), triggerPoints(c.Part))
}

func hasSpot(part *bodymap.Part, v bodymap.View) bool {
	for _, point := range part.Points {
		if slices.ContainsFunc(point.Spots, func(s bodymap.Spot) bool { return s.View == v }) {
			return true
		}
	}
	return false
}

// otherSources names what else aches at the places, and what tells each from a muscle.
func (b *booklet) otherSources() goapp.UI {
	var rows []goapp.UI
	for _, c := range b.others {
		rows = append(rows, goapp.Li().Body(goapp.B().Text(c.Other.Name+". "), goapp.Text(c.Other.Apart[0])))
	}
	return goapp.Div().Class("guide__others").Body(
		goapp.H3().Text("If it is not a muscle"),
		goapp.P().Text("These can ache in the same places. A doctor or physiotherapist can tell them apart."),
		goapp.Ul().Body(rows...),
		goapp.P().Class("guide__link").Body(goapp.A().Href("/others").Text("More about what speaks for which")),
	)
}
