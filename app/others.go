package app

import (
	"fmt"
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// otherKinds heads the groups of other sources, in display order.
var otherKinds = []struct {
	kind  bodymap.OtherKind
	title string
}{
	{bodymap.Organ, "Organs"},
	{bodymap.Nerve, "Nerves"},
	{bodymap.Joint, "Joints and tendons"},
	{bodymap.Bone, "Bones"},
	{bodymap.Skin, "Skin"},
	{bodymap.Whole, "The whole body"},
}

// othersPage is what else aches where muscles do.
func othersPage() Page {
	return Page{
		Path:        "/others",
		Title:       "When it is not a muscle · Knotmap",
		Description: "Nerves, joints, organs and bones that ache where muscles do: what tells them apart, what to do, and how soon.",
		Body: func() goapp.UI {
			body := []goapp.UI{
				goapp.H1().Text("When it is not a muscle"),
				goapp.P().Class("lead").Text("Nerves, joints, organs and bones ache in the same places as muscles do. The place alone does not tell them apart; what comes with it often does."),
				goapp.P().Class("gate gate--line").Body(goapp.A().Href("/safety").Text("Warning signs"), goapp.Text(" come first: one emergency sign is enough to call for help.")),
				otherContents(),
				goapp.Raw(regionDefinitions()),
				otherLegend(),
				goapp.P().Class("grade").Text("The side is yours, left or right. Where it can be either, both are marked, though most people feel it on one."),
			}
			for _, k := range otherKinds {
				section := []goapp.UI{goapp.H2().Text(k.title)}
				for i := range bodymap.Others {
					if o := &bodymap.Others[i]; o.Kind == k.kind {
						section = append(section, otherSection(o))
					}
				}
				body = append(body, goapp.Section().Class("causes").Body(section...))
			}
			return textPage("/others", append(body, goapp.P().Class("grade").Body(
				goapp.Text("How often each is behind such an ache is our estimate. "),
				goapp.A().Href("/about/sources").Text("What each source is worth"),
				goapp.Text("."),
			))...)
		},
	}
}

// otherContents leads to each source, folded away under its kind.
func otherContents() goapp.UI {
	var groups []goapp.UI
	for _, k := range otherKinds {
		var rows []goapp.UI
		for _, o := range bodymap.Others {
			if o.Kind == k.kind {
				rows = append(rows, goapp.Li().Body(goapp.A().Href("#"+o.ID).Text(o.Name)))
			}
		}
		groups = append(groups, goapp.Details().Class("contents__group").Body(
			goapp.Summary().Text(fmt.Sprintf("%s (%d)", k.title, len(rows))),
			goapp.Ul().Class("contents__list").Body(rows...),
		))
	}
	return goapp.Nav().Class("contents").Aria("label", "On this page").Body(groups...)
}

func otherSection(o *bodymap.Other) goapp.UI {
	return goapp.Section().ID(o.ID).Class("cause").Body(
		goapp.H3().Text(o.Name),
		goapp.P().Text(sentence(o.Plain)+"."),
		otherSigns(o),
		otherFigure(o),
		goapp.H4().Text("What tells it from a muscle"),
		list(o.Apart),
		goapp.H4().Text("What to do"),
		goapp.P().Class("cause__soon").Text(howSoon[o.Level]),
		goapp.P().Text(o.Do),
		goapp.Small().Class("source").Text(strings.Join(o.Sources, "; ")),
	)
}

// howSoon says how soon a source wants attention when it is suspected.
var howSoon = map[bodymap.Level]string{
	bodymap.Emergency: "If you suspect it: now.",
	bodymap.Today:     "If you suspect it: today.",
	bodymap.Soon:      "If you suspect it: within days.",
	bodymap.SelfCare:  "Self-care first, if no warning sign fits.",
}

// otherSigns lists the warning signs that go with a source, most urgent first, under what they call for.
func otherSigns(o *bodymap.Other) goapp.UI {
	body := []goapp.UI{goapp.H4().Class("gate__title").Text("Warning signs")}
	for _, level := range []bodymap.Level{bodymap.Emergency, bodymap.Today, bodymap.Soon} {
		var rows []goapp.UI
		for _, id := range o.Signs {
			if s := bodymap.SignByID(id); s.Level == level {
				rows = append(rows, goapp.Li().Class("sign").Text(s.Text))
			}
		}
		if rows != nil {
			body = append(body, goapp.P().Class("cause__level").Text(levelTitle[level]+" if any of this fits:"), goapp.Ul().Class("signs").Body(rows...))
		}
	}
	return goapp.Div().Class("gate").Body(body...)
}

// otherFigure marks the places where a source aches, and names them.
func otherFigure(o *bodymap.Other) goapp.UI {
	var views []goapp.UI
	for _, p := range plates(o.Side) {
		if marked := p.otherPlaces(o); marked != "" {
			views = append(views, goapp.Div().Class("pattern__view").Body(
				goapp.Raw(p.art(bodymap.Superficial, "stage__art--calm")),
				goapp.Raw(overlaySVG(marked)),
				goapp.Span().Class("pattern__label").Text(p.label()),
			))
		}
	}
	class := "pattern"
	if !slices.ContainsFunc(slices.Concat(o.Usual, o.Sometimes), isLow) {
		class += " pattern--upper"
	}
	words := []goapp.UI{goapp.P().Body(goapp.B().Text("Usually: "), goapp.Text(placeNames(o.Usual, o.Side)+"."))}
	if len(o.Sometimes) > 0 {
		words = append(words, goapp.P().Body(goapp.B().Text("Sometimes: "), goapp.Text(placeNames(o.Sometimes, o.Side)+".")))
	}
	return goapp.Figure().Class(class).Body(
		goapp.Div().Class("pattern__views").Body(views...),
		goapp.FigCaption().Body(words...),
	)
}

// otherPlaces draws the places where a source aches, as otherPattern does, but by reference to regionDefinitions.
func (p plate) otherPlaces(o *bodymap.Other) string {
	var b strings.Builder
	mark := func(class string, regions []string) {
		for _, id := range regions {
			for _, place := range p.shownOf(bodymap.RegionByID(id), o.Side) {
				fmt.Fprintf(&b, `<use class="%s" href="#r-%s"%s></use>`, class, id, p.mirror(place.Side))
			}
		}
	}
	mark("other-zone other-zone--sometimes", o.Sometimes)
	mark("other-zone", o.Usual)
	return b.String()
}

// regionDefinitions holds the outline of every region that other sources ache in, once.
func regionDefinitions() string {
	var b strings.Builder
	b.WriteString(`<svg class="definitions" width="0" height="0" aria-hidden="true"><defs>`)
	for _, r := range bodymap.Regions {
		if slices.ContainsFunc(bodymap.Others, func(o bodymap.Other) bool {
			return slices.Contains(o.Usual, r.ID) || slices.Contains(o.Sometimes, r.ID)
		}) {
			fmt.Fprintf(&b, `<path id="r-%s" d="%s"></path>`, r.ID, r.Path())
		}
	}
	return b.String() + `</defs></svg>`
}

// isLow reports whether a region reaches out of the part of the figure that is shown larger.
func isLow(region string) bool {
	return slices.ContainsFunc(bodymap.RegionByID(region).Polygon(), outside)
}

func otherLegend() goapp.UI {
	swatch := func(class, text string) goapp.UI {
		svg := fmt.Sprintf(`<svg class="legend__swatch" viewBox="0 0 60 36" aria-hidden="true"><path class="%s" d="M2 2h56v32H2z"></path></svg>`, class)
		return goapp.Li().Class("legend__item").Body(goapp.Raw(svg), goapp.Span().Text(text))
	}
	return goapp.Ul().Class("legend legend--others").Aria("label", "Where it aches").Body(
		swatch("other-zone", "usually"),
		swatch("other-zone other-zone--sometimes", "sometimes"),
	)
}
