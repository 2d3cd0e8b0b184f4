// Command knotmap serves Knotmap, exports it for a static host, and answers
// on the command line.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
)

// A command is one subcommand: run gets the arguments after its name.
type command struct {
	name  string
	usage string
	about string
	run   func(args []string, stdout io.Writer) error
}

var commands = []command{
	{"serve", serveUsage, "serve Knotmap; also what happens without a command", serve},
	{"export", "-out DIR", "write the files for any static host, with its headers, and examples for nginx and Caddy", export},
	{"rank", "[-json] " + rankUsage, "say which muscles may send pain to the places, why, and what to ask next", rank},
	{"describe", "[-json] TEXT…", "say the same of pain described in words, and what was understood of them", describe},
	{"places", "[-json]", "list the places that can be named", listing("places", placeRows)},
	{"muscles", "[-json]", "list the muscles, with their trigger points and zones", listing("muscles", muscleRows)},
	{"others", "[-json]", "list what aches in the same places and is no muscle", listing("others", otherRows)},
	{"questions", "[-json]", "list the questions, with what each reply is worth", listing("questions", questionRows)},
}

// errUsage marks a mistake in how the program was called.
var errUsage = errors.New("try knotmap help")

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run returns the exit status: 0, 1 when something went wrong, 2 when the
// program was called wrongly.
func run(args []string, stdout, stderr io.Writer) int {
	err := dispatch(args, stdout)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errUsage):
		fmt.Fprintln(stderr, "knotmap:", err)
		return 2
	default:
		fmt.Fprintln(stderr, "knotmap:", err)
		return 1
	}
}

func dispatch(args []string, stdout io.Writer) error {
	name := "serve"
	if len(args) > 0 {
		switch args[0] {
		case "help", "-h", "-help", "--help":
			return help(stdout)
		}
		if !strings.HasPrefix(args[0], "-") {
			name, args = args[0], args[1:]
		}
	}
	for _, c := range commands {
		if c.name != name {
			continue
		}
		err := c.run(args, stdout)
		if errors.Is(err, flag.ErrHelp) {
			_, err = fmt.Fprintf(stdout, "knotmap %s %s\n    %s\n", c.name, c.usage, c.about)
		}
		return err
	}
	return fmt.Errorf("unknown command %s: %w", quote(name), errUsage)
}

func help(stdout io.Writer) error {
	var b strings.Builder
	b.WriteString("Knotmap: tap where it hurts, see which muscle may be sending the pain there.\n\n")
	for _, c := range commands {
		fmt.Fprintf(&b, "knotmap %s %s\n    %s\n", c.name, c.usage, c.about)
	}
	_, err := io.WriteString(stdout, b.String())
	return err
}

// parse reads a command's flags and refuses arguments that are none.
func parse(flags *flag.FlagSet, args []string) error {
	if err := parseFlags(flags, args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%s: unexpected argument %s: %w", flags.Name(), quote(flags.Arg(0)), errUsage)
	}
	return nil
}

// parseFlags reads a command's flags and leaves the arguments behind them to the command.
func parseFlags(flags *flag.FlagSet, args []string) error {
	flags.SetOutput(io.Discard)
	err := flags.Parse(args)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		return fmt.Errorf("%s: %w: %w", flags.Name(), oneLine(err), errUsage)
	}
	return err
}
