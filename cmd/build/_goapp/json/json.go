// Package json writes and reads strings, which is all that the browser's
// storage holds here.
package json

import (
	"errors"
	"strconv"
	"strings"
)

// RawMessage is text that has been encoded.
type RawMessage []byte

var errStringsOnly = errors.New("this program stores strings only")

// Marshal encodes a string.
func Marshal(v any) ([]byte, error) {
	s, ok := v.(string)
	if !ok {
		return nil, errStringsOnly
	}
	out := []byte{'"'}
	for _, r := range strings.ToValidUTF8(s, "\uFFFD") {
		switch {
		case r == '"' || r == '\\':
			out = append(out, '\\', byte(r))
		case r < 0x20:
			out = append(out, `\u00`...)
			out = append(out, "0123456789abcdef"[r>>4], "0123456789abcdef"[r&15])
		default:
			out = append(out, string(r)...)
		}
	}
	return append(out, '"'), nil
}

// Unmarshal reads what Marshal wrote into a *string.
func Unmarshal(encoded []byte, v any) error {
	s, ok := v.(*string)
	if !ok {
		return errStringsOnly
	}
	text, ok := unquote(string(encoded))
	if !ok {
		return errStringsOnly
	}
	*s = text
	return nil
}

// unquote returns what a quoted string says; of what only pairs of \u can write it makes no text.
func unquote(quoted string) (text string, ok bool) {
	inner, begins := strings.CutPrefix(quoted, `"`)
	inner, ends := strings.CutSuffix(inner, `"`)
	var b strings.Builder
	for {
		plain, escape, found := strings.Cut(inner, `\`)
		b.WriteString(plain)
		switch {
		case !found:
			return b.String(), begins && ends
		case len(escape) > 4 && escape[0] == 'u':
			code, err := strconv.ParseUint(escape[1:5], 16, 16)
			if err != nil {
				return "", false
			}
			b.WriteRune(rune(code))
			inner = escape[5:]
		default:
			at := strings.IndexByte(`"\/bfnrt`, (escape + " ")[0])
			if at < 0 {
				return "", false
			}
			b.WriteByte("\"\\/\b\f\n\r\t"[at])
			inner = escape[1:]
		}
	}
}
