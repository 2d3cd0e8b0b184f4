package main

import (
	"strings"

	"knotmap/bodymap"
)

// curvedMuscles lists the muscles that look different on the curved body, in the place of those
// with the same id: a belly without a ladder. Those without an origin are left out.
var curvedMuscles = map[string]muscle{
	"rectus-1": {
		id: "rectus-1", gap: 9.8,
		origin: "4.5,608 13,588 23,570 70,562", insertion: "3.5,806 30,806 62,808 93,806",
		last: "80,612 88,680 93,740",
	},
	"rectus-2": {},
	"rectus-3": {},
	"rectus-lower": {
		id: "rectus-lower", gap: 9.8, tendons: ends{0, .1},
		origin: "3.5,784 30,782 62,786 92,784", insertion: "2,990 18,986",
		first: "2,860", last: "86,846 70,900 44,950",
	},
}

// suited returns a list of muscles with those of the body that is drawn.
func (d *drawing) suited(list []muscle) []muscle {
	if d.body != bodymap.Curved {
		return list
	}
	var out []muscle
	for _, m := range list {
		if other, found := curvedMuscles[m.id]; found {
			m = other
		}
		if m.origin != "" {
			out = append(out, m)
		}
	}
	return out
}

// ownRelief is the relief that only one body has: on the straight one the squares of the belly, on the
// curved one what is soft, breast, belly and flank, over muscles that can still be read.
var ownRelief = map[bodymap.Body]map[bodymap.View][]mark{
	bodymap.Straight: {
		bodymap.Front: {
			{class: "light", points: "20,596 48,596 60,614 48,634 22,636"},
			{class: "light", points: "22,668 58,668 68,682 56,698 24,700"},
			{class: "light", points: "22,728 58,728 68,744 54,762 24,764"},
		},
	},
	bodymap.Curved: {
		bodymap.Front: {
			{class: "glow", points: "48,474 82,446 122,448 154,474 170,522 166,572 140,606 102,616 64,602 40,562 36,512"},
			{class: "tint", points: "50,574 66,589 84,598 110,602 140,592 160,564 170,522 173,550 164,588 140,614 104,622 74,612 56,590"},
			{class: "tint", points: "52,578 76,598 108,605 140,596 160,570 158,590 138,610 106,617 72,608"},
			{class: "glow", points: "0,676 40,686 84,730 116,790 120,840 102,896 64,938 24,958 0,960"},
			{class: "tint", points: "9,938 26,932 52,905 74,870 79,872 63,909 36,940 10,951"},
			{class: "glow", points: "124,740 150,752 172,800 186,860 176,880 150,850 128,800"},
		},
		bodymap.Lateral: {
			{class: "glow", points: "58,478 80,472 102,500 113,540 110,576 92,594 68,584 54,550 50,512"},
			{class: "light", points: "72,500 90,500 104,534 100,560 82,560 70,534"},
			{class: "tint", points: "56,572 74,594 96,600 110,584 112,596 98,616 74,612 58,594"},
			{class: "glow", points: "62,800 94,784 103,830 98,884 80,908 62,866"},
		},
	},
}

// reliefOfBody draws the lights and shadows that only this body has.
func (d *drawing) reliefOfBody() {
	for _, m := range ownRelief[d.body][d.view] {
		switch {
		case m.class != "glow":
			d.relief([]mark{m})
		case strings.HasPrefix(m.points, "0,"):
			d.whole(m.class, m.points)
		default:
			d.area(m.class, m.points)
		}
	}
}

// softCSS returns rules for the body: on the curved one muscles stand out less.
func (p plate) softCSS() string {
	if p.body != bodymap.Curved {
		return ""
	}
	css := ".round{stroke-opacity:.045}.r2{stroke-opacity:.06}.r3{stroke-opacity:.1}.side{stroke-opacity:.5}.fibres{fill-opacity:.42}"
	if p.glow() != "" {
		css += ".glow{fill:url(#glow)}"
	}
	return css
}

// glow returns the gradient of what is soft, where the picture has any: steps would show on it.
func (p plate) glow() string {
	if p.deep || p.body != bodymap.Curved || p.view == bodymap.Back {
		return ""
	}
	return `<radialGradient id="glow"><stop class="glow" offset="0" stop-opacity=".36"/><stop class="glow" offset=".5" stop-opacity=".24"/>` +
		`<stop class="glow" offset="1" stop-opacity="0"/></radialGradient>`
}
