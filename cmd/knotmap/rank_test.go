package main

import (
	"bytes"
	"encoding/json"
	"maps"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"

	"knotmap/bodymap"
)

// decode runs the program and decodes what it prints, refusing fields that into does not know.
func decode[T any](t *testing.T, args string) T {
	t.Helper()
	var stdout, stderr bytes.Buffer
	if status := run(strings.Fields(args), &stdout, &stderr); status != 0 || stderr.Len() > 0 {
		t.Fatalf("knotmap %s: status %d, errors %q", args, status, &stderr)
	}
	var into T
	decoder := json.NewDecoder(&stdout)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&into); err != nil {
		t.Fatalf("knotmap %s: %v", args, err)
	}
	return into
}

// rankAnswer is what rank -json promises, spelt out apart from the code.
type rankAnswer struct {
	Places, Fits []string
	Note         string
	Gate         struct {
		Ask, Stops bool
		Level      string
		Signs      []struct {
			ID, Text, Level, Advice, Source string
			Fits                            bool
		}
		Pairs []struct {
			Signs              [2]string
			Level, Why, Source string
		}
	}
	Candidates []struct {
		Muscle, Part, Name, Side string
		Score                    float64
		Reasons                  []struct {
			Kind, Text, Place, Strength, Source string
			Points                              float64
		}
	}
}

func TestRankJSON(t *testing.T) {
	for _, tt := range []struct{ args, muscles string }{ // muscles that must be named, in any order
		{"back-blade-inner-mid-left", "rhomboids trapezius scalenes infraspinatus levator-scapulae serratus-anterior"},
		{"-fits leaning-on-elbow,deep-out-of-reach back-blade-inner-mid-left", "serratus-anterior"},
		{"-signs chest-pressure back-ribs-left~-96~570 front-chest-right", ""},
	} {
		got := decode[rankAnswer](t, "rank -json "+tt.args)
		var named []string
		last := math.Inf(1)
		for _, c := range got.Candidates {
			named = append(named, c.Muscle)
			sum := 0.0
			for _, r := range c.Reasons {
				sum += r.Points
				if r.Kind == "" || r.Text == "" || r.Kind == "zone" && (r.Place == "" || r.Strength == "" || r.Source == "") {
					t.Errorf("rank %s: %s has the reason %+v, want kind and text, and for a zone place, strength and source", tt.args, c.Muscle, r)
				}
			}
			if c.Name == "" || c.Side == "" || len(c.Reasons) == 0 || math.Abs(sum-c.Score) > 1e-9 {
				t.Errorf("rank %s: %s (%q, %q) scores %v, its %d reasons %v", tt.args, c.Muscle, c.Name, c.Side, c.Score, len(c.Reasons), sum)
			}
			if c.Score > last {
				t.Errorf("rank %s: %s scores more than the one before it", tt.args, c.Muscle)
			}
			last = c.Score
		}
		for want := range strings.FieldsSeq(tt.muscles) {
			if !slices.Contains(named, want) {
				t.Errorf("rank %s names %q, want %s among them", tt.args, named, want)
			}
		}
		if len(got.Gate.Signs) == 0 || got.Note == "" || got.Candidates == nil || got.Fits == nil {
			t.Errorf("rank %s: %d signs, note %q, candidates %v, fits %v; want signs and a note, and no null", tt.args, len(got.Gate.Signs), got.Note, got.Candidates, got.Fits)
		}
	}
}

func TestRankJSONGate(t *testing.T) {
	for _, tt := range []struct {
		args       string
		ask, stops bool
		level      string
		fits       string
	}{
		{"back-blade-inner-mid-left", false, false, "self-care", ""},
		{"front-chest-left", true, false, "self-care", ""},
		{"-signs chest-pressure front-chest-left", true, true, "emergency", "chest-pressure"},
		{"-signs morning-stiffness back-neck-angle-left", false, false, "soon", "morning-stiffness"},
		{"-signs injured-neck front-chest-left", true, true, "emergency", "injured-neck"}, // not asked there, yet said
	} {
		answer := decode[rankAnswer](t, "rank -json "+tt.args)
		got := answer.Gate
		if named := len(answer.Candidates) > 0; named == got.Stops {
			t.Errorf("rank %s: stops %v, yet muscles are named: %v", tt.args, got.Stops, named)
		}
		var fits []string
		for _, s := range got.Signs {
			if s.Fits {
				fits = append(fits, s.ID)
			}
		}
		if got.Ask != tt.ask || got.Stops != tt.stops || got.Level != tt.level || strings.Join(fits, " ") != tt.fits {
			t.Errorf("rank %s: ask %v, stops %v, level %s, fits %q; want %v, %v, %s, %q", tt.args, got.Ask, got.Stops, got.Level, fits, tt.ask, tt.stops, tt.level, tt.fits)
		}
	}
}

// TestRankText holds that the answer for a terminal names the same muscles in the same order.
func TestRankText(t *testing.T) {
	for _, args := range []string{"back-blade-inner-mid-left", "front-chest-left"} {
		var stdout, stderr bytes.Buffer
		if status := run([]string{"rank", args}, &stdout, &stderr); status != 0 {
			t.Fatalf("rank %s: status %d, errors %q", args, status, &stderr)
		}
		rest := stdout.String()
		answer := decode[rankAnswer](t, "rank -json "+args)
		for _, c := range answer.Candidates {
			_, after, found := strings.Cut(rest, c.Name+" ("+c.Side+")")
			if !found {
				t.Fatalf("rank %s: %s (%s) is missing or out of order in\n%s", args, c.Name, c.Side, &stdout)
			}
			rest = after
		}
		if first, _, _ := strings.Cut(stdout.String(), "\n"); answer.Gate.Ask != strings.Contains(first, "does any of this fit") {
			t.Errorf("rank %s begins with %q; asks first: %v", args, first, answer.Gate.Ask)
		}
	}
}

// TestRankTextHeedsSigns holds that a sign that fits is answered with what to do, at the terminal too.
func TestRankTextHeedsSigns(t *testing.T) {
	for _, args := range []string{"-signs chest-pressure front-chest-left", "-signs constant-night back-neck-angle-left"} {
		var stdout, stderr bytes.Buffer
		if status := run(strings.Fields("rank "+args), &stdout, &stderr); status != 0 {
			t.Fatalf("rank %s: status %d, errors %q", args, status, &stderr)
		}
		if advice := bodymap.SignByID(strings.Fields(args)[1]).Advice; !strings.Contains(stdout.String(), advice) {
			t.Errorf("rank %s does not say %q", args, advice)
		}
	}
}

func TestRankRefusesInOneLine(t *testing.T) {
	for _, tt := range []struct{ args, names string }{
		{"rank", "at least one place"},
		{"rank left-knee", `"left-knee"`},
		{"rank back-blade-inner-mid", `"back-blade-inner-mid"`}, // without its side
		{"rank back-ribs-left left-knee", `"left-knee"`},
		{"rank back-ribs-left~9999~9999", `"back-ribs-left~9999~9999"`},
		{"rank back-ribs-left&show=scalenes", "back-ribs-left&show=scalenes"}, // a place, not an address
		{"rank -fits left-handed back-ribs-left", `"left-handed"`},
		{"rank -signs hiccups back-ribs-left", `"hiccups"`},
		{"rank -colour red back-ribs-left", "-colour"},
		{"places now", `"now"`},
		{"places -xml", "-xml"},
	} {
		var stdout, stderr bytes.Buffer
		status := run(strings.Fields(tt.args), &stdout, &stderr)
		if got := stderr.String(); status != 2 || strings.Count(got, "\n") != 1 || !strings.Contains(got, tt.names) || stdout.Len() > 0 {
			t.Errorf("knotmap %s: status %d, output %q, errors %q; want status 2 and one line with %s", tt.args, status, &stdout, got, tt.names)
		}
	}
}

type listedPlace struct {
	ID, Name, Anatomy, View, Side string
	CHOIR                         []string
	Centre                        bodymap.Point
	Outline                       bodymap.Polygon
}

// listed returns the places that places -json prints, by ID; each must stand there once.
func listed(t *testing.T) map[string]listedPlace {
	t.Helper()
	all := map[string]listedPlace{}
	for _, p := range decode[[]struct {
		ID, Name, Anatomy, View, Side string
		CHOIR                         []string
		Centre                        [2]float64
		Outline                       [][2]float64
	}](t, "places -json") {
		if _, twice := all[p.ID]; twice {
			t.Errorf("%s is listed twice", p.ID)
		}
		place := listedPlace{p.ID, p.Name, p.Anatomy, p.View, p.Side, p.CHOIR, bodymap.Point{X: p.Centre[0], Y: p.Centre[1]}, nil}
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
		if len(p.Outline) < 3 || !p.Outline.Contains(p.Centre) {
			t.Errorf("%s: the centre %v lies outside the outline of %d points", id, p.Centre, len(p.Outline))
		}
		if segments := map[bool]int{true: 2, false: 1}[p.Side == "midline"]; len(p.CHOIR) != segments ||
			slices.ContainsFunc(p.CHOIR, func(s string) bool { return !choir.MatchString(s) || s[:1] != p.View[:1] }) {
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
	if onLeftOfScreen := left.Centre.X < 0; onLeftOfScreen != (left.View == "back") {
		t.Errorf("%s lies at x = %v in the %s view", left.ID, left.Centre.X, left.View)
	}
	if slices.Equal(left.CHOIR, right.CHOIR) {
		t.Errorf("%s and %s have the same CHOIR segments %q", left.ID, right.ID, left.CHOIR)
	}
}
