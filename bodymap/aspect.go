package bodymap

import "slices"

// Aspect is what one picture of the figure shows: the back, the front, or one side of the patient.
type Aspect struct {
	View View
	Side Side // of the lateral view; Midline of the others, which show both
}

// Aspects lists every aspect in display order.
var Aspects = []Aspect{{Back, Midline}, {Front, Midline}, {Lateral, Left}, {Lateral, Right}}

// String returns the name used in addresses: "back", "front", "left" or "right".
func (a Aspect) String() string {
	if a.View == Lateral {
		return a.Side.String()
	}
	return a.View.String()
}

// ParseAspect reads the name of an aspect; ok is false where there is none of that name.
func ParseAspect(name string) (a Aspect, ok bool) {
	i := slices.IndexFunc(Aspects, func(a Aspect) bool { return a.String() == name })
	if i < 0 {
		return Aspect{}, false
	}
	return Aspects[i], true
}

// Shows reports whether the aspect shows a place.
func (a Aspect) Shows(p Place) bool { return p.Aspect() == a }

// Sides lists the sides of the patient that the aspect shows.
func (a Aspect) Sides() []Side {
	if a.View == Lateral {
		return []Side{a.Side}
	}
	return leftAndRight
}

var leftAndRight = []Side{Left, Right}

// Aspect returns the one aspect that shows the place.
func (p Place) Aspect() Aspect {
	if p.Region.View == Lateral {
		return Aspect{Lateral, p.Side}
	}
	return Aspect{View: p.Region.View}
}
