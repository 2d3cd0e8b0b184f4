package bodymap

import "sync"

// The small words of English, as Describe sorts them; see class.
const (
	glueWords = `a an the my your his her their our this that these those i im ive id me mine myself you he she it its they them we us who which what
		is are was were be been being am has have had having do does did so as there here then than also too just really actually basically literally please
		sided part area region aspect portion surface place spot bit kind sort type and or plus nor`

	particleWords = `to in on at by for of with into onto up down out side over of around about after before since when while if because during whenever once per through
		feel feeling feels felt get gets getting got go goes going gone went come comes coming came can could will would seem seems seemed become becomes
		some any all one two three four five six seven eight nine ten couple few several half away like now`

	degreeWords = `very extremely quite super pretty so bit slightly somewhat really incredibly badly bad severe severely horrible terrible awful intense mild slight nasty constant constantly
		always often sometimes usually mostly mainly especially particularly suddenly sudden dull sharp deep big huge major bloody damn fucking`

	sideWords = `left right both l r lt rt lft rgt lhs rhs bilateral bilaterally`

	negationWords = `no not never without dont doesnt isnt arent wasnt werent didnt hasnt havent hadnt wont wouldnt nor neither none nope zero aint nt`

	// fillerWords mean something, but nothing that Describe looks for; they are not reported as missed.
	fillerWords = `help helps day night week weeks month months year years hour minute time times today yesterday tomorrow ago morning evening afternoon lately recently
		start started starting begin began begun beginning happen happened cause caused causes make makes made making worse worst better best ease eases relief relieve
		more most less least much many lot lots little thing things something anything nothing everything everyone someone
		try tried trying use used using know think thought want need say said tell ask see saw look take took taking give gave put
		still yet even ever only almost maybe perhaps probably possibly else other another same every each again
		spot knot knots lump spasm spasms muscle muscles trigger point points problem issue injury symptom symptoms tender discomfort area
		doctor gp physio therapist massage chiropractor hospital old age male female man woman guy girl person people body
		hi hello hey thanks thank please sorry anyone any advice question post forum reddit help
		bad good great nice ok okay fine well long short term first second third last next past new season case
		work working job play playing sit sitting stand standing walk walking move moving movement exercise stretch stretching press pressing push
		how why where what who whether though although however but except unless until till yes suggest suggestion idea sure
		radiate radiates radiating spread spreads spreading travel travels travelling traveling shoot shoots shooting run runs running reach reaches start starts end ends
		husband wife mother father worried couch sofa from hurt tight stiff fit teenager teenage teen days roll turn twist raise bend tilt season mostly near above between beside behind under below along across toward towards against within against inner outer upper low mid front back edge corner`

	// plainWords are common words a slip away from one of the lexicon's: never taken for slips.
	plainWords = `access acres acted acting agent alone alter among angelus anger ankle apply arena arrest ashes automatic aware basketball batter battle beach beard beast beating became
		belle bells bills bitter blackjack blame blank blend blink bloke blond bloom bonds bonus boxer brakes breach breeding bride broker bugging bulls bully bumpy bunch burnt
		butter cancel cannon catcher cease cellar chain champ chance charge charged cheat check cheers chess chick chili chilly choir choking chose clamp closer closet cloud
		clown codes comic consultant controlled coroner couch cracker crank crate create creek crowd crust curly curse debts delta denial differently diner directing drift
		dripping driven drums dying electrical electronic esther eternal exception execution expert expertise faking faster feeding feeds fellow filing filming filth fired
		flame flesh flint flood friend frost froze funky given glowing grain grand grant grease grinning groans growling grown halls hallway handler handy hangar hardy haunt
		heard hearing hears heartache heave helper house hunger hunting infect infectious inhaler inspection insured intention interior invention knives larger leaking learning
		lease licked licking listed lists literal locker loser lover machinery maker manor master mates mating maximum mayor means medal media medical medium message messed metal
		miners minimum moaning monte moose mornings mourning naval noisy novel officer operating operational operative overheard painter pairs palace panel panting pasture paying
		peace pelvic phony phrase picking plane plate poker powder praying pregnancy print printer printing prone public pursue racing radical raging raining ratings react
		reflex regarding resent righty rising robbing rocket rotting ruining scale scare scars scary scrap scratching screaming seeds seeking selling sells seriously seventeen
		shack shade shaken shaky shall shame share sharing shark shave shaving sheep shell shift shine shipped shipping ships shook shooter shore shorty shout shouting
		shove shoved showed showing shows shrink sighs sings sixth skills skirt slapped sleepy slick slippers slower smart smarter smell smelled smelling snake sneak sniff snuck
		sonar spare spear spends spice spike spill spiral splitting spoke stack staff stain stake stall stare staring stark stars starved starving stated steak steps sticky sting
		stink stock stole stood stoop store stove strangling straw stray stretcher strike struck stuff sucks suing supervisor supportive supposing swear sweep sweeping sweet
		swept swine takin talking tasty teams tease teasing temporary tenth testing thorough threat ticking tommy toots torch tough track triad trick tripped trips truce tuned
		turner tutor uptight wager wages waiter waiting waits wandering wasting weaver wedding weigh whale whatsoever whereas whose widow winning wishing witch wives women
		worlds worms wright`
)

// stateWords say how a part of the body is; they stand before it or after it.
var stateWords = sync.OnceValue(func() map[string]bool {
	return map[string]bool{
		"hurt": true, "numb": true, "stiff": true, "weak": true, "tight": true, "hot": true, "cold": true, "red": true, "swoll": true, "clumsi": true, "blue": true, "purpl": true,
		"crunch": true, "click": true, "burn": true, "throb": true, "heavi": true, "lock": true, "twitch": true, "dislocat": true, "spread": true, "swollen": true, "pop": true, "grind": true, "crack": true,
	}
})

// aliasWords writes one idea one way: the normal wording, and what people write for it.
var aliasWords = sync.OnceValue(func() map[string]string {
	return map[string]string{
		"blade":         "shoulder blade, shoulderblade, shoulder blades, scapula, scapulae, scapular, scap, wing bone, wingbone, angel wing, blade bone",
		"hurt":          "pain, pains, painful, ache, aches, aching, achy, ached, sore, soreness, hurting, hurts, agony, excruciating, kills, killing, painfully, painfull",
		"numb":          "paresthesia, paresthesias, paraesthesia, paraesthesias, paraesthesiae, tingle, tingles, tingling, tingly, pins and needles, pins needles, numbness, numbing",
		"stiff":         "stiffness, rigid, stiffly, crick",
		"stiff neck":    "torticollis, wry neck, wryneck, cricked neck",
		"tight":         "tightness, tense, tension",
		"not":           "no, never, without, dont, doesnt, isnt, arent, wasnt, werent, didnt, hasnt, havent, hadnt, wont, wouldnt, nor, neither, none, nope, zero, aint, will not, do not, does not, did not",
		"weak":          "weakness, weaker, weakened",
		"cant":          "cannot, can not, couldnt, could not, unable to, unable, can barely, can hardly, barely can, hardly can, hard to, difficult to, difficulty, struggle to, struggling to, impossible to, hardly, barely",
		"pinky":         "pinkie, pinkey, little finger, small finger, fifth finger, 5th finger, fifth digit, 5th digit, baby finger, pinky finger, pinkie finger, small fingers",
		"pointer":       "index finger, forefinger, fore finger, pointer finger, index, 2nd finger, second finger, second digit, 2nd digit",
		"ring finger":   "fourth finger, 4th finger, fourth digit, 4th digit",
		"middle finger": "third finger, 3rd finger, third digit, 3rd digit, long finger",
		"trap":          "trapezius, trapz, trapezoid, trapezius muscle, trap muscle, traps",
		"pec":           "pectoral, pectorals, pecs, pectoralis, chest muscle, chest muscles",
		"lat":           "lats, latissimus dorsi",
		"buttock":       "butt, bum, glute, glutes, gluteal, butt cheek, bum cheek, backside, buttocks, gluteus",
		"bicep":         "biceps",
		"tricep":        "triceps",
		"breastbone":    "breast bone, sternum, sternal",
		"collarbone":    "collar bone, clavicle, clavicular",
		"armpit":        "arm pit, axilla, underarm, axillary",
		"forearm":       "fore arm, lower arm",
		"belly":         "stomach, tummy, abdomen, abdominal, gut, guts",
		"spine":         "spinal column, backbone, back bone, spinal, vertebra, vertebrae, spinous processes",
		"headache":      "head ache, headaches, head aches, headache, head pain",
		"migraine":      "migraines, migrane, migranes",
		"edge":          "border, margin, rim",
		"inner":         "inside, medial, inward, inwards, innermost",
		"outer":         "outside, lateral, outward, outermost",
		"upper":         "top, superior, uppermost, topmost",
		"low":           "lower, bottom, inferior, lowest",
		"mid":           "middle, center, centre, central",
		"front":         "anterior, volar, palmar, ventral",
		"back":          "posterior, dorsal, dorsum",
		"beside":        "next to, alongside, adjacent to, close to, besides, right by",
		"under":         "underneath, beneath, beneth",
		"between":       "in between, inbetween, btw, betwen",
		"deltoid":       "delt, delts, deltoids",
		"turn":          "turning, rotate, rotating, twist, twisting, twisted",
		"breath":        "breathe, breathing, breaths, brethe, breth",
		"breath in":     "inhale, inhaling, inhalation",
		"rib cage":      "ribcage, ribs cage",
		"upper back":    "upperback, thoracic",
		"low back":      "lowerback, lowback",
		"hamstring":     "hammie, hamstrings",
		"headrest":      "head rest",
		"keyboard":      "key board",
		"computer":      "pc, laptop, computers",
		"swollen":       "swelled, swells",
		"lose":          "losing, lost",
		"wake":          "wakes, waking, woken, woke",
		"dizzy":         "dizziness, dizzyness, dizzily",
		"unsteady":      "unsteadily, wobbly",
		"kid":           "child, toddler",
		"faint":         "fainted, fainting",
		"cough":         "coughing, coughed",
		"chew":          "chewing",
		"smoker":        "smokers",
		"light headed":  "lightheaded, light headedness, lightheadedness",
		"tail bone":     "tailbone",
		"throb":         "throbbing, pulsating, pounding",
	}
})

// besides are the parts of which the left side is the left half.
var besides = normalSet("neck head chest back face shoulder")

// bare is glue that no phrase needs.
var bare = normalSet("the a an my is are i your")

// movements are what one does with a part of the body.
var movements = normalSet("roll turn raise lift move bend tilt squeeze shrug stretch straighten extend cross swing nod shake crack lean prop support hold tuck rotate push")

// Words around a "no"; see reading.denied.
var (
	neutral        = normalSet("sure only just know idea matter doubt better improve improvement relief help stop sleep work much long hard sit stand use good great able worse really quite get going sleeping but able until")
	clauseBreakers = normalSet("because except unless until but only just so")
	conditions     = normalSet("when while if after during whenever before")
	carriers       = normalSet("hurt spread radiat reach run travel mov shoot knot problem issu symptom much more")
	feelings       = normalSet("numb stiff tight weak swelling")
	fineWords      = normalSet("fine okay ok alright painless")
	notMine        = normalSet("mother mum mom father dad sister brother wife husband friend grandmother grandfather aunt uncle famili partner worri afraid scare fear wonder rul check test exclud might coworker")
)

// achingWords show that a clause is about the ache.
var achingWords = normalSet("hurt knot spasm stiff tight numb headache this it lump problem symptom pain migraine")

// afterAdverb follow a "right" that means "just"; leavers and leftBehind go with a "left" that someone did.
var (
	afterAdverb = normalSet("under below above between behind beside at in on where when after before now away there here around along by near over off next through up down across as to about")
	leavers     = normalSet("i he she we they who")
	leftBehind  = normalSet("work job home school over behind untreat alone")
)

var sideOf = sync.OnceValue(func() map[string]sides {
	return map[string]sides{
		"left": 1 << Left, "l": 1 << Left, "lt": 1 << Left, "lft": 1 << Left, "lh": 1 << Left, "lhs": 1 << Left,
		"right": 1 << Right, "r": 1 << Right, "rt": 1 << Right, "rgt": 1 << Right, "rh": 1 << Right, "rhs": 1 << Right,
		"both": bothSides, "bilateral": bothSides, "bilaterally": bothSides, "bilateralli": bothSides,
	}
})

// wordSet is the normal forms of words, worked out when they are first asked for.
type wordSet func() map[string]bool

func (s wordSet) has(word string) bool { return s()[word] }

// normalSet returns the normal forms of words.
func normalSet(words string) wordSet {
	return sync.OnceValue(func() map[string]bool {
		out := map[string]bool{}
		for _, word := range stems(words) {
			out[word] = true
		}
		return out
	})
}
