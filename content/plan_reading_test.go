package content

import (
	"strings"
	"testing"
)

func TestReading(t *testing.T) {
	c := &Catalogue{Entries: []Entry{
		{Kind: ArticleEntry, ID: "neck", Places: []string{"back-neck-base"}, Muscles: []string{"scalenes"}},
		{Kind: ArticleEntry, ID: "blade", Places: []string{"back-blade-inner-mid", "back-neck-base"}, Muscles: []string{"rhomboids", "trapezius"}},
		{Kind: RoutineEntry, ID: "roll", Places: []string{"back-neck-base"}},
		{Kind: QuestionEntry, ID: "why", Places: []string{"back-blade-inner-mid-left", "back-spine-mid"}, Muscles: []string{"rhomboids"}},
	}}
	tests := []struct {
		regions, muscles string
		most             int
		want             string
	}{
		{"back-neck-base", "", 3, "neck blade"},
		{"back-neck-base", "rhomboids", 3, "blade neck"},
		{"back-blade-inner-mid back-neck-base", "rhomboids trapezius", 3, "blade why neck"},
		{"back-blade-inner-mid back-neck-base", "rhomboids trapezius", 2, "blade why"},
		{"back-blade-inner back-spine-mid", "", 3, "why"}, // a region whose name begins like another's is none of them
		{"", "", 3, ""},
	}
	for _, tt := range tests {
		var got []string
		for _, e := range c.Reading(strings.Fields(tt.regions), strings.Fields(tt.muscles), tt.most) {
			got = append(got, e.ID)
		}
		if text := strings.Join(got, " "); text != tt.want {
			t.Errorf("%s for %s: got %q, want %q", tt.regions, tt.muscles, text, tt.want)
		}
	}
}
