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
		origin: "116,779 94,800 62,828 42,862 20,912", insertion: "0,850 0,952",
		first: "60,812", last: "10,935",
	},
	{
		id: "vastus-lateralis", deep: true,
		origin: "112,1000 188,1010", insertion: "108,1304 171,1304",
		first: "114,1110 110,1210", last: "191,1060 187.5,1110 180,1190 174,1250",
	},
	{
		id: "iliotibial", sheet: true, gap: 4,
		origin: "172,930 189,945", insertion: "150,1304 163,1304",
		first: "176,1000 166,1060 162,1130 154,1220", last: "190,985 190,1050 184,1110 176,1180",
	},
	{
		id: "adductor-magnus", deep: true,
		origin: "14,1040 52,1046", insertion: "37,1304 70,1304",
		first: "12,1066 20,1122 29,1212", last: "58,1130 64,1220",
	},
	{
		id: "semimembranosus", deep: true,
		origin: "44,1030 72,1034", insertion: "46,1304 92,1304",
		first: "36,1110 36,1210", last: "88,1120 94,1220",
	},
	{
		id:     "biceps-femoris",
		origin: "60,1020 104,1020", insertion: "108,1304 148,1304",
		first: "74,1090 92,1180 104,1260", last: "134,1074 148,1140 152,1220",
	},
	{
		id:     "semitendinosus",
		origin: "44,1020 76,1022", insertion: "64,1304 86,1304",
		first: "46,1090 50,1180 59,1260", last: "86,1086 92,1170 90,1250",
	},
	{
		id: "external-oblique", deep: true, tendons: ends{.04, .12},
		origin: "160,655 140,676", insertion: "160,800 120,777",
		first: "154,700 151,742 154,772", last: "126,722",
	},
	{
		id: "tensor-fasciae-latae", deep: true, tendons: ends{.08, .2},
		origin: "158,808 165,816", insertion: "190,966",
		first: "166,850 176,900", last: "171,838 178.5,870 186,912",
	},
	{
		id: "gluteus-medius", deep: true, tendons: ends{.12, .2},
		origin: "50,834 88,795 122,780 150,793 162,814", insertion: "140,890 187,936",
		first: "96,858", last: "174,866",
	},
	{
		id: "gluteus-maximus", tendons: ends{.1, .16},
		origin: "50,836 28,870 14,915 6,965", insertion: "188,936 187,985 176,1024 156,1050",
		first: "98,855 146,890", last: "6,1010 28,1050 80,1064 126,1058",
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
		id: "infraspinatus", deep: true, tendons: ends{0, .16},
		origin: "86,400 90,450 98,512", insertion: "230,384 226,410",
		first: "132,394 190,378", last: "124,476 160,448",
	},
	{
		id: "teres-minor", deep: true, tendons: ends{0, .2},
		origin: "150,450 124,476", insertion: "229,404 222,426",
		first: "190,428", last: "160,466 196,442",
	},
	{
		id: "latissimus", tendons: ends{.13, .1},
		origin: "0,489 0,545c 22,590 46,660 84,740 114,778", insertion: "206,452 197,486",
		first: "50,494 98,502 150,492", last: "136,725 157,664 172,604 178,560 182,522",
	},
	{
		id: "triceps-tendon", sheet: true, gap: 4.5,
		origin: "268,590", insertion: "294,756 315,750",
		first: "270,640 274,680 280,716", last: "290,630 306,680 318,716",
	},
	{
		id: "triceps-medial", deep: true, tendons: ends{.02, .06},
		origin: "228,640 262,676", insertion: "268.7,786.2 305.5,776.7",
		first: "238,684 250,724", last: "288,720",
	},
	{
		id: "triceps-long", tendons: ends{.04, .22},
		origin: "200,452 238,470", insertion: "254,688 272,704 292,744",
		first: "195,500 199,540 206,574 218,612 232,652", last: "258,530 270,590 282,650 289,700",
	},
	{
		id: "triceps-medial-outer", deep: true, tendons: ends{.02, .06},
		origin: "300,690 330,690", insertion: "310,762 346,748",
		first: "306,722", last: "341,718",
	},
	{
		id: "triceps-lateral", tendons: ends{.04, .22},
		origin: "258,484 286,520", insertion: "311,744",
		first: "267,545 282,610 296,664 306,712", last: "297,570 307,610 317,650 324,688 322,716",
	},
	{
		id: "flexor-carpi-ulnaris-ulnar", deep: true, tendons: ends{0, .2},
		origin: "303.5,760.5 320.3,820.3 333.6,879 345.9,938", insertion: "351.3,1011.8 357.2,1020.4",
		first: "282.6,783.9 286.9,830.8 315.9,916 335.8,972.6", last: "349.2,968.4 353.4,998.5",
	},
	{
		id: "flexor-carpi-ulnaris", tendons: ends{.06, .3},
		origin: "260.5,763.6 267.2,761.5", insertion: "364.5,1036.4 368.7,1037.9",
		first: "264.7,789.6 270.4,819.2 283.5,859.1 303.1,909.6 324.8,959.3 344.8,996", last: "288.3,782.1 308.8,823.9 322,872.2 330.3,922 342,970.7 351.5,999.1",
	},
	{
		id: "brachioradialis", tendons: ends{.05, .42},
		origin: "311.3,632.3", insertion: "416.1,1014.4 419.4,1019.7",
		first: "328.2,702.4 351.2,768.6 366.4,826.7 378.7,885.7 392.9,944.2", last: "322.1,664.5 334.1,696.4 346.9,727 358.2,760.1 368.1,798.9 377,842.2 386,890.8 396.4,941 407.3,985.8",
	},
	{
		id: "extensor-carpi-radialis-longus", tendons: ends{.05, .5},
		origin: "318.3,667.8", insertion: "414.8,1036.3",
		first: "326.3,719.8 333.7,753.1 344.8,791.6 358.2,829.3 371.7,867 381.8,905.7 395.6,964.3", last: "332,701.2 347.9,738.2 359.4,776.5 366.7,816.1 373.3,850.7 380,880.1 389.2,913.9 401.6,967.6",
	},
	{
		id: "extensor-carpi-radialis-brevis", tendons: ends{.06, .46},
		origin: "344.1,739.4", insertion: "403.9,1037.6",
		first: "336.3,787.9 341.7,828.2 354.6,866.1 369.3,899.2 379.7,927.3 391.4,976.1", last: "348.3,769.5 357.5,808.5 366.6,847.6 373.4,882.2 381.6,916.3 396,974.6",
	},
	{
		id: "extensor-pollicis-brevis", deep: true, tendons: ends{.04, .45},
		origin: "360.7,918.7 370.3,955.5", insertion: "419.5,1033.7",
		first: "381.2,943.7 397.6,974.1 407.6,996.1", last: "385.2,969.7 399,988.4 408.3,1004.3",
	},
	{
		id: "abductor-pollicis-longus", deep: true, tendons: ends{.04, .4},
		origin: "352.5,879.3 365.1,925.7", insertion: "423,1029.2 420.4,1032.6",
		first: "374.2,908.1 389.5,940 400.8,967.9 409.9,993.3", last: "382.2,943.4 397.9,971.9 408.6,995.8",
	},
	{
		id: "extensor-carpi-ulnaris", tendons: ends{.05, .4},
		origin: "343.4,743.8", insertion: "365.9,1040.2",
		first: "329.4,785.9 325.9,824.8 330.4,859 337.7,898.7 347.5,948 357.7,997.2", last: "342.7,781.7 339.5,824.7 340.9,855.7 346.7,895.8 352,936.1 360,986",
	},
	{
		id: "extensor-digiti-minimi", deep: true, tendons: ends{.05, .45},
		origin: "340,793.1 339.9,799.4", insertion: "377.6,1028.7",
		first: "333,837.2 340.2,876.9 351.5,925.8 365.3,984.3", last: "342.5,834.2 348.8,874.2 357.7,923.8 370.4,982.7",
	},
	{
		id: "extensor-digitorum", tendons: ends{.05, .42},
		origin: "344.4,737.2", insertion: "381.6,1028.2 400.2,1023.9",
		first: "340.6,778.2 334.3,811.6 337.5,846.3 350.1,894.8 360.9,943.8 372.5,992.5", last: "347.4,769.8 348.9,811.2 356.2,850.9 363.4,890.5 373.3,939.9 387.2,987.9",
	},
	{
		id: "anconeus", deep: true, tendons: ends{.12, 0},
		origin: "347.2,742.6", insertion: "311.5,755.9 325.7,837.4",
		first: "326.3,742.9", last: "338.1,793.7",
	},
	{
		id: "deltoid-posterior", tendons: ends{.1, .12},
		origin: "104,394 150,381 190,371 212,365", insertion: "287,563",
		first: "128,414 168,438 208,468 246,514 270,546", last: "244,408 268,466 284,524",
	},
	{
		id: "deltoid-middle", tendons: ends{.06, .12},
		origin: "212,365 223,364", insertion: "287,563",
		first: "244,408 268,466 284,524", last: "246,381 265,406 276,440 283,476 288,518 291,546",
	},
	{
		id: "levator-scapulae", deep: true,
		origin: "46,200 60,204", insertion: "62,330 80,338",
		first: "46,262", last: "58,250 62,290",
	},
	{
		id: "splenius", deep: true, tendons: ends{.06, .02},
		origin: "24,178 60,184", insertion: "30,300 46,320",
		first: "28,240", last: "50,240",
	},
	{
		id: "sternocleidomastoid", deep: true, tendons: ends{.06, .02},
		origin: "56,176 75,176", insertion: "54,300 62,293",
		first: "56,204 51,250", last: "67,210 59.5,240 58,268",
	},
	{
		id: "trapezius-lower", tendons: ends{.1, .1},
		origin: "0,385 0,628", insertion: "100,399 93,410",
		first: "50,396", last: "9,600 28,550 51,488 73,442",
	},
	{
		id: "trapezius-middle", tendons: ends{.12, .05},
		origin: "0,304 0,385", insertion: "208,370 160,380 118,392 100,399",
		first: "60,330 134,354", last: "50,396",
	},
	{
		id: "trapezius-upper", tendons: ends{.06, .05},
		origin: "30,174 0,198c 0,304", insertion: "210,360 208,370",
		first: "34,222 44,254 54,282 64,302 82,319 112,335 150,349", last: "60,330 134,354",
	},
}
