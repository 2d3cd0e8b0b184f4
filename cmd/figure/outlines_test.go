package main

import (
	"bytes"
	"os"
	"slices"
	"testing"
)

func TestOutlinesAreUpToDate(t *testing.T) {
	got, err := outlinesSource()
	if err != nil {
		t.Fatal(err)
	}
	again, err := outlinesSource()
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, again) {
		t.Error("two runs write different outlines")
	}
	want, err := os.ReadFile("../../bodymap/outlines.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("bodymap/outlines.go is not what this program writes; run it again")
	}
}

func TestOutlinesReadBack(t *testing.T) {
	eachView(t, func(t *testing.T, cells []cell) {
		for _, c := range cells {
			if !slices.Equal(c.region.Polygon(), c.ring) {
				t.Errorf("%s reads back as %v, want %v", c.region.ID, c.region.Polygon(), c.ring)
			}
		}
	})
}

func TestNeighbours(t *testing.T) {
	of := map[string][]string{}
	eachView(t, func(_ *testing.T, cells []cell) {
		for _, c := range cells {
			of[c.region.ID] = c.neighbours(cells)
		}
	})
	for id, neighbours := range of {
		if len(neighbours) == 0 || !slices.IsSorted(neighbours) || slices.Contains(neighbours, id) {
			t.Errorf("%s has the neighbours %q", id, neighbours)
		}
		for _, n := range neighbours {
			if !slices.Contains(of[n], id) {
				t.Errorf("%s has the neighbour %s, but not the other way round", id, n)
			}
		}
	}
	want := []string{"back-beside-spine-mid", "back-blade-below-spine", "back-blade-inner-low", "back-blade-inner-upper"}
	if got := of["back-blade-inner-mid"]; !slices.Equal(got, want) {
		t.Errorf("back-blade-inner-mid has the neighbours %q, want %q", got, want)
	}
}
