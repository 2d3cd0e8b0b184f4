package main

import (
	"bytes"
	"fmt"
	"os"
	"time"
)

// quiet is the share of the processors that others may take while something is measured.
const quiet = .15

// awaitQuiet waits a few seconds at most until others leave the processors alone, and returns the
// share they took last. Where the system does not tell, that is 0.
func awaitQuiet() float64 {
	share := 0.0
	for range 8 {
		before, err := readProcessors()
		if err != nil {
			return 0
		}
		time.Sleep(500 * time.Millisecond)
		after, err := readProcessors()
		if err != nil {
			return 0
		}
		if share = after.busySince(before); share < quiet {
			break
		}
	}
	return share
}

// processors counts the time of all processors, in ticks.
type processors struct{ busy, all float64 }

func readProcessors() (processors, error) {
	stat, err := os.ReadFile("/proc/stat")
	if err != nil {
		return processors{}, err
	}
	return parseProcessors(stat)
}

func parseProcessors(stat []byte) (processors, error) {
	line, _, _ := bytes.Cut(stat, []byte("\n"))
	var user, nice, system, idle, iowait, irq, softirq, steal float64
	_, err := fmt.Sscanf(string(line), "cpu %g %g %g %g %g %g %g %g", &user, &nice, &system, &idle, &iowait, &irq, &softirq, &steal)
	busy := user + nice + system + irq + softirq + steal
	return processors{busy, busy + idle + iowait}, err
}

func (p processors) busySince(before processors) float64 {
	if p.all <= before.all {
		return 0
	}
	return (p.busy - before.busy) / (p.all - before.all)
}
