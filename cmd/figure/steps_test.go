package main

import (
	"bytes"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"knotmap/bodymap"
)

// heaviest is how many bytes a picture of a step may have.
const heaviest = 17500

func TestStepsAreSmallSoundAndTheSameEachTime(t *testing.T) {
	for _, p := range steps() {
		svg := p.svg()
		if len(svg) > heaviest {
			t.Errorf("%s has %d bytes, want at most %d", p.id, len(svg), heaviest)
		}
		if !bytes.Equal(svg, p.svg()) {
			t.Errorf("%s differs from one run to the next", p.id)
		}
		if err := parses(string(svg)); err != nil {
			t.Errorf("%s: %v", p.id, err)
		}
		for _, bad := range []string{"NaN", "Inf", "<script", "<filter", "%!"} {
			if strings.Contains(string(svg), bad) {
				t.Errorf("%s contains %q", p.id, bad)
			}
		}
	}
}

func TestStepsAreNamedAndDescribed(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range steps() {
		if seen[p.id] || p.id == "" || strings.Trim(p.id, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
			t.Errorf("id %q is used twice or is no lower-case-with-hyphens", p.id)
		}
		seen[p.id] = true
		if len(p.alt) < 40 || !strings.HasSuffix(p.alt, ".") {
			t.Errorf("%s: alt %q is no sentence that says what start and end show", p.id, p.alt)
		}
	}
}

// slip is how far a hand or a foot may be from where the table puts it, in centimetres.
const slip = 2.5

func TestLimbsReachTheirTargets(t *testing.T) {
	for _, p := range steps() {
		hands := p.hands()
		for moment, q := range []posture{p.start, p.end} {
			s := p.stance(float64(moment))
			for i, arm := range [2]armPosture{q.arm, q.arm2} {
				if arm.to != nil {
					p.reached(t, s, "hand"+suffix(i), s.handPoint(i, hands[i]), *arm.to, moment)
				}
			}
			for i, leg := range [2]legPosture{q.leg, q.leg2} {
				if leg.to != nil {
					name := map[bool]string{false: "sole", true: "ball"}[leg.tip]
					p.reached(t, s, "foot"+suffix(i), s.point(spot{on: name + suffix(i)}), *leg.to, moment)
				}
			}
		}
	}
}

// handPoint returns where the working point of a hand lies.
func (s *stance) handPoint(i int, hand handShape) bodymap.Point {
	id := "hand" + suffix(i)
	joint := s.person.part(id).joint
	return s.frame[id].apply(add(joint, pt(hand.grip.X*s.outwards(i), hand.grip.Y)))
}

func (p picture) reached(t *testing.T, s *stance, limb string, got bodymap.Point, want spot, moment int) {
	t.Helper()
	if off := got.Distance(s.point(want)) / perCentimetre; off > slip {
		t.Errorf("%s: %s is %.1f cm off its target at %s, want at most %v", p.id, limb, off, [2]string{"the start", "the end"}[moment], slip)
	}
}

// A foot or hand with one target from start to end stays there all the way.
func TestContactsHold(t *testing.T) {
	for _, p := range steps() {
		for i, legs := range [2][2]legPosture{{p.start.leg, p.end.leg}, {p.start.leg2, p.end.leg2}} {
			if legs[0].to == nil || legs[1].to == nil || *legs[0].to != *legs[1].to || legs[0].tip {
				continue
			}
			s := p.stance(.5)
			if off := s.point(spot{on: "sole" + suffix(i)}).Distance(s.point(*legs[1].to)) / perCentimetre; off > slip {
				t.Errorf("%s: foot%s slides %.1f cm on the way", p.id, suffix(i), off)
			}
		}
	}
}

// Head, hands and feet are in the picture unless the shot is so close that it must cut.
func TestNothingIsCutOffByMistake(t *testing.T) {
	for _, p := range steps() {
		for _, moment := range []float64{0, .5, 1} {
			s := p.stance(moment)
			for _, name := range []string{"crown", "palm", "palm2"} {
				at := p.onto(s.point(spot{on: name}))
				if at.X < 3 || at.X > pictureWidth-3 || at.Y < 3 || at.Y > float64(p.height()-3) {
					if p.shot.width >= 150 || name == "crown" && p.id != "hand-press" && p.shot.width > 120 {
						t.Errorf("%s: the %s is at %.0f,%.0f, outside the picture", p.id, name, at.X, at.Y)
					}
				}
			}
		}
	}
}

func TestReducedMotionShowsTheEndAndAGhost(t *testing.T) {
	for _, p := range steps() {
		svg := string(p.svg())
		moves := strings.Contains(svg, "@keyframes")
		if ghost := strings.Contains(svg, `class="ghost"`); ghost && !moves {
			t.Errorf("%s is still but has a ghost", p.id)
		}
		if moves && !strings.Contains(svg, "@media screen and (prefers-reduced-motion:no-preference)") {
			t.Errorf("%s moves for those who asked it not to", p.id)
		}
	}
}

func TestPicturesSourceListsEveryStep(t *testing.T) {
	source, err := picturesSource()
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, p := range steps() {
		ids = append(ids, p.id)
		if !strings.Contains(string(source), strconv.Quote(p.alt)) {
			t.Errorf("pictures.go does not have the words of %s", p.id)
		}
	}
	if !slices.IsSorted(ids) {
		t.Errorf("the ids are not sorted: %v", ids)
	}
}

func TestReachBendsTheElbowTheRightWay(t *testing.T) {
	for _, to := range []*spot{xy(30, 110), xy(20, 140), xy(25, 90), xy(40, 130)} {
		q := posture{at: spot{y: 91.3}, arm: armPosture{to: to}}
		s := sidePerson.take(q, [2]handShape{handNamed("flat"), handNamed("flat")})
		if bend := -s.placing["fore"].turn; bend < 0 || bend > 160 {
			t.Errorf("hand at %v: the elbow bends by %.0f degrees, want 0 to 160", *to, bend)
		}
	}
}

// The cut easing is the whole one: progress and time of the pieces follow each other.
func TestEasingPieces(t *testing.T) {
	if got, want := easingPiece(0, 1), "cubic-bezier(.42,0,.58,1)"; got != want {
		t.Errorf("the whole curve is %s, want %s", got, want)
	}
	if at := easing.At(.5); math.Abs(at.X-.5)+math.Abs(at.Y-.5) > 1e-9 {
		t.Errorf("half way is %v, want .5,.5", at)
	}
}
