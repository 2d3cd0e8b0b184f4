package main

// stretchUpperThings are things and parts seen only in the pictures of these stretches.
var stretchUpperThings = map[string]thing{
	"blade":             {"top2 area -4,6 -4.6,2 -3.4,-5 -1.6,-9.6 .2,-10 2.4,-6 5,0 6.4,4 5,6.4 0,7.2"},
	"floor-beyond":      {"floor rect -52 -1 98 9 0", "thread line -52,8 46,8"},
	"mat-under":         {"matted rect -66 24 132 180 3"},
	"mat-across":        {"matted rect -90 -66 180 118 3"},
	"towel-under-spine": {"cloth area -5,74c -4.6,72.6 0,72 4.6,72.6 5,74c 5.4,184c 4.8,186.4 0,187.2 -4.8,186.4 -5.4,184c", "thread line -2,74 -2,186", "thread line 2,74 2,186"},
	"chair-high-front":  {"wood2 rect -21 0 3 44 1", "wood2 rect 18 0 3 44 1", "seat rect -23 50 46 84 7", "seat2 rect -18 56 36 72 5", "seat rect -23 40 46 6 3"},
	"face-behind":       {"skin area 3,6 -3,6 -7,4.4 -7.6,2.2 -9.4,.2 -7.8,-.8 -7.4,-3.4 -6,-6.4 -2,-7 3,-5"},
	"knee-from-above":   {"pen line -4.6,.6 -3.6,-2.6 0,-4 3.6,-2.6 4.6,.6"},
	"hug-fingers": {
		"hair rect .05 2.60 .95 .70 0", "hair rect .08 2.25 .92 1.40 0", "hair rect .14 2.00 .86 1.90 0", "skin rect .08 2.55 .92 .80 0", "skin rect .14 2.20 .86 1.50 0",
		"hair rect .00 .63 1.00 .70 0", "hair rect .03 .28 .97 1.40 0", "hair rect .09 .03 .91 1.90 0", "skin rect .03 .58 .97 .80 0", "skin rect .09 .23 .91 1.50 0",
		"hair rect .01 -1.33 .99 .70 0", "hair rect .04 -1.68 .96 1.40 0", "hair rect .10 -1.93 .90 1.90 0", "skin rect .04 -1.38 .96 .80 0", "skin rect .10 -1.73 .90 1.50 0",
		"hair rect .07 -3.25 .93 .70 0", "hair rect .10 -3.60 .90 1.40 0", "hair rect .16 -3.85 .84 1.90 0", "skin rect .10 -3.30 .90 .80 0", "skin rect .16 -3.65 .84 1.50 0",
	},
}
