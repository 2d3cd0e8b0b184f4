package json

import (
	"encoding/json"
	"testing"
)

func TestStringsComeBack(t *testing.T) {
	for _, want := range []string{"", "plain", `"quoted" \ path`, "line\nbreak\t\x00", "5\u00a0cm – schön 🙂", "</script>"} {
		encoded, err := Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var got, standard string
		if err := Unmarshal(encoded, &got); err != nil || got != want {
			t.Errorf("%s: got %q, %v, want %q", encoded, got, err, want)
		}
		if err := json.Unmarshal(encoded, &standard); err != nil || standard != want {
			t.Errorf("%s: the standard library reads %q, %v, want %q", encoded, standard, err, want)
		}
	}
}

func TestStringsOfOthers(t *testing.T) {
	for encoded, want := range map[string]string{
		`"\t\n\/\u0041b"`: "\t\n/Ab",
		`""`:              "",
		`"a`:              "error",
		`a"`:              "error",
		`"`:               "error",
		`"\"`:             "error",
		`"\x41"`:          "error",
		`"\u41"`:          "error",
		`"\u00zz"`:        "error",
	} {
		var got string
		if err := Unmarshal([]byte(encoded), &got); err != nil {
			got = "error"
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", encoded, got, want)
		}
	}
}

func TestOtherTypesAreRefused(t *testing.T) {
	if got, err := Marshal(7); err == nil {
		t.Errorf("a number was written as %s", got)
	}
	var s struct{ Value string }
	if err := Unmarshal([]byte(`{"Value":"x"}`), &s); err == nil {
		t.Errorf("a struct was read as %v", s)
	}
	var text string
	if err := Unmarshal(nil, &text); err == nil {
		t.Errorf("nothing was read as %q", text)
	}
}
