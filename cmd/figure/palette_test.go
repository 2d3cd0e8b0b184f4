package main

import (
	"fmt"
	"math"
	"os"
	"regexp"
	"strconv"
	"testing"
)

func TestPaletteContrast(t *testing.T) {
	for _, test := range []struct {
		upper, lower string
		light, dark  float64 // least contrast, to one decimal
		reason       string
	}{
		{"color-text", "color-page", 14.4, 14.9, "labels stand beside the figure"},
		{"rim", "color-page", 4, 9, "the body must stand out from the page: WCAG 1.4.11 wants 3"},
		{"fibre", "muscle", 2.7, 2.6, "fibres are texture: seen, but not read"},
		{"color-overlay", "calm muscle", 4.2, 3.7, "dots on muscle carry meaning: WCAG 1.4.11 wants 3"},
		{"color-overlay", "calm skin", 5.7, 3.2, "dots on skin carry meaning: WCAG 1.4.11 wants 3"},
		{"color-overlay", "calm tendon", 5.8, 2.7, "the weak spot: a zone on tendon has its outline and its cross as well"},
		{"color-cross", "color-halo", 19.6, 18, "the cross is the smallest thing to be found"},
		{"color-halo", "color-overlay", 7.2, 6.3, "the cross must be seen inside a zone"},
		{"color-selected", "muscle", 4, 3.1, "the chosen place is outlined on muscle: WCAG 1.4.11 wants 3"},
		{"color-selected", "color-page", 10, 11, "the chosen place is outlined on the page too"},
	} {
		for dark, least := range []float64{test.light, test.dark} {
			got := contrast(tone(t, test.upper, dark), tone(t, test.lower, dark))
			if math.Round(got*10)/10 < least {
				t.Errorf("%s on %s, %s: contrast %.2f, want %.1f: %s",
					test.upper, test.lower, [...]string{"light", "dark"}[dark], got, least, test.reason)
			}
		}
	}
}

func TestPaletteKeepsTheOrderOfLightness(t *testing.T) {
	order := []string{"bone", "tendon", "skin", "muscle", "deep", "fibre"}
	for dark := range 2 {
		for _, calm := range []string{"", "calm "} {
			for i, role := range order[1:] {
				lighter, darker := tone(t, calm+order[i], dark), tone(t, calm+role, dark)
				if luminance(lighter) <= luminance(darker) {
					t.Errorf("%s%s %s is not lighter than %s %s", calm, order[i], lighter, role, darker)
				}
			}
		}
	}
}

// tone returns the colour of a role of the palette, of the calm palette with "calm " before it,
// or of a token of the page's style sheet.
func tone(t *testing.T, role string, dark int) string {
	t.Helper()
	for _, c := range palette {
		plain, calm := [...]string{c.light, c.dark}[dark], [...]string{c.calmLight, c.calmDark}[dark]
		if calm == "" {
			calm = plain
		}
		switch role {
		case c.role:
			return plain
		case "calm " + c.role:
			return calm
		}
	}
	return token(t, role, dark)
}

// token returns a colour of web/style/tokens.css, which names every one twice: for light and for dark.
func token(t *testing.T, name string, dark int) string {
	t.Helper()
	sheet, err := os.ReadFile("../../web/style/tokens.css")
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`--`+name+`:\s*(#[0-9a-f]{6})`).FindAllSubmatch(sheet, -1)
	if len(found) < 2 {
		t.Fatalf("web/style/tokens.css: %d colours --%s, want a light and a dark one", len(found), name)
	}
	return string(found[dark][1])
}

// contrast returns the contrast ratio of two colours as WCAG 2.2 defines it, 1 to 21.
func contrast(a, b string) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + .05) / (min(x, y) + .05)
}

func luminance(hex string) float64 {
	c := linear(hex)
	return .2126*c[0] + .7152*c[1] + .0722*c[2]
}

// linear returns a colour's red, green and blue light, 0 to 1.
func linear(hex string) (light [3]float64) {
	for i, channel := range channels(hex) {
		c := float64(channel) / 255
		if light[i] = c / 12.92; c > .04045 {
			light[i] = math.Pow((c+.055)/1.055, 2.4)
		}
	}
	return light
}

func channels(hex string) [3]uint64 {
	n, err := strconv.ParseUint(hex[1:], 16, 32)
	if err != nil || len(hex) != 7 {
		panic(fmt.Sprintf("colour %q, want #rrggbb", hex))
	}
	return [3]uint64{n >> 16, n >> 8 & 255, n & 255}
}

// visions are ways of seeing colours: linear light as a reader with it sees it (Machado, Oliveira &
// Fernandes 2009, severity 1). Greyscale has the luminance of full vision.
var visions = map[string][3][3]float64{
	"full and greyscale": {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	"protanopia":         {{.152286, 1.052583, -.204868}, {.114503, .786281, .099216}, {-.003882, -.048116, 1.051998}},
	"deuteranopia":       {{.367322, .860646, -.227968}, {.280085, .672501, .047413}, {-.011820, .042940, .968881}},
	"tritanopia":         {{1.255528, -.076749, -.178779}, {-.078411, .930809, .147602}, {.004733, .691367, .303900}},
}

// What is drawn on the figure can be told from it, and one from another, however a reader
// sees colours: lines and signs by the 3:1 of WCAG 1.4.11, the two kinds of zone by their
// tint and, besides, by a whole and a broken line and by how dense their dots are.
func TestColoursAreToldApartByEveryone(t *testing.T) {
	grounds := []string{"calm muscle", "calm deep", "calm skin", "calm tendon", "calm bone"}
	for name, vision := range visions {
		for dark, scheme := range []string{"light", "dark"} {
			want := func(least float64, what, a, b string) {
				if got := seen(vision, a, b); got < least {
					t.Errorf("%s, %s: %s: contrast %.2f, want %.2f", name, scheme, what, got, least)
				}
			}
			paint := func(role string) string { return tone(t, role, dark) }
			overlay, halo := paint("color-overlay"), paint("color-halo")
			want(3, "the cross on its halo", paint("color-cross"), halo)
			want(3, "the mark's ring on its halo", paint("color-selected"), halo)
			want(3, "the mark's halo in a zone", halo, overlay)
			want(3, "the muscle's line round its fill", paint("color-muscle-line"), paint("color-muscle"))
			for _, ground := range grounds {
				under := paint(ground)
				want(3, "the place's outline on "+ground, paint("color-selected"), under)
				want(3, "an other source's outline on "+ground, paint("color-other"), under)
				if scheme == "light" {
					want(3, "a zone's line on "+ground, overlay, under)
				} else {
					want(3, "a zone's line on its casing", overlay, halo)
				}
				tints := 1.35
				if ground == "calm bone" {
					tints = 1.15 // narrow, and as light as the overlay in the dark
				}
				want(tints, "the two zones on "+ground, mixed(overlay, under, .58), mixed(overlay, under, .12))
			}
		}
	}
}

// seen returns the contrast ratio of two colours for a reader who sees them so.
func seen(vision [3][3]float64, a, b string) float64 {
	light := func(hex string) float64 {
		c, sum := linear(hex), 0.0
		for i, weight := range []float64{.2126, .7152, .0722} {
			row := vision[i]
			sum += weight * max(0, min(1, row[0]*c[0]+row[1]*c[1]+row[2]*c[2]))
		}
		return sum
	}
	x, y := light(a), light(b)
	return (max(x, y) + .05) / (min(x, y) + .05)
}

// mixed returns the colour of a share of the upper over the lower.
func mixed(upper, lower string, share float64) string {
	u, l := channels(upper), channels(lower)
	out := "#"
	for i := range u {
		out += fmt.Sprintf("%02x", int(math.Round(share*float64(u[i])+(1-share)*float64(l[i]))))
	}
	return out
}
