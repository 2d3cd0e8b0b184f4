package main

import (
	"bytes"
	"strings"
	"testing"

	"knotmap/bodymap"
)

func TestQuestionsJSON(t *testing.T) {
	got := decode[[]struct {
		ID, Kind, Ask, Said, Source string
		Says, Raises                []string
		Base                        float64
		Leans                       []struct {
			Target, Part string
			Yes, No      float64
		}
	}](t, "questions -json")
	if len(got) != len(bodymap.Questions) {
		t.Errorf("got %d questions, want %d", len(got), len(bodymap.Questions))
	}
	for _, q := range got {
		if q.ID == "" || q.Kind == "" || q.Ask == "" || q.Said == "" || q.Source == "" || q.Base <= 0 || len(q.Leans) == 0 {
			t.Errorf("%+v lacks something", q)
		}
		for _, l := range q.Leans {
			if l.Yes == 0 || l.Yes > 0 == (l.No > 0) || bodymap.MuscleByID(l.Target) == nil && bodymap.OtherByID(l.Target) == nil {
				t.Errorf("%s: %q gets %v for yes and %v for no, want opposite signs and a target that is known", q.ID, l.Target, l.Yes, l.No)
			}
		}
	}
}

func TestOthersJSON(t *testing.T) {
	got := decode[[]struct {
		ID, Name, Plain, Kind, Side, Do, Level  string
		Usual, Sometimes, Apart, Signs, Sources []string
		Common                                  float64
	}](t, "others -json")
	if len(got) != len(bodymap.Others) {
		t.Errorf("got %d other sources, want %d", len(got), len(bodymap.Others))
	}
	for _, o := range got {
		if o.ID == "" || o.Name == "" || o.Plain == "" || o.Kind == "" || o.Side == "" || o.Do == "" || o.Level == "" ||
			o.Common <= 0 || len(o.Usual) == 0 || len(o.Apart) == 0 || len(o.Sources) == 0 {
			t.Errorf("%+v lacks something", o)
		}
	}
}

// listedMuscle is what muscles -json promises, spelt out apart from the code.
type listedMuscle struct {
	ID, Name, Plain, Group string
	Deep, NoPress          bool
	Sources                []string
	Parts                  []struct {
		ID, Name, Source string
		Common           float64
		Points           []struct {
			Number, Where, Source string
			Rare                  bool
			Spots                 []struct {
				View string
				At   [2]float64
			}
			Zones []struct {
				View, Strength string
				Places         []string
				Shape          [][2]float64
			}
		}
	}
	Note struct {
		Attachments, Action, Nerve, Feels, SetsOff, Eases, Tests, Satellites, LookAlikes, Find, Press, Caution, Sources []string
	}
}

func TestMusclesJSON(t *testing.T) {
	got := decode[[]listedMuscle](t, "muscles -json")
	if len(got) != len(bodymap.Muscles) {
		t.Errorf("got %d muscles, want %d", len(got), len(bodymap.Muscles))
	}
	for _, m := range got {
		if m.ID == "" || m.Name == "" || m.Plain == "" || m.Group == "" || len(m.Sources) == 0 || len(m.Parts) == 0 {
			t.Errorf("%s lacks something: %+v", m.ID, m)
		}
		if n := m.Note; len(n.Attachments) == 0 || len(n.Feels) == 0 || len(n.LookAlikes) == 0 {
			t.Errorf("%s: the note lacks something: %+v", m.ID, n)
		}
		checkZones(t, m)
	}
}

// checkZones holds that each zone has a shape, and places that the places of its view begin with.
func checkZones(t *testing.T, m listedMuscle) {
	t.Helper()
	for _, part := range m.Parts {
		for _, point := range part.Points {
			if point.Number == "" || point.Where == "" || point.Source == "" || part.Common <= 0 {
				t.Errorf("%s %s: %+v lacks something", m.ID, part.ID, point)
			}
			for _, z := range point.Zones {
				if z.Strength != "essential" && z.Strength != "spillover" || len(z.Shape) < 3 || len(z.Places) == 0 {
					t.Errorf("%s %s %s: the zone %+v lacks something", m.ID, part.ID, point.Number, z)
				}
				for _, id := range z.Places {
					if r := bodymap.RegionByID(id); r == nil || r.View.String() != z.View {
						t.Errorf("%s %s %s: %q is no region of the %s view", m.ID, part.ID, point.Number, id, z.View)
					}
				}
			}
		}
	}
}

// TestQuestionsAndOthersText holds that every list names each of its rows on a line of its own.
func TestQuestionsAndOthersText(t *testing.T) {
	for _, tt := range []struct {
		command string
		rows    int
		line    string
	}{
		{"places", len(bodymap.Places()), "back-blade-inner-mid-left inner border of the left shoulder blade, middle"},
		{"muscles", len(bodymap.Muscles), "rhomboids Rhomboids:"},
		{"others", len(bodymap.Others), "c7-root Nerve root C7"},
		{"questions", len(bodymap.Questions), "leaning-on-elbow Do you often lean"},
	} {
		var stdout, stderr bytes.Buffer
		if status := run([]string{tt.command}, &stdout, &stderr); status != 0 {
			t.Fatalf("knotmap %s: status %d, errors %q", tt.command, status, &stderr)
		}
		found := false
		for line := range strings.Lines(stdout.String()) {
			found = found || strings.HasPrefix(strings.Join(strings.Fields(line), " "), tt.line)
		}
		if got := strings.Count(stdout.String(), "\n"); got != tt.rows || !found {
			t.Errorf("knotmap %s: %d lines, want %d and among them %q", tt.command, got, tt.rows, tt.line)
		}
	}
}
