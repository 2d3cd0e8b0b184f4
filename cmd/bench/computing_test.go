package main

import (
	"reflect"
	"testing"
)

func TestParseBenchmarks(t *testing.T) {
	const out = `goos: linux
BenchmarkRank-2           	    7291	     41000 ns/op
BenchmarkRank-2           	    7291	     43000.5 ns/op
BenchmarkDescribe         	     300	   1049000 ns/op	   8224 B/op	      91 allocs/op
BenchmarkNextQuestion-16  	--- FAIL
PASS
ok  	knotmap/bodymap	12.1s
`
	want := map[string]spread{"Rank": spreadOf(41, 43.0005), "Describe": spreadOf(1049)}
	if got := parseBenchmarks(out); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
