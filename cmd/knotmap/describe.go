package main

import (
	"flag"
	"fmt"
	"io"
	"strings"

	"knotmap/bodymap"
)

// description is what describe prints as JSON: what it understood, and rank's answer to that.
type description struct {
	Understood []foundJSON `json:"understood"` // in the order of the text
	Missed     []string    `json:"missed"`     // stretches that were not understood
	NoSide     bool        `json:"noSide"`     // no side is named, so both are taken
	Cut        bool        `json:"cut"`        // the text is too long, and its end was not read
	answer
}

// foundJSON is a stretch of the text that means something.
type foundJSON struct {
	Start    int      `json:"start"` // in bytes
	End      int      `json:"end"`
	Text     string   `json:"text"`
	Reply    string   `json:"reply"` // no where the text denies what follows
	Places   []string `json:"places"`
	Question string   `json:"question,omitempty"`
	Sign     string   `json:"sign,omitempty"`

	means []string // for a person, one for each of the three
}

// describe prints what may explain pain that is described in words.
func describe(args []string, stdout io.Writer) error {
	flags := flag.NewFlagSet("describe", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "print JSON")
	if err := parseFlags(flags, args); err != nil {
		return err
	}
	text := strings.TrimSpace(strings.Join(flags.Args(), " "))
	if text == "" {
		return fmt.Errorf(`describe wants a text, such as "ache beside my left shoulder blade": %w`, errUsage)
	}
	d := descriptionOf(bodymap.Describe(text))
	if *asJSON {
		return printJSON(stdout, d)
	}
	_, err := io.WriteString(stdout, d.text())
	return err
}

func descriptionOf(d bodymap.Description) description {
	return description{each(d.Found, foundOf), words(d.Missed), d.NoSide, d.Cut, answerTo(d.Complaint)}
}

func foundOf(f bodymap.Found) foundJSON {
	out := foundJSON{Start: f.Start, End: f.End, Text: f.Text, Reply: f.Reply.String(), Places: each(f.Places, bodymap.Place.ID)}
	not := map[bodymap.Reply]string{bodymap.No: "no "}[f.Reply]
	if len(f.Places) > 0 {
		out.means = append(out.means, not+"pain: "+strings.Join(each(f.Places, bodymap.Place.Name), "; "))
	}
	if f.Question != nil {
		out.Question = f.Question.ID
		out.means = append(out.means, fmt.Sprintf("%s to “%s”", f.Reply, f.Question.Ask))
	}
	if f.Sign != nil {
		out.Sign = f.Sign.ID
		out.means = append(out.means, not+"warning sign: "+f.Sign.Text)
	}
	return out
}

// text says what was understood and what not, and then the answer, for a person at a terminal.
func (d description) text() string {
	var understood, remarks strings.Builder
	for _, f := range d.Understood {
		fmt.Fprintf(&understood, "%s means %s\n", quote(f.Text), strings.Join(f.means, ", and "))
	}
	for _, missed := range d.Missed {
		fmt.Fprintf(&understood, "%s was not understood\n", quote(missed))
	}
	for _, r := range []struct {
		holds  bool
		remark string
	}{
		{d.Cut, "The text is long, and only its beginning was read."},
		{d.NoSide, "No side is named, so both are taken; say left or right."},
		{len(d.Understood) == 0, "Nothing was understood. Say in English where it hurts, and on which side."},
		{len(d.Understood) > 0 && len(d.Places) == 0, "No place that hurts was found, so no muscle is named."},
	} {
		if r.holds {
			fmt.Fprintln(&remarks, r.remark)
		}
	}
	return paragraphs(understood.String(), remarks.String(), d.answer.text())
}
