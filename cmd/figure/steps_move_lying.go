package main

// moveLyingSteps are the pictures of movement that are done lying or on hands and knees.
var moveLyingSteps = []picture{
	{
		id:   "lie-head-turn",
		alt:  "Seen from above: lying in bed on the back with bent knees, arms by the sides, head on a low pillow, the nose to the ceiling. The face turns about 20 degrees to one side; the head stays heavy on the pillow.",
		view: fromFront, shot: shot{-84, 64, 168},
		start:  lyingAbove(func(*posture) {}),
		end:    lyingAbove(func(p *posture) { p.turn = 30 }),
		props:  []prop{{kind: "bed-above"}, {kind: "pillow-above", at: spot{y: 164}}},
		marks:  []spotted{{at: spot{on: "neck-side", x: .2, y: -3}, w: 1.6, h: 3}},
		arrows: []arrow{{from: spot{x: -8, y: 181}, to: spot{x: 16, y: 178}, bow: 3}},
	},
	{
		id:   "lie-chin-nod",
		alt:  "Head and chest from the side: lying on the back, the head on a thin folded towel, the nose to the ceiling. The head stays on the towel and slides a little up, the chin comes towards the throat in a small yes, and the back of the neck is long.",
		shot: shot{-106, -12, 112}, low: true,
		start: lying(func(p *posture) { p.neck, p.nod = 7, -3 }),
		end: lying(func(p *posture) {
			p.neck, p.nod = 2, 14
			p.arm.lift, p.arm2.lift = -1.6, -1.6
		}),
		hand:   "edge",
		props:  []prop{{kind: "floor"}, {kind: "mat", at: spot{x: -10}}, {kind: "folded-towel", at: spot{x: -72, y: 1.7}}},
		marks:  []spotted{{at: spot{on: "throat", x: -1.6, y: 3}, w: 1.8, h: 4, turn: 8}},
		arrows: []arrow{{from: spot{x: -78, y: 34}, to: spot{x: -64, y: 32}, bow: 2}},
	},
	{
		id:   "lie-blade-press",
		alt:  "Lying on a bed on the back with bent knees, the arms by the sides with the palms up, the shoulders a little off the mattress. The shoulder blades draw together and press into the mattress, the breastbone rises a little, and the head stays on the pillow.",
		shot: shot{-98, 12, 172},
		start: lying(func(p *posture) {
			p.at.y, p.bend, p.neck = 58.8, -1, 4
			p.leg, p.leg2 = legPosture{to: xy(44, 46)}, legPosture{to: xy(50, 46)}
			p.arm, p.arm2 = armPosture{raise: -16, elbow: 16, slide: 2.4}, armPosture{raise: -16, elbow: 16, slide: 2.4}
		}),
		end: lying(func(p *posture) {
			p.at.y, p.bend, p.lean = 58.8, -9, -86
			p.neck, p.nod = 19, -3
			p.leg, p.leg2 = legPosture{to: xy(44, 46)}, legPosture{to: xy(50, 46)}
			p.arm, p.arm2 = armPosture{raise: -15, elbow: 10, slide: -1.5, lift: -1.4}, armPosture{raise: -15, elbow: 10, slide: -1.5, lift: -1.4}
		}),
		hand:   "edge-",
		props:  []prop{{kind: "floor"}, {kind: "bed"}, {kind: "pillow", at: spot{x: -76, y: 46}, size: .7}},
		marks:  []spotted{{at: spot{on: "back", x: 3}, w: 2.6, h: 7, over: true}},
		arrows: []arrow{{from: spot{x: -40, y: 76}, to: spot{x: -40, y: 90}}},
	},
	{
		id:   "lie-knee-rock",
		alt:  "Seen from above: lying on the back, arms a little out, knees bent and together, feet flat. Both knees sink about 30 degrees to one side; shoulders and head lie still.",
		view: fromFront, shot: shot{-105, 27, 210},
		start: lyingAbove(func(p *posture) {
			p.arm.raise, p.arm2.raise = 34, 34
			p.leg, p.leg2 = legPosture{hip: -4, thigh: .58, shank: .56}, legPosture{hip: -4, thigh: .58, shank: .56}
		}),
		end: lyingAbove(func(p *posture) {
			p.arm.raise, p.arm2.raise = 34, 34
			p.leg, p.leg2 = legPosture{hip: 33, knee: 66, ankle: 22, thigh: .68, shank: .68}, legPosture{hip: -38, knee: -68, ankle: -22, thigh: .68, shank: .68}
		}),
		props:  []prop{{kind: "mat-above", at: spot{}, size: 1.05}, {kind: "pillow-above", at: spot{y: 164}}},
		marks:  []spotted{{at: spot{on: "flank2", x: -3, y: 0}, w: 3, h: 6}},
		arrows: []arrow{{from: spot{x: 20, y: 92}, to: spot{x: 38, y: 78}, bow: 4}},
	},
	{
		id:   "roll-to-sit",
		alt:  "Lying on the side at the edge of a bed, knees bent, the lower elbow under the shoulder, the upper hand flat on the mattress in front of the chest. The lower legs go down to the floor while the arms push the trunk up in one line, to sitting on the edge of the bed.",
		view: fromFront, shot: shot{-110, -8, 214},
		start: sitting(func(p *posture) {
			p.at, p.lean = spot{x: -20, y: 63}, 84
			p.neck = 13
			p.leg, p.leg2 = legPosture{hip: 14, knee: 34, thigh: .62, shank: .87}, legPosture{hip: -31, knee: -51, thigh: .72, shank: .87}
			p.arm, p.arm2 = armPosture{to: xy(54, 50), upper: .4, fore: .86}, armPosture{to: xy(20, 49), upper: .84, fore: .86}
		}),
		end: sitting(func(p *posture) {
			p.at.x = -20
			p.leg, p.leg2 = legPosture{hip: 14, knee: 14, thigh: .3, shank: .87}, legPosture{hip: 14, knee: 14, thigh: .3, shank: .87}
			p.arm, p.arm2 = armPosture{raise: 10, wrist: 55, upper: .84, fore: .86}, armPosture{raise: 10, wrist: 55, upper: .84, fore: .86}
		}),
		order: sitFlat,
		props: []prop{{kind: "floor"}, {kind: "bed"}, {kind: "pillow", at: spot{x: 60, y: 46}},
			{kind: "knee-bend", at: spot{on: "knee", y: 1}, near: true}, {kind: "knee-bend", at: spot{on: "knee2", y: 1}, near: true}},
		arrows: []arrow{{from: spot{x: 68, y: 102}, to: spot{x: 42, y: 134}, bow: -3}},
	},
	{
		id:   "open-book",
		alt:  "Seen from above: lying on the side, head on a pillow, both knees bent to a right angle and stacked with a cushion between them, both arms straight in front with the palms together. The upper arm swings up and over until it points behind, chest and face turn to the ceiling, and the knees stay stacked.",
		view: fromFront, shot: shot{-112, 28, 224},
		start: posture{
			at: spot{y: 91}, turn: 50, twist: 50,
			arm: armPosture{raise: 86, upper: .88, fore: .92}, arm2: armPosture{raise: 90, wrist: -180, upper: -1.1, fore: -1.06},
			leg: legPosture{hip: 84, knee: 86, thigh: .7}, leg2: legPosture{hip: -81, knee: -79},
		},
		end: posture{
			at: spot{y: 91}, turn: -10,
			arm: armPosture{raise: 86, upper: .88, fore: .92}, arm2: armPosture{raise: 88},
			leg: legPosture{hip: 84, knee: 86, thigh: .7}, leg2: legPosture{hip: -81, knee: -79},
		},
		props:  []prop{{kind: "mat-above", at: spot{}, size: 1.3}, {kind: "pillow-above", at: spot{y: 164}}, {kind: "cushion-above", at: spot{x: 35, y: 72}}},
		marks:  []spotted{{at: spot{on: "breast2", x: -2.4}, w: 5, h: 4.5}},
		arrows: []arrow{{from: spot{x: 44, y: 168}, to: spot{x: -44, y: 168}, bow: -18}},
	},
	{
		id:   "open-book-half",
		alt:  "Seen from the front: lying on the side, head on a pillow, both knees bent and stacked with a cushion between them, both arms straight out in front with the palms together. The upper arm lifts until it points to the ceiling, and the chest turns a little with it; the knees stay stacked.",
		view: fromFront, shot: shot{-104, -34, 196},
		start: posture{
			at: spot{y: 17}, lean: -90,
			arm: armPosture{raise: 92, upper: -.8, fore: -.78}, arm2: armPosture{raise: 90, upper: .34, fore: .3},
			leg: legPosture{hip: -84, knee: -80, thigh: .4}, leg2: legPosture{hip: 86, knee: 84, thigh: .4},
		},
		end: posture{
			at: spot{y: 17}, lean: -90, turn: 15, twist: 16,
			arm: armPosture{raise: 90}, arm2: armPosture{raise: 90, upper: .34, fore: .3},
			leg: legPosture{hip: -84, knee: -80, thigh: .4}, leg2: legPosture{hip: 86, knee: 84, thigh: .4},
		},
		hand: "flat", handStart: "laid-under", hand2: "laid", order: sitFlat + " arm-last",
		props:  []prop{{kind: "floor", at: spot{y: 24}}, {kind: "mat-across", at: spot{x: -8, y: -38}}, {kind: "pillow", at: spot{x: -76}, size: .8}, {kind: "cushion", at: spot{x: 16, y: -6}}},
		marks:  []spotted{{at: spot{on: "breast", x: -2.4}, w: 5, h: 4.5}},
		arrows: []arrow{{from: spot{x: -24, y: 50}, to: spot{x: -24, y: 84}, bow: -6}},
	},
	{
		id:   "cat-and-camel",
		alt:  "On hands and knees on a mat, hands under the shoulders and knees under the hips, the back sunk a little and the chin level. The back rounds up to the ceiling, head and tail hanging; the arms stay long.",
		shot: shot{-104, -20, 178},
		start: posture{
			pin: "knee", at: spot{x: -24, y: 5}, lean: 94, bend: -28, neck: -14, nod: -20,
			leg: legPosture{hip: 94, knee: 87, ankle: -80}, leg2: legPosture{hip: 92, knee: 87, ankle: -80},
			arm: armPosture{to: xy(24, 2.4), aim: deg(0)}, arm2: armPosture{to: xy(27, 2.4), aim: deg(0)},
		},
		end: posture{
			pin: "knee", at: spot{x: -24, y: 5}, lean: 46, bend: 50, neck: 24, nod: 14,
			leg: legPosture{hip: 46, knee: 87, ankle: -80}, leg2: legPosture{hip: 44, knee: 87, ankle: -80},
			arm: armPosture{to: xy(24, 2.4), aim: deg(0)}, arm2: armPosture{to: xy(27, 2.4), aim: deg(0)},
		},
		hand:   "edge",
		props:  []prop{{kind: "floor", near: true}, {kind: "mat", near: true}},
		marks:  []spotted{{at: spot{on: "back", x: 4}, w: 3, h: 9}, {at: spot{on: "low-back", x: 3}, w: 3, h: 5}},
		arrows: []arrow{{from: spot{x: 6, y: 80}, to: spot{x: 6, y: 94}}},
	},
	{
		id:   "all-fours-circles",
		alt:  "On hands and knees on a mat, hands under the shoulders and knees under the hips, the ribs low and a little forwards. The ribs go back and up and on round in a slow circle; the arms stay long and the head follows.",
		shot: shot{-104, -20, 178},
		start: posture{
			pin: "knee", at: spot{x: -24, y: 5}, lean: 88, bend: -14, neck: -8, nod: -14,
			leg: legPosture{hip: 80, knee: 79, ankle: -80}, leg2: legPosture{hip: 78, knee: 77, ankle: -80},
			arm: armPosture{to: xy(24, 2.4), aim: deg(0)}, arm2: armPosture{to: xy(27, 2.4), aim: deg(0)},
		},
		end: posture{
			pin: "knee", at: spot{x: -24, y: 5}, lean: 66, bend: 20, neck: 4, nod: 0,
			leg: legPosture{hip: 72, knee: 93, ankle: -80}, leg2: legPosture{hip: 70, knee: 91, ankle: -80},
			arm: armPosture{to: xy(24, 2.4), aim: deg(0)}, arm2: armPosture{to: xy(27, 2.4), aim: deg(0)},
		},
		hand:   "edge",
		props:  []prop{{kind: "floor", near: true}, {kind: "mat", near: true}},
		marks:  []spotted{{at: spot{on: "back", x: 4}, w: 3, h: 9}, {at: spot{on: "low-back", x: 3}, w: 3, h: 5}},
		arrows: []arrow{{from: spot{x: -8, y: 86}, to: spot{x: 14, y: 86}, bow: 8}, {from: spot{x: 14, y: 83}, to: spot{x: -8, y: 83}, bow: 8}},
	},
	{
		id:   "pelvis-tilt",
		alt:  "Lying on the back with bent knees, feet flat and the hands on the front of the hip bones, a small hollow under the low back. The pelvis rolls towards the chest and the low back lies flat on the ground; the seat stays down.",
		shot: shot{-98, -12, 176}, low: true,
		start: lying(func(p *posture) {
			p.lean, p.bend, p.neck, p.at.y = -78, -23, 20, 14
			p.leg.to, p.leg2.to = xy(46, 1.4), xy(52, 1.4)
			p.arm, p.arm2 = armPosture{to: on("hip-centre", 9.4, 10), aim: deg(8), upper: .8, fore: .84}, armPosture{to: on("hip-centre", 9.4, 11), aim: deg(8), upper: .8, fore: .84}
		}),
		end: lying(func(p *posture) {
			p.lean, p.bend, p.neck, p.at.y = -99, 15, 0, 13
			p.leg.to, p.leg2.to = xy(46, 1.4), xy(52, 1.4)
			p.arm, p.arm2 = armPosture{to: on("hip-centre", 9.4, 10), aim: deg(-12), upper: .8, fore: .84}, armPosture{to: on("hip-centre", 9.4, 11), aim: deg(-12), upper: .8, fore: .84}
		}),
		hand:   "edge",
		props:  []prop{{kind: "pillow", at: spot{x: -76, y: 1.6}, size: .7}, {kind: "floor", near: true}, {kind: "mat", at: spot{x: -10}, near: true}},
		marks:  []spotted{{at: spot{on: "low-back", x: 3}, w: 2.6, h: 6, over: true}},
		arrows: []arrow{{from: spot{x: 6, y: 36}, to: spot{x: -12, y: 36}, bow: -4}},
	},
	{
		id:   "knee-to-chest",
		alt:  "Lying on the back with both knees bent and the feet flat, both hands at one thigh. That knee is drawn towards the chest with both hands behind the thigh; the other foot stays flat and the head stays down.",
		shot: shot{-96, -12, 172}, low: true,
		start: lying(func(p *posture) {
			p.arm, p.arm2 = armPosture{to: on("thigh-back", 1, 8)}, armPosture{to: on("thigh-back", 2, 8)}
		}),
		end: lying(func(p *posture) {
			p.arm, p.arm2 = armPosture{to: on("thigh-back", .6, -6)}, armPosture{to: on("thigh-back", 2, -4)}
			p.leg = legPosture{hip: 130, knee: 128, ankle: -16}
		}),
		hand: "fist", order: "thigh-over",
		props:  []prop{{kind: "floor"}, {kind: "mat", at: spot{x: -10}}, {kind: "pillow", at: spot{x: -76, y: 1.6}, size: .7}},
		marks:  []spotted{{at: spot{on: "low-back", x: 3}, w: 3, h: 5}, {at: spot{on: "buttock", x: 6, y: 0}, w: 5, h: 5, over: true}},
		arrows: []arrow{{from: spot{x: 6, y: 64}, to: spot{x: -14, y: 60}, bow: -3}},
	},
}

// lyingAbove is the person on the back with bent knees, seen from above.
func lyingAbove(change func(p *posture)) posture {
	p := posture{
		at:  spot{y: 91},
		leg: legPosture{hip: 5, knee: 4, thigh: .62, shank: .5}, leg2: legPosture{hip: 5, knee: 4, thigh: .62, shank: .5},
		arm: armPosture{raise: 14, elbow: 4}, arm2: armPosture{raise: 14, elbow: 4},
	}
	change(&p)
	return p
}
