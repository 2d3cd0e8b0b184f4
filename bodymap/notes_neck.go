package bodymap

var neckNotes = map[string]Note{
	"levator-scapulae": {
		Feels: []string{
			"A deep ache where the neck meets the shoulder, often with a stiff neck.",
			"Turning your head to the sore side hurts or stops short, so you turn your whole body instead.",
			"The ache can run down along the inner border of the shoulder blade, or out to the back of the shoulder.",
		},
		SetsOff: []string{
			"A phone held between ear and shoulder",
			"Sleeping with the neck bent, or in a cold draught",
			"Looking to one side for long: a screen that is not straight ahead, a talk watched from the side",
			"A bag on one shoulder, crutches, or arm rests that push the shoulders up",
			"Worry, which pulls the shoulders up towards the ears",
		},
		Find: []string{
			"Find the upper inner corner of your shoulder blade with the other hand over the shoulder; let the arm of the sore side hang.",
			"Slide a little up and in from that corner, towards the neck.",
			"Press and rub crosswise: you may feel a firm cord slip under your fingers.",
			"Ask yourself two things: is it tender, and is that the ache you know?",
		},
		Press: []string{
			"Stand with your back to a wall and a tennis ball between the wall and the spot just above the blade's inner corner, or hook the spot with a cane.",
			"Lean in until it is strong but easy to live with, and breathe slowly.",
			"Stay 30 to 90 seconds and stop as soon as it eases. Nobody has proved the best time; this is custom.",
			"Then turn your nose towards the opposite armpit, gently, for a few breaths.",
		},
		Caution: []string{
			"Keep to the back of the neck and shoulder. Do not press the front or side of the neck.",
			"Keep the ball off the bones of the spine.",
		},
		Eases: []string{
			"Warmth on the neck and shoulder",
			"A screen straight ahead and a headset for calls",
			"Arm rests low enough to let the shoulders drop",
			"Many small head turns through the day, never forced",
		},
		LookAlikes: []string{
			"A small joint of the lower neck: the pain sits in nearly the same place; bending the head back and to that side brings it on sharply.",
			"A nerve root in the neck (C5 or C6): pain, tingling or weakness goes on down the arm.",
			"The gall bladder (right shoulder blade) or the heart: the pain comes with meals or with effort, not with neck movement.",
			"A stiff neck with fever and a bad headache is an emergency, not a muscle.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Cooper, Bailie & Bogduk 2007 (neck joints)"},
		Attachments: []string{
			"From: the side knobs of the top four neck bones (transverse processes of C1 to C4)",
			"To: the upper inner corner of the shoulder blade and the edge just below it (superior angle and medial border of the scapula)",
		},
		Action: []string{
			"Lifts the upper inner corner of the blade, and tips the socket of the shoulder downwards",
			"With the blade held still, bends the neck to its own side and turns the face that way",
			"Both sides together help to hold the head back",
		},
		Nerve: []string{"Branches of C3 and C4, and the dorsal scapular nerve (C5)"},
		Tests: []string{
			"Turn your chin slowly towards the sore side, then towards the other. For it: the turn to the sore side stops short and hurts at the angle of the neck. Against it: you turn equally far both ways without pain.",
			"Bring your nose towards the armpit of the good side. For it: it pulls from the side of the neck down to the blade's upper inner corner. Against it: nothing pulls there. Sharp pain on leaning the head back and towards the sore side speaks more for a neck joint.",
			"Press just above the blade's upper inner corner. For it: it is tender and wakes the ache you know. Against it: it is no more sore than on the other side.",
		},
		Satellites: []string{
			"Often come along: trapezius (upper part), splenius cervicis, scalenes (middle part).",
			"It may hang on: trapezius (upper part; some also name the lower part).",
		},
	},
	"scalenes": {
		Feels: []string{
			"A nagging ache at the inner border of the shoulder blade that no rubbing there reaches.",
			"It may come with an ache in the chest, down the front and back of the arm, or in the thumb and first finger.",
			"The arm can feel restless at night, and the hand may tingle or drop things.",
			"The neck itself often hurts very little.",
		},
		SetsOff: []string{
			"Breathing high in the chest, as when you are worried, and long coughs or asthma",
			"Pulling and lifting with the arms in front of you",
			"A whiplash or a fall on the head or shoulder",
			"Heavy packs and shoulder bags",
			"Sleeping with the head low or the neck twisted",
		},
		Find: []string{
			"It lies above the collarbone, behind the thick strap at the side of the neck. The nerves of the arm and a great artery run between its parts: look for it by moving, not by pressing.",
			"Sit tall and lean the head slowly away from the sore side. Does the pull at the side of the neck wake the ache you know?",
			"Lay a hand on the upper chest and breathe quietly. If the chest lifts with every breath, this muscle is at work all day.",
		},
		Press: []string{
			"Do not press this muscle yourself, with fingers, a ball, a tool or a massage gun. A trained person can check it for you.",
			"Stretch it instead: hold on to the seat with the hand of the sore side and let the head lean slowly to the other, 20 to 30 seconds, with no pull from the other hand.",
			"Stop at once if the arm tingles or you feel dizzy.",
			"Finish with three slow breaths that lift the belly and not the chest.",
		},
		Caution: []string{
			"Big arteries and the nerves of the arm run here: leave the front and side of the neck alone.",
			"Have a stroke in the past, narrowed neck arteries or a new severe headache looked at by a doctor before anybody works on this neck.",
		},
		Eases: []string{
			"Breathing low and slowly, with a hand on the belly",
			"A pillow that keeps the head level, and no sleeping on the sore side",
			"Resting the forearm on your forehead with the shoulder brought up and forward for a minute, which lifts the collarbone off the muscle",
			"Ear slowly towards the other shoulder, hand tucked under the seat, after a warm shower",
		},
		LookAlikes: []string{
			"A nerve root in the neck (C6 to C8): steady tingling or numb skin in certain fingers, a weak arm, worse on looking up to that side.",
			"Nerves or veins squeezed below the collarbone: the hand swells, changes colour or goes numb with the arms raised. See a doctor.",
			"The heart: tightness in chest and arm with effort, sweat, sickness or short breath. Call for help at once.",
			"The wrist (carpal tunnel): thumb and fingers wake you numb, and shaking the hand helps.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Tanaka et al. 2006 (blade pain from neck nerves)"},
		Attachments: []string{
			"From: the side knobs of the neck bones (transverse processes; front part C3 to C6, middle part C2 or C3 to C7, back part about C4 to C6)",
			"To: the first rib, in front of the great artery of the arm (front part) and behind it (middle part), and the second rib (back part)",
			"To: the first rib and the cover of the top of the lung (smallest part, from C6 or C7; many people lack it)",
		},
		Action: []string{
			"Bend the neck to their own side; the front part also helps to bend it forward",
			"Lift the top two ribs when you breathe in, or hold them up",
		},
		Nerve: []string{"Short branches straight from the neck nerves (front branches of C3 to C8: front part C4 to C6, middle part C3 to C8, back part about C6 to C8)"},
		Tests: []string{
			"Cramp test: turn your face fully to the sore side and pull the chin down towards the hollow above the collarbone, for up to half a minute. For it: it wakes your pain in the blade, chest or arm. Against it: nothing comes. Stop if the arm tingles or you feel dizzy.",
			"Relief test: lay the forearm of the sore side across your forehead, then bring shoulder and elbow up and forward. For it: the pain eases within a few minutes. Against it: nothing changes. A hand that goes numb or pale points to squeezed nerves or vessels: see a doctor. Relief on raising the arm also fits a nerve root in the neck.",
			"Bend only the two outer joints of all fingers, knuckles straight, and try to touch the top of the palm with the tips. For it: several fingers on the sore side fall short. Against it: all reach, or one finger alone fails, which points to its own muscle in the forearm.",
		},
		Satellites: []string{
			"Often come along: sternocleidomastoid, trapezius (upper part), splenius capitis, levator scapulae.",
			"May hang on this one: pectoralis major and minor, deltoid, triceps brachii (long head), wrist extensors, finger extensors, brachioradialis.",
			"No key muscle is described for it.",
		},
	},
	"splenius-capitis": {
		Feels: []string{
			"A spot of pain on the top of the head, on one side, as if something sat there.",
			"The neck feels stiff, and turning or bending the head is limited.",
		},
		SetsOff: []string{
			"A whiplash or another sudden jerk of the head",
			"The head turned and bent for long, as in playing the violin or reading in bed",
			"Looking up: painting a ceiling, watching birds, the wrong part of your glasses",
			"A cold draught on a tired neck",
		},
		Find: []string{
			"Find the bump of bone behind your ear, and go down and back from it by about two fingers.",
			"You are between the strap at the side of the neck and the thick cord at the back.",
			"Turn your face a little to that side against your hand: the muscle firms under your fingers. Relax, and press inwards: tender? The headache you know?",
		},
		Press: []string{
			"Lie on your back and lay the fingertips of both hands there.",
			"Let the weight of the head sink onto them, gently.",
			"30 to 90 seconds, and stop when it eases; how long is custom, not science.",
		},
		Caution: []string{
			"Stay behind the ear and on the back half of the neck; an artery runs deep just under the skull, so press gently there and do not jab.",
			"Stop at once if you feel dizzy or see double.",
		},
		Eases: []string{
			"Warmth on the neck and a scarf in the wind",
			"A screen and book at eye height",
			"Slow nods and turns, lying down",
		},
		LookAlikes: []string{
			"Migraine: throbbing, with sickness, and light hurts.",
			"The upper joints of the neck: pain stays at the back of the head and comes with certain movements.",
			"A new, sudden or worst-ever headache needs help now, whatever the muscles feel like.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: the strong band at the back of the neck (lower half of the nuchal ligament) and the spines of the bones where neck and back meet (C7 to T3 or T4)",
			"To: the bump behind the ear (mastoid process) and the skull just behind it (outer part of the superior nuchal line)",
		},
		Action: []string{
			"Turns the face to its own side and bends the neck that way",
			"Both sides together lift the face and bend the head back",
		},
		Nerve: []string{"Back branches of the upper neck nerves (dorsal rami, about C2 and C3)"},
		Tests: []string{
			"Let your chin sink, then turn your face away from the sore side. For it: it pulls between the back of the neck and the bone behind the ear. Against it: the movement is free and even.",
			"Turn your face to the sore side against your own hand. For it: this hurts at the back of the side of the neck. Against it: it stays painless.",
			"Press below and behind the bone behind the ear. For it: tender, and it wakes the ache on top of the head. Against it: it is not sore; if it is sore and nothing spreads, that says little.",
		},
		Satellites: []string{
			"Often come along: splenius cervicis, levator scapulae, semispinalis of the neck and head.",
			"It may hang on: trapezius (upper part).",
			"May hang on this one: temporalis, semispinalis of the neck and head.",
		},
	},
	"splenius-cervicis": {
		Feels: []string{
			"From the upper spot: an ache that seems to go right through the head to the back of the eye; sight may blur a little on that side.",
			"From the lower spot: a deep ache at the angle of neck and shoulder.",
			"The neck is stiff, most of all when you turn it.",
		},
		SetsOff: []string{
			"Head pushed forward at a screen, or turned to one side for long",
			"Heavy lifting or pulling with the head thrust forward",
			"A whiplash",
			"A cold draught or a cold pool on a tired neck",
			"Falling asleep with the head on an arm rest",
		},
		Find: []string{
			"Lower spot: lay the fingers of the other hand where the neck runs out into the shoulder, about level with the bump at the base of the neck.",
			"Press inwards towards the spine, under the edge of the shoulder muscle.",
			"Upper spot: the back half of the side of the neck, two to three fingers below the bone behind the ear. Tender? Your ache?",
		},
		Press: []string{
			"For the lower spot use a cane or the tips of two fingers, and push towards the spine, not down.",
			"For the upper spot use the fingertips only, with the head resting on a pillow.",
			"Strong but easy to live with, 30 to 90 seconds, and stop at relief. The time is custom.",
		},
		Caution: []string{
			"Keep behind the line from the ear to the point of the shoulder; the front of the neck holds the big arteries.",
			"Do not press on the bones of the spine.",
		},
		Eases: []string{
			"Warmth",
			"The screen straight ahead at eye height",
			"Chin gently in and back of the neck long, a few times an hour",
			"A pillow that holds the neck level",
		},
		LookAlikes: []string{
			"Something wrong in the eye itself: red, changed sight, pain when the eye moves. See a doctor the same day.",
			"Migraine or cluster headache: attacks with sickness, tears or a running nose.",
			"A small neck joint: sharp on leaning the head back towards the sore side.",
			"Over 50 with a new pain at the temple or eye, sore chewing or a tender scalp: see a doctor at once.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: the spines of the upper back (T3 to T6)",
			"To: the side knobs of the top two or three neck bones (transverse processes of C1 to C3)",
		},
		Action: []string{
			"Turns the neck to its own side and bends it that way",
			"Both sides together bend the neck back",
		},
		Nerve: []string{"Back branches of the lower neck nerves (dorsal rami)"},
		Tests: []string{
			"Let your chin sink, then turn your face away from the sore side. For it: it pulls at the angle of the neck or below, between spine and blade. Against it: the movement is free and even.",
			"Turn your face to the sore side as far as it goes. For it: it stops short or hurts at the side of the neck (the levator scapulae does the same). Against it: the turn is full and painless.",
			"Press in towards the spine where the neck meets the shoulder. For it: it wakes the ache you know, in the neck or behind the eye. Against it: it is not sore.",
		},
		Satellites: []string{
			"Often come along: levator scapulae, splenius capitis, semispinalis of the neck and head.",
			"It may hang on: trapezius (upper part).",
		},
	},
	"semispinalis": {
		Feels: []string{
			"A headache like half a headband, from the back of the skull round to the temple and over the eye.",
			"Or an ache all over the back of the head on one side, so that the pillow feels hard.",
			"Bending the chin to the chest pulls and hurts.",
		},
		SetsOff: []string{
			"Looking down for hours: phone, books, sewing, small parts",
			"Head forward, shoulders rounded",
			"A whiplash or a dive",
			"Glasses that make you tip your head back",
			"A pillow too thick or too hard",
		},
		Find: []string{
			"Put your fingertips on the two thick cords beside the spine at the back of the neck.",
			"Feel along one cord from the skull down to the shoulders, a finger's breadth at a time.",
			"Stop where it is most tender, and ask whether it wakes your headache.",
		},
		Press: []string{
			"Lie on your back with the fingertips of both hands, or two soft balls in a sock, under the back of the neck, one side on each cord.",
			"Let the head rest, gently; tiny nods are enough to move the pressure.",
			"30 to 90 seconds a place, and stop when it lets go. That is custom, not a rule of science.",
		},
		Caution: []string{
			"The balls lie on the muscle to each side; nothing presses on the spine.",
			"Not after a recent neck injury, and not if it makes you dizzy or your hands tingle.",
		},
		Eases: []string{
			"The phone and the book lifted to eye height",
			"A rest from looking down every 20 minutes",
			"Warmth, and slow chin-to-chest under a warm shower",
			"Stronger neck and shoulder muscles over some weeks",
		},
		LookAlikes: []string{
			"The nerve to the back of the scalp: shooting or burning pain and a scalp that hates to be touched.",
			"Upper neck joints: pain at the back of the head that comes with certain neck movements, often since an injury.",
			"Tension headache: both sides, like a tight hat; these muscles often take part in it.",
			"Headache with fever, stiff neck, rash, confusion or weakness: call for help now.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: the side knobs of the upper back (transverse processes of about T1 to T6) and, for the head part, the lower neck bones (C4 to C7)",
			"To: the back of the skull beside the midline (between the nuchal lines) for the head part",
			"To: the spines of the neck bones (C2 to C5) for the neck part",
		},
		Action: []string{
			"Bends the head and neck back, and holds the head up when you look down",
			"One side alone helps a little to turn the neck (neck part, to the other side)",
		},
		Nerve: []string{"Back branches of the neck nerves (dorsal rami; head part about C1 to C5, neck part about C3 to C8); the nerve to the back of the scalp (greater occipital nerve, C2) runs through the head part"},
		Tests: []string{
			"Let your chin sink to your chest, mouth shut. For it: it pulls and stops two fingers or more short of the breastbone. Against it: the chin touches without a pull. A stiff neck like this with fever or a bad headache is an emergency.",
			"Press the thick cord beside the spine, from the skull downwards. For it: tender, and it wakes your headache. Against it: it is no more sore than on the other side.",
		},
		Satellites: []string{
			"Often come along: suboccipitals, splenius capitis, splenius cervicis, multifidi and rotatores (neck part).",
			"It may hang on: trapezius (upper part), splenius capitis.",
			"May hang on this one: occipitofrontalis (back part).",
		},
	},
	"suboccipitals": {
		Feels: []string{
			"A headache deep inside the skull that is hard to point at: it hurts all over that side, from the back of the head to the eye.",
			"The back of the head is too sore to lie on a hard pillow.",
		},
		SetsOff: []string{
			"Chin up and head forward: a low screen, cycling, lying on the tummy to read",
			"Glasses that slip, or bifocals",
			"Looking up for long, or checking over one shoulder again and again",
			"A blow to the head or a whiplash",
			"Cold air on the neck",
		},
		Find: []string{
			"Lay your fingertips in the hollow just under the skull, two fingers from the midline.",
			"Let your head sink back onto them so that the outer muscles go soft.",
			"Press in and up towards the eye of the same side: tender? Your headache?",
		},
		Press: []string{
			"Lie on your back and rest that hollow on your fingertips or on two soft balls in a sock.",
			"Nod as if saying a very small yes, then a very small no.",
			"30 to 90 seconds, gently, and stop when it eases; how long is custom.",
		},
		Caution: []string{
			"An artery to the brain runs deep here. Only rest on the spot: no jabbing, no massage gun, no forcing the head back.",
			"Stop for good and get help if pressing brings dizziness, double vision, slurred speech or a numb face.",
		},
		Eases: []string{
			"Chin slightly in, crown of the head up, as if hung from a thread",
			"The top of the screen at eye height",
			"Glasses checked",
			"Warmth on the nape before sleep",
		},
		LookAlikes: []string{
			"Migraine: throbs, with sickness, and light or noise hurt.",
			"The nerve to the back of the scalp: sharp, shooting, with numb or prickly skin.",
			"The top joints of the neck (C1 to C3): often after an injury, worse on nodding or turning.",
			"A torn neck artery: sudden new pain in neck and head unlike any before, with dizziness or trouble seeing or speaking. Call for help now.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: the spine of the second neck bone (C2), and the back and side knobs of the first (C1)",
			"To: the back of the skull, below the ridge you can feel (inferior nuchal line and just above it)",
			"To: the side knob of the first neck bone (transverse process of C1), for the one of the four that turns the head and does not reach the skull (obliquus capitis inferior)",
		},
		Action: []string{
			"Tip the head back on the top of the neck, as when the chin pokes forward",
			"One side alone turns the face to its own side and tips the head that way",
			"Steer the small movements of the head and tell the brain where it is",
		},
		Nerve: []string{"Suboccipital nerve (back branch of C1)"},
		Tests: []string{
			"Lie down, draw the chin in and make a small nod. For it: it pulls just under the skull. Against it: the nod is free.",
			"Rest the hollow under the skull on your fingertips. For it: tender, and it wakes the headache deep in the head. Against it: it is not sore.",
			"With the chin on the chest, turn your face gently to each side. For it: a pull under the skull on both turns. Against it: one side stops well short of the other and hurts; that points to the top joints of the neck. Leave this out after an injury, or if you feel dizzy.",
		},
		Satellites: []string{
			"Often come along: semispinalis of the neck and head, splenius capitis, multifidi and rotatores (neck part).",
			"No key muscle is described for it.",
		},
	},
	"sternocleidomastoid": {
		Feels: []string{
			"A headache over the eye, in the cheek, the forehead or the back of the head, though the neck hardly hurts.",
			"From the collarbone part: an ache across the forehead or deep in the ear, and sometimes an unsteady, swimming feeling.",
			"From the breastbone part: the eye may water, and swallowing can feel sore.",
		},
		SetsOff: []string{
			"Looking up or with the head turned for long: ceilings, front-row seats, swimming the crawl",
			"A pillow too high, or reading in bed with the head propped up",
			"A long cough, or breathing high in the chest",
			"A whiplash or a fall",
			"A tight collar or tie",
		},
		Find: []string{
			"Look in a mirror and turn your face away from the sore side: the strap stands out from behind the ear to the breastbone.",
			"Turn back and tip the head to the sore side, so that the strap goes soft.",
			"Take the strap between thumb and bent finger, lift it away from the neck, and roll it: tender? Your headache?",
		},
		Press: []string{
			"Pinch only, as you would lift a fold of a sleeve; never push inwards.",
			"Work from below the ear to the breastbone, holding each tender place for 30 seconds or so, and stop when it eases.",
			"Light is enough: less than you would use anywhere else. The time is custom.",
		},
		Caution: []string{
			"Never press where there is a pulse: the great artery to the head lies under this strap. If you feel it beat, let go and take hold further out.",
			"One side at a time. Stop if you feel faint, dizzy or sick.",
			"Leave it to a professional after a stroke, with narrowed neck arteries, or with a lump in the neck.",
		},
		Eases: []string{
			"A pillow that keeps the face level with the rest of the body",
			"Turning in bed by rolling the head on the pillow, not lifting it",
			"The work straight in front of you",
			"Slow breaths into the belly",
		},
		LookAlikes: []string{
			"Sinus trouble: stuffy nose, pressure worse on bending down.",
			"The ear, a tooth or the jaw joint: hearing changes, pain on biting or chewing.",
			"Trigeminal nerve pain: electric stabs in the face, set off by touch.",
			"Migraine, or a dizziness from the inner ear: the room spins when you turn over in bed.",
			"A new severe headache with neck pain, a drooping eyelid or face, or trouble speaking: call for help now.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: the top of the breastbone (manubrium) and the inner third of the collarbone (clavicle)",
			"To: the bump behind the ear (mastoid process) and the skull behind it (outer half of the superior nuchal line)",
		},
		Action: []string{
			"One side turns the face to the other side and tips the ear to its own",
			"Both together bend the neck forward, push the head forward, and check it when it falls back",
			"Helps to lift the chest when you breathe hard",
		},
		Nerve: []string{"Accessory nerve (cranial nerve XI); feeling from C2 and C3"},
		Tests: []string{
			"Roll the soft strap between thumb and bent finger, well away from any beat. For it: one place is tender and wakes the headache, the ache in the ear or the watering eye. Against it: the strap rolls without pain.",
			"Lie on your back and lift your head a little way off the pillow. For it: the strap hurts, or your headache wakes. Against it: it stays painless. Stop if you feel dizzy.",
			"Turn and bend the neck freely. Full and easy movement does not speak against it, for this muscle seldom stiffens the neck.",
		},
		Satellites: []string{
			"Often come along: sternocleidomastoid of the other side, scalenes, trapezius (upper part).",
			"May hang on this one: temporalis, masseter, digastric, occipitofrontalis (forehead part), sternalis.",
			"No key muscle is described for it.",
		},
	},
}
