//go:build !js

package content

import "strings"

// section is some lines of a file, from a heading of the second level on.
type section struct {
	title string
	first int // number of the first line in the file
	lines []string
}

const headingMark = "## "

// split cuts a section before its first heading.
func (s section) split() (before, rest section) {
	for i, line := range s.lines {
		if strings.HasPrefix(line, headingMark) {
			return section{s.title, s.first, s.lines[:i]}, section{"", s.first + i, s.lines[i:]}
		}
	}
	return s, section{"", s.first + len(s.lines), nil}
}

// sections cuts a section that begins with a heading at each of its headings.
func (s section) sections() []section {
	var all []section
	for i, line := range s.lines {
		if title, ok := strings.CutPrefix(line, headingMark); ok {
			all = append(all, section{strings.TrimSpace(title), s.first + i, nil})
		}
		last := &all[len(all)-1]
		last.lines = append(last.lines, line)
	}
	return all
}

// body returns the section without its heading and the blank lines after it.
func (s section) body() section {
	n := 1
	for n < len(s.lines) && strings.TrimSpace(s.lines[n]) == "" {
		n++
	}
	return section{s.title, s.first + n, s.lines[n:]}
}
