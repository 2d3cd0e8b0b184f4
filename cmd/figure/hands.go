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
		id: "palmar-aponeurosis", sheet: true, gap: 7, hand: true,
		origin: "-8,-6 10,-6", insertion: "-36,100 -20,107 0,104 18,107 34,100",
		first: "-16,60", last: "12,60",
	},
	{
		id: "adductor-pollicis", hand: true, tendons: ends{.1, .1},
		origin: "8,34 14,84", insertion: "46,72 50,84",
		first: "26,54", last: "34,92",
	},
	{
		id: "thenar", hand: true, tendons: ends{.06, .1},
		origin: "6,4 28,0", insertion: "46,72 58,58",
		first: "8,40 24,62", last: "40,26 50,44",
	},
	{
		id: "hypothenar", hand: true, tendons: ends{.06, .1},
		origin: "-8,4 -28,4", insertion: "-36,102 -46,98",
		first: "-12,50 -22,82", last: "-36,34 -43,66",
	},
}

// webMuscles lists what is seen of the hand's muscles from behind.
var webMuscles = []muscle{
	{
		id: "first-dorsal-interosseous", hand: true, tendons: ends{.06, .14},
		origin: "34,52 46,58", insertion: "38,106 43,103",
		first: "33,84", last: "52,74 48,90",
	},
}

// The bands that hold the tendons down at the wrist. They also hide where the forearm's muscles end.
var (
	bandFront = muscle{
		id: "flexor-retinaculum", sheet: true, gap: 5, hand: true,
		origin: "-31,-12 -31,8", insertion: "31,-14 32,6",
		first: "0,-10", last: "0,12",
	}
	bandBack = muscle{
		id: "extensor-retinaculum", sheet: true, gap: 5, hand: true,
		origin: "-31,-4 -31,12", insertion: "31,-14 31,2",
		first: "0,-11", last: "0,6",
	}
)

// palmMarks are the creases of palm and fingers.
var palmMarks = creases(
	"44,100 18,92 -4,104", "-44,92 -26,94 -8,108",
	"28,124 36,126 43,124", "27,150 35,152 43,150", "26,172 34,174 42,172",
	"0,126 6,128 15,126", "-2,150 6,152 14,150", "-3,178 6,180 14,178",
	"-28,122 -20,124 -12,122", "-29,146 -21,148 -13,146", "-30,172 -22,174 -15,172",
	"-51,116 -43,119 -36,118", "-52,134 -46,136 -39,134", "-53,148 -48,150 -43,149",
	"52,92 58,86 66,82",
)

// knuckleMarks are the folds over the finger joints and the knuckles, from behind.
var knuckleMarks = creases(
	"27,146 33,143.5 41,145", "28,150 34,148 41,149.5",
	"-1,158 6,155.5 14,157", "0,162 6,160 13,161.5",
	"-28,150 -21,147.5 -13,149.5", "-28,154 -21,152 -14,153.5",
	"-51,128 -45,126 -38,129", "55,98 62,93 70,92",
	"26,106 34,100 42,106", "-3,108 6,102 15,108", "-28,106 -20,100.5 -12,107", "-47,100 -41,95 -34,101",
)

// cordMarks are the tendons that stretch the fingers and the thumb.
var cordMarks = []mark{
	{class: "cord", points: "10,-10 20,40 33,100", width: 3.4},
	{class: "cord", points: "2,-10 5,45 6,103", width: 3.4},
	{class: "cord", points: "-6,-10 -10,45 -19,101", width: 3.4},
	{class: "cord", points: "-13,-10 -25,45 -40,96", width: 3.4},
	{class: "cord", points: "24,-14 38,28 56,66 66,92", width: 3.4},
}

func creases(lines ...string) []mark {
	var out []mark
	for _, line := range lines {
		out = append(out, mark{class: "pen faint", points: line, width: 1.5})
	}
	return out
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
	d.all(palmMuscles)
	d.marks(palmMarks, onHand)
	d.muscle(bandFront)
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
	d.marks(knuckleMarks, onHand)
	d.marks(cordMarks, onHand)
	d.muscle(bandBack)
}
