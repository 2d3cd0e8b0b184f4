package main

import "strings"

// styleCSS returns the drawing's style sheet. Every colour comes from the palette.
func styleCSS() string {
	return paletteCSS() + strings.NewReplacer("\n", "", "\t", "").Replace(artCSS)
}

// artCSS says how each class of shape is painted. A path that is used in several ways
// stands in the definitions without a fill: a fill of its own could not be changed.
const artCSS = `
	.skin{fill:var(--skin)}
	.rim{fill:none;stroke:var(--rim);stroke-width:1.1px;vector-effect:non-scaling-stroke}
	.edge{fill:none;stroke:var(--skin-edge);stroke-opacity:.15}
	.form{fill:none;stroke:var(--shade-soft);stroke-opacity:.05;stroke-linejoin:round}

	.belly{fill:var(--muscle)}
	.under{fill:var(--deep)}
	.sheet{fill:var(--tendon)}
	.drop{fill:none;stroke:var(--shade);stroke-opacity:.1;stroke-width:7}
	.round{fill:none;stroke:var(--shade);stroke-opacity:.06;stroke-width:20}
	.r2{stroke-opacity:.08;stroke-width:11}
	.r3{stroke-opacity:.14;stroke-width:5}
	.sheen{fill:var(--gleam);fill-opacity:.1}
	.fibres{fill:var(--fibre);fill-opacity:.5}
	.gleams{fill:var(--gleam);fill-opacity:.35}
	.threads{fill:var(--tendon-line);fill-opacity:.5}
	.spikes{fill:var(--tendon);fill-opacity:.75}
	.fringe{fill:var(--tendon);fill-opacity:.4}
	.side{fill:none;stroke:var(--bone);stroke-width:1.6;stroke-opacity:.7}

	.tint{fill:var(--shade);fill-opacity:.053}
	.light{fill:var(--gleam);fill-opacity:.075}
	.cast{fill:var(--shade);fill-opacity:.13}
	.bone{fill:var(--bone);stroke:var(--rim);stroke-width:1.3;stroke-opacity:.75}
	.cartilage{fill:var(--tendon)}
	.veiled{fill-opacity:.8;stroke-opacity:.35}
	.far{fill-opacity:.4;stroke-opacity:.2}
	.ghost{fill:none;stroke:var(--bone);stroke-width:2.4;stroke-opacity:.45;stroke-dasharray:1 5;stroke-linecap:round}
	.cord{fill:var(--tendon);fill-opacity:.9;stroke:var(--line);stroke-width:.6;stroke-opacity:.35}
	.nail{fill:var(--nail);stroke:var(--line);stroke-width:.8;stroke-opacity:.5}
	.pen{fill:var(--line);fill-opacity:.9}
	.faint{fill-opacity:.5}
	.brow{fill-opacity:.7}
	.lip{fill:var(--lip)}
	.hair{fill:var(--hair);fill-opacity:.55}
	.strands{fill:var(--line);fill-opacity:.28}
`
