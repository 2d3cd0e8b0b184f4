package main

// strengthBandSteps are the pictures of strength with a band.
var strengthBandSteps = []picture{
	{
		id:   "band-apart-elbows",
		alt:  "Standing, seen from the waist up, elbows bent square at the sides, palms up, a band just taut between the hands in front of the body. The hands move apart until they are wider than the elbows, which stay at the sides; the band stretches.",
		view: fromFront, shot: shot{-66, 80, 134},
		start: posture{
			at:  spot{y: 91},
			arm: armPosture{raise: 7, elbow: -34, upper: .95, fore: .12}, arm2: armPosture{raise: 7, elbow: -34, upper: .95, fore: .12},
		},
		end: posture{
			at:  spot{y: 91},
			arm: armPosture{raise: 9, elbow: 78, upper: .95, fore: .78, slide: 1}, arm2: armPosture{raise: 9, elbow: 78, upper: .95, fore: .78, slide: 1},
		},
		hand: "fist",
		props: []prop{
			{kind: "band", at: spot{on: "palm2"}, end: on("palm", 0, 0), near: true},
			{kind: "fist-over", at: spot{on: "palm"}, near: true}, {kind: "fist-over", at: spot{on: "palm2"}, flip: true, near: true},
		},
		arrows: []arrow{{from: spot{x: 30, y: 92}, to: spot{x: 50, y: 95}, bow: -3}, {from: spot{x: -30, y: 92}, to: spot{x: -50, y: 95}, bow: 3}},
	},
	{
		id:   "band-pull-apart",
		alt:  "Standing, both arms straight out in front at chest height, palms down, a band just taut between the hands, shoulder-wide. The straight arms open to the sides at the same height until the stretched band is close to the chest.",
		view: fromFront, shot: shot{-86, 50, 172},
		start: posture{
			at:  spot{y: 91},
			arm: armPosture{raise: 8, upper: .3, fore: .03}, arm2: armPosture{raise: 8, upper: .3, fore: .03},
		},
		end: posture{
			at:  spot{y: 91},
			arm: armPosture{raise: 82, upper: .92, fore: .92, slide: 1}, arm2: armPosture{raise: 82, upper: .92, fore: .92, slide: 1},
		},
		hand: "fist",
		props: []prop{
			{kind: "band", at: spot{on: "palm2"}, end: on("palm", 0, 0), near: true},
			{kind: "fist-over", at: spot{on: "palm"}, near: true}, {kind: "fist-over", at: spot{on: "palm2"}, flip: true, near: true},
		},
		arrows: []arrow{{from: spot{x: 34, y: 108}, to: spot{x: 56, y: 114}, bow: -3}, {from: spot{x: -34, y: 108}, to: spot{x: -56, y: 114}, bow: 3}},
	},
	{
		id:   "band-row",
		alt:  "Standing with one foot a step forward, facing a door in which a band is fixed at elbow height, its ends in the hands, arms long in front. The elbows draw back beside the ribs until the hands are at the lower ribs; the trunk stays still.",
		shot: shot{-106, -10, 258},
		start: posture{
			at: spot{y: 89.6}, leg: legPosture{to: xy(-14, 0)}, leg2: legPosture{to: xy(20, 0)},
			arm: armPosture{raise: 56, elbow: 10, slide: 2}, arm2: armPosture{raise: 58, elbow: 10, slide: 2},
		},
		end: posture{
			at: spot{y: 89.6}, leg: legPosture{to: xy(-14, 0)}, leg2: legPosture{to: xy(20, 0)},
			arm: armPosture{raise: -30, elbow: 112, slide: -2}, arm2: armPosture{raise: -26, elbow: 110, slide: -2},
		},
		hand: "fist",
		props: []prop{
			{kind: "floor"}, {kind: "door", at: spot{x: 112}},
			{kind: "band", at: spot{x: 112, y: 110}, end: on("palm2", 0, 0)}, {kind: "band", at: spot{x: 112, y: 110}, end: on("palm", 0, 0), near: true},
		},
		marks:  []spotted{{at: spot{on: "back", x: 4}, w: 4, h: 8}},
		arrows: []arrow{{from: spot{x: -24, y: 132}, to: spot{x: -44, y: 126}, bow: -3}},
	},
	{
		id:   "band-side-raise",
		alt:  "Standing in flat shoes with both feet on the middle of a band, an end in each hand, arms hanging a little in front of the thighs. Both arms rise to the sides and slightly forward to shoulder height, elbows a little bent, shoulders low.",
		view: fromFront, shot: shot{-131, -10, 262},
		start: posture{
			at:  spot{y: 91.3},
			arm: armPosture{raise: 7, elbow: -8}, arm2: armPosture{raise: 7, elbow: -8},
		},
		end: posture{
			at:  spot{y: 91.3},
			arm: armPosture{raise: 92, elbow: -10, upper: .94, fore: .92}, arm2: armPosture{raise: 92, elbow: -10, upper: .94, fore: .92},
		},
		hand: "fist",
		props: []prop{
			{kind: "floor"}, {kind: "band", at: spot{x: -12, y: .4}, end: xy(12, .4)},
			{kind: "band", at: spot{x: 13, y: .6}, end: on("palm", 0, 0)}, {kind: "band", at: spot{x: -13, y: .6}, end: on("palm2", 0, 0)},
			{kind: "shoe", at: spot{on: "sole"}, near: true}, {kind: "shoe", at: spot{on: "sole2"}, flip: true, near: true},
		},
		marks:  []spotted{{at: spot{on: "deltoid", x: 0, y: 3}, w: 3.6, h: 7, over: true}, {at: spot{on: "deltoid2", x: 0, y: 3}, w: 3.6, h: 7, over: true}},
		arrows: []arrow{{from: spot{x: 78, y: 98}, to: spot{x: 88, y: 124}, bow: -3}, {from: spot{x: -78, y: 98}, to: spot{x: -88, y: 124}, bow: 3}},
	},
	{
		id:   "band-turn-out",
		alt:  "Standing with the right side to a door in which a band is fixed at elbow height, the left elbow bent square on a rolled towel at the side, the left forearm across the belly, the band in its hand. The forearm turns outward like a gate; the elbow stays on the towel.",
		view: fromFront, shot: shot{-86, 72, 146},
		start: posture{
			at:  spot{y: 91},
			arm: armPosture{raise: 13, elbow: -100, fore: .82}, arm2: armPosture{raise: 7},
		},
		end: posture{
			at:  spot{y: 91},
			arm: armPosture{raise: 13, elbow: -100, fore: -.72, wrist: 180}, arm2: armPosture{raise: 7},
		},
		hand: "fist", hand2: "flat",
		props: []prop{
			{kind: "door", at: spot{x: -74}},
			{kind: "towel-roll", at: spot{on: "flank", x: 3, y: 5}, size: .75, held: true},
			{kind: "band", at: spot{x: -69, y: 108}, end: on("palm", 0, 0), near: true},
		},
		arrows: []arrow{{from: spot{x: 27, y: 88}, to: spot{x: 50, y: 92}, bow: -4}},
	},
	{
		id:   "band-turn-out-high",
		alt:  "Seen from behind, standing and facing a door in which a band is fixed at chest height, the right elbow lifted out to the side as high as the shoulder and bent square, the forearm level and pointing to the door. The upper arm stays and the forearm turns up until the hand points to the ceiling.",
		view: fromBehind, shot: shot{-66, 50, 176},
		start: posture{
			at:  spot{y: 91},
			arm: armPosture{raise: 88, elbow: 92, fore: .2, slide: -.6}, arm2: armPosture{raise: 7},
		},
		end: posture{
			at:  spot{y: 91},
			arm: armPosture{raise: 88, elbow: 92, slide: -.6}, arm2: armPosture{raise: 7},
		},
		hand: "fist", hand2: "flat",
		props:  []prop{{kind: "door-leaf", at: spot{x: 66}}, {kind: "band", at: spot{x: 66, y: 128}, end: on("palm", 0, 0)}},
		marks:  []spotted{{at: spot{on: "blade", x: 1, y: -1}, w: 5, h: 7}},
		arrows: []arrow{{from: spot{x: 27, y: 150}, to: spot{x: 27, y: 170}, bow: 3}},
	},
}
