package main

import "knotmap/bodymap"

// cuts divides each view's half figure, and the whole one from the side, into regions, in this order. Curves run a little
// beyond the piece they cut, or end in a piece that has been cut off before.
var cuts = map[bodymap.View][]cut{
	bodymap.Back:    append(backCuts, armCuts("back", "back-hand")...),
	bodymap.Front:   append(frontCuts, armCuts("front", "front-palm")...),
	bodymap.Lateral: sideCuts,
}

var (
	// The line between arm and trunk, from the top of the shoulder through the armpit.
	armLine = anchors("207,300 207,358 200,400 190,450 186,496 188.6,530 192,580 206,680 240,860 280,1060 310,1330")

	backCuts = []cut{
		{"figure", anchors("-60,192 0,192 40,194 62,200 78,196 130,190"), "head", "below head"},
		{"head", anchors("-60,104 0,104 60,108 140,112"), "back-crown", "lower head"},
		{"lower head", anchors("50,60 54,110 56,160 52,230"), "back-behind-ear", "back-occiput"},

		{"below head", anchors("-60,287 0,287 34,286 64,284 140,272"), "neck", "body"},
		{"neck", anchors("-60,246 0,246 60,246 120,246"), "back-neck-upper", "back-neck-lower"},

		{"body", anchors("176,386 190,373 212,371 228,382 230,408 219,430 200,439 182,431 173,410 176,386"), "back-shoulder-joint", "around joint"},
		{"around joint", armLine, "arm", "trunk"},

		{"trunk", anchors("-60,331 0,331 40,330 72,328 86,323 93,314 104,290"), "neck base", "back"},
		{"neck base", anchors("31,200 31,288 31,331 31,400"), "back-neck-angle", "back-neck-base"},
		{"back", anchors("-60,640 0,640 90,640 200,632 260,626"), "upper back", "lower back"},

		{"upper back", anchors("46,290 47,340 47,400 47,450 52,494 60,530 62,580 62,640 62,700"), "blade and ribs", "column"},
		{"column", anchors("-60,420 0,420 47,419 80,418"), "column upper", "column below"},
		{"column below", anchors("-60,523 0,523 60,522 90,521"), "column mid", "column lower"},
		{"column upper", anchors("15,300 15,450"), "back-beside-spine-upper", "back-spine-upper"},
		{"column mid", anchors("15,400 15,550"), "back-beside-spine-mid", "back-spine-mid"},
		{"column lower", anchors("15,500 15,660"), "back-beside-spine-lower", "back-spine-lower"},

		{"blade and ribs", anchors("34,348 44,318 66,314 86,324 101,339 106,355 98,371 76,376 44,375 34,348"), "back-blade-upper-corner", "below corner"},
		{"below corner", anchors("54,520 58,502 74,494 96,491 116,497 127,512 127,534 114,550 94,555 72,549 58,536 54,520"), "back-blade-lower-corner", "around corners"},
		{"around corners", anchors("40,516 98,520 150,508 186,506 240,500"), "blade", "ribs"},
		{"ribs", anchors("110,470 113,540 119,590 126,640 134,700"), "back-ribs-side", "back-ribs"},

		{"blade", anchors("60,350 104,360 130,371 158,376 182,380 205,386"), "back-shoulder-top", "below shelf"},
		{"below shelf", anchors("88,350 92,376 93,420 97,460 106,498 112,520"), "fossae", "inner border"},
		{"inner border", anchors("30,419 47,419 94,417 130,414"), "back-blade-inner-upper", "inner lower"},
		{"inner lower", anchors("30,460 48,459 96,456 130,452"), "back-blade-inner-mid", "back-blade-inner-low"},
		{"fossae", anchors("70,408 92,407 116,403 150,395 178,388 200,384"), "back-blade-above-spine", "below spine"},
		{"below spine", anchors("96,524 114,492 138,454 168,420 200,392"), "back-blade-below-spine", "back-blade-outer"},

		{"lower back", anchors("-60,806 0,806 44,806 84,788 122,772 160,786 230,800"), "low back", "pelvis"},
		{"low back", anchors("62,600 62,640 64,720 66,800 66,840"), "back-flank", "low column"},
		{"low column", anchors("15,600 15,840"), "back-low-beside-spine", "back-low-spine"},
		{"pelvis", anchors("-60,1060 0,1056 80,1068 150,1050 240,1040"), "buttock", "back-thigh"},
		{"buttock", anchors("50,760 48,836 30,890 10,962 0,980 -30,1030"), "beside sacrum", "back-sacrum"},
		{"beside sacrum", anchors("20,800 48,836 98,870 146,900 184,940 240,990"), "back-buttock-upper", "back-buttock-lower"},

		{"arm", across(upperArm, 168), "back-shoulder-cap", "below cap"},
	}

	frontCuts = []cut{
		{"figure", anchors("-60,282 0,281 24,277 46,262 60,242 70,226 90,204"), "head", "below head"},
		{"head", anchors("-60,62 0,62 40,64 80,68 140,72"), "front-crown", "face"},
		{"face", anchors("-12,134 6,139 10,162 20,189 29,214 32,238 29,262 20,300"), "half face", "front-mouth"},
		{"half face", anchors("40,40 48,90 58,124 68,150 73,176 72,192 66,202"), "side of head", "cheek and eye"},
		{"side of head", anchors("40,128 64,127 86,127 110,122"), "front-temple", "ear and jaw"},
		{"ear and jaw", anchors("56,172 68,178 75,183 79,190 81,206"), "front-ear", "front-jaw"},
		{"cheek and eye", anchors("-60,122 0,122 30,121 60,127 90,136"), "front-forehead", "below brow"},
		{"below brow", anchors("0,172 12,172 40,172 72,170 100,168"), "front-eye", "lower face"},
		{"lower face", anchors("0,240 31,230 46,209 58,190 76,170"), "front-cheek", "front-jaw"},

		{"below head", anchors("-60,386 0,384 60,376 100,364 138,352 170,330 190,300"), "neck", "body"},
		{"neck", anchors("24,230 23,280 20,330 14,384 12,400"), "beside throat", "front-throat"},
		{"beside throat", anchors("72,230 60,262 58,300 52,340 46,384 44,400"), "front-above-collarbone", "front-neck-side"},

		{"body", armLine, "arm", "trunk"},
		{"trunk", anchors("-60,628 0,626 60,622 108,640 146,674 176,700 230,740"), "chest", "belly"},
		{"chest", anchors("20,330 20,400 20,500 20,600 20,660"), "beside breastbone", "front-breastbone"},
		{"beside breastbone", anchors("54,330 54,400 54,500 54,600 54,660"), "half chest", "front-chest-inner"},
		{"half chest", anchors("146,470 150,442 172,430 200,428 210,470 196,512 170,512 152,498 146,470"), "front-armpit", "beside fold"},
		{"beside fold", anchors("-20,474 54,470 110,460 152,450 180,440"), "front-chest-upper", "below second rib"},
		{"below second rib", anchors("100,680 110,630 136,577 160,536 170,500 172,470"), "front-chest", "front-ribs-side"},

		{"belly", anchors("-60,1010 0,994 24,984 80,935 148,876 240,810"), "above groin", "below groin"},
		{"above groin", anchors("84,560 86,640 88,720 86,790 78,850 60,920 30,1000"), "side of belly", "middle of belly"},
		{"middle of belly", anchors("-60,790 0,790 86,790 140,790"), "front-belly-upper", "front-belly-lower"},
		{"side of belly", anchors("40,930 66,900 94,866 126,838 164,820 220,810"), "front-belly-side", "hip and groin"},
		{"below groin", anchors("-60,1060 0,1060 60,1070 110,1070 200,1050 260,1040"), "hip and groin", "front-thigh"},
		{"hip and groin", anchors("58,880 76,914 94,960 104,1010 110,1070 112,1200"), "front-hip", "front-groin"},

		{"arm", across(upperArm, 168), "cap", "below cap"},
		{"cap", anchors("226,320 233,372 241,430 248,490 252,560 254,620"), "front-shoulder-side", "front-shoulder"},
	}
)

// armCuts divides a view's arm below the shoulder; palm is the region of the palm or of the back of the hand.
func armCuts(view, palm string) []cut {
	in := func(name string) string { return view + "-" + name }
	return []cut{
		{"below cap", across(upperArm, 318), "upper arm", "below upper arm"},
		{"upper arm", moved(anchors("0,140 0,340"), upperArm), in("upper-arm-outer"), in("upper-arm-inner")},
		{"below upper arm", across(forearm, 48), "elbow", "below elbow"},
		{"elbow", moved(anchors("0,300 3,330 12,360 8,388 1,409 -5,430"), upperArm), in("elbow-outer"), in("elbow-inner")},
		{"below elbow", across(forearm, 226), "forearm", "below forearm"},
		{"forearm", moved(anchors("0,20 -1,120 -3,310"), forearm), in("forearm-thumb"), in("forearm-little")},
		{"below forearm", across(forearm, 286), "wrist", "below wrist"},
		{"wrist", moved(anchors("0,20 -1,120 -3,310"), forearm), in("wrist-thumb"), in("wrist-little")},
		{"below wrist", moved(anchors("-6,-40 -4,-6 5,40 22,74 43,97 56,112 62,140 70,200"), hand), in("thumb"), "hand"},
		{"hand", across(hand, 112), palm, "fingers"},
		{"fingers", moved(anchors("-5.2,90 -5.2,240"), hand), in("fingers-thumb"), in("fingers-little")},
	}
}

// across returns the cut across a limb at y of its frame, from its inner to its outer side.
func across(limb func(bodymap.Point) bodymap.Point, y float64) []anchor {
	return moved([]anchor{{pt(-150, y), false}, {pt(0, y), false}, {pt(150, y), false}}, limb)
}
