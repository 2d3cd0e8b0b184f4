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
		origin: "8,124 30,120 58,126", insertion: "8,62 52,72",
		first: "6,94", last: "62,98",
	}},
	{"occipitofrontalis frontalis", bodymap.Lateral, muscle{
		origin: "72,128 101,127", insertion: "56,52 82,58",
		first: "66,92", last: "98,92",
	}},
	{"occipitofrontalis occipitalis", bodymap.Back, muscle{
		origin: "18,182 58,176", insertion: "16,128 56,128",
		first: "14,154", last: "62,152",
	}},
	{"occipitofrontalis occipitalis", bodymap.Lateral, muscle{
		origin: "-52,184 -92,168", insertion: "-50,130 -98,124",
		first: "-48,156", last: "-98,146",
	}},
	{"facial orbicularis-oculi", bodymap.Front, muscle{
		origin: "10,150", insertion: "63,150",
		first: "22,130 50,130", last: "22,172 50,172",
	}},
	{"facial orbicularis-oculi", bodymap.Lateral, muscle{
		origin: "68,150", insertion: "100,150",
		first: "76,133 94,134", last: "76,167 94,166",
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
}
