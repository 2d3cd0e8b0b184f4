package main

// pressureArmSteps are those of the chest, the armpit, the arm and the hand.
var pressureArmSteps = []picture{
	{
		id:   "chest-fold-pinch",
		alt:  "Sitting with the right arm hanging loosely, the left hand crosses the chest and holds the fold in front of the right armpit between thumb and fingers. The hand holds the fold a thumb's width nearer to the breastbone.",
		view: fromFront, shot: shot{-66, 46, 132},
		start: sitting(func(p *posture) {
			p.arm = armPosture{to: on("breast2", 7, 1), upper: .66, fore: .86}
			p.arm2 = armPosture{raise: 12, elbow: -6}
		}),
		end: sitting(func(p *posture) {
			p.arm = armPosture{to: on("breast2", 4, .6), upper: .66, fore: .84}
			p.arm2 = armPosture{raise: 12, elbow: -6}
		}),
		hand: "press", hand2: "flat", order: sitFlat + " arm-last",
		props: []prop{{kind: "chair-front"}},
		marks: []spotted{{at: spot{on: "breast2", x: 4}, w: 4.5, h: 4}},
	},
	{
		id:   "ball-wall-chest",
		alt:  "Standing facing a wall, one foot ahead of the other, a ball between the wall and the upper right chest below the collarbone, the left palm on the wall, the right arm hanging. The body leans in a few degrees more, and the right arm goes back a little behind the hip.",
		shot: shot{-150, -10, 262},
		start: posture{
			at: spot{x: 2, y: 90}, lean: 4, leg: legPosture{to: xy(-20, 0)}, leg2: legPosture{to: xy(2, 0)},
			arm: armPosture{raise: 2, elbow: 8}, arm2: armPosture{to: xy(23, 150), aim: deg(88), upper: .5, fore: .8},
		},
		end: posture{
			at: spot{x: 0, y: 89.5}, lean: 7, leg: legPosture{to: xy(-20, 0)}, leg2: legPosture{to: xy(2, 0)},
			arm: armPosture{raise: -22, elbow: 8}, arm2: armPosture{to: xy(23, 150), aim: deg(88), upper: .5, fore: .8},
		},
		hand: "flat", hand2: "edge",
		props:  []prop{{kind: "floor"}, {kind: "wall", at: spot{x: 24}, flip: true}, {kind: "ball", at: spot{on: "chest", x: 3, y: 4}, size: 1.1, near: true}},
		marks:  []spotted{{at: spot{on: "chest", x: -3.4, y: 5}, w: 3, h: 4, over: true}},
		arrows: []arrow{{from: spot{x: -30, y: 122}, to: spot{x: -16, y: 118}, bow: 2}},
	},
	{
		id:   "doorway-lean",
		alt:  "Standing upright in a doorway with the forearms on both sides of the frame, elbows at shoulder height, feet together. One foot steps through the doorway and the body leans through as one piece, the chest open.",
		shot: shot{-125, -10, 262},
		start: posture{
			at: spot{x: -4, y: 91}, leg: legPosture{to: xy(-6, 0)}, leg2: legPosture{to: xy(-4, 0)},
			arm: armPosture{raise: 90, elbow: 90, upper: .34}, arm2: armPosture{raise: 90, elbow: 90, upper: .34},
		},
		end: posture{
			at: spot{x: 8, y: 88}, lean: 7, leg: legPosture{to: xy(-8, 0), pitch: deg(-8)}, leg2: legPosture{to: xy(24, 0)},
			arm: armPosture{raise: -83, elbow: 263, upper: .34}, arm2: armPosture{raise: -83, elbow: 263, upper: .34},
		},
		hand:   "edge",
		props:  []prop{{kind: "floor"}, {kind: "jamb", at: spot{x: 6}}},
		marks:  []spotted{{at: spot{on: "chest", x: -3, y: 2}, w: 4, h: 6, turn: 14}},
		arrows: []arrow{{from: spot{x: 36, y: 110}, to: spot{x: 54, y: 110}, bow: 2}},
	},
	{
		id:   "armpit-fold-pinch",
		alt:  "Seen from behind, sitting with the right forearm on a table so that the arm stands away from the body; the left hand reaches under the right arm and holds the thick fold behind the armpit. The hand holds the same fold a hand's width lower.",
		view: fromBehind, shot: shot{-52, 46, 132},
		start: sitting(func(p *posture) {
			p.arm = armPosture{raise: 66, elbow: 22, fore: .9}
			p.arm2 = armPosture{to: on("ribs", 2.6, 6), upper: .7}
		}),
		end: sitting(func(p *posture) {
			p.arm = armPosture{raise: 66, elbow: 22, fore: .9}
			p.arm2 = armPosture{to: on("ribs", 2.6, -1), upper: .7}
		}),
		hand: "flat", hand2: "press", order: "arm2-behind",
		props:  []prop{{kind: "table", at: spot{x: 80, y: 14}}, {kind: "stool", near: true}},
		marks:  []spotted{{at: spot{on: "ribs", x: -3.4, y: 3}, w: 2.6, h: 8}},
		arrows: []arrow{{from: spot{x: 30, y: 92}, to: spot{x: 30, y: 78}}},
	},
	{
		id:   "reach-up-and-over",
		alt:  "Sitting upright with both feet on the floor, the left hand holding the seat, the right arm hanging. The right arm rises beside the ear and reaches over to the left, and the trunk bends gently to the left.",
		view: fromFront, shot: shot{-128, -6, 256},
		start: sitting(func(p *posture) {
			p.arm, p.arm2 = armPosture{to: xy(26, 50), aim: deg(-80)}, armPosture{raise: 10}
		}),
		end: sitting(func(p *posture) {
			p.bend, p.neck, p.nod = 24, 4, 2
			p.arm, p.arm2 = armPosture{to: xy(26, 50), aim: deg(-80)}, armPosture{raise: 172, elbow: 10}
		}),
		order:  sitFlat,
		props:  []prop{{kind: "floor"}, {kind: "chair-front"}},
		marks:  []spotted{{at: spot{on: "ribs2", x: -3, y: -3}, w: 4, h: 10, turn: 4}},
		arrows: []arrow{{from: spot{x: -22, y: 158}, to: spot{x: 4, y: 164}, bow: 5}},
	},
	{
		id:   "upper-arm-grip",
		alt:  "Sitting with the right forearm in the lap, three fingertips of the left hand on the cap of the right shoulder. The left hand moves to halfway down the right upper arm and holds the front muscle between thumb and fingers.",
		view: fromFront, shot: shot{-66, 46, 132},
		start: sitting(func(p *posture) { p.arm = armPosture{to: on("deltoid2", -2, 1), upper: .7, fore: .95} }),
		end:   sitting(func(p *posture) { p.arm = armPosture{to: on("upper-arm2", 1, -1), upper: .72, fore: .95} }),
		hand:  "press", hand2: "flat", order: sitFlat + " arm-last",
		props:  []prop{{kind: "chair-front"}},
		marks:  []spotted{{at: spot{on: "deltoid2", y: 1}, w: 3.6, h: 5}, {at: spot{on: "upper-arm2", y: -2}, w: 3, h: 7}},
		arrows: []arrow{{from: spot{x: -40, y: 104}, to: spot{x: -42, y: 86}, bow: -2}},
	},
	{
		id:   "arm-on-ball-table",
		alt:  "Sitting beside a table with the right upper arm lying on it, the elbow bent and the hand pointing up, a ball under the back of the upper arm; the left hand steadies the right forearm. The arm sinks into the ball, which lies a hand's width nearer to the elbow.",
		shot: shot{-62, 22, 168},
		start: posture{
			at: spot{x: 0, y: 54}, lean: 8, leg: legPosture{to: xy(42, 0)}, leg2: legPosture{to: xy(38, 0)},
			arm: armPosture{raise: 80, elbow: 92}, arm2: armPosture{to: on("forearm", -1, 0)},
		},
		end: posture{
			at: spot{x: 0, y: 53.5}, lean: 11, leg: legPosture{to: xy(42, 0)}, leg2: legPosture{to: xy(38, 0)},
			arm: armPosture{raise: 86, elbow: 90}, arm2: armPosture{to: on("forearm", -1, 0)},
		},
		hand: "flat", hand2: "flat",
		props: []prop{{kind: "floor"}, {kind: "chair", at: spot{x: 2}}, {kind: "table", at: spot{x: 44, y: 12}, held: true}, {kind: "ball", at: spot{on: "upper-arm-back", x: -3.4, y: 2}, to: on("upper-arm-back", -1.8, -6), held: true}},
		marks: []spotted{{at: spot{on: "upper-arm-back", x: 2.6, y: -2}, w: 2.6, h: 7}},
	},
	{
		id:   "forearm-on-ball-table",
		alt:  "Sitting at a table with the right forearm on a ball a hand's breadth below the elbow, fingers loose, the left hand on top of it. The body leans forward a little so that the forearm sinks into the ball, which rolls two fingers nearer to the wrist.",
		view: fromFront, shot: shot{-68, 46, 128},
		start: sitting(func(p *posture) {
			p.arm2 = armPosture{to: xy(-1, 80), aim: deg(-4), upper: .92}
			p.arm = armPosture{to: xy(-15, 86), aim: deg(190), upper: .8, fore: .95}
		}),
		end: sitting(func(p *posture) {
			p.at.y = 55
			p.arm2 = armPosture{to: xy(-2, 79), aim: deg(-4), upper: .9}
			p.arm = armPosture{to: xy(-13, 85), aim: deg(190), upper: .8, fore: .95}
		}),
		hand: "edge", hand2: "edge-", order: sitFlat + " arm-last",
		props: []prop{{kind: "table-top", at: spot{y: 72.5}, held: true}, {kind: "ball", at: spot{x: -23, y: 76.5}, to: xy(-19, 76.5), held: true}},
		marks: []spotted{{at: spot{on: "forearm2", x: 0, y: 3}, w: 3, h: 7}},
	},
	{
		id:   "forearm-thumb-press",
		alt:  "Sitting with the right forearm on a table, thumb up; the left hand lies round the roll of muscle below the elbow, thumb on top. The left thumb presses two fingers nearer to the wrist.",
		view: fromFront, shot: shot{-68, 46, 128},
		start: sitting(func(p *posture) {
			p.arm2 = armPosture{to: xy(-6, 77), aim: deg(-4), upper: .98, fore: .84}
			p.arm = armPosture{to: xy(-28, 80.4), aim: deg(226), upper: .82, fore: .9}
		}),
		end: sitting(func(p *posture) {
			p.arm2 = armPosture{to: xy(-6, 77), aim: deg(-4), upper: .98, fore: .84}
			p.arm = armPosture{to: xy(-23, 80), aim: deg(226), upper: .82, fore: .9}
		}),
		hand: "press-", hand2: "flat-", order: sitFlat + " arm-last",
		props: []prop{{kind: "table-top", at: spot{y: 72}, held: true}},
		marks: []spotted{{at: spot{on: "forearm2", x: 0, y: 3}, w: 2.4, h: 6}},
	},
	{
		id:   "forearm-back-on-ball",
		alt:  "Sitting at a table with the palm of the right hand up, a ball under the back of the right forearm a hand's breadth below the elbow, the left hand on top. The body leans forward a little so that the forearm sinks into the ball, which rolls a thumb's width towards the elbow.",
		view: fromFront, shot: shot{-68, 46, 128},
		start: sitting(func(p *posture) {
			p.arm2 = armPosture{to: xy(-1, 80), aim: deg(-4), upper: .92}
			p.arm = armPosture{to: xy(-19, 86), aim: deg(190), upper: .8, fore: .95}
		}),
		end: sitting(func(p *posture) {
			p.at.y = 55
			p.arm2 = armPosture{to: xy(-2, 79), aim: deg(-4), upper: .9}
			p.arm = armPosture{to: xy(-21, 85), aim: deg(190), upper: .8, fore: .95}
		}),
		hand: "edge", hand2: "flat", order: sitFlat + " arm-last",
		props: []prop{{kind: "table-top", at: spot{y: 72.5}, held: true}, {kind: "ball", at: spot{x: -22, y: 76.5}, to: xy(-25, 76.5), held: true}},
		marks: []spotted{{at: spot{on: "forearm2", x: 1, y: 3}, w: 2.6, h: 7}},
	},
	{
		id:   "elbow-thumb-press",
		alt:  "Sitting with the right forearm on a table, palm up, elbow half bent; the left hand lies round the forearm just below the crook of the elbow, thumb on its outer side. The thumb presses on the inner side of the crook, two fingers below it.",
		view: fromFront, shot: shot{-68, 46, 128},
		start: sitting(func(p *posture) {
			p.arm2 = armPosture{to: xy(-6, 77), aim: deg(-4), upper: .98, fore: .84}
			p.arm = armPosture{to: xy(-32, 80), aim: deg(222), upper: .86, fore: .95}
		}),
		end: sitting(func(p *posture) {
			p.arm2 = armPosture{to: xy(-6, 77), aim: deg(-4), upper: .98, fore: .84}
			p.arm = armPosture{to: xy(-30.5, 82.4), aim: deg(222), upper: .86, fore: .95}
		}),
		hand: "press-", hand2: "flat", order: sitFlat + " arm-last",
		props: []prop{{kind: "table-top", at: spot{y: 72}, held: true}},
		marks: []spotted{{at: spot{on: "forearm2", x: 0, y: 8}, w: 3, h: 3.4}},
	},
	{
		id:   "hand-press",
		alt:  "Two hands on a table: the right hand rests palm down, the left index finger lies under the web between thumb and index finger and the left thumb on top. Thumb and finger close on the web beside the bone of the index finger.",
		view: fromFront, shot: shot{-38, 58, 64},
		start: sitting(func(p *posture) {
			p.arm2 = armPosture{to: xy(-10, 79), aim: deg(-28)}
			p.arm = armPosture{to: xy(-11.5, 82.6), aim: deg(180), upper: .9}
		}),
		end: sitting(func(p *posture) {
			p.arm2 = armPosture{to: xy(-10, 79), aim: deg(-28)}
			p.arm = armPosture{to: xy(-14, 82.6), aim: deg(180), upper: .9}
		}),
		hand: "point", hand2: "wide-", order: sitFlat,
		props: []prop{{kind: "table-above", at: spot{y: 80}, held: true}, {kind: "thumb", at: spot{on: "palm", x: 2.5, y: 2.6}, to: on("palm", 2.5, 1.4), turn: 2, near: true}},
		marks: []spotted{{at: spot{on: "palm2", x: -4.4, y: .2}, w: 2.2, h: 2.8, turn: 20, over: true}},
	},
	{
		id:   "thumb-ball-press",
		alt:  "Two hands on a table: the right hand rests palm up, the fingers of the left hand lie behind it and the left thumb on the ball of its thumb. The thumb presses towards the bone, a thumb's width further out.",
		view: fromFront, shot: shot{-38, 58, 64},
		start: sitting(func(p *posture) {
			p.arm2 = armPosture{to: xy(-10, 79), aim: deg(-28)}
			p.arm = armPosture{to: xy(-17.4, 75), aim: deg(180), upper: .9}
		}),
		end: sitting(func(p *posture) {
			p.arm2 = armPosture{to: xy(-10, 79), aim: deg(-28)}
			p.arm = armPosture{to: xy(-18.8, 74.4), aim: deg(180), upper: .9}
		}),
		hand: "point", hand2: "wide", order: sitFlat + " arm2-last",
		props: []prop{{kind: "table-above", at: spot{y: 80}, held: true}, {kind: "thumb", at: spot{on: "palm", x: 2.5, y: 2.6}, to: on("palm", 2.5, 2.6), turn: 2, near: true}},
		marks: []spotted{{at: spot{on: "palm2", x: 4.4, y: .2}, w: 2.2, h: 2.8, turn: -20, over: true}},
	},
	{
		id:   "hand-groove-press",
		alt:  "Two hands on a table: the right hand rests palm down, the tip of the left index finger in a groove between the long bones on its back. The fingertip goes along the groove, from the knuckles halfway to the wrist.",
		view: fromFront, shot: shot{-38, 58, 64},
		start: sitting(func(p *posture) {
			p.arm2 = armPosture{to: xy(-10, 79), aim: deg(-28)}
			p.arm = armPosture{to: xy(-7.6, 78), aim: deg(190), upper: .9}
		}),
		end: sitting(func(p *posture) {
			p.arm2 = armPosture{to: xy(-10, 79), aim: deg(-28)}
			p.arm = armPosture{to: xy(-10.4, 81), aim: deg(190), upper: .9}
		}),
		hand: "point", hand2: "wide-", order: sitFlat + " arm-last",
		props: []prop{{kind: "table-above", at: spot{y: 80}, held: true}},
		marks: []spotted{{at: spot{on: "palm2", x: -.2, y: 0}, w: 1, h: 3.6, turn: 28}},
	},
	{
		id:        "fist-and-open-hand",
		alt:       "The right arm held forwards, the elbow nearly straight, the hand a loose fist bent down at the wrist. The hand opens and bends back gently, fingers straight, thumb out.",
		shot:      shot{-36, 84, 128},
		start:     posture{at: spot{y: 91}, arm: armPosture{raise: 74, elbow: 10, wrist: -34}, arm2: armPosture{raise: 2}},
		end:       posture{at: spot{y: 91}, arm: armPosture{raise: 74, elbow: 10, wrist: 40}, arm2: armPosture{raise: 2}},
		handStart: "fist", hand: "flat", hand2: "flat",
		marks:  []spotted{{at: spot{on: "forearm", y: 3}, w: 2.4, h: 7}},
		arrows: []arrow{{from: spot{x: 76, y: 122}, to: spot{x: 76, y: 142}, bow: 3}},
	},
}
