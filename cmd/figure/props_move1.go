package main

// moveBodyThings are things that only the pictures of sitting, standing and lying movements hold.
var moveBodyThings = map[string]thing{
	"bed-above":     {"wood2 rect -58 -160 116 350 3", "cloth rect -54 -160 108 346 5"},
	"pillow-on-lap": {"cloth2 area -27,1 -28,7 -22,11 -10,12.5 0,12.5 10,12.5 22,11 28,7 27,1 14,-1 0,-1.5 -14,-1"},
	"cushion-above": {"seat area -12,-11 -13,0 -12,11 0,12 12,11 13,0 12,-11 0,-12"},
	"knee-bend":     {"pen line -4.4,-1.4 0,3 4.4,-1.4"},
	"small-round":   {"floor area -7,0 -5,1.8 0,2.6 5,1.8 7,0 5,-1.8 0,-2.6 -5,-1.8"},
	"parked-car": {
		"floor area -200,146c -60,146 -44,142 20,102 76,94 108,84 116,70 116,30c -200,30c",
		"wall area -200,134c -58,134 -46,130 2,104c -200,104c",
		"thread line -34,104 -36,60 -30,30", "thread line -54,92 -44,92",
		"seat2 circle 78 29 29", "floor circle 78 29 15",
	},
}
