package main

import (
	"cmp"
	"slices"

	"knotmap/bodymap"
)

// slack is how far, in units, a simplified border may lie from the one that was cut.
const slack = .15

// simplify drops vertices that the borders do not need. It works on the stretches between
// junctions, points where three cells meet, so that both sides of a border stay the same.
func simplify(cells []cell) {
	junctions := junctionsOf(cells)
	for i, c := range cells {
		start := slices.IndexFunc(c.ring, func(p bodymap.Point) bool { return junctions[p] })
		if start < 0 {
			continue
		}
		ring := slices.Concat(c.ring[start:], c.ring[:start+1])
		var out bodymap.Polygon
		for len(ring) > 1 {
			end := 1 + slices.IndexFunc(ring[1:], func(p bodymap.Point) bool { return junctions[p] })
			stretch := simplified(ring[:end+1])
			out = append(out, stretch[:len(stretch)-1]...)
			ring = ring[end:]
		}
		cells[i].ring = out
	}
}

// junctionsOf returns the points that simplify must keep: those with other than two
// neighbours, and those where a border leaves the midline.
func junctionsOf(cells []cell) map[bodymap.Point]bool {
	neighbours := map[bodymap.Point]map[bodymap.Point]bool{}
	link := func(p, q bodymap.Point) {
		if neighbours[p] == nil {
			neighbours[p] = map[bodymap.Point]bool{}
		}
		neighbours[p][q] = true
	}
	junctions := map[bodymap.Point]bool{}
	for _, c := range cells {
		for i, p := range c.ring {
			q := c.ring[(i+1)%len(c.ring)]
			link(p, q)
			link(q, p)
			if p.X == 0 && q.X != 0 {
				junctions[p] = true
			}
			if q.X == 0 && p.X != 0 {
				junctions[q] = true
			}
		}
	}
	for p, next := range neighbours {
		if len(next) != 2 {
			junctions[p] = true
		}
	}
	return junctions
}

// simplified returns the stretch without the points that lie within slack of the rest
// (Douglas and Peucker). The result does not depend on the stretch's direction.
func simplified(stretch []bodymap.Point) []bodymap.Point {
	last := len(stretch) - 1
	if comparePoints(stretch[0], stretch[last]) > 0 {
		back := slices.Clone(stretch)
		slices.Reverse(back)
		back = thin(back)
		slices.Reverse(back)
		return back
	}
	return thin(stretch)
}

// comparePoints orders points from left to right, then from top to bottom.
func comparePoints(p, q bodymap.Point) int {
	return cmp.Or(cmp.Compare(p.X, q.X), cmp.Compare(p.Y, q.Y))
}

// thin keeps the ends and, where one lies farther off than slack, the farthest point between.
func thin(stretch []bodymap.Point) []bodymap.Point {
	last := len(stretch) - 1
	farthest, distance := 0, slack
	for i := 1; i < last; i++ {
		if d := segmentDistance(stretch[0], stretch[last], stretch[i]); d > distance {
			farthest, distance = i, d
		}
	}
	if farthest == 0 {
		return []bodymap.Point{stretch[0], stretch[last]}
	}
	head := thin(stretch[:farthest+1])
	return slices.Concat(head[:len(head)-1], thin(stretch[farthest:]))
}

// segmentDistance returns the distance of p from the straight line between a and b.
func segmentDistance(a, b, p bodymap.Point) float64 { return bodymap.Polygon{a, b}.Distance(p) }
