package main

// strengthThings are things that only the pictures of strength hold.
var strengthThings = map[string]thing{
	"shoe":        {"seat2 area -3,8c -2.9,6 -3.9,3.6 -4.6,1.4 -4.4,0 0,-.4 5.2,0 5.9,1.4 5.2,3.4 3.6,5.8 2.9,8c .8,7 -1,7", "white rect -4.5 -.5 10.3 1.2 .5", "thread line -1.2,5.6 1.4,5.8", "thread line -1.6,4.2 1.9,4.4", "thread line -3.4,2.6 0,3 4,2.6"},
	"cloth-flat":  {"cloth2 rect -15 0 30 1.8 .8"},
	"wall-towel":  {"cloth2 rect -1 -11 2 22 1"},
	"chair-low":   {"wood2 area -15,43c -19,0c -16,0c -11,43c", "wood2 area 18,43c 22,0c 19,0c 14,43c", "wood area -20,44c -22.6,84 -21,86.5 -19,85 -16.4,44c", "seat rect -20 42 43 4 2", "seat area -22,72c -23.4,84 -22,87.6 -19.4,87 -18.2,83 -17.8,72c"},
	"door-leaf":   {"wall rect -300 0 500 320 0", "wood2 rect -97 0 100 208 0", "wood rect -92 0 92 205 0", "wood2 rect -5 100 4 3 1"},
	"rug-above":   {"cloth rect -140 -10 280 200 3"},
	"towel-above": {"seat rect -15 -7 30 15 2"},
	"arm-shadow":  {"cloth2 rect -38 -3.4 76 6.8 3.4"},
	"fist-over": {
		"skin rect -3.3 -2.4 6.9 3 1",
		"pen line -3.2,.7 -2.2,.9 -1.1,.6 0,.7 1.3,.4 1.2,-.8 2,-1.3 3,-.5", "pen line -1.3,-2.6 -1.5,-.9 -1.1,.6", "pen line 1.1,-2.6 .8,-1.6",
	},
}
