package bodymap

// Regions lists every region: the back first, each view from the head down,
// arms last. Outlines stand apart, in outlines.go, because a program draws them.
// CHOIR segments are those of the CHOIR Body Map as numbered by its REDCap module.
var Regions = []Region{
	// Back: head and neck.
	{"back-crown", Back, true, "top and back of the head", "Vertex and upper occiput", AreaNeck, [2]string{"b01", "b02"}},
	{"back-occiput", Back, false, "back of the head, {side}", "Occiput", AreaNeck, [2]string{"b03", "b04"}},
	{"back-behind-ear", Back, false, "area behind the {side} ear", "Mastoid region", AreaNeck, [2]string{"b03", "b04"}},
	{"back-neck-upper", Back, false, "upper neck at the back, {side}", "Suboccipital and upper posterior cervical region", AreaNeck, [2]string{"b05", "b06"}},
	{"back-neck-lower", Back, false, "lower neck at the back, {side}", "Lower posterior cervical region", AreaNeck, [2]string{"b05", "b06"}},
	{"back-neck-base", Back, true, "bump at the base of the neck", "Spinous processes C7 and T1", AreaNeck, [2]string{"b08", "b09"}},
	{"back-neck-angle", Back, false, "angle of neck and shoulder, {side}", "Cervicoscapular angle", AreaShoulder, [2]string{"b08", "b09"}},

	// Back: shoulder.
	{"back-shoulder-top", Back, false, "top of the {side} shoulder", "Upper trapezius shelf", AreaShoulder, [2]string{"b07", "b10"}},
	{"back-shoulder-joint", Back, false, "back of the {side} shoulder joint", "Posterior glenohumeral region below the acromion", AreaShoulder, [2]string{"b07", "b10"}},
	{"back-shoulder-cap", Back, false, "outer side of the {side} shoulder, from behind", "Posterior and middle deltoid", AreaShoulder, [2]string{"b07", "b10"}},

	// Back: shoulder blade.
	{"back-blade-upper-corner", Back, false, "upper inner corner of the {side} shoulder blade", "Superior angle of the scapula", AreaBlade, [2]string{"b08", "b09"}},
	{"back-blade-inner-upper", Back, false, "inner border of the {side} shoulder blade, upper", "Medial border of the scapula at the root of its spine", AreaBlade, [2]string{"b08", "b09"}},
	{"back-blade-inner-mid", Back, false, "inner border of the {side} shoulder blade, middle", "Medial border of the scapula, middle third", AreaBlade, [2]string{"b08", "b09"}},
	{"back-blade-inner-low", Back, false, "inner border of the {side} shoulder blade, lower", "Medial border of the scapula, lower third", AreaBlade, [2]string{"b08", "b09"}},
	{"back-blade-lower-corner", Back, false, "lower corner of the {side} shoulder blade", "Inferior angle of the scapula", AreaBlade, [2]string{"b12", "b13"}},
	{"back-blade-above-spine", Back, false, "upper part of the {side} shoulder blade", "Supraspinous fossa", AreaBlade, [2]string{"b08", "b09"}},
	{"back-blade-below-spine", Back, false, "middle of the {side} shoulder blade", "Infraspinous fossa", AreaBlade, [2]string{"b08", "b09"}},
	{"back-blade-outer", Back, false, "outer border of the {side} shoulder blade", "Lateral border of the scapula and posterior axillary fold", AreaBlade, [2]string{"b08", "b09"}},

	// Back: spine and ribs.
	{"back-spine-upper", Back, true, "middle of the upper spine", "Spinous processes T1 to T4", AreaSpine, [2]string{"b08", "b09"}},
	{"back-spine-mid", Back, true, "spine between the shoulder blades", "Spinous processes T5 to T8", AreaSpine, [2]string{"b12", "b13"}},
	{"back-spine-lower", Back, true, "spine below the shoulder blades", "Spinous processes T9 to T12", AreaSpine, [2]string{"b12", "b13"}},
	{"back-beside-spine-upper", Back, false, "strip beside the upper spine, {side}", "Paraspinal region T1 to T4", AreaSpine, [2]string{"b08", "b09"}},
	{"back-beside-spine-mid", Back, false, "strip beside the spine between the shoulder blades, {side}", "Paraspinal region T5 to T8", AreaSpine, [2]string{"b08", "b09"}},
	{"back-beside-spine-lower", Back, false, "strip beside the spine below the shoulder blades, {side}", "Paraspinal region T9 to T12", AreaSpine, [2]string{"b12", "b13"}},
	{"back-ribs", Back, false, "ribs at the back, {side}", "Posterior ribs 8 to 12", AreaSpine, [2]string{"b12", "b13"}},
	{"back-ribs-side", Back, false, "ribs at the {side} side, from behind", "Posterolateral ribs below the axilla", AreaSpine, [2]string{"b12", "b13"}},

	// Back: low back.
	{"back-low-spine", Back, true, "middle of the low back", "Spinous processes L1 to L5", AreaLow, [2]string{"b18", "b19"}},
	{"back-low-beside-spine", Back, false, "strip beside the low spine, {side}", "Lumbar paraspinal region", AreaLow, [2]string{"b18", "b19"}},
	{"back-flank", Back, false, "{side} flank, from behind", "Posterior flank", AreaLow, [2]string{"b18", "b19"}},
	{"back-sacrum", Back, true, "sacrum and tailbone", "Sacrum and coccyx", AreaLow, [2]string{"b23", "b24"}},
	{"back-buttock-upper", Back, false, "upper {side} buttock", "Upper gluteal region", AreaLow, [2]string{"b22", "b25"}},
	{"back-buttock-lower", Back, false, "lower {side} buttock", "Lower gluteal region", AreaLow, [2]string{"b23", "b24"}},
	{"back-thigh", Back, false, "back of the {side} thigh", "Posterior thigh", AreaLow, [2]string{"b28", "b29"}},

	// Back: arm and hand.
	{"back-upper-arm-outer", Back, false, "outer side of the {side} upper arm, from behind", "Posterolateral upper arm", AreaArm, [2]string{"b11", "b14"}},
	{"back-upper-arm-inner", Back, false, "back of the {side} upper arm", "Posteromedial upper arm", AreaArm, [2]string{"b11", "b14"}},
	{"back-elbow-outer", Back, false, "outer {side} elbow, from behind", "Lateral epicondyle", AreaArm, [2]string{"b15", "b16"}},
	{"back-elbow-inner", Back, false, "tip and inner side of the {side} elbow", "Olecranon and medial epicondyle", AreaArm, [2]string{"b15", "b16"}},
	{"back-forearm-thumb", Back, false, "back of the {side} forearm, thumb side", "Dorsal radial forearm", AreaArm, [2]string{"b17", "b20"}},
	{"back-forearm-little", Back, false, "back of the {side} forearm, little-finger side", "Dorsal ulnar forearm", AreaArm, [2]string{"b17", "b20"}},
	{"back-wrist-thumb", Back, false, "back of the {side} wrist, thumb side", "Dorsal radial wrist", AreaArm, [2]string{"b21", "b26"}},
	{"back-wrist-little", Back, false, "back of the {side} wrist, little-finger side", "Dorsal ulnar wrist", AreaArm, [2]string{"b21", "b26"}},
	{"back-thumb", Back, false, "back of the {side} thumb", "Dorsal thumb and first web space", AreaArm, [2]string{"b27", "b30"}},
	{"back-hand", Back, false, "back of the {side} hand", "Dorsum of the hand", AreaArm, [2]string{"b27", "b30"}},
	{"back-fingers-thumb", Back, false, "back of the {side} index and middle fingers", "Dorsal second and third digits", AreaArm, [2]string{"b27", "b30"}},
	{"back-fingers-little", Back, false, "back of the {side} ring and little fingers", "Dorsal fourth and fifth digits", AreaArm, [2]string{"b27", "b30"}},

	// Front: head and neck.
	{"front-crown", Front, true, "top of the head", "Vertex", AreaNeck, [2]string{"f02", "f01"}},
	{"front-forehead", Front, false, "forehead, {side}", "Frontal region", AreaNeck, [2]string{"f02", "f01"}},
	{"front-temple", Front, false, "{side} temple", "Temporal region", AreaNeck, [2]string{"f02", "f01"}},
	{"front-ear", Front, false, "{side} ear", "Auricle", AreaNeck, [2]string{"f04", "f03"}},
	{"front-eye", Front, false, "{side} eye and around it", "Orbital region", AreaNeck, [2]string{"f04", "f03"}},
	{"front-cheek", Front, false, "{side} cheek", "Zygomatic and buccal region", AreaNeck, [2]string{"f04", "f03"}},
	{"front-jaw", Front, false, "{side} jaw", "Mandibular and parotid region", AreaNeck, [2]string{"f04", "f03"}},
	{"front-mouth", Front, true, "nose, mouth and chin", "Nasal, oral and mental region", AreaNeck, [2]string{"f04", "f03"}},
	{"front-throat", Front, true, "throat", "Anterior cervical region", AreaNeck, [2]string{"f06", "f05"}},
	{"front-neck-side", Front, false, "front of the neck, {side}", "Sternocleidomastoid region", AreaNeck, [2]string{"f06", "f05"}},
	{"front-above-collarbone", Front, false, "hollow above the {side} collarbone", "Supraclavicular fossa", AreaNeck, [2]string{"f06", "f05"}},

	// Front: shoulder.
	{"front-shoulder", Front, false, "front of the {side} shoulder", "Anterior deltoid and glenohumeral region", AreaShoulder, [2]string{"f10", "f07"}},
	{"front-shoulder-side", Front, false, "outer side of the {side} shoulder", "Middle deltoid", AreaShoulder, [2]string{"f10", "f07"}},

	// Front: chest and ribs.
	{"front-breastbone", Front, true, "breastbone", "Sternum", AreaChest, [2]string{"f09", "f08"}},
	{"front-chest-upper", Front, false, "upper chest, {side}", "Infraclavicular region", AreaChest, [2]string{"f09", "f08"}},
	{"front-chest-inner", Front, false, "chest beside the breastbone, {side}", "Parasternal region", AreaChest, [2]string{"f09", "f08"}},
	{"front-chest", Front, false, "{side} breast", "Mammary region", AreaChest, [2]string{"f09", "f08"}},
	{"front-armpit", Front, false, "front of the {side} armpit", "Anterior axillary fold", AreaChest, [2]string{"f09", "f08"}},
	{"front-ribs-side", Front, false, "ribs at the {side} side", "Lateral ribs over serratus anterior", AreaChest, [2]string{"f09", "f08"}},

	// Front: belly and hips.
	{"front-belly-upper", Front, true, "upper belly", "Epigastric region", AreaBelly, [2]string{"f17", "f16"}},
	{"front-belly-side", Front, false, "{side} side of the belly", "Hypochondriac and lateral abdominal region", AreaBelly, [2]string{"f17", "f16"}},
	{"front-belly-lower", Front, true, "lower belly", "Hypogastric region", AreaBelly, [2]string{"f17", "f16"}},
	{"front-hip", Front, false, "front of the {side} hip", "Iliac and anterior hip region", AreaBelly, [2]string{"f23", "f20"}},
	{"front-groin", Front, false, "{side} groin", "Inguinal region", AreaBelly, [2]string{"f22", "f21"}},
	{"front-thigh", Front, false, "front of the {side} thigh", "Anterior thigh", AreaBelly, [2]string{"f27", "f26"}},

	// Front: arm and hand.
	{"front-upper-arm-outer", Front, false, "outer side of the {side} upper arm", "Anterolateral upper arm", AreaArm, [2]string{"f12", "f11"}},
	{"front-upper-arm-inner", Front, false, "front and inner side of the {side} upper arm", "Anteromedial upper arm", AreaArm, [2]string{"f12", "f11"}},
	{"front-elbow-outer", Front, false, "outer {side} elbow", "Lateral cubital region", AreaArm, [2]string{"f14", "f13"}},
	{"front-elbow-inner", Front, false, "crook and inner side of the {side} elbow", "Antecubital and medial cubital region", AreaArm, [2]string{"f14", "f13"}},
	{"front-forearm-thumb", Front, false, "front of the {side} forearm, thumb side", "Volar radial forearm", AreaArm, [2]string{"f18", "f15"}},
	{"front-forearm-little", Front, false, "front of the {side} forearm, little-finger side", "Volar ulnar forearm", AreaArm, [2]string{"f18", "f15"}},
	{"front-wrist-thumb", Front, false, "front of the {side} wrist, thumb side", "Volar radial wrist", AreaArm, [2]string{"f24", "f19"}},
	{"front-wrist-little", Front, false, "front of the {side} wrist, little-finger side", "Volar ulnar wrist", AreaArm, [2]string{"f24", "f19"}},
	{"front-thumb", Front, false, "ball and front of the {side} thumb", "Thenar eminence and volar thumb", AreaArm, [2]string{"f28", "f25"}},
	{"front-palm", Front, false, "palm of the {side} hand", "Palm", AreaArm, [2]string{"f28", "f25"}},
	{"front-fingers-thumb", Front, false, "front of the {side} index and middle fingers", "Volar second and third digits", AreaArm, [2]string{"f28", "f25"}},
	{"front-fingers-little", Front, false, "front of the {side} ring and little fingers", "Volar fourth and fifth digits", AreaArm, [2]string{"f28", "f25"}},

	// Side: head and neck.
	{"side-crown", Lateral, false, "top of the head, {side}, from the side", "Parietal region", AreaNeck, [2]string{"b01", "b02"}},
	{"side-back-head", Lateral, false, "back of the head, {side}, from the side", "Occiput, lateral", AreaNeck, [2]string{"b03", "b04"}},
	{"side-forehead", Lateral, false, "forehead, {side}, from the side", "Lateral frontal region", AreaNeck, [2]string{"f02", "f01"}},
	{"side-temple", Lateral, false, "{side} temple, from the side", "Temporal fossa", AreaNeck, [2]string{"f02", "f01"}},
	{"side-ear", Lateral, false, "{side} ear, from the side", "Auricle and external ear canal", AreaNeck, [2]string{"f04", "f03"}},
	{"side-behind-ear", Lateral, false, "above and behind the {side} ear", "Mastoid and posterior temporal region", AreaNeck, [2]string{"b03", "b04"}},
	{"side-eye", Lateral, false, "outer corner of the {side} eye", "Lateral orbital region", AreaNeck, [2]string{"f04", "f03"}},
	{"side-cheek", Lateral, false, "{side} cheek, from the side", "Zygomatic and buccal region, lateral", AreaNeck, [2]string{"f04", "f03"}},
	{"side-jaw", Lateral, false, "{side} jaw, in front of and below the ear", "Masseter, angle and body of the mandible", AreaNeck, [2]string{"f04", "f03"}},
	{"side-mouth", Lateral, false, "nose, mouth and chin, {side}, from the side", "Nasal, oral and mental region, lateral", AreaNeck, [2]string{"f04", "f03"}},
	{"side-throat", Lateral, false, "throat, {side}, from the side", "Anterior triangle of the neck", AreaNeck, [2]string{"f06", "f05"}},
	{"side-neck", Lateral, false, "side of the neck, {side}", "Sternocleidomastoid and posterior triangle of the neck", AreaNeck, [2]string{"f06", "f05"}},
	{"side-neck-back", Lateral, false, "back of the neck, {side}, from the side", "Posterior cervical region, lateral", AreaNeck, [2]string{"b05", "b06"}},

	// Side: shoulder and shoulder blade.
	{"side-shoulder-top", Lateral, false, "angle of neck and {side} shoulder, from the side", "Upper trapezius and supraclavicular fossa, lateral", AreaShoulder, [2]string{"b07", "b10"}},
	{"side-shoulder", Lateral, false, "outer side of the {side} shoulder, from the side", "Deltoid region", AreaShoulder, [2]string{"f10", "f07"}},
	{"side-blade", Lateral, false, "{side} shoulder blade, from the side", "Lateral scapular region and posterior axillary fold", AreaBlade, [2]string{"b08", "b09"}},

	// Side: chest and ribs.
	{"side-chest", Lateral, false, "{side} breast, from the side", "Lateral pectoral region", AreaChest, [2]string{"f09", "f08"}},
	{"side-armpit", Lateral, false, "hollow of the {side} armpit", "Axillary fossa", AreaChest, [2]string{"f09", "f08"}},
	{"side-ribs", Lateral, false, "ribs below the {side} armpit, from the side", "Midaxillary ribs 5 to 8 over serratus anterior", AreaChest, [2]string{"f09", "f08"}},
	{"side-ribs-lower", Lateral, false, "lowest ribs at the {side} side", "Midaxillary ribs 9 to 11", AreaChest, [2]string{"f17", "f16"}},
	{"side-ribs-back", Lateral, false, "ribs behind and below the {side} armpit", "Posterolateral ribs over latissimus dorsi", AreaSpine, [2]string{"b12", "b13"}},

	// Side: belly, low back and hip.
	{"side-belly", Lateral, false, "belly, {side}, from the side", "Lateral abdominal region", AreaBelly, [2]string{"f17", "f16"}},
	{"side-waist", Lateral, false, "{side} side of the waist", "Flank between ribs and iliac crest", AreaLow, [2]string{"b18", "b19"}},
	{"side-low-back", Lateral, false, "low back, {side}, from the side", "Lumbar region, lateral", AreaLow, [2]string{"b18", "b19"}},
	{"side-hip-upper", Lateral, false, "{side} side of the pelvis, below its crest", "Gluteus medius and tensor fasciae latae", AreaLow, [2]string{"b22", "b25"}},
	{"side-hip", Lateral, false, "bony outer side of the {side} hip", "Greater trochanter", AreaLow, [2]string{"b22", "b25"}},
	{"side-hip-front", Lateral, false, "front of the {side} hip, from the side", "Anterior hip region, lateral", AreaBelly, [2]string{"f23", "f20"}},
	{"side-buttock", Lateral, false, "{side} buttock, from the side", "Gluteal region, lateral", AreaLow, [2]string{"b22", "b25"}},
	{"side-thigh", Lateral, false, "outer side of the {side} thigh", "Lateral thigh", AreaLow, [2]string{"f27", "f26"}},
}
