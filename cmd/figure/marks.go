package main

import (
	"math"

	"knotmap/bodymap"
)

// mark is a small shape of the drawing: a closed area or, where it has a width, the
// stroke of a pen that swells in the middle.
type mark struct {
	class  string
	points string  // anchors, in half-coordinates or the hand's frame
	width  float64 // in units
}

// marks draws marks on one half; by places their points on the figure.
func (d *drawing) marks(list []mark, by func(bodymap.Point) bodymap.Point) {
	for _, m := range list {
		points := d.warped(moved(anchors(m.points), by))
		if m.width > 0 {
			d.shape(m.class, penStroke(points, m.width))
		} else {
			d.shape(m.class, area(points))
		}
	}
}

// area returns path data of the closed curve through the points.
func area(points []anchor) string { return pathCubic(spline(corners(points), true), 1, true) }

// corners returns the points with those on the midline made corners: a curve that overshot
// it would be painted twice.
func corners(points []anchor) []anchor {
	out := make([]anchor, len(points))
	for i, p := range points {
		out[i] = anchor{p.Point, p.corner || p.X == 0}
	}
	return out
}

// penStroke returns path data of a line along the points, so many units wide in its middle.
func penStroke(points []anchor, width float64) string {
	return ribbon(sample(spline(points, false), 3), 6, func(t float64) float64 {
		return width * math.Pow(math.Sin(math.Pi*t), .7)
	})
}

// ribbon returns path data of a band along finely sampled points, cut into so many pieces.
func ribbon(points []bodymap.Point, pieces int, width func(t float64) float64) string {
	var left, right []anchor
	last := len(points) - 1
	for k := range pieces + 1 {
		t := float64(k) / float64(pieces)
		i := int(math.Round(t * float64(last)))
		across := perp(unit(sub(points[min(last, i+1)], points[max(0, i-1)])))
		half := scale(across, width(t)/2)
		left = append(left, anchor{Point: add(points[i], half)})
		right = append([]anchor{{Point: sub(points[i], half)}}, right...)
	}
	return pathCubic(append(spline(left, false), spline(right, false)...), 1, true)
}
