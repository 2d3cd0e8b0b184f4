package main

import (
	"fmt"
	"math"
	"slices"

	"github.com/engelsjk/polygol"

	"knotmap/bodymap"
)

// cell is a region's outline: one half of it, or the whole of a midline region.
type cell struct {
	region *bodymap.Region
	ring   bodymap.Polygon // clockwise on screen, coordinates in whole tenths of a unit
}

// A cut divides a piece of the half figure in two along a curve. Both parts get
// the very same border, so that a partition made of cuts has no gap and no overlap.
type cut struct {
	piece       string
	curve       []anchor // runs from outside the piece to outside it, or ends where it starts
	left, right string   // left: above a curve that runs outwards, lateral of one that runs down, inside a closed one
}

// partition divides the half figure of a view, or the whole one from the side, into its regions' cells, in table order.
func partition(v bodymap.View) ([]cell, error) {
	pieces, err := divide(v, cuts[v])
	if err != nil {
		return nil, err
	}
	var cells []cell
	for i := range bodymap.Regions {
		r := &bodymap.Regions[i]
		if r.View != v {
			continue
		}
		piece := pieces[r.ID]
		if len(piece) != 1 || len(piece[0]) != 1 {
			return nil, fmt.Errorf("cuts: %s comes out as %d pieces, want 1 without holes", r.ID, len(piece))
		}
		cells = append(cells, cell{r, openRing(piece[0][0])})
		delete(pieces, r.ID)
	}
	for name := range pieces {
		return nil, fmt.Errorf("cuts: %q is left over, and no region of the %s view", name, v)
	}
	return finish(cells), nil
}

// divide returns what the cuts leave of a view's half figure, or of the whole one from the side;
// they call it "figure".
func divide(v bodymap.View, cuts []cut) (map[string]polygol.Geom, error) {
	figure, err := figureOf(v)
	if err != nil {
		return nil, err
	}
	pieces := map[string]polygol.Geom{"figure": figure}
	for _, c := range cuts {
		if err := c.apply(pieces); err != nil {
			return nil, err
		}
	}
	return pieces, nil
}

// apply replaces a piece by its two parts; a part whose name exists already is joined to it.
func (c cut) apply(pieces map[string]polygol.Geom) error {
	piece := pieces[c.piece]
	if len(piece) == 0 {
		return fmt.Errorf("cuts: there is no %q to cut into %q and %q", c.piece, c.left, c.right)
	}
	delete(pieces, c.piece)
	mask := c.mask()
	for _, part := range []struct {
		name string
		clip func(polygol.Geom, ...polygol.Geom) (polygol.Geom, error)
	}{{c.left, polygol.Intersection}, {c.right, polygol.Difference}} {
		got, err := part.clip(piece, mask)
		if err == nil && pieces[part.name] != nil {
			got, err = polygol.Union(got, pieces[part.name])
		}
		if err != nil {
			return fmt.Errorf("cuts: %q from %q: %w", part.name, c.piece, err)
		}
		pieces[part.name] = got
	}
	return nil
}

// mask returns the area left of the cut: the inside of a closed curve, or all that lies left
// of an open one, which goes on straight beyond its ends.
func (c cut) mask() polygol.Geom {
	curve, last := moved(c.curve, pose), len(c.curve)-1
	if c.curve[0] == c.curve[last] {
		return geom(snapped(sample(spline(curve[:last], true), 6), 10))
	}
	line := snapped(sample(spline(curve, false), 6), 10)
	const far = 3000
	start, end := line[0], line[len(line)-1]
	from := add(start, scale(unit(sub(start, line[1])), far))
	to := add(end, scale(unit(sub(end, line[len(line)-2])), far))
	left := scale(perp(unit(sub(end, start))), -3*far)
	ring := append([]bodymap.Point{from}, line...)
	return geom(snapped(append(ring, to, add(to, left), add(from, left)), 10))
}

// figureOf returns the half silhouette together with the ear; from the side, the whole
// silhouette, in which the ear lies.
func figureOf(v bodymap.View) (polygol.Geom, error) {
	outline := plate{view: v}.silhouette()
	if v == bodymap.Lateral {
		return geom(snapped(sample(outline, 3), 10)), nil // close enough for the lips
	}
	skin := geom(snapped(sample(outline, 5), 10))
	half := geom([]bodymap.Point{pt(0, -100), pt(900, -100), pt(900, 1500), pt(0, 1500)})
	whole, err := polygol.Union(skin, geom(snapped(sample(spline(ear, true), 4), 10)))
	if err != nil {
		return nil, err
	}
	return polygol.Intersection(whole, half)
}

// geom returns the polygon in the clipping library's form, in which the first point is repeated.
func geom(ring []bodymap.Point) polygol.Geom {
	var out [][]float64
	for _, p := range ring {
		out = append(out, []float64{p.X, p.Y})
	}
	return polygol.Geom{{append(out, out[0])}}
}

// openRing undoes geom, and makes the ring run clockwise on screen.
func openRing(closed [][]float64) bodymap.Polygon {
	var out bodymap.Polygon
	for _, p := range closed[:len(closed)-1] {
		out = append(out, pt(p[0], p[1]))
	}
	if turn(out) < 0 {
		slices.Reverse(out)
	}
	return out
}

// turn returns twice the enclosed area, positive for rings that run clockwise on screen.
func turn(ring bodymap.Polygon) (sum float64) {
	for i, a := range ring {
		b := ring[(i+1)%len(ring)]
		sum += a.X*b.Y - b.X*a.Y
	}
	return sum
}

// snapped returns the points moved to the grid of so many steps a unit, without
// repeated ones. It is symmetric: mirrored points stay mirrored.
func snapped(points []bodymap.Point, steps float64) []bodymap.Point {
	snap := func(v float64) float64 { return math.Round(v*steps) / steps }
	out := make([]bodymap.Point, len(points))
	for i, p := range points {
		out[i] = pt(snap(p.X), snap(p.Y))
	}
	return slices.Compact(out)
}
