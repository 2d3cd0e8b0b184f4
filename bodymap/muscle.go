package bodymap

// Strength says how constantly a zone hurts.
type Strength uint8

// A referral zone is essential (hurts in nearly every patient with that trigger
// point) or spillover (in some, or when the point is very active). Travell & Simons, 2nd ed., ch. 2.
const (
	Spillover Strength = iota
	Essential
)

// String returns "essential" or "spillover".
func (s Strength) String() string { return [...]string{"spillover", "essential"}[s] }

// Layer says where in the drawing a muscle is visible.
type Layer uint8

// Deep muscles are hidden by others and shown in the deep drawing.
const (
	Superficial Layer = iota
	Deep
)

// String returns "superficial" or "deep".
func (l Layer) String() string { return [...]string{"superficial", "deep"}[l] }

var layers = []Layer{Superficial, Deep}

// Muscle is a muscle, or a group that is always treated as one, with all its trigger points.
type Muscle struct {
	ID    string // "levator-scapulae"; part of addresses, so never renamed
	Name  string // the usual name, "Levator scapulae"
	Plain string // where it is, in plain words: "from the top of the neck to the upper inner corner of the shoulder blade"
	Layer Layer

	// NoPress is set where one should not press by oneself, or cannot: beside the big
	// vessels of the neck, in the hollow of the armpit, inside the mouth, deep in the belly.
	NoPress bool

	// Strains lists the IDs of regions whose muscles it overstretches when it is short: it
	// sends no pain there, and yet may be why it hurts. See StrainSource.
	Strains      []string
	StrainSource string // empty where Strains is

	Sources []string // edition and chapter, at least one

	Parts []Part
}

// Part is a part of a muscle that refers differently from its other parts.
type Part struct {
	ID     string // "upper"; empty where the muscle has one part only
	Name   string // "upper part"; empty where the muscle has one part only
	Points []TriggerPoint

	// Common is how often the part is found involved, relative to others: up to 2 for
	// the most frequent; 0 stands for 1, as most are. A weak prior; see CommonSource.
	Common       float64
	CommonSource string // empty where Common is
}

// TriggerPoint is one trigger point with its pattern.
type TriggerPoint struct {
	Number string // as numbered in the source: "TrP1"
	Where  string // where in the muscle, in plain words
	Spots  []Spot // where the X is drawn; a point may show in both views
	Zones  []Zone
	Rare   bool   // the source calls it uncommon; it explains half as much
	Source string // edition, chapter or figure
}

// Spot is where a trigger point is drawn in a view.
type Spot struct {
	View View
	At   Point
}

// Zone is a part of a trigger point's referral pattern, in one view.
type Zone struct {
	View     View
	Strength Strength
	Places   []string // region IDs it covers; the test holds them against the shape
	Shape    []Point  // a closed smooth curve through these points, half-coordinates; clipped to the skin
}

// Note is what a muscle's page says in words. It stands apart from Muscle so that
// the browser's program, which only ranks, need not carry it.
type Note struct {
	Feels      []string // what it feels like, one sentence each
	SetsOff    []string // what sets it off
	Find       []string // how to find it by hand, in order
	Press      []string // how to press it, with dose
	Caution    []string // what to leave alone when pressing
	Eases      []string // what eases it, besides pressing
	LookAlikes []string // what else it may be, and what tells it apart
	Sources    []string // beyond the muscle's own

	Attachments []string // the bones it joins: from, then to
	Action      []string // what it does
	Nerve       []string // what drives it, with the roots
	Tests       []string // a movement to try, and what the result says for or against
	Satellites  []string // points that come with it, and the key it may hang on: expert tradition
}
