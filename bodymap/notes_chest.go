package bodymap

var chestNotes = map[string]Note{}
