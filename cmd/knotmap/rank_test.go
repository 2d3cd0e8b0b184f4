package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"math"
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
	Places, Taps, Free []string
	Note               string
	Aches              []struct{ Place, Severity, Quality, Depth string }
	Answers            []struct{ Question, Reply, Said string }
	Presses            []struct {
		Muscle                string
		Tender, Mine, Spreads bool
	}
	Gate struct {
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
		Reasons                  []rankReason
		Changes                  []struct {
			Question, Reply, Text string
			Points                float64
		}
	}
	Others []struct {
		ID, Name, Kind, Side, Do, Level string
		Score                           float64
		Reasons                         []rankReason
		Apart                           []string
	}
	Next *struct{ ID, Kind, Ask string }
}

type rankReason struct {
	Kind, Text, Place, Strength, Question, Marked, Source string
	Points                                                float64
}

func TestRankJSON(t *testing.T) {
	for _, tt := range []struct{ args, muscles, others string }{ // that must be named, in any order
		{"back-blade-inner-mid-left", "rhomboids trapezius scalenes infraspinatus levator-scapulae serratus-anterior", "c7-root thoracic-joints"},
		{"-answer leaning-on-elbow=yes,deep-out-of-reach=yes back-blade-inner-mid-left", "serratus-anterior", ""},
		{"-answer leaning-on-elbow=no -press rhomboids=nothing -free back-ribs-left back-blade-inner-mid-left", "rhomboids", ""},
		{"-signs chest-pressure back-ribs-left~-96~570 front-chest-right", "", ""},
	} {
		got := decode[rankAnswer](t, "rank -json "+tt.args)
		var muscles, others []string
		var scores, otherScores []float64
		for _, c := range got.Candidates {
			muscles, scores = append(muscles, c.Muscle), append(scores, c.Score)
			checkReasons(t, tt.args+": "+c.Muscle, c.Name, c.Side, c.Score, c.Reasons)
			for _, change := range c.Changes {
				if change.Question == "" || change.Text == "" || change.Points == 0 || change.Reply != "yes" && change.Reply != "no" {
					t.Errorf("rank %s: %s has the change %+v", tt.args, c.Muscle, change)
				}
			}
		}
		for _, o := range got.Others {
			others, otherScores = append(others, o.ID), append(otherScores, o.Score)
			checkReasons(t, tt.args+": "+o.ID, o.Name, o.Side, o.Score, o.Reasons)
			if o.Kind == "" || o.Do == "" || o.Level == "" || len(o.Apart) == 0 {
				t.Errorf("rank %s: %s is %+v, want kind, do, level and what tells it apart", tt.args, o.ID, o)
			}
		}
		for _, list := range [][]float64{scores, otherScores} {
			if !slices.IsSortedFunc(list, func(a, b float64) int { return cmp.Compare(math.Round(b*1e5), math.Round(a*1e5)) }) {
				t.Errorf("rank %s: the scores %v do not fall", tt.args, list)
			}
		}
		checkNames(t, tt.args, muscles, tt.muscles)
		checkNames(t, tt.args, others, tt.others)
		if len(got.Gate.Signs) == 0 || got.Note == "" || got.Next == nil != got.Gate.Stops {
			t.Errorf("rank %s: %d signs, note %q, next %v", tt.args, len(got.Gate.Signs), got.Note, got.Next)
		}
	}
}

func checkNames(t *testing.T, args string, got []string, want string) {
	t.Helper()
	for name := range strings.FieldsSeq(want) {
		if !slices.Contains(got, name) {
			t.Errorf("rank %s names %q, want %s among them", args, got, name)
		}
	}
}

// checkReasons holds that the reasons add up to the score, and that each says what it rests on.
func checkReasons(t *testing.T, what, name, side string, score float64, reasons []rankReason) {
	t.Helper()
	sum := 0.0
	for _, r := range reasons {
		sum += r.Points
		bare := r.Kind == "zone" && (r.Place == "" || r.Strength == "") || r.Kind == "answer" && (r.Question == "" || r.Source == "") ||
			r.Kind == "free" && r.Place == "" || r.Kind == "press" && r.Source == ""
		if r.Kind == "" || r.Text == "" || bare {
			t.Errorf("rank %s has the reason %+v, want what it rests on", what, r)
		}
	}
	if name == "" || side == "" || len(reasons) == 0 || math.Abs(sum-score) > 1e-9 {
		t.Errorf("rank %s (%q, %q) scores %v, its %d reasons %v", what, name, side, score, len(reasons), sum)
	}
}

// TestRankTakesDown holds that each way of saying something reaches the answer.
func TestRankTakesDown(t *testing.T) {
	for _, tt := range []struct{ args, want string }{
		{"", "[] [] []"},
		{"-answer leaning-on-elbow=yes", "[{leaning-on-elbow yes}] [] []"},
		{"-answer leaning-on-elbow=yes,deep-out-of-reach=no -answer painless-crunching=no", "[{leaning-on-elbow yes} {deep-out-of-reach no} {painless-crunching no}] [] []"},
		{"-answer leaning-on-elbow=yes -answer leaning-on-elbow=yes", "[{leaning-on-elbow yes}] [] []"},
		{"-press rhomboids=nothing", "[] [{rhomboids false false false}] []"},
		{"-press rhomboids=nothing -press rhomboids=nothing", "[] [{rhomboids false false false}] []"},
		{"-press rhomboids=tender -press infraspinatus=mine", "[] [{infraspinatus true true false} {rhomboids true false false}] []"},
		{"-press rhomboids=tender -press rhomboids=spreads,tender", "[] [{rhomboids true false true}] []"},
		{"-free back-ribs-left,back-flank-left -free back-crown -free back-crown", "[] [] [back-ribs-left back-flank-left back-crown]"},
	} {
		a := decode[rankAnswer](t, "rank -json "+tt.args+" back-blade-inner-mid-left")
		replies := each(a.Answers, func(r struct{ Question, Reply, Said string }) struct{ question, reply string } {
			if said := bodymap.QuestionByID(r.Question).Said; r.Said != said {
				t.Errorf("rank %s: %s says %q, want %q", tt.args, r.Question, r.Said, said)
			}
			return struct{ question, reply string }{r.Question, r.Reply}
		})
		if got := fmt.Sprint(replies, a.Presses, a.Free); got != tt.want {
			t.Errorf("rank %s: got %s, want %s", tt.args, got, tt.want)
		}
	}
}

// TestRankTakesDownAches holds that what a pain is like is read, told and counted.
func TestRankTakesDownAches(t *testing.T) {
	taps := "back-ribs-left~-96~600~30~severe back-thumb-left~numb*1 back-hand-left"
	a := decode[rankAnswer](t, "rank -json "+taps)
	if got := strings.Join(a.Taps, " "); got != taps {
		t.Errorf("rank %s tells the taps %s", taps, got)
	}
	if got, want := fmt.Sprint(a.Aches), "[{back-ribs-left severe  } {back-thumb-left  numb }]"; got != want {
		t.Errorf("rank %s tells the aches %s, want %s", taps, got, want)
	}
	marked := func(r rankReason) bool { return r.Marked == "numb" && r.Question == "numb-patch" }
	told := false
	for _, o := range a.Others {
		told = told || o.ID == "c6-root" && slices.ContainsFunc(o.Reasons, marked)
	}
	if !told || !a.Gate.Ask {
		t.Errorf("rank %s: the nerve root has no reason for the numbness, or no sign is asked: %+v", taps, a.Others)
	}
}

// TestRankNeverSaysNull holds that a program that reads the answer can go through each list, and that next alone may be null.
func TestRankNeverSaysNull(t *testing.T) {
	for _, args := range []string{
		"rank -json back-blade-inner-mid-left", "rank -json -signs chest-pressure front-chest-left",
		"describe -json мост", "describe -json chest pressure", "describe -json ache beside my left shoulder blade",
		"places -json", "muscles -json", "others -json", "questions -json",
	} {
		var stdout, stderr bytes.Buffer
		if status := run(strings.Fields(args), &stdout, &stderr); status != 0 {
			t.Fatalf("knotmap %s: status %d, errors %q", args, status, &stderr)
		}
		if rest := strings.Replace(stdout.String(), `"next": null`, "", 1); strings.Contains(rest, "null") {
			t.Errorf("knotmap %s prints null", args)
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
		for _, named := range []bool{len(answer.Candidates) > 0, len(answer.Others) > 0, answer.Next != nil} {
			if named == got.Stops {
				t.Errorf("rank %s: stops %v, yet muscles, others or the next question are named: %v", tt.args, got.Stops, named)
			}
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
		if len(answer.Others) == 0 || answer.Next == nil {
			t.Fatalf("rank %s: %d others, next %v; want both", args, len(answer.Others), answer.Next)
		}
		for _, want := range []string{"Not a muscle?", answer.Others[0].Name + " (" + answer.Others[0].Side + "): " + answer.Others[0].Apart[0], "Next: " + answer.Next.Ask, answer.Note} {
			_, after, found := strings.Cut(rest, want)
			if !found {
				t.Errorf("rank %s: %q is missing or out of order in\n%s", args, want, &stdout)
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
