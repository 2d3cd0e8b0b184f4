// Package html escapes text. The original also knows the names of two thousand characters.
package html

import "strings"

// EscapeString makes text of what could be taken for markup.
func EscapeString(s string) string { return escaper.Replace(s) }

var escaper = strings.NewReplacer("&", "&amp;", "'", "&#39;", "<", "&lt;", ">", "&gt;", `"`, "&#34;")
