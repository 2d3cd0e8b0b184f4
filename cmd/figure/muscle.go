package main

import "knotmap/bodymap"

// muscle is one belly or sheet as it is drawn: a patch between four curves. The
// curves are strings of anchors, in half-coordinates or in the hand's frame.
type muscle struct {
	id                string
	origin, insertion string  // where the fibres start and where they end; a single anchor where they meet
	first, last       string  // the free edges, from the origin's first or last anchor to the insertion's
	tendons           ends    // how far tendon reaches into the belly, as shares of its length
	gap               float64 // between fibres, in units; 0 for the usual one

	deep   bool // lies under its neighbours, and is darker
	sheet  bool // is tendon all over
	ringed bool // has its edge line across the ends too
	hand   bool // is given in the hand's frame
}

// ends holds a number for the origin and one for the insertion.
type ends struct{ origin, insertion float64 }

// patch is a muscle laid out on the finished figure. A point of it is given by u, from
// 0 at the first edge to 1 at the last, and v, from 0 at the origin to 1 at the insertion.
type patch struct {
	origin, insertion, first, last track
	outline                        []bodymap.Cubic // closed
	edges                          [2][]bodymap.Cubic
}

// layOut returns the muscle's patch on the figure.
func (d *drawing) layOut(m muscle) patch {
	place := func(table string) []anchor {
		points := anchors(table)
		if m.hand {
			points = moved(points, hand)
		}
		return d.placed(points)
	}
	origin, insertion := place(m.origin), place(m.insertion)
	edge := func(start anchor, inner string, end anchor) []anchor {
		return append(append([]anchor{start}, place(inner)...), end)
	}
	first := edge(origin[0], m.first, insertion[0])
	last := edge(origin[len(origin)-1], m.last, insertion[len(insertion)-1])
	p := patch{
		newTrack(origin), newTrack(insertion), newTrack(first), newTrack(last),
		spline(origin, false),
		[2][]bodymap.Cubic{spline(first, false), spline(last, false)},
	}
	p.outline = append(p.outline, p.edges[1]...)
	p.outline = append(p.outline, reversed(spline(insertion, false))...)
	p.outline = append(p.outline, reversed(p.edges[0])...)
	return p
}

// at returns a point of the bilinearly blended Coons patch.
func (p patch) at(u, v float64) bodymap.Point {
	ruled := lerp(p.origin.at(u), p.insertion.at(u), v)
	across := lerp(p.first.at(v), p.last.at(v), u)
	corners := lerp(lerp(p.origin.at(0), p.origin.at(1), u), lerp(p.insertion.at(0), p.insertion.at(1), u), v)
	return sub(add(ruled, across), corners)
}

// along returns the fibre at u between two heights, as eleven points.
func (p patch) along(u, from, to float64) []bodymap.Point {
	points := make([]bodymap.Point, 11)
	for i := range points {
		points[i] = p.at(u, from+(to-from)*float64(i)/10)
	}
	return points
}

// width returns the length of the way across the patch at a height.
func (p patch) width(v float64) float64 {
	const steps = 12
	var sum float64
	for i := range steps {
		sum += p.at(float64(i)/steps, v).Distance(p.at(float64(i+1)/steps, v))
	}
	return sum
}
