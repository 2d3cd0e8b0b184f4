package bodymap

// Group is the muscles of a part of the body.
type Group struct {
	Name    string
	Muscles []Muscle
}

// Groups lists the atlas as the library shows it. The tables stand in a file for each part of the body.
var Groups = []Group{
	{"Neck", neckMuscles},
	{"Shoulder and shoulder blade", shoulderMuscles},
	{"Chest and ribs", chestMuscles},
	{"Back", spineMuscles},
	{"Head and jaw", headMuscles},
	{"Upper arm", armMuscles},
	{"Forearm and hand", forearmMuscles},
	{"Breastbone, belly and breathing", trunkMuscles},
	{"Low back and hip", hipMuscles},
}

// Muscles lists every muscle of the atlas, group by group.
var Muscles = allMuscles()

func allMuscles() []Muscle {
	var all []Muscle
	for _, g := range Groups {
		all = append(all, g.Muscles...)
	}
	return all
}

// MuscleByID returns the muscle with that ID, or nil.
func MuscleByID(id string) *Muscle { return byID(Muscles, func(m *Muscle) string { return m.ID }, id) }

// NoteByID returns what the page of the muscle with that ID says.
func NoteByID(id string) Note {
	for _, notes := range noteTables() {
		if n, ok := notes[id]; ok {
			return n
		}
	}
	return Note{}
}

// noteTables is a function, so that a program that shows no notes does not carry them.
func noteTables() []map[string]Note {
	return []map[string]Note{headNotes, faceNotes, neckNotes, shoulderNotes, chestNotes, trunkNotes, spineNotes, hipNotes, armNotes, forearmNotes}
}
