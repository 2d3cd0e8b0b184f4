package bodymap

import (
	"math"
	"strconv"
	"strings"
	"sync"
)

// outline is what the figure program knows about a region; see outlines.go.
type outline struct {
	path       string  // SVG path data, M and l only; one half, lateral positive; midline regions whole
	centre     Point   // centre of the largest circle inside
	radius     float64 // of that circle, in units
	neighbours []string
}

// Path returns the region's outline as SVG path data in half-coordinates.
func (r *Region) Path() string { return outlines[r.ID].path }

// Polygon returns the region's outline in half-coordinates.
func (r *Region) Polygon() Polygon { return polygons[r.ID]() }

// polygons holds every region's outline, parsed when it is first asked for.
var polygons = map[string]func() Polygon{}

func init() {
	for id, o := range outlines {
		polygons[id] = sync.OnceValue(func() Polygon { return parsePath(o.path) })
	}
}

// Centre returns the point of the region farthest from its border, in half-coordinates.
func (r *Region) Centre() Point { return outlines[r.ID].centre }

// Radius returns the radius of the largest circle that fits into the region, in units.
func (r *Region) Radius() float64 { return outlines[r.ID].radius }

// Neighbours returns the IDs of the regions of the same view that share a border with it.
func (r *Region) Neighbours() []string { return outlines[r.ID].neighbours }

// SkinPath returns the outline of the whole figure in a view, ears included, as SVG path data.
func SkinPath(v View) string { return skins[v] }

// parsePath reads the path data that cmd/figure writes: "M x y l dx dy …z", one ring,
// all in tenths of a unit. It rounds, lest the errors of the sums add up.
func parsePath(d string) Polygon {
	numbers := pathNumbers(strings.TrimSuffix(strings.Replace(d[1:], "l", " ", 1), "z"))
	var out Polygon
	var at Point
	for i := 0; i+1 < len(numbers); i += 2 {
		at = Point{math.Round((at.X+numbers[i])*10) / 10, math.Round((at.Y+numbers[i+1])*10) / 10}
		out = append(out, at)
	}
	return out
}

// pathNumbers splits SVG's compact number lists, in which a sign or a second point starts a new number.
func pathNumbers(s string) []float64 {
	var out []float64
	for len(s) > 0 {
		end, dot := 0, false
		for end < len(s) && s[end] != ' ' && (end == 0 || s[end] != '-') && !(s[end] == '.' && dot) {
			dot = dot || s[end] == '.'
			end++
		}
		if end > 0 {
			n, err := strconv.ParseFloat(s[:end], 64)
			if err != nil {
				panic("bodymap: outline has the number " + strconv.Quote(s[:end]))
			}
			out = append(out, n)
		}
		s = strings.TrimPrefix(s[end:], " ")
	}
	return out
}
