package bodymap

import "slices"

// sameSkin says, for regions of one view, which regions of others show the same skin, or a good part
// of it. Who has spoken of the one is not asked about the other. Behind a lateral region stands first
// the one that shows most of it: what the tables say of the back and the front, they say of it too.
var sameSkin = wordTable{
	{"back-crown", []string{"front-crown"}},
	{"back-shoulder-cap", []string{"front-shoulder-side"}},
	{"back-upper-arm-outer", []string{"front-upper-arm-outer"}},
	{"back-elbow-outer", []string{"front-elbow-outer"}},
	{"back-ribs-side", []string{"front-ribs-side"}},

	{"side-crown", []string{"front-crown", "back-crown"}},
	{"side-back-head", []string{"back-occiput"}},
	{"side-forehead", []string{"front-forehead"}},
	{"side-temple", []string{"front-temple"}},
	{"side-ear", []string{"front-ear"}},
	{"side-behind-ear", []string{"back-behind-ear"}},
	{"side-eye", []string{"front-eye"}},
	{"side-cheek", []string{"front-cheek"}},
	{"side-jaw", []string{"front-jaw"}},
	{"side-mouth", []string{"front-mouth"}},
	{"side-throat", []string{"front-throat"}},
	{"side-neck", []string{"front-neck-side", "back-neck-lower"}},
	{"side-neck-back", []string{"back-neck-lower", "back-neck-upper"}},
	{"side-shoulder-top", []string{"back-neck-angle", "back-shoulder-top", "front-above-collarbone"}},
	{"side-shoulder", []string{"front-shoulder-side", "front-shoulder", "back-shoulder-cap", "back-shoulder-joint"}},
	{"side-blade", []string{"back-blade-outer", "back-blade-below-spine"}},
	{"side-chest", []string{"front-chest"}},
	{"side-armpit", []string{"front-armpit", "front-ribs-side"}},
	{"side-ribs", []string{"front-ribs-side"}},
	{"side-ribs-lower", []string{"front-ribs-side", "front-belly-side", "back-flank"}},
	{"side-ribs-back", []string{"back-ribs-side", "back-ribs"}},
	{"side-belly", []string{"front-belly-side"}},
	{"side-waist", []string{"back-flank", "front-belly-side"}},
	{"side-low-back", []string{"back-low-beside-spine", "back-flank"}},
	{"side-hip-upper", []string{"back-buttock-upper", "front-hip"}},
	{"side-hip", []string{"front-hip", "back-buttock-lower"}},
	{"side-hip-front", []string{"front-hip", "front-groin"}},
	{"side-buttock", []string{"back-buttock-upper", "back-buttock-lower"}},
	{"side-thigh", []string{"back-thigh", "front-thigh"}},
}

// sharesSkin reports whether two regions show the same skin, or a good part of it.
func (r *Region) sharesSkin(other *Region) bool {
	return r == other || slices.Contains(sameSkin.find(r.ID), other.ID) || slices.Contains(sameSkin.find(other.ID), r.ID)
}

// counterparts lists the IDs of the regions under which the tables speak of r: of its own or, where it
// is lateral, of those that show its skin, the one with most of it first.
func (r *Region) counterparts() []string {
	if r.View == Lateral {
		return sameSkin.find(r.ID)
	}
	return []string{r.ID}
}
