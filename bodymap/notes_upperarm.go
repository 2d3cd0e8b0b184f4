package bodymap

var armNotes = map[string]Note{
	"deltoid": {
		Feels: []string{
			"A dull ache in the cap of the shoulder, close to the sore spot itself: front, side or back.",
			"It hurts to lift the arm, and eases when the arm hangs or rests.",
			"With the front part you feel it when you reach forwards; with the back part when you reach behind.",
		},
		SetsOff: []string{
			"A knock on the shoulder, a fall, or the kick of a rifle",
			"Holding something up at arm's length: a drill, a phone, a child",
			"Catching a fall with the arm, or with a hand on the rail",
			"Ski poles, swimming, rowing, throwing and serving a ball",
			"An injection into the shoulder",
		},
		Find: []string{
			"Let the arm rest in your lap and feel the cap of the shoulder with the other hand.",
			"Press through it in three strips: the front, the side and the back.",
			"Stop where it is tender. Is that the ache you know?",
			"If nothing here is tender, look at the muscles over the shoulder blade: they often send pain to this place.",
		},
		Press: []string{
			"Front and side: three fingers of the other hand, or a ball between you and the frame of a door.",
			"Back: a ball between the back of the shoulder and the wall.",
			"Strong but easy to live with, for 30 to 90 seconds, and off when it eases. That is custom, not science.",
			"Then let the arm swing loosely.",
		},
		Caution: []string{
			"Leave a fresh injury, a bruise or the place of a new injection alone.",
			"Stay on the cap; do not press into the armpit or into the groove below the collarbone.",
		},
		Eases: []string{
			"Loads carried close, with the elbow at your side",
			"A step stool instead of reaching up",
			"Warmth, and small circles with the hanging arm",
			"Light shoulder exercises with a band, after a week or so of rest from the cause",
		},
		LookAlikes: []string{
			"The shoulder tendons or the cushion over them: a painful arc as the arm goes up, and it hurts to lie on.",
			"A frozen shoulder: nobody else can turn the arm out either.",
			"The small joint at the top of the shoulder: one sore point there, worse with the arm across the chest.",
			"Both shoulders sore and stiff for long in the morning, over 50: polymyalgia. See a doctor soon, and today with a new headache or trouble with sight.",
			"A nerve root in the neck (C5): the lift is truly weak, the outer arm may be numb, and turning the neck changes it.",
			"The left shoulder with a tight chest, sweat or short breath: the heart. Call for help.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy", "Hong 1994, key and satellite points"},
		Attachments: []string{
			"From: the outer third of the collarbone (clavicle), the top of the shoulder (acromion) and the ridge of the shoulder blade (spine of the scapula)",
			"To: the rough patch halfway down the outer side of the upper arm bone (deltoid tuberosity of the humerus)",
		},
		Action: []string{
			"Lifts the arm: forwards with its front, sideways with its middle, back with its back part",
			"The front part helps to turn the arm inwards, the back part outwards",
		},
		Nerve: []string{"Axillary nerve, from C5 and C6"},
		Tests: []string{
			"Lift the straight arm to the side, thumb up, to shoulder height. For it: an ache in the cap itself, for as long as you hold it. Against it: pain only in the middle of the arc, gone higher up, which points to the tendons beneath.",
			"Let the other hand turn the loose arm outwards, elbow at the side. For it: it turns freely, and the ache comes only when the arm lifts itself. Against it: it stops short, which points to a frozen shoulder.",
			"Press the cap in strips. For it: a sore strand that is your ache. Against it: no tender place; look at the supraspinatus, the infraspinatus and the scalenes, which send pain here.",
		},
		Satellites: []string{
			"Often come along: with the front part pectoralis major, biceps brachii and coracobrachialis; with the back part triceps brachii (long head), teres major and latissimus dorsi.",
			"It may hang on: supraspinatus, scalenes; by where its pain goes, infraspinatus too.",
		},
	},
	"coracobrachialis": {
		Feels: []string{
			"An ache in the front of the shoulder together with one down the back of the arm.",
			"It may turn up again on the back of the forearm and the hand, as far as the middle finger, and leave out elbow and wrist.",
			"Reaching behind your back hurts, with the hand at the belt.",
		},
		SetsOff: []string{
			"Lifting weights with the arms out in front",
			"Push-ups, climbing, throwing",
			"Carrying a wide load against the chest",
			"It seldom starts alone: sore neighbours in the shoulder come first",
		},
		Find: []string{
			"Rest the arm a little away from the side. Lay the fingers of the other hand high on the inside of the upper arm, under the edge of the biceps.",
			"Press the arm gently against your side: a slim cord firms up just behind the biceps, against the bone.",
			"Relax, and press it lightly outwards against the bone: tender, and your pain?",
		},
		Press: []string{
			"Use a thumb or two fingers, pressing outwards against the bone.",
			"Light to middling, for 30 seconds or so, never more than 90; stop when it eases. Custom, not science.",
		},
		Caution: []string{
			"The great artery and the nerves of the arm run right beside it. If you feel a pulse, or the arm tingles, move away.",
			"No balls and no tools here, only a finger.",
			"Leave lumps in the armpit alone and show them to a doctor.",
		},
		Eases: []string{
			"A rest from pressing and lifting in front of you",
			"Leaning gently into a doorway with the forearm on the frame, after warmth",
			"Calming the sore muscles of the shoulder next to it first",
		},
		LookAlikes: []string{
			"A nerve root in the neck (C7): pain down the back of the arm to the middle finger, with tingling or a weak elbow.",
			"The shoulder tendons: a painful arc as the arm goes up.",
			"Carpal tunnel: tingling fingers at night, and shaking the hand helps.",
			"A blood clot in the arm: it swells, turns blue or feels heavy and warm. See a doctor today.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the hook at the front of the shoulder blade (coracoid process of the scapula), together with the short head of the biceps",
			"To: the inner side of the upper arm bone (humerus), about halfway down",
		},
		Action: []string{
			"Helps to lift the arm forwards and to draw it to the side",
			"Helps to hold the arm bone in its socket",
		},
		Nerve: []string{"Musculocutaneous nerve, from C5 to C7; the nerve passes through the muscle"},
		Tests: []string{
			"Reach behind your back along the belt towards the other side. For it: pain at the front of the shoulder and down the back of the arm. Against it: a full reach without pain.",
			"Press the straight arm forwards and inwards against the other hand. For it: your ache wakes high on the inside of the arm. Against it: painless; a weak push of the elbow points to a neck nerve (C7).",
		},
		Satellites: []string{
			"Often come along: deltoid (front part), biceps brachii, supraspinatus, triceps brachii (long head); they are mostly sore first.",
			"No one key muscle is described for it.",
		},
	},
	"biceps-brachii": {
		Feels: []string{
			"A surface ache over the front of the shoulder, not deep in the joint.",
			"The belly of the muscle may ache, and the crook of the elbow a little.",
			"It hurts to lift the hand over the head; now and then the top of the shoulder aches too.",
		},
		SetsOff: []string{
			"Lifting with the palms up: boxes, crates, a child",
			"Curls and pull-ups, too many or too heavy",
			"Turning a screwdriver for long",
			"A sudden jerk on the bent arm, as by a dog on the lead",
			"Long hours with a violin, a guitar or a shovel",
		},
		Find: []string{
			"Lay the forearm in your lap, palm up, with the elbow bent.",
			"Pinch the belly of the muscle between thumb and fingers, and lift it away from the bone.",
			"Roll it from the middle down to a hand's breadth above the elbow: tender? Does the front of the shoulder answer?",
		},
		Press: []string{
			"Hold the tender strand between thumb and fingers, or press it with the thumb from the outer side.",
			"Strong but easy to live with, for 30 to 90 seconds; stop when it eases. Custom, not proof.",
			"Then straighten the arm slowly, thumb down, behind you.",
		},
		Caution: []string{
			"Keep out of the groove on the inside of the arm, where the artery and the nerves run.",
			"Do not press if the muscle tore lately.",
		},
		Eases: []string{
			"Carrying with the palms down or facing each other",
			"Loads close to the body, and two trips in place of one",
			"A stretch in the doorway: arm straight, thumb down, body turned away",
		},
		LookAlikes: []string{
			"The long tendon of the biceps: sore in the groove at the front of the shoulder itself, and it hurts to turn the palm up against a push.",
			"A torn tendon: a pop, a bruise and a ball of muscle that has slid up or down. See a doctor within days.",
			"The shoulder joint or the small muscles over the blade, which ache deeper.",
			"A nerve root in the neck (C5 or C6): weak bend of the elbow, tingling towards the thumb.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy", "Hong 1994, key and satellite points"},
		Attachments: []string{
			"From: the shoulder blade, with two heads: the long one from just above the socket of the shoulder (supraglenoid tubercle), the short one from the hook in front (coracoid process)",
			"To: the bone on the thumb side of the forearm, just below the elbow (radial tuberosity), and a sheet into the forearm's fascia",
		},
		Action: []string{
			"Bends the elbow, and turns the palm up: the stronger, the more the elbow is bent",
			"Helps to lift the arm forwards",
		},
		Nerve: []string{"Musculocutaneous nerve, from C5 and C6"},
		Tests: []string{
			"Stand in a doorway, arm straight, thumb down, hand on the frame behind you at hip height, and turn the body away. For it: an ache over the front of the shoulder or in the belly of the muscle. Against it: a full, painless stretch.",
			"Bend the elbow to a right angle and turn the palm up against the other hand. For it: pain in the belly of the muscle. Against it: none, or pain only in the groove at the front of the shoulder, which points to the tendon.",
		},
		Satellites: []string{
			"Often come along: brachialis and supinator, which work with it, and triceps brachii, which works against it.",
			"It may hang on: infraspinatus, whose pain goes straight to the front of the shoulder.",
		},
	},
	"brachialis": {
		Feels: []string{
			"The base of the thumb aches, and the whole thumb may be sore, though nothing is wrong in the hand.",
			"The crook of the elbow aches too, mostly when you straighten the arm.",
			"A point higher up can reach to the front of the shoulder.",
		},
		SetsOff: []string{
			"Carrying shopping bags or a child with the elbow bent",
			"Holding a power tool, a guitar or a violin for hours",
			"Curls with the palms down",
			"A bag that hangs on the bent forearm",
			"Typing or looking at a phone with the elbow bent all day",
		},
		Find: []string{
			"Rest the forearm in your lap, elbow bent, and let the biceps go soft.",
			"Push the biceps inwards with the thumb, a few finger's breadths above the elbow, from the outer side.",
			"Press what lies under it against the bone: tender? Does the thumb or the elbow answer?",
		},
		Press: []string{
			"Use the thumb of the other hand, from the outer side, biceps pushed out of the way.",
			"Strong but easy to live with, for 30 to 90 seconds; stop when it eases. The time is custom.",
			"Straighten the elbow slowly afterwards, a few times.",
		},
		Caution: []string{
			"Come from the outer side: the artery and two nerves run along the inner side.",
			"The radial nerve, which feels for the back of the thumb, passes here. Move on if the thumb tingles or goes numb.",
			"After a hard blow to this muscle, do not knead it for some weeks: bone can form in it.",
		},
		Eases: []string{
			"Bags in the hand with the arm straight, or a backpack",
			"In bed: a pillow that keeps the elbow from bending fully",
			"Short breaks, with the arm hanging and shaken",
		},
		LookAlikes: []string{
			"Worn thumb joint: the base of the thumb itself is sore, grinds or looks square.",
			"Tendons of the thumb at the wrist: it hurts to fold the thumb into the fist and tip the wrist to the little finger.",
			"A nerve root in the neck (C6): numb thumb and a weak elbow; neck movements change it.",
			"Carpal tunnel: thumb and fingers tingle at night.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the lower half of the front of the upper arm bone (humerus)",
			"To: the top of the bone on the little-finger side of the forearm, just below the elbow (ulnar tuberosity and coronoid process)",
		},
		Action: []string{
			"Bends the elbow, however the hand is turned",
		},
		Nerve: []string{"Musculocutaneous nerve, from C5 and C6; a strip at its outer edge gets a twig of the radial nerve (C7) in most people"},
		Tests: []string{
			"Straighten the elbow fully with the other hand. For it: a pull in the crook, with an ache at the base of the thumb. Against it: it goes straight without pain. A hard painful stop points to the joint.",
			"Push the biceps aside and press what lies beneath. For it: the base of the thumb answers. Against it: no soreness there; tingling skin at the thumb is the nerve.",
			"Press the thumb's hand bone gently into its base and grind. For it: that is painless. Against it: that is your pain, which points to the joint of the thumb.",
		},
		Satellites: []string{
			"Often come along: biceps brachii, brachioradialis, supinator; and triceps brachii, which works against it.",
			"No key muscle is described for it.",
		},
	},
	"triceps-brachii": {
		Feels: []string{
			"Long head: an ache up the back of the arm to the back of the shoulder, at times to the base of the neck or down the forearm.",
			"Deep head: a sore outer elbow, a sore tip of the elbow that you cannot lean on, or a sore inner elbow with pain towards the little finger.",
			"Outer head: an ache on the back of the arm, at times on the back of the forearm and in the ring and little fingers.",
			"You keep the elbow a little bent, because straightening it fully hurts.",
		},
		SetsOff: []string{
			"Push-ups, dips, throwing, a hard backhand or golf stroke",
			"Pushing up from a chair again and again, or walking on crutches",
			"Hammering, chopping, sanding by hand",
			"Driving or typing with the arm held out and the elbow without a rest",
			"Working a stiff gear stick",
		},
		Find: []string{
			"Pinch the inner back of the arm, halfway down, between thumb and fingers: that is the long head.",
			"Press the flat of the back of the arm just above the elbow, at the middle and at either edge: that is the deep head.",
			"For the outer head, press the outer back of the arm, halfway down, against the bone.",
			"Tender, and is it your pain?",
		},
		Press: []string{
			"Lay the arm on a table with a ball under it and let its weight do the work; or pinch and hold.",
			"Strong but easy to live with, for 30 to 90 seconds, and off when it eases. Custom, not science.",
			"Then raise the arm beside the ear, elbow bent, for a few breaths.",
		},
		Caution: []string{
			"The radial nerve winds around the outer side of the arm, halfway down: if hand or forearm tingles, move.",
			"At the inner elbow leave the groove of the “funny bone” alone.",
			"Not on a swollen, hot or red elbow tip.",
		},
		Eases: []string{
			"Elbow near the side, and an arm rest when you type or drive",
			"Fewer pushing exercises for two weeks, then back slowly",
			"A thicker handle, a lighter racket",
		},
		LookAlikes: []string{
			"Tennis elbow: sore at the outer knob, and it hurts to grip or to lift the hand against a push.",
			"Golfer's elbow: sore at the inner knob, and it hurts to bend the wrist against a push.",
			"The cushion at the tip of the elbow: a soft, warm swelling; with fever see a doctor today.",
			"The ulnar nerve at the elbow: ring and little fingers tingle, more so with the elbow bent.",
			"A nerve root in the neck (C7 or C8): a weak push, numb middle or little finger, and the neck changes it.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy", "Hong 1994, key and satellite points"},
		Attachments: []string{
			"From: the shoulder blade just below its socket (infraglenoid tubercle) with the long head, and the back of the upper arm bone (humerus) with the other two",
			"To: the tip of the elbow (olecranon of the ulna)",
		},
		Action: []string{
			"Straightens the elbow",
			"The long head also draws the arm back and to the side",
		},
		Nerve: []string{"Radial nerve, from C6 to C8, mainly C7"},
		Tests: []string{
			"Raise the straight arm beside the ear. For it, mostly the long head: you cannot bring it there with the elbow straight, for pain at the back of the arm. Against it: a full painless reach.",
			"Straighten the elbow against a push. For it: pain at the back of the arm or the tip of the elbow. Against it: painless; a weak push with a numb middle finger points to a neck nerve (C7).",
			"Lift the hand against a push, elbow straight. For it: that is painless. Against it: that is what hurts the outer knob, which points to the wrist extensors or their tendon.",
		},
		Satellites: []string{
			"Often come along: teres major and latissimus dorsi with the long head; anconeus, supinator and the muscles at the outer elbow with the lower points.",
			"It may hang on: latissimus dorsi, serratus posterior superior, scalenes.",
		},
	},
	"anconeus": {
		Feels: []string{
			"A sore spot at the outer knob of the elbow, like tennis elbow.",
			"Straightening the elbow with force hurts.",
		},
		SetsOff: []string{
			"Hammering, racket sports, throwing",
			"Turning and pushing at once, as with a screwdriver",
			"Push-ups after a long break",
			"Leaning on the elbow for hours",
		},
		Find: []string{
			"Find the tip of the elbow and the outer bony knob; the muscle fills the space just below the line between them.",
			"Straighten the elbow a little against a push: it firms up under your finger.",
			"Relax and press: tender, and does it reach the outer knob?",
		},
		Press: []string{
			"Use one fingertip or the thumb of the other hand.",
			"It is small: middling pressure for 30 seconds, up to 90, and off when it eases. Custom, not science.",
		},
		Caution: []string{
			"Press the muscle and not the bone on either side of it.",
			"Not on a swollen or hot elbow.",
		},
		Eases: []string{
			"A rest from hammer and racket",
			"A soft pad under the elbow on the desk",
			"Calming the triceps as well",
		},
		LookAlikes: []string{
			"Tennis elbow: it hurts to grip and to lift the hand against a push.",
			"The supinator and the wrist extensors just in front of it, which ache in the same place.",
			"The elbow joint: swollen, locking, or it cannot be straightened. See a doctor.",
			"A nerve root in the neck (C6 or C7): tingling in thumb or fingers, and neck movements change it.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the outer bony knob of the elbow, at its back (lateral epicondyle of the humerus)",
			"To: the outer side of the elbow's tip and the upper quarter of the bone below it (olecranon and ulna)",
		},
		Action: []string{
			"Helps to straighten the elbow and steadies it while the palm turns",
		},
		Nerve: []string{"Radial nerve, from C6 to C8, mainly C7 and C8"},
		Tests: []string{
			"Straighten the elbow against a push. For it: pain at the outer knob; the triceps can do the same. Against it: that is painless, and lifting the hand against a push hurts instead, which points to the wrist extensors or their tendon.",
			"Press the small triangle behind the knob. For it: tender, and your pain. Against it: tender only in front of the knob, which points to the supinator or the wrist extensors.",
		},
		Satellites: []string{
			"Often come along: triceps brachii (medial head), whose pain reaches the same knob; supinator, wrist extensors.",
			"No key muscle is described for it.",
		},
	},
}
