// Package url reads and writes the addresses that a browser shows. The original also
// checks those that people mistype, for which it brings the whole of net/netip.
package url

import "strings"

// URL is an address in its parts. Path and Fragment are decoded, the others as they were.
type URL struct {
	Scheme   string
	Opaque   string // what follows the scheme where that is no "//": of "mailto:a@b" it is "a@b"
	Host     string // with the port
	Path     string
	RawQuery string // without the question mark
	Fragment string

	rawPath, rawFragment string // as they were, where they could be written otherwise
}

// Parse reads an address. It never fails: where an original would, the text stays as it is.
func Parse(address string) (*URL, error) {
	var u URL
	rest, fragment, _ := strings.Cut(address, "#")
	if colon := strings.IndexAny(rest, ":/?"); colon > 0 && rest[colon] == ':' {
		u.Scheme, rest = strings.ToLower(rest[:colon]), rest[colon+1:]
	}
	rest, u.RawQuery, _ = strings.Cut(rest, "?")
	switch after, ok := strings.CutPrefix(rest, "//"); {
	case ok:
		slash := strings.IndexByte(after+"/", '/')
		u.Host, rest = after[:slash], after[slash:]
	case u.Scheme != "" && !strings.HasPrefix(rest, "/"):
		u.Opaque, rest = rest, ""
	}
	u.rawPath, u.rawFragment = rest, fragment
	u.Path, u.Fragment = unescape(rest), unescape(fragment)
	return &u, nil
}

// String writes the address; its path and fragment as they were read, unless they have changed.
func (u *URL) String() string {
	var b strings.Builder
	if u.Scheme != "" {
		b.WriteString(u.Scheme + ":")
	}
	switch {
	case u.Opaque != "":
		b.WriteString(u.Opaque)
	case u.Host != "":
		b.WriteString("//" + u.Host)
		if u.Path != "" && u.Path[0] != '/' {
			b.WriteByte('/')
		}
		fallthrough
	default:
		b.WriteString(written(u.Path, u.rawPath, inPath))
	}
	if u.RawQuery != "" {
		b.WriteString("?" + u.RawQuery)
	}
	if u.Fragment != "" {
		b.WriteString("#" + written(u.Fragment, u.rawFragment, inFragment))
	}
	return b.String()
}

// Hostname returns the host without its port, and without the brackets of a number.
func (u *URL) Hostname() string {
	host := u.Host
	if colon := strings.LastIndexByte(host, ':'); colon > strings.LastIndexByte(host, ']') {
		host = host[:colon]
	}
	return strings.TrimSuffix(strings.TrimPrefix(host, "["), "]")
}

// What stands for itself besides letters and digits.
const (
	inPath     = "-_.~$&+,/:;=@"
	inFragment = inPath + "?!()*"
	asWritten  = inFragment + "'[]%"
)

// written returns the escaped form of a text: as it was read, if that still says the same.
func written(text, raw, plain string) string {
	if unescape(raw) == text && isPlain(raw) {
		return raw
	}
	var b strings.Builder
	for i := range len(text) {
		if c := text[i]; standsForItself(c, plain) {
			b.WriteByte(c)
		} else {
			b.Write([]byte{'%', upperHex[c>>4], upperHex[c&15]})
		}
	}
	return b.String()
}

func isPlain(raw string) bool {
	for i := range len(raw) {
		if !standsForItself(raw[i], asWritten) {
			return false
		}
	}
	return true
}

func standsForItself(c byte, plain string) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte(plain, c) >= 0
}

const upperHex = "0123456789ABCDEF"

// unescape decodes what a percent sign and two digits stand for; other percent signs it leaves.
func unescape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			if high, low := hexDigit(s[i+1]), hexDigit(s[i+2]); high >= 0 && low >= 0 {
				b.WriteByte(byte(high<<4 | low))
				i += 2
				continue
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// hexDigit is the value of a digit, -1 if it is none.
func hexDigit(c byte) int {
	if 'a' <= c && c <= 'f' {
		c -= 'a' - 'A'
	}
	return strings.IndexByte(upperHex, c)
}
