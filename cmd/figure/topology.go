package main

import (
	"cmp"
	"math"
	"slices"

	"knotmap/bodymap"
)

// finish turns cells as they come from the clipping into ones that share every vertex
// of a common border, lie on the grid of tenths and are no finer than slack.
// Midline regions come out whole.
func finish(cells []cell) []cell {
	for i := range cells {
		cells[i].ring = snapped(cells[i].ring, 1e6)
	}
	conform(cells)
	for i := range cells {
		cells[i].ring = withoutSpikes(snapped(cells[i].ring, 10))
	}
	simplify(cells)
	for i, c := range cells {
		if c.region.Midline {
			cells[i].ring = joinHalves(c.ring)
		}
	}
	return cells
}

// conform adds to each ring the vertices of other rings that lie on its edges.
func conform(cells []cell) {
	seen := map[bodymap.Point]bool{}
	for _, c := range cells {
		for _, p := range c.ring {
			seen[p] = true
		}
	}
	for i, c := range cells {
		var ring bodymap.Polygon
		for j, a := range c.ring {
			ring = append(append(ring, a), between(a, c.ring[(j+1)%len(c.ring)], seen)...)
		}
		cells[i].ring = ring
	}
}

// between returns the points that lie on the way from a to b, nearest to a first.
func between(a, b bodymap.Point, points map[bodymap.Point]bool) []bodymap.Point {
	var out []bodymap.Point
	length := a.Distance(b)
	for p := range points {
		if p != a && p != b && p.Distance(a)+p.Distance(b)-length < 1e-6 {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(p, q bodymap.Point) int { return cmp.Compare(p.Distance(a), q.Distance(a)) })
	return out
}

// withoutSpikes drops repeated points, and points at which the ring turns back on itself.
func withoutSpikes(ring bodymap.Polygon) bodymap.Polygon {
	for i := 0; i < len(ring) && len(ring) > 2; {
		n := len(ring)
		before, after := ring[(i+n-1)%n], ring[(i+1)%n]
		if ring[i] != after && before != after {
			i++
			continue
		}
		ring = slices.Delete(ring, i, i+1)
		i = max(0, i-2)
	}
	return ring
}

// joinHalves returns a half ring, which has one stretch on the midline, together with its mirror image.
func joinHalves(ring bodymap.Polygon) bodymap.Polygon {
	n := len(ring)
	start := slices.IndexFunc(ring, func(p bodymap.Point) bool { return p.X == 0 })
	for ring[start].X == 0 && ring[(start+1)%n].X == 0 {
		start = (start + 1) % n
	}
	half := slices.Concat(ring[start:], ring[:start])
	half = half[:2+slices.IndexFunc(half[1:], func(p bodymap.Point) bool { return p.X == 0 })]
	return append(half, mirrorRing(half[1:len(half)-1])...)
}

// mirrorRing returns the ring reflected at the midline, running the same way round.
func mirrorRing(ring bodymap.Polygon) bodymap.Polygon {
	out := ring.Mirror()
	for i, p := range out {
		out[i].X = p.X + 0 // no negative zero
	}
	slices.Reverse(out)
	return out
}

// edge is a directed edge of a ring.
type edge [2]bodymap.Point

func (e edge) twin() edge { return edge{e[1], e[0]} }

func edgesOf(ring bodymap.Polygon) []edge {
	out := make([]edge, len(ring))
	for i, p := range ring {
		out[i] = edge{p, ring[(i+1)%len(ring)]}
	}
	return out
}

// bothSides returns the rings of the whole figure: each cell, and the mirror image of those
// that are halves. From the side there are none.
func bothSides(cells []cell) []bodymap.Polygon {
	var out []bodymap.Polygon
	for _, c := range cells {
		out = append(out, c.ring)
		if !c.region.Midline && c.region.View != bodymap.Lateral {
			out = append(out, mirrorRing(c.ring))
		}
	}
	return out
}

// border returns the outline around the rings: the loop of edges that have no twin, from its topmost point.
func border(rings []bodymap.Polygon) bodymap.Polygon {
	edges := map[edge]bool{}
	for _, r := range rings {
		for _, e := range edgesOf(r) {
			edges[e] = true
		}
	}
	next := map[bodymap.Point]bodymap.Point{}
	start := pt(0, math.Inf(1))
	for e := range edges {
		if !edges[e.twin()] {
			next[e[0]] = e[1]
			if e[0].Y < start.Y || e[0].Y == start.Y && e[0].X < start.X {
				start = e[0]
			}
		}
	}
	out := bodymap.Polygon{start}
	for p := next[start]; p != start && len(out) <= len(next); p = next[p] {
		out = append(out, p)
	}
	return out
}
