package app

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"knotmap/bodymap"
)

// TestMusclePage holds that a muscle's page says all that its note and its trigger points say.
func TestMusclePage(t *testing.T) {
	for i := range bodymap.Muscles {
		m := &bodymap.Muscles[i]
		said := text(parse(t, musclePage(m, library).Body()))
		note := reflect.ValueOf(bodymap.NoteByID(m.ID))
		for i := range note.NumField() {
			for _, line := range note.Field(i).Interface().([]string) {
				if !strings.Contains(plain(said), plain(line)) {
					t.Errorf("%s: the page does not say %q", m.ID, line)
				}
			}
		}
		for _, part := range m.Parts {
			for _, p := range part.Points {
				line := p.Number + " " + p.Where
				if p.Rare {
					line += " uncommon"
				}
				if !strings.Contains(said, line) {
					t.Errorf("%s: the page does not list %q", m.ID, line)
				}
			}
		}
	}
}

// What nobody should press by himself has no heading that calls for it.
func TestPressTitle(t *testing.T) {
	for id, want := range map[string]string{"scalenes": "How to ease it", "rhomboids": "How to press it"} {
		page := text(parse(t, musclePage(bodymap.MuscleByID(id), library).Body()))
		if got := strings.Contains(page, "How to press it"); !strings.Contains(page, want) || got != (want == "How to press it") {
			t.Errorf("%s: want the heading %q alone", id, want)
		}
	}
}

func TestWorks(t *testing.T) {
	got := works([]string{"Travell 1999, ch. 28", "Donnelly 2019", "NHS"}, []string{"Donnelly 2019, ch. 20", "NHS", "NHS Inform"})
	want := []string{"Travell 1999, ch. 28", "NHS", "Donnelly 2019, ch. 20", "NHS Inform"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// plain takes out the white space that the ends of links leave in a text.
func plain(s string) string { return strings.Join(strings.Fields(s), "") }

func TestNamedMuscles(t *testing.T) {
	for _, tt := range []struct{ line, own, want string }{
		{"Often come along: scalenes, trapezius (upper part).", "rhomboids", "scalenes trapezius"},
		{"Pectoralis major and minor are often tight with them.", "rhomboids", "pectoralis-major"},
		{"Often come along: wrist and finger extensors, multifidi.", "supinator", "finger-extensors multifidi-rotatores"},
		{"It may hang on: serratus posterior superior.", "serratus-anterior", "serratus-posterior-superior"},
		{"The masseter of the other side, and coracobrachialis.", "masseter", "coracobrachialis"}, // not brachialis
		{"No key muscle is described for it.", "masseter", ""},
	} {
		var got []string
		for e := range elements(parse(t, namedMuscles([]string{tt.line}, bodymap.MuscleByID(tt.own)))) {
			if e.Data == "a" {
				got = append(got, strings.TrimPrefix(attr(e, "href"), "/muscles/"))
			}
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: %q links to %q, want %q", tt.own, tt.line, got, tt.want)
		}
	}
}
