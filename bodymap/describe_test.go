package bodymap

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// understood writes a description as "places | answers | signs", each sorted: regions
// with the sides that are marked, and "-" before what the text denies.
func understood(d Description) string {
	places := map[string]string{}
	for _, t := range d.Complaint.Taps {
		id := t.Place.Region.ID
		places[id] += " LR"[t.Place.Side : t.Place.Side+1]
	}
	var lists [3][]string
	for id, sides := range places {
		letters := []byte(strings.TrimSpace(sides))
		slices.Sort(letters)
		lists[0] = append(lists[0], strings.TrimRight(id+" "+string(letters), " "))
	}
	for i, w := range lists[0] {
		lists[0][i] = strings.ReplaceAll(w, " ", ":")
	}
	free := map[string]bool{}
	for _, p := range d.Complaint.Free {
		free["-"+p.Region.ID] = true
	}
	for id := range free {
		lists[0] = append(lists[0], id)
	}
	for _, a := range d.Complaint.Answers {
		if a.Reply == No {
			a.Question = "-" + a.Question
		}
		lists[1] = append(lists[1], a.Question)
	}
	lists[2] = append(lists[2], d.Complaint.Signs...)
	var out []string
	for _, list := range lists {
		slices.Sort(list)
		out = append(out, strings.Join(list, " "))
	}
	return strings.TrimSpace(strings.Join(out, " | "))
}

func TestDescribe(t *testing.T) {
	for _, tt := range describeTests {
		if got := understood(Describe(tt.text)); got != strings.Trim(tt.want, " ") {
			t.Errorf("Describe(%q)\n got  %s\n want %s", tt.text, got, tt.want)
		}
	}
}

var describeTests = []struct{ text, want string }{
	{"crunching when I roll my shoulders, knots along the shoulder blade, worse since softball season", "back-blade-inner-low:LR back-blade-inner-mid:LR back-blade-inner-upper:LR | back-with-the-season painless-crunching |"},
	{"knot under left shoulder blade hurts when i breath in deep", "back-blade-inner-low:L back-blade-inner-mid:L | deep-breath |"},
	{"pain in my r trap up to temple, stiff neck", "back-neck-angle:R back-shoulder-top:R front-temple:R | stiff-neck |"},
	{"numb pinky and ache inside of elbow", "back-elbow-inner:LR front-elbow-inner:LR | tingling-little-finger |"},
	{"sholder blade", "back-blade-below-spine:LR back-blade-inner-mid:LR |  |"},
	{"infraspinatous on the left", "back-blade-below-spine:L |  |"},
	{"trapazius pain, rt", "back-neck-angle:R back-shoulder-top:R |  |"},
	{"left scapulla", "back-blade-below-spine:L back-blade-inner-mid:L |  |"},
	{"knots along the shoulder blade about once a month", "back-blade-inner-low:LR back-blade-inner-mid:LR back-blade-inner-upper:LR | knots-after-hunching |"},
	{"four months of back spasms, getting worse, I cannot walk far; I lift at work", "back-beside-spine-lower:LR back-beside-spine-mid:LR back-low-beside-spine:LR | heavy-lifting | no-better"},
	{"teenage pitcher, upper back spasms come back every season, stretching doesn't help", "back-beside-spine-mid:LR back-beside-spine-upper:LR back-blade-inner-mid:LR | back-with-the-season deep-out-of-reach throwing-sport |"},
	{"my shoulder crunches without pain when I roll it; severe knots along the shoulder blade", "back-blade-inner-low:LR back-blade-inner-mid:LR back-blade-inner-upper:LR | painless-crunching |"},
	{"left shoulder blade for five days, then neck (torticollis), then right shoulder blade, agony", "back-blade-below-spine:LR back-blade-inner-mid:LR back-neck-lower:LR back-neck-upper:LR | moved-to-the-other-side stiff-neck |"},
	{"59 and fit, very deep knot beside my right shoulder blade that stretching does not reach, it locked up while sitting quietly, I was leaning on my elbow", "back-blade-inner-mid:R | deep-out-of-reach leaning-on-elbow locked-while-sitting |"},
	{"first the left shoulder blade, then the neck, then the right", "back-blade-below-spine:LR back-blade-inner-mid:LR back-neck-lower:LR back-neck-upper:LR |  |"},
	{"left and right shoulder", "back-shoulder-joint:LR back-shoulder-top:LR front-shoulder:LR |  |"},
	{"both shoulders", "back-shoulder-joint:LR back-shoulder-top:LR front-shoulder:LR |  |"},
	{"left shoulder hurts but right is fine", "back-shoulder-joint:L back-shoulder-top:L front-shoulder:L |  |"},
	{"right under the left shoulder blade", "back-blade-inner-low:L back-blade-inner-mid:L |  |"},
	{"I left work early, my neck hurts", "back-neck-lower:LR back-neck-upper:LR |  |"},
	{"pain between my shoulder blades from sitting at the computer all day", "back-beside-spine-mid:LR back-blade-inner-mid:LR back-spine-mid | hands-in-front |"},
	{"neck pain", "back-neck-lower:LR back-neck-upper:LR |  |"},
	{"no headache", "| -headache-too |"},
	{"I don't have headaches but my neck hurts", "back-neck-lower:LR back-neck-upper:LR | -headache-too |"},
	{"doesn't hurt when I turn my head", "| -stiff-neck |"},
	{"I can turn my head without pain", "| -stiff-neck |"},
	{"hurts to turn my head to the left", "| stiff-neck |"},
	{"can't turn my head to the left, pain at the angle of neck and shoulder", "back-neck-angle:L | stiff-neck |"},
	{"never had a migraine, left temple aches", "front-temple:L | -headache-too one-temple |"},
	{"pain does not go into my arm", "-back-upper-arm-outer -front-upper-arm-outer |  |"},
	{"my neck is fine, only the left shoulder hurts", "-back-neck-lower -back-neck-upper back-shoulder-joint:L back-shoulder-top:L front-shoulder:L |  |"},
	{"no pain in my left arm or hand", "-back-hand -back-upper-arm-outer -front-palm -front-upper-arm-outer |  |"},
	{"my right arm does not hurt", "-back-upper-arm-outer -front-upper-arm-outer |  |"},
	{"I'm not sure why my left hip hurts", "back-buttock-upper:L front-hip:L |  |"},
	{"stretching does not help my left neck", "back-neck-lower:L back-neck-upper:L | deep-out-of-reach |"},
	{"pain in the right side of my neck going up behind my right eye, with headaches", "back-neck-lower:R back-neck-upper:R front-eye:R | behind-one-eye headache-too |"},
	{"back of my skull hurts, left side", "back-occiput:L |  |"},
	{"my wing bone on the left", "back-blade-below-spine:L back-blade-inner-mid:L |  |"},
	{"tip of the left shoulder", "back-shoulder-top:L |  |"},
	{"left love handle", "back-flank:L |  |"},
	{"left pinky is sore", "back-fingers-little:L front-fingers-little:L |  |"},
	{"ball of my right thumb", "front-thumb:R |  |"},
	{"front of right shoulder, can't sleep on that side", "front-shoulder:R | lying-on-the-arm |"},
	{"my rhomboids are killing me", "back-blade-inner-low:LR back-blade-inner-mid:LR back-blade-inner-upper:LR |  |"},
	{"levator scap, left", "back-blade-upper-corner:L back-neck-angle:L |  |"},
	{"upper traps on both sides", "back-neck-angle:LR back-shoulder-top:LR |  |"},
	{"left QL and right glute", "back-buttock-lower:R back-buttock-upper:R back-flank:L back-low-beside-spine:L |  |"},
	{"the pain moved from my neck to my left arm", "back-neck-lower:L back-neck-upper:L back-upper-arm-outer:L front-upper-arm-outer:L |  |"},
	{"hurts when I raise my arm", "| reaching-overhead |"},
	{"phone on my shoulder all day, left neck is sore", "back-neck-lower:L back-neck-upper:L | bag-or-phone |"},
	{"I sleep on my right side and my left shoulder blade aches", "back-blade-below-spine:L back-blade-inner-mid:L | side-sleeper |"},
	{"back pain, left shoulder blade", "back-blade-below-spine:L back-blade-inner-mid:L |  |"},
	{"my back hurts", "back-beside-spine-lower:LR back-beside-spine-mid:LR back-low-beside-spine:LR |  |"},
	{"jaw is sore on the left and clicks", "front-jaw:L | painless-crunching |"},
	{"left tennis elbow", "back-elbow-outer:L |  |"},
	{"throwing a softball hurts my right shoulder", "back-shoulder-joint:R back-shoulder-top:R front-shoulder:R | throwing-sport |"},
	{"I get a stitch when I run", "| stitch-in-the-side |"},
	{"lower left ribs hurt when I sneeze", "back-ribs:L front-ribs-side:L | cough-or-laugh |"},
	{"my right hand is sore, and I am right handed", "back-hand:R front-palm:R |  |"},
	{"L shoulder, R hip", "back-buttock-upper:R back-shoulder-joint:L back-shoulder-top:L front-hip:R front-shoulder:L |  |"},
	{"pain in my lt. forearm", "back-forearm-little:L back-forearm-thumb:L front-forearm-little:L |  |"},
	{"my chest feels tight and I am short of breath", "front-chest-upper:LR front-chest:LR |  | breathless-or-sweating chest-pressure"},
	{"no chest pain, not short of breath", "-front-chest -front-chest-upper |  |"},
	{"my chest muscles are sore from push-ups", "front-chest:LR | push-ups |"},
	{"tight chest muscles, rounded shoulders", "front-chest:LR | leaning-through-a-doorway rounded-shoulders |"},
	{"sudden chest pain", "front-chest-upper:LR front-chest:LR |  | chest-sudden"},
	{"hay fever and a sore left shoulder", "back-shoulder-joint:L back-shoulder-top:L front-shoulder:L |  |"},
	{"my left hand is weak and I keep dropping things", "back-hand:L front-palm:L | weak-fingers | arm-weak spinal-cord"},
	{"fell off my bike, left shoulder hurts", "back-shoulder-joint:L back-shoulder-top:L front-shoulder:L |  | accident"},
	{"fell asleep on the sofa, now my neck hurts", "back-neck-lower:LR back-neck-upper:LR |  |"},
	{"car accident 10 years ago, neck still sore", "back-neck-lower:LR back-neck-upper:LR |  |"},
	{"my mother had cancer, my left hip aches", "back-buttock-upper:L front-hip:L |  |"},
	{"I had cancer, my left hip aches", "back-buttock-upper:L front-hip:L |  | cancer-steroids-bones"},
	{"worried about a heart attack, my left pec is sore", "front-chest:L |  |"},
	{"left shoulder tip and belly hurt", "back-shoulder-top:L front-belly-lower front-belly-side:L front-belly-upper |  | bleeding-inside"},
	{"pain runs from my left neck down into my fingers", "back-fingers-little:L back-fingers-thumb:L back-neck-lower:L back-neck-upper:L |  | below-elbow"},
	{"I've worked at a desk for 10 years", "| hands-in-front |"},
	{"left neck pain for 3 years", "back-neck-lower:L back-neck-upper:L |  | no-better"},
	{"left neck pain since this morning", "back-neck-lower:L back-neck-upper:L |  |"},
	{"dizzy with the left neck pain", "back-neck-lower:L back-neck-upper:L |  | artery-or-stroke"},
	{"sick of this left neck pain", "back-neck-lower:L back-neck-upper:L |  |"},
	{"both legs are numb and my low back hurts", "back-low-beside-spine:LR back-low-spine |  | both-legs"},
	{"my left leg is numb", "|  |"},
	{"worst headache of my life", "|  | sudden-headache"},
	{"bit of a headache", "| headache-too |"},
	{"pain below my right shoulder blade after fatty food", "back-blade-lower-corner:R |  | gall-bladder"},
	{"blisters in a band on my left ribs", "back-ribs:L front-ribs-side:L |  | shingles"},
	{"I quit smoking, sore right shoulder", "back-shoulder-joint:R back-shoulder-top:R front-shoulder:R |  |"},
	{"cannot sleep because of my left shoulder", "back-shoulder-joint:L back-shoulder-top:L front-shoulder:L |  | limits-life"},
	{"hurts day and night, left hip", "back-buttock-upper:L front-hip:L |  | constant-night"},
	{"it wakes me up, right hip", "back-buttock-upper:R front-hip:R |  | limits-life"},
	{"I ache all over my body", "|  | widespread"},
	{"болит левая лопатка", "|  |"},
	{"🔥 neck 🔥 left 🔥", "back-neck-lower:L back-neck-upper:L |  |"},
	{"LEFT SHOULDER BLADE!!!", "back-blade-below-spine:L back-blade-inner-mid:L |  |"},
	{"left-shoulder", "back-shoulder-joint:L back-shoulder-top:L front-shoulder:L |  |"},
	{"shuolder pain on the rigth", "back-shoulder-joint:R back-shoulder-top:R front-shoulder:R |  |"},
	{"stiff nek, left tempel", "front-temple:L | stiff-neck |"},
	{"pain under my sternum", "front-breastbone |  |"},
	{"ache in the small of my back", "back-low-beside-spine:LR |  |"},
	{"left side of my neck is sore", "back-neck-lower:L back-neck-upper:L |  |"},
	{"knot in left shoulder blade and down the arm", "back-blade-below-spine:L back-blade-inner-mid:L back-forearm-thumb:L back-upper-arm-outer:L front-upper-arm-outer:L |  |"},
	{"pain behind my left eye", "front-eye:L | behind-one-eye |"},
	{"base of my skull aches on the right", "back-neck-upper:R |  |"},
	{"right hip flexor", "front-hip:R |  |"},
	{"left hamstring is sore", "back-thigh:L |  |"},
	{"right jaw joint", "front-jaw:R |  |"},
	{"sore breastbone", "front-breastbone |  |"},
	{"left armpit", "front-armpit:L |  |"},
	{"deep in my left armpit", "side-armpit:L |  |"},
	{"my right outer hip hurts, the IT band too", "side-hip:R side-thigh:R |  |"},
	{"side of my neck hurts", "side-neck:LR |  |"},
	{"no pain at the side of the left hip", "-side-hip |  |"},
	{"right inner elbow", "back-elbow-inner:R front-elbow-inner:R |  |"}, // once "right" before "inner" was no side
	{"right temple and ear", "front-ear:R front-temple:R |  |"},          // shown by the side too, and said once
	{"pain at the bottom tip of my right shoulder blade", "back-blade-lower-corner:R |  |"},
	{"knot in my left upper back", "back-beside-spine-mid:L back-beside-spine-upper:L back-blade-inner-mid:L |  |"},
	{"stabbing in the left flank", "back-flank:L |  |"},
	{"the inside corner at the top of my left shoulder blade", "back-blade-upper-corner:L |  |"},
	{"sore throat", "front-throat | sore-swallowing |"},
	{"left groin and left thigh", "back-thigh:L front-groin:L front-thigh:L |  |"},
	{"back of my left upper arm", "back-upper-arm-inner:L |  |"},
	{"right wrist, thumb side", "back-wrist-thumb:R |  |"},
	{"left rotator cuff", "back-blade-above-spine:L back-blade-below-spine:L front-shoulder:L |  |"},
	{"neck and shoulder pain, left", "back-neck-angle:L back-neck-lower:L back-shoulder-top:L |  |"},
	{"both sides of my low back", "back-low-beside-spine:LR |  |"},
	{"bilateral neck pain", "back-neck-lower:LR back-neck-upper:LR |  |"},
	{"left ear ache", "front-ear:L | ear-full-or-ringing |"},
	{"massage gun helps my left shoulder", "back-shoulder-joint:L back-shoulder-top:L front-shoulder:L |  |"},
	{"swimming and tennis, left shoulder", "back-shoulder-joint:L back-shoulder-top:L front-shoulder:L | throwing-sport |"},
	{"my left shoulder blade, no numbness in the hand", "back-blade-below-spine:L back-blade-inner-mid:L |  |"},
	{"headaches every day, right neck", "back-neck-lower:R back-neck-upper:R | headache-too |"},
	{"slouching at a desk, left trap", "back-neck-angle:L back-shoulder-top:L | hands-in-front rounded-shoulders |"},
	{"I lean on my elbow while driving, right shoulder blade", "back-blade-below-spine:R back-blade-inner-mid:R | hands-in-front leaning-on-elbow |"},
	{"heat helps, left neck", "back-neck-lower:L back-neck-upper:L |  |"},
	{"no accident, no fall, left neck", "back-neck-lower:L back-neck-upper:L |  |"},
	{"sweating in the gym, left pec sore", "front-chest:L |  |"},
	{"I feel fine, left knee hurts", "|  |"},
	{"my doctor ruled out cancer, left hip", "back-buttock-upper:L front-hip:L |  |"},
	{"left calf is sore from running", "|  |"},
	{"my right calf is swollen and I am short of breath", "|  | breathless-or-sweating lung-clot"},
	{"trying to lose weight, left hip aches", "back-buttock-upper:L front-hip:L |  |"},
	{"pain and pins and needles in the left little finger", "back-fingers-little:L front-fingers-little:L | tingling-little-finger |"},
	{"no pain in the left neck and stiff left hip", "-back-neck-lower -back-neck-upper back-buttock-upper:L front-hip:L |  |"}, // an "and" ends the no
	{"no pain when driving, left neck hurts", "back-neck-lower:L back-neck-upper:L | hands-in-front |"},                        // who drives without pain drives
	{"the heavy bag on my left shoulder", "back-shoulder-joint:L back-shoulder-top:L front-shoulder:L | bag-or-phone |"},
}

func TestDescribeSigns(t *testing.T) {
	seen := map[string]bool{}
	for _, tt := range signTests {
		seen[tt.sign] = true
		if got := Describe(tt.must).Complaint.Signs; !slices.Contains(got, tt.sign) {
			t.Errorf("Describe(%q) finds the signs %q, want %s", tt.must, got, tt.sign)
		}
		if got := Describe(tt.mustNot).Complaint.Signs; len(got) > 0 {
			t.Errorf("Describe(%q) finds the signs %q, want none (least of all %s)", tt.mustNot, got, tt.sign)
		}
	}
	for _, s := range Signs {
		if !seen[s.ID] {
			t.Errorf("%s: want a sentence that says it, and a harmless one", s.ID)
		}
	}
}

// signTests holds for each sign a sentence that says it, and one that only sounds like it.
var signTests = []struct{ sign, must, mustNot string }{
	{"chest-pressure", "It feels like an elephant on my chest", "my chest muscles are sore from push-ups"},
	{"chest-sudden", "this chest pain came on suddenly", "no sudden chest pain, only a sore pec"},
	{"breathless-or-sweating", "shoulder ache and I'm short of breath", "not short of breath, sweating at the gym is normal"},
	{"tearing-pain", "a ripping pain in my back, worst pain of my life", "an old tear in the rotator cuff, the worst is the morning"},
	{"lung-clot", "one calf is swollen and I cough up blood", "my calf is sore from running, no blood clot"},
	{"artery-or-stroke", "neck pain, I'm dizzy and see double", "not dizzy, and my breast stroke is fine"},
	{"sudden-headache", "the worst headache of my life", "a bit of a headache, as always"},
	{"stiff-neck-fever", "stiff neck and fever since yesterday", "a stiff neck after a draughty night"},
	{"accident", "since a car accident my neck hurts", "I fell asleep on the sofa and my neck hurts"},
	{"injured-neck", "I hit my head and my neck hurts", "I hit the gym and my neck hurts"},
	{"both-legs", "both my legs have gone numb", "one leg is numb after sitting on it"},
	{"bleeding-inside", "left shoulder tip and belly hurt", "the tip of my shoulder hurts"},
	{"throat-closing", "my throat is closing up", "my throat is a bit sore"},
	{"red-eye", "I have a red painful eye", "my eye is tired from the screen"},
	{"belly-hard", "sudden severe belly pain", "my belly is sore from sit-ups"},
	{"groin-sudden", "sudden testicle pain", "tight groin after football"},
	{"with-effort", "jaw pain when I climb stairs, gone when I stop", "my hip hurts when I climb stairs"},
	{"spinal-cord", "I keep dropping things and get an electric shock down my spine", "I dropped my gym bag and my shoulder aches"},
	{"arm-weak", "my right arm is weak", "I have weak back muscles"},
	{"arm-colour", "my hand turned blue", "cold helps my arm"},
	{"arm-swollen", "the whole arm is swollen", "no swelling, my arm just aches"},
	{"shoulder-stuck", "I cannot move my shoulder", "moving my shoulder hurts a little"},
	{"joint-hot", "the shoulder is hot and red", "a hot shower helps my shoulder"},
	{"hot-joint", "my wrist is hot and swollen", "my wrist is sore, heat helps"},
	{"leg-weak", "my foot drags when I walk", "my leg is tired"},
	{"jaw-and-sight", "jaw ache and blurred vision", "my jaw aches, my sight is fine"},
	{"fever-or-weight-loss", "neck pain with night sweats", "hay fever, and I'm trying to lose weight"},
	{"fever-or-weight-loss", "I have a fever and chills, neck hurts", "no fever, chills, or weight loss"},
	{"fever-or-weight-loss", "unwell for days? feeling unwell, yes", "my left hip hurts at night but I have no fever"},
	{"mouth-swelling", "a tooth abscess", "my teeth hurt on one side"},
	{"infection-risk", "I have a weak immune system", "my immune system is strong"},
	{"cancer-steroids-bones", "I had cancer two years ago", "my mother had cancer"},
	{"constant-night", "it hurts day and night and no position helps", "it hurts at night when I lie on it"},
	{"new-between-blades", "pain between my shoulder blades out of nowhere", "pain between my shoulder blades after typing"},
	{"gall-bladder", "right shoulder blade aches after fatty food", "right shoulder blade aches after cooking"},
	{"shingles", "blisters in a band on my ribs", "blisters on my hands from rowing"},
	{"shingles-face", "blisters on my forehead", "my forehead aches"},
	{"kidney", "flank ache and blood in my urine", "my flank aches"},
	{"lump-or-shape", "I found a lump on my back", "knots in my back"},
	{"first-at-this-age", "it is the first back pain of my life", "the first time this season that my back hurts"},
	{"unlike-any-before", "I never had a headache like this", "the same headache as always"},
	{"after-neck-treatment", "it began after a neck adjustment", "massage gun helps my neck"},
	{"morning-stiffness", "both shoulders stiff every morning", "my neck is stiff this morning"},
	{"lung-top", "I smoke and my shoulder hurts", "I quit smoking and my shoulder hurts"},
	{"below-elbow", "pain runs down into my fingers", "the pain stays in my neck"},
	{"no-better", "my neck has hurt for three months", "I have worked at a desk for ten years"},
	{"limits-life", "it keeps me awake", "I sleep well in spite of it"},
	{"widespread", "everything hurts", "everything is fine but my neck"},
	{"hoarse-or-swallow", "hoarse for three weeks", "my voice is fine, only the throat is sore"},
	{"breast-lump", "I have a lump in my breast", "my breast is tender"},
}

func TestDescribeMissed(t *testing.T) {
	tests := []struct {
		text   string
		missed []string
	}{
		{"болит левая лопатка", []string{"болит левая лопатка"}},
		{"左の肩甲骨が痛い", []string{"左の肩甲骨が痛い"}},
		{"ألم في الكتف الأيسر", []string{"ألم في الكتف الأيسر"}},
		{"pain in my neck and my flux capacitor", []string{"flux capacitor"}},
		{"stiff neck, kaput; left jaw", []string{"kaput"}},
		{"my neck hurts really badly today", nil},
		{"🔥🔥🔥 \xff\xfe", nil},
		{"", nil},
	}
	for _, tt := range tests {
		if got := Describe(tt.text).Missed; !slices.Equal(got, tt.missed) {
			t.Errorf("Describe(%q) missed %q, want %q", tt.text, got, tt.missed)
		}
	}
}

func TestDescribeSides(t *testing.T) {
	tests := []struct {
		text   string
		noSide bool
	}{
		{"neck", true},
		{"left neck", false},
		{"both sides of my neck", false},
		{"breastbone", false},   // has no sides
		{"no neck pain", false}, // nothing to mark
		{"", false},
		{"I am right handed and my neck hurts", true},
		{"right under the shoulder blade", true},
		{"I sleep on my left side, neck pain", true},
	}
	for _, tt := range tests {
		if got := Describe(tt.text).NoSide; got != tt.noSide {
			t.Errorf("Describe(%q).NoSide = %v, want %v", tt.text, got, tt.noSide)
		}
	}
}

// TestDescribeMarks holds that a word that means several places is one pain, and two words are two.
func TestDescribeMarks(t *testing.T) {
	for _, tt := range []struct {
		text  string
		marks int
	}{
		{"left shoulder", 1},
		{"left shoulder and left hip", 2},
		{"both shoulders", 1},
		{"breastbone", 1},
	} {
		c := Describe(tt.text).Complaint
		if got := len(c.marks()); got != tt.marks || len(c.Taps) < tt.marks {
			t.Errorf("Describe(%q) marks %d pains with %d taps, want %d", tt.text, got, len(c.Taps), tt.marks)
		}
	}
}

func TestDescribeCuts(t *testing.T) {
	d := Describe(strings.Repeat("left neck pain. ", 7000))
	if got := understood(d); !d.Cut || got != "back-neck-lower:L back-neck-upper:L |  |" {
		t.Errorf("of 100 kB: %s, cut %v; want the left of the neck, cut", got, d.Cut)
	}
	if last := d.Found[len(d.Found)-1]; last.End > maxText {
		t.Errorf("of 100 kB: read to byte %d, want %d at most", last.End, maxText)
	}
}

func ExampleDescribe() {
	d := Describe("Crunching when I roll my shoulders, knots along the left sholder blade, no headache. Xylophone.")
	for _, f := range d.Found {
		fmt.Printf("%q:", f.Text)
		for _, p := range f.Places {
			fmt.Print(" ", p.ID())
		}
		if f.Question != nil {
			fmt.Print(" ", f.Question.ID, " ", f.Reply)
		}
		fmt.Println()
	}
	fmt.Println("missed", d.Missed)
	// Output:
	// "Crunching": painless-crunching yes
	// "along the left sholder blade": back-blade-inner-upper-left back-blade-inner-mid-left back-blade-inner-low-left
	// "headache": headache-too no
	// missed [Xylophone]
}

// ordinary is a text of 300 letters as people write it in a forum.
const ordinary = "Hi all, for about four months I have had a deep knot beside my left sholder blade which stretching does not reach. " +
	"It gets worse when I sit at my computer, and turning my head to the right hurts. Sometimes my pinky tingles. " +
	"No chest pain, no fever. Massage helped for a while but it always comes back."

func BenchmarkDescribe(b *testing.B) {
	theLexicon()
	b.ReportAllocs()
	for b.Loop() {
		Describe(ordinary)
	}
}

func BenchmarkDescribeLongest(b *testing.B) {
	text := strings.Repeat("shouldxr blxde quizzical "+ordinary, 400)
	for b.Loop() {
		Describe(text)
	}
}

// FuzzDescribe holds that any text is read without harm, to the same result each time,
// and that what was found lies in the text, in its order, and makes a valid complaint.
func FuzzDescribe(f *testing.F) {
	for _, tt := range describeTests {
		f.Add(tt.text)
	}
	f.Add(ordinary)
	f.Add("\xff\xfeleft\x00neck’’' 'n/a l4/l5 " + strings.Repeat("right ", 50))
	f.Add("blade nck torticollis 000") // one word that means two, cut by a phrase
	f.Add("ŞHOULDER İstanbul ﬁnger ﬃ ẞ")
	f.Fuzz(func(t *testing.T, text string) {
		d := Describe(text)
		if again := Describe(text); !reflect.DeepEqual(d, again) {
			t.Fatalf("Describe(%q) differs the second time", text)
		}
		end := 0
		for _, found := range d.Found {
			if found.Start < end || found.End <= found.Start || found.End > min(len(text), maxText) || text[found.Start:found.End] != found.Text {
				t.Errorf("Describe(%q) found %+v after byte %d, want stretches in order", text, found, end)
			}
			end = found.End
			if found.Question == nil && found.Sign == nil && len(found.Places) == 0 {
				t.Errorf("Describe(%q) found %+v, which means nothing", text, found)
			}
		}
		for _, missed := range d.Missed {
			if missed == "" || utf8.ValidString(text) && !utf8.ValidString(missed) || !strings.Contains(text, missed) {
				t.Errorf("Describe(%q) missed %q", text, missed)
			}
		}
		checkComplaint(t, d.Complaint)
	})
}

func checkComplaint(t *testing.T, c Complaint) {
	t.Helper()
	if len(c.Taps) > MaxTaps {
		t.Errorf("%d taps, want %d at most", len(c.Taps), MaxTaps)
	}
	seen := map[string]bool{}
	once := func(kind, id string, known bool) {
		if seen[kind+id] || !known {
			t.Errorf("%s %q: unknown, or there twice", kind, id)
		}
		seen[kind+id] = true
	}
	for _, tap := range c.Taps {
		_, known := PlaceByID(tap.Place.ID())
		once("place", tap.Place.ID(), known)
		if tap.Place.distance(tap.At) > 0 {
			t.Errorf("tap at %v lies outside %s", tap.At, tap.Place.ID())
		}
	}
	for _, p := range c.Free {
		_, known := PlaceByID(p.ID())
		once("place", p.ID(), known)
	}
	for _, a := range c.Answers {
		once("answer", a.Question, QuestionByID(a.Question) != nil)
	}
	for _, id := range c.Signs {
		once("sign", id, SignByID(id) != nil)
	}
}
