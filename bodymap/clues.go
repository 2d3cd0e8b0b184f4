package bodymap

// Clue is something a person can say about the pain that favours some muscles.
type Clue struct {
	ID      string // "leaning-on-elbow"; part of addresses, so never renamed
	Text    string // a statement that a person may tick
	Favours []Lean // muscles it favours, most first
	Source  string // edition and chapters, or the case it comes from
}

// Lean is how much a clue favours a muscle.
type Lean struct {
	Muscle string  // ID
	Part   string  // ID; empty means every part
	Points float64 // log-odds, 0.3 to 1.2; negative where the clue speaks against the muscle
}

// ClueByID returns the clue with that ID, or nil.
func ClueByID(id string) *Clue {
	for i := range Clues {
		if Clues[i].ID == id {
			return &Clues[i]
		}
	}
	return nil
}

// Clues lists the clues: how the pain is, how it began, what one does all day, what
// makes it worse. The points are our own judgement of how strongly the sources put it.
var Clues = []Clue{
	// How it is.
	{
		ID:   "deep-out-of-reach",
		Text: "It sits very deep, and stretching does not reach it",
		Favours: []Lean{
			{"serratus-anterior", "", 1}, {"serratus-posterior-superior", "", 0.6}, {"subscapularis", "", 0.3},
			{"rhomboids", "", -0.3},
		},
		Source: "A massage therapist's case; Simons, Travell & Simons 1999, ch. 46 and 47",
	},
	{
		ID:   "spine-side-of-blade",
		Text: "It is on the spine side of the shoulder blade",
		Favours: []Lean{
			{"serratus-anterior", "", 0.5}, {"rhomboids", "", 0.4}, {"scalenes", "", 0.3}, {"iliocostalis-thoracis", "middle", 0.3},
		},
		Source: "A massage therapist's case; Simons, Travell & Simons 1999, ch. 20, 27, 46 and 48",
	},
	{
		ID:   "dominant-side",
		Text: "It is on the side of the hand I use most",
		Favours: []Lean{
			{"infraspinatus", "", 0.4}, {"supraspinatus", "", 0.3}, {"serratus-anterior", "", 0.3},
		},
		Source: "A massage therapist's case; Simons, Travell & Simons 1999, ch. 21 and 22",
	},
	{
		ID:   "painless-crunching",
		Text: "My shoulder crunches without pain when I roll it",
		Favours: []Lean{
			{"supraspinatus", "", 0.6}, {"rhomboids", "", 0.5}, {"pectoralis-minor", "", 0.3},
		},
		Source: "A massage therapist's case; Simons, Travell & Simons 1999, ch. 21 and 27",
	},
	{
		ID:   "headache-too",
		Text: "Headaches come with it",
		Favours: []Lean{
			{"trapezius", "upper", 0.8}, {"sternocleidomastoid", "", 0.7}, {"suboccipitals", "", 0.6},
			{"semispinalis", "capitis", 0.5}, {"splenius-capitis", "", 0.5}, {"multifidi-rotatores", "cervical", 0.4},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6, 7, 15, 16 and 17",
	},
	{
		ID:   "tingling-little-finger",
		Text: "My little or ring finger tingles or goes numb",
		Favours: []Lean{
			{"pectoralis-minor", "", 0.6}, {"serratus-posterior-superior", "", 0.5}, {"scalenes", "", 0.4},
			{"latissimus-dorsi", "", 0.4}, {"teres-minor", "", 0.4}, {"serratus-anterior", "", 0.3}, {"pectoralis-major", "sternal", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 23, 24, 42, 43, 46 and 47",
	},
	{
		ID:   "tingling-thumb",
		Text: "My thumb or index finger tingles or goes numb",
		Favours: []Lean{
			{"scalenes", "", 0.8}, {"infraspinatus", "", 0.6},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20 and 22",
	},

	// How it began.
	{
		ID:   "sudden-movement",
		Text: "It began with a sneeze, a cough or a sudden movement",
		Favours: []Lean{
			{"serratus-anterior", "", 0.5}, {"multifidi-rotatores", "", 0.4}, {"scalenes", "", 0.4},
			{"serratus-posterior-superior", "", 0.4}, {"iliocostalis-thoracis", "", 0.3}, {"longissimus-thoracis", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 20, 46, 47 and 48",
	},
	{
		ID:   "heavy-lifting",
		Text: "I lift or carry heavy things",
		Favours: []Lean{
			{"longissimus-thoracis", "", 0.5}, {"iliocostalis-thoracis", "", 0.5}, {"multifidi-rotatores", "lumbar", 0.4},
			{"supraspinatus", "", 0.4}, {"pectoralis-major", "", 0.3}, {"serratus-anterior", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 21, 42, 46 and 48",
	},
	{
		ID:   "throwing-sport",
		Text: "I throw, serve or swim",
		Favours: []Lean{
			{"subscapularis", "", 0.6}, {"infraspinatus", "", 0.5}, {"latissimus-dorsi", "", 0.5},
			{"teres-major", "", 0.3}, {"teres-minor", "", 0.3}, {"serratus-anterior", "", 0.3}, {"pectoralis-major", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 22 to 26, 42 and 46",
	},

	// What one does all day and night.
	{
		ID:   "leaning-on-elbow",
		Text: "I often lean on one elbow, or to one side",
		Favours: []Lean{
			{"serratus-anterior", "", 1}, {"levator-scapulae", "", 0.3},
		},
		Source: "A massage therapist's case; Integrative Works, pain inside the bottom of the shoulder blade; Simons, Travell & Simons 1999, ch. 19",
	},
	{
		ID:   "hands-in-front",
		Text: "My hands are in front of me all day: desk, driving, cooking, a small child",
		Favours: []Lean{
			{"pectoralis-minor", "", 0.5}, {"pectoralis-major", "", 0.4}, {"rhomboids", "", 0.4},
			{"serratus-posterior-superior", "", 0.4}, {"trapezius", "lower", 0.3}, {"levator-scapulae", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6, 19, 27, 42, 43 and 47",
	},
	{
		ID:   "rounded-shoulders",
		Text: "My shoulders are rounded forwards",
		Favours: []Lean{
			{"pectoralis-major", "", 0.5}, {"pectoralis-minor", "", 0.5}, {"rhomboids", "", 0.3}, {"trapezius", "middle", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6, 27, 42 and 43",
	},
	{
		ID:   "head-forward",
		Text: "My head sits in front of my shoulders",
		Favours: []Lean{
			{"suboccipitals", "", 0.5}, {"semispinalis", "capitis", 0.4}, {"sternocleidomastoid", "", 0.4},
			{"splenius-cervicis", "", 0.3}, {"multifidi-rotatores", "cervical", 0.3}, {"scalenes", "", 0.3}, {"levator-scapulae", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 7, 15, 16, 17, 19 and 20",
	},
	{
		ID:   "bag-or-phone",
		Text: "I carry a bag on that shoulder, or hold the phone with it",
		Favours: []Lean{
			{"trapezius", "upper", 0.7}, {"levator-scapulae", "", 0.5}, {"scalenes", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6, 19 and 20",
	},
	{
		ID:   "side-sleeper",
		Text: "I sleep on my side",
		Favours: []Lean{
			{"infraspinatus", "", 0.4}, {"serratus-anterior", "", 0.3}, {"subscapularis", "", 0.3},
			{"serratus-posterior-superior", "", 0.3}, {"levator-scapulae", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 19, 22, 26, 46 and 47",
	},

	// What makes it worse.
	{
		ID:   "deep-breath",
		Text: "Taking a deep breath catches or hurts",
		Favours: []Lean{
			{"serratus-anterior", "", 1}, {"iliocostalis-thoracis", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 46 and 48",
	},
	{
		ID:      "stitch-in-the-side",
		Text:    "I get a stitch in the side when I run",
		Favours: []Lean{{"serratus-anterior", "", 0.7}},
		Source:  "Simons, Travell & Simons 1999, ch. 46",
	},
	{
		ID:   "stiff-neck",
		Text: "Turning my head is stiff or hurts",
		Favours: []Lean{
			{"levator-scapulae", "", 1}, {"splenius-cervicis", "", 0.6}, {"trapezius", "upper", 0.5}, {"multifidi-rotatores", "cervical", 0.4},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6, 15, 16 and 19",
	},
	{
		ID:   "lying-on-the-arm",
		Text: "It hurts when I lie still on that arm",
		Favours: []Lean{
			{"infraspinatus", "", 0.6}, {"serratus-anterior", "", 0.4}, {"serratus-posterior-superior", "", 0.4},
			{"supraspinatus", "", 0.3}, {"latissimus-dorsi", "", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 21, 22, 24, 46 and 47",
	},
	{
		ID:   "reaching-overhead",
		Text: "Reaching up or working overhead brings it on",
		Favours: []Lean{
			{"supraspinatus", "", 0.5}, {"latissimus-dorsi", "", 0.5}, {"subscapularis", "", 0.4},
			{"serratus-posterior-superior", "", 0.3}, {"serratus-anterior", "", 0.3}, {"trapezius", "upper", 0.3},
		},
		Source: "Simons, Travell & Simons 1999, ch. 6, 21, 24, 26, 46 and 47",
	},
	{
		ID:      "hand-behind-back",
		Text:    "I can hardly reach my back pocket or the middle of my back",
		Favours: []Lean{{"infraspinatus", "", 0.9}, {"supraspinatus", "", 0.3}},
		Source:  "Simons, Travell & Simons 1999, ch. 21 and 22",
	},
}
