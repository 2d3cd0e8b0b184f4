package main

// underRibs lists the deep muscles of the front that the ribs cover, or that lie clear of them.
var underRibs = []muscle{
	{
		id: "quadratus-lumborum", deep: true, tendons: ends{.08, .08},
		origin: "36,656 60,652 88,664", insertion: "60,806 84,794 108,786",
		first: "40,740", last: "94,730",
	},
	{
		id: "iliacus", deep: true, tendons: ends{.05, .1},
		origin: "60,814 94,788 126,788 148,812 152,862", insertion: "142,1018",
		first: "84,880 112,960", last: "154,900 152,964",
	},
	{
		id: "psoas", tendons: ends{.04, .1},
		origin: "16,652 24,700 26,750 26,806", insertion: "139,1020",
		first: "46,720 76,800 104,880 128,958", last: "46,864 82,930 114,988",
	},
	{
		id: "longus-colli", deep: true, tendons: ends{.04, .04},
		origin: "3,286 12,284", insertion: "3,384 14,384",
	},
	{
		id: "scalenus-posterior", deep: true, tendons: ends{.04, .08},
		origin: "42,276 52,268", insertion: "70,380 88,374",
		first: "58,330", last: "70,320",
	},
	{
		id: "scalenus-medius", tendons: ends{.04, .08},
		origin: "28,268 40,262", insertion: "48,382 66,380",
		first: "40,326", last: "58,320",
	},
	{
		id: "scalenus-anterior", tendons: ends{.04, .1},
		origin: "16,290 26,284", insertion: "34,384 46,384",
		first: "24,336", last: "38,330",
	},
	{
		id: "intercostals", deep: true,
		origin: "150,470 156,560 150,640", insertion: "30,408 60,520 110,640",
		first: "100,420",
	},
	{
		id: "subscapularis", deep: true, tendons: ends{.02, .14},
		origin: "150,400 152,470", insertion: "206,404 212,430",
		last: "186,452",
	},
	{
		id: "serratus-anterior", tendons: ends{.02, .12},
		origin: "150,430 168,470 174,530 168,620", insertion: "74,470 92,540 116,600 140,690",
		first: "112,440",
	},
}

// overRibs lists the deep muscles of the front that lie on the ribs, and those of the arm.
var overRibs = []muscle{
	{
		id: "pectoralis-minor", tendons: ends{.12, .1},
		origin: "66,474 78,512 90,550", insertion: "178,386 184,394",
		first: "116,424", last: "144,470",
	},
	{
		id: "subclavius", tendons: ends{.08, .05},
		origin: "30,402 34,408", insertion: "136,368 142,372",
		first: "84,382", last: "86,394",
	},
	{
		id: "coracobrachialis", tendons: ends{.05, .1},
		origin: "182,392 190,394", insertion: "244,560 256,566",
		first: "206,470", last: "224,470",
	},
	{
		id: "brachialis", tendons: ends{.04, .14},
		origin: "248,590 264,562 278,578 296,564", insertion: "300,796 314,790",
		first: "250,650 274,730", last: "306,640 318,714",
	},
	{
		id: "supinator", deep: true, tendons: ends{.06, .08},
		origin: "306,776 322,756 340,752", insertion: "338,850 352,868",
		first: "312,814", last: "350,800",
	},
	{
		id: "flexor-digitorum-profundus", tendons: ends{.06, .4},
		origin: "300,790 322,800", insertion: "366,1026 390,1026",
		first: "304,880 338,970", last: "344,880 376,970",
	},
	{
		id: "pronator-quadratus", deep: true, tendons: ends{.06, .06},
		origin: "354,980 364,1012", insertion: "394,966 404,998",
	},
}
