// Package html escapes text. The original also knows the names of two thousand characters.
package html

import "strings"

// EscapeString makes text of what could be taken for markup.
func EscapeString(s string) string {
	for _, c := range escapes {
		s = strings.ReplaceAll(s, c.plain, c.escaped)
	}
	return s
}

// The ampersand comes first, that no escape is escaped again.
var escapes = []struct{ plain, escaped string }{
	{"&", "&amp;"}, {"'", "&#39;"}, {"<", "&lt;"}, {">", "&gt;"}, {`"`, "&#34;"},
}
