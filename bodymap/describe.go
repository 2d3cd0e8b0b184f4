package bodymap

import (
	"slices"
	"strings"
)

// Description is what Describe understood of a text.
type Description struct {
	Complaint Complaint // what the text affirms, as taps in the middle of each place, answers and signs

	// NoSide says that the text names places of either side and never a side, so that
	// the complaint holds both.
	NoSide bool

	Found  []Found  // in the order of the text
	Missed []string // stretches of the text that were not understood, as written
	Cut    bool     // the text was longer than maxText, and the rest was not read
}

// Found is a stretch of the text that means something.
type Found struct {
	Start, End int    // in bytes
	Text       string // what stands there

	// Reply is Yes, or No where the text denies it: the pain does not reach the places,
	// the answer to the question is no, the sign is not there.
	Reply    Reply
	Places   []Place
	Question *Question
	Sign     *Sign
}

// maxText bounds how much of a text is read, in bytes.
const maxText = 4000

// Describe finds the places, answers and warning signs in what a person writes about
// the pain. It knows words and turns of phrase, not grammar: what it found is for the
// person to confirm. It forgives slips of one letter in longer words, and reads English only.
func Describe(text string) Description {
	d := Description{Cut: len(text) > maxText}
	if d.Cut {
		text = text[:maxText]
		text = text[:max(strings.LastIndexAny(text, " \n"), 0)]
	}
	r := newReading(text)
	r.find()
	r.judge()
	r.choosePlaces()
	d.NoSide = r.takeSides()
	taps := [][]Tap{}
	for _, m := range r.mentions {
		if len(m.regions) == 0 && m.question == nil && m.sign == nil {
			continue
		}
		f := Found{
			Start: r.tokens[m.from].start, End: r.tokens[m.to-1].end,
			Reply: m.reply(), Places: m.places(), Question: m.question, Sign: m.sign,
		}
		f.Text = text[f.Start:f.End]
		d.Found = append(d.Found, f)
		if places := d.Complaint.take(f); len(places) > 0 {
			taps = append(taps, places)
		}
	}
	d.Complaint.addInTurn(taps)
	d.Complaint.Free = slices.DeleteFunc(d.Complaint.Free, func(p Place) bool {
		return slices.ContainsFunc(d.Complaint.Taps, func(t Tap) bool { return t.Place == p })
	})
	d.Missed = r.missed()
	return d
}

// take adds what was found, but for the taps, which it returns.
func (c *Complaint) take(f Found) []Tap {
	if f.Question != nil {
		c.Answers = slices.DeleteFunc(c.Answers, func(a Answer) bool { return a.Question == f.Question.ID })
		c.Answers = append(c.Answers, Answer{f.Question.ID, f.Reply})
	}
	if f.Sign != nil && f.Reply == Yes && !slices.Contains(c.Signs, f.Sign.ID) {
		c.Signs = append(c.Signs, f.Sign.ID)
	}
	var taps []Tap
	for _, p := range f.Places {
		switch {
		case f.Reply == Yes:
			taps = append(taps, TapAt(p))
		case !slices.Contains(c.Free, p):
			c.Free = append(c.Free, p)
		}
	}
	return taps
}

// addInTurn adds the first tap of each list, then the second and so on, so that MaxTaps
// cuts nobody's place off altogether. The taps of a list share a mark, for they are one pain.
func (c *Complaint) addInTurn(lists [][]Tap) {
	lists = lists[:min(len(lists), MaxTaps)]
	for i, more := 0, true; more; i++ {
		more = false
		for n, taps := range lists {
			if i >= len(taps) {
				continue
			}
			if len(taps) > 1 {
				taps[i].Mark = uint8(n + 1)
			}
			more = c.Add(taps[i]) || more
		}
	}
}

// choosePlaces drops vague places where others are named, and takes the spare ones where none is.
func (r *reading) choosePlaces() {
	named, vague := false, false
	for _, m := range r.mentions {
		if !m.no && m.regions != nil {
			named, vague = named || !m.vague, vague || m.vague
		}
	}
	for i := range r.mentions {
		m := &r.mentions[i]
		switch {
		case named && m.vague && !m.no:
			m.regions = nil
		case !named && !vague && m.regions == nil && !m.vague && !m.no:
			m.regions = m.spare
		}
	}
}

// missed returns the stretches between the mentions that hold words nobody knows.
func (r *reading) missed() []string {
	var out []string
	start, end := -1, 0
	flush := func() {
		if start >= 0 {
			out = append(out, r.text[start:end])
		}
		start = -1
	}
	next := 0
	for i, t := range r.tokens {
		for next < len(r.mentions) && r.mentions[next].to <= i {
			next++
		}
		known := next < len(r.mentions) && r.mentions[next].from <= i
		if known || t.gap > gapNone {
			flush()
		}
		if known || t.class != classContent {
			continue
		}
		if start < 0 {
			start = t.start
		}
		end = t.end
	}
	flush()
	return out
}
