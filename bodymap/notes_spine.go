package bodymap

var spineNotes = map[string]Note{
	"iliocostalis-thoracis": {
		Feels: []string{
			"A nagging ache at the lower corner of the shoulder blade, which may creep up along its edge towards the shoulder, and in towards the spine.",
			"It can come through to the front of the chest and feel like something worse.",
			"A point lower down, on the lowest ribs, aches in the low back, up across the blade, or round in the belly.",
			"Bending forwards or sideways is stiff; turning over in bed hurts.",
		},
		SetsOff: []string{
			"Lifting while bent and turned to one side.",
			"Sitting slumped for long, in the car most of all.",
			"Leaning to one side; a short leg; a wallet in the back pocket.",
			"A hard cough or sneeze.",
			"A sudden jolt, or long work after weeks of none.",
		},
		Find: []string{
			"Find the long ridge beside the spine, then move a little further out, to where the ribs start to curve. That is about a hand's breadth from the middle.",
			"Lean on a ball against a wall and roll from the middle of the shoulder blades down to the lowest ribs.",
			"Stop where it is tender. Ask yourself: is that my pain?",
		},
		Press: []string{
			"Put a tennis ball between the ridge and a wall; use the floor only if the wall is too mild.",
			"Press so that it is strong but easy to live with. Hold 30 to 90 seconds and stop as soon as it eases.",
			"On the floor some people stay on the ball for some minutes, until they hardly notice it. Custom, not science.",
		},
		Caution: []string{
			"New pain in the upper back that is not linked to a movement wants a doctor first.",
			"Keep the ball off the spine. On the lowest, loose ribs use fingertips only, lightly.",
			"Do not press if your bones are thin or a rib may be cracked.",
		},
		Eases: []string{
			"Sit, let the head and arms hang between the knees for 30 seconds, and come up slowly.",
			"Turn the chest gently to each side, ten times, several times a day.",
			"Stand up every half hour; put a small cushion behind the low back when you drive.",
			"Strengthen the back: rows with a band, three times a week.",
		},
		LookAlikes: []string{
			"The heart: tight or heavy, with effort, sweat or short breath. The upper point on the left can feel just like it, so have it checked.",
			"The lung: sharp with each breath, with cough, fever or sudden short breath. Call a doctor at once.",
			"The gall bladder: right side, after fatty meals, with belly pain, fever or yellow skin.",
			"The kidney: flank pain with fever, or in waves. See a doctor today.",
			"Rib and spine joints: one sharp spot close to the spine, worse on turning and on a breath.",
			"Shingles: burning skin in a band, blisters after some days.",
			"A broken bone in the spine: after a small knock or none, in thin bones or after steroids; it hurts to tap the spine.",
		},
		Sources: []string{"Davies & Davies 2013", "NAMTPT symptom checker, paraspinal muscles", "Physiopedia, thoracic back pain red flags", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the upper edges of the lower six ribs, at the bend of each rib (angle)",
			"To: the same bend of the upper six ribs, and the lowest bone of the neck (transverse process of C7)",
		},
		Action: []string{
			"Straightens the back and bends it to its own side",
			"Lets you down slowly when you bend forwards, and steadies the ribs",
		},
		Nerve: []string{"Back branches (dorsal rami) of the spinal nerves at each height, their outer branches (C8 to T12)"},
		Tests: []string{
			"Sit and bend slowly forwards, then forwards and to the other side. For it: a pull beside the blade or at the lowest ribs with your ache. Against it: no change whatever you do, which points to an organ; have that seen.",
			"Lean on a ball about four fingers from the spine. For it: a tender strand that wakes your pain. Against it: one sharp spot close beside the spine, worse on each breath, which points to a rib joint.",
		},
		Satellites: []string{
			"Often come along: latissimus dorsi, quadratus lumborum, the long back muscles of both sides, and serratus posterior inferior with the lower point.",
			"No key muscle is described for it.",
		},
	},
	"longissimus-thoracis": {
		Feels: []string{
			"A deep ache in the low back or low in the buttock, though the sore spot lies higher, beside the lowest ribs.",
			"Getting up from a chair, climbing stairs and bending forwards are stiff and slow.",
			"With both sides tight, the back feels like a board.",
		},
		SetsOff: []string{
			"Lifting with a bent or twisted back.",
			"A sudden move on a cold or tired back.",
			"A long drive or flight; sitting still for hours.",
			"Much bending: gardening, making beds, a child on the arm.",
		},
		Find: []string{
			"Find the thick ridge two to three fingers from the middle of the spine.",
			"Follow it with a ball against a wall, from the lowest ribs down to the waist.",
			"Stop where it is tender. Ask yourself: is that my pain, in the low back or the buttock?",
		},
		Press: []string{
			"Put a tennis ball between the ridge and a wall, or lie on it with bent knees.",
			"Press so that it is strong but easy to live with. Hold 30 to 90 seconds and stop as soon as it eases.",
			"On the floor some people stay on the ball for some minutes, until they hardly notice it. Custom, not science.",
		},
		Caution: []string{
			"Keep the ball off the spine itself.",
			"Leave the soft place outside the ridge, below the lowest rib, alone: the kidney lies beneath it.",
			"Numbness between the legs, weak legs or new trouble with bladder or bowels: go to an emergency department now.",
		},
		Eases: []string{
			"Lie on your back and draw the knees to the chest, 30 seconds, three times.",
			"Stretch the front of the thigh with the leg going back; a tight front pulls on the low back.",
			"Walk and keep moving; rest in bed makes backs stiff.",
			"Lift with the load close and turn with the feet.",
		},
		LookAlikes: []string{
			"A pinched nerve in the low back: pain that shoots below the knee, with tingling or a weak foot.",
			"The hip joint: pain in the groin, worse on putting on socks.",
			"The joint between sacrum and hip bone: pain over the dimple at the top of the buttock, worse on one leg.",
			"The kidney: flank pain with fever, or in waves. See a doctor today.",
			"The main artery in the belly: sudden strong pain in belly and back, faintness, most of all over 60. Call for help at once.",
			"A broken bone in the spine: thin bones or steroids, and it hurts to tap the spine. See a doctor today.",
		},
		Sources: []string{"Davies & Davies 2013", "NAMTPT symptom checker, paraspinal muscles", "NHS, back pain", "Standring, Gray's Anatomy"},
		Attachments: []string{
			"From: the sacrum, the spine of the low back and the hip bone, through a shared thick tendon, and the side processes of the low back",
			"To: the side processes of the chest spine (transverse processes) and the lower nine or ten ribs, near their inner ends",
		},
		Action: []string{
			"Straightens the back and holds it up against gravity",
			"Bends it to its own side, and lets you down slowly when you stoop",
		},
		Nerve: []string{"Back branches (dorsal rami) of the spinal nerves at each height, thoracic and lumbar"},
		Tests: []string{
			"Get up from a chair without using the hands, then bend forwards. For it: a stiff, slow rise, and a pull beside the spine with your ache. Against it: both are easy. Pain that shoots below the knee points to a nerve.",
			"Press the ridge beside the lowest ribs with a ball. For it: the low back or the buttock answers. Against it: it is no more sore than the other side; if only the spread is missing, that says little.",
		},
		Satellites: []string{
			"Often come along: its fellow on the other side, iliocostalis lumborum, multifidi, quadratus lumborum, iliopsoas and the gluteal muscles.",
			"No key muscle is described for it; when its points keep coming back, look at quadratus lumborum and iliopsoas.",
		},
	},
	"multifidi-rotatores": {
		Feels: []string{
			"A deep ache right at the spine, at one height, as if it sat in the bone.",
			"In the neck it aches under the skull, and sometimes down to the inner edge of the shoulder blade.",
			"In the low back it can be felt round in the belly; at the sacrum it makes the tailbone sore to sit on.",
			"One bone of the spine may be sore to press, and turning to one side is short.",
		},
		SetsOff: []string{
			"A sudden turn or twist, often with a load.",
			"A sneeze or cough with the back bent.",
			"The head held forwards or down for hours.",
			"Sitting twisted: a screen to one side, legs crossed the same way.",
			"A knock to the head or a jolt in the car.",
		},
		Find: []string{
			"Lie on your side and curl up, so that the spine opens.",
			"With one finger feel the groove between the bones in the middle and the long ridge beside them.",
			"Press slowly and deep, one height after another, and compare with the other side.",
			"Ask yourself: is that my pain?",
		},
		Press: []string{
			"In the back, lean on two tennis balls in a sock, one on each side of the spine, at the sore height.",
			"In the neck, lie on your back and press with the fingertips of both hands, in the groove at the back only.",
			"Press so that it is strong but easy to live with. Hold 30 to 90 seconds and stop as soon as it eases. Custom, not science.",
		},
		Caution: []string{
			"Nothing hard on the bones of the spine themselves.",
			"In the neck stay behind: never press the front or the side, where the arteries run, and use no massage gun there.",
			"If tapping one bone hurts sharply, or the pain is new between the shoulder blades, see a doctor before you press.",
		},
		Eases: []string{
			"Very small, slow movements: nod, turn, arch and round the back within what is easy, ten times an hour.",
			"Sit, let the chin sink and roll the back down bone by bone, and up again.",
			"Put the screen straight ahead, at eye height.",
			"Strengthen neck and shoulders; for pain that has lasted months that has the best evidence.",
		},
		LookAlikes: []string{
			"The small joints of the spine: the same place and nearly the same ache, worse on bending back. Nobody can tell them apart by feel alone.",
			"A torn artery in the neck: sudden new pain on one side of neck or head, unlike any before, with dizziness, double sight, slurred speech or a drooping eyelid. Call for help at once.",
			"A disc or a nerve: pain that shoots into arm or leg, with tingling or weakness.",
			"A broken bone: thin bones, steroids or a fall, and one bone that hurts to tap. See a doctor today.",
			"An infection or a growth in the spine: fever, night sweats, weight loss, pain day and night. See a doctor today.",
			"Inflamed back joints in people under 45: stiff for over half an hour in the morning, better with moving, worse with rest.",
			"Organs in the belly: pain in front that goes with eating, the bowels or the monthly period.",
		},
		Sources: []string{"Davies & Davies 2013", "Cerezo-Téllez et al. 2016", "Physiopedia, thoracic back pain red flags", "Cochrane review of exercise for neck pain (CD004250)", "Standring, Gray's Anatomy", "Hong 1994, key and satellite points"},
		Attachments: []string{
			"From: the side parts of the bones of the spine: joint processes in the neck, transverse processes in the chest, small knobs (mamillary processes) in the low back, and the back of the sacrum",
			"To: the ridge that you can feel in the middle (spinous processes), one to four bones higher; the rotatores reach only one or two",
		},
		Action: []string{
			"Steady each joint of the spine, one against the next",
			"Together they arch the spine a little; those of one side help to turn it to the other",
		},
		Nerve: []string{"Back branches (dorsal rami) of the spinal nerves, their inner (medial) branches, each at its own height"},
		Tests: []string{
			"Bend forwards slowly. For it: one stretch of the spine stays flat and does not round. Against it: the spine rounds evenly, and bending back hurts more, which points to the small joints; the two are hard to tell apart.",
			"Lying on your side, curled up, press slowly into the groove beside the spine. For it: a deep tender place that wakes your ache. Against it: no soreness there. If a light tap on the bone itself hurts sharply, see a doctor.",
		},
		Satellites: []string{
			"Often come along: in the neck semispinalis, splenius cervicis and suboccipitals; lower down longissimus, iliocostalis and quadratus lumborum.",
			"As a key the lowest ones (L5 and S1) may hold: gluteus maximus, medius and minimus, piriformis.",
			"No key muscle is described for it.",
		},
	},
}
