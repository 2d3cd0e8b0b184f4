package main

// backMuscles lists the superficial muscles of the back, from the deepest to the topmost.
var backMuscles = []muscle{
	{
		id: "thoracolumbar-upper", sheet: true, gap: 8,
		origin: "1,540 22,590 46,660 86,738 116,779", insertion: "0,600 0,850",
		last: "60,812",
	},
	{
		id: "thoracolumbar-lower", sheet: true, gap: 8,
		origin: "116,779 94,800 62,828 42,862 20,912", insertion: "0,846 0,952",
		first: "60,812", last: "10,935",
	},
	{
		id: "iliotibial", sheet: true, gap: 5,
		origin: "180,900 188,930", insertion: "160,1304 172,1304",
		first: "186,985 168,1040 178,1130", last: "193,975 193,1050 183,1180",
	},
	{
		id: "biceps-femoris", tendons: ends{.1, 0},
		origin: "70,1058 160,1040", insertion: "90,1304 166,1304",
		first: "80,1180", last: "184,1100 178,1200",
	},
	{
		id: "semitendinosus", tendons: ends{.1, 0},
		origin: "14,1056 72,1062", insertion: "40,1304 88,1304",
		first: "26,1150", last: "82,1180",
	},
	{
		id: "external-oblique", deep: true, tendons: ends{.04, .12},
		origin: "160,655 140,676", insertion: "160,800 120,777",
		first: "154,700 151,742 154,772", last: "126,722",
	},
	{
		id: "gluteus-medius", deep: true, tendons: ends{.12, .2},
		origin: "50,834 88,795 122,780 152,794 166,820", insertion: "140,890 184,930",
		first: "96,858", last: "177,870",
	},
	{
		id: "gluteus-maximus", tendons: ends{.1, .16},
		origin: "50,836 28,870 14,915 6,965", insertion: "187,930 186,985 164,1040",
		first: "98,855 146,890", last: "6,1010 28,1050 80,1064 130,1056",
	},
	{
		id: "rhomboid", deep: true, tendons: ends{.1, 0},
		origin: "0,330 0,462", insertion: "87,392 98,512",
		last: "50,508",
	},
	{
		id: "teres-major", deep: true, tendons: ends{0, .1},
		origin: "126,472 99,511", insertion: "206,438 202,472",
		first: "152,464 182,450", last: "134,508 172,492",
	},
	{
		id: "latissimus", tendons: ends{.13, .1},
		origin: "0,489 0,545c 22,590 46,660 84,740 114,778", insertion: "190,468 191,492",
		first: "50,499 98,511 150,496", last: "136,725 157,664 172,604 178,560 182,522",
	},
	{
		id: "infraspinatus", deep: true, tendons: ends{0, .16},
		origin: "88,402 91,450 99,509", insertion: "230,384 226,410",
		first: "132,396 190,380", last: "124,474 160,446",
	},
	{
		id: "teres-minor", deep: true, tendons: ends{0, .2},
		origin: "150,450 124,476", insertion: "229,404 222,426",
		first: "190,428", last: "160,466 196,442",
	},
	{
		id: "triceps-tendon", sheet: true, gap: 4.5,
		origin: "268,570", insertion: "298,752 314,748",
		first: "272,620 276,664 286,712", last: "284,610 298,660 310,710",
	},
	{
		id: "triceps-medial", deep: true, tendons: ends{.02, .1},
		origin: "228,640 262,676", insertion: "260,766 296,758",
		first: "238,684 251,724", last: "288,720",
	},
	{
		id: "triceps-long", tendons: ends{.04, .2},
		origin: "200,452 238,470", insertion: "252,690 276,712 297,744",
		first: "195,500 199,540 206,574 218,612 231,652", last: "258,530 272,590 284,660",
	},
	{
		id: "triceps-medial-outer", deep: true, tendons: ends{.02, .12},
		origin: "300,690 330,690", insertion: "314,752 344,742",
		first: "306,722", last: "340,718",
	},
	{
		id: "triceps-lateral", tendons: ends{.04, .2},
		origin: "258,484 286,520", insertion: "308,742 317,738",
		first: "266,545 280,610 294,670", last: "297,570 307,610 317,650 325,688 326,712",
	},
	{
		id: "flexor-carpi-ulnaris", tendons: ends{.06, .3},
		origin: "260,750 276,746 292,756 303,772", insertion: "360,1038 369,1041",
		first: "264,784 274,820 287,858 305,906 327,956 348,1000", last: "313,822 327,876 343,934 358,987",
	},
	{
		id: "extensor-carpi-ulnaris", tendons: ends{.05, .34},
		origin: "318,776 342,756", insertion: "370,1041 379,1039",
		first: "317,822 331,876 346,934 361,987", last: "342,810 350,866 362,950",
	},
	{
		id: "extensor-carpi-radialis", tendons: ends{.06, .44},
		origin: "322,680 330,692", insertion: "397,1036 409,1031",
		first: "329,714 338,742 353,790 364,856 380,950",
		last:  "335,708 345,738 355,768 365,806 374,850 386,920 397,980",
	},
	{
		id: "brachioradialis", tendons: ends{.05, .4},
		origin: "318,636 322,652", insertion: "410,1030 419,1024",
		first: "331,690 343,727 354,762 365,804 375,852 387,920 398,980",
		last:  "327,668 338,698 351,728 362,762 372,800 381,842 390,890 400,942 408,986",
	},
	{
		id: "abductor-pollicis-longus", deep: true, tendons: ends{.04, .3},
		origin: "362,850 366,902", insertion: "408,1012 412,1026",
		first: "379,912 397,972", last: "378,960 394,1002",
	},
	{
		id: "extensor-digitorum", tendons: ends{.05, .46},
		origin: "340,752 350,746", insertion: "382,1039 396,1036",
		first: "343,810 351,866 363,950", last: "357,800 367,860 381,950",
	},
	{
		id: "anconeus", deep: true, tendons: ends{.1, .05},
		origin: "350,742 344,756", insertion: "312,756 324,836",
		first: "330,746", last: "338,800",
	},
	{
		id: "deltoid-posterior", tendons: ends{.1, .12},
		origin: "104,394 150,381 190,371 212,365", insertion: "285,561",
		first: "128,414 168,438 208,468 246,514 268,544", last: "244,408 268,466 282,524",
	},
	{
		id: "deltoid-middle", tendons: ends{.06, .12},
		origin: "212,365 223,364", insertion: "285,561 291,553",
		first: "244,408 268,466 282,524", last: "246,380 265,406 276,440 282,476 286,514",
	},
	{
		id: "sternocleidomastoid", deep: true, tendons: ends{.06, .02},
		origin: "56,180 74,176", insertion: "50,268 56,276",
		first: "52,232", last: "64,212 59,240",
	},
	{
		id: "splenius", deep: true, tendons: ends{.06, .02},
		origin: "30,178 56,180", insertion: "54,288 58,290",
		first: "40,240", last: "52,240",
	},
	{
		id: "trapezius-lower", tendons: ends{.1, .1},
		origin: "0,385 0,628", insertion: "100,399 85,405",
		first: "50,396", last: "9,600 28,550 51,488 69,437",
	},
	{
		id: "trapezius-middle", tendons: ends{.12, .05},
		origin: "0,304 0,385", insertion: "208,370 160,380 118,392 100,399",
		first: "60,330 134,354", last: "50,396",
	},
	{
		id: "trapezius-upper", tendons: ends{.06, .05},
		origin: "29,180 5,180c 0,188c 0,304", insertion: "208,360 213,364 208,370",
		first: "34,222 44,254 54,282 64,302 82,319 112,335 150,349", last: "60,330 134,354",
	},
}
