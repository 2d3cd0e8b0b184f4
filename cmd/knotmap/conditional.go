package main

import "strings"

// How two entity tags are compared (RFC 9110, 8.8.3.2): weakly, W/"a" is as good as "a".
type comparison bool

const (
	weak   comparison = false
	strong comparison = true
)

// matches reports whether If-Match or If-None-Match names the entity tag. without is the
// answer where there is no such field. An empty tag is named by nothing.
func matches(lines []string, etag string, how comparison, without bool) bool {
	if len(lines) == 0 || etag == "" {
		return without
	}
	for _, line := range lines {
		if strings.TrimSpace(line) == "*" {
			return true
		}
		for {
			before, after, opens := strings.Cut(line, `"`)
			tag, rest, closes := strings.Cut(after, `"`)
			if !opens || !closes {
				break
			}
			isWeak := strings.HasSuffix(before, "W/")
			if tag == etag[1:len(etag)-1] && !(how == strong && isWeak) {
				return true
			}
			line = rest
		}
	}
	return false
}
