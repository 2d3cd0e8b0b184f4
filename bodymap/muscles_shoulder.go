package bodymap

var shoulderMuscles = []Muscle{}
