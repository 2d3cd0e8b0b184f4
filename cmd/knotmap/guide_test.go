package main

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"knotmap/bodymap"
)

// twoPlaces are a reader's own.
const twoPlaces = "at=" + blade + ",front-shoulder-left"

// usualGuide are the places of the guide as it is prerendered.
const usualGuide = "at=back-neck-angle-left,back-blade-upper-corner-left,back-blade-inner-mid-left,back-blade-inner-low-left"

const (
	isMade  = `document.querySelector(".guide__status")?.innerText.includes("ready to print")`
	logRows = `document.querySelectorAll("#log tbody tr").length`
)

// chapters are the headings of the guide, in their order.
var chapters = []string{"First: is it a muscle at all?", "Your map", "The muscles to look at", "What to do, step by step", "Two weeks, day by day", "When it does not work"}

func (r *reader) hasChapters() {
	r.t.Helper()
	if got := ask[string](r, `[...document.querySelectorAll("main h2")].map(h => h.textContent).join("\n")`); got != strings.Join(chapters, "\n") {
		r.t.Errorf("the chapters are\n%s", got)
	}
	r.want("rows of the log", logRows+" == 14")
}

// From the map's answer to a guide for its places.
func TestAGuideForThesePlaces(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/#" + twoPlaces)
	r.taps(`.guide-link a`)
	r.until(isMade)
	r.want("address", `location.pathname == "/guide" && location.hash == "#`+twoPlaces+`"`)
	r.want("focus on the heading", `document.activeElement.matches("main h1")`)
	r.want("names of the places", `/inner border of the left shoulder blade, middle; front of the left shoulder/.test(document.querySelector(".guide__made").innerText)`)
	r.want("both are marked", `[...document.querySelectorAll("#map .mark__number")].map(n => n.textContent).join() == "1,2"`)
	address, _ := bodymap.ParseAddress(twoPlaces)
	first := bodymap.Rank(address.Complaint)[0]
	r.want("first muscle", fmt.Sprintf(`document.querySelector(".guide__muscle h3").textContent.startsWith(%q)`, first.Name()))
	r.want("its pattern", `document.querySelector(".guide__muscle .zone path")`)
	r.want("how to find and press each", `[...document.querySelectorAll(".guide__muscle")].every(m => m.querySelectorAll("ol > li").length > 3 && m.querySelector(".guide__leave li"))`)
	r.want("steps with pictures", `[...document.querySelectorAll(".guide__routine")].length > 3 && [...document.querySelectorAll(".guide__routine")].every(r => r.querySelectorAll(".guide__step img").length > 1)`)
	r.until(`[...document.images].every(i => i.complete && i.naturalWidth > 0)`)
	r.hasChapters()
	r.want("no sideways scrolling", `document.documentElement.scrollWidth <= document.documentElement.clientWidth`)
	r.shot("guide-own")
	r.script(`window.print = () => { window.printed = true; }`)
	r.taps("[data-do=print]")
	r.until(`window.printed`)
	r.script(`location.hash = "` + usualGuide + `"`)
	r.until(isMade + ` && document.querySelectorAll("#map .mark").length == 4`)
}

// What the program makes for the usual places is what was prerendered, word for word.
func TestBothGuidesAreTheSame(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), desktop)
	const words = `[...document.querySelectorAll("main > section")].map(s => s.id + ": " + s.textContent.replace(/\s+/g, " ")).join("\n")`
	r.opens("/guide")
	want := ask[string](r, words)
	r.starts("/guide#" + usualGuide)
	r.until(isMade)
	got := strings.Split(ask[string](r, words), "\n")
	for i, line := range strings.Split(want, "\n") {
		line = strings.Replace(line, "Drawn on the left; the right is its mirror image. ", "", 1)
		if i >= len(got) || got[i] != line {
			t.Errorf("prerendered\n%s\nmade\n%s", line, strings.Join(got[min(i, len(got)):], "\n"))
			break
		}
	}
}

// Where the map would ask about warning signs, so does the guide; where it would stop, the guide does.
func TestTheGuideAsksFirst(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	r.starts("/guide#front-chest-left")
	r.until(visible("#signs"))
	r.want("no muscle", `!document.querySelector(".guide__muscle") && !document.querySelector("#routines")`)
	r.taps("[data-do=checked]")
	r.until(isMade + ` && document.querySelector(".guide__muscle")`)
	r.want("address", `location.hash.includes("checked=yes")`)
	r.starts("/guide#at=" + blade + "&signs=chest-pressure&checked=yes")
	r.until(visible(".advice--emergency"))
	r.want("no muscle", `!document.querySelector(".guide__muscle") && !document.querySelector("[data-do=checked]")`)
}

// What cannot be fetched is named in its place, and the rest is there.
func TestAGuideWithAPageMissing(t *testing.T) {
	t.Parallel()
	h, r := newVisitor(t)
	h.breaks("/muscles/infraspinatus")
	r.starts("/guide#" + twoPlaces)
	r.until(`document.querySelector(".guide__status")?.innerText.includes("could not be fetched")`)
	r.want("one part is missing", `document.querySelectorAll(".guide__missing").length == 1 && document.querySelector(".guide__missing a").getAttribute("href") == "/muscles/infraspinatus"`)
	r.want("the others are there", `document.querySelectorAll(".guide__muscle ol").length > 4 && document.querySelectorAll(".guide__step").length > 8`)
	r.hasChapters()
	h.mends()
	r.taps("[data-do=again]")
	r.until(isMade + ` && !document.querySelector(".guide__missing")`)
}

func TestAGuideOffline(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	r := newReader(t, h, phone)
	r.starts("/")
	r.until(isKept)
	h.off()
	r.expect("net::ERR_CONNECTION_REFUSED")
	r.starts("/guide#" + twoPlaces)
	r.until(isMade)
	r.until(`[...document.images].every(i => i.complete && i.naturalWidth > 0)`)
	r.hasChapters()
}

func TestTheUsualGuideWithoutScripts(t *testing.T) {
	t.Parallel()
	r := newReader(t, newHost(t), phone)
	disabled := emulation.SetScriptExecutionDisabledParams{Value: true}
	if _, err := chromedp.Call(r.ctx, emulation.SetScriptExecutionDisabled, disabled); err != nil {
		t.Fatal(err)
	}
	r.opens("/guide")
	r.hasChapters()
	r.want("muscles and steps", `document.querySelectorAll(".guide__muscle ol").length == 8 && document.querySelectorAll(".guide__step img").length > 8`)
	r.want("nothing that needs the program", "!("+visible(".guide__tools")+")")
	r.prints("A4", 8.27, 11.69)
}

func TestTheGuideOnPaper(t *testing.T) {
	t.Parallel()
	for _, address := range []string{"", "#" + twoPlaces} {
		r := newReader(t, newHost(t), desktop)
		r.starts("/guide" + address)
		r.until(`!document.querySelector("[data-do=print]").disabled`)
		r.until(`[...document.images].every(i => i.complete && i.naturalWidth > 0)`)
		r.prints("A4"+address, 8.27, 11.69)
		r.prints("Letter"+address, 8.5, 11)
	}
}

// What a guide may take of paper: no chapter is lost, and nothing runs away.
const leastSheets, mostSheets = 8, 15

var (
	sheet = regexp.MustCompile(`/Type\s*/Page\b`)
	title = regexp.MustCompile(`/Title\s*\(((?:\\.|[^\\)])*)\)`)
)

// prints makes a PDF of the page, in inches, and checks its number of sheets and its outline.
func (r *reader) prints(name string, width, height float64) {
	r.t.Helper()
	pdf, err := chromedp.Call(r.ctx, page.PrintToPDF, page.PrintToPDFParams{
		PaperWidth: width, PaperHeight: height, GenerateDocumentOutline: new(true), GenerateTaggedPDF: new(true),
	})
	if err != nil {
		r.t.Fatal(err)
	}
	if n := len(sheet.FindAll(pdf.Data, -1)); n < leastSheets || n > mostSheets {
		r.t.Errorf("%s: %d sheets, want %d to %d", name, n, leastSheets, mostSheets)
	}
	found := map[string]bool{}
	for _, m := range title.FindAllSubmatch(pdf.Data, -1) {
		found[string(m[1])] = true
	}
	for _, chapter := range chapters {
		if !found[chapter] {
			r.t.Errorf("%s: no chapter %q among %v", name, chapter, found)
		}
	}
}
