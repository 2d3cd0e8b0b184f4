package main

import (
	"flag"
	"fmt"
	"io"
	"strings"

	"knotmap/bodymap"
)

// placeJSON is a place as places prints it. Outline and centre are on the figure,
// x with the screen's sign, in units of 1/11 cm of a 175 cm adult.
type placeJSON struct {
	ID      string       `json:"id"`
	Name    string       `json:"name"`
	Anatomy string       `json:"anatomy"`
	View    string       `json:"view"`
	Side    string       `json:"side"` // the patient's: left, right, or midline
	CHOIR   []string     `json:"choir"`
	Centre  [2]float64   `json:"centre"`
	Outline [][2]float64 `json:"outline"`
}

// places prints every place of the atlas.
func places(args []string, stdout io.Writer) error {
	flags := flag.NewFlagSet("places", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "print JSON")
	if err := parse(flags, args); err != nil {
		return err
	}
	if *asJSON {
		var out []placeJSON
		for _, p := range bodymap.Places() {
			out = append(out, placeOf(p))
		}
		return printJSON(stdout, out)
	}
	var b strings.Builder
	for _, p := range bodymap.Places() {
		fmt.Fprintf(&b, "%-34s %s\n", p.ID(), p.Name())
	}
	_, err := io.WriteString(stdout, b.String())
	return err
}

func placeOf(p bodymap.Place) placeJSON {
	side := p.Side.String()
	if p.Side == bodymap.Midline {
		side = "midline"
	}
	out := placeJSON{
		ID: p.ID(), Name: p.Name(), Anatomy: p.Region.Anatomy,
		View: p.Region.View.String(), Side: side, CHOIR: p.CHOIR(),
		Centre: [2]float64{p.Centre().X, p.Centre().Y},
	}
	sign := p.Side.Sign(p.Region.View)
	for _, q := range p.Region.Polygon() {
		out.Outline = append(out.Outline, [2]float64{q.X * sign, q.Y})
	}
	return out
}
