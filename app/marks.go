package app

import (
	"fmt"
	"slices"
	"strings"

	"knotmap/bodymap"
)

// marks draws the taps of an aspect: the place's outline and a spot at the point, numbered where there are several.
func (p plate) marks(taps []bodymap.Tap) string {
	var b strings.Builder
	numbers := numbered(taps)
	for i, t := range taps {
		if !p.aspect.Shows(t.Place) {
			continue
		}
		number := 0
		if slices.Max(numbers) > 1 {
			number = numbers[i]
		}
		at := p.at(t.At)
		fmt.Fprintf(&b, `<g class="mark"><path class="mark__place" d="%s"%s></path>`, p.body.Outline(t.Place.Region), p.mirror(t.Place.Side))
		fmt.Fprintf(&b, `<g transform="translate(%.0f %.0f)">%s</g></g>`, at.X, at.Y, spot(t, number))
	}
	return b.String()
}

// spot draws a tap round the origin: a soft blob, on the body, as wide as the tap is unsure, and
// on it a ring that keeps its size on the screen and shows what was said of the pain. The
// number, unless it is 0, stands in the ring, or beside it where the ring says how strong the pain is.
func spot(t bodymap.Tap, number int) string {
	blob := ""
	for _, part := range []float64{1, .75, .5} {
		blob += fmt.Sprintf(`<circle class="mark__blob" r="%.0f"></circle>`, t.Radius()*part)
	}
	sign := ""
	if t.Ache.Quality != 0 {
		sign = `<g transform="translate(36 -28)">` + drawnTwice(qualitySigns[t.Ache.Quality]) + `</g>`
	}
	if number > 0 {
		at := `y="7"`
		if t.Ache.Severity != 0 {
			at = `x="-38" y="-18"`
		}
		sign += fmt.Sprintf(`<text class="mark__number" %s>%d</text>`, at, number)
	}
	return blob + `<g class="mark__size">` + ring(t.Ache) + sign + `</g>`
}

// ring draws how strong a pain is, as a gauge that fills, and how deep: on the surface a
// broken line, deep down a double one. Each can be read without its colour.
func ring(a bodymap.Ache) string {
	line := `<circle class="mark__halo" r="22"></circle><circle class="mark__ring" r="22"></circle>`
	switch a.Depth {
	case bodymap.DeepPain:
		line = `<circle class="mark__halo" r="32"></circle>` + line + `<circle class="mark__ring mark__ring--outer" r="31"></circle>`
	case bodymap.SurfacePain:
		line = `<circle class="mark__halo" r="22"></circle><circle class="mark__ring mark__ring--broken" r="22"></circle>`
	}
	if a.Severity == 0 {
		return line
	}
	return line + `<path class="mark__gauge" d="` + gauges[a.Severity] + `"></path>`
}

// gauges fill the ring to a third, to two thirds and to the brim.
var gauges = [...]string{"", "M-16 5A17 17 0 0 0 16 5Z", "M-16-5A17 17 0 1 0 16-5Z", "M-17 0A17 17 0 1 0 17 0A17 17 0 1 0-17 0Z"}

// qualitySigns are a wave, a flame, a bolt, three pinpricks and a struck-out circle, each 24 units in size.
var qualitySigns = [...]string{
	"",
	"M-12 3Q-6-9 0 0T12-3",
	"M0-12C2-4 9-2 8 5A8 8 0 0 1-8 5C-8 1-4 0-3-4-1-2 1 0 0-12Z",
	"M4-12-6 2H6L-4 12",
	"M0-11v5M-9 4v5M9 4v5",
	"M-9 0A9 9 0 1 0 9 0 9 9 0 1 0-9 0M-10 10 10-10",
}

// drawnTwice draws a line on a lighter ground of its own shape.
func drawnTwice(path string) string {
	return fmt.Sprintf(`<path class="mark__halo" d="%[1]s"></path><path class="mark__sign" d="%[1]s"></path>`, path)
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
