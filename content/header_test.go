//go:build !js

package content

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestParseHeader(t *testing.T) {
	tests := []struct {
		text   string
		fields string
		rest   int
		bad    string
	}{
		{"title: A\nsource: B: C, D\n\ntext", "[{1 title A} {2 source B: C, D}]", 2, "[]"},
		{"title:   A  \r\n\r\ntext", "[{1 title A}]", 1, "[]"},
		{"title: A", "[{1 title A}]", 1, "[]"},
		{"\ntitle: A", "[]", 0, "[]"},
		{"Title: A\ntitle:\ntitle A\ntitle: B\n", "[{4 title B}]", 4, "[1 2 3]"},
		{"see the page /a:b\nnote:this\n", "[]", 2, "[1 2]"},
	}
	for _, tt := range tests {
		fields, rest, bad := parseHeader(strings.Split(tt.text, "\n"), 1)
		if got := fmt.Sprint(fields); got != tt.fields || rest != tt.rest || fmt.Sprint(bad) != tt.bad {
			t.Errorf("parseHeader(%q) = %s, %d, %v, want %s, %d, %s", tt.text, got, rest, bad, tt.fields, tt.rest, tt.bad)
		}
	}
}

// Each line up to the first blank one is either a field or bad, in order, and
// writing the fields out and reading them again changes nothing.
func FuzzParseHeader(f *testing.F) {
	f.Add("title: A\nsource: B: C\n\ntext")
	f.Add("title:\n: x\nkey: \u00a0value\u2028more\r\n")
	f.Fuzz(func(t *testing.T, file string) {
		lines := strings.Split(file, "\n")
		fields, rest, bad := parseHeader(lines, 1)

		numbers := slices.Clone(bad)
		var written []string
		for _, f := range fields {
			numbers = append(numbers, f.line)
			written = append(written, f.key+": "+f.value)
		}
		slices.Sort(numbers)
		for i, n := range numbers {
			if n != i+1 {
				t.Fatalf("lines %v of %q were read, want 1 to %d each once", numbers, file, rest)
			}
		}
		if len(numbers) != rest {
			t.Fatalf("%d lines of %q were read, want %d", len(numbers), file, rest)
		}
		if rest < len(lines) && strings.TrimSpace(lines[rest]) != "" {
			t.Fatalf("the header of %q ends before %q, want a blank line", file, lines[rest])
		}

		again, _, bad := parseHeader(written, 1)
		if len(bad) > 0 || len(again) != len(fields) {
			t.Fatalf("%q read again gives %v and bad lines %v, want %v", written, again, bad, fields)
		}
		for i := range again {
			if again[i].key != fields[i].key || again[i].value != fields[i].value {
				t.Errorf("read again: %v, want %v", again[i], fields[i])
			}
		}
	})
}
