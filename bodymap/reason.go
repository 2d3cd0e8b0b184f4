package bodymap

import "fmt"

// Text says the reason in a sentence for the reader.
func (r Reason) Text() string {
	switch r.Kind {
	case InZone:
		return r.zoneText()
	case OnPoint:
		return fmt.Sprintf("One of its own trigger points (%s) lies at your mark.", r.Point.Number)
	case Strains:
		return fmt.Sprintf("When it is short, it overstretches the muscles at the %s.", r.at().Name())
	case Unexplained:
		return fmt.Sprintf("It is not known to send pain to the %s.", r.Place.Name())
	case FreeOfPain:
		return fmt.Sprintf("It often reaches the %s too, where you feel nothing.", r.Place.Name())
	case Answered:
		return fmt.Sprintf("You said %s to “%s”, which %s.", r.Reply, r.Question.Ask, r.verdict())
	case Pressed:
		return r.Press.Text()
	}
	if r.Points < 0 {
		return "It is behind such pain less often than a muscle is."
	}
	return "It is found involved more often than most."
}

// at is the place that is meant: the tap's own, or the one beside it.
func (r Reason) at() Place {
	if r.Beside.Region != nil {
		return r.Beside
	}
	return r.Place
}

func (r Reason) zoneText() string {
	zone := "It"
	if r.Point != nil {
		zone = fmt.Sprintf("Its %s zone (%s)", r.Strength, r.Point.Number)
	}
	switch {
	case r.Beside.Region != nil && r.Point == nil:
		return fmt.Sprintf("It can ache at the %s, next to your mark.", r.Beside.Name())
	case r.Beside.Region != nil:
		return fmt.Sprintf("%s reaches the %s, next to your mark.", zone, r.Beside.Name())
	case r.Point == nil && r.Strength == Essential:
		return fmt.Sprintf("It usually aches at the %s.", r.Place.Name())
	case r.Point == nil:
		return fmt.Sprintf("It sometimes aches at the %s.", r.Place.Name())
	}
	return fmt.Sprintf("%s covers the %s.", zone, r.Place.Name())
}

func (r Reason) verdict() string {
	if r.Points < 0 {
		return "speaks against it"
	}
	return "fits"
}

// Text says what the press test showed, for the reader.
func (p Press) Text() string {
	switch {
	case !p.Tender:
		return "Pressing it found nothing tender."
	case p.Mine && p.Spreads:
		return "Pressing it brings on the pain you know, and the pain spreads."
	case p.Mine:
		return "Pressing it brings on the pain you know."
	case p.Spreads:
		return "It is tender and the pain spreads, but it is not the pain you know."
	}
	return "It is tender, but that is not the pain you know."
}

// Name returns the candidate's muscle with the part that explains the complaint best, or the other source.
func (c Candidate) Name() string {
	if c.Other != nil || c.Part.Name == "" {
		return c.title()
	}
	return c.title() + ", " + c.Part.Name
}

// ID returns the ID of the muscle or other source.
func (c Candidate) ID() string {
	if c.Other != nil {
		return c.Other.ID
	}
	return c.Muscle.ID
}

func (c Candidate) title() string {
	if c.Other != nil {
		return c.Other.Name
	}
	return c.Muscle.Name
}

// SideName returns the side of the candidate in words: "left", "right" or "either or both sides".
func (c Candidate) SideName() string {
	if c.Side == Midline {
		return "either or both sides"
	}
	return c.Side.String()
}
