package main

import "strings"

// colour is one role in the drawing with its tone in each of the four palettes. The calm
// ones, nearly without hue, are for when something is shown on the figure: red pain on
// red muscle cannot be seen. An empty tone is that of the light or dark palette.
type colour struct {
	role                string
	light, dark         string
	calmLight, calmDark string
}

// palette keeps one order of lightness everywhere (bone, tendon, skin, muscle, fibre): with
// skin darker than muscle, elbows and wrists would look like holes.
var palette = []colour{
	{"skin", "#e9dccf", "#a08d80", "#ebe4dc", "#4f4844"},
	{"skin-edge", "#cdb9a6", "#6f6057", "#d2c7bb", "#35302d"},
	{"muscle", "#c68a7b", "#a0655b", "#d3c4b9", "#453e3b"},
	{"deep", "#b57768", "#8b564d", "#c8b7ab", "#3c3633"},
	{"fibre", "#7d4238", "#43201b", "#8d7b6f", "#1d1a18"},
	{"gleam", "#f3d3c6", "#dba99b", "#f1e9e2", "#857b74"},
	{"tendon", "#eee2d2", "#bdae9e", "#efe8df", "#5a534e"},
	{"tendon-line", "#a8927b", "#6b5e51", "#b5a797", "#2f2a27"},
	{"bone", "#fbf6ee", "#d2c7ba", "", "#6f6862"},
	{"shade", "#3a1d16", "#0a0504", "#33261f", "#060505"},
	{"shade-soft", "#6a4438", "#2c1a15", "#8a776b", "#171413"},
	{"rim", "#8a7462", "#c3b5a9", "", "#a89d94"},
	{"line", "#6b5648", "#2a211c", "", "#0f0c0a"},
	{"lip", "#cf9e8e", "#935f54", "#cdb5a8", "#6b5750"},
	{"nail", "#f1e2d4", "#a89a8f", "#efe6dd", "#5e5752"},
	{"hair", "#86705f", "#2e2722", "", "#191512"},
}

// paletteCSS returns the palettes as custom properties: light and dark as the reader prefers,
// calm where the drawing's address ends in #overlay.
func paletteCSS() string {
	block := func(selector string, tone func(colour) string) string {
		var rules []string
		for _, c := range palette {
			if t := tone(c); t != "" {
				rules = append(rules, "--"+c.role+":"+t)
			}
		}
		return selector + "{" + strings.Join(rules, ";") + "}"
	}
	light := block(":root", func(c colour) string { return c.light }) +
		block("#overlay:target", func(c colour) string { return c.calmLight })
	dark := block(":root", func(c colour) string { return c.dark }) +
		block("#overlay:target", func(c colour) string { return c.calmDark })
	return light + "@media(prefers-color-scheme:dark){" + dark + "}"
}
