package bodymap

var neckNotes = map[string]Note{}
