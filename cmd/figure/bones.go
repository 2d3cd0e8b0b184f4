package main

import (
	"knotmap/bodymap"
)

// Bones as closed curves.
const (
	scapula = `78,348 84,390 86,430 92,480 99,512 112,498 134,462 166,428 188,410 196,392 190,372
		150,352 110,346`
	scapulaHollow = "92,420 110,404 170,392 180,404 150,430 118,470 106,490"
	scapulaSpine  = `84,393 112,388 150,377 186,364 204,357 219,357 227,365 222,373 208,373 194,375 150,386
		112,397`

	humerus = `196,390 208,380 222,378 234,386 237,402 232,422 236,466 262,556 288,646 306,698 334,726 343,740
		336,751 318,757 304,750 290,761 276,765 267,759 271,742 278,716 270,660 242,566 216,470 206,432 195,410`
	olecranon = `296.6,741.8 301.7,738 308.4,741.2 312.5,752.5 314.2,767.7 319.2,799.6 328.3,849.2 344.3,928 326.4,849.8 316.4,800.5 306.1,770.2
		297.8,754`
	ulnarHead = "360.5,1011 366.6,1015.4 369.8,1023.8 368.5,1031.5 363.2,1031.1 359.2,1021.9"
	ulna      = `295,740.2 303.3,736.5 313.2,751.2 319.2,770.3 322,792.5 337.2,867.3 352.7,946.4 363.9,1003.6 370.1,1016.4 371.3,1028.6 366.4,1036.4
		360.5,1027.8 356,1008.2 344.1,949.1 328.6,870.1 310.3,792 298.8,762`
	radius = `327,755.2 342.9,749.2 347.2,759.3 346,772.3 358.4,808.2 375.5,865.8 391.8,934 406.1,986.1 415.3,1008.4 415,1021.1 380.4,1030.9 374.6,1019.1
		380.1,990.1 377.5,938.5 365,869.1 348.9,811.2 337.1,777.2 329.4,766`
	femur = `148,899 162,902 171,913 180,907 190,913 197,934 196,958 187,988 174,1080 160,1180 150,1304 114,1304
		126,1180 139,1080 145,1022 137,1002 141,984 151,966 154,950 142,936 136,918 139,904`

	iliumBack = `40,846 46,826 58,804 78,788 104,777 130,777 150,789 163,816 164,848 157,880 160,906 150,928
		138,954 124,988 112,1014 96,1020 83,1006 86,984 93,962 79,944 77,934 90,918 91,902 78,888 58,880 44,866`
	atlasArch  = "0,203 22,202 46,203 50,209 42,214 18,215 0,216"
	nuchal     = "0,186 2,200 2.2,250 3,300 0,304"
	occiput    = "0,170 28,171 54,176 73,180 72,202 62,212 44,204 24,200 0,203"
	sacrumBack = "0,808 26,808 44,828 40,862 26,905 12,944 4,966 0,968"
)

// ribReach is how far each rib reaches to the side, in units.
var ribReach = [12]float64{58, 96, 122, 140, 151, 158, 165, 170, 171, 160, 104, 76}

// ribHeight returns the height at which a rib, counted from 0, leaves the spine.
func ribHeight(i int) float64 { return 324 + 27.2*float64(i) }

// bone draws a bone given as a string of anchors.
func (d *drawing) bone(points string) { d.area("bone", points) }

// bar draws a bone of nearly even thickness, such as a rib.
func (d *drawing) bar(class string, from, to float64, points ...bodymap.Point) {
	along := make([]anchor, len(points))
	for i, p := range points {
		along[i].Point = p
	}
	d.shape(class, ribbon(sample(spline(along, false), 4), 4, func(t float64) float64 { return from + (to-from)*t }))
}

// ribsBack draws the back of the ribs: from the spine down to the side.
func (d *drawing) ribsBack(class string) {
	for i, w := range ribReach {
		n, y := float64(i), ribHeight(i)
		points := []bodymap.Point{pt(12, y+4), pt(w*.35, y-3+n*.6)}
		drop, fall, thick := 14+n*1.5, 44+n*3, 9.5
		if i < 2 {
			drop = 8
		}
		if i == 0 {
			thick = 7
		}
		if floating := i >= 10; floating {
			points = append(points, pt(w*.72, y+drop), pt(w, y+drop+16.5))
		} else {
			points = append(points, pt(w*.72, y+drop), pt(w*.95, y+drop+fall*.55), pt(w, y+drop+fall))
		}
		d.bar(class, thick, 7, points...)
		if i < 5 { // hidden under the blade
			continue
		}
		for j := range points {
			points[j].Y += 2.8
		}
		d.bar("cast", thick*.4, 2, points...)
	}
}

// spinousProcesses draws the tips of the vertebrae, from the lowest of the neck to the sacrum.
func (d *drawing) spinousProcesses(class string) {
	d.bead(class, 304, 4, 7)
	for i := 1; i < 18; i++ {
		wide, long := 2.4, 6.5
		if i >= 12 {
			wide, long = 3, 8.5
		}
		d.bead(class, 304+float64(i)*28.6, wide, long)
	}
}
