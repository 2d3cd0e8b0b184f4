package main

import (
	"fmt"
	"math"
	"strings"

	"knotmap/bodymap"
)

// prop is a thing in the picture.
type prop struct {
	kind string  // a key of things
	at   spot    // where its own 0,0 lies; on the body it goes with that part
	to   *spot   // where it lies at the end, if elsewhere
	end  *spot   // the other end of a thing that is stretched, such as a band
	turn float64 // degrees, clockwise
	size float64 // times its usual size; 0 stands for 1
	flip bool    // mirrored, left for right
	near bool    // before the person
	held bool    // before the trunk, beneath the near arms
}

// depth is where among the parts of the body a thing is drawn.
type depth int

const (
	behind depth = iota
	held
	before
)

func (p prop) depth() depth {
	switch {
	case p.near:
		return before
	case p.held:
		return held
	}
	return behind
}

// thing is a drawn object in centimetres, y upwards. Each shape is a tone and then
// "rect x y width height radius", "circle x y radius", "area anchors" or "line anchors".
type thing []string

// things lists what a picture may hold.
var things = map[string]thing{
	"floor":        {"floor rect -400 -60 800 60 0", "thread line -400,0 400,0"},
	"wall":         {"wall rect -200 0 200 320 0", "thread line 0,0 0,320"},
	"door-frame":   {"wood rect 0 0 7 320 0", "wood2 rect 7 0 3 320 0", "wall rect 10 0 100 320 0"},
	"door":         {"wood rect 0 0 5 205 0", "thread line 0,0 0,205", "wood2 rect -3 100 4 2 1"},
	"mat":          {"matted rect -95 0 190 1.6 .8"},
	"chair":        {"wood2 area -20,43c -23,0c -20,0c -16,43c", "wood2 area 18,43c 22,0c 19,0c 14,43c", "wood area -24,44c -30,88c -26,89c -20,44c", "seat rect -23 42 46 4 2", "seat area -30,58c -34,86c -30,88c -25,58c"},
	"chair-front":  {"wood2 rect -21 0 3 44 1", "wood2 rect 18 0 3 44 1", "seat rect -22 58 44 30 6", "wood2 rect -19 44 3 20 0", "wood2 rect 16 44 3 20 0", "seat rect -23 40 46 6 3"},
	"stool":        {"wood2 area -15,43c -19,0c -16,0c -11,43c", "wood2 area 15,43c 19,0c 16,0c 11,43c", "seat rect -20 42 40 5 2.5"},
	"car-seat":     {"seat2 rect -28 18 56 8 3", "seat area -28,26c 26,30 30,36 24,42c -24,38c", "seat area -22,38c -38,92 -36,98c -26,98c -20,80 -12,46c", "seat2 area -38,100c -42,116c -33,118c -29,100c"},
	"bed":          {"wood2 rect -105 12 210 14 2", "wood2 rect -102 0 5 14 0", "wood2 rect 97 0 5 14 0", "cloth rect -104 24 208 22 6"},
	"pillow":       {"cloth2 area -24,1 -25,8 -14,11 0,11.5 14,11 25,8 24,1 0,-.5"},
	"cushion":      {"seat area -16,1 -17,6 -9,9 0,9.5 9,9 17,6 16,1 0,0"},
	"folded-towel": {"cloth2 rect -14 0 28 3 1.5", "thread line -12,1.5 13,1.5"},
	"towel-roll":   {"cloth2 circle 0 4.5 4.5", "thread line 0,4.5 1.5,5 1,6.3 -1,6.2 -2.2,4.4 -.8,2.4 1.8,2.6"},
	"towel-length": {"cloth2 rect -5 -60 10 120 5"},
	"table":        {"wood rect -45 70 90 4 1", "wood2 rect -42 0 4 70 0", "wood2 rect 38 0 4 70 0"},
	"table-top":    {"wood rect -200 -4 400 4 0", "wood2 rect -200 -60 400 56 0"},
	"ball":         {"yellow circle 0 0 4", "thread line -3.4,2 -1,1 -1,-1.4 -3.2,-2.4"},
	"two-balls":    {"cloth2 area -9.5,0 -6,4.4 0,3.4 6,4.4 9.5,0 6,-4.4 0,-3.4 -6,-4.4", "cloth area 9,1.4c 16,3 17,0 16,-3 9,-1.4c", "thread line 0,3.4 0,-3.4"},
	"sock-ball":    {"cloth2 circle 0 0 4.4", "thread line -2.6,3.2 -1,1.2 -.8,-1.6 -2.4,-3.4", "thread line 2.6,3.2 1,1.2 .8,-1.6 2.4,-3.4"},
	"cane":         {"stick line -5,-5 -6,0 -4,5 0,6.5 4,5 6,0 6,-10 6,-82"},
	"pack":         {"cold rect -11 -1.5 22 3 1.5"},
	"pack-flat":    {"cold rect -11 -8 22 16 4"},
	"thumb":        {"skin rect -1.5 -7.6 3 9.6 1.5", "pen line -1.7,2.6 -1.5,0 -1.5,-5 -1.3,-7 0,-8 1.3,-7 1.5,-5 1.5,0 1.8,1.8", "pen line -.8,-5.8 -.7,-7 0,-7.4 .7,-7 .8,-5.8"},
	"corner-fingers": {
		"skin area 2,9.8c .4,6.6 -.4,4.4 .2,3.5 1.2,3.7 2,3.2 2.9,3.5 3.6,3.2 4.4,3.6 4.8,4.6 5.6,6.6 7,8.6c",
		"pen line 1.4,4.2 2.4,6.8 3.4,9.1", "pen line 3.1,4.2 4,6.6 5.1,8.8",
	},
	"hook-behind":  {"stick line 9.8,7.4 9.6,12 8,14 6.4,13.4 5.4,11 4.6,7 2.6,0 -1,-6"},
	"mat-above":    {"matted rect -45 -10 90 200 3"},
	"sheet-above":  {"cloth rect -100 -100 200 400 0"},
	"pillow-above": {"cloth2 area -24,-12 -26,0 -24,13 0,14 24,13 26,0 24,-12 0,-14"},
	"table-above":  {"wood rect -200 -200 400 400 0"},
	"jamb":         {"wood rect -7 0 14 320 0", "wood2 rect -2 0 2 320 0"},
	"armrest":      {"wood rect -12 0 24 3 1.5", "wood2 rect -2 -20 4 20 0"},
	"band":         {"rubber rect 0 -.7 1 1.4 0"},
	"screen":       {"wood2 rect -2 0 4 14 0", "seat2 rect -1.5 12 3 34 1"},
}

// thingNamed returns a thing of any of the tables.
func thingNamed(kind string) thing {
	for _, table := range []map[string]thing{things, stretchUpperThings, moveBodyThings, strengthThings, restThings} {
		if shapes, known := table[kind]; known {
			return shapes
		}
	}
	panic(fmt.Sprintf("figure: unknown thing %q", kind))
}

// props draws the things at one depth.
func (s *stage) props(at depth) {
	for _, p := range s.picture.props {
		if p.depth() == at {
			s.prop(p)
		}
	}
}

func (s *stage) prop(p prop) {
	shapes := thingNamed(p.kind)
	motion := s.propPace(p)
	k := s.shot.scale()
	size := whole1(p.size)
	flip := 1.0
	if p.flip {
		flip = -1
	}
	svg := ""
	for _, shape := range shapes {
		stretch := k * size
		if p.end != nil {
			stretch = k
		}
		svg += drawShape(shape, stretch, flip, p.end != nil)
	}
	if open := s.moving(fmt.Sprint("prop", len(s.classes), p.kind, p.at, p.turn), motion); open != "" {
		svg = open + svg + "</g>"
	}
	s.body.WriteString(svg)
}

// propPace returns where a thing lies, how it is turned and how far it is stretched.
func (s *stage) propPace(p prop) func(t float64) pace {
	return func(t float64) pace {
		where := func(at spot, to *spot) bodymap.Point {
			stance := s.at(t)
			from := stance.point(at)
			if to == nil {
				return s.onto(from)
			}
			return s.onto(lerp(from, stance.point(*to), t))
		}
		at := where(p.at, p.to)
		if p.end != nil {
			far := sub(where(*p.end, nil), at)
			return pace{at.X, at.Y, math.Atan2(far.Y, far.X) * 180 / math.Pi, math.Hypot(far.X, far.Y), 1, pt(0, 0)}
		}
		turn := p.turn
		if part := s.landmarkPart(p.at); part != "" {
			turn += s.at(t).frame[part].heading()
		}
		return pace{at.X, at.Y, turn, 1, 1, pt(0, 0)}
	}
}

// drawShape returns one shape of a thing, so many units of the picture to the centimetre.
func drawShape(shape string, k, flip float64, stretched bool) string {
	words := strings.Fields(shape)
	class, kind := words[0], words[1]
	var v [5]float64
	if kind == "rect" || kind == "circle" {
		for i, w := range words[2:] {
			if _, err := fmt.Sscan(w, &v[i]); err != nil {
				panic(fmt.Sprintf("figure: shape %q: %v", shape, err))
			}
		}
	}
	n := func(v float64) string { return short(v*k, 1) }
	switch kind {
	case "rect":
		x, width := v[0], n(v[2])
		if flip < 0 {
			x = -v[0] - v[2]
		}
		along := n(x)
		if stretched { // shares of the way to the other end
			along, width = short(x, 3), short(v[2], 3)
		}
		round := ""
		if v[4] > 0 {
			round = ` rx="` + n(v[4]) + `"`
		}
		return fmt.Sprintf(`<rect class="%s" x="%s" y="%s" width="%s" height="%s"%s/>`, class, along, n(-v[1]-v[3]), width, n(v[3]), round)
	case "circle":
		return fmt.Sprintf(`<circle class="%s e" cx="%s" cy="%s" r="%s"/>`, class, n(v[0]*flip), n(-v[1]), n(v[2]))
	}
	onto := func(p bodymap.Point) bodymap.Point { return pt(p.X*k*flip, -p.Y*k) }
	points := moved(anchors(strings.Join(words[2:], " ")), onto)
	if kind == "line" {
		return `<path class="` + class + `" d="` + pathCubic(spline(points, false), 1, false) + `"/>`
	}
	return `<path class="` + class + ` e" d="` + pathCubic(spline(points, true), 1, true) + `"/>`
}
