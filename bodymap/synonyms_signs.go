package bodymap

// signWords holds what people type when a warning sign fits, by its ID. A sign that
// wants two things at once has only phrases that say both: most people with a sore
// shoulder blade must not be alarmed.
var signWords = wordTable{
	// Emergency.
	{"chest-pressure", []string{
		"tight chest", "chest feels heavy", "heavy chest", "chest pressure", "pressure in my chest", "pressure on my chest", "weight on my chest", "squeezing in my chest", "chest is squeezed",
		"crushing chest pain", "crushing pain in my chest", "elephant on my chest", "chest pain spreading", "chest pain down my arm", "chest pain into my arm", "chest pain to my jaw", "chest pain into my neck",
		"chest pain through to my back", "pain from chest to arm", "pain from chest to jaw", "heart attack", "band around my chest", "angina",
	}},
	{"chest-sudden", []string{
		"sudden chest pain", "chest pain suddenly", "chest pain came on suddenly", "chest pain out of the blue", "chest pain will not stop", "chest pain for 15 minutes", "chest pain for half an hour", "chest pain for an hour",
		"sudden pain in my chest",
	}},
	{"breathless-or-sweating", []string{
		"short of breath", "breathless", "cannot breathe", "out of breath", "cannot catch my breath", "struggling for breath", "cold sweat", "sweating with the pain", "pain and sweating", "clammy", "sweating", "sweaty and sick",
		"nausea", "nauseous", "feel sick", "light headed", "feeling of doom", "sense of doom", "vomiting", "throwing up",
	}},
	{"tearing-pain", []string{
		"tearing pain", "ripping pain", "tearing feeling in my back", "worst pain of my life", "worst pain ever", "worst pain i have ever had", "fainted", "passed out", "blacked out", "weak pulse", "aneurysm",
	}},
	{"lung-clot", []string{
		"coughing up blood", "cough blood", "spitting blood", "swollen calf", "calf is sore and swollen", "blood clot", "suddenly short of breath", "sudden shortness of breath", "suddenly breathless", "collapsed lung",
		"suddenly cannot breathe",
	}},
	{"artery-or-stroke", []string{
		"dizzy", "dizzy spells", "double vision", "seeing double", "see double", "slurred speech", "slur my words", "cannot swallow", "trouble swallowing", "problems swallowing", "walk unsteadily", "unsteady", "vertigo", "cannot speak",
		"face is drooping", "face droops", "face has gone weak", "face is numb on one side", "one side of my face went numb", "having a stroke", "signs of a stroke", "mini stroke",
	}},
	{"sudden-headache", []string{
		"thunderclap", "thunderclap headache", "worst headache", "worst headache of my life", "sudden headache", "sudden severe headache", "headache came on suddenly", "headache suddenly", "headache within seconds", "exploding headache",
	}},
	{"stiff-neck-fever", []string{
		"stiff neck and fever", "fever and stiff neck", "stiff neck with a rash", "stiff neck and rash", "headache and fever", "fever and headache", "headache and rash", "light hurts my eyes", "meningitis",
	}},
	{"accident", []string{
		"car accident", "car crash", "car wreck", "motorcycle accident", "motorbike accident", "bike accident", "traffic accident", "serious accident", "had an accident", "since the accident", "after the accident",
		"fell down the stairs", "fell off", "fell from", "fell on", "fell down", "bad fall", "after a fall", "since a fall", "rear ended", "whiplash", "hit by a car", "thrown off a horse", "came off my bike", "crashed my bike",
	}},
	{"injured-neck", []string{"hit my head", "blow to the head", "knock to the head", "head injury", "injured my neck", "neck injury", "dived into shallow water", "broke my neck", "broken neck", "landed on my head"}},
	{"both-legs", []string{
		"both legs weak", "both legs numb", "both legs are weak", "both legs have gone numb", "both my legs give way", "numb between the legs", "numb saddle", "saddle numbness", "wet myself", "lost control of my bladder", "lost bladder control", "lost control of my bowels",
		"cannot feel my legs", "cannot pee", "trouble with my bladder", "bladder problems", "bowel problems", "incontinence", "incontinent", "legs went numb",
	}},
	{"bleeding-inside", []string{"tip of the shoulder and belly pain", "shoulder tip and belly", "blow to the belly", "kicked in the stomach", "hit in the stomach", "punched in the stomach", "ectopic", "internal bleeding", "shoulder tip pain and pregnant"}},
	{"throat-closing", []string{"hardly swallow or breathe", "throat is closing", "throat closing up", "throat is swelling", "face is swelling", "tongue is swelling", "swollen tongue", "lips are swelling", "cannot open my mouth and fever", "swelling in my face", "cannot swallow my spit"}},
	{"red-eye", []string{"red painful eye", "eye is red and painful", "red eye with pain", "eye is red and hurts", "suddenly lost sight", "sudden loss of sight", "sudden loss of vision", "suddenly cannot see", "halos around lights", "rings around lights", "rainbow around lights"}},
	{"belly-hard", []string{"hard belly", "belly hard as a board", "rigid belly", "vomit blood", "vomiting blood", "throwing up blood", "black stools", "black stool", "tarry stools", "blood in my stool", "bloody stools", "sudden severe belly pain", "sudden belly pain", "severe belly pain"}},
	{"groin-sudden", []string{"testicle pain", "sudden testicle pain", "pain in my testicle", "balls suddenly hurt", "hernia will not go back", "hernia has gone hard", "hard lump in my groin", "sore lump in my groin", "twisted testicle"}},
	{"with-effort", []string{"chest pain when i climb stairs", "chest pain walking uphill", "chest pain on exertion", "chest pain when walking", "comes on when i climb stairs", "comes on when i walk uphill", "climbing stairs brings on", "pain with exertion", "chest hurts when i walk", "goes away when i stop walking", "chest pain with effort", "chest pain going upstairs", "jaw pain when i climb stairs"}},

	// Today.
	{"spinal-cord", []string{
		"clumsy hands", "hands are clumsy", "hands have become clumsy", "dropping things", "drop things", "keep dropping", "cannot button", "fumbling buttons", "electric shock down my spine", "electric shock down my back", "shock down my spine", "shocks down my back",
		"unsteady on my feet", "unsteady on my legs",
	}},
	{"arm-weak", []string{
		"weak arm", "weak hand", "weak grip", "arm getting weaker", "hand getting weaker", "lost strength in my arm", "losing strength in my arm", "losing strength in my hand", "no strength in my arm", "no strength in my hand", "lost my grip", "loss of grip",
		"cannot feel my hand", "cannot feel my arm", "cannot feel my fingers", "no feeling in my arm", "no feeling in my hand", "no feeling in my fingers", "lost feeling in my hand", "lost feeling in my arm", "constant numbness", "constant pins and needles",
		"numb all the time", "constantly numb", "pins and needles that do not go away", "always numb", "weakness in my arm", "weakness in my hand",
	}},
	{"arm-colour", []string{"arm turned blue", "hand turned blue", "blue hand", "blue arm", "purple arm", "purple hand", "fingers turn blue", "arm is cold", "hand is ice cold", "cold arm", "hot arm", "arm changed colour", "hand changed colour", "arm changed color", "hand went white", "pale hand"}},
	{"shoulder-stuck", []string{"cannot move my arm", "cannot move my shoulder", "cannot move arm at all", "dislocated", "dislocated shoulder", "shoulder out of joint", "shoulder popped out", "swollen shoulder", "shoulder looks deformed", "shoulder changed shape", "shoulder out of place"}},
	{"joint-hot", []string{"hot shoulder", "shoulder joint is hot", "shoulder is hot and red", "red shoulder", "shoulder hot to touch", "skin over the shoulder is red"}},
	{"jaw-and-sight", []string{"loss of vision", "lost my sight", "lost vision", "losing my sight", "change in my sight", "change in vision", "blurred vision", "blurry vision", "going blind", "vision went", "temporal arteritis", "giant cell arteritis"}},
	{"fever-or-weight-loss", []string{
		"fever", "feverish", "chills", "shivering", "night sweats", "losing weight", "lost weight", "weight loss", "feel ill", "feel unwell", "feeling unwell", "high temperature", "running a temperature",
	}},
	{"infection-risk", []string{"inject drugs", "weak immune system", "immunosuppressed", "immune suppressed", "hiv", "sepsis", "recent infection", "serious infection", "bad infection", "iv drugs"}},
	{"cancer-steroids-bones", []string{"cancer", "tumour", "tumor", "chemo", "chemotherapy", "lymphoma", "melanoma", "steroid tablets", "long term steroids", "prednisone", "prednisolone", "osteoporosis", "brittle bones", "thin bones"}},
	{"constant-night", []string{"no position helps", "no position eases it", "no position changes it", "nothing changes it", "no movement changes it", "pain day and night", "hurts day and night", "hurts whatever position", "no matter what position", "unrelenting", "never lets up", "no comfortable position", "cannot find a comfortable position"}},
	{"new-between-blades", []string{"new pain between my shoulder blades", "pain between shoulder blades out of nowhere", "pain between shoulder blades for no reason", "sudden pain between my shoulder blades", "between my shoulder blades out of the blue"}},
	{"gall-bladder", []string{"after fatty food", "after fatty meals", "fatty food", "fatty meal", "greasy food", "after greasy food", "yellow skin", "yellow eyes", "jaundice", "gallstones", "gallbladder", "gall bladder", "gall stones"}},
	{"shingles", []string{"shingles", "rash with blisters", "blistering rash", "blisters on my back", "blisters on my ribs", "blisters on my chest", "burning rash", "band of burning skin", "band of blisters", "blisters in a band", "skin burns in a band", "band of skin burns", "strip of burning skin"}},
	{"lump-or-shape", []string{"found a lump", "hard lump", "growing lump", "lump is growing", "lump on my neck", "lump in my neck", "lump on my back", "lump on my chest", "swelling", "swollen glands", "back has changed shape", "spine changed shape"}},
	{"first-at-this-age", []string{"first time in my life at my age", "over 50 and never had", "never had back pain before and i am over 50", "first back pain of my life", "first pain of this kind in my life", "never had anything like this at my age"}},
	{"arm-swollen", []string{"whole arm is swollen", "swollen arm", "arm has swollen up", "arm swelled up", "veins stand out on my arm", "veins in my arm stand out", "veins bulging in my arm", "bulging veins in my arm"}},
	{"hot-joint", []string{"hot swollen elbow", "hot swollen wrist", "elbow is hot and swollen", "wrist is hot and swollen", "hot elbow", "hot wrist", "knuckle is hot and swollen", "finger joint is hot", "elbow is red and swollen", "wrist is red and swollen"}},
	{"leg-weak", []string{"weak leg", "weak foot", "leg is getting weak", "leg getting weaker", "foot drop", "drop foot", "drag my foot", "foot drags", "dragging my foot", "leg gives way", "cannot lift my foot"}},
	{"mouth-swelling", []string{"swollen gum", "swollen cheek", "swollen jaw", "gum is swollen", "tooth abscess", "abscess", "tooth throbs and fever", "throbbing tooth and a fever", "dental abscess", "gum boil", "face is swollen from a tooth"}},
	{"shingles-face", []string{"blisters on my forehead", "blisters on my face", "blisters around my eye", "blisters near my eye", "blisters in my ear", "blisters on my nose", "rash on my forehead", "skin of my forehead burns", "rash around my eye", "shingles on my face"}},
	{"kidney", []string{"blood in my urine", "blood in my pee", "burns when i pee", "burning when i pee", "hurts to pee", "burning urine", "peeing blood", "flank pain and fever", "fever and flank pain", "kidney infection", "kidney stone", "kidney pain and fever", "burns to pass water"}},

	// Soon.
	{"hoarse-or-swallow", []string{"hoarse for weeks", "hoarse for a month", "hoarse for months", "food sticks", "food gets stuck", "sore in my mouth that will not heal", "mouth ulcer that will not heal", "hoarse for three weeks", "sore mouth for weeks"}},
	{"breast-lump", []string{"new lump in my breast", "lump in my breast", "breast lump", "lump in my armpit", "lump under my arm", "armpit lump", "nipple has changed", "nipple discharge", "dimple in my breast", "dimpled breast", "found a lump in my breast"}},
	{"unlike-any-before", []string{"never had a headache like this", "never had pain like this", "never had neck pain like this", "unlike any headache", "unlike any pain", "unlike any i have had", "unlike my usual headache", "not my usual headache", "different from my usual headache", "new kind of headache", "unlike anything before", "new type of headache"}},
	{"after-neck-treatment", []string{"after the chiropractor", "since the chiropractor", "chiropractor made it worse", "after massage gun", "after using a massage gun", "since using a massage gun", "after cracking my neck", "since i cracked my neck", "after neck manipulation", "after a neck adjustment", "after my adjustment", "since my adjustment", "after neck was cracked", "worse after adjustment"}},
	{"morning-stiffness", []string{"both shoulders stiff in the morning", "both shoulders are stiff every morning", "stiff for an hour every morning", "stiff for hours every morning", "stiff for over an hour in the morning", "stiff for hours in the morning", "morning stiffness for over an hour", "morning stiffness lasts hours", "polymyalgia"}},
	{"lung-top", []string{"smoker", "i smoke", "heavy smoker", "hoarse", "hoarse voice", "drooping eyelid", "droopy eyelid", "eyelid droops", "cough will not go away", "hand getting thin"}},
	{"below-elbow", []string{"below my elbow", "past my elbow", "down to my hand", "down into my hand", "into my hand", "to my hand", "down to my fingers", "into my fingers", "to my fingers", "down to my wrist", "all the way down my arm", "down the whole arm", "down to my thumb", "down to my pinky", "into my forearm", "down to my forearm"}},
	{"no-better", []string{
		"for weeks", "for months", "for years", "for a month", "for a year", "over a year", "over a month", "weeks now", "months now", "years now", "past weeks", "past months", "past years", "last months", "last years", "past year", "months of", "years of", "weeks of",
		"past month", "will not go away", "not going away", "does not go away", "never goes away", "not getting better", "not getting any better", "no better", "not improving", "chronic",
	}},
	{"limits-life", []string{"keeps me awake", "keeps me up", "keeps me from sleeping", "keeps me from work", "cannot sleep", "wakes me", "wakes me up", "waking me", "cannot work", "off work", "missed work", "had to stop working"}},
	{"widespread", []string{"all over my body", "whole body hurts", "pain in my whole body", "everything hurts", "hurts everywhere", "pain everywhere", "hurts all over", "fibromyalgia", "every part of my body", "entire body hurts"}},
}

// harmlessWords hold the words of a sign and mean none.
var harmlessWords = []string{
	"accident years ago", "car accident years ago", "car crash years ago", "whiplash years ago", "fell off years ago", "accident as a child", "accident as a kid", "by accident", "fell asleep", "fell in love", "fall asleep", "last fall", "this fall",
	"hay fever", "cabin fever", "try to lose weight", "trying to lose weight", "want to lose weight", "sick of", "sick and tired", "out of breath when i run", "out of breath after running", "steroid injection", "steroid shot", "steroid cream",
	"quit smoking", "stopped smoking", "ex smoker", "non smoker", "used to smoke", "breast stroke", "back stroke", "muscle weakness", "weak back", "weak muscles", "massage gun helps", "fever is gone", "sweating at the gym", "sweating after exercise", "sweating at night", "sweating when i run",
	"tight pecs", "throw up my arms", "heart is fine",
}

// masks are turns of phrase that name a part of the body, or a habit, without a pain in it.
var masks = []string{
	"came back", "back to back", "back to normal", "back to work", "come back", "coming back", "comes back", "go back", "went back", "going back", "get back", "got back", "back and forth", "look back", "a while back",
	"fall back", "set back", "back seat",
	"sleep on my back", "lie on my back", "lying on my back", "flat on my back", "sleep on my stomach", "lie on my stomach", "lying on my stomach", "sit back", "lean back", "leaning back", "lie back", "roll on my back", "back of a chair", "back of my chair", "backrest",
	"on the other hand", "on one hand", "second hand", "first hand", "hand in hand", "hands free", "hand weights", "left handed", "right handed", "right hand dominant", "left hand dominant",
	"tennis ball", "lacrosse ball", "golf ball", "foam roller", "tennis balls", "massage ball", "head to bed", "head start", "off the top of my head", "headphones", "headset",
	"shoulder to cry on", "shoulder season", "chest infection", "chest press", "bench press", "chest day", "arm day", "shoulder day", "leg day", "back day", "shoulder press", "arm wrestling", "arm rest", "armrest",
	"ear to the ground", "keep an eye", "eye to eye", "palm oil", "palm tree", "finger crossed", "fingers crossed", "rule of thumb", "thumb side", "little finger side", "neck of the woods", "nose bleed", "knuckle down", "stomach sleeper", "back sleeper", "mouth guard",
	"above my head", "over my head", "overhead press", "arms length", "arm's length", "crossed arms", "arms crossed", "arms folded", "wrist watch", "side to side", "bent elbow", "bent elbows", "elbows bent", "palms up", "side effects", "belly breathing", "large belly", "big belly", "flat back", "hip replacement",
	"mouse in my right hand", "mouse hand", "lift my arm", "lifting my arm", "raise my arms", "lift my head", "lift my hand", "lift weights with my arms", "shoulder width", "shoulder length", "neck pillow", "neck brace", "neck tie", "back brace", "chest of drawers",
}
