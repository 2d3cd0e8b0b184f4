package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"knotmap/bodymap"
)

// sharpDesktop shows the whole figure, in two pixels of the device to one of the page.
var sharpDesktop = screen{"desktop", 1440, 900, 2, false, false}

// Each body is drawn from each aspect in both layers, in natural colours and in the calm ones that stand
// under an answer. Where KNOTMAP_SHOTS is set each is looked at on a phone too, and pictures are kept of all.
func TestEveryPictureOfTheFigure(t *testing.T) {
	screens, kept := []screen{sharpDesktop}, os.Getenv("KNOTMAP_SHOTS") != ""
	if kept {
		screens = append(screens, phone)
	}
	for _, s := range screens {
		for _, body := range bodymap.Bodies {
			t.Run(s.name+"/"+body.String(), func(t *testing.T) {
				t.Parallel()
				r := newReader(t, newHost(t), s)
				r.opens("/about")
				r.script(fmt.Sprintf(`localStorage.setItem("body", %q)`, body))
				r.starts("/")
				r.prefers(false)
				for _, aspect := range bodymap.Aspects {
					for _, layer := range []bodymap.Layer{bodymap.Superficial, bodymap.Deep} {
						for _, calm := range []bool{false, true} {
							r.showsPlate(body, aspect, layer, calm)
							if kept && s == sharpDesktop {
								r.keepsPlate(fmt.Sprintf("figure-%s-%s-%s-%s", body, aspect, layer, [...]string{"light", "calm"}[one(calm)]))
								r.prefers(true)
								r.keepsPlate(fmt.Sprintf("figure-%s-%s-%s-%s", body, aspect, layer, [...]string{"dark", "calm-dark"}[one(calm)]))
								r.prefers(false)
							}
						}
					}
				}
			})
		}
	}
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// showsPlate goes to a picture by its address and checks that it is the one in sight.
func (r *reader) showsPlate(body bodymap.Body, aspect bodymap.Aspect, layer bodymap.Layer, calm bool) {
	r.t.Helper()
	address := fmt.Sprintf("view=%s&layer=%s", aspect, layer)
	want, classes := aspect.View.String(), ".map--"+aspect.String()
	if layer == bodymap.Deep {
		want, classes = want+"-deep", classes+".map--deep"
	} else {
		classes += ":not(.map--deep)"
	}
	if body != bodymap.Straight {
		want += "-" + body.String()
	}
	if calm {
		want, classes, address = want+" calm", classes+".map--answered", "at="+harmless(aspect).ID()+"&"+address
	} else {
		classes += ":not(.map--answered)"
	}
	if aspect.String() == "left" {
		want += " mirrored"
	}
	r.script(fmt.Sprintf(`location.hash = %q`, address))
	r.until(fmt.Sprintf(`document.querySelector("main").matches(%q)`, classes))
	if calm {
		r.until(visible("#"+aspect.String()+" .mark__ring") + " && " + still)
		r.script(`(whole => whole.checkVisibility() && whole.click())(document.querySelector("[data-camera=whole]"))`)
	}
	r.until(still)
	r.until(fmt.Sprintf(`(i => i?.complete && i.naturalWidth > 0 && i.checkVisibility())(%s)`, inSightOf(aspect)))
	if got := ask[string](r, fmt.Sprintf(pictureName, inSightOf(aspect))); got != want {
		r.t.Errorf("%s: the picture in sight is %q, want %q", address, got, want)
	}
	r.want(address+": one stage, its picture whole and on the screen", fmt.Sprintf(`(() => {
		const stages = [...document.querySelectorAll(".stage")].filter(s => s.checkVisibility());
		const stage = stages[0].getBoundingClientRect(), box = %s.getBoundingClientRect();
		return stages.length == 1 && box.height > 150 && box.top >= stage.top - .5 && box.bottom <= stage.bottom + .5 &&
			box.left >= stage.left - .5 && box.right <= stage.right + .5 && stage.bottom > 0 && stage.top < innerHeight;
	})()`, inSightOf(aspect)))
	r.want(address+" is understood", `document.querySelector(".notices").innerText == ""`)
}

// harmless is a place of an aspect at which no warning sign stands before the muscles.
func harmless(a bodymap.Aspect) bodymap.Place {
	all := bodymap.Places()
	return all[slices.IndexFunc(all, func(p bodymap.Place) bool { return a.Shows(p) && !p.Region.AskFirst() })]
}

// inSightOf is the picture of an aspect that a reader sees: the topmost that is no more than drawn ahead.
func inSightOf(a bodymap.Aspect) string {
	return fmt.Sprintf(`[...document.querySelectorAll("#%s .stage__art")].filter(i =>
		i.checkVisibility({visibilityProperty: true}) && getComputedStyle(i).opacity == 1).at(-1)`, a)
}

// pictureName names a picture by its file, its palette and its side.
const pictureName = `(i => i.currentSrc.replace(/^.*\/figure\/([a-z-]+)\.[0-9a-f]+\.svg/, "$1").replace(/#.*/, "") + (i.src.endsWith("#overlay") ? " calm" : "") +
	(new DOMMatrix(getComputedStyle(i).transform).a < 0 ? " mirrored" : ""))(%s)`

// prefers sets the reader's colours, light or dark, and has everything that moves at its end at once.
func (r *reader) prefers(dark bool) {
	r.t.Helper()
	media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: [...]string{"light", "dark"}[one(dark)]},
		{Name: "prefers-reduced-motion", Value: "reduce"},
	}}
	if _, err := chromedp.Call(r.ctx, emulation.SetEmulatedMedia, media); err != nil {
		r.t.Fatal(err)
	}
}

// wears lays a style sheet over those of the page; the content policy allows it to scripts alone.
func (r *reader) wears(css string) {
	r.t.Helper()
	r.script(fmt.Sprintf(`(sheet => { sheet.replaceSync(%q); document.adoptedStyleSheets = [sheet]; })(new CSSStyleSheet())`, css))
}

// clip takes a picture of a part of the page, in CSS pixels.
func (r *reader) clip(x, y, width, height float64) []byte {
	r.t.Helper()
	fast := true
	result, err := chromedp.Call(r.ctx, page.CaptureScreenshot, page.CaptureScreenshotParams{
		Clip: &page.Viewport{X: x, Y: y, Width: width, Height: height, Scale: 1}, OptimizeForSpeed: &fast})
	if err != nil {
		r.t.Fatal(err)
	}
	return result.Data
}

// stageBox is where the stage in sight lies on the page: left, top, width and height.
const stageBox = `(b => [b.left + scrollX, b.top + scrollY, b.width, b.height])(
	[...document.querySelectorAll(".stage")].find(s => s.checkVisibility()).getBoundingClientRect())`

// keepsPlate keeps a picture of the stage without what lies over its corners.
func (r *reader) keepsPlate(name string) {
	r.t.Helper()
	r.wears(`.corner { visibility: hidden }`)
	box := ask[[]float64](r, stageBox)
	picture := r.clip(box[0], box[1], box[2], box[3])
	r.wears("")
	dir := os.Getenv("KNOTMAP_SHOTS")
	err := os.MkdirAll(dir, 0o755)
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, name+".png"), picture, 0o644)
	}
	if err != nil {
		r.t.Errorf("picture %s: %v", name, err)
	}
}
