package main

import (
	"fmt"
	"strings"

	"knotmap/bodymap"
)

// brush is a leaf to be painted on a part.
type brush struct {
	part, id, tone string
	lined          bool // with a line round it
}

// layer is a chain of parts that is drawn as one: first the outlines, then the fills.
type layer []brush

// has reports whether the picture's order names a word: "arm-behind", "arm2-front",
// "hands-behind-head" and so on.
func (p picture) has(word string) bool {
	for _, w := range strings.Fields(p.order) {
		if w == word {
			return true
		}
	}
	return false
}

// layers returns the body's layers from the farthest to the nearest.
//
// order may hold: arm-behind, arm2-behind (behind the trunk), arm2-front (before the
// trunk, from the side), leg2-front, thigh-over and thigh2-over (before the top's hem),
// arm-last (from the front: arm before arm2).
func (s *stage) layers() []layer {
	var out []layer
	if s.person.flat {
		if s.has("arm-behind") {
			out = append(out, s.armLayer(0, false))
		}
		if s.has("arm2-behind") {
			out = append(out, s.armLayer(1, false))
		}
		out = append(out, s.trunkLayer())
		first := 0
		if s.has("arm-last") {
			first = 1
		}
		for _, i := range []int{first, 1 - first} {
			if !s.has("arm" + suffix(i) + "-behind") {
				out = append(out, s.armLayer(i, false))
			}
		}
		return out
	}
	if !s.has("arm2-front") {
		out = append(out, s.armLayer(1, true))
	}
	if s.has("arm-behind") {
		out = append(out, s.armLayer(0, false))
	}
	if !s.has("leg2-front") {
		out = append(out, s.legLayer(1, true))
	}
	out = append(out, s.trunkLayer())
	if s.has("leg2-front") {
		out = append(out, s.legLayer(1, true))
	}
	if s.has("arm2-front") {
		out = append(out, s.armLayer(1, true))
	}
	if !s.has("arm-behind") {
		out = append(out, s.armLayer(0, false))
	}
	return out
}

// firstNearArm returns which layer is the first of the arms before the trunk; things that are held
// lie beneath it.
func (s *stage) firstNearArm(layers []layer) int {
	trunk := false
	for i, l := range layers {
		arm := strings.HasPrefix(l[0].part, "hand")
		if trunk && arm {
			return i
		}
		trunk = trunk || l[len(l)-1].part != l[0].part && !arm && len(l) > 6
	}
	return len(layers) - 1
}

func shade(tone string, far bool) string {
	if far {
		return tone + "2"
	}
	return tone
}

func (s *stage) armLayer(i int, far bool) layer {
	n := suffix(i)
	out := layer{{"hand" + n, "h" + n, shade("skin", far), true}}
	if s.known["p"+n].path != "" {
		out = append(out, brush{"hand" + n, "p" + n, "pen", false})
	}
	return append(out, brush{"fore" + n, "a", shade("skin", far), true}, brush{"upper" + n, "u", shade("skin", far), true},
		brush{"upper" + n, "l", shade("top", far), true})
}

func (s *stage) legLayer(i int, far bool) layer {
	n := suffix(i)
	return layer{{"foot" + n, "f", shade("skin", far), true}, {"shank" + n, "k", shade("skin", far), true},
		{"shank" + n, "c", shade("legs", far), true}, {"thigh" + n, "t", shade("legs", far), true}}
}

// trunkLayer is the trunk with the head and the leg, or from the front both legs.
func (s *stage) trunkLayer() layer {
	var out, over layer
	legs := s.legLayer(0, false)
	if s.has("thigh-over") {
		over = append(over, legs...)
	} else {
		out = append(out, legs...)
	}
	if s.person.flat {
		legs := s.legLayer(1, false)
		if s.has("thigh2-over") {
			over = append(over, legs...)
		} else {
			out = append(out, legs...)
		}
	}
	out = append(out, brush{"pelvis", "P", "legs", true})
	out = append(out, brush{"neck", "N", "skin", true})
	out = append(out, brush{"belly", "B", "top", true}, brush{"chest", "C", "top", true})
	for _, l := range s.person.leaves {
		switch {
		case l.part == "head" || l.part == "face" || l.part == "mouth" || l.part == "ears" || l.part == "hairline" || l.id == "S":
			out = append(out, brush{l.part, l.id, l.tone, l.pen == "" && l.part != "mouth"})
		}
	}
	return append(out, over...)
}

// layer draws one layer: its outlines, then its fills, then what is marked on it.
func (s *stage) layer(l layer) {
	var outlines, fills []item
	for _, b := range l {
		if i, changes := s.changing(b); changes && b.lined {
			outlines = append(outlines, i...)
		} else if b.lined {
			outlines = append(outlines, s.use(b.part, b.id, "", false))
		}
	}
	s.body.WriteString(`<g class="o">`)
	s.draw(outlines)
	s.body.WriteString(`</g>`)
	arm := strings.HasPrefix(l[0].part, "hand")
	for _, b := range l {
		if i, changes := s.changing(b); changes {
			fills = append(fills, i...)
			continue
		}
		class := b.tone
		if s.known[b.id].dash != "" {
			class += " e"
		}
		fills = append(fills, s.use(b.part, b.id, class, true))
	}
	if arm {
		fills = append(fills, s.shoulderPatch(l[0].part)...)
	}
	for _, m := range s.marks {
		if part := s.landmarkPart(m.at); part != "" && s.belongs(part, l, m.over) {
			fills = append(fills, s.markOn(m, part))
		}
	}
	s.draw(fills)
}

// shoulderPatch hides the line of an arm across the shoulder, but for one that lies beyond the body.
func (s *stage) shoulderPatch(hand string) []item {
	n := strings.TrimPrefix(hand, "hand")
	if !s.person.flat {
		if n != "" {
			return nil
		}
		at := scale(sub(s.person.part("upper").joint, s.origin), s.k)
		return []item{{"upper", fmt.Sprintf(`<circle class="top" cx="%s" cy="%s" r="%s"/>`, short(at.X, 1), short(at.Y+2*s.k, 1), short(60*s.k, 1))}}
	}
	if s.has("arm" + n + "-behind") {
		return nil
	}
	at := scale(pt(176*(1-2*float64(len(n))), 416-s.origin.Y), s.k)
	svg := fmt.Sprintf(`<ellipse class="top" cx="%s" cy="%s" rx="%s" ry="%s"/>`, short(at.X, 1), short(at.Y, 1), short(58*s.k, 1), short(47*s.k, 1))
	if open := s.moving("chest/", s.shape("chest")); open != "" {
		svg = open + svg + "</g>"
	}
	return []item{{"chest", svg}}
}

func (s *stage) landmarkPart(at spot) string {
	if at.on == "" {
		return ""
	}
	mark, known := s.person.landmarks[at.on]
	if !known {
		panic("figure: " + s.id + ": unknown landmark " + at.on)
	}
	return mark.part
}

// belongs reports whether a mark on a part is drawn with a layer.
func (s *stage) belongs(part string, l layer, over bool) bool {
	if over {
		return false
	}
	if part == "face" || part == "ears" {
		part = "head"
	}
	for _, b := range l {
		if b.part == part {
			return true
		}
	}
	return false
}

// rest returns where a spot on a landmark lies on the standing person, in units of the picture.
func (s *stage) rest(at spot) bodymap.Point {
	mark := s.person.landmarks[at.on]
	outwards := 1.0
	if mark.mirror {
		outwards = -1
	}
	p := add(mark.at, pt(at.x*perCentimetre*outwards, -at.y*perCentimetre))
	return scale(sub(p, s.origin), s.k)
}

// changing returns a near hand in both its shapes, one of which is seen at a time, and reports
// whether the hand has two.
func (s *stage) changing(b brush) ([]item, bool) {
	if s.handStart == "" || b.part != "hand" {
		return nil, false
	}
	start := map[string]string{"h": "hs", "p": "ps"}[b.id]
	if !s.switches {
		s.switches = true
		s.rules.WriteString(".from{opacity:0}")
		s.moves.WriteString(".from{animation-name:from}.into{animation-name:into}" +
			"@keyframes from{0%,48%{opacity:1}52%,to{opacity:0}}@keyframes into{0%,48%{opacity:0}52%,to{opacity:1}}")
	}
	var out []item
	for _, shape := range [][2]string{{"from", start}, {"into", b.id}} {
		if s.known[shape[1]].path != "" {
			i := s.use(b.part, shape[1], b.tone, false)
			out = append(out, item{b.part, `<g class="` + shape[0] + `">` + i.svg + "</g>"})
		}
	}
	return out, true
}
