package bodymap

import "testing"

// reach390 is 22 CSS pixels on a figure 390 px wide, in units.
const reach390 = 22 * 870 / 390.0

func TestSnapCentres(t *testing.T) {
	for _, p := range Places() {
		got, ok := Snap(p.Aspect(), p.Centre(), reach390)
		if !ok || got.Place != p {
			t.Errorf("a touch in the middle of %s resolves to %v", p.ID(), got.Place)
		}
	}
}

func TestSnapBesideTheBody(t *testing.T) {
	tests := []struct {
		at   Point
		want string
	}{
		{Point{-100, 100}, "back-behind-ear-left"}, // beside the ear, off the skin
		{Point{-420, 60}, ""},                      // far from anything
	}
	for _, tt := range tests {
		got, ok := Snap(Aspect{View: Back}, tt.at, reach390)
		if id := name(got, ok); id != tt.want {
			t.Errorf("Snap(%v) = %q, want %q", tt.at, id, tt.want)
		}
	}
}

func name(t Tap, ok bool) string {
	if !ok {
		return ""
	}
	return t.Place.ID()
}
