package main

import "fmt"

const kB, MB = 1e3, 1e6

// What is said of each metric of a page, in the table's order.
var pageRows = []struct {
	what   string
	metric metric
	theirs metric
	unit   float64
	bar    *bar
}{
	{"first contentful paint, ms", contentfulPaint, contentfulPaint, 1, atMostTimes(1.4)},
	{"first visit: first tap answered, ms ¹ ²", firstAnswer, firstAnswer, 1, atMostTimes(1.25)},
	{"second visit: first tap answered, ms ¹ ²", secondAnswer, secondAnswer, 1, nil},
	{"offline: first tap answered, ms ¹ ²", offlineAnswer, offlineAnswer, 1, nil},
	{"program running: tap to the answer's first paint, ms", warmPaint, warmPaint, 1, atMostTimes(1.2)},
	{"program running: tap to the ranked list, ms", warmRanked, warmPaint, 1, nil},
	{"bytes before the first answer, kB", bytesAtAnswer, bytesAtAnswer, kB, atMost(120)},
	{"bytes until all is kept for offline, kB", bytesSettled, bytesSettled, kB, nil},
	{"requests until then", requests, requests, 1, nil},
	{"cumulative layout shift", layoutShift, layoutShift, 1, atMost(0)},
	{"total blocking time, ms", blocking, blocking, 1, nil},
	{"JavaScript heap after 20 taps, MB", heap, heap, MB, nil},
	{"WebAssembly memory after 20 taps, MB", wasmMemory, wasmMemory, MB, nil},
}

// pageTable compares the page with the reference.
func pageTable(ours, theirs samples) []row {
	var rows []row
	for _, p := range pageRows {
		rows = append(rows, row{p.what, spreadOf(ours[p.metric]...).scaled(p.unit), spreadOf(theirs[p.theirs]...).scaled(p.unit), "", p.bar})
	}
	return rows
}

const fewPages, manyPages = 20, 200

// memoryRow compares what the program holds after many moves between pages with what it held after a few.
func memoryRow(early, late memory) row {
	return row{fmt.Sprintf("heap and WebAssembly memory after %d pages, MB", manyPages), spreadOf(late.sum() / MB), spreadOf(early.sum() / MB),
		fmt.Sprintf("after %d:", fewPages), atMostTimes(1.25)}
}

// computing runs the Go benchmarks here and in the browser, there on this machine's processor and on the slow phone's.
func computing(program, dir string) ([]row, error) {
	progress("the Go benchmarks")
	here, err := native()
	if err != nil {
		return nil, err
	}
	benchmarks, err := compileBenchmarks(dir)
	if err != nil {
		return nil, err
	}
	browser, err := inBrowser(program, dir, benchmarks, 1)
	if err != nil {
		return nil, err
	}
	phone, err := inBrowser(program, dir, benchmarks, slowPhone.slowdown)
	if err != nil {
		return nil, err
	}
	return computingRows(here, browser, phone), nil
}

func computingRows(native, browser, phone map[string]spread) []row {
	var rows []row
	for _, c := range []struct {
		what, name      string
		native, browser *bar
	}{
		{"`Rank`, five taps and five answers", "Rank", atMost(50), atMost(1000)},
		{"`NextQuestion`", "NextQuestion", nil, nil},
		{"`Describe`, 300 letters", "Describe", nil, nil},
	} {
		rows = append(rows,
			row{c.what + ", native, µs", native[c.name], spread{}, "", c.native},
			row{c.what + ", in the browser, µs", browser[c.name], spread{}, "", nil},
			row{c.what + ", on the slow phone, µs", phone[c.name], spread{}, "", c.browser})
	}
	return rows
}
