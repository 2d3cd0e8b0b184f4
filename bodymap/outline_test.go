package bodymap

import (
	"slices"
	"testing"
)

func TestParsePath(t *testing.T) {
	for _, c := range []struct {
		path string
		want Polygon
	}{
		{"M0 0l.5.3-1-10.3 3.5 14z", Polygon{{0, 0}, {.5, .3}, {-.5, -10}, {3, 4}}},
		{"M-1.2.5l.1.1.1.1.1.1z", Polygon{{-1.2, .5}, {-1.1, .6}, {-1, .7}, {-.9, .8}}},
	} {
		if got := parsePath(c.path); !slices.Equal(got, c.want) {
			t.Errorf("parsePath(%q) = %v, want %v", c.path, got, c.want)
		}
	}
}

func TestEveryRegionIsOutlined(t *testing.T) {
	for _, r := range Regions {
		if len(r.Polygon()) < 3 {
			t.Fatalf("%s has no outline", r.ID)
		}
		if !r.Polygon().Contains(r.Centre()) || r.Radius() <= 0 {
			t.Errorf("%s: centre %v, radius %v, want a circle inside", r.ID, r.Centre(), r.Radius())
		}
		if !parsePath(SkinPath(r.View)).Contains(r.Centre()) {
			t.Errorf("%s lies outside the skin of the %s view", r.ID, r.View)
		}
		for _, id := range r.Neighbours() {
			n := RegionByID(id)
			if n == nil || n.View != r.View || !slices.Contains(n.Neighbours(), r.ID) {
				t.Errorf("%s has the neighbour %q, but not the other way round in the same view", r.ID, id)
			}
		}
	}
	if len(outlines) != len(Regions) {
		t.Errorf("%d outlines for %d regions", len(outlines), len(Regions))
	}
}

// Left is the patient's left: on the left of the screen from behind, on its right from in front.
func TestSideOnScreen(t *testing.T) {
	for _, c := range []struct {
		place    string
		negative bool
	}{
		{"back-blade-inner-mid-left", true},
		{"back-blade-inner-mid-right", false},
		{"front-chest-left", false},
		{"front-chest-right", true},
		{"back-spine-mid", false},
		{"front-breastbone", false},
	} {
		p, ok := PlaceByID(c.place)
		if !ok {
			t.Fatalf("no place %q", c.place)
		}
		x := p.Side.Sign(p.Region.View) * p.Region.Centre().X
		if x < 0 != c.negative {
			t.Errorf("%s lies at x = %.0f on screen, want negative: %v", c.place, x, c.negative)
		}
	}
}
