package app

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

// musclesPage lists the atlas.
func musclesPage() Page {
	return Page{
		Path:        "/muscles",
		Title:       "Muscles that send pain · Knotmap",
		Description: "Every muscle of the atlas with the places it sends pain to.",
		Body: func() goapp.UI {
			body := []goapp.UI{
				goapp.H1().Text("Muscles"),
				goapp.P().Class("lead").Text("Each is described in the trigger point literature as sending pain elsewhere. These maps are expert tradition: long experience, little measured proof."),
				goapp.P().Body(goapp.Text("The same ache can come from a nerve, a joint or an organ: "), goapp.A().Href("/others").Text("when it is not a muscle"), goapp.Text(".")),
			}
			for _, g := range bodymap.Groups {
				var rows []goapp.UI
				for _, m := range g.Muscles {
					rows = append(rows, muscleCard(&m))
				}
				body = append(body, section(g.Name, goapp.Ul().Class("cards").Body(rows...)))
			}
			return textPage("/muscles", body...)
		},
	}
}

func muscleCard(m *bodymap.Muscle) goapp.UI {
	return card("/muscles/"+m.ID, m.Name, sentence(m.Plain)+".")
}

// card is a link to a page with a line about it.
func card(href, title, text string) goapp.UI {
	return goapp.Li().Class("card").Body(
		goapp.A().Class("card__link").Href(href).Text(title),
		goapp.P().Class("card__text").Text(text),
	)
}

// cautionTitle stands over what to mind before a muscle is pressed.
const cautionTitle = "Take care"

// pressTitle stands over how to press a muscle, or over what to do about one that nobody should press alone.
func pressTitle(m *bodymap.Muscle) string {
	if m.NoPress {
		return "How to ease it"
	}
	return "How to press it"
}

// works lists sources, each once: a work of which a chapter is named is not named without it too.
func works(lists ...[]string) (out []string) {
	all := slices.Concat(lists...)
	for _, work := range all {
		chapter := func(s string) bool { return strings.HasPrefix(s, work+",") }
		if !slices.Contains(out, work) && !slices.ContainsFunc(all, chapter) {
			out = append(out, work)
		}
	}
	return out
}

// musclePage is the page of one muscle.
func musclePage(m *bodymap.Muscle, lib *content.Library) Page {
	path := "/muscles/" + m.ID
	return Page{
		Path:        path,
		Title:       m.Name + ": where it sends pain · Knotmap",
		Description: m.Name + ": where it sends pain, what that feels like, what sets it off, how to find and ease it.",
		Body: func() goapp.UI {
			note := bodymap.NoteByID(m.ID)
			return textPage(path,
				goapp.H1().Text(m.Name),
				goapp.P().Class("lead").Text(sentence(m.Plain)+"."),
				goapp.Raw(definitions(bodymap.Straight)),
				patterns(m),
				section("What it feels like", list(note.Feels)),
				section("What sets it off", list(note.SetsOff)),
				section("Try this", goapp.P().Class("grade").Text(testsNote), list(note.Tests)),
				section("How to find it", steps(note.Find)),
				section(pressTitle(m),
					goapp.Div().Class("caution").Body(goapp.H3().Text(cautionTitle), list(note.Caution)),
					steps(note.Press)),
				section("What else eases it", list(note.Eases)),
				muscleToDo(m, lib),
				section("What comes with it", goapp.P().Class("grade").Text(satellitesNote), namedMuscles(note.Satellites, m)),
				section("What else it may be", list(note.LookAlikes), goapp.P().Body(
					goapp.A().Href("/safety").Text("Signs that want a doctor first"),
					goapp.Text(" · "),
					goapp.A().Href("/others").Text("When it is not a muscle"),
				)),
				muscleReading(m, lib),
				anatomy(note),
				section("Sources", list(works(m.Sources, note.Sources)),
					goapp.P().Class("grade").Body(
						goapp.Text("Evidence: the referral map is expert tradition. "),
						goapp.A().Href("/about/sources").Text("What each source is worth"),
						goapp.Text(". "+disclaimer))),
			)
		},
	}
}

const (
	testsNote      = "Go slowly, and stop where it shoots or tingles. Such tests are custom: how often they are right has hardly been measured."
	satellitesNote = "Expert tradition: therapists look at these too, because they are often found sore together, or because one is said to keep another going."
)

// anatomy is what a reader with training looks for, folded away for others.
func anatomy(note bodymap.Note) goapp.UI {
	return goapp.Section().Body(goapp.Details().Class("anatomy").Body(
		goapp.Summary().Body(goapp.H2().Text("Anatomy in detail")),
		goapp.H3().Text("Attachments"), list(note.Attachments),
		goapp.H3().Text("Action"), list(note.Action),
		goapp.H3().Text("Nerve"), list(note.Nerve),
	))
}

// namedMuscles lists sentences in which the muscles of the atlas, save the page's own, are links.
func namedMuscles(lines []string, own *bodymap.Muscle) goapp.UI {
	pages := map[string]string{}
	for _, m := range bodymap.Muscles {
		name := strings.ToLower(m.Name)
		short, _, _ := strings.Cut(name, " and ")
		pages[name], pages[short] = m.ID, m.ID
	}
	names := anyOf(pages)
	var rows []goapp.UI
	for _, line := range lines {
		var body []goapp.UI
		at := 0
		for _, found := range names.FindAllStringIndex(line, -1) {
			name := line[found[0]:found[1]]
			id := pages[strings.ToLower(name)]
			if id == own.ID {
				continue
			}
			body = append(body, goapp.Text(line[at:found[0]]), goapp.A().Href("/muscles/"+id).Text(name))
			at = found[1]
		}
		rows = append(rows, goapp.Li().Body(append(body, goapp.Text(line[at:]))...))
	}
	return goapp.Ul().Body(rows...)
}

// anyOf returns an expression that finds any of the keys as whole words, in any case, the longest first.
func anyOf(pages map[string]string) *regexp.Regexp {
	var names []string
	for name := range pages {
		names = append(names, regexp.QuoteMeta(name))
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(len(b)-len(a), cmp.Compare(a, b)) })
	return regexp.MustCompile(`(?i)\b(` + strings.Join(names, "|") + `)\b`)
}

// patterns shows each part's referral pattern in the views it reaches, on the patient's right side.
func patterns(m *bodymap.Muscle) goapp.UI {
	var figures []goapp.UI
	for i := range m.Parts {
		part := &m.Parts[i]
		var views []goapp.UI
		for _, p := range plates(bodymap.Right) {
			if shows(part, p.aspect.View) {
				views = append(views, p.patternFigure(m, part))
			}
		}
		caption := sentence(part.Name)
		if caption == "" {
			caption = m.Name
		}
		class := "pattern"
		if isUpper(part) {
			class += " pattern--upper"
		}
		figures = append(figures, goapp.Figure().Class(class).Body(
			goapp.Div().Class("pattern__views").Body(views...),
			goapp.FigCaption().Body(goapp.P().Class("pattern__name").Text(caption), triggerPoints(part), patternWords(part)),
		))
	}
	note := goapp.P().Class("grade").Text("Drawn on the right side; the left is its mirror image.")
	return goapp.Div().Class("patterns").Body(append(figures, muscleLegend(), note)...)
}

// shows reports whether a part has a zone or a trigger point in a view.
func shows(part *bodymap.Part, v bodymap.View) bool {
	for _, p := range part.Points {
		for _, z := range p.Zones {
			if z.View == v {
				return true
			}
		}
		for _, s := range p.Spots {
			if s.View == v {
				return true
			}
		}
	}
	return false
}

// isUpper reports whether a part's pattern lies above the waist and within the
// shoulders, so that the page can show that part of the figure larger.
func isUpper(part *bodymap.Part) bool {
	for _, p := range part.Points {
		for _, z := range p.Zones {
			if slices.ContainsFunc(z.Shape, outside) {
				return false
			}
		}
	}
	return true
}

// outside reports whether a point lies out of the part of the figure that is shown larger.
func outside(p bodymap.Point) bool { return p.X > 290 || p.Y > 680 }

func (p plate) patternFigure(m *bodymap.Muscle, part *bodymap.Part) goapp.UI {
	return p.drawnView(m.Layer, p.pattern(m, part, bodymap.Right))
}

// triggerPoints lists a part's trigger points: the number by which the literature knows each, and where it lies.
func triggerPoints(part *bodymap.Part) goapp.UI {
	var rows []goapp.UI
	for _, p := range part.Points {
		row := []goapp.UI{goapp.Span().Class("point__number").Text(p.Number), goapp.Text(" " + p.Where)}
		if p.Rare {
			row = append(row, goapp.Text(" "), goapp.Span().Class("point__rare").Text("uncommon"))
		}
		rows = append(rows, goapp.Li().Class("point").Body(row...))
	}
	return goapp.Ul().Class("points").Body(rows...)
}

// patternWords says in words what the drawing shows, for each trigger point.
func patternWords(part *bodymap.Part) goapp.UI {
	var rows []goapp.UI
	for _, p := range part.Points {
		text := p.Number + "."
		if names := zoneNames(p, bodymap.Essential); names != "" {
			text += " Felt by most: " + names + "."
		}
		if names := zoneNames(p, bodymap.Spillover); names != "" {
			text += " Felt by some: " + names + "."
		}
		rows = append(rows, goapp.Li().Text(text+" ("+p.Source+")"))
	}
	return goapp.Details().Class("pattern__words").Body(
		goapp.Summary().Text("The pattern in words"),
		goapp.Ul().Body(rows...),
	)
}

// zoneNames lists the places of a strength, on the right side; empty where there are none.
func zoneNames(p bodymap.TriggerPoint, strength bodymap.Strength) string {
	var ids []string
	for _, z := range p.Zones {
		if z.Strength == strength {
			ids = append(ids, z.Places...)
		}
	}
	return placeNames(ids, bodymap.Right)
}

// placeNames names regions on a side of the body; where the midline stands for both, without one.
// Those of the lateral view are left out: it shows no skin that the others do not show.
func placeNames(ids []string, side bodymap.Side) string {
	var names []string
	for _, id := range ids {
		r := bodymap.RegionByID(id)
		if r.View == bodymap.Lateral {
			continue
		}
		name := bodymap.Place{Region: r, Side: side}.Name()
		if side == bodymap.Midline {
			name = strings.NewReplacer(", {side}", "", "{side} ", "").Replace(r.Name)
		}
		names = append(names, name)
	}
	return strings.Join(names, "; ")
}

func section(title string, body ...goapp.UI) goapp.UI {
	return goapp.Section().Body(append([]goapp.UI{goapp.H2().Text(title)}, body...)...)
}

func list(items []string) goapp.UI { return goapp.Ul().Body(listItems(items)...) }

func steps(items []string) goapp.UI { return goapp.Ol().Body(listItems(items)...) }

func listItems(items []string) []goapp.UI {
	var rows []goapp.UI
	for _, text := range items {
		rows = append(rows, goapp.Li().Text(text))
	}
	return rows
}
