package main

import (
	"testing"

	"knotmap/bodymap"
)

func TestSideIsAsTallAsTheOtherViews(t *testing.T) {
	lo, hi := bodymap.Polygon(sample(plate{}.silhouette(), 2)).Bounds()
	sideLo, sideHi := bodymap.Polygon(sample(plate{view: bodymap.Lateral}.silhouette(), 2)).Bounds()
	if sideHi.Y != hi.Y || sideLo.Y < lo.Y-1 || sideLo.Y > lo.Y+1 {
		t.Errorf("from the side the figure reaches from y = %.1f to %.1f, want %.1f to %.1f", sideLo.Y, sideHi.Y, lo.Y, hi.Y)
	}
	if sideLo.X < -435 || sideHi.X > 435 {
		t.Errorf("from the side the figure reaches from x = %.1f to %.1f, want it inside the view box", sideLo.X, sideHi.X)
	}
}

// Landmarks of known heights lie in the places named after them; the line x = 0 passes the ear,
// the acromion and the greater trochanter.
func TestSideLandmarks(t *testing.T) {
	all, err := partitions()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		at   bodymap.Point
		want string
	}{
		{pt(0, landmark.tragus.Y), "side-ear"},
		{pt(85, landmark.eye.Y), "side-eye"},
		{pt(16, landmark.gonion.Y), "side-jaw"},
		{pt(0, 300), "side-neck"},
		{pt(0, landmark.shoulder.Y), "side-shoulder"},
		{pt(-105, landmark.inferiorAngle.Y-10), "side-blade"},
		{pt(100, landmark.nipple.Y), "side-chest"},
		{pt(90, landmark.navel.Y), "side-belly"},
		{pt(0, landmark.iliacCrest.Y-20), "side-waist"},
		{pt(0, landmark.trochanter.Y), "side-hip"},
		{pt(-110, landmark.trochanter.Y), "side-buttock"},
	} {
		for _, cell := range all[bodymap.Lateral] {
			if got := cell.region.ID; cell.ring.Contains(c.at) != (got == c.want) {
				t.Errorf("%v lies in %s: %v, want it in %s", c.at, got, got != c.want, c.want)
			}
		}
	}
}
