package main

import (
	"strings"
	"testing"

	"knotmap/bodymap"
)

// Every part of every muscle can be shown, in each view in which its trigger points are drawn or in another.
func TestEveryPartHasAShape(t *testing.T) {
	shapes := ""
	for _, v := range bodymap.Views {
		shapes += string(shapesSVG(v, bodymap.Straight))
	}
	keys := map[string]bool{}
	for i := range bodymap.Muscles {
		m := &bodymap.Muscles[i]
		for j := range m.Parts {
			keys[partKey(m, &m.Parts[j])] = true
			key := partKey(m, &m.Parts[j])
			if !strings.Contains(shapes, `<g id="`+strings.ReplaceAll(key, " ", "-")+`"><path`) {
				t.Errorf("%s has no shape in any view", key)
			}
		}
	}
	for key := range shown {
		if !keys[key] {
			t.Errorf("shown names %q, which is no part of the atlas", key)
		}
	}
	for _, u := range unseen {
		if !keys[u.part] {
			t.Errorf("unseen names %q, which is no part of the atlas", u.part)
		}
	}
}

func TestShownNamesWhatIsDrawn(t *testing.T) {
	drawings := map[string]*drawing{}
	for _, p := range plates() {
		if p.body == bodymap.Straight {
			drawings[p.name()] = p.draw()
		}
	}
	for part, list := range shown {
		for pair := range strings.FieldsSeq(list) {
			picture, id, _ := strings.Cut(pair, ":")
			if d := drawings[picture]; d == nil || len(drawnAs(d, id)) == 0 {
				t.Errorf("%s: no muscle %q is drawn in the picture %q", part, id, picture)
			}
		}
	}
}
