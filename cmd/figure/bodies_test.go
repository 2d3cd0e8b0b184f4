package main

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"knotmap/bodymap"
)

// eachWarpedView runs a test on the partition of each view as it lies on each body but the
// straight one, next to the straight cells.
func eachWarpedView(t *testing.T, test func(t *testing.T, p plate, warped, straight []cell)) {
	all, err := partitions()
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range bodymap.Bodies[1:] {
		for _, v := range bodymap.Views {
			var warped []cell
			for _, c := range all[v] {
				warped = append(warped, cell{c.region, snapped(b.Shape(v, c.ring), 10)})
			}
			t.Run(fmt.Sprint(v, "-", b), func(t *testing.T) { test(t, plate{view: v, body: b}, warped, all[v]) })
		}
	}
}

func TestWarpedCellsHaveNoGapAndNoOverlap(t *testing.T) {
	eachWarpedView(t, func(t *testing.T, p plate, warped, _ []cell) {
		rings := sidesOf(p.view, warped)
		edges := map[edge]bool{}
		sum := 0.0
		for _, r := range rings {
			sum += r.Area()
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
		skin := border(rings)
		if len(skin) != free {
			t.Errorf("the skin has %d edges, but %d have no twin: they form more than one loop", len(skin), free)
		}
		if off := math.Abs(sum/skin.Area() - 1); off > 5e-6 {
			t.Errorf("the cells' area is %.1f, the skin's %.1f: %.1f ppm apart, want 5 at most", sum, skin.Area(), off*1e6)
		}
	})
}

// sidesOf returns the rings of the whole figure. The lateral view has one side.
func sidesOf(v bodymap.View, cells []cell) []bodymap.Polygon {
	if v != bodymap.Lateral {
		return bothSides(cells)
	}
	var out []bodymap.Polygon
	for _, c := range cells {
		out = append(out, c.ring)
	}
	return out
}

func TestWarpedRingsAreSimple(t *testing.T) {
	eachWarpedView(t, func(t *testing.T, _ plate, warped, _ []cell) {
		for _, c := range warped {
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

// What can be tapped on one body must be so on the other.
func TestWarpedPoles(t *testing.T) {
	eachWarpedView(t, func(t *testing.T, p plate, warped, straight []cell) {
		for i, c := range warped {
			_, radius := c.pole()
			_, before := straight[i].pole()
			if radius < 9 || radius < .8*before {
				t.Errorf("%s has a radius of %.1f, on the straight body %.1f; want 9 and four fifths of it at least", c.region.ID, radius, before)
			}
			if centre := p.body.Warp(p.view, c.region.Centre()); c.clearance(centre) < 7 {
				t.Errorf("%s: its centre lies at %v, %.1f from the border, want 7 at least", c.region.ID, centre, c.clearance(centre))
			}
		}
	})
}

// The skin of the picture and the outlines that can be tapped must agree.
func TestWarpedSkinFollowsTheSilhouette(t *testing.T) {
	eachWarpedView(t, func(t *testing.T, p plate, warped, _ []cell) {
		skin := border(sidesOf(p.view, warped))
		line := append(slices.Clone(skin), skin[0])
		auricle := bodymap.Polygon(sample(spline(p.warped(ear), true), 2))
		curve := sample(p.silhouette(), 3)
		for _, q := range curve {
			if auricle.Contains(q) || auricle.Contains(q.Mirror()) {
				continue
			}
			if d := distanceToLine(line, q); d > 1.5 {
				t.Errorf("the skin passes %.2f units from the silhouette at %v", d, q)
			}
		}
	})
}

func TestWarpedFigureIsInTheViewBox(t *testing.T) {
	eachWarpedView(t, func(t *testing.T, p plate, _, _ []cell) {
		lo, hi := bodymap.Polygon(sample(p.silhouette(), 2)).Bounds()
		if lo.X < -435 || hi.X > 435 || lo.Y < 8 {
			t.Errorf("the figure reaches from %v to %v, want it inside the view box %s", lo, hi, viewBox)
		}
	})
}

// The hips grow towards the hands, which come nearer.
func TestHandsKeepClearOfTheHips(t *testing.T) {
	const gap = 15
	for _, b := range bodymap.Bodies {
		warp := func(q bodymap.Point) bodymap.Point { return b.Warp(bodymap.Front, q) }
		trunk := sample(spline(moved(trunkEdge, warp), false), 2)
		arm := sample(spline(moved(posed(armInner, handEdge), warp), false), 2)
		for _, q := range arm {
			if q.Y < 640 {
				continue // the armpit
			}
			if d := distanceToLine(trunk, q); d < gap {
				t.Errorf("%s: arm and trunk are %.1f units apart at %v, want %d at least", b, d, q, gap)
			}
		}
	}
}

// A muscle that is misspelt would be drawn on the curved body as on the straight one.
func TestCurvedMusclesReplaceOthers(t *testing.T) {
	drawn := map[string]bool{}
	for _, m := range frontMuscles {
		drawn[m.id] = true
	}
	for id, m := range curvedMuscles {
		if !drawn[id] || m.id != id && m.origin != "" {
			t.Errorf("%q, drawn as %q, takes the place of no muscle of the front", id, m.id)
		}
	}
}

// What can be tapped on the neck must not lie under hair.
func TestLongHairLeavesTheNeckFree(t *testing.T) {
	const neck = 217 // where the straight body's hair ends behind, in units
	for v, locks := range longHair {
		for _, l := range locks {
			for _, p := range anchors(l.outline + " " + l.from + " " + l.to) {
				if p.Y > neck+2 || p.Y < 8 {
					t.Errorf("%s: hair reaches %v, want it between the picture's edge at 8 and the neck at %d", v, p.Point, neck)
				}
			}
		}
	}
}
