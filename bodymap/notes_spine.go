package bodymap

var spineNotes = map[string]Note{}
