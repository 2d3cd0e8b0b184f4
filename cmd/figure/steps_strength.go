package main

import "slices"

// strengthSteps are the pictures of the routines of strength.
var strengthSteps = slices.Concat(bandSteps, weightSteps)

// bridged is the person face up on the floor with the hips lifted, shoulders and feet on the floor.
func bridged(change func(p *posture)) posture {
	p := lying(func(p *posture) {
		p.pin, p.at, p.lean, p.bend, p.neck = "back-top", spot{x: -47, y: 1.6}, -114, 0, 30
		p.arm, p.arm2 = armPosture{raise: -32, elbow: 6}, armPosture{raise: -30, elbow: 6}
	})
	change(&p)
	return p
}

// onHandsAndKnees is the person on a mat, hands under the shoulders, knees under the hips.
func onHandsAndKnees(lean float64, change func(p *posture)) posture {
	p := posture{
		pin: "knee", at: spot{x: -25, y: 1.6}, lean: lean,
		leg: legPosture{hip: lean, knee: 90, ankle: -55}, leg2: legPosture{hip: lean, knee: 90, ankle: -55},
		arm: armPosture{to: xy(24, 3), aim: deg(0)}, arm2: armPosture{to: xy(26, 3), aim: deg(0)},
	}
	change(&p)
	return p
}

var bandSteps = []picture{
	{
		id:   "band-row",
		alt:  "Standing with one foot a step forward, facing a door in which a band is fixed, arms forward. The elbows draw back beside the ribs until the hands are at the lower ribs.",
		shot: shot{-110, -10, 262},
		start: posture{
			at: spot{y: 90}, leg: legPosture{to: xy(-10, 0)}, leg2: legPosture{to: xy(16, 0)},
			arm: armPosture{raise: 55, elbow: 12}, arm2: armPosture{raise: 57, elbow: 12},
		},
		end: posture{
			at: spot{y: 90}, leg: legPosture{to: xy(-10, 0)}, leg2: legPosture{to: xy(16, 0)},
			arm: armPosture{raise: -25, elbow: 105}, arm2: armPosture{raise: -20, elbow: 102},
		},
		hand: "fist",
		props: []prop{
			{kind: "floor"}, {kind: "door", at: spot{x: 100}},
			{kind: "band", at: spot{x: 100, y: 112}, end: on("palm2", 0, 0)}, {kind: "band", at: spot{x: 100, y: 112}, end: on("palm", 0, 0), near: true},
		},
		marks: []spotted{{at: spot{on: "back", x: 4}, w: 4, h: 8}},
	},
	{
		id:   "band-apart-elbows",
		alt:  "Standing with the elbows at the sides and bent, the hands in front, a band between them just taut. The hands move apart until they are wider than the elbows, and the elbows stay at the sides.",
		view: fromFront, shot: shot{-80, 72, 160},
		start: posture{at: spot{y: 91}, arm: armPosture{raise: 6, elbow: -28, fore: .3}, arm2: armPosture{raise: 6, elbow: -28, fore: .3}},
		end:   posture{at: spot{y: 91}, arm: armPosture{raise: 7, elbow: 66, fore: .7}, arm2: armPosture{raise: 7, elbow: 66, fore: .7}},
		hand:  "fist",
		props: []prop{{kind: "band", at: spot{on: "palm2"}, end: on("palm", 0, 0), near: true}},
		arrows: []arrow{
			{from: spot{x: 40, y: 86}, to: spot{x: 58, y: 90}, bow: -2}, {from: spot{x: -40, y: 86}, to: spot{x: -58, y: 90}, bow: 2},
		},
	},
	{
		id:   "band-pull-apart",
		alt:  "Standing with both arms straight out in front at the height of the chest, a band between the hands just taut. The straight arms open to the sides until the band is stretched across the chest.",
		view: fromFront, shot: shot{-100, 52, 200},
		start: posture{at: spot{y: 91}, arm: armPosture{to: xy(16, 132), upper: .34, fore: .34}, arm2: armPosture{to: xy(-16, 132), upper: .34, fore: .34}},
		end:   posture{at: spot{y: 91}, arm: armPosture{raise: 84, elbow: 4}, arm2: armPosture{raise: 84, elbow: 4}},
		hand:  "fist",
		props: []prop{{kind: "band", at: spot{on: "palm2"}, end: on("palm", 0, 0), near: true}},
		arrows: []arrow{
			{from: spot{x: 48, y: 116}, to: spot{x: 70, y: 120}, bow: -3}, {from: spot{x: -48, y: 116}, to: spot{x: -70, y: 120}, bow: 3},
		},
	},
	{
		id:   "band-side-raise",
		alt:  "Standing with both feet on the middle of a band, one end in each hand, arms hanging. Both arms rise to the sides to the height of the shoulders, elbows a little bent, shoulders low.",
		view: fromFront, shot: shot{-131, -10, 262},
		start: posture{at: spot{y: 91}, arm: armPosture{raise: 12, elbow: -4}, arm2: armPosture{raise: 12, elbow: -4}, leg: legPosture{hip: 2}, leg2: legPosture{hip: 2}},
		end:   posture{at: spot{y: 91}, arm: armPosture{raise: 88, elbow: -10}, arm2: armPosture{raise: 88, elbow: -10}, leg: legPosture{hip: 2}, leg2: legPosture{hip: 2}},
		hand:  "fist",
		props: []prop{
			{kind: "floor"}, {kind: "band", at: spot{on: "sole2", y: 1}, end: on("palm2", 0, 0), near: true},
			{kind: "band", at: spot{on: "sole", y: 1}, end: on("palm", 0, 0), near: true}, {kind: "band", at: spot{on: "sole2", y: 1}, end: on("sole", 0, 1)},
		},
		marks: []spotted{{at: spot{on: "deltoid"}, w: 4, h: 6, over: true}, {at: spot{on: "deltoid2"}, w: 4, h: 6, over: true}},
	},
	{
		id:   "band-turn-out",
		alt:  "Standing sideways to a door in which a band is fixed at the height of the elbow. The left elbow is bent and rests on a rolled towel at the side, the forearm points forward and a little inwards. The forearm turns outwards like a gate, and the elbow stays on the towel.",
		view: fromFront, shot: shot{-92, 66, 172},
		start: posture{at: spot{y: 91}, arm: armPosture{raise: 9, elbow: -58, fore: .34}, arm2: armPosture{raise: 6}},
		end:   posture{at: spot{y: 91}, arm: armPosture{raise: 9, elbow: 70, fore: .78}, arm2: armPosture{raise: 6}},
		hand:  "fist", hand2: "flat",
		props: []prop{
			{kind: "door", at: spot{x: -88}, flip: true}, {kind: "towel-roll", at: spot{on: "ribs", x: 2, y: -17}},
			{kind: "band", at: spot{x: -84, y: 108}, end: on("palm", 0, 0), near: true},
		},
		arrows: []arrow{{from: spot{x: 48, y: 88}, to: spot{x: 66, y: 96}, bow: -3}},
	},
	{
		id:   "band-turn-out-high",
		alt:  "Standing facing a door in which a band is fixed at the height of the chest, the right upper arm out to the side at the height of the shoulder, the forearm pointing to the door. The upper arm stays still and the forearm turns up until it points to the ceiling.",
		shot: shot{-90, -10, 262},
		start: posture{
			at: spot{y: 90}, leg: legPosture{to: xy(-10, 0)}, leg2: legPosture{to: xy(14, 0)},
			arm: armPosture{raise: 62, elbow: 30, upper: .5}, arm2: armPosture{raise: 2},
		},
		end: posture{
			at: spot{y: 90}, leg: legPosture{to: xy(-10, 0)}, leg2: legPosture{to: xy(14, 0)},
			arm: armPosture{raise: 62, elbow: 100, upper: .5}, arm2: armPosture{raise: 2},
		},
		hand: "fist", hand2: "flat",
		props: []prop{
			{kind: "floor"}, {kind: "door", at: spot{x: 110}}, {kind: "band", at: spot{x: 110, y: 134}, end: on("palm", 0, 0), near: true},
		},
		marks:  []spotted{{at: spot{on: "back", x: 5, y: 3}, w: 4, h: 6}},
		arrows: []arrow{{from: spot{x: 52, y: 152}, to: spot{x: 36, y: 172}, bow: 4}},
	},
}

var weightSteps = []picture{
	{
		id:   "table-slide",
		alt:  "Sitting at a table with the right forearm on it, the palm on a cloth and the elbow bent. The trunk leans forward and the arm slides out along the table, until the elbow is nearly straight.",
		shot: shot{-64, -6, 204},
		start: posture{
			at: spot{y: 55}, lean: 2, leg: legPosture{to: xy(42, 0)}, leg2: legPosture{to: xy(46, 0)},
			arm: armPosture{to: xy(44, 78), aim: deg(0)}, arm2: armPosture{to: on("knee-top2", -8, 4)},
		},
		end: posture{
			at: spot{y: 55}, lean: 30, bend: 6, neck: -14, leg: legPosture{to: xy(42, 0)}, leg2: legPosture{to: xy(46, 0)},
			arm: armPosture{to: xy(84, 78), aim: deg(0)}, arm2: armPosture{to: on("knee-top2", -8, 4)},
		},
		hand: "edge", hand2: "edge",
		props: []prop{
			{kind: "floor"}, {kind: "chair", at: spot{x: 2}}, {kind: "table", at: spot{x: 76}}, {kind: "folded-towel", at: spot{x: 46, y: 74}, to: xy(86, 74)},
		},
		marks:  []spotted{{at: spot{on: "shoulder", x: -5, y: -3}, w: 4, h: 6, over: true}},
		arrows: []arrow{{from: spot{x: 60, y: 94}, to: spot{x: 84, y: 94}}},
	},
	{
		id:   "chair-arch",
		alt:  "Sitting well back on a chair, the hands behind the head and the elbows forward, the top of the chair's back across the shoulder blades. The upper back leans back over the chair's edge, the face turns up, and the low back stays against the chair.",
		shot: shot{-95, -6, 200},
		start: posture{
			at: spot{x: -4, y: 55}, leg: legPosture{to: xy(38, 0)}, leg2: legPosture{to: xy(42, 0)},
			arm: armPosture{to: on("nape", 2, 6), aim: deg(150), upper: .9, fore: .85}, arm2: armPosture{to: on("nape", 2, 6), aim: deg(150), upper: .9, fore: .85},
		},
		end: posture{
			at: spot{x: -4, y: 55}, bend: -26, neck: -6, nod: -4, leg: legPosture{to: xy(38, 0)}, leg2: legPosture{to: xy(42, 0)},
			arm: armPosture{to: on("nape", 2, 6), aim: deg(170), upper: .66, fore: .72}, arm2: armPosture{to: on("nape", 2, 6), aim: deg(170), upper: .66, fore: .72},
		},
		props: []prop{{kind: "floor"}, {kind: "chair", at: spot{x: 2}}},
		marks: []spotted{{at: spot{on: "back", x: 3}, w: 4, h: 8}},
	},
	{
		id:   "elbows-into-wall",
		alt:  "Standing with the back to a wall, feet a foot's length in front of it, elbows bent beside the body and touching the wall. The elbows push into the wall, and the upper back comes a little way off it.",
		shot: shot{-80, -10, 262},
		start: posture{
			at: spot{x: 13, y: 89}, lean: -3, leg: legPosture{to: xy(32, 0)}, leg2: legPosture{to: xy(28, 0)},
			arm: armPosture{raise: -10, elbow: 98}, arm2: armPosture{raise: -10, elbow: 98},
		},
		end: posture{
			at: spot{x: 14, y: 89}, lean: 3, neck: -2, leg: legPosture{to: xy(32, 0)}, leg2: legPosture{to: xy(28, 0)},
			arm: armPosture{raise: -26, elbow: 112}, arm2: armPosture{raise: -26, elbow: 112},
		},
		hand:  "fist",
		props: []prop{{kind: "floor"}, {kind: "wall"}},
		marks: []spotted{{at: spot{on: "back", x: 4}, w: 4, h: 8}}, arrows: []arrow{{from: spot{x: 48, y: 132}, to: spot{x: 66, y: 132}}},
	},
	{
		id:   "wall-slide",
		alt:  "Standing facing a wall with one foot forward, the forearms upright on the wall, elbows at the height of the shoulders. The forearms slide up the wall until the elbows are above the face.",
		shot: shot{-150, -10, 300},
		start: posture{
			at: spot{y: 90}, lean: 2, leg: legPosture{to: xy(-8, 0)}, leg2: legPosture{to: xy(18, 0)},
			arm: armPosture{raise: 84, elbow: 96}, arm2: armPosture{raise: 84, elbow: 96},
		},
		end: posture{
			at: spot{x: 6, y: 90}, lean: 3, leg: legPosture{to: xy(-8, 0)}, leg2: legPosture{to: xy(18, 0)},
			arm: armPosture{raise: 132, elbow: 46, lift: 2}, arm2: armPosture{raise: 132, elbow: 46, lift: 2},
		},
		hand:   "edge",
		props:  []prop{{kind: "floor"}, {kind: "wall", at: spot{x: 38}, flip: true}},
		marks:  []spotted{{at: spot{on: "ribs", y: -3}, w: 5, h: 8}},
		arrows: []arrow{{from: spot{x: -34, y: 140}, to: spot{x: -34, y: 164}}},
	},
	{
		id:   "wall-push-plus",
		alt:  "Standing at arm's length from a wall, hands flat on it at the height of the chest, arms straight, the chest sunk a little between the shoulder blades. The arms stay straight, and the chest is pushed away from the wall, so that the upper back rounds a little.",
		shot: shot{-100, -10, 262},
		start: posture{
			pin: "sole", at: spot{x: -15}, lean: 9, leg: legPosture{pitch: deg(0)}, leg2: legPosture{hip: 2, pitch: deg(0)},
			arm: armPosture{to: xy(58, 132), aim: deg(90), slide: -3}, arm2: armPosture{to: xy(58, 134), aim: deg(90), slide: -3},
		},
		end: posture{
			pin: "sole", at: spot{x: -15}, lean: 4.6, bend: 5, leg: legPosture{pitch: deg(0)}, leg2: legPosture{hip: 2, pitch: deg(0)},
			arm: armPosture{to: xy(58, 132), aim: deg(90), slide: 4}, arm2: armPosture{to: xy(58, 134), aim: deg(90), slide: 4},
		},
		hand:  "edge",
		props: []prop{{kind: "floor"}, {kind: "wall", at: spot{x: 60}, flip: true}},
		marks: []spotted{{at: spot{on: "ribs"}, w: 5, h: 8}}, arrows: []arrow{{from: spot{x: -24, y: 128}, to: spot{x: -42, y: 126}}},
	},
	{
		id:     "kneeling-push-plus",
		alt:    "On hands and knees, arms straight, the chest sunk a little between the shoulder blades. The arms stay straight, and the chest is pushed up away from the floor, so that the upper back rounds a little.",
		shot:   shot{-106, -18, 185},
		start:  onHandsAndKnees(80, func(p *posture) { p.bend, p.arm.slide, p.arm2.slide = -4, -3, -3 }),
		end:    onHandsAndKnees(63, func(p *posture) { p.bend, p.arm.slide, p.arm2.slide = 10, 4, 4 }),
		hand:   "edge",
		props:  []prop{{kind: "floor"}, {kind: "mat"}},
		marks:  []spotted{{at: spot{on: "ribs"}, w: 5, h: 8}},
		arrows: []arrow{{from: spot{x: 2, y: 70}, to: spot{x: 2, y: 86}}},
	},
	{
		id:   "face-down-lift",
		alt:  "Lying face down with the forehead on a folded towel, the arms along the body, palms down. The hands, the arms and the breastbone lift a little off the ground, and the face stays down.",
		shot: shot{-118, -40, 240},
		start: posture{
			at: spot{x: 0, y: 11}, lean: 89, neck: -2, nod: 2, leg: legPosture{ankle: -60}, leg2: legPosture{ankle: -60},
			arm: armPosture{raise: 2}, arm2: armPosture{raise: 2},
		},
		end: posture{
			at: spot{x: 0, y: 11}, lean: 88, bend: -7, neck: 2, nod: 6, leg: legPosture{hip: -1, ankle: -60}, leg2: legPosture{hip: -1, ankle: -60},
			arm: armPosture{raise: -16}, arm2: armPosture{raise: -14},
		},
		props: []prop{{kind: "floor"}, {kind: "mat"}, {kind: "folded-towel", at: spot{x: 70, y: 1.6}}},
		marks: []spotted{{at: spot{on: "back", x: 3, y: -4}, w: 4, h: 8}}, arrows: []arrow{{from: spot{x: 2, y: 32}, to: spot{x: 2, y: 48}}},
	},
	{
		id:   "face-down-t",
		alt:  "Lying face down with the forehead on a folded towel, seen from above, the arms straight out to the sides with the thumbs up. The arms lift a little off the ground, and the shoulder blades draw together.",
		view: fromBehind, shot: shot{-100, 56, 200},
		start: posture{at: spot{y: 91}, arm: armPosture{raise: 86}, arm2: armPosture{raise: 86}},
		end:   posture{at: spot{y: 91}, arm: armPosture{raise: 90, upper: .93, fore: .93, slide: -2}, arm2: armPosture{raise: 90, upper: .93, fore: .93, slide: -2}},
		hand:  "edge",
		props: []prop{{kind: "mat-above"}, {kind: "pillow-above", at: spot{y: 164}, size: .7}},
		marks: []spotted{{at: spot{on: "blade-inner"}, w: 3, h: 8}, {at: spot{on: "blade-inner2"}, w: 3, h: 8}},
	},
	{
		id:     "bridge",
		alt:    "Lying on the back with the knees bent, feet flat and arms beside the body. The hips lift until knees, hips and shoulders make one slope, and head and shoulders rest on the ground.",
		shot:   shot{-100, -40, 200},
		start:  lying(func(p *posture) { p.arm, p.arm2 = armPosture{raise: -9, elbow: 6}, armPosture{raise: -7, elbow: 6} }),
		end:    bridged(func(p *posture) {}),
		props:  []prop{{kind: "floor"}, {kind: "mat"}},
		marks:  []spotted{{at: spot{on: "buttock", x: 7, y: 2}, w: 6, h: 7}},
		arrows: []arrow{{from: spot{x: -4, y: 58}, to: spot{x: -4, y: 74}}},
	},
	{
		id:     "bridge-one-leg",
		alt:    "Lying on the back with the hips lifted and both feet flat on the ground. One foot lifts a hand's width with the knee still bent, and the hips stay level.",
		shot:   shot{-100, -40, 200},
		start:  bridged(func(p *posture) {}),
		end:    bridged(func(p *posture) { p.leg2 = legPosture{to: xy(50, 14), pitch: deg(8)} }),
		props:  []prop{{kind: "floor"}, {kind: "mat"}},
		marks:  []spotted{{at: spot{on: "buttock", x: 7, y: 2}, w: 6, h: 7}},
		arrows: []arrow{{from: spot{x: 78, y: 8}, to: spot{x: 78, y: 24}}},
	},
}
