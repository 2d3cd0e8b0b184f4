package main

import (
	"testing"
)

func TestAddressesThatNameNothing(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	for _, test := range []struct{ path, notice, chips string }{
		{"/#no-such-place", "no-such-place", ""},
		{"/#at=" + blade + "&show=nonsense", "nonsense", "Inner border of the left shoulder blade, middle"},
		{"/#at=" + blade + ",nowhere", "nowhere", "Inner border of the left shoulder blade, middle"},
		{"/#at=%E0%A4%A", "", ""},
		{"/#<script>alert(1)</script>", "", ""},
	} {
		r.starts(test.path)
		r.want(test.path+" is told", `document.querySelector(".notices p")?.innerText.includes("`+test.notice+`")`)
		if got := ask[string](r, names); got != test.chips {
			t.Errorf("%s: the chips say %q, want %q", test.path, got, test.chips)
		}
		r.tapsPlace("back-shoulder-joint-left")
		r.until(`document.querySelector("#answer .chips")?.innerText.includes("Back of the left shoulder joint")`)
		r.want(test.path+": the notice is gone", `!document.querySelector(".notices p")`)
	}
}

func TestAPageThatIsNotThere(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.expect("404")
	r.starts("/nowhere")
	r.want("status", `performance.getEntriesByType("navigation")[0].responseStatus == 404`)
	r.want("our own page", `document.querySelector("h1").innerText == "There is no page here"`)
	r.taps(`main a.button[href="/"]`)
	r.until(`location.pathname == "/" && ` + visible("#back .stage__canvas"))
	r.tapsPlace(blade)
	r.until(visible("#answer .chips"))
}
