//go:build !js

package content

import (
	"regexp"
	"slices"
	"strings"
)

// field is one "key: value" line of a header.
type field struct {
	line       int // 1-based, in the file
	key, value string
}

var headerLine = regexp.MustCompile(`^([a-z]+):\s+(\S.*)$`)

// parseHeader reads "key: value" lines up to the first blank line. It returns
// them, the index of the line after them, and the numbers of the lines that are
// no such thing; first is the number of lines[0] in the file.
func parseHeader(lines []string, first int) (fields []field, rest int, bad []int) {
	for i, line := range lines {
		line = strings.TrimSpace(line)
		if line == "" {
			return fields, i, bad
		}
		if m := headerLine.FindStringSubmatch(line); m != nil {
			fields = append(fields, field{first + i, m[1], m[2]})
		} else {
			bad = append(bad, first+i)
		}
	}
	return fields, len(lines), bad
}

// header reads the header of a section into keys and returns what follows it.
func (r *reader) header(s section, keys []key) section {
	fields, n, bad := parseHeader(s.lines, s.first)
	for _, line := range bad {
		r.errorf(line, "bad header line %q, want \"key: value\" or a blank line before the text", r.lines[line-1])
	}
	seen := map[string]bool{}
	for _, f := range fields {
		i := slices.IndexFunc(keys, func(k key) bool { return k.name == f.key })
		if i < 0 {
			r.errorf(f.line, "unknown key %q, want one of %s", f.key, names(keys))
			continue
		}
		if seen[f.key] && !keys[i].repeats {
			r.errorf(f.line, "duplicate key %q, want it once", f.key)
		}
		seen[f.key] = true
		if err := keys[i].set(f.value); err != nil {
			r.errorf(f.line, "%w", err)
		}
	}
	for _, k := range keys {
		if k.required && !seen[k.name] {
			r.errorf(s.first, "missing key %q", k.name)
		}
	}
	return section{s.title, s.first + n, s.lines[n:]}
}

func names(keys []key) string {
	var all []string
	for _, k := range keys {
		all = append(all, k.name)
	}
	return strings.Join(all, ", ")
}
