package main

import (
	"fmt"

	"knotmap/bodymap"
)

// Bones of the front as closed curves; those that both views show stand in bones.go.
const (
	clavicle = `15,383 22,379 40,381 62,379 100,368 138,357 172,357 198,362 206,368 203,376 180,371 140,370
		102,381 62,391 38,394 20,397 13,391`
	clavicleShade = "20,390 62,386 102,375 140,364 176,365 202,371 203,376 180,371 140,370 102,381 62,391 38,394 20,397"
	sternum       = "0,386 11,383 22,390 21,408 16,424 14,470 17,540 16,574 10,590 6,608 0,622"
	coracoid      = "170,384 180,376 190,384 186,396 176,396"
	iliumFront    = `20,824 48,810 80,788 118,776 150,796 162,830 152,876 146,900 156,928 140,960 112,970 80,972
		40,986 4,1000 2,984 40,962 84,940 98,910 70,890 44,870 26,850`
	sacrumFront = "0,826 26,826 40,850 26,900 8,940 0,944"
)

// frontRibs says where each of the ribs seen from the front turns into cartilage, how
// far below its root at the spine, and the height at which the cartilage meets the sternum;
// 0 where it joins the one above.
var frontRibs = []struct {
	fall    float64
	joint   bodymap.Point
	sternum float64
}{
	{26, pt(30, 398), 402}, {40, pt(40, 432), 430}, {52, pt(54, 472), 462}, {60, pt(66, 512), 494},
	{66, pt(76, 550), 526}, {70, pt(84, 588), 556}, {70, pt(92, 622), 576}, {66, pt(100, 650), 590},
	{60, pt(112, 676), 0}, {54, pt(98, 692), 0},
}

// ribsFront draws the ribs from the front with their cartilages.
func (d *drawing) ribsFront() {
	for i, r := range frontRibs {
		w, y, j := ribReach[i], ribHeight(i)+r.fall, r.joint
		d.bar("bone", 8.5, 9, pt(w, y-16), pt(w*.93, y+6), pt(w*.72, (y+j.Y)/2+12), j)
		if r.sternum == 0 {
			continue
		}
		middle := pt((j.X+18)/2, j.Y+(r.sternum-j.Y)*.6)
		d.shape("bone cartilage", area([]anchor{
			{Point: add(j, pt(2, -4))}, {Point: add(middle, pt(0, -3))}, {Point: pt(16, r.sternum-4)},
			{Point: pt(14, r.sternum+4)}, {Point: add(middle, pt(0, 5))}, {Point: add(j, pt(1, 5))},
		}))
	}
}

// vertebraeFront draws the bodies of the vertebrae that show above and below the chest.
func (d *drawing) vertebraeFront() {
	for i := range 6 {
		d.whole("bone", vertebra(286+float64(i)*17, 13, 15))
	}
	for i := range 6 {
		d.whole("bone", vertebra(640+float64(i)*32, 22, 28))
	}
}

// vertebra returns the right half of a vertebra's body, which is narrower in its middle.
func vertebra(top, halfWidth, height float64) string {
	return fmt.Sprintf("0,%g %g,%g %g,%g %g,%g 0,%g", top, halfWidth, top+height*.07,
		halfWidth*.9, top+height/2, halfWidth*1.05, top+height*.93, top+height)
}
