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

// token returns a colour of web/app.css, which names every one twice: for light and for dark.
func token(t *testing.T, name string, dark int) string {
	t.Helper()
	sheet, err := os.ReadFile("../../web/app.css")
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`--`+name+`:\s*(#[0-9a-f]{6})`).FindAllSubmatch(sheet, -1)
	if len(found) < 2 {
		t.Fatalf("web/app.css: %d colours --%s, want a light and a dark one", len(found), name)
	}
	return string(found[dark][1])
}

// contrast returns the contrast ratio of two colours as WCAG 2.2 defines it, 1 to 21.
func contrast(a, b string) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + .05) / (min(x, y) + .05)
}

func luminance(hex string) float64 {
	n, err := strconv.ParseUint(hex[1:], 16, 32)
	if err != nil || len(hex) != 7 {
		panic(fmt.Sprintf("colour %q, want #rrggbb", hex))
	}
	linear := func(channel uint64) float64 {
		c := float64(channel&255) / 255
		if c <= .04045 {
			return c / 12.92
		}
		return math.Pow((c+.055)/1.055, 2.4)
	}
	return .2126*linear(n>>16) + .7152*linear(n>>8) + .0722*linear(n)
}
