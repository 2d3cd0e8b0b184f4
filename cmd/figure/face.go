package main

import "knotmap/bodymap"

// faceEdge is the face from the front: the skin over the muscles of the neck.
const faceEdge = "0,22 30,25 56,38 75,64 85,100 85,138 81,178 74,208 63,236 46,261 24,277 0,281"

// jawLine is the part of the face's edge that is drawn as a line.
const jawLine = "82,174 79,190 74,208 63,236 46,261 24,277 0,281"

// chinShadow falls from the jaw on the neck.
const chinShadow = "0,262 40,250 62,228 66,262 46,290 20,306 0,310"

// faceRelief is the light and shade that makes the face: soft, so that it looks at rest.
var faceRelief = []mark{
	{class: "tint", points: "9,141 17,137 30,137 46,140 58,146 50,146 38,143 26,145 18,150 13,157"},
	{class: "tint", points: "9,141 13.5,147 11.5,158 9.6,172 9.4,186 7.8,172 7.6,156"},
	{class: "tint", points: "15,191 19,196 19,202 15,206 12,202"},
	{class: "tint", points: "0,208 7,208 11,210 6,213 0,214"},
	{class: "tint", points: "0,242 8,241.5 14,244 9,248 0,249.5"},
}

// faceMarks is the face, with its lids closed: open eyes look uncanny on a bare figure.
var faceMarks = []mark{
	{class: "pen brow", points: "15,135.4 19,132.4 29,129.8 42,129 54,132.2 61,137.4 52,134.2 40,132.4 28,133.8"},
	{class: "light", points: "22,152 28,147 36,145.4 44,147 49,151.4 42,155 34,156 27,154.6"},
	{class: "pen", points: "18,151.8 25,155.8 35,157.6 45,155.8 53.5,150.4", width: 2.5},
	{class: "pen faint", points: "19.5,147.6 27,143.4 36,142.2 46,144 53,148", width: 1.2},
	{class: "pen faint", points: "16,192.5 19.4,196.4 19,202 14.6,205.6", width: 1.4},
	{class: "pen", points: "13.2,206 9.6,204.4 5.4,206.6", width: 1.7},
	{class: "pen faint", points: "5.4,207.4 2.6,209.4 0,209.8", width: 1.1},
	{class: "pen", points: "0,230.4 7,229.7 16,230.7 26.8,228.4", width: 1.5},
}

// earMarks are the folds of the ear.
var earMarks = []mark{
	{class: "tint", points: "80,132 89,130 93,146 91,168 86,186 79,182"},
	{class: "tint", points: "80,138 86,136 88,150 87,170 83,184 79,180"},
	{class: "tint", points: "85,142 90,138 94,144 92,158 88,168 84,160"},
	{class: "tint", points: "86,148 91,146 91,156 87,163 84.5,158"},
	{class: "pen faint", points: "85,137 90,131.5 95.5,134 97,143 95.5,156 92,168", width: 1.6},
	{class: "pen faint", points: "86,149 90,145.5 92.2,149 91,158 87.4,165.5", width: 1.5},
	{class: "pen faint", points: "83,151 85.6,154 84.4,159", width: 1.6},
}

// The hair is short. Its edge is drawn hair by hair, for a smooth one looks like a cap.
const (
	hairFront = "0,22 30,25 56,38 75,64 85,100 86.5,140 84,158c 79.5,152 77,140 75.5,124 73,108 68,98 62,88 58,76 48,67.5 36,62 22,60.5 10,58.5 0,57.5"
	hairBack  = "0,22 30,25 56,38 75,64 85,100 85,138 80,168 73,186 67,200 58,199 46,201 32,206 18,210 8,212 0,212.5"
)

// flow is a field of hair between two lines, along which it starts and ends.
type flow struct {
	roots, tips string
	bow, slant  float64 // of a hair to the side, in units and as a share of the line of tips
	seed        string
}

var (
	flowFront = flow{
		"0,23 22,25 46,34 65,54 78,82 84,104 85,126",
		"0,57.5 10,58.5 22,60.5 36,62 48,67.5 58,76 62,88 68,98 73,108 75.5,124 77,140 80,153",
		1.5, .05, "hair front",
	}
	flowBack = flow{
		"0,58 7,50 14,42 24,36 38,36 54,46 70,66 80,92",
		"0,212.5 8,212 18,210 32,206 46,201 58,199 67,200 73,186 81,162",
		3, 0, "hair back",
	}
)

// hairs returns path data of n hairs of the flow. They start and end about the two shares of
// the way from root to tip.
func (d *drawing) hairs(f flow, n int, width, from, to, scatter float64) string {
	random := rng(hash(f.seed + number(from)))
	roots, tips := newTrack(anchors(f.roots)), newTrack(anchors(f.tips))
	path := ""
	for i := range n {
		t := (float64(i) + .5 + (random.next()-.5)*.8) / float64(n)
		root, tip := roots.at(t), tips.at(t+f.slant*(1-t))
		start := lerp(root, tip, from+(random.next()-.5)*scatter)
		end := lerp(root, tip, to+(random.next()-.5)*scatter)
		middle := add(lerp(start, end, .5), pt(f.bow*t, 0))
		hair := []anchor{{Point: start}, {Point: middle}, {Point: end}}
		path += pathCubic(lens(fitCubic(sample(spline(d.warped(hair), false), 3)), width), 1, true)
	}
	return path
}

// lips are drawn beneath the line between them.
const lips = "0,226c 5,224 12,225.6 26,228.8c 17,236.6 8,239.6 0,240"

// face draws the head from the front, over the neck.
func (d *drawing) face() {
	d.relief([]mark{{class: "tint", points: chinShadow}})
	d.whole("skin", faceEdge)
	d.shape("rim", pathCubic(spline(d.placed(anchors(jawLine)), false), 1, false))
	d.relief(faceRelief)
	if d.body != bodymap.Curved {
		d.whole("hair", hairFront)
		d.shape("hair", d.hairs(flowFront, 54, 1.5, .74, 1.07, .18))
		d.shape("strands", d.hairs(flowFront, 22, 1.3, .06, .62, .3))
		d.shape("strands", d.hairs(flowFront, 22, 1.3, .42, .98, .3))
	}
	d.whole("lip faint", lips)
	d.marks(faceMarks, pose)
	d.whole("ball", faceEdge)
}

// backOfHead draws the hair from behind.
func (d *drawing) backOfHead() {
	d.whole("skin", hairBack) // hides where the muscles of the neck begin
	if d.body != bodymap.Curved {
		d.whole("hair", hairBack)
		d.shape("hair", d.hairs(flowBack, 44, 2, .975, 1.03, .03))
		for _, row := range []float64{.02, .2, .4, .6} {
			d.shape("strands", d.hairs(flowBack, 24, 1.4, row, row+.3, .16))
		}
	}
	d.whole("ball", hairBack)
}
