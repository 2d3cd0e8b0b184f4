package app

import (
	"fmt"
	"math"
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// candidateName is a candidate's name with its side, as a heading.
func candidateName(c *bodymap.Candidate) string {
	return c.Name() + " (" + c.SideName() + ")"
}

// barSteps is how many lengths a bar has; the style sheet has a rule for each.
const barSteps = 20

// barLength is how long a candidate's bar is, 1 to barSteps, relative to the best one.
func barLength(score, best float64) int {
	return max(1, int(math.Round(barSteps*math.Exp((score-best)/1.5))))
}

func bar(score, best float64) goapp.UI {
	return goapp.Span().Class(fmt.Sprintf("bar bar--%d", barLength(score, best)))
}

// leading is how many candidates an answer shows before it folds the rest away: down to
// the last that refers to a place that was tapped, and not just to one beside it.
func leading(candidates []bodymap.Candidate) int {
	direct := func(r bodymap.Reason) bool { return r.Kind == bodymap.InZone && r.Beside.Region == nil }
	for i := len(candidates) - 1; i >= 0; i-- {
		if slices.ContainsFunc(candidates[i].Reasons, direct) {
			return i + 1
		}
	}
	return len(candidates)
}

// firstReason is the zone that speaks most for a candidate, in words. It does not repeat the place if
// that is the only one that was tapped.
func firstReason(c *bodymap.Candidate, only bool) string {
	best := c.Reasons[0]
	for _, r := range c.Reasons {
		if zone := r.Kind == bodymap.InZone || r.Kind == bodymap.OnPoint; zone && r.Points > best.Points {
			best = r
		}
	}
	if only && best.Kind == bodymap.InZone && best.Beside.Region == nil && best.Point != nil {
		return fmt.Sprintf("Its %s zone (%s) lies here.", best.Strength, best.Point.Number)
	}
	return best.Text()
}

// reasonList shows every reason with its points, and that they add up.
func reasonList(c *bodymap.Candidate) goapp.UI {
	var rows []goapp.UI
	for _, r := range c.Reasons {
		class := "reason"
		if r.Points < 0 {
			class += " reason--against"
		}
		text := []goapp.UI{goapp.Span().Text(r.Text())}
		if r.Source != "" {
			text = append(text, goapp.Small().Class("source").Text(r.Source))
		}
		rows = append(rows, goapp.Li().Class(class).Body(
			goapp.Span().Class("reason__points").Text(points(r.Points)),
			goapp.Div().Class("reason__text").Body(text...),
		))
	}
	rows = append(rows, goapp.Li().Class("reason reason--sum").Body(
		goapp.Span().Class("reason__points").Text(points(c.Score)),
		goapp.Div().Class("reason__text").Text("all together; higher is likelier"),
	))
	return goapp.Ul().Class("reasons").Body(rows...)
}

// changeList says which replies would change a candidate's place most.
func changeList(changes []bodymap.Change) goapp.UI {
	var rows []goapp.UI
	for _, c := range changes {
		rows = append(rows, goapp.Li().Class("reason").Body(
			goapp.Span().Class("reason__points").Text(points(c.Points)),
			goapp.Div().Class("reason__text").Text(c.Text()),
		))
	}
	return goapp.Details().Class("more").Body(
		goapp.Summary().Text("What would change this"),
		goapp.Ul().Class("reasons").Body(rows...),
	)
}

// points writes log-odds with their sign, to one decimal, with a real minus sign.
func points(p float64) string {
	return strings.ReplaceAll(fmt.Sprintf("%+.1f", p), "-", "−")
}

// adviceFor is what the signs that fit call for.
func adviceFor(g bodymap.Gate) goapp.UI {
	body := []goapp.UI{goapp.H2().Class("advice__title").Text(levelTitle[g.Level])}
	for _, s := range g.Why {
		body = append(body, goapp.P().Body(goapp.Span().Text(s.Advice), goapp.Small().Class("source").Text(s.Source)))
	}
	for _, p := range g.Pairs {
		body = append(body, goapp.P().Body(goapp.Span().Text(p.Why), goapp.Small().Class("source").Text(p.Source)))
	}
	return goapp.Div().Class("advice advice--" + g.Level.String()).Role("alert").Body(body...)
}

// chainNote stands under an answer's heading.
const chainNote = "Muscles described as sending pain there, the likeliest first. It is often not where it hurts."
