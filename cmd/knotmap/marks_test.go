package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// word is the button that says a word of the pain at a place.
func word(place, said string) string { return `[data-do=ache][data-id="` + place + `~` + said + `"]` }

const (
	thumb = "back-thumb-left"
	// chipSays is what the chip says of the pain.
	chipSays = `document.querySelector(".ache__summary").innerText`
)

// A reader says what a pain is like, sees it in the chip, on the figure and among the reasons,
// finds it in the address, and takes it back.
func TestAMarkIsDescribed(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/")
	r.tapsPlace(blade)
	r.until(visible("#answer .chips"))
	r.want("nothing said yet", chipSays+` == "Describe this pain" && !document.querySelector(".ache__word")`)
	r.taps(".ache__summary")
	r.until(visible(".ache__word"))
	r.want("room for a thumb", `[...document.querySelectorAll(".ache__summary, .ache__word")].every(e => e.getBoundingClientRect().height >= 43.9)`)
	r.want("no sideways scrolling", `document.documentElement.scrollWidth <= document.documentElement.clientWidth`)
	r.shot("describe")

	for _, said := range []string{"severe", "burning", "surface"} {
		r.taps(word(blade, said))
		r.until(`document.querySelector('` + word(blade, said) + `').ariaPressed == "true" && location.hash.includes("~` + said + `")`)
	}
	r.want("the chip", chipSays+` == "Severe, burning, at the surface"`)
	r.want("the mark", `document.querySelector("#back .mark__gauge") && document.querySelector("#back .mark__sign") && document.querySelector("#back .mark__ring--broken")`)
	r.want("the reason", `document.querySelector("#answer").innerText.includes("You marked it as burning, at the surface, which fits.")`)
	r.want("the focus is where it was", `document.activeElement.dataset.id == "`+blade+`~surface"`)
	r.shot("described")

	r.taps(word(blade, "mild"))
	r.until(chipSays + ` == "Mild, burning, at the surface"`)
	r.want("one of a group", `document.querySelectorAll(".ache__word[aria-pressed=true]").length == 3`)
	r.opens("/" + ask[string](r, "location.hash"))
	r.runs()
	r.until(chipSays + ` == "Mild, burning, at the surface"`)

	r.taps(".ache__summary")
	for _, said := range []string{"mild", "burning", "surface"} {
		r.taps(word(blade, said))
		r.until(`document.querySelector('` + word(blade, said) + `').ariaPressed == "false"`)
	}
	r.want("all taken back", chipSays+` == "Describe this pain" && !document.querySelector("#back :is(.mark__gauge, .mark__sign, .mark__ring--broken)")`)
	r.want("no reason", `!document.querySelector("#answer .chips").innerText.includes("You marked it")`)
}

// What a mark says may bring up warning signs before the muscles; and each mark keeps its own words.
func TestANumbMarkAsksFirst(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/#at=" + blade + "~severe," + thumb)
	r.until(visible("#answer [data-do=show]"))
	r.script(`document.querySelector('.ache__summary[data-id="` + thumb + `"]').focus()`)
	r.presses(kb.Enter)
	r.until(visible(word(thumb, "numb")))
	r.taps(word(thumb, "numb"))
	r.until(visible(".gate [data-do=checked]"))
	r.want("the sign of a nerve", `document.querySelector("#sign-arm-weak") && !document.querySelector("[data-do=show]")`)
	says := ask[string](r, `[...document.querySelectorAll(".ache__summary")].map(e => e.innerText).join("; ")`)
	if says != "Severe; Numb" {
		t.Errorf("the chips say %q, want each what was said of it", says)
	}
	r.taps(".gate [data-do=checked]")
	r.until(visible("[data-do=show]"))
	if hash := ask[string](r, "location.hash"); !strings.Contains(hash, blade+"~severe,"+thumb+"~numb") {
		t.Errorf("the address is %q", hash)
	}
}
