package bodymap

import (
	"cmp"
	"math"
	"slices"
	"sync"
)

// Candidate is a muscle that may explain a complaint.
type Candidate struct {
	Muscle *Muscle
	Part   *Part // the part that explains it best
	Side   Side  // the side of the muscle; Midline means either or both sides
	Score  float64
	// Reasons add up to Score, in log-odds; the order is taps, clues, how common.
	Reasons []Reason
}

// ReasonKind says what a reason rests on.
type ReasonKind string

// The kinds of reason.
const (
	InZone      ReasonKind = "zone"        // a tap lies in a referral zone, or beside one
	Unexplained ReasonKind = "unexplained" // a tap lies where the muscle is not known to refer
	ClueFits    ReasonKind = "clue"        // a clue speaks for or against the muscle
	IsCommon    ReasonKind = "common"      // the muscle is found involved often
)

// Reason is one part of a candidate's score.
type Reason struct {
	Kind   ReasonKind
	Points float64 // log-odds; negative speaks against

	Tap      Place         // InZone, Unexplained: where the tap was
	Point    *TriggerPoint // InZone: the trigger point whose zone it is
	Strength Strength      // InZone
	Beside   *Place        // InZone: set when the zone covers only this neighbour of the place
	Clue     *Clue         // ClueFits
	Source   string
}

const (
	// spilloverWeight is how much a spillover zone explains, relative to an essential
	// one. Travell & Simons draw spillover as pain that only some patients have.
	spilloverWeight = 0.4

	// chance is the probability that a place hurts though the muscle does not refer there.
	chance = 0.05

	// expected is the probability against which a tap counts for or against: a
	// spillover zone speaks slightly for a muscle, an essential zone clearly.
	expected = 0.35

	// insideBonus is added when the point itself lies in the drawn zone; it fades
	// with the distance, as tapSpread says. It separates muscles that share a place.
	insideBonus = 0.3
)

// Rank returns the muscles that refer to at least one of the taps, best first; equal
// scores stand in alphabetical order. A tap on any place has candidates, for the atlas
// reaches them all; a complaint without taps has none.
func Rank(c Complaint) []Candidate {
	spread := make([][]share, len(c.Taps))
	concerned := map[*Part]bool{}
	for i, t := range c.Taps {
		spread[i] = t.shares()
		for _, s := range spread[i] {
			for _, part := range partsByRegion()[s.place.Region.ID] {
				concerned[part] = true
			}
		}
	}
	var out []Candidate
	for i := range Muscles {
		if best, ok := rankMuscle(&Muscles[i], concerned, c, spread); ok {
			out = append(out, best)
		}
	}
	slices.SortStableFunc(out, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Muscle.Name, b.Muscle.Name))
	})
	return out
}

// partsByRegion lists, for each region, the parts of muscles that refer there, worked out once.
var partsByRegion = sync.OnceValue(func() map[string][]*Part {
	out := map[string][]*Part{}
	for i := range Muscles {
		for j := range Muscles[i].Parts {
			part := &Muscles[i].Parts[j]
			for _, p := range part.Points {
				for _, z := range p.Zones {
					for _, region := range z.Places {
						if !slices.Contains(out[region], part) {
							out[region] = append(out[region], part)
						}
					}
				}
			}
		}
	}
	return out
})

// rankMuscle returns the part and side of a muscle that explain the complaint best, of
// the parts that are concerned.
func rankMuscle(m *Muscle, concerned map[*Part]bool, c Complaint, spread [][]share) (best Candidate, ok bool) {
	for i := range m.Parts {
		if !concerned[&m.Parts[i]] {
			continue
		}
		candidate, explains := rankPart(m, &m.Parts[i], c, spread)
		if explains && (!ok || candidate.Score > best.Score+tie) {
			best, ok = candidate, true
		}
	}
	return best, ok
}

// tie is the difference of scores below which rounding alone would decide.
const tie = 1e-9

// rankPart chooses the side of a part of a muscle. One side is named where the taps
// lie on one side only, or where it alone explains as much as both together.
func rankPart(m *Muscle, part *Part, c Complaint, spread [][]share) (Candidate, bool) {
	hasLeft := slices.ContainsFunc(c.Taps, func(t Tap) bool { return t.Place.Side == Left })
	hasRight := slices.ContainsFunc(c.Taps, func(t Tap) bool { return t.Place.Side == Right })
	switch {
	case hasLeft && !hasRight:
		return explain(m, part, Left, c, spread)
	case hasRight && !hasLeft:
		return explain(m, part, Right, c, spread)
	}
	both, ok := explain(m, part, Midline, c, spread)
	left, _ := explain(m, part, Left, c, spread)
	right, _ := explain(m, part, Right, c, spread)
	switch {
	case left.Score >= both.Score-tie && right.Score < left.Score-tie:
		return left, ok
	case right.Score >= both.Score-tie && left.Score < right.Score-tie:
		return right, ok
	}
	return both, ok
}

// explain scores one part of a muscle on one side; ok is false where no tap lies in its pattern.
func explain(m *Muscle, part *Part, side Side, c Complaint, spread [][]share) (out Candidate, ok bool) {
	out = Candidate{Muscle: m, Part: part, Side: side}
	for i, t := range c.Taps {
		reason := tapReason(part, side, t, spread[i])
		ok = ok || reason.Kind == InZone
		out.Reasons = append(out.Reasons, reason)
	}
	out.Reasons = append(out.Reasons, clueReasons(m, part, c.Clues)...)
	if m.Common > 1 {
		out.Reasons = append(out.Reasons, Reason{Kind: IsCommon, Points: math.Log(m.Common), Source: m.CommonSource})
	}
	for _, r := range out.Reasons {
		out.Score += r.Points
	}
	return out, ok
}

// tapReason says how well the part's trigger points explain one tap.
func tapReason(part *Part, side Side, t Tap, spread []share) Reason {
	none := Reason{Kind: Unexplained, Tap: t.Place, Points: math.Log(chance / expected)}
	best := none
	for i := range part.Points {
		match, strongest := pointMatch(&part.Points[i], side, t, spread)
		if match == 0 {
			continue
		}
		points := math.Log((chance+(1-chance)*match)/expected) + insideBonus*strongest.inside
		if points <= best.Points {
			continue
		}
		best = Reason{
			Kind: InZone, Tap: t.Place, Points: points,
			Point: &part.Points[i], Strength: strongest.zone.Strength, Source: part.Points[i].Source,
		}
		if strongest.place != t.Place {
			best.Beside = &strongest.place
		}
	}
	return best
}

// hit is the zone that explains most of a tap.
type hit struct {
	zone   *Zone
	place  Place
	part   float64 // weight of the place times strength of the zone
	inside float64 // 1 where the point lies in the drawn zone, less with distance
}

// pointMatch returns how much of a tap a trigger point explains, 0 to 1, and the zone that explains most.
func pointMatch(p *TriggerPoint, side Side, t Tap, spread []share) (match float64, strongest hit) {
	for _, s := range spread {
		zone, weight := p.zoneAt(s.place, side)
		if zone == nil {
			continue
		}
		match += weight * s.weight
		if part := weight * s.weight; part > strongest.part {
			strongest = hit{zone: zone, place: s.place, part: part}
		}
	}
	if strongest.zone != nil {
		strongest.inside = strongest.zone.nearness(t.At, side)
	}
	return match, strongest
}

// zoneAt returns the strongest zone with which a point on one side of the body covers a place, and its weight.
func (p *TriggerPoint) zoneAt(at Place, side Side) (strongest *Zone, weight float64) {
	if at.Side != Midline && side != Midline && at.Side != side {
		return nil, 0
	}
	for i := range p.Zones {
		z := &p.Zones[i]
		w := 1.0
		if z.Strength == Spillover {
			w = spilloverWeight
		}
		if w > weight && slices.Contains(z.Places, at.Region.ID) {
			strongest, weight = z, w
		}
	}
	return strongest, weight
}

// nearness is 1 where the point lies in the zone drawn on a side, or on either, and fades with the distance from it.
func (z *Zone) nearness(at Point, side Side) float64 {
	d := math.Inf(1)
	for _, s := range []Side{Left, Right} {
		if side == Midline || side == s {
			d = min(d, zoneOutlines()[z].Distance(Point{at.X * s.Sign(z.View), at.Y}))
		}
	}
	d /= tapSpread
	return math.Exp(-d * d / 2)
}

// zoneOutlines holds each zone's shape as a polygon in half-coordinates, worked out once.
var zoneOutlines = sync.OnceValue(func() map[*Zone]Polygon {
	out := map[*Zone]Polygon{}
	for i := range Muscles {
		for j := range Muscles[i].Parts {
			for k := range Muscles[i].Parts[j].Points {
				zones := Muscles[i].Parts[j].Points[k].Zones
				for l := range zones {
					out[&zones[l]] = Flatten(Blob(zones[l].Shape), 4)
				}
			}
		}
	}
	return out
})

// clueReasons returns what the clues that fit say about a part of a muscle, in table order.
func clueReasons(m *Muscle, part *Part, fits []string) []Reason {
	var out []Reason
	for i := range Clues {
		clue := &Clues[i]
		if !slices.Contains(fits, clue.ID) {
			continue
		}
		for _, lean := range clue.Favours {
			if lean.Muscle == m.ID && (lean.Part == "" || lean.Part == part.ID) {
				out = append(out, Reason{Kind: ClueFits, Points: lean.Points, Clue: clue, Source: clue.Source})
			}
		}
	}
	return out
}
