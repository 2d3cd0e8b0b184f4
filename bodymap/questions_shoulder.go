package bodymap

// Questions that tell the muscles of the shoulder, shoulder blade and chest apart. Which muscles a feel, a habit or a
// movement concerns is the sources' word; bases and points are our own judgement of how strongly they put it.
var shoulderQuestions = []Question{
	// How it is.
	{
		ID: "deep-in-front-of-joint", Kind: Feel, Base: 0.25,
		Ask:  "At the front of the shoulder, does it feel deep in the joint rather than near the skin?",
		Said: "At the front of the shoulder it feels deep in the joint",
		Says: []string{"deep in the front of the shoulder", "deep in the shoulder joint", "inside the shoulder joint", "deep in the joint"},
		Leans: []Lean{
			{"infraspinatus", "", 0.7}, {"supraspinatus", "", 0.3},
			{"deltoid", "anterior", -0.4}, {"pectoralis-major", "", -0.4}, {"biceps-brachii", "", -0.6},
		},
		Source: "Simons, Travell & Simons 1999, ch. 22, 28 and 30",
		Marked: Marked{Depths: []Depth{DeepPain}, Regions: []string{"front-shoulder"}},
	},
	{
		ID: "surface-burning-at-blade", Kind: Feel, Base: 0.12,
		Ask:  "Is it a burning near the surface, between the shoulder blade and the spine?",
		Said: "It burns near the surface, between the shoulder blade and the spine",
		Says: []string{"burning between the shoulder blades", "burning shoulder blade", "burning beside the shoulder blade", "burning knot"},
		Leans: []Lean{
			{"trapezius", "middle", 0.9}, {"trapezius", "lower", 0.9}, {"shingles", "", 0.6},
			{"infraspinatus", "", -0.3}, {"serratus-anterior", "", -0.4}, {"serratus-posterior-superior", "", -0.7},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6 and 47; NHS, shingles",
		Marked: Marked{
			Qualities: []Quality{Burning}, Depths: []Depth{0, SurfacePain},
			Regions: []string{
				"back-blade-upper-corner", "back-blade-inner-upper", "back-blade-inner-mid", "back-blade-inner-low",
				"back-beside-spine-upper", "back-beside-spine-mid", "back-spine-upper", "back-spine-mid",
			},
		},
	},
	{
		ID: "one-finger-spot-behind", Kind: Feel, Base: 0.2,
		Ask:  "Can you point to it with one fingertip, at the back of the outer shoulder?",
		Said: "I can point to it with one fingertip, at the back of the outer shoulder",
		Says: []string{"one spot at the back of the shoulder", "point to it with one finger", "small sharp spot behind the shoulder"},
		Leans: []Lean{
			{"teres-minor", "", 1}, {"deltoid", "posterior", 0.3},
			{"triceps-brachii", "long", -0.4}, {"subscapularis", "", -0.4}, {"infraspinatus", "", -0.5},
		},
		Source: "Simons, Travell & Simons 1999, ch. 22, 23, 26 and 32",
	},
	{
		ID: "only-on-moving-the-arm", Kind: Feel, Base: 0.35,
		Ask:  "Is it nearly gone while the arm rests, and back when you move it?",
		Said: "It is nearly gone while the arm rests, and back when I move it",
		Says: []string{"only when i move my arm", "fine at rest", "no pain at rest", "only hurts when i use the arm"},
		Leans: []Lean{
			{"teres-major", "", 0.6}, {"deltoid", "", 0.5},
			{"trapezius", "middle", -0.3}, {"trapezius", "lower", -0.3}, {"infraspinatus", "", -0.3}, {"scalenes", "", -0.4},
			{"c6-root", "", -0.4}, {"c7-root", "", -0.4}, {"c8-root", "", -0.4}, {"subscapularis", "", -0.5},
			{"serratus-posterior-superior", "", -0.6}, {"rhomboids", "", -0.7}, {"latissimus-dorsi", "", -0.8},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 22, 24 to 28 and 47; Rangan et al. 2015, Shoulder & Elbow",
	},
	{
		ID: "sore-wrist-strap", Kind: With, Base: 0.1,
		Ask:  "Is there also a sore band around the wrist, as if a watch strap were tight?",
		Said: "There is also a sore band around the wrist, as if a watch strap were tight",
		Says: []string{"band around the wrist", "watch strap", "wristwatch hurts", "strap around my wrist"},
		Leans: []Lean{
			{"subscapularis", "", 1.1},
		},
		Source: "Simons, Travell & Simons 1999, ch. 26",
	},
	{
		ID: "gooseflesh-on-the-arm", Kind: With, Base: 0.03,
		Ask:  "Do you get gooseflesh or a shiver on the outside of that arm?",
		Said: "I get gooseflesh or a shiver on the outside of that arm",
		Says: []string{"gooseflesh", "goosebumps", "goose bumps on my arm", "shiver down the arm"},
		Leans: []Lean{
			{"trapezius", "middle", 1},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6",
	},
	{
		ID: "tender-breast", Kind: With, Base: 0.12,
		Ask:  "Is the breast or nipple on that side touchy, so that clothes rub?",
		Said: "The breast or nipple on that side is touchy, so that clothes rub",
		Says: []string{"sore nipple", "tender breast", "breast is sore", "nipple hurts", "touchy nipple"},
		Leans: []Lean{
			{"pectoralis-major", "costal", 1.1}, {"pectoralis-major", "sternal", 0.5},
		},
		Source: "Simons, Travell & Simons 1999, ch. 42",
		Raises: []string{"lump-or-shape"},
	},

	// How it began.
	{
		ID: "caught-a-fall", Kind: Onset, Base: 0.08,
		Ask:  "Did it begin when you caught a fall with your arm or hand?",
		Said: "It began when I caught a fall with my arm or hand",
		Says: []string{"fell on my hand", "fell on my arm", "outstretched hand", "caught myself falling", "caught a fall", "grabbed the rail"},
		Leans: []Lean{
			{"subscapularis", "", 0.7}, {"infraspinatus", "", 0.6}, {"deltoid", "anterior", 0.5}, {"palmaris-longus", "", 0.5},
			{"collarbone-joint", "", 0.5}, {"biceps-brachii", "", 0.3}, {"subacromial", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 22, 26, 28, 30 and 37; NHS, shoulder pain",
		Raises: []string{"accident"},
	},
	{
		ID: "arm-kept-still", Kind: Onset, Base: 0.06,
		Ask:  "Was the arm in a sling or plaster, or kept still for weeks, before it began?",
		Said: "The arm was in a sling or plaster, or kept still for weeks, before it began",
		Says: []string{"arm in a sling", "arm in plaster", "arm in a cast", "dislocated shoulder", "broke my arm"},
		Leans: []Lean{
			{"subscapularis", "", 0.9}, {"frozen-shoulder", "", 0.9}, {"pectoralis-major", "", 0.6}, {"pectoralis-minor", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 26, 42 and 43; Rangan et al. 2015, Shoulder & Elbow",
	},
	{
		ID: "blow-to-the-shoulder", Kind: Onset, Base: 0.06,
		Ask:  "Did it begin with a knock on the shoulder, the kick of a rifle or an injection there?",
		Said: "It began with a knock on the shoulder, the kick of a rifle or an injection there",
		Says: []string{"knock on the shoulder", "rifle recoil", "shooting a gun", "after an injection", "vaccine in my arm", "hit on the shoulder"},
		Leans: []Lean{
			{"deltoid", "anterior", 1}, {"deltoid", "middle", 0.8}, {"deltoid", "posterior", 0.7}, {"collarbone-joint", "", 0.6},
			{"pectoralis-minor", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 28 and 43; NHS, shoulder pain",
		Raises: []string{"accident", "shoulder-stuck"},
	},

	// What one does all day and night.
	{
		ID: "hanging-arm-load", Kind: Habit, Base: 0.2,
		Ask:  "Do you carry a heavy case with the arm hanging, or walk a dog that pulls?",
		Said: "I carry a heavy case with the arm hanging, or walk a dog that pulls",
		Says: []string{"dog pulls", "dog on a lead", "dog leash", "heavy suitcase", "briefcase", "carrying a case"},
		Leans: []Lean{
			{"supraspinatus", "", 0.9}, {"supinator", "", 0.5}, {"thoracic-outlet", "", 0.4}, {"trapezius", "upper", 0.3},
			{"levator-scapulae", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6, 19, 21 and 36; NHS, thoracic outlet syndrome",
	},
	{
		ID: "working-at-arms-length", Kind: Habit, Base: 0.15,
		Ask:  "Do you hold things out at arm's length for long: a drill, clippers, a brush?",
		Said: "I hold things out at arm's length for long, such as a drill, clippers or a brush",
		Says: []string{"arm's length", "hedge clippers", "hedge trimmer", "holding a drill", "hairdresser", "drywall"},
		Leans: []Lean{
			{"deltoid", "anterior", 0.6}, {"supraspinatus", "", 0.5}, {"pectoralis-major", "", 0.5}, {"subclavius", "", 0.4},
			{"serratus-posterior-superior", "", 0.4}, {"subacromial", "", 0.4}, {"trapezius", "upper", 0.3}, {"rhomboids", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6, 21, 27, 28, 42 and 47; NHS, shoulder pain",
	},

	// What brings it on.
	{
		ID: "reaching-to-the-back-seat", Kind: Worse, Base: 0.2,
		Ask:  "Does reaching back bring it on, as to the back seat of a car or into a coat sleeve?",
		Said: "Reaching back brings it on, as to the back seat of a car or into a coat sleeve",
		Says: []string{"back seat", "coat sleeve", "putting on a coat", "putting on a jacket", "bedside table behind me", "reaching backwards", "difficulty dressing"},
		Leans: []Lean{
			{"infraspinatus", "", 0.9}, {"frozen-shoulder", "", 0.9}, {"teres-minor", "", 0.8}, {"deltoid", "anterior", 0.5},
			{"pectoralis-minor", "", 0.4}, {"subscapularis", "", 0.4}, {"subacromial", "", 0.4}, {"deltoid", "posterior", 0.3},
			{"pectoralis-major", "clavicular", 0.3},
			{"rhomboids", "", -0.4},
		},
		Source: "Simons, Travell & Simons 1999, ch. 22, 23, 26, 28, 42 and 43; NHS, frozen shoulder",
		Theme:  "arm behind the back",
	},
	{
		ID: "arm-cocked-to-throw", Kind: Worse, Base: 0.05,
		Ask:  "When you throw or serve, does it hurt with the arm cocked back, before the ball leaves?",
		Said: "When I throw or serve, it hurts with the arm cocked back",
		Says: []string{"cocked back", "cocking phase", "winding up to throw", "before i release the ball", "serving motion"},
		Leans: []Lean{
			{"subscapularis", "", 1}, {"pectoralis-major", "", 0.6}, {"pectoralis-minor", "", 0.4}, {"latissimus-dorsi", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 24, 26, 42 and 43",
		Needs:  "throwing-sport",
	},
	{
		ID: "after-the-ball-leaves", Kind: Worse, Base: 0.05,
		Ask:  "When you throw or serve, does it hurt after the ball has left, as the arm slows down?",
		Said: "When I throw or serve, it hurts after the ball has left",
		Says: []string{"follow-through", "follow through", "after i release the ball", "after the throw", "slowing the arm down"},
		Leans: []Lean{
			{"infraspinatus", "", 0.7}, {"teres-minor", "", 0.7}, {"deltoid", "posterior", 0.4}, {"rhomboids", "", 0.3},
			{"trapezius", "middle", 0.3}, {"trapezius", "lower", 0.3},
			{"pectoralis-minor", "", -0.3},
		},
		Source: "Donnelly et al. 2019; Simons, Travell & Simons 1999, ch. 22 and 23",
		Needs:  "throwing-sport",
	},
	{
		ID: "arm-asleep-overhead", Kind: Worse, Base: 0.12,
		Ask:  "Does the arm tingle or fall asleep when it lies above your head, as in bed?",
		Said: "The arm tingles or falls asleep when it lies above my head",
		Says: []string{"arm falls asleep above my head", "arms overhead in bed", "arm goes dead when i lift it", "tingles with the arm up"},
		Leans: []Lean{
			{"thoracic-outlet", "", 1.1}, {"pectoralis-minor", "", 1}, {"subclavius", "", 0.5}, {"scalenes", "", 0.4},
			{"teres-major", "", -0.3}, {"deltoid", "", -0.4}, {"subacromial", "", -0.4},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 42 and 43; NHS, thoracic outlet syndrome",
		Theme:  "arm held up",
		Raises: []string{"arm-colour"},
	},
	{
		ID: "sore-on-the-other-side-too", Kind: Worse, Base: 0.2,
		Ask:  "In bed on the good side, does it hurt until you rest the sore arm on a pillow?",
		Said: "In bed on my good side it hurts until I rest the sore arm on a pillow",
		Says: []string{"hurts on either side in bed", "pillow under my arm", "cannot lie on either side", "hug a pillow to sleep"},
		Leans: []Lean{
			{"infraspinatus", "", 0.9}, {"teres-minor", "", 0.4}, {"frozen-shoulder", "", 0.4}, {"subscapularis", "", 0.3},
			{"biceps-brachii", "", -0.4},
		},
		Source: "Simons, Travell & Simons 1999, ch. 22, 23, 26 and 30; NHS, frozen shoulder",
		Theme:  "lying at night",
	},

	// What eases it.
	{
		ID: "holding-the-arm-up-eases", Kind: Better, Base: 0.25,
		Ask:  "Does it ease when the weight of the arm is taken: armrests, hands in pockets?",
		Said: "It eases when the weight of the arm is taken, as by armrests or pockets",
		Says: []string{"armrest helps", "armrests help", "hands in my pockets", "holding my arm helps", "supporting the arm helps"},
		Leans: []Lean{
			{"trapezius", "upper", 0.9}, {"supraspinatus", "", 0.4}, {"levator-scapulae", "", 0.4}, {"scalenes", "", 0.3},
			{"latissimus-dorsi", "", -0.5},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6, 19, 20, 21 and 24",
	},

	// Movements to try now.
	{
		ID: "arm-out-to-the-side", Kind: Movement, Base: 0.28,
		Ask:  "Raise the arm out to the side, to shoulder height: does it hurt in the shoulder or fail?",
		Said: "Raising the arm out to the side hurts in the shoulder or fails",
		Says: []string{"raising my arm to the side", "lifting my arm sideways", "painful arc", "arm out to the side", "limited abduction", "painful abduction", "pain on abduction"},
		Leans: []Lean{
			{"supraspinatus", "", 1.1}, {"subacromial", "", 1.1}, {"frozen-shoulder", "", 1.1}, {"deltoid", "middle", 1},
			{"subscapularis", "", 0.8}, {"deltoid", "anterior", 0.5}, {"deltoid", "posterior", 0.5}, {"c5-root", "", 0.4},
			{"pectoralis-major", "", 0.3},
			{"scalenes", "", -0.4}, {"levator-scapulae", "", -0.4}, {"trapezius", "middle", -0.4}, {"trapezius", "lower", -0.4},
			{"serratus-posterior-superior", "", -0.5}, {"c7-root", "", -0.5}, {"c8-root", "", -0.5}, {"rhomboids", "", -0.7},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6, 19, 20, 21, 26, 27, 28 and 42; NHS, shoulder pain; Rangan et al. 2015, Shoulder & Elbow",
		Theme:  "raising the arm",
	},
	{
		ID: "turning-the-forearm-out", Kind: Movement, Base: 0.25,
		Ask:  "Elbow bent at your side, swing the forearm outwards: is it stiffer or sorer than the other?",
		Said: "With the elbow at my side, swinging the forearm outwards is stiff or sore",
		Says: []string{"turning my arm out", "rotating my arm outward", "external rotation", "cannot turn my arm outwards"},
		Leans: []Lean{
			{"subscapularis", "", 1.2}, {"frozen-shoulder", "", 1.2}, {"pectoralis-major", "", 0.4}, {"infraspinatus", "", 0.3},
			{"teres-minor", "", 0.3},
			{"supraspinatus", "", -0.3}, {"collarbone-joint", "", -0.3}, {"trapezius", "", -0.4}, {"c6-root", "", -0.5},
			{"c7-root", "", -0.5}, {"rhomboids", "", -0.6},
		},
		Source: "Simons, Travell & Simons 1999, ch. 22, 23, 26 and 42; Rangan et al. 2015, Shoulder & Elbow",
	},
	{
		ID: "hand-behind-head-to-mouth", Kind: Movement, Base: 0.28,
		Ask:  "Take the arm behind your head to cover your mouth: does the sore side stop short of the other?",
		Said: "With the arm behind my head, the hand comes less far round to the mouth than the other",
		Says: []string{"hand behind my head", "reach behind my head", "combing my hair", "brushing my hair", "washing my hair"},
		Leans: []Lean{
			{"frozen-shoulder", "", 1.1}, {"subscapularis", "", 1}, {"teres-major", "", 0.6}, {"infraspinatus", "", 0.5},
			{"supraspinatus", "", 0.5}, {"subacromial", "", 0.5}, {"latissimus-dorsi", "", 0.4}, {"teres-minor", "", 0.4},
			{"pectoralis-major", "", 0.3}, {"deltoid", "middle", 0.3},
			{"biceps-brachii", "", -0.3}, {"trapezius", "middle", -0.4}, {"levator-scapulae", "", -0.4}, {"c7-root", "", -0.5},
			{"rhomboids", "", -0.6},
		},
		Source: "Simons, Travell & Simons 1999, ch. 21, 22, 24, 25 and 26; Rangan et al. 2015, Shoulder & Elbow",
	},
	{
		ID: "arm-across-the-chest", Kind: Movement, Base: 0.22,
		Ask:  "Draw the arm across your chest with the other hand: does it hurt behind the shoulder or blade?",
		Said: "Drawing the arm across my chest hurts behind the shoulder or blade",
		Says: []string{"arm across my chest", "across my body", "hugging myself", "reaching for the other shoulder", "cross-body stretch"},
		Leans: []Lean{
			{"deltoid", "posterior", 0.8}, {"infraspinatus", "", 0.7}, {"teres-minor", "", 0.6}, {"subscapularis", "", 0.4},
			{"rhomboids", "", 0.4}, {"trapezius", "middle", 0.4}, {"frozen-shoulder", "", 0.4},
			{"serratus-posterior-superior", "", 0.3},
			{"deltoid", "anterior", -0.3}, {"biceps-brachii", "", -0.3}, {"pectoralis-minor", "", -0.4},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6, 22, 23, 26, 27, 28 and 47; Rangan et al. 2015, Shoulder & Elbow",
	},
	{
		ID: "straight-arm-to-the-ear", Kind: Movement, Base: 0.28,
		Ask:  "Raise the arm with a straight elbow: does it hurt or stop before it touches your ear?",
		Said: "Raising the arm with a straight elbow hurts or stops before it touches my ear",
		Says: []string{"arm to my ear", "cannot lift my arm straight up", "raising my arm all the way", "last bit of lifting my arm"},
		Leans: []Lean{
			{"frozen-shoulder", "", 1.1}, {"triceps-brachii", "long", 0.9}, {"subscapularis", "", 0.8}, {"subacromial", "", 0.8},
			{"supraspinatus", "", 0.6}, {"teres-major", "", 0.6}, {"collarbone-joint", "", 0.6}, {"biceps-brachii", "", 0.5},
			{"deltoid", "", 0.5}, {"latissimus-dorsi", "", 0.4}, {"coracobrachialis", "", 0.4}, {"pectoralis-major", "", 0.4},
			{"trapezius", "middle", -0.4}, {"c7-root", "", -0.4}, {"rhomboids", "", -0.6},
		},
		Source: "Simons, Travell & Simons 1999, ch. 21, 24 to 26, 28 to 30, 32 and 42; NHS, shoulder pain; Rangan et al. 2015, Shoulder & Elbow",
		Theme:  "raising the arm",
	},
	{
		ID: "straight-arm-back-thumb-down", Kind: Movement, Base: 0.18,
		Ask:  "Take the straight arm out and back, thumb down: is the front of the shoulder or arm sore?",
		Said: "Taking the straight arm back, thumb down, is sore at the front of the shoulder or arm",
		Says: []string{"arm straight behind me", "stretching my arm back", "arm back thumb down", "biceps stretch"},
		Leans: []Lean{
			{"biceps-brachii", "", 1}, {"deltoid", "anterior", 0.6}, {"pectoralis-major", "clavicular", 0.5},
			{"coracobrachialis", "", 0.4}, {"pectoralis-minor", "", 0.3},
			{"supraspinatus", "", -0.3}, {"scalenes", "", -0.5},
		},
		Source: "Simons, Travell & Simons 1999, ch. 28, 29, 30, 42 and 43",
		Theme:  "arm behind the back",
	},
	{
		ID: "leaning-through-a-doorway", Kind: Movement, Base: 0.28,
		Ask:  "Forearms on a door frame, lean through: is there a sore pull in the chest or front of the shoulder?",
		Said: "Leaning through a doorway with the forearms on the frame pulls sorely in the chest or front of the shoulder",
		Says: []string{"doorway stretch", "door frame stretch", "chest stretch hurts", "tight chest muscles", "tight pecs"},
		Leans: []Lean{
			{"pectoralis-major", "", 1}, {"pectoralis-minor", "", 0.9}, {"subscapularis", "", 0.5}, {"subclavius", "", 0.3},
			{"deltoid", "anterior", 0.3},
			{"infraspinatus", "", -0.4}, {"scalenes", "", -0.4},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 22, 26, 42 and 43",
	},
	{
		ID: "face-down-arm-lift", Kind: Movement, Base: 0.25,
		Ask:  "Lie face down, arm out past your ear, thumb up, and lift it: weak, or sore beside the blade?",
		Said: "Lying face down, lifting the arm out past my ear is weak, or sore beside the blade",
		Says: []string{"lifting my arm face down", "face down arm lift", "lifting my arm when i lie on my front"},
		Leans: []Lean{
			{"trapezius", "lower", 0.8}, {"trapezius", "middle", 0.7}, {"supraspinatus", "", 0.4}, {"rhomboids", "", 0.3},
			{"subacromial", "", 0.3}, {"iliocostalis-thoracis", "", -0.3}, {"serratus-posterior-superior", "", -0.3}, {"c7-root", "", -0.3},
			{"levator-scapulae", "", -0.4}, {"scalenes", "", -0.4}, {"facet-c6-c7", "", -0.4},
		},
		Source: "Our reading of what loads each muscle; Simons, Travell & Simons 1999, ch. 6 and 27",
	},
	{
		ID: "turning-a-heavy-wheel", Kind: Worse, Base: 0.15,
		Ask:  "Does turning a heavy steering wheel, or pulling something heavy down towards you, bring it on?",
		Said: "Turning a heavy steering wheel, or pulling something heavy down towards me, brings it on",
		Says: []string{"steering wheel", "heavy steering", "turning the wheel", "pulling the blind down", "lat pulldown"},
		Leans: []Lean{
			{"teres-major", "", 1}, {"latissimus-dorsi", "", 0.6}, {"triceps-brachii", "long", 0.4}, {"deltoid", "posterior", 0.3},
			{"subscapularis", "", 0.3}, {"supraspinatus", "", -0.3}, {"scalenes", "", -0.3}, {"rhomboids", "", -0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 24, 25, 26 and 32",
	},
	{
		ID: "under-the-blade", Kind: Feel, Base: 0.2,
		Ask:  "Does it feel as if it lay under the bone of the shoulder blade, not on it?",
		Said: "It feels as if it lay under the bone of the shoulder blade, not on it",
		Says: []string{"under the bone of the blade", "beneath the bone of my shoulder blade", "between the blade and the ribs"},
		Leans: []Lean{
			{"serratus-posterior-superior", "", 1.1}, {"subscapularis", "", 0.5}, {"serratus-anterior", "", 0.5},
			{"c7-root", "", 0.3}, {"infraspinatus", "", -0.3}, {"supraspinatus", "", -0.3}, {"rhomboids", "", -0.4},
			{"levator-scapulae", "", -0.4}, {"trapezius", "middle", -0.5}, {"trapezius", "lower", -0.5},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6, 26, 27, 46 and 47",
	},
	{
		ID: "elbows-into-the-chair", Kind: Movement, Base: 0.25,
		Ask:  "Sit and push your elbows back hard into the chair: is it sore beside the blade or behind the shoulder?",
		Said: "Pushing my elbows back into the chair is sore beside the blade or behind the shoulder",
		Says: []string{"pushing my elbows back", "elbows back hurts", "pulling my elbow back", "rowing hurts beside the blade"},
		Leans: []Lean{
			{"rhomboids", "", 0.9}, {"deltoid", "posterior", 0.8}, {"trapezius", "middle", 0.6}, {"teres-major", "", 0.6},
			{"latissimus-dorsi", "", 0.5}, {"triceps-brachii", "long", 0.4}, {"trapezius", "lower", 0.3},
			{"levator-scapulae", "", -0.3}, {"iliocostalis-thoracis", "", -0.3}, {"thoracic-joints", "", -0.3},
			{"serratus-anterior", "", -0.4}, {"serratus-posterior-superior", "", -0.4}, {"c7-root", "", -0.4},
			{"facet-c6-c7", "", -0.4}, {"scalenes", "", -0.5},
		},
		Source: "Our reading of what loads each muscle; Simons, Travell & Simons 1999, ch. 6, 24, 25, 27, 28 and 32",
	},
}
