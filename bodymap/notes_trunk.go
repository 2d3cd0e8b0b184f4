package bodymap

var trunkNotes = map[string]Note{
	"subclavius": {
		Feels: []string{
			"An ache under the collarbone that runs over the front of the shoulder and down the front of the arm.",
			"It may skip the elbow and show again along the thumb side of the forearm and in the thumb, index and middle fingers.",
			"With the shoulders hanging forwards the arm may feel heavy or go to sleep.",
		},
		SetsOff: []string{
			"Sitting hunched, with the shoulders rolled forwards",
			"A heavy backpack or a strap that cuts into the collarbone",
			"Lifting or holding something heavy in front of you",
			"An arm held in a sling, or a broken collarbone long ago",
		},
		Find: []string{
			"Lie on your back, a cushion under the arm, and let the shoulder sink.",
			"Lay a fingertip just under the collarbone, a little inside its middle.",
			"Press up and in against the underside of the bone: tender, and does it wake the ache you know?",
		},
		Press: []string{
			"One or two fingertips, curled up under the bone, the shoulder relaxed.",
			"Stay light: this is a small muscle in a busy place. Hold 30 to 90 seconds and stop when it eases; that is custom, not science.",
			"Then roll the shoulder slowly back and down a few times.",
		},
		Caution: []string{
			"If the pain could come from the chest or the heart, do not press: call for help.",
			"The great vessels and nerves of the arm run right behind this muscle. If you feel a pulse, or the arm tingles, let go.",
			"Press below the collarbone only, never into the hollow above it, and use no massage gun here.",
			"Not over a pacemaker, a port, or a collarbone that is healing.",
		},
		Eases: []string{
			"Standing in a doorway with the forearms on the frame and leaning through for a few breaths",
			"Loads shared by both shoulders, straps wide and soft",
			"Squeezing the shoulder blades together gently, often",
			"Warmth",
		},
		LookAlikes: []string{
			"The heart: pain that spreads to arm or jaw, tight or heavy, with sweating or short breath. Call for help at once.",
			"A clot or a squeezed vessel: the arm swells, turns blue or pale, or feels cold. See a doctor today.",
			"A nerve root in the neck (C6): the same thumb and index finger, but neck movement changes it, and the arm may be weak.",
			"Nerves squeezed between collarbone and first rib: tingling when the arm is held up, weak grip.",
			"The joints at either end of the collarbone: tender on the bone itself, after a fall or a pull.",
			"The scalenes in the neck and the infraspinatus on the shoulder blade send pain to the same hand; pressing there wakes it.",
		},
		Sources: []string{"Davies & Davies 2013", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the first rib, in front, where bone meets gristle",
			"To: a groove on the underside of the middle of the collarbone (clavicle)",
		},
		Action: []string{
			"Draws the collarbone down and forwards and steadies it at the breastbone",
		},
		Nerve: []string{"Nerve to subclavius, from C5 and C6"},
		Tests: []string{
			"Draw the shoulder slowly up and back. For it: a pull under the collarbone with your ache down the arm. Against it: no change.",
			"Press a fingertip lightly up against the underside of the collarbone. For it: tender, and your arm ache. Against it: no more sore than the other side. If the arm tingles, let go: those are the nerves behind it.",
			"Turn and tilt the neck. For it: the arm stays as it is. Against it: the thumb or arm changes, which points to a neck nerve (C6).",
		},
		Satellites: []string{
			"Often come along: pectoralis major, pectoralis minor; scalenes send pain to the same hand.",
			"No key muscle is described for it.",
		},
	},
	"sternalis": {
		Feels: []string{
			"A deep ache behind the breastbone that can be strong, and that does not change when you move.",
			"It may run across the upper chest, over the front of the shoulder and down the inner arm to the elbow.",
			"It can feel just like the heart, so the heart must be ruled out first, by a doctor.",
		},
		SetsOff: []string{
			"A heart attack or angina: the spot may stay sore after the heart has been treated",
			"A long cough or a cold on the chest",
			"A blow to the breastbone, or a seat belt in a crash",
			"Tight, overworked chest muscles",
		},
		Find: []string{
			"Only when a doctor has found the heart to be well.",
			"Most people have no such muscle. Feel with flat fingers along the edge of the breastbone, from the second rib down.",
			"A soft strip that runs up and down, on top of the chest muscle, is the one. Tender, and your pain?",
			"A sore breastbone never proves that the heart is well.",
		},
		Press: []string{
			"Press with two flat fingers against the bone beneath, and stroke slowly along the strip.",
			"Mild is enough: it lies just under the skin. 30 to 90 seconds, and stop when it eases; custom, not science.",
		},
		Caution: []string{
			"The heart must be ruled out first. New chest pain is never a reason to press: call for help.",
			"Go gently on breastbone and ribs, most of all with thin bones or after an operation on the chest.",
			"Keep off the little tip at the lower end of the breastbone.",
			"Show any lump in the breast to a doctor; do not rub it.",
		},
		Eases: []string{
			"Warmth on the breastbone",
			"Slow stretching of the large chest muscles in a doorway",
			"Looking for other sore spots in the chest muscles and at the front of the neck",
			"Having a long cough treated",
		},
		LookAlikes: []string{
			"The heart: tight, heavy or squeezing, spreads to arm, neck or jaw, with sweating, sickness or short breath, often with effort. Call for help at once, even if the spot is sore to touch.",
			"A tear in the great artery: sudden, ripping, through to the back. Call for help at once.",
			"A clot or an illness of the lung: short breath, pain with each breath, a swollen calf, coughing blood. Call for help.",
			"The gullet or stomach: burning that rises after meals or when you lie down, with a sour taste.",
			"The joints between ribs and breastbone: sharp spots on the joints themselves, worse on a breath or a twist.",
			"The large chest muscle: its inner edge aches in much the same place; pressing the arm inwards hurts.",
		},
		Sources: []string{"Davies & Davies 2013", "NHS, chest pain", "NHS, heart attack", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the upper breastbone and the sheet over it; this differs from one person to the next (sternum, tendon of the sternocleidomastoid)",
			"To: the gristle of the third to seventh ribs, or the sheath of the belly muscle",
		},
		Action: []string{
			"No movement of it is known; at most it tightens the sheet over the chest",
		},
		Nerve: []string{"It varies: pectoral nerves, from C6 to T1, or the intercostal nerves beside it"},
		Tests: []string{
			"Only when a doctor has found the heart to be well: move arms and chest about. For it: the ache stays the same. Against it: a move brings it on, which points to the large chest muscle or a joint. The ache of the heart does not change with movement either, so this can never clear the heart.",
			"Stroke along the edge of the breastbone. For it: a soft strip that is sore and wakes your ache. Against it: no strip there, or one sore knob where rib meets breastbone, which points to the joint.",
		},
		Satellites: []string{
			"Often comes along: pectoralis major.",
			"It may hang on: sternocleidomastoid (breastbone part), whose pain reaches the upper breastbone.",
		},
	},
	"intercostals": {
		Feels: []string{
			"An ache or a stab along one gap between the ribs, stronger towards the front.",
			"A deep breath, a cough, a sneeze or a turn of the chest makes it worse.",
			"You cannot lie on that side.",
			"On the left it can feel like the heart, so the heart must be ruled out first, by a doctor.",
		},
		SetsOff: []string{
			"Long or hard coughing",
			"A blow to the chest, a cracked rib, an operation on the chest",
			"Hard breathing after no training, or a long laugh",
			"A sudden twist, or lifting while turned",
			"Shingles: the pain may stay when the blisters have gone",
		},
		Find: []string{
			"First make sure that the warning signs for heart and lung do not fit.",
			"Raise the arm of the sore side, so that the gaps between the ribs open.",
			"Slide a fingertip along each gap, from the side towards the breastbone. One gap may feel narrower than its neighbours.",
			"Tender between the bones, not on them? And is it your pain?",
		},
		Press: []string{
			"One fingertip in the gap, with small slow strokes along it.",
			"Keep it light, well short of pain that makes you hold your breath. 30 to 90 seconds, and stop when it eases; custom, not science.",
			"Breathe out slowly while you press.",
		},
		Caution: []string{
			"The heart must be ruled out first. New chest pain is never a reason to press: call for help.",
			"The lung lies just behind: no hard tools, no ball under your whole weight, no massage gun.",
			"Leave a rib that may be cracked alone, and a rib in thin bones.",
			"Do not press over blisters or a rash.",
		},
		Eases: []string{
			"Slow belly breathing, out for longer than in, five minutes",
			"Bending gently away from the sore side, the arm overhead, for a few breaths",
			"A pillow hugged to the ribs when you must cough",
			"Warmth",
		},
		LookAlikes: []string{
			"The heart: tight, heavy or squeezing, spreads to arm, neck or jaw, with effort, sweating or short breath. Call for help at once, even if the spot is sore to touch.",
			"The lung: sudden short breath, a stab with each breath, fever, coughing blood, a swollen calf. Call for help.",
			"A cracked rib: after a fall, a blow or a hard cough; it hurts on the bone, and to press the chest from front to back.",
			"Shingles: skin that burns in a band on one side, blisters some days later. See a doctor today; treatment works best early.",
			"The gall bladder: under the right ribs after fatty meals, with fever or yellow skin. See a doctor today.",
			"The spine in the chest: pain in a belt that comes from the back, on one side or both, worse at night or on tapping the spine.",
			"The joint between rib and breastbone: one sore knob at the very edge of the breastbone.",
		},
		Sources: []string{"Davies & Davies 2013", "NHS, chest pain", "NHS, shingles", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the lower edge of each rib",
			"To: the upper edge of the rib below it",
		},
		Action: []string{
			"Keep the gaps between the ribs firm while you breathe",
			"The outer layer helps to lift the ribs on breathing in; most of the inner layer lowers them on a hard breath out",
			"Help to turn the chest",
		},
		Nerve: []string{"Intercostal nerves, from T1 to T11, each in its own gap"},
		Tests: []string{
			"Only without warning signs of heart or lung: raise the arm and bend away from the sore side. For them: a pull in one gap. Against them: no change.",
			"Feel gap and ribs in turn. For them: sore between the bones, and your pain. Against them: sore on the bone, which points to the rib, or at the edge of the breastbone, which points to the joint. None of this rules out heart or lung.",
		},
		Satellites: []string{
			"Often come along: pectoralis major in front; after a cough scalenes, serratus anterior, serratus posterior superior, diaphragm.",
			"No key muscle is described for them.",
		},
	},
	"diaphragm": {
		Feels: []string{
			"A stitch along the lower edge of the ribs, as when you run after a meal.",
			"It is worst at the end of a deep breath out, or on coughing.",
			"You may feel that you cannot get a full breath.",
			"Now and then it is felt at the top of the shoulder instead.",
		},
		SetsOff: []string{
			"Running or swimming hard without training, or soon after a meal",
			"A long cough or a long bout of hiccups",
			"Breathing high in the chest, with the belly held in",
			"Worry, and breathing fast",
			"An operation on the belly",
		},
		Find: []string{
			"Short breath that is new is for a doctor, not for your fingers.",
			"It lies behind the lower edge of the ribs, with liver, spleen and stomach close by: do not reach for it with your fingers.",
			"Lie on your back with bent knees and breathe out all the way. Does the end of the breath, or the next deep one in, wake your stitch? The belly wall itself is sore there more often.",
		},
		Press: []string{
			"Do not press behind the ribs. Breathe instead: out as far as you can through pursed lips, then let the air come in by itself. Ten slow breaths will do; custom, not science.",
			"Then breathe low, a hand on the belly, out for longer than in, for two minutes.",
		},
		Caution: []string{
			"Liver, spleen and stomach lie right behind the edge: never push there.",
			"Keep off the small tip of bone below the breastbone.",
		},
		Eases: []string{
			"Belly breathing, one hand on the belly, out for longer than in",
			"For a stitch: stop, bend forwards, and press the hand on the spot while you blow out",
			"Looser belts, and sitting up straight",
			"No big meal for two hours before sport",
		},
		LookAlikes: []string{
			"The heart: pressure at the lower end of the breastbone, with sweating, sickness or short breath. Call for help at once.",
			"The lung or a clot in it: sudden short breath, a stab with each breath, fever, coughing blood. Call for help.",
			"Bleeding in the belly: pain at the tip of the shoulder with belly pain or faintness, after a blow or in early pregnancy. Call for help.",
			"The gall bladder or the liver: under the right ribs and at the right shoulder blade, after fatty meals, with fever or yellow skin.",
			"The stomach or the pancreas: comes with meals or alcohol, bores through to the back, with being sick.",
			"The kidney: flank pain in waves or with fever.",
			"A slipping lower rib: a click and a sharp pain when the rib's edge is hooked forwards.",
		},
		Sources: []string{"Davies & Davies 2013", "NHS, gallstones", "NHS, ectopic pregnancy", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the inside of the chest's lower edge: tip of the breastbone, lower six ribs, and two pillars (crura) from the front of the low spine",
			"To: a sheet of tendon in the middle of its own dome (central tendon)",
		},
		Action: []string{
			"Does most of the work of breathing in, by drawing its dome down",
			"Helps to press when you cough, strain or lift",
		},
		Nerve: []string{"Phrenic nerve, from C3 to C5; feeling at its outer edge comes from the lower intercostal nerves"},
		Tests: []string{
			"Breathe out as far as you can, and wait. For it: the stitch at the edge of the ribs comes just then. Against it: a stab on every breath in; with fever or short breath call for help.",
			"Stop, bend forwards and blow out slowly. For it: the stitch goes within minutes. Against it: the pain stays or grows; have that seen.",
		},
		Satellites: []string{
			"Often come along: rectus abdominis (upper part), external oblique (part on the ribs), intercostals.",
			"No key muscle is described for it.",
		},
	},
	"rectus-abdominis": {
		Feels: []string{
			"Upper part: a band of pain straight across the back below the shoulder blades, on both sides.",
			"Upper part: fullness, heartburn or an ache in the pit of the stomach; on the left it may ache over the heart.",
			"Lower part: a band of pain straight across the low back and the top of the sacrum, worse when you breathe deep.",
			"Lower part: cramps low in the belly, stronger with a monthly period.",
		},
		SetsOff: []string{
			"Sit-ups and leg lifts, or too many at once",
			"A long cough, being sick, hard straining on the toilet",
			"Sitting slumped for hours, or in tight clothes and belts",
			"Lifting heavy things",
			"A scar after an operation on the belly",
			"An illness in the belly: the wall may stay sore when it has passed",
		},
		Find: []string{
			"Lie on your back with bent knees. Lift the head a little: the two bands stand out on either side of the navel.",
			"Feel along the band with flat fingers: first below the ribs, then down to the pubic bone, and along its outer edge.",
			"Press on one sore place and lift the head again. If that hurts more, it is the wall; if it hurts less, it may be an organ. It is a hint, no proof.",
			"Does it wake the ache in your back or belly?",
		},
		Press: []string{
			"Knees bent, belly soft. Press with flat fingers, or pinch the band between thumb and fingers.",
			"Mild to middling, 30 to 90 seconds, and stop when it eases; custom, not science.",
			"Then breathe into the belly a few times, slowly.",
		},
		Caution: []string{
			"New, strong or growing belly pain, a hard belly, fever or being sick: no pressing, see a doctor at once.",
			"Do not press if you feel something beating in the belly, over a hernia, a fresh scar or in pregnancy.",
			"Stay in the wall: there is no need to go deep.",
		},
		Eases: []string{
			"Lying on the belly and rising gently on the elbows for a few breaths",
			"Belly breathing",
			"Warmth on the belly, if the pain is an old friend",
			"Exercise that holds the trunk still, such as a plank on the knees, in place of sit-ups",
		},
		LookAlikes: []string{
			"The heart: pressure in the pit of the stomach with sweating, sickness or short breath. Call for help at once.",
			"The main artery in the belly: sudden strong pain in belly and back, faintness, most of all over 60. Call for help at once.",
			"The appendix: begins round the navel, moves to the lower right, grows within a day, with fever and no appetite. See a doctor at once.",
			"The gall bladder: under the right ribs, after fatty meals, with fever or yellow skin.",
			"Stomach, gut or bladder: the pain goes with eating, the bowels or passing water, whatever you do with the muscles.",
			"Womb or ovaries: pain with the period or a missed one; if you may be pregnant, see a doctor today.",
			"The spine and its joints: the band across the back changes when you bend or tap the back, and the belly is not sore.",
		},
		Sources: []string{"Davies & Davies 2013", "NHS, stomach ache", "NHS, appendicitis", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the pubic bone (crest and symphysis)",
			"To: the gristle of the fifth to seventh ribs and the tip of the breastbone (xiphoid process)",
		},
		Action: []string{
			"Bends the trunk forwards, as in a sit-up, and keeps the pelvis from tipping forwards",
			"Tightens the belly for coughing, straining and lifting",
		},
		Nerve: []string{"Lower intercostal nerves and the subcostal nerve, from T6 or T7 to T12"},
		Tests: []string{
			"Lie down, press on the sore place, and lift the head and shoulders. For the belly wall: it hurts more. Against it: it hurts less, so that something behind the wall is likelier. It is a hint, no proof.",
			"Bend gently backwards. For it: a pull in the band with your pain across the back. Against it: the back itself catches and the belly is not sore, which points to the spine.",
			"Watch it for some days, if no warning sign fits. For it: the pain goes with movement and posture. Against it: it goes with meals, the bowels or passing water, which points to an organ.",
		},
		Satellites: []string{
			"Often come along: the band on the other side, external oblique, iliopsoas, the long muscles of the back.",
			"No key muscle is described for it; an illness in the belly may set it off and outlast itself in the wall.",
		},
	},
	"external-oblique": {
		Feels: []string{
			"From the part on the ribs: an ache or burning deep in the pit of the stomach, much like heartburn, that may spread over the upper belly.",
			"From the lower part: pain into the groin, sometimes into a testicle or the outer lips, and over the rest of the belly.",
			"Twisting, coughing and turning over in bed hurt.",
		},
		SetsOff: []string{
			"Twisting with force: golf, tennis, throwing, digging, shovelling snow",
			"A long cough",
			"Sitting turned to one side, as at a screen that stands off centre",
			"Twisting sit-ups",
			"A blow to the side, or a scar after an operation",
		},
		Find: []string{
			"Lie on your back with bent knees. For the upper part feel with flat fingers on the lower ribs in front.",
			"For the lower part lie on the other side and pinch the wall of the flank just above the front of the hip bone.",
			"Press on a sore place and lift the head. If that hurts more, it is the wall; if it hurts less, it may be an organ. It is a hint, no proof.",
			"Is it your pain?",
		},
		Press: []string{
			"On the ribs press lightly with flat fingers; above the hip bone roll the wall between thumb and fingers.",
			"30 to 90 seconds, and stop when it eases; custom, not science.",
			"Then turn both knees slowly to one side and the other, lying on your back.",
		},
		Caution: []string{
			"New, strong or growing belly pain, a hard belly, fever or being sick: no pressing, see a doctor at once.",
			"Not over a hernia, a fresh scar or a cracked rib, and not in pregnancy.",
			"Keep out of the groin itself: a great artery runs there.",
		},
		Eases: []string{
			"Lying on the side over a pillow, the upper arm overhead, for a few slow breaths",
			"Screen straight in front; turning with the feet, not with the waist",
			"Warmth, if the pain is an old friend",
			"A break from twisting sport, then back to it in small steps",
		},
		LookAlikes: []string{
			"The heart: burning or pressure in the pit of the stomach with sweating, sickness or short breath. Call for help at once.",
			"The gullet or stomach: burning that rises after meals or when you lie down.",
			"The gall bladder: under the right ribs, after fatty meals, with fever or yellow skin.",
			"The kidney: flank to groin in strong waves, blood in the water, or fever. See a doctor today.",
			"The appendix: lower right, worse by the hour, with fever. See a doctor at once.",
			"A testicle that hurts suddenly: it may be twisted. Go to hospital at once.",
			"A hernia: a bulge in the groin that shows when you cough. Hard and sore with being sick: hospital at once.",
			"The hip joint: groin pain when the hip is turned inwards; the belly wall is not sore.",
			"The spine: a nerve from the lower chest or upper low back, felt as a belt; a band of burning skin may be shingles.",
		},
		Sources: []string{"Davies & Davies 2013", "NHS, stomach ache", "NHS, testicle pain", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the outer faces of the lower eight ribs",
			"To: the front of the hip bone's rim (iliac crest), the pubic bone, and through a broad sheet the middle line of the belly (linea alba)",
		},
		Action: []string{
			"Turns the trunk to the other side and bends it forwards and sideways",
			"Tightens the belly",
		},
		Nerve: []string{"Lower intercostal nerves and the subcostal nerve, from T7 to T12"},
		Tests: []string{
			"Lie with bent knees, press on the sore place, and lift that shoulder towards the other knee. For the belly wall: it hurts more. Against it: it hurts less, so that something behind the wall is likelier. It is a hint, no proof.",
			"Sit and turn the chest to each side. For it: a pull at the side with your pain. Against it: painless turns; groin pain only when the hip is turned in points to the hip joint.",
		},
		Satellites: []string{
			"Often come along: the oblique of the other side, rectus abdominis, intercostals, serratus anterior.",
			"No key muscle is described for it.",
		},
	},
	"serratus-posterior-inferior": {
		Feels: []string{
			"A dull, nagging ache over the lowest ribs at the back, close to where the muscle lies.",
			"It often stays as a small leftover when a larger back pain has gone.",
			"Reaching, twisting and a deep breath can pull at it.",
		},
		SetsOff: []string{
			"Lifting while turned and reaching",
			"Working overhead on tiptoe, or on a ladder",
			"A long cough",
			"A mattress that sags",
		},
		Find: []string{
			"Find the lowest ribs at the back, a hand's breadth from the spine, outside the long muscles.",
			"Lean on a ball against a wall and roll slowly over these ribs.",
			"A flat, sore spot on a rib is likely. Is it the ache you know?",
		},
		Press: []string{
			"Lean on a soft ball against the wall, or use the fingertips lying on the other side.",
			"Mild to middling, 30 to 90 seconds, and stop when it eases; custom, not science.",
		},
		Caution: []string{
			"The two lowest ribs are loose: no hard pressing, and no lying on the ball with your full weight.",
			"Below the lowest rib lies the kidney: leave the soft place alone.",
			"Not if your bones are thin or a rib may be cracked.",
		},
		Eases: []string{
			"Sitting and turning the chest slowly to each side, ten times",
			"A firmer mattress, or a thin cushion under the waist when you lie on your side",
			"Turning with the feet when you lift",
			"Warmth",
		},
		LookAlikes: []string{
			"The kidney: flank pain with fever, in waves, or with blood in the water; a light tap there hurts. See a doctor today.",
			"The lung: sharp with each breath, with cough, fever or short breath. Call a doctor at once.",
			"The gall bladder or pancreas: through from the front, after meals, with being sick or yellow skin.",
			"The main artery: sudden strong pain in back and belly, faintness. Call for help at once.",
			"The spine at the foot of the chest: thin bones, a small knock, and one bone that hurts to tap.",
			"A cracked rib: after a fall or a hard cough, sharp on the bone itself.",
			"Shingles: skin that burns in a band, blisters later.",
		},
		Sources: []string{"Davies & Davies 2013", "NHS, kidney infection", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the spine at the waist (spinous processes of T11 to L2), through the sheet of the low back",
			"To: the lowest four ribs, near their bend",
		},
		Action: []string{
			"Draws these ribs back and down; whether it helps in breathing is disputed",
		},
		Nerve: []string{"Anterior branches of the spinal nerves T9 to T12"},
		Tests: []string{
			"Sit and turn the chest slowly to each side, then reach up. For it: a nagging pull on the lowest ribs. Against it: no change; with fever or trouble in passing water see a doctor today.",
			"Press lightly on the lowest ribs, a hand's breadth from the spine. For it: a flat sore spot that is your ache. Against it: nothing sore, or pain sharp on the bone after a fall, which points to a crack.",
		},
		Satellites: []string{
			"Often come along: iliocostalis, longissimus, quadratus lumborum; it may be what is left when those have eased.",
			"No key muscle is described for it.",
		},
	},
}
