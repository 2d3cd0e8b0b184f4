package main

// sideCuts divides the figure from the patient's right side, which has no halves. Left of a
// curve that runs forwards is above it, left of one that runs down is in front of it.
var sideCuts = []cut{
	{"figure", anchors("-170,206 -88,197 -52,200 -24,206 -4,216 7,232 16,250 34,263 60,272 86,277 104,284 140,300"), "head", "below head"},
	{"head", anchors("4,124 17,127 24,142 23,162 18,182 8,197 -6,199 -18,186 -25,164 -25,142 -16,128 4,124"), "side-ear", "around ear"},
	{"around ear", anchors("-170,100 -100,90 -40,76 20,68 70,64 110,60 160,52"), "side-crown", "below crown"},
	{"below crown", anchors("-4,40 -4,80 -4,140 0,170 0,196 -2,230 -4,260"), "face", "behind"},
	{"behind", anchors("-48,40 -56,90 -58,130 -56,170 -52,200 -50,240"), "side-behind-ear", "side-back-head"},

	{"face", anchors("-30,166 20,167 50,171 76,172 96,167 112,160 150,146"), "upper face", "lower face"},
	{"upper face", anchors("60,30 62,70 67,110 65,140 62,200"), "brow and eye", "side-temple"},
	{"brow and eye", anchors("30,126 66,127 90,127 140,124"), "side-forehead", "side-eye"},
	{"lower face", anchors("96,150 90,176 88,200 86,222 80,246 76,270 74,320"), "side-mouth", "cheek and jaw"},
	{"cheek and jaw", anchors("34,150 40,172 43,196 50,220 62,238 80,250 100,258"), "side-cheek", "side-jaw"},

	{"below head", anchors("-180,350 -96,336 -58,334 -28,340 0,352 20,366 40,384 70,412"), "neck", "body"},
	{"neck", anchors("14,200 8,230 5,262 5,300 10,340 20,366 34,392"), "side-throat", "side of neck"},
	{"side of neck", anchors("-32,180 -32,206 -31,250 -31,300 -33,350"), "side-neck", "side-neck-back"},

	{"body", anchors("-24,364 14,364 40,378 60,404 70,438 66,474 50,504 24,526 0,534 -26,524 -52,502 -74,470 -87,434 -82,398 -58,374 -24,364"), "side-shoulder", "around shoulder"},
	{"around shoulder", anchors("-180,372 -108,372 -84,378 -60,386 -20,400 20,400 34,388 60,380 100,372"), "side-shoulder-top", "trunk"},
	{"trunk", anchors("-180,520 -130,518 -90,512 -66,500 -40,490 20,490 60,484 140,460"), "above fold", "below fold"},
	{"above fold", anchors("-10,300 -10,560"), "side-chest", "side-blade"},
	{"below fold", anchors("-180,812 -110,806 -70,796 -36,786 0,782 36,790 54,816 62,850 70,874 90,886 180,896"), "sides", "pelvis"},
	{"sides", anchors("-54,480 -50,510 -48,560 -46,640 -44,700 -46,760 -50,840"), "front of side", "back of side"},
	{"back of side", anchors("-180,640 -46,640 40,640"), "side-ribs-back", "side-low-back"},
	{"front of side", anchors("-80,596 -48,596 0,600 40,598 64,590 82,610 140,622"), "armpit and chest", "ribs and belly"},
	{"armpit and chest", anchors("58,440 56,490 54,530 58,570 64,590 66,640"), "side-chest", "side-armpit"},
	{"ribs and belly", anchors("90,560 82,612 72,648 58,688 44,726 42,760 50,800 60,850 66,880"), "side-belly", "ribs and waist"},
	{"ribs and waist", anchors("-90,668 -44,668 0,668 70,664 110,660"), "side-ribs", "below ribs"},
	{"below ribs", anchors("-90,732 -45,732 0,732 44,728 90,724"), "side-ribs-lower", "side-waist"},

	{"pelvis", anchors("-180,1066 -100,1062 -60,1056 0,1050 60,1046 160,1040"), "hip and buttock", "side-thigh"},
	{"hip and buttock", anchors("-96,740 -80,806 -62,860 -48,910 -44,960 -46,1010 -52,1110"), "hips", "side-buttock"},
	{"hips", anchors("40,760 50,830 48,900 44,980 44,1100"), "side-hip-front", "side of hip"},
	{"side of hip", anchors("-140,896 -54,896 0,894 48,897 100,900"), "side-hip-upper", "side-hip"},
}
