package main

// restSteps are the pictures of arms and hips that are stretched, of breath, heat and cold.
var restSteps = []picture{
	{
		id:   "wrist-fold-down",
		alt:  "The right arm held out in front at waist height, elbow straight, palm down, the left hand laid over the back of the right. The left hand folds the right hand down until its fingers point to the floor; the elbow stays straight.",
		shot: shot{-18, 80, 90},
		start: posture{at: spot{y: 91},
			arm:  armPosture{raise: 58, elbow: 0, slide: -2, wrist: 12},
			arm2: armPosture{to: on("palm", 3.4, 1), aim: deg(-14), slide: 4}},
		end: posture{at: spot{y: 91},
			arm:  armPosture{raise: 58, elbow: 0, slide: -2, wrist: -52},
			arm2: armPosture{to: on("palm", 3.4, 1), aim: deg(-70), slide: 4}},
		hand: "edge", hand2: "fist",
		props:  []prop{{kind: "fingers", at: spot{on: "palm"}, near: true}},
		marks:  []spotted{{at: spot{on: "forearm", x: 1.2, y: 1}, w: 2, h: 10}},
		arrows: []arrow{{from: spot{x: 64, y: 116}, to: spot{x: 62, y: 94}, bow: 4}},
	},
	{
		id:   "wrist-fold-back",
		alt:  "The right arm held out in front at waist height, elbow straight, palm up, the left hand across the right fingers. The left hand draws the right fingers and palm down and back towards the body, so that the palm faces forwards.",
		shot: shot{-18, 80, 90},
		start: posture{at: spot{y: 91},
			arm:  armPosture{raise: 58, elbow: 0, slide: -2, wrist: 8},
			arm2: armPosture{to: on("palm", 3, -2.4), aim: deg(-20), slide: 4}},
		end: posture{at: spot{y: 91},
			arm:  armPosture{raise: 58, elbow: 0, slide: -2, wrist: -66},
			arm2: armPosture{to: on("palm", 3, -2.4), aim: deg(-62), slide: 4}},
		hand: "edge-", hand2: "fist",
		props:  []prop{{kind: "fingers", at: spot{on: "palm", y: -3.4}, near: true}},
		marks:  []spotted{{at: spot{on: "forearm", x: 1.2, y: 1}, w: 2, h: 10}},
		arrows: []arrow{{from: spot{x: 64, y: 112}, to: spot{x: 56, y: 90}, bow: 4}},
	},
	{
		id:   "elbow-behind-head",
		alt:  "Seen from behind, sitting upright with the right arm raised and bent, so that the hand hangs behind the neck, and the left hand on the outside of the right elbow. The left hand guides the elbow up and a little towards the middle, and the right hand slides down between the shoulder blades; the head stays upright.",
		view: fromBehind, shot: shot{-62, 56, 124},
		start: sitting(func(p *posture) {
			p.arm = armPosture{raise: 138, elbow: 168, upper: .8, fore: .78}
			p.arm2 = armPosture{to: on("elbow", 3, -2)}
		}),
		end: sitting(func(p *posture) {
			p.arm = armPosture{raise: 158, elbow: 167, upper: .9}
			p.arm2 = armPosture{to: on("elbow", 3, -2)}
		}),
		hand: "flat", hand2: "press", order: "",
		props:  []prop{{kind: "stool", near: true}},
		marks:  []spotted{{at: spot{on: "upper-arm", x: -1, y: 2}, w: 3, h: 9}},
		arrows: []arrow{{from: spot{x: 44, y: 120}, to: spot{x: 40, y: 138}, bow: -2}},
	},
	{
		id:   "elbow-up-wall",
		alt:  "Standing a foot's length from a wall and facing it, the right elbow on the wall at head height, the hand behind the neck. The chest moves closer to the wall, and the elbow slides a hand's width higher; the low back keeps its shape.",
		shot: shot{-150, -10, 262},
		start: posture{pin: "sole", at: spot{x: -36}, lean: 3.5,
			leg: legPosture{pitch: deg(0)}, leg2: legPosture{hip: 1, pitch: deg(0)},
			arm: armPosture{raise: 130, elbow: 153, fore: .62}, arm2: armPosture{raise: 4}},
		end: posture{pin: "sole", at: spot{x: -36}, lean: 5.5,
			leg: legPosture{pitch: deg(0)}, leg2: legPosture{hip: 1, pitch: deg(0)},
			arm: armPosture{raise: 148, elbow: 146, fore: .62}, arm2: armPosture{raise: 6}},
		hand:   "flat",
		props:  []prop{{kind: "floor"}, {kind: "wall", flip: true}},
		marks:  []spotted{{at: spot{on: "upper-arm", x: -2, y: 4}, w: 2.6, h: 9}},
		arrows: []arrow{{from: spot{x: 8, y: 160}, to: spot{x: 8, y: 178}}},
	},
	{
		id:   "figure-four-lying",
		alt:  "Lying on the back with the left foot flat and the knee bent, the right ankle across the left thigh just above the knee, the right knee out to the side. Both hands behind the left thigh draw it towards the chest; head and shoulders stay down.",
		shot: shot{-104, -12, 200}, low: true,
		start: lying(func(p *posture) {
			p.arm = armPosture{raise: -18, elbow: 98, wrist: -78, upper: .72, fore: .8}
			p.arm2 = armPosture{raise: -12, elbow: 96, wrist: -82, upper: .72, fore: .8}
			p.leg = legPosture{hip: 22, knee: -100, ankle: 10, thigh: .8, shank: .5}
			p.leg2 = legPosture{to: xy(46, 0)}
		}),
		end: lying(func(p *posture) {
			p.leg = legPosture{hip: 58, knee: -100, ankle: 10, thigh: .8, shank: .5}
			p.leg2 = legPosture{hip: 92, knee: 92, ankle: 0}
			p.arm, p.arm2 = armPosture{to: on("thigh-back2", -4, 2)}, armPosture{to: on("thigh-back2", -1, 0)}
		}),
		hand: "fist", handStart: "edge", hand2: "edge", order: "thigh-over",
		props:  []prop{{kind: "floor"}, {kind: "mat", at: spot{x: -10}}, {kind: "head-pillow", at: spot{x: -80, y: 1}, size: .8}, {kind: "near-thigh", at: spot{on: "hip"}, near: true}},
		marks:  []spotted{{at: spot{on: "buttock", x: 6, y: -2}, w: 6, h: 6, over: true}},
		arrows: []arrow{{from: spot{x: 30, y: 70}, to: spot{x: 8, y: 72}, bow: 3}},
	},
	{
		id:   "figure-four-sitting",
		alt:  "Sitting on the front half of a chair, the right ankle across the left thigh above the knee, both hands on the right shin, the trunk upright. The trunk leans forwards from the hips with a straight back.",
		view: fromFront, shot: shot{-100, -5, 200},
		start: posture{at: spot{y: 56},
			leg: legPosture{thigh: .18, hip: 3, knee: 2}, leg2: legPosture{thigh: .44, hip: 80, knee: 172, ankle: -10, shank: .98},
			arm: armPosture{to: xy(1, 56), aim: deg(200), upper: .8}, arm2: armPosture{to: xy(-17, 57), aim: deg(-22), upper: .8}},
		end: posture{at: spot{y: 50}, tuck: 18,
			leg: legPosture{thigh: .05, hip: 3, knee: 2}, leg2: legPosture{thigh: .44, hip: 94, knee: 186, ankle: -10, shank: .98},
			arm: armPosture{to: xy(1, 56), aim: deg(200), upper: .66}, arm2: armPosture{to: xy(-17, 57), aim: deg(-22), upper: .66}},
		order:  sitFlat,
		props:  []prop{{kind: "floor"}, {kind: "chair-front"}},
		marks:  []spotted{{at: spot{x: -13, y: 46.4}, w: 7, h: 2.6}},
		arrows: []arrow{{from: spot{x: 30, y: 138}, to: spot{x: 34, y: 118}, bow: 3}},
	},
	{
		id:   "belly-breath-lying",
		alt:  "Lying on the back with the knees bent over a pillow, one hand on the belly and one on the breastbone, breathed out, the belly low. The belly and the hand on it rise about three fingers; the hand on the chest does not move.",
		shot: shot{-102, -12, 208}, low: true,
		start: lying(func(p *posture) {
			p.leg, p.leg2 = legPosture{to: xy(79, 1)}, legPosture{to: xy(80, 1)}
			p.arm = armPosture{to: on("belly", -5, 1), aim: deg(66), upper: .61, fore: .74}
			p.arm2 = armPosture{to: on("chest", .2, 2), aim: deg(190), upper: .72, fore: .8}
		}),
		end: lying(func(p *posture) {
			p.leg, p.leg2 = legPosture{to: xy(79, 1)}, legPosture{to: xy(80, 1)}
			p.arm = armPosture{to: on("belly", -2.2, 1), aim: deg(66), upper: .61, fore: .74}
			p.arm2 = armPosture{to: on("chest", .2, 2), aim: deg(190), upper: .72, fore: .8}
		}),
		hand: "laid", hand2: "edge-",
		props: []prop{{kind: "floor"}, {kind: "mat", at: spot{x: -10}}, {kind: "head-pillow", at: spot{x: -80, y: 1}}, {kind: "knee-pillow", at: spot{x: 38, y: 1.6}},
			{kind: "belly-rise", at: spot{on: "belly", x: -4}, to: on("belly", .4, 0)}, {kind: "belly-cover", at: spot{on: "belly", x: -4}, to: on("belly", .4, 0), held: true},
			{kind: "belly-mark", at: spot{on: "belly", x: -4}, to: on("belly", .4, 0), held: true}},
		arrows: []arrow{{from: spot{x: -12, y: 38}, to: spot{x: -12, y: 52}, both: true}},
	},
	{
		id:   "belly-breath-sitting",
		alt:  "Sitting back in a chair, the back supported, both feet flat, one hand on the belly and the other in the lap, the belly in. The belly and the hand move forwards about three fingers; the shoulders stay at the same height.",
		shot: shot{-66, 24, 156},
		start: posture{at: spot{x: -4, y: 55}, lean: -6, neck: 4,
			leg: legPosture{to: xy(38, 0)}, leg2: legPosture{to: xy(35, 0)},
			arm: armPosture{to: on("belly", -5, 0), aim: deg(8), upper: .92, fore: .76}, arm2: armPosture{to: on("thigh2", 2, 2)}},
		end: posture{at: spot{x: -4, y: 55}, lean: -6, neck: 4,
			leg: legPosture{to: xy(38, 0)}, leg2: legPosture{to: xy(35, 0)},
			arm: armPosture{to: on("belly", -2.2, 0), aim: deg(8), upper: .92, fore: .76}, arm2: armPosture{to: on("thigh2", 2, 2)}},
		hand: "laid", hand2: "edge",
		props: []prop{{kind: "floor"}, {kind: "chair", at: spot{x: 0}},
			{kind: "belly-rise", at: spot{on: "belly", x: -4}, to: on("belly", .4, 0)}, {kind: "belly-cover", at: spot{on: "belly", x: -4}, to: on("belly", .4, 0), held: true},
			{kind: "belly-mark", at: spot{on: "belly", x: -4}, to: on("belly", .4, 0), held: true}},
		arrows: []arrow{{from: spot{x: 18, y: 92}, to: spot{x: 34, y: 92}, both: true}},
	},
	{
		id:   "side-rib-hands",
		alt:  "Sitting upright, the palms flat on the sides of the lower ribs, breathed out, the ribs narrow. Breathed in, the ribs and both hands have moved out to the sides by about two fingers each; the shoulders stay low.",
		view: fromFront, shot: shot{-66, 46, 132},
		start: sitting(func(p *posture) {
			p.arm = armPosture{to: on("ribs", 1, -8), aim: deg(214), upper: .68, fore: .65}
			p.arm2 = armPosture{to: on("ribs2", 1, -8), aim: deg(-34), upper: .68, fore: .65}
		}),
		end: sitting(func(p *posture) {
			p.arm = armPosture{to: on("ribs", 3.8, -8), aim: deg(214), upper: .68, fore: .65}
			p.arm2 = armPosture{to: on("ribs2", 3.8, -8), aim: deg(-34), upper: .68, fore: .65}
		}),
		order: sitFlat,
		props: []prop{{kind: "chair-front"},
			{kind: "rib-rise", at: spot{on: "ribs", x: -4, y: -3}, to: on("ribs", .4, -3)}, {kind: "rib-cover", at: spot{on: "ribs", x: -4, y: -3}, to: on("ribs", .4, -3), held: true},
			{kind: "rib-rise", at: spot{on: "ribs2", x: -4, y: -3}, to: on("ribs2", .4, -3), flip: true}, {kind: "rib-cover", at: spot{on: "ribs2", x: -4, y: -3}, to: on("ribs2", .4, -3), flip: true, held: true}},
		marks:  []spotted{{at: spot{on: "ribs", x: -2, y: -2}, w: 3, h: 7, over: true}, {at: spot{on: "ribs2", x: -2, y: -2}, w: 3, h: 7, over: true}},
		arrows: []arrow{{from: spot{x: 26, y: 72}, to: spot{x: 40, y: 72}}, {from: spot{x: -26, y: 72}, to: spot{x: -40, y: 72}}},
	},
	{
		id:   "side-rib-towel",
		alt:  "Sitting upright, a towel round the lower ribs and crossed in front, each hand holding the opposite end; breathed out, the ribs narrow. Breathed in, the lower ribs are about two fingers wider on each side and the ends of the towel are let out a little; the shoulders stay low.",
		view: fromFront, shot: shot{-66, 46, 132},
		start: sitting(func(p *posture) {
			p.arm = armPosture{to: xy(16, 79), aim: deg(196), upper: .7, fore: .66}
			p.arm2 = armPosture{to: xy(-16, 79), aim: deg(-16), upper: .7, fore: .66}
		}),
		end: sitting(func(p *posture) {
			p.arm = armPosture{to: xy(13, 79.4), aim: deg(196), upper: .7, fore: .66}
			p.arm2 = armPosture{to: xy(-13, 79.4), aim: deg(-16), upper: .7, fore: .66}
		}),
		hand: "fist", order: sitFlat,
		props: []prop{{kind: "chair-front"},
			{kind: "rib-rise", at: spot{on: "ribs", x: -4, y: -3}, to: on("ribs", .4, -3)}, {kind: "rib-cover", at: spot{on: "ribs", x: -4, y: -3}, to: on("ribs", .4, -3), held: true},
			{kind: "rib-rise", at: spot{on: "ribs2", x: -4, y: -3}, to: on("ribs2", .4, -3), flip: true}, {kind: "rib-cover", at: spot{on: "ribs2", x: -4, y: -3}, to: on("ribs2", .4, -3), flip: true, held: true},
			{kind: "strip", at: spot{on: "ribs", x: -.6, y: -2}, to: on("ribs", 2.6, -2), end: on("palm2", 0, 0), held: true},
			{kind: "strip", at: spot{on: "ribs2", x: -.6, y: -2}, to: on("ribs2", 2.6, -2), end: on("palm", 0, 0), held: true}},
		marks:  []spotted{{at: spot{on: "ribs", x: -2, y: -.5}, w: 2.8, h: 5.4, over: true}, {at: spot{on: "ribs2", x: -2, y: -.5}, w: 2.8, h: 5.4, over: true}},
		arrows: []arrow{{from: spot{x: 26, y: 70}, to: spot{x: 40, y: 70}}, {from: spot{x: -26, y: 70}, to: spot{x: -40, y: 70}}},
	},
	{
		id:   "pack-wrap",
		alt:  "Two hands at a table, seen from above: a flat bag lies on an open thin towel. Both ends of the towel are folded over it, one layer round the bag, and the hands smooth the cloth.",
		view: fromBehind, shot: shot{-38, 177, 76},
		start: posture{at: spot{y: 91},
			arm: armPosture{to: xy(27, 198), aim: deg(112)}, arm2: armPosture{to: xy(-27, 198), aim: deg(68)}},
		end: posture{at: spot{y: 91},
			arm: armPosture{to: xy(9, 201), aim: deg(112)}, arm2: armPosture{to: xy(-9, 201), aim: deg(68)}},
		props: []prop{{kind: "table-above", at: spot{y: 200}}, {kind: "towel-open", at: spot{y: 208}}, {kind: "plain-pack", at: spot{y: 208}},
			{kind: "towel-flap", at: spot{x: -19, y: 208}, to: xy(-6, 208)}, {kind: "towel-flap", at: spot{x: 19, y: 208}, to: xy(6, 208), flip: true}},
		arrows: []arrow{{from: spot{x: -30, y: 223}, to: spot{x: -14, y: 223}, bow: -2}, {from: spot{x: 30, y: 223}, to: spot{x: 14, y: 223}, bow: 2}},
	},
	{
		id:   "pack-against-back",
		alt:  "Sitting in a chair with a high back, leaning a little forwards, a pillow under each forearm, the right hand reaching over the shoulder to lay the wrapped pack behind the shoulder blades. Leaning back at ease, the pack rests between the chair and the upper back and both forearms rest on the pillows.",
		shot: shot{-95, -6, 196},
		start: posture{at: spot{x: -6, y: 55}, lean: 8, neck: 4,
			leg: legPosture{to: xy(38, 0)}, leg2: legPosture{to: xy(35, 0)},
			arm: armPosture{to: on("back-top", -2, 1), aim: deg(-110)}, arm2: armPosture{to: xy(24, 73), aim: deg(-4), upper: .84}},
		end: posture{at: spot{x: -6, y: 55}, lean: -8, neck: 4,
			leg: legPosture{to: xy(38, 0)}, leg2: legPosture{to: xy(35, 0)},
			arm: armPosture{to: xy(22, 72), aim: deg(-4)}, arm2: armPosture{to: xy(24, 73), aim: deg(-4)}},
		hand: "edge",
		props: []prop{{kind: "floor"}, {kind: "chair-high", at: spot{x: 0}}, {kind: "wrapped", at: spot{on: "back", x: -2, y: -1}},
			{kind: "lap-pillow", at: spot{x: 18, y: 62}, held: true}},
		marks:  []spotted{{at: spot{on: "back", x: 3, y: 0}, w: 3, h: 8}},
		arrows: []arrow{{from: spot{x: 44, y: 124}, to: spot{x: 26, y: 126}, bow: 2}},
	},
	{
		id:   "pack-off",
		alt:  "Seen from behind, sitting with a wrapped pack on the right upper back beside the spine, held by the right hand over the shoulder. The hand lifts the pack away, and the fingertips of the left hand touch the skin under it from below.",
		view: fromBehind, shot: shot{-66, 50, 132},
		start: sitting(func(p *posture) {
			p.arm = armPosture{raise: 140, elbow: 174, upper: .6, fore: .75}
			p.arm2 = armPosture{raise: 12, elbow: -6}
		}),
		end: sitting(func(p *posture) {
			p.arm = armPosture{raise: 88, elbow: 100, upper: .85, fore: .9}
			p.arm2 = armPosture{to: on("blade", -3, -5), aim: deg(30), upper: .95}
		}),
		hand: "flat", hand2: "press", order: "",
		props:  []prop{{kind: "stool", near: true}, {kind: "wrapped-flat", at: spot{on: "palm", x: 0, y: -3}, held: true}},
		marks:  []spotted{{at: spot{on: "blade", x: -1, y: -3}, w: 6, h: 8}},
		arrows: []arrow{{from: spot{x: 53, y: 94}, to: spot{x: 53, y: 118}, bow: -3}},
	},
	{
		id:   "slush-bag-mix",
		alt:  "Two hands at a table: a freezer bag half full of clear liquid stands in a bowl, with a bottle that bears a flame on its label and a cup of water beside it. The bag, zipped shut with the air pressed out, is slid into a second bag with a label.",
		shot: shot{18, 62, 94},
		start: posture{at: spot{x: -8, y: 55}, lean: 8,
			arm: armPosture{to: xy(34, 101), aim: deg(-40)}, arm2: armPosture{to: xy(61, 105), aim: deg(-40), slide: 4}, leg: legPosture{to: xy(38, 0)}, leg2: legPosture{to: xy(35, 0)}},
		end: posture{at: spot{x: -8, y: 55}, lean: 8,
			arm: armPosture{to: xy(55, 103), aim: deg(-40)}, arm2: armPosture{to: xy(61, 105), aim: deg(-40), slide: 4}, leg: legPosture{to: xy(38, 0)}, leg2: legPosture{to: xy(35, 0)}},
		hand: "fist", hand2: "fist",
		props: []prop{{kind: "table-top", at: spot{y: 72}}, {kind: "bottle", at: spot{x: 92, y: 72}}, {kind: "cup", at: spot{x: 102, y: 72}},
			{kind: "outer-bag", at: spot{x: 68, y: 78}}, {kind: "freezer-bag", at: spot{x: 34, y: 76.5}, to: xy(60, 79), held: true},
			{kind: "outer-front", at: spot{x: 68, y: 78}, held: true}, {kind: "bowl", at: spot{x: 34, y: 72}, held: true}},
		arrows: []arrow{{from: spot{x: 36, y: 124}, to: spot{x: 54, y: 126}, bow: 3}},
	},
}
