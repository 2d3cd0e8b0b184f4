package bodymap

import "slices"

// Other is a source that aches in the same places as muscles and is none: a nerve
// root, a joint, an organ, a bone, the skin.
type Other struct {
	ID    string // "c6-root"; part of addresses, so never renamed
	Name  string // "Nerve root C6 in the neck"
	Plain string // what it is, in plain words
	Kind  OtherKind

	// Side is the patient's side on which it is felt; Midline means either, or both.
	Side Side

	// Usual and Sometimes list the IDs of the regions where it aches, as essential and
	// spillover do for muscles. The table names those of the back and the front; behind
	// them stand the lateral ones that show the same skin.
	Usual, Sometimes []string

	// Common is how often it is behind an ache in its usual places relative to a muscle
	// there, 0.02 to 1: our estimate, a weak prior. It orders the lane and the
	// questions; warning signs do not depend on it.
	Common float64

	Apart   []string // what tells it from a muscle, one sentence each
	Do      string   // what to do
	Level   Level    // how soon, when it is suspected
	Signs   []string // IDs of the warning signs that go with it
	Sources []string
}

func init() {
	for i := range Regions {
		if Regions[i].View != Lateral {
			continue
		}
		shown := Regions[i].counterparts()
		for j := range Others {
			Others[j].addLateral(Regions[i].ID, shown)
		}
	}
}

// addLateral adds a lateral region where the source aches in the first of its counterparts, which shows most
// of its skin, as it does there; or sometimes, where it usually aches in another.
func (o *Other) addLateral(region string, shown []string) {
	usual := func(id string) bool { return slices.Contains(o.Usual, id) }
	switch {
	case usual(shown[0]):
		o.Usual = append(o.Usual, region)
	case slices.Contains(o.Sometimes, shown[0]), slices.ContainsFunc(shown, usual):
		o.Sometimes = append(o.Sometimes, region)
	}
}

// SideName returns the side on which it is felt in words, as Candidate.SideName does.
func (o *Other) SideName() string { return sideName(o.Side) }

// OtherKind says what kind of thing an other source is.
type OtherKind string

// The kinds of other sources.
const (
	Nerve OtherKind = "nerve"
	Joint OtherKind = "joint"
	Organ OtherKind = "organ"
	Bone  OtherKind = "bone"
	Skin  OtherKind = "skin"
	Whole OtherKind = "whole body"
)

// OtherByID returns the other source with that ID, or nil.
func OtherByID(id string) *Other { return byID(Others, func(o *Other) string { return o.ID }, id) }
