package bodymap

// faceNotes are the notes of the muscles of the face, and of the deep muscles of the neck
// of which the literature says little.
var faceNotes = map[string]Note{
	"facial": {
		Feels: []string{
			"Ring around the eye: pain down the side of the nose and into the upper lip; lines of print may seem to jump.",
			"Cheekbone to mouth: an ache that runs from the cheek up beside the nose to the middle of the forehead.",
			"Wall of the cheek: an ache deep in the cheek on chewing, which can pass for a bad tooth or jaw joint.",
			"Sheet over the jaw and neck: prickling, like many pins, on the skin of the jaw and cheek, now and then on the upper chest.",
		},
		SetsOff: []string{
			"Frowning or squinting at a screen, into the sun, or with glasses that no longer suit",
			"Clenching the jaw, and worry that shows in the face",
			"A mouth held wide at the dentist, a brace or a denture that does not fit",
			"Playing a wind instrument, or much blowing up of balloons",
			"Tight muscles of chewing, or a tight strap at the side of the neck",
		},
		Find: []string{
			"Wash your hands, and use a clean fingertip.",
			"Around the eye: lay a finger flat under the outer half of the eyebrow, on bone, and roll the skin and muscle lightly on it; never on the eyeball.",
			"Cheek: put the thumb inside the cheek and the finger outside, and roll what lies between, from the corner of the mouth towards the ear and up to the cheekbone.",
			"Sheet of the jaw: lift a fold of skin over the jaw or the strap of the neck between two fingers, and roll it.",
			"Tender? And does it wake the ache or the prickling you know?",
		},
		Press: []string{
			"Pinch or press lightly, with the weight of a finger; these muscles are thin.",
			"Cheek: squeeze softly between thumb and finger for 30 to 60 seconds, and stop when it eases. The time is custom, not science.",
			"Around the eye: small slow circles on the bone of the brow, no more.",
			"Then make the muscle long: raise the brows, yawn, puff out the cheeks, or stretch the lips, a few times each.",
		},
		Caution: []string{
			"Never press the eyeball, nor near an eye that is red, was just operated on or has glaucoma.",
			"On the neck lift only a fold of skin; do not push inwards: great arteries lie below.",
			"Not on cold sores, spots, rashes or broken skin, nor soon after dental work or filler injections.",
		},
		Eases: []string{
			"Light without glare, and an eye test if you squint",
			"A warm, damp cloth over cheek and brow",
			"Lips together, teeth apart, brow smooth: look in on your face a few times a day",
			"Care for the muscles of chewing and for the strap of the neck, on which these often hang",
		},
		LookAlikes: []string{
			"Sinus trouble: a stuffed nose, and more pressure on bending down.",
			"A tooth: pain on biting, or after hot and cold. Let a dentist look.",
			"Trigeminal nerve pain: electric stabs, set off by touch, wind or brushing the teeth.",
			"Shingles: burning on one side of the face, then blisters. See a doctor the same day, at once if it is near the eye.",
			"A red, painful eye or dimmer sight: have it seen today.",
			"A face that suddenly droops, with an arm that is weak or speech that is slurred: call for help now.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"Ring around the eye (orbicularis oculi): from the inner corner of the eye, round the lids and the rim of the socket, and back",
			"Cheekbone to mouth (zygomaticus major): from the cheekbone to the corner of the mouth",
			"Wall of the cheek (buccinator): from the upper and lower jaw beside the back teeth to the corner of the mouth",
			"Sheet over jaw and neck (platysma): from the skin below the collarbone up to the jaw and the corner of the mouth",
		},
		Action: []string{
			"Around the eye: closes and squeezes the lids",
			"Cheekbone to mouth: draws up the corner of the mouth to smile",
			"Wall of the cheek: presses the cheek on the teeth, to chew, blow and whistle",
			"Sheet over jaw and neck: draws the corner of the mouth down and tightens the skin of the neck",
		},
		Nerve: []string{"Facial nerve (cranial nerve VII)"},
		Tests: []string{
			"Squeeze both eyes shut. For the ring around the eye: it aches down the nose on the sore side. Against it: nothing stirs.",
			"Smile as wide as you can, then puff out the cheeks. For the muscles of the cheek: the ache wakes. Against them: both are painless and even.",
			"Roll the cheek between thumb and finger. For it: a thin cord is tender and wakes your ache. Against it: only the tooth or the gum is sore.",
		},
		Satellites: []string{
			"Often come along: masseter, temporalis, lateral pterygoid.",
			"May hang on: sternocleidomastoid (breastbone part), which sends its pain to eye and cheek.",
		},
	},
	"longus-colli": {
		Feels: []string{
			"An ache deep in the front of the neck, felt as a sore throat that no cold explains.",
			"Swallowing can feel sore or as if something were stuck.",
			"Lifting the head from the pillow hurts or feels weak.",
			"Little is written about it, and nobody has drawn its pattern: take it as a possibility, no more.",
		},
		SetsOff: []string{
			"A whiplash, or a fall that threw the head back",
			"The head pushed forward over a screen for hours",
			"Hard sit-ups, led by the head",
			"A long cough or retching",
		},
		Find: []string{
			"You cannot feel it safely yourself: it lies on the front of the spine, behind windpipe and gullet, and beside the great artery to the head.",
			"Lie on your back and nod, as if to say yes, without lifting the head: this small nod is its work.",
			"Does the nod, held for five slow breaths, wake the ache you know?",
		},
		Press: []string{
			"Do not press it, and do not let a tool or a massage gun near the front of the neck.",
			"Train it instead: on your back, nod the chin slightly, hold for 5 to 10 seconds, rest, up to ten times, once or twice a day.",
			"The nod should feel light. Stop if it brings pain, dizziness or tingling.",
		},
		Caution: []string{
			"The throat, its gland, the arteries to the head and many nerves lie in front of it: leave the front of the neck alone.",
			"After a crash or a fall, have the neck looked at before any exercise.",
		},
		Eases: []string{
			"Screen at eye height, and the head back over the shoulders",
			"A low pillow that keeps the chin from poking forward",
			"Rolling to the side before you sit up, instead of lifting the head",
			"The small nod, daily, for some weeks",
		},
		LookAlikes: []string{
			"A sore throat from infection: fever, swollen glands, red tonsils.",
			"Heartburn that climbs to the throat, or a swollen thyroid gland: see a doctor if it lasts.",
			"The strap at the side of the neck (sternocleidomastoid): far more often the source; pinch that first.",
			"A neck that suddenly hurts and stiffens, with pain on swallowing and perhaps fever: have it seen today.",
			"Hoarseness, a lump, or trouble swallowing for more than three weeks: see a doctor.",
			"Tight pain in throat or jaw with effort, sweat or short breath: the heart. Call for help now.",
			"A new pain in the front of the neck with dizziness, a drooping eyelid or trouble speaking: call for help now.",
		},
		Sources: []string{"Jull, O'Leary & Falla 2008 (the nodding test of the deep neck muscles)"},
		Attachments: []string{
			"From: the front of the upper chest bones and lower neck bones (T3 to C3)",
			"To: the front of the neck bones above (C6 to C1) and, as longus capitis, the base of the skull in front of the spine",
		},
		Action: []string{
			"Nods the head and bends the neck forward",
			"Flattens the curve of the neck and holds it steady",
		},
		Nerve: []string{"Branches of the neck nerves: C2 to C6 for longus colli, C1 to C3 for longus capitis"},
		Tests: []string{
			"On your back, tuck the chin slightly and lift the head a finger's breadth. For it: the chin pokes forward, the head shakes, or the deep ache wakes within ten seconds. Against it: you hold it with ease and without pain.",
			"Swallow. A sore swallow fits, but says little: throat and strap muscle do the same.",
		},
		Satellites: []string{
			"Often come along: sternocleidomastoid and scalenes, which take over its work.",
			"No key muscle is described for it.",
		},
	},
	"longissimus-capitis": {
		Feels: []string{
			"An ache behind and just under the ear, now and then a little way down the neck.",
			"Sometimes pain around or behind the eye on the same side.",
		},
		SetsOff: []string{
			"Looking down for long: a phone, a book in the lap, close handwork",
			"The head turned to one side for hours",
			"A whiplash, or a cold draught on the neck",
			"A pillow that is too high",
		},
		Find: []string{
			"Find the bump behind the ear, and slide a finger's breadth down and back from it.",
			"Rest your head on a high chair back or a hand, so that the neck goes soft.",
			"Press gently towards the spine: it lies under two other layers, so you may feel only a deep tenderness.",
			"Tender? And does it wake the ache behind your ear?",
		},
		Press: []string{
			"Lie on your back with the head on your own fingertips, hooked behind the bump, and let its weight press.",
			"Stay behind the bump, never in front of it or below the ear lobe.",
			"Light to medium, 30 to 60 seconds, and stop when it eases. The time is custom, not science.",
			"Then bring the chin down and slightly towards the other side, for a few slow breaths.",
		},
		Caution: []string{
			"Keep to the back of the neck: the artery to the brain runs deep at its side, and nerves and vessels lie in front of the bump.",
			"Stop if you feel dizzy, sick or see double.",
		},
		Eases: []string{
			"Book and screen at eye height",
			"Warmth on the neck",
			"Many small turns and nods through the day, never forced",
			"A low, firm pillow",
		},
		LookAlikes: []string{
			"The ear: hearing changes, discharge, fever. See a doctor; redness or swelling behind the ear is urgent.",
			"The strap at the side of the neck (sternocleidomastoid) aches in the same place and is found far more often.",
			"A joint of the upper neck: turning and bending back bring it on sharply.",
			"A new pain behind ear or eye with dizziness, a drooping eyelid or trouble speaking: call for help now.",
		},
		Sources: []string{"Donnelly et al. 2019"},
		Attachments: []string{
			"From: the side knobs of the upper chest bones and the joints of the lower neck bones (T1 to T5, C4 to C7)",
			"To: the back of the bump behind the ear (mastoid process)",
		},
		Action: []string{
			"Bends the head back and to its own side, and turns the face that way",
			"Checks the head as it sinks forward",
		},
		Nerve: []string{"Back branches (dorsal rami) of the lower neck nerves"},
		Tests: []string{
			"Bring the chin to the chest and turn it away from the sore side. For it: it pulls and aches behind the ear. Against it: nothing pulls.",
			"Press just behind and below the bump. For it: it is tender and wakes the ache you know. Against it: it is no more sore than on the other side.",
		},
		Satellites: []string{
			"Often come along: splenius capitis, semispinalis of the neck and head, sternocleidomastoid.",
			"No key muscle is described for it.",
		},
	},
}
