package main

import "knotmap/bodymap"

// sideFace is the skin of the head over the muscles of the neck.
const sideFace = sideProfile + `90,281c 66,275 42,267 24,256 14,240 8,218
	4,202 -6,199 -18,194 -36,200 -60,204 -86,202 ` + sideSkull

// sideJaw is the part of the face's edge that is drawn as a line.
const sideJaw = "98,280 82,279 62,274 42,267 24,256 14,240 8,218 5,203"

// sideChinShadow falls from the jaw on the neck.
const sideChinShadow = "4,202 12,236 24,256 44,268 66,275 92,281 66,286 44,286 20,276 4,252 -2,222"

// sideHair is the cap of short hair.
const sideHair = `-8,22 40,29 75,50 93,72c 84,76 76,84 70,98 64,110 50,118 42,128 36,140 31,156 25,160 19,158 17,142 7,126
	-10,123 -23,135 -27,156 -23,178 -20,194 -34,204 -58,210 -80,211 -92,180 ` + sideSkull

// sideEar is the auricle, sideEarShade its shadow behind, and sideConcha the hollow in it.
const (
	sideEar      = "13,158 16,146 14,135 6,127 -5,125 -15,130 -21,142 -21,157 -16,172 -9,184 -3,195 5,198 11,193 12,184 11,174 15,168"
	sideEarShade = "-21,140 -26,150 -24,168 -16,188 -6,200 4,202 -2,196 -10,184 -18,168"
	sideConcha   = "9,153 1,150 -6,156 -7,166 -2,176 5,180 9,175 10,167 12,161"
)

// sideFaceMarks is the face in profile, with its lid closed.
var sideFaceMarks = []mark{
	{class: "tint", points: "70,138 84,132 100,136 103,146 98,160 82,166 70,154"},
	{class: "tint", points: "76,140 88,136 99,142 98,156 86,160 76,152"},
	{class: "tint", points: "102,150 108,164 116,182 122,200 112,206 104,200 100,180 98,162"},
	{class: "tint", points: "96,246 108,248 104,256 96,256"},
	{class: "light", points: "74,168 92,170 100,186 92,204 76,200 68,184"},
	{class: "light", points: "84,84 98,86 104,106 98,122 86,118 80,100"},
	{class: "tint", points: "20,190 40,176 64,180 70,204 60,240 40,252 22,238"},
	{class: "pen brow", points: "68,133 78,125 92,122 105,128", width: 5},
	{class: "skin", points: "75,150 82,143.5 92,143 98,148 97,156 86,159"},
	{class: "pen", points: "74,150 81,156.5 90,158 98,153.5", width: 3},
	{class: "pen faint", points: "75,145 83,139 92,138.5 99,142", width: 1.6},
	{class: "pen faint", points: "78,163 87,166 96,163", width: 1},
	{class: "pen", points: "113,207 108,205.5 104,200 106,193 111,191", width: 2.2},
	{class: "pen faint", points: "114,204 119,200.5 124,203", width: 1.8},
	{class: "pen faint", points: "101,204 97,212 96,221", width: 1.1},
	{class: "pen", points: "112.5,229.5 107,229.5 102,231 98,233.5", width: 2.3},
	{class: "pen faint", points: "104,249 108,251", width: 1.2},
}

// sideEarMarks are the folds of the ear.
var sideEarMarks = []mark{
	{class: "tint", points: sideConcha},
	{class: "tint", points: "9,154 2,152 -4,158 -4,166 1,174 6,176 9,170 8,164 13,160"},
	{class: "pen faint", points: "10,148 9,138 2,132 -7,132 -14,138 -16,150 -13,164 -8,176", width: 2},
	{class: "pen faint", points: "8,150 0,147 -8,153 -9,166 -4,177 4,183", width: 2},
	{class: "pen faint", points: "-2,140 -6,146 -9,153", width: 1.3},
	{class: "pen", points: "14,158 9.5,162 9.5,168 13,172", width: 2},
	{class: "pen faint", points: "4,183 8,182 10,178", width: 1.2},
}

// sideLips are drawn beneath the line between them.
const sideLips = "112.5,215 117,222 112,229.5 115.5,236 111,242 106,238.5 101,232.5 106,226"

// headMuscles lists the muscles that show through the skin of the face.
var headMuscles = []muscle{
	{
		id: "temporalis", tendons: ends{.3, .2},
		origin: "70,142 66,106 40,76 0.5,74 -30,98 -38,136", insertion: "54,172 34,174",
		first: "66,160", last: "-14,156 16,162",
	},
	{
		id: "masseter-deep", deep: true, tendons: ends{.1, .04},
		origin: "34,176 20,176", insertion: "14,222 8,214",
		last: "11,196",
	},
	{
		id: "masseter-superficial", tendons: ends{.2, .08},
		origin: "68,177 28,175", insertion: "50,268 30,260 16,246 9,226",
		first: "66,220", last: "18,200",
	},
}

// sideHead draws the head in profile over the neck; the muscles of chewing show through the skin.
func (d *drawing) sideHead() {
	d.area("cast", sideChinShadow)
	d.area("skin", sideFace)
	d.half.WriteString(`<g opacity=".5">`)
	d.all(headMuscles[:1])
	d.half.WriteString(`</g><g opacity=".7">`)
	d.all(headMuscles[1:])
	d.half.WriteString(`</g>`)
	d.area("bone far", sideCheekbone)
	d.profile()
}

// profile draws face, hair and ear.
func (d *drawing) profile() {
	d.shape("rim", pathCubic(spline(d.placed(anchors(sideJaw)), false), 1, false))
	d.area("lip faint", sideLips)
	d.marks(sideFaceMarks, pose)
	d.area("hair", sideHair)
	d.shape("hair", d.hairs(flowSide, 42, 1.9, .9, 1.04, .04))
	if d.body != bodymap.Curved {
		for _, row := range []float64{.05, .3, .55} {
			d.shape("strands", d.hairs(flowSide, 18, 1.3, row, row+.35, .16))
		}
	}
	d.area("tint", sideEarShade)
	d.area("tint", sideEarShade)
	d.area("skin", sideEar)
	d.area("rim", sideEar)
	d.marks(sideEarMarks, pose)
}

// flowSide runs from the crown to the hair's edge: to the forehead, the temple, the ear and the nape.
var flowSide = flow{
	roots: "64,42 34,32 0.5,34 -30,46 -52,66 -66,84 -78,98 -92,108",
	tips: `94,72 84,77 76,85 70,98 62,110 50,118 42,128 36,140 28,158 17,142 7,126 -10,123 -23,135 -27,156 -23,178
		-20,194 -34,204 -58,210 -80,210`,
	bow: -3, seed: "hair side",
}

// sideSutures are the seams of the skull's bones, the ear's canal and the edge of the temple.
var sideSutures = []mark{
	{class: "pen faint", points: "30,36 22,52 26,66 16,84 20,104", width: 1.5},
	{class: "pen faint", points: "-82,62 -74,84 -64,96 -62,116 -48,134 -38,150", width: 1.5},
	{class: "pen faint", points: "-38,150 -24,138 -4,124 20,124 40,136", width: 1.2},
	{class: "tint", points: "-26,190 -10,178 0.5,184 -2,200 -10,206 -18,202"},
	{class: "tint", points: "-90,168 -60,176 -30,184 -30,196 -56,194 -80,184"},
	{class: "tint", points: "92,146 88,159 81,162 74,156 72,148 77,139 86,136"},
	{class: "cast", points: "0.5,162 5,165 4,171 -1,171 -3,166"},
}

// armFade is the mask in which the arm ends below the deltoid.
const armFade = `<linearGradient id="armdim" gradientUnits="userSpaceOnUse" x1="0" y1="540" x2="0" y2="640"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>` +
	`<mask id="arm" maskUnits="userSpaceOnUse" x="-200" y="300" width="400" height="540"><path fill="url(#armdim)" d="M-200 300H200V840H-200z"/></mask>`

// fadingArm draws the arm in that mask.
func (d *drawing) fadingArm(draw func()) {
	d.shared.WriteString(armFade)
	d.half.WriteString(`<g mask="url(#arm)">`)
	draw()
	d.half.WriteString(`</g>`)
}

// skull draws the head in profile with its bones and the deep muscles of chewing.
func (d *drawing) skull() {
	d.area("cast", sideChinShadow)
	d.area("skin", sideFace)
	d.area("bone veiled", sideCranium)
	d.area("cast", sideOrbit)
	d.area("cast", sideOrbit)
	d.marks(sideSutures, pose)
	d.all(sideJawMuscles)
	d.area("bone veiled", sideTeeth)
	d.area("bone far", sideMandible)
	d.muscle(sideTemple)
	d.area("bone veiled", sideCheekbone)
	d.marks(sideFaceMarks[10:], pose)
	d.area("rim", sideEar)
}
