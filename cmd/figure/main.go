// Command figure draws the body: the pictures in web/figure, the outlines of what can
// be tapped in bodymap/outlines.go, the pictures of the routines' steps and the words for them, the stipple of referral zones in app/stipple.go and
// the icons. Everything it writes is the same, byte for byte, on every run.
//
// # How a muscle is drawn
//
// A muscle is not an outline but a patch between four curves: where its fibres start,
// where they end, and its two free edges. Fibres, tendons, rounding and light all follow
// from the patch, so a fan, a strap and a spindle are one and the same thing.
//
// Tables give one half of the body in a comfortable pose, in half-coordinates (see
// bodymap), and the right side for the lateral view; pose then turns the forearm inwards,
// and bodymap.Body moves every point to the body that is drawn. There are no filters and few gradients:
// both are slow on a phone.
//
// # How a step of a routine is drawn
//
// A person is a skeleton of parts that turn about joints (skeleton.go), with shapes on them
// (person_*.go). A row of a table (steps_*.go) gives the posture at the start and at the end, by
// angles or by where hands and feet are to be (posture.go), and the things around; the picture
// moves between both by CSS, or shows the end with the start as a ghost where motion is unwanted.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	out := flag.String("out", ".", "module `directory` to write into")
	check := flag.Bool("check", false, "report faults of the drawing instead of writing it")
	only := flag.Bool("steps", false, "write the pictures of steps only")
	flag.Parse()
	if flag.NArg() > 0 {
		fail(fmt.Errorf("unexpected argument %q, want flags only", flag.Arg(0)))
	}
	if *check {
		if report() {
			os.Exit(1)
		}
		return
	}
	work := generate
	if *only {
		work = writeSteps
	}
	if err := work(*out); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "figure:", err)
	os.Exit(1)
}

// report prints the drawing's faults and reports whether one is too bad to publish.
func report() (bad bool) {
	for _, f := range inspect() {
		if f.faulty() {
			fmt.Println(f)
		}
		bad = bad || f.folded > worstFold
	}
	return bad
}

// generate writes every file below a module directory.
func generate(dir string) error {
	for _, p := range plates() {
		if err := write(dir, "web/figure/"+p.name()+".svg", []byte(p.draw().svg())); err != nil {
			return err
		}
		if p.deep {
			continue
		}
		if err := write(dir, "web/figure/muscles-"+p.name()+".svg", shapesSVG(p.view, p.body)); err != nil {
			return err
		}
	}
	if err := write(dir, "app/stipple.go", stippleSource()); err != nil {
		return err
	}
	if err := writeIcons(dir); err != nil {
		return err
	}
	if err := writeSteps(dir); err != nil {
		return err
	}
	return writeOutlines(dir)
}

// icons lists the icon's pictures: the pixels of a side, the radius of the corners in units,
// and how far the drawing is shrunk towards the middle. There is none in SVG, which Chromium
// would draw as a page of its own while a first tap waits.
var icons = []struct {
	name         string
	size         int
	corner, zoom float64
}{
	{"icon-64.png", 64, iconCorner, 1},
	{"icon-192.png", 192, iconCorner, 1},
	{"icon-512.png", 512, iconCorner, 1},
	{"icon-maskable-512.png", 512, 0, .74},
	{"apple-touch-icon.png", 180, 0, .92},
}

func writeIcons(dir string) error {
	for _, i := range icons {
		picture, err := iconPNG(i.size, i.corner, i.zoom)
		if err != nil {
			return err
		}
		if err := write(dir, "web/"+i.name, picture); err != nil {
			return err
		}
	}
	return nil
}

// write writes a file below a module directory, and makes the folders it needs.
func write(dir, name string, data []byte) error {
	path := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o644)
}
