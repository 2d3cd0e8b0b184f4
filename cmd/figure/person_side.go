package main

import "knotmap/bodymap"

// sidePerson is the person from the right side, who looks to the right.
var sidePerson = &person{
	parts: append([]part{
		{"pelvis", "", pt(0, 945), bodymap.Point{}},
		{"belly", "pelvis", pt(-24, 800), bodymap.Point{}},
		{"chest", "belly", pt(-32, 660), bodymap.Point{}},
		{"neck", "chest", pt(-26, 322), bodymap.Point{}},
		{"head", "neck", pt(-8, 200), bodymap.Point{}},
	}, append(sideLimbs(""), sideLimbs("2")...)...),
	leaves: append(append([]leaf{
		{id: "P", part: "pelvis", tone: "legs", outline: `104,770 105,840 99,900 92,960 84,1010 40,1050 -40,1068 -100,1056 -130,1020 -142,978
			-141,938 -130,890 -110,842 -96,796 -70,752 20,740 80,748`},
		{id: "B", part: "belly", tone: "top", outline: `104,660 107,726 112,790 112,850 108,888c 40,902 -60,904 -129,890c -116,840 -98,796 -91,750 -95,700
			-108,640 -60,590 40,590`},
		{id: "N", part: "neck", tone: "skin", bare: false, outline: "46,230 47,290 44,330 54,384 10,420 -60,400 -88,340 -76,300 -67,270 -67,236 -76,196 -40,170 20,180"},
		{id: "C", part: "chest", tone: "top", outline: `42,358c 52,392 80,446 101,500 113,546 112,590 107,640 104,690 60,730 -40,735 -98,700 -108,650 -126,570
			-136,508 -133,458 -119,402 -99,350 -80,312c -50,340 0,362`},
	}, sideHeadLeaves...), sideLimbLeaves...),
	landmarks: sideLandmarks(),
}

func sideLimbs(n string) []part {
	return []part{
		{"upper" + n, "chest", pt(-14, 410), pt(-14, 752)},
		{"fore" + n, "upper" + n, pt(-14, 752), pt(-14, 1037)},
		{"hand" + n, "fore" + n, pt(-14, 1037), bodymap.Point{}},
		{"thigh" + n, "pelvis", pt(-2, 945), pt(-2, 1412)},
		{"shank" + n, "thigh" + n, pt(-2, 1412), pt(-2, 1863)},
		{"foot" + n, "shank" + n, pt(-2, 1863), bodymap.Point{}},
	}
}

// sideHeadLeaves is the head in profile, simplified from that of the map.
var sideHeadLeaves = []leaf{
	{id: "H", part: "head", tone: "skin", outline: `-8,22 40,29 75,50 97,80 107,110 106,129 102,143 107,157 118,178 130,193 127,203 113,208
		117,221 112,229 116,237 109,246 110,262 104,275 88,281c 62,274 36,262 18,244 6,214 -40,202 -86,202 -98,160 -106,120 -102,82 -84,52 -50,30`},
	{id: "K", part: "head", tone: "hair", outline: `-8,15 44,22 82,46 102,76c 88,82 76,92 68,106 58,118 44,126 37,140 31,158 19,162 16,142 6,126
		-10,123 -23,135 -27,156 -23,178 -20,196 -40,208 -66,214 -84,210 -100,180 -112,132 -109,84 -88,46 -52,22`},
	{id: "E", part: "head", tone: "skin", outline: "14,158 16,142 9,128 -5,125 -18,132 -22,150 -14,176 -3,195 7,198 12,186"},
	{id: "F", part: "head", tone: "pen", pen: "72,134 84,125 100,126|75,150 83,157 96,155|112,230 104,231 97,235|114,206 106,204 104,196|5,150 -6,146 -10,158 -3,176"},
}

// sideLimbLeaves are drawn for both sides.
var sideLimbLeaves = []leaf{
	{id: "t", part: "thigh", tone: "legs", a: "90,945 95,1040 92,1150 78,1290 60,1412", b: "-106,945 -108,1030 -92,1140 -72,1280 -60,1412"},
	{id: "k", part: "shank", tone: "skin", a: "58,1412 54,1500 46,1640 34,1770 32,1856", b: "-62,1412 -80,1500 -80,1580 -58,1700 -40,1790 -38,1856"},
	{id: "c", part: "shank", tone: "legs", outline: "58,1412 54,1500 46,1640 36,1752c 0,1764 -52,1752c -62,1690 -82,1580 -82,1500 -62,1412 -44,1372 -2,1354 40,1372"},
	{id: "f", part: "foot", tone: "skin", outline: `32,1846 44,1872 80,1892 140,1908 196,1918 216,1930 214,1945 196,1949 120,1946 70,1940 20,1946 -40,1949
		-66,1942 -74,1920 -62,1894 -42,1862 -32,1836 0,1826`},
	{id: "u", part: "upper", tone: "skin", a: "40,410 42,480 34,600 26,700 24,752", b: "-68,410 -68,490 -66,600 -58,690 -53,752"},
	{id: "l", part: "upper", tone: "top", outline: "44,410 47,480 44,560 40,600c -12,612 -72,602c -75,540 -74,470 -72,410 -56,370 -14,352 28,370"},
	{id: "a", part: "fore", tone: "skin", a: "25,752 32,810 28,890 16,980 9,1037", b: "-53,752 -58,810 -54,890 -44,980 -37,1037"},
}

func sideLandmarks() map[string]bodyMark {
	out := map[string]bodyMark{
		"hip-centre": {part: "pelvis", at: pt(-2, 945)},
		"seat":       {part: "pelvis", at: pt(-60, 1072)},
		"buttock":    {part: "pelvis", at: pt(-142, 960)},
		"sacrum":     {part: "pelvis", at: pt(-112, 848)},
		"low-back":   {part: "belly", at: pt(-91, 750)},
		"belly":      {part: "belly", at: pt(110, 790)},
		"flank":      {part: "belly", at: pt(0, 760)},
		"back":       {part: "chest", at: pt(-136, 490)},
		"back-low":   {part: "chest", at: pt(-120, 600)},
		"back-top":   {part: "chest", at: pt(-110, 380)},
		"chest":      {part: "chest", at: pt(104, 510)},
		"ribs":       {part: "chest", at: pt(0, 580)},
		"shoulder":   {part: "chest", at: pt(-14, 362)},
		"nape":       {part: "neck", at: pt(-68, 262)},
		"throat":     {part: "neck", at: pt(46, 320)},
		"neck-side":  {part: "neck", at: pt(-20, 270)},
		"occiput":    {part: "head", at: pt(-96, 170)},
		"skull-edge": {part: "head", at: pt(-72, 208)},
		"crown":      {part: "head", at: pt(-8, 22)},
		"forehead":   {part: "head", at: pt(104, 110)},
		"temple":     {part: "head", at: pt(52, 140)},
		"jaw":        {part: "head", at: pt(48, 225)},
		"chin":       {part: "head", at: pt(108, 262)},
		"back-head":  {part: "head", at: pt(-106, 120)},
	}
	for _, n := range []string{"", "2"} {
		for name, m := range map[string]bodyMark{
			"deltoid": {part: "upper", at: pt(-14, 470)}, "upper-arm": {part: "upper", at: pt(-14, 600)},
			"upper-arm-back": {part: "upper", at: pt(-66, 600)}, "upper-arm-front": {part: "upper", at: pt(34, 600)},
			"elbow": {part: "upper", at: pt(-14, 752)}, "forearm": {part: "fore", at: pt(-14, 880)},
			"wrist": {part: "fore", at: pt(-14, 1030)}, "palm": {part: "hand", at: pt(-14, 1115)},
			"fingertips": {part: "hand", at: pt(-14, 1236)}, "thigh": {part: "thigh", at: pt(95, 1180)},
			"thigh-back": {part: "thigh", at: pt(-84, 1190)}, "knee": {part: "thigh", at: pt(66, 1430)},
			"knee-top": {part: "thigh", at: pt(70, 1370)}, "shin": {part: "shank", at: pt(48, 1620)},
			"calf": {part: "shank", at: pt(-78, 1580)}, "ankle": {part: "shank", at: pt(-2, 1863)},
			"sole": {part: "foot", at: pt(-2, floorLevel)}, "heel": {part: "foot", at: pt(-62, floorLevel)},
			"ball": {part: "foot", at: pt(150, floorLevel)}, "toes": {part: "foot", at: pt(212, 1940)},
			"instep": {part: "foot", at: pt(110, 1900)}, "hip": {part: "thigh", at: pt(-2, 945)},
		} {
			m.part += n
			out[name+n] = m
		}
	}
	return out
}
