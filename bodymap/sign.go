package bodymap

import "slices"

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
	Face             // eye, teeth, jaw, mouth and throat: infection, swelling, the eye itself
	Belly            // what lies in the belly and the groin
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
	out := []Concern{Always}
	for _, id := range r.counterparts() {
		for _, c := range concerns(RegionByID(id)) {
			if !slices.Contains(out, c) {
				out = append(out, c)
			}
		}
	}
	return out
}

func concerns(r *Region) []Concern {
	switch r.ID {
	case "back-neck-upper", "back-neck-lower", "back-neck-base", "front-above-collarbone":
		return []Concern{Neck}
	case "front-throat", "front-neck-side":
		return []Concern{Neck, Face}
	case "front-forehead", "front-temple", "front-ear", "front-eye", "front-cheek", "front-jaw", "front-mouth":
		return []Concern{Head, Face}
	case "back-occiput", "back-behind-ear":
		return []Concern{Head, Neck}
	case "back-neck-angle", "back-shoulder-top":
		return []Concern{Neck, Shoulder}
	case "back-spine-upper", "back-spine-mid", "back-beside-spine-upper", "back-beside-spine-mid":
		return []Concern{Thoracic}
	case "front-belly-upper":
		return []Concern{Heart, Trunk, Belly}
	case "front-belly-side", "front-belly-lower", "front-groin":
		return []Concern{Trunk, Belly}
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
func SignByID(id string) *Sign { return byID(Signs, func(s *Sign) string { return s.ID }, id) }
