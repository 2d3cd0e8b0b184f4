package main

// pressureNeckSteps are those of the neck, the head and the top of the shoulder.
var pressureNeckSteps = []picture{
	{
		id:   "shoulder-top-squeeze",
		alt:  "Sitting with the right forearm resting in the lap and the left hand over the roll of muscle between neck and right shoulder. The hand lifts and squeezes the roll a little away from the shoulder, and the head tilts slightly to the right.",
		view: fromFront, shot: shot{-66, 46, 132},
		start: sitting(func(p *posture) { p.arm = armPosture{to: on("shoulder-top2", 3, -1), upper: .66, fore: .86} }),
		end: sitting(func(p *posture) {
			p.neck, p.nod = -5, -5
			p.arm = armPosture{to: on("shoulder-top2", 3, 2), upper: .66, fore: .86}
		}),
		hand: "press", hand2: "flat", order: sitFlat,
		props:  []prop{{kind: "chair-front"}},
		marks:  []spotted{{at: spot{on: "shoulder-top2", x: 1, y: -2.4}, w: 5.5, h: 3, turn: -14}},
		arrows: []arrow{{from: spot{x: -26, y: 114}, to: spot{x: -26, y: 126}}},
	},
	{
		id:   "nose-to-armpit",
		alt:  "Sitting upright, hands in the lap, the face forwards. The head turns about 45 degrees to the left and the chin sinks towards the left armpit; the shoulders stay level and low.",
		view: fromFront, shot: shot{-66, 46, 132},
		start:  sitting(func(*posture) {}),
		end:    sitting(func(p *posture) { p.turn, p.tuck, p.neck, p.nod = 42, 24, 4, 6 }),
		order:  sitFlat,
		props:  []prop{{kind: "chair-front"}},
		arrows: []arrow{{from: spot{x: 18, y: 134}, to: spot{x: 26, y: 112}, bow: 4}},
	},
	{
		id:   "blade-corner-hook",
		alt:  "Seen from behind, sitting on a stool: the left hand reaches across the chest and over the right shoulder, its fingertips above the upper inner corner of the right shoulder blade, the right arm hanging. The fingertips press in and draw a little upwards.",
		view: fromBehind, shot: shot{-66, 42, 132},
		start: sitting(func(p *posture) {
			p.arm, p.arm2 = armPosture{raise: 6, elbow: 8}, armPosture{raise: 12, elbow: -140, upper: .62, fore: .8}
		}),
		end: sitting(func(p *posture) {
			p.arm, p.arm2 = armPosture{raise: 6, elbow: 8}, armPosture{raise: 8, elbow: -140, upper: .62, fore: .8}
		}),
		order: "arm2-behind",
		props: []prop{{kind: "stool", near: true}, {kind: "corner-fingers", at: spot{on: "blade-inner", x: 2.4, y: 1}, to: on("blade-inner", 2.5, 1.4), near: true}},
		marks: []spotted{{at: spot{on: "blade-inner", x: 3.4, y: 4}, w: 3.4, h: 4.4, turn: 20}},
	},
	{
		id:   "cane-shoulder-top",
		alt:  "Sitting upright with the hook of a cane over the back of the right shoulder top and the shaft in front of the body, both hands on it. The hands pull the shaft gently down and forwards, and the hook sinks into the top of the shoulder.",
		shot: shot{-70, 14, 180},
		start: posture{
			at: spot{x: 0, y: 55}, lean: -2, leg: legPosture{to: xy(42, 0)}, leg2: legPosture{to: xy(38, 0)},
			arm: armPosture{to: xy(10.5, 66), aim: deg(10)}, arm2: armPosture{to: xy(7, 86), aim: deg(10)},
		},
		end: posture{
			at: spot{x: 0, y: 55}, lean: -2, leg: legPosture{to: xy(42, 0)}, leg2: legPosture{to: xy(38, 0)},
			arm: armPosture{to: xy(12.5, 64), aim: deg(4)}, arm2: armPosture{to: xy(8.5, 84), aim: deg(4)},
		},
		hand:   "fist",
		props:  []prop{{kind: "floor"}, {kind: "chair", at: spot{x: 2}}, {kind: "cane", at: spot{on: "shoulder", x: -1, y: 1.4}, to: on("shoulder", -1, .4), turn: -8, held: true, size: .85}},
		marks:  []spotted{{at: spot{on: "shoulder", x: -4, y: -3}, w: 5, h: 3, turn: -24, over: true}},
		arrows: []arrow{{from: spot{x: 42, y: 92}, to: spot{x: 52, y: 74}, bow: 3}},
	},
	{
		id:   "cane-beside-blade",
		alt:  "Seen from behind, sitting on a stool: the hook of a cane reaches over the right shoulder to the flesh between spine and right shoulder blade, the right arm lies across the chest, the left hand holds the shaft in front. The left hand draws the shaft forwards, and the hook presses towards the ribs.",
		view: fromBehind, shot: shot{-66, 42, 132},
		start: sitting(func(p *posture) {
			p.arm, p.arm2 = armPosture{raise: 20, elbow: -110, fore: .8}, armPosture{raise: 16, elbow: -60, fore: .7}
		}),
		end: sitting(func(p *posture) {
			p.arm, p.arm2 = armPosture{raise: 20, elbow: -110, fore: .8}, armPosture{raise: 22, elbow: -64, fore: .6}
		}),
		order: "arm-behind arm2-behind",
		props: []prop{{kind: "stool", near: true}, {kind: "hook-behind", at: spot{on: "blade-inner", x: 2.4, y: 1}, to: on("blade-inner", 2.2, .2), near: true}},
		marks: []spotted{{at: spot{on: "blade-inner", x: .5, y: -4}, w: 3, h: 6}},
	},
	{
		id:   "skull-edge-fingers",
		alt:  "Lying on the back, elbows out, the fingertips of both hands curled in the hollow under the back of the skull, the head resting heavily on them. The chin is drawn in a few degrees, a tiny nod.",
		shot: shot{-112, -24, 132},
		start: lying(func(p *posture) {
			p.neck, p.nod = 12, 0
			p.arm = armPosture{to: on("skull-edge", -.6, 0), aim: deg(163), upper: .36, fore: .44, inside: true}
			p.arm2 = armPosture{to: on("skull-edge", -.6, 0), aim: deg(163), upper: .36, fore: .44, inside: true}
		}),
		end: lying(func(p *posture) {
			p.neck, p.nod = 12, 8
			p.arm = armPosture{to: on("skull-edge", -.6, 0), aim: deg(163), upper: .36, fore: .44, inside: true}
			p.arm2 = armPosture{to: on("skull-edge", -.6, 0), aim: deg(163), upper: .36, fore: .44, inside: true}
		}),
		hand:   "press",
		props:  []prop{{kind: "floor"}, {kind: "mat", at: spot{x: -10}}},
		marks:  []spotted{{at: spot{on: "skull-edge", x: .4, y: -.6}, w: 3, h: 3, over: true}},
		arrows: []arrow{{from: spot{x: -78, y: 32}, to: spot{x: -66, y: 31}, bow: 2}},
	},
	{
		id:     "skull-edge-balls",
		alt:    "Lying on the back with bent knees, hands on the belly, two balls in a knotted sock under the edge of the skull and the head resting on them. The chin is drawn in a few degrees, a tiny nod.",
		shot:   shot{-112, -24, 132},
		start:  lying(func(p *posture) { p.neck, p.nod = 15, -4 }),
		end:    lying(func(p *posture) { p.neck, p.nod = 15, 4 }),
		hand:   "edge",
		props:  []prop{{kind: "floor"}, {kind: "mat", at: spot{x: -10}}, {kind: "sock-ball", at: spot{x: -67, y: 6}}},
		marks:  []spotted{{at: spot{on: "skull-edge", x: -2.2, y: 0}, w: 3, h: 3, over: true}},
		arrows: []arrow{{from: spot{x: -78, y: 32}, to: spot{x: -66, y: 31}, bow: 2}},
	},
	{
		id:   "neck-back-stroke",
		alt:  "Seen from behind, sitting at a table with the head a little forward: the fingertips of the right hand lie on the cord of muscle right of the midline, just under the skull. They stroke down to the root of the neck on the same side.",
		view: fromBehind, shot: shot{-66, 46, 132},
		start: sitting(func(p *posture) { p.arm = armPosture{to: on("skull-edge", 0, 0), upper: .62, fore: .95} }),
		end:   sitting(func(p *posture) { p.arm = armPosture{to: on("neck-side", 1, -5), upper: .66, fore: .7} }),
		hand:  "press-", hand2: "flat", order: "arm2-behind",
		props:  []prop{{kind: "table-top", at: spot{y: 70}}, {kind: "stool", near: true}},
		marks:  []spotted{{at: spot{on: "neck-side", x: -1.4, y: 0}, w: 1.8, h: 6}},
		arrows: []arrow{{from: spot{x: 23.5, y: 131}, to: spot{x: 22, y: 117}, bow: 1}},
	},
	{
		id:   "jaw-press",
		alt:  "Head and hands: elbows on a table, two fingertips of each hand on the cheeks halfway between cheekbone and angle of the jaw, the mouth closed. The jaw hangs a finger's width open; the fingertips stay where they are.",
		view: fromFront, shot: shot{-52, 80, 104},
		start: sitting(func(p *posture) {
			p.arm = armPosture{to: on("jaw", -.6, -.2), upper: .79, fore: 1}
			p.arm2 = armPosture{to: on("jaw2", -.6, -.2), upper: .79, fore: 1}
		}),
		end: sitting(func(p *posture) {
			p.jaw = 2
			p.arm = armPosture{to: on("jaw", -.6, -.2), upper: .79, fore: 1}
			p.arm2 = armPosture{to: on("jaw2", -.6, -.2), upper: .79, fore: 1}
		}),
		hand:  "press-",
		props: []prop{{kind: "table-top", at: spot{y: 95.2}, near: true}},
		marks: []spotted{{at: spot{on: "jaw", x: -.9, y: -.2}, w: 1.7, h: 2.5, over: true}, {at: spot{on: "jaw2", x: -.9, y: -.2}, w: 1.7, h: 2.5, over: true}},
	},
	{
		id:   "temple-press",
		alt:  "Head and hands: elbows on a table, three fingertips of each hand flat on the temples, the head upright. The head sinks forwards a little, so that its weight rests on the fingertips.",
		view: fromFront, shot: shot{-52, 76, 104},
		start: sitting(func(p *posture) {
			p.arm = armPosture{to: on("temple", .2, 1.4), upper: .64, fore: 1}
			p.arm2 = armPosture{to: on("temple2", .2, 1.4), upper: .64, fore: 1}
		}),
		end: sitting(func(p *posture) {
			p.tuck = 16
			p.arm = armPosture{to: on("temple", .2, .8), upper: .64, fore: 1}
			p.arm2 = armPosture{to: on("temple2", .2, .8), upper: .64, fore: 1}
		}),
		hand:  "press-",
		props: []prop{{kind: "table-top", at: spot{y: 95.4}, near: true}},
		marks: []spotted{{at: spot{on: "temple", x: -.2, y: 1.7}, w: 1.6, h: 2.5, over: true}, {at: spot{on: "temple2", x: -.2, y: 1.7}, w: 1.6, h: 2.5, over: true}},
	},
}
