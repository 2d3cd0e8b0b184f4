package main

import "knotmap/bodymap"

// unseen lists muscles of the atlas that no picture draws, because skin or other muscles cover
// them, by the view in which they are shown when they are chosen.
var unseen = []struct {
	part string // as in shown
	view bodymap.View
	muscle
}{
	{"masseter superficial", bodymap.Front, muscle{
		origin: "58,182 78,176", insertion: "56,239 67,226",
		first: "54,212", last: "77,204",
	}},
	{"masseter deep", bodymap.Front, muscle{
		origin: "68,178 80,173", insertion: "65,215 75,206",
	}},
	{"temporalis", bodymap.Front, muscle{
		origin: "60,90 72,84 83,104", insertion: "66,169 77,166",
		first: "58,130", last: "84,136",
	}},
	{"lateral-pterygoid", bodymap.Front, muscle{
		origin: "36,174 40,196", insertion: "71,180 72,190",
		first: "54,172", last: "58,198",
	}},
	{"medial-pterygoid", bodymap.Front, muscle{
		origin: "44,186 57,190", insertion: "51,240 62,230",
		first: "44,214", last: "62,210",
	}},
	{"occipitofrontalis frontalis", bodymap.Front, muscle{
		origin: "8,124 30,118 60,127", insertion: "10,64 32,58 52,72",
		first: "6,94", last: "62,98",
	}},
	{"occipitofrontalis frontalis", bodymap.Lateral, muscle{
		origin: "72,129 88,124 101,127", insertion: "56,52 70,50 82,58",
		first: "66,92", last: "98,92",
	}},
	{"occipitofrontalis occipitalis", bodymap.Back, muscle{
		origin: "18,181 38,183 58,176", insertion: "18,130 36,124 54,131",
		first: "14,154", last: "62,152",
	}},
	{"occipitofrontalis occipitalis", bodymap.Lateral, muscle{
		origin: "-52,184 -92,168", insertion: "-50,130 -98,124",
		first: "-48,156", last: "-98,146",
	}},
	{"facial orbicularis-oculi", bodymap.Front, muscle{
		origin: "10,150", insertion: "63,150",
		first: "17,136 36,126 56,136", last: "17,165 36,175 56,165",
	}},
	{"facial orbicularis-oculi", bodymap.Lateral, muscle{
		origin: "68,150", insertion: "100,150",
		first: "71,137 84,128 97,138", last: "71,163 84,172 97,162",
	}},
	{"facial zygomaticus-major", bodymap.Front, muscle{
		origin: "60,180 70,185", insertion: "26,227 31,233",
		first: "44,202", last: "50,212",
	}},
	{"facial zygomaticus-major", bodymap.Lateral, muscle{
		origin: "70,178 79,176", insertion: "96,227 101,224",
		first: "80,204", last: "93,202",
	}},
	{"facial buccinator", bodymap.Front, muscle{
		origin: "60,204 57,228", insertion: "29,220 28,238",
	}},
	{"facial buccinator", bodymap.Lateral, muscle{
		origin: "66,204 64,228", insertion: "97,218 95,238",
	}},
	{"facial platysma", bodymap.Front, muscle{
		origin: "12,276 58,246", insertion: "30,396 150,384",
		first: "16,332", last: "70,300 104,348",
	}},
	{"facial platysma", bodymap.Lateral, muscle{
		origin: "26,252 86,272", insertion: "-16,380 40,396",
		first: "0,316", last: "40,312 34,352",
	}},
	{"sternalis", bodymap.Front, muscle{
		origin: "10,408 18,410", insertion: "14,584 30,580",
		first: "10,500", last: "27,500",
	}},
	{"temporalis", bodymap.Back, muscle{
		origin: "72,74 66,98 68,124", insertion: "84,104 85,142",
		last: "78,138",
	}},
	{"digastric posterior", bodymap.Back, muscle{
		origin: "62,190 71,192", insertion: "53,246 59,249",
		first: "59,218", last: "69,220",
	}},
	{"scalenes minimus", bodymap.Lateral, muscle{
		origin: "-11,284 -4,282", insertion: "10,384 19,386",
		first: "-3,334", last: "7,332",
	}},
	{"subscapularis", bodymap.Back, muscle{
		origin: "84,358 88,400 92,450 100,500", insertion: "206,386 209,402 203,420",
		first: "140,362", last: "150,466",
	}},
	{"subscapularis", bodymap.Lateral, muscle{
		origin: "-106,366 -116,410 -118,460 -106,504", insertion: "-22,388 -18,404 -24,420",
		first: "-66,362", last: "-62,478",
	}},
	{"triceps-brachii medial", bodymap.Front, muscle{
		origin: "218,616 232,612", insertion: "258,746 270,738",
		first: "239,692", last: "260,688",
	}},
	{"intercostals side", bodymap.Back, muscle{
		origin: "52,356 66,430 72,510 74,590 78,664", insertion: "140,384 166,460 182,540 176,620 140,690",
		last: "106,690",
	}},
	{"thumb-muscles opponens", bodymap.Front, muscle{
		hand: true, origin: "12,14 18,4 29,0", insertion: "50,62 54,60",
		first: "30,44", last: "38,18 49,40",
	}},
	{"thumb-muscles adductor", bodymap.Back, palmMuscles[1]},
	{"interossei others", bodymap.Front, webMuscles[1]},
	{"interossei others", bodymap.Front, webMuscles[2]},
	{"interossei others", bodymap.Front, webMuscles[3]},
}
