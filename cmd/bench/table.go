package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// A bar is what a figure has to keep: a number it may reach at most, or has to reach at least.
type bar struct {
	limit        float64
	least, times bool // times: of the ratio to what it is compared with
}

func atMost(limit float64) *bar       { return &bar{limit: limit} }
func atMostTimes(limit float64) *bar  { return &bar{limit: limit, times: true} }
func atLeastTimes(limit float64) *bar { return &bar{limit: limit, least: true, times: true} }

func (b *bar) holds(figure float64) bool {
	if b.least {
		return figure >= b.limit
	}
	return figure <= b.limit
}

func (b *bar) String() string {
	out := "≤ "
	if b.least {
		out = "≥ "
	}
	if b.limit == math.Trunc(b.limit) {
		out += number(b.limit)
	} else {
		out += strconv.FormatFloat(b.limit, 'f', -1, 64)
	}
	if b.times {
		out += " ×"
	}
	return out
}

// A row compares Knotmap with something else in one respect.
type row struct {
	what         string
	ours, theirs spread
	against      string // whom ours are compared with; with a reason where there is nothing to compare
	bar          *bar
}

// ratio is that of the medians, not a number where one is missing or zero.
func (r row) ratio() float64 {
	if r.ours.n == 0 || r.theirs.n == 0 || r.theirs.median == 0 {
		return math.NaN()
	}
	return r.ours.median / r.theirs.median
}

// verdict says whether the bar holds, and nothing where there is none or nothing was measured.
func (r row) verdict() string {
	if r.bar == nil || r.ours.n == 0 {
		return ""
	}
	figure := r.ours.median
	if r.bar.times {
		figure = r.ratio()
	}
	if math.IsNaN(figure) {
		return ""
	}
	return mark(r.bar.holds(figure))
}

func mark(holds bool) string {
	if holds {
		return "yes"
	}
	return "**no**"
}

// table writes the rows in Markdown: medians, with the least and the greatest in parentheses.
func table(rows []row) string {
	var b strings.Builder
	b.WriteString("| what | Knotmap | compared with | ratio | bar | holds |\n| --- | --: | --: | --: | --: | :-: |\n")
	for _, r := range rows {
		theirs, ratio, limit := r.against, "", ""
		if r.theirs.n > 0 {
			theirs = strings.TrimSpace(r.against + " " + r.theirs.String())
		}
		if x := r.ratio(); !math.IsNaN(x) {
			ratio = fmt.Sprintf("%.2f", x)
		}
		if r.bar != nil {
			limit = r.bar.String()
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s |\n", r.what, r.ours, theirs, ratio, limit, r.verdict())
	}
	return b.String()
}

func (s spread) String() string {
	switch {
	case s.n == 0:
		return "–"
	case number(s.min) == number(s.max):
		return number(s.median)
	}
	return fmt.Sprintf("%s (%s–%s)", number(s.median), number(s.min), number(s.max))
}

// number writes a figure with three digits or more, and with commas between thousands.
func number(x float64) string {
	switch {
	case x == math.Trunc(x) || math.Abs(x) >= 100:
		digits := strconv.FormatFloat(x, 'f', 0, 64)
		for i := len(digits) - 3; i > 0 && digits[i-1] != '-'; i -= 3 {
			digits = digits[:i] + "," + digits[i:]
		}
		return digits
	case math.Abs(x) >= 10:
		return strconv.FormatFloat(x, 'f', 1, 64)
	case math.Abs(x) >= .01:
		return strconv.FormatFloat(x, 'f', 2, 64)
	default:
		return strconv.FormatFloat(x, 'g', 2, 64)
	}
}

// scaled divides every value, as from bytes to kB.
func (s spread) scaled(by float64) spread {
	return spread{s.median / by, s.min / by, s.max / by, s.n}
}
