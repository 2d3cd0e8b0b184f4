package url

import (
	standard "net/url"
	"testing"
)

var addresses = []string{
	"", "/", "/about", "https://knotmap.example", "https://knotmap.example/", "http://127.0.0.1:8000/muscles/rhomboids?lang=en#top",
	"/#back-blade-inner-mid-left", "/#at=back-blade-inner-mid-left~-73~438*1,neck&yes=leaning-on-elbow",
	"http://[::1]:8000/a%20b/c%2Fd#e%20f%2Bg", "/r%C3%BCcken#%E2%80%9Cwo%E2%80%9D", "/a b#c d", "/rücken#so",
	"mailto:a@b.example", "tel:+4930123456", "//host/path", "/?q=a%20b", "/a?b#", "HTTP://Host/Path", "/a:b", "/#a'b[c]d", "/#%61", "about:blank",
}

func TestParseAsTheStandardLibrary(t *testing.T) {
	for _, address := range addresses {
		got, err := Parse(address)
		want, wantErr := standard.Parse(address)
		if err != nil || wantErr != nil {
			t.Fatalf("%s: %v, %v", address, err, wantErr)
		}
		if got.Scheme != want.Scheme || got.Opaque != want.Opaque || got.Host != want.Host || got.Path != want.Path ||
			got.RawQuery != want.RawQuery || got.Fragment != want.Fragment || got.Hostname() != want.Hostname() {
			t.Errorf("%s: got %+v, want %+v", address, got, want)
		}
		if got.String() != want.String() {
			t.Errorf("%s is written %s, want %s", address, got, want)
		}
	}
}

func TestChangedParts(t *testing.T) {
	for _, fragment := range []string{"", "a", "at=x~-1~2&yes=y", "a b%c+d", "„wo“", "!()*'[]{}|^`\"<>\\"} {
		got, _ := Parse("http://h/p?q#old%20one")
		want, _ := standard.Parse("http://h/p?q#old%20one")
		got.Fragment, want.Fragment = fragment, fragment
		got.Path, want.Path = "/"+fragment, "/"+fragment
		if got.String() != want.String() {
			t.Errorf("%q is written %s, want %s", fragment, got, want)
		}
	}
}

func TestBadEscapesStay(t *testing.T) {
	for _, fragment := range []string{"100%", "%zz", "%4", "50%25%"} {
		u, err := Parse("/#" + fragment)
		if err != nil {
			t.Fatal(err)
		}
		again, _ := Parse(u.String())
		if again.Fragment != u.Fragment || u.Fragment == "" {
			t.Errorf("%s is read as %q and written %s, which is read as %q", fragment, u.Fragment, u, again.Fragment)
		}
	}
}
