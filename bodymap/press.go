package bodymap

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// Press is what pressing a muscle's trigger points showed.
type Press struct {
	Muscle  string // ID
	Tender  bool
	Mine    bool // pressing brings on the pain the person knows; only where Tender
	Spreads bool // the pain runs elsewhere; only where Tender
}

// What pressing a muscle is expected to show, as shares of people: where the pain comes
// from it, and where it comes from elsewhere. Our estimate, weaker than therapists
// believe: examiners agree only fairly on tenderness (kappa 0.68) and on whether it is
// the pain the person knows (0.58). That pressing spreads the pain says little, and
// that it does not says nothing: 46 % of trigger points do not refer when pressed.
var (
	tenderAndMine = odds{0.60, 0.20}
	tenderOnly    = odds{0.32, 0.38}
	notTender     = odds{0.08, 0.42}
)

const (
	pressSource = "Rathbone et al. 2017; Hong et al. 1997"
	spreads     = 0.2 // log-odds
)

// odds is how many people show a finding with the source, and without it.
type odds struct{ with, without float64 }

func (s odds) points() float64 { return math.Log(s.with / s.without) }

// finding returns what the press test found.
func (p Press) finding() odds {
	switch {
	case !p.Tender:
		return notTender
	case p.Mine:
		return tenderAndMine
	}
	return tenderOnly
}

// points returns what the press test is worth for the muscle, in log-odds.
func (p Press) points() float64 {
	points := p.finding().points()
	if p.Spreads {
		points += spreads
	}
	return points
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

// String returns the press test as it stands in an address: "infraspinatus~tender~mine",
// or "infraspinatus~nothing" where nothing was tender.
func (p Press) String() string {
	words := []string{p.Muscle}
	if !p.Tender {
		words = append(words, "nothing")
	}
	for _, w := range []struct {
		found bool
		word  string
	}{{p.Tender, "tender"}, {p.Tender && p.Mine, "mine"}, {p.Tender && p.Spreads, "spreads"}} {
		if w.found {
			words = append(words, w.word)
		}
	}
	return strings.Join(words, "~")
}

// ParsePress reads what pressing a muscle showed: "nothing", or "tender" with "mine" and
// "spreads" where they hold. "mine" and "spreads" say "tender" too. An error says what was wanted.
func ParsePress(muscle string, findings []string) (Press, error) {
	p := Press{Muscle: muscle}
	if MuscleByID(muscle) == nil {
		return p, fmt.Errorf("unknown muscle %q", muscle)
	}
	nothing := slices.Contains(findings, "nothing")
	if len(findings) == 0 || nothing && len(findings) > 1 {
		return p, fmt.Errorf("pressing %s: got %q, want nothing, or any of tender, mine, spreads", muscle, findings)
	}
	for _, f := range findings {
		switch f {
		case "nothing":
			continue
		case "tender":
		case "mine":
			p.Mine = true
		case "spreads":
			p.Spreads = true
		default:
			return p, fmt.Errorf("pressing %s: unknown finding %q, want nothing, tender, mine or spreads", muscle, f)
		}
		p.Tender = true
	}
	return p, nil
}
