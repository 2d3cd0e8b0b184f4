package app

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"knotmap/bodymap"
)

// scaleX is by how much an element and those around it stretch x: −1 where they mirror it.
func scaleX(n *html.Node) float64 {
	scale := 1.0
	for ; n != nil; n = n.Parent {
		if attr(n, "transform") == "scale(-1 1)" {
			scale = -scale
		}
	}
	return scale
}

// drawing is where a pattern is drawn on the figure: the middle of each blob, and the crosses.
type drawing struct {
	zones   map[string][]bodymap.Point // by class
	crosses []bodymap.Point
}

func drawingOf(t *testing.T, svg string) drawing {
	t.Helper()
	d := drawing{zones: map[string][]bodymap.Point{}}
	for e := range elements(parseHTML(t, "<svg>"+svg+"</svg>")) {
		var at bodymap.Point
		switch {
		case strings.HasPrefix(attr(e, "class"), "zone zone--"):
			path := find(e, func(n *html.Node) bool { return n.Data == "path" })
			for _, middle := range middles(attr(path, "d")) {
				middle.X *= scaleX(e)
				d.zones[attr(e, "class")] = append(d.zones[attr(e, "class")], middle)
			}
		case attr(e, "href") == "#cross":
			place := attr(e, "x") + " " + attr(e, "y")
			if _, err := fmt.Sscan(place, &at.X, &at.Y); err != nil {
				t.Fatalf("a cross at %q: %v", place, err)
			}
			d.crosses = append(d.crosses, at)
		}
	}
	return d
}

var number = regexp.MustCompile(`-?\d+`)

// middles returns the mean of the points that each closed curve passes through, from path data
// as bodymap.PathData writes it.
func middles(path string) []bodymap.Point {
	var out []bodymap.Point
	for curve := range strings.SplitSeq(strings.TrimSuffix(path, "z"), "z") {
		var numbers []float64
		for _, n := range number.FindAllString(curve, -1) {
			value, _ := strconv.Atoi(n)
			numbers = append(numbers, float64(value))
		}
		at, sum, n := bodymap.Point{X: numbers[0], Y: numbers[1]}, bodymap.Point{}, 0.0
		for i := 2; i+5 < len(numbers); i += 6 { // the ends of relative cubics
			at.X, at.Y = at.X+numbers[i+4], at.Y+numbers[i+5]
			sum.X, sum.Y, n = sum.X+at.X, sum.Y+at.Y, n+1
		}
		out = append(out, bodymap.Point{X: sum.X / n, Y: sum.Y / n})
	}
	return out
}

func (d drawing) points() []bodymap.Point {
	all := slices.Clone(d.crosses)
	for _, zone := range d.zones {
		all = append(all, zone...)
	}
	return all
}

func (d drawing) mirror() []bodymap.Point {
	all := d.points()
	for i := range all {
		all[i] = all[i].Mirror()
	}
	return all
}

func sorted(points []bodymap.Point) string {
	var lines []string
	for _, p := range points {
		lines = append(lines, fmt.Sprintf("%.1f %.1f", p.X+0, p.Y)) // + 0 takes the sign from −0
	}
	slices.Sort(lines)
	return strings.Join(lines, ", ")
}

// TestPattern holds that every muscle's pattern is drawn on the patient's own side: all its
// zones and crosses, the left the mirror image of the right, either side as both.
func TestPattern(t *testing.T) {
	for i := range bodymap.Muscles {
		m := &bodymap.Muscles[i]
		for j := range m.Parts {
			for _, v := range bodymap.Views {
				part, name := &m.Parts[j], fmt.Sprint(m.ID, " ", m.Parts[j].ID, " ", v)
				on := func(s bodymap.Side) drawing {
					all := ""
					for _, a := range bodymap.Aspects {
						if a.View == v {
							all += plate{aspect: a}.pattern(m, part, s)
						}
					}
					return drawingOf(t, all)
				}
				left, right, either := on(bodymap.Left), on(bodymap.Right), on(bodymap.Midline)
				for _, p := range left.points() {
					if v != bodymap.Lateral && p.X*bodymap.Left.Sign(v) <= 0 {
						t.Errorf("%s: the left muscle is drawn at %v, on the patient's right", name, p)
					}
				}
				if got, want := sorted(left.mirror()), sorted(right.points()); got != want {
					t.Errorf("%s: mirrored, the left side has %s; the right has %s", name, got, want)
				}
				if got, want := sorted(either.points()), sorted(append(left.points(), right.points()...)); got != want {
					t.Errorf("%s: either side has %s, both together %s", name, got, want)
				}
				checkCounts(t, name, part, v, left)
			}
		}
	}
}

func checkCounts(t *testing.T, name string, part *bodymap.Part, v bodymap.View, d drawing) {
	t.Helper()
	zones, crosses := map[string]int{}, 0
	for _, p := range part.Points {
		for _, z := range p.Zones {
			if z.View == v {
				zones["zone zone--"+z.Strength.String()]++
			}
		}
		for _, s := range p.Spots {
			if s.View == v {
				crosses++
			}
		}
	}
	if len(d.crosses) != crosses {
		t.Errorf("%s: got %d crosses, want %d", name, len(d.crosses), crosses)
	}
	for class, want := range zones {
		if got := len(d.zones[class]); got != want {
			t.Errorf("%s: got %d of %q, want %d", name, got, class, want)
		}
	}
	if shows(part, v) != (len(d.points()) > 0) {
		t.Errorf("%s: shows says %v, but %d things are drawn", name, shows(part, v), len(d.points()))
	}
}

// picture is the picture of the straight body that shows an aspect.
func picture(t *testing.T, aspect string) plate {
	t.Helper()
	a, ok := bodymap.ParseAspect(aspect)
	if !ok {
		t.Fatalf("there is no aspect %q", aspect)
	}
	return plate{aspect: a}
}

// TestLegend holds that all that is drawn upon a figure is explained beside it.
func TestLegend(t *testing.T) {
	for _, name := range []string{"/", "/muscles/rhomboids"} {
		root := parse(t, page(name)())
		for _, class := range []string{"zone zone--essential", "zone zone--spillover", "cross"} {
			swatch := find(root, func(e *html.Node) bool {
				return attr(e, "class") == class && within(e, func(n *html.Node) bool { return n.Data == "li" })
			})
			if swatch == nil {
				t.Errorf("%s: nothing explains %q", name, class)
			}
		}
	}
}

// TestFrame holds that the frame that touches are measured against is the one that is drawn.
func TestFrame(t *testing.T) {
	if want := fmt.Sprintf(`viewBox="%d %d %d %d"`, figureLeft, figureTop, figureWidth, figureHeight); viewBox != want {
		t.Errorf("got %s, want %s", viewBox, want)
	}
	root := parse(t, mapRoute().Body())
	for _, v := range bodymap.Aspects {
		svgs := 0
		for e := range elements(byID(root, v.String())) {
			if e.Data == "svg" {
				svgs++
				if got := `viewBox="` + attr(e, "viewBox") + `"`; got != viewBox {
					t.Errorf("%s: a layer has %s, want %s", v, got, viewBox)
				}
			}
		}
		if svgs == 0 {
			t.Errorf("%s: no layers", v)
		}
	}
}
