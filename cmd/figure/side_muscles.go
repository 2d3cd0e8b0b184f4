package main

// Superficial muscles of the side, each list from the deepest to the topmost.

// sideLegMuscles lists the muscles of the thigh.
var sideLegMuscles = []muscle{
	{
		id: "semitendinosus", tendons: ends{.08, 0},
		origin: "-98,1036 -62,1042", insertion: "-67,1304 -38,1304",
		first: "-94,1104 -86,1150 -78,1220", last: "-58,1180",
	},
	{
		id: "biceps-femoris", tendons: ends{.08, 0},
		origin: "-66,1050 -22,1044", insertion: "-46,1304 -8,1304",
		first: "-62,1150", last: "-14,1150",
	},
	{
		id: "vastus-lateralis", deep: true,
		origin: "-6,1000 30,1000", insertion: "-12,1304 58,1304",
		first: "-14,1100", last: "50,1070 60,1180",
	},
	{
		id: "rectus-femoris", tendons: ends{.1, 0},
		origin: "50,884 62,880", insertion: "46,1304 82,1304",
		first: "44,980 44,1100 47,1200", last: "78,980 91,1110 92,1200",
	},
	{
		id: "iliotibial", sheet: true, gap: 6,
		origin: "-30,906 4,900 46,940", insertion: "-16,1304 8,1304",
		first: "-22,1000 -21,1100", last: "42,1010 28,1100 16,1200",
	},
	{
		id: "sartorius", deep: true, tendons: ends{.1, 0},
		origin: "58,868 69,878", insertion: "86,1128 89,1124",
		first: "66,930 72,1010", last: "76,930 80,1000 86,1062",
	},
}

// sideTrunkMuscles lists the muscles of chest, belly and back.
var sideTrunkMuscles = []muscle{
	{
		id: "external-oblique-aponeurosis", sheet: true, gap: 7,
		origin: "92,606 80,680 78,760 74,826 62,866", insertion: "100,612 96,700 98,792 94,884 79,966",
		first: "98,608", last: "70,920",
	},
	{
		id: "rectus-abdominis", tendons: ends{.04, .34},
		origin: "91,612 102,606", insertion: "80,962 86,958",
		first: "90,680 92,760 90,840 84,910", last: "98,668 99,730 102,792 100,860 94,920",
	},
	{
		id: "external-oblique", tendons: ends{.02, .08},
		origin: "98,588 82,566 54,552 36,592 26,622", insertion: "96,640 90,730 83,796 66,850",
		first: "96.5,614", last: "54,736",
	},
	{
		id: "external-oblique-back", tendons: ends{.02, .06},
		origin: "26,622 10,672 -6,706 -24,736 -32,760", insertion: "66,850 42,826 10,797 -32,788",
		first: "54,736", last: "-33,774",
	},
	{
		id: "thoracolumbar", sheet: true, gap: 7,
		origin: "-112,610 -96,655 -72,706 -46,756 -22,788", insertion: "-118,600 -106,645 -90,705 -86,752 -93,800 -109,846",
		last: "-64,814",
	},
	{
		id: "serratus-anterior-4", deep: true, gap: 9,
		origin: "-12,480 -12,526", insertion: "86,556 88,570",
		first: "40,516", last: "34,552",
	},
	{
		id: "serratus-anterior-9", deep: true, tendons: ends{0, .16},
		origin: "-20,676 -18,708", insertion: "22,732 27,741",
		first: "6,694", last: "2,724",
	},
	{
		id: "serratus-anterior-8", deep: true, tendons: ends{0, .16},
		origin: "-14,640 -16,676", insertion: "40,702 44,711",
		first: "18,658", last: "10,694",
	},
	{
		id: "serratus-anterior-7", deep: true, tendons: ends{0, .16},
		origin: "-12,602 -12,640", insertion: "56,668 60,677",
		first: "28,624", last: "18,660",
	},
	{
		id: "serratus-anterior-6", deep: true, tendons: ends{0, .16},
		origin: "-10,564 -10,602", insertion: "70,634 73,643",
		first: "34,590", last: "24,626",
	},
	{
		id: "serratus-anterior-5", deep: true, tendons: ends{0, .16},
		origin: "-10,526 -10,564", insertion: "83,600 86,609",
		first: "40,558", last: "30,592",
	},
	{
		id: "infraspinatus", deep: true, tendons: ends{0, .14},
		origin: "-104,396 -112,446 -122,498", insertion: "-30,402 -32,440",
		first: "-66,392", last: "-90,478 -58,458",
	},
	{
		id: "teres-major", deep: true, tendons: ends{0, .12},
		origin: "-106,472 -122,508", insertion: "-34,448 -24,492",
		first: "-70,460", last: "-84,512 -54,502",
	},
	{
		id: "latissimus", tendons: ends{.09, .08},
		origin: "-134,496 -121,565 -103,628 -80,690 -54,745 -26,788", insertion: "-34,470 -2,500",
		first: "-110,508 -74,496", last: "-10,736 2,660 7,590 4,540",
	},
	{
		id: "pectoralis-major-costal", tendons: ends{0, .04},
		origin: "111,550 111,577 104,604", insertion: "6,484 5,496",
		first: "84,556 50,528 26,502", last: "84,608 56,584 36,548 18,514",
	},
	{
		id: "pectoralis-major-sternal", tendons: ends{0, .05},
		origin: "66,424 86,462 102,508 111,550", insertion: "8,470 6,484",
		first: "50,448 30,462", last: "84,556 50,528 26,502",
	},
	{
		id: "pectoralis-major-clavicular", tendons: ends{0, .05},
		origin: "36,384 50,400 66,424", insertion: "14,450 8,470",
		first: "30,414", last: "50,448 30,462",
	},
}

// sideHipMuscles lists the muscles of the buttock.
var sideHipMuscles = []muscle{
	{
		id: "gluteus-medius", deep: true, tendons: ends{.08, .26},
		origin: "-84,826 -58,796 -16,784 28,802 60,858", insertion: "-9,954 3,957",
		first: "-60,884", last: "46,904",
	},
	{
		id: "tensor-fasciae-latae", tendons: ends{.06, .26},
		origin: "49,841 64,868", insertion: "14,1090",
		first: "30,900 13,970 9,1030", last: "60,920 47,1000 28,1050",
	},
	{
		id: "gluteus-maximus", tendons: ends{0, .16},
		origin: "-92,806 -110,850 -130,894 -141,936", insertion: "-22,934 -12,990 -14,1040 -28,1076",
		first: "-60,874", last: "-142,976 -132,1014 -110,1046 -84,1064 -54,1075",
	},
}

// sideNeckMuscles lists the muscles of the neck and the trapezius.
var sideNeckMuscles = []muscle{
	{
		id: "mylohyoid", deep: true,
		origin: "20,250 94,274", insertion: "34,290 54,290",
		first: "26,274", last: "76,282",
	},
	{
		id: "inferior-constrictor", deep: true, gap: 9,
		origin: "2,250 24,262", insertion: "10,372 34,378",
		first: "4,310", last: "38,292 42,330",
	},
	{
		id: "sternohyoid", tendons: ends{.05, .06},
		origin: "38,287 46,288", insertion: "30,378 36,380",
		first: "38,320 33,350", last: "47,318 40,348",
	},
	{
		id: "omohyoid-superior", tendons: ends{.05, .1},
		origin: "32,287 40,288", insertion: "12,362 20,366",
		first: "27,330", last: "33,332",
	},
	{
		id: "digastric-anterior", tendons: ends{.08, .12},
		origin: "90,272 94,278", insertion: "40,284 45,290",
		first: "66,274", last: "68,283",
	},
	{
		id: "scalenus-anterior", deep: true, tendons: ends{.04, .08},
		origin: "6,240 -6,240", insertion: "22,378 6,372",
		first: "14,310", last: "0.5,310",
	},
	{
		id: "scalenus-medius", deep: true, tendons: ends{.04, .06},
		origin: "-4,232 -18,236", insertion: "8,376 -22,368",
		first: "4,310", last: "-24,310",
	},
	{
		id: "levator-scapulae", deep: true, tendons: ends{.05, .05},
		origin: "-16,204 -34,204", insertion: "-24,366 -56,370",
		first: "-20,290", last: "-42,290",
	},
	{
		id: "splenius-capitis", deep: true, tendons: ends{.05, .02},
		origin: "-26,186 -74,190", insertion: "-40,276 -74,300",
		first: "-30,230", last: "-62,240",
	},
	{
		id: "omohyoid-inferior", tendons: ends{.12, .08},
		origin: "16,352 20,360", insertion: "-30,360 -30,368",
		first: "-4,350", last: "-4,359",
	},
	{
		id: "trapezius-lower", tendons: ends{0, .1},
		origin: "-115,394 -129,446 -134,500 -128,556 -117,604", insertion: "-82,392 -88,412",
		first: "-98,392", last: "-116,556 -111,500 -101,446",
	},
	{
		id: "trapezius-middle", tendons: ends{0, .05},
		origin: "-79,313 -97,350 -115,394", insertion: "-16,366 -48,374 -82,392",
		first: "-50,340", last: "-98,392",
	},
	{
		id: "trapezius-upper", tendons: ends{0, .05},
		origin: "-77,206 -68,236 -65,258 -69,284 -79,313", insertion: "24,375 4,366 -16,366",
		first: "-62,210 -50,244 -36,282 -17,322 5,352", last: "-50,340",
	},
	{
		id: "digastric-posterior", tendons: ends{.08, .12},
		origin: "-8,192 -10,202", insertion: "36,284 40,292",
		first: "14,240", last: "10,252",
	},
	{
		id: "sternocleidomastoid-clavicular", tendons: ends{.06, .1},
		origin: "-18,190 -44,192", insertion: "26,382 4,370",
		first: "6,280 18,340", last: "-26,256 -12,316",
	},
	{
		id: "sternocleidomastoid-sternal", tendons: ends{.06, .1},
		origin: "-8,186 -24,190", insertion: "41,391 34,388",
		first: "14,262 29,330", last: "2,280 21,340",
	},
}

// sideArmMuscles lists the muscles of the upper arm, which fades below the shoulder.
var sideArmMuscles = []muscle{
	{
		id: "triceps-brachii-long", tendons: ends{.04, .1},
		origin: "-54,480 -20,520", insertion: "-44,760 -8,764",
		first: "-70,550 -70,640 -60,710", last: "-26,620",
	},
	{
		id: "triceps-brachii-lateral", tendons: ends{.04, .1},
		origin: "-30,500 4,540", insertion: "-30,750 -6,752",
		first: "-40,580 -40,680", last: "8,620 2,700",
	},
	{
		id: "brachialis", deep: true, tendons: ends{.04, 0},
		origin: "-4,556 10,550", insertion: "2,764 30,764",
		first: "0.5,650", last: "30,640",
	},
	{
		id: "biceps-brachii", tendons: ends{.04, .1},
		origin: "14,510 44,494", insertion: "24,764 46,760",
		first: "16,640", last: "62,570 64,650 56,710",
	},
}

// sideShoulderMuscles lists the three parts of the deltoid.
var sideShoulderMuscles = []muscle{
	{
		id: "deltoid-posterior", tendons: ends{.08, .1},
		origin: "-80,394 -50,376 -20,366", insertion: "-4,562 0.5,562",
		first: "-86,430 -72,480 -38,532", last: "-32,430 -18,500",
	},
	{
		id: "deltoid-middle", tendons: ends{.06, .1},
		origin: "-20,366 0,362 16,366", insertion: "0.5,562 5,562",
		first: "-32,430 -18,500", last: "28,430 18,500",
	},
	{
		id: "deltoid-anterior", tendons: ends{.06, .1},
		origin: "16,366 26,373 37,386", insertion: "5,562 8,561",
		first: "28,430 18,500", last: "58,412 66,446 51,502 24,542",
	},
}
