package main

import (
	"strings"
	"testing"
)

func TestCheckLinks(t *testing.T) {
	for _, test := range []struct {
		page, want string // want "" is accepted
	}{
		{`<p id="here"><a href="#here">a</a>`, ""},
		{`<a href="#there">a</a>`, `/ has no id "there"`},
		{`<a href="/muscles">a</a><a href="/muscles?x=1#list">a</a>`, ""},
		{`<a href="/muscels">a</a>`, `there is no /muscels`},
		{`<a href="/muscles#lost">a</a>`, `/muscles has no id "lost"`},
		{`<a href="/#at=back-neck,1,2">a</a>`, ""},
		{`<a href="muscles">a</a>`, `say / or #`},
		{`<a href="//example.org">a</a>`, `say / or #`},
		{`<a href="">a</a>`, `say / or #`},
		{`<a href="https://example.org/x#y">a</a><a href="tel:112">a</a>`, ""},
		{`<img src="/static/back.svg#calm">`, ""},
		{`<img src="/static/back.svg#loud">`, `no id "loud"`},
		{`<img src="/static/front.svg">`, `there is no /static/front.svg`},
		{`<svg><defs><path id="p"></path></defs><use href="#p"></use><g clip-path="url(#p)"></g></svg>`, ""},
		{`<svg><use href="#q"></use></svg>`, `no id "q"`},
		{`<svg><g clip-path="url('#q')"></g></svg>`, `no id "q"`},
		{`<i id="x"></i><b id="x"></b>`, `id "x" is used twice`},
		{`<p style="x">`, `style`},
	} {
		r := newRelease()
		r.files["/"] = []byte(test.page)
		r.files["/muscles"] = []byte(`<ul id="list"></ul>`)
		r.files["/static/back.svg"] = []byte(`<svg xmlns="http://www.w3.org/2000/svg"><view id="calm"/></svg>`)
		err := r.checkLinks()
		if test.want == "" && err != nil || test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want) || !strings.HasPrefix(err.Error(), "/: ")) {
			t.Errorf("%s: got %v, want an error on / with %q", test.page, err, test.want)
		}
	}
}
