//go:build !js

package content

import (
	"fmt"
	"strings"
)

// afterwards is the title of the section that closes a routine and is no step.
const afterwards = "Afterwards"

func (r *reader) routine() Routine {
	t := Routine{ID: r.id}
	body := r.header(section{"", 1, r.lines}, []key{
		{"title", true, false, text(&t.Title)},
		{"summary", true, false, text(&t.Summary)},
		{"muscles", true, false, list(&t.Muscles, r.known.muscle)},
		{"places", true, false, list(&t.Places, r.known.place)},
		{"needs", false, false, list(&t.Needs, anything)},
		{"where", true, false, text(&t.Where)},
		{"minutes", true, false, number(&t.Minutes)},
		{"evidence", true, false, grade(&t.Evidence)},
		{"source", true, true, texts(&t.Sources)},
	})
	before, rest := body.split()
	t.HTML, _ = r.prose(before, false)
	for _, s := range rest.sections() {
		if s.title == afterwards {
			t.After, _ = r.prose(s.body(), false)
		} else {
			t.Steps = append(t.Steps, r.step(s))
		}
	}
	r.checkTime(t)
	return t
}

func (r *reader) step(s section) Step {
	t := Step{Title: s.title, Repeat: 1}
	body := r.header(s.body(), []key{
		{"seconds", true, false, number(&t.Seconds)},
		{"repeat", false, false, number(&t.Repeat)},
		{"sides", false, false, sides(&t.BothSides)},
	})
	t.HTML, _ = r.prose(body, false)
	return t
}

func grade(dst *Grade) func(string) error {
	return func(value string) error {
		for _, g := range Grades {
			if string(g) == value {
				*dst = g
				return nil
			}
		}
		return fmt.Errorf("unknown grade %q, want one of %q", value, Grades)
	}
}

func sides(dst *bool) func(string) error {
	return func(value string) error {
		if value != "both" {
			return fmt.Errorf("bad sides %q, want \"both\" or no such line", value)
		}
		*dst = true
		return nil
	}
}

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
