package bodymap

import "strings"

// Inquiry is something to ask next: a question, a press test, or whether the pain also reaches a place.
type Inquiry struct {
	Question *Question
	Press    *Muscle // is it tender, and is that the pain the person knows?
	Part     *Part   // of Press: the part to press, or nil
	Reach    Place
}

// ID returns the ID of the question, "press-" with the muscle's ID or "reach-" with the place's.
func (i Inquiry) ID() string {
	switch {
	case i.Question != nil:
		return i.Question.ID
	case i.Press != nil:
		return "press-" + i.Press.ID
	}
	return "reach-" + i.Reach.ID()
}

// InquiryByID returns the inquiry with that ID, or nil.
func InquiryByID(id string) *Inquiry {
	if q := QuestionByID(id); q != nil {
		return &Inquiry{Question: q}
	}
	if m, ok := strings.CutPrefix(id, "press-"); ok && MuscleByID(m) != nil {
		return &Inquiry{Press: MuscleByID(m)}
	}
	if place, ok := strings.CutPrefix(id, "reach-"); ok {
		if p, ok := PlaceByID(place); ok {
			return &Inquiry{Reach: p}
		}
	}
	return nil
}

// Ask returns the question in words.
func (i Inquiry) Ask() string {
	switch {
	case i.Question != nil:
		return i.Question.Ask
	case i.Press != nil:
		name := lower(i.Press.Name)
		if i.Part != nil && i.Part.Name != "" {
			name += ", " + i.Part.Name
		}
		return "Press the " + name + ": is it tender, and is that the pain you know?"
	}
	return "Does the pain also reach the " + i.Reach.Name() + "?"
}

func lower(name string) string { return strings.ToLower(name[:1]) + name[1:] }
