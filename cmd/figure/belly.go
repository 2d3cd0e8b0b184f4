package main

import (
	"fmt"
	"strconv"
)

// usualGap is the way between fibres, in units.
const usualGap = 6.7

// all draws muscles in the order of a list.
func (d *drawing) all(list []muscle) {
	for _, m := range list {
		d.muscle(m)
	}
}

// muscle draws a muscle on one half. Its outline and its free edges are defined once and
// used for every stroke; the ends have no line, for tendons would look like cut boxes.
func (d *drawing) muscle(m muscle) {
	p := m.layOut()
	id := strconv.Itoa(len(d.drawn))
	d.drawn = append(d.drawn, m)
	outline := pathCubic(p.outline, 1, true)
	sides := pathCubic(p.edges[0], 1, false) + pathCubic(p.edges[1], 1, false)
	if m.ringed {
		sides = outline
	}
	fmt.Fprintf(&d.shared, `<clipPath id="c%s"><path id="m%[1]s" d="%s"/></clipPath><path id="s%[1]s" d="%s"/>`, id, outline, sides)

	if !m.sheet {
		d.use("s"+id, "drop")
	}
	fmt.Fprintf(&d.half, `<use href="#m%s" class="%s" data-m="%s"/><g clip-path="url(#c%[1]s)">`, id, m.class(), m.id)
	if !m.sheet {
		d.rounding("m"+id, p)
	}
	d.tendons(m, p)
	d.half.WriteString("</g>")
	d.fibres(m, p)
	d.use("s"+id, "side")
}

func (d *drawing) use(id, class string) {
	fmt.Fprintf(&d.half, `<use href="#%s" class="%s"/>`, id, class)
}

func (m muscle) class() string {
	switch {
	case m.sheet:
		return "sheet"
	case m.deep:
		return "under"
	default:
		return "belly"
	}
}

// rounding darkens a belly towards its outline and lightens its middle.
func (d *drawing) rounding(outline string, p patch) {
	d.use(outline, "round")
	d.use(outline, "round r2")
	d.use(outline, "round r3")
	d.shape("sheen", p.sheen(.3, .04, .96))
	d.shape("sheen", p.sheen(.22, .1, .9))
	d.shape("sheen", p.sheen(.14, .16, .84))
}

// tendons draws each tendon twice: long and pale, short and strong.
func (d *drawing) tendons(m muscle, p patch) {
	if reach := m.tendons.origin; reach > 0 {
		d.shape("fringe", p.tendon(m.id+" origin fringe", false, reach*1.5, 8))
		d.shape("spikes", p.tendon(m.id+" origin", false, reach, 6))
	}
	if reach := m.tendons.insertion; reach > 0 {
		d.shape("fringe", p.tendon(m.id+" insertion fringe", true, reach*1.5, 5))
		d.shape("spikes", p.tendon(m.id+" insertion", true, reach, 4))
	}
}

// fibres draws dark fibres and between them fewer light ones; on a sheet thin threads.
func (d *drawing) fibres(m muscle, p patch) {
	gap := m.gap
	if gap == 0 {
		gap = usualGap
	}
	if m.sheet {
		d.shape("threads", p.fibres(engraving{m.id, gap, .8, .03, .97, .12}))
		return
	}
	d.shape("fibres", p.fibres(engraving{m.id, gap, 1.15, .03, .97, .12}))
	d.shape("gleams", p.fibres(engraving{m.id + " gleam", 11, .85, .06, .94, .3}))
}
