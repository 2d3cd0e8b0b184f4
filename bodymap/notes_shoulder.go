package bodymap

var shoulderNotes = map[string]Note{}
