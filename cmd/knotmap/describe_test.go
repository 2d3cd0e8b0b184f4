package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

// descriptionAnswer is what describe -json promises, spelt out apart from the code.
type descriptionAnswer struct {
	Understood []struct {
		Start, End                  int
		Text, Reply, Question, Sign string
		Places                      []string
	}
	Missed      []string
	NoSide, Cut bool
	rankAnswer
}

func TestDescribeJSON(t *testing.T) {
	for _, tt := range []struct {
		text                     string
		places, questions, signs string
		noSide, cut              bool
	}{
		{"ache beside my left shoulder blade", "back-blade-inner-mid-left", "", "", false, false},
		{"ache beside my shoulder blade", "back-blade-inner-mid-left back-blade-inner-mid-right", "", "", true, false},
		{"tight chest", "", "", "chest-pressure", true, false},
		{"болит плечо", "", "", "", false, false},
		{"xyzzy " + strings.Repeat("ache ", 20_000), "", "", "", false, true},
	} {
		text := strings.Join(strings.Fields(tt.text), " ")
		got := decode[descriptionAnswer](t, "describe -json "+text)
		var signs []string
		for _, f := range got.Understood {
			if f.Text == "" || text[f.Start:f.End] != f.Text || f.Reply != "yes" && f.Reply != "no" || len(f.Places) == 0 && f.Question == "" && f.Sign == "" {
				t.Errorf("describe %.60q understood %+v", text, f)
			}
			if f.Sign != "" {
				signs = append(signs, f.Sign)
			}
		}
		for want := range strings.FieldsSeq(tt.places) {
			if !slices.Contains(got.Places, want) {
				t.Errorf("describe %.60q: places %q, want %s among them", text, got.Places, want)
			}
		}
		if strings.Join(signs, " ") != tt.signs || got.NoSide != tt.noSide || got.Cut != tt.cut {
			t.Errorf("describe %.60q: signs %q, no side %v, cut %v; want %q, %v, %v", text, signs, got.NoSide, got.Cut, tt.signs, tt.noSide, tt.cut)
		}
		if named := len(got.Candidates) > 0; named != (len(got.Places) > 0 && !got.Gate.Stops) {
			t.Errorf("describe %.60q: %d places, stops %v, %d muscles", text, len(got.Places), got.Gate.Stops, len(got.Candidates))
		}
	}
}

// TestDescribeAnswersAsRank holds that describe prints rank's answer to what it understood.
func TestDescribeAnswersAsRank(t *testing.T) {
	described := decode[descriptionAnswer](t, "describe -json left shoulder blade aches, I often lean on one elbow")
	var args []string
	for _, a := range described.Answers {
		args = append(args, "-answer "+a.Question+"="+a.Reply)
	}
	if len(described.Places) == 0 || len(described.Answers) == 0 {
		t.Fatalf("understood the places %q and the answers %v, want some", described.Places, described.Answers)
	}
	ranked := decode[rankAnswer](t, "rank -json "+strings.Join(append(args, described.Taps...), " "))
	for i, want := range ranked.Candidates {
		if got := described.Candidates[i]; got.Muscle != want.Muscle || got.Score != want.Score {
			t.Errorf("%d: describe names %s with %v, rank %s with %v", i, got.Muscle, got.Score, want.Muscle, want.Score)
		}
	}
}

func TestDescribeText(t *testing.T) {
	for _, tt := range []struct{ text, wants string }{
		{"ache beside my left shoulder blade", `shoulder blade" means pain: |inner border of the left shoulder blade, middle|Rhomboids (left)|Not a muscle?|Next: |does not diagnose`},
		{"ache beside my shoulder blade", "No side is named|does not diagnose"},
		{"tight chest", `"tight chest" means |warning sign: |[emergency] Call|does not diagnose`},
		{"fever", `"fever" means warning sign|No place that hurts was found|[today] |does not diagnose`},
		{"болит плечо", `"болит плечо" was not understood|Nothing was understood. Say in English|does not diagnose`},
		{strings.Repeat("ache ", 20_000), "only its beginning was read"},
	} {
		var stdout, stderr bytes.Buffer
		if status := run([]string{"describe", tt.text}, &stdout, &stderr); status != 0 {
			t.Fatalf("describe %.60q: status %d, errors %q", tt.text, status, &stderr)
		}
		rest := stdout.String()
		for want := range strings.SplitSeq(tt.wants, "|") {
			_, after, found := strings.Cut(rest, want)
			if !found {
				t.Errorf("describe %.60q: %q is missing or out of order in\n%s", tt.text, want, &stdout)
			}
			rest = after
		}
	}
}
