package bodymap

import "fmt"

// Text says the reason in a sentence for the reader.
func (r Reason) Text() string {
	switch r.Kind {
	case InZone:
		if r.Beside != nil {
			return fmt.Sprintf("Its %s zone (%s) reaches the %s, next to your mark.", r.Strength, r.Point.Number, r.Beside.Name())
		}
		return fmt.Sprintf("Its %s zone (%s) covers the %s.", r.Strength, r.Point.Number, r.Tap.Name())
	case Unexplained:
		return fmt.Sprintf("It is not known to send pain to the %s.", r.Tap.Name())
	case ClueFits:
		if r.Points < 0 {
			return fmt.Sprintf("You said “%s”, which speaks against it.", r.Clue.Text)
		}
		return fmt.Sprintf("You said “%s”, which fits.", r.Clue.Text)
	default:
		return "It is found involved more often than most."
	}
}

// Name returns the candidate's muscle with the part that explains the complaint best.
func (c Candidate) Name() string {
	if c.Part.Name == "" {
		return c.Muscle.Name
	}
	return c.Muscle.Name + ", " + c.Part.Name
}

// SideName returns the side of the muscle in words: "left", "right" or "either or both sides".
func (c Candidate) SideName() string {
	if c.Side == Midline {
		return "either or both sides"
	}
	return c.Side.String()
}
