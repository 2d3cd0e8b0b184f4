package app

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// Gallery is a page with every referral pattern on one sheet, for those who draw them. It
// is no part of the product.
func Gallery() Page {
	return Page{
		Path:        "/gallery",
		Title:       "Every pattern · Knotmap",
		Description: "Every muscle of the atlas on the figure, with its trigger points and referral zones.",
		Body: func() goapp.UI {
			sheet := []goapp.UI{goapp.H1().Text("Every pattern"), goapp.Raw(definitions(bodymap.Straight))}
			for i := range bodymap.Muscles {
				m := &bodymap.Muscles[i]
				for j := range m.Parts {
					sheet = append(sheet, patternCard(m, &m.Parts[j]))
				}
			}
			return layout("/gallery", goapp.Main().ID("main").Class("gallery").TabIndex(-1).Body(sheet...))
		},
	}
}

// patternCard shows a part of a muscle in every view, those too in which nothing of it is seen. Its
// name links to the card, which is then as wide as the page.
func patternCard(m *bodymap.Muscle, part *bodymap.Part) goapp.UI {
	var views []goapp.UI
	for _, p := range plates(bodymap.Right) {
		views = append(views, p.patternFigure(m, part))
	}
	name := m.Name
	if part.Name != "" {
		name += ", " + part.Name
	}
	return goapp.Figure().ID(partID(m, part)).Class("pattern gallery__card").Body(
		goapp.Div().Class("pattern__views").Body(views...),
		goapp.FigCaption().Body(goapp.A().Href("#"+partID(m, part)).Text(name)),
	)
}

// partID names a part of a muscle among all.
func partID(m *bodymap.Muscle, part *bodymap.Part) string {
	if part.ID == "" {
		return m.ID
	}
	return m.ID + "-" + part.ID
}
