package bodymap

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestOthersAreComplete(t *testing.T) {
	id := regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	kinds := []OtherKind{Nerve, Joint, Organ, Bone, Skin, Whole}
	seen := map[string]bool{}
	for _, o := range Others {
		if !id.MatchString(o.ID) || seen[o.ID] || MuscleByID(o.ID) != nil {
			t.Errorf("other source ID %q: want kebab-case, used once, and not by a muscle", o.ID)
		}
		seen[o.ID] = true
		if o.Name == "" || o.Plain == "" || o.Do == "" || len(o.Sources) == 0 {
			t.Errorf("%s: want a name, plain words, what to do and a source", o.ID)
		}
		if !slices.Contains(kinds, o.Kind) {
			t.Errorf("%s: unknown kind %q", o.ID, o.Kind)
		}
		if o.Common < 0.02 || o.Common > 1 {
			t.Errorf("%s: common %v, want 0.02 to 1", o.ID, o.Common)
		}
		if n := len(o.Apart); n < 2 || n > 5 || slices.Contains(o.Apart, "") {
			t.Errorf("%s: %d sentences tell it apart, want 2 to 5", o.ID, n)
		}
		for _, source := range o.Sources {
			checkSource(t, o.ID, source)
		}
		checkRegions(t, &o)
		checkOtherSigns(t, &o)
	}
}

func checkRegions(t *testing.T, o *Other) {
	t.Helper()
	if len(o.Usual) == 0 {
		t.Errorf("%s: no usual place", o.ID)
	}
	seen := map[string]bool{}
	for _, id := range slices.Concat(o.Usual, o.Sometimes) {
		if RegionByID(id) == nil {
			t.Errorf("%s: unknown region %q", o.ID, id)
		}
		if seen[id] {
			t.Errorf("%s: the region %q stands twice", o.ID, id)
		}
		seen[id] = true
	}
}

// checkOtherSigns fails where a sign is unknown, or is asked at no place where the source
// usually aches; and where a source that cannot wait could pass unasked.
func checkOtherSigns(t *testing.T, o *Other) {
	t.Helper()
	if o.Level > Emergency || len(o.Signs) == 0 {
		t.Errorf("%s: want a level, and the warning signs that go with it", o.ID)
	}
	asked := map[string]bool{} // region has a sign of the level that the source calls for
	top := SelfCare
	for _, id := range o.Signs {
		s := SignByID(id)
		if s == nil {
			t.Errorf("%s: unknown sign %q", o.ID, id)
			continue
		}
		top = max(top, s.Level)
		somewhere := false
		for _, region := range slices.Concat(o.Usual, o.Sometimes) {
			if r := RegionByID(region); r != nil && asks(r, s) {
				somewhere = true
				asked[region] = asked[region] || s.Level >= o.Level
			}
		}
		if !somewhere {
			t.Errorf("%s: no place where it aches asks for %s", o.ID, id)
		}
	}
	if top < o.Level {
		t.Errorf("%s: is %v, but its gravest sign is %v", o.ID, o.Level, top)
	}
	if o.Level < Today {
		return
	}
	for _, region := range slices.Concat(o.Usual, o.Sometimes) {
		if !asked[region] {
			t.Errorf("%s: is %v, but %s asks for none of its signs of that level", o.ID, o.Level, region)
		}
	}
	if calls := strings.Contains(o.Do, "999"); o.Level == Emergency && !calls {
		t.Errorf("%s: is an emergency, but what to do is %q", o.ID, o.Do)
	}
}

func asks(r *Region, s *Sign) bool {
	return slices.ContainsFunc(s.Asks, func(c Concern) bool { return slices.Contains(r.Concerns(), c) })
}

func TestOthersClaimNoMoreThanIsKnown(t *testing.T) {
	never := regexp.MustCompile(`(?i)\b(cures?|cured|toxins?|adhesions?|diagnos(e|es|ed|is)|guarantee[ds]?)\b`)
	for _, o := range Others {
		for _, line := range append([]string{o.Plain, o.Do}, o.Apart...) {
			if word := never.FindString(line); word != "" {
				t.Errorf("%s: says %q: %s", o.ID, word, line)
			}
		}
	}
}

func TestEveryPlaceHasAnOtherSource(t *testing.T) {
	for _, r := range Regions {
		reached := slices.ContainsFunc(Others, func(o Other) bool {
			return slices.Contains(o.Usual, r.ID) || slices.Contains(o.Sometimes, r.ID)
		})
		if !reached {
			t.Errorf("%s: no other source aches there", r.ID)
		}
	}
}

func TestQuestionsTellOthersApart(t *testing.T) {
	for _, o := range Others {
		speaks, strongest := 0, 0.0
		for _, q := range Questions {
			for _, l := range q.Leans {
				if l.Target == o.ID {
					speaks++
					strongest = max(strongest, l.Points)
				}
			}
		}
		if speaks < 2 || strongest < 0.8 {
			t.Errorf("%s: %d questions lean on it, the strongest by %v; want 2 at least, one of 0.8", o.ID, speaks, strongest)
		}
	}
}

// A sore spot does not clear the heart (Gräni et al. 2015), nor does any other answer.
func TestNothingSpeaksAgainstTheHeart(t *testing.T) {
	for _, q := range Questions {
		for _, l := range q.Leans {
			if (l.Target == "heart" || l.Target == "aorta") && l.Points < 0 {
				t.Errorf("%s: a yes speaks against %s", q.ID, l.Target)
			}
		}
	}
}

// What known referrals of joints, roots and organs the table must keep.
func TestKnownOtherReferrals(t *testing.T) {
	for _, tt := range []struct{ place, others string }{
		{"back-blade-above-spine", "c5-root c6-root facet-c5-c6"},
		{"back-blade-inner-mid", "c7-root c8-root"},
		{"back-blade-below-spine", "c8-root"},
		{"back-occiput", "facet-c2-c3"},
		{"back-neck-lower", "facet-c3-c5 facet-c5-c6"},
		{"back-thumb", "c6-root"},
		{"back-fingers-thumb", "c7-root"},
		{"front-fingers-little", "c8-root ulnar-nerve thoracic-outlet"},
		{"front-fingers-thumb", "carpal-tunnel c7-root"},
		{"front-breastbone", "heart rib-cartilage stomach-gullet"},
		{"back-shoulder-top", "shoulder-tip polymyalgia"},
		{"back-flank", "kidney"},
		{"front-groin", "hip-joint"},
		{"back-spine-lower", "vertebral-fracture"},
		{"side-temple", "headache"},
		{"side-jaw", "jaw-joint teeth-sinuses"},
		{"side-neck-back", "facet-c3-c5 facet-c5-c6 c6-root c7-root"},
		{"side-shoulder-top", "c5-root c6-root facet-c5-c6 shoulder-tip"},
		{"side-shoulder", "c5-root subacromial frozen-shoulder polymyalgia"},
		{"side-chest", "heart"},
		{"side-ribs", "lung-pleura shingles"},
		{"side-ribs-back", "lung-pleura shingles"},
		{"side-belly", "gall-bladder"},
		{"side-waist", "kidney"},
		{"side-hip", "hip-joint"},
		{"side-thigh", "lumbar-root"},
	} {
		for id := range strings.FieldsSeq(tt.others) {
			if o := OtherByID(id); o == nil || !slices.Contains(o.Usual, tt.place) {
				t.Errorf("%s: is no usual place of %s", tt.place, id)
			}
		}
	}
}

// A source that usually aches in a region only partly on the same skin sometimes aches in the lateral one,
// and one that does so only sometimes does not.
func TestOthersAcheAtTheSide(t *testing.T) {
	for _, tt := range []struct {
		place, sometimes, never string
	}{
		{"side-neck", "facet-c3-c5 c6-root jaw-joint heart", "spine-illness"},
		{"side-armpit", "shingles lung-pleura thoracic-outlet", "rib-cartilage vertebral-fracture"},
		{"side-ribs-lower", "gall-bladder kidney", "low-back-joints"},
		{"side-waist", "gall-bladder shingles aorta", "stomach-gullet"},
		{"side-hip", "lumbar-root low-back-joints polymyalgia", "kidney"},
	} {
		for id := range strings.FieldsSeq(tt.sometimes) {
			if !slices.Contains(OtherByID(id).Sometimes, tt.place) {
				t.Errorf("%s: does not sometimes ache at %s", id, tt.place)
			}
		}
		for id := range strings.FieldsSeq(tt.never) {
			if o := OtherByID(id); slices.Contains(slices.Concat(o.Usual, o.Sometimes), tt.place) {
				t.Errorf("%s: aches at %s", id, tt.place)
			}
		}
	}
}

// TestEveryOtherIsFound holds that a source comes first among its kind where its usual places
// hurt and the answers that speak for it are given; where those of the lateral view do, which are
// fewer and tell less, it is among the first two.
func TestEveryOtherIsFound(t *testing.T) {
	for _, lateral := range []bool{false, true} {
		for i := range Others {
			checkFound(t, &Others[i], lateral)
		}
	}
}

func checkFound(t *testing.T, o *Other, lateral bool) {
	t.Helper()
	side := o.Side
	if side == Midline {
		side = Left
	}
	var c Complaint
	for _, id := range o.Usual {
		switch r := RegionByID(id); {
		case (r.View == Lateral) != lateral:
		case r.Midline:
			c.Add(TapAt(Place{r, Midline}))
		default:
			c.Add(TapAt(Place{r, side}))
		}
	}
	for _, q := range Questions {
		if slices.ContainsFunc(q.Leans, func(l Lean) bool { return l.Target == o.ID && l.Points >= 0.5 }) {
			c.Answers = append(c.Answers, Answer{q.ID, Yes})
		}
	}
	if len(c.Taps) == 0 {
		return
	}
	first := RankOthers(c)[:1]
	if lateral {
		first = RankOthers(c)[:2]
	}
	if !slices.ContainsFunc(first, func(f Candidate) bool { return f.Other == o }) {
		t.Errorf("%s: its places %v and answers bring %s first", o.ID, c.Taps, first[0].Other.ID)
	}
}
