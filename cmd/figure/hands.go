package main

import (
	"math"

	"knotmap/bodymap"
)

// onHand places a point of the hand's frame on the finished figure.
func onHand(p bodymap.Point) bodymap.Point { return pose(hand(p)) }

// palmMuscles lists the muscles of the palm, from the deepest to the topmost.
var palmMuscles = []muscle{
	{
		id: "palmar-aponeurosis", sheet: true, gap: 9, hand: true,
		origin: "-7,8 9,8", insertion: "-37,84 -36,94 -22,101 4,103 22,100 31,88",
		first: "-12,44 -26,72", last: "12,48 22,76",
	},
	{
		id: "adductor-pollicis", deep: true, gap: 8, hand: true, tendons: ends{.1, .12},
		origin: "10,46 20,90", insertion: "49,72 51,84",
		first: "30,58", last: "38,92",
	},
	{
		id: "thumb-muscles-opponens", deep: true, gap: 8, hand: true,
		origin: "21,6 31.5,4", insertion: "51,62 56,61",
		first: "34,30", last: "33,10 40,31 51,51",
	},
	{
		id: "thenar-inner", gap: 8, hand: true, tendons: ends{.08, .12},
		origin: "2,10 16,2", insertion: "49,78 53,70",
		first: "9,40 27,66", last: "34,40",
	},
	{
		id: "thenar", gap: 8, hand: true, tendons: ends{.06, .12},
		origin: "8,4 16,-2 28,-6", insertion: "52,72 56,64",
		first: "19,30 36,56", last: "35,18 46,46",
	},
	{
		id: "hypothenar-inner", deep: true, gap: 8, hand: true, tendons: ends{.08, .1},
		origin: "-14,2 -5,6", insertion: "-42,98 -36,98",
		first: "-26,50", last: "-15,50 -27,80",
	},
	{
		id: "hypothenar", gap: 8, hand: true, tendons: ends{.06, .12},
		origin: "-10,6 -20,0 -30,-4", insertion: "-41,98 -46,96",
		first: "-19,40 -32,74", last: "-32,12 -38,35 -43.5,64",
	},
}

// webMuscles lists what is seen of the hand's muscles from behind.
var webMuscles = []muscle{
	{
		id: "first-dorsal-interosseous", gap: 7, hand: true, tendons: ends{.06, .14},
		origin: "22,36 46,57", insertion: "38,100 43,98",
		first: "30,70", last: "50,76 48,88",
	},
	{
		id: "interossei-second", deep: true, gap: 6, hand: true, tendons: ends{.05, .12},
		origin: "8,20 13,22", insertion: "20,94",
		first: "9,50 12.5,75", last: "19,50 24,75",
	},
	{
		id: "interossei-third", deep: true, gap: 6, hand: true, tendons: ends{.05, .12},
		origin: "-2,20 3,20", insertion: "-7,96",
		first: "-8,50 -12,75", last: "1,50 0,75",
	},
	{
		id: "interossei-fourth", deep: true, gap: 6, hand: true, tendons: ends{.05, .12},
		origin: "-10,21 -5,20", insertion: "-31,92",
		first: "-24.5,52 -33,74", last: "-16,50 -24,75",
	},
	{
		id: "interossei-little-finger", deep: true, gap: 6, hand: true, tendons: ends{.05, .12},
		origin: "-30,6 -22,8", insertion: "-45.5,94",
		first: "-37,34 -43,62", last: "-28.5,40 -36.5,66",
	},
}

// The bands that hold the tendons down at the wrist. They also hide where the forearm's muscles end.
var (
	bandFront = muscle{
		id: "flexor-retinaculum", sheet: true, gap: 5, hand: true,
		origin: "-29,-9 -22,22", insertion: "29,-12 22,22",
		first: "0,-6", last: "0,27",
	}
	bandBack = muscle{
		id: "extensor-retinaculum", sheet: true, gap: 5, hand: true,
		origin: "-30,-2 -30,12", insertion: "30,-14 30,0",
		first: "0,-11", last: "0,5",
	}
)

// palmCreases are the creases of the fingers.
var palmCreases = []string{
	"27,125 36,127.5 44,125", "26,150 35,152.5 43,150", "26.6,153.6 34,155.6 42.6,153.6", "27,173 34,175 41.6,173",
	"-1,127 6,129 15,127", "-2,153 6,155.5 14.6,153", "-1.6,156.8 6,158.8 14,156.8", "-2.6,181 6,183 14,181",
	"-28.6,123.5 -20,126 -12,123.5", "-30,148 -21,150.5 -13,148", "-29.6,151.6 -21,153.8 -13.6,151.6", "-30,173 -22.6,175 -15,173",
	"-51,115 -43,118.5 -35.6,116.5", "-53,132 -46,135 -39,132.5", "-53.6,148 -48.6,150 -42.6,148",
	"57,96 62,90 70,87", "59,99 64,93.4 71,90.4",
}

// slips are the ends of the palm's tendon, one to each finger.
var slips = []mark{
	{class: "fringe", points: "-22,66 -38,100 -41,117 -28,98"},
	{class: "fringe", points: "-9,64 -24,98 -21,125 -12,98"},
	{class: "fringe", points: "4,64 0,98 6.5,127 12,98"},
	{class: "fringe", points: "14,66 19,98 34,124 31,96"},
}

// knuckleFolds are the folds over the finger joints and the knuckles, from behind.
var knuckleFolds = []string{
	"27,146 33,143.5 41,145", "28,150 34,148 41,149.5",
	"-1,158 6,155.5 14,157", "0,162 6,160 13,161.5",
	"-28,150 -21,147.5 -13,149.5", "-28,154 -21,152 -14,153.5",
	"-51,128 -45,126 -38,129", "55,98 62,93 70,92",
	"26,106 34,100 42,106", "-3,108 6,102 15,108", "-28,106 -20,100.5 -12,107", "-47,100 -41,95 -34,101",
}

// cordMarks are the tendons that stretch the fingers and the thumb: seen best over the hand's middle.
var cordMarks = []mark{
	{class: "cord", points: "9,-6 20,42 34,104", width: 3},
	{class: "cord", points: "2,-6 5,46 6,108", width: 3},
	{class: "cord", points: "-5,-6 -11,46 -20,106", width: 3},
	{class: "cord", points: "-12,-6 -25,46 -42,100", width: 2.6},
	{class: "cord", points: "25,-10 38,28 54,62 66,94", width: 3},
}

// knuckles is the light on the knuckles and the shade between them, from behind.
var knuckles = []mark{
	{class: "light", points: "34,92 41,98 40,107 33,110 27,104 28,96"},
	{class: "light", points: "6,94 13,100 12,110 5,113 -1,107 0,98"},
	{class: "light", points: "-20,93 -13,99 -14,108 -21,111 -27,105 -26,97"},
	{class: "light", points: "-42,87 -36,93 -37,101 -43,104 -48,98 -47,91"},
	{class: "light", points: "58,66 64,74 62,84 55,80 53,71"},
	{class: "tint", points: "20,92 24,106 20,118 16,106"},
	{class: "tint", points: "-7,94 -3,108 -6,120 -11,108"},
	{class: "tint", points: "-31,92 -28,104 -31,114 -35,103"},
}

// creases draws lines that swell in the middle, so wide, in the hand's frame.
func (d *drawing) creases(width float64, lines []string) {
	path := ""
	for _, line := range lines {
		points := d.warped(moved(anchors(line), onHand))
		path += pathCubic(lens(fitCubic(sample(spline(points, false), 1)), width), 1, true)
	}
	d.shape("pen faint", path)
}

// nails lists the fingernails: where, how far turned in degrees, and half as wide and long as they are.
var nails = []struct {
	at                  bodymap.Point
	turn, width, length float64
}{
	{pt(35, 179), -4, 6, 8},
	{pt(6.5, 197), 0, 6, 8},
	{pt(-22.5, 187.5), 3, 6, 8},
	{pt(-49.5, 157), 8, 5, 8},
	{pt(74.5, 120), -22, 6, 7.5},
}

// nailShape is a nail of half width and half length 1, pointing to the finger's tip.
const nailShape = "-.8,-1 0,-1.1 .8,-1 1,.3 .55,1 0,1.15 -.55,1 -1,.3"

// palm draws the hand from the front: its muscles and its lines.
func (d *drawing) palm() {
	d.muscle(bandFront)
	d.marks(slips, onHand)
	d.half.WriteString(`<g id="palm">`) // muscles that end on bare skin, where a shadow would be a stub
	d.all(palmMuscles)
	d.half.WriteString(`</g>`)
	d.creases(1.3, palmCreases)
}

// backOfHand draws the hand from behind: nails, folds and tendons.
func (d *drawing) backOfHand() {
	d.all(webMuscles)
	for _, n := range nails {
		sin, cos := math.Sincos(n.turn * math.Pi / 180)
		d.marks([]mark{{class: "nail", points: nailShape}}, func(p bodymap.Point) bodymap.Point {
			x, y := p.X*n.width, p.Y*n.length
			return onHand(add(n.at, pt(x*cos-y*sin, x*sin+y*cos)))
		})
	}
	d.marks(knuckles, onHand)
	d.creases(1.4, knuckleFolds)
	d.marks(cordMarks, onHand)
	d.muscle(bandBack)
}
