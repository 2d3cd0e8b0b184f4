package bodymap

// Muscles lists the atlas in the order in which the library shows it: neck,
// shoulder blade, chest, back. The tables stand in a file for each part of the body.
var Muscles = join(neckMuscles, shoulderMuscles, chestMuscles, spineMuscles)

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
	for _, notes := range []map[string]Note{neckNotes, shoulderNotes, chestNotes, spineNotes} {
		if n, ok := notes[id]; ok {
			return n
		}
	}
	return Note{}
}
