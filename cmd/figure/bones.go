package main

import (
	"knotmap/bodymap"
)

// Bones as closed curves.
const (
	scapula = `78,348 84,390 86,430 92,480 99,512 112,498 134,462 166,428 188,410 196,392 190,372
		150,352 110,346`
	scapulaHollow = "92,420 110,404 170,392 180,404 150,430 118,470 106,490"
	scapulaSpine  = "84,392 112,388 150,378 186,366 208,361 213,366 207,372 188,375 150,385 112,396"

	humerus = `196,388 212,380 228,384 236,402 232,424 238,470 262,560 290,660 304,706 330,730 326,748 300,750
		272,764 262,748 280,722 270,672 242,570 216,470 206,430 194,410`
	olecranon = "298,744 306,739 314,744 316,756 312,768 306,772 300,762"
	ulna      = "298,744 312,748 316,770 326,850 346,940 368,1022 360,1030 334,944 312,850 298,776"
	radius    = "322,752 338,748 340,768 358,850 388,950 416,1010 408,1030 388,1024 368,956 342,850 328,776"
	femur     = `98,906 116,902 132,914 150,920 170,906 186,914 196,938 190,966 178,1000 160,1100 130,1304 100,1304
		128,1100 138,1034 136,1012 140,990 128,966 112,952 96,946 88,926`

	iliumBack = `12,812 30,806 48,812 70,794 96,778 124,774 150,788 166,820 164,856 150,890 150,916 164,940
		150,968 122,990 96,1010 84,992 100,960 112,930 96,900 70,880 50,862 36,840 20,830`
	sacrumBack = "0,808 26,808 44,828 40,862 26,905 12,944 4,966 0,968"
)

// ribReach is how far each rib reaches to the side, in units.
var ribReach = [12]float64{58, 96, 122, 140, 151, 158, 162, 163, 160, 150, 118, 84}

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
	d.shape(class, ribbon(sample(spline(along, false), 6), 7, func(t float64) float64 { return from + (to-from)*t }))
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
	}
}

// vertebraeBack draws the transverse processes of all vertebrae: seven of the neck, twelve
// that carry ribs, five of the low back.
func (d *drawing) vertebraeBack() {
	for i := range 24 {
		y, w, thick, rise := 206+float64(i)*14.6, 13., 5., -1.
		switch {
		case i >= 19:
			y, w, thick, rise = 648+float64(i-19)*33, 24, 9, 3
		case i >= 7:
			y, w, thick, rise = ribHeight(i-7)-4, 14, 6, 3
		}
		d.bar("bone", thick, thick*.6, pt(1, y), pt(w*.6, y-1), pt(w, y-rise))
	}
}
