//go:build !js

package content

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// field is one "key: value" line of a header.
type field struct {
	line       int // 1-based, in the file
	key, value string
}

var headerLine = regexp.MustCompile(`^([a-z]+):\s+(\S.*)$`)

// parseHeader reads "key: value" lines up to the first blank line. It returns
// them, the index of the line after them, and the numbers of the lines that are
// no such thing; first is the number of lines[0] in the file.
func parseHeader(lines []string, first int) (fields []field, rest int, bad []int) {
	for i, line := range lines {
		line = strings.TrimSpace(line)
		if line == "" {
			return fields, i, bad
		}
		if m := headerLine.FindStringSubmatch(line); m != nil {
			fields = append(fields, field{first + i, m[1], m[2]})
		} else {
			bad = append(bad, first+i)
		}
	}
	return fields, len(lines), bad
}

// key is a key that a header may have.
type key struct {
	name     string
	required bool
	repeats  bool
	set      func(value string) error
}

func text(dst *string) func(string) error {
	return func(value string) error {
		*dst = value
		return nil
	}
}

func texts(dst *[]string) func(string) error {
	return func(value string) error {
		*dst = append(*dst, value)
		return nil
	}
}

func number(dst *int) func(string) error {
	return func(value string) error {
		n, err := strconv.Atoi(value)
		if err != nil || n < 1 {
			return fmt.Errorf("bad number %q, want 1 or more", value)
		}
		*dst = n
		return nil
	}
}

// list sets a list of values separated by commas, each of which check must accept.
func list(dst *[]string, check func(string) error) func(string) error {
	return func(value string) error {
		for v := range strings.SplitSeq(value, ",") {
			v = strings.TrimSpace(v)
			if v == "" {
				return fmt.Errorf("empty item in %q, want items separated by commas", value)
			}
			if err := check(v); err != nil {
				return err
			}
			*dst = append(*dst, v)
		}
		return nil
	}
}

func anything(string) error { return nil }
