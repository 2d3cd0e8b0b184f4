package main

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"knotmap/bodymap"
)

type listedPlace struct {
	ID, Name, Anatomy, Area, View, Side string
	Also, CHOIR, Neighbours             []string
	Centre                              bodymap.Point
	Outline                             bodymap.Polygon
}

// listed returns the places that places -json prints, by ID; each must stand there once.
func listed(t *testing.T) map[string]listedPlace {
	t.Helper()
	all := map[string]listedPlace{}
	for _, p := range decode[[]struct {
		ID, Name, Anatomy, Area, View, Side string
		Also, CHOIR, Neighbours             []string
		Centre                              [2]float64
		Outline                             [][2]float64
	}](t, "places -json") {
		if _, twice := all[p.ID]; twice {
			t.Errorf("%s is listed twice", p.ID)
		}
		place := listedPlace{p.ID, p.Name, p.Anatomy, p.Area, p.View, p.Side, p.Also, p.CHOIR, p.Neighbours, bodymap.Point{X: p.Centre[0], Y: p.Centre[1]}, nil}
		for _, q := range p.Outline {
			place.Outline = append(place.Outline, bodymap.Point{X: q[0], Y: q[1]})
		}
		all[p.ID] = place
	}
	return all
}

func TestPlacesJSON(t *testing.T) {
	all := listed(t)
	var want []string
	for _, p := range bodymap.Places() {
		want = append(want, p.ID())
	}
	slices.Sort(want)
	if got := slices.Sorted(maps.Keys(all)); !slices.Equal(got, want) {
		t.Errorf("got the places %q, want %q", got, want)
	}
	choir := regexp.MustCompile(`^[bf][0-7][0-9]$`)
	for id, p := range all {
		if p.Name == "" || p.Anatomy == "" || !strings.HasPrefix(id, p.View+"-") || !slices.Contains([]string{"left", "right", "midline"}, p.Side) {
			t.Errorf("%s: name %q, anatomy %q, view %q, side %q", id, p.Name, p.Anatomy, p.View, p.Side)
		}
		if p.Area == "" || len(p.Also) == 0 || len(p.Neighbours) == 0 {
			t.Errorf("%s: area %q, also %q, neighbours %q; want all three", id, p.Area, p.Also, p.Neighbours)
		}
		for _, n := range p.Neighbours {
			if !slices.Contains(all[n].Neighbours, id) {
				t.Errorf("%s has the neighbour %s, which does not have it", id, n)
			}
		}
		if len(p.Outline) < 3 || !p.Outline.Contains(p.Centre) {
			t.Errorf("%s: the centre %v lies outside the outline of %d points", id, p.Centre, len(p.Outline))
		}
		if segments := map[bool]int{true: 2, false: 1}[p.Side == "midline"]; len(p.CHOIR) != segments ||
			slices.ContainsFunc(p.CHOIR, func(s string) bool { return !choir.MatchString(s) || s[:1] != p.View[:1] && p.View != "side" }) {
			t.Errorf("%s: CHOIR segments %q, want %d of the %s view", id, p.CHOIR, segments, p.View)
		}
		if region, ok := strings.CutSuffix(id, "-left"); ok {
			checkMirrored(t, p, all[region+"-right"])
		}
	}
}

// checkMirrored holds that the right place is the left one's mirror image, and each on the patient's own side.
func checkMirrored(t *testing.T, left, right listedPlace) {
	t.Helper()
	if left.Side != "left" || right.Side != "right" || left.View != right.View || left.Anatomy != right.Anatomy {
		t.Errorf("%s and %s differ in more than their side: %s, %s", left.ID, right.ID, left.Side, right.Side)
	}
	if left.Centre.Mirror() != right.Centre || !slices.Equal(left.Outline.Mirror(), right.Outline) {
		t.Errorf("%s is no mirror image of %s", left.ID, right.ID)
	}
	if onLeftOfScreen := left.Centre.X < 0; left.View != "side" && onLeftOfScreen != (left.View == "back") {
		t.Errorf("%s lies at x = %v in the %s view", left.ID, left.Centre.X, left.View)
	}
	if slices.Equal(left.CHOIR, right.CHOIR) {
		t.Errorf("%s and %s have the same CHOIR segments %q", left.ID, right.ID, left.CHOIR)
	}
}
