package main

import (
	"strings"

	"knotmap/bodymap"
)

// ghost draws the start, faint, behind the end: what is seen where nothing may move.
func (s *stage) ghost() {
	first, last := s.at(0), s.at(1)
	var moved []item
	for _, l := range s.layers() {
		for _, b := range l {
			if !b.lined || first.near(last, s.person, b.part) {
				continue
			}
			moved = append(moved, s.use(b.part, b.id, "", false))
		}
	}
	if len(moved) == 0 {
		return
	}
	frozen := s.picture
	frozen.end = frozen.start
	still := &stage{
		picture: frozen, person: s.person, k: s.k, origin: s.origin, known: s.known,
		frozen: true, classes: map[string]string{}, steps: map[float64]*stance{},
	}
	for i, m := range moved {
		id := m.svg[strings.Index(m.svg, "#")+1:]
		id = id[:strings.Index(id, `"`)]
		if id == "h" && strings.HasSuffix(m.part, "2") {
			id = "h2"
		}
		moved[i] = still.use(m.part, id, "", false)
	}
	still.draw(moved)
	s.body.WriteString(`<g class="ghost">` + still.body.String() + `</g>`)
}

// near reports whether a part lies in the same place in both stances.
func (s *stance) near(other *stance, p *person, id string) bool {
	for _, d := range []bodymap.Point{{}, {Y: 300}, {X: 60}} {
		at := add(p.part(id).joint, d)
		if s.frame[id].apply(at).Distance(other.frame[id].apply(at)) > 12 {
			return false
		}
	}
	return true
}
