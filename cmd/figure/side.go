package main

// sideEdge is the skin's edge of the figure from the patient's right side, who looks towards
// positive x: a closed curve. The line x = 0 runs through the ear, the acromion and the
// greater trochanter; heights are those of the other views.
var sideEdge = anchors(sideProfile + `90,281 68,285 54,291 48,303 50,319 45,335 39,355 38,377 50,400 79,446 100,500 112,544 111,582 103,616
	99,668 100,726 103,790 102,848 97,900 86,958 81,994 87,1050 93,1130 90,1220 83,1304c -68,1304c -79,1220 -89,1140
	-98,1084 -110,1052 -132,1016 -142,978 -142,940 -131,894 -110,848 -93,800 -86,748 -91,700 -107,640 -126,570
	-136,508 -133,458 -118,402 -98,350 -80,314 -69,282 -66,254 -71,226 -84,198 ` + sideSkull)

// The head in profile: from the vertex down the face to the chin, and from the nape up to the vertex.
const (
	sideProfile = `-8,22 40,29 75,50 97,80 107,110 106,129 101.5,143 107,157 117,177 129,192 128,202 113,208
		111.5,213 117,222 112,229.5 115.5,236 110,244 107,251 110,262 105,274 `
	sideSkull = "-98,160 -106,120 -102,82 -84,52 -50,30"
)

// Bones under the skin of the side.
const (
	sideClavicle  = "41,391 35,382 22,370 8,361 -1,358 -3,363 6,368 20,377 33,389"
	sideHyoid     = "32,287 40,283.5 48,284.5 52,287.5 49,290.5 41,289.5 34,290"
	sideBladeRoot = "-84,398 -60,380 -34,368 -14,359 2,357 4,364 -12,368 -34,377 -58,390 -80,402"
)

var sideRelief = []mark{
	{class: "light", points: "-20,376 10,372 30,400 26,460 8,520 -14,470 -28,420"},
	{class: "light", points: "60,460 84,470 102,520 100,560 80,560 62,520"},
	{class: "light", points: "-110,540 -84,530 -56,560 -50,640 -66,700 -86,660 -102,600"},
	{class: "light", points: "-118,900 -90,880 -62,910 -52,970 -72,1020 -108,1010 -124,960"},
	{class: "tint", points: "-104,1040 -80,1058 -44,1070 -16,1060 -30,1090 -70,1086 -100,1070"},
	{class: "light", points: "54,960 66,990 74,1060 76,1150 66,1210 56,1130 52,1040"},
	{class: "light", points: "-86,1096 -64,1090 -50,1140 -50,1230 -64,1240 -78,1170"},
	{class: "tint", points: "-22,1060 -14,1060 -8,1180 -10,1304 -22,1304 -20,1190"},
	{class: "tint", points: "34,1030 40,1040 34,1110 24,1200 16,1304 6,1304 18,1200 28,1110"},
	{class: "tint", points: "20,560 60,584 90,600 80,622 50,616 26,590"},
}

// side draws the superficial layer of the side.
func side(d *drawing) {
	d.all(sideLegMuscles)
	d.all(sideTrunkMuscles)
	d.all(sideHipMuscles)
	d.all(sideNeckMuscles)
	d.area("bone veiled", sideHyoid)
	d.fadingArm(func() { d.all(sideArmMuscles) })
	d.all(sideShoulderMuscles)
	d.area("bone veiled", sideClavicle)
	d.area("bone veiled", sideBladeRoot)
	d.relief(sideRelief)
	d.reliefOfBody()
	d.sideHead()
}

// sideDeep draws the deep layer of the side.
func sideDeep(d *drawing) {
	d.area("under far", sideFlesh)
	d.muscle(sideThroat)
	d.area("bone cartilage", sideWindpipe)
	d.area("bone cartilage", sideLarynx)
	d.bone(sideHyoid)
	for _, v := range sideVertebrae {
		d.bone(v)
	}
	d.all(sideSpineMuscles[:3])
	d.all(sideBellyMuscles)
	d.half.WriteString(`<g opacity=".75">`)
	d.all(sideWall)
	d.half.WriteString(`</g>`)
	d.all(sideFarThigh)
	d.bone(sideIlium)
	d.bone(sideFemur)
	d.all(sideRotators)
	d.area("bone veiled", sideSacrum)
	d.marks(sideHollows, pose)
	d.relief(sideBoneShades[2:])
	d.bone(sideBreastbone)
	d.muscle(sideIntercostals)
	d.ribsSide()
	d.all(sideSpineMuscles[3:])
	d.all(sideScalenes)
	d.all(sideRibMuscles)
	d.all(sideThighMuscles)
	d.all(sideHipMusclesDeep)
	d.bone(sideBlade)
	d.fadingArm(func() {
		d.all(sideBladeMuscles)
		d.bone(sideCoracoid)
		d.bone(sideHumerus)
		d.relief(sideBoneShades[:1])
		d.all(sideCuffMuscles)
	})
	d.bone(sideBladeSpine)
	d.bone(sideCollarbone)
	d.relief(sideBoneShades[1:2])
	d.skull()
}
