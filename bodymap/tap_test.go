package bodymap

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestSharesAddUp(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 500 {
		for _, tap := range randomComplaint(r).Taps {
			shares, sum := tap.shares(), 0.0
			for _, s := range shares {
				sum += s.weight
			}
			if math.Abs(sum-1) > 1e-9 || shares[0].place != tap.Place || shares[0].weight <= 0.5 {
				t.Fatalf("%s: shares %v, want sum 1 and more than half for the place itself", tap, shares)
			}
		}
	}
}

// TestTapNearBorderSpeaksForNeighbour holds that a point just inside one place counts for the next one too.
func TestTapNearBorderSpeaksForNeighbour(t *testing.T) {
	p, _ := PlaceByID("back-blade-inner-mid-left")
	low, _ := PlaceByID("back-blade-inner-low-left")
	tap := TapAt(p)
	weight := func(at Point) float64 {
		for _, s := range (Tap{Place: p, At: at}).shares() {
			if s.place == low {
				return s.weight
			}
		}
		return 0
	}
	middle := weight(tap.At)
	for !low.contains(tap.At) {
		tap.At.Y++
	}
	tap.At.Y--
	if border := weight(tap.At); border < 0.2 || border < 1.5*middle {
		t.Errorf("at the border the neighbour weighs %.2f, in the middle %.2f; want at least 0.2 and half as much again", border, middle)
	}
}

func (p Place) contains(at Point) bool { return p.distance(at) == 0 }

// TestNeighboursStandByDistance holds that the neighbours come nearest to the point first.
func TestNeighboursStandByDistance(t *testing.T) {
	for _, p := range Places() {
		tap := TapAt(p)
		near := tap.Neighbours()
		if !slices.IsSortedFunc(near, func(a, b Place) int { return cmp.Compare(a.distance(tap.At), b.distance(tap.At)) }) {
			t.Errorf("%s: the neighbours %v do not stand by distance", p.ID(), near)
		}
	}
}
