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
	.form{fill:none;stroke:var(--shade-soft);stroke-opacity:.055;stroke-linejoin:round}
	.fine{stroke-opacity:.0353}
	.finer{stroke-opacity:.0431}
	.ball{fill:url(#ball);stop-color:var(--shade-soft)}

	.belly{fill:var(--muscle)}
	.under{fill:var(--deep)}
	.sheet{fill:var(--tendon)}
	.band{fill:var(--tendon);fill-opacity:.5}
	.drop{fill:none;stroke:var(--shade);stroke-opacity:.08;stroke-width:7;transform:translate(1.2px,2.6px)}
	#palm .drop{display:none}
	.near{stroke-opacity:.13;stroke-width:3.4;transform:translate(.7px,1.4px)}
	.round{fill:none;stroke:var(--shade);stroke-opacity:.06;stroke-width:20;transform:translate(-1.5px,-3px)}
	.r2{stroke-opacity:.08;stroke-width:11;transform:translate(-1px,-2px)}
	.r3{stroke-opacity:.13;stroke-width:5;transform:translate(-.4px,-.8px)}
	.sheen{fill:var(--gleam);fill-opacity:.09}
	.fibres{fill:var(--fibre);fill-opacity:.5}
	.gleams{fill:none;stroke:var(--gleam);stroke-width:.75;stroke-opacity:.3;stroke-linecap:round}
	.threads{fill:var(--tendon-line);fill-opacity:.5}
	.spikes{fill:var(--tendon);fill-opacity:.75}
	.fringe{fill:var(--tendon);fill-opacity:.4}
	.side{fill:none;stroke:var(--bone);stroke-width:1.3;stroke-opacity:.62;stroke-linecap:round}
	.hem{fill:none;stroke:var(--tendon-line);stroke-width:.8;stroke-opacity:.35}

	.tint{fill:var(--shade);fill-opacity:.051}
	.light{fill:var(--gleam);fill-opacity:.0588}
	.soft{fill:var(--skin);fill-opacity:.09}
	.glow{stop-color:var(--skin)}
	.cast{fill:var(--shade);fill-opacity:.13}
	.bone{fill:var(--bone);stroke:var(--rim);stroke-width:1.1;stroke-opacity:.6}
	.cartilage{fill:var(--tendon)}
	.veiled{fill-opacity:.8;stroke-opacity:.35}
	.far{fill-opacity:.4;stroke-opacity:.2}
	.ghost{fill:none;stroke:var(--bone);stroke-width:2.4;stroke-opacity:.45;stroke-dasharray:1 5;stroke-linecap:round}
	.cord{fill:var(--tendon);stroke:var(--line);stroke-width:.6;stroke-opacity:.35}
	.nail{fill:var(--nail);stroke:var(--line);stroke-width:.8;stroke-opacity:.5}
	.pen{fill:var(--line);fill-opacity:.9}
	.faint{fill-opacity:.5}
	.brow{fill-opacity:.7}
	.lip{fill:var(--lip)}
	.hair{fill:var(--hair);fill-opacity:.55}
	.strands{fill:var(--line);fill-opacity:.28}
	.tress{stroke-opacity:.5}
`
