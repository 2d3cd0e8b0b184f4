package bodymap

import "fmt"

// ReasonKind says what a reason rests on.
type ReasonKind uint8

// The kinds of reason.
const (
	InZone      ReasonKind = iota // a tap lies in a referral zone, or beside one
	OnPoint                       // a tap lies on one of its own trigger points
	Strains                       // a tap lies where it overstretches other muscles
	Breadth                       // several taps lie in its zones, but none need hurt, and it has many
	Unexplained                   // a tap lies where it is not known to send pain
	FreeOfPain                    // a place where it sends pain does not hurt
	Answered                      // an answer, or what was said of a mark, speaks for or against it
	Pressed                       // what pressing it showed
	IsCommon                      // how often it is behind such pain
)

// String returns a word for the kind: "zone", "point", "strain", "breadth",
// "unexplained", "free", "answer", "press" or "common".
func (k ReasonKind) String() string {
	return [...]string{"zone", "point", "strain", "breadth", "unexplained", "free", "answer", "press", "common"}[k]
}

// Reason is one part of a candidate's score.
type Reason struct {
	Kind     ReasonKind
	Strength Strength      // InZone, FreeOfPain
	Reply    Reply         // Answered
	Marked   Ache          // Answered: what was said of a mark that tells as much; the zero Ache where the person was asked
	Points   float64       // log-odds; negative speaks against
	Place    Place         // InZone, OnPoint, Strains, Unexplained: where the tap was; FreeOfPain: where no pain is
	Beside   Place         // InZone, Strains: the neighbour of the place that is meant, where it is not the place itself
	Point    *TriggerPoint // InZone and OnPoint, of muscles: the trigger point
	Question *Question     // Answered
	Press    *Press        // Pressed
	Source   string
}

// Text says the reason in a sentence for the reader.
func (r Reason) Text() string {
	switch r.Kind {
	case InZone:
		return r.zoneText()
	case OnPoint:
		return fmt.Sprintf("One of its own trigger points (%s) lies at your mark.", r.Point.Number)
	case Strains:
		return fmt.Sprintf("When it is short, it overstretches the muscles at the %s.", r.at().Name())
	case Breadth:
		return "It reaches so many places that several of them hurt by chance more easily."
	case Unexplained:
		return fmt.Sprintf("It is not known to send pain to the %s.", r.Place.Name())
	case FreeOfPain:
		often := "often"
		if r.Strength == Spillover {
			often = "sometimes"
		}
		return fmt.Sprintf("It %s reaches the %s too, where you feel nothing.", often, r.Place.Name())
	case Answered:
		if r.Marked != (Ache{}) {
			return fmt.Sprintf("You marked it as %s, which %s.", r.Marked.Text(), r.verdict())
		}
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
