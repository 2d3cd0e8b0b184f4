package main

import (
	"os"
	"strings"
	"testing"
)

// TestRankFieldsStandInTheREADME holds that every field that a -json prints is documented, and each command by its name.
func TestRankFieldsStandInTheREADME(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(readme), "| command | fields |")
	for _, args := range []string{
		"rank -json -answer leaning-on-elbow=yes -press rhomboids=mine back-blade-inner-mid-left~burning",
		"rank -json -signs chest-pressure,breathless-or-sweating,constant-night,fever-or-weight-loss,cancer-steroids-bones back-spine-mid",
		"describe -json tight chest, I often lean on one elbow",
		"places -json", "muscles -json", "others -json", "questions -json",
	} {
		fields := map[string]bool{}
		collectFields(decode[any](t, args), fields)
		command, _, _ := strings.Cut(args, " ")
		fields[command] = true
		for f := range fields {
			if !strings.Contains(table, "`"+f+"`") {
				t.Errorf("knotmap %s: the README does not name %q", args, f)
			}
		}
	}
}

// collectFields adds the names of all fields within a decoded value.
func collectFields(v any, fields map[string]bool) {
	switch v := v.(type) {
	case map[string]any:
		for name, value := range v {
			fields[name] = true
			collectFields(value, fields)
		}
	case []any:
		for _, value := range v {
			collectFields(value, fields)
		}
	}
}
