package app

import (
	"slices"
	"strings"
	"testing"

	"knotmap/bodymap"
)

// TestOthersPage holds that every other source stands there under its ID with all that is known of it,
// its warning signs before any advice.
func TestOthersPage(t *testing.T) {
	root := parse(t, page("/others")())
	for _, o := range bodymap.Others {
		section := byID(root, o.ID)
		if section == nil {
			t.Errorf("%s has no section", o.ID)
			continue
		}
		said := text(section)
		for _, want := range slices.Concat([]string{o.Name, o.Do, placeNames(o.Usual, o.Side), placeNames(o.Sometimes, o.Side)}, o.Apart, o.Sources) {
			if !strings.Contains(said, want) {
				t.Errorf("%s: the page does not say %q", o.ID, want)
			}
		}
		for _, id := range o.Signs {
			if sign := strings.Index(said, bodymap.SignByID(id).Text); sign < 0 || sign > strings.Index(said, o.Do) {
				t.Errorf("%s: want the sign %s before what to do", o.ID, id)
			}
		}
	}
}

// TestOtherPlaces holds that a source's figure marks each place where it aches, on its side, and no other.
func TestOtherPlaces(t *testing.T) {
	for _, o := range bodymap.Others {
		var got, want []string
		for e := range elements(parse(t, otherFigure(&o))) {
			if e.Data == "use" {
				got = append(got, attr(e, "class")+attr(e, "href")+attr(e, "transform"))
			}
		}
		for class, ids := range map[string][]string{"other-zone": o.Usual, "other-zone other-zone--sometimes": o.Sometimes} {
			for _, id := range ids {
				for _, p := range bodymap.Places() {
					shown := func(drawn plate) bool { return drawn.aspect.Shows(p) }
					if p.Region.ID != id || o.Side != bodymap.Midline && p.Side == o.Side.Mirror() || !slices.ContainsFunc(plates(o.Side), shown) {
						continue
					}
					turned := ""
					if p.Side.Sign(p.Region.View) < 0 {
						turned = "scale(-1 1)"
					}
					want = append(want, class+"#r-"+id+turned)
				}
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: got the marks %q, want %q", o.ID, got, want)
		}
	}
}

// TestOtherContents holds that the contents lead to every source.
func TestOtherContents(t *testing.T) {
	links := map[string]bool{}
	for e := range elements(parse(t, otherContents())) {
		links[attr(e, "href")] = true
	}
	for _, o := range bodymap.Others {
		if !links["#"+o.ID] {
			t.Errorf("the contents do not lead to %s", o.ID)
		}
	}
}

func TestPlaceNames(t *testing.T) {
	ids := []string{"back-occiput", "back-crown", "back-blade-inner-mid"}
	for _, tt := range []struct {
		side bodymap.Side
		want string
	}{
		{bodymap.Right, "back of the head, right; top and back of the head; inner border of the right shoulder blade, middle"},
		{bodymap.Midline, "back of the head; top and back of the head; inner border of the shoulder blade, middle"},
	} {
		if got := placeNames(ids, tt.side); got != tt.want {
			t.Errorf("on the side %q: got %q, want %q", tt.side, got, tt.want)
		}
	}
}
