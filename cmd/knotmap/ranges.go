package main

import (
	"math"
	"strconv"
	"strings"
)

// A byteRange is a part of a body, from start up to but without end.
type byteRange struct{ start, end int }

func (r byteRange) empty() bool { return r.start >= r.end }

// parseRange reads the one range that Range asks of size bytes; it is empty where
// nothing lies in it. Not asked means that the field is to be passed over: another
// unit, several ranges, or what cannot be read.
func parseRange(value string, size int) (part byteRange, asked bool) {
	unit, spec, _ := strings.Cut(value, "=")
	first, last, ok := strings.Cut(strings.TrimSpace(spec), "-")
	if !ok || !strings.EqualFold(unit, "bytes") || !areDigits(first+last) {
		return byteRange{}, false
	}
	switch {
	case first == "":
		return byteRange{size - min(number(last), size), size}, true
	case last == "":
		return byteRange{number(first), size}, true
	case number(first) > number(last):
		return byteRange{}, false
	}
	return byteRange{number(first), min(number(last), size-1) + 1}, true
}

func areDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// number reads digits; what is too large for an int is the largest.
func number(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil {
		return math.MaxInt
	}
	return n
}
