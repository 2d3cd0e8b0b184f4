package main

import (
	"fmt"
	"strings"

	"knotmap/bodymap"
)

// picture is one row: a step of a routine, from its start to its end.
type picture struct {
	id   string
	alt  string // what start and end show, in a sentence or two, for someone who cannot see
	view view
	shot shot
	low  bool // half as high as wide, for someone who lies

	start, end posture
	hand       string    // the shape of the near (right) hand, "flat" where empty
	handStart  string    // the shape of the near hand at the start, where it changes
	hand2      string    // that of the other; where empty, the same
	order      string    // words that change what covers what, see layers
	props      []prop    // things, from the farthest to the nearest
	marks      []spotted // what is worked on
	arrows     []arrow
}

// view is from where the person is seen.
type view int

const (
	fromSide view = iota
	fromFront
	fromBehind
)

func (v view) person() *person { return [...]*person{sidePerson, frontPerson, backPerson}[v] }

// shot is the part of the scene that is seen: its left and lower edge and its width,
// in centimetres.
type shot struct{ left, bottom, width float64 }

// pictureWidth is how wide every picture is, in its own units.
const pictureWidth = 400

// height is that of the picture, in its own units: three quarters of the width, or half of it.
func (p picture) height() int {
	if p.low {
		return pictureWidth / 2
	}
	return pictureWidth * 3 / 4
}

// scale returns units of the picture to the centimetre.
func (s shot) scale() float64 { return pictureWidth / s.width }

// onto places a point of the scene, in units of the map with the floor at 0, on the picture.
func (p picture) onto(at bodymap.Point) bodymap.Point {
	k := p.shot.scale()
	return pt((at.X/perCentimetre-p.shot.left)*k, float64(p.height())+(at.Y/perCentimetre+p.shot.bottom)*k)
}

// spotted marks what a step works on. It moves with the body.
type spotted struct {
	at   spot    // on a landmark, or in the scene
	w, h float64 // half width and half height of a soft area in cm; 0 for a pressed point
	turn float64 // degrees, clockwise
	over bool    // drawn over the near arm
}

// arrow shows which way something moves, in the scene.
type arrow struct {
	from, to spot
	bow      float64 // how far the middle lies to the left of the way, in cm
	both     bool    // a head at both ends
}

// hands returns the shapes of both hands.
func (p picture) hands() [2]handShape {
	first, second := p.hand, p.hand2
	if first == "" {
		first = "flat"
	}
	if second == "" {
		second = first
	}
	return [2]handShape{handNamed(first), handNamed(second)}
}

func handNamed(name string) handShape {
	base, mirrored := strings.CutSuffix(name, "-")
	shape, known := handShapes[base]
	if !known {
		panic(fmt.Sprintf("figure: unknown hand %q", name))
	}
	if !mirrored {
		return shape
	}
	flip := func(table string) string {
		lines := strings.Split(table, "|")
		for i, line := range lines {
			out := ""
			for _, a := range anchors(line) {
				out += number(-a.X) + "," + number(a.Y)
				if a.corner {
					out += "c"
				}
				out += " "
			}
			lines[i] = out
		}
		return strings.Join(lines, "|")
	}
	shape.outline, shape.grip = flip(shape.outline), pt(-shape.grip.X, shape.grip.Y)
	if shape.pen != "" {
		shape.pen = flip(shape.pen)
	}
	return shape
}

// stance returns the person's stance a share of the way from start to end.
func (p picture) stance(t float64) *stance {
	posture := p.start
	switch {
	case t == 1:
		posture = p.end
	case t > 0:
		posture = p.straight(midway(p.start, p.end, t), t)
	}
	return p.view.person().take(posture, p.hands())
}

// straight replaces a target that differs between start and end by one on the straight way
// between both, as they lie on the scene; limbs with a target at one end only go by their angles.
func (p picture) straight(q posture, t float64) posture {
	first, last := p.stance(0), p.stance(1)
	target := func(a, b *spot) *spot {
		if *a == *b {
			return a
		}
		if a.on == b.on {
			return &spot{a.x + (b.x-a.x)*t, a.y + (b.y-a.y)*t, a.on}
		}
		at := lerp(first.point(*a), last.point(*b), t)
		return xy(at.X/perCentimetre, -at.Y/perCentimetre)
	}
	angle := func(s *stance, id string) float64 { return s.placing[id].turn }
	mix := func(id string, i int) float64 {
		a, b := angle(first, id), angle(last, id)
		return (a + (b-a)*t) * first.outwards(i)
	}
	arms := [2][3]*armPosture{{&q.arm, &p.start.arm, &p.end.arm}, {&q.arm2, &p.start.arm2, &p.end.arm2}}
	for i, a := range arms {
		n := suffix(i)
		aimed := a[1].aim != nil && a[2].aim != nil
		switch {
		case a[1].to != nil && a[2].to != nil:
			a[0].to = target(a[1].to, a[2].to)
		case a[1].to != nil || a[2].to != nil:
			a[0].to = nil
			a[0].raise, a[0].elbow = -mix("upper"+n, i), -mix("fore"+n, i)
			aimed = false
		}
		if aimed {
			a[0].aim = deg(*a[1].aim + (*a[2].aim-*a[1].aim)*t)
		} else {
			a[0].aim, a[0].wrist = nil, -mix("hand"+n, i)
		}
	}
	legs := [2][3]*legPosture{{&q.leg, &p.start.leg, &p.end.leg}, {&q.leg2, &p.start.leg2, &p.end.leg2}}
	for i, l := range legs {
		n := suffix(i)
		if l[1].to != nil && l[2].to != nil {
			l[0].to = target(l[1].to, l[2].to)
			a, b := zero(l[1].pitch), zero(l[2].pitch)
			l[0].pitch = deg(a + (b-a)*t)
			continue
		}
		l[0].to = nil
		if l[1].to == nil && l[2].to == nil && l[1].pitch != nil && l[2].pitch != nil {
			l[0].pitch = deg(*l[1].pitch + (*l[2].pitch-*l[1].pitch)*t)
		} else {
			l[0].pitch, l[0].ankle = nil, -mix("foot"+n, i)
		}
		l[0].hip, l[0].knee = -mix("thigh"+n, i), mix("shank"+n, i)
	}
	return q
}

func zero(v *float64) float64 {
	if v == nil {
		return 0
	}
	return *v
}
