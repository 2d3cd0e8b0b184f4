package main

import (
	"testing"

	"knotmap/bodymap"
)

func TestPoseTurnsTheHandAsOnePiece(t *testing.T) {
	a, b := hand(pt(-30, 100)), hand(pt(60, 100))
	if got, want := pose(a).Distance(pose(b)), a.Distance(b); got < want-1e-9 || got > want+1e-9 {
		t.Errorf("the posed hand is %.3f wide, want %.3f", got, want)
	}
	if pose(a).X >= a.X {
		t.Errorf("pose moves the hand from %v to %v, want it nearer to the body", a, pose(a))
	}
}

func TestPoseLeavesTheTrunk(t *testing.T) {
	for _, p := range []bodymap.Point{landmark.acromion, landmark.tuberosity, landmark.navel, landmark.trochanter, trunkEdge[8].Point} {
		if pose(p) != p {
			t.Errorf("pose moves %v to %v", p, pose(p))
		}
	}
}

func TestLandmarksLieInTheSkin(t *testing.T) {
	skin := bodymap.Polygon(sample(plate{}.silhouette(), 2))
	for _, p := range []bodymap.Point{
		landmark.vertex, landmark.eye, landmark.inion, landmark.mastoid, landmark.gonion, landmark.menton,
		landmark.c7, landmark.l4, landmark.psis, landmark.coccyx, landmark.xiphoid, landmark.nipple,
		landmark.acromion, landmark.superiorAngle, landmark.inferiorAngle, landmark.tuberosity,
		landmark.innerEpicondyle, landmark.outerEpicondyle, landmark.ulnarStyloid, landmark.radialStyloid,
		landmark.iliacCrest, landmark.asis, landmark.trochanter,
	} {
		if d := skin.Distance(pose(p)); d > 1 {
			t.Errorf("landmark %v, posed at %v, lies %.1f units outside the skin", p, pose(p), d)
		}
	}
}

func TestSilhouetteIsSymmetricAndInTheViewBox(t *testing.T) {
	curve := plate{}.silhouette()
	for i, c := range curve {
		if other := curve[len(curve)-1-i]; !near(c[1].Mirror(), other[2]) || !near(c[0].Mirror(), other[3]) {
			t.Fatalf("segment %d from %v is not mirrored by the one to %v", i, c[0], other[3])
		}
	}
	lo, hi := bodymap.Polygon(sample(curve, 2)).Bounds()
	if lo.X < -435 || hi.X > 435 || lo.Y < 8 {
		t.Errorf("the figure reaches from %v to %v, want it inside the view box -435 8 870 1290", lo, hi)
	}
}
