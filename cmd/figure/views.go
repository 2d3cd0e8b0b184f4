package main

// plates lists the pictures of the figure, by file name without its ending.
var plates = []struct {
	name string
	draw func(*drawing)
}{
	{"back", back},
	{"front", front},
	{"back-deep", backDeep},
	{"front-deep", frontDeep},
}

func back(d *drawing) {
	d.all(backMuscles)
	d.backOfHead()
	d.backOfHand()
	d.relief(backRelief)
	d.area("bone veiled", olecranon)
	d.area("bone veiled", scapulaSpine)
	d.area("ghost", scapula)
	d.spine()
}

func front(d *drawing) {
	d.area("sheet", windpipe)
	d.all(neckMuscles)
	d.all(frontMuscles)
	d.relief(frontRelief)
	d.whole("bone veiled", sternum)
	d.bone(clavicle)
	d.area("tint", clavicleShade)
	d.face()
	d.palm()
	d.bead("cast", 790, 5, 8)
	d.bead("cast", 792, 3, 4.5)
}

func backDeep(d *drawing) {
	d.bone(femur)
	d.ribsBack("bone")
	d.vertebraeBack()
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
	d.backOfHead()
	d.backOfHand()
	d.spine()
}

func frontDeep(d *drawing) {
	d.ribsBack("bone far")
	d.vertebraeFront()
	d.bone(iliumFront)
	d.whole("bone", sacrumFront)
	d.bone(femur)
	d.bone(humerus)
	d.bone(ulna)
	d.bone(radius)
	d.all(underRibs)
	d.ribsFront()
	d.whole("bone veiled", sternum)
	d.all(overRibs)
	d.bone(coracoid)
	d.bone(clavicle)
	d.area("tint", clavicleShade)
	d.face()
	d.palm()
}

// windpipe lies between the muscles of the throat.
const windpipe = "0,290 8,292 12,306 10,330 8,384 0,386"

// spine draws the tips of the vertebrae that lie under the skin.
func (d *drawing) spine() {
	d.bead("bone veiled", 304, 4.5, 7)
	for i := 1; i < 18; i++ {
		long := 7.
		if i >= 12 {
			long = 9
		}
		d.bead("bone veiled", 304+float64(i)*28.6, 3.2, long)
	}
}
