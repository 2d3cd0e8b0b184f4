package main

import (
	"math"

	"knotmap/bodymap"
)

// A person is drawn standing upright, in the units of the map (11 to the centimetre,
// the vertex at y = 24), and posed by turning its parts about their joints.
const (
	perCentimetre = 11
	floorLevel    = 1949
)

// part is what turns about one joint.
type part struct {
	id, parent string
	joint      bodymap.Point
	end        bodymap.Point // the next joint of a limb that may be seen shortened
}

// placing says how a part lies on its parent: moved, turned about its joint, and its
// shape alone scaled about the joint, which moves the joints below along.
type placing struct {
	move   bodymap.Point
	turn   float64
	sx, sy float64
}

var still = placing{sx: 1, sy: 1}

// matrix maps a standing person's points to the scene: x' = a·x + c·y + e, y' = b·x + d·y + f.
type matrix struct{ a, b, c, d, e, f float64 }

func (m matrix) apply(p bodymap.Point) bodymap.Point {
	return pt(m.a*p.X+m.c*p.Y+m.e, m.b*p.X+m.d*p.Y+m.f)
}

// place returns m followed inwards by a placing about a joint.
func (m matrix) place(joint bodymap.Point, p placing) matrix {
	sin, cos := sincos(p.turn)
	at := m.apply(add(joint, p.move))
	out := matrix{
		a: m.a*cos + m.c*sin, b: m.b*cos + m.d*sin,
		c: m.c*cos - m.a*sin, d: m.d*cos - m.b*sin,
	}
	out.e, out.f = at.X-out.a*joint.X-out.c*joint.Y, at.Y-out.b*joint.X-out.d*joint.Y
	return out
}

// heading returns by how many degrees m turns.
func (m matrix) heading() float64 { return math.Atan2(m.b, m.a) * 180 / math.Pi }

// stance is a posture worked out: how each part lies on its parent, and where that puts it.
type stance struct {
	person  *person
	placing map[string]placing
	frame   map[string]matrix
}

// settle works out the frames of all parts, parents first.
func (s *stance) settle() {
	for _, p := range s.person.parts {
		parent, known := s.frame[p.parent]
		if !known {
			parent = matrix{a: 1, d: 1}
		}
		s.frame[p.id] = parent.place(p.joint, s.placing[p.id])
	}
}

// point returns where a spot lies, in units of the map with y downwards, the floor at 0.
func (s *stance) point(at spot) bodymap.Point {
	if at.on == "" {
		return pt(at.x*perCentimetre, -at.y*perCentimetre)
	}
	mark, known := s.person.landmarks[at.on]
	if !known {
		panic("figure: unknown landmark " + at.on)
	}
	outwards := 1.0
	if mark.mirror {
		outwards = -1
	}
	p := add(mark.at, pt(at.x*perCentimetre*outwards, -at.y*perCentimetre))
	joint, shape := s.person.part(mark.part).joint, s.placing[mark.part]
	d := sub(p, joint)
	return s.frame[mark.part].apply(add(joint, pt(d.X*shape.sx, d.Y*shape.sy)))
}

// bodyMark is a named place on a part of the body.
type bodyMark struct {
	part   string
	at     bodymap.Point
	mirror bool // on the left of the picture, where outwards is to the left
}

// person is a body seen from one side.
type person struct {
	flat      bool // seen from the front or from behind
	parts     []part
	leaves    []leaf
	landmarks map[string]bodyMark
}

func (p *person) part(id string) part {
	for _, q := range p.parts {
		if q.id == id {
			return q
		}
	}
	panic("figure: unknown part " + id)
}

// take returns the stance of a posture.
func (p *person) take(q posture, hands [2]handShape) *stance {
	s := &stance{p, map[string]placing{}, map[string]matrix{}}
	for _, part := range p.parts {
		s.placing[part.id] = still
	}
	set := func(id string, turn float64) {
		shape := s.placing[id]
		shape.turn = turn
		s.placing[id] = shape
	}
	set("pelvis", q.lean)
	set("belly", q.bend/2)
	set("chest", q.bend/2)
	set("neck", q.neck)
	set("head", q.nod)
	if p.flat {
		s.turnFace(q)
		s.twistChest(q.twist)
	}
	for i, arm := range [2]armPosture{q.arm, q.arm2} {
		s.hangArm(i, arm)
	}
	neck := s.placing["neck"]
	neck.move.Y = (q.arm.lift + q.arm2.lift) / 4 * perCentimetre // the head sinks between lifted shoulders
	s.placing["neck"] = neck
	for i, leg := range [2]legPosture{q.leg, q.leg2} {
		s.standLeg(i, leg)
	}
	s.settle()
	pin := q.pin
	if pin == "" {
		pin = "hip-centre"
	}
	shift := sub(s.point(q.at), s.point(spot{on: pin}))
	root := s.placing["pelvis"]
	root.move = shift
	s.placing["pelvis"] = root
	s.settle()
	for i, leg := range [2]legPosture{q.leg, q.leg2} {
		s.reachLeg(i, leg)
		s.settle()
	}
	for i, arm := range [2]armPosture{q.arm, q.arm2} {
		s.reachArm(i, arm, hands[i])
		s.settle()
	}
	return s
}

// turnFace moves the face on the head.
func (s *stance) turnFace(q posture) {
	sin, cos := sincos(q.turn)
	down, up := sincos(q.tuck)
	s.placing["face"] = placing{pt(72*sin, 46*down), 0, .3 + .7*cos, .4 + .6*up}
	s.placing["mouth"] = placing{sx: 1, sy: .08 + q.jaw*.45}
	s.placing["ears"] = placing{pt(-26*sin, -30*down), 0, 1, 1}
	s.placing["hairline"] = placing{pt(34*sin, 30*down), 0, 1, 1}
}

// twistChest narrows the chest, as it looks when it turns.
func (s *stance) twistChest(twist float64) {
	sin, cos := sincos(twist)
	for id, share := range map[string]float64{"chest": 1, "belly": .4} {
		shape := s.placing[id]
		shape.sx = 1 - (1-cos)*share
		s.placing[id] = shape
	}
	for i, outwards := range [2]float64{1, -1} {
		id := "upper" + suffix(i)
		shape := s.placing[id]
		shape.move = pt((cos-1)*outwards*shoulderReach, -sin*outwards*6)
		s.placing[id] = shape
	}
}

// shoulderReach is how far the shoulder joint lies from the midline.
const shoulderReach = 188

// suffix is what the second limb's names end with.
func suffix(i int) string { return [2]string{"", "2"}[i] }
