package bodymap

// Muscles lists the atlas in the order in which the library shows it: head, neck,
// shoulder blade, chest and belly, back, hip, arm. The tables stand in a file for each part of the body.
var Muscles = join(headMuscles, neckMuscles, shoulderMuscles, chestMuscles, trunkMuscles, spineMuscles, hipMuscles, armMuscles, forearmMuscles)

func join(tables ...[]Muscle) []Muscle {
	var all []Muscle
	for _, t := range tables {
		all = append(all, t...)
	}
	return all
}

// MuscleByID returns the muscle with that ID, or nil.
func MuscleByID(id string) *Muscle {
	for i := range Muscles {
		if Muscles[i].ID == id {
			return &Muscles[i]
		}
	}
	return nil
}

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
	return []map[string]Note{headNotes, neckNotes, shoulderNotes, chestNotes, trunkNotes, spineNotes, hipNotes, armNotes, forearmNotes}
}
