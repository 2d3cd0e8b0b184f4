package main

import "hash/fnv"

// rng is a small seeded generator (mulberry32): the same drawing comes out of every run.
type rng uint32

// next returns a number from 0 up to but not including 1.
func (r *rng) next() float64 {
	*r += 0x6D2B79F5
	s := uint32(*r)
	t := (s ^ s>>15) * (1 | s)
	t = (t + (t^t>>7)*(61|t)) ^ t
	return float64(t^t>>14) / (1 << 32)
}

// hash returns a seed that stands for a name.
func hash(name string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(name))
	return h.Sum32()
}
