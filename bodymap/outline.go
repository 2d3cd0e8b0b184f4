package bodymap

import (
	"strconv"
	"strings"
	"sync"
)

// outline is what the figure program knows about a region; see outlines.go.
type outline struct {
	region     string  // ID
	path       string  // SVG path data, M and l only; one half, lateral positive; midline regions whole
	centre     Point   // centre of the largest circle inside
	radius     float64 // of that circle, in units
	neighbours string  // IDs, parted by spaces
}

// shape is an outline as the program uses it.
type shape struct {
	*outline
	polygon    func() Polygon // worked out when it is first asked for
	neighbours []string
}

var shapes = sync.OnceValue(func() map[string]*shape {
	out := make(map[string]*shape, len(outlines))
	for i := range outlines {
		o := &outlines[i]
		out[o.region] = &shape{o, sync.OnceValue(func() Polygon { return parsePath(o.path) }), strings.Fields(o.neighbours)}
	}
	return out
})

func (r *Region) shape() *shape { return shapes()[r.ID] }

// Path returns the region's outline as SVG path data in half-coordinates.
func (r *Region) Path() string { return r.shape().path }

// Polygon returns the region's outline in half-coordinates.
func (r *Region) Polygon() Polygon { return r.shape().polygon() }

// Centre returns the point of the region farthest from its border, in half-coordinates.
func (r *Region) Centre() Point { return r.shape().centre }

// Radius returns the radius of the largest circle that fits into the region, in units.
func (r *Region) Radius() float64 { return r.shape().radius }

// Neighbours returns the IDs of the regions of the same view that share a border with it.
func (r *Region) Neighbours() []string { return r.shape().neighbours }

// SkinPath returns the outline of the whole figure in a view, ears included, as SVG path data.
func SkinPath(v View) string { return skins[v] }

// parsePath reads the path data that cmd/figure writes: "M x y l dx dy …z", one ring,
// all in tenths of a unit. It sums whole tenths, which make no errors.
func parsePath(d string) Polygon {
	numbers := pathNumbers(strings.TrimSuffix(strings.Replace(d[1:], "l", " ", 1), "z"))
	out := make(Polygon, 0, len(numbers)/2)
	var x, y int
	for i := 0; i+1 < len(numbers); i += 2 {
		x, y = x+numbers[i], y+numbers[i+1]
		out = append(out, Point{float64(x) / 10, float64(y) / 10})
	}
	return out
}

// pathNumbers reads SVG's compact number lists, in which a sign or a second point starts a new number, as tenths.
func pathNumbers(s string) []int {
	var out []int
	for len(s) > 0 {
		end, dot := 0, false
		for end < len(s) && s[end] != ' ' && (end == 0 || s[end] != '-') && !(s[end] == '.' && dot) {
			dot = dot || s[end] == '.'
			end++
		}
		if end > 0 {
			out = append(out, tenthsIn(s[:end]))
		}
		s = strings.TrimPrefix(s[end:], " ")
	}
	return out
}

// tenthsIn reads a number with at most one digit behind the point. The library's parser, which
// reads any, would bring tables of powers of ten into the browser's program.
func tenthsIn(number string) int {
	whole, tenth, _ := strings.Cut(number, ".")
	n, err := strconv.Atoi(whole + (tenth + "0")[:1])
	if err != nil || len(tenth) > 1 {
		panic("bodymap: outline has the number " + strconv.Quote(number))
	}
	return n
}
