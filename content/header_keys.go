//go:build !js

package content

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"knotmap/bodymap"
)

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

var markup = regexp.MustCompile("[*_`<>\\[\\]]")

// plain sets a text that is shown as it is.
func plain(dst *string) func(string) error {
	return func(value string) error {
		if mark := markup.FindString(value); mark != "" {
			return fmt.Errorf("%q in %q, want plain text", mark, value)
		}
		*dst = value
		return nil
	}
}

// number sets a whole number of at least least.
func number(dst *int, least int) func(string) error {
	return func(value string) error {
		n, err := strconv.Atoi(value)
		if err != nil || n < least {
			return fmt.Errorf("bad number %q, want %d or more", value, least)
		}
		*dst = n
		return nil
	}
}

// list sets a list of values separated by commas, each of which check must accept. None stands twice.
func list(dst *[]string, check func(string) error) func(string) error {
	return func(value string) error {
		for v := range strings.SplitSeq(value, ",") {
			v = strings.TrimSpace(v)
			if v == "" {
				return fmt.Errorf("empty item in %q, want items separated by commas", value)
			}
			if slices.Contains(*dst, v) {
				return fmt.Errorf("%q stands twice, want it once", v)
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

// oneOf accepts the values given; what says what they are. Of many it names the one that was probably meant.
func oneOf[T ~string](what string, values []T) func(string) error {
	const many = 10
	return func(value string) error {
		switch {
		case slices.Contains(values, T(value)):
			return nil
		case len(values) <= many:
			return fmt.Errorf("unknown %s %q, want one of %q", what, value, values)
		}
		slips := func(v T) int { return bodymap.Slips(value, string(v), len(value)+len(v)) }
		nearest := slices.MinFunc(values, func(a, b T) int { return slips(a) - slips(b) })
		return fmt.Errorf("unknown %s %q, want one of the %d there are, such as %q", what, value, len(values), nearest)
	}
}

// choice sets one of the values given.
func choice[T ~string](dst *T, what string, values []T) func(string) error {
	check := oneOf(what, values)
	return func(value string) error {
		if err := check(value); err != nil {
			return err
		}
		*dst = T(value)
		return nil
	}
}

func sides(dst *bool) func(string) error {
	return func(value string) error {
		if value != "both" {
			return fmt.Errorf("bad sides %q, want \"both\" or no such line", value)
		}
		*dst = true
		return nil
	}
}
