package main

import (
	"fmt"
	"strconv"
	"strings"

	"knotmap/bodymap"
)

// drawing is a picture of the figure in the making.
type drawing struct {
	plate
	shared strings.Builder // definitions
	done   strings.Builder // finished layers, each a half with its mirror image or a shape across the midline
	half   strings.Builder // the layer in hand, of one half
	layers int
	drawn  []muscle
}

// shape draws path data on one half, if there is any.
func (d *drawing) shape(class, path string) {
	if path == "" {
		return
	}
	fmt.Fprintf(&d.half, `<path class="%s" d="%s"/>`, class, path)
}

// area draws the closed curve through a string of anchors on one half.
func (d *drawing) area(class, points string) {
	d.shape(class, area(d.placed(anchors(points))))
}

// whole draws the closed curve through a half outline, from midline to midline, and its
// mirror image, in one piece: two halves would show a seam.
func (d *drawing) whole(class, half string) {
	d.finishLayer()
	fmt.Fprintf(&d.done, `<path clip-path="url(#clip)" class="%s" d="%s"/>`, class, pathCubic(bothHalves(d.placed(anchors(half))), 1, true))
}

// bead draws an ellipse on the midline.
func (d *drawing) bead(class string, y, rx, ry float64) {
	d.finishLayer()
	fmt.Fprintf(&d.done, `<ellipse class="%s" cy="%s" rx="%s" ry="%s"/>`, class, number(y), number(rx), number(ry))
}

// finishLayer puts what has been drawn of the half, cut at the skin, and its mirror image into the picture.
func (d *drawing) finishLayer() {
	if d.half.Len() == 0 {
		return
	}
	d.layers++
	fmt.Fprintf(&d.done, `<g id="half%d"><g clip-path="url(#clip)">%s</g></g>`, d.layers, d.half.String())
	d.mirrorImage(fmt.Sprintf("half%d", d.layers))
	d.half.Reset()
}

// mirrorImage draws a shape of one half again on the other. The lateral view has no halves.
func (d *drawing) mirrorImage(id string) {
	if d.view != bodymap.Lateral {
		fmt.Fprintf(&d.done, `<use href="#%s" transform="scale(-1 1)"/>`, id)
	}
}

// placed returns points of a table where they lie on the finished figure: posed, and on the body that is drawn.
func (d *drawing) placed(points []anchor) []anchor { return d.warped(posed(points)) }

func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// svg returns the finished picture: the skin, the layers, and the shading of the whole. The
// thighs fade out at the lower edge.
func (d *drawing) svg() string {
	d.finishLayer()
	var b strings.Builder
	b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="` + viewBox + `"><style>` + styleCSS() + d.softCSS() + `</style><defs>`)
	fmt.Fprintf(&b, `<clipPath id="clip"><path id="skin" d="%s"/></clipPath>`, pathCubic(d.silhouette(), 1, true))
	fmt.Fprintf(&b, `<path id="wide" d="%s"/>`, pathCubic(d.formSilhouette(), 1, true))
	b.WriteString(d.shared.String() + ball + d.glow() + fade + `</defs><g id="overlay"><g mask="url(#fade)">` + d.ears() + `<use href="#skin" class="skin"/>`)
	b.WriteString(`<g clip-path="url(#clip)">` + strokes("wide", "edge", 44, 37, 30, 24, 18, 12) + strokes("skin", "edge", 11, 7, 4) + `</g>`)
	b.WriteString(d.done.String())
	// Many strokes of a middle tone: nearly black at an alpha under .04 is rounded to a green cast.
	b.WriteString(`<g clip-path="url(#clip)">` + d.form() + `</g>`)
	b.WriteString(`<use href="#skin" class="rim"/>` + d.hairdo() + `</g></g></svg>`)
	return b.String()
}

// form returns the soft shading of the whole figure. The bare face in profile shows each step of it,
// and so has more and fainter ones, of two alphas: with one alone rounding would give a cast.
func (p plate) form() string {
	if p.view == bodymap.Lateral {
		return strokes("wide", "form fine", 88, 74, 61, 49, 38, 27, 17) + strokes("wide", "form finer", 81, 67, 55, 43, 32, 22, 12)
	}
	return strokes("wide", "form", 88, 78, 68, 59, 50, 42, 34, 27, 20, 13)
}

// strokes returns strokes of one path in several widths, one over the other: a soft edge without a filter.
func strokes(id, class string, widths ...int) string {
	var b strings.Builder
	for _, width := range widths {
		fmt.Fprintf(&b, `<use href="#%s" class="%s" stroke-width="%d"/>`, id, class, width)
	}
	return b.String()
}

// ears returns both ears, which lie beside the skin; from the side the ear is part of the head.
func (p plate) ears() string {
	if p.view == bodymap.Lateral {
		return ""
	}
	d := drawing{plate: p}
	d.shape("skin", area(ear))
	d.shape("rim", area(ear))
	d.marks(earMarks, pose)
	return `<g id="ear">` + d.half.String() + `</g><use href="#ear" transform="scale(-1 1)"/>`
}

// viewBox is the part of the plane that every picture of the figure shows.
const viewBox = "-435 8 870 1290"

// ball is the shading of something round, such as the head: bare skin would show the steps of strokes.
const ball = `<radialGradient id="ball" cy=".47" r=".54"><stop class="ball" offset=".5" stop-opacity="0"/>` +
	`<stop class="ball" offset=".75" stop-opacity=".13"/><stop class="ball" offset="1" stop-opacity=".42"/></radialGradient>`

// fade is the mask in which the thighs end.
const fade = `<linearGradient id="dim" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-opacity="0"/><stop offset="1"/></linearGradient>` +
	`<mask id="fade" maskUnits="userSpaceOnUse" x="-500" y="0" width="1000" height="1304"><path fill="#fff" d="M-500 0H500V1304H-500z"/>` +
	`<path fill="url(#dim)" d="M-232 1110H232V1280H-232z"/><path d="M-232 1279H232V1310H-232z"/></mask>`
