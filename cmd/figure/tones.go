package main

import "strings"

// tint is a colour of the pictures of steps, on a light and on a dark page.
type tint struct{ class, light, dark string }

// tones keeps those of the map (skin, hair and line) and adds calm clothes and things.
// A class that ends in 2 is the same thing beyond the body, a little darker.
var tones = []tint{
	{"skin", "#e9d3c1", "#b09683"}, {"skin2", "#d5bca8", "#8f7868"},
	{"top", "#8fb0ad", "#5d807e"}, {"top2", "#7a9c99", "#4c6b69"},
	{"legs", "#5f7a86", "#46606c"}, {"legs2", "#4f6873", "#394f5a"},
	{"hair", "#7d6656", "#3d332c"}, {"lip", "#8e4f45", "#4d2620"},
	{"wood", "#d9c3a5", "#75624d"}, {"wood2", "#c4ab89", "#5e4e3d"},
	{"cloth", "#e4dccf", "#5c5751"}, {"cloth2", "#d3c8b8", "#4a4641"},
	{"seat", "#b9b3c4", "#5a5566"}, {"seat2", "#a49db2", "#4a4556"},
	{"wall", "#e3dacf", "#2c3136"}, {"floor", "#ece5dc", "#23282c"},
	{"matted", "#b7c4a8", "#55614b"}, {"yellow", "#d6d27c", "#a9a65a"},
	{"rubber", "#b07aa1", "#a97f9f"}, {"cold", "#9fc3dd", "#5f8aa8"},
	{"white", "#fffdfa", "#cfc8c0"},
}

// lineTones are drawn as lines.
var lineTones = []tint{
	{"pen", "#6b5648", "#2a211c"}, {"crease", "#5d7f7c", "#3c5554"}, {"arrow", "#003f4d", "#6fe3f5"},
	{"thread", "#8a7462", "#8d8178"}, {"stick", "#a2805a", "#8f744f"},
}

const (
	rimLight, rimDark         = "#7a6353", "#d0c3b7"
	overlayLight, overlayDark = "#b3001b", "#ff6673"
)

// toneCSS returns the rules for the classes that a picture uses.
func toneCSS(picture string) string {
	uses := func(class string) bool {
		return strings.Contains(picture, `"`+class+`"`) || strings.Contains(picture, `"`+class+" ") ||
			strings.Contains(picture, " "+class+`"`)
	}
	var light, dark strings.Builder
	for _, t := range tones {
		if uses(t.class) {
			light.WriteString("." + t.class + "{fill:" + t.light + "}")
			dark.WriteString("." + t.class + "{fill:" + t.dark + "}")
		}
	}
	for _, t := range lineTones {
		if uses(t.class) {
			light.WriteString("." + t.class + "{stroke:" + t.light + "}")
			dark.WriteString("." + t.class + "{stroke:" + t.dark + "}")
		}
	}
	light.WriteString(".o,.e{stroke:" + rimLight + "}.ghost{fill:" + rimLight + "}")
	dark.WriteString(".o,.e{stroke:" + rimDark + "}.ghost{fill:" + rimDark + "}")
	if uses("area") || uses("press") {
		light.WriteString(".area{fill:" + overlayLight + "}.press{stroke:" + overlayLight + "}")
		dark.WriteString(".area{fill:" + overlayDark + "}.press{stroke:" + overlayDark + "}")
	}
	return light.String() + stepCSS + "@media(prefers-color-scheme:dark){" + dark.String() + "}"
}

// stepCSS says how the classes are painted, whatever their colour. An outline is drawn wide
// beneath all fills of a chain of limbs, so that there is none across a joint.
const stepCSS = `svg{stroke-linecap:round;stroke-linejoin:round}` +
	`.o{fill:none;stroke-width:2.2}.e{stroke-width:.9}` +
	`.pen,.crease,.arrow,.thread{fill:none;stroke-width:1}.arrow{stroke-width:2.2}.stick{fill:none;stroke-width:5}` +
	`.area{opacity:.42}.press{fill:none;stroke-width:1.8}.halo{fill:none;stroke:#fff;stroke-width:3.6;stroke-opacity:.8}.ghost{opacity:.17}`
