package bodymap

var chestMuscles = []Muscle{}
