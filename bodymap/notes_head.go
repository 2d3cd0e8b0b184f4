package bodymap

var headNotes = map[string]Note{
	"masseter": {
		Feels: []string{
			"Outer layer, upper end: an ache in the cheek and the upper back teeth that can pass for sinus trouble.",
			"Outer layer, lower down: an ache in the jaw and the lower back teeth, or over the eyebrow. The teeth may mind hot, cold and biting.",
			"Deep layer: pain in front of the ear and deep inside it, now and then with a low roar or ringing on that side.",
			"The mouth may not open as wide as it did.",
		},
		SetsOff: []string{
			"Clenching or grinding the teeth, by day or in your sleep",
			"Chewing gum, nails, pens or tough bread",
			"The mouth held open for long, as at the dentist",
			"Head pushed forward at a screen, and breathing through the mouth",
			"Worry, anger, or biting hard while you lift something",
			"A blow to the jaw, or a bite that changed after dental work",
		},
		Find: []string{
			"Lay your fingers on the cheek between cheekbone and jaw, and bite: the muscle that bulges is this one.",
			"Let the jaw hang, and feel from the cheekbone down to the angle of the jaw.",
			"For the deep layer, press just under the back end of the cheekbone, a finger's breadth in front of the ear.",
			"Tender? And is that the ache you know, in tooth, brow or ear?",
		},
		Press: []string{
			"Press with two fingertips towards the teeth, lips closed and teeth apart.",
			"Or wash your hands, put the thumb inside the cheek, and squeeze the muscle softly between thumb and fingers.",
			"Medium is enough; 30 to 90 seconds a place, and stop when it eases. The time is custom, not science.",
			"Then open slowly as if to yawn, tongue on the roof of the mouth, a few times.",
		},
		Caution: []string{
			"Stay on the muscle: not below and behind the angle of the jaw, where a great artery beats, and not on the gland in front of the earlobe.",
			"Not on a hot or swollen cheek, nor soon after a broken jaw or a pulled tooth.",
		},
		Eases: []string{
			"Lips together, teeth apart, tongue behind the upper front teeth: the resting place of the jaw",
			"Soft food in small bites for a week or two, and no gum",
			"Warmth on the cheek",
			"Head back over the shoulders at the desk",
			"If you grind at night, a splint; ask your dentist",
		},
		LookAlikes: []string{
			"A bad tooth: one tooth hurts when tapped, or goes on aching after hot or cold. Let a dentist look before you blame the muscle.",
			"Sinus trouble: a blocked nose, and more pressure on bending down.",
			"The jaw joint: it clicks, catches or locks, and is sore itself, right in front of the ear.",
			"Trigeminal nerve pain: short electric stabs, set off by touch, wind or brushing the teeth.",
			"The heart: a tight or aching jaw that comes with effort, sweat or short breath. Call for help at once.",
			"Over 50 with a new headache, a jaw that tires on chewing, or a tender scalp: an inflamed artery can cost the sight. See a doctor today, at once if your sight changes.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: the cheekbone and the bony arch behind it (zygomatic arch); outer layer from the front two thirds, deep layer from the back part and the inner face",
			"To: the outer side of the jawbone (ramus of the mandible): outer layer to the angle and lower half, deep layer to the upper half",
		},
		Action: []string{
			"Shuts the jaw with force",
			"The outer layer helps to push the jaw forward, the deep layer to draw it back",
		},
		Nerve: []string{"Masseteric nerve, from the third branch of the trigeminal nerve (mandibular nerve, V3)"},
		Tests: []string{
			"Knuckle test: try to put the knuckles of the first three fingers, one above the other, between your front teeth; do not force it. For it: hardly two go in, and it pulls in the cheek. Against it: three go in easily, without pain.",
			"Bite softly on a rolled cloth between the back teeth of the sore side. For it: the cheek hurts. Against it: biting on that side eases the pain, or biting on the other side hurts in front of the sore ear; both point to the jaw joint. Pain in one tooth points to the tooth.",
			"Press or pinch the muscle, jaw loose. For it: it wakes your ache in tooth, brow or ear. Against it: it is no more sore than on the other side.",
		},
		Satellites: []string{
			"Often come along: temporalis, medial pterygoid, and the masseter of the other side.",
			"It may hang on: sternocleidomastoid, trapezius (upper part).",
		},
	},
	"temporalis": {
		Feels: []string{
			"A headache in the temple, often also along the eyebrow.",
			"The upper teeth on that side ache or feel too long: the front teeth from the front of the muscle, the back teeth from further back.",
			"From the hindmost spot: pain above and behind the ear.",
		},
		SetsOff: []string{
			"Clenching or grinding the teeth, and chewing gum",
			"The mouth held wide or the jaw held still for long: dentist, bandage, a bite that does not fit",
			"A cold draught on the side of the head",
			"A blow to the temple, from a fall, a ball or a car door",
			"Head forward, with tight muscles in neck and shoulder",
		},
		Find: []string{
			"Lay your fingertips flat on the temple and bite: what moves is this muscle.",
			"Let the jaw hang, and search a line two fingers above the cheekbone, from the edge of the eye socket to the ear.",
			"Then feel above and behind the ear.",
			"Tender? And does it wake your headache or your toothache?",
		},
		Press: []string{
			"Press with two or three fingertips towards the skull, teeth apart.",
			"You can rest your head on the hand, elbow on the table, and let its weight press.",
			"Light to medium, 30 to 90 seconds a place, less if it eases sooner. The time is custom.",
			"Open and close slowly under your fingers; the muscle slides along.",
		},
		Caution: []string{
			"An artery beats at the temple. Move off it, and do not rub hard there.",
			"Over 50, with a new headache or a tender scalp: do not press; see a doctor first.",
			"Not after a knock on the head until it has been looked at.",
		},
		Eases: []string{
			"Lips together, teeth apart",
			"Warmth, and a hat in cold wind",
			"Soft food and no gum for a while",
			"Seeing to the neck and the top of the shoulder as well, which often feed this one",
		},
		LookAlikes: []string{
			"An inflamed artery at the temple, over 50: new headache, tender scalp, a jaw that tires on chewing, dim or double sight. See a doctor today, at once if your sight changes.",
			"Migraine: throbs, with sickness; light and noise hurt.",
			"Tension headache: both sides, like a tight hat; this muscle often takes part in it.",
			"A bad tooth: sore when tapped, or aching on after hot and cold.",
			"The jaw joint: clicks, catches, and is sore right in front of the ear.",
			"Neck muscles such as the upper trapezius and the muscles under the skull: pressing there wakes the same temple.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: the side of the skull, in a wide fan from the eye socket to behind the ear (temporal fossa)",
			"To: the front prong of the jawbone, inside the cheekbone (coronoid process of the mandible)",
		},
		Action: []string{
			"Shuts the jaw and keeps it shut",
			"The back strands draw the jaw back; one side moves it a little to its own side",
		},
		Nerve: []string{"Deep temporal nerves, from the third branch of the trigeminal nerve (mandibular nerve, V3)"},
		Tests: []string{
			"Knuckle test: try to put the knuckles of the first three fingers, one above the other, between your front teeth; do not force it. For it: the third does not quite go in, and the temple pulls. Against it: three go in easily, without pain.",
			"Clench softly for ten seconds. For it: the temple or the upper teeth begin to ache. Against it: nothing changes. A tooth that hurts at once on biting points to that tooth.",
			"Press along the temple, teeth apart and off the beat. For it: it wakes your headache or toothache. Against it: it is not sore. Over 50 with a new headache: no pressing; see a doctor first.",
		},
		Satellites: []string{
			"Often come along: masseter, and the temporalis of the other side.",
			"It may hang on: sternocleidomastoid, trapezius (upper part), splenius capitis.",
		},
	},
	"medial-pterygoid": {
		Feels: []string{
			"A vague ache deep in the ear and below the jaw joint, and at the back of the mouth, hard to point at.",
			"The throat may feel sore and swallowing may hurt.",
			"The ear may feel stuffed.",
			"The mouth opens less, and opening it wide hurts more.",
		},
		SetsOff: []string{
			"Clenching or grinding the teeth",
			"Chewing on one side, or gum for hours",
			"Sucking a thumb, pens or ice",
			"Trouble in its partner, the lateral pterygoid, or in the jaw joint",
			"A long session at the dentist, or a needle for the lower jaw",
		},
		Find: []string{
			"Tip your head a little to the sore side, so that the skin under the jaw goes slack.",
			"Put one fingertip on the inner side of the angle of the jaw, and press up and out against the bone, not in towards the throat.",
			"Bite softly: you feel it firm up. Let go: tender, and is it your ache?",
		},
		Press: []string{
			"One fingertip, up and out against the inside of the jawbone, teeth apart.",
			"Lightly: 30 seconds is plenty, 90 at most, and stop when it eases; that is custom, not science.",
			"Pressing it from inside the mouth, behind the last teeth, is better left to a dentist or physiotherapist.",
		},
		Caution: []string{
			"A great artery runs just behind the angle of the jaw. If you feel a beat, move away from it.",
			"One side at a time. Leave lumps and sore glands under the jaw alone, and show them to a doctor.",
		},
		Eases: []string{
			"Lips together, teeth apart, tongue behind the upper front teeth",
			"Soft food, chewed on both sides",
			"Opening straight and slowly before a mirror, several times a day",
			"Warmth on the side of the jaw",
		},
		LookAlikes: []string{
			"An ear infection: fever, hearing that changes, fluid from the ear, or it hurts to pull the ear.",
			"A sore throat or tonsils: fever, red throat, swollen glands. If you cannot swallow your own spit or open your mouth, get help at once.",
			"A wisdom tooth: swollen gum behind the last tooth.",
			"The jaw joint: clicks or locks, and is sore right in front of the ear.",
			"A one-sided sore throat, ear pain or hoarse voice for more than three weeks: let a doctor look.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: a plate of bone under the skull, behind the upper jaw (inner face of the lateral pterygoid plate), with a small slip from the upper jaw behind the last tooth (maxillary tuberosity)",
			"To: the inner side of the angle of the jaw (mandible)",
		},
		Action: []string{
			"Shuts the jaw, together with the masseter",
			"Helps to push the jaw forward; one side alone moves it to the other side, as in grinding food",
		},
		Nerve: []string{"Nerve to the medial pterygoid, from the third branch of the trigeminal nerve (mandibular nerve, V3)"},
		Tests: []string{
			"Open your mouth slowly as wide as is comfortable. For it: it stops short, with pain deep below the ear or in the throat. Against it: it opens wide without pain.",
			"Bite softly on a rolled cloth between the back teeth. For it: the deep ache wakes, and opening wide hurts too. Against it: neither hurts.",
			"Press up and out against the inner side of the angle of the jaw. For it: it wakes your ache, more than on the other side. Against it: both sides feel the same; a little soreness here is usual. A lump is a reason to see a doctor.",
		},
		Satellites: []string{
			"Often come along: lateral pterygoid, masseter.",
			"No key muscle is described for it.",
		},
	},
	"lateral-pterygoid": {
		Feels: []string{
			"Pain deep in the jaw joint, in front of the ear, and in the cheekbone, as if the sinus were full.",
			"It is worse the harder you chew.",
			"The jaw may click, swing to one side when it opens, or feel as if the teeth no longer met as they did.",
			"Now and then there is a ringing in the ear.",
		},
		SetsOff: []string{
			"Clenching or grinding the teeth",
			"Chewing gum, nails or hard food",
			"Pushing the jaw forward, as with a wind instrument",
			"A bite that is uneven, or a denture that has worn down",
			"A violin held under the jaw",
		},
		Find: []string{
			"This muscle hides behind the jawbone; no finger feels it surely, not even a trained one.",
			"Open your mouth two fingers wide, lay a fingertip under the cheekbone, in the dip in front of the jaw joint, and press inwards.",
			"Tender there, and is it your ache? You press through the masseter, so think of that one first.",
			"Or push the chin forwards against your fist: does that wake the pain?",
		},
		Press: []string{
			"Press into that same dip, mouth a little open, with one fingertip and slowly.",
			"Light to medium, 30 to 90 seconds, off when it eases. How long is custom, and how much of it reaches the muscle is not known.",
			"Then, tongue on the roof of the mouth, open and close straight, ten times.",
		},
		Caution: []string{
			"Do not poke behind the upper back teeth: the place is narrow and full of small vessels.",
			"If the jaw locks, open or shut, do not force it; see a dentist or doctor.",
		},
		Eases: []string{
			"Teeth apart, tongue on the roof of the mouth",
			"Soft food, small bites, and a hand under the chin when you yawn",
			"Warmth on the cheek",
			"A splint if you grind at night; ask your dentist",
		},
		LookAlikes: []string{
			"The jaw joint itself: locks, grates, or is swollen in front of the ear.",
			"Sinus trouble: blocked nose, fever, worse on bending down.",
			"The ear: changed hearing, fever, fluid.",
			"An upper back tooth: sore when tapped, or aching on after hot and cold.",
			"Trigeminal nerve pain: electric stabs, set off by touch.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: the floor of the skull behind the cheekbone (greater wing of the sphenoid), upper head; and a plate of bone below it (outer face of the lateral pterygoid plate), lower head",
			"To: the neck of the jawbone just below the joint (pterygoid fovea), and partly the disc and capsule of the jaw joint",
		},
		Action: []string{
			"The lower head pulls the jaw forward and starts to open it; one side alone moves it to the other side",
			"The upper head steadies the jaw joint and its disc as the mouth shuts",
		},
		Nerve: []string{"Nerve to the lateral pterygoid, from the third branch of the trigeminal nerve (mandibular nerve, V3)"},
		Tests: []string{
			"Push your chin forward against your fist. For it: it wakes the pain in front of the ear or in the cheek. Against it: it stays painless.",
			"Open slowly before a mirror, then again with the tip of the tongue curled far back on the roof of the mouth. For it: the jaw sways at first and runs straighter with the tongue back. Against it: it runs straight anyway; if it locks or catches, or sways as before, think of the jaw joint.",
			"Clench, then clench again on a rolled cloth between the back teeth. For its lower head: clenching hurts and the cloth takes the pain away. Against it: the cloth makes it worse, which points to the muscles that shut the jaw. The upper head can hurt either way.",
		},
		Satellites: []string{
			"Often come along: medial pterygoid, masseter, temporalis (back part).",
			"It may hang on: sternocleidomastoid, though this is said with less weight than for other jaw muscles.",
		},
	},
	"digastric": {
		Feels: []string{
			"Back part: an ache below and behind the ear that seems to come from the strap at the side of the neck, now and then with the back of the head.",
			"Front part: an ache in the lower front teeth and the gum below them.",
			"There may be a lump in the throat, or trouble swallowing, though nothing is there.",
		},
		SetsOff: []string{
			"Clenching or grinding the teeth, since this muscle opens what they shut",
			"Breathing through the mouth, with a stuffy nose or asthma",
			"The chin pushed forward for long, or a violin under it",
			"A whiplash",
			"A tight masseter or temporalis to work against",
		},
		Find: []string{
			"Back part: it lies between the angle of the jaw and the bone behind the ear, beside the great artery to the head. Do not feel for it yourself.",
			"Front part: feel under the chin, a finger's breadth beside the midline.",
			"Open your mouth against your fist: it firms up. Let go: tender, and your ache?",
		},
		Press: []string{
			"Front part: press up from below with a fingertip, or hold it between thumb and finger.",
			"Back part: do not press it. Open the mouth slowly against two fingers under the chin, hold for five seconds and let go, five times.",
			"Front part 30 to 90 seconds; stop when it eases. The times are custom.",
		},
		Caution: []string{
			"The great artery to the head runs beside the back part. If you feel a beat under the chin too, let go.",
			"Leave it to a professional after a stroke, with narrowed neck arteries, or with a lump in the neck.",
		},
		Eases: []string{
			"Breathing through the nose; have a blocked nose seen to",
			"Teeth apart, and the big chewing muscles eased first",
			"Head back over the shoulders",
			"Warmth under the jaw",
		},
		LookAlikes: []string{
			"The sternocleidomastoid: the same place, but pinching the strap wakes it.",
			"A gland under the jaw: swells at meals.",
			"A lower front tooth: sore when tapped. Let a dentist look.",
			"Swollen glands with fever: an infection.",
			"A lump in the neck, a hoarse voice or food that sticks for more than three weeks: see a doctor.",
			"Sudden new pain in neck and head with a drooping lid, dizziness or trouble speaking: call for help now.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: a notch inside the bump behind the ear (mastoid notch), back part",
			"To: the inner side of the chin, near the midline (digastric fossa of the mandible), front part",
			"To: the small bone above the voice box (hyoid bone), where a loop holds the sinew that joins both parts",
		},
		Action: []string{
			"Opens the mouth and draws the chin back",
			"Lifts the hyoid bone when you swallow",
		},
		Nerve: []string{"Back part: facial nerve (cranial nerve VII); front part: nerve to the mylohyoid, from the third branch of the trigeminal nerve (mandibular nerve, V3)"},
		Tests: []string{
			"Open your mouth gently against your fist under the chin. For it: it wakes the ache behind the jaw or in the lower front teeth. Against it: it stays painless.",
			"Back part: press lightly between the angle of the jaw and the bone behind the ear, off any beat. For it: your ache wakes there. Against it: rolling the strap of the sternocleidomastoid wakes it instead.",
			"Front part: press up under the chin, beside the midline. For it: the lower front teeth ache. Against it: one tooth hurts when tapped; then see a dentist.",
		},
		Satellites: []string{
			"Often come along: masseter, temporalis, sternocleidomastoid.",
			"It may hang on: sternocleidomastoid.",
		},
	},
	"occipitofrontalis": {
		Feels: []string{
			"Forehead part: a headache in the forehead on one side, right where the muscle is.",
			"Back part: an ache over the back of the head that goes through to the eye, where it can be strong.",
			"The back of the head may be too sore for the pillow.",
		},
		SetsOff: []string{
			"Frowning or raised eyebrows: worry, hard thinking, glare",
			"Screwing up the eyes for want of the right glasses",
			"Trouble in the neck: the sternocleidomastoid can wake the forehead, the muscles at the back of the neck the back part",
			"A tight cap, helmet or headband",
		},
		Find: []string{
			"Forehead: raise your brows, feel the skin slide; let go and press the flesh against the bone above the inner half of the brow.",
			"Back: find the ridge where the neck meets the skull, and feel just above it for a small hollow, two fingers from the midline.",
			"Tender, and does it wake the ache you know?",
		},
		Press: []string{
			"Forehead: two fingertips flat on the bone, or a soft pinch of the skin above the brow.",
			"Back: fingertips, or lie with a soft ball under the spot on a pillow.",
			"Light to medium, 30 to 90 seconds, and stop when it eases; how long is custom.",
		},
		Caution: []string{
			"Not on the eye, nor on the edge of its socket, where a nerve comes out and pressing stings.",
			"Over 50, with a new headache or a tender scalp: do not press; see a doctor first.",
			"Not after a knock on the head until it has been looked at.",
		},
		Eases: []string{
			"A smooth brow: notice the frown and let it go",
			"Glasses checked, and glare off the screen",
			"Warmth on the nape; the neck muscles first if they are sore too",
			"Pillow turned so that nothing presses on the sore place",
		},
		LookAlikes: []string{
			"The nerve to the back of the scalp: shooting, with prickly skin. This muscle only aches.",
			"Tension headache or migraine; with migraine it throbs, with sickness, and light hurts.",
			"Sinus trouble: blocked nose, worse on bending down.",
			"The eye: red, hard, with halos round lights or changed sight. Get help the same day, at once if the sight goes.",
			"Over 50 with a new headache, tender scalp and a jaw that tires: see a doctor today.",
			"A sudden worst-ever headache, or one with fever, stiff neck, weakness or confusion: call for help now.",
		},
		Sources: []string{"Donnelly et al. 2019", "Davies & Davies 2013"},
		Attachments: []string{
			"From: the back of the skull above its ridge (highest nuchal line) and the bone behind the ear, back part; the skin of the eyebrows and the root of the nose, forehead part",
			"To: the flat sheet of sinew that covers the top of the head (epicranial aponeurosis); it joins both parts, and the forehead part touches no bone",
		},
		Action: []string{
			"The forehead part lifts the eyebrows and wrinkles the forehead",
			"The back part draws the scalp back and anchors the forehead part",
		},
		Nerve: []string{"Facial nerve (cranial nerve VII): temporal branches for the forehead part, posterior auricular branch for the back part"},
		Tests: []string{
			"Raise your brows hard for ten seconds. For the forehead part: it wakes the headache. Against it: nothing changes. If you cannot wrinkle one side, or one side of the mouth droops too, get help at once.",
			"Press the forehead above the inner half of the brow. For it: tender, and it is your ache. Against it: it is not sore, or only the nerve at the rim of the socket stings.",
			"Press the small hollow above the ridge at the back of the head. For the back part: the ache goes through to the eye. Against it: it is not sore, or it shoots and prickles, which is the nerve.",
		},
		Satellites: []string{
			"Often come along with the back part: semispinalis of the neck and head, suboccipitals, digastric (back part).",
			"The forehead part may hang on: sternocleidomastoid (collarbone part).",
			"The back part may hang on: the muscles at the back of the neck, such as the semispinalis.",
		},
	},
}
