package main

import "slices"

// pressureSteps are the pictures of the routines that press.
var pressureSteps = slices.Concat(pressureBackSteps, pressureNeckSteps, pressureArmSteps)

// sitting is the person on a chair, from the front or from behind.
func sitting(change func(p *posture)) posture {
	p := posture{
		at:  spot{y: 56},
		leg: legPosture{thigh: .18, hip: 3, knee: 2}, leg2: legPosture{thigh: .18, hip: 3, knee: 2},
		arm: armPosture{raise: 14, elbow: -46, fore: .75}, arm2: armPosture{raise: 14, elbow: -46, fore: .75},
	}
	change(&p)
	return p
}

// lying is the person face up on the floor, knees bent, head on the left.
func lying(change func(p *posture)) posture {
	p := posture{
		at: spot{x: 0, y: 14.2}, lean: -88, bend: -4, neck: 8, nod: 2,
		leg: legPosture{to: xy(46, 0)}, leg2: legPosture{to: xy(52, 0)},
		arm: armPosture{to: on("belly", .5, 3), aim: deg(6), upper: .72, fore: .8}, arm2: armPosture{to: on("belly", .5, 8), aim: deg(0), upper: .72, fore: .8},
	}
	change(&p)
	return p
}

// onBalls is the same person with the upper back on balls and the hips on the floor.
func onBalls(change func(p *posture)) posture {
	p := lying(func(p *posture) {
		p.at.y, p.lean, p.bend, p.neck = 14.4, -75, -20, 18
		p.arm = armPosture{to: on("belly", -5, 1), aim: deg(52), upper: .9, fore: .6}
		p.arm2 = armPosture{to: on("belly", -1.9, 6), aim: deg(-4), upper: .72, fore: .8}
	})
	change(&p)
	return p
}

const sitFlat = "thigh-over thigh2-over"

var pressureBackSteps = []picture{
	{
		id:   "ball-wall-upper-back",
		alt:  "Standing with the back to a wall, feet a step in front of it and knees a little bent, a ball between the wall and the flesh beside the right shoulder blade, the right arm across the chest. The knees straighten a little, and the ball rolls lower on the back.",
		shot: shot{-75, -10, 262},
		start: posture{
			at: spot{x: 20, y: 81.5}, lean: -3, bend: 2,
			leg: legPosture{to: xy(45, 0)}, leg2: legPosture{to: xy(40, 0)},
			arm: armPosture{to: on("shoulder", 6.4, -5.4), aim: deg(150), upper: .8, fore: .62}, arm2: armPosture{to: on("thigh2", -2, 1)},
		},
		end: posture{
			at: spot{x: 19.5, y: 86}, lean: -3, bend: 2,
			leg: legPosture{to: xy(45, 0)}, leg2: legPosture{to: xy(40, 0)},
			arm: armPosture{to: on("shoulder", 6.4, -5.4), aim: deg(150), upper: .8, fore: .62}, arm2: armPosture{to: on("thigh2", -2, 1)},
		},
		hand: "edge", hand2: "flat",
		props:  []prop{{kind: "floor"}, {kind: "wall"}, {kind: "ball", at: spot{x: 4, y: 121}, to: xy(4, 121.5)}},
		marks:  []spotted{{at: spot{on: "back", x: 2, y: 0}, w: 1.9, h: 5}},
		arrows: []arrow{{from: spot{x: 75, y: 72}, to: spot{x: 75, y: 96}, both: true}},
	},
	{
		id:   "shoulder-rolls",
		alt:  "Standing with the arms hanging and both shoulders lifted towards the ears. The shoulders are drawn back and down, and the chest opens.",
		view: fromFront, shot: shot{-70, 76, 140},
		start: posture{at: spot{y: 91}, arm: armPosture{raise: 7, lift: 2, slide: -.2}, arm2: armPosture{raise: 7, lift: 2, slide: -.2}},
		end:   posture{at: spot{y: 91}, arm: armPosture{raise: 10, lift: -.8, slide: .6}, arm2: armPosture{raise: 10, lift: -.8, slide: .6}},
		arrows: []arrow{
			{from: spot{x: 30, y: 152}, to: spot{x: 36, y: 134}, bow: 4}, {from: spot{x: -30, y: 152}, to: spot{x: -36, y: 134}, bow: -4},
		},
	},
	{
		id:   "ball-wall-blade",
		alt:  "Seen from behind, leaning the back of the right shoulder against a wall with a ball between the wall and the flat of the right shoulder blade, the right forearm across the belly. The body sinks a little, and the ball moves towards the outer edge of the blade.",
		view: fromBehind, shot: shot{-116, -10, 262},
		start: posture{
			at: spot{x: 12.4, y: 91}, lean: 5, twist: 26,
			leg: legPosture{to: xy(18, 0)}, leg2: legPosture{to: xy(0, 0)},
			arm: armPosture{raise: 4, elbow: -84, fore: .6, slide: -3}, arm2: armPosture{raise: 2},
		},
		end: posture{
			at: spot{x: 12.4, y: 88}, lean: 5, twist: 30,
			leg: legPosture{to: xy(18, 0), thigh: .96, shank: .97}, leg2: legPosture{to: xy(0, 0), thigh: .96, shank: .97},
			arm: armPosture{raise: 4, elbow: -84, fore: .6, slide: -3}, arm2: armPosture{raise: 2},
		},
		order: "arm-behind",
		props: []prop{{kind: "floor"}, {kind: "wall", at: spot{x: 37}, flip: true}, {kind: "ball", at: spot{on: "blade", x: 9.4, y: -3}, to: on("blade", 10.6, -2), near: true}},
		marks: []spotted{{at: spot{on: "blade", x: 4, y: -2}, w: 4, h: 7}},
	},
	{
		id:   "ball-wall-blade-edge",
		alt:  "Seen from behind, leaning the back of the right shoulder against a wall with a ball between the wall and the flat of the right shoulder blade, the right forearm across the belly. The body turns more side-on to the wall, and the ball lies on the outer edge of the blade, just below the back of the shoulder joint.",
		view: fromBehind, shot: shot{-84, 58, 160},
		start: posture{
			at: spot{x: 12.4, y: 88}, lean: 5, twist: 30,
			leg: legPosture{to: xy(18, 0), thigh: .96, shank: .97}, leg2: legPosture{to: xy(0, 0), thigh: .96, shank: .97},
			arm: armPosture{raise: 4, elbow: -84, fore: .6, slide: -3}, arm2: armPosture{raise: 2},
		},
		end: posture{
			at: spot{x: 15, y: 88}, lean: 6, twist: 42,
			leg: legPosture{to: xy(18, 0), thigh: .96, shank: .97}, leg2: legPosture{to: xy(0, 0), thigh: .96, shank: .97},
			arm: armPosture{raise: 2, elbow: -84, fore: .38, slide: -4.4}, arm2: armPosture{raise: 2},
		},
		order: "arm-behind",
		props: []prop{{kind: "floor"}, {kind: "wall", at: spot{x: 37}, flip: true}, {kind: "ball", at: spot{on: "blade", x: 9.4, y: -3}, to: on("blade", 11, -5), near: true}},
		marks: []spotted{{at: spot{on: "blade", x: 3.4, y: -5}, w: 2.6, h: 6, turn: 8}},
	},
	{
		id:   "arm-across-chest",
		alt:  "Standing, the right arm hanging and the left hand resting on it just above the elbow. The left hand draws the right arm straight across the chest at the height of the breast, shoulders low.",
		view: fromFront, shot: shot{-75, 70, 150},
		start: posture{
			at:  spot{y: 91},
			arm: armPosture{to: on("upper-arm2", 1, -9), upper: .82, fore: .95}, arm2: armPosture{raise: 6},
		},
		end: posture{
			at:  spot{y: 91},
			arm: armPosture{to: on("upper-arm2", 2, -9), upper: .62, fore: .8, aim: deg(125)}, arm2: armPosture{raise: -83, elbow: -4, upper: .84, fore: .8},
		},
		hand: "flat", hand2: "flat", order: "arm-last",
		arrows: []arrow{{from: spot{x: -42, y: 118}, to: spot{x: -24, y: 124}, bow: 3}},
	},
	{
		id:   "side-ribs-fingers",
		alt:  "Sitting upright with the right hand on the left shoulder; the left hand passes under the right arm, its fingertips on the right side ribs a hand's breadth below the armpit. The fingertips slide a hand's width further back along the same rib.",
		view: fromFront, shot: shot{-66, 46, 132},
		start: sitting(func(p *posture) {
			p.arm2 = armPosture{to: on("shoulder-top", 2, 0), upper: .66, fore: .8}
			p.arm = armPosture{to: on("ribs2", -5, 1), upper: .8, fore: .86}
		}),
		end: sitting(func(p *posture) {
			p.arm2 = armPosture{to: on("shoulder-top", 2, 0), upper: .66, fore: .8}
			p.arm = armPosture{to: on("ribs2", 0, 1), upper: .8, fore: .9}
		}),
		hand: "press", hand2: "flat", order: sitFlat,
		props:  []prop{{kind: "chair-front"}},
		marks:  []spotted{{at: spot{on: "ribs2", x: -3, y: 0}, w: 4, h: 7}},
		arrows: []arrow{{from: spot{x: -16, y: 78}, to: spot{x: -30, y: 80}, bow: -2}},
	},
	{
		id:   "ball-wall-side-ribs",
		alt:  "Standing with the right side to a wall, the right hand on top of the head, a ball between the wall and the right side ribs a hand's breadth below the armpit, the left hand flat on the wall. The body leans a little more into the ball, which lies two fingers lower.",
		view: fromFront, shot: shot{-146, -10, 262},
		start: posture{
			at: spot{x: -12.1, y: 91}, lean: -1,
			leg: legPosture{to: xy(2, 0)}, leg2: legPosture{to: xy(-16, 0)},
			arm: armPosture{to: xy(-31, 104), aim: deg(150)}, arm2: armPosture{to: on("crown", -1, 0), aim: deg(38), upper: .56, fore: .7},
		},
		end: posture{
			at: spot{x: -10.5, y: 91}, lean: -4,
			leg: legPosture{to: xy(2, 0)}, leg2: legPosture{to: xy(-16, 0)},
			arm: armPosture{to: xy(-31, 104), aim: deg(150), upper: .96}, arm2: armPosture{to: on("crown", -1, 0), aim: deg(38), upper: .56, fore: .7},
		},
		props: []prop{{kind: "floor"}, {kind: "wall", at: spot{x: -37}}, {kind: "ball", at: spot{on: "ribs2", x: 4, y: 0}, to: on("ribs2", 4, -2)}},
		marks: []spotted{{at: spot{on: "ribs2", x: -3, y: 0}, w: 3.4, h: 6}},
	},
	{
		id:   "balls-floor-upper-back",
		alt:  "Sitting on a mat with bent knees, leaning back on the elbows, two balls in a sock crosswise behind the back and a cushion beyond them. The back lies down until the balls are under the shoulder blades; the head is on the cushion, the hands are on the belly and the hips on the floor.",
		shot: shot{-104, -12, 200}, low: true,
		start: lying(func(p *posture) {
			p.lean, p.bend, p.neck, p.nod = -64, 2, 32, 8
			p.arm, p.arm2 = armPosture{raise: -68.4, elbow: 95.3, wrist: 1.2}, armPosture{raise: -66.4, elbow: 95.5, wrist: -1}
		}),
		end:  onBalls(func(*posture) {}),
		hand: "laid", handStart: "edge", hand2: "edge",
		props:  []prop{{kind: "floor"}, {kind: "mat", at: spot{x: -10}}, {kind: "pillow", at: spot{x: -76, y: 1.6}, size: .8}, {kind: "sock-ball", at: spot{x: -40, y: 6}}},
		marks:  []spotted{{at: spot{on: "back", x: 3, y: 0}, w: 3, h: 7}},
		arrows: []arrow{{from: spot{x: -70, y: 76}, to: spot{x: -88, y: 56}, bow: 4}},
	},
	{
		id:   "balls-floor-sink",
		alt:  "Lying on the back with bent knees and the hips on the floor, two balls in a sock crosswise under the shoulder blades, head on a cushion, hands on the belly. Breathing out, the chest sinks a little onto the balls; nothing else moves.",
		shot: shot{-102, -12, 178}, low: true,
		start: onBalls(func(p *posture) { p.lean, p.bend, p.neck = -70, -28, 21 }),
		end:   onBalls(func(*posture) {}),
		hand:  "laid", hand2: "edge",
		props:  []prop{{kind: "floor"}, {kind: "mat", at: spot{x: -10}}, {kind: "pillow", at: spot{x: -76, y: 1.6}, size: .8}, {kind: "sock-ball", at: spot{x: -40, y: 6}}},
		marks:  []spotted{{at: spot{on: "back", x: 3, y: 0}, w: 3, h: 7}},
		arrows: []arrow{{from: spot{x: -34, y: 54}, to: spot{x: -34, y: 40}}},
	},
	{
		id:   "ball-floor-outer",
		alt:  "Lying on the back with bent knees and the hips on the floor, head on a cushion, hands on the belly, one ball under the right side of the back, a hand's breadth from the spine and level with the lower half of the shoulder blade. Breathing out, the ribs sink a little onto the ball.",
		shot: shot{-102, -12, 178}, low: true,
		start: onBalls(func(p *posture) { p.lean, p.bend, p.neck = -70, -28, 21 }),
		end:   onBalls(func(*posture) {}),
		hand:  "laid", hand2: "edge",
		props:  []prop{{kind: "floor"}, {kind: "mat", at: spot{x: -10}}, {kind: "pillow", at: spot{x: -76, y: 1.6}, size: .8}, {kind: "ball", at: spot{x: -37, y: 5.4}}},
		marks:  []spotted{{at: spot{on: "ribs", x: -6.4, y: 2}, w: 2.6, h: 8}},
		arrows: []arrow{{from: spot{x: -34, y: 54}, to: spot{x: -34, y: 40}}},
	},
	{
		id:   "lying-arms-open",
		alt:  "Seen from above: lying on the back with bent knees, head on a cushion, arms crossed on the chest. The arms open and lie on the floor at the height of the shoulders, elbows a little bent, palms up.",
		view: fromFront, shot: shot{-100, 38, 200},
		start: posture{
			at: spot{y: 91}, leg: legPosture{hip: 5, knee: 4, thigh: .62, shank: .5}, leg2: legPosture{hip: 5, knee: 4, thigh: .62, shank: .5},
			arm: armPosture{to: on("shoulder2", -3, -6), upper: .74, fore: .86}, arm2: armPosture{to: on("shoulder", -3, -7), upper: .74, fore: .86},
		},
		end: posture{
			at: spot{y: 91}, leg: legPosture{hip: 5, knee: 4, thigh: .62, shank: .5}, leg2: legPosture{hip: 5, knee: 4, thigh: .62, shank: .5},
			arm: armPosture{raise: 82, elbow: 18}, arm2: armPosture{raise: 82, elbow: 18},
		},
		hand:   "flat-",
		props:  []prop{{kind: "mat-above", at: spot{y: 0}, size: 1.1}, {kind: "pillow-above", at: spot{y: 166}}},
		arrows: []arrow{{from: spot{x: 40, y: 160}, to: spot{x: 62, y: 154}, bow: 3}, {from: spot{x: -40, y: 160}, to: spot{x: -62, y: 154}, bow: -3}},
	},
	{
		id:   "ball-wall-buttock",
		alt:  "Standing with the back turned to a wall, feet a step in front of it, a ball between the wall and the upper outer quarter of the right buttock. The knees bend a little more, and the ball rolls a little on the same place.",
		shot: shot{-75, -10, 262},
		start: posture{
			at: spot{x: 21, y: 84}, lean: 8, bend: 4, neck: -6,
			leg: legPosture{to: xy(40, 0)}, leg2: legPosture{to: xy(36, 0)},
			arm: armPosture{to: on("thigh", -3, 6)}, arm2: armPosture{to: on("thigh2", -2, 6)},
		},
		end: posture{
			at: spot{x: 20.6, y: 78}, lean: 10, bend: 4, neck: -8,
			leg: legPosture{to: xy(40, 0)}, leg2: legPosture{to: xy(36, 0)},
			arm: armPosture{to: on("thigh", -3, 6)}, arm2: armPosture{to: on("thigh2", -2, 6)},
		},
		hand:   "edge",
		props:  []prop{{kind: "floor"}, {kind: "wall"}, {kind: "ball", at: spot{x: 4, y: 85}, to: xy(4, 80)}},
		marks:  []spotted{{at: spot{on: "buttock", x: 6, y: 4}, w: 5, h: 5}},
		arrows: []arrow{{from: spot{x: 70, y: 84}, to: spot{x: 70, y: 64}, both: true}},
	},
	{
		id:   "ball-wall-hip",
		alt:  "Standing with the right hip to a wall and the weight on the left leg, the right knee a little bent, the right forearm across the belly, a ball between the wall and the side of the right hip, just below the rim of bone. The body leans more weight onto the ball.",
		view: fromFront, shot: shot{-146, -10, 262},
		start: posture{
			at: spot{x: -11, y: 90.6}, lean: 2, turn: 14, twist: 14,
			leg: legPosture{to: xy(4, 0)}, leg2: legPosture{to: xy(-16, 2), thigh: .96, shank: .97},
			arm: armPosture{to: on("hip", 8, 9), fore: .8}, arm2: armPosture{to: on("belly", -2, 6), upper: .9, fore: .9},
		},
		end: posture{
			at: spot{x: -12, y: 89.8}, lean: -2, bend: 3, turn: 14, twist: 14,
			leg: legPosture{to: xy(4, 0)}, leg2: legPosture{to: xy(-16, 2), thigh: .93, shank: .95},
			arm: armPosture{to: on("hip", 8, 9), fore: .8}, arm2: armPosture{to: on("belly", -2, 6), upper: .9, fore: .9},
		},
		props:  []prop{{kind: "floor"}, {kind: "wall", at: spot{x: -37}}, {kind: "ball", at: spot{x: -33, y: 95}}},
		marks:  []spotted{{at: spot{on: "hip2", x: 5, y: 4}, w: 3.4, h: 5}},
		arrows: []arrow{{from: spot{x: 26, y: 96}, to: spot{x: 10, y: 96}}},
	},
	{
		id:   "lying-knee-across",
		alt:  "Lying on the back with both knees bent and the arms beside the body. Both hands draw the right knee towards the left shoulder; the left foot stays flat and the head stays down.",
		shot: shot{-104, -12, 200}, low: true,
		start: lying(func(p *posture) {
			p.arm, p.arm2 = armPosture{raise: 3, elbow: 6, wrist: -4}, armPosture{raise: 3, elbow: 6, wrist: -4}
		}),
		end: lying(func(p *posture) {
			p.arm, p.arm2 = armPosture{to: on("shin", -1, 14)}, armPosture{to: on("shin", 1, 13)}
			p.leg = legPosture{hip: 116, knee: 112, ankle: -20}
		}),
		hand: "fist", handStart: "edge", order: "thigh-over",
		props:  []prop{{kind: "floor"}, {kind: "mat", at: spot{x: -10}}, {kind: "folded-towel", at: spot{x: -74, y: 1}}},
		marks:  []spotted{{at: spot{on: "buttock", x: 7, y: -2}, w: 6, h: 5, over: true}},
		arrows: []arrow{{from: spot{x: 26, y: 74.5}, to: spot{x: 2, y: 80.5}, bow: 4}},
	},
}
