package main

// restThings are things that only the pictures of arms, hips, breath, heat and cold hold.
var restThings = map[string]thing{
	"fingers":      {"skin2 area 3.6,-1.9 4.4,-2.8 3.6,-3.7 -1.4,-3.7 -2.6,-2.8 -1.4,-1.9", "skin2 area 3.6,-0.05 4.4,-0.95 3.6,-1.85 -1.4,-1.85 -2.6,-0.95 -1.4,-0.05", "skin2 area 3.6,1.8 4.4,0.9 3.6,0 -1.4,0 -2.6,0.9 -1.4,1.8", "skin2 area 3.6,3.65 4.4,2.75 3.6,1.85 -1.4,1.85 -2.6,2.75 -1.4,3.65"},
	"belly-rise":   {"top area -4,13 -.6,11.5 1.4,7 2.6,2 2.6,-2 1.6,-6 -.4,-9 -4,-10"},
	"belly-cover":  {"top rect -6 -7 7.4 16 3"},
	"belly-mark":   {"area rect -5.6 -10 4.8 19 2.4"},
	"rib-rise":     {"top area -4,11 0,9.5 2,5 2.6,0 2.2,-5 .6,-9 -4,-11"},
	"rib-cover":    {"top rect -6 -7 7.2 14 3"},
	"towel-open":   {"cloth rect -12 -11 24 22 0"},
	"towel-flap":   {"cloth rect -7.1 -11 14.2 22 0", "thread line 6.9,-10.8 6.9,10.8"},
	"plain-pack":   {"seat2 rect -10 -7.6 20 15.2 3", "thread line -8,5.4 -8,-5.4", "thread line 8,5.4 8,-5.4"},
	"wrapped":      {"cloth2 area -1.8,-9 1.8,-9 2,0 1.8,9 -1.8,9 -2,0", "thread line 0,-8 0,8"},
	"wrapped-flat": {"cloth2 area -7,-10c -7,10c 7,10c 7,-10c", "thread line -5.6,-9 5.6,-9", "thread line 0,-8.6 0,9"},
	"chair-high":   {"wood2 area -20,43c -23,0c -20,0c -16,43c", "wood2 area 18,43c 22,0c 19,0c 14,43c", "seat rect -24 42 47 4 2", "seat2 area -19,44c -24,44c -38,124 -37,127 -33,127 -31,124"},
	"lap-pillow":   {"cloth2 area -17,1 -18,6 -9,9 0,9.5 9,9 17,6 16,1 0,-.4"},
	"head-pillow":  {"cloth2 area -16,1 -17,4 -9,6 0,6.4 9,6 17,4 16,1 0,-.4"},
	"knee-pillow":  {"cloth2 area -22,0c -19,6 -9,13 1,14.5 10,12 18,6 22,0c"},
	"near-thigh":   {"legs area 8.6,-13c 8.5,-15 7.3,-25 5.6,-34 3.6,-38 0,-39.4 -3.4,-38 -5.3,-34 -6.4,-24.4 -8.2,-14.2c -8.2,-13c", "legs rect -8.3 -17 16.6 8 0"},
	"strip":        {"cloth2 rect 0 -4 1 8 0", "cloth rect 0 -3 1 6 0"},
	"bowl":         {"seat area -12,8c 12,8c 10,3 5,0c -5,0c -10,3"},
	"cup":          {"white area -4,0c -4.4,9c 4.4,9c 4,0c", "cold rect -4 .5 8 5.6 .6", "thread line 4.3,7.6 7,6.6 6.8,3 4.2,2"},
	"bottle":       {"white area -4.6,0c -4.6,14 -2,18 -2,20c 2,20c 2,18 4.6,14 4.6,0c", "seat2 rect -2.4 20 4.8 3 .6", "yellow area -3.4,3c -3.4,11c 3.4,11c 3.4,3c", "rubber area 0,3.8 -2,5.4 -1.6,7.4 -.3,10c .6,8.4 1.9,7 1.8,5.2"},
	"freezer-bag":  {"white area -8,0c -8,23c 8,23c 8,0c", "cold rect -7.4 .6 14.8 11.4 1", "thread line -8,21 8,21", "thread line -8,20.2 8,20.2"},
	"outer-bag":    {"white area -13,0c -13,26c 13,26c 13,0c"},
	"outer-front":  {"thread line -11.6,0 -11.6,26", "thread line -10.8,0 -10.8,26", "thread line -13,0c 13,0c 13,26c -13,26c", "cloth area -1,5c -1,14c 11,14c 11,5c", "thread line .4,12 9.4,12", "thread line .4,9.6 7,9.6", "thread line .4,7.2 8,7.2"},
}
