package bodymap

import (
	"slices"
	"testing"
)

func TestPressTest(t *testing.T) {
	place := "back-blade-inner-mid-left"
	rank := func(found string) (at int, score float64) {
		ranked := Rank(complain(t, place+" press:rhomboids="+found))
		at = slices.Index(ids(ranked), "rhomboids")
		return at, ranked[at].Score
	}
	_, mine := rank("tender,mine")
	_, tender := rank("tender")
	_, nothing := rank("nothing")
	_, spread := rank("mine,spreads")
	plain := 0.0
	for _, c := range Rank(complain(t, place)) {
		if c.ID() == "rhomboids" {
			plain = c.Score
		}
	}
	if !(spread > mine && mine > plain && plain > tender && tender > nothing) {
		t.Errorf("spreads %.2f, mine %.2f, untested %.2f, tender %.2f, nothing %.2f; want them in this order", spread, mine, plain, tender, nothing)
	}
	// That pressing does not spread the pain must not rule a muscle out: half of all points do not refer.
	if plain-tender > 0.3 {
		t.Errorf("tender without spread costs %.2f, want next to nothing", plain-tender)
	}
}

func TestParsePress(t *testing.T) {
	for _, tt := range []struct {
		findings []string
		want     string // empty: refused
	}{
		{[]string{"nothing"}, "rhomboids~nothing"},
		{[]string{"tender"}, "rhomboids~tender"},
		{[]string{"mine"}, "rhomboids~tender~mine"},
		{[]string{"spreads", "tender"}, "rhomboids~tender~spreads"},
		{[]string{"nothing", "mine"}, ""},
		{[]string{"hard"}, ""},
		{nil, ""},
	} {
		p, err := ParsePress("rhomboids", tt.findings)
		if (err != nil) != (tt.want == "") || err == nil && p.String() != tt.want {
			t.Errorf("ParsePress(rhomboids, %q) = %v, %v, want %q", tt.findings, p, err, tt.want)
		}
	}
	if _, err := ParsePress("kneecap", []string{"tender"}); err == nil {
		t.Error("ParsePress takes a muscle that there is not")
	}
}
