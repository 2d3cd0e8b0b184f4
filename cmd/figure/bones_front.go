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
)

// Bones of the deep front.
const (
	breastbone    = "0,387 9,384 20,386 26,394 25,405 18,420 13,436 14,446 14,476 18,512 19,536 15,554 8,564 0,566"
	xiphoidTip    = "0,560 9,562 8,578 5,594 0,604"
	breastHollow  = "0,392 12,392 17,402 12,424 6,436 8,470 11,512 10,540 0,552"
	acromionFront = "176,360 190,352 206,349 221,353 229,364 226,375 216,376 204,368 188,367"
	coracoidFront = "163,384 170,377 181,375 190,380 195,389 194,398 188,401 183,396 180,389 171,389"

	humerusFront = `193,396 199,385 212,379 226,382 236,392 239,406 235,424 239,452 253,508 271,575 291,640 307,694
		320,716 338,731 343,747 338,762 323,769 309,764 296,770 279,772 266,764 264,751 274,736 277,708 261,650 241,575
		224,512 211,456 203,434 194,416`
	humerusShade = `194,414 203,434 211,456 224,512 241,575 261,650 277,708 274,736 284,730 284,700 270,650 250,575
		233,512 219,456 210,430`
	ulnaFront = `283,770 294,761 306,766 311,782 309,806 320,856 338,918 356,978 366,1010 370,1024 362,1033 352,1025
		342,984 324,924 304,862 291,812 283,786`
	radiusFront = `317,774 326,769 338,770 343,778 338,785 338,794 345,814 358,856 376,912 396,968 414,1002 420,1022
		408,1031 394,1031 385,1018 379,986 361,934 341,874 326,824 321,806 327,795 322,784`

	hipFront = `40,828 54,806 80,786 112,776 140,785 157,808 160,836 149,872 142,886 138,900 146,918 140,950 128,980
		112,1006 102,1036 88,1050 72,1044 50,1022 30,1008 14,1014 4,1008 4,976 18,968 34,968 62,952 80,930 80,904
		68,872 54,850`
	thoracicInlet = "0,270 20,270 30,300 44,330 60,350 56,372 40,392 0,392"
	pelvicHollow  = "0,880 40,880 84,900 90,930 60,960 30,976 0,1000"
	symphysis     = "0,977 6,977 6,1008 0,1009"
	obturatorHole = "46,984 48,1000 64,1014 82,1018 92,1000 86,978 66,970" // turns the other way, so that it is a hole
	sacrumFront   = "0,822 22,820 38,824 52,836 50,856 34,886 22,918 10,940 0,944"
	sacrumShade   = "0,878 22,874 44,860 34,886 22,918 10,940 0,944"
	coccyxFront   = "0,938 9,938 7,954 0,968"
	femurFront    = `79,936 84,920 98,911 114,914 126,923 142,921 154,913 168,914 179,924 182,946 176,972 169,1012 163,1060
		155,1140 141,1304 108,1304 122,1140 130,1062 133,1032 127,1018 130,1005 138,997 131,982 121,963 104,961 88,954`
	femurShade = `88,954 104,961 121,963 131,982 138,997 130,1005 127,1018 133,1032 130,1062 122,1140 108,1304 118,1304
		132,1140 140,1060 146,1000 138,970 124,948 104,950`
)

// foramina are the openings in the front of the sacrum.
var foramina = []bodymap.Point{pt(22, 850), pt(19, 874), pt(15, 897), pt(10, 917)}

// frontRibs lists the first ten ribs of one half: from the side, or the first from the spine,
// to where cartilage begins, and the cartilage, which meets the sternum or the cartilage above.
var frontRibs = []struct{ bone, cartilage string }{
	{"14,325 40,326 60,335 67,351 60,372 49,386 38,393", "28,398 18,401"},
	{"113,364 106,388 86,410 62,428", "38,436 12,438"},
	{"124,418 121,431 102,446 70,463", "44,468 13,466"},
	{"141,450 138,464 116,482 76,501", "46,504 14,492"},
	{"152,483 149,498 126,518 84,538", "52,540 15,516"},
	{"159,516 156,532 134,554 96,577", "62,576 15,538"},
	{"163,548 160,564 142,588 110,611", "76,609 40,581 13,554"},
	{"164,580 161,597 148,620 124,643", "100,641 66,604"},
	{"164,586 160,624 150,650 136,669", "116,667 84,631"},
	{"161,616 156,650 151,674 143,690", "128,688 104,660"},
}

// floatingRibs are the ends of the last two ribs, in the wall of the belly, as closed curves.
var floatingRibs = []string{"134,676 142,671 152,694 150,716 146,720 142,715 144,700", "72,658 81,651 103,680 116,705 116,711 110,709 96,690"}

// ribsFloating draws the ends of the last two ribs.
func (d *drawing) ribsFloating() {
	for _, r := range floatingRibs {
		d.bone(r)
	}
}

// archShadow draws the shadow of the ribs' arch on what lies behind it.
func (d *drawing) archShadow() {
	for _, width := range []float64{20, 38, 56} {
		d.shape("tint", thickened(d.along("0,560 20,564 50,592 90,632 126,682 156,700"), 4, width, width))
	}
}

// ribsFront draws the ribs from the side to the sternum. They are plates that face outwards,
// and so look thin at the side.
func (d *drawing) ribsFront() {
	shade := ""
	for i := len(frontRibs) - 1; i >= 0; i-- { // each goes under the one above
		line, joint := d.rib(i)
		thin, thick := 5., 12.5
		if i == 0 {
			thin, thick = 7, 10
		}
		shade += thickened(line, 3.2, 2, thick*.4)
		cartilage, bone := thickened(line[joint:], 0, thick, 9.5), thickened(line[:joint+1], 0, thin, thick)
		d.shape("drop", cartilage+bone)
		d.shape("bone cartilage", cartilage)
		d.shape("bone", bone)
	}
	d.shape("cast", shade)
}

// rib returns points along a rib and its cartilage, and which of them is where the two meet.
func (d *drawing) rib(i int) (line []bodymap.Point, joint int) {
	bone := d.placed(anchors(frontRibs[i].bone))
	line = sample(spline(append(bone, d.placed(anchors(frontRibs[i].cartilage))...), false), 3)
	end := bone[len(bone)-1].Point
	for k, p := range line {
		if p.Distance(end) < line[joint].Distance(end) {
			joint = k
		}
	}
	return line, joint
}

// along returns points on the curve through a string of anchors.
func (d *drawing) along(points string) []bodymap.Point {
	return sample(spline(d.placed(anchors(points)), false), 3)
}

// thickened returns path data of a bone along a line, moved down, and as thick at its ends as said.
func thickened(line []bodymap.Point, down, from, to float64) string {
	var left, right []anchor
	pieces, last := 3, len(line)-1
	if last > 20 {
		pieces = 4
	}
	for k := range pieces + 1 {
		t := float64(k) / float64(pieces)
		i := int(t * float64(last))
		along := unit(sub(line[min(last, i+1)], line[max(0, i-1)]))
		half, end := scale(perp(along), (from+(to-from)*min(1, 2.5*t))/2), k == 0 || k == pieces
		middle := add(line[i], pt(0, down))
		left = append(left, anchor{add(middle, half), end})
		right = append([]anchor{{sub(middle, half), end}}, right...)
	}
	return pathCubic(spline(append(left, right...), true), 1, true)
}

// fibresBetweenRibs draws those of the muscles between the ribs: at the side they run down and
// forwards, like hands put in pockets; between the cartilages the inner ones show, which cross them.
func (d *drawing) fibresBetweenRibs() {
	const apart, slant = 6.5, 21
	random, strokes := rng(hash("intercostals")), ""
	for i := range len(frontRibs) - 1 {
		upper, k := d.rib(i)
		lower, l := d.rib(i + 1)
		joint, below := upper[k].X, lower[l].X
		for x := min(upper[0].X, joint+66); x > 20; x -= apart * (.75 + .5*random.next()) {
			end := x - slant
			if x < joint {
				end = x + slant
			}
			a, foundA := crossing(upper, x)
			b, foundB := crossing(lower, end)
			if !foundA || !foundB || x < joint && end > below+2 || x >= joint && end < below-8 {
				continue
			}
			middle := add(lerp(a, b, .4+.2*random.next()), scale(perp(unit(sub(b, a))), 1+.7*random.next()))
			strokes += pathLine([]bodymap.Point{a, middle, b}, 1, true)
		}
	}
	d.shape("fibres", strokes)
}

// crossing returns where a line from the side to the midline passes so far from the midline.
func crossing(line []bodymap.Point, x float64) (bodymap.Point, bool) {
	for i := len(line) - 1; i > 0; i-- {
		if a, b := line[i], line[i-1]; a.X <= x && x < b.X {
			return lerp(a, b, (x-a.X)/(b.X-a.X)), true
		}
	}
	return bodymap.Point{}, false
}

// columnFront draws the bodies of the vertebrae that show above and below the chest, and
// the discs between them.
func (d *drawing) columnFront() {
	d.whole("cast", thoracicInlet)
	d.transverse()
	d.whole("bone cartilage", "0,250 10,250 11,300 15,360 15,400 0,400")
	d.whole("bone cartilage", "0,590 19,590 21,660 24,740 25,824 0,824")
	for i := range 8 {
		d.whole("bone", vertebra(269.6+float64(i)*15.6, 12+float64(i)*.6, 12.5))
	}
	for i := range 6 {
		d.whole("bone", vertebra(619.6+float64(i)*33.6, 21+float64(i)*.9, 27))
	}
}

// transverse draws the processes of the lowest vertebrae of the neck, where scalenes begin.
func (d *drawing) transverse() {
	bone := ""
	for _, p := range []string{"10,272 29,279", "10,288 31,295", "10,304 33,311"} {
		bone += thickened(d.along(p), 0, 9, 6)
	}
	d.shape("bone", bone)
}

// vertebra returns the right half of a vertebra's body, which is narrower in its middle.
func vertebra(top, halfWidth, height float64) string {
	return fmt.Sprintf("0,%g %g,%g %g,%g %g,%g 0,%g", top, halfWidth, top+height*.07,
		halfWidth*.88, top+height/2, halfWidth*1.04, top+height*.93, top+height)
}

// pelvisFront draws the sacrum and the hip bone.
func (d *drawing) pelvisFront() {
	d.whole("cast", pelvicHollow)
	d.whole("bone", coccyxFront)
	d.whole("bone", sacrumFront)
	holes := ""
	for _, p := range foramina {
		holes += area(d.placed(anchors(fmt.Sprintf("%g,%g %g,%g %g,%g %g,%g", p.X-4, p.Y+1, p.X, p.Y-3, p.X+4, p.Y-1, p.X, p.Y+3))))
	}
	for _, y := range []float64{862, 886, 908} {
		holes += area(d.placed(anchors(fmt.Sprintf("0,%g 20,%g 0,%g", y-.8, y+1.5, y+.8))))
	}
	d.shape("cast", holes)
	d.whole("tint", sacrumShade)
	d.whole("bone cartilage", symphysis)
	d.shape("bone", area(d.placed(anchors(hipFront)))+area(d.placed(anchors(obturatorHole))))
	d.all(thighMuscles)
	d.bone(femurFront)
	d.area("tint", femurShade)
	d.all(hipMuscles)
}

// breastbone draws the sternum in its three parts.
func (d *drawing) breastbone() {
	d.whole("drop", breastbone)
	d.whole("bone cartilage", xiphoidTip)
	d.whole("bone", breastbone)
	d.whole("tint", breastHollow)
	d.area("cast", "0,437 14,436 14,439 0,439") // where its handle meets its body
}

// behind draws muscles of which little shows: flat, with few fibres, or none where no gap is given.
func (d *drawing) behind(list []muscle) {
	for _, m := range list {
		p := d.layOut(m)
		d.drawn = append(d.drawn, m)
		fmt.Fprintf(&d.half, `<path class="%s" data-m="%s" d="%s"/>`, m.class(), m.id, pathCubic(p.outline, 1, true))
		if m.gap > 0 {
			d.shape("fibres", p.engrave(engraving{m.id, m.gap, 1.15, .03, .97, .12}))
		}
		d.shape("side", pathCubic(p.edges[0], 1, false)+pathCubic(p.edges[1], 1, false))
	}
}

// flesh draws what lies between the deep muscles and the skin, from the neck to the
// wrist and the thigh: the muscles that have been taken off, as if they were glass.
func (d *drawing) flesh() {
	edge := append(anchors("0,250 56,240"), armOuter...)
	edge = append(append(append(edge, anchors("414,1010 352,1018")...), armInner...), trunkEdge...)
	for i := len(edge) - 2; i > 0; i -= 3 { // it need not follow the skin closely
		if !edge[i].corner {
			edge = append(edge[:i:i], edge[i+1:]...)
		}
	}
	d.shape("under far", area(d.warped(inset(posed(edge), 6))))
}

// inset returns a closed curve's points moved inwards, except those on the midline.
func inset(points []anchor, by float64) []anchor {
	out := make([]anchor, len(points))
	for i, p := range points {
		before, after := points[max(i-1, 0)].Point, points[min(i+1, len(points)-1)].Point
		if out[i] = p; p.X > 0 {
			out[i].Point = add(p.Point, scale(perp(unit(sub(after, before))), by))
		}
	}
	return out
}
