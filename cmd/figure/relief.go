package main

import "knotmap/bodymap"

// The light falls from above: large shapes of the body, placed by hand, stand out from
// the muscles they are made of. Each is drawn as several areas, one within the other.

var backRelief = []mark{
	{class: "light", points: "66,304 84,324 112,340 150,354 190,363 176,367 130,358 90,344 66,326"},
	{class: "light", points: "12,318 44,330 78,350 84,374 54,384 16,378"},
	{class: "light", points: "226,374 250,394 268,436 273,484 262,502 246,456 230,420 216,388"},
	{class: "light", points: "98,412 140,402 182,404 160,434 128,458 107,488 99,456"},
	{class: "light", points: "16,640 32,690 38,750 32,806 18,860 9,790 8,700"},
	{class: "light", points: "44,880 88,872 134,902 152,946 122,978 70,968 32,926"},
	{class: "light", points: "126,520 158,510 173,540 164,590 140,640 108,662 104,600"},
	{class: "light", points: "217,500 238,530 258,600 264,656 248,650 226,590 214,540"},
	{class: "light", points: "288.4,775.8 290.4,808.7 306.6,866.5 322.7,924.4 298.1,879.7 276.3,823.7 271.2,787.5"},
	{class: "light", points: "333,757.5 340,793.1 348.5,853.3 357.8,902.8 363,859.2 359.4,807.9 351.2,768.6"},
	{class: "light", points: "88,1080 112,1110 126,1170 124,1230 106,1190 92,1130"},
	{class: "light", points: "0,404 14,430 20,470 10,530 0,560"},
	{class: "tint", points: "92,404 130,399 170,388 206,378 230,380 214,394 170,404 130,413 102,418"},
	{class: "tint", points: "91,412 84,446 66,500 44,548 22,592 34,548 54,492 74,440"},
	{class: "tint", points: "14,556 34,640 58,730 62,772 52,806 38,856 24,888 42,800 45,740 31,650"},
	{class: "tint", points: "0,560 5,650 8,760 5,840 0,900"},
	{class: "tint", points: "0,186 5,210 6,260 4,300 0,306"},
	{class: "tint", points: "10,1006 36,1042 84,1058 134,1048 170,1026 140,1030 90,1038 44,1022"},
	{class: "tint", points: "24,1058 60,1070 110,1064 154,1044 152,1070 110,1090 60,1096 28,1084"},
	{class: "tint", points: "0,850 5,920 8,980 4,1030 0,1044"},
	{class: "tint", points: "100,508 132,510 166,498 186,490 184,518 150,530 116,532"},
	{class: "tint", points: "244,498 270,540 285,558 292,584 272,576 250,538"},
	{class: "tint", points: "188,500 204,540 220,600 240,670 228,650 204,580"},
	{class: "tint", points: "264.4,739.3 287.6,746.7 296.3,760.7 287.2,772 270.9,766.6"},
	{class: "tint", points: "310.2,718.6 313,740.8 318.5,757.9 330,748 327.8,727.7"},
	{class: "tint", points: "60,230 62,270 70,300 62,304 52,284 50,250"},
	{class: "tint", points: "162,650 158,730 164,790 156,780 146,730 150,670"},
}

// deepBackRelief is the light and shade on the deep muscles of the back.
var deepBackRelief = []mark{
	{class: "light", points: "16,440 44,440 54,520 52,620 46,740 26,800 18,640"},
	{class: "light", points: "98,412 140,402 186,400 160,434 128,460 107,488 99,456"},
	{class: "light", points: "212,500 238,530 262,600 270,660 252,660 226,590 212,540"},
	{class: "tint", points: "92,400 130,395 170,384 210,376 232,384 214,392 170,400 130,408 102,412"},
	{class: "tint", points: "100,512 132,512 166,500 200,492 184,518 150,530 116,532"},
	{class: "light", points: "0,598 30,604 62,606 64,660 50,690 28,698 0,700"},
	{class: "tint", points: "2,440 16,460 18,560 16,700 4,760"},
	{class: "tint", points: "0,166 28,167 54,172 74,178 71,194 50,187 24,184 0,185"},
	{class: "tint", points: "224,398 237,403 233,426 238,470 254,520 246,520 228,470 220,430"},
	{class: "tint", points: "28,898 12,948 46,978 92,1013 98,1003 62,952"},
	{class: "tint", points: "84,970 118,968 114,1008 92,1012"},
	{class: "tint", points: "0,890 12,896 10,940 3,966 0,968"},
	{class: "tint", points: "308,742 316,765 321,795 336,868 351,944 343,930 326,860 313,795 305,760"},
}

// relief draws soft lights and shadows on one half. One that touches the midline shrinks towards it.
func (d *drawing) relief(list []mark) {
	for _, m := range list {
		points := d.placed(anchors(m.points))
		var centre bodymap.Point
		touches := false
		for _, p := range points {
			centre = add(centre, scale(p.Point, 1/float64(len(points))))
			touches = touches || p.X == 0
		}
		if touches {
			centre.X = 0
		}
		for _, share := range []float64{0, .15, .3, .45} {
			smaller := moved(points, func(p bodymap.Point) bodymap.Point { return lerp(p, centre, share) })
			d.shape(m.class, pathCubic(spline(corners(smaller), true), 0, true))
		}
	}
}
