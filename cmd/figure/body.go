package main

import (
	"math"

	"knotmap/bodymap"
)

// landmark holds where things lie on the body, in half-coordinates: 11 units are
// 1 cm of a 175 cm adult. The tables of muscles and places are drawn to them.
var landmark = struct {
	vertex, eye, tragus, inion, mastoid, gonion, menton        bodymap.Point
	c7, t3, t7, t12, l4, psis, coccyx                          bodymap.Point
	notch, sternoclavicular, xiphoid, nipple, navel, pubis     bodymap.Point
	acromion, superiorAngle, spineRoot, inferiorAngle, glenoid bodymap.Point
	shoulder, foldFront, foldBack, tuberosity                  bodymap.Point
	innerEpicondyle, outerEpicondyle, olecranon, elbow         bodymap.Point
	ulnarStyloid, radialStyloid, wrist                         bodymap.Point
	iliacCrest, asis, trochanter, crotch                       bodymap.Point
}{
	vertex: pt(0, 24), eye: pt(34, 148), tragus: pt(86, 160), inion: pt(0, 186),
	mastoid: pt(68, 194), gonion: pt(62, 236), menton: pt(0, 279),

	c7: pt(0, 304), t3: pt(0, 380), t7: pt(0, 489), t12: pt(0, 625), l4: pt(0, 772),
	psis: pt(46, 838), coccyx: pt(0, 962),

	notch: pt(0, 383), sternoclavicular: pt(18, 388), xiphoid: pt(0, 607),
	nipple: pt(116, 541), navel: pt(0, 790), pubis: pt(0, 992),

	acromion: pt(216, 361), superiorAngle: pt(78, 348), spineRoot: pt(84, 390),
	inferiorAngle: pt(98, 512), glenoid: pt(200, 402), shoulder: pt(206, 405),
	foldFront: pt(176, 492), foldBack: pt(187, 492), tuberosity: pt(288, 556),

	innerEpicondyle: pt(262, 762), outerEpicondyle: pt(350, 744), olecranon: pt(306, 752),
	elbow: pt(304, 752), ulnarStyloid: pt(364, 1032), radialStyloid: pt(420, 1026), wrist: pt(392, 1031),

	iliacCrest: pt(122, 778), asis: pt(148, 872), trochanter: pt(192, 945), crotch: pt(0, 1044),
}

// The arm's frames. Tables are drawn in the pose these give; pose bends the elbow afterwards.
var (
	upperArm = frame(landmark.shoulder, 15.77)
	forearm  = frame(landmark.elbow, 17.5)
	hand     = frame(landmark.wrist, 7) // x towards the thumb, y towards the fingers
)

// bend is how far pose turns the forearm towards the body, in degrees: it makes
// the figure narrower, and so larger on a phone.
const bend = 9

// pose moves a point from the position in which the tables are drawn to that of the
// finished figure. It turns the forearm and hand about the elbow; all else stays.
func pose(p bodymap.Point) bodymap.Point {
	if p.Y < 640 || p.X < 189+(p.Y-530)*.17 {
		return p
	}
	d := sub(p, landmark.elbow)
	t := max(0, min(1, (d.X*.301+d.Y*.954+60)/130))
	sin, cos := math.Sincos(bend * t * t * (3 - 2*t) * math.Pi / 180)
	return add(landmark.elbow, pt(d.X*cos-d.Y*sin, d.X*sin+d.Y*cos))
}

// The skin of one half, from the top of the head down the outer side of the arm to the
// hand and back up its inner side, then down the trunk to the crotch. Both views share it.
var (
	headEdge = anchors("0,22 30,25 56,38 75,64 85,100 85,138 80,176 72,208 64,234")
	armOuter = anchors(`60,256 61,276 67,298 84,315 112,330 150,344 186,353 214,361 241,375 264,400
		279,435 287,474 290,512 295,552 304,590 313,628 324,664 336,696 349,726 360,760 370,798
		379,842 388,890 398,940 409,985`)
	handEdge = moved(anchors(`31,-6 33,10 40,30 52,52 61,70 70,90 78,108 81,121 76,129 68,126 60,113
		52,101 46,96 44,106 45,124 44,142 44,160 42,180 36,190 29,186 25,168 22,146 18.5,121c 18,142
		17,160 16,178 14,198 6,209 -2,203 -4,180 -4.5,160 -5,142 -6.5,121c -9,142 -11,160 -13,176
		-16,192 -23,199 -30,192 -31,172 -31,154 -30,138 -29,117c -34,134 -38,150 -43,163 -50,167
		-55,159 -54,144 -52,130 -49,112 -46,92 -44,64 -38,34 -32,10 -30,-6`), hand)
	armInner = anchors(`345,1002 323,960 301,910 282,860 269,820 263,790 258,762 250,728 238,694
		225,652 212,606 200,560 191,520`)
	trunkEdge = anchors(`186,496c 185,530 183,566 178,604 171,644 163,688 158,726 157,752 161,786
		170,826 181,870 189,915 194,960 196,1000 195,1050 190,1110 183,1180 176,1250 170,1304c
		34,1304c 27,1210 18,1120 9,1062 0,1044`)
)

// wideHand replaces the hand where the skin's edge is only shaded along: a hand far
// outside lets broad strokes fade before the fingers instead of blackening them.
var wideHand = anchors("413,990 440,1030 560,1150 560,1400 290,1400 322,1110 343,1006")

// ear is the auricle, a closed curve, the same from both sides.
var ear = anchors("80,138 86,128 95,127 100,138 99,154 95,168 91,182 84,188 79,178")

// jaw is the edge of the lower face, from the ear to the chin.
var jaw = anchors("84,150 80,186 74,212 64,238 47,262 24,277 0,281")

// halfSkin returns the skin's edge of one half, posed, from the vertex to the crotch.
func halfSkin() []anchor { return posed(headEdge, armOuter, handEdge, armInner, trunkEdge) }

// silhouette returns the skin's edge of the whole figure, a closed curve. Back and front share it.
func (p plate) silhouette() []bodymap.Cubic {
	if p.view == bodymap.Lateral {
		return spline(p.warped(sideEdge), true)
	}
	return bothHalves(p.warped(halfSkin()))
}

// wideHead does the same for the head, which has a shading of its own.
var wideHead = anchors("0,-120 150,-120 240,40 230,190 160,252 104,284")

// formSilhouette returns the silhouette with the hands and the head replaced by wide ones.
func (p plate) formSilhouette() []bodymap.Cubic {
	if p.view == bodymap.Lateral {
		return p.silhouette()
	}
	return bothHalves(p.warped(posed(wideHead, armOuter[3:len(armOuter)-1], wideHand, armInner, trunkEdge)))
}

// warped returns posed points where they lie on the body that is drawn.
func (p plate) warped(points []anchor) []anchor {
	return moved(points, func(q bodymap.Point) bodymap.Point { return p.body.Warp(p.view, q) })
}

// posed returns the parts of an outline, joined and posed.
func posed(parts ...[]anchor) []anchor {
	var out []anchor
	for _, p := range parts {
		out = append(out, moved(p, pose)...)
	}
	return out
}

// bothHalves closes a half outline with its mirror image; the two share their ends, on the midline.
func bothHalves(half []anchor) []bodymap.Cubic {
	return spline(append(half, mirrored(half[1:len(half)-1])...), true)
}
