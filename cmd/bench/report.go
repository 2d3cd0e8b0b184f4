package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
)

// A report is all that was measured.
type report struct {
	rounds int
	rows   []row
	sizes  []size
	others []float64 // the share of the processors that others took before each measurement
}

// String writes the report in Markdown.
func (r *report) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "A phone of 390 × 844 points, touched, in Chromium: %.0f ms latency, %.1f Mbit/s, a processor %.0f times slower. Medians of %s, with the least "+
		"and the greatest. Where nothing else is named, the page is compared with the reference, a single static page that answers from a table: the practical limit.\n\n",
		slowPhone.network.Latency, slowPhone.network.DownloadThroughput*8/1e6, slowPhone.slowdown, plural(r.rounds, "round"))
	b.WriteString(table(r.rows))
	b.WriteString("\n" + sizeTable(r.sizes))
	b.WriteString("\n¹ Tapped every 100 ms from the first paint on. ² The bar that a page made with Preact sets is not checked here but by a measurement of its own.\n")
	if len(r.others) > 0 {
		fmt.Fprintf(&b, "Before the measurements other programs took %.0f %% of the processors, at most %.0f %%.\n", 100*median(r.others), 100*slices.Max(r.others))
	}
	return b.String()
}

func plural(n int, what string) string {
	if n == 1 {
		return "one " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// The marks between which README.md holds the report.
const (
	reportBegins = "<!-- bench -->\n"
	reportEnds   = "<!-- /bench -->"
)

func replaceIn(file, report string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	changed, err := replaceReport(string(text), report)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return os.WriteFile(file, []byte(changed), 0o644)
}

func replaceReport(text, report string) (string, error) {
	before, rest, begins := strings.Cut(text, reportBegins)
	_, after, ends := strings.Cut(rest, reportEnds)
	if !begins || !ends {
		return "", fmt.Errorf("want a line %q and below it a line %q", strings.TrimSpace(reportBegins), reportEnds)
	}
	return before + reportBegins + report + reportEnds + after, nil
}
