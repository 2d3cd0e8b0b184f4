package bodymap

var spineMuscles = []Muscle{}
