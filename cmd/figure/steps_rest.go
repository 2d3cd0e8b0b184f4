package main

import "slices"

// restSteps are the pictures of the stretches of arms and seat, of breathing, and of heat and cold.
var restSteps = slices.Concat(armSeatSteps, breathSteps, packSteps)

var armSeatSteps = []picture{
	{
		id:    "wrist-fold-down",
		alt:   "The right arm straight out in front with the palm down, the left hand laid over the back of the right hand. The left hand folds the right hand down, fingers towards the floor, and the elbow stays straight.",
		shot:  shot{-46, 70, 148},
		start: posture{at: spot{y: 91}, arm: armPosture{raise: 74, elbow: 2}, arm2: armPosture{to: on("palm", -3, 5), aim: deg(-20)}},
		end:   posture{at: spot{y: 91}, arm: armPosture{raise: 74, elbow: 2, wrist: -66}, arm2: armPosture{to: on("palm", 0, 4), aim: deg(-70)}},
		hand:  "edge",
		marks: []spotted{{at: spot{on: "forearm", y: 1}, w: 2.6, h: 10, over: true}}, arrows: []arrow{{from: spot{x: 76, y: 142}, to: spot{x: 80, y: 118}, bow: 4}},
	},
	{
		id:    "wrist-fold-back",
		alt:   "The right arm straight out in front with the palm up, the left hand across the right fingers. The left hand draws the fingers and the palm down and back, until the palm faces forward.",
		shot:  shot{-46, 70, 148},
		start: posture{at: spot{y: 91}, arm: armPosture{raise: 74, elbow: 2}, arm2: armPosture{to: on("palm", 1, 4), aim: deg(-20)}},
		end:   posture{at: spot{y: 91}, arm: armPosture{raise: 74, elbow: 2, wrist: -58}, arm2: armPosture{to: on("palm", 2, 3), aim: deg(-80)}},
		hand:  "edge-", hand2: "edge",
		marks: []spotted{{at: spot{on: "forearm", y: -1.4}, w: 2.6, h: 10, over: true}}, arrows: []arrow{{from: spot{x: 80, y: 142}, to: spot{x: 82, y: 116}, bow: 4}},
	},
	{
		id:   "elbow-behind-head",
		alt:  "Seen from behind, the right arm raised and bent so that the hand hangs behind the neck, the left hand on the right elbow. The left hand guides the elbow up and a little towards the middle, and the right hand slides down between the shoulder blades.",
		view: fromBehind, shot: shot{-80, 72, 160},
		start: posture{at: spot{y: 91}, arm: armPosture{raise: 146, elbow: 128, upper: .86, fore: .84}, arm2: armPosture{to: on("elbow", 1, -2), upper: .95, fore: .95}},
		end:   posture{at: spot{y: 91}, arm: armPosture{raise: 164, elbow: 150, upper: .94, fore: .98, lift: 2}, arm2: armPosture{to: on("elbow", 1, -1), upper: .95, fore: .95}},
		hand:  "flat",
		marks: []spotted{{at: spot{on: "upper-arm"}, w: 3, h: 8, over: true}},
	},
	{
		id:   "elbow-up-wall",
		alt:  "Standing close to a wall and facing it, the right elbow bent and placed on the wall at the height of the head, the hand behind the neck. The chest moves closer to the wall, and the elbow slides a hand's width higher.",
		shot: shot{-120, 30, 200},
		start: posture{
			at: spot{y: 90}, leg: legPosture{to: xy(-6, 0)}, leg2: legPosture{to: xy(8, 0)},
			arm: armPosture{raise: 126, elbow: 140, fore: .9}, arm2: armPosture{raise: 2},
		},
		end: posture{
			at: spot{x: 6, y: 90}, lean: 3, leg: legPosture{to: xy(-6, 0)}, leg2: legPosture{to: xy(8, 0)},
			arm: armPosture{raise: 150, elbow: 142, fore: .9, lift: 2}, arm2: armPosture{raise: 2},
		},
		props: []prop{{kind: "floor"}, {kind: "wall", at: spot{x: 30}, flip: true}},
		marks: []spotted{{at: spot{on: "upper-arm-back"}, w: 3, h: 8, over: true}}, arrows: []arrow{{from: spot{x: -30, y: 128}, to: spot{x: -12, y: 130}}},
	},
	{
		id:   "figure-four-lying",
		alt:  "Lying on the back with the left knee bent, the right ankle laid across the left thigh. Both hands hold the left thigh and draw it towards the chest, and head and shoulders stay down.",
		shot: shot{-112, -34, 200},
		start: posture{
			at: spot{y: 14.2}, lean: -88, bend: -4, neck: 8, nod: 2,
			leg: legPosture{to: xy(18, 40), thigh: .5, shank: .62, pitch: deg(-70)}, leg2: legPosture{to: xy(46, 0)},
			arm: armPosture{raise: 24, elbow: 12}, arm2: armPosture{raise: 26, elbow: 12},
		},
		end: posture{
			at: spot{y: 14.2}, lean: -88, bend: -2, neck: 8, nod: 2,
			leg: legPosture{to: xy(2, 46), thigh: .5, shank: .62, pitch: deg(-20)}, leg2: legPosture{hip: 92, knee: 88},
			arm: armPosture{to: on("thigh-back2", 0, -2), aim: deg(80)}, arm2: armPosture{to: on("thigh-back2", 0, -2), aim: deg(80)},
		},
		hand:  "edge",
		props: []prop{{kind: "floor"}, {kind: "mat"}, {kind: "folded-towel", at: spot{x: -70, y: 1.6}}},
		marks: []spotted{{at: spot{on: "buttock", x: 7, y: 2}, w: 6, h: 7}},
	},
	{
		id:   "figure-four-sitting",
		alt:  "Sitting on the front half of a chair with the right ankle laid across the left thigh, both hands on the right shin, the trunk upright. The trunk leans forward from the hips with a straight back.",
		shot: shot{-90, -6, 204},
		start: posture{
			at: spot{x: 4, y: 55}, leg: legPosture{to: xy(33, 50), thigh: .5, shank: .62, pitch: deg(-30)}, leg2: legPosture{to: xy(46, 0)},
			arm: armPosture{to: on("shin", 0, 4), aim: deg(-30)}, arm2: armPosture{to: on("shin", 0, 4), aim: deg(-30)},
		},
		end: posture{
			at: spot{x: 4, y: 55}, lean: 26, neck: -8, leg: legPosture{to: xy(33, 50), thigh: .5, shank: .62, pitch: deg(-30)}, leg2: legPosture{to: xy(46, 0)},
			arm: armPosture{to: on("shin", 0, 4), aim: deg(-30)}, arm2: armPosture{to: on("shin", 0, 4), aim: deg(-30)},
		},
		hand:  "edge",
		props: []prop{{kind: "floor"}, {kind: "chair"}},
		marks: []spotted{{at: spot{on: "buttock", x: 7, y: 2}, w: 6, h: 7}}, arrows: []arrow{{from: spot{x: 22, y: 142}, to: spot{x: 44, y: 132}, bow: 3}},
	},
}

var breathSteps = []picture{
	{
		id:   "belly-breath-lying",
		alt:  "Lying on the back with a pillow under the knees, one hand on the belly and one on the breastbone, breathed out. The belly and the hand on it rise with the breath, and the hand on the chest stays where it is.",
		shot: shot{-112, -34, 200},
		start: posture{
			at: spot{y: 14.2}, lean: -88, bend: -2, neck: 8, nod: 2, leg: legPosture{to: xy(66, 0)}, leg2: legPosture{to: xy(70, 0)},
			arm: armPosture{to: on("belly", .5, 3), aim: deg(10), upper: .72, fore: .8}, arm2: armPosture{to: on("chest", 1, 3), aim: deg(20), upper: .72, fore: .8},
		},
		end: posture{
			at: spot{y: 14.2}, lean: -88, bend: -2, neck: 8, nod: 2, leg: legPosture{to: xy(66, 0)}, leg2: legPosture{to: xy(70, 0)},
			arm: armPosture{to: on("belly", 4, 3), aim: deg(10), upper: .72, fore: .8}, arm2: armPosture{to: on("chest", 1, 3), aim: deg(20), upper: .72, fore: .8},
		},
		hand:   "edge",
		props:  []prop{{kind: "floor"}, {kind: "mat"}, {kind: "folded-towel", at: spot{x: -70, y: 1.6}}, {kind: "pillow", at: spot{x: 36, y: 1.6}}, {kind: "pillow", at: spot{x: 36, y: 10}}},
		marks:  []spotted{{at: spot{on: "belly", x: -3, y: 3}, w: 5, h: 11}},
		arrows: []arrow{{from: spot{x: -16, y: 44}, to: spot{x: -16, y: 58}}},
	},
	{
		id:   "belly-breath-sitting",
		alt:  "Sitting back in a chair with the feet flat, one hand on the belly and the other in the lap, breathed out. The belly and the hand on it move forward with the breath, and the shoulders stay at the same height.",
		shot: shot{-94, -6, 204},
		start: posture{
			at: spot{x: -2, y: 55}, leg: legPosture{to: xy(40, 0)}, leg2: legPosture{to: xy(44, 0)},
			arm: armPosture{to: on("belly", .5, 2), aim: deg(20), upper: .9, fore: .75}, arm2: armPosture{to: on("knee-top2", 3, 20)},
		},
		end: posture{
			at: spot{x: -2, y: 55}, leg: legPosture{to: xy(40, 0)}, leg2: legPosture{to: xy(44, 0)},
			arm: armPosture{to: on("belly", 4, 2), aim: deg(20), upper: .9, fore: .75}, arm2: armPosture{to: on("knee-top2", 3, 20)},
		},
		hand:   "edge",
		props:  []prop{{kind: "floor"}, {kind: "chair"}},
		marks:  []spotted{{at: spot{on: "belly", x: -4, y: 2}, w: 5, h: 9}},
		arrows: []arrow{{from: spot{x: 30, y: 84}, to: spot{x: 46, y: 84}}},
	},
	{
		id:   "side-rib-hands",
		alt:  "Sitting upright with the palms flat on the sides of the lower ribs, breathed out. The ribs and both hands move outwards with the breath, and the shoulders stay low.",
		view: fromFront, shot: shot{-78, 36, 152},
		start: sitting(func(p *posture) {
			p.arm = armPosture{to: on("ribs", .5, -8), aim: deg(168), upper: .86, fore: .8}
			p.arm2 = armPosture{to: on("ribs2", .5, -8), aim: deg(12), upper: .86, fore: .8}
		}),
		end: sitting(func(p *posture) {
			p.arm = armPosture{to: on("ribs", 4, -8), aim: deg(168), upper: .86, fore: .8}
			p.arm2 = armPosture{to: on("ribs2", 4, -8), aim: deg(12), upper: .86, fore: .8}
		}),
		order:  sitFlat,
		props:  []prop{{kind: "chair-front"}},
		arrows: []arrow{{from: spot{x: 36, y: 84}, to: spot{x: 48, y: 84}}, {from: spot{x: -36, y: 84}, to: spot{x: -48, y: 84}}},
	},
	{
		id:   "side-rib-towel",
		alt:  "Sitting upright with a towel wrapped round the lower ribs and crossed in front, a hand on each end, breathed out. The lower ribs widen with the breath and the ends of the towel give a little; the shoulders stay low.",
		view: fromFront, shot: shot{-78, 36, 152},
		start: sitting(func(p *posture) {
			p.arm = armPosture{to: xy(21, 80), upper: .92, fore: .62}
			p.arm2 = armPosture{to: xy(-21, 80), upper: .92, fore: .62}
		}),
		end: sitting(func(p *posture) {
			p.arm = armPosture{to: xy(16, 80), upper: .92, fore: .62}
			p.arm2 = armPosture{to: xy(-16, 80), upper: .92, fore: .62}
		}),
		hand: "fist", order: sitFlat,
		props: []prop{
			{kind: "chair-front"}, {kind: "towel-round", at: spot{y: 84}, held: true}, {kind: "towel-strip", at: spot{x: -8, y: 82}, end: on("palm", 0, 0), near: true},
			{kind: "towel-strip", at: spot{x: 8, y: 82}, end: on("palm2", 0, 0), near: true},
		},
		arrows: []arrow{{from: spot{x: 40, y: 66}, to: spot{x: 54, y: 66}}, {from: spot{x: -40, y: 66}, to: spot{x: -54, y: 66}}},
	},
}

// restThings are things that only these pictures hold.
var restThings = map[string]thing{
	"towel-round": {"cloth2 area -17,5 -15,-5 0,-7 15,-5 17,5 0,3"},
	"towel-strip": {"cloth2 rect 0 -3.4 1 6.8 0"},
	"peas":        {"cold area -15,-9 -16,0 -14,9 0,10.5 14,9 16,0 15,-9 0,-10", "thread line -6,4 -4,3", "thread line 3,-3 5,-2", "thread line 5,5 7,4", "thread line -7,-4 -5,-5"},
	"open-towel":  {"cloth2 rect -30 -20 60 40 3", "thread line -27,-17 27,-17", "thread line -27,17 27,17"},
	"fold-towel":  {"cloth2 rect -17 -11.5 34 23 3", "thread line -17,-3 17,-3"},
	"cold-roll":   {"cloth2 rect -2.4 -13 4.8 26 2.4"},
	"bowl":        {"seat area -20,12c 20,12c 15,-6 8,-10 -8,-10 -15,-6", "seat2 rect -21 11 42 3 1.5"},
	"bag-open":    {"cold area -13,-8 -14,8 -12,22c 12,22c 14,8 13,-8 0,-10", "thread line -12,22 12,22", "thread line -13,4 13,4"},
	"bag-flat":    {"cold area -18,-12 -19,0 -18,13c 18,13c 19,0 18,-12 0,-13", "thread line -18,10 18,10", "cloth rect -8 -4 16 8 1", "thread line -6,1.4 6,1.4", "thread line -6,-1.4 4,-1.4"},
	"cup":         {"cloth area -6,14c 6,14c 5,-6c -5,-6c", "thread line -5.6,8 5.6,8"},
	"bottle":      {"cloth2 rect -5 -8 10 24 3", "cloth2 rect -2.4 16 4.8 6 1", "seat rect -2.8 22 5.6 4 1", "yellow area 0,8 2.6,3 1.6,-1.4 0,-2.6 -1.6,-1.4 -2.6,3"},
}

var packSteps = []picture{
	{
		id:   "pack-wrap",
		alt:  "A flat bag lies on an open thin towel on a table, a hand on each side, the rest of the towel beside it. The towel is laid over the bag, so that one layer lies round it, and the hands smooth it.",
		view: fromFront, shot: shot{-75, 74, 150},
		start: posture{at: spot{y: 62}, tuck: 20, arm: armPosture{to: xy(31, 88), aim: deg(190), upper: .8, fore: .8}, arm2: armPosture{to: xy(-31, 88), aim: deg(-10), upper: .8, fore: .8}},
		end:   posture{at: spot{y: 62}, tuck: 20, arm: armPosture{to: xy(15, 90), aim: deg(190), upper: .8, fore: .7}, arm2: armPosture{to: xy(-15, 90), aim: deg(-10), upper: .8, fore: .7}},
		props: []prop{
			{kind: "table-top", at: spot{y: 104}, held: true}, {kind: "open-towel", at: spot{y: 88}, held: true}, {kind: "peas", at: spot{y: 88}, held: true},
			{kind: "fold-towel", at: spot{x: 50, y: 88}, to: xy(0, 88), held: true},
		},
	},
	{
		id:   "pack-against-back",
		alt:  "Sitting in a chair and leaning a little forward, one hand behind the back laying a wrapped pack at the height of the shoulder blades. The trunk leans back at ease, so that the pack rests between the chair and the upper back, and the shoulders are low.",
		shot: shot{-90, -6, 196},
		start: posture{
			at: spot{x: -2, y: 55}, lean: 14, leg: legPosture{to: xy(42, 0)}, leg2: legPosture{to: xy(46, 0)},
			arm: armPosture{to: on("back-low", -4, 6), aim: deg(120), upper: .9, fore: .8}, arm2: armPosture{to: on("knee-top2", -8, 4)},
		},
		end: posture{
			at: spot{x: -2, y: 55}, lean: -9, neck: 4, leg: legPosture{to: xy(42, 0)}, leg2: legPosture{to: xy(46, 0)},
			arm: armPosture{to: on("knee-top", 3, 22)}, arm2: armPosture{to: on("knee-top2", 3, 18)},
		},
		hand:  "edge",
		props: []prop{{kind: "floor"}, {kind: "cold-roll", at: spot{x: -25, y: 96}, turn: 8}, {kind: "chair", at: spot{x: 2}}},
		marks: []spotted{{at: spot{on: "back", x: 3}, w: 4, h: 8}},
	},
	{
		id:   "pack-off",
		alt:  "Sitting, seen from behind, a wrapped pack on the upper back beside the spine, held by the left hand over the shoulder. The pack is lifted away, and the skin where it lay is looked at and felt.",
		view: fromBehind, shot: shot{-80, 44, 156},
		start: sitting(func(p *posture) {
			p.arm2 = armPosture{raise: 158, elbow: 154, upper: .66, fore: .92}
		}),
		end: sitting(func(p *posture) {
			p.arm2 = armPosture{raise: 150, elbow: 70, upper: .6, fore: .8}
		}),
		hand: "flat", order: sitFlat,
		props: []prop{{kind: "stool"}, {kind: "fold-towel", at: spot{on: "palm2", y: -4}, near: true, size: .7}},
		marks: []spotted{{at: spot{on: "blade-inner2", x: 2}, w: 7, h: 8}},
	},
	{
		id:   "slush-bag-mix",
		alt:  "A freezer bag with a zip, half full, standing in a bowl on a table, a cup of water and a bottle with a flame on its label beside it, and a hand on each side of the bag. The bag is zipped shut and pressed flat.",
		view: fromFront, shot: shot{-75, 66, 150},
		start: posture{at: spot{y: 62}, tuck: 20, arm: armPosture{to: xy(15, 101), aim: deg(200), upper: .7, fore: .7}, arm2: armPosture{to: xy(-15, 101), aim: deg(-20), upper: .7, fore: .7}},
		end:   posture{at: spot{y: 62}, tuck: 20, arm: armPosture{to: xy(14, 102), aim: deg(190), upper: .7, fore: .7}, arm2: armPosture{to: xy(-14, 102), aim: deg(-10), upper: .7, fore: .7}},
		hand:  "press",
		props: []prop{
			{kind: "table-top", at: spot{y: 80}, held: true}, {kind: "bag-open", at: spot{y: 91}, held: true}, {kind: "bowl", at: spot{y: 86}, size: .8, held: true},
			{kind: "cup", at: spot{x: -48, y: 84}, held: true}, {kind: "bottle", at: spot{x: 50, y: 86}, held: true},
		},
	},
}
