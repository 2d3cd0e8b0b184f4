package app

import (
	"fmt"
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// The guide is a booklet to print. What follows from the places is drawn by these views, at build time for the
// usual places and in the browser for the reader's own. The texts stay out of the program: it
// cuts them from pages that were prerendered.

const (
	guidePath  = "/guide"
	guideTitle = "Upper-back knots"
)

// booklet is the guide for some places.
type booklet struct {
	body       bodymap.Body
	taps       []bodymap.Tap
	usual      bool // the taps are no reader's own
	gate       bodymap.Gate
	candidates []bodymap.Candidate // those it tells of
	others     []bodymap.Candidate
}

// guideMuscles is how many muscles a guide tells of.
const guideMuscles = 4

func newBooklet(c bodymap.Complaint, body bodymap.Body) booklet {
	candidates := bodymap.Rank(c)
	others := bodymap.RankOthers(c)
	return booklet{
		body: body, taps: c.Taps, gate: bodymap.GateFor(c),
		candidates: candidates[:min(guideMuscles, leading(candidates))],
		others:     others[:min(maxOthers, len(others))],
	}
}

// muscleIDs lists the muscles, the likeliest first.
func (b *booklet) muscleIDs() (ids []string) {
	for _, c := range b.candidates {
		ids = append(ids, c.Muscle.ID)
	}
	return ids
}

// guideMain is the main part of the guide's page.
func guideMain(chapters ...goapp.UI) goapp.HTMLMain {
	return goapp.Main().ID("main").Class("prose guide").TabIndex(-1).Body(chapters...)
}

// chapter is a part of the guide under a heading; its ID is the one by which the program finds it.
func chapter(id, title string, body ...goapp.UI) goapp.UI {
	return goapp.Section().ID(id).Class("guide__chapter guide__chapter--" + id).Body(append([]goapp.UI{goapp.H2().Text(title)}, body...)...)
}

// cover is the head of the guide. It has a line to write on, and says for which places it was made.
func (b *booklet) cover() goapp.UI {
	made := "the usual places"
	if !b.usual {
		var names []string
		for _, t := range b.taps {
			names = append(names, lowerFirst(t.Place.Name()))
		}
		made = strings.Join(names, "; ")
	}
	return goapp.Header().Class("guide__cover").Body(
		goapp.H1().Text(guideTitle),
		goapp.P().Class("guide__idea").Text("It is not where it hurts."),
		goapp.P().Class("guide__made").Body(goapp.B().Text("Made for: "), goapp.Text(made+".")),
		goapp.P().Class("guide__blanks").Body(blank("Name"), blank("Date")),
	)
}

func lowerFirst(s string) string { return strings.ToLower(s[:1]) + s[1:] }

// blank is a word with a line behind it to write on, which means nothing on a screen.
func blank(word string) goapp.UI { return goapp.Span().Class("guide__blank").Text(word) }

// guideTools prints the guide, and leads back to the map at an address. They need the program, and are hidden without it.
func guideTools(ready bool, places string) goapp.UI {
	print := goapp.Button().Class("button").Type("button").DataSet("do", "print").Text("Print")
	if !ready {
		print = print.Disabled(true)
	}
	return goapp.P().Class("guide__tools").Body(
		print,
		goapp.A().Class("button button--plain").Href("/"+places).Text("Choose other places"),
	)
}

// signs lists the warning signs of the places that cannot wait. avoid says what nobody should press.
func (b *booklet) signs(avoid goapp.UI) goapp.UI {
	return chapter("signs", "First: is it a muscle at all?",
		goapp.P().Text("Go through these lists before you press anything. One tick is enough."),
		b.signList(bodymap.Emergency), b.signList(bodymap.Today), avoid)
}

func (b *booklet) signList(level bodymap.Level) goapp.UI {
	var rows []goapp.UI
	for _, s := range b.gate.Signs {
		if s.Level == level {
			rows = append(rows, goapp.Li().Text(s.Text))
		}
	}
	return goapp.Div().Class("guide__signs guide__signs--"+level.String()).Body(
		goapp.H3().Text(levelTitle[level]),
		goapp.Ul().Class("guide__ticks").Body(rows...),
	)
}

// soonSigns lists the warning signs that can wait for some days.
func soonSigns(gate bodymap.Gate) (texts []string) {
	for _, s := range gate.Signs {
		if s.Level == bodymap.Soon {
			texts = append(texts, s.Text)
		}
	}
	return texts
}

// places shows the places on the figure, and names them.
func (b *booklet) places() goapp.UI {
	var views []goapp.UI
	for _, a := range bodymap.Aspects {
		p := plate{a, b.body}
		if marks := p.marks(b.taps); slices.ContainsFunc(b.taps, func(t bodymap.Tap) bool { return a.Shows(t.Place) }) {
			views = append(views, p.guideView(bodymap.Superficial, marks))
		}
	}
	upper := !slices.ContainsFunc(b.taps, func(t bodymap.Tap) bool { return isLow(t.Place.Region.ID) })
	var rows []goapp.UI
	numbers := numbered(b.taps)
	for i, t := range b.taps {
		name := sentence(t.Place.Name())
		if said := t.Ache.Text(); said != "" {
			name += ": " + said
		}
		row := []goapp.UI{goapp.Text(name)}
		if slices.Max(numbers) > 1 {
			row = []goapp.UI{goapp.B().Class("guide__number").Text(fmt.Sprintf("%d", numbers[i])), goapp.Span().Text(name)}
		}
		rows = append(rows, goapp.Li().Body(row...))
	}
	note := "Left and right are your own: the back is seen from behind, the front from in front."
	if b.usual {
		note = "Drawn on the left; the right is its mirror image. " + note
	}
	class := "guide__map"
	if len(views) > 1 {
		class += " guide__map--wide"
	}
	return chapter("map", "Your map",
		goapp.Div().Class(class).Body(
			guideFigure(upper, views),
			goapp.Div().Body(
				goapp.Ul().Class("guide__places").Body(rows...),
				goapp.P().Class("grade").Text(note),
			),
		))
}

// guideView is the calm figure with something drawn upon it. It waits for no scrolling: paper does not scroll.
func (p plate) guideView(layer bodymap.Layer, drawn string) goapp.UI {
	return goapp.Div().Class("pattern__view").Body(
		goapp.Raw(eager(p.art(layer, "stage__art--calm"))),
		goapp.Raw(overlaySVG(drawn)),
		goapp.Span().Class("pattern__label").Text(p.label()),
	)
}

// eager has the browser fetch pictures that are not in sight.
func eager(html string) string { return strings.ReplaceAll(html, ` loading="lazy"`, "") }

func guideFigure(upper bool, views []goapp.UI) goapp.UI {
	class := "pattern"
	if upper {
		class += " pattern--upper"
	}
	return goapp.Div().Class(class).Body(goapp.Div().Class("pattern__views").Body(views...))
}
