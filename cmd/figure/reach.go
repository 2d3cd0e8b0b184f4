package main

import (
	"math"

	"knotmap/bodymap"
)

// outwards is the sign in which a limb's angles turn its parts: on the left of a picture
// from the front it is the mirror image of the one on the right.
func (s *stance) outwards(i int) float64 {
	if s.person.flat && i == 1 {
		return -1
	}
	return 1
}

// hangArm sets an arm's angles, the place of its shoulder and the lengths that are seen.
func (s *stance) hangArm(i int, arm armPosture) {
	sign, n := s.outwards(i), suffix(i)
	upper, fore, hand := s.placing["upper"+n], still, still
	upper.move = add(upper.move, pt(arm.slide*perCentimetre*sign, -arm.lift*perCentimetre))
	upper.turn, fore.turn, hand.turn = -arm.raise*sign, -arm.elbow*sign, -arm.wrist*sign
	upper.sy, fore.sy = whole1(arm.upper), whole1(arm.fore)
	fore.move = s.shortened("upper"+n, upper.sy)
	hand.move = s.shortened("fore"+n, fore.sy)
	s.placing["upper"+n], s.placing["fore"+n], s.placing["hand"+n] = upper, fore, hand
}

// standLeg does the same for a leg.
func (s *stance) standLeg(i int, leg legPosture) {
	sign, n := s.outwards(i), suffix(i)
	thigh, shank, foot := still, still, still
	thigh.turn, shank.turn, foot.turn = -leg.hip*sign, leg.knee*sign, -leg.ankle*sign
	thigh.sy, shank.sy = whole1(leg.thigh), whole1(leg.shank)
	shank.move = s.shortened("thigh"+n, thigh.sy)
	foot.move = s.shortened("shank"+n, shank.sy)
	s.placing["thigh"+n], s.placing["shank"+n], s.placing["foot"+n] = thigh, shank, foot
}

// shortened returns how far the far end of a limb moves when it is seen shortened.
func (s *stance) shortened(id string, share float64) bodymap.Point {
	p := s.person.part(id)
	return pt(0, (p.end.Y-p.joint.Y)*(share-1))
}

// chain is two limbs, one on the other, and what is to reach a target.
type chain struct {
	first, second string
	tool          bodymap.Point // on the standing person, in the frame of the second
	positive      bool          // the side to which the second may bend: clockwise
}

// reach turns both limbs of a chain so that the tool comes as near to the target as it can.
func (s *stance) reach(c chain, target bodymap.Point) {
	a, b := s.person.part(c.first), s.person.part(c.second)
	first, second := s.placing[c.first], s.placing[c.second]
	base := s.frame[a.parent].apply(add(a.joint, first.move))
	bone := sub(add(b.joint, second.move), a.joint)
	tool := sub(c.tool, b.joint)
	l1, l2 := math.Hypot(bone.X, bone.Y), math.Hypot(tool.X, tool.Y)
	way := sub(target, base)
	d := max(math.Abs(l1-l2)+1e-6, min(l1+l2-1e-6, math.Hypot(way.X, way.Y)))
	inner := math.Acos(max(-1, min(1, (l1*l1+d*d-l2*l2)/(2*l1*d))))
	outer := math.Acos(max(-1, min(1, (l1*l1+l2*l2-d*d)/(2*l1*l2))))
	sign := -1.0
	if c.positive {
		sign = 1
	}
	direction := math.Atan2(way.Y, way.X)
	along := direction - sign*inner
	then := along + sign*(math.Pi-outer)
	degrees := 180 / math.Pi
	first.turn = wrap((along-math.Atan2(bone.Y, bone.X))*degrees - s.frame[a.parent].heading())
	second.turn = wrap((then-math.Atan2(tool.Y, tool.X))*degrees - s.frame[a.parent].heading() - first.turn)
	s.placing[c.first], s.placing[c.second] = first, second
}

// wrap returns the same direction between -200 and 160 degrees: an arm may go up
// past the head without turning all the way round.
func wrap(degrees float64) float64 { return math.Mod(math.Mod(degrees+200, 360)+360, 360) - 200 }

// reachArm brings a hand to its target.
func (s *stance) reachArm(i int, arm armPosture, hand handShape) {
	n, sign := suffix(i), s.outwards(i)
	wrist := s.person.part("hand" + n).joint
	if arm.to != nil {
		target := s.point(*arm.to)
		c := chain{first: "upper" + n, second: "fore" + n, positive: arm.inside}
		if s.person.flat {
			c.positive = s.elbowOutside(i, target) != arm.inside
		}
		moved := add(wrist, s.placing["hand"+n].move)
		grip := pt(hand.grip.X*sign, hand.grip.Y)
		if arm.aim != nil {
			sin, cos := sincos(-*arm.aim - 90)
			target = sub(target, pt(grip.X*cos-grip.Y*sin, grip.X*sin+grip.Y*cos))
			c.tool = moved
		} else {
			sin, cos := sincos(s.placing["hand"+n].turn)
			c.tool = add(moved, pt(grip.X*cos-grip.Y*sin, grip.X*sin+grip.Y*cos))
		}
		s.reach(c, target)
		s.settle()
	}
	if arm.aim != nil {
		shape := s.placing["hand"+n]
		shape.turn = wrap(-*arm.aim - 90 - s.frame["fore"+n].heading())
		s.placing["hand"+n] = shape
	}
}

// elbowOutside reports whether a forearm that turns clockwise leaves the elbow outside, or
// rather below, the line from the shoulder to the target.
func (s *stance) elbowOutside(i int, target bodymap.Point) bool {
	upper := s.person.part("upper" + suffix(i))
	chest := s.frame["chest"]
	outer := sub(chest.apply(pt(s.outwards(i)*10, 4)), chest.apply(pt(0, 0)))
	way := sub(target, chest.apply(add(upper.joint, s.placing[upper.id].move)))
	return way.X*outer.Y < way.Y*outer.X
}

// reachLeg brings a foot to its target.
func (s *stance) reachLeg(i int, leg legPosture) {
	n, sign := suffix(i), s.outwards(i)
	ankle := s.person.part("foot" + n).joint
	if leg.to != nil {
		sole := pt(ankle.X, floorLevel)
		if leg.tip {
			sole = s.person.landmarks["ball"+n].at
		}
		pitch := 0.0
		if leg.pitch != nil {
			pitch = *leg.pitch
		}
		sin, cos := sincos(-pitch * sign)
		d := sub(sole, ankle)
		target := sub(s.point(*leg.to), pt(d.X*cos-d.Y*sin, d.X*sin+d.Y*cos))
		c := chain{first: "thigh" + n, second: "shank" + n, positive: true}
		c.tool = add(ankle, s.placing["foot"+n].move)
		if s.person.flat {
			c.positive = (sign > 0) != leg.inside
		}
		s.reach(c, target)
		s.settle()
	}
	if leg.pitch != nil || leg.to != nil {
		pitch := 0.0
		if leg.pitch != nil {
			pitch = *leg.pitch
		}
		shape := s.placing["foot"+n]
		shape.turn = wrap(-pitch*sign - s.frame["shank"+n].heading())
		s.placing["foot"+n] = shape
	}
}
