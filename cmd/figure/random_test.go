package main

import "testing"

func TestRandomIsTheSameEverywhere(t *testing.T) {
	r := rng(hash("lat"))
	for i, want := range []float64{0.7764826237689704, 0.18804856156930327, 0.37582854041829705} {
		if got := r.next(); got != want {
			t.Errorf("number %d = %v, want %v", i, got, want)
		}
	}
}
