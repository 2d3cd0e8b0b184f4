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

// Muscle is a muscle, or a group that is always treated as one, with all its trigger points.
type Muscle struct {
	ID    string // "levator-scapulae"; part of addresses, so never renamed
	Name  string // the usual name, "Levator scapulae"
	Plain string // where it is, in plain words: "from the top of the neck to the upper inner corner of the shoulder blade"
	Layer Layer

	// Common is how often the muscle is found involved, relative to the others:
	// 1 for most, up to 2 for the most frequent. A weak prior; see CommonSource.
	Common       float64
	CommonSource string // empty where Common is 1

	Sources []string // edition and chapter, at least one

	Parts []Part
}

// Part is a part of a muscle that refers differently from its other parts.
type Part struct {
	ID     string // "upper"; empty where the muscle has one part only
	Name   string // "upper part"; empty where the muscle has one part only
	Points []TriggerPoint
}

// TriggerPoint is one trigger point with its pattern.
type TriggerPoint struct {
	Number string // as numbered in the source: "TrP1"
	Where  string // where in the muscle, in plain words
	Spots  []Spot // where the X is drawn; a point may show in both views
	Zones  []Zone
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
}
