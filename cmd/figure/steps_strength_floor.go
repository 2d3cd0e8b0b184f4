package main

// strengthFloorSteps are the pictures of strength on the floor.
var strengthFloorSteps = []picture{
	{
		id:   "kneeling-push-plus",
		alt:  "On hands and knees, hands under the shoulders, arms straight, the chest sunk a little between the blades. The arms stay straight and push the floor away until the upper back is level and wide; the low back stays still.",
		shot: shot{-74, -26, 176},
		start: posture{
			at: spot{x: 0, y: 48}, lean: 81, bend: -4, neck: -2, nod: -4,
			leg: legPosture{hip: 81, knee: 88, ankle: -75}, leg2: legPosture{hip: 80, knee: 88, ankle: -75},
			arm: armPosture{to: xy(54, 3.4), aim: deg(0), slide: -2.6}, arm2: armPosture{to: xy(57, 3.4), aim: deg(0), slide: -2.6},
		},
		end: posture{
			at: spot{x: 0, y: 48}, lean: 68.6, bend: 6, neck: 0, nod: -2,
			leg: legPosture{hip: 68.6, knee: 88, ankle: -75}, leg2: legPosture{hip: 67, knee: 88, ankle: -75},
			arm: armPosture{to: xy(54, 3.4), aim: deg(0), slide: 2.6}, arm2: armPosture{to: xy(57, 3.4), aim: deg(0), slide: 2.6},
		},
		hand:   "edge",
		props:  []prop{{kind: "floor"}, {kind: "mat", at: spot{x: 10}}},
		marks:  []spotted{{at: spot{on: "ribs", x: 1, y: 4}, w: 5, h: 7}},
		arrows: []arrow{{from: spot{x: 40, y: 78}, to: spot{x: 40, y: 92}}},
	},
	{
		id:   "face-down-lift",
		alt:  "Lying face down, forehead on a folded towel, arms along the body, palms down. The blades draw back and down, and hands, arms and breastbone rise a few centimetres; the face still looks at the floor.",
		shot: shot{-108, -12, 208}, low: true,
		start: posture{
			at: spot{y: 12}, lean: 89, neck: -20, nod: 36,
			leg: legPosture{hip: 4, ankle: -66}, leg2: legPosture{hip: 4, ankle: -66},
			arm: armPosture{raise: 6}, arm2: armPosture{raise: 6},
		},
		end: posture{
			at: spot{y: 12}, lean: 89, bend: -8, neck: -8, nod: 28,
			leg: legPosture{hip: 4, ankle: -66}, leg2: legPosture{hip: 4, ankle: -66},
			arm: armPosture{raise: -2, slide: -2}, arm2: armPosture{raise: -2, slide: -2},
		},
		hand:   "edge-",
		props:  []prop{{kind: "floor"}, {kind: "mat"}, {kind: "folded-towel", at: spot{x: 80, y: 1.4}, size: .98}},
		marks:  []spotted{{at: spot{on: "back", x: 3, y: -4}, w: 3, h: 8}},
		arrows: []arrow{{from: spot{x: 36, y: 32}, to: spot{x: 36, y: 46}}},
	},
	{
		id:   "face-down-t",
		alt:  "Seen from above, lying face down, forehead on a folded towel, arms straight out to the sides, thumbs up. The blades draw together and the arms lift a hand's width off the floor; the forehead stays down.",
		view: fromBehind, shot: shot{-101, 34, 202},
		start: posture{
			at:  spot{y: 91},
			arm: armPosture{raise: 88}, arm2: armPosture{raise: 88},
		},
		end: posture{
			at:  spot{y: 91},
			arm: armPosture{raise: 91, slide: -1.6, lift: .4, upper: 1.03, fore: 1.05}, arm2: armPosture{raise: 91, slide: -1.6, lift: .4, upper: 1.03, fore: 1.05},
		},
		hand: "thumb-up",
		props: []prop{
			{kind: "rug-above"}, {kind: "towel-above", at: spot{y: 168}},
			{kind: "arm-shadow", at: spot{x: 55, y: 136.4}, to: xy(57, 133)}, {kind: "arm-shadow", at: spot{x: -55, y: 136.4}, to: xy(-57, 133)},
		},
		marks: []spotted{{at: spot{on: "blade-inner", x: -1, y: -1}, w: 3, h: 8}, {at: spot{on: "blade-inner2", x: -1, y: -1}, w: 3, h: 8}},
	},
	{
		id:   "bridge",
		alt:  "Lying on the back, knees bent, feet flat on the floor, arms by the sides. The hips lift until knees, hips and shoulders make one slope; head and shoulders keep resting.",
		shot: shot{-96, -12, 186}, low: true,
		start:  bridge(func(p *posture) { p.at, p.lean, p.bend, p.neck, p.nod = spot{y: 14.2}, -88, -4, 8, 2 }),
		end:    bridge(func(p *posture) {}),
		hand:   "edge",
		props:  []prop{{kind: "floor"}, {kind: "mat", at: spot{x: -10}}},
		marks:  []spotted{{at: spot{on: "buttock", x: 4, y: -2}, w: 5, h: 6}},
		arrows: []arrow{{from: spot{x: -8, y: 50}, to: spot{x: -8, y: 66}}},
	},
	{
		id:   "bridge-one-leg",
		alt:  "Lying on the back in the lifted bridge, both feet flat on the floor. One foot lifts a hand's width, its knee still bent, and the hips stay up and level.",
		shot: shot{-96, -12, 186}, low: true,
		start:  bridge(func(p *posture) {}),
		end:    bridge(func(p *posture) { p.leg2 = legPosture{to: xy(58, 13), pitch: deg(-4)} }),
		hand:   "edge",
		props:  []prop{{kind: "floor"}, {kind: "mat", at: spot{x: -10}}},
		marks:  []spotted{{at: spot{on: "buttock", x: 4, y: -2}, w: 5, h: 6}},
		arrows: []arrow{{from: spot{x: 78, y: 4}, to: spot{x: 80, y: 20}}},
	},
}

// bridge is the person face up with the hips lifted, head on the left.
func bridge(change func(p *posture)) posture {
	p := posture{
		at: spot{x: -3.5, y: 32}, lean: -112, bend: 4, neck: 16, nod: 8,
		leg: legPosture{to: xy(46, 0)}, leg2: legPosture{to: xy(50, 0)},
		arm: armPosture{to: xy(15.5, 2.6), aim: deg(0)}, arm2: armPosture{to: xy(16, 2.6), aim: deg(0)},
	}
	change(&p)
	return p
}
