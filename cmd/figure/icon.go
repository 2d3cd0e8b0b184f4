package main

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"

	"golang.org/x/image/vector"

	"knotmap/bodymap"
)

// The icon shows a back: pain, stippled, between neck and shoulder on one side, and the
// knot that sends it, an X by the shoulder blade of the same side. It is drawn on a square
// 512 units wide; the body runs past the square's lower edge.

// paint is a part of the icon: closed curves in one colour.
type paint struct {
	colour color.NRGBA
	curves [][]bodymap.Cubic
}

var (
	iconTile  = color.NRGBA{0x00, 0x3f, 0x4d, 0xff}
	iconBody  = color.NRGBA{0xec, 0xd5, 0xc5, 0xff}
	iconBlade = color.NRGBA{0xd8, 0xb6, 0xa4, 0xff}
	iconPain  = color.NRGBA{0xb3, 0x00, 0x1b, 0xff}
)

// iconCorner is the radius of the square's round corners.
const iconCorner = 112

// Half shapes of the icon, from the midline at x = 256 to the right.
const (
	iconBack = `256,14 304,22 342,56 354,106 348,154 334,190 328,216 340,240 380,260 440,284 492,324
		524,384 540,460 548,660c 256,660c`
	iconScapula = "314,322c 360,340 420,342 438,352 408,400 368,472 350,480 334,446 322,384"
)

// iconDots are the centres of the stippled zone's dots.
var iconDots = anchors("322,128 300,162 330,178 312,208 290,240 322,250 356,276 316,290 280,284 398,292 436,312")

// iconPaints returns the parts of the icon from the bottom up, the tile excepted.
func iconPaints() []paint {
	back, blade := anchors(iconBack), anchors(iconScapula)
	pain := paint{colour: iconPain}
	for _, d := range iconDots {
		pain.curves = append(pain.curves, disc(d.Point, 14))
	}
	knot := pt(312, 404)
	return []paint{
		{iconBody, [][]bodymap.Cubic{spline(append(back, iconMirror(back)...), true)}},
		{iconBlade, [][]bodymap.Cubic{spline(blade, true), spline(iconMirror(blade), true)}},
		pain,
		{iconTile, [][]bodymap.Cubic{
			capsule(add(knot, pt(-42, -42)), add(knot, pt(42, 42)), 17),
			capsule(add(knot, pt(42, -42)), add(knot, pt(-42, 42)), 17),
		}},
	}
}

// iconMirror returns points mirrored at the icon's middle, in reverse order.
func iconMirror(points []anchor) []anchor {
	return moved(mirrored(points), func(p bodymap.Point) bodymap.Point { return add(p, pt(512, 0)) })
}

// disc returns a circle.
func disc(centre bodymap.Point, radius float64) []bodymap.Cubic {
	right, down := pt(radius, 0), pt(0, radius)
	left, up := scale(right, -1), scale(down, -1)
	return []bodymap.Cubic{
		quarter(centre, right, down), quarter(centre, down, left), quarter(centre, left, up), quarter(centre, up, right),
	}
}

// capsule returns a thick line with round ends.
func capsule(from, to bodymap.Point, radius float64) []bodymap.Cubic {
	along := scale(unit(sub(to, from)), radius)
	side, back := perp(along), scale(along, -1)
	other := scale(side, -1)
	return []bodymap.Cubic{
		quarter(to, other, along), quarter(to, along, side), straight(add(to, side), add(from, side)),
		quarter(from, side, back), quarter(from, back, other), straight(add(from, other), add(to, other)),
	}
}

// tile returns the icon's square with round corners of this radius.
func tile(radius float64) []bodymap.Cubic {
	directions := [5]bodymap.Point{{X: 1}, {Y: 1}, {X: -1}, {Y: -1}, {X: 1}}
	var out []bodymap.Cubic
	for i, from := range directions[:4] {
		to := directions[i+1]
		corner := add(pt(256, 256), scale(add(from, to), 256-radius))
		out = append(out, quarter(corner, scale(from, radius), scale(to, radius)))
		end := add(corner, scale(to, radius))
		out = append(out, straight(end, add(end, scale(from, 2*radius-512))))
	}
	return out
}

// quarter returns a quarter of a circle, from one radius to another.
func quarter(centre, from, to bodymap.Point) bodymap.Cubic {
	const round = .5523 // length of the handles, as a share of the radius
	a, b := add(centre, from), add(centre, to)
	return bodymap.Cubic{a, add(a, scale(to, round)), add(b, scale(from, round)), b}
}

func straight(from, to bodymap.Point) bodymap.Cubic {
	return bodymap.Cubic{from, lerp(from, to, 1./3), lerp(from, to, 2./3), to}
}

// iconPNG returns the icon as a picture of so many pixels a side. Its corners are round, in
// units, or square; zoom shrinks what is drawn towards the middle, for platforms that cut the icon.
func iconPNG(size int, corner, zoom float64) ([]byte, error) {
	picture := image.NewNRGBA(image.Rect(0, 0, size, size))
	draw.Draw(picture, picture.Bounds(), image.NewUniform(iconTile), image.Point{}, draw.Src)
	perUnit := float64(size) / 512
	for _, p := range iconPaints() {
		fill(picture, p.colour, p.curves, func(q bodymap.Point) bodymap.Point {
			return scale(add(scale(sub(q, pt(256, 256)), zoom), pt(256, 256)), perUnit)
		})
	}
	if corner > 0 {
		cut := image.NewNRGBA(picture.Bounds())
		mask := image.NewNRGBA(picture.Bounds())
		fill(mask, iconTile, [][]bodymap.Cubic{tile(corner)}, func(q bodymap.Point) bodymap.Point { return scale(q, perUnit) })
		draw.DrawMask(cut, cut.Bounds(), picture, image.Point{}, mask, image.Point{}, draw.Src)
		picture = cut
	}
	var b bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	err := encoder.Encode(&b, picture)
	return b.Bytes(), err
}

// fill fills closed curves with a colour; place says where their points are, in pixels.
func fill(picture draw.Image, colour color.Color, curves [][]bodymap.Cubic, place func(bodymap.Point) bodymap.Point) {
	size := picture.Bounds().Size()
	at := func(p bodymap.Point) (x, y float32) {
		p = place(p)
		return float32(p.X), float32(p.Y)
	}
	for _, curve := range curves {
		r := vector.NewRasterizer(size.X, size.Y)
		r.MoveTo(at(curve[0][0]))
		for _, c := range curve {
			bx, by := at(c[1])
			cx, cy := at(c[2])
			dx, dy := at(c[3])
			r.CubeTo(bx, by, cx, cy, dx, dy)
		}
		r.ClosePath()
		r.Draw(picture, picture.Bounds(), image.NewUniform(colour), image.Point{})
	}
}
