package content

import (
	"reflect"
	"strings"
	"testing"
)

var smallCatalogue = &Catalogue{Entries: []Entry{
	{Kind: ArticleEntry, ID: "neck", Title: "The neck", Summary: "About it.", Topic: "places", Muscles: []string{"trapezius"}, Places: []string{"back-neck-base", "back-blade-inner-mid"}, Words: []string{"stiff neck", "sore neck"}},
	{Kind: RoutineEntry, ID: "roll", Title: "Roll", Summary: "Rolling.", Muscles: []string{"trapezius", "scalenes"}, Places: []string{"back-neck-base"}, RoutineKind: Pressure, Tools: []string{"ball"}, Rooms: []string{"office", "home"}, Minutes: 12},
	{Kind: QuestionEntry, ID: "why", Title: "Why?", Topic: "pain", Places: []string{"back-blade-inner-mid-left"}},
}}

func TestCatalogueRoundTrip(t *testing.T) {
	got, err := ParseCatalogue(smallCatalogue.String())
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, smallCatalogue) {
		t.Errorf("got %+v\nwant %+v", got, smallCatalogue)
	}
}

func TestParseCatalogueRefuses(t *testing.T) {
	line := func(fields ...string) string { return strings.Join(fields, "\t") }
	tests := []struct{ text, want string }{
		{"\nneck", "catalogue line 2: 1 fields, want 12"},
		{line("book", "neck", "Neck", "", "", "", "", "", "", "", "", ""), `line 1: unknown kind "book"`},
		{line("article", "", "Neck", "", "", "", "", "", "", "", "", ""), `line 1: ID "" and title "Neck", want both`},
		{line("article", "neck", "", "", "", "", "", "", "", "", "", ""), `line 1: ID "neck" and title "", want both`},
		{line("article", "neck", "Neck", "", "", "", "", "", "pressure", "", "", ""), `line 1: kind of routine "pressure" of the article "neck"`},
		{line("routine", "neck", "Neck", "", "", "", "", "", "", "", "", ""), `line 1: kind of routine "" of the routine "neck"`},
		{line("routine", "neck", "Neck", "", "", "", "", "", "stretch", "", "", "0"), `line 1: bad number of minutes "0"`},
	}
	for _, tt := range tests {
		if _, err := ParseCatalogue(tt.text); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("ParseCatalogue(%q): got %v, want %s", tt.text, err, tt.want)
		}
	}
}

// What can be read is written so that it reads the same.
func FuzzParseCatalogue(f *testing.F) {
	f.Add(smallCatalogue.String())
	f.Add("routine\tx\ty\t\t\t,\t\t\theat\t\t\t007")
	f.Fuzz(func(t *testing.T, text string) {
		c, err := ParseCatalogue(text)
		if err != nil {
			return
		}
		again, err := ParseCatalogue(c.String())
		if err != nil {
			t.Fatalf("%q was read, and cannot be read once written: %v", text, err)
		}
		if !reflect.DeepEqual(again, c) {
			t.Fatalf("%q became %+v, and once written %+v", text, c, again)
		}
	})
}

func TestCatalogueLookUps(t *testing.T) {
	c := smallCatalogue
	tests := []struct {
		what string
		got  []*Entry
		want string
	}{
		{"muscle trapezius", c.ForMuscle("trapezius"), "/articles/neck /routines/roll"},
		{"muscle scalenes", c.ForMuscle("scalenes"), "/routines/roll"},
		{"muscle deltoid", c.ForMuscle("deltoid"), ""},
		{"place back-neck-base", c.ForPlace("back-neck-base"), "/articles/neck /routines/roll"},
		{"place back-blade-inner-mid", c.ForPlace("back-blade-inner-mid"), "/articles/neck /questions#why"},
		{"place back-blade", c.ForPlace("back-blade"), ""},
	}
	for _, tt := range tests {
		var paths []string
		for _, e := range tt.got {
			paths = append(paths, e.Path())
		}
		if got := strings.Join(paths, " "); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.what, got, tt.want)
		}
	}
	if r := c.Routine("roll"); r == nil || r.Title != "Roll" {
		t.Errorf("routine roll: got %+v", r)
	}
	if r := c.Routine("neck"); r != nil {
		t.Errorf("routine neck: got %+v, want nil, for it is an article", r)
	}
}
