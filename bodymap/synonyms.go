package bodymap

// Synonyms returns the words people type for the region, side left out. Words that mean
// several regions, such as "neck", stand with none; Describe knows them all the same. A lateral
// region without words of its own has those of its counterpart, which Describe takes them for.
func (r *Region) Synonyms() []string {
	if own := synonyms.find(r.ID); own != nil {
		return own
	}
	return synonyms.find(r.counterparts()[0])
}

// wordTable holds words, or IDs, by what they stand for. It is no map, for a map of lists is built by
// code, and this one stands in the program as it is.
type wordTable []struct {
	of    string
	words []string
}

// find returns the words of a row, or none.
func (t wordTable) find(of string) []string {
	for _, row := range t {
		if row.of == of {
			return row.words
		}
	}
	return nil
}

// synonyms holds the words people type for each region, by its ID. A phrase may stand
// with up to three regions; it then means all of them.
var synonyms = wordTable{
	{"back-crown", []string{"crown", "top and back of the head", "back top of my head"}},
	{"back-occiput", []string{"back of the head", "back of my skull", "behind my head", "rear of the head", "back half of my head", "occipital", "occiput", "occipital area"}},
	{"back-behind-ear", []string{"behind the ear", "bone behind the ear", "mastoid", "back of the ear", "below the ear at the back"}},
	{"back-neck-upper", []string{"base of the skull", "bottom of the skull", "skull base", "where skull meets neck", "where neck meets head", "top of the neck", "upper neck", "under the skull", "nape", "base of the head", "back of the neck near the skull"}},
	{"back-neck-lower", []string{"lower neck", "low in my neck", "lower part of the neck", "bottom of the neck"}},
	{"back-neck-base", []string{"base of the neck", "neck base", "bump at the base of the neck", "hump on my neck", "vertebra that sticks out", "buffalo hump", "dowager's hump", "root of the neck"}},
	{"back-neck-angle", []string{
		"angle of neck", "crook of neck", "where neck meets shoulder", "where neck and shoulder meet", "between neck and shoulder", "junction of neck and shoulder",
		"bend of neck", "neck shoulder junction", "where the neck joins the shoulder", "neck into shoulder", "trap", "upper trap", "coat hanger area", "curve of neck and shoulder",
	}},

	{"back-shoulder-top", []string{"top of the shoulder", "shoulder top", "upper trap", "shoulder line", "tip of the shoulder", "point of the shoulder", "trap", "shoulder tip", "ac joint", "where bag strap sits", "ridge of shoulder", "shoulder ridge"}},
	{"back-shoulder-joint", []string{"back of the shoulder", "behind the shoulder", "rear of shoulder", "shoulder at the back", "back of shoulder joint", "deep in the shoulder joint from behind", "back side of shoulder"}},
	{"back-shoulder-cap", []string{"rear deltoid", "back of my deltoid", "rear delt", "back outside of shoulder", "posterior deltoid", "outer back of shoulder"}},

	{"back-blade-upper-corner", []string{
		"upper corner of shoulder blade", "upper inner corner of shoulder blade", "inner top corner of shoulder blade", "top inside corner of shoulder blade", "top corner of shoulder blade",
		"superior angle", "top of the shoulder blade on the inside", "upper angle of shoulder blade", "top inner edge of shoulder blade", "inside corner at the top of shoulder blade", "inner corner at the top of shoulder blade", "top of shoulder blade near spine",
		"superomedial angle", "superomedial corner of shoulder blade", "upper inner angle of shoulder blade",
	}},
	{"back-blade-inner-upper", []string{
		"upper inner border of shoulder blade", "top of inner edge of shoulder blade", "upper inner edge of shoulder blade", "between upper shoulder blade and spine", "inside top of shoulder blade", "top inside of shoulder blade",
	}},
	{"back-blade-inner-mid", []string{
		"inner border of shoulder blade", "inner edge of shoulder blade", "inside edge of shoulder blade", "inside of shoulder blade", "shoulder blade inside edge", "inside shoulder blade",
		"between spine and shoulder blade", "between shoulder blade and spine", "beside shoulder blade", "next to shoulder blade", "edge of shoulder blade", "spine side of shoulder blade", "inner side of shoulder blade",
		"shoulder blade on the spine side", "shoulder blade near spine", "middle inner edge of shoulder blade", "medial to shoulder blade", "near my shoulder blade", "by my shoulder blade", "beside the blade on the spine side",
		"beneath shoulder blade", "under shoulder blade", "underneath shoulder blade", "behind shoulder blade",
		"between the shoulder blades", "interscapular", "between my shoulders",
	}},
	{"back-blade-inner-low", []string{
		"lower inner edge of shoulder blade", "lower inner border of shoulder blade", "bottom inner edge of shoulder blade", "inner lower edge of shoulder blade", "lower inside edge of shoulder blade", "bottom inside of shoulder blade",
		"inner bottom corner of shoulder blade", "lower inner corner of shoulder blade", "under shoulder blade", "beneath shoulder blade",
		"inside the base of shoulder blade",
	}},
	{"back-blade-lower-corner", []string{
		"lower corner of shoulder blade", "bottom of shoulder blade", "tip of shoulder blade", "bottom tip of shoulder blade", "lower tip of shoulder blade", "inferior angle", "bottom corner of shoulder blade", "lower shoulder blade",
		"lower end of shoulder blade", "bottom edge of shoulder blade", "lower point of shoulder blade", "below shoulder blade", "lower angle of shoulder blade", "bottom part of shoulder blade", "just below shoulder blade",
		"base of shoulder blade", "infrascapular",
	}},
	{"back-blade-above-spine", []string{"top of shoulder blade", "upper shoulder blade", "above the ridge of the shoulder blade", "upper part of shoulder blade", "over top of shoulder blade", "above shoulder blade", "hollow above shoulder blade"}},
	{"back-blade-below-spine", []string{
		"wing bone", "angel wing", "middle of shoulder blade", "centre of shoulder blade", "flat of shoulder blade", "on shoulder blade", "over shoulder blade", "meat of shoulder blade", "meaty part of shoulder blade", "on top of my shoulder blade bone",
	}},
	{"back-blade-outer", []string{
		"outer border of shoulder blade", "outer edge of shoulder blade", "outside edge of shoulder blade", "outside of shoulder blade", "back of the armpit", "behind the armpit", "between shoulder blade and armpit", "shoulder blade near armpit",
		"outer shoulder blade", "side of shoulder blade", "back wall of armpit", "between armpit and shoulder blade",
	}},

	{"back-spine-upper", []string{"upper spine", "top of the spine", "upper thoracic spine", "spine at the top", "top of my back near the spine", "between the tops of the shoulder blades"}},
	{"back-spine-mid", []string{"between the shoulder blades", "middle of my back between shoulder blades", "bra line", "middle of the spine", "mid spine", "thoracic spine", "spine between shoulder blades", "in between the blades", "centre between shoulder blades", "bra strap line"}},
	{"back-spine-lower", []string{"spine below shoulder blades", "lower thoracic spine", "spine under shoulder blades", "lower middle spine"}},
	{"back-beside-spine-upper", []string{"beside the upper spine", "next to my upper spine", "upper back near spine", "along upper spine"}},
	{"back-beside-spine-mid", []string{
		"between the shoulder blades", "beside the spine", "next to the spine", "alongside the spine", "near the spine", "along the spine", "interscapular", "between my shoulders", "middle of upper back",
		"muscles beside spine", "muscle along spine", "side of the spine", "close to the spine",
	}},
	{"back-beside-spine-lower", []string{"mid back", "middle of the back", "middle back", "beside the spine below shoulder blades", "along the lower spine of the ribs", "back below shoulder blades", "muscle beside the spine below the bra"}},
	{"back-ribs", []string{"back ribs", "ribs at the back", "ribs in my back", "back of the ribs", "rib cage at the back", "lower ribs in back", "back of my rib cage", "over the kidney", "bottom of rib cage at the back", "behind my ribs"}},
	{"back-ribs-side", []string{"ribs under shoulder blade", "lat", "below armpit at the back", "ribs behind armpit", "ribs below shoulder blade", "wrap around ribs"}},

	{"back-low-spine", []string{"lower spine", "lumbar spine", "middle of the low back", "centre of lower back", "spine in low back", "low spine", "base of the spine", "bottom of the spine"}},
	{"back-low-beside-spine", []string{"beside the low spine", "beside the lower spine", "side of lower back", "lumbar muscles", "lower back beside spine", "small of my back", "belt line"}},
	{"back-flank", []string{"flank", "love handles", "kidney area", "waist at the back", "my kidneys", "above the hip bone at the back"}},
	{"back-sacrum", []string{"sacrum", "tailbone", "coccyx", "tail bone", "sacral area", "above butt crack", "base of the tail"}},
	{"back-buttock-upper", []string{"upper buttock", "top of the buttock", "back of the hip", "above the buttock", "upper glute", "si joint", "sacroiliac", "dimple above buttock", "back of the pelvis", "iliac crest", "belt line"}},
	{"back-buttock-lower", []string{"lower buttock", "sit bone", "bottom of the buttock", "sitting bones", "crease of buttock", "deep in the buttock", "gluteal fold", "lower glute"}},
	{"back-thigh", []string{"back of the thigh", "hamstring", "back of the leg", "behind the thigh", "back of my upper leg"}},

	{"back-upper-arm-outer", []string{"outer upper arm at the back", "back outside of upper arm", "outside of upper arm from behind", "outer tricep"}},
	{"back-upper-arm-inner", []string{"back of the upper arm", "back of the arm", "bat wing", "behind the upper arm", "bingo wing", "underside of upper arm", "under the upper arm"}},
	{"back-elbow-outer", []string{"outer elbow", "outside of the elbow", "tennis elbow", "lateral epicondyle", "elbow on the outside", "bump on outside of elbow", "lateral elbow"}},
	{"back-elbow-inner", []string{"tip of the elbow", "funny bone", "point of the elbow", "back of the elbow", "inside of the elbow", "inner elbow", "golfer's elbow", "medial epicondyle", "bump on inside of elbow", "medial elbow", "elbow on the inside", "olecranon"}},
	{"back-forearm-thumb", []string{"top of the forearm", "back of the forearm", "outer forearm", "outside of the forearm", "forearm on the thumb side", "forearm, thumb side", "forearm extensors", "radial forearm", "radial side of the forearm"}},
	{"back-forearm-little", []string{"back of the forearm on the pinky side", "forearm on the little finger side", "ulnar side of the forearm", "outer edge of forearm", "pinky side of forearm", "forearm, little finger side"}},
	{"back-wrist-thumb", []string{"back of the wrist", "top of the wrist", "thumb side of the wrist", "base of the thumb at the wrist", "wrist below the thumb", "radial side of wrist", "wrist on the thumb side", "wrist, thumb side"}},
	{"back-wrist-little", []string{"little finger side of the wrist", "pinky side of the wrist", "ulnar side of the wrist", "outside of the wrist", "outer wrist", "wrist on the pinky side", "wrist, little finger side", "back of the wrist", "top of the wrist"}},
	{"back-thumb", []string{"back of the thumb", "web of the thumb", "thumb web", "thumb knuckle", "between thumb and index finger", "base of the thumb", "anatomical snuffbox", "first web space", "web space of the thumb"}},
	{"back-hand", []string{"back of the hand", "top of the hand", "knuckles", "dorsal hand"}},
	{"back-fingers-thumb", []string{"back of index finger", "index finger", "middle finger", "pointer finger", "back of middle finger", "first two fingers", "forefinger"}},
	{"back-fingers-little", []string{"ring finger", "pinky", "little finger", "last two fingers", "back of the pinky", "ring and little finger", "ring and pinky", "pinkie", "fourth and fifth fingers", "ring and small fingers"}},
	{"front-crown", []string{"top of the head", "crown", "vertex", "top of my skull", "scalp", "roof of my head"}},
	{"front-forehead", []string{"forehead", "brow", "above the eye", "front of the head", "above the eyebrow", "frontal", "over the eyebrow", "over the eye", "supraorbital"}},
	{"front-temple", []string{"temple", "side of the head", "temporal area", "side of my skull", "above my ear"}},
	{"front-ear", []string{"ear", "inside the ear", "earache", "ear canal", "in front of the ear", "around my ear", "deep in my ear", "preauricular", "pre-auricular"}},
	{"front-eye", []string{"behind the eye", "eye", "eyeball", "around the eye", "eye socket", "behind my eyeball", "eyebrow", "eyelid", "retro-orbital", "retroorbital", "periorbital", "peri-orbital"}},
	{"front-cheek", []string{"cheek", "cheekbone", "side of the face", "upper teeth", "sinus", "side of nose", "upper molars", "maxilla", "maxillary molars", "maxillary teeth", "upper back teeth"}},
	{"front-jaw", []string{"jaw", "jaw joint", "tmj", "jawline", "lower teeth", "corner of the jaw", "angle of the jaw", "jaw hinge", "lower molars", "jaw bone", "tmd", "mandible", "mandibular", "mandibular molars", "lower back teeth"}},
	{"front-mouth", []string{"mouth", "nose", "chin", "lips", "front teeth", "bridge of nose", "tongue", "incisors", "lower front teeth", "upper front teeth"}},
	{"front-throat", []string{"throat", "adam's apple", "windpipe", "voice box", "larynx", "middle of the front of neck"}},
	{"front-neck-side", []string{
		"side and front of the neck", "scm muscle", "beside the throat", "front side of neck", "side of my throat", "under the jaw", "neck under my ear", "below my ear", "neck below ear", "under the ear",
	}},
	{"front-above-collarbone", []string{"above the collarbone", "hollow above collarbone", "over the collarbone", "behind the collarbone", "collarbone", "clavicle", "supraclavicular"}},

	{"front-shoulder", []string{"front of the shoulder", "front shoulder", "front delt", "front deltoid", "shoulder front", "front of shoulder joint", "bicep tendon", "anterior deltoid", "front part of shoulder", "shoulder in front", "anterior shoulder", "biceps tendinitis", "biceps tendonitis"}},
	{"front-shoulder-side", []string{"side of the shoulder", "outer shoulder", "outside of the shoulder", "deltoid", "side delt", "lateral shoulder", "outer side of shoulder", "shoulder cap", "vaccination spot"}},

	{"front-breastbone", []string{"breastbone", "sternum", "middle of the chest", "centre of chest", "breast bone", "between my breasts", "middle of my rib cage in front", "retrosternal", "substernal"}},
	{"front-chest-upper", []string{"upper chest", "below the collarbone", "under the collarbone", "top of the chest", "upper pec", "beneath the collarbone", "infraclavicular"}},
	{"front-chest-inner", []string{"beside the breastbone", "next to the breastbone", "inner chest", "next to my sternum", "near my sternum", "rib joints in front", "ribs meet breastbone", "beside sternum"}},
	{"front-chest", []string{"breast", "nipple", "pec", "boob", "chest muscle", "under my breast", "bra cup", "pectoral", "over my heart", "precordial", "precordium"}},
	{"front-armpit", []string{"front of the armpit", "armpit", "underarm", "where arm meets chest", "armpit fold", "arm pit", "between chest and arm", "where chest meets shoulder", "axilla"}},
	{"front-ribs-side", []string{"side of the ribs", "side ribs", "ribs at the side", "ribs below the armpit", "side of my rib cage", "below the armpit", "ribs under my arm", "under my armpit", "side of the rib cage", "ribs on my side", "lateral ribs", "side of the chest", "side of the chest wall", "lateral chest wall", "lateral chest"}},

	{"front-belly-upper", []string{"upper belly", "pit of the stomach", "solar plexus", "upper abdomen", "upper stomach", "below the breastbone", "epigastric"}},
	{"front-belly-side", []string{"side of the belly", "side of my stomach", "waist", "under the ribs in front", "oblique", "below my ribs", "under my ribs", "side of the abdomen", "hypochondrium", "upper quadrant"}},
	{"front-belly-lower", []string{"lower belly", "below the navel", "lower abdomen", "lower stomach", "pubic area", "below belly button", "bladder area", "lower quadrant"}},
	{"front-hip", []string{"front of the hip", "hip bone in front", "hip flexor", "hip crease", "hip bone", "front of the pelvis"}},
	{"front-groin", []string{"groin", "crotch", "inner top of thigh", "where leg meets body", "groin crease", "inguinal"}},
	{"front-thigh", []string{"front of the thigh", "quad", "front of the leg", "quadriceps", "top of my thigh", "front of my upper leg"}},

	{"front-upper-arm-outer", []string{"outer upper arm", "outside of the upper arm", "side of the upper arm", "outside of the arm", "outer arm", "where the deltoid ends"}},
	{"front-upper-arm-inner", []string{"front of the upper arm", "inner upper arm", "inside of the upper arm", "inside of the arm", "inner arm", "front of the arm", "bicep"}},
	{"front-elbow-outer", []string{"outer crook of the elbow", "front outside of the elbow", "outer front of elbow"}},
	{"front-elbow-inner", []string{"crook of the elbow", "inside of the elbow", "inner elbow", "elbow crease", "front of the elbow", "bend of the elbow", "elbow pit", "elbow on the inside"}},
	{"front-forearm-thumb", []string{"front of the forearm on the thumb side", "inner forearm near the thumb", "front of the forearm", "underside of the forearm", "brachioradial area", "radial forearm", "radial side of the forearm", "forearm on the thumb side"}},
	{"front-forearm-little", []string{"inner forearm", "inside of the forearm", "underside of the forearm", "front of the forearm on the pinky side", "inner forearm near pinky", "forearm flexors", "front of the forearm", "ulnar side of the forearm", "forearm on the little finger side"}},
	{"front-wrist-thumb", []string{"front of the wrist", "inside of the wrist", "inner wrist", "underside of the wrist", "palm side of the wrist", "pulse side of wrist"}},
	{"front-wrist-little", []string{"palm side of the wrist on the pinky side", "inside of the wrist on the pinky side", "heel of the hand on the pinky side", "inner wrist near pinky", "front of the wrist", "inside of the wrist", "inner wrist", "underside of the wrist", "palm side of the wrist"}},
	{"front-thumb", []string{"ball of the thumb", "thumb pad", "thumb muscle", "fleshy part of thumb", "meat of my thumb", "base of the thumb", "front of thumb", "thenar", "thenar eminence"}},
	{"front-palm", []string{"palm", "inside of the hand", "middle of my palm", "heel of the hand", "hollow of hand", "palm of the hand", "hypothenar"}},
	{"front-fingers-thumb", []string{"front of index finger", "pad of index finger", "front of middle finger", "tip of my index finger", "index finger", "middle finger", "pointer finger", "first two fingers", "forefinger"}},
	{"front-fingers-little", []string{"front of ring finger", "pad of ring finger", "pinky", "little finger", "front of the pinky", "pinkie", "ring finger", "last two fingers", "ring and little finger", "ring and pinky", "fourth and fifth fingers", "ring and small fingers"}},

	// Of the lateral regions only those that the back and the front show badly.
	{"side-neck", []string{"side of the neck", "lateral neck", "neck at the side"}},
	{"side-armpit", []string{"hollow of the armpit", "armpit hollow", "middle of the armpit", "deep in the armpit", "bottom of the armpit", "axillary fossa"}},
	{"side-waist", []string{"side of the waist", "between ribs and hip", "between ribs and hip bone"}},
	{"side-hip-upper", []string{"side of the pelvis", "upper outer hip", "above the outer hip", "just below the iliac crest"}},
	{"side-hip", []string{"side of the hip", "outer hip", "outside of the hip", "hip at the side", "trochanter", "greater trochanter", "bony point of the hip", "hip bursa", "hip bursitis"}},
	{"side-thigh", []string{"outer thigh", "outside of the thigh", "side of the thigh", "it band", "iliotibial band", "outside of my upper leg"}},
}

// generalWords holds words that mean several regions: those a therapist would mark, three at most.
var generalWords = wordTable{
	{"shoulder blade", []string{"back-blade-inner-mid", "back-blade-below-spine"}},
	{"scapula", []string{"back-blade-inner-mid", "back-blade-below-spine"}},
	{"along shoulder blade", []string{"back-blade-inner-upper", "back-blade-inner-mid", "back-blade-inner-low"}},
	{"around shoulder blade", []string{"back-blade-inner-mid", "back-blade-inner-low", "back-blade-below-spine"}},
	{"upper back", []string{"back-beside-spine-mid", "back-beside-spine-upper", "back-blade-inner-mid"}},
	{"top of my back", []string{"back-beside-spine-mid", "back-beside-spine-upper", "back-blade-inner-mid"}},
	{"upper mid back", []string{"back-beside-spine-mid", "back-blade-inner-low"}},
	{"low back", []string{"back-low-beside-spine", "back-low-spine"}},
	{"lumbago", []string{"back-low-beside-spine", "back-low-spine"}},
	{"lumbar", []string{"back-low-beside-spine", "back-low-spine"}},
	{"neck", []string{"back-neck-upper", "back-neck-lower"}},
	{"back of the neck", []string{"back-neck-upper", "back-neck-lower"}},
	{"cervical", []string{"back-neck-upper", "back-neck-lower"}},
	{"cervical spine", []string{"back-neck-upper", "back-neck-lower"}},
	{"shoulder", []string{"back-shoulder-top", "front-shoulder", "back-shoulder-joint"}},
	{"shoulder joint", []string{"front-shoulder", "back-shoulder-joint", "front-shoulder-side"}},
	{"rotator cuff", []string{"back-blade-below-spine", "back-blade-above-spine", "front-shoulder"}},
	{"neck and shoulder", []string{"back-neck-lower", "back-neck-angle", "back-shoulder-top"}},
	{"shoulder and neck", []string{"back-neck-lower", "back-neck-angle", "back-shoulder-top"}},
	{"from neck to shoulder", []string{"back-neck-lower", "back-neck-angle", "back-shoulder-top"}},
	{"arm", []string{"front-upper-arm-outer", "back-upper-arm-outer"}},
	{"upper arm", []string{"front-upper-arm-outer", "back-upper-arm-outer", "front-upper-arm-inner"}},
	{"down the arm", []string{"front-upper-arm-outer", "back-upper-arm-outer", "back-forearm-thumb"}},
	{"into my arm", []string{"front-upper-arm-outer", "back-upper-arm-outer"}},
	{"forearm", []string{"back-forearm-thumb", "back-forearm-little", "front-forearm-little"}},
	{"lower arm", []string{"back-forearm-thumb", "back-forearm-little", "front-forearm-little"}},
	{"elbow", []string{"back-elbow-outer", "back-elbow-inner"}},
	{"wrist", []string{"back-wrist-thumb", "back-wrist-little"}},
	{"hand", []string{"back-hand", "front-palm"}},
	{"thumb", []string{"back-thumb", "front-thumb"}},
	{"finger", []string{"back-fingers-thumb", "back-fingers-little"}},
	{"chest", []string{"front-chest", "front-chest-upper"}},
	{"front of my chest", []string{"front-chest", "front-chest-upper"}},
	{"ribs", []string{"back-ribs", "front-ribs-side"}},
	{"rib cage", []string{"back-ribs", "front-ribs-side"}},
	{"belly", []string{"front-belly-upper", "front-belly-side", "front-belly-lower"}},
	{"buttock", []string{"back-buttock-upper", "back-buttock-lower"}},
	{"hip", []string{"front-hip", "back-buttock-upper"}},
	{"pelvis", []string{"back-buttock-upper", "front-hip"}},
	{"thigh", []string{"front-thigh", "back-thigh"}},
	{"face", []string{"front-cheek", "front-jaw"}},
	{"teeth", []string{"front-jaw", "front-cheek"}},
	{"tooth", []string{"front-jaw", "front-cheek"}},
	{"periscapular", []string{"back-blade-inner-mid", "back-blade-inner-low", "back-blade-below-spine"}},
	{"parascapular", []string{"back-blade-inner-mid", "back-blade-below-spine"}},
	{"nuchal", []string{"back-neck-upper", "back-neck-lower"}},
	{"paravertebral", []string{"back-beside-spine-mid", "back-beside-spine-lower", "back-low-beside-spine"}},
	{"lumbosacral", []string{"back-low-beside-spine", "back-low-spine", "back-sacrum"}},
	{"upper limb", []string{"front-upper-arm-outer", "back-upper-arm-outer"}},
	{"upper extremity", []string{"front-upper-arm-outer", "back-upper-arm-outer"}},
	{"anterolateral shoulder", []string{"front-shoulder", "front-shoulder-side"}},
	{"posterolateral shoulder", []string{"back-shoulder-joint", "back-shoulder-cap"}},
	{"anterolateral arm", []string{"front-upper-arm-outer", "front-shoulder-side"}},
	{"posterolateral arm", []string{"back-upper-arm-outer", "back-shoulder-cap"}},
	{"ulnar side of the hand", []string{"back-hand", "front-palm", "front-fingers-little"}},
	{"molars", []string{"front-jaw", "front-cheek"}},
	{"sciatica", []string{"back-buttock-lower", "back-thigh"}},
	{"between spine and the blade", []string{"back-blade-inner-mid", "back-beside-spine-mid"}},
}

// vagueWords mean several regions, and are dropped where the text names any other place.
var vagueWords = wordTable{
	{"back", []string{"back-beside-spine-mid", "back-beside-spine-lower", "back-low-beside-spine"}},
	{"spine", []string{"back-spine-mid", "back-low-spine"}},
	{"head", []string{"back-occiput", "front-temple", "front-forehead"}},
}

// muscleWords holds what people call muscles, by ID with "/part" where they mean a part. Its place is where it usually is sore.
var muscleWords = wordTable{
	{"trapezius/middle", []string{"middle trap"}},
	{"trapezius/lower", []string{"lower trap"}},
	{"levator-scapulae", []string{"levator", "lev scap", "levator scap"}},
	{"scalenes", []string{"scalene"}},
	{"sternocleidomastoid", []string{"scm", "sternomastoid"}},
	{"suboccipitals", []string{"suboccipital"}},
	{"semispinalis", []string{"semispinalis capitis"}},
	{"splenius-capitis", []string{"splenius"}},
	{"rhomboids", []string{"rhomboid"}},
	{"multifidi-rotatores/lumbar", []string{"multifidus", "multifidi"}},
	{"longissimus-thoracis", []string{"erector", "erector spinae", "paraspinal", "spinal erector"}},
	{"iliocostalis-thoracis", []string{"iliocostalis"}},
	{"serratus-anterior", []string{"serratus"}},
	{"serratus-posterior-superior", []string{"serratus posterior"}},
	{"latissimus-dorsi", []string{"latissimus"}},
	{"infraspinatus", []string{"infra"}},
	{"supraspinatus", []string{"supra"}},
	{"subscapularis", []string{"subscap"}},
	{"teres-major", []string{"teres"}},
	{"pectoralis-minor", []string{"pec minor"}},
	{"pectoralis-major", []string{"pec major"}},
	{"deltoid", []string{"delt"}},
	{"biceps-brachii", []string{"biceps brachii"}},
	{"triceps-brachii", []string{"tricep"}},
	{"intercostals", []string{"intercostal muscle", "intercostal"}},
	{"rectus-abdominis", []string{"abs", "ab muscle", "six pack"}},
	{"quadratus-lumborum", []string{"ql"}},
	{"iliopsoas", []string{"psoas", "iliacus"}},
	{"gluteus-maximus", []string{"glute max"}},
	{"gluteus-medius", []string{"glute med"}},
	{"gluteus-minimus", []string{"glute min"}},
	{"masseter", []string{"chewing muscle"}},
	{"external-oblique", []string{"external oblique"}},
}
