package main

// Deep muscles of the side, each list from the deepest to the topmost.

// sideJawMuscles lists the muscles of chewing under the cheekbone and the mandible.
var sideJawMuscles = []muscle{
	{
		id: "medial-pterygoid", deep: true, tendons: ends{.1, .08},
		origin: "62,194 44,190", insertion: "34,252 16,240",
		first: "54,222", last: "26,212",
	},
	{
		id: "lateral-pterygoid", deep: true, tendons: ends{.08, .16},
		origin: "60,172 56,198", insertion: "14,176 16,186",
		first: "36,172", last: "34,194",
	},
}

// sideTemple is the muscle that passes under the cheekbone to the mandible.
var sideTemple = muscle{
	id: "temporalis", tendons: ends{.02, .26},
	origin: "67,142 63,112 44,84 14,72 -18,82 -36,108 -38,134", insertion: "44,180 32,182",
	first: "64,162", last: "-14,156 14,164",
}

// sideThroat is the wall of the gullet, behind larynx and windpipe.
var sideThroat = muscle{
	id: "pharyngeal-constrictors", deep: true, gap: 10,
	origin: "10,226 34,262", insertion: "4,378 22,384",
	first: "10,300", last: "32,296 26,340",
}

// sideSpineMuscles lists the muscles along the spine.
var sideSpineMuscles = []muscle{
	{
		id: "longus-colli", deep: true,
		origin: "4,204 10,206", insertion: "-12,330 2,334",
		first: "4,260", last: "12,262",
	},
	{
		id: "suboccipitals", deep: true, tendons: ends{.05, 0},
		origin: "-62,194 -34,200", insertion: "-46,224 -16,212",
		first: "-56,210", last: "-24,206",
	},
	{
		id: "semispinalis-capitis", tendons: ends{.05, 0},
		origin: "-84,200 -56,196", insertion: "-84,338 -58,332",
		first: "-68,230 -64,256 -68,284", last: "-44,240 -44,290",
	},
	{
		id: "serratus-posterior-superior", deep: true, tendons: ends{.3, .1},
		origin: "-78,312 -96,356", insertion: "-34,390 -62,436",
		first: "-52,346", last: "-86,398",
	},
	{
		id: "spinalis-thoracis", deep: true,
		origin: "-98,660 -90,662", insertion: "-106,376 -98,376",
		first: "-122,580 -131,500 -126,440", last: "-108,580 -122,500 -116,440",
	},
	{
		id: "longissimus-thoracis", tendons: ends{.14, .04},
		origin: "-106,868 -84,846", insertion: "-86,330 -78,326",
		first: "-88,800 -82,748 -88,700 -104,640 -122,570 -131,508 -128,458 -114,402", last: "-66,790 -62,740 -70,690 -88,630 -108,560 -116,500 -114,450 -100,394",
	},
	{
		id: "iliocostalis-lumborum", tendons: ends{.16, .06},
		origin: "-84,846 -62,800", insertion: "-113,532 -104,536",
		first: "-68,790 -64,740 -74,686 -92,628", last: "-50,740 -58,686 -76,620",
	},
	{
		id: "iliocostalis-thoracis", tendons: ends{.06, .04},
		origin: "-103,632 -92,634", insertion: "-74,334 -64,330",
		first: "-111,574 -120,500 -117,450 -102,394", last: "-98,574 -106,500 -106,450 -86,394",
	},
	{
		id: "serratus-posterior-inferior-upper", deep: true, tendons: ends{.4, .12},
		origin: "-108,636 -99,664", insertion: "-84,592 -72,610",
		first: "-97,608", last: "-84,636",
	},
	{
		id: "serratus-posterior-inferior-lower", deep: true, tendons: ends{.4, .12},
		origin: "-101,660 -91,690", insertion: "-74,626 -58,648",
		first: "-86,636", last: "-74,676",
	},
	{
		id: "longissimus-capitis", tendons: ends{.05, 0},
		origin: "-16,196 -26,198", insertion: "-56,344 -70,350",
		first: "-26,240 -40,300", last: "-38,250 -54,300",
	},
	{
		id: "splenius-cervicis", deep: true, tendons: ends{.05, 0},
		origin: "-18,208 -22,236", insertion: "-94,350 -108,388",
		first: "-36,252 -66,306", last: "-38,284 -74,338",
	},
	{
		id: "splenius-capitis", tendons: ends{.06, .06},
		origin: "-20,196 -52,192", insertion: "-80,328 -70,286",
		first: "-36,250 -58,300", last: "-56,236",
	},
}

// sideScalenes lists the muscles from the neck to the first ribs and the blade.
var sideScalenes = []muscle{
	{
		id: "iliocostalis-cervicis", deep: true, tendons: ends{.05, 0},
		origin: "-24,258 -26,280", insertion: "-76,376 -42,368",
		first: "-46,310", last: "-33,320",
	},
	{
		id: "scalenus-posterior", deep: true, tendons: ends{.05, 0},
		origin: "-22,252 -22,272", insertion: "-46,386 -14,396",
		first: "-36,320", last: "-14,330",
	},
	{
		id: "scalenus-medius", tendons: ends{.1, .1},
		origin: "-22,222 -12,224", insertion: "-20,368 4,384",
		first: "-26,290", last: "-6,310",
	},
	{
		id: "scalenus-anterior", tendons: ends{.1, .14},
		origin: "-6,240 -14,258", insertion: "24,394 12,388",
		first: "6,300", last: "-2,330",
	},
	{
		id: "levator-scapulae", tendons: ends{.05, 0},
		origin: "-14,204 -20,252", insertion: "-90,368 -66,352",
		first: "-44,280 -70,330", last: "-36,300",
	},
}

// sideIntercostals fill the chest between the ribs; their fibres run down and forwards.
var sideIntercostals = muscle{
	id: "intercostals-side", deep: true, gap: 9,
	origin: "36,404 -20,360 -60,346 -100,384 -120,462 -118,530", insertion: "70,476 78,550 72,624 46,688 -16,706 -56,686",
	first: "56,440", last: "-100,606",
}

// sideRibMuscles lists the muscles round the chest.
var sideRibMuscles = []muscle{
	{
		id: "serratus-anterior-1", tendons: ends{0, .1},
		origin: "-82,352 -90,372", insertion: "6,384 -8,398",
		first: "-40,356", last: "-44,384",
	},
	{
		id: "serratus-anterior-2", tendons: ends{0, .1},
		origin: "-86,368 -92,396", insertion: "42,430 30,428",
		first: "-30,380", last: "-40,402",
	},
	{
		id: "serratus-anterior-3", tendons: ends{0, .1},
		origin: "-90,392 -94,424", insertion: "56,468 48,472",
		first: "-20,408", last: "-30,434",
	},
	{
		id: "serratus-anterior-4", tendons: ends{0, .1},
		origin: "-94,420 -98,450", insertion: "66,506 58,510",
		first: "-14,440", last: "-24,466",
	},
	{
		id: "serratus-anterior-5", tendons: ends{0, .1},
		origin: "-98,446 -102,472", insertion: "72,546 64,550",
		first: "-10,474", last: "-24,498",
	},
	{
		id: "serratus-anterior-6", tendons: ends{0, .1},
		origin: "-102,468 -106,488", insertion: "70,584 62,588",
		first: "-10,506", last: "-26,526",
	},
	{
		id: "serratus-anterior-7", tendons: ends{0, .1},
		origin: "-105,484 -110,502", insertion: "62,622 54,624",
		first: "-14,536", last: "-34,552",
	},
	{
		id: "serratus-anterior-8", tendons: ends{0, .1},
		origin: "-108,496 -113,510", insertion: "50,656 42,656",
		first: "-18,564", last: "-42,570",
	},
	{
		id: "serratus-anterior-9", tendons: ends{0, .1},
		origin: "-110,504 -115,514", insertion: "36,686 28,684",
		first: "-30,584", last: "-54,582",
	},
	{
		id: "pectoralis-minor", tendons: ends{.16, .08},
		origin: "24,392 31,397", insertion: "58,520 76,456",
		first: "36,452", last: "56,420",
	},
	{
		id: "subclavius", deep: true, tendons: ends{.1, .1},
		origin: "38,398 34,392", insertion: "16,374 20,366",
	},
}

// sideWall lists the innermost muscles of the belly's wall.
var sideWall = []muscle{
	{
		id: "transversus-abdominis", gap: 11, tendons: ends{0, .12},
		origin: "-6,706 -4,748 2,784", insertion: "88,640 92,700 92,780 82,930",
		first: "32,692 68,654", last: "34,800 58,840 70,890",
	},
	{
		id: "rectus-abdominis", deep: true, gap: 5, tendons: ends{.04, .2},
		origin: "91,612 101,606", insertion: "78,962 84,958",
		first: "88,680 90,760 89,840 82,910", last: "97,668 98,730 101,792 99,860 93,920",
	},
}

// sideBellyMuscles lists the muscles between ribs and pelvis.
var sideBellyMuscles = []muscle{
	{
		id: "iliacus", deep: true,
		origin: "-30,790 14,784 54,832", insertion: "30,940 56,924",
		first: "-6,870", last: "62,880",
	},
	{
		id: "psoas", tendons: ends{.06, 0},
		origin: "-38,628 -16,640", insertion: "34,930 60,916",
		first: "-34,720 -12,820", last: "0.5,720 28,800 52,860",
	},
	{
		id: "quadratus-lumborum", tendons: ends{.08, .1},
		origin: "-62,800 -20,782", insertion: "-72,660 -46,684",
		first: "-62,730", last: "-34,734",
	},
}

// sideFarThigh lists the muscles on the inner side of pelvis and femur.
var sideFarThigh = []muscle{
	{
		id: "iliopsoas", deep: true, tendons: ends{0, .2},
		origin: "58,882 69,880", insertion: "-2,1020 6,1030",
		first: "48,918 26,968", last: "71,930 50,984",
	},
	{
		id: "adductor-magnus", deep: true, gap: 9,
		origin: "-60,1030 -14,1000", insertion: "-52,1304 8,1304",
		first: "-64,1120 -60,1210", last: "6,1110 10,1210",
	},
}

// sideRotators lists the muscles that come out of the pelvis towards the greater trochanter.
var sideRotators = []muscle{
	{
		id: "quadratus-femoris", gap: 8, deep: true, tendons: ends{.1, .1},
		origin: "-40,984 -54,1026", insertion: "-8,966 -4,1012",
		first: "-24,970", last: "-30,1024",
	},
	{
		id: "obturator-internus", gap: 7, deep: true, tendons: ends{0, .24},
		origin: "-80,944 -66,1000", insertion: "-8,936 -8,950",
		first: "-42,934", last: "-30,972",
	},
	{
		id: "piriformis", gap: 7, tendons: ends{0, .24},
		origin: "-88,884 -94,938", insertion: "-10,918 -10,930",
		first: "-54,892", last: "-54,942",
	},
	{
		id: "sacrotuberous", sheet: true, gap: 5,
		origin: "-88,922 -94,976", insertion: "-50,1030 -58,1040",
		first: "-74,968", last: "-84,1012",
	},
}

// sideThighMuscles lists the deep muscles of the thigh.
var sideThighMuscles = []muscle{
	{
		id: "vastus-intermedius", deep: true, tendons: ends{.06, 0},
		origin: "-6,996 20,968", insertion: "-14,1304 60,1304",
		first: "-16,1080 -18,1200", last: "46,1040 58,1180",
	},
	{
		id: "rectus-femoris", deep: true, tendons: ends{.1, 0},
		origin: "48,896 60,894", insertion: "48,1304 80,1304",
		first: "42,980 46,1100 49,1200", last: "72,980 85,1110 87,1200",
	},
	{
		id: "semimembranosus", tendons: ends{.22, 0},
		origin: "-58,1032 -48,1036", insertion: "-66,1304 -30,1304",
		first: "-82,1090 -86,1140 -78,1220", last: "-34,1120 -24,1210",
	},
}

// sideHipMusclesDeep lists the muscles of the pelvis under the gluteus maximus.
var sideHipMusclesDeep = []muscle{
	{
		id: "gluteus-medius", deep: true, gap: 8, tendons: ends{.08, .1},
		origin: "-82,836 -64,806 -34,793 0.5,792 28,805 48,832 59,862", insertion: "-12,928 12,932",
		first: "-58,890", last: "46,904",
	},
	{
		id: "gluteus-minimus-front", tendons: ends{.1, .24},
		origin: "0.5,818 30,834 50,872", insertion: "-2,930 10,938",
		first: "0.5,870", last: "36,908",
	},
	{
		id: "gluteus-minimus-back", tendons: ends{.1, .24},
		origin: "-60,868 -36,832 0.5,818", insertion: "-14,930 -2,930",
		first: "-40,898", last: "0.5,870",
	},
}

// sideBladeMuscles lists the muscles of the shoulder blade.
var sideBladeMuscles = []muscle{
	{
		id: "rhomboid-major", tendons: ends{0, .06},
		origin: "-102,366 -118,404 -130,452", insertion: "-91,396 -110,510",
		first: "-99,381", last: "-125,482",
	},
	{
		id: "rhomboid-minor", tendons: ends{0, .06},
		origin: "-84,326 -98,350", insertion: "-90,372 -94,392",
		first: "-86,350", last: "-96,372",
	},
	{
		id: "teres-major", tendons: ends{.04, .12},
		origin: "-86,476 -112,512", insertion: "2,448 4,488",
		first: "-44,446", last: "-84,518 -42,500",
	},
	{
		id: "triceps-brachii-long", tendons: ends{.1, .06},
		origin: "-20,414 -12,424", insertion: "-30,700 4,700",
		first: "-38,500 -42,600", last: "0.5,520 4,600",
	},
}

// sideCuffMuscles lists the muscles that end on the head of the humerus.
var sideCuffMuscles = []muscle{
	{
		id: "teres-minor", tendons: ends{.03, .16},
		origin: "-62,440 -92,484", insertion: "10,406 4,424",
		first: "-26,416", last: "-48,464 -18,440",
	},
	{
		id: "infraspinatus", tendons: ends{.03, .16},
		origin: "-95,400 -99,440 -109,496", insertion: "7,377 15,389 10,406",
		first: "-60,386 -20,376", last: "-76,466 -34,432",
	},
	{
		id: "supraspinatus", tendons: ends{.04, .12},
		origin: "-86,352 -92,388", insertion: "10,370 10,380",
		first: "-52,348 -20,356", last: "-54,376 -20,372",
	},
	{
		id: "coracobrachialis", tendons: ends{.12, .08},
		origin: "28,392 32,398", insertion: "11,580 14,580",
		first: "22,470", last: "30,470",
	},
}
