package html

import (
	standard "html"
	"testing"
)

func TestEscapeString(t *testing.T) {
	for _, s := range []string{"", "plain", `<a href="x">&amp; 'y'</a>`, "5 < 6 > 4 & „so“"} {
		if got, want := EscapeString(s), standard.EscapeString(s); got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
}
