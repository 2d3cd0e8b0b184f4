package main

import (
	"math"
	"slices"
	"sync"
	"testing"

	"knotmap/bodymap"
)

// partitions holds the partition of each view, made once for all tests.
var partitions = sync.OnceValues(func() (map[bodymap.View][]cell, error) {
	all := map[bodymap.View][]cell{}
	for _, v := range bodymap.Views {
		cells, err := partition(v)
		if err != nil {
			return nil, err
		}
		all[v] = cells
	}
	return all, nil
})

// eachView runs a test on the partition of each view.
func eachView(t *testing.T, test func(*testing.T, []cell)) {
	all, err := partitions()
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range bodymap.Views {
		t.Run(v.String(), func(t *testing.T) { test(t, all[v]) })
	}
}

func TestEveryRegionHasOneCell(t *testing.T) {
	count := map[string]int{}
	eachView(t, func(_ *testing.T, cells []cell) {
		for _, c := range cells {
			count[c.region.ID]++
		}
	})
	for _, r := range bodymap.Regions {
		if count[r.ID] != 1 {
			t.Errorf("%s has %d cells, want 1", r.ID, count[r.ID])
		}
	}
}

// Every border is drawn by exactly two cells, in opposite directions, or by one,
// and then it is the skin. That leaves no room for a gap or an overlap.
func TestEveryEdgeHasATwinOrIsSkin(t *testing.T) {
	eachView(t, func(t *testing.T, cells []cell) {
		rings := bothSides(cells)
		edges := map[edge]bool{}
		for _, r := range rings {
			for _, e := range edgesOf(r) {
				if edges[e] {
					t.Errorf("edge %v belongs to two cells", e)
				}
				edges[e] = true
			}
		}
		free := 0
		for e := range edges {
			if !edges[e.twin()] {
				free++
			}
		}
		if skin := border(rings); len(skin) != free {
			t.Errorf("the skin has %d edges, but %d have no twin: they form more than one loop", len(skin), free)
		}
	})
}

func TestCellsFillTheSkin(t *testing.T) {
	eachView(t, func(t *testing.T, cells []cell) {
		rings, sum := bothSides(cells), 0.0
		for _, r := range rings {
			sum += r.Area()
		}
		skin := border(rings).Area()
		if off := math.Abs(sum/skin - 1); off > 5e-6 {
			t.Errorf("the cells' area is %.1f, the skin's %.1f: %.1f ppm apart, want 5 at most", sum, skin, off*1e6)
		}
	})
}

func TestSkinFollowsTheSilhouette(t *testing.T) {
	eachView(t, func(t *testing.T, cells []cell) {
		skin := border(bothSides(cells))
		line := append(slices.Clone(skin), skin[0])
		auricle := bodymap.Polygon(sample(spline(ear, true), 2))
		view := cells[0].region.View
		for _, p := range sample(plate{view: view}.silhouette(), 3) {
			if view != bodymap.Lateral && (auricle.Contains(p) || auricle.Contains(p.Mirror())) {
				continue
			}
			if d := distanceToLine(line, p); d > .4 {
				t.Errorf("the skin passes %.2f units from the silhouette at %v", d, p)
			}
		}
	})
}

func TestRingsAreSimple(t *testing.T) {
	eachView(t, func(t *testing.T, cells []cell) {
		for _, c := range cells {
			if turn(c.ring) <= 0 {
				t.Errorf("%s does not run clockwise", c.region.ID)
			}
			edges := edgesOf(c.ring)
			for i, e := range edges {
				for j, f := range edges[:i] {
					adjacent := j == i-1 || i == len(edges)-1 && j == 0
					if !adjacent && touch(e, f) || adjacent && backtracks(e, f) {
						t.Errorf("%s touches itself at %v and %v", c.region.ID, e, f)
					}
				}
			}
		}
	})
}

// touch reports whether two edges have a point in common.
func touch(e, f edge) bool {
	side := func(e edge, p bodymap.Point) float64 {
		d, q := sub(e[1], e[0]), sub(p, e[0])
		return d.X*q.Y - d.Y*q.X
	}
	if side(e, f[0])*side(e, f[1]) < 0 && side(f, e[0])*side(f, e[1]) < 0 {
		return true
	}
	return min(segmentDistance(e[0], e[1], f[0]), segmentDistance(e[0], e[1], f[1]),
		segmentDistance(f[0], f[1], e[0]), segmentDistance(f[0], f[1], e[1])) < 1e-6
}

// backtracks reports whether two edges that share an end lie on one another.
func backtracks(e, f edge) bool {
	if e[1] == f[0] {
		e, f = f, e
	}
	return segmentDistance(f[0], f[1], e[1]) < 1e-6 || segmentDistance(e[0], e[1], f[0]) < 1e-6
}

// From the side there are no halves, and so no region that both share.
func TestPartitionIsSymmetric(t *testing.T) {
	eachView(t, func(t *testing.T, cells []cell) {
		if cells[0].region.View == bodymap.Lateral {
			for _, c := range cells {
				if c.region.Midline {
					t.Errorf("%s has no side of the patient", c.region.ID)
				}
			}
			return
		}
		for _, c := range cells {
			if !c.region.Midline {
				if lo, _ := c.ring.Bounds(); lo.X < 0 {
					t.Errorf("%s reaches to x = %v, beyond the midline", c.region.ID, lo.X)
				}
				continue
			}
			if !slices.Equal(sortedPoints(c.ring), sortedPoints(mirrorRing(c.ring))) {
				t.Errorf("%s is not its own mirror image", c.region.ID)
			}
		}
		skin := border(bothSides(cells))
		if !slices.Equal(sortedPoints(skin), sortedPoints(mirrorRing(skin))) {
			t.Error("the skin is not its own mirror image")
		}
	})
}

func sortedPoints(ring bodymap.Polygon) []bodymap.Point {
	return slices.SortedFunc(slices.Values(ring), comparePoints)
}

func TestPoles(t *testing.T) {
	eachView(t, func(t *testing.T, cells []cell) {
		for _, c := range cells {
			centre, radius := c.pole()
			want := 10.
			if c.region.View == bodymap.Lateral {
				want = 16
			}
			if got := c.clearance(centre); got < radius || radius < want {
				t.Errorf("%s: circle of %.1f round %v, which is %.1f inside; want %v at least", c.region.ID, radius, centre, got, want)
			}
			if c.region.Midline && centre.X != 0 {
				t.Errorf("%s: centre %v is off the midline", c.region.ID, centre)
			}
		}
	})
}

// The places that people tap for knots must not be hard to hit.
func TestBladeIsTappable(t *testing.T) {
	eachView(t, func(t *testing.T, cells []cell) {
		for _, c := range cells {
			if _, radius := c.pole(); c.region.Area == bodymap.AreaBlade && radius < 18 {
				t.Errorf("%s has a radius of %.1f, want 18 at least", c.region.ID, radius)
			}
		}
	})
}

func TestCutsMustFit(t *testing.T) {
	_, err := divide(bodymap.Back, []cut{{piece: "torso", left: "a", right: "b"}})
	if want := `cuts: there is no "torso" to cut into "a" and "b"`; err == nil || err.Error() != want {
		t.Errorf("divide = %v, want %s", err, want)
	}
}

// Cutting adds nothing and loses nothing, whether the curve is open or closed.
func TestCutKeepsTheArea(t *testing.T) {
	for _, c := range []struct {
		view  bodymap.View
		curve string
	}{
		{bodymap.Back, "-60,600 0,600 400,640"},
		{bodymap.Back, "60,460 140,460 140,540 60,540 60,460"},
		{bodymap.Lateral, "-200,600 0,600 200,640"},
		{bodymap.Lateral, "-40,460 40,460 40,540 -40,540 -40,460"},
	} {
		figure, err := figureOf(c.view)
		if err != nil {
			t.Fatal(err)
		}
		want := openRing(figure[0][0]).Area()
		pieces, err := divide(c.view, []cut{{"figure", anchors(c.curve), "left", "right"}})
		if err != nil {
			t.Fatal(err)
		}
		got := 0.0
		for _, piece := range pieces {
			for _, polygon := range piece {
				got += openRing(polygon[0]).Area()
				for _, hole := range polygon[1:] {
					got -= openRing(hole).Area()
				}
			}
		}
		if math.Abs(got-want) > 1 || len(pieces["left"]) == 0 {
			t.Errorf("%s view, cut along %s: area %.1f, want %.1f", c.view, c.curve, got, want)
		}
	}
}
