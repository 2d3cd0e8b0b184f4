package bodymap

var shoulderNotes = map[string]Note{
	"trapezius": {
		Feels: []string{
			"Upper part: a stiff, tired neck and an ache up behind the ear, sometimes on to the temple, the back of the eye or the angle of the jaw.",
			"Middle part: a burning on the surface between the blade and the spine, or a sore spot on top of the shoulder.",
			"Lower part: an ache high in the neck and on the point of the shoulder, or a burning down the inner border of the blade.",
			"One point in the middle part brings gooseflesh on the arm and hardly any pain.",
		},
		SetsOff: []string{
			"Shoulders held up while you type, drive or worry",
			"Arms without a rest, or a keyboard too high or too far away",
			"A phone held with the shoulder, or a bag or bra strap that cuts in",
			"Hands working in front of you for hours, with the shoulders rounded",
			"Sleeping on the tummy with the head turned",
			"A blow or whiplash",
		},
		Find: []string{
			"Upper part: pinch the roll of muscle between neck and shoulder between thumb and fingers.",
			"Middle part: reach over the shoulder to the place between the blade's upper corner and the spine.",
			"Lower part: lean against a ball at the inner border of the blade, below the middle.",
			"Tender, and is it the ache you know? A pain that spreads is a good hint; if it does not spread, that says little.",
		},
		Press: []string{
			"Upper part: lift and squeeze the roll, fingers behind and thumb in front, well above the collarbone.",
			"Middle and lower part: a tennis ball between you and the wall or floor, beside the spine.",
			"Strong but easy to live with, for 30 to 90 seconds; stop when it eases. The numbers are custom, not science.",
			"Roll the shoulders slowly afterwards.",
		},
		Caution: []string{
			"Squeeze the roll of muscle, never push forwards and down behind the collarbone.",
			"Ball beside the spine, not on it, and no higher than the shoulders when you lie on it.",
		},
		Eases: []string{
			"Elbows supported, shoulders dropped, screen at eye height",
			"A short break with the shoulders rolled up, back and down every half hour",
			"Warmth",
			"Two minutes with an elastic band on most days: stronger muscles are the best-tested help for neck and shoulder pain that lasts",
		},
		LookAlikes: []string{
			"The neck joints (C5 to C7): the same area, and leaning the head back to that side hurts.",
			"A nerve root (C6 to C8): pain around the blade first, then tingling or weakness in the arm.",
			"The heart, the lungs or a tear in the great artery: pain between the blades that is new, comes with effort or is ripping, whatever your posture. Call for help.",
			"Over 50, both shoulders stiff for most of the morning: polymyalgia; ask a doctor.",
			"Migraine or tension headache: this muscle often takes part in them.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Andersen et al. 2011 (elastic bands)", "Tanaka et al. 2006 (blade pain from neck nerves)"},
		Attachments: []string{
			"From: the back of the skull, the band at the back of the neck (nuchal ligament), and the spines of the last neck bone and all twelve bones of the upper back (C7 to T12)",
			"To: upper part, the outer third of the collarbone (clavicle)",
			"To: middle part, the roof of the shoulder and the ridge of the blade (acromion and spine of the scapula); lower part, the inner end of that ridge",
		},
		Action: []string{
			"Upper part: lifts the shoulder, tips the head to its own side and turns the face to the other",
			"Middle part: draws the blade towards the spine; lower part: draws it down",
			"Upper and lower part together turn the blade so that the arm can rise overhead",
		},
		Nerve: []string{"Accessory nerve (cranial nerve XI); feeling from C3 and C4"},
		Tests: []string{
			"Upper part: turn your face away from the sore side, then towards it. For it: turning away hurts near the end. Against it: only turning towards the sore side hurts, which points to the levator scapulae.",
			"Upper part: pinch and roll the muscle between neck and shoulder. For it: it wakes your headache or neck ache. Against it: it is no more sore than on the other side.",
			"Middle and lower part: hug yourself, or press with a ball beside the blade. For it: it pulls or burns just where your ache is, or wakes it higher up. Against it: neither does anything.",
		},
		Satellites: []string{
			"Often come along: the upper part of the other side, levator scapulae, supraspinatus, rhomboids; with the middle part, pectoralis major.",
			"The upper part may hang on: the lower part of the trapezius itself, which is easily missed.",
			"May hang on the upper part: temporalis, masseter, splenius capitis and cervicis, semispinalis of the neck and head, levator scapulae, rhomboids.",
		},
	},
	"rhomboids": {
		Feels: []string{
			"An ache along the inner border of the shoulder blade that you feel also at rest, and that you would love somebody to dig into.",
			"It may reach over the top of the blade.",
			"The blade may snap or grate when you move it.",
		},
		SetsOff: []string{
			"Rounded shoulders and tight chest muscles, which keep these two stretched all day",
			"Leaning forward with the arms out: desk, wheel, needlework, ironing",
			"A long time with the arm held up, as in painting overhead",
			"A back that curves sideways",
		},
		Find: []string{
			"Bring the hand of the sore side to the other shoulder, so that the blade slides out of the way.",
			"With a ball at the wall, search the strip between the blade's inner border and the long muscle beside the spine.",
			"Go from the top of the blade to its lower end; stop where it is tender and feels like your ache.",
		},
		Press: []string{
			"Lean on the ball, or lie on it with the arm across the chest.",
			"Strong but easy to live with, 30 to 90 seconds, and off when it eases; custom, not science.",
			"Then open the chest: stand in a doorway with the forearms on the frame and lean through for a few breaths.",
			"If rubbing here helps for an hour only, look at the chest and the neck: that is often where it comes from.",
		},
		Caution: []string{
			"Stay on muscle: not on the spine, not hard on the ribs if your bones are thin.",
			"Stop if a deep breath begins to stab.",
		},
		Eases: []string{
			"Stretching the chest rather than the back",
			"Squeezing the blades together gently, often",
			"Work brought closer, elbows at your side",
			"Rows with an elastic band, three times a week",
		},
		LookAlikes: []string{
			"The scalenes in the neck, the serratus at the ribs, or the chest muscles, all of which can ache just here: pressing there wakes the pain.",
			"A nerve root (C7 or C8): the blade hurts first, the arm tingles or weakens later.",
			"A rib joint: a sharp point near the spine, worse on a deep breath, a cough or a twist.",
			"Heart, lung, gall bladder or the great artery: new pain that does not care how you sit or move. Have it checked, at once if you feel ill.",
			"Shingles: burning skin in a band on one side, then blisters.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Tanaka et al. 2006 (blade pain from neck nerves)"},
		Attachments: []string{
			"From: the spines of the last neck bone and the first bone of the upper back (C7 and T1, minor) and of the next four (T2 to T5, major)",
			"To: the inner border of the shoulder blade (medial border of the scapula), from the inner end of its ridge down to the lower corner",
		},
		Action: []string{
			"Draw the blade towards the spine and a little up",
			"Turn the socket of the shoulder downwards, and hold the blade to the ribs",
		},
		Nerve: []string{"Dorsal scapular nerve (C4 and C5)"},
		Tests: []string{
			"Bring the hand to the opposite shoulder and let your upper back round. For it: it pulls along the inner border of the blade. Against it: there is no pull; but free movement alone says little, for this muscle seldom limits any.",
			"Squeeze your blades together and hold for ten seconds. For it: the ache by the border wakes. Against it: it eases; then tight muscles in front are worth checking.",
			"Press with a ball inside the blade's border. For it: tender, and just your ache. Against it: pressing the scalenes, the chest or the serratus anterior wakes the same ache, or nothing by the blade is sore.",
		},
		Satellites: []string{
			"Often come along: trapezius (middle part), levator scapulae, infraspinatus.",
			"They may hang on: trapezius (upper part), named for the small upper one of the two.",
			"Pectoralis major and minor are often tight with them, and the advice is to ease those first.",
		},
	},
	"supraspinatus": {
		Feels: []string{
			"A deep ache on the outer side of the shoulder, as if in the bone, often running down to the outer elbow.",
			"Lifting the arm out to the side hurts, and so does combing your hair.",
			"The shoulder may click or crunch without pain.",
		},
		SetsOff: []string{
			"Carrying a heavy case or bag with the arm hanging",
			"A dog that pulls on the lead",
			"Work with the elbows up, or reaching overhead again and again",
			"Lifting something at arm's length",
			"Sleeping with the arm above the head",
		},
		Find: []string{
			"Find the ridge that runs across the top of your shoulder blade.",
			"Press down into the hollow just above it, through the muscle on top.",
			"Search from the inner end to the outer: tender, and does it wake the ache at the side of the shoulder?",
		},
		Press: []string{
			"Press down with three fingers of the other hand or with the hook of a cane, the arm resting in your lap.",
			"It lies deep, so go in slowly: strong but easy to live with.",
			"30 to 90 seconds, less if it eases sooner. There is no proof for any one time.",
		},
		Caution: []string{
			"Press down on the back of the shoulder only, not into the hollow in front, above the collarbone: the lung and the nerves of the arm are there.",
			"Leave a fresh shoulder injury alone.",
		},
		Eases: []string{
			"Loads carried close to the body, or in a backpack",
			"A small pillow under the upper arm in bed",
			"Warmth",
			"Shoulder exercises, light at first; allow six to eight weeks",
		},
		LookAlikes: []string{
			"A sore or torn tendon under the roof of the shoulder: a painful arc when the arm goes up, and weakness if it is torn.",
			"A frozen shoulder: someone else cannot turn the arm out either.",
			"Tennis elbow: it hurts to grip, and the elbow is tender itself.",
			"A nerve root in the neck (C5): weak shoulder, and neck movement changes the pain.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: the hollow above the ridge of the shoulder blade (supraspinous fossa)",
			"To: the top of the bony knob at the outer shoulder (greater tubercle of the humerus), passing under the roof of the shoulder",
		},
		Action: []string{
			"Lifts the arm out to the side, together with the deltoid, most of all at the start",
			"Holds the head of the arm bone in its socket, also when a load pulls the arm down",
		},
		Nerve: []string{"Suprascapular nerve (C5 and C6, often with a share from C4)"},
		Tests: []string{
			"Lift the arm out to the side against the edge of a door frame. For it: it hurts at the outer shoulder, with good strength. Against it: it is strong and painless. An arm that drops or has no strength points to a torn tendon.",
			"Reach behind your back towards the other blade. For it: the outer shoulder aches and the reach is short. Against it: it reaches as far as the other arm. The infraspinatus fails this test too.",
			"Press down into the hollow above the blade's ridge. For it: tender, and it wakes the ache at the outer shoulder. Against it: only the tendon below the point of the shoulder is sore, or it hurts only in one arc of lifting.",
		},
		Satellites: []string{
			"Often come along: infraspinatus, trapezius (upper part).",
			"May hang on this one: deltoid, wrist extensors.",
			"No key muscle is described for it.",
		},
	},
	"infraspinatus": {
		Feels: []string{
			"Pain that seems to sit deep in the front of the shoulder joint, though it comes from the back of the blade.",
			"It may run down the outer front of the arm to the thumb side of the hand.",
			"You cannot lie on that side, nor comfortably on the other, and reaching for a back pocket or a bra strap hurts.",
			"Among 297 people treated for this muscle, the blade itself was the commonest place of complaint.",
		},
		SetsOff: []string{
			"Reaching behind you, as to the back seat of a car",
			"Throwing, serving, swimming, using ski poles",
			"Catching yourself in a fall",
			"A mouse far out to the side, for hours",
			"Sleeping on that shoulder",
		},
		Find: []string{
			"Feel the ridge across the shoulder blade, and go two fingers below it.",
			"With a ball between blade and wall, roll slowly over the flat of the blade.",
			"Stop where it is tender: does it wake the ache in the front of the shoulder, the arm, or the blade itself?",
		},
		Press: []string{
			"Stand side-on with your back half to the wall, ball on the spot, arm across the body; or lie on the ball.",
			"Strong but easy to live with. This muscle can be very tender, so begin light.",
			"30 to 90 seconds, up to a few places, and off when it eases; that is custom.",
		},
		Caution: []string{
			"Press over the bone of the blade only; keep out of the armpit.",
			"If the arm goes numb, move the ball.",
		},
		Eases: []string{
			"In bed: lie on the other side and hug a pillow, so that the sore arm does not hang across",
			"Mouse close, elbow at your side",
			"A warm pack over the blade before sleep",
			"Turning the arm out against a light elastic band",
		},
		LookAlikes: []string{
			"The shoulder joint or its tendons: moving the arm hurts at a certain height, or it is truly weak.",
			"The tendon of the biceps: tender in the groove at the front itself.",
			"A nerve root in the neck (C5 or C6): tingling, numb thumb side, weak arm.",
			"A squeezed nerve at the top of the blade: turning the arm out is weak, and the flesh below the ridge grows thin. See a doctor.",
			"The neck joints C5 to C7: the blade aches; moving the neck changes it and moving the arm does not.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Kwon et al. 2017"},
		Attachments: []string{
			"From: the flat of the shoulder blade below its ridge (infraspinous fossa)",
			"To: the bony knob at the outer shoulder, just behind its top (middle facet of the greater tubercle of the humerus)",
		},
		Action: []string{
			"Turns the arm outwards",
			"Holds the head of the arm bone in its socket while the arm moves",
		},
		Nerve: []string{"Suprascapular nerve (C5 and C6)"},
		Tests: []string{
			"Hand-to-shoulder-blade test: reach up behind your back towards the other blade. For it: the front of the shoulder hurts and the hand stops at the back pocket or the belt. Against it: the fingertips reach the other blade's ridge, as on your good side. A shoulder stiff in every direction points to the joint.",
			"Elbow at your side, turn the forearm out against a door frame. For it: it hurts deep in the shoulder, with good strength. Against it: it is strong and painless. Real weakness points to a torn tendon or a nerve.",
			"Press below the ridge of the blade. For it: tender, and it wakes the ache in the front of the shoulder, the arm or the blade. Against it: it is no more sore than on the other side; if nothing spreads, that says little.",
		},
		Satellites: []string{
			"Often come along: teres minor, supraspinatus, deltoid (front part).",
			"May hang on this one: biceps brachii, deltoid (front part).",
			"No key muscle is described for it.",
		},
	},
	"subscapularis": {
		Feels: []string{
			"A deep pain at the back of the shoulder, at rest and on moving.",
			"The arm no longer turns out or lifts as it should: the shoulder feels as if it were freezing.",
			"Some people feel an odd sore strap around the wrist, more on the back of it.",
		},
		SetsOff: []string{
			"Throwing, swimming, lifting overhead again after a long break",
			"Catching a fall with the arm, or a shoulder that slipped out of joint",
			"Swinging up a child again and again",
			"An arm held still for weeks, as in a sling",
			"Slouching with the arms turned in",
		},
		Find: []string{
			"It lies on the front of the blade, behind the hollow of the armpit, where only trained hands should reach for it.",
			"Try it by moving: with the elbow at your side and bent, let the forearm turn out. Does it stop early, and does the pull wake your pain?",
		},
		Press: []string{
			"Do not press into the armpit yourself: a therapist can do it for you.",
			"Turn the arm out instead: elbow bent at your side, hand on a door frame, and turn your body away until it pulls a little. Hold for 20 to 30 seconds.",
			"Let the arm swing loosely afterwards, leaning forward.",
		},
		Caution: []string{
			"Nerves and a great artery cross the hollow of the armpit. Stop stretching if the arm tingles.",
			"Leave lumps in the armpit alone and show them to a doctor.",
			"Not with a shoulder that was dislocated or operated on lately, unless your therapist agrees.",
		},
		Eases: []string{
			"A small pillow between arm and body at night and while sitting",
			"Turning the arm out gently in a doorway, after warmth",
			"Pendulum swings, leaning forward",
		},
		LookAlikes: []string{
			"A frozen shoulder of the joint itself: stiff in all directions, for months, also when someone else moves the arm.",
			"A torn tendon: weak when you press the hand into the belly.",
			"A nerve root in the neck (C7): pain at the back of the arm with a weak elbow and a numb middle finger.",
			"Wrist pain of its own: the wrist hurts when it is moved or pressed.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: the inner face of the shoulder blade, which lies on the ribs (subscapular fossa)",
			"To: the small bony knob at the front of the shoulder (lesser tubercle of the humerus)",
		},
		Action: []string{
			"Turns the arm inwards and draws it to the body",
			"Holds the head of the arm bone in its socket, above all from the front",
		},
		Nerve: []string{"Upper and lower subscapular nerves (C5 and C6, sometimes C7)"},
		Tests: []string{
			"Elbow at your side and bent, turn the forearm out like a gate; compare both arms. For it: the sore side stops early with a pull deep in the armpit or at the back of the shoulder. Against it: both turn equally far. If nobody else can turn it further either, think of a frozen shoulder.",
			"Mouth wrap-around test: reach over and behind your head towards the corner of your mouth on the other side. For it: the hand stops at the ear or sooner. Against it: the fingertips reach the mouth as on the good side.",
			"Press your palm into your belly, elbow forward. For it: some pain, with good strength. Against it: the wrist bends and the elbow falls back, which points to a torn tendon.",
		},
		Satellites: []string{
			"Often come along, as the shoulder stiffens: pectoralis major, teres major, latissimus dorsi, deltoid (front part).",
			"No key muscle is described for it.",
		},
	},
	"teres-minor": {
		Feels: []string{
			"A deep, sharp spot at the back of the outer shoulder, no bigger than a plum, that you can point at with a finger.",
			"It tends to show when the larger muscle above it has been calmed.",
			"Now and then the ring and little fingers tingle as well.",
		},
		SetsOff: []string{
			"Reaching back and up, as to the back seat",
			"Holding a steering wheel hard in a crash or on a rough road",
			"Throwing, volleyball, tennis",
			"Work overhead",
		},
		Find: []string{
			"Reach across to the outer border of the blade, just below the back of the shoulder joint.",
			"Turn the forearm outwards: a small muscle tightens under your fingers, above the thick fold of the armpit.",
			"Relax and press against the blade's border: tender, and your spot?",
		},
		Press: []string{
			"Lie half on your side with a ball at the outer border of the blade, or pin it to the wall.",
			"Strong but easy to live with, 30 to 90 seconds, less when it eases. Custom, not proof.",
		},
		Caution: []string{
			"Keep on the border of the bone; a nerve to the shoulder passes just outside it. Shift if the outer arm tingles.",
		},
		Eases: []string{
			"A pillow in front of you at night to rest the arm on",
			"Less reaching back, for a few weeks",
			"Turning the arm out against a light elastic band",
		},
		LookAlikes: []string{
			"The shoulder joint or its capsule: deep, with clicks or slipping.",
			"The nerve around the upper arm bone: numb patch over the outer shoulder and a weak lift of the arm.",
			"The long head of the triceps, or the deltoid muscle itself: tender where it hurts.",
			"A nerve root in the neck (C8): little and ring fingers tingle, and the grip is weak.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: the upper two thirds of the outer border of the shoulder blade (lateral border of the scapula)",
			"To: the bony knob at the outer shoulder, low on its back (lowest facet of the greater tubercle of the humerus)",
		},
		Action: []string{
			"Turns the arm outwards, together with the infraspinatus",
			"Holds the head of the arm bone in its socket and helps to draw the arm to the body",
		},
		Nerve: []string{"Axillary nerve (C5 and C6)"},
		Tests: []string{
			"Hand-to-shoulder-blade test: reach up behind your back towards the other blade. For it: the reach is only a little short, and it hurts in one spot at the back of the shoulder. Against it: the front of the shoulder hurts, which points to the infraspinatus, or the reach is full and painless.",
			"Elbow at your side, turn the forearm out against a door frame. For it: it hurts at the back of the shoulder. Against it: it is strong and painless.",
			"Press the outer border of the blade just below the joint. For it: it is your spot. Against it: it is not sore, or the skin over the outer shoulder goes numb, which points to the nerve.",
		},
		Satellites: []string{
			"Often comes along: infraspinatus, which does the same work and is treated first; this one is seldom sore alone.",
			"No key muscle is described for it.",
		},
	},
	"teres-major": {
		Feels: []string{
			"An ache at the back of the shoulder and down the back of the upper arm when you reach forward or up.",
			"Little pain at rest; sometimes the back of the forearm aches too.",
		},
		SetsOff: []string{
			"Driving without power steering, rowing, chopping",
			"Pull-ups and pull-downs",
			"Carrying and pressing loads against your side",
			"Hanging on a strap or a rope",
		},
		Find: []string{
			"Take hold of the thick fold at the back of the armpit between thumb and fingers.",
			"The part next to the lower corner of the blade is this muscle; the broad sheet around it belongs to the back.",
			"Roll it between your fingers: tender, and does it wake the ache in the arm?",
		},
		Press: []string{
			"Pinch the fold, or lie on your side with a ball just outside the blade's lower corner.",
			"Strong but easy to live with, for 30 to 90 seconds, and stop when it eases; that is custom.",
			"Then rest the arm overhead against a wall for a few breaths.",
		},
		Caution: []string{
			"Pinch the fold only; do not poke into the hollow of the armpit, where nerves and arteries run.",
			"Leave lumps in the armpit alone and show them to a doctor.",
		},
		Eases: []string{
			"A pillow between arm and body at night",
			"Arms overhead, slowly, after a warm shower",
			"A pause from pulling exercises",
		},
		LookAlikes: []string{
			"The shoulder joint or its tendons: hurts also at rest and at night.",
			"The triceps: straightening the elbow against a push hurts.",
			"A nerve root in the neck (C7): tingling middle finger, weak elbow.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: the back of the lower corner of the shoulder blade (inferior angle of the scapula)",
			"To: the front of the arm bone below the shoulder, on the inner lip of its groove (crest of the lesser tubercle of the humerus)",
		},
		Action: []string{
			"Draws the raised arm down and back",
			"Turns the arm inwards and draws it to the body, mostly against a load",
		},
		Nerve: []string{"Lower subscapular nerve (C5 to C7)"},
		Tests: []string{
			"Raise the arm straight up beside your ear. For it: it falls a few fingers short of the ear, with a pull at the back of the shoulder. Against it: the arm lies at the ear without pain.",
			"Arm raised forward, pull down against a table top or a strap. For it: it hurts at the back of the shoulder or armpit (the latissimus dorsi does the same). Against it: it is strong and painless.",
			"Pinch the back fold of the armpit next to the blade's lower corner. For it: it wakes your ache. Against it: it is no more sore than on the other side.",
		},
		Satellites: []string{
			"Often come along: latissimus dorsi, triceps brachii (long head), and later deltoid (back part), teres minor and subscapularis.",
			"No key muscle is described for it.",
		},
	},
}
