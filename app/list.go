package app

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// areas lists the headings of the list of places, in display order.
var areas = []bodymap.Area{
	bodymap.AreaBlade, bodymap.AreaSpine, bodymap.AreaShoulder, bodymap.AreaNeck,
	bodymap.AreaChest, bodymap.AreaArm, bodymap.AreaLow, bodymap.AreaBelly,
}

// placeList is the figure in words: every place as a link, for keyboards, screen readers
// and sore thumbs. It is a component because go-app leaves one without fields alone:
// six hundred nodes need not be compared at every tap.
type placeList struct{ goapp.Compo }

// Render lists the places by area.
func (*placeList) Render() goapp.UI {
	var groups []goapp.UI
	for _, area := range areas {
		var rows []goapp.UI
		for i := range bodymap.Regions {
			if r := &bodymap.Regions[i]; r.Area == area {
				rows = append(rows, placeRow(r))
			}
		}
		groups = append(groups, goapp.Section().Class("places__area").Body(
			goapp.H2().Text(string(area)),
			goapp.Ul().Class("places__list").Body(rows...),
		))
	}
	return goapp.Details().ID("places").Class("places").Body(
		goapp.Summary().Class("places__summary").Text("Choose from a list instead"),
		goapp.Div().Class("places__areas").Body(groups...),
	)
}

func placeRow(r *bodymap.Region) goapp.UI {
	var items []goapp.UI
	for _, side := range r.Sides() {
		p := bodymap.Place{Region: r, Side: side}
		items = append(items, goapp.A().Class("places__link").Href("#"+p.ID()).
			DataSet("do", "place").DataSet("id", p.ID()).Text(sentence(p.Name())))
	}
	return goapp.Li().Class("places__row").Body(items...)
}

// sentence begins a text with a capital letter.
func sentence(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return string(s[0]-'a'+'A') + s[1:]
}
