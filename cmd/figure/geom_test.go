package main

import (
	"math"
	"slices"
	"testing"

	"knotmap/bodymap"
)

func near(p, q bodymap.Point) bool { return p.Distance(q) < 1e-3 }

func TestAnchors(t *testing.T) {
	got := anchors("0,489 0,545c -22.5,590")
	want := []anchor{{pt(0, 489), false}, {pt(0, 545), true}, {pt(-22.5, 590), false}}
	if !slices.Equal(got, want) {
		t.Errorf("anchors = %v, want %v", got, want)
	}
	for _, bad := range []string{"1", "1,", "1,2,3", "1,2d", "a,b"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("anchors(%q) did not panic", bad)
				}
			}()
			anchors(bad)
		}()
	}
}

func TestSplineAtCornersAndEnds(t *testing.T) {
	got := spline(anchors("0,489 0,545c 22,590 46,660"), false)
	want := []bodymap.Cubic{
		{pt(0, 489), pt(0, 507.6667), pt(0, 526.3333), pt(0, 545)},
		{pt(0, 545), pt(7.5029, 559.0528), pt(15.0059, 573.1055), pt(22, 590)},
		{pt(22, 590), pt(30.5011, 610.5346), pt(38.2506, 635.2673), pt(46, 660)},
	}
	if len(got) != len(want) {
		t.Fatalf("spline has %d segments, want %d", len(got), len(want))
	}
	for i, c := range got {
		for k, p := range c {
			if !near(p, want[i][k]) {
				t.Errorf("segment %d point %d = %v, want %v", i, k, p, want[i][k])
			}
		}
	}
}

func TestClosedSplineIsBlob(t *testing.T) {
	ring := anchors("0,0 40,-5 55,30 20,60")
	var points []bodymap.Point
	for _, a := range ring {
		points = append(points, a.Point)
	}
	for i, c := range spline(ring, true) {
		for k, want := range bodymap.Blob(points)[i] {
			if !near(c[k], want) {
				t.Errorf("segment %d point %d = %v, want %v", i, k, c[k], want)
			}
		}
	}
}

func TestReversed(t *testing.T) {
	curve := spline(anchors("0,0 10,10 30,5"), false)
	back := reversed(curve)
	if got, want := back[0].At(0), curve[1].At(1); got != want {
		t.Errorf("reversed starts at %v, want %v", got, want)
	}
	if got, want := back[1].At(.25), curve[0].At(.75); !near(got, want) {
		t.Errorf("reversed passes %v, want %v", got, want)
	}
}

func TestSampleKeepsStep(t *testing.T) {
	points := sample(spline(headEdge, false), 4)
	if got, want := points[0], headEdge[0].Point; got != want {
		t.Errorf("starts at %v, want %v", got, want)
	}
	if got, want := points[len(points)-1], headEdge[len(headEdge)-1].Point; !near(got, want) {
		t.Errorf("ends at %v, want %v", got, want)
	}
	for i, p := range points[1:] {
		if d := p.Distance(points[i]); d > 5 {
			t.Errorf("points %v and %v are %.1f apart, want about 4 at most", points[i], p, d)
		}
	}
}

func TestTrack(t *testing.T) {
	line := newTrack(anchors("0,0 10,0 100,0"))
	for share, want := range map[float64]bodymap.Point{-1: pt(0, 0), 0: pt(0, 0), .3: pt(30, 0), 1: pt(100, 0), 2: pt(100, 0)} {
		if got := line.at(share); !near(got, want) {
			t.Errorf("at(%v) = %v, want %v", share, got, want)
		}
	}
	if dot := newTrack(anchors("3,4")); dot.at(.7) != pt(3, 4) || dot.length() != 0 {
		t.Errorf("a track of one point is at %v, length %v", dot.at(.7), dot.length())
	}
}

func TestFitCubic(t *testing.T) {
	arc := []bodymap.Point{pt(0, 0), pt(10, 8), pt(20, 10), pt(30, 7), pt(40, 0)}
	c := fitCubic(arc)
	if c[0] != arc[0] || c[3] != arc[4] {
		t.Errorf("fit runs from %v to %v, want %v to %v", c[0], c[3], arc[0], arc[4])
	}
	curve := bodymap.Polygon(sample([]bodymap.Cubic{c}, .5))
	for _, p := range arc {
		if d := distanceToLine(curve, p); d > .5 {
			t.Errorf("fit misses %v by %.2f", p, d)
		}
	}
	if got := fitCubic([]bodymap.Point{pt(5, 5), pt(5, 5)}); got[1] != pt(5, 5) {
		t.Errorf("fit of one point = %v", got)
	}
}

// distanceToLine returns the distance of p from the open line through the points.
func distanceToLine(line []bodymap.Point, p bodymap.Point) float64 {
	nearest := math.Inf(1)
	for i := 1; i < len(line); i++ {
		nearest = min(nearest, segmentDistance(line[i-1], line[i], p))
	}
	return nearest
}

func TestFrame(t *testing.T) {
	f := frame(pt(100, 200), 90)
	for from, want := range map[bodymap.Point]bodymap.Point{
		pt(0, 0): pt(100, 200), pt(0, 10): pt(110, 200), pt(10, 0): pt(100, 190),
	} {
		if got := f(from); !near(got, want) {
			t.Errorf("frame moves %v to %v, want %v", from, got, want)
		}
	}
}

func TestMirroredRunsBackwards(t *testing.T) {
	got := mirrored(anchors("1,2c 3,4"))
	if want := anchors("-3,4 -1,2c"); !slices.Equal(got, want) {
		t.Errorf("mirrored = %v, want %v", got, want)
	}
}
