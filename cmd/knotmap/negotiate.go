package main

import (
	"strconv"
	"strings"
)

// pick returns the variant with the highest q-value in Accept-Encoding, the
// smaller of equals, and the identity where nothing is acceptable.
func (f *file) pick(accept []string) *variant {
	best, bestQ := &f.variants[len(f.variants)-1], 0.0
	if len(accept) == 0 {
		return best
	}
	for i := range f.variants {
		if q := quality(accept, f.variants[i].encoding); q > bestQ {
			best, bestQ = &f.variants[i], q
		}
	}
	return best
}

// identity names the body as it is, not encoded.
const identity = "identity"

// unnamedIdentity is the q-value of the identity where Accept-Encoding says
// nothing of it: acceptable, after everything that is named (RFC 9110, 12.5.3).
const unnamedIdentity = 0.0001

// quality returns the q-value, 0 to 1, that Accept-Encoding gives an encoding.
func quality(accept []string, encoding string) float64 {
	rest, named := 0.0, false
	for _, line := range accept {
		for item := range strings.SplitSeq(line, ",") {
			name, params, _ := strings.Cut(item, ";")
			name = strings.TrimSpace(name)
			switch {
			case strings.EqualFold(name, encoding):
				return qValue(params)
			case name == "*":
				rest, named = qValue(params), true
			}
		}
	}
	if encoding == identity && !named {
		return unnamedIdentity
	}
	return rest
}

// qValue reads "q=0.5"; a value that cannot be read refuses.
func qValue(params string) float64 {
	for param := range strings.SplitSeq(params, ";") {
		name, value, _ := strings.Cut(strings.TrimSpace(param), "=")
		if !strings.EqualFold(strings.TrimSpace(name), "q") {
			continue
		}
		q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
		if err != nil || q < 0 || q > 1 {
			return 0
		}
		return q
	}
	return 1
}
