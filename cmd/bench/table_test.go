package main

import (
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden file")

func TestNumber(t *testing.T) {
	tests := []struct {
		x    float64
		want string
	}{
		{0, "0"},
		{7, "7"},
		{.00031, "0.00031"},
		{.256, "0.26"},
		{1.25, "1.25"},
		{46.53, "46.5"},
		{99.96, "100.0"},
		{612.4, "612"},
		{999.6, "1,000"},
		{24426.2, "24,426"},
		{7450645, "7,450,645"},
		{-1234, "-1,234"},
		{-123, "-123"},
	}
	for _, tt := range tests {
		if got := number(tt.x); got != tt.want {
			t.Errorf("%v: got %q, want %q", tt.x, got, tt.want)
		}
	}
}

func TestVerdict(t *testing.T) {
	one := spreadOf
	tests := []struct {
		name string
		row  row
		want string
	}{
		{"no bar", row{ours: one(5), theirs: one(1)}, ""},
		{"not measured", row{theirs: one(1), bar: atMost(5)}, ""},
		{"at most, reached", row{ours: one(5), bar: atMost(5)}, "yes"},
		{"at most, beyond", row{ours: one(5.01), bar: atMost(5)}, "**no**"},
		{"at most none", row{ours: one(0), theirs: one(0), bar: atMost(0)}, "yes"},
		{"times, reached", row{ours: one(5), theirs: one(4), bar: atMostTimes(1.25)}, "yes"},
		{"times, beyond", row{ours: one(5.1), theirs: one(4), bar: atMostTimes(1.25)}, "**no**"},
		{"times of nothing", row{ours: one(5), bar: atMostTimes(1.25)}, ""},
		{"times of zero", row{ours: one(5), theirs: one(0), bar: atMostTimes(1.25)}, ""},
		{"at least, reached", row{ours: one(3), theirs: one(4), bar: atLeastTimes(.75)}, "yes"},
		{"at least, short", row{ours: one(2.9), theirs: one(4), bar: atLeastTimes(.75)}, "**no**"},
		{"the median counts", row{ours: one(1, 2, 90), bar: atMost(5)}, "yes"},
	}
	for _, tt := range tests {
		if got := tt.row.verdict(); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestReport holds the tables as the README shows them.
func TestReport(t *testing.T) {
	ours := samples{
		contentfulPaint: {612, 590, 640}, firstAnswer: {733, 700, 1155}, bytesAtAnswer: {99250, 99250, 99310}, warmPaint: {52.25, 48, 61},
		warmRanked: {140, 120, 180}, secondAnswer: {650}, offlineAnswer: {300}, bytesSettled: {2289000}, requests: {112},
		layoutShift: {0, 0, .00031}, blocking: {1200}, heap: {1.5e6}, wasmMemory: {24.2e6},
	}
	theirs := samples{
		contentfulPaint: {480, 470, 500}, firstAnswer: {540}, bytesAtAnswer: {3964}, warmPaint: {46.5}, secondAnswer: {600}, offlineAnswer: {256},
		bytesSettled: {3964}, requests: {3}, layoutShift: {0}, blocking: {0}, heap: {.66e6}, wasmMemory: {0},
	}
	rows := append(pageTable(ours, theirs), memoryRow(memory{2e6, 22e6}, memory{3e6, 28.5e6}))
	here := map[string]spread{"Rank": spreadOf(41, 40, 45), "NextQuestion": spreadOf(383), "Describe": spreadOf(56)}
	rows = append(rows, computingRows(here, here, map[string]spread{"Rank": spreadOf(1100)})...)
	rows = append(rows,
		row{"answers a second, the first page", spreadOf(12248), spreadOf(4296), "Caddy 2.6.2", atLeastTimes(2)},
		row{"answers a second, the first page", spread{}, spread{}, "nginx is not installed", atLeastTimes(.75)})
	r := report{rounds: 3, rows: rows, others: []float64{.02, .3, .05}, sizes: []size{
		{"the program", 7450645, 904518, atMost(800)},
		{"the first page", 746453, 56775, nil},
	}}
	got := r.String()
	const golden = "testdata/report.md"
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatalf("%v; go test ./cmd/bench -update writes it", err)
	}
	if got != string(want) {
		t.Errorf("the report differs from %s; if it is meant to, run go test ./cmd/bench -update\n%s", golden, got)
	}
}

func TestReplaceReport(t *testing.T) {
	const text = "# Title\n\n<!-- bench -->\nold\n<!-- /bench -->\n\nmore\n"
	got, err := replaceReport(text, "new\n")
	if want := strings.Replace(text, "old", "new", 1); err != nil || got != want {
		t.Errorf("got %q, %v, want %q", got, err, want)
	}
	for _, text := range []string{"", "<!-- bench -->\nold\n", "old\n<!-- /bench -->\n", "<!-- /bench -->\n<!-- bench -->\n"} {
		if got, err := replaceReport(text, "new\n"); err == nil {
			t.Errorf("%q became %q, want an error", text, got)
		}
	}
}
