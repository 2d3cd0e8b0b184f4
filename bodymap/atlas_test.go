package bodymap

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var kebab = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)

// Trigger points that send no constant pain, or whose pain is described too loosely, and so have no essential zone.
var noEssential = map[string]bool{
	"longus-colli TrP1":     true, // no source draws its pattern
	"trapezius middle TrP7": true, // sends gooseflesh, not pain
}

// Places that no muscle of the atlas reaches.
var unreached = map[string]bool{}

func TestMusclesAreComplete(t *testing.T) {
	seen := map[string]bool{}
	for _, m := range Muscles {
		if !kebab.MatchString(m.ID) || seen[m.ID] {
			t.Errorf("muscle ID %q: want kebab-case, used once", m.ID)
		}
		seen[m.ID] = true
		if m.Name == "" || m.Plain == "" || len(m.Sources) == 0 {
			t.Errorf("%s: want a name, plain words and a source", m.ID)
		}
		for _, id := range m.Strains {
			if RegionByID(id) == nil || m.reaches(id) {
				t.Errorf("%s: strains %q; want a known region that it does not refer to", m.ID, id)
			}
		}
		if (len(m.Strains) > 0) != (m.StrainSource != "") {
			t.Errorf("%s: strains %q by %q; want both or neither", m.ID, m.Strains, m.StrainSource)
		}
		parts := map[string]bool{}
		for _, part := range m.Parts {
			if len(part.Points) == 0 {
				t.Errorf("%s %s: no trigger point", m.ID, part.ID)
			}
			if parts[part.ID] || (part.ID == "") != (len(m.Parts) == 1) || (part.ID == "") != (part.Name == "") {
				t.Errorf("%s: part %q named %q; want both, used once, where there are several parts", m.ID, part.ID, part.Name)
			}
			parts[part.ID] = true
			if c := part.Common; c != 0 && (c <= 1 || c > 2) || (c != 0) != (part.CommonSource != "") {
				t.Errorf("%s %s: common is %v with source %q; want above 1, at most 2, with a source, or neither", m.ID, part.ID, c, part.CommonSource)
			}
		}
		if len(m.Parts) == 0 {
			t.Errorf("%s: no parts", m.ID)
		}
	}
}

func TestTriggerPointsAreComplete(t *testing.T) {
	seen := map[string]bool{}
	eachPoint(func(where string, p TriggerPoint) {
		if seen[where] {
			t.Errorf("%s: stands twice", where)
		}
		seen[where] = true
		if p.Number == "" || p.Where == "" || p.Source == "" || len(p.Spots) == 0 {
			t.Errorf("%s: want a number, where it is, a spot and a source", where)
		}
		essential := false
		for _, z := range p.Zones {
			essential = essential || z.Strength == Essential
			if len(z.Places) == 0 {
				t.Errorf("%s: a zone without places", where)
			}
			if n := len(z.Shape); n < 5 || n > 16 {
				t.Errorf("%s: a shape through %d points, want 5 to 16", where, n)
			}
			for _, id := range z.Places {
				if r := RegionByID(id); r == nil {
					t.Errorf("%s: unknown place %q", where, id)
				} else if r.View != z.View {
					t.Errorf("%s: %s in a zone of the %v view", where, id, z.View)
				}
			}
		}
		if essential == noEssential[where] {
			t.Errorf("%s: essential zone: %v, exception: %v", where, essential, noEssential[where])
		}
	})
	for where := range noEssential {
		if !seen[where] {
			t.Errorf("exception for the unknown point %q", where)
		}
	}
}

func TestEveryMuscleHasANote(t *testing.T) {
	for _, m := range Muscles {
		note := reflect.ValueOf(NoteByID(m.ID))
		for i := range note.NumField() {
			lines := note.Field(i).Interface().([]string)
			if len(lines) == 0 {
				t.Errorf("%s: the note has nothing under %s", m.ID, note.Type().Field(i).Name)
			}
			for _, line := range lines {
				if line == "" {
					t.Errorf("%s: the note has an empty line under %s", m.ID, note.Type().Field(i).Name)
				}
			}
		}
	}
	for _, notes := range noteTables() {
		for id := range notes {
			if MuscleByID(id) == nil {
				t.Errorf("a note for the unknown muscle %q", id)
			}
		}
	}
}

func TestNotesClaimNoMoreThanIsKnown(t *testing.T) {
	never := regexp.MustCompile(`(?i)\b(cures?|cured|toxins?|adhesions?|diagnos(e|es|ed|is)|guarantee[ds]?)\b`)
	for _, m := range Muscles {
		note := reflect.ValueOf(NoteByID(m.ID))
		for i := range note.NumField() {
			for _, line := range note.Field(i).Interface().([]string) {
				if word := never.FindString(line); word != "" {
					t.Errorf("%s: the note says %q: %s", m.ID, word, line)
				}
			}
		}
	}
}

// What the manual is best known for; a change of shapes must not lose it.
func TestKnownReferrals(t *testing.T) {
	tests := []struct{ place, muscles string }{
		{"back-blade-inner-mid", "infraspinatus levator-scapulae rhomboids scalenes trapezius"},
		{"back-neck-angle", "levator-scapulae splenius-cervicis"},
		{"back-behind-ear", "sternocleidomastoid suboccipitals trapezius"},
		{"back-shoulder-joint", "levator-scapulae subscapularis trapezius"},
		{"front-shoulder", "infraspinatus latissimus-dorsi pectoralis-major pectoralis-minor scalenes"},
		{"back-blade-below-spine", "infraspinatus"},
		{"front-forehead", "semispinalis sternocleidomastoid"},
		{"front-temple", "semispinalis suboccipitals trapezius"},
		{"front-crown", "splenius-capitis"},
		{"back-thumb", "infraspinatus scalenes"},
		{"back-elbow-outer", "supinator supraspinatus wrist-extensors"},
		{"front-thumb", "brachialis flexor-pollicis-longus"},
		{"front-palm", "palmaris-longus"},
		{"front-jaw", "facial masseter trapezius"},
		{"front-mouth", "digastric facial temporalis"},
		{"front-throat", "digastric longus-colli sternocleidomastoid"},
		{"back-low-beside-spine", "longissimus-thoracis iliopsoas"},
		{"back-wrist-little", "subscapularis"},
	}
	for _, tt := range tests {
		for id := range strings.FieldsSeq(tt.muscles) {
			if m := MuscleByID(id); m == nil || !m.reaches(tt.place) {
				t.Errorf("%s: not reached by %s", tt.place, id)
			}
		}
	}
}

func (m *Muscle) reaches(place string) bool {
	for _, part := range m.Parts {
		for _, p := range part.Points {
			for _, z := range p.Zones {
				if slices.Contains(z.Places, place) {
					return true
				}
			}
		}
	}
	return false
}

func TestEveryPlaceIsReached(t *testing.T) {
	for _, r := range Regions {
		reached := slices.ContainsFunc(Muscles, func(m Muscle) bool { return m.reaches(r.ID) })
		if reached == unreached[r.ID] {
			t.Errorf("%s: reached: %v, exception: %v", r.ID, reached, unreached[r.ID])
		}
	}
	for id := range unreached {
		if RegionByID(id) == nil {
			t.Errorf("exception for the unknown place %q", id)
		}
	}
}
