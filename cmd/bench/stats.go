package main

import "slices"

// A metric names what is measured of a page.
type metric int

// What is measured: times in ms, sizes in bytes.
const (
	contentfulPaint metric = iota
	firstAnswer
	bytesAtAnswer
	warmPaint
	warmRanked
	secondAnswer
	offlineAnswer
	bytesSettled
	requests
	layoutShift
	blocking // thread busy beyond 50 ms a task, after the first paint
	heap
	wasmMemory
)

// samples are the values of each metric, one a round or more.
type samples map[metric][]float64

func (s samples) add(m metric, value float64) { s[m] = append(s[m], value) }

func (s samples) join(more samples) {
	for m, values := range more {
		s[m] = append(s[m], values...)
	}
}

// A spread is what is shown of some values. That of none has n 0.
type spread struct {
	median, min, max float64
	n                int
}

func spreadOf(values ...float64) spread {
	if len(values) == 0 {
		return spread{}
	}
	return spread{median(values), slices.Min(values), slices.Max(values), len(values)}
}

// median is that of at least one value.
func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	n := len(sorted)
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}
