package main

import (
	"reflect"
	"testing"
)

func TestSpreadOf(t *testing.T) {
	tests := []struct {
		values []float64
		want   spread
	}{
		{nil, spread{}},
		{[]float64{7}, spread{7, 7, 7, 1}},
		{[]float64{9, 1, 5}, spread{5, 1, 9, 3}},
		{[]float64{4, 1, 10, 2}, spread{3, 1, 10, 4}}, // between the two in the middle
	}
	for _, tt := range tests {
		if got := spreadOf(tt.values...); got != tt.want {
			t.Errorf("spread of %v: got %v, want %v", tt.values, got, tt.want)
		}
	}
}

func TestSpreadLeavesTheValues(t *testing.T) {
	values := []float64{3, 1, 2}
	spreadOf(values...)
	if !reflect.DeepEqual(values, []float64{3, 1, 2}) {
		t.Errorf("got %v", values)
	}
}

func TestJoin(t *testing.T) {
	s := samples{heap: {1}}
	s.join(samples{heap: {2}, requests: {3}})
	if want := (samples{heap: {1, 2}, requests: {3}}); !reflect.DeepEqual(s, want) {
		t.Errorf("got %v, want %v", s, want)
	}
}

func TestParseProcessors(t *testing.T) {
	before, err := parseProcessors([]byte("cpu  100 10 50 800 20 5 5 10 0 0\ncpu0 1 2 3\n"))
	if want := (processors{180, 1000}); err != nil || before != want {
		t.Fatalf("got %v, %v, want %v", before, err, want)
	}
	if got := (processors{240, 1200}).busySince(before); got != .3 {
		t.Errorf("got the share %v, want 0.3", got)
	}
	if got := before.busySince(before); got != 0 {
		t.Errorf("got the share %v of no time, want 0", got)
	}
	if _, err := parseProcessors([]byte("intr 1 2 3\n")); err == nil {
		t.Error("a file of something else was read")
	}
}
