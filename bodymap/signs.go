package bodymap

// Level says how soon a warning sign wants attention.
type Level uint8

// The levels, in ascending order.
const (
	SelfCare  Level = iota
	Soon            // book a doctor or physiotherapist
	Today           // be seen or advised the same day
	Emergency       // call an ambulance now
)

// String returns "self-care", "soon", "today" or "emergency".
func (l Level) String() string { return [...]string{"self-care", "soon", "today", "emergency"}[l] }

// Concern is what a place may hide, besides muscle.
type Concern uint8

// The concerns. Always goes with every place.
const (
	Always   Concern = iota
	Head             // head and face: stroke, meningitis, inflamed temple artery
	Neck             // torn artery, spinal cord, meningitis
	Heart            // the front of the chest and the upper belly: heart, aorta, lung
	Thoracic         // between and on the shoulder blades: aorta, lung, spine, gall bladder
	Trunk            // ribs and spine below the shoulder blades, low back: spine, lung, shingles
	Shoulder         // the joint itself, and its tip, where a bleeding belly may ache
	Arm              // nerves and blood vessels of the arm
)

// Sign is a warning sign: something that wants a doctor before it wants a muscle.
type Sign struct {
	ID     string // "chest-pressure"; part of addresses, so never renamed
	Text   string // as something the reader says yes to
	Level  Level
	Advice string    // what to do now
	Asks   []Concern // where it is asked
	Source string    // publication or organisation
}

// Pair is two signs that together want attention sooner than either alone. Single
// warning signs are poor predictors; combinations are better (IFOMPT framework 2020).
type Pair struct {
	A, B   string // IDs of the signs
	Level  Level
	Why    string
	Source string
}

// Concerns returns what the region may hide, besides muscle; Always comes first.
func (r *Region) Concerns() []Concern {
	return append([]Concern{Always}, concerns(r)...)
}

func concerns(r *Region) []Concern {
	switch r.ID {
	case "back-neck-upper", "back-neck-lower", "back-neck-base",
		"front-throat", "front-neck-side", "front-above-collarbone":
		return []Concern{Neck}
	case "back-occiput", "back-behind-ear":
		return []Concern{Head, Neck}
	case "back-neck-angle", "back-shoulder-top":
		return []Concern{Neck, Shoulder}
	case "back-spine-upper", "back-spine-mid", "back-beside-spine-upper", "back-beside-spine-mid":
		return []Concern{Thoracic}
	case "front-belly-upper":
		return []Concern{Heart, Trunk}
	}
	switch r.Area {
	case AreaNeck:
		return []Concern{Head}
	case AreaBlade:
		return []Concern{Thoracic}
	case AreaChest:
		return []Concern{Heart}
	case AreaShoulder:
		return []Concern{Shoulder}
	case AreaArm:
		return []Concern{Arm}
	}
	return []Concern{Trunk}
}

// SignByID returns the warning sign with that ID, or nil.
func SignByID(id string) *Sign {
	for i := range Signs {
		if Signs[i].ID == id {
			return &Signs[i]
		}
	}
	return nil
}

// Signs lists the warning signs, the most urgent first.
var Signs = []Sign{
	// Emergency.
	{
		ID:     "chest-pressure",
		Text:   "My chest feels tight, heavy or squeezed, or pain spreads from my chest to an arm, the jaw, the neck or the back",
		Level:  Emergency,
		Advice: "Call 112, 999 or 911 now and say “chest pain”. Sit down and do not drive yourself. A sore spot on the chest does not rule out the heart.",
		Asks:   []Concern{Heart, Thoracic, Shoulder, Arm, Neck, Head},
		Source: "NHS, chest pain",
	},
	{
		ID:     "chest-sudden",
		Text:   "The chest pain came on suddenly, or it is new and has not let up for 15 minutes",
		Level:  Emergency,
		Advice: "Call 112, 999 or 911 now and say “chest pain”. Sit down and do not drive yourself.",
		Asks:   []Concern{Heart},
		Source: "NHS, chest pain",
	},
	{
		ID:     "breathless-or-sweating",
		Text:   "With the pain I am short of breath, sweating, sick or light-headed, or I have a feeling of doom",
		Level:  Emergency,
		Advice: "Call 112, 999 or 911 now. A heart attack can show as pain in the back, jaw or shoulder with no chest pain at all, most of all in women, older people and people with diabetes.",
		Asks:   []Concern{Always},
		Source: "NHS, heart attack",
	},
	{
		ID:     "tearing-pain",
		Text:   "The pain in my chest, belly or back was suddenly the worst ever, feels ripping or tearing, or made me faint, or the pulse in one arm has become weak",
		Level:  Emergency,
		Advice: "Call 112, 999 or 911 now. The body's main artery may be tearing. Do not wait to see whether it passes.",
		Asks:   []Concern{Heart, Thoracic, Trunk},
		Source: "HSE, aortic dissection; NHS, abdominal aortic aneurysm",
	},
	{
		ID:     "lung-clot",
		Text:   "I suddenly became short of breath, perhaps with pain on breathing in, or I cough up blood, or one calf is sore and swollen",
		Level:  Emergency,
		Advice: "Call 112, 999 or 911 now. A blood clot in the lung or a collapsed lung must be treated at once. Do not press or rub a swollen calf.",
		Asks:   []Concern{Heart, Thoracic, Trunk, Shoulder},
		Source: "NHS, pulmonary embolism",
	},
	{
		ID:     "artery-or-stroke",
		Text:   "With the neck pain or headache I am dizzy or faint, see double, slur my words, cannot swallow well, walk unsteadily, or my face or an arm has gone weak",
		Level:  Emergency,
		Advice: "Call 112, 999 or 911 now, also when it passes again. It may be a stroke or a torn neck artery. Do not press, stretch or turn the neck.",
		Asks:   []Concern{Neck, Head},
		Source: "IFOMPT framework 2020; Midlands Partnership NHS Trust, neck pain",
	},
	{
		ID:     "sudden-headache",
		Text:   "The headache or neck pain came on within seconds or a minute and is the worst I have ever had",
		Level:  Emergency,
		Advice: "Call 112, 999 or 911 now. It may be bleeding in the head. Do not press, stretch or turn the neck.",
		Asks:   []Concern{Neck, Head},
		Source: "NHS, headaches; NHS, subarachnoid haemorrhage",
	},
	{
		ID:     "stiff-neck-fever",
		Text:   "I have a severe headache and a stiff neck with a fever or a rash, or light hurts my eyes",
		Level:  Emergency,
		Advice: "Call 112, 999 or 911 now. It may be meningitis. Do not wait for a rash.",
		Asks:   []Concern{Neck, Head},
		Source: "Primary Care Notebook, red flags in neck pain",
	},
	{
		ID:     "accident",
		Text:   "It began with a serious accident or a bad fall",
		Level:  Emergency,
		Advice: "Call 112, 999 or 911, or have someone take you to an emergency department. Keep your neck and back still until you have been checked.",
		Asks:   []Concern{Always},
		Source: "NHS, back pain",
	},
	{
		ID:     "injured-neck",
		Text:   "Since a knock or fall I cannot turn my head half-way to both sides, or my arms tingle, or I am 65 or older and my neck hurts",
		Level:  Emergency,
		Advice: "Go to an emergency department now and keep your neck still on the way. A bone in the neck may be broken.",
		Asks:   []Concern{Neck, Arm},
		Source: "Canadian C-spine rule",
	},
	{
		ID:     "both-legs",
		Text:   "Both my legs are weak or numb, I am numb between the legs, or I newly have trouble with my bladder or bowels",
		Level:  Emergency,
		Advice: "Go to an emergency department now. Nerves in the spine may be squeezed, and hours count.",
		Asks:   []Concern{Neck, Thoracic, Trunk},
		Source: "NHS, back pain",
	},
	{
		ID:     "bleeding-inside",
		Text:   "The pain is at the tip of my shoulder and my belly hurts too, I feel faint, I may be pregnant, or I had a blow to the belly",
		Level:  Emergency,
		Advice: "Call 112, 999 or 911 now. Bleeding inside the belly can be felt at the tip of the shoulder.",
		Asks:   []Concern{Shoulder},
		Source: "Journal of Urgent Care Medicine, shoulder pain in the urgent care",
	},

	// Today.
	{
		ID:     "spinal-cord",
		Text:   "My hands have become clumsy, I drop things, I walk unsteadily, or bending my neck sends an electric shock down my spine",
		Level:  Today,
		Advice: "Speak to a doctor today. The spinal cord may be under pressure. Do not stretch or press the neck.",
		Asks:   []Concern{Neck, Thoracic, Arm},
		Source: "Primary Care Notebook, red flags in neck pain",
	},
	{
		ID:     "arm-weak",
		Text:   "An arm or hand is weak or getting weaker, has no feeling, or has pins and needles that do not go away",
		Level:  Today,
		Advice: "Speak to a doctor today. A nerve may be pressed, and weakness should not wait.",
		Asks:   []Concern{Arm, Neck, Shoulder, Thoracic},
		Source: "NHS, shoulder pain",
	},
	{
		ID:     "arm-colour",
		Text:   "The arm or hand is hot, cold or has changed colour",
		Level:  Today,
		Advice: "Speak to a doctor today. The blood flow in the arm may be disturbed. Do not press or rub the arm.",
		Asks:   []Concern{Arm, Shoulder},
		Source: "NHS, shoulder pain",
	},
	{
		ID:     "shoulder-stuck",
		Text:   "I cannot move the arm, the shoulder has changed shape or is badly swollen, or the pain is very sudden or very severe in one or both shoulders",
		Level:  Today,
		Advice: "Have the shoulder looked at today. It may be out of joint, broken or torn.",
		Asks:   []Concern{Shoulder, Arm},
		Source: "NHS, shoulder pain",
	},
	{
		ID:     "joint-hot",
		Text:   "The shoulder joint is hot, or the skin over it is red",
		Level:  Today,
		Advice: "Have the shoulder looked at today. A joint may be infected. Do not press or heat it.",
		Asks:   []Concern{Shoulder},
		Source: "British Journal of General Practice 2014, shoulder pain",
	},
	{
		ID:     "jaw-and-sight",
		Text:   "I am over 50 and have a new headache, pain in the jaw when I chew, or a change in my sight",
		Level:  Today,
		Advice: "Speak to a doctor today; if your sight has changed, go to an emergency department now. Inflamed arteries at the temple can cost the sight of an eye.",
		Asks:   []Concern{Head, Neck, Shoulder},
		Source: "NHS, polymyalgia rheumatica",
	},
	{
		ID:     "fever-or-weight-loss",
		Text:   "I have a fever, chills or night sweats, feel ill, or am losing weight without trying",
		Level:  Today,
		Advice: "Speak to a doctor today. Pain with a fever or with weight loss is not a matter for pressing on muscles.",
		Asks:   []Concern{Always},
		Source: "Primary Care Notebook, red flags in neck pain",
	},
	{
		ID:     "infection-risk",
		Text:   "I have lately had a serious infection, inject drugs, or have a weak immune system",
		Level:  Today,
		Advice: "Speak to a doctor today. An infection can settle in the spine and start as plain back pain.",
		Asks:   []Concern{Neck, Thoracic, Trunk},
		Source: "Physiopedia, thoracic back pain red flags",
	},
	{
		ID:     "cancer-steroids-bones",
		Text:   "The pain is new and I have had cancer, have taken steroid tablets for long, or have thin bones (osteoporosis), even if only a small knock began it",
		Level:  Today,
		Advice: "Speak to a doctor today, and do not press on the spine or ribs before that. A bone may have given way.",
		Asks:   []Concern{Always},
		Source: "Physiopedia, thoracic back pain red flags",
	},
	{
		ID:     "constant-night",
		Text:   "The pain is always there and getting worse, no movement or position changes it, and it wakes me at night",
		Level:  Today,
		Advice: "Speak to a doctor today. Muscle pain nearly always changes with movement or position.",
		Asks:   []Concern{Always},
		Source: "Physiopedia, thoracic back pain red flags",
	},
	{
		ID:     "new-between-blades",
		Text:   "The pain between my shoulder blades is new, and I cannot link it to how I sit, move or lift",
		Level:  Today,
		Advice: "Ask for medical advice today (in Britain, your GP or 111). Pain in the upper back is more often serious than pain in the neck or low back.",
		Asks:   []Concern{Thoracic},
		Source: "NHS, back pain",
	},
	{
		ID:     "gall-bladder",
		Text:   "The pain is at the right shoulder or shoulder blade and comes after fatty meals, or with belly pain, fever or yellow skin or eyes",
		Level:  Today,
		Advice: "Speak to a doctor today. The gall bladder can be felt at the right shoulder blade.",
		Asks:   []Concern{Thoracic, Shoulder, Trunk},
		Source: "Pharmacy Notebook, referred shoulder pain",
	},
	{
		ID:     "shingles",
		Text:   "A band of skin burns or tingles, with or without blisters",
		Level:  Today,
		Advice: "Show it to a doctor or pharmacist today. It may be shingles, which is best treated in the first days. Do not rub the skin.",
		Asks:   []Concern{Heart, Thoracic, Trunk},
		Source: "NHS, chest pain",
	},
	{
		ID:     "lump-or-shape",
		Text:   "There is a swelling, a lump that does not feel like muscle, or my back has changed shape",
		Level:  Today,
		Advice: "Have it looked at; ask for an appointment today. Leave a lump alone: do not press it.",
		Asks:   []Concern{Neck, Thoracic, Trunk},
		Source: "NHS, back pain",
	},
	{
		ID:     "first-at-this-age",
		Text:   "It is the first pain of this kind in my life, I am under 20 or over 50, and nothing I did explains it",
		Level:  Today,
		Advice: "Ask a doctor for advice before you treat it yourself. Most such pain is harmless, but at these ages it is worth a look.",
		Asks:   []Concern{Neck, Thoracic, Trunk},
		Source: "Physiopedia, thoracic back pain red flags",
	},

	// Soon.
	{
		ID:     "unlike-any-before",
		Text:   "This neck pain or headache is new and unlike any I have had before",
		Level:  Soon,
		Advice: "See a doctor in the next days, and go at once if you become dizzy, unsteady, weak, or see double. Leave the neck alone until then.",
		Asks:   []Concern{Neck, Head},
		Source: "IFOMPT framework 2020",
	},
	{
		ID:     "after-neck-treatment",
		Text:   "It began in the days after a massage gun, a jolt or a manipulation of the neck",
		Level:  Soon,
		Advice: "Have the neck checked before anyone presses or turns it again.",
		Asks:   []Concern{Neck, Head},
		Source: "Midlands Partnership NHS Trust, neck pain; eScholarship, artery tear after a massage gun",
	},
	{
		ID:     "morning-stiffness",
		Text:   "I am over 50, and both shoulders or my neck have been stiff for more than 45 minutes every morning for over a week",
		Level:  Soon,
		Advice: "Book a doctor this week. It may be polymyalgia rheumatica, which a blood test helps to find and tablets ease.",
		Asks:   []Concern{Neck, Shoulder},
		Source: "NHS, polymyalgia rheumatica",
	},
	{
		ID:     "lung-top",
		Text:   "The shoulder pain will not go and I smoke, or have a cough, a hoarse voice, a drooping eyelid or a hand that is getting thin",
		Level:  Soon,
		Advice: "See a doctor this week and ask whether your lungs should be looked at.",
		Asks:   []Concern{Shoulder, Thoracic},
		Source: "Pharmacy Notebook, referred shoulder pain",
	},
	{
		ID:     "below-elbow",
		Text:   "The pain runs down below my elbow",
		Level:  Soon,
		Advice: "Book a doctor or physiotherapist. Muscles can send pain that far, but so can a nerve in the neck.",
		Asks:   []Concern{Arm, Neck, Shoulder},
		Source: "HSE, neck pain",
	},
	{
		ID:     "no-better",
		Text:   "It is no better after two to four weeks",
		Level:  Soon,
		Advice: "Book a doctor or physiotherapist. Two weeks at the shoulder, two to four in the back and a few in the neck are long enough to try alone.",
		Asks:   []Concern{Always},
		Source: "NHS, shoulder pain; HSE, neck pain; Physiopedia, thoracic back pain red flags",
	},
	{
		ID:     "limits-life",
		Text:   "It keeps coming back and keeps me from sleep or work",
		Level:  Soon,
		Advice: "Book a doctor or physiotherapist. You need not put up with it, and there is more to try than pressing.",
		Asks:   []Concern{Always},
		Source: "HSE, neck pain",
	},
	{
		ID:     "widespread",
		Text:   "I ache in many parts of my body at once",
		Level:  Soon,
		Advice: "See a doctor. Widespread pain has causes that no single muscle explains.",
		Asks:   []Concern{Always},
		Source: "Brummett et al. 2016, Michigan Body Map",
	},
}

// Pairs lists the signs that together raise the level above either.
var Pairs = []Pair{
	{"unlike-any-before", "after-neck-treatment", Emergency,
		"A new kind of neck pain or headache after force to the neck can be a torn artery.",
		"IFOMPT framework 2020; eScholarship, artery tear after a massage gun"},
	{"unlike-any-before", "fever-or-weight-loss", Emergency,
		"A new kind of headache or neck pain with a fever can be meningitis.",
		"Primary Care Notebook, red flags in neck pain"},
	{"morning-stiffness", "jaw-and-sight", Emergency,
		"Stiff shoulders with a new headache, jaw pain or a change in sight can be inflamed arteries, which can cost the sight of an eye.",
		"NHS, polymyalgia rheumatica"},
	{"joint-hot", "fever-or-weight-loss", Emergency,
		"A hot joint with a fever may be infected, which must be treated at once.",
		"British Journal of General Practice 2014, shoulder pain"},
	{"lung-top", "below-elbow", Today,
		"Shoulder pain in a smoker or with a cough, running down the arm, can come from the top of the lung.",
		"Pharmacy Notebook, referred shoulder pain"},
}
