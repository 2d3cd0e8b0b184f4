package main

import "knotmap/bodymap"

// plate is one picture of the figure: a layer of a view of a body.
type plate struct {
	view bodymap.View
	body bodymap.Body
	deep bool
}

// plates lists every picture of the figure.
func plates() []plate {
	var out []plate
	for _, b := range bodymap.Bodies {
		for _, v := range bodymap.Views {
			out = append(out, plate{v, b, false}, plate{v, b, true})
		}
	}
	return out
}

// name returns the picture's file name without its ending.
func (p plate) name() string {
	name := p.view.String()
	if p.deep {
		name += "-deep"
	}
	if p.body != bodymap.Straight {
		name += "-" + p.body.String()
	}
	return name
}

// layers says what is drawn in each view, the superficial layer before the deep one.
var layers = map[bodymap.View][2]func(*drawing){
	bodymap.Back:    {back, backDeep},
	bodymap.Front:   {front, frontDeep},
	bodymap.Lateral: {side, sideDeep},
}

// draw returns the finished drawing.
func (p plate) draw() *drawing {
	d := &drawing{plate: p}
	layer := 0
	if p.deep {
		layer = 1
	}
	layers[p.view][layer](d)
	return d
}

func back(d *drawing) {
	d.all(backMuscles)
	d.backOfHead()
	d.backOfHand()
	d.relief(backRelief)
	d.area("bone veiled", olecranon)
	d.area("bone veiled", ulnarHead)
	d.area("bone veiled", scapulaSpine)
	d.area("ghost", scapula)
	d.spinousProcesses("bone far")
}

func front(d *drawing) {
	d.area("sheet", windpipe)
	d.all(neckMuscles)
	d.all(frontMuscles)
	d.marks(groinLigament, pose)
	d.marks(flexorCords, pose)
	d.relief(frontRelief)
	d.reliefOfBody()
	d.whole("bone veiled", sternum)
	d.bone(clavicle)
	d.area("tint", clavicleShade)
	d.face()
	d.palm()
	d.marks(palmarisCord, pose)
	d.bead("cast", 790, 5, 8)
	d.bead("cast", 792, 3, 4.5)
}

func backDeep(d *drawing) {
	d.backOfHead()
	d.whole("bone veiled", occiput)
	d.whole("bone veiled", atlasArch)
	d.all(wallMuscles)
	d.bone(femur)
	d.ribsBack("bone")
	d.bone(iliumBack)
	d.whole("bone", sacrumBack)
	d.bone(humerus)
	d.bone(ulna)
	d.bone(radius)
	d.all(spineMuscles)
	d.bone(scapula)
	d.area("tint", scapulaHollow)
	d.all(bladeMuscles)
	d.bone(scapulaSpine)
	d.relief(deepBackRelief)
	d.whole("sheet", nuchal)
	d.backOfHand()
	d.spinousProcesses("bone veiled")
}

func frontDeep(d *drawing) {
	d.flesh()
	d.behind(behindMuscles)
	d.relief(deepShade)
	d.all(farMuscles)
	d.columnFront()
	d.pelvisFront()
	d.bone(humerusFront)
	d.area("tint", humerusShade)
	d.bone(ulnaFront)
	d.bone(radiusFront)
	d.ribsFloating()
	d.all(backWallMuscles)
	d.archShadow()
	d.behind(chestMuscles)
	d.fibresBetweenRibs()
	d.ribsFront()
	d.breastbone()
	d.bone(acromionFront)
	d.behind(sideMuscles)
	d.marks(bicepsTendon, pose)
	d.all(outerMuscles)
	d.shape("ghost", pathCubic(spline(d.placed(anchors(dome)), false), 1, false))
	d.area("drop", coracoidFront)
	d.bone(coracoidFront)
	d.area("drop", clavicle)
	d.bone(clavicle)
	d.area("tint", clavicleShade)
	d.relief(deepRelief)
	d.face()
	d.palm()
}

// windpipe lies between the muscles of the throat.
const windpipe = "0,290 8,292 12,306 10,330 8,384 0,386"
