package main

import (
	"fmt"
	"strings"
)

// mostOthers is how many other sources a person sees; the JSON has them all.
const mostOthers = 4

// text is the answer for a person at a terminal: what to do first, then the muscles,
// what else it may be, and what to say next.
func (a answer) text() string {
	return paragraphs(a.Gate.text(), a.muscles(), a.others(), a.next(), a.Note+"\n")
}

// paragraphs puts an empty line between the texts that say anything.
func paragraphs(texts ...string) string {
	var b strings.Builder
	for _, t := range texts {
		if b.Len() > 0 && t != "" {
			b.WriteByte('\n')
		}
		b.WriteString(t)
	}
	return b.String()
}

func (a answer) muscles() string {
	var b strings.Builder
	for i, c := range a.Candidates {
		fmt.Fprintf(&b, "%2d  %+.2f  %s (%s)\n", i+1, c.Score, c.Name, c.Side)
		for _, r := range c.Reasons {
			fmt.Fprintf(&b, "        %+.2f  %s\n", r.Points, r.Text)
		}
	}
	return b.String()
}

func (a answer) others() string {
	if len(a.Others) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("Not a muscle?\n")
	for _, o := range a.Others[:min(mostOthers, len(a.Others))] {
		fmt.Fprintf(&b, "    %+.2f  %s (%s): %s\n", o.Score, o.Name, o.Side, o.Apart[0])
	}
	return b.String()
}

func (a answer) next() string {
	if a.Next == nil {
		return ""
	}
	return fmt.Sprintf("Next: %s\n      To answer, give knotmap rank %s.\n", a.Next.Ask, a.Next.how)
}

// text says what the signs that fit call for or, where none does, which to check.
func (g gateJSON) text() string {
	var b strings.Builder
	for _, s := range g.Signs {
		if s.Fits {
			fmt.Fprintf(&b, "[%s] %s\n", s.Level, s.Advice)
		}
	}
	for _, p := range g.Pairs {
		fmt.Fprintf(&b, "[%s] %s\n", p.Level, p.Why)
	}
	if b.Len() == 0 && g.Ask {
		b.WriteString("First, does any of this fit?\n")
		for _, s := range g.Signs {
			fmt.Fprintf(&b, "  [%s] %s\n", s.Level, s.Text)
		}
	}
	return b.String()
}
