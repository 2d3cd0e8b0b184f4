package main

import (
	"fmt"

	"knotmap/bodymap"
)

// markOn draws what is worked on, on a part of the body.
func (s *stage) markOn(m spotted, part string) item {
	at := s.rest(m.at)
	return item{part, s.markShape(m, at)}
}

func (s *stage) markShape(m spotted, at bodymap.Point) string {
	x, y := short(at.X, 1), short(at.Y, 1)
	k := s.shot.scale()
	if m.w > 0 {
		turn := ""
		if m.turn != 0 {
			turn = fmt.Sprintf(` transform="rotate(%s %s %s)"`, short(m.turn, 1), x, y)
		}
		return fmt.Sprintf(`<ellipse class="area" cx="%s" cy="%s" rx="%s" ry="%s"%s/>`, x, y, short(m.w*k, 1), short(m.h*k, 1), turn)
	}
	d := fmt.Sprintf(`M%s %sm-3.5-3.5l7 7m0-7l-7 7`, x, y)
	ring := fmt.Sprintf(`<circle class="%%s" cx="%s" cy="%s" r="7.5"/>`, x, y)
	return fmt.Sprintf(ring, "halo") + `<path class="halo" d="` + d + `"/>` + fmt.Sprintf(ring, "press") + `<path class="press" d="` + d + `"/>`
}

// overlay draws the marks that lie over everything, and the arrows.
func (s *stage) overlay() {
	for _, m := range s.marks {
		if part := s.landmarkPart(m.at); part == "" {
			s.body.WriteString(s.markShape(m, s.onto(s.at(1).point(m.at))))
		} else if m.over {
			s.draw([]item{s.markOn(m, part)})
		}
	}
	for _, a := range s.arrows {
		s.body.WriteString(`<path class="arrow" d="` + s.arrowPath(a) + `"/>`)
	}
}

// arrowPath is a slim bowed shaft and an open head.
func (s *stage) arrowPath(a arrow) string {
	from, to := s.onto(s.at(1).point(a.from)), s.onto(s.at(1).point(a.to))
	way := sub(to, from)
	side := scale(unit(pt(way.Y, -way.X)), 2*a.bow*s.shot.scale())
	middle := add(lerp(from, to, .5), side)
	curve := bodymap.Cubic{from, lerp(from, middle, 2./3), lerp(to, middle, 2./3), to}
	path := pathCubic([]bodymap.Cubic{curve}, 1, false) + arrowHead(middle, to)
	if a.both {
		path += arrowHead(middle, from)
	}
	return path
}

func arrowHead(before, tip bodymap.Point) string {
	along := unit(sub(tip, before))
	across := perp(along)
	back := sub(tip, scale(along, 6.5))
	return pathLine([]bodymap.Point{add(back, scale(across, 4.2)), tip, sub(back, scale(across, 4.2))}, 1, false)
}
