package bodymap

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Address is what the part of an address behind # says: a complaint and what is shown of it.
//
// One place stands for itself: #back-blade-inner-mid-left. More is said in fields:
//
//	#at=back-ribs-left~-96~570,back-flank-left&yes=side-sleeper&show=serratus-anterior
//
// at lists places, each with the point touched where it is not the middle, and free
// places that do not hurt; yes, no and unsure list inquiries by their answers, press
// what pressing muscles showed (infraspinatus~tender~mine), signs warning signs,
// show the chosen muscle; checked says that none of the warning signs fits;
// view=front shows the front.
type Address struct {
	Complaint Complaint
	View      View
	Show      string // ID of the chosen muscle or other source; empty means the first candidate
	Checked   bool   // the reader has said that no warning sign fits
}

// String returns the address in its shortest form, without the #; ParseAddress reads it back.
func (a Address) String() string {
	var fields []string
	add := func(key, value string) {
		if value != "" {
			fields = append(fields, key+"="+value)
		}
	}
	var taps []string
	for _, t := range a.Complaint.Taps {
		taps = append(taps, t.String())
	}
	add("at", strings.Join(taps, ","))
	add("yes", strings.Join(a.Complaint.answered(Yes), ","))
	add("no", strings.Join(a.Complaint.answered(No), ","))
	add("unsure", strings.Join(a.Complaint.Unsure, ","))
	var presses []string
	for _, p := range a.Complaint.Presses {
		presses = append(presses, p.String())
	}
	add("press", strings.Join(presses, ","))
	var free []string
	for _, p := range a.Complaint.Free {
		free = append(free, p.ID())
	}
	add("free", strings.Join(free, ","))
	add("signs", strings.Join(a.Complaint.Signs, ","))
	add("show", a.Show)
	if a.Checked {
		add("checked", "yes")
	}
	if a.View != a.defaultView() {
		add("view", a.View.String())
	}
	switch {
	case len(fields) == 1 && len(taps) == 1 && !strings.ContainsAny(taps[0], "~*"):
		return taps[0]
	case len(fields) == 1 && len(taps) == 0 && a.View != Back:
		return a.View.String()
	}
	return strings.Join(fields, "&")
}

// answered lists the questions with that answer.
func (c Complaint) answered(reply Reply) (ids []string) {
	for _, a := range c.Answers {
		if a.Reply == reply {
			ids = append(ids, a.Question)
		}
	}
	return ids
}

// defaultView is the view an address shows unless it names one: that of its last tap.
func (a Address) defaultView() View {
	if n := len(a.Complaint.Taps); n > 0 {
		return a.Complaint.Taps[n-1].Place.Region.View
	}
	return Back
}

// String returns the tap as it stands in an address: "back-ribs-left~-96~570"; taps that
// share a mark end with its number, "back-ribs-left*1".
func (t Tap) String() string {
	s := t.Place.ID()
	if c := t.Place.Centre(); math.Round(t.At.X) != math.Round(c.X) || math.Round(t.At.Y) != math.Round(c.Y) {
		s += fmt.Sprintf("~%.0f~%.0f", t.At.X, t.At.Y)
	}
	if t.Mark != 0 {
		s += fmt.Sprintf("*%d", t.Mark)
	}
	return s
}

// ParseAddress reads the part of an address behind #. What it does not know it leaves
// out and names in problems, one sentence each for the reader; the rest is kept.
func ParseAddress(fragment string) (a Address, problems []string) {
	fragment = strings.TrimPrefix(fragment, "#")
	if fragment == "" {
		return a, nil
	}
	if !strings.Contains(fragment, "=") {
		return parseSingle(fragment)
	}
	view := ""
	for field := range strings.SplitSeq(fragment, "&") {
		key, value, _ := strings.Cut(field, "=")
		switch key {
		case "at":
			problems = append(problems, a.Complaint.addTaps(value)...)
		case "yes":
			problems = append(problems, a.Complaint.addAnswers(value, Yes)...)
		case "no":
			problems = append(problems, a.Complaint.addAnswers(value, No)...)
		case "unsure":
			a.Complaint.Unsure, problems = addKnown(value, "a question", InquiryByID, problems)
		case "press":
			problems = append(problems, a.Complaint.addPresses(value)...)
		case "free":
			problems = append(problems, a.Complaint.addFree(value)...)
		case "signs":
			a.Complaint.Signs, problems = addKnown(value, "a warning sign", SignByID, problems)
		case "show":
			if MuscleByID(value) == nil && OtherByID(value) == nil {
				problems = append(problems, unknown("a muscle", value))
				continue
			}
			a.Show = value
		case "checked":
			a.Checked = value == "yes"
		case "view":
			view = value
		default:
			problems = append(problems, unknown("a field", key))
		}
	}
	a.View = a.defaultView()
	if view != "" {
		v, ok := parseView(view)
		if !ok {
			return a, append(problems, unknown("a view", view))
		}
		a.View = v
	}
	return a, problems
}

// parseSingle reads an address that is one place or one view.
func parseSingle(fragment string) (a Address, problems []string) {
	if v, ok := parseView(fragment); ok {
		a.View = v
		return a, nil
	}
	problems = a.Complaint.addTaps(fragment)
	a.View = a.defaultView()
	return a, problems
}

func (c *Complaint) addTaps(list string) (problems []string) {
	for item := range strings.SplitSeq(list, ",") {
		t, ok := ParseTap(item)
		switch {
		case !ok:
			problems = append(problems, unknown("a place", item))
		case !c.Add(t):
			return append(problems, fmt.Sprintf("The address has more than %d places; the rest was left out.", MaxTaps))
		}
	}
	return problems
}

func (c *Complaint) addAnswers(list string, reply Reply) (problems []string) {
	for id := range strings.SplitSeq(list, ",") {
		answered := func(a Answer) bool { return a.Question == id }
		switch {
		case QuestionByID(id) == nil:
			problems = append(problems, unknown("a question", id))
		case slices.ContainsFunc(c.Answers, answered):
			problems = append(problems, fmt.Sprintf("The address answers the question %q twice; the first answer counts.", id))
		default:
			c.Answers = append(c.Answers, Answer{id, reply})
		}
	}
	return problems
}

func (c *Complaint) addPresses(list string) (problems []string) {
	for item := range strings.SplitSeq(list, ",") {
		words := strings.Split(item, "~")
		p, err := ParsePress(words[0], words[1:])
		tested := func(q Press) bool { return q.Muscle == p.Muscle }
		switch {
		case err != nil:
			problems = append(problems, unknown("a press test", item))
		case slices.ContainsFunc(c.Presses, tested):
			problems = append(problems, fmt.Sprintf("The address presses %q twice; the first test counts.", p.Muscle))
		default:
			c.Presses = append(c.Presses, p)
		}
	}
	return problems
}

func (c *Complaint) addFree(list string) (problems []string) {
	for id := range strings.SplitSeq(list, ",") {
		p, ok := PlaceByID(id)
		switch {
		case !ok:
			problems = append(problems, unknown("a place", id))
		case slices.ContainsFunc(c.Taps, func(t Tap) bool { return t.Place == p }):
			problems = append(problems, fmt.Sprintf("The address says of %q that it hurts and that it does not; that it hurts counts.", id))
		case !slices.Contains(c.Free, p):
			c.Free = append(c.Free, p)
		}
	}
	return problems
}

// rounding is how far a point may lie outside its place because addresses hold whole units.
const rounding = 1.5

// ParseTap reads a place, "back-ribs-left", or a place with the point touched,
// "back-ribs-left~-96~570", either with the number of its mark, "*1" to "*12". A point outside its place is refused; ok is false then,
// and where there is no such place.
func ParseTap(s string) (t Tap, ok bool) {
	s, number, marked := strings.Cut(s, "*")
	mark, err := strconv.Atoi(number)
	if marked && (err != nil || mark < 1 || mark > MaxTaps) {
		return Tap{}, false
	}
	parts := strings.Split(s, "~")
	p, ok := PlaceByID(parts[0])
	if !ok || len(parts) == 2 || len(parts) > 3 {
		return Tap{}, false
	}
	if len(parts) == 1 {
		return Tap{p, p.Centre(), uint8(mark)}, true
	}
	x, errX := strconv.Atoi(parts[1])
	y, errY := strconv.Atoi(parts[2])
	at := Point{float64(x), float64(y)}
	if errX != nil || errY != nil || p.distance(at) > rounding {
		return Tap{}, false
	}
	return Tap{p, at, uint8(mark)}, true
}

func parseView(s string) (View, bool) {
	for _, v := range Views {
		if v.String() == s {
			return v, true
		}
	}
	return Back, false
}

func addKnown[T any](list, what string, byID func(string) *T, problems []string) ([]string, []string) {
	var ids []string
	for id := range strings.SplitSeq(list, ",") {
		switch {
		case byID(id) == nil:
			problems = append(problems, unknown(what, id))
		case !slices.Contains(ids, id):
			ids = append(ids, id)
		}
	}
	return ids, problems
}

func unknown(what, got string) string {
	if len(got) > 60 {
		got = strings.ToValidUTF8(got[:60], "") + "…"
	}
	return fmt.Sprintf("The address names %s that this map does not know, %q; it was left out.", what, got)
}
