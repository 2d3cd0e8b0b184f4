package main

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestRankRefusesInOneLine(t *testing.T) {
	for _, tt := range []struct{ args, names string }{
		{"rank", "at least one place"},
		{"rank -answer leaning-on-elbow=yes", "at least one place"},
		{"rank left-knee", `"left-knee"`},
		{"rank back-blade-inner-mid", `perhaps "back-blade-inner-mid-left"`}, // without its side
		{"rank back-ribz-lefd", `perhaps "back-ribs-left"`},
		{"rank back-ribs-left left-knee", `"left-knee"`},
		{"rank back-ribs-left~9999~9999", `"back-ribs-left~9999~9999" does not name a point`},
		{"rank back-ribs-left~dreadful", `"back-ribs-left~dreadful" does not name a point in that place, or what the pain is like`},
		{"rank back-ribs-left*99", `"back-ribs-left*99" does not name a point`},
		{"rank back-ribs-left~9", `"back-ribs-left~9" does not name a point`},
		{"rank back-ribs-left&show=scalenes", "back-ribs-left&show=scalenes"}, // a place, not an address
		{"rank back-ribs-left -json", "flags come first"},
		{"rank плечо", `"плечо"`},
		{"rank -answer left-handed=yes back-ribs-left", `unknown question "left-handed"`},
		{"rank -answer leaning-on-elbo=yes back-ribs-left", `perhaps "leaning-on-elbow"`},
		{"rank -answer leaning=yes back-ribs-left", `perhaps "leaning-on-elbow"`},
		{"rank -answer leaning-on-elbow back-ribs-left", "=yes or =no"},
		{"rank -answer leaning-on-elbow=perhaps back-ribs-left", "=yes or =no"},
		{"rank -answer leaning-on-elbow=yes=no back-ribs-left", "=yes or =no"},
		{"rank -answer leaning-on-elbow=yes,, back-ribs-left", "=yes or =no"},
		{"rank -answer leaning-on-elbow=yes,leaning-on-elbow=no back-ribs-left", `both yes and no to "leaning-on-elbow"`},
		{"rank -answer leaning-on-elbow=no -answer leaning-on-elbow=yes back-ribs-left", `both yes and no to "leaning-on-elbow"`},
		{"rank -press rhomboids back-ribs-left", "=nothing"},
		{"rank -press rhomboids= back-ribs-left", "want nothing"},
		{"rank -press rhomboid=tender back-ribs-left", `perhaps "rhomboids"`},
		{"rank -press rhomboids=nothing,tender back-ribs-left", "pressing rhomboids"},
		{"rank -press rhomboids=nothing -press rhomboids=tender back-ribs-left", "pressing rhomboids"},
		{"rank -press rhomboids=hard back-ribs-left", `"hard"`},
		{"rank -free left-knee back-ribs-left", `"left-knee"`},
		{"rank -free back-ribs-left back-ribs-left", `"back-ribs-left" is said both to hurt and`},
		{"rank -free back-ribs-left back-ribs-left~-96~570", `"back-ribs-left" is said both to hurt and`},
		{"rank -signs hiccups back-ribs-left", `"hiccups"`},
		{"rank -signs chest-pressur back-ribs-left", `perhaps "chest-pressure"`},
		{"rank -fits leaning-on-elbow back-ribs-left", "-fits"}, // the old way to say -answer leaning-on-elbow=yes
		{"rank -colour red back-ribs-left", "-colour"},
		{"describe", "wants a text"},
		{"describe -json", "wants a text"},
		{"describe -xml ache", "-xml"},
		{"places now", `"now"`},
		{"places -xml", "-xml"},
		{"questions now", `"now"`},
		{"muscles rhomboids", `"rhomboids"`},
		{"others -xml", "-xml"},
	} {
		checkRefused(t, strings.Fields(tt.args), tt.names)
	}
	checkRefused(t, []string{"describe", " ", "\n"}, "wants a text")
	checkRefused(t, []string{"rank", ""}, `unknown place ""`)
}

func TestRankRefusesTooManyPlaces(t *testing.T) {
	args := []string{"rank"}
	for id := range listed(t) {
		args = append(args, id)
	}
	checkRefused(t, args, "more than 12 places")
}

// TestRankRefusesLongArguments holds that a message repeats only the beginning of what was typed.
func TestRankRefusesLongArguments(t *testing.T) {
	long := strings.Repeat("жы", 25_000)
	for _, args := range [][]string{
		{long},
		{"places", long},
		{"rank", long},
		{"rank", "-" + long},
		{"rank", "-json=" + long},
		{"rank", "-answer", long, "back-ribs-left"},
		{"rank", "-answer", long + "=yes", "back-ribs-left"},
		{"rank", "-press", long, "back-ribs-left"},
		{"rank", "-press", "rhomboids=" + long, "back-ribs-left"},
		{"rank", "-press", "rhomboids=nothing," + long, "back-ribs-left"},
		{"rank", "-free", long, "back-ribs-left"},
		{"rank", "-signs", long, "back-ribs-left"},
	} {
		checkRefused(t, args, "…")
	}
}

// checkRefused holds that the program refuses with status 2 and one short line that names what is wrong, and prints nothing else.
func checkRefused(t *testing.T, args []string, names string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status := run(args, &stdout, &stderr)
	got := stderr.String()
	if status != 2 || strings.Count(got, "\n") != 1 || len(got) > 400 || !utf8.ValidString(got) || !strings.Contains(got, names) || stdout.Len() > 0 {
		t.Errorf("knotmap %.200q: status %d, output %q, errors %.500q; want status 2 and one short line with %s", args, status, &stdout, got, names)
	}
}

func TestRankSuggests(t *testing.T) {
	known := []string{"c5-root", "c6-root", "rhomboids", "scalenes", "scalenus-minimus"}
	for _, tt := range []struct{ id, want string }{
		{"rhomboid", "rhomboids"},
		{"romboids", "rhomboids"},
		{"rhombiods", "rhomboids"},
		{"scal", "scalenes"},
		{"scalenus", "scalenus-minimus"}, // what begins with it, before what is two slips away
		{"c6-rot", "c6-root"},
		{"c", ""},
		{"", ""},
		{"knee", ""},
		{"trapezius", ""},
	} {
		if got := nearest(tt.id, known); got != tt.want {
			t.Errorf("nearest to %q: got %q, want %q", tt.id, got, tt.want)
		}
	}
}
