package main

import (
	"math"
	"strconv"
	"strings"

	"knotmap/bodymap"
)

// pathCubic returns the curve as compact SVG path data with so many decimals.
func pathCubic(curve []bodymap.Cubic, decimals int, closed bool) string {
	if len(curve) == 0 {
		return ""
	}
	points := []bodymap.Point{curve[0][0]}
	for _, c := range curve {
		points = append(points, c[1:]...)
	}
	return pathData('c', 3, points, decimals, closed)
}

// pathLine returns the points, joined by straight lines, as compact SVG path data.
func pathLine(points []bodymap.Point, decimals int, closed bool) string {
	if len(points) == 0 {
		return ""
	}
	return pathData('l', 1, points, decimals, closed)
}

// pathData writes a move and one relative command, whose points come in groups that
// are counted from the last point of the group before. It counts in whole steps of
// the last decimal, so that rounding errors do not add up along the path.
func pathData(command byte, group int, points []bodymap.Point, decimals int, closed bool) string {
	steps := math.Pow10(decimals)
	w := numbers{decimals: decimals}
	var atX, atY int
	w.WriteByte('M')
	for i, p := range points {
		x, y := int(math.Round(p.X*steps)), int(math.Round(p.Y*steps))
		if i == 1 {
			w.WriteByte(command)
			w.last = ""
		}
		w.put(x - atX)
		w.put(y - atY)
		if i%group == 0 {
			atX, atY = x, y
		}
	}
	if closed {
		w.WriteByte('z')
	}
	return w.String()
}

// numbers writes numbers with as few characters between and in them as SVG allows.
type numbers struct {
	strings.Builder
	decimals int
	last     string // the number before, "" at the start of a list
}

// put writes a number given in steps of the last decimal.
func (w *numbers) put(steps int) {
	s := strconv.FormatFloat(float64(steps)/math.Pow10(w.decimals), 'f', -1, 64)
	if rest, found := strings.CutPrefix(s, "0."); found {
		s = "." + rest
	} else if rest, found := strings.CutPrefix(s, "-0."); found {
		s = "-." + rest
	}
	dots := s[0] == '.' && strings.Contains(w.last, ".")
	if w.last != "" && s[0] != '-' && !dots {
		w.WriteByte(' ')
	}
	w.WriteString(s)
	w.last = s
}
