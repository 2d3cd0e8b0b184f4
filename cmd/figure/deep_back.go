package main

// spineMuscles lists the deep muscles along the spine, which lie under the shoulder blade.
var spineMuscles = []muscle{
	{
		id: "serratus-posterior-inferior", deep: true, tendons: ends{.35, .14},
		origin: "2,600 2,676", insertion: "116,556 122,586 124,630",
		first: "50,580", last: "60,662",
	},
	{
		id: "quadratus-lumborum", deep: true, tendons: ends{.06, .08},
		origin: "66,806 110,782", insertion: "40,650 84,662",
		first: "52,720", last: "92,720",
	},
	{
		id: "multifidus", deep: true, tendons: ends{.06, .06},
		origin: "5,955 22,905", insertion: "2,786 13,784",
		first: "3,860", last: "22,840",
	},
	{
		id: "iliocostalis", tendons: ends{.12, .05},
		origin: "36,846 52,832", insertion: "34,344 44,350",
		first: "44,760 48,660 60,540 50,430", last: "62,770 72,680 86,550 70,430",
	},
	{
		id: "longissimus", tendons: ends{.16, .04},
		origin: "14,900 38,846", insertion: "16,300 26,306",
		first: "16,780 15,640 14,480 14,380", last: "46,760 50,660 52,540 40,420",
	},
	{
		id: "spinalis", tendons: ends{.1, .06},
		origin: "4,700 14,700", insertion: "3,360 8,360",
		first: "4,540", last: "17,540",
	},
	{
		id: "semispinalis", tendons: ends{.06, .06},
		origin: "10,356 26,340", insertion: "4,180 34,178",
		first: "6,270", last: "34,262",
	},
	{
		id: "splenius", tendons: ends{.08, .06},
		origin: "1,268 1,352", insertion: "40,180 69,180",
		first: "22,228", last: "38,276 58,220",
	},
}

// bladeMuscles lists the deep muscles of shoulder blade, arm and buttock, from the deepest to the topmost.
var bladeMuscles = []muscle{
	{
		id: "gluteus-minimus", deep: true, tendons: ends{.05, .14},
		origin: "78,850 104,820 146,830", insertion: "176,926 190,934",
		first: "120,900", last: "176,870",
	},
	{
		id: "piriformis", tendons: ends{.05, .2},
		origin: "20,856 10,918", insertion: "178,924 180,936",
		first: "90,872", last: "80,930",
	},
	{
		id: "levator-scapulae", tendons: ends{.05, .16},
		origin: "68,352 86,360", insertion: "25,206 42,204",
		first: "48,306 29,258", last: "70,308 51,258",
	},
	{
		id: "rhomboid-minor", tendons: ends{.1, .04},
		origin: "0,300 0,326", insertion: "80,366 83,392",
	},
	{
		id: "rhomboid-major", tendons: ends{.08, .04},
		origin: "0,330 0,440", insertion: "84,396 97,506",
	},
	{
		id: "teres-major", tendons: ends{0, .12},
		origin: "126,472 101,509", insertion: "222,444 222,478",
		first: "152,464 182,450", last: "134,508 176,494",
	},
	{
		id: "teres-minor", tendons: ends{0, .2},
		origin: "150,450 124,476", insertion: "233,410 226,428",
		first: "190,428", last: "160,466 196,442",
	},
	{
		id: "infraspinatus", tendons: ends{0, .16},
		origin: "89,402 91,450 101,500", insertion: "232,388 230,412",
		first: "132,398 190,384", last: "124,474 160,446",
	},
	{
		id: "supraspinatus", tendons: ends{.03, .16},
		origin: "82,354 86,386", insertion: "212,371 210,382",
		first: "126,346 178,356", last: "124,384 170,376",
	},
	{
		id: "triceps-long", tendons: ends{.06, .18},
		origin: "206,430 224,450", insertion: "276,712 300,716",
		first: "208,520 228,620 252,692", last: "252,540 280,640",
	},
	{
		id: "triceps-medial", deep: true, tendons: ends{.05, .14},
		origin: "232,470 246,500", insertion: "298,716 316,704",
		first: "254,560 280,650", last: "284,570 308,640",
	},
	{
		id: "supinator", deep: true, tendons: ends{.05, .06},
		origin: "336,750 344,756", insertion: "330,850 344,862",
		first: "322,800", last: "350,800",
	},
}
