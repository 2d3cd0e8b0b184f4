package bodymap

var neckMuscles = []Muscle{}
