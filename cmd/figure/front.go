package main

// neckMuscles lists the muscles of the throat, from the deepest to the topmost.
var neckMuscles = []muscle{
	{
		id: "scalenes", deep: true, tendons: ends{0, .05},
		origin: "58,268 62,282", insertion: "60,384 110,364",
		first: "58,330", last: "72,320 92,346",
	},
	{
		id: "mylohyoid", deep: true, tendons: ends{.06, .1},
		origin: "3,282 46,262", insertion: "3,302 20,306",
		last: "38,288",
	},
	{
		id: "omohyoid", deep: true, tendons: ends{.05, .05},
		origin: "22,306 30,304", insertion: "36,384 60,384",
		first: "26,344", last: "40,344",
	},
	{
		id: "infrahyoid", tendons: ends{.05, .08},
		origin: "4,306 20,307", insertion: "4,382 22,384",
		last: "25,340",
	},
	{
		id: "trapezius", tendons: ends{0, .08},
		origin: "59,262 61,266", insertion: "124,362 160,358 204,366",
		first: "62,300 72,326 94,346", last: "64,292 71,306 86,321 112,335 152,349",
	},
	{
		id: "sternocleidomastoid-clavicular", tendons: ends{.05, .12},
		origin: "66,220 57,232", insertion: "66,382 28,388",
		first: "63,270 66,330", last: "46,298 32,350",
	},
	{
		id: "sternocleidomastoid-sternal", tendons: ends{.05, .16},
		origin: "60,228 49,246", insertion: "21,386 8,380",
		first: "48,300 32,350", last: "36,296 18,346",
	},
}

// frontMuscles lists the superficial muscles of trunk, thigh and arm from the front, from the deepest to the topmost.
var frontMuscles = []muscle{
	{
		id: "gluteus-medius", deep: true, tendons: ends{.05, .1},
		origin: "136,782 160,786", insertion: "174,912 192,930",
		first: "152,850", last: "174,830 188,880",
	},
	{
		id: "adductors", deep: true, tendons: ends{.05, 0},
		origin: "14,1010 52,978", insertion: "30,1240 62,1180",
		first: "16,1100", last: "70,1060",
	},
	{
		id: "pectineus", deep: true, tendons: ends{.06, 0},
		origin: "118,900 26,988", insertion: "92,1080 64,1110",
		first: "116,1000", last: "44,1050",
	},
	{
		id:     "vastus-medialis",
		origin: "112,1000 90,1050", insertion: "96,1304 56,1304",
		first: "102,1150", last: "66,1180",
	},
	{
		id: "vastus-lateralis", tendons: ends{.08, 0},
		origin: "168,950 188,985", insertion: "132,1304 168,1304",
		first: "150,1060 134,1180", last: "190,1060 182,1180",
	},
	{
		id: "rectus-femoris", tendons: ends{.08, 0},
		origin: "136,908 152,905", insertion: "92,1304 134,1304",
		first: "106,1000 90,1140", last: "160,990 150,1140",
	},
	{
		id: "tensor-fasciae-latae", tendons: ends{.06, .14},
		origin: "150,876 160,866", insertion: "180,1056 187,1050",
		first: "160,950", last: "176,910 189,970",
	},
	{
		id: "sartorius", tendons: ends{.05, 0},
		origin: "138,884 150,878", insertion: "24,1200 46,1230",
		first: "100,960 56,1060", last: "124,976 84,1080",
	},
	{
		id: "aponeurosis", sheet: true, gap: 9,
		origin: "80,640 84,720 84,786 100,842 146,872", insertion: "4,640 4,790 4,900 6,990 18,992",
		last: "84,932",
	},
	{
		id: "latissimus", deep: true, tendons: ends{.03, .05},
		origin: "178,506 187,500", insertion: "160,664 166,664",
		first: "172,580", last: "182,540 178,590 172,634",
	},
	{
		id: "external-oblique", tendons: ends{.03, .1},
		origin: "86,588 120,600 146,664 156,712 153,750", insertion: "88,648 85,720 86,782 102,840 146,870",
		first: "87,620", last: "156,786 164,826 160,856",
	},
	{
		id: "serratus-8", deep: true, gap: 5.5, tendons: ends{0, .16},
		origin: "168,632 164,672", insertion: "136,688 140,698",
		first: "151,651 150,674", last: "165,683 160,700",
	},
	{
		id: "serratus-7", deep: true, gap: 5.5, tendons: ends{0, .16},
		origin: "174,596 170,636", insertion: "126,658 130,668",
		first: "149,618 140,644", last: "163,650 150,670",
	},
	{
		id: "serratus-6", deep: true, gap: 5.5, tendons: ends{0, .16},
		origin: "178,562 174,602", insertion: "120,624 124,634",
		first: "148,584 134,610", last: "162,616 144,636",
	},
	{
		id: "serratus-5", deep: true, gap: 5.5, tendons: ends{0, .16},
		origin: "181,528 177,568", insertion: "124,592 128,602",
		first: "151.5,551 138,578", last: "165.5,583 148,604",
	},
	{
		id: "rectus-1", ringed: true, tendons: ends{.06, .06},
		origin: "6,590 29,589 58,593", insertion: "6,661 40,660 80,663",
		last: "83,625.5",
	},
	{
		id: "rectus-2", ringed: true, tendons: ends{.06, .06},
		origin: "6,665 40.5,664 81,668", insertion: "6,720 43,719 86,722",
		last: "89,692.5",
	},
	{
		id: "rectus-3", ringed: true, tendons: ends{.06, .06},
		origin: "6,724 43,723 86,727", insertion: "6,785 42,784 84,787",
		last: "89,754.5",
	},
	{
		id: "rectus-lower", tendons: ends{.04, .1},
		origin: "6,789 40,788 84,791", insertion: "5,988 18,986",
		last: "82,830 70,886 46,942",
	},
	{
		id: "triceps", deep: true, tendons: ends{.03, .1},
		origin: "194,504 214,494", insertion: "240,696 254,724",
		first: "204,554 216,604 229,652", last: "216,548 226,600 242,660",
	},
	{
		id: "supinator", deep: true, tendons: ends{0, .1},
		origin: "288,748 318,738", insertion: "344,862 356,866",
		first: "310,810", last: "340,806",
	},
	{
		id: "brachialis-medial", deep: true, tendons: ends{.03, .08},
		origin: "226,600 232,606", insertion: "288,806 304,800",
		first: "241,660 254,716 270,764", last: "258,676 288,730 302,766",
	},
	{
		id: "brachialis-lateral", deep: true, tendons: ends{.05, .06},
		origin: "284,548 294,560", insertion: "304,800 318,770",
		first: "292,620 301,690 303,750", last: "304,606 314,648 320,700",
	},
	{
		id: "biceps-short", tendons: ends{.05, .24},
		origin: "214,470 240,480", insertion: "300,782 304,785",
		first: "212,530 220,588 238,652 266,712 288,752", last: "256,560 270,640 284,706 297,756",
	},
	{
		id: "biceps-long", tendons: ends{.05, .24},
		origin: "240,480 268,516", insertion: "304,785 308,782",
		first: "256,560 270,640 284,706 297,756", last: "284,568 295,620 303,672 305,720 305,756",
	},
	{
		id: "flexor-carpi-ulnaris", tendons: ends{.05, .3},
		origin: "262,756 267,764", insertion: "360,1040 368,1042",
		first: "264,784 273,820 287,858 305,906 327,956 348,1000", last: "286,836 310,894 340,964",
	},
	{
		id: "flexor-digitorum", tendons: ends{.05, .38},
		origin: "266,762 270,768", insertion: "369,1042 385,1040",
		first: "286,836 310,894 340,964", last: "302,832 330,896 360,966",
	},
	{
		id: "flexor-pollicis-longus", deep: true, tendons: ends{.04, .42},
		origin: "322,806 348,820", insertion: "392,1036 408,1032",
		first: "346,890 372,970", last: "370,900 394,980",
	},
	{
		id: "flexor-carpi-radialis", tendons: ends{.05, .44},
		origin: "268,764 276,772", insertion: "386,1040 404,1034",
		first: "302,832 330,896 360,966", last: "318,824 348,886 376,956",
	},
	{
		id: "pronator-teres", tendons: ends{.06, .12},
		origin: "258,748 268,768", insertion: "351,848 345,862",
		first: "296,774 328,816", last: "296,806 324,842",
	},
	{
		id: "brachioradialis", tendons: ends{.03, .42},
		origin: "312,640 326,668", insertion: "409,1028 417,1022",
		first: "308,700 314,756 332,830 362,906 388,968", last: "333,694 345,728 356,762 366,800 375,843 384,890 394,940 404,980",
	},
	{
		id: "pectoralis-sternal", tendons: ends{.08, .1},
		origin: "12,404 10,470 12,540 24,592 52,613", insertion: "236,460 230,480",
		first: "80,432 160,454", last: "98,604 136,577 164,538 188,503",
	},
	{
		id: "pectoralis-clavicular", tendons: ends{.06, .1},
		origin: "132,372 102,383 60,395 18,401", insertion: "238,450 236,464",
		first: "162,394 202,426", last: "80,432 160,454",
	},
	{
		id: "deltoid-anterior", tendons: ends{.06, .12},
		origin: "134,371 165,371 197,374", insertion: "285,560",
		first: "162,392 202,425 238,470 264,522", last: "226,392 255,442 275,502",
	},
	{
		id: "deltoid-middle", tendons: ends{.06, .12},
		origin: "197,374 214,365", insertion: "285,560 291,553",
		first: "226,392 255,442 275,502", last: "239,379 261,404 275,437 282,475 286,514",
	},
}
