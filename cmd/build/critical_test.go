package main

import "testing"

func TestCritical(t *testing.T) {
	page := []byte(`<main class="map wide"><p class=hint>Tap</p></main>`)
	for _, test := range []struct{ sheet, want string }{
		{`@layer a,b;`, `@layer a,b;`},
		{`:root{--a:1}p{b:c}.hint{d:e}.toast{f:g}`, `:root{--a:1}p{b:c}.hint{d:e}`},
		{`.hint,.toast,.map .toast{a:b}`, `.hint{a:b}`},
		{`.map--answered .hint{a:b}.map--answered .chip{a:b}`, `.map--answered .hint{a:b}`},
		{`.map:not(.toast) :is(.chip,.hint)>p{a:b}`, `.map:not(.toast) :is(.chip,.hint)>p{a:b}`},
		{`html:has(.toast),.map:has(.hint){a:b}p:has(>.toast [open]){c:d}`, `.map:has(.hint){a:b}`},
		{`@page guide{margin:1cm;@top-left{content:""}}p{a:b}`, `p{a:b}`},
		{`@layer b{.hint{a:b}@media(width<24rem){.toast{c:d}}}`, `@layer b{.hint{a:b}}`},
		{`@media print{.wide{a:b}}@keyframes k{from{a:b}}`, `@media print{.wide{a:b}}@keyframes k{from{a:b}}`},
		{`[data-x] a[href=".toast"]{a:url(".toast")}`, `[data-x] a[href=".toast"]{a:url(".toast")}`},
	} {
		if got := critical(test.sheet, page); got != test.want {
			t.Errorf("%s: got %s, want %s", test.sheet, got, test.want)
		}
	}
}
