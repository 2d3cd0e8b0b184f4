package main

import "math"

// posture is how a person holds the body in one moment.
//
// # Conventions
//
// Lengths are centimetres of the scene: x runs to the right, y is the height above the
// floor. The person is 175 cm tall. Angles are degrees, 0 everywhere is standing
// upright with the arms hanging.
//
// From the side the person faces right. Positive lean, bend, neck and nod go forwards;
// raise and hip lift the limb forwards; elbow, knee and wrist bend the way a joint bends
// (a wrist towards the thumb, or upwards where the palm looks down); ankle
// lifts the toes. arm and leg are the near ones, arm2 and leg2 those beyond the body.
// lean -90 lies face up with the head on the left, lean 90 face down with it on the right.
//
// From the front and from behind, positive lean, bend, neck and nod go to the right
// of the picture; raise and hip lift the limb outwards; a positive elbow turns the
// forearm on outwards and up, a negative one inwards; a positive knee turns the shank
// inwards. arm and leg are those on the right of the picture, which is the person's
// left from the front.
//
// A limb with a target ignores its first two angles: they follow from the target.
type posture struct {
	at  spot   // where the landmark named by pin lies
	pin string // empty: the hip, the middle between both from the front

	lean  float64 // of the pelvis and all that stands on it
	bend  float64 // of the spine, spread over its length
	neck  float64 // of the neck on the chest
	nod   float64 // of the head on the neck
	turn  float64 // of the face to the right of the picture, from the front
	tuck  float64 // of the chin to the chest, from the front
	twist float64 // of the chest about the spine, from the front and from behind
	jaw   float64 // how far the mouth is open, in cm, from the front

	arm, arm2 armPosture
	leg, leg2 legPosture
}

// armPosture is how one arm is held.
type armPosture struct {
	raise, elbow, wrist float64
	to                  *spot    // where the hand's working point lies
	aim                 *float64 // direction of the fingers in the scene: 0 right, 90 up
	lift, slide         float64  // of the shoulder on the chest: up, and forwards or outwards
	upper, fore         float64  // length seen, as a share of the whole; 0 stands for 1
	inside              bool     // from the front: bend the elbow towards the body's middle
}

// legPosture is how one leg is held.
type legPosture struct {
	hip, knee, ankle float64
	to               *spot    // where the sole lies below the ankle
	tip              bool     // to is for the ball of the foot instead
	pitch            *float64 // of the sole in the scene, toes up; nil where the ankle says it
	thigh, shank     float64  // length seen, as a share of the whole; 0 stands for 1
	inside           bool     // from the front: bend the knee towards the body's middle
}

// spot is a place in the scene or, where on is the name of a landmark, one
// measured from that landmark forwards (outwards from the front) and up along its part of the body.
type spot struct {
	x, y float64
	on   string
}

// xy returns a target in the scene.
func xy(x, y float64) *spot { return &spot{x: x, y: y} }

// on returns a target on the body.
func on(landmark string, x, y float64) *spot { return &spot{x, y, landmark} }

// deg returns an angle for the fields that may be left out.
func deg(v float64) *float64 { return &v }

// midway returns the posture a share of the way from p to q, 0 to 1. Limbs with
// a target in both take the straight way between them.
func midway(p, q posture, t float64) posture {
	mix := func(a, b float64) float64 { return a + (b-a)*t }
	out := q
	out.at = spot{mix(p.at.x, q.at.x), mix(p.at.y, q.at.y), q.at.on}
	out.lean, out.bend = mix(p.lean, q.lean), mix(p.bend, q.bend)
	out.neck, out.nod = mix(p.neck, q.neck), mix(p.nod, q.nod)
	out.turn, out.tuck, out.twist = mix(p.turn, q.turn), mix(p.tuck, q.tuck), mix(p.twist, q.twist)
	out.jaw = mix(p.jaw, q.jaw)
	out.arm, out.arm2 = betweenArms(p.arm, q.arm, t), betweenArms(p.arm2, q.arm2, t)
	out.leg, out.leg2 = betweenLegs(p.leg, q.leg, t), betweenLegs(p.leg2, q.leg2, t)
	return out
}

func betweenArms(p, q armPosture, t float64) armPosture {
	mix := func(a, b float64) float64 { return a + (b-a)*t }
	out := q
	out.raise, out.elbow, out.wrist = mix(p.raise, q.raise), mix(p.elbow, q.elbow), mix(p.wrist, q.wrist)
	out.lift, out.slide = mix(p.lift, q.lift), mix(p.slide, q.slide)
	out.upper, out.fore = mix(whole1(p.upper), whole1(q.upper)), mix(whole1(p.fore), whole1(q.fore))
	return out
}

func betweenLegs(p, q legPosture, t float64) legPosture {
	mix := func(a, b float64) float64 { return a + (b-a)*t }
	out := q
	out.hip, out.knee, out.ankle = mix(p.hip, q.hip), mix(p.knee, q.knee), mix(p.ankle, q.ankle)
	out.thigh, out.shank = mix(whole1(p.thigh), whole1(q.thigh)), mix(whole1(p.shank), whole1(q.shank))
	return out
}

// whole1 reads a share that may be left out.
func whole1(share float64) float64 {
	if share == 0 {
		return 1
	}
	return share
}

func sincos(degrees float64) (sin, cos float64) { return math.Sincos(degrees * math.Pi / 180) }
