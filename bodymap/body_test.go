package bodymap

import (
	"math"
	"testing"
)

// onGrid calls f for points all over the plane of the figure, and beyond.
func onGrid(f func(v View, p Point)) {
	for _, v := range []View{Back, Front, Lateral} {
		for y := -20.0; y <= 1340; y += 5 {
			for x := -470.0; x <= 470; x += 5 {
				f(v, Point{x, y})
			}
		}
	}
}

func TestStraightBodyStaysAsItIs(t *testing.T) {
	p := Point{123.4, 567.8}
	if got := Straight.Warp(Front, p); got != p {
		t.Errorf("Warp(%v) = %v", p, got)
	}
	if got := Straight.Unwarp(Lateral, p); got != p {
		t.Errorf("Unwarp(%v) = %v", p, got)
	}
	if r := RegionByID("back-flank"); Straight.Outline(r) != r.Path() || Straight.Skin(Back) != SkinPath(Back) {
		t.Error("outlines of the straight body are not those of the table")
	}
}

func TestUnwarpUndoesWarp(t *testing.T) {
	check := func(v View, p Point) {
		if got := Curved.Unwarp(v, Curved.Warp(v, p)); got.Distance(p) > .01 {
			t.Fatalf("%s: Unwarp(Warp(%v)) = %v", v, p, got)
		}
		if got := Curved.Warp(v, Curved.Unwarp(v, p)); got.Distance(p) > .01 {
			t.Fatalf("%s: Warp(Unwarp(%v)) = %v", v, p, got)
		}
	}
	onGrid(check)
	for _, r := range Regions {
		for _, p := range r.Polygon() {
			check(r.View, p)
			check(r.View, p.Mirror())
		}
	}
}

// A pain on the left must not show on the right, and neither side may differ from the other.
func TestWarpIsItsOwnMirrorImage(t *testing.T) {
	onGrid(func(v View, p Point) {
		got := Curved.Warp(v, p)
		if got.Y != p.Y {
			t.Fatalf("%s: Warp(%v) = %v, want the same height", v, p, got)
		}
		if v == Lateral {
			return
		}
		if mirrored := Curved.Warp(v, p.Mirror()); mirrored.Distance(got.Mirror()) > 1e-9 {
			t.Fatalf("%s: Warp(%v) = %v, but on the other side %v", v, p, got, mirrored)
		}
		if p.X == 0 && got != p {
			t.Fatalf("%s: Warp moves %v off the midline, to %v", v, p, got)
		}
		if other := Curved.Warp(Front, p); other != got {
			t.Fatalf("Warp(%v) is %v from behind and %v from in front", p, got, other)
		}
	})
}

// Points keep their order, and no fibre gets a kink.
func TestWarpIsSmooth(t *testing.T) {
	const step, least, bend, lean = 1, .4, .03, .04
	shift := func(v View, x, y float64) float64 { return Curved.Warp(v, Point{x, y}).X - x }
	onGrid(func(v View, p Point) {
		before, here, after := shift(v, p.X-step, p.Y), shift(v, p.X, p.Y), shift(v, p.X+step, p.Y)
		if grows := 1 + (after-here)/step; grows < least {
			t.Fatalf("%s: at %v the warp squeezes to %.2f of the width, want %.2f at least", v, p, grows, least)
		}
		if got := math.Abs(after - 2*here + before); got > bend {
			t.Fatalf("%s: across %v the warp bends by %.3f, want %.3f at most", v, p, got, bend)
		}
		above, below := shift(v, p.X, p.Y-step), shift(v, p.X, p.Y+step)
		if got := math.Abs(above - 2*here + below); got > lean {
			t.Fatalf("%s: along %v the warp bends by %.3f, want %.3f at most", v, p, got, lean)
		}
	})
}

func TestWarpLeavesHeadAndHands(t *testing.T) {
	for _, id := range []string{"front-forehead", "front-eye", "front-temple", "front-ear", "back-crown", "back-occiput"} {
		r := RegionByID(id)
		for _, p := range r.Polygon() {
			if got := Curved.Warp(r.View, p); got.Distance(p) > .01*math.Abs(p.X) {
				t.Errorf("%s: %v moves to %v, want the head as it is", id, p, got)
			}
		}
	}
	for _, id := range []string{"front-palm", "front-fingers-thumb", "front-fingers-little", "back-hand", "back-thumb"} {
		r := RegionByID(id)
		ring := r.Polygon()
		first := Curved.Warp(r.View, ring[0]).X - ring[0].X
		for _, p := range ring {
			if got := Curved.Warp(r.View, p).X - p.X; math.Abs(got-first) > 1 {
				t.Errorf("%s: %v moves by %.1f, %v by %.1f, want the hand in one piece", id, ring[0], first, p, got)
			}
		}
	}
}

func TestOutlineReadsBack(t *testing.T) {
	for i := range Regions {
		r := &Regions[i]
		got := parsePath(Curved.Outline(r))
		want := Curved.Shape(r.View, r.Polygon())
		if len(got) != len(want) {
			t.Fatalf("%s reads back as %d points, want %d", r.ID, len(got), len(want))
		}
		for j, p := range got {
			if p.Distance(want[j]) > .08 {
				t.Errorf("%s: point %d reads back as %v, want %v", r.ID, j, p, want[j])
			}
		}
	}
}

func BenchmarkWarp(b *testing.B) {
	for b.Loop() {
		Curved.Warp(Front, Point{180, 500})
	}
}
