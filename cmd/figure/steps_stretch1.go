package main

// stretchUpperSteps are the pictures of the stretches of the chest, the neck and the upper back.
var stretchUpperSteps = []picture{
	{
		id:   "blades-together",
		alt:  "Seen from behind, standing with the arms hanging and the shoulder blades apart, lying flat on the ribs. Both blades slide towards the spine and a little down, and the arms turn slightly out and back; the shoulders do not rise.",
		view: fromBehind, shot: shot{-82, 56, 164},
		start: posture{at: spot{y: 91}, arm: armPosture{raise: 6, slide: 1.6}, arm2: armPosture{raise: 6, slide: 1.6}},
		end: posture{
			at:  spot{y: 91},
			arm: armPosture{raise: 13, elbow: 6, slide: -.6, upper: .96, fore: .96}, arm2: armPosture{raise: 13, elbow: 6, slide: -.6, upper: .96, fore: .96},
		},
		hand: "flat",
		props: []prop{
			{kind: "blade", at: spot{on: "blade", x: 2}, to: on("blade", -1.6, -1.2), near: true},
			{kind: "blade", at: spot{on: "blade2", x: 2}, to: on("blade2", -1.6, -1.2), near: true, flip: true},
		},
		marks: []spotted{{at: spot{on: "blade-inner", x: -1.8}, w: 1.6, h: 7, turn: -4, over: true}, {at: spot{on: "blade-inner2", x: -1.8}, w: 1.6, h: 7, turn: 4, over: true}},
		arrows: []arrow{
			{from: spot{x: 42, y: 137}, to: spot{x: 29, y: 132}}, {from: spot{x: -42, y: 137}, to: spot{x: -29, y: 132}},
		},
	},
	{
		id:   "doorway-forearm",
		alt:  "Standing in a doorway, feet together, the right elbow bent at shoulder height and the forearm upright on the door frame. The right foot takes one small step through the door, and the chest and face turn to the left, away from the arm.",
		view: fromFront, shot: shot{-135, -14, 276},
		start: posture{
			at: spot{y: 89.6}, arm: armPosture{raise: 8}, arm2: armPosture{to: xy(-47, 173), aim: deg(90)},
			leg: legPosture{to: xy(6, 2), thigh: .96, shank: .96}, leg2: legPosture{hip: 2.4, knee: 9.5, ankle: 7, thigh: .96, shank: .96},
		},
		end: posture{
			at: spot{x: -1.5, y: 87.5}, turn: 30, twist: 30, arm: armPosture{raise: 8}, arm2: armPosture{to: xy(-47, 173), aim: deg(90)},
			leg: legPosture{to: xy(6, 2), thigh: .935, shank: .935}, leg2: legPosture{hip: -1.1, ankle: 1.1},
		},
		hand: "edge", hand2: "flat",
		props:  []prop{{kind: "floor"}, {kind: "floor-beyond"}, {kind: "door-frame", at: spot{x: 46}}, {kind: "door-frame", at: spot{x: -50}, flip: true, near: true}},
		marks:  []spotted{{at: spot{on: "breast2", x: 3.4, y: 2}, w: 7, h: 4.6, turn: 14}},
		arrows: []arrow{{from: spot{x: 12, y: 150}, to: spot{x: 30, y: 146}, bow: 4}},
	},
	{
		id:   "doorway-forearm-high",
		alt:  "Standing in a doorway, feet together, the right elbow a hand's width above the shoulder and the forearm upright on the door frame. The right foot takes one small step through the door, and the chest turns a little to the left; the low back stays straight.",
		view: fromFront, shot: shot{-147, -14, 296},
		start: posture{
			at: spot{y: 89.6}, arm: armPosture{raise: 8}, arm2: armPosture{to: xy(-43, 188.5), aim: deg(90)},
			leg: legPosture{to: xy(6, 2), thigh: .96, shank: .96}, leg2: legPosture{hip: 2.4, knee: 9.5, ankle: 7, thigh: .96, shank: .96},
		},
		end: posture{
			at: spot{x: -.6, y: 87.5}, turn: 20, twist: 22, arm: armPosture{raise: 8}, arm2: armPosture{to: xy(-43, 188.5), aim: deg(90)},
			leg: legPosture{to: xy(6, 2), thigh: .935, shank: .935}, leg2: legPosture{hip: -1.1, ankle: 1.1},
		},
		hand: "edge", hand2: "flat",
		props:  []prop{{kind: "floor"}, {kind: "floor-beyond"}, {kind: "door-frame", at: spot{x: 46}}, {kind: "door-frame", at: spot{x: -46}, flip: true, near: true}},
		marks:  []spotted{{at: spot{on: "breast2", x: 1.4, y: 5}, w: 5, h: 3.6, turn: 14}},
		arrows: []arrow{{from: spot{x: 12, y: 150}, to: spot{x: 30, y: 146}, bow: 4}},
	},
	{
		id:   "towel-lie-arms-low",
		alt:  "Seen from above, lying face up along a rolled towel that runs under the spine from the tailbone to the head, knees bent, the arms close to the body. The arms lie a hand's width from the sides, palms up, and both shoulders sink to the floor beside the towel.",
		view: fromFront, shot: shot{-112, 30, 224},
		start: posture{
			at: spot{y: 91}, leg: legPosture{thigh: .58, shank: .52, hip: 6}, leg2: legPosture{thigh: .58, shank: .52, hip: 6},
			arm: armPosture{raise: 7, lift: .7, slide: -.4}, arm2: armPosture{raise: 7, lift: .7, slide: -.4},
		},
		end: posture{
			at: spot{y: 91}, leg: legPosture{thigh: .58, shank: .52, hip: 6}, leg2: legPosture{thigh: .58, shank: .52, hip: 6},
			arm: armPosture{raise: 18, elbow: 4, slide: 1}, arm2: armPosture{raise: 18, elbow: 4, slide: 1},
		},
		hand:   "flat",
		order:  sitFlat,
		props:  []prop{{kind: "mat-under"}, {kind: "towel-under-spine"}, {kind: "knee-from-above", at: spot{on: "knee"}, near: true}, {kind: "knee-from-above", at: spot{on: "knee2"}, near: true}},
		marks:  []spotted{{at: spot{on: "breast", x: 5, y: 2}, w: 6, h: 4, turn: -30, over: true}, {at: spot{on: "breast2", x: 5, y: 2}, w: 6, h: 4, turn: 30, over: true}},
		arrows: []arrow{{from: spot{x: 48, y: 104}, to: spot{x: 62, y: 110}, bow: -2}, {from: spot{x: -48, y: 104}, to: spot{x: -62, y: 110}, bow: 2}},
	},
	{
		id:   "towel-lie-arms-out",
		alt:  "Seen from above, lying face up along a rolled towel under the spine, knees bent, arms beside the body, palms up. Both arms slide out along the floor until the elbows are as high as the shoulders and bent square, the hands pointing up past the head, palms up.",
		view: fromFront, shot: shot{-112, 30, 224},
		start: posture{
			at: spot{y: 91}, leg: legPosture{thigh: .58, shank: .52, hip: 6}, leg2: legPosture{thigh: .58, shank: .52, hip: 6},
			arm: armPosture{raise: 18, elbow: 4, slide: 1}, arm2: armPosture{raise: 18, elbow: 4, slide: 1},
		},
		end: posture{
			at: spot{y: 91}, leg: legPosture{thigh: .58, shank: .52, hip: 6}, leg2: legPosture{thigh: .58, shank: .52, hip: 6},
			arm: armPosture{raise: 88, elbow: 88, slide: .4}, arm2: armPosture{raise: 88, elbow: 88, slide: .4},
		},
		hand:   "flat",
		order:  sitFlat,
		props:  []prop{{kind: "mat-under"}, {kind: "towel-under-spine"}, {kind: "knee-from-above", at: spot{on: "knee"}, near: true}, {kind: "knee-from-above", at: spot{on: "knee2"}, near: true}},
		marks:  []spotted{{at: spot{on: "breast", x: 3, y: 3}, w: 6.5, h: 4.5, turn: -16, over: true}, {at: spot{on: "breast2", x: 3, y: 3}, w: 6.5, h: 4.5, turn: 16, over: true}},
		arrows: []arrow{{from: spot{x: 53, y: 106}, to: spot{x: 59, y: 128}, bow: -3}, {from: spot{x: -53, y: 106}, to: spot{x: -59, y: 128}, bow: 3}},
	},
	{
		id:   "neck-lean",
		alt:  "Sitting upright, the right hand holding the edge of the seat beside the hip with a straight arm, the left hand in the lap, the head upright. The head leans to the left, ear towards the shoulder, the face still to the front; the right shoulder stays down.",
		view: fromFront, shot: shot{-80, 30, 160},
		start: sitting(func(p *posture) { p.arm2 = armPosture{to: xy(-24, 43), upper: .98, fore: .98} }),
		end: sitting(func(p *posture) {
			p.neck, p.nod = 15, 15
			p.arm2 = armPosture{to: xy(-24, 43), upper: .98, fore: .98}
		}),
		hand: "flat-", hand2: "fist", order: sitFlat,
		props:  []prop{{kind: "chair-front"}},
		marks:  []spotted{{at: spot{on: "neck-side2", x: .9, y: -1.6}, w: 1.9, h: 5.4, turn: 14}, {at: spot{on: "shoulder-top2", x: -1.6, y: -1.4}, w: 3.6, h: 1.6, turn: -14}},
		arrows: []arrow{{from: spot{x: 12, y: 144}, to: spot{x: 28, y: 134}, bow: 3}},
	},
	{
		id:   "head-small-turns",
		alt:  "Sitting upright with the hands in the lap, the face turned a very little to the left. The face turns the same little way to the right; the head stays level and the shoulders stay still.",
		view: fromFront, shot: shot{-73, 40, 146},
		start:  sitting(func(p *posture) { p.turn = 13 }),
		end:    sitting(func(p *posture) { p.turn = -13 }),
		hand:   "flat-",
		order:  sitFlat,
		props:  []prop{{kind: "chair-front"}},
		arrows: []arrow{{from: spot{x: -9, y: 143}, to: spot{x: 9, y: 143}, bow: 2, both: true}},
	},
	{
		id:   "nose-to-armpit-hand",
		alt:  "Seen from behind, sitting, the right hand holding the seat behind the right hip, the left arm hanging, the face forwards. The head turns to the left and bows, nose towards the left armpit, and the left hand lies lightly on the back of the head; the right hand still holds the seat.",
		view: fromBehind, shot: shot{-84, 28, 166},
		start: sitting(func(p *posture) {
			p.arm = armPosture{to: xy(23, 43), upper: .98, fore: .98}
			p.arm2 = armPosture{raise: 9, elbow: 2, fore: .9}
		}),
		end: sitting(func(p *posture) {
			p.neck, p.nod, p.turn, p.tuck = -8, -14, -45, 20
			p.arm = armPosture{to: xy(23, 43), upper: .98, fore: .98}
			p.arm2 = armPosture{to: on("occiput", 1, 6), upper: .8, fore: .95}
		}),
		hand: "fist", hand2: "flat", order: sitFlat,
		props: []prop{
			{kind: "face-behind", at: spot{on: "occiput", y: 3}, to: on("occiput", -2.6, 2)},
			{kind: "stool", near: true},
		},
		marks:  []spotted{{at: spot{on: "neck-side", x: .6, y: -2}, w: 2, h: 7, turn: -24, over: true}},
		arrows: []arrow{{from: spot{x: -16, y: 143}, to: spot{x: -30, y: 132}, bow: -3}},
	},
	{
		id:   "front-neck-lean",
		alt:  "Sitting with the back against a high chair, both palms flat, one on the other, just below the right collarbone, the head upright. The hands draw the skin slightly down, the head leans a little to the left and the face turns a little to the right, the chin level.",
		view: fromFront, shot: shot{-66, 50, 132},
		start: sitting(func(p *posture) {
			p.arm = armPosture{to: on("breast2", -1, 1.5), aim: deg(165), upper: .8, fore: .95}
			p.arm2 = armPosture{to: on("breast2", -1, 1), aim: deg(35), upper: .8, fore: .75}
		}),
		end: sitting(func(p *posture) {
			p.neck, p.nod, p.turn = 5, 5, -20
			p.arm = armPosture{to: on("breast2", -1, .2), aim: deg(165), upper: .8, fore: .95}
			p.arm2 = armPosture{to: on("breast2", -1, -.3), aim: deg(35), upper: .8, fore: .75}
		}),
		hand: "flat-", order: sitFlat + " arm-last",
		props:  []prop{{kind: "chair-high-front"}},
		marks:  []spotted{{at: spot{on: "neck-side2", x: -.6, y: -1.6}, w: 1.6, h: 4.8, turn: -16}},
		arrows: []arrow{{from: spot{x: 12, y: 144}, to: spot{x: 26, y: 136}, bow: 3}},
	},
	{
		id:   "hug-yourself",
		alt:  "Seen from behind, sitting on a stool, both arms open in front, elbows wide. The arms cross in a hug, the fingers of each hand round the back of the other shoulder; the upper back grows a little round and the chin sinks.",
		view: fromBehind, shot: shot{-72, 40, 144},
		start: sitting(func(p *posture) {
			p.arm = armPosture{raise: 66, elbow: -150, upper: .8, fore: .85}
			p.arm2 = armPosture{raise: 66, elbow: -150, upper: .8, fore: .85}
		}),
		end: sitting(func(p *posture) {
			p.tuck = 22
			p.arm = armPosture{raise: 16, elbow: -112, upper: .62, fore: .9, slide: 1.6, lift: 1.5}
			p.arm2 = armPosture{raise: 16, elbow: -112, upper: .62, fore: .9, slide: 1.6, lift: 1.5}
		}),
		hand: "flat", order: "arm-behind arm2-behind",
		props: []prop{
			{kind: "hug-fingers", at: spot{on: "shoulder", x: 8.497, y: -5.999}, to: on("shoulder", .6, -7), end: on("shoulder", 8.5, -6), near: true},
			{kind: "hug-fingers", at: spot{on: "shoulder2", x: 8.497, y: -5.999}, to: on("shoulder2", .6, -7), end: on("shoulder2", 8.5, -6), near: true},
			{kind: "stool", near: true},
		},
		marks: []spotted{{at: spot{on: "blade-inner", x: -1}, w: 2.2, h: 8}, {at: spot{on: "blade-inner2", x: -1}, w: 2.2, h: 8}},
	},
	{
		id:   "kneel-reach-side",
		alt:  "Seen from above, kneeling with the seat on the heels, the trunk bowed over the thighs, both arms stretched forwards on the mat. Both hands walk over to the left, the right hand lies on the left one, the seat stays over the heels and the right side bows out.",
		view: fromBehind, shot: shot{-104, 66, 208},
		start: posture{
			at: spot{y: 91}, arm: armPosture{to: xy(26, 203)}, arm2: armPosture{to: xy(-26, 203)},
			leg: legPosture{hip: 166, knee: 172, thigh: .72}, leg2: legPosture{hip: 166, knee: 172, thigh: .72},
		},
		end: posture{
			at: spot{y: 91}, bend: -26, neck: -6, arm: armPosture{to: xy(-42, 190.5)}, arm2: armPosture{to: xy(-45, 191)},
			leg: legPosture{hip: 166, knee: 172, thigh: .72}, leg2: legPosture{hip: 166, knee: 172, thigh: .72},
		},
		hand: "flat", order: "arm-last",
		props:  []prop{{kind: "mat-under", at: spot{y: 14}}},
		marks:  []spotted{{at: spot{on: "ribs", x: -3, y: -2}, w: 3.4, h: 15, turn: 4}},
		arrows: []arrow{{from: spot{x: 14, y: 196}, to: spot{x: -6, y: 199}, bow: -2}},
	},
}

// stretchHipSteps are those of the front of the hip and the thigh.
var stretchHipSteps = []picture{
	{
		id:   "hip-flexor-kneel",
		alt:  "Half kneeling, the right knee on a folded towel under the hip, the left foot flat in front with the knee bent square, the right hand on the hip, the left hand on the back of a chair. The tail is tucked under and the upright trunk slides forwards a hand's width, so that the right thigh slopes back; the low back stays straight.",
		shot: shot{-96, -8, 196},
		start: posture{
			pin: "knee", at: spot{x: -20, y: 6.5}, leg: legPosture{knee: 90, ankle: -62}, leg2: legPosture{to: xy(18, 0)},
			arm: armPosture{raise: -34, elbow: 76, fore: .62, wrist: -20}, arm2: armPosture{to: xy(41, 90), slide: 4},
		},
		end: posture{
			pin: "knee", at: spot{x: -20.6, y: 4.8}, lean: -1, bend: 2, leg: legPosture{hip: -18, knee: 72, ankle: -62}, leg2: legPosture{to: xy(18, 0)},
			arm: armPosture{raise: -34, elbow: 76, fore: .62, wrist: -20}, arm2: armPosture{to: xy(41, 90), slide: 4},
		},
		hand: "flat", hand2: "fist",
		props:  []prop{{kind: "floor"}, {kind: "chair", at: spot{x: 71}}, {kind: "folded-towel", at: spot{x: -28}}},
		marks:  []spotted{{at: spot{on: "thigh", x: -2.6, y: 14}, w: 3.4, h: 8, turn: -4}},
		arrows: []arrow{{from: spot{x: -64, y: 66}, to: spot{x: -46, y: 66}}},
	},
	{
		id:   "leg-back-standing",
		alt:  "Standing tall behind a chair, both hands on its back, feet side by side. The right leg slides straight back a long step on to the ball of the foot, the left knee bends a little, the tail is tucked under and the trunk stays upright.",
		shot: shot{-110, -8, 250},
		start: posture{
			at: spot{y: 91}, leg: legPosture{to: xy(-1, 0)}, leg2: legPosture{to: xy(3, 0)},
			arm: armPosture{to: xy(31, 90)}, arm2: armPosture{to: xy(32, 90)},
		},
		end: posture{
			at: spot{x: 3, y: 84.5}, bend: 1, leg: legPosture{to: xy(-44, 4), tip: true, pitch: deg(-46)}, leg2: legPosture{to: xy(3, 0)},
			arm: armPosture{to: xy(31, 90)}, arm2: armPosture{to: xy(32, 90)},
		},
		hand:   "fist",
		props:  []prop{{kind: "floor"}, {kind: "chair", at: spot{x: 62}}},
		marks:  []spotted{{at: spot{on: "thigh", x: -2.6, y: 14}, w: 3.6, h: 9, turn: -4}},
		arrows: []arrow{{from: spot{x: -50, y: 40}, to: spot{x: -70, y: 35}, bow: 1}},
	},
	{
		id:   "front-thigh-side-lying",
		alt:  "Seen from above, lying on the left side with a pillow under the head, the left hip and knee bent up in front, the right knee bent and the right hand holding the right ankle behind. The right thigh is drawn back a little behind the line of the trunk, the heel near the seat, the low back straight.",
		shot: shot{-102, -20, 190},
		start: posture{
			at: spot{y: 48}, lean: -90, neck: 6, leg: legPosture{hip: 15, knee: 150, ankle: -30}, leg2: legPosture{hip: 78, knee: 88},
			arm: armPosture{to: on("ankle", 0, 2)}, arm2: armPosture{raise: 70, elbow: 100},
		},
		end: posture{
			at: spot{y: 48}, lean: -90, neck: 6, leg: legPosture{hip: -14, knee: 146, ankle: -30}, leg2: legPosture{hip: 78, knee: 88},
			arm: armPosture{to: on("ankle", 0, 2)}, arm2: armPosture{raise: 70, elbow: 100},
		},
		hand: "fist", hand2: "flat",
		props:  []prop{{kind: "mat-across", at: spot{x: -8, y: 58}}, {kind: "pillow-above", at: spot{x: -74, y: 50}, turn: 90}},
		marks:  []spotted{{at: spot{on: "thigh", x: -3, y: 6}, w: 3.6, h: 15, turn: -3}},
		arrows: []arrow{{from: spot{x: 58, y: 58}, to: spot{x: 56, y: 38}, bow: 2}},
	},
}
