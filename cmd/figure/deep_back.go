package main

// wallMuscles lists the muscles that lie beneath the others: on the ribs, round the hip, and
// on the far side of shoulder and arm, where they show beyond the bones.
var wallMuscles = []muscle{
	{
		id: "deltoid-anterior", deep: true, gap: 11,
		origin: "218,364 230,371", insertion: "284,563 289,560",
		first: "222,420 252,500", last: "256,396 272,436 281,476 286,518",
	},
	{
		id: "trapezius-upper", deep: true, gap: 12,
		origin: "40,238 57,250", insertion: "198,366 208,362",
		first: "44,300 80,346 140,362", last: "58,276 65,300 83,318 112,333 150,347 184,356",
	},
	{
		id: "brachioradialis", deep: true, gap: 8, tendons: ends{0, .4},
		origin: "311,636", insertion: "416,1014 419,1020",
		first: "322,702 344,770 360,826 376,890 392,944", last: "322,665 346,727 367,799 385,891 407,986",
	},
	{
		id: "intercostals-back", deep: true, gap: 17,
		origin: "12,322 13,636", insertion: "72,350 122,392 155,440 173,500 178,556 174,600 140,640 92,664",
		first: "40,322", last: "50,642",
	},
	{
		id: "transversus-abdominis", gap: 14, deep: true,
		origin: "76,655 82,798", insertion: "176,600 162,690 155,745 161,800",
		first: "112,642 142,616", last: "122,799",
	},
	{
		id: "levator-ani", deep: true, gap: 16,
		origin: "5,952 7,1004", insertion: "98,930 98,1002",
		first: "36,910 72,896", last: "50,1026",
	},
	{
		id: "brachialis", deep: true,
		origin: "286,528", insertion: "262,752 334,748",
		first: "236,640 246,700", last: "299,580 313,640 331,704",
	},
	{
		id: "finger-flexors", deep: true, gap: 8, tendons: ends{0, .3},
		origin: "258,752 300,750", insertion: "346,998 352,1000",
		first: "264,790 270,819 283,859 303,909 325,959", last: "316,800 326,880 342,960",
	},
	{
		id: "flexor-digitorum-profundus", gap: 9, deep: true, tendons: ends{0, .3},
		origin: "307.2,772 328.6,870.1", insertion: "367.9,1031.9 373.6,1029.2",
		first: "279.9,795.3 282.3,842.7 302.2,899.4 330.9,963.7 355.5,1008.4", last: "345.1,948.8 356.3,997.6",
	},
}

// spineMuscles lists the deep muscles along the spine, which lie under the shoulder blade.
var spineMuscles = []muscle{
	{
		id: "quadratus-lumborum-deep", gap: 12, deep: true,
		origin: "60,810 104,782", insertion: "24,752 24,670",
		first: "40,780", last: "66,710",
	},
	{
		id: "quadratus-lumborum-superficial", tendons: ends{.08, .08},
		origin: "72,800 114,780", insertion: "42,652 84,666",
		first: "58,722", last: "96,720",
	},
	{
		id: "multifidi-cervical", deep: true, gap: 15,
		origin: "17,244 17,346", insertion: "1,222 1,314",
	},
	{
		id: "multifidi-thoracic", deep: true, gap: 17, tendons: ends{.1, 0},
		origin: "17,346 17,642", insertion: "1,314 1,604",
	},
	{
		id: "multifidi-lumbar", gap: 17, deep: true,
		origin: "17,642 26,700 36,770 44,832 36,868 16,930", insertion: "1,604 1,680 1,780 1,862 4,900",
		last: "8,920",
	},
	{
		id: "semispinalis-cervicis", deep: true,
		origin: "14,440 22,420", insertion: "2,224 9,220",
		first: "4,330", last: "25,320",
	},
	{
		id: "suboccipitals-rectus-minor", deep: true, tendons: ends{.1, .08},
		origin: "1,208 5,212", insertion: "3,184 17,183",
	},
	{
		id: "suboccipitals-rectus-major", tendons: ends{.1, .08},
		origin: "2,226 6,230", insertion: "16,184 37,181",
		first: "8,208", last: "28,208",
	},
	{
		id: "suboccipitals-oblique-superior", tendons: ends{.08, .08},
		origin: "42,213 49,211", insertion: "38,181 56,183",
		first: "38,196", last: "57,196",
	},
	{
		id: "suboccipitals-oblique-inferior", tendons: ends{.08, .08},
		origin: "2,226 3,238", insertion: "44,205 48,214",
		first: "22,212", last: "26,230",
	},
	{
		id: "iliocostalis-thoracis-middle", gap: 8,
		origin: "46,490 66,496", insertion: "34,330 48,340",
		first: "40,410", last: "64,420",
	},
	{
		id: "iliocostalis-thoracis-lower", gap: 8, tendons: ends{.08, .08},
		origin: "50,650 76,648", insertion: "44,436 64,444",
		first: "46,540", last: "82,540",
	},
	{
		id: "iliocostalis-lumborum", gap: 8, tendons: ends{.2, .08},
		origin: "42,842 70,806", insertion: "62,600 76,598",
		first: "48,760 50,660", last: "78,740 90,650",
	},
	{
		id: "longissimus-thoracis", gap: 8, tendons: ends{.2, 0},
		origin: "22,888 46,838", insertion: "15,322 28,330",
		first: "28,800 20,690 15,600 14,480 13,400", last: "53,750 54,660 52,560 44,440",
	},
	{
		id: "longissimus-capitis", deep: true, tendons: ends{0, .08},
		origin: "20,380 34,390", insertion: "58,189 70,194",
		first: "32,300 46,240", last: "48,310 60,250",
	},
	{
		id: "semispinalis-capitis", tendons: ends{0, .06},
		origin: "16,392 30,372", insertion: "2,186 20,181",
		first: "8,320 4,250", last: "32,316 25,250 20,212",
	},
	{
		id: "serratus-posterior-inferior-12", gap: 5.5, tendons: ends{.36, .12},
		origin: "33,690", insertion: "74,656 84,666",
		first: "50,668", last: "58,690",
	},
	{
		id: "serratus-posterior-inferior-11", gap: 5.5, tendons: ends{.36, .12},
		origin: "33,664", insertion: "102,624 110,642",
		first: "58,642", last: "66,672",
	},
	{
		id: "serratus-posterior-inferior-10", gap: 5.5, tendons: ends{.36, .12},
		origin: "33,637", insertion: "114,590 119,611",
		first: "62,614", last: "72,646",
	},
	{
		id: "serratus-posterior-inferior-9", gap: 5.5, tendons: ends{.36, .12},
		origin: "33,610", insertion: "123,562 128,583",
		first: "68,586", last: "76,622",
	},
	{
		id: "serratus-anterior", gap: 10, tendons: ends{0, .05},
		origin: "90,420 98,512", insertion: "166,452 176,486 178,520 174,556 164,588 148,604",
		first: "130,430", last: "118,552",
	},
	{
		id: "splenius-cervicis", deep: true, tendons: ends{0, .08},
		origin: "1,352 1,430", insertion: "41,214 47,236",
		first: "24,290", last: "46,318",
	},
	{
		id: "serratus-posterior-superior", gap: 9,
		origin: "1,280 1,362", insertion: "88,372 94,400 92,428",
		first: "46,318", last: "44,400",
	},
	{
		id: "scalenes-posterior", deep: true,
		origin: "46,236 54,232", insertion: "62,334 78,342",
		first: "52,286", last: "58,262 63,304",
	},
	{
		id: "levator-scapulae", tendons: ends{.06, .12},
		origin: "40,210 50,208", insertion: "66,356 86,364",
		first: "44,250 53,306", last: "56,256 69,312",
	},
	{
		id: "splenius-capitis", gap: 8.5, tendons: ends{.12, .06},
		origin: "1,262 1,352", insertion: "42,182 58,183 70,190",
		first: "26,224", last: "40,288 61,236",
	},
}

// bladeMuscles lists the deep muscles of shoulder blade, arm and buttock, from the deepest to the topmost.
var bladeMuscles = []muscle{
	{
		id: "vastus-lateralis", deep: true, tendons: ends{.06, 0},
		origin: "180,960 190,958", insertion: "122,1304 171,1304",
		first: "160,1008 152,1090 136,1190", last: "194,1000 192.5,1040 187,1110 180,1190",
	},
	{
		id: "adductor-magnus", deep: true, tendons: ends{.04, 0},
		gap: 11, origin: "80,1000 114,988", insertion: "38,1304 124,1304",
		first: "36,1036 17,1090 22,1150 31,1230", last: "164,1030 156,1080 142,1170",
	},
	{
		id: "quadratus-femoris", gap: 9, tendons: ends{.1, 0},
		origin: "116,972 108,1008", insertion: "178,968 172,1004",
		first: "142,958", last: "140,1020",
	},
	{
		id: "gemelli", deep: true, gap: 8, tendons: ends{0, .2},
		origin: "52,936 74,988", insertion: "180,938 178,950",
		first: "90,930 134,924", last: "98,974 138,970",
	},
	{
		id: "gluteus-medius", gap: 8, deep: true, tendons: ends{.06, .1},
		origin: "54,842 64,819 84,801 106,791 130,790 148,799 160,818 167,836", insertion: "178,926 192,932",
		first: "120,906", last: "181,880",
	},
	{
		id: "gluteus-minimus-front", gap: 9, tendons: ends{.08, .2},
		origin: "124,824 142,828 156,846", insertion: "184,924 191,930",
		first: "153,868", last: "175,884",
	},
	{
		id: "gluteus-minimus-back", gap: 9, tendons: ends{.08, .2},
		origin: "82,868 96,838 124,824", insertion: "176,930 184,924",
		first: "126,904", last: "153,868",
	},
	{
		id: "piriformis", gap: 9, tendons: ends{0, .22},
		origin: "39,842 32,872 20,908", insertion: "178,922 182,934",
		first: "96,872", last: "84,930",
	},
	{
		id: "sacrotuberous", sheet: true, gap: 4,
		origin: "28,902 13,945", insertion: "99,1000 91,1010",
		first: "60,953", last: "49,972",
	},
	{
		id: "rhomboid-minor", tendons: ends{.14, 0},
		origin: "1,298 1,328", insertion: "79,366 84,394",
		last: "40,362",
	},
	{
		id: "rhomboid-major", gap: 9, tendons: ends{.14, 0},
		origin: "1,331 1,440", insertion: "84,396 89,452 97,508",
		first: "40,364", last: "46,480",
	},
	{
		id: "teres-major", gap: 8, tendons: ends{.04, .12},
		origin: "124,474 100,511", insertion: "222,444 222,478",
		first: "152,462 184,448", last: "134,510 180,496",
	},
	{
		id: "triceps-medial", deep: true, tendons: ends{.05, .14},
		origin: "238,462", insertion: "297,744 313,740",
		first: "238,560 256,670 276,716", last: "280,560 318,680 324,716",
	},
	{
		id: "triceps-long", gap: 8, tendons: ends{.08, .2},
		origin: "196,414 208,424", insertion: "284,732 302,740",
		first: "196,510 210,590 244,690", last: "242,520 272,620 292,690",
	},
	{
		id: "teres-minor", tendons: ends{0, .2},
		origin: "152,448 122,478", insertion: "234,408 228,428",
		first: "192,424", last: "160,470 198,446",
	},
	{
		id: "infraspinatus", gap: 9, tendons: ends{0, .18},
		origin: "90,401 94,452 104,503", insertion: "233,386 232,410",
		first: "134,396 192,380", last: "126,474 164,444",
	},
	{
		id: "supraspinatus", gap: 8, tendons: ends{0, .18},
		origin: "81,354 85,388", insertion: "221,366 216,376",
		first: "126,346 180,354", last: "124,386 172,376",
	},
	{
		id: "supinator", gap: 8.5,
		origin: "345.9,745.1 321.5,801", insertion: "352.9,780.6 371.2,858.7",
		first: "350.7,760.4", last: "344.3,839.9",
	},
	{
		id: "anconeus", deep: true, tendons: ends{.1, 0},
		origin: "345.9,741.9", insertion: "312.8,753.4 326.8,830.8",
		first: "325.7,741", last: "336.9,789.9",
	},
	{
		id: "extensor-indicis", tendons: ends{0, .42},
		origin: "343.6,924.1 350.7,953.3", insertion: "405.6,1043.4",
		first: "369.3,972.6 390,1008", last: "365.3,986.4 388.2,1019",
	},
	{
		id: "extensor-pollicis-longus", tendons: ends{0, .42},
		origin: "336.3,867.6 344.4,913.3", insertion: "417.8,1044",
		first: "369.7,930.5 386.3,988.2 398.7,1015.7", last: "365.2,952.9 381.9,995.9 397.6,1022.4",
	},
	{
		id: "extensor-pollicis-brevis", tendons: ends{0, .42},
		origin: "362.4,897.2 367,925.1", insertion: "421,1037.5",
		first: "388.8,941.2 405.8,988.3", last: "384.5,957.3 402.8,995.6",
	},
	{
		id: "abductor-pollicis-longus", tendons: ends{.05, .4},
		origin: "343.1,836.1", insertion: "422.3,1031.3 419.7,1034.7",
		first: "369,855.2 383.1,894.8 395.4,943.4 408.1,987.6", last: "343.9,865.2 364.5,900.7 389.1,950.6 405.7,994.7",
	},
}
