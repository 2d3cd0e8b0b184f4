package main

// The deep muscles of the front, from the back to the front of the body.

// behindMuscles lists those so far back that little of them shows.
var behindMuscles = []muscle{
	{
		id: "teres-major", deep: true, gap: 11,
		origin: "126,458 118,508", insertion: "224,450 236,490",
		first: "166,450", last: "156,508 192,488",
	},
	{
		id: "triceps-long", deep: true, gap: 11,
		origin: "198,440 222,436", insertion: "266,744 290,752",
		first: "206,500 216,560 231,620 247,690", last: "244,560 276,680",
	},
	{
		id: "triceps-lateral", deep: true, gap: 11,
		origin: "238,410 246,424", insertion: "300,748 324,738",
		first: "252,540 284,660", last: "272,490 296,580 314,660 326,710",
	},
	{
		id: "pelvic-floor", deep: true, gap: 15,
		origin: "92,908 86,936 62,956 30,974", insertion: "20,916 10,938 6,964 4,976",
	},
	{
		id: "adductor-magnus", deep: true, gap: 15,
		origin: "24,1010 88,1044", insertion: "34,1290 126,1290",
		first: "16,1080 24,1180", last: "128,1120",
	},
	{
		id: "quadratus-lumborum-deep", deep: true, gap: 9,
		origin: "26,650 64,660", insertion: "46,822 80,816",
		first: "34,740", last: "70,734",
	},
}

// farMuscles lists those that lie behind the bones.
var farMuscles = []muscle{
	{
		id: "transversus-abdominis", deep: true, gap: 11,
		origin: "148,640 152,690 151,740 160,820", insertion: "74,650 78,740 82,830",
	},
	{
		id: "supraspinatus", deep: true, gap: 9,
		origin: "66,348 78,382", insertion: "222,378 220,392",
		first: "126,340 186,356", last: "130,384 180,384",
	},
	{
		id: "levator-scapulae", deep: true, gap: 8,
		origin: "46,224 61,226", insertion: "74,380 100,374",
		first: "50,300", last: "60,280 66,306 84,340",
	},
	{
		id: "quadratus-lumborum-superficial", gap: 8,
		origin: "50,650 100,676", insertion: "66,822 90,812 118,800",
		first: "56,740", last: "102,730",
	},
	{
		id: "piriformis", deep: true, gap: 10,
		origin: "16,856 10,912", insertion: "92,888 96,916",
		first: "54,866", last: "54,914",
	},
}

// thighMuscles lists those between the hip bone and the thigh bone.
var thighMuscles = []muscle{
	{
		id: "obturator-externus", deep: true, gap: 10,
		origin: "46,970 38,990 52,1014 82,1028", insertion: "148,956 156,1018",
		first: "96,960", last: "120,1016",
	},
	{
		id: "adductor-brevis", gap: 10, tendons: ends{.08, 0},
		origin: "40,988 17,1008", insertion: "138,1026 140,1180",
		first: "96,1006", last: "58,1088",
	},
}

// hipMuscles lists those from the outer side of the hip bone to the thigh bone.
var hipMuscles = []muscle{
	{
		id: "gluteus-minimus", deep: true, gap: 9, tendons: ends{0, .16},
		origin: "164,836 147,882", insertion: "166,941 161,936",
		first: "172,886", last: "147,906",
	},
	{
		id: "gluteus-medius", deep: true, gap: 9, tendons: ends{0, .14},
		origin: "146,790 159,812 160,842", insertion: "182,960 177,950",
		first: "168.5,822 178.5,868 184.5,916", last: "168,886",
	},
}

// backWallMuscles lists those on the front of the spine and of the bones of hip and thigh.
var backWallMuscles = []muscle{
	{
		id: "iliacus", deep: true, gap: 9, tendons: ends{.06, .12},
		origin: "58,826 88,798 122,788 145,806 152.5,836 152,856", insertion: "127,1010 136,1018",
		first: "74,890 106,966", last: "153,904 148,964",
	},
	{
		id: "psoas", gap: 9.5, tendons: ends{.06, .12},
		origin: "18,640 23,690 26,740 28,806", insertion: "127,1016 132,1022",
		first: "46,684 70,750 86,840 112,940", last: "50,860 80,924 110,988",
	},
	{
		id: "vastus-intermedius", gap: 9, tendons: ends{.12, 0},
		origin: "124,1026 148,1000 184,974", insertion: "100,1290 166,1290",
		first: "120,1110 102,1200", last: "188,1060 182,1180",
	},
	{
		id: "diaphragm", deep: true, gap: 9, tendons: ends{.07, 0},
		origin: "8,700 20,674 34,664 50,682 66,678 100,684 146,706", insertion: "2,554 20,554 44,568 74,594 112,646",
	},
	{
		id: "diaphragm-crus", gap: 8, tendons: ends{.34, 0},
		origin: "2,748 12,740", insertion: "1,554 42,572",
		first: "1,700 1,640", last: "16,706 27,650",
	},
}

// chestMuscles lists those between the ribs, which are drawn over them with fibres of their own.
var chestMuscles = []muscle{
	{
		id: "intercostals-side", deep: true,
		origin:    "58,348 110,374 125,414 140,450 151,483 158,516 162,548 163,580 162,616 156,660",
		insertion: "20,394 40,430 50,464 58,500 66,536 76,574 88,606 104,636 120,668 142,694",
	},
	{
		id:     "intercostals-front",
		origin: "12,396 12,460 12,510 13,556", insertion: "40,394 60,430 69,464 75,500 83,536 95,574 109,608 123,640 134,668 146,692",
		last: "40,580 72,612 96,646 120,680",
	},
}

// sideMuscles lists what shows of the serratus between the muscles over it.
var sideMuscles = []muscle{
	{
		id: "serratus-anterior-upper", deep: true, gap: 11,
		origin: "128,412 147,440 156,474", insertion: "108,440 112,470 116,490",
		last: "134,498",
	},
}

// outerMuscles lists those that lie on the ribs, and those of neck and arm.
var outerMuscles = []muscle{
	{
		id: "longus-colli", deep: true, gap: 7, tendons: ends{0, .2},
		origin: "8,250 18,250", insertion: "2,380 15,386",
		first: "4,300", last: "26,306",
	},
	{
		id: "longus-capitis", gap: 7, tendons: ends{0, .2},
		origin: "12,246 30,246", insertion: "23,312 28,310",
		first: "18,280", last: "30,280",
	},
	{
		id: "scalenus-posterior", deep: true, gap: 7, tendons: ends{0, .14},
		origin: "36,246 47,244", insertion: "88,382 98,386",
		first: "50,306", last: "63,308",
	},
	{
		id: "scalenus-medius", deep: true, gap: 7,
		origin: "28,256 40,252", insertion: "58,376 69,364",
		first: "36,310", last: "54,304",
	},
	{
		id: "scalenus-minimus", gap: 7, tendons: ends{0, .1},
		origin: "28,290 34,288", insertion: "52,385 59,381",
		first: "37,334", last: "45,328",
	},
	{
		id: "scalenus-anterior", gap: 7, tendons: ends{0, .12},
		origin: "20,258 31,260", insertion: "41,386 50,382",
		first: "22,320", last: "40,314",
	},
	{
		id: "subscapularis", deep: true, gap: 9, tendons: ends{0, .2},
		origin: "112,374 124,420 134,480", insertion: "214,397 219,410 217,428",
		first: "152,364", last: "182,462",
	},
	{
		id: "serratus-anterior-9", gap: 9, tendons: ends{0, .2},
		origin: "171,590 171,618 166,642", insertion: "147,656 151,661",
		first: "162,624", last: "160,652",
	},
	{
		id: "serratus-anterior-8", gap: 9, tendons: ends{0, .2},
		origin: "171,558 174,586 172,612", insertion: "141,624 146,630",
		first: "160,590", last: "158,624",
	},
	{
		id: "serratus-anterior-7", gap: 9, tendons: ends{0, .2},
		origin: "166,524 172,552 174,580", insertion: "135,590 140,596",
		first: "156,552", last: "157,590",
	},
	{
		id: "serratus-anterior-6", gap: 9, tendons: ends{0, .2},
		origin: "159,490 168,520 173,548", insertion: "129,555 134,561",
		first: "148,520", last: "152,558",
	},
	{
		id: "serratus-anterior-5", gap: 9, tendons: ends{0, .2},
		origin: "150,459 161,488 168,514", insertion: "121,519 126,525",
		first: "138,488", last: "146,524",
	},
	{
		id: "pectoralis-minor-lower", gap: 7, tendons: ends{.16, .14},
		origin: "87,528 96,538", insertion: "183,392 190,400",
		first: "126,452", last: "154,458",
	},
	{
		id: "pectoralis-minor-middle", gap: 7, tendons: ends{.16, .14},
		origin: "78,494 87,505", insertion: "180,389 188,397",
		first: "116,428", last: "146,442",
	},
	{
		id: "pectoralis-minor-upper", gap: 7, tendons: ends{.16, .14},
		origin: "72,458 80,470", insertion: "178,385 186,392",
		first: "112,406", last: "138,424",
	},
	{
		id: "subclavius", gap: 7, tendons: ends{.14, 0},
		origin: "26,402 31,406", insertion: "146,364 152,370",
		first: "84,382", last: "96,396",
	},
	{
		id: "coracobrachialis", gap: 7.5, tendons: ends{.14, .16},
		origin: "181,396 189,399", insertion: "248,570 256,574",
		first: "196,470", last: "227,470",
	},
	{
		id: "pronator-quadratus", deep: true, gap: 8.5, tendons: ends{.08, .08},
		origin: "340,962 356,1014", insertion: "390,956 405,1004",
		first: "366,956", last: "384,1012",
	},
	{
		id: "flexor-pollicis-longus", gap: 7, tendons: ends{0, .34},
		origin: "334,806 344,802", insertion: "394,1036 400,1034",
		first: "342,860 366,950 386,1000", last: "360,870 384,950 394,1000",
	},
	{
		id: "supinator", deep: true, gap: 8, tendons: ends{.12, .1},
		origin: "312,806 322,786 348,754", insertion: "348,876 354,866",
		first: "318,838", last: "356,806",
	},
	{
		id: "flexor-digitorum-profundus-ring-little", deep: true, gap: 7.5, tendons: ends{0, .34},
		origin: "280,774 298,776", insertion: "366,1040 373,1040",
		first: "282,836 312,914 346,984", last: "328,880 350,940 362,990",
	},
	{
		id: "flexor-digitorum-profundus", gap: 7.5, tendons: ends{.05, .34},
		origin: "294,792 311,806", insertion: "378,1040 385,1040",
		first: "306,870 342,950 368,1004", last: "342,866 364,940 377,1000",
	},
	{
		id: "brachialis", gap: 8, tendons: ends{.1, .18},
		origin: "243,586 255,557 263,568 272,550", insertion: "298,807 302,805",
		first: "246,640 258,706 280,762", last: "304,620 324,690 318,746",
	},
}

// deepShade darkens what lies farthest back: the hollows of armpit, belly and pelvis.
var deepShade = []mark{
	{class: "cast", points: "150,440 190,440 214,452 204,480 186,498 158,510"},
	{class: "tint", points: "150,650 158,740 160,810 140,810 100,800 96,720 110,670"},
	{class: "cast", points: "0,900 50,890 92,912 84,938 62,956 24,968 0,984"},
}

// deepRelief is the light and shade on the deep front of the body; see backRelief.
var deepRelief = []mark{
	{class: "light", points: "30,430 84,424 120,440 130,490 104,530 60,520 30,480"},
	{class: "tint", points: "124,560 160,520 172,560 170,620 156,660 140,690 130,640"},
}

// bicepsTendon is the tendon of the long head of the biceps, in its groove.
var bicepsTendon = []mark{{class: "cord", points: "214,381 224,388 228,404 230,434 240,490 252,540 262,580", width: 5}}

// dome is how high the diaphragm rises behind the ribs.
const dome = "158,636 154,580 130,538 90,520 50,530 24,548"
