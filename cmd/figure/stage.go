package main

import (
	"fmt"
	"slices"
	"strings"

	"knotmap/bodymap"
)

// stage puts a picture together.
type stage struct {
	picture
	person *person
	k      float64 // units of the picture to the unit of the map
	origin bodymap.Point

	defs, body, rules, moves strings.Builder
	known                    map[string]sketch // leaves that stand in the definitions
	classes                  map[string]string // moving part to class
	steps                    map[float64]*stance
	open                     []string // parts whose groups are open
	switches                 bool     // a hand changes its shape
	frozen                   bool     // draws the start alone
}

// item is something drawn on a part; part "" is the scene.
type item struct{ part, svg string }

func (p picture) svg() []byte {
	person := p.view.person()
	s := &stage{
		picture: p, person: person, k: p.shot.scale() / perCentimetre, origin: person.part("pelvis").joint,
		known: map[string]sketch{}, classes: map[string]string{}, steps: map[float64]*stance{},
	}
	s.define()
	s.props(behind)
	s.ghost()
	layers := s.layers()
	for i, l := range layers {
		if i == s.firstNearArm(layers) {
			s.props(held)
		}
		s.layer(l)
	}
	s.props(before)
	s.overlay()
	body := s.body.String()
	css := toneCSS(body) + s.rules.String()
	if s.moves.Len() > 0 {
		const moving = ":where(:root:not(:has(#still:target)))"
		css += "@media screen and (prefers-reduced-motion:no-preference){" + moving + " .ghost{display:none}" +
			moving + " g{animation:3.4s ease-in-out infinite alternate}" + s.moves.String() + "}"
	}
	defs := s.defs.String()
	// A page that is printed asks for #still, for pictures in a page print as they are on the screen.
	return fmt.Appendf(nil, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d"><style>%s</style><defs>%s</defs><g id="still"/>%s</svg>`,
		pictureWidth, p.height(), css, defs, body)
}

// at returns the stance at a share of the way.
func (s *stage) at(t float64) *stance {
	if s.steps[t] == nil {
		s.steps[t] = s.stance(t)
	}
	return s.steps[t]
}

// define writes the shapes of the body.
func (s *stage) define() {
	for _, l := range s.person.leaves {
		s.known[l.id] = l.sketch(s.k, s.origin)
	}
	for i, hand := range s.hands() {
		n := suffix(i)
		if i == 1 && !s.person.flat && s.hand2 == "" {
			s.known["h2"], s.known["p2"] = s.known["h"], s.known["p"]
			break
		}
		joint := s.person.part("hand").joint
		onto := sub(s.origin, joint)
		s.known["h"+n] = leaf{outline: hand.outline}.sketch(s.k, onto)
		if hand.pen != "" {
			s.known["p"+n] = leaf{pen: hand.pen}.sketch(s.k, onto)
		}
	}
	if s.handStart != "" {
		shape, onto := handNamed(s.handStart), sub(s.origin, s.person.part("hand").joint)
		s.known["hs"] = leaf{outline: shape.outline}.sketch(s.k, onto)
		if shape.pen != "" {
			s.known["ps"] = leaf{pen: shape.pen}.sketch(s.k, onto)
		}
	}
	for _, id := range sortedKeys(s.known) {
		if (id == "h2" || id == "p2") && s.known[id].path == s.known[id[:1]].path {
			continue
		}
		fmt.Fprintf(&s.defs, `<path id="%s" d="%s"/>`, id, s.known[id].path)
	}
}

func sortedKeys[V any](m map[string]V) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// draw writes items in their order, each inside the groups of the part it belongs to.
func (s *stage) draw(items []item) {
	for _, i := range items {
		s.enter(s.lineage(i.part))
		s.body.WriteString(i.svg)
	}
	s.enter(nil)
}

// lineage returns a part and all it hangs on, the root first.
func (s *stage) lineage(part string) []string {
	var line []string
	for part != "" {
		line = append([]string{part}, line...)
		part = s.person.part(part).parent
	}
	return line
}

// enter closes and opens groups until those of a lineage are open.
func (s *stage) enter(line []string) {
	same := 0
	for same < len(line) && same < len(s.open) && line[same] == s.open[same] {
		same++
	}
	for _, id := range slices.Backward(s.open[same:]) {
		if s.group(id) != "" {
			s.body.WriteString("</g>")
		}
	}
	for _, id := range line[same:] {
		s.body.WriteString(s.group(id))
	}
	s.open = slices.Clone(line)
}

// group returns the start tag of a part's group, "" where the part stays as it stands.
func (s *stage) group(id string) string { return s.moving(id, s.pace(id)) }

// pace returns how a part lies on its parent.
func (s *stage) pace(id string) func(t float64) pace {
	joint := s.person.part(id).joint
	return func(t float64) pace {
		p := s.at(t).placing[id]
		move, about := scale(p.move, s.k), scale(sub(joint, s.origin), s.k)
		if id == "pelvis" {
			move, about = s.onto(add(joint, p.move)), pt(0, 0)
		}
		return pace{move.X, move.Y, p.turn, 1, 1, about}
	}
}

// shape returns how the shape alone of a part is scaled.
func (s *stage) shape(id string) func(t float64) pace {
	joint := scale(sub(s.person.part(id).joint, s.origin), s.k)
	return func(t float64) pace {
		p := s.at(t).placing[id]
		return pace{0, 0, 0, p.sx, p.sy, joint}
	}
}

// moving returns the start tag of a group that moves, or lies elsewhere, as a function says.
func (s *stage) moving(id string, motion func(t float64) pace) string {
	first, last := motion(0), motion(1)
	moves := !s.frozen && (!first.still(last) || !first.still(motion(.5)))
	if !moves {
		if place := last.attribute(); place != "" {
			return `<g transform="` + place + `">`
		}
		return ""
	}
	class, known := s.classes[id]
	if !known {
		class = "m" + string(rune('a'+len(s.classes)%26))
		if n := len(s.classes) / 26; n > 0 {
			class += string(rune('a' + n - 1))
		}
		s.classes[id] = class
		stops, f := keyframes(motion)
		origin := ""
		if (f.turns || f.scales) && (last.about.X != 0 || last.about.Y != 0) {
			origin = "transform-origin:" + short(last.about.X, 1) + "px " + short(last.about.Y, 1) + "px;"
		}
		fmt.Fprintf(&s.rules, ".%s{%stransform:%s}", class, origin, last.css(f))
		fmt.Fprintf(&s.moves, ".%s{animation-name:%s}@keyframes %s{%s}", class, class, class, stops)
	}
	return `<g class="` + class + `">`
}

// use returns a leaf's use element, inside a group where its shape is scaled.
func (s *stage) use(part, id, class string, dashed bool) item {
	attributes := ""
	sketch := s.known[id]
	base, second := strings.CutSuffix(id, "2")
	if second && sketch.path == s.known[base].path {
		id = base
	}
	if class != "" {
		attributes += ` class="` + class + `"`
	}
	if dashed && sketch.dash != "" {
		attributes += ` stroke-dasharray="` + sketch.dash + `"`
	}
	if s.person.flat && strings.HasSuffix(part, "2") {
		attributes += ` transform="scale(-1 1)"`
	}
	svg := `<use href="#` + id + `"` + attributes + `/>`
	if open := s.moving(part+"/", s.shape(part)); open != "" {
		svg = open + svg + "</g>"
	}
	return item{part, svg}
}
