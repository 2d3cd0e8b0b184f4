package main

import (
	"testing"

	"knotmap/bodymap"
)

func TestPathLine(t *testing.T) {
	for _, c := range []struct {
		points   []bodymap.Point
		decimals int
		want     string
	}{
		{[]bodymap.Point{pt(0, 0), pt(.5, .3), pt(-.5, -10), pt(3, 4.04)}, 1, "M0 0l.5.3-1-10.3 3.5 14z"},
		{[]bodymap.Point{pt(0, 0), pt(.5, .3), pt(-.6, -10), pt(3, 4.04)}, 0, "M0 0l1 0-2-10 4 14z"},
		{[]bodymap.Point{pt(-1.25, 2), pt(-1.25, 2.005)}, 2, "M-1.25 2l0 .01z"},
		{nil, 1, ""},
	} {
		if got := pathLine(c.points, c.decimals, true); got != c.want {
			t.Errorf("pathLine(%v, %d) = %q, want %q", c.points, c.decimals, got, c.want)
		}
	}
}

func TestPathCubicCountsFromSegmentStarts(t *testing.T) {
	curve := []bodymap.Cubic{
		{pt(10, 0), pt(11, 1), pt(12.5, 2), pt(13, 3)},
		{pt(13, 3), pt(14, 3), pt(15, 3), pt(16, 2)},
	}
	if got, want := pathCubic(curve, 1, false), "M10 0c1 1 2.5 2 3 3 1 0 2 0 3-1"; got != want {
		t.Errorf("pathCubic = %q, want %q", got, want)
	}
}
