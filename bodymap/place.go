package bodymap

import (
	"strings"
	"sync"
)

// View is a direction from which the figure is drawn.
type View uint8

// The views, in the order in which the map offers them. The lateral one shows one side of the
// patient at a time, the left as the mirror image of the right.
const (
	Back View = iota
	Front
	Lateral
)

// Views lists every view in display order.
var Views = []View{Back, Front, Lateral}

// String returns the name that region IDs and pictures begin with: "back", "front" or "side".
func (v View) String() string { return [...]string{"back", "front", "side"}[v] }

// Side is a side of the patient, never of the screen.
type Side uint8

// The sides. Midline places, such as the breastbone, belong to neither.
const (
	Midline Side = iota
	Left
	Right
)

// String returns "left", "right" or, for the midline, "".
func (s Side) String() string { return [...]string{"", "left", "right"}[s] }

// Mirror returns the other side; the midline is its own mirror.
func (s Side) Mirror() Side { return [...]Side{Midline, Right, Left}[s] }

// Sign returns +1 where a view shows the side in half-coordinates as they are, and −1 where
// it shows their mirror image. The patient's right is at positive x of the back view, the left
// at positive x of the front view; on their right side patients look towards positive x, on
// their left towards negative. Midline places are drawn as they are.
func (s Side) Sign(v View) float64 {
	if s == Midline || (s == Left) == (v == Front) {
		return 1
	}
	return -1
}

// Region is a named part of the body's surface in one view, for both sides at once.
type Region struct {
	ID      string // view and name, "back-blade-inner-mid"; part of addresses, so never renamed
	View    View
	Midline bool
	Name    string // in plain words; "{side}" stands where the patient's side belongs
	Anatomy string // the anatomical name
	Area    Area   // heading under which the list of places shows it

	// CHOIR holds the CHOIR Body Map segments (REDCap numbering, 74 segments) that
	// the region rolls up to: patient's left and right; a midline region spans both.
	CHOIR [2]string
}

// Area groups regions in the list of places.
type Area string

// The areas, in display order.
const (
	AreaBlade    Area = "Shoulder blade"
	AreaSpine    Area = "Spine and ribs"
	AreaNeck     Area = "Head and neck"
	AreaShoulder Area = "Shoulder"
	AreaChest    Area = "Chest and ribs"
	AreaBelly    Area = "Belly and hips"
	AreaLow      Area = "Low back and buttock"
	AreaArm      Area = "Arm and hand"
)

// Place is a region on one side of the patient. The zero Place is no place.
type Place struct {
	Region *Region
	Side   Side
}

// ID returns the region's ID with the patient's side: "back-blade-inner-mid-left".
func (p Place) ID() string {
	if p.Side == Midline {
		return p.Region.ID
	}
	return p.Region.ID + "-" + p.Side.String()
}

// Name returns the place in plain words, with the patient's side.
func (p Place) Name() string {
	return strings.ReplaceAll(p.Region.Name, "{side}", p.Side.String())
}

// Mirror returns the same region on the patient's other side.
func (p Place) Mirror() Place { return Place{p.Region, p.Side.Mirror()} }

// CHOIR returns the CHOIR Body Map segments the place belongs to; a midline place spans two.
func (p Place) CHOIR() []string {
	switch p.Side {
	case Left:
		return p.Region.CHOIR[:1]
	case Right:
		return p.Region.CHOIR[1:]
	default:
		return p.Region.CHOIR[:]
	}
}

// Sides returns the sides a region exists on.
func (r *Region) Sides() []Side {
	if r.Midline {
		return []Side{Midline}
	}
	return []Side{Left, Right}
}

// RegionByID returns the region with that ID, or nil.
func RegionByID(id string) *Region { return regionIndex()[id] }

var regionIndex = sync.OnceValue(func() map[string]*Region {
	out := make(map[string]*Region, len(Regions))
	for i := range Regions {
		out[Regions[i].ID] = &Regions[i]
	}
	return out
})

// Places lists every place: regions in table order, the patient's left before the right.
func Places() []Place { return places() }

var places = sync.OnceValue(func() []Place {
	out := make([]Place, 0, 2*len(Regions))
	for i := range Regions {
		for _, s := range Regions[i].Sides() {
			out = append(out, Place{&Regions[i], s})
		}
	}
	return out
})

// PlaceByID returns the place with that ID; ok is false where there is none.
func PlaceByID(id string) (p Place, ok bool) {
	side := Midline
	for _, s := range leftAndRight {
		if region, found := strings.CutSuffix(id, "-"+s.String()); found {
			id, side = region, s
			break
		}
	}
	r := RegionByID(id)
	if r == nil || r.Midline != (side == Midline) {
		return Place{}, false
	}
	return Place{r, side}, true
}
