package main

// moveUprightSteps are the pictures of movement that are done sitting or standing.
var moveUprightSteps = []picture{
	{
		id:   "wall-chin-nod",
		alt:  "Head to hips from the side: standing with the seat, the upper back and the back of the head on a wall, chin level. The back of the head slides a little up the wall, the chin comes in slightly, and the neck is long.",
		shot: shot{-46, 76, 138},
		start: posture{
			at: spot{x: 12.7, y: 89}, lean: 1, bend: -3, neck: -8, nod: 10,
			leg: legPosture{to: xy(32, 0)}, leg2: legPosture{to: xy(32, 0)},
			arm: armPosture{raise: 3, elbow: 6}, arm2: armPosture{raise: 3, elbow: 6},
		},
		end: posture{
			at: spot{x: 12.7, y: 89}, lean: 1, bend: -3, neck: -12, nod: 23,
			leg: legPosture{to: xy(32, 0)}, leg2: legPosture{to: xy(32, 0)},
			arm: armPosture{raise: 3, elbow: 6, lift: -1.6}, arm2: armPosture{raise: 3, elbow: 6, lift: -1.6},
		},
		props:  []prop{{kind: "wall"}},
		marks:  []spotted{{at: spot{on: "throat", x: -1.6, y: 3}, w: 1.8, h: 4, turn: 8}},
		arrows: []arrow{{from: spot{x: -6, y: 154}, to: spot{x: -6, y: 168}}, {from: spot{x: 37, y: 156}, to: spot{x: 31, y: 148}, bow: 1.5}},
	},
	{
		id:   "head-turns",
		alt:  "Sitting upright with the back against the chair and the forearms on a pillow in the lap, the face forwards. The face turns about 20 degrees to the left; the shoulders stay still and low.",
		view: fromFront, shot: shot{-68, 50, 136},
		start: sitting(func(p *posture) { p.arm, p.arm2 = lapArm, lapArm }),
		end: sitting(func(p *posture) {
			p.arm, p.arm2 = lapArm, lapArm
			p.turn = 30
		}),
		order:  sitFlat,
		props:  []prop{{kind: "chair-front"}, {kind: "pillow-on-lap", at: spot{y: 60}, held: true}},
		marks:  []spotted{{at: spot{on: "neck-side", x: .2, y: -3}, w: 1.6, h: 3}},
		arrows: []arrow{{from: spot{x: -6, y: 144}, to: spot{x: 16, y: 141}, bow: 3}},
	},
	{
		id:   "sit-shoulder-roll",
		alt:  "Sitting on a chair, the arms hanging, the shoulders drawn a little up and forwards. The shoulders roll back and sink down; the face stays forwards.",
		shot: shot{-66, 38, 146},
		start: sitSide(func(p *posture) {
			p.arm, p.arm2 = armPosture{raise: 12, elbow: 8, lift: 2.8, slide: 2.8}, armPosture{raise: 12, elbow: 8, lift: 2.8, slide: 2.8}
		}),
		end: sitSide(func(p *posture) {
			p.bend = -3
			p.arm, p.arm2 = armPosture{raise: -4, elbow: 12, lift: -1, slide: -2.4}, armPosture{raise: -4, elbow: 12, lift: -1, slide: -2.4}
		}),
		props:  []prop{{kind: "floor"}, {kind: "chair", at: spot{x: 2}}},
		marks:  []spotted{{at: spot{on: "shoulder", x: -2, y: -1}, w: 5, h: 3, turn: -20, over: true}},
		arrows: []arrow{{from: spot{x: -16, y: 122}, to: spot{x: -22, y: 98}, bow: -6}},
	},
	{
		id:   "sit-blade-squeeze",
		alt:  "Seen from behind, sitting upright on a stool, the arms hanging and the shoulder blades apart. The blades slide together and down, the elbows bend a little and go back, and the neck stays long.",
		view: fromBehind, shot: shot{-74, 33, 150},
		start: sitting(func(p *posture) {
			p.arm, p.arm2 = armPosture{raise: 8, slide: .6, lift: .6}, armPosture{raise: 8, slide: .6, lift: .6}
		}),
		end: sitting(func(p *posture) {
			p.arm, p.arm2 = armPosture{raise: 20, elbow: -22, slide: -1.8, lift: -1, upper: .86, fore: .9}, armPosture{raise: 20, elbow: -22, slide: -1.8, lift: -1, upper: .86, fore: .9}
		}),
		props: []prop{{kind: "stool", near: true}},
		marks: []spotted{{at: spot{on: "blade-inner", x: 1}, w: 2.6, h: 8}, {at: spot{on: "blade-inner2", x: 1}, w: 2.6, h: 8}},
		arrows: []arrow{
			{from: spot{x: 40, y: 104}, to: spot{x: 29, y: 92}, bow: -3}, {from: spot{x: -40, y: 104}, to: spot{x: -29, y: 92}, bow: 3},
		},
	},
	{
		id:   "sit-trunk-turn",
		alt:  "Sitting on a chair with both feet flat, arms crossed and each hand on the opposite shoulder, the face forwards. Chest and head turn together about 45 degrees to the left; the knees still point forwards.",
		view: fromFront, shot: shot{-102, -6, 206},
		start: sitting(func(p *posture) { p.arm, p.arm2 = crossedArm("shoulder2"), crossedArm("shoulder") }),
		end: sitting(func(p *posture) {
			p.arm, p.arm2 = crossedArm("shoulder2"), crossedArm("shoulder")
			p.turn, p.twist = 48, 46
		}),
		order:  sitFlat,
		props:  []prop{{kind: "floor"}, {kind: "chair-front"}},
		arrows: []arrow{{from: spot{x: 14, y: 144}, to: spot{x: 36, y: 130}, bow: 4}},
	},
	{
		id:   "stand-arch",
		alt:  "Standing with the feet as wide as the hips, the hands flat on the back of the hips with the fingers pointing down, looking ahead. The breastbone lifts and the upper body leans back a little from the hips; the knees stay straight and the chin level.",
		shot: shot{-131, -10, 258},
		start: posture{
			at: spot{y: 91}, leg: legPosture{to: xy(0, 0)}, leg2: legPosture{to: xy(0, 0)},
			arm: armPosture{to: on("sacrum", 1, 0), aim: deg(-95)}, arm2: armPosture{to: on("sacrum", 1, 1), aim: deg(-95)},
		},
		end: posture{
			at: spot{x: 5, y: 91}, lean: -8, bend: -12, neck: 5, nod: 10, leg: legPosture{to: xy(0, 0)}, leg2: legPosture{to: xy(0, 0)},
			arm: armPosture{to: on("sacrum", 1, 0), aim: deg(-100)}, arm2: armPosture{to: on("sacrum", 1, 1), aim: deg(-100)},
		},
		hand:   "edge-",
		props:  []prop{{kind: "floor"}},
		marks:  []spotted{{at: spot{on: "chest", x: -3, y: 1}, w: 3, h: 6, turn: -10}, {at: spot{on: "hip", x: 5.4, y: -2}, w: 2.6, h: 6}},
		arrows: []arrow{{from: spot{x: 22, y: 132}, to: spot{x: 18, y: 150}, bow: 3}},
	},
	{
		id:   "stand-trunk-turn",
		alt:  "Standing with the feet as wide as the hips, arms crossed and each hand on the opposite shoulder, the face forwards. Chest and head turn about 45 degrees to the left; the heels stay on the ground.",
		view: fromFront, shot: shot{-128, -8, 256},
		start:  posture{at: spot{y: 91.3}, arm: crossedArm("shoulder2"), arm2: crossedArm("shoulder")},
		end:    posture{at: spot{y: 91.3}, turn: 48, twist: 46, arm: crossedArm("shoulder2"), arm2: crossedArm("shoulder")},
		props:  []prop{{kind: "floor"}},
		arrows: []arrow{{from: spot{x: 10, y: 182}, to: spot{x: 38, y: 168}, bow: 4}},
	},
	{
		id:   "march-on-the-spot",
		alt:  "Standing tall beside a parked car, the arms hanging. One knee is lifted to just below the height of the hip, and the arm of the other side swings forwards with a bent elbow.",
		shot: shot{-128, -8, 256},
		start: posture{
			at: spot{y: 91.3}, leg: legPosture{to: xy(0, 0)}, leg2: legPosture{to: xy(0, 0)},
			arm: armPosture{raise: 3, elbow: 8}, arm2: armPosture{raise: 3, elbow: 8},
		},
		end: posture{
			at: spot{y: 91.3}, leg: legPosture{hip: 78, knee: 86, ankle: 6}, leg2: legPosture{to: xy(0, 0)},
			arm: armPosture{raise: -22, elbow: 36}, arm2: armPosture{raise: 34, elbow: 74},
		},
		props:  []prop{{kind: "floor"}, {kind: "parked-car", at: spot{x: 40}}},
		marks:  []spotted{{at: spot{on: "hip", x: 4, y: -4}, w: 3, h: 5}, {at: spot{on: "calf2", x: 3}, w: 2.4, h: 6}},
		arrows: []arrow{{from: spot{x: 60, y: 52}, to: spot{x: 60, y: 74}}},
	},
	{
		id:   "cat-at-the-table",
		alt:  "Standing bent at the hips with both hands on the edge of a table, arms straight, the back sunk a little and the chin level. The back rounds up, chin and tail are tucked in, and the arms stay straight.",
		shot: shot{-104, -8, 200},
		start: posture{
			at: spot{x: -43, y: 85}, lean: 78, bend: -18, neck: -16, nod: -22, leg: legPosture{to: xy(-31, 0)}, leg2: legPosture{to: xy(-29, 0)},
			arm: armPosture{to: xy(58, 74), aim: deg(0)}, arm2: armPosture{to: xy(61, 74), aim: deg(0)},
		},
		end: posture{
			at: spot{x: -37.5, y: 86.5}, lean: 34, bend: 56, neck: 22, nod: 15, leg: legPosture{to: xy(-31, 0)}, leg2: legPosture{to: xy(-29, 0)},
			arm: armPosture{to: xy(58, 74), aim: deg(0)}, arm2: armPosture{to: xy(61, 74), aim: deg(0)},
		},
		hand:   "edge",
		props:  []prop{{kind: "floor"}, {kind: "table", at: spot{x: 96}}},
		marks:  []spotted{{at: spot{on: "back", x: 4}, w: 3, h: 8}, {at: spot{on: "low-back", x: 3}, w: 3, h: 5}},
		arrows: []arrow{{from: spot{x: -16, y: 118}, to: spot{x: -12, y: 134}}},
	},
	{
		id:   "pendulum-swing",
		alt:  "Standing bent forwards about 60 degrees, one hand on a table, the knees soft, the sore arm hanging straight down. The hanging arm swings forwards and back by a hand's width, or draws a small circle over the floor.",
		shot: shot{-92, -8, 184},
		start: posture{
			at: spot{x: -26, y: 84}, lean: 56, bend: 10, neck: 4, leg: legPosture{to: xy(-24, 0)}, leg2: legPosture{to: xy(0, 0)},
			arm: armPosture{raise: 65, elbow: 4}, arm2: armPosture{to: xy(52, 74), aim: deg(0)},
		},
		end: posture{
			at: spot{x: -23, y: 84}, lean: 56, bend: 10, neck: 4, leg: legPosture{to: xy(-24, 0)}, leg2: legPosture{to: xy(0, 0)},
			arm: armPosture{raise: 77, elbow: 6}, arm2: armPosture{to: xy(52, 74), aim: deg(0)},
		},
		hand: "flat", hand2: "edge",
		props:  []prop{{kind: "floor"}, {kind: "table", at: spot{x: 88}}, {kind: "small-round", at: spot{x: 23, y: 8}}},
		marks:  []spotted{{at: spot{on: "deltoid", x: 0, y: 3}, w: 4, h: 5, over: true}},
		arrows: []arrow{{from: spot{x: 12, y: 21}, to: spot{x: 36, y: 22}, bow: -2, both: true}},
	},
}

// sitSide is the person on a chair, from the side, both feet on the floor.
func sitSide(change func(p *posture)) posture {
	p := posture{
		at: spot{y: 55}, leg: legPosture{to: xy(42, 0)}, leg2: legPosture{to: xy(40, 0)},
		arm: armPosture{raise: 3, elbow: 8}, arm2: armPosture{raise: 3, elbow: 8},
	}
	change(&p)
	return p
}

// lapArm rests on a pillow in the lap, from the front.
var lapArm = armPosture{raise: 20, elbow: -62, upper: .84, fore: .7}

// crossedArm lies across the chest, the hand on a shoulder.
func crossedArm(shoulder string) armPosture {
	return armPosture{to: on(shoulder, -3, -6), upper: .74, fore: .86}
}
