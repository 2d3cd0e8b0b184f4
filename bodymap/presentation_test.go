package bodymap

import (
	"slices"
	"strings"
	"testing"
)

// A presentation is what a textbook patient of a muscle says: where it hurts, and what
// goes with it. Muscles are "id" or, where the part matters, "id/part".
type presentation struct{ muscle, says string }

// Written from the patients and tests that Simons, Travell & Simons 1999 and Travell & Simons 1992
// describe in each muscle's chapter, before the ranking was asked.
var presentations = []presentation{
	// Head and jaw.
	{"masseter/superficial", "front-jaw-left front-cheek-left +three-knuckles +sound-teeth-ache"},
	{"masseter/superficial", "front-eye-left front-jaw-left +clench-or-grind +worse-on-chewing"},
	{"masseter/deep", "front-ear-left +ear-full-or-ringing +three-knuckles +clench-or-grind"},
	{"temporalis", "front-temple-left +one-temple +clench-or-grind +cold-draught"},
	{"temporalis", "front-temple-left front-mouth +sound-teeth-ache +clench-or-grind"},
	{"medial-pterygoid", "front-ear-left front-throat +sore-swallowing +three-knuckles"},
	{"lateral-pterygoid", "front-ear-left front-cheek-left +jaw-clicks +worse-on-chewing"},
	{"digastric/posterior", "front-neck-side-left back-behind-ear-left +sore-swallowing +mouth-breathing"},
	{"digastric/anterior", "front-mouth +sound-teeth-ache +mouth-breathing"},
	{"occipitofrontalis/frontalis", "front-forehead-left +straining-to-see +headache-too"},
	{"occipitofrontalis/frontalis", "front-forehead-left +furrowed-brow +sore-spot-above-the-brow"},
	{"occipitofrontalis/occipitalis", "back-occiput-left front-eye-left +too-sore-for-pillow +behind-one-eye"},
	{"facial/orbicularis-oculi", "front-mouth front-eye-left +ache-down-the-nose +print-jumps"},
	{"facial/zygomaticus-major", "front-cheek-left front-forehead-left +cheek-to-brow +squeeze-eyes-and-smile"},
	{"facial/buccinator", "front-cheek-left +blowing-or-whistling +worse-on-chewing"},
	{"facial/platysma", "front-jaw-left +pinpricks-on-the-jaw"},

	// Neck.
	{"levator-scapulae", "back-neck-angle-left +stiff-neck +cold-draught"},
	{"levator-scapulae", "back-neck-angle-left back-blade-upper-corner-left +turn-to-sore-side +bag-or-phone"},
	{"scalenes/anterior", "back-blade-inner-upper-left front-upper-arm-outer-left back-thumb-left +tingling-thumb +forearm-on-forehead"},
	{"scalenes/medius", "front-chest-left front-upper-arm-outer-left back-fingers-thumb-left +chin-into-collarbone +ear-to-far-shoulder"},
	{"scalenes/posterior", "front-chest-upper-left front-chest-left !back-thumb-left +chin-into-collarbone +mouth-breathing"}, // the arm free of pain sets it apart from the middle part,
	{"scalenes/minimus", "back-upper-arm-outer-left back-hand-left back-thumb-left +skips-elbow-and-wrist +puffy-hand-in-the-morning +chin-into-collarbone"},
	{"splenius-capitis", "front-crown +top-of-head +whiplash"},
	{"splenius-cervicis", "front-eye-left back-neck-angle-left +behind-one-eye +turn-to-sore-side"},
	{"semispinalis/capitis", "front-temple-left back-occiput-left +half-a-headband +chin-to-chest"},
	{"semispinalis", "back-occiput-left back-crown +too-sore-for-pillow +chin-to-chest"}, // capitis and cervicis refer alike here
	{"longissimus-capitis", "back-behind-ear-left back-neck-upper-left +just-under-the-ear +turn-to-sore-side"},
	{"suboccipitals", "back-occiput-left front-eye-left +half-a-headband +straining-to-see +looking-up"},
	{"suboccipitals", "back-occiput-left front-temple-left +head-forward +straining-to-see +too-sore-for-pillow"},
	{"sternocleidomastoid/sternal", "front-cheek-left front-eye-left +eye-waters +headache-too"},
	{"sternocleidomastoid/sternal", "front-throat front-eye-left +sore-swallowing +clearing-the-throat"},
	{"sternocleidomastoid/clavicular", "front-forehead-left front-ear-left +unsteady-on-turning +ear-full-or-ringing"},
	{"longus-colli", "front-throat +sore-swallowing +lifting-the-head-lying-down +whiplash press:sternocleidomastoid=nothing"}, // the strap muscle is far commoner, so it is pinched first

	// Shoulder and shoulder blade.
	{"trapezius/upper", "back-neck-upper-left front-temple-left +bag-or-phone +headache-too"},
	{"trapezius/upper", "back-neck-lower-left front-temple-left +holding-the-arm-up-eases +turn-from-sore-side"},
	{"trapezius/middle", "back-beside-spine-upper-left +surface-burning-at-blade +rounded-shoulders"},
	{"trapezius/middle", "back-shoulder-top-left +gooseflesh-on-the-arm"},
	{"trapezius/lower", "back-blade-inner-mid-left +surface-burning-at-blade +no-back-exercise"},
	{"trapezius/lower", "back-neck-upper-left back-shoulder-top-left back-blade-inner-low-left +surface-burning-at-blade"},
	{"rhomboids", "back-blade-inner-mid-left +painless-crunching +rounded-shoulders"},
	{"rhomboids", "back-blade-inner-mid-left +same-however-you-move +working-at-arms-length +painless-crunching"},
	{"rhomboids", "back-blade-inner-mid-left +elbows-into-the-chair +hands-in-front"},
	{"supraspinatus", "front-shoulder-side-left back-elbow-outer-left +arm-out-to-the-side +hanging-arm-load"},
	{"supraspinatus", "back-shoulder-cap-left +arm-out-to-the-side +painless-crunching +hanging-arm-load"},
	{"infraspinatus", "front-shoulder-left +hand-behind-back +lying-on-the-arm"},
	{"infraspinatus", "front-shoulder-left front-upper-arm-outer-left +deep-in-front-of-joint +reaching-to-the-back-seat"},
	{"infraspinatus", "front-shoulder-left back-thumb-left +sore-on-the-other-side-too +hand-behind-back"},
	{"subscapularis", "back-shoulder-joint-left back-wrist-little-left +turning-the-forearm-out +sore-wrist-strap"},
	{"subscapularis", "back-shoulder-joint-left back-blade-outer-left +turning-the-forearm-out +hand-behind-head-to-mouth"},
	{"teres-minor", "back-shoulder-cap-left +one-finger-spot-behind +reaching-to-the-back-seat"},
	{"teres-major", "back-shoulder-joint-left back-upper-arm-inner-left +only-on-moving-the-arm +raking-and-yanking"},
	{"teres-major", "back-shoulder-joint-left +turning-a-heavy-wheel +only-on-moving-the-arm"},
	{"serratus-posterior-superior", "back-blade-above-spine-left +deep-out-of-reach +lying-on-the-arm"},
	{"serratus-posterior-superior", "back-blade-above-spine-left +under-the-blade +working-at-arms-length"},
	{"serratus-posterior-superior", "back-blade-below-spine-left back-elbow-inner-left back-fingers-little-left +tingling-little-finger +deep-out-of-reach"},
	{"latissimus-dorsi", "back-blade-lower-corner-left back-upper-arm-inner-left +same-however-you-move +reaching-overhead"},
	{"latissimus-dorsi", "back-blade-lower-corner-left back-fingers-little-left +rowing +reaching-overhead"},
	{"deltoid/anterior", "front-shoulder-left +blow-to-the-shoulder +only-on-moving-the-arm"},
	{"deltoid/middle", "front-shoulder-side-left +blow-to-the-shoulder +arm-out-to-the-side +only-on-moving-the-arm"},
	{"deltoid/posterior", "back-shoulder-joint-left back-shoulder-cap-left +arm-across-the-chest +only-on-moving-the-arm +blow-to-the-shoulder"},

	// Chest and ribs.
	{"pectoralis-major/clavicular", "front-shoulder-left front-chest-upper-left +leaning-through-a-doorway +straight-arm-back-thumb-down"},
	{"pectoralis-major/sternal", "front-chest-left front-elbow-inner-left +leaning-through-a-doorway +rounded-shoulders"},
	{"pectoralis-major/sternal", "front-breastbone front-chest-inner-left +leaning-through-a-doorway +push-ups"},
	{"pectoralis-major/costal", "front-chest-left +tender-breast +rounded-shoulders"},
	{"pectoralis-minor", "front-shoulder-left front-forearm-little-left +arm-asleep-overhead +tingling-little-finger"},
	{"pectoralis-minor", "front-shoulder-left front-chest-left +shoulder-off-the-floor +hands-in-front"},
	{"subclavius", "front-chest-upper-left front-upper-arm-inner-left front-forearm-thumb-left +skips-elbow-and-wrist"},
	{"sternalis", "front-breastbone +deep-behind-the-breastbone +same-however-you-move"},
	{"serratus-anterior", "front-ribs-side-left back-blade-lower-corner-left +deep-breath +press-side-ribs"},
	{"serratus-anterior", "front-ribs-side-left +stitch-in-the-side +deep-breath +press-side-ribs"},
	{"serratus-anterior", "back-blade-inner-low-left front-chest-left +deep-breath +push-ups"},
	{"intercostals/front", "front-chest-inner-left +cough-or-laugh +twist-in-a-chair"},
	{"intercostals/side", "front-ribs-side-left +cough-or-laugh +side-bend +cough-or-chest-infection"},
	{"diaphragm", "front-belly-upper front-ribs-side-left +stitch-in-the-side +breath-out-to-the-end"},

	// Back.
	{"iliocostalis-thoracis/middle", "back-blade-lower-corner-left back-beside-spine-mid-left +side-bend +touch-your-toes"},
	{"iliocostalis-thoracis/lower", "back-ribs-left back-low-beside-spine-left +side-bend +touch-your-toes"},
	{"longissimus-thoracis", "back-low-beside-spine-left back-buttock-lower-left +touch-your-toes +stairs-or-uphill"},
	{"multifidi-rotatores/cervical", "back-neck-upper-left back-neck-angle-left +chin-to-chest +eases-head-held-up"},
	{"multifidi-rotatores/thoracic", "back-spine-mid +twist-in-a-chair +adjustment-helped"},
	{"multifidi-rotatores/lumbar", "back-low-spine +touch-your-toes +twist-in-a-chair"},
	{"serratus-posterior-inferior", "back-ribs-left +twist-in-a-chair +heavy-lifting -touch-your-toes"}, // bending forwards would hurt the long muscles
	{"serratus-posterior-inferior", "back-ribs-left +lifting-and-twisting +twist-in-a-chair"},

	// Upper arm.
	{"coracobrachialis", "front-shoulder-left back-upper-arm-inner-left back-hand-left +hand-behind-back +skips-elbow-and-wrist"},
	{"biceps-brachii", "front-shoulder-left front-elbow-inner-left +straight-arm-back-thumb-down +holding-with-bent-elbow"},
	{"brachialis", "front-thumb-left +holding-with-bent-elbow +straightening-the-elbow"},
	{"triceps-brachii/long", "back-shoulder-cap-left back-upper-arm-inner-left +straight-arm-to-the-ear +straightening-the-elbow"},
	{"triceps-brachii/lateral", "back-upper-arm-outer-left +straightening-the-elbow +stick-or-crutches"},
	{"triceps-brachii/medial", "back-elbow-inner-left +straightening-the-elbow +stick-or-crutches"},
	{"triceps-brachii/medial", "back-elbow-outer-left back-elbow-inner-left +straightening-the-elbow +backhand-stroke"},

	// Forearm and hand.
	{"anconeus", "back-elbow-outer-left !back-forearm-thumb-left +straightening-the-elbow +backhand-stroke"},
	{"brachioradialis", "back-elbow-outer-left front-forearm-thumb-left back-thumb-left +gripping-for-hours +things-slip-from-the-hand"},
	{"wrist-extensors/radialis-longus", "back-elbow-outer-left back-thumb-left +firm-handshake +fist-bent-down"},
	{"wrist-extensors/radialis-brevis", "back-wrist-thumb-left back-hand-left +fist-bent-down +gripping-for-hours"},
	{"wrist-extensors/ulnaris", "back-wrist-little-left +fist-bent-down +gripping-for-hours"},
	{"finger-extensors/middle", "back-hand-left back-fingers-thumb-left +curling-fingertips-to-the-palm +mouse-or-keys-bring-it-on"},
	{"finger-extensors/ring-little", "back-fingers-little-left back-hand-left +fist-bent-down +mouse-or-keys-bring-it-on"},
	{"finger-extensors/index", "back-wrist-thumb-left +fist-bent-down +mouse-or-keys-bring-it-on"},
	{"supinator", "back-elbow-outer-left back-thumb-left +turning-a-door-knob +backhand-stroke"},
	{"pronator-teres", "front-wrist-thumb-left front-forearm-thumb-left +palm-up-for-change"},
	{"palmaris-longus", "front-palm-left +needles-in-the-palm +gripping-for-hours"},
	{"wrist-flexors/radialis", "front-wrist-thumb-left +hand-bent-back +gripping-for-hours"},
	{"wrist-flexors/ulnaris", "front-wrist-little-left +hand-bent-back +gripping-for-hours"},
	{"finger-flexors/middle", "front-fingers-thumb-left +shoots-past-the-fingertip +cutting-with-scissors"},
	{"finger-flexors/ring-little", "front-fingers-little-left +hand-bent-back +cutting-with-scissors"},
	{"flexor-pollicis-longus", "front-thumb-left +shoots-past-the-fingertip +pinching-small-things"},
	{"thumb-muscles/adductor", "front-thumb-left back-thumb-left +pinching-small-things +thumbs-on-a-phone"},
	{"thumb-muscles/opponens", "front-thumb-left front-wrist-thumb-left +pinching-small-things"},
	{"interossei/first", "back-fingers-thumb-left back-hand-left +pinching-small-things +sore-along-one-side-of-a-finger"},
	{"interossei/others", "back-fingers-thumb-left back-fingers-little-left +sore-along-one-side-of-a-finger"},
	{"interossei", "front-fingers-little-left back-fingers-little-left +sore-along-one-side-of-a-finger +gripping-for-hours"}, // the fourth, or the little finger's own

	// Belly, low back and hip.
	{"rectus-abdominis/upper", "back-beside-spine-lower-left back-beside-spine-lower-right +band-across +sit-ups"},
	{"rectus-abdominis/lower", "back-sacrum back-low-beside-spine-left back-low-beside-spine-right +band-across"},
	{"rectus-abdominis/lower", "front-belly-lower +tensed-belly +sit-ups"},
	{"external-oblique/ribs", "front-belly-upper +bloated +twist-in-a-chair"},
	{"external-oblique/ribs", "front-belly-upper front-belly-side-left +tensed-belly +bloated"},
	{"external-oblique/lower", "front-groin-left front-belly-side-left +twist-in-a-chair +sit-ups"},
	{"iliocostalis-lumborum", "back-buttock-upper-left back-low-beside-spine-left +touch-your-toes +side-bend"},
	{"quadratus-lumborum/superficial", "back-flank-left front-hip-left +rolling-over +cough-or-laugh"},
	{"quadratus-lumborum/deep", "back-sacrum back-buttock-lower-left +rolling-over +up-from-a-chair"},
	{"iliopsoas", "back-low-beside-spine-left front-thigh-left +leg-over-the-edge +up-from-a-chair"},
	{"gluteus-maximus", "back-sacrum back-buttock-lower-left +stairs-or-uphill +touch-your-toes"},
	{"gluteus-medius", "back-sacrum back-buttock-upper-left +stairs-or-uphill +weight-on-one-leg"},
	{"gluteus-medius", "back-buttock-upper-left back-low-beside-spine-left +lying-on-that-hip +stairs-or-uphill"},
	{"gluteus-minimus/front", "front-hip-left back-buttock-lower-left front-thigh-left +up-from-a-chair +below-the-knee"},
	{"gluteus-minimus/back", "back-buttock-lower-left back-thigh-left +below-the-knee +lying-on-that-hip"},
	{"piriformis", "back-sacrum back-buttock-lower-left +long-sitting +sitting-crooked +knee-to-the-other-shoulder"},
	{"piriformis", "back-buttock-lower-left back-sacrum back-thigh-left +knee-to-the-other-shoulder +up-from-a-chair"},
}

// TestClassicPresentations holds that the muscle, and the part where one is named, comes first.
func TestClassicPresentations(t *testing.T) {
	for _, p := range presentations {
		first := Rank(complain(t, p.says))[0]
		id, part, _ := strings.Cut(p.muscle, "/")
		if first.Muscle.ID != id || part != "" && first.Part.ID != part {
			t.Errorf("%s: %s brings %s first", p.muscle, p.says, first.Name())
		}
	}
}

func TestEveryMuscleHasAPresentation(t *testing.T) {
	for _, m := range Muscles {
		for _, part := range m.Parts {
			if !slices.ContainsFunc(presentations, func(p presentation) bool {
				return p.muscle == m.ID || p.muscle == m.ID+"/"+part.ID
			}) {
				t.Errorf("%s %s: no textbook patient", m.ID, part.ID)
			}
		}
	}
}

// Textbook patients of the other sources, from the publications that their rows name.
var otherPresentations = []presentation{
	// Nerve roots: where they ache first, then the arm.
	{"c5-root", "back-shoulder-top-left front-shoulder-side-left +weak-sideways +neck-moves-it"},
	{"c6-root", "back-blade-above-spine-left back-forearm-thumb-left back-thumb-left +electric-down-the-arm +head-back-sends-it-down"},
	{"c6-root", "back-neck-lower-left front-upper-arm-outer-left back-thumb-left +tingling-thumb +hand-on-head"},
	{"c7-root", "back-blade-inner-mid-left back-fingers-thumb-left +blade-before-arm +weak-pushing"},
	{"c7-root", "back-blade-inner-upper-left back-upper-arm-inner-left back-fingers-thumb-left +electric-down-the-arm +head-back-sends-it-down"},
	{"c8-root", "back-blade-inner-low-left front-fingers-little-left +weak-fingers +head-back-sends-it-down"},

	// Small joints of the neck, joints of the chest.
	{"facet-c2-c3", "back-neck-upper-left back-occiput-left +one-sided-from-the-neck +whiplash"},
	{"facet-c3-c5", "back-neck-lower-left back-neck-upper-left +neck-pinches-one-side +turn-to-sore-side"},
	{"facet-c5-c6", "back-neck-angle-left back-shoulder-top-left +neck-pinches-one-side +turn-to-sore-side -electric-down-the-arm"},
	{"facet-c6-c7", "back-blade-inner-upper-left back-neck-base +neck-moves-it +adjustment-helped -electric-down-the-arm"},
	{"thoracic-joints", "back-beside-spine-mid-left +spot-beside-the-spine +twist-in-a-chair"},
	{"thoracic-joints", "back-beside-spine-mid-left back-ribs-left +along-one-rib +twist-in-a-chair +deep-breath"},
	{"rib-cartilage", "front-chest-inner-left +fingertip-beside-breastbone +deep-breath"},
	{"rib-cartilage", "front-breastbone front-chest-inner-left +fingertip-beside-breastbone +cough-or-chest-infection"},

	// Shoulder and arm.
	{"subacromial", "front-shoulder-side-left +hurts-half-way-up +reaching-overhead"},
	{"subacromial", "front-shoulder-left front-upper-arm-outer-left +others-lift-it-higher +lying-on-the-arm"},
	{"frozen-shoulder", "front-shoulder-left front-shoulder-side-left +stiff-when-moved-by-others +turning-the-forearm-out"},
	{"frozen-shoulder", "front-shoulder-side-left +turning-the-forearm-out +hand-behind-back +arm-kept-still"},
	{"collarbone-joint", "back-shoulder-top-left +collarbone-end-sore +push-ups"},
	{"thoracic-outlet", "front-upper-arm-inner-left front-fingers-little-left +arms-up-tire +tingling-little-finger"},
	{"elbow-tendon", "back-elbow-outer-left +edge-of-elbow-sore +firm-handshake"},
	{"carpal-tunnel", "front-thumb-left front-fingers-thumb-left +shaking-the-hand-helps +tingling-thumb"},
	{"ulnar-nerve", "back-elbow-inner-left front-fingers-little-left +bent-elbow-tingles +tingling-little-finger"},

	// Organs.
	{"heart", "front-breastbone front-jaw-left +brought-on-by-effort +over-fifty"},
	{"heart", "front-breastbone front-upper-arm-inner-left +deep-behind-the-breastbone +brought-on-by-effort"},
	{"aorta", "back-beside-spine-mid-left front-breastbone +worst-from-the-start +nothing-eases-it"},
	{"lung-pleura", "front-ribs-side-left +deep-breath +cough-or-chest-infection +cough-or-laugh"},
	{"lung-apex", "back-shoulder-top-left front-upper-arm-inner-left front-fingers-little-left +grows-week-by-week +weak-fingers +smoker -arms-up-tire"},
	{"gall-bladder", "back-blade-lower-corner-right front-belly-upper +after-a-fatty-meal +waves-that-bend-you"},
	{"gall-bladder", "front-belly-side-right back-blade-lower-corner-right +waves-that-bend-you +same-however-you-move"},
	{"stomach-gullet", "front-breastbone front-belly-upper +sour-or-burning"},
	{"shoulder-tip", "back-shoulder-top-left +belly-and-shoulder-tip +sharper-lying-flat +same-however-you-move -neck-moves-it"},
	{"kidney", "back-flank-left front-groin-left +waves-that-bend-you +urine-has-changed"},

	// Skin, bone, the whole body.
	{"shingles", "back-ribs-left front-ribs-side-left +skin-itself-sore +along-one-rib"},
	{"vertebral-fracture", "back-spine-lower +lost-height +over-sixty-five +cannot-stand-up-straight-for-pain"},
	{"spine-illness", "back-spine-mid +grows-week-by-week +nothing-eases-it +ill-with-it"},
	{"polymyalgia", "front-shoulder-left front-shoulder-right back-buttock-upper-left +stiff-both-sides-mornings +over-fifty"},
	{"polymyalgia", "back-shoulder-cap-left back-shoulder-cap-right +stiff-both-sides-mornings +over-sixty-five"},

	// Head and face.
	{"jaw-joint", "front-ear-left front-jaw-left +in-front-of-the-ear +jaw-clicks"},
	{"teeth-sinuses", "front-cheek-left +one-tooth"},
	{"teeth-sinuses", "front-cheek-left front-forehead-left +cold-with-face-pressure"},
	{"headache", "front-temple-left front-eye-left +throbs-and-sick"},
	{"headache", "front-forehead-left front-forehead-right +vice-round-the-head"},

	// Low back and hip.
	{"low-back-joints", "back-low-spine back-buttock-upper-left +touch-your-toes +dimple-spot"},
	{"low-back-joints", "back-low-beside-spine-left +lean-back +up-from-a-chair"},
	{"lumbar-root", "back-low-beside-spine-left back-thigh-left +below-the-knee +cough-or-laugh"},
	{"hip-joint", "front-groin-left front-thigh-left +socks-and-shoes +over-fifty"},
}

func TestClassicPresentationsOfOthers(t *testing.T) {
	for _, p := range otherPresentations {
		if first := RankOthers(complain(t, p.says))[0].Other; first.ID != p.muscle {
			t.Errorf("%s: %s brings %s first", p.muscle, p.says, first.Name)
		}
	}
	for _, o := range Others {
		if !slices.ContainsFunc(otherPresentations, func(p presentation) bool { return p.muscle == o.ID }) {
			t.Errorf("%s: no textbook patient", o.ID)
		}
	}
}

// What is asked of a person must bear on every source, and none may hang on one question alone.
func TestQuestionsSpeakForEverySource(t *testing.T) {
	if len(Questions) < 120 {
		t.Errorf("%d questions, want 120 at least", len(Questions))
	}
	speaks := map[string]int{}
	for _, q := range Questions {
		for id := range forWhom(&q) {
			speaks[id]++
		}
	}
	for _, m := range Muscles {
		if speaks[m.ID] < 2 {
			t.Errorf("%s: %d questions speak for it, want 2 at least", m.ID, speaks[m.ID])
		}
	}
	for _, o := range Others {
		if speaks[o.ID] < 2 {
			t.Errorf("%s: %d questions speak for it, want 2 at least", o.ID, speaks[o.ID])
		}
	}
}

// forWhom returns the IDs of the sources for which a yes speaks.
func forWhom(q *Question) map[string]bool {
	out := map[string]bool{}
	for _, l := range q.Leans {
		if l.Points > 0 {
			out[l.Target] = true
		}
	}
	return out
}

// Two questions with the same phrase could not be told apart in free text.
func TestPhrasesStandOnce(t *testing.T) {
	seen := map[string]string{}
	for _, q := range Questions {
		for _, words := range q.Says {
			if before, ok := seen[words]; ok {
				t.Errorf("%q stands in %s and in %s", words, before, q.ID)
			}
			seen[words] = q.ID
		}
	}
}

// publishedCases are the published conversations from which the project grew: what a person says, and
// where the expert looked. Each of the muscles must be among the leading few.
var publishedCases = []struct {
	name, says, looks string
	leading           int // the muscles that a reader sees without scrolling
}{
	{
		name:    "a teenager with knots along the blade, about once a month: the front is tight, the upper back overstretched",
		says:    "back-blade-inner-mid-left +knots-after-hunching +rounded-shoulders +squeeze-the-blades",
		looks:   "rhomboids trapezius",
		leading: 3,
	},
	{
		name:    "the same, once the tight front is asked about and marked",
		says:    "back-blade-inner-mid-left front-shoulder-left +knots-after-hunching +rounded-shoulders +squeeze-the-blades +hands-in-front",
		looks:   "pectoralis-major pectoralis-minor",
		leading: 4,
	},
	{
		name:    "four months of back spasms in someone who lifts at work and can hardly walk: muscles beside the spine and iliopsoas",
		says:    "back-low-beside-spine-left back-low-beside-spine-right +heavy-lifting +up-from-a-chair +large-belly-or-hollow-back",
		looks:   "longissimus-thoracis iliopsoas",
		leading: 3,
	},
	{
		name:    "the same, where the ache reaches the buttock: gluteals too",
		says:    "back-low-beside-spine-left back-buttock-upper-left back-buttock-lower-left +heavy-lifting +up-from-a-chair +stairs-or-uphill",
		looks:   "longissimus-thoracis gluteus-medius iliocostalis-lumborum",
		leading: 4,
	},
	{
		// Throwing loads the muscles that cock the arm back (subscapularis, lengthened while it
		// contracts), that pull it down and in (latissimus, pectorals) and that brake it
		// (infraspinatus); serratus anterior holds the blade for all of them (Simons, Travell &
		// Simons 1999, ch. 22, 24, 26 and 46). Of these latissimus, serratus anterior and
		// infraspinatus send pain to the blade's inner border; stretching the border fails
		// because none of them lies there.
		name:    "a teenage pitcher: spasms beside the blade that come back with the season, and stretching does not help",
		says:    "back-blade-inner-low-left +throwing-sport +back-with-the-season +stretched-in-vain +dominant-side",
		looks:   "serratus-anterior latissimus-dorsi infraspinatus",
		leading: 4,
	},
	{
		name:    "the pitcher who also feels the back of the shoulder, with the arm cocked: subscapularis",
		says:    "back-shoulder-joint-left +throwing-sport +back-with-the-season +arm-cocked-to-throw",
		looks:   "subscapularis latissimus-dorsi",
		leading: 3,
	},
	{
		name:    "a shoulder that crunches without pain, and severe knots along the blade: a tight muscle at the shoulder",
		says:    "back-blade-inner-mid-left back-shoulder-cap-left +painless-crunching +reaching-overhead",
		looks:   "supraspinatus",
		leading: 3,
	},
	{
		name:    "the same, where the chest is tight: the pectorals for the spasm between the blades",
		says:    "back-blade-inner-mid-left front-shoulder-left +painless-crunching +rounded-shoulders +leaning-through-a-doorway",
		looks:   "pectoralis-minor pectoralis-major",
		leading: 4,
	},
	{
		name:    "a chain reaction: left blade, then the neck, then the right blade, after a sneeze",
		says:    "back-blade-inner-mid-left back-blade-inner-mid-right back-neck-angle-left +moved-to-the-other-side +stiff-neck +sudden-movement +rounded-shoulders",
		looks:   "levator-scapulae trapezius rhomboids",
		leading: 4,
	},
	{
		name:    "fit, 59, a deep knot beside the blade that locked up while sitting and leaning on an elbow: the ribs below the blade",
		says:    "back-blade-inner-mid-left +deep-out-of-reach +leaning-on-elbow +locked-while-sitting +spine-side-of-blade",
		looks:   "serratus-anterior",
		leading: 1,
	},
}

func TestPublishedCases(t *testing.T) {
	for _, c := range publishedCases {
		ranked := ids(Rank(complain(t, c.says)))
		for muscle := range strings.FieldsSeq(c.looks) {
			if at := slices.Index(ranked, muscle); at < 0 || at >= c.leading {
				t.Errorf("%s: %s stands at %d, want it among the first %d of %v", c.name, muscle, at, c.leading, ranked[:min(6, len(ranked))])
			}
		}
	}
}
