package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"knotmap/bodymap"
)

// answer is what rank prints as JSON: the same that the page shows.
type answer struct {
	Places     []string        `json:"places"`
	Fits       []string        `json:"fits"`
	Gate       gateJSON        `json:"gate"`
	Candidates []candidateJSON `json:"candidates"`
	Note       string          `json:"note"`
}

type gateJSON struct {
	Ask   bool       `json:"ask"`   // the signs come before any muscle is named
	Stops bool       `json:"stops"` // no muscle is named, but what to do is said
	Level string     `json:"level"` // what the signs that fit call for
	Signs []signJSON `json:"signs"` // those that fit first, then the most urgent
	Pairs []pairJSON `json:"pairs"` // signs that fit and are more urgent together
}

type pairJSON struct {
	Signs  [2]string `json:"signs"`
	Level  string    `json:"level"`
	Why    string    `json:"why"`
	Source string    `json:"source"`
}

type signJSON struct {
	ID     string `json:"id"`
	Text   string `json:"text"`
	Level  string `json:"level"`
	Fits   bool   `json:"fits"`
	Advice string `json:"advice"`
	Source string `json:"source"`
}

type candidateJSON struct {
	Muscle  string       `json:"muscle"`
	Part    string       `json:"part,omitempty"`
	Name    string       `json:"name"`
	Side    string       `json:"side"`
	Score   float64      `json:"score"` // log-odds; the reasons add up to it
	Reasons []reasonJSON `json:"reasons"`
}

type reasonJSON struct {
	Kind     string  `json:"kind"`
	Points   float64 `json:"points"`
	Text     string  `json:"text"`
	Place    string  `json:"place,omitempty"`
	Strength string  `json:"strength,omitempty"`
	Source   string  `json:"source,omitempty"`
}

// rank prints the muscles that may explain pain in the places named.
func rank(args []string, stdout io.Writer) error {
	flags := flag.NewFlagSet("rank", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "print JSON")
	fits := flags.String("fits", "", "clues that fit, separated by commas")
	signs := flags.String("signs", "", "warning signs that fit, separated by commas")
	if err := parseFlags(flags, args); err != nil {
		return err
	}
	c, err := complaint(flags.Args(), *fits, *signs)
	if err != nil {
		return err
	}
	a := answerTo(c)
	if !*asJSON {
		return printAnswer(stdout, a)
	}
	return printJSON(stdout, a)
}

// complaint reads places, each perhaps with a point as in an address ("back-ribs-left~-96~570"), clues and signs.
func complaint(places []string, fits, signs string) (c bodymap.Complaint, err error) {
	if len(places) == 0 {
		return c, fmt.Errorf("rank wants at least one place, such as back-blade-inner-mid-left; knotmap places lists them: %w", errUsage)
	}
	for _, place := range places {
		t, ok := bodymap.ParseTap(place)
		if !ok {
			return c, fmt.Errorf("unknown place %q; knotmap places lists them: %w", place, errUsage)
		}
		if !c.Add(t) {
			return c, fmt.Errorf("more than %d places: %w", bodymap.MaxTaps, errUsage)
		}
	}
	if c.Clues, err = known(fits, "clue", bodymap.ClueByID); err != nil {
		return c, err
	}
	c.Signs, err = known(signs, "warning sign", bodymap.SignByID)
	return c, err
}

// known splits a list of IDs and refuses one that byID does not find.
func known[T any](list, what string, byID func(string) *T) ([]string, error) {
	if list == "" {
		return nil, nil
	}
	ids := strings.Split(list, ",")
	for _, id := range ids {
		if byID(id) == nil {
			return nil, fmt.Errorf("unknown %s %q: %w", what, id, errUsage)
		}
	}
	return ids, nil
}

func answerTo(c bodymap.Complaint) answer {
	a := answer{Fits: append([]string{}, c.Clues...), Candidates: []candidateJSON{}, Note: "Teaches where muscle pain often comes from; does not diagnose."}
	for _, t := range c.Taps {
		a.Places = append(a.Places, t.Place.ID())
	}
	gate := bodymap.GateFor(c)
	a.Gate = gateOf(gate)
	if gate.Stops() {
		return a
	}
	for _, candidate := range bodymap.Rank(c) {
		a.Candidates = append(a.Candidates, candidateOf(candidate))
	}
	return a
}

func gateOf(g bodymap.Gate) gateJSON {
	out := gateJSON{Ask: g.Ask, Stops: g.Stops(), Level: g.Level.String(), Signs: []signJSON{}, Pairs: []pairJSON{}}
	for _, s := range g.Why {
		out.Signs = append(out.Signs, signOf(s, true))
	}
	for _, s := range g.Signs {
		if !slices.Contains(g.Why, s) {
			out.Signs = append(out.Signs, signOf(s, false))
		}
	}
	for _, p := range g.Pairs {
		out.Pairs = append(out.Pairs, pairJSON{[2]string{p.A, p.B}, p.Level.String(), p.Why, p.Source})
	}
	return out
}

func signOf(s *bodymap.Sign, fits bool) signJSON {
	return signJSON{s.ID, s.Text, s.Level.String(), fits, s.Advice, s.Source}
}

func candidateOf(c bodymap.Candidate) candidateJSON {
	out := candidateJSON{Muscle: c.Muscle.ID, Part: c.Part.ID, Name: c.Name(), Side: c.SideName(), Score: c.Score}
	for _, r := range c.Reasons {
		reason := reasonJSON{Kind: string(r.Kind), Points: r.Points, Text: r.Text(), Source: r.Source}
		if r.Tap.Region != nil {
			reason.Place = r.Tap.ID()
		}
		if r.Kind == bodymap.InZone {
			reason.Strength = r.Strength.String()
		}
		out.Reasons = append(out.Reasons, reason)
	}
	return out
}

// printAnswer writes the answer for a person at a terminal: what to do first, then the muscles.
func printAnswer(w io.Writer, a answer) error {
	var b strings.Builder
	b.WriteString(gateText(a.Gate))
	for i, c := range a.Candidates {
		fmt.Fprintf(&b, "%2d  %+.2f  %s (%s)\n", i+1, c.Score, c.Name, c.Side)
		for _, r := range c.Reasons {
			fmt.Fprintf(&b, "        %+.2f  %s\n", r.Points, r.Text)
		}
	}
	fmt.Fprintln(&b, "\n"+a.Note)
	_, err := io.WriteString(w, b.String())
	return err
}

// gateText says what the signs that fit call for or, where none does, which to check.
func gateText(g gateJSON) string {
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
	if b.Len() > 0 {
		b.WriteByte('\n')
	}
	return b.String()
}

// printJSON writes v indented, with readable punctuation.
func printJSON(w io.Writer, v any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(v)
}
