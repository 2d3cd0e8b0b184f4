// Package fmt is as much of the standard library's as this program formats: text, numbers,
// booleans, errors and whatever has a String method. The original prints any value at all,
// by reflection, and brings files and the calendar with it.
package fmt

import (
	"io"
	"math"
	"reflect"
	"strconv"
	"strings"
)

// Sprintf formats by %s, %q, %d, %.1f and %v, with "+", a width, leading zeros and the number of an argument.
func Sprintf(format string, args ...any) string {
	var b strings.Builder
	Fprintf(&b, format, args...)
	return b.String()
}

// Sprint writes values one after the other.
func Sprint(args ...any) string { return Sprintf(strings.Repeat("%v", len(args)), args...) }

// Fprintf is Sprintf for a writer.
func Fprintf(w io.Writer, format string, args ...any) (int, error) {
	var out []byte
	next := 0
	for {
		text, rest, found := strings.Cut(format, "%")
		out = append(out, text...)
		if !found {
			return w.Write(out)
		}
		var d directive
		format = d.read(rest, &next)
		switch arg := d.argument - 1; {
		case d.verb == '%':
			out = append(out, '%')
		case arg < 0 || arg >= len(args):
			out = append(out, "%!"+string(d.verb)+"(MISSING)"...)
		default:
			out = append(out, d.format(args[arg])...)
		}
	}
}

// Errorf returns an error with formatted text. Of those that it formats with %w it is the first.
func Errorf(format string, args ...any) error {
	err := wrapped{text: Sprintf(strings.ReplaceAll(format, "%w", "%v"), args...)}
	if strings.Contains(format, "%w") {
		for _, arg := range args {
			if cause, ok := arg.(error); ok {
				err.cause = cause
				break
			}
		}
	}
	return &err
}

type wrapped struct {
	text  string
	cause error
}

func (e *wrapped) Error() string { return e.text }
func (e *wrapped) Unwrap() error { return e.cause }

// A directive is one "%…" of a format.
type directive struct {
	plus, zero       bool
	width, precision int // a precision of -1 means none is given
	argument         int // from 1
	verb             byte
}

// read reads a directive behind its percent sign and returns what follows it; next counts the arguments.
func (d *directive) read(s string, next *int) (rest string) {
	i := 0
	for ; i < len(s) && (s[i] == '+' || s[i] == '0'); i++ {
		d.plus, d.zero = d.plus || s[i] == '+', d.zero || s[i] == '0'
	}
	d.width, i = number(s, i)
	d.precision = -1
	if i < len(s) && s[i] == '.' {
		d.precision, i = number(s, i+1)
	}
	if i < len(s) && s[i] == '[' {
		*next, i = number(s, i+1)
		*next, i = *next-1, i+1
	}
	if i >= len(s) {
		return ""
	}
	if d.verb = s[i]; d.verb != '%' {
		*next++
	}
	d.argument = *next
	return s[i+1:]
}

// number reads a number at i of s and returns where it ends.
func number(s string, i int) (n, end int) {
	for ; i < len(s) && '0' <= s[i] && s[i] <= '9'; i++ {
		n = 10*n + int(s[i]-'0')
	}
	return n, i
}

func (d directive) format(value any) string {
	var text string
	switch v := value.(type) {
	case error:
		text = d.string(v.Error())
	case interface{ String() string }:
		text = d.string(v.String())
	case bool:
		text = d.string(strconv.FormatBool(v))
	default:
		text = d.plain(reflect.ValueOf(value))
	}
	if missing := d.width - len(text); missing > 0 {
		if !d.zero {
			return strings.Repeat(" ", missing) + text
		}
		sign := len(text) - len(strings.TrimLeft(text, "+-"))
		return text[:sign] + strings.Repeat("0", missing) + text[sign:]
	}
	return text
}

func (d directive) string(s string) string {
	switch d.verb {
	case 's', 'v':
		return s
	case 'q':
		return strconv.Quote(s)
	}
	return "%!" + string(d.verb) + "(" + s + ")"
}

func (d directive) plain(v reflect.Value) string {
	switch {
	case !v.IsValid():
		return d.string("<nil>")
	case v.Kind() == reflect.String:
		return d.string(v.String())
	case v.CanInt() && (d.verb == 'd' || d.verb == 'v'):
		return d.signed(strconv.FormatInt(v.Int(), 10))
	case v.CanUint() && (d.verb == 'd' || d.verb == 'v'):
		return d.signed(strconv.FormatUint(v.Uint(), 10))
	case v.CanFloat() && d.verb == 'f' && d.precision >= 0 && math.Abs(v.Float())*math.Pow10(d.precision) < 1<<52:
		return d.signed(fixed(v.Float(), d.precision))
	}
	return "%!" + string(d.verb) + "(" + v.Type().String() + ")"
}

// fixed writes a number with so many digits behind its point. The original writes any number, and is ten times as large.
func fixed(f float64, digits int) string {
	scale := math.Pow10(digits)
	scaled := f * scale
	rounded := math.RoundToEven(scaled)
	// What the product lost says to which side a half goes that is none.
	switch lost := math.FMA(f, scale, -scaled); {
	case scaled-rounded == 0.5 && lost > 0:
		rounded++
	case scaled-rounded == -0.5 && lost < 0:
		rounded--
	}
	text := strconv.FormatInt(int64(math.Abs(rounded)), 10)
	if missing := digits + 1 - len(text); missing > 0 {
		text = strings.Repeat("0", missing) + text
	}
	if digits > 0 {
		text = text[:len(text)-digits] + "." + text[len(text)-digits:]
	}
	if math.Signbit(f) {
		return "-" + text
	}
	return text
}

func (d directive) signed(number string) string {
	if d.plus && number[0] != '-' {
		return "+" + number
	}
	return number
}
