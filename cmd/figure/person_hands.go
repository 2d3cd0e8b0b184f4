package main

import "knotmap/bodymap"

// handShape is a hand with the wrist at 0,0, fingers down and the thumb to the right.
type handShape struct {
	outline, pen string
	grip         bodymap.Point // the point that meets a target
}

// handShapes are the hands a posture may name. A name that ends in "-" is the mirror image, which
// has the thumb behind (or on the outer side).
var handShapes = map[string]handShape{
	"flat": {
		outline: `-25,-12 -29,20 -40,60 -44,100 -44,140 -39,172 -29,186 -16,196 -2,203 12,199 24,189 32,174 37,140 38,106 42,94c
			51,110 62,126 71,128 78,119 73,98 63,72 49,44 32,16 25,-12`,
		pen:  "-24,114 -25,150 -22,178|-4,110 -3,150 -1,188|16,112 16,150 18,178",
		grip: pt(0, 80),
	},
	"fist": {
		outline: "-25,-12 -33,18 -43,50 -45,84 -36,106 -10,113 20,110 40,97 49,72 46,40 34,14 25,-12",
		pen:     "47,46 32,56 14,76 12,88 22,93 34,84|-14,112 -17,88 -12,72|12,110 9,98|-36,104 -40,84 -34,70",
		grip:    pt(4, 66),
	},
	"press": {
		outline: `-24,-12 -33,24 -39,60 -38,96 -29,130 -18,162 -6,186 8,194 18,184 22,158 26,128 32,104c 40,118 46,134 54,140
			62,134 61,112 54,82 44,48 32,16 25,-12`,
		pen:  "-16,112 -9,150 3,188|8,108 12,140 15,172",
		grip: pt(6, 186),
	},
	"point": {
		outline: `-25,-12 -33,18 -43,50 -44,84 -34,104 -12,110 12,106c 13,140 16,172 22,190 30,198 38,190 40,158 41,116 48,78
			46,42 34,14 25,-12`,
		pen:  "-14,110 -17,88 -12,72|46,48 34,58 18,74 14,90 22,96 34,90|-34,104 -38,84 -32,70",
		grip: pt(29, 190),
	},
	"edge": {
		outline: `-21,-12 -22,20 -34,52 -46,84 -48,98 -39,104 -28,92 -14,70c -12,110 -11,150 -9,190 -2,203 8,198 13,176 16,140
			20,90 23,40 21,-12`,
		grip: pt(-10, 90),
	},
}
