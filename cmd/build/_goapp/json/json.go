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
	text, err := strconv.Unquote(string(encoded))
	if err != nil {
		return err
	}
	*s = text
	return nil
}
