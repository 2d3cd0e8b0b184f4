package fmt

import (
	"errors"
	standard "fmt"
	"io"
	"math"
	"strings"
	"testing"
)

type named string

type numbered uint8

type spoken int

func (s spoken) String() string { return "spoken " + strings.Repeat("!", int(s)) }

func TestSprintfAsTheStandardLibrary(t *testing.T) {
	for _, test := range []struct {
		format string
		args   []any
	}{
		{"", nil}, {"plain", nil}, {"100 %%", nil}, {"%s", []any{"text"}}, {"%q and %v", []any{`a "b"`, "c"}},
		{"%s %v %q", []any{named("n"), named("v"), named("q")}}, {"%s|%v", []any{spoken(2), spoken(0)}},
		{"%d %d %d %d", []any{1, -2, int64(3), numbered(4)}}, {"%+d %+d", []any{5, -5}}, {"%03d %3d|%03d", []any{7, 7, -7}},
		{"%v %v %v", []any{true, 12, uint16(9)}}, {"%v", []any{nil}}, {"%v %s", []any{errors.New("bad"), io.EOF}},
		{"%.0f %.0f %.0f %.0f", []any{0.5, 1.5, -2.5, 1234.4999}}, {"%.1f %.2f %.6f", []any{0.25, -0.005, 3.0}}, {"%+.1f %+.1f", []any{0.05, -0.05}},
		{"%06.2f|%8.1f", []any{-3.14159, 2.0}}, {"%.0f %.1f", []any{math.Copysign(0, -1), -0.04}}, {"%.0f", []any{float32(7.5)}},
		{"%.1f %.1f %.1f %.1f", []any{0.15, 0.35, -0.45, 0.75}}, {"%.2f %.2f %.2f", []any{1.005, 1.015, 1.025}},
		{"%[1]s-%[1]s %[2]d", []any{"twice", 3}}, {"%[2]s%[1]s", []any{"b", "a"}}, {"no %d", nil}, {"rücken %s …", []any{"„so“"}},
	} {
		if got, want := Sprintf(test.format, test.args...), standard.Sprintf(test.format, test.args...); got != want {
			t.Errorf("%q with %v: got %q, want %q", test.format, test.args, got, want)
		}
	}
}

func TestNumbersAsTheStandardLibrary(t *testing.T) {
	for i := range 100_000 {
		for _, number := range []float64{float64(i) / 20, math.Nextafter(float64(i)/20, 0), -float64(i) / 7} {
			for _, format := range []string{"%.0f", "%.1f", "%+.2f"} {
				if got, want := Sprintf(format, number), standard.Sprintf(format, number); got != want {
					t.Fatalf("%s of %v: got %s, want %s", format, number, got, want)
				}
			}
		}
	}
}

func TestSprintAndFprintf(t *testing.T) {
	for _, args := range [][]any{nil, {"a"}, {"a", "b"}, {io.EOF}} {
		if got, want := Sprint(args...), standard.Sprint(args...); got != want {
			t.Errorf("%v: got %q, want %q", args, got, want)
		}
	}
	var b strings.Builder
	if n, err := Fprintf(&b, "%d%s", 1, "x"); n != 2 || err != nil || b.String() != "1x" {
		t.Errorf("wrote %q, %d, %v", &b, n, err)
	}
}

func TestErrorf(t *testing.T) {
	err := Errorf("reading %q: %w", "a", io.EOF)
	if got, want := err.Error(), `reading "a": EOF`; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if !errors.Is(err, io.EOF) {
		t.Error("the cause is lost")
	}
	if errors.Unwrap(Errorf("%v", io.EOF)) != nil {
		t.Error("%v keeps a cause")
	}
}

// What this package does not print, it says that it does not.
func TestUnknownVerbs(t *testing.T) {
	for format, arg := range map[string]any{"%x": "a", "%d": "a", "%s": 3, "%v": struct{ a int }{1}, "%f": 1, "%g": 0.5, "%.0f": math.NaN(), "%.1f": 1e300} {
		if got := Sprintf(format, arg); !strings.HasPrefix(got, "%!") {
			t.Errorf("%s of %v: got %q", format, arg, got)
		}
	}
}
