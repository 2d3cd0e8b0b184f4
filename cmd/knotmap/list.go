package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"strings"
)

// A row of a table of the atlas prints as JSON whole, and for a person as one line.
type row interface {
	line() (id, text string)
}

// listing returns the command that prints a table of the atlas.
func listing[R row](name string, rows func() []R) func([]string, io.Writer) error {
	return func(args []string, stdout io.Writer) error {
		flags := flag.NewFlagSet(name, flag.ContinueOnError)
		asJSON := flags.Bool("json", false, "print JSON")
		if err := parse(flags, args); err != nil {
			return err
		}
		if *asJSON {
			return printJSON(stdout, rows())
		}
		var b strings.Builder
		for _, r := range rows() {
			id, text := r.line()
			fmt.Fprintf(&b, "%-34s %s\n", id, text)
		}
		_, err := io.WriteString(stdout, b.String())
		return err
	}
}

// each returns what f makes of every element; never nil, so that JSON has an empty list and no null.
func each[T, U any](list []T, f func(T) U) []U {
	out := make([]U, len(list))
	for i, x := range list {
		out[i] = f(x)
	}
	return out
}

// words returns the list, never nil.
func words(list []string) []string { return append([]string{}, list...) }

// printJSON writes v indented, with readable punctuation.
func printJSON(w io.Writer, v any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(v)
}
