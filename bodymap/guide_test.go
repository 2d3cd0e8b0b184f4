package bodymap

import (
	"slices"
	"strings"
	"testing"
)

// A guideRow is an area of a published pain-and-muscle guide: where a person points,
// and the muscles that the guide lists there. Muscles are "id" or "id/part".
type guideRow struct {
	area    string
	regions string // the places of the map that make up the area
	main    string // its heart, of regions; where the first are looked for
	first   string // muscles listed with the area as an essential part of their pattern
	also    string // muscles listed besides
}

// Simons, Travell & Simons 1999, ch. 5.
var headGuide = []guideRow{
	{
		area:    "vertex",
		regions: "back-crown front-crown", main: "back-crown front-crown",
		first: "splenius-capitis",
		also:  "sternocleidomastoid/sternal",
	},
	{
		area:    "back of head",
		regions: "back-occiput back-behind-ear back-crown", main: "back-occiput back-behind-ear",
		first: "semispinalis/capitis semispinalis/cervicis suboccipitals sternocleidomastoid/sternal sternocleidomastoid/clavicular occipitofrontalis/occipitalis",
		also:  "trapezius/upper splenius-cervicis digastric/posterior temporalis",
	},
	{
		area:    "temple",
		regions: "front-temple", main: "front-temple",
		first: "trapezius/upper temporalis suboccipitals semispinalis/capitis",
		also:  "sternocleidomastoid/sternal splenius-cervicis",
	},
	{
		area:    "forehead",
		regions: "front-forehead", main: "front-forehead",
		first: "sternocleidomastoid/clavicular occipitofrontalis/frontalis",
		also:  "sternocleidomastoid/sternal semispinalis/capitis facial/zygomaticus-major",
	},
	{
		area:    "ear and jaw joint",
		regions: "front-ear front-jaw back-behind-ear", main: "front-ear",
		first: "lateral-pterygoid masseter/deep sternocleidomastoid/clavicular medial-pterygoid",
	},
	{
		area:    "eye and eyebrow",
		regions: "front-eye", main: "front-eye",
		first: "sternocleidomastoid/sternal temporalis splenius-cervicis masseter/superficial occipitofrontalis/occipitalis",
		also:  "suboccipitals facial/orbicularis-oculi trapezius/upper",
	},
	{
		area:    "cheek and jaw",
		regions: "front-cheek front-jaw", main: "front-cheek front-jaw",
		first: "sternocleidomastoid/sternal masseter/superficial lateral-pterygoid facial/buccinator facial/platysma medial-pterygoid",
		also:  "trapezius/upper masseter/deep digastric/posterior facial/orbicularis-oculi facial/zygomaticus-major",
	},
	{
		area:    "teeth",
		regions: "front-mouth front-cheek front-jaw", main: "front-mouth front-jaw",
		first: "temporalis masseter/superficial digastric/anterior",
	},
	{
		area:    "back of neck",
		regions: "back-neck-upper back-neck-lower back-neck-angle", main: "back-neck-upper back-neck-lower back-neck-angle",
		first: "trapezius/upper trapezius/lower multifidi-rotatores/cervical levator-scapulae splenius-cervicis",
		also:  "infraspinatus",
	},
	{
		area:    "throat and front of neck",
		regions: "front-throat front-neck-side", main: "front-throat front-neck-side",
		first: "sternocleidomastoid/sternal digastric/posterior",
		also:  "medial-pterygoid",
	},
}

// Simons, Travell & Simons 1999, ch. 18.
var shoulderGuide = []guideRow{
	{
		area:    "upper thoracic back",
		regions: "back-neck-angle back-neck-base back-blade-upper-corner back-blade-inner-upper back-blade-above-spine back-shoulder-top back-spine-upper back-beside-spine-upper",
		main:    "back-neck-angle back-blade-upper-corner back-blade-inner-upper back-beside-spine-upper",
		first:   "scalenes/anterior levator-scapulae trapezius/middle trapezius/lower multifidi-rotatores/thoracic rhomboids splenius-cervicis",
		also:    "supraspinatus triceps-brachii/long biceps-brachii serratus-posterior-superior",
	},
	{
		area:    "mid-thoracic back",
		regions: "back-blade-inner-upper back-blade-inner-mid back-blade-inner-low back-blade-lower-corner back-beside-spine-upper back-beside-spine-mid back-spine-mid",
		main:    "back-blade-inner-mid back-blade-inner-low back-blade-lower-corner back-beside-spine-mid",
		first:   "latissimus-dorsi iliocostalis-thoracis/middle multifidi-rotatores/thoracic rhomboids trapezius/lower serratus-anterior",
		also:    "scalenes levator-scapulae serratus-posterior-superior infraspinatus trapezius/middle",
	},
	{
		area:    "back of shoulder",
		regions: "back-shoulder-joint back-shoulder-cap", main: "back-shoulder-joint back-shoulder-cap",
		first: "deltoid/posterior supraspinatus teres-major teres-minor subscapularis serratus-posterior-superior",
		also:  "levator-scapulae scalenes latissimus-dorsi triceps-brachii/long trapezius/middle trapezius/lower iliocostalis-thoracis/middle",
	},
	{
		area:    "front of shoulder",
		regions: "front-shoulder front-shoulder-side", main: "front-shoulder front-shoulder-side",
		first: "infraspinatus deltoid/anterior supraspinatus pectoralis-major/clavicular pectoralis-minor biceps-brachii coracobrachialis",
		also:  "scalenes sternalis subclavius latissimus-dorsi",
	},
	{
		area:    "back of arm",
		regions: "back-upper-arm-outer back-upper-arm-inner", main: "back-upper-arm-outer back-upper-arm-inner",
		first: "scalenes/anterior scalenes/medius scalenes/minimus triceps-brachii/long triceps-brachii/lateral coracobrachialis",
		also:  "deltoid/posterior subscapularis supraspinatus teres-major teres-minor latissimus-dorsi serratus-posterior-superior",
	},
	{
		area:    "front of arm",
		regions: "front-upper-arm-outer front-upper-arm-inner", main: "front-upper-arm-outer front-upper-arm-inner",
		first: "scalenes/anterior scalenes/medius scalenes/minimus infraspinatus subclavius",
		also:  "biceps-brachii brachialis triceps-brachii/medial supraspinatus deltoid/anterior sternalis",
	},
}

// Simons, Travell & Simons 1999, ch. 33.
var handGuide = []guideRow{
	{
		area:    "lateral epicondyle",
		regions: "back-elbow-outer front-elbow-outer", main: "back-elbow-outer front-elbow-outer",
		first: "supinator brachioradialis wrist-extensors/radialis-longus triceps-brachii/medial supraspinatus anconeus",
		also:  "finger-extensors/ring-little",
	},
	{
		area:    "medial epicondyle",
		regions: "front-elbow-inner back-elbow-inner", main: "front-elbow-inner",
		first: "triceps-brachii/medial pectoralis-major/sternal",
		also:  "pectoralis-minor serratus-anterior serratus-posterior-superior",
	},
	{
		area:    "olecranon",
		regions: "back-elbow-inner", main: "back-elbow-inner",
		first: "triceps-brachii/medial serratus-posterior-superior",
	},
	{
		area:    "crook of the elbow",
		regions: "front-elbow-inner",
		also:    "brachialis biceps-brachii",
	},
	{
		area:    "radial forearm",
		regions: "front-forearm-thumb back-forearm-thumb", main: "front-forearm-thumb",
		first: "subclavius",
		also:  "infraspinatus scalenes brachioradialis supraspinatus",
	},
	{
		area:    "ulnar forearm",
		regions: "front-forearm-little back-forearm-little",
		also:    "latissimus-dorsi pectoralis-major/sternal pectoralis-minor serratus-posterior-superior",
	},
	{
		area:    "volar forearm",
		regions: "front-forearm-thumb front-forearm-little",
		also:    "palmaris-longus pronator-teres serratus-anterior triceps-brachii/medial",
	},
	{
		area:    "dorsal forearm",
		regions: "back-forearm-thumb back-forearm-little",
		also:    "triceps-brachii/long triceps-brachii/lateral teres-major wrist-extensors/radialis-longus coracobrachialis scalenes/minimus",
	},
	{
		area:    "base of thumb and radial hand",
		regions: "back-thumb front-thumb back-wrist-thumb front-wrist-thumb back-hand", main: "back-thumb front-thumb",
		first: "supinator scalenes brachialis wrist-extensors/radialis-longus brachioradialis thumb-muscles/opponens thumb-muscles/adductor flexor-pollicis-longus",
		also:  "infraspinatus interossei/first",
	},
	{
		area:    "volar wrist and palm",
		regions: "front-wrist-thumb front-wrist-little front-palm", main: "front-wrist-thumb front-wrist-little front-palm",
		first: "wrist-flexors/radialis wrist-flexors/ulnaris thumb-muscles/opponens palmaris-longus pronator-teres",
		also:  "pectoralis-major/sternal pectoralis-minor latissimus-dorsi serratus-anterior",
	},
	{
		area:    "dorsal wrist and hand",
		regions: "back-wrist-thumb back-wrist-little back-hand", main: "back-wrist-thumb back-wrist-little back-hand",
		first: "wrist-extensors/radialis-brevis wrist-extensors/ulnaris finger-extensors/middle finger-extensors/index",
		also:  "subscapularis coracobrachialis scalenes/minimus latissimus-dorsi serratus-posterior-superior interossei/first",
	},
	{
		area:    "volar side of fingers",
		regions: "front-fingers-thumb front-fingers-little", main: "front-fingers-thumb front-fingers-little",
		first: "finger-flexors/middle finger-flexors/ring-little interossei/first interossei/little-finger",
		also:  "latissimus-dorsi serratus-anterior subclavius",
	},
	{
		area:    "dorsal side of fingers",
		regions: "back-fingers-thumb back-fingers-little", main: "back-fingers-thumb back-fingers-little",
		first: "finger-extensors/middle finger-extensors/ring-little interossei/first interossei/little-finger scalenes/anterior",
		also:  "pectoralis-major/sternal pectoralis-minor latissimus-dorsi subclavius",
	},
}

// Simons, Travell & Simons 1999, ch. 41; low back and buttock from Travell & Simons 1992, ch. 3.
var trunkGuide = []guideRow{
	{
		area:    "front of chest",
		regions: "front-chest-upper front-chest-inner front-chest front-breastbone", main: "front-chest-upper front-chest-inner front-chest front-breastbone",
		first: "pectoralis-major/sternal scalenes/medius scalenes/posterior sternocleidomastoid/sternal sternalis subclavius intercostals/front",
		also:  "pectoralis-minor pectoralis-major/clavicular external-oblique/ribs",
	},
	{
		area:    "side of chest",
		regions: "front-ribs-side back-ribs-side", main: "front-ribs-side back-ribs-side",
		first: "serratus-anterior intercostals/side",
		also:  "latissimus-dorsi diaphragm",
	},
	{
		area:    "belly",
		regions: "front-belly-upper front-belly-side front-belly-lower front-groin", main: "front-belly-upper front-belly-lower front-groin",
		first: "rectus-abdominis/lower external-oblique/ribs external-oblique/lower",
		also:  "rectus-abdominis/upper iliocostalis-thoracis/lower multifidi-rotatores/lumbar quadratus-lumborum/superficial",
	},
	{
		area:    "low thoracic back",
		regions: "back-beside-spine-lower back-spine-lower back-ribs", main: "back-beside-spine-lower back-ribs",
		first: "iliocostalis-thoracis/lower multifidi-rotatores/thoracic serratus-posterior-inferior rectus-abdominis/upper",
		also:  "intercostals/side latissimus-dorsi",
	},
	{
		area:    "low back",
		regions: "back-low-beside-spine back-low-spine", main: "back-low-beside-spine back-low-spine",
		first: "longissimus-thoracis iliopsoas iliocostalis-thoracis/lower multifidi-rotatores/lumbar",
		also:  "gluteus-medius iliocostalis-lumborum rectus-abdominis/lower",
	},
	{
		area:    "sacrum",
		regions: "back-sacrum", main: "back-sacrum",
		first: "quadratus-lumborum/deep piriformis gluteus-medius gluteus-maximus multifidi-rotatores/lumbar",
		also:  "rectus-abdominis/lower",
	},
	{
		area:    "buttock",
		regions: "back-buttock-upper back-buttock-lower", main: "back-buttock-upper back-buttock-lower",
		first: "gluteus-medius quadratus-lumborum gluteus-maximus iliocostalis-lumborum longissimus-thoracis",
		also:  "piriformis gluteus-minimus/back",
	},
}

// The same questions as the region tables of Davies & Davies 2013 and public charts ask them.
var chartGuide = []guideRow{
	{
		area:    "outer side of shoulder",
		regions: "front-shoulder-side back-shoulder-cap", main: "front-shoulder-side back-shoulder-cap",
		first: "deltoid/middle supraspinatus",
		also:  "scalenes infraspinatus teres-minor deltoid/anterior deltoid/posterior",
	},
	{
		area:    "between the shoulder blades",
		regions: "back-blade-inner-upper back-blade-inner-mid back-blade-inner-low back-beside-spine-upper back-beside-spine-mid", main: "back-blade-inner-mid",
		first: "rhomboids trapezius/lower",
		also:  "scalenes levator-scapulae latissimus-dorsi serratus-posterior-superior serratus-anterior infraspinatus multifidi-rotatores/thoracic iliocostalis-thoracis/middle",
	},
	{
		area:    "on the shoulder blade",
		regions: "back-blade-above-spine back-blade-below-spine back-blade-outer", main: "back-blade-above-spine back-blade-below-spine",
		first: "serratus-posterior-superior",
		also:  "infraspinatus subscapularis rhomboids supraspinatus trapezius/lower iliocostalis-thoracis",
	},
	{
		area:    "top of shoulder",
		regions: "back-shoulder-top", main: "back-shoulder-top",
		first: "trapezius/middle trapezius/lower",
		also:  "levator-scapulae supraspinatus biceps-brachii triceps-brachii/long diaphragm",
	},
	{
		area:    "angle of the neck",
		regions: "back-neck-angle", main: "back-neck-angle",
		first: "levator-scapulae splenius-cervicis",
		also:  "multifidi-rotatores/cervical",
	},
	{
		area:    "breast",
		regions: "front-chest", main: "front-chest",
		first: "pectoralis-major/costal pectoralis-major/sternal",
		also:  "pectoralis-minor serratus-anterior scalenes intercostals/front iliocostalis-thoracis/middle",
	},
	{
		area:    "breastbone",
		regions: "front-breastbone", main: "front-breastbone",
		first: "sternalis pectoralis-major/sternal sternocleidomastoid/sternal",
	},
	{
		area:    "edge of the ribs in front",
		regions: "front-ribs-side front-belly-upper front-belly-side", main: "front-ribs-side front-belly-upper",
		first: "diaphragm serratus-anterior external-oblique/ribs",
		also:  "intercostals/side rectus-abdominis/upper",
	},
	{
		area:    "outer side of hip",
		regions: "front-hip back-buttock-lower", main: "front-hip",
		first: "quadratus-lumborum/superficial gluteus-minimus/front",
		also:  "gluteus-medius piriformis",
	},
	{
		area:    "groin and front of thigh",
		regions: "front-groin front-thigh", main: "front-groin front-thigh",
		first: "iliopsoas external-oblique/lower",
		also:  "quadratus-lumborum/superficial gluteus-minimus/front",
	},
}

func guideRows() []guideRow {
	return slices.Concat(headGuide, shoulderGuide, handGuide, trunkGuide, chartGuide)
}

// TestGuideMusclesReachTheirArea holds that every muscle which a guide lists for an area
// sends pain to one of its places.
func TestGuideMusclesReachTheirArea(t *testing.T) {
	for _, row := range guideRows() {
		regions := strings.Fields(row.regions)
		for _, id := range regions {
			if RegionByID(id) == nil {
				t.Errorf("%s: unknown place %q", row.area, id)
			}
		}
		for name := range strings.FieldsSeq(row.first + " " + row.also) {
			parts := guideParts(name)
			if len(parts) == 0 {
				t.Errorf("%s: unknown muscle or part %q", row.area, name)
			}
			if !slices.ContainsFunc(parts, func(p *Part) bool {
				return slices.ContainsFunc(regions, func(id string) bool { _, ok := p.strengthAt(id); return ok })
			}) {
				t.Errorf("%s: not reached by %s", row.area, name)
			}
		}
	}
}

// TestGuideFirstMusclesLead holds that the muscles for which a guide's area is an essential
// part of the pattern have an essential zone at its heart, and that a tap there ranks each of
// them in the leading half.
func TestGuideFirstMusclesLead(t *testing.T) {
	for _, row := range guideRows() {
		main := strings.Fields(row.main)
		leading := map[string]bool{}
		for _, id := range main {
			r := RegionByID(id)
			if r == nil || !slices.Contains(strings.Fields(row.regions), id) {
				t.Errorf("%s: the main place %q is none of its places", row.area, id)
				continue
			}
			side := Left
			if r.Midline {
				side = Midline
			}
			ranked := Rank(Complaint{Taps: []Tap{TapAt(Place{r, side})}})
			for _, c := range ranked[:min(len(ranked), max(8, (len(ranked)+1)/2))] {
				leading[c.Muscle.ID] = true
			}
		}
		for name := range strings.FieldsSeq(row.first) {
			if !slices.ContainsFunc(guideParts(name), func(p *Part) bool {
				return slices.ContainsFunc(main, func(id string) bool { s, ok := p.strengthAt(id); return ok && s == Essential })
			}) {
				t.Errorf("%s: %s has no essential zone at %s", row.area, name, row.main)
			}
			if id, _, _ := strings.Cut(name, "/"); !leading[id] {
				t.Errorf("%s: %s is neither in the leading half nor among the first eight for a tap on %s", row.area, name, row.main)
			}
		}
	}
}

// guideParts returns the parts that "id" or "id/part" names.
func guideParts(name string) []*Part {
	id, part, one := strings.Cut(name, "/")
	m := MuscleByID(id)
	if m == nil {
		return nil
	}
	var out []*Part
	for i := range m.Parts {
		if p := &m.Parts[i]; !one || p.ID == part {
			out = append(out, p)
		}
	}
	return out
}

// strengthAt returns the strongest zone with which the part reaches a region.
func (part *Part) strengthAt(region string) (s Strength, ok bool) {
	for _, p := range part.Points {
		for _, z := range p.Zones {
			if slices.Contains(z.Places, region) {
				s, ok = max(s, z.Strength), true
			}
		}
	}
	return s, ok
}
