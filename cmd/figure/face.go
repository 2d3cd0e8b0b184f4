package main

// faceEdge is the face from the front: the skin over the muscles of the neck.
const faceEdge = "0,22 30,25 56,38 75,64 85,100 85,138 81,178 74,208 63,236 46,261 24,277 0,281"

// jawLine is the part of the face's edge that is drawn as a line.
const jawLine = "82,174 79,190 74,208 63,236 46,261 24,277 0,281"

// chinShadow falls from the jaw on the neck.
const chinShadow = "0,270 40,258 62,236 63,262 44,284 20,298 0,302"

// faceMarks is the face, with its lids closed: open eyes look uncanny on a bare figure.
var faceMarks = []mark{
	{class: "tint", points: "9,138 22,134 44,133 60,142 60,158 42,166 22,164 11,154"},
	{class: "tint", points: "13,142 24,138 42,138 54,146 54,156 40,161 24,160 15,154"},
	{class: "tint", points: "84,150 82,176 74,212 64,238 52,256 60,226 66,200 72,176"},
	{class: "tint", points: "9,146 13,172 21,192 23,203 13,210 0,214 0,208 7,192 6,165"},
	{class: "tint", points: "0,246 14,246 20,251 12,257 0,258"},
	{class: "tint", points: "0,214 10,212 24,222 12,221 0,222"},
	{class: "pen brow", points: "12,135 23,128 41,125 60,135", width: 5.2},
	{class: "skin", points: "14,153c 22,145 35,142.5 48,146 56,154c 46,159 34,161.5 22,159"},
	{class: "pen", points: "14,152.5 22,158.4 34,161 46,158.4 57,152", width: 3.4},
	{class: "pen faint", points: "17,147 27,140.5 40,139.5 56,147", width: 1.7},
	{class: "pen faint", points: "22,166 34,168.5 46,166", width: 1},
	{class: "pen", points: "17,189 23,195 22.5,204 15,208.5", width: 2.2},
	{class: "pen", points: "14,208.5 8.5,205.5 3,209.5 0,212", width: 2.4},
	{class: "pen faint", points: "8,142 7,160 9,178", width: 1.1},
	{class: "pen faint", points: "27,206 33,215 35,224", width: 1.1},
	{class: "pen", points: "0,231.6 7,230.8 17,232.4 32,231.2", width: 2.2},
	{class: "pen faint", points: "2,215 2.8,220", width: 1.1},
	{class: "pen faint", points: "0,271 6,270.5 12,268", width: 1.1},
}

// earMarks are the folds of the ear.
var earMarks = []mark{
	{class: "pen faint", points: "87,134 94,132 97,140 96,154 92,170", width: 2},
	{class: "pen faint", points: "86,150 91,148 91,158 87,166", width: 1.8},
}

// The cap of short hair, from both sides.
const (
	hairFront = "0,22 30,25 56,38 75,64 85,100 86,138c 80,144 78,126 71,100 58,78 34,66 0,62"
	hairBack  = "0,22 30,25 56,38 75,64 85,100 85,138 80,174 70,196 56,190 40,192 20,200 0,204"
)

// lips are drawn beneath the line between them.
const lips = "0,225c 6,221.8 15,225 30,232c 18,241.5 8,244.5 0,245"

// hairStrands draws strands of hair from the parting or the crown to the hair's edge.
func (d *drawing) hairStrands(n int, width float64, strand func(t float64) []anchor) {
	path := ""
	for i := range n {
		path += penStroke(strand((float64(i)+.5)/float64(n)), width)
	}
	d.shape("strands", path)
}

func strandFront(t float64) []anchor {
	root, tip := pt(4+t*70, 27+t*t*40), pt(2+t*72, 60+t*t*60)
	middle := add(lerp(root, tip, .5), pt(4*t+1, 0))
	return []anchor{{Point: root}, {Point: middle}, {Point: tip}}
}

func strandBack(t float64) []anchor {
	x := t * 80
	return []anchor{{Point: pt(x*.55, 120-t*24)}, {Point: pt(x*.9, 150-t*8)}, {Point: pt(x*.92, 190-t*6)}}
}

// face draws the head from the front, over the neck.
func (d *drawing) face() {
	d.area("cast", chinShadow)
	d.whole("skin", faceEdge)
	d.shape("rim", pathCubic(spline(posed(anchors(jawLine)), false), 1, false))
	d.whole("hair", hairFront)
	d.hairStrands(11, 1.4, strandFront)
	d.whole("lip", lips)
	d.marks(faceMarks, pose)
}

// backOfHead draws the hair from behind.
func (d *drawing) backOfHead() {
	d.whole("skin", hairBack) // hides where the muscles of the neck begin
	d.whole("hair", hairBack)
	d.hairStrands(13, 1.6, strandBack)
}
