package bodymap

// Questions that tell the muscles of the arm and hand apart, and those of the neck, shoulder and chest that ache as far
// down. Which muscles a feel, a habit or a movement concerns is the sources' word; bases and points are our own
// judgement of how strongly they put it.
var armQuestions = []Question{
	// How it is.
	{
		ID: "skips-elbow-and-wrist", Kind: Feel, Base: 0.12,
		Ask:  "Does the ache come down the arm but leave out the elbow and the wrist?",
		Said: "The ache comes down the arm but leaves out the elbow and the wrist",
		Says: []string{"skips the elbow", "not in the elbow", "above and below the elbow", "skips my wrist"},
		Leans: []Lean{
			{"coracobrachialis", "", 1}, {"subclavius", "", 0.9}, {"scalenes", "", 0.5},
			{"serratus-posterior-superior", "", -0.3}, {"brachialis", "", -0.5}, {"triceps-brachii", "medial", -0.5},
			{"supinator", "", -0.7}, {"brachioradialis", "", -0.7},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 29, 31, 34, 36, 42 and 47",
	},
	{
		ID: "needles-in-the-palm", Kind: Feel, Base: 0.18,
		Ask:  "Does the skin of the palm prick, as if with fine needles?",
		Said: "The skin of my palm pricks, as if with fine needles",
		Says: []string{"needles in my palm", "prickling palm", "pricking in the palm", "palm is prickly", "sore palm when i hold a tool"},
		Leans: []Lean{
			{"palmaris-longus", "", 1.2},
			{"finger-flexors", "", -0.4}, {"interossei", "", -0.4}, {"wrist-flexors", "", -0.4},
		},
		Source: "Simons, Travell & Simons 1999, ch. 37, 38 and 40",
		Marked: Marked{Qualities: []Quality{Tingling}, Regions: []string{"front-palm"}},
	},
	{
		ID: "shoots-past-the-fingertip", Kind: Feel, Base: 0.12,
		Ask:  "Does it seem to shoot out beyond the tip of a finger or the thumb?",
		Said: "It seems to shoot out beyond the tip of a finger or the thumb",
		Says: []string{"shoots out of my fingertip", "beyond the fingertip", "lightning in my finger", "shooting through the finger"},
		Leans: []Lean{
			{"finger-flexors", "", 1}, {"flexor-pollicis-longus", "", 0.9},
			{"interossei", "", -0.3}, {"finger-extensors", "", -0.5},
		},
		Source: "Simons, Travell & Simons 1999, ch. 35, 38 and 40",
	},
	{
		ID: "sore-along-one-side-of-a-finger", Kind: Feel, Base: 0.2,
		Ask:  "Is a finger stiff and sore along one side, like a worn joint?",
		Said: "A finger is stiff and sore along one side, like a worn joint",
		Says: []string{"side of my finger", "stiff finger", "sore finger joint", "feels like arthritis in the finger", "stiff knuckle"},
		Leans: []Lean{
			{"interossei", "", 1.1}, {"finger-extensors", "middle", 0.4}, {"finger-extensors", "ring-little", 0.4},
			{"finger-flexors", "", -0.4}, {"latissimus-dorsi", "", -0.4}, {"scalenes", "", -0.4},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 24, 35, 38 and 40",
	},
	{
		ID: "puffy-hand-in-the-morning", Kind: With, Base: 0.08,
		Ask:  "Is the back of the hand puffy, or are the fingers stiff, first thing in the morning?",
		Said: "The back of my hand is puffy, or my fingers are stiff, first thing in the morning",
		Says: []string{"puffy hand", "swollen hand in the morning", "fingers stiff in the morning", "rings feel tight"},
		Leans: []Lean{
			{"scalenes", "", 0.8}, {"carpal-tunnel", "", 0.4}, {"thoracic-outlet", "", 0.4}, {"interossei", "", 0.3},
			{"subclavius", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 40 and 42; NHS, carpal tunnel syndrome; NHS, thoracic outlet syndrome",
	},

	// What one does all day.
	{
		ID: "raking-and-yanking", Kind: Habit, Base: 0.12,
		Ask:  "Do you rake, dig, chop wood or yank at a mower's starter cord?",
		Said: "I rake, dig, chop wood or yank at a mower's starter cord",
		Says: []string{"raking", "digging", "shovelling", "shoveling", "starter cord", "starting the mower", "chopping wood", "snow shovel"},
		Leans: []Lean{
			{"teres-major", "", 0.7}, {"latissimus-dorsi", "", 0.6}, {"biceps-brachii", "", 0.5}, {"finger-flexors", "", 0.4},
			{"brachioradialis", "", 0.4}, {"supinator", "", 0.4}, {"brachialis", "", 0.3}, {"triceps-brachii", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 24, 25, 30, 31, 32, 34, 36 and 38; Davies & Davies 2013",
	},
	{
		ID: "stick-or-crutches", Kind: Habit, Base: 0.1,
		Ask:  "Do you walk with a stick or crutches, or push yourself up from chairs with your arms?",
		Said: "I walk with a stick or crutches, or push myself up from chairs with my arms",
		Says: []string{"crutches", "walking stick", "walking frame", "use a cane", "pushing myself up from a chair"},
		Leans: []Lean{
			{"triceps-brachii", "", 0.8}, {"pectoralis-minor", "", 0.6}, {"palmaris-longus", "", 0.5}, {"latissimus-dorsi", "", 0.5},
			{"anconeus", "", 0.4}, {"trapezius", "upper", 0.3}, {"carpal-tunnel", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6, 24, 32, 37 and 43; NHS, carpal tunnel syndrome",
	},
	{
		ID: "holding-with-bent-elbow", Kind: Habit, Base: 0.25,
		Ask:  "Do you lift or hold things on a bent elbow: bags, boxes, a child, a guitar?",
		Said: "I lift or hold things on a bent elbow, such as bags, boxes, a child or a guitar",
		Says: []string{"carrying shopping", "shopping bags", "groceries", "holding a child", "lifting boxes", "guitar", "violin", "bicep curls", "biceps curls", "violinist", "guitarist"},
		Leans: []Lean{
			{"brachialis", "", 0.8}, {"biceps-brachii", "", 0.7}, {"brachioradialis", "", 0.4}, {"deltoid", "anterior", 0.3},
			{"pectoralis-major", "", 0.3}, {"ulnar-nerve", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 28, 30, 31, 34 and 42; American Academy of Orthopaedic Surgeons, ulnar nerve entrapment at the elbow",
	},
	{
		ID: "gripping-for-hours", Kind: Habit, Base: 0.18,
		Ask:  "Do you grip hard for hours: hand tools, handlebars, a steering wheel, a golf club?",
		Said: "I grip hard for hours, as on hand tools, handlebars, a steering wheel or a golf club",
		Says: []string{"hand tools", "hammering", "handlebars", "gripping the wheel", "golf club", "ski poles", "gripping all day", "power tools"},
		Leans: []Lean{
			{"finger-flexors", "", 0.8}, {"wrist-flexors", "", 0.8}, {"brachioradialis", "", 0.6}, {"elbow-tendon", "", 0.6},
			{"wrist-extensors", "", 0.5}, {"palmaris-longus", "", 0.5}, {"interossei", "", 0.4}, {"pronator-teres", "", 0.4},
			{"supinator", "", 0.3}, {"anconeus", "", 0.3}, {"triceps-brachii", "medial", 0.3}, {"carpal-tunnel", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 32, 34, 36, 37, 38 and 40; NHS, tennis elbow; NHS, carpal tunnel syndrome",
	},
	{
		ID: "pinching-small-things", Kind: Habit, Base: 0.18,
		Ask:  "Do you pinch small things for long: a pen, a needle, weeds, tweezers?",
		Said: "I pinch small things for long, such as a pen, a needle, weeds or tweezers",
		Says: []string{"weeding", "pulling weeds", "sewing", "knitting", "crochet", "writing by hand", "handwriting", "writer's cramp", "tweezers", "beading"},
		Leans: []Lean{
			{"thumb-muscles", "", 0.9}, {"interossei", "first", 0.8}, {"flexor-pollicis-longus", "", 0.7},
			{"interossei", "others", 0.6}, {"finger-extensors", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 35, 38, 39 and 40",
	},
	{
		ID: "thumbs-on-a-phone", Kind: Habit, Base: 0.35,
		Ask:  "Do you type or play with your thumbs on a phone or game pad for hours?",
		Said: "I type or play with my thumbs on a phone or game pad for hours",
		Says: []string{"texting", "game controller", "gaming", "scrolling with my thumb", "thumb typing"},
		Leans: []Lean{
			{"thumb-muscles", "", 0.5}, {"flexor-pollicis-longus", "", 0.5}, {"interossei", "first", 0.3},
		},
		Source: "Davies & Davies 2013; Donnelly et al. 2019",
	},

	// What brings it on.
	{
		ID: "things-slip-from-the-hand", Kind: Worse, Base: 0.1,
		Ask:  "Do cups or other things slip from your grip unexpectedly?",
		Said: "Cups or other things slip from my grip unexpectedly",
		Says: []string{"dropping cups", "drop things", "dropping things", "cups slip", "weak grip", "grip gives way"},
		Leans: []Lean{
			{"wrist-extensors", "", 0.8}, {"brachioradialis", "", 0.7}, {"finger-extensors", "", 0.6}, {"carpal-tunnel", "", 0.6},
			{"elbow-tendon", "", 0.6}, {"scalenes", "", 0.5}, {"c8-root", "", 0.5}, {"ulnar-nerve", "", 0.4}, {"c7-root", "", 0.4},
			{"infraspinatus", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 22, 34 and 35; NHS, tennis elbow; NHS, carpal tunnel syndrome",
		Raises: []string{"arm-weak", "spinal-cord"},
	},
	{
		ID: "backhand-stroke", Kind: Worse, Base: 0.06,
		Ask:  "Does a racket bring it on, most of all the backhand?",
		Said: "A racket brings it on, most of all the backhand",
		Says: []string{"backhand", "racket", "racquet", "badminton", "playing squash", "padel", "pickleball"},
		Leans: []Lean{
			{"supinator", "", 1}, {"elbow-tendon", "", 1}, {"wrist-extensors", "radialis-longus", 0.7},
			{"wrist-extensors", "radialis-brevis", 0.7}, {"triceps-brachii", "", 0.5}, {"anconeus", "", 0.5},
			{"brachioradialis", "", 0.4}, {"finger-extensors", "ring-little", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 32, 34, 35 and 36; NHS, tennis elbow",
	},
	{
		ID: "mouse-or-keys-bring-it-on", Kind: Worse, Base: 0.25,
		Ask:  "Does using a mouse, a keyboard or a piano bring it on in the arm or hand?",
		Said: "Using a mouse, a keyboard or a piano brings it on in the arm or hand",
		Says: []string{"mouse arm", "using the mouse", "clicking a mouse", "piano", "typing hurts my hand", "typing hurts my wrist", "pianist", "typist"},
		Leans: []Lean{
			{"finger-extensors", "", 0.8}, {"wrist-extensors", "", 0.5}, {"interossei", "", 0.4}, {"pronator-teres", "", 0.4},
			{"elbow-tendon", "", 0.4}, {"triceps-brachii", "", 0.3}, {"infraspinatus", "", 0.3}, {"carpal-tunnel", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 32, 34, 35 and 40; Donnelly et al. 2019; Davies & Davies 2013; NHS, tennis elbow; NHS, carpal tunnel syndrome",
	},
	{
		ID: "cutting-with-scissors", Kind: Worse, Base: 0.18,
		Ask:  "Is cutting with scissors or garden shears hard or sore?",
		Said: "Cutting with scissors or garden shears is hard or sore",
		Says: []string{"scissors", "shears", "secateurs", "pruning", "hair curlers", "pliers"},
		Leans: []Lean{
			{"finger-flexors", "", 1.1}, {"wrist-flexors", "", 0.8}, {"thumb-muscles", "", 0.5}, {"flexor-pollicis-longus", "", 0.4},
			{"finger-extensors", "", -0.3}, {"scalenes", "", -0.4}, {"subscapularis", "", -0.4},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 26, 35, 38 and 39",
	},

	// Movements to try now.
	{
		ID: "firm-handshake", Kind: Movement, Base: 0.25,
		Ask:  "Grip a bottle firmly, elbow straight, and tip it to the little finger: is the outer elbow sore?",
		Said: "Gripping a bottle firmly with a straight elbow hurts at the outer elbow",
		Says: []string{"shaking hands", "handshake", "gripping hurts", "pouring from a bottle", "lifting a kettle", "lifting a pan"},
		Leans: []Lean{
			{"wrist-extensors", "radialis-longus", 1.1}, {"elbow-tendon", "", 1.1}, {"supinator", "", 0.9},
			{"wrist-extensors", "radialis-brevis", 0.8}, {"brachioradialis", "", 0.8}, {"finger-extensors", "ring-little", 0.6},
			{"finger-extensors", "middle", 0.4},
			{"triceps-brachii", "medial", -0.3}, {"c6-root", "", -0.5}, {"scalenes", "", -0.6}, {"supraspinatus", "", -0.7},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 21, 32, 34, 35 and 36; NHS, tennis elbow",
	},
	{
		ID: "turning-a-door-knob", Kind: Movement, Base: 0.2,
		Ask:  "Turn a stiff door knob, a lid or a screwdriver: is it sore in the elbow, forearm or thumb?",
		Said: "Turning a door knob, a lid or a screwdriver is sore",
		Says: []string{"door knob", "doorknob", "door handle", "turning a key", "opening jars", "jar lid", "screwdriver"},
		Leans: []Lean{
			{"supinator", "", 1.1}, {"elbow-tendon", "", 0.7}, {"brachioradialis", "", 0.6}, {"wrist-extensors", "", 0.5},
			{"pronator-teres", "", 0.5}, {"biceps-brachii", "", 0.4}, {"thumb-muscles", "", 0.4}, {"anconeus", "", 0.3},
			{"triceps-brachii", "lateral", -0.4}, {"infraspinatus", "", -0.5}, {"c6-root", "", -0.5}, {"supraspinatus", "", -0.6},
			{"scalenes", "", -0.6},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 21, 22, 30, 32, 34, 36, 38 and 39; NHS, tennis elbow",
	},
	{
		ID: "palm-up-for-change", Kind: Movement, Base: 0.22,
		Ask:  "Elbow at your side, turn the palm up and cup it, as for change: is that stiff or sore?",
		Said: "Turning the palm up and cupping it, as for change, is stiff or sore",
		Says: []string{"turning my palm up", "palm facing up", "taking change", "cupping my hand"},
		Leans: []Lean{
			{"pronator-teres", "", 1.2}, {"wrist-flexors", "", 0.4}, {"supinator", "", 0.3},
			{"scalenes", "", -0.4}, {"subscapularis", "", -0.4},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 26, 36 and 38",
	},
	{
		ID: "hand-bent-back", Kind: Movement, Base: 0.22,
		Ask:  "Palm flat on a wall, elbow straight, fingers down: is the forearm, wrist or a finger sore?",
		Said: "With the palm flat on a wall, fingers down, the forearm, wrist or a finger is sore",
		Says: []string{"bending my hand back", "bending my wrist back", "leaning on my palm", "palm on the wall"},
		Leans: []Lean{
			{"finger-flexors", "", 1}, {"wrist-flexors", "", 1}, {"palmaris-longus", "", 0.7}, {"pronator-teres", "", 0.6},
			{"flexor-pollicis-longus", "", 0.5}, {"elbow-tendon", "", 0.4}, {"carpal-tunnel", "", 0.3},
			{"latissimus-dorsi", "", -0.5}, {"scalenes", "", -0.5}, {"pectoralis-minor", "", -0.5}, {"subscapularis", "", -0.5},
			{"c8-root", "", -0.5},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 24, 26, 37, 38 and 43; NHS, tennis elbow; NHS, carpal tunnel syndrome",
	},
	{
		ID: "fist-bent-down", Kind: Movement, Base: 0.22,
		Ask:  "Elbow straight, make a fist and bend the wrist down: is the back of the forearm or hand sore?",
		Said: "Bending the wrist down with a fist is sore in the back of the forearm or hand",
		Says: []string{"bending my wrist down", "making a fist", "closing my hand hurts", "clenching my fist"},
		Leans: []Lean{
			{"finger-extensors", "", 1.1}, {"wrist-extensors", "", 1.1}, {"elbow-tendon", "", 0.8}, {"brachioradialis", "", 0.3},
			{"supinator", "", 0.3}, {"carpal-tunnel", "", 0.3},
			{"triceps-brachii", "", -0.4}, {"supraspinatus", "", -0.5}, {"c6-root", "", -0.5}, {"c7-root", "", -0.5},
			{"subscapularis", "", -0.6}, {"scalenes", "", -0.6},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 21, 26, 32, 34, 35 and 36; NHS, tennis elbow; NHS, carpal tunnel syndrome",
	},
	{
		ID: "curling-fingertips-to-the-palm", Kind: Movement, Base: 0.16,
		Ask:  "Keep the big knuckles straight and curl the fingers: is it hard to touch the pads at their roots?",
		Said: "With the big knuckles straight, my fingertips hardly reach the pads at the roots of the fingers",
		Says: []string{"curling my fingers", "fingers will not curl", "cannot close my fingers", "fingers don't bend all the way"},
		Leans: []Lean{
			{"scalenes", "", 1}, {"finger-extensors", "", 1}, {"interossei", "", 0.5},
			{"infraspinatus", "", -0.3}, {"triceps-brachii", "", -0.3}, {"serratus-posterior-superior", "", -0.4},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 35 and 40",
	},
	{
		ID: "straightening-the-elbow", Kind: Movement, Base: 0.2,
		Ask:  "Straighten the elbow all the way and push it straight: does it hurt in the arm or elbow?",
		Said: "Straightening the elbow all the way hurts in the arm or elbow",
		Says: []string{"straightening my elbow", "straighten my arm", "cannot straighten my elbow", "elbow will not straighten", "locking my elbow"},
		Leans: []Lean{
			{"triceps-brachii", "", 1}, {"anconeus", "", 1}, {"brachialis", "", 0.8}, {"biceps-brachii", "", 0.4},
			{"c7-root", "", -0.3}, {"infraspinatus", "", -0.4}, {"teres-major", "", -0.4}, {"ulnar-nerve", "", -0.4},
			{"supraspinatus", "", -0.5}, {"scalenes", "", -0.5}, {"serratus-posterior-superior", "", -0.5},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20 to 22, 25, 30, 31, 32 and 47; American Academy of Orthopaedic Surgeons, ulnar nerve entrapment at the elbow",
	},
}
