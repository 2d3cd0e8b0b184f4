package bodymap

var forearmNotes = map[string]Note{
	"brachioradialis": {
		Feels: []string{
			"An ache at the outer elbow and another in the web of the thumb, often along the edge of the forearm between them.",
			"The grip is weak or cannot be trusted: cups slip.",
		},
		SetsOff: []string{
			"Gripping and lifting with the thumb on top: hammer, trowel, beer mugs",
			"Carrying bags with the elbow half bent",
			"Digging, raking, racket sports",
			"A long day of shaking hands or of screws",
		},
		Find: []string{
			"Lay the forearm on a table, thumb up.",
			"Push up under the table's edge with the fist: a round roll stands out on the thumb side, below the elbow.",
			"Relax, and pinch the roll between thumb and fingers, two or three fingers below the crease: tender, and your pain?",
		},
		Press: []string{
			"Pinch and hold, or roll a ball along it on a table.",
			"Strong but easy to live with, for 30 to 90 seconds; stop when it eases. Custom, not science.",
			"Then let the arm hang and turn the palm in and out a few times.",
		},
		Caution: []string{
			"A nerve to the back of the hand lies under it. If the hand tingles or goes numb, move.",
			"Keep off the bony knob of the elbow itself.",
		},
		Eases: []string{
			"Thicker handles, a looser grip, tools that you change from hand to hand",
			"Lifting with both hands, palms up",
			"Warmth, and a rest from the tool that did it",
		},
		LookAlikes: []string{
			"Tennis elbow: sore on the knob itself, worse when you lift the hand against a push; the two often go together.",
			"Tendons of the thumb at the wrist: it hurts to fold the thumb into the fist and tip the wrist to the little finger.",
			"Worn thumb joint: sore and grinding at its base.",
			"A nerve root in the neck (C6): numb thumb, weak elbow; neck movements change it.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the outer edge of the upper arm bone, above the elbow (lateral supracondylar ridge of the humerus)",
			"To: the bone on the thumb side of the forearm, just above the wrist (styloid process of the radius)",
		},
		Action: []string{
			"Bends the elbow, most strongly with the thumb up",
			"Brings the palm to the halfway, thumb-up position from either side",
		},
		Nerve: []string{"Radial nerve, from C5 and C6, in some people with C7"},
		Tests: []string{
			"Push the fist up under a table, thumb up. For it: an ache in the roll below the elbow or in the web of the thumb. Against it: that is painless, and only lifting the hand against a push hurts, which points to the wrist extensors.",
			"Pinch the roll. For it: tender, and the elbow or thumb answers. Against it: tender only on the bony knob, which points to the tendon of a tennis elbow.",
		},
		Satellites: []string{
			"Often come along: wrist extensors (the long one on the thumb side, nearly always), supinator, finger extensors, brachialis.",
			"It may hang on: scalenes or supraspinatus, whose pain runs down the same side of the arm.",
		},
	},
	"wrist-extensors": {
		Feels: []string{
			"The long one on the thumb side: a sore outer elbow, and an ache on the back of the hand towards the thumb.",
			"The short one next to it: an ache on the back of the wrist and the hand.",
			"The one on the little-finger side: an ache on that side of the back of the wrist.",
			"A firm grip hurts, and things fall from the hand.",
		},
		SetsOff: []string{
			"Keyboard and mouse with the hands bent up",
			"Gripping hard for long: racket, hammer, scissors, ski poles",
			"Wringing cloths, painting walls, digging, ironing",
			"Massage and other work with the hands",
			"A broken wrist in the past, or weeks in a splint",
		},
		Find: []string{
			"Lay the forearm on a table, palm down.",
			"Lift the hand off the table: the muscles firm up below the outer elbow. Let it sink again.",
			"Search the upper half of the back of the forearm: first the thumb side, then along the edge of the bone on the little-finger side.",
			"Tender? Is it the ache you know?",
		},
		Press: []string{
			"Pin a ball between the back of the forearm and a wall, or press with the thumb or the knuckles of the other hand.",
			"Strong but easy to live with, for 30 to 90 seconds, and off when it eases. Custom, not science.",
			"Then stretch: elbow straight, hand hanging down, drawn gently towards you for some breaths.",
		},
		Caution: []string{
			"If the hand tingles, move: the radial nerve runs under these muscles.",
			"Do not press a wrist that was hurt in a fall until it has been looked at.",
		},
		Eases: []string{
			"Wrists straight at the keyboard, mouse close, forearm on the desk",
			"A looser grip and a thicker handle",
			"Lifting with the palm up for a while",
			"Slow lowering of a light weight with the hand, every other day, once it has calmed",
		},
		LookAlikes: []string{
			"Tennis elbow, the sore tendon itself: tender on the knob, worse on gripping. It often lasts for months and passes.",
			"A nerve root in the neck (C6 or C7): tingling, weak wrist, and neck movements change it.",
			"The radial nerve: hand or fingers hang and cannot be lifted well. See a doctor.",
			"A wrist joint, tendon or ganglion: sore or swollen at the wrist itself.",
			"After a fall on the hand with pain at the base of the thumb: a broken wrist bone. Have it seen.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy", "Hong 1994, key and satellite points"},
		Attachments: []string{
			"From: the outer knob of the elbow (lateral epicondyle of the humerus); the long one on the thumb side from the ridge just above it, the one on the little-finger side also from the back of the ulna",
			"To: the bases of the hand bones (metacarpals): the second, the third, and the fifth",
		},
		Action: []string{
			"Bend the wrist back, and hold it so that the fingers can grip",
			"The two on the thumb side tip the hand towards the thumb, the third towards the little finger",
		},
		Nerve: []string{"Radial nerve and its deep branch: the long one on the thumb side from C6 and C7, the other two from C7 and C8"},
		Tests: []string{
			"Grip something firmly with the elbow straight. For them: an ache in the upper forearm or the back of the hand. Against them: a painless grip, or pain only on the knob, which points to the tendon; both can be there.",
			"Elbow straight, let the hand hang and draw it gently towards you. For them: a pull with your ache. Against them: a full, painless stretch.",
			"Lift the hand and straighten the fingers. For them: it works, if sorely. Against them: hand or fingers stay down without pain, which points to a nerve; see a doctor.",
		},
		Satellites: []string{
			"Often come along: brachioradialis, finger extensors, supinator.",
			"They may hang on: scalenes, supraspinatus (the two on the thumb side); serratus posterior superior (the one on the little-finger side).",
		},
	},
	"finger-extensors": {
		Feels: []string{
			"An ache down the back of the forearm and hand into one finger, most often the middle one; the last joint is left out.",
			"The strand for ring and little fingers can also ache at the outer elbow.",
			"The one for the index finger aches where wrist and hand meet, on the thumb side.",
			"Fingers feel stiff, the grip is weak.",
		},
		SetsOff: []string{
			"Fingers held up over keys or a mouse button for hours",
			"Piano, guitar, handicrafts, fine assembly work",
			"Gripping for long: gardening shears, a racket, a steering wheel",
			"Sleeping with hand and fingers curled under",
		},
		Find: []string{
			"Lay the forearm on a table, palm down, and find the middle of its back, a hand's breadth below the outer elbow.",
			"Lift only the middle finger: you feel the strand move. The one for the ring finger lies beside it, towards the little-finger side.",
			"For the index finger, go to the lower half of the forearm, between the two bones.",
			"Press: tender, and does it reach your finger?",
		},
		Press: []string{
			"Use a ball against the wall, or the thumb or elbow of the other arm, hand resting.",
			"Strong but easy to live with, for 30 to 90 seconds; stop when it eases. Custom, not proof.",
			"Then make a loose fist and bend the wrist down, gently.",
		},
		Caution: []string{
			"Move if the fingers tingle.",
			"Leave hot or swollen finger joints alone and show them to a doctor.",
		},
		Eases: []string{
			"Fingers resting on the mouse, not hovering",
			"Shaking the hands out every half hour",
			"Keys lower, wrists straight",
			"A looser grip",
		},
		LookAlikes: []string{
			"Tennis elbow: sore on the knob itself.",
			"A nerve root in the neck (C7): numb middle finger, weak elbow and wrist; neck movements change it.",
			"Worn or inflamed finger joints: swollen, stiff for long in the morning.",
			"A finger that drops and cannot be straightened: a tendon or a nerve. See a doctor soon.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy", "Hong 1994, key and satellite points"},
		Attachments: []string{
			"From: the outer knob of the elbow (lateral epicondyle of the humerus); the one for the index finger lower down, from the back of the ulna",
			"To: the backs of the fingers, up to the last bone (dorsal expansion of the middle and end phalanges)",
		},
		Action: []string{
			"Straighten the fingers, and help to bend the wrist back",
		},
		Nerve: []string{"Posterior interosseous nerve, a branch of the radial, from C7 and C8"},
		Tests: []string{
			"With the knuckles straight, curl the fingertips towards their roots. For them: one finger stays short, with a pull in the back of the forearm. Against them: all reach; or a swollen joint is what stops it.",
			"Straighten only the middle finger against a push. For them: pain in the middle of the forearm, though a squeezed nerve there can do the same. Against them: painless, or pain right on the knob, which points to the tendon.",
		},
		Satellites: []string{
			"Often come along: wrist extensors, brachioradialis, supinator.",
			"They may hang on: scalenes, serratus posterior superior.",
		},
	},
	"supinator": {
		Feels: []string{
			"The outer elbow aches, on use and at rest: the first muscle to look at, say Travell and Simons, behind a “tennis elbow”.",
			"The web of the thumb often aches as well, and sometimes the back of the forearm between the two.",
			"Turning a key, a door knob or a jar lid hurts; so does carrying a case.",
		},
		SetsOff: []string{
			"A backhand with the elbow straight and the wrist loose",
			"Screwdriver work, stiff taps, tight lids",
			"Carrying a heavy case or walking a strong dog with the arm straight",
			"Raking, wringing cloths, washing walls",
		},
		Find: []string{
			"Rest the forearm in your lap, elbow half bent, palm up.",
			"Find the cord of the biceps in the crook of the elbow. Go to its outer side and a finger or two down.",
			"Push the roll on the thumb side outwards and press straight down on the bone: tender, and does the outer elbow answer?",
		},
		Press: []string{
			"Use the thumb of the other hand; go in slowly, it lies deep.",
			"Middling pressure for 30 seconds, up to 90, and off when it eases. Custom, not science.",
			"Turn the palm down and up slowly afterwards.",
		},
		Caution: []string{
			"The nerve that lifts the fingers passes right through this muscle. If the hand tingles or feels weak, stop and leave it.",
			"Stay on the outer side of the cord; the artery is on its inner side.",
		},
		Eases: []string{
			"Racket and case with the elbow a little bent",
			"A power screwdriver, a lid opener",
			"Carrying in a backpack",
		},
		LookAlikes: []string{
			"Tennis elbow, the sore tendon: tender on the knob, worse on lifting the hand against a push.",
			"The nerve in this muscle: the fingers cannot be straightened well, and the skin is not numb. See a doctor.",
			"The joint of the elbow: locks, clicks or swells.",
			"A nerve root in the neck (C6 or C7): numb thumb or finger; neck movements change it.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the outer knob of the elbow and its ligaments (lateral epicondyle of the humerus), and the ridge below it on the ulna",
			"To: wound round the upper third of the bone on the thumb side (radius)",
		},
		Action: []string{
			"Turns the palm up, alone when the turn is slow or the elbow straight; with force the biceps joins in",
		},
		Nerve: []string{"Deep branch of the radial nerve, which passes through the muscle, from C5 to C7, mainly C6"},
		Tests: []string{
			"Elbow straight at your side, turn the palm up against the other hand. For it: pain at the outer elbow. Against it: painless, and only lifting the hand against a push hurts, which points to the wrist extensors or their tendon.",
			"Press down on the bone outside the cord of the biceps. For it: the outer elbow answers. Against it: no more sore than the other arm.",
		},
		Satellites: []string{
			"Often come along: wrist and finger extensors, brachioradialis, biceps brachii, brachialis, triceps brachii (medial head).",
			"No key muscle is described for it.",
		},
	},
	"pronator-teres": {
		Feels: []string{
			"A deep ache in the thumb side of the wrist, on the palm side, running up the forearm.",
			"Turning the palm fully up hurts, as when you take change in the hand.",
		},
		SetsOff: []string{
			"Screwing and unscrewing with force",
			"Tennis and golf with too tight a grip",
			"Long work with the palm down: mouse, keyboard, pulling weeds",
			"A broken wrist or elbow in the past",
		},
		Find: []string{
			"Rest the forearm in your lap, palm up, elbow half bent.",
			"Find the cord of the biceps in the crook of the elbow and go two fingers down, to its inner side.",
			"Turn the palm down against a push: a slanting strand firms up. Relax and press: tender, and does the wrist answer?",
		},
		Press: []string{
			"Use the thumb of the other hand, with middling pressure.",
			"30 seconds to begin with, 90 at most, and off when it eases. Custom, not science.",
			"Then turn the palm up slowly, a few times.",
		},
		Caution: []string{
			"The artery and the median nerve run here. If you feel a pulse, or the fingers tingle, move.",
			"No hard tools in the crook of the elbow.",
		},
		Eases: []string{
			"A mouse that lets the hand stand on its edge",
			"Looser grips",
			"A rest from the screwdriver",
		},
		LookAlikes: []string{
			"The median nerve in this muscle: thumb, index and middle fingers tingle, and the ball of the thumb is numb.",
			"Carpal tunnel: the same fingers, mostly at night.",
			"Golfer's elbow: sore at the inner knob.",
			"A wrist bone broken in a fall, or a sore tendon or joint at the base of the thumb.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the inner knob of the elbow (medial epicondyle of the humerus) and, with a small head, the top of the ulna",
			"To: the outer side of the bone on the thumb side (radius), about halfway down",
		},
		Action: []string{
			"Turns the palm down with force",
			"Helps to bend the elbow",
		},
		Nerve: []string{"Median nerve, from C6 and C7"},
		Tests: []string{
			"Elbow straight, cup the hand and turn the palm fully up. For it: a short turn with an ache at the thumb side of the wrist. Against it: a full, painless turn.",
			"Turn the palm down against the other hand. For it: your ache wakes. Against it: painless; tingling in thumb, index and middle fingers points to the nerve that runs through it.",
		},
		Satellites: []string{
			"Often come along: wrist flexors, finger flexors.",
			"No key muscle is described for it.",
		},
	},
	"palmaris-longus": {
		Feels: []string{
			"Needles in the skin of the palm, on the surface, as if pricked: not a deep ache like the other muscles.",
			"It may reach to the base of the thumb and stops short of the fingers.",
			"Handles of tools feel sore in the palm.",
		},
		SetsOff: []string{
			"A tool pressed into the hollow of the hand: trowel, screwdriver, racket",
			"A stick or crutch with a hard knob",
			"A fall on the open hand",
			"Gripping with cupped fingers for long",
		},
		Find: []string{
			"Touch thumb and little finger together and bend the wrist: the thin cord in the middle of the wrist is its tendon. No cord? Then you have no such muscle there.",
			"Follow it up to the upper half of the forearm.",
			"Press across it: tender, and does the palm prick?",
		},
		Press: []string{
			"Use the thumb of the other hand, or a ball on the table.",
			"Strong but easy to live with, for 30 to 90 seconds; stop when it eases. The time is custom.",
			"Then straighten elbow, wrist and fingers for a few breaths.",
		},
		Caution: []string{
			"Press the belly in the upper forearm, not the wrist, where the median nerve lies just under the cord.",
			"Move if the fingers tingle.",
		},
		Eases: []string{
			"Padded gloves, thicker and softer handles",
			"A stick with a broad handle",
			"Opening the hand wide, often",
		},
		LookAlikes: []string{
			"Dupuytren's disease: cords and lumps in the palm, and the ring or little finger slowly bends in. It does not go by pressing; ask a doctor.",
			"Carpal tunnel: thumb to ring finger tingle at night; the palm itself mostly does not.",
			"A nerve problem in both hands or feet: burning on both sides; ask a doctor.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the inner knob of the elbow (medial epicondyle of the humerus)",
			"To: the tough sheet under the skin of the palm (palmar aponeurosis) and the band over the wrist",
		},
		Action: []string{
			"Tightens the skin of the palm when the hand is cupped, and helps a little to bend the wrist",
		},
		Nerve: []string{"Median nerve, from C7 and C8, in some people with T1"},
		Tests: []string{
			"Touch thumb and little finger together and bend the wrist. For it: a cord stands out in the middle. Against it: no cord; then the muscle is most likely missing.",
			"Press across the belly in the upper forearm. For it: needles in the palm. Against it: no soreness, or tingling in the fingers, which points to the median nerve.",
		},
		Satellites: []string{
			"Often come along: wrist flexors, finger flexors.",
			"It may hang on: triceps brachii, whose lower inner point sends pain to the inner forearm.",
		},
	},
	"wrist-flexors": {
		Feels: []string{
			"An ache across the crease of the wrist on the palm side: towards the thumb or towards the little finger.",
			"It spreads a little into the palm and up the forearm.",
			"Using scissors or shears is hard.",
		},
		SetsOff: []string{
			"A tight grip for hours: steering wheel, tools, ski poles, handlebars",
			"Golf swings, throwing, rowing, climbing",
			"Carrying trays or boxes on the palms",
			"Wrists bent at the keyboard",
		},
		Find: []string{
			"Lay the forearm on a table, palm up.",
			"Bend the wrist against a push: the muscles firm up, from the inner elbow down. Let go again.",
			"Search a hand's breadth below the inner elbow: the middle of the forearm first, then its little-finger edge.",
			"Tender, and does the wrist answer?",
		},
		Press: []string{
			"Use the thumb or knuckles of the other hand, or lay the forearm on a ball on the table.",
			"Strong but easy to live with, for 30 to 90 seconds; stop when it eases. Custom, not science.",
			"Then stretch: elbow straight, palm against the wall, fingers down, gently.",
		},
		Caution: []string{
			"Do not press hard at the wrist itself; nerves and arteries lie right under the skin.",
			"Leave the groove of the “funny bone” at the inner elbow alone.",
		},
		Eases: []string{
			"Wrists straight at work and in bed; a light night splint for a few weeks helps some",
			"Thicker, softer handles and padded gloves",
			"Rest for the hands every half hour",
		},
		LookAlikes: []string{
			"Golfer's elbow: sore at the inner knob.",
			"Carpal tunnel: thumb to ring finger tingle, mostly at night.",
			"The ulnar nerve at elbow or wrist: ring and little fingers tingle, the hand grows clumsy.",
			"Sore tendons or a sore joint at the wrist itself: swollen, or creaking on movement.",
			"After a fall on the hand: a broken bone. Have it seen.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy", "Hong 1994, key and satellite points"},
		Attachments: []string{
			"From: the inner knob of the elbow (medial epicondyle of the humerus); the one on the little-finger side also from the back edge of the ulna",
			"To: on the thumb side the bases of the second and third hand bones (metacarpals); on the little-finger side the pea-shaped wrist bone (pisiform) and, through bands, the fifth hand bone",
		},
		Action: []string{
			"Bend the wrist towards the palm",
			"One tips the hand towards the thumb, the other towards the little finger",
		},
		Nerve: []string{"On the thumb side the median nerve, from C6 and C7; on the little-finger side the ulnar nerve, from C7 to T1, mainly C8"},
		Tests: []string{
			"Palm up, bend the wrist against a push. For them: an ache at the crease of the wrist or in the upper forearm. Against them: painless, or pain only on the inner knob, which points to the tendon of a golfer's elbow.",
			"Elbow straight, palm against a wall, fingers down. For them: a pull in the forearm that wakes your wrist. Against them: a full, painless stretch. If fingers tingle, stop: a nerve is likelier.",
		},
		Satellites: []string{
			"Often come along: finger flexors, pronator teres, palmaris longus.",
			"They may hang on: pectoralis minor; the one on the little-finger side also on latissimus dorsi or serratus posterior superior.",
		},
	},
	"finger-flexors": {
		Feels: []string{
			"Pain in the palm side of one or more fingers, from the root to the tip, as if it shot out beyond it.",
			"The sore strand decides the finger: the thumb side of the forearm for the middle one, the little-finger side for ring and little fingers.",
			"Cutting with scissors, hair curlers or shears is hard.",
		},
		SetsOff: []string{
			"Gripping hard and long: tools, oars, a steering wheel in heavy traffic",
			"Climbing, hanging from a bar",
			"Milking, kneading, squeezing, spray bottles",
			"Guitar and other strings",
		},
		Find: []string{
			"Lay the forearm on a table, palm up, hand loose.",
			"Press in deep, in the upper half of the forearm, and curl one finger at a time: the strand that moves is the one of that finger.",
			"Let go and press: tender, and does your finger answer?",
		},
		Press: []string{
			"Lay the forearm on a ball, or lean on it with the other elbow, softly.",
			"Strong but easy to live with, for 30 to 90 seconds, and off when it eases. That is custom.",
			"Then straighten fingers and wrist together, against a wall or a table edge.",
		},
		Caution: []string{
			"If fingers tingle, move: two nerves run between these layers.",
			"Not on the inside of the wrist, and not in the crook of the elbow.",
		},
		Eases: []string{
			"A looser grip, thicker handles, gloves",
			"Spreading the fingers wide against a rubber band, now and then",
			"Hands open at rest, also in bed",
		},
		LookAlikes: []string{
			"Carpal tunnel: thumb to ring finger tingle at night.",
			"The ulnar nerve: ring and little fingers tingle, mostly with the elbow bent.",
			"Trigger finger: it catches and snaps, and the root of the finger is sore in the palm.",
			"A nerve root in the neck (C7 or C8): numb fingers, weak grip; neck movements change it.",
			"A hot, swollen finger that you cannot straighten: an infection. See a doctor today.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the inner knob of the elbow (medial epicondyle of the humerus) and the fronts of both forearm bones: the deep layer from the ulna and the sheet between the bones",
			"To: the palm side of the four fingers: the upper layer to the middle bone, the deep layer to the end bone (phalanges)",
		},
		Action: []string{
			"Curl the fingers and make the grip; the deep layer alone bends the end joints",
			"Help to bend the wrist",
		},
		Nerve: []string{"Median nerve, from C7 to T1, mainly C8; the deep strands for the ring and little fingers get the ulnar nerve, C8 and T1"},
		Tests: []string{
			"Straighten wrist and fingers together against a wall. For them: a pull in the forearm that runs into your finger. Against them: a full, painless stretch. Tingling points to a nerve.",
			"Curl one finger at a time against the other hand. For them: pain in that strand or finger. Against them: painless; a finger that catches and snaps points to its tendon sheath.",
		},
		Satellites: []string{
			"Often come along: wrist flexors, pronator teres, palmaris longus.",
			"No one key muscle is described for them; pectoralis minor, latissimus dorsi and serratus posterior superior send pain to the same fingers and deserve a look.",
		},
	},
	"flexor-pollicis-longus": {
		Feels: []string{
			"The palm side of the thumb hurts, out to the tip.",
			"Pinching and fine work are painful or clumsy.",
		},
		SetsOff: []string{
			"Texting and gaming with the thumbs",
			"Pinching hard: needles, tweezers, pegs, pulling weeds",
			"Hand massage and other work with the thumb",
			"Holding a pen too tight",
		},
		Find: []string{
			"Lay the forearm in your lap, palm up.",
			"Feel along the thumb side of its front, in the lower half, and bend only the tip of the thumb: something moves deep down.",
			"Let go and press towards the bone: tender, and does the thumb answer?",
		},
		Press: []string{
			"Use the thumb of the other hand or a small ball on the table.",
			"Middling, for 30 to 90 seconds; stop when it eases. Custom, not science.",
			"Bend the thumb back gently afterwards.",
		},
		Caution: []string{
			"Where you feel a pulse, move: the artery runs along this edge of the forearm.",
			"Keep a hand's breadth away from the wrist.",
		},
		Eases: []string{
			"Typing with the fingers or by voice in place of the thumbs",
			"A thick, soft pen",
			"Short breaks, with the thumb held wide",
		},
		LookAlikes: []string{
			"Worn thumb joint: sore and grinding at its base.",
			"Trigger thumb: it catches and snaps.",
			"Carpal tunnel: the thumb and the next fingers tingle at night.",
			"The tip of the thumb suddenly does not bend: a nerve or a tendon. See a doctor soon.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the front of the bone on the thumb side of the forearm (radius) and the sheet beside it",
			"To: the end bone of the thumb, on its palm side (distal phalanx)",
		},
		Action: []string{
			"Bends the tip of the thumb, as in pinching",
		},
		Nerve: []string{"Anterior interosseous nerve, a branch of the median, from C7 to T1, mainly C8"},
		Tests: []string{
			"With the wrist bent back, straighten the thumb fully. For it: a pull in the lower forearm with an ache in the thumb. Against it: a full, painless stretch.",
			"Make a round O with thumb and index finger. For it: it works, if sorely. Against it: the tip of the thumb will not bend, without pain, which points to its nerve or tendon; see a doctor soon.",
			"Press the thumb's end joint and its base gently. For it: both are painless. Against it: that is your pain, which points to a joint.",
		},
		Satellites: []string{
			"Often come along: thumb muscles of the hand, finger flexors.",
			"No key muscle is described for it.",
		},
	},
	"thumb-muscles": {
		Feels: []string{
			"The adductor in the web: an ache along the outer edge of the thumb and at its base, just beyond the wrist.",
			"The opponens in the ball of the thumb: pain on the palm side of the thumb, and one spot at the wrist.",
			"Buttons, writing and sewing are clumsy.",
		},
		SetsOff: []string{
			"Phone and game pad",
			"Pulling weeds, holding a brush, a pen or a needle for long",
			"Scissors and pliers",
			"Massage with the thumbs",
			"A strained or broken thumb in the past",
		},
		Find: []string{
			"Web: take it between thumb and finger of the other hand, finger on the palm side, and pinch near the bone of the index finger.",
			"Ball: press the fleshy ball of the thumb towards its bone, a bit at a time.",
			"Tender, and is it your pain?",
		},
		Press: []string{
			"Pinch the web; press the ball with the other thumb, or with a rubber or the end of a thick pen.",
			"Strong but easy to live with, for 30 to 90 seconds, and off when it eases. Custom, not science.",
			"Then spread the thumb wide, out to the side and back.",
		},
		Caution: []string{
			"Do not press hard where ball and wrist meet: a nerve to the thumb enters there.",
			"Leave a swollen or wobbly thumb joint alone.",
		},
		Eases: []string{
			"Thicker pens and handles",
			"Thumb breaks: fingers or voice for typing",
			"The hand in warm water, thumb moved slowly",
		},
		LookAlikes: []string{
			"Worn thumb joint: sore and grinding at the base, worst on opening jars.",
			"Tendons at the wrist: it hurts to fold the thumb into the fist and tip the wrist to the little finger.",
			"Carpal tunnel: tingling at night, and the ball of the thumb gets thin.",
			"A nerve root in the neck (C6): numb thumb; neck movements change it.",
			"After a fall: a broken wrist bone or a torn band of the thumb. Have it seen.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: adductor: the hand bone of the middle finger and the wrist bones beside it (third metacarpal, capitate); opponens: a wrist bone at the base of the thumb (trapezium) and the band over the wrist",
			"To: adductor: the base of the thumb's first finger bone, on the inner side (proximal phalanx); opponens: along the thumb's hand bone (first metacarpal)",
		},
		Action: []string{
			"The adductor draws the thumb to the palm and pinches",
			"The opponens turns the thumb round to meet the other fingers",
		},
		Nerve: []string{"Adductor: deep branch of the ulnar nerve, from C8 and T1. Opponens: recurrent branch of the median nerve, from C8 and T1 (some books: C6 and C7), often with a twig of the ulnar."},
		Tests: []string{
			"Spread the thumb wide, out to the side and back. For them: a pull in the web or the ball with your ache. Against them: a full, painless spread.",
			"Press the thumb's hand bone gently into its base and grind. For them: that is painless. Against them: that is your pain, which points to a worn joint; both can be there.",
			"Hold a sheet of paper between thumb and side of the index finger and pull. For them: sore, but the thumb holds flat. Against them: the tip of the thumb must bend to hold it, which points to the ulnar nerve; see a doctor.",
		},
		Satellites: []string{
			"Often come along: interossei (first dorsal), flexor pollicis longus.",
			"No key muscle is described for them; scalenes, brachialis, supinator and brachioradialis send pain to the same thumb and deserve a look.",
		},
	},
	"interossei": {
		Feels: []string{
			"First one: a deep ache down the thumb side of the index finger, and over the back of the hand.",
			"The others: an ache along one side of a finger; it feels like a sore finger joint.",
			"The one at the edge of the hand: the free side of the little finger.",
			"The finger is stiff, and fine work is clumsy.",
		},
		SetsOff: []string{
			"Pinching small things for long: sewing, mending, models, a pen",
			"Keyboard and mouse",
			"Piano and strings",
			"Golf and other tight grips",
			"Picking, weeding, massage",
		},
		Find: []string{
			"First one: pinch the fleshy web between thumb and index finger, next to the bone of the index finger.",
			"The others: press with a fingertip or a rubber between the bones on the back of the hand.",
			"Edge of the hand: pinch the fleshy part below the little finger.",
			"Tender, and does your finger answer?",
		},
		Press: []string{
			"Use the rubber end of a pencil between the bones, or pinch from back and palm.",
			"Middling, for 30 seconds, up to 90, and off when it eases. Custom, not science.",
			"Then spread the fingers wide a few times.",
		},
		Caution: []string{
			"Slowly: small nerves and vessels run between the bones. Move if a finger tingles.",
			"Leave hot, swollen joints alone.",
		},
		Eases: []string{
			"Looser grips, thicker pens",
			"Fingers spread against a rubber band",
			"Breaks in fine work every half hour",
		},
		LookAlikes: []string{
			"Worn end joints with small hard knobs: the manual links them with sore spots here, but the joint can hurt by itself.",
			"Inflamed joints: swollen, warm, stiff for most of the morning, in both hands. Ask a doctor soon.",
			"The ulnar nerve at elbow or wrist: ring and little fingers tingle, and the web of the thumb gets thin.",
			"A nerve root in the neck (C6 for the index finger, C8 for the little finger): numb, weak; neck movements change it.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy", "Hong 1994, key and satellite points"},
		Attachments: []string{
			"From: the sides of the hand bones (metacarpals), between one and the next; at the edge of the hand from the pea-shaped wrist bone (pisiform)",
			"To: the side of the root of a finger and the sheet over its back (proximal phalanx and dorsal expansion); at the edge of the hand the root of the little finger",
		},
		Action: []string{
			"Spread the fingers and bring them together",
			"Bend the knuckles while they straighten the other two joints of the finger",
		},
		Nerve: []string{"Deep branch of the ulnar nerve, from C8 and T1"},
		Tests: []string{
			"With the knuckles straight, bend the two end joints of one finger. For them: that is short and pulls in the hand, but goes easily with the knuckles bent. Against them: short both ways, which points to the joint.",
			"Hold a paper between two straight fingers and pull. For them: it holds, but hurts between the hand bones. Against them: weak without pain, which points to the ulnar nerve; see a doctor.",
		},
		Satellites: []string{
			"Often come along: thumb muscles of the hand, and the flexors and extensors of the same finger.",
			"The first dorsal one may hang on: pectoralis minor. For the others no key muscle is described.",
		},
	},
}
