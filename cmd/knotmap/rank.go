package main

import (
	"flag"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"knotmap/bodymap"
)

const rankUsage = "[-answer ID=yes|no]… [-press MUSCLE=tender,mine]… [-free PLACE]… [-signs SIGNS]… PLACE…"

// rank prints the muscles that may explain pain in the places named.
func rank(args []string, stdout io.Writer) error {
	var said statements
	flags := flag.NewFlagSet("rank", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "print JSON")
	flags.Var(&said.answers, "answer", "replies to questions: ID=yes or ID=no, separated by commas")
	flags.Var(&said.presses, "press", "what pressing a muscle showed: MUSCLE=nothing, or tender, mine, spreads")
	flags.Var(&said.free, "free", "places that do not hurt, separated by commas")
	flags.Var(&said.signs, "signs", "warning signs that fit, separated by commas")
	if err := parseFlags(flags, args); err != nil {
		return err
	}
	said.places = flags.Args()
	c, err := said.complaint()
	if err != nil {
		return err
	}
	a := answerTo(c)
	if *asJSON {
		return printJSON(stdout, a)
	}
	_, err = io.WriteString(stdout, a.text())
	return err
}

// values are those of a flag that may be repeated.
type values []string

func (v *values) String() string { return strings.Join(*v, " ") }

func (v *values) Set(s string) error {
	*v = append(*v, s)
	return nil
}

// items returns what stands between the commas of all values.
func (v values) items() (items []string) {
	for _, s := range v {
		items = append(items, strings.Split(s, ",")...)
	}
	return items
}

// statements are what the arguments of rank say, unread.
type statements struct {
	places                        []string
	answers, presses, free, signs values
}

// complaint reads the statements and refuses what is unknown or contradicts itself.
func (said statements) complaint() (c bodymap.Complaint, err error) {
	if len(said.places) == 0 {
		return c, fmt.Errorf("rank wants at least one place, such as back-blade-inner-mid-left; knotmap places lists them: %w", errUsage)
	}
	for _, read := range []func(*bodymap.Complaint) error{said.readPlaces, said.readAnswers, said.readPresses, said.readFree, said.readSigns} {
		if err := read(&c); err != nil {
			return bodymap.Complaint{}, fmt.Errorf("rank: %w: %w", err, errUsage)
		}
	}
	return c, nil
}

// readPlaces reads places, each perhaps with a point and what the pain is like, as in an
// address ("back-ribs-left~-96~570~severe~burning~deep").
func (said statements) readPlaces(c *bodymap.Complaint) error {
	for _, place := range said.places {
		t, ok := bodymap.ParseTap(place)
		id := place
		if i := strings.IndexAny(place, "~*"); i >= 0 {
			id = place[:i]
		}
		_, known := bodymap.PlaceByID(id)
		switch {
		case ok:
		case strings.HasPrefix(place, "-"):
			return fmt.Errorf("%s stands behind a place; flags come first", quote(place))
		case known:
			return fmt.Errorf("%s does not name a point in that place, or what the pain is like; back-ribs-left~-96~570~severe~burning~deep does", quote(place))
		default:
			return knownPlaces.unknown(place)
		}
		if !c.Add(t) {
			return fmt.Errorf("more than %d places", bodymap.MaxTaps)
		}
	}
	return nil
}

func (said statements) readAnswers(c *bodymap.Complaint) error {
	for _, item := range said.answers.items() {
		id, word, _ := strings.Cut(item, "=")
		reply, ok := map[string]bodymap.Reply{"yes": bodymap.Yes, "no": bodymap.No}[word]
		switch {
		case !ok:
			return fmt.Errorf("-answer %s: want a question's ID with =yes or =no", quote(item))
		case bodymap.QuestionByID(id) == nil:
			return knownQuestions.unknown(id)
		case slices.Contains(c.Answers, bodymap.Answer{Question: id, Reply: bodymap.Yes - reply}):
			return fmt.Errorf("-answer says both yes and no to %q", id)
		case !slices.Contains(c.Answers, bodymap.Answer{Question: id, Reply: reply}):
			c.Answers = append(c.Answers, bodymap.Answer{Question: id, Reply: reply})
		}
	}
	return nil
}

// readPresses takes what all flags say of one muscle together.
func (said statements) readPresses(c *bodymap.Complaint) error {
	found := map[string][]string{}
	for _, value := range said.presses {
		muscle, findings, ok := strings.Cut(value, "=")
		switch {
		case !ok:
			return fmt.Errorf("-press %s: want a muscle's ID with =nothing, or with any of tender, mine, spreads", quote(value))
		case bodymap.MuscleByID(muscle) == nil:
			return knownMuscles.unknown(muscle)
		}
		for finding := range strings.SplitSeq(findings, ",") {
			if !slices.Contains(found[muscle], finding) {
				found[muscle] = append(found[muscle], finding)
			}
		}
	}
	for _, muscle := range slices.Sorted(maps.Keys(found)) {
		p, err := bodymap.ParsePress(muscle, found[muscle])
		if err != nil {
			return oneLine(err)
		}
		c.Presses = append(c.Presses, p)
	}
	return nil
}

func (said statements) readFree(c *bodymap.Complaint) error {
	for _, id := range said.free.items() {
		p, ok := bodymap.PlaceByID(id)
		switch {
		case !ok:
			return knownPlaces.unknown(id)
		case slices.ContainsFunc(c.Taps, func(t bodymap.Tap) bool { return t.Place == p }):
			return fmt.Errorf("%q is said both to hurt and, by -free, not to", id)
		case !slices.Contains(c.Free, p):
			c.Free = append(c.Free, p)
		}
	}
	return nil
}

func (said statements) readSigns(c *bodymap.Complaint) error {
	for _, id := range said.signs.items() {
		switch {
		case bodymap.SignByID(id) == nil:
			return knownSigns.unknown(id)
		case !slices.Contains(c.Signs, id):
			c.Signs = append(c.Signs, id)
		}
	}
	return nil
}
