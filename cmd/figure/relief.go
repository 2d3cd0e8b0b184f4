package main

import "knotmap/bodymap"

// The light falls from above: large shapes of the body, placed by hand, stand out from
// the muscles they are made of. Each is drawn as three areas, one within the other.

var backRelief = []mark{
	{class: "light", points: "66,300 84,322 112,338 150,352 190,362 176,366 130,358 90,344 64,326"},
	{class: "light", points: "226,376 252,398 268,440 272,484 260,496 244,452 228,416 216,390"},
	{class: "light", points: "94,412 140,402 182,404 156,436 126,458 106,486 98,456"},
	{class: "light", points: "18,646 32,700 36,752 30,800 18,850 9,790 8,700"},
	{class: "light", points: "48,880 92,880 134,914 146,960 118,980 66,966 34,926"},
	{class: "light", points: "132,520 160,512 172,540 164,590 140,640 112,660 110,600"},
	{class: "light", points: "222,500 240,530 258,600 262,650 246,640 230,590 220,540"},
	{class: "tint", points: "14,556 34,640 58,730 62,772 52,806 38,856 24,888 42,800 45,740 31,650"},
	{class: "tint", points: "0,572 5,660 8,760 5,840 0,900"},
	{class: "tint", points: "10,1006 36,1046 84,1060 134,1050 166,1030 140,1036 90,1040 44,1020"},
	{class: "tint", points: "100,510 132,512 166,500 184,492 182,516 150,528 116,530"},
	{class: "tint", points: "246,500 270,540 284,556 290,580 272,572 250,536"},
}

// relief draws soft lights and shadows on one half. One that touches the midline shrinks towards it.
func (d *drawing) relief(list []mark) {
	for _, m := range list {
		points := posed(anchors(m.points))
		var centre bodymap.Point
		touches := false
		for _, p := range points {
			centre = add(centre, scale(p.Point, 1/float64(len(points))))
			touches = touches || p.X == 0
		}
		if touches {
			centre.X = 0
		}
		for _, share := range []float64{0, .2, .4} {
			smaller := moved(points, func(p bodymap.Point) bodymap.Point { return lerp(p, centre, share) })
			d.shape(m.class, pathCubic(spline(corners(smaller), true), 0, true))
		}
	}
}
