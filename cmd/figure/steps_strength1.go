package main

// strengthUprightSteps are the pictures of strength at a table, on a chair and at a wall.
var strengthUprightSteps = []picture{
	{
		id:   "table-slide",
		alt:  "Sitting upright at a table, the elbow bent at the side, forearm and palm on a small cloth on the table. The trunk bows forward from the hips and the arm slides out along the table until the elbow is nearly straight, the shoulder low.",
		shot: shot{-72, -6, 200},
		start: posture{
			at: spot{y: 55}, leg: legPosture{to: xy(42, 0)}, leg2: legPosture{to: xy(46, 0)},
			arm: armPosture{to: xy(40, 74), aim: deg(0)}, arm2: armPosture{to: on("knee-top2", 1.5, 12), aim: deg(-14), upper: .8, fore: .8},
		},
		end: posture{
			at: spot{y: 55}, lean: 32, bend: 6, neck: -8, nod: -10, leg: legPosture{to: xy(42, 0)}, leg2: legPosture{to: xy(46, 0)},
			arm: armPosture{to: xy(86, 74), aim: deg(0)}, arm2: armPosture{to: on("knee-top2", 1.5, 12), aim: deg(-14), upper: .64, fore: .6},
		},
		hand:   "edge",
		props:  []prop{{kind: "floor"}, {kind: "chair", at: spot{x: 2}}, {kind: "table", at: spot{x: 68}, size: .95}, {kind: "cloth-flat", at: spot{x: 38, y: 70.3}, to: xy(84, 70.3), held: true}},
		marks:  []spotted{{at: spot{on: "deltoid", x: -2.6, y: 2}, w: 3, h: 6, over: true}},
		arrows: []arrow{{from: spot{x: 70, y: 97}, to: spot{x: 96, y: 95}, bow: 2}},
	},
	{
		id:   "chair-arch",
		alt:  "Sitting well back on a chair with a low back, fingers laced behind the head, elbows forward, the chair's edge across the lower blades. The upper back leans back over the edge, the elbows open and the face looks to where wall and ceiling meet; the low back stays against the chair.",
		shot: shot{-96, -6, 216},
		start: posture{
			at: spot{x: -2, y: 55}, lean: -3, bend: 4, leg: legPosture{to: xy(38, 0)}, leg2: legPosture{to: xy(43, 0)},
			arm: armPosture{to: on("occiput", 1, -1)}, arm2: armPosture{to: on("occiput", 1, -1)},
		},
		end: posture{
			at: spot{x: -2, y: 55}, lean: 3, bend: -18, neck: -8, nod: -8, leg: legPosture{to: xy(38, 0)}, leg2: legPosture{to: xy(43, 0)},
			arm: armPosture{to: on("occiput", 1, -2), upper: .66, fore: .66}, arm2: armPosture{to: on("occiput", 1, -2), upper: .66, fore: .66},
		},
		hand:   "fist",
		props:  []prop{{kind: "floor"}, {kind: "chair-low", at: spot{x: 2}}},
		marks:  []spotted{{at: spot{on: "back", x: 4, y: -3}, w: 3.6, h: 8}},
		arrows: []arrow{{from: spot{x: 2, y: 150}, to: spot{x: -24, y: 147}, bow: -4}},
	},
	{
		id:   "elbows-into-wall",
		alt:  "Standing with the upper back on a wall, heels a foot's length away, elbows bent at the sides and touching the wall. The elbows press into the wall and the upper back comes two fingers' width off it; the body stays straight and the chin level.",
		shot: shot{-92, -8, 246},
		start: posture{
			pin: "sole", at: spot{x: 33}, lean: -9, neck: 3, nod: 6, leg: legPosture{pitch: deg(0)}, leg2: legPosture{hip: 2, pitch: deg(0)},
			arm: armPosture{raise: -18, elbow: 104}, arm2: armPosture{raise: -18, elbow: 108},
		},
		end: posture{
			pin: "sole", at: spot{x: 33}, lean: -6.8, neck: 2, nod: 4, leg: legPosture{pitch: deg(0)}, leg2: legPosture{hip: 2, pitch: deg(0)},
			arm: armPosture{raise: -28, elbow: 114}, arm2: armPosture{raise: -28, elbow: 118},
		},
		hand:   "fist",
		props:  []prop{{kind: "floor"}, {kind: "wall"}},
		marks:  []spotted{{at: spot{on: "back", x: 2.8, y: 3}, w: 2.4, h: 7}},
		arrows: []arrow{{from: spot{x: 36, y: 132}, to: spot{x: 54, y: 132}}},
	},
	{
		id:   "wall-slide",
		alt:  "Standing facing a wall with one foot in front, both forearms upright on the wall, little-finger edges and a towel against it, elbows as high as the shoulders. The weight shifts to the front foot and the forearms slide up until the elbows are above the eyes.",
		shot: shot{-146, -8, 296},
		start: posture{
			at: spot{x: 1, y: 89}, lean: 2, leg: legPosture{to: xy(-18, 0)}, leg2: legPosture{to: xy(18, 0)},
			arm: armPosture{to: xy(36, 172), aim: deg(90)}, arm2: armPosture{to: xy(36, 172), aim: deg(90)},
		},
		end: posture{
			at: spot{x: 14, y: 85}, lean: 7, neck: -8, leg: legPosture{to: xy(-18, 0)}, leg2: legPosture{to: xy(18, 0)},
			arm: armPosture{to: xy(36.4, 193), aim: deg(90), lift: 2}, arm2: armPosture{to: xy(36.4, 193), aim: deg(90), lift: 2},
		},
		hand:   "fist",
		props:  []prop{{kind: "floor"}, {kind: "wall", at: spot{x: 41}, flip: true}, {kind: "wall-towel", at: spot{x: 40, y: 151}, to: xy(40, 172), near: true}},
		marks:  []spotted{{at: spot{on: "ribs", x: 1, y: 4}, w: 5, h: 7}},
		arrows: []arrow{{from: spot{x: 14, y: 178}, to: spot{x: 14, y: 198}, bow: 3}},
	},
	{
		id:   "wall-push-plus",
		alt:  "Standing at arm's length from a wall, hands flat on it at chest height, arms straight, the chest sunk a little towards the wall between the blades. The arms stay straight and push the chest away until the upper back rounds slightly.",
		shot: shot{-72, -8, 246},
		start: posture{
			pin: "sole", lean: 13, bend: -4, neck: -4, nod: -4, leg: legPosture{pitch: deg(0)}, leg2: legPosture{hip: 2, pitch: deg(0)},
			arm: armPosture{to: xy(81, 130), aim: deg(88), slide: -3.4}, arm2: armPosture{to: xy(81, 130), aim: deg(88), slide: -3.4},
		},
		end: posture{
			pin: "sole", lean: 8, bend: 6, neck: -4, nod: -4, leg: legPosture{pitch: deg(0)}, leg2: legPosture{hip: 2, pitch: deg(0)},
			arm: armPosture{to: xy(81, 130), aim: deg(88), slide: 3.8}, arm2: armPosture{to: xy(81, 130), aim: deg(88), slide: 3.8},
		},
		hand:   "edge",
		props:  []prop{{kind: "floor"}, {kind: "wall", at: spot{x: 81}, flip: true}},
		marks:  []spotted{{at: spot{on: "ribs", x: 1, y: 4}, w: 5, h: 7}},
		arrows: []arrow{{from: spot{x: -6, y: 128}, to: spot{x: -24, y: 130}}},
	},
}
