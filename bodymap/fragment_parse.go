package bodymap

import (
	"fmt"
	"slices"
	"strings"
)

// ParseAddress reads the part of an address behind #. What it does not know it leaves
// out and names in problems, one sentence each for the reader; the rest is kept.
func ParseAddress(fragment string) (a Address, problems []string) {
	fragment = strings.TrimPrefix(fragment, "#")
	if aspect, ok := ParseAspect(fragment); ok {
		return Address{Aspect: aspect}, nil
	}
	var r addressReader
	switch {
	case fragment == "":
	case strings.Contains(fragment, "="):
		for field := range strings.SplitSeq(fragment, "&") {
			key, value, _ := strings.Cut(field, "=")
			r.field(key, value)
		}
	default:
		r.taps(fragment)
	}
	if r.named == nil {
		r.Aspect = r.usualAspect()
	} else {
		r.Aspect = *r.named
	}
	return r.Address, r.problems
}

// addressReader is an address as far as it has been read.
type addressReader struct {
	Address
	named    *Aspect // nil unless the address names it
	problems []string
}

func (r *addressReader) field(key, value string) {
	switch key {
	case "at":
		r.taps(value)
	case "yes":
		r.answers(value, Yes)
	case "no":
		r.answers(value, No)
	case "unsure":
		r.Complaint.Unsure = addKnown(r, r.Complaint.Unsure, value, "a question", InquiryByID)
	case "press":
		r.presses(value)
	case "free":
		r.free(value)
	case "signs":
		r.Complaint.Signs = addKnown(r, r.Complaint.Signs, value, "a warning sign", SignByID)
	case "show":
		if MuscleByID(value) == nil && OtherByID(value) == nil {
			r.unknown("a muscle", value)
			return
		}
		r.Show = value
	case "checked":
		r.Checked = value == "yes"
	case "layer":
		i := slices.IndexFunc(layers, func(l Layer) bool { return l.String() == value })
		if i < 0 {
			r.unknown("a layer", value)
			return
		}
		r.Layer = &layers[i]
	case "view":
		aspect, ok := ParseAspect(value)
		if !ok {
			r.unknown("a view", value)
			return
		}
		r.named = &aspect
	default:
		r.unknown("a field", key)
	}
}

func (r *addressReader) taps(list string) {
	for item := range strings.SplitSeq(list, ",") {
		t, ok := ParseTap(item)
		if !ok {
			r.unknown("a place", item)
			continue
		}
		free := slices.Contains(r.Complaint.Free, t.Place)
		if !r.Complaint.Add(t) {
			r.problem("The address has more than %d places; the rest was left out.", MaxTaps)
			return
		}
		if free {
			r.hurtsAndNot(t.Place)
		}
	}
}

func (r *addressReader) answers(list string, reply Reply) {
	for id := range strings.SplitSeq(list, ",") {
		answered := func(a Answer) bool { return a.Question == id }
		switch {
		case QuestionByID(id) == nil:
			r.unknown("a question", id)
		case slices.ContainsFunc(r.Complaint.Answers, answered):
			r.problem("The address answers the question %q twice; the first answer counts.", id)
		default:
			r.Complaint.Answers = append(r.Complaint.Answers, Answer{id, reply})
		}
	}
}

func (r *addressReader) presses(list string) {
	for item := range strings.SplitSeq(list, ",") {
		words := strings.Split(item, "~")
		p, err := ParsePress(words[0], words[1:])
		tested := func(q Press) bool { return q.Muscle == p.Muscle }
		switch {
		case err != nil:
			r.unknown("a press test", item)
		case slices.ContainsFunc(r.Complaint.Presses, tested):
			r.problem("The address presses %q twice; the first test counts.", p.Muscle)
		default:
			r.Complaint.Presses = append(r.Complaint.Presses, p)
		}
	}
}

func (r *addressReader) free(list string) {
	for id := range strings.SplitSeq(list, ",") {
		p, ok := PlaceByID(id)
		switch {
		case !ok:
			r.unknown("a place", id)
		case slices.ContainsFunc(r.Complaint.Taps, func(t Tap) bool { return t.Place == p }):
			r.hurtsAndNot(p)
		case !slices.Contains(r.Complaint.Free, p):
			r.Complaint.Free = append(r.Complaint.Free, p)
		}
	}
}

// addKnown returns ids with those of a list that are known.
func addKnown[T any](r *addressReader, ids []string, list, what string, byID func(string) *T) []string {
	for id := range strings.SplitSeq(list, ",") {
		switch {
		case byID(id) == nil:
			r.unknown(what, id)
		case !slices.Contains(ids, id):
			ids = append(ids, id)
		}
	}
	return ids
}

func (r *addressReader) problem(format string, args ...any) {
	r.problems = append(r.problems, fmt.Sprintf(format, args...))
}

func (r *addressReader) hurtsAndNot(p Place) {
	r.problem("The address says of %q that it hurts and that it does not; that it hurts counts.", p.ID())
}

// mostQuoted bounds how much of an address a problem repeats, in bytes.
const mostQuoted = 60

func (r *addressReader) unknown(what, got string) {
	if len(got) > mostQuoted {
		got = strings.ToValidUTF8(got[:mostQuoted], "") + "…"
	}
	r.problem("The address names %s that this map does not know, %q; it was left out.", what, got)
}
