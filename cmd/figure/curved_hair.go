package main

import (
	"fmt"
	"strings"

	"knotmap/bodymap"
)

// lock is a part of longer hair: a mass with strands on it or, without an outline, strands on the
// short hair below.
type lock struct {
	outline  string     // of one half, from midline to midline; in the lateral view all round
	edge     string     // the part of the outline that is drawn as a line; the rest is a hairline
	shades   []mark     // light and shade in it, of one half
	from, to string     // where its strands start and end
	bow      [2]float64 // by how much the first and the last strand swing out to the side, in units
	fringe   bool       // whether the strands are short and close, along a hairline
}

// longHair is the hair of the curved body, swept back and gathered behind. It lies over the skin's
// edge, and leaves the neck free.
var longHair = map[bodymap.View][]lock{
	bodymap.Front: {{
		outline: "0,11.5 27,15.5 54,28 78,55 90,90 92.5,116 91,134c 85,138 81,146 80,153c 77.5,142 75,129 70,115 62,99 50,84.5 33,71.5 14,62 0,58c",
		edge:    "0,11.5 27,15.5 54,28 78,55 90,90 92.5,116 91,134",
		shades: []mark{
			{class: "tint", points: "0,14 3.5,22 3,42 0,56"},
			{class: "light", points: "14,24 42,30 64,50 74,76 66,78 50,58 28,42 13,34"},
			{class: "tint", points: "88,118 92,128 88,138 81,152 80,140 83,126"},
		},
		from: "1,14 1,22 1,32 1,43 1.5,56",
		to:   "91,106 91,120 89,131 86,141 80,156",
		bow:  [2]float64{-27, -19},
	}},
	bodymap.Back: {{
		outline: "0,11.5 27,15.5 54,28 78,55 90,90 91,122 87,156 80,180 74,190 67,199.5 58,198.5 46,200.5 32,205.5 18,209.5 8,211.5 0,212",
		edge:    "0,11.5 27,15.5 54,28 78,55 90,90 91,122 87,156 80,180 74,190",
		shades: []mark{
			{class: "light", points: "0,30 34,36 60,58 70,92 50,110 26,104 0,100"},
			{class: "tint", points: "0,188 24,186 44,170 50,150 56,164 50,190 28,202 0,206"},
		},
		from: "0,14 28,17 56,31 79,58 90,96 90,126 85,160 79,185 68,203 58,207 44,208 30,213 14,217 1,218",
		to:   "0,124 10,125 24,132 36,144 38,152 38,158 36,166 30,174 24,180 18,182 14,184 9,186 4,187 1,187",
	}, {
		outline: "0,117 18,119 33,128 41,146 39,165 29,181 15,190 0,192",
		shades: []mark{
			{class: "light", points: "0,124 14,126 25,136 28,148 16,152 0,150"},
			{class: "tint", points: "0,178 18,176 32,160 36,150 38,164 29,180 14,189 0,190"},
		},
		from: "0,119 14,121",
		to:   "0,190 13,188",
		bow:  [2]float64{0, -26},
	}, {
		from:   "71,198 65,205 57,204 46,206 32,211 18,215 7,217 1,218",
		to:     "68,184 62,187 55,186 44,187 31,191 17,195 7,197 1,198",
		fringe: true,
	}},
	bodymap.Lateral: {{
		from: "20,25 52,36 80,60 74,88 60,108 44,122",
		to:   "-101,118 -100,124 -99,129 -98,134 -97,139 -96,144",
		bow:  [2]float64{30, 22},
	}, {
		from: "-26,134 -27,158 -25,194 -48,205 -66,208 -80,205",
		to:   "-94,144 -93,151 -92,158 -91,164 -90,171 -88,177",
		bow:  [2]float64{4, -3},
	}, {
		outline: "-104,114 -117,115 -131,126 -138,144 -136,163 -126,179 -110,188 -94,186 -86,178 -88,148 -96,124",
		edge:    "-104,114 -117,115 -131,126 -138,144 -136,163 -126,179 -110,188 -95,186",
		shades: []mark{
			{class: "light", points: "-106,122 -118,124 -127,134 -130,146 -116,150 -104,144"},
			{class: "tint", points: "-138,156 -126,174 -110,182 -94,180 -86,174 -86,186 -108,192 -128,184"},
		},
		from: "-104,116 -98,124 -92,140 -88,158 -88,176",
		to:   "-124,121 -134,134 -138,150 -133,168 -114,187",
		bow:  [2]float64{6, -8},
	}},
}

// hairdo draws longer hair over the finished figure.
func (p plate) hairdo() string {
	skull := p.view == bodymap.Lateral && p.deep
	if p.body != bodymap.Curved || skull {
		return ""
	}
	d := drawing{plate: p}
	var b strings.Builder
	for i, l := range longHair[p.view] {
		if l.outline != "" {
			b.WriteString(p.mass(l, i))
			fmt.Fprintf(&d.half, `<g clip-path="url(#k%d)">`, i)
			d.relief(l.shades)
			d.half.WriteString(`</g>`)
		}
		if l.edge != "" {
			d.shape("rim tress", pathCubic(spline(d.placed(anchors(l.edge)), false), 1, false))
		}
		for _, row := range [][2]float64{{.02, .62}, {.38, .98}} {
			d.strands(l, row[0], row[1])
		}
		fmt.Fprintf(&b, `<g id="h%d">%s</g>`, i, d.half.String())
		d.half.Reset()
		if p.view != bodymap.Lateral {
			fmt.Fprintf(&b, `<use href="#h%d" transform="scale(-1 1)"/>`, i)
		}
	}
	return b.String()
}

// mass returns the surface of a lock, round at its edges.
func (p plate) mass(l lock, i int) string {
	outline := p.warped(anchors(l.outline))
	curve := spline(outline, true)
	if p.view != bodymap.Lateral {
		curve = bothHalves(outline)
	}
	return fmt.Sprintf(`<clipPath id="k%d"><path id="l%[1]d" d="%s"/></clipPath><use href="#l%[1]d" class="skin"/><use href="#l%[1]d" class="hair"/>`+
		`<use href="#l%[1]d" class="ball"/>`, i, pathCubic(curve, 1, true))
}

// strands draws strands of a lock between two shares of their way.
func (d *drawing) strands(l lock, from, to float64) {
	random := rng(hash("hair" + number(from)))
	roots, tips := newTrack(d.placed(anchors(l.from))), newTrack(d.placed(anchors(l.to)))
	gap := 11.
	if l.fringe {
		gap = 5
	}
	n := max(8, int(roots.length()/gap))
	path := ""
	for i := range n {
		t := (float64(i) + .5 + (random.next()-.5)*.8) / float64(n)
		root, tip := roots.at(t), tips.at(t)
		bow := scale(perp(unit(sub(tip, root))), l.bow[0]+(l.bow[1]-l.bow[0])*t)
		along := func(share float64) bodymap.Point { return add(lerp(root, tip, share), scale(bow, 4*share*(1-share))) }
		a, b := max(0, from+(random.next()-.5)*.14), min(1, to+(random.next()-.5)*.14)
		start, end := along(a), along(b)
		middle := sub(scale(along((a+b)/2), 2), lerp(start, end, .5))
		side := scale(perp(unit(sub(end, start))), 1.3)
		path += pathData('q', 2, []bodymap.Point{start, add(middle, side), end, sub(middle, side), start}, 1, true)
	}
	d.shape("strands", path)
}
