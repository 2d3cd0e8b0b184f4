package main

import "knotmap/bodymap"

// frontPerson and backPerson are the person from the front and from behind.
var (
	frontPerson = flatPerson(frontLeaves)
	backPerson  = flatPerson(backLeaves)
)

func flatPerson(own []leaf) *person {
	return &person{
		flat: true,
		parts: append([]part{
			{"pelvis", "", pt(0, 945), bodymap.Point{}},
			{"belly", "pelvis", pt(0, 800), bodymap.Point{}},
			{"chest", "belly", pt(0, 660), bodymap.Point{}},
			{"neck", "chest", pt(0, 330), bodymap.Point{}},
			{"head", "neck", pt(0, 215), bodymap.Point{}},
			{"face", "head", pt(0, 160), bodymap.Point{}},
			{"mouth", "face", pt(0, 229), bodymap.Point{}},
			{"ears", "head", pt(0, 160), bodymap.Point{}},
			{"hairline", "head", pt(0, 100), bodymap.Point{}},
		}, append(flatLimbs("", 1), flatLimbs("2", -1)...)...),
		leaves:    append(own, flatLimbLeaves...),
		landmarks: flatLandmarks(),
	}
}

func flatLimbs(n string, sign float64) []part {
	at := func(x, y float64) bodymap.Point { return pt(x*sign, y) }
	return []part{
		{"upper" + n, "chest", at(shoulderReach, 410), at(shoulderReach, 752)},
		{"fore" + n, "upper" + n, at(shoulderReach, 752), at(shoulderReach, 1037)},
		{"hand" + n, "fore" + n, at(shoulderReach, 1037), bodymap.Point{}},
		{"thigh" + n, "pelvis", at(100, 945), at(100, 1412)},
		{"shank" + n, "thigh" + n, at(100, 1412), at(100, 1863)},
		{"foot" + n, "shank" + n, at(100, 1863), bodymap.Point{}},
	}
}

// half returns the outline of a shape from the right half of its edge, which begins and
// ends on the midline.
func half(edge string) string {
	points := anchors(edge)
	out := ""
	for _, p := range append(points, mirrored(points[1:len(points)-1])...) {
		out += number(p.X) + "," + number(p.Y)
		if p.corner {
			out += "c"
		}
		out += " "
	}
	return out
}

var trunkLeaves = []leaf{
	{id: "P", part: "pelvis", tone: "legs", outline: half("0,750 120,752 156,780 168,830 186,905 194,965 190,1020 150,1056 60,1070 0,1056")},
	{id: "B", part: "belly", tone: "top", outline: half("0,590 130,596 168,640 163,700 162,752 171,812 187,882c 90,898 0,900")},
}

var frontLeaves = append(append([]leaf{
	{id: "N", part: "neck", tone: "skin", outline: half("0,180 40,190 58,230 59,270 64,304 90,334 100,372 50,410 0,420")},
	{id: "C", part: "chest", tone: "top", outline: half("0,392 40,380 66,336c 112,344 160,352 204,370 226,400 212,450 194,490c 188,540 178,620 167,684 110,740 0,744")},
}, trunkLeaves...), []leaf{
	{id: "E", part: "ears", tone: "skin", outline: half("0,128 60,128 84,132 95,128 99,140 97,160 90,182 80,186 60,180 0,176")},
	{id: "H", part: "head", tone: "skin", outline: half("0,22 56,36 80,70 86,110 85,150 80,190 70,224 50,258 26,276 0,281")},
	{id: "K", part: "head", tone: "hair", outline: half("0,11 36,15 68,36 88,72 93,112 90,150 83,160c 79,130 70,100 54,84 30,74 0,72")},
	{id: "M", part: "mouth", tone: "lip", outline: "-24,229c -12,226 0,227 12,226 24,229c 13,247 0,252 -13,247"},
	{id: "F", part: "face", tone: "pen", pen: "17,134 34,129 56,135|-17,134 -34,129 -56,135|19,151 36,158 53,150|-19,151 -36,158 -53,150|-13,203 -8,207 0,209 8,207 13,203|-26,228 -12,229 0,230 12,229 26,228"},
}...)

var backLeaves = append(append([]leaf{
	{id: "N", part: "neck", tone: "skin", outline: half("0,160 40,180 60,226 60,268 65,304 90,334 100,372 50,400 0,400")},
	{id: "C", part: "chest", tone: "top", outline: half("0,336 40,332 70,326c 112,342 160,350 204,368 226,400 212,450 194,490c 188,540 178,620 167,684 110,740 0,744")},
}, trunkLeaves...), []leaf{
	{id: "S", part: "chest", tone: "crease", pen: "0,360 0,500 0,690|70,420 96,470 104,524 88,556|-70,420 -96,470 -104,524 -88,556"},
	{id: "E", part: "ears", tone: "skin", outline: half("0,128 60,128 84,132 95,128 99,140 97,160 90,182 80,186 60,180 0,176")},
	{id: "H", part: "head", tone: "hair", outline: half("0,11 36,15 68,36 88,72 94,112 90,150 82,184 68,212 40,220 0,224")},
}...)

// flatLimbLeaves are those of the right of the picture; the others are their mirror images.
var flatLimbLeaves = []leaf{
	{id: "t", part: "thigh", tone: "legs", a: "194,950 195,1020 188,1120 170,1290 154,1412", b: "6,950 10,1040 20,1150 38,1300 48,1412"},
	{id: "k", part: "shank", tone: "skin", a: "152,1412 160,1520 154,1630 136,1770 128,1856", b: "50,1412 46,1510 54,1630 68,1770 74,1856"},
	{id: "c", part: "shank", tone: "legs", outline: "152,1412 161,1520 156,1630 140,1752c 100,1762 64,1752c 52,1630 44,1510 50,1412 64,1374 101,1360 138,1374"},
	{id: "f", part: "foot", tone: "skin", outline: "74,1850 72,1884 62,1916 56,1938 70,1952 104,1956 140,1953 158,1944 156,1926 140,1898 128,1850 116,1832 86,1832"},
	{id: "u", part: "upper", tone: "skin", a: "240,410 244,490 236,610 230,700 227,752", b: "136,410 142,500 146,610 148,700 149,752"},
	{id: "l", part: "upper", tone: "top", outline: "243,410 248,480 246,560 242,600c 190,614 140,602c 136,540 132,470 132,410 148,374 188,356 228,374"},
	{id: "a", part: "fore", tone: "skin", a: "227,752 234,810 228,890 216,980 211,1037", b: "149,752 143,810 150,890 161,980 165,1037"},
}

func flatLandmarks() map[string]bodyMark {
	out := map[string]bodyMark{
		"hip-centre": {part: "pelvis", at: pt(0, 945)},
		"seat":       {part: "pelvis", at: pt(0, 1060)},
		"belly":      {part: "belly", at: pt(0, 780)},
		"low-back":   {part: "belly", at: pt(0, 760)},
		"chest":      {part: "chest", at: pt(0, 500)},
		"back":       {part: "chest", at: pt(0, 490)},
		"nape":       {part: "neck", at: pt(0, 300)},
		"throat":     {part: "neck", at: pt(0, 320)},
		"crown":      {part: "head", at: pt(0, 22)},
		"forehead":   {part: "head", at: pt(0, 100)},
		"chin":       {part: "head", at: pt(0, 276)},
		"occiput":    {part: "head", at: pt(0, 190)},
	}
	for i, n := range []string{"", "2"} {
		sign := 1 - 2*float64(i)
		for name, m := range map[string]bodyMark{
			"buttock": {part: "pelvis", at: pt(90, 990)}, "flank": {part: "belly", at: pt(150, 750)},
			"blade": {part: "chest", at: pt(104, 450)}, "blade-inner": {part: "chest", at: pt(48, 450)},
			"ribs": {part: "chest", at: pt(178, 570)}, "breast": {part: "chest", at: pt(100, 480)},
			"shoulder": {part: "chest", at: pt(190, 366)}, "shoulder-top": {part: "chest", at: pt(120, 346)},
			"neck-side": {part: "neck", at: pt(44, 274)}, "skull-edge": {part: "head", at: pt(40, 206)},
			"temple": {part: "head", at: pt(76, 140)}, "jaw": {part: "head", at: pt(60, 220)},
			"ear": {part: "head", at: pt(94, 150)}, "deltoid": {part: "upper", at: pt(210, 470)},
			"upper-arm": {part: "upper", at: pt(188, 600)}, "elbow": {part: "upper", at: pt(188, 752)},
			"forearm": {part: "fore", at: pt(188, 880)}, "wrist": {part: "fore", at: pt(188, 1030)},
			"palm": {part: "hand", at: pt(188, 1115)}, "fingertips": {part: "hand", at: pt(188, 1236)},
			"thigh": {part: "thigh", at: pt(100, 1180)}, "knee": {part: "thigh", at: pt(100, 1412)},
			"shin": {part: "shank", at: pt(104, 1620)}, "ankle": {part: "shank", at: pt(100, 1863)},
			"sole": {part: "foot", at: pt(100, floorLevel)}, "ball": {part: "foot", at: pt(110, floorLevel)},
			"hip": {part: "thigh", at: pt(100, 945)},
		} {
			if part := (map[string]bool{"upper": true, "fore": true, "hand": true, "thigh": true, "shank": true, "foot": true}); part[m.part] {
				m.part += n
			}
			m.at.X *= sign
			m.mirror = i == 1
			out[name+n] = m
		}
	}
	return out
}
