package main

// neckMuscles lists the muscles of the throat, from the deepest to the topmost.
var neckMuscles = []muscle{
	{
		id: "levator-scapulae", deep: true, gap: 11.5,
		origin: "56,262 60,268", insertion: "86,376 118,368",
		first: "62,316", last: "72,330 92,346",
	},
	{
		id: "scalenes", deep: true, gap: 11.5, tendons: ends{0, .08},
		origin: "52,264 59,274", insertion: "54,388 92,378",
		first: "54,330", last: "66,316 80,348",
	},
	{
		id: "omohyoid-lower", gap: 10,
		origin: "112,363 116,371", insertion: "50,338 46,350",
		first: "80,356", last: "80,367",
	},
	{
		id: "mylohyoid", deep: true, gap: 11.5,
		origin: "3,278 52,256", insertion: "3,304 27,305 42,303",
		last: "50,282",
	},
	{
		id: "digastric-posterior", gap: 10,
		origin: "55,244 60,252", insertion: "25,300 28,306",
		first: "42,280", last: "48,284",
	},
	{
		id: "digastric-anterior", gap: 10, tendons: ends{.05, .2},
		origin: "3,276 14,274", insertion: "24,302 27,304",
		first: "10,292", last: "22,287",
	},
	{
		id: "sternothyroid", deep: true, gap: 14,
		origin: "3,309 44,302", insertion: "3,386 48,388",
		first: "3,350", last: "48,350",
	},
	{
		id: "omohyoid", gap: 10, tendons: ends{.05, 0},
		origin: "18,306 26,304", insertion: "44,352 52,346",
		first: "27,330", last: "36,322",
	},
	{
		id: "infrahyoid", gap: 9.8, tendons: ends{.06, .08},
		origin: "2.5,307 16,306", insertion: "5,384 22,387",
		first: "3.5,340", last: "21,340",
	},
	{
		id: "trapezius", gap: 9.8, tendons: ends{0, .07},
		origin: "50,256 59.5,264", insertion: "118,366 160,359 213,364",
		first: "52,296 64,330 90,352", last: "63,284 69,300 85,318 112,332.5 152,347",
	},
	{
		id: "sternocleidomastoid-clavicular", gap: 9.8, tendons: ends{0, .12},
		origin: "58,238 48,252", insertion: "68,380 30,388",
		first: "59.5,272 63,330", last: "42,300 36,350",
	},
	{
		id: "sternocleidomastoid-sternal", gap: 9.2, tendons: ends{0, .2},
		origin: "59,238 50,250", insertion: "18,388 10,382",
		first: "53,290 34,346", last: "41,288 20,342",
	},
}

// frontMuscles lists the superficial muscles of trunk, thigh and arm from the front, from the deepest to the topmost.
var frontMuscles = []muscle{
	{
		id: "gluteus-medius", deep: true, gap: 11.5,
		origin: "134,796 162,804", insertion: "172,964 193,962",
		first: "150,880", last: "172,846 182,880 189,920",
	},
	{
		id: "gracilis", deep: true, gap: 11.5, tendons: ends{.03, 0},
		origin: "1,998 14,994 26,984", insertion: "34.5,1300 60,1304",
		first: "1,1040 10,1066 19,1120 28,1210", last: "40,1100 52,1220",
	},
	{
		id: "adductors", gap: 10, tendons: ends{.05, 0},
		origin: "14,994 26,982", insertion: "46,1240 92,1180",
		first: "18,1040 32,1140", last: "58,1050 86,1120",
	},
	{
		id: "iliopsoas", deep: true, gap: 11.5,
		origin: "138,884 66,950", insertion: "110,1080 88,1092",
		first: "132,980", last: "86,1020",
	},
	{
		id: "pectineus", gap: 10, tendons: ends{.06, 0},
		origin: "84,936 22,984", insertion: "96,1086 70,1112",
		first: "98,1010", last: "46,1040",
	},
	{
		id: "vastus-medialis", gap: 10,
		origin: "122,1000 80,1090", insertion: "100,1304 52,1304",
		first: "116,1160", last: "62,1200",
	},
	{
		id: "vastus-lateralis", gap: 10,
		origin: "160,940 190,976", insertion: "126,1304 167,1304",
		first: "150,1060 134,1180", last: "193,1040 186,1140 178,1220",
	},
	{
		id: "iliotibial-tract", sheet: true, gap: 11,
		origin: "178,1000 192,1000", insertion: "163,1304 169,1304",
		first: "185,1080 176,1180", last: "194,1040 189,1110 182,1180",
	},
	{
		id: "rectus-femoris", gap: 9.8, tendons: ends{.1, 0},
		origin: "140,892 152,892", insertion: "88,1304 136,1304",
		first: "112,1000 92,1140", last: "164,990 156,1140",
	},
	{
		id: "tensor-fasciae-latae", gap: 9.8, tendons: ends{.05, .24},
		origin: "149,872 165,846", insertion: "184,1100 189,1090",
		first: "154,930 168,1010", last: "180,896 190,960 191,1030",
	},
	{
		id: "sartorius", gap: 9.2, tendons: ends{.05, 0},
		origin: "142,872 152,874", insertion: "30.5,1236 50,1262",
		first: "104,964 60,1080", last: "132,968 88,1090",
	},
	{
		id: "aponeurosis", sheet: true, gap: 12,
		origin: "80,620 90,720 92,776 108,816 128,842 150,864", insertion: "0,600 0,992c 16,993",
		last: "90,934",
	},
	{
		id: "latissimus", deep: true, gap: 11.5,
		origin: "160,496 186.5,499", insertion: "157,690 163,688",
		first: "156,580", last: "182,540 177.5,590 171,640",
	},
	{
		id: "external-oblique-lower", gap: 9.8, tendons: ends{0, .22},
		origin: "134,664 150,676 160,700", insertion: "92,770 102,822 123,854 147,874",
		first: "104,720", last: "157,752 160.5,790 166,826 162,856",
	},
	{
		id: "external-oblique-ribs", gap: 9.8, tendons: ends{0, .12},
		origin: "82,566 150,568 166,640 159,700", insertion: "84,640 90,700 92,760 97,806",
		first: "80,608", last: "140,748 116,786",
	},
	{
		id: "serratus-8", gap: 8,
		origin: "171,640 163.5,684", insertion: "131,712",
		first: "150,672", last: "148,706",
	},
	{
		id: "serratus-7", gap: 8,
		origin: "177.5,602 169.5,648", insertion: "124,676",
		first: "150,634", last: "144,668",
	},
	{
		id: "serratus-6", gap: 8,
		origin: "182.5,564 176,612", insertion: "116,639",
		first: "148,596", last: "140,631",
	},
	{
		id: "serratus-5", gap: 8,
		origin: "184.5,526 181.5,574", insertion: "112,602",
		first: "146,558", last: "140,594",
	},
	{
		id: "rectus-1", gap: 9.8, tendons: ends{0, .05},
		origin: "4.5,608 13,588 23,570 70,562", insertion: "3.5,659 30,660 54,655 83,647",
		last: "80,612",
	},
	{
		id: "rectus-2", gap: 9.8, tendons: ends{.015, .045},
		origin: "3.5,660 30,661 54,656 83,648", insertion: "3.5,718 24,723 54,717 90,712",
		last: "89,680",
	},
	{
		id: "rectus-3", gap: 9.8, tendons: ends{.015, .045},
		origin: "3.5,719 24,724 54,718 90,713", insertion: "3.5,789 34,785 64,791 92,787",
		last: "93,752",
	},
	{
		id: "rectus-lower", gap: 9.8, tendons: ends{.01, .1},
		origin: "3.5,790 34,786 64,792 92,788", insertion: "2,990 18,986",
		first: "2,860", last: "86,846 70,900 44,950",
	},
	{
		id: "triceps", deep: true, gap: 11.5,
		origin: "190,500 212,494", insertion: "255,744 260,752",
		first: "201,560 213,606 226,652 239.5,694", last: "218,560 232,620 250,690",
	},
	{
		id: "triceps-lateral", deep: true, gap: 11.5,
		origin: "282,534 290.5,530", insertion: "320,690 331,686",
		first: "290,580 304,640", last: "294.5,554 303.5,592 312.5,630 323,664",
	},
	{
		id: "coracobrachialis", deep: true, gap: 11.5,
		origin: "206,488 224,486", insertion: "250,650 256,644",
		first: "212,540 226,600", last: "232,560",
	},
	{
		id: "supinator", deep: true, gap: 11.5,
		origin: "286,744 322,734", insertion: "336,862 352,858",
		first: "306,810", last: "342,800",
	},
	{
		id: "brachialis-medial", deep: true, gap: 11.5, tendons: ends{0, .1},
		origin: "232,570", insertion: "308,836 322,836",
		first: "224,600 236,660 252,720 272,772", last: "262,640 276,690 300,760",
	},
	{
		id: "brachialis-lateral", deep: true, gap: 11.5,
		origin: "276,556 292,562", insertion: "316,840 326,836",
		first: "288,640 300,720", last: "306,614 320,664 328,712 328,776",
	},
	{
		id: "biceps-short", gap: 9.2, tendons: ends{0, .2},
		origin: "218,472 240,470", insertion: "304,796 308,798",
		first: "216,530 226,590 242,652 268,716 292,764", last: "252,560 268,640 284,706 300,760",
	},
	{
		id: "biceps-long", gap: 9.2, tendons: ends{0, .2},
		origin: "238,470 268,490", insertion: "308,798 312,796",
		first: "252,560 268,640 284,706 300,760", last: "283,560 295,612 302,664 305,712 307,760",
	},
	{
		id: "flexor-pollicis-longus", deep: true, gap: 9.8, tendons: ends{0, .2},
		origin: "327,855 355,846.5", insertion: "395,1039 415.5,1032.5",
		first: "349.5,921.5", last: "379.5,912 401.5,982",
	},
	{
		id: "wrist-extensors-radialis-longus", deep: true, gap: 11.5, tendons: ends{0, .2},
		origin: "322,672 333,690", insertion: "415.5,1023.5 421.5,1021.5",
		first: "338.5,741 362.5,825.5 383.5,911 397.5,968", last: "347.5,724 351,737 364,779 374,822 382.5,865.5 391,908.5 403.5,966",
	},
	{
		id: "finger-flexors-ring-little", deep: true, gap: 9.8, tendons: ends{0, .3},
		origin: "268,772.5 280.5,775", insertion: "376,1048.5 391.5,1043.5",
		first: "277,822 310,903.5 339.5,971", last: "305,828.5 331.5,896.5 360,964.5",
	},
	{
		id: "finger-flexors-middle", deep: true, gap: 9.8, tendons: ends{0, .34},
		origin: "271,778 286,776", insertion: "390,1044 403.5,1039.5",
		first: "303,829 330,897 358.5,965", last: "318.5,824 351.5,890.5 376,959.5",
	},
	{
		id: "flexor-carpi-ulnaris", gap: 9.2, tendons: ends{.04, .2},
		origin: "261,762.5 273,768", insertion: "367,1048 373.5,1046",
		first: "265,795 280.5,851.5 300.5,906.5 324.5,960.5 353.5,1012.5", last: "292,817 310.5,872.5 327.5,928.5 348.5,983.5",
	},
	{
		id: "palmaris-longus", gap: 9.2, tendons: ends{0, .16},
		origin: "263.5,765 270,762.5", insertion: "351.5,939.5 354.5,938.5",
		first: "290,818 316.5,870.5", last: "301,814.5 328.5,867",
	},
	{
		id: "flexor-carpi-radialis", gap: 9.2, tendons: ends{0, .14},
		origin: "262.5,759 271.5,756", insertion: "370.5,952 374,951",
		first: "299,815 329.5,866.5 350.5,909", last: "317.5,809 347.5,861 362,905.5",
	},
	{
		id: "pronator-teres", gap: 9.2, tendons: ends{.05, .1},
		origin: "254,738 262,764", insertion: "368,873 364.5,886.5",
		first: "290,764 322,800", last: "292,800 320,838",
	},
	{
		id: "brachioradialis", gap: 9.2, tendons: ends{0, .3},
		origin: "314,634", insertion: "411.5,1019 417,1017",
		first: "306,700 316,748 333.5,804 352.5,859.5 369.5,903 389,955.5", last: "325,668 336,708 345,739 359,780.5 370,823 379,866.5 387,910 400.5,967",
	},
	{
		id: "pectoralis-costal", gap: 9.8, tendons: ends{.04, 0},
		origin: "20,560 34,594 62,612", insertion: "236,470 230,490",
		first: "120,540 180,490", last: "98,604 136,577 166,541 194,506",
	},
	{
		id: "pectoralis-sternal", gap: 9.2, tendons: ends{.07, 0},
		origin: "14,402 13,440 13,500 18,560 26,584", insertion: "270,470 266,494",
		first: "70,420 160,446 226,464", last: "76,588 134,556 180,505 216,489",
	},
	{
		id: "pectoralis-clavicular", gap: 9.2, tendons: ends{.06, 0},
		origin: "128,373 102,382 60,394 16,400", insertion: "262,468 256,480",
		first: "160,388 210,424", last: "76,424 160,452 220,469",
	},
	{
		id: "deltoid-anterior", gap: 9.2, tendons: ends{.06, .1},
		origin: "132,371 165,369 200,372", insertion: "288,572",
		first: "160,394 204,430 240,478 268,536", last: "228,388 258,442 278,508",
	},
	{
		id: "deltoid-middle", gap: 9.2, tendons: ends{.06, .1},
		origin: "197,372 214,364.5", insertion: "288.5,574",
		first: "228,390 258,444 278,508", last: "239.5,378 262,403 276.5,437 285,475 288.5,514",
	},
}

// flexorCords are the tendons of the forearm that run free to the wrist, under the skin.
var flexorCords = []mark{
	{class: "cord", points: "320.5,918.5 346.5,984 368.5,1038.5 373,1055.5", width: 5},
	{class: "cord", points: "347,879.5 366.5,935 387.5,986.5 409,1041", width: 6},
}

// palmarisCord is the tendon of the palmaris longus, which passes over the band at the wrist.
var palmarisCord = []mark{
	{class: "cord", points: "325,874.5 353,939 381.5,1003.5 402,1064.5", width: 5},
}

// groinLigament runs from the hip bone to the pubis, where the flat muscles of the belly end.
var groinLigament = []mark{
	{class: "cord", points: "150,868 118,900 78,940 40,972 16,989", width: 7},
	{class: "sheet", points: "0,986 5,986 10,988.5 11,991 7,994 0,995"},
}
