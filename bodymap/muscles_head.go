package bodymap

// The muscles of the jaw, the temple and the scalp. Patterns follow the second edition of the Trigger Point
// Manual; where it draws several points without a number, they are numbered here in the order of the table.
// Pain in teeth is drawn on the cheek, jaw or lip in front of them, pain in the jaw joint before the ear.
var headMuscles = []Muscle{
	{
		ID:      "masseter",
		Name:    "Masseter",
		Plain:   "the chewing muscle in the cheek, from the cheekbone to the angle of the jaw",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 8"},
		Parts: []Part{
			{ID: "superficial", Name: "outer layer", Points: []TriggerPoint{
				{
					Number: "TrP1",
					Where:  "at the upper end, just below the cheekbone",
					Spots:  []Spot{{Front, Point{56, 190}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-cheek"}, []Point{{28, 194}, {44, 182}, {60, 182}, {54, 200}, {44, 216}, {34, 224}, {28, 212}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 8, fig. 8.1",
				},
				{
					Number: "TrP2",
					Where:  "in the middle of the muscle, where it bulges when you bite",
					Spots:  []Spot{{Front, Point{58, 212}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-jaw"}, []Point{{36, 232}, {48, 222}, {62, 222}, {64, 236}, {54, 252}, {40, 264}, {34, 250}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 8, fig. 8.1",
				},
				{
					Number: "TrP3",
					Where:  "at the lower end, on the angle of the jaw",
					Spots:  []Spot{{Front, Point{57, 238}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-eye"}, []Point{{14, 128}, {34, 122}, {56, 126}, {64, 138}, {52, 140}, {34, 134}, {18, 138}}},
						{Front, Spillover, []string{"front-temple"}, []Point{{58, 112}, {70, 100}, {83, 104}, {85, 122}, {74, 127}, {60, 126}}},
						{Front, Spillover, []string{"front-jaw"}, []Point{{36, 240}, {50, 228}, {62, 226}, {62, 242}, {50, 258}, {36, 268}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 8, fig. 8.1",
				},
			}},
			{ID: "deep", Name: "deep layer", Points: []TriggerPoint{{
				Number: "TrP4",
				Where:  "under the back end of the cheekbone, a finger's breadth in front of the ear",
				Spots:  []Spot{{Front, Point{68, 184}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-ear"}, []Point{{72, 146}, {86, 138}, {98, 148}, {95, 170}, {84, 184}, {74, 178}}},
					{Front, Spillover, []string{"front-cheek", "front-jaw"}, []Point{{42, 186}, {58, 176}, {74, 176}, {74, 196}, {66, 214}, {52, 216}, {42, 204}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 8, fig. 8.1",
			}}},
		},
	},
	{
		ID:      "temporalis",
		Name:    "Temporalis",
		Plain:   "the fan of chewing muscle on the side of the head, from above the ear to the jaw",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 9"},
		Parts: []Part{{Points: []TriggerPoint{
			{
				Number: "TrP1",
				Where:  "at the front of the temple, two fingers above the cheekbone",
				Spots:  []Spot{{Front, Point{66, 134}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-eye"}, []Point{{12, 130}, {32, 122}, {54, 125}, {64, 136}, {54, 140}, {32, 134}, {16, 138}}},
					{Front, Essential, []string{"front-mouth"}, []Point{{-4, 214}, {8, 213}, {15, 216}, {15, 226}, {6, 229}, {-4, 229}}},
					{Front, Spillover, []string{"front-temple"}, []Point{{52, 92}, {64, 86}, {72, 100}, {74, 122}, {62, 126}, {56, 112}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 9, fig. 9.1",
			},
			{
				Number: "TrP2",
				Where:  "in the middle of the temple, above the cheekbone",
				Spots:  []Spot{{Front, Point{73, 130}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-temple"}, []Point{{60, 76}, {70, 68}, {79, 80}, {82, 104}, {80, 126}, {66, 126}, {61, 100}}},
					{Front, Essential, []string{"front-mouth"}, []Point{{17, 213}, {24, 209}, {31, 214}, {31, 224}, {24, 228}, {17, 224}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 9, fig. 9.1",
			},
			{
				Number: "TrP3",
				Where:  "just above and in front of the ear",
				Spots:  []Spot{{Front, Point{80, 126}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-temple"}, []Point{{68, 74}, {77, 70}, {84, 88}, {87, 108}, {86, 126}, {74, 126}, {70, 100}}},
					{Front, Essential, []string{"front-cheek"}, []Point{{36, 206}, {46, 198}, {53, 199}, {48, 210}, {39, 222}, {32, 218}}},
					{Front, Spillover, []string{"front-ear"}, []Point{{68, 152}, {80, 146}, {84, 162}, {80, 180}, {72, 178}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 9, fig. 9.1",
			},
			{
				Number: "TrP4",
				Where:  "above and behind the ear",
				Spots:  []Spot{{Back, Point{80, 118}}},
				Zones: []Zone{
					{Back, Essential, []string{"back-behind-ear"}, []Point{{60, 112}, {72, 102}, {86, 104}, {88, 118}, {85, 136}, {70, 140}, {60, 128}}},
					{Back, Spillover, []string{"back-crown", "back-occiput"}, []Point{{36, 108}, {46, 88}, {64, 76}, {80, 80}, {86, 98}, {72, 108}, {60, 118}, {56, 138}, {44, 144}, {34, 128}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 9, fig. 9.1",
			},
		}}},
	},
	{
		ID:      "medial-pterygoid",
		Name:    "Medial pterygoid",
		Plain:   "on the inner side of the jawbone, from the skull behind the cheek to the angle of the jaw",
		Layer:   Deep,
		NoPress: true,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 10"},
		Parts: []Part{{Points: []TriggerPoint{{
			Number: "TrP1",
			Where:  "on the inner face of the jawbone, halfway between the angle of the jaw and the jaw joint",
			Spots:  []Spot{{Front, Point{60, 218}}},
			Zones: []Zone{
				{Front, Essential, []string{"front-ear", "front-jaw"}, []Point{{68, 168}, {80, 156}, {90, 166}, {88, 184}, {78, 198}, {70, 216}, {60, 216}, {62, 192}}},
				{Front, Spillover, []string{"front-mouth"}, []Point{{-4, 214}, {14, 212}, {28, 220}, {30, 236}, {16, 248}, {-4, 250}}},
				{Front, Spillover, []string{"front-throat"}, []Point{{-4, 282}, {14, 282}, {22, 294}, {18, 312}, {-4, 318}}},
			},
			Source: "Simons, Travell & Simons 1999, ch. 10, fig. 10.1",
		}}}},
	},
	{
		ID:      "lateral-pterygoid",
		Name:    "Lateral pterygoid",
		Plain:   "deep behind the cheek, from the skull to the jaw joint",
		Layer:   Deep,
		NoPress: true,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 11"},
		Parts: []Part{{Points: []TriggerPoint{
			{
				Number: "TrP1",
				Where:  "in the upper head, under the cheekbone just in front of the jaw joint",
				Spots:  []Spot{{Front, Point{68, 168}}},
				Zones:  lateralPterygoidZones,
				Source: "Simons, Travell & Simons 1999, ch. 11, fig. 11.1",
			},
			{
				Number: "TrP2",
				Where:  "in the lower head, behind the cheek and above the last upper tooth",
				Spots:  []Spot{{Front, Point{58, 182}}},
				Zones:  lateralPterygoidZones,
				Source: "Simons, Travell & Simons 1999, ch. 11, fig. 11.1",
			},
		}}},
	},
	{
		ID:      "digastric",
		Name:    "Digastric",
		Plain:   "under the jaw, in two parts: from behind the ear to the tongue bone in the throat, and on to the chin",
		NoPress: true,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 12"},
		Parts: []Part{
			{ID: "posterior", Name: "back part", Points: []TriggerPoint{{
				Number: "TrP1",
				Where:  "under the ear, between the bone behind it and the angle of the jaw",
				Spots:  []Spot{{Front, Point{57, 254}}, {Back, Point{68, 208}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-neck-side"}, []Point{{46, 258}, {56, 246}, {63, 246}, {60, 264}, {57, 282}, {47, 288}, {42, 274}}},
					{Back, Essential, []string{"back-behind-ear"}, []Point{{58, 178}, {68, 166}, {80, 172}, {78, 192}, {72, 208}, {62, 210}, {56, 194}}},
					{Back, Spillover, []string{"back-occiput"}, []Point{{20, 162}, {36, 150}, {52, 158}, {54, 178}, {38, 190}, {20, 184}}},
					{Front, Spillover, []string{"front-jaw"}, []Point{{44, 250}, {54, 232}, {64, 222}, {70, 206}, {74, 208}, {64, 240}, {50, 262}}},
					{Front, Spillover, []string{"front-throat"}, []Point{{-4, 280}, {14, 280}, {22, 286}, {20, 300}, {10, 308}, {-4, 308}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 12, fig. 12.1",
			}}},
			{ID: "anterior", Name: "front part", Points: []TriggerPoint{{
				Number: "TrP2",
				Where:  "under the chin, a finger's breadth beside the midline",
				Spots:  []Spot{{Front, Point{12, 286}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-mouth"}, []Point{{-4, 236}, {8, 236}, {15, 239}, {16, 252}, {8, 258}, {-4, 258}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 12, fig. 12.1",
			}}},
		},
	},
	{
		ID:      "occipitofrontalis",
		Name:    "Occipitofrontalis",
		Plain:   "the thin muscle of the scalp, one part in the forehead and one at the back of the head",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 14"},
		Parts: []Part{
			{ID: "frontalis", Name: "forehead part", Points: []TriggerPoint{{
				Number: "TrP1",
				Where:  "in the forehead, above the inner half of the eyebrow",
				Spots:  []Spot{{Front, Point{28, 108}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-forehead"}, []Point{{10, 116}, {12, 92}, {26, 76}, {44, 82}, {50, 100}, {46, 118}, {28, 121}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 14, fig. 14.1",
			}}},
			{ID: "occipitalis", Name: "back part", Points: []TriggerPoint{{
				Number: "TrP2",
				Where:  "in the small hollow at the back of the head, above the ridge of the skull",
				Spots:  []Spot{{Back, Point{36, 166}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-eye"}, []Point{{16, 144}, {32, 136}, {52, 140}, {60, 152}, {46, 164}, {24, 164}}},
					{Back, Essential, []string{"back-occiput"}, []Point{{14, 148}, {30, 134}, {50, 138}, {56, 158}, {46, 178}, {22, 178}}},
					{Back, Spillover, []string{"back-crown", "back-occiput", "back-behind-ear"}, []Point{{8, 88}, {36, 72}, {64, 78}, {82, 104}, {84, 130}, {72, 156}, {56, 160}, {40, 130}, {16, 124}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 14, fig. 14.1",
			}}},
		},
	},
	{
		ID:      "facial",
		Name:    "Muscles of the face",
		Plain:   "the thin muscles under the skin of the face and the front of the neck: around the eye, from cheekbone to lip, in the cheek, and over the jaw",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 13"},
		Parts: []Part{
			{ID: "orbicularis-oculi", Name: "ring around the eye", Points: []TriggerPoint{{
				Number: "TrP1",
				Where:  "in the ring around the eye, under the outer half of the eyebrow",
				Spots:  []Spot{{Front, Point{48, 134}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-mouth"}, []Point{{2, 150}, {9, 150}, {16, 172}, {21, 192}, {20, 216}, {10, 222}, {4, 204}, {2, 176}}},
					{Front, Spillover, []string{"front-eye"}, []Point{{14, 134}, {32, 124}, {54, 126}, {60, 140}, {40, 146}, {16, 152}}},
					{Front, Spillover, []string{"front-cheek"}, []Point{{17, 182}, {28, 178}, {36, 192}, {34, 214}, {24, 218}, {19, 200}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 13, fig. 13.1",
			}}},
			{ID: "zygomaticus-major", Name: "from cheekbone to the corner of the mouth", Points: []TriggerPoint{{
				Number: "TrP2",
				Where:  "above the corner of the mouth, on the line to the cheekbone",
				Spots:  []Spot{{Front, Point{36, 214}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-mouth"}, []Point{{14, 206}, {6, 180}, {2, 150}, {10, 142}, {14, 164}, {20, 186}, {26, 202}, {22, 212}}},
					{Front, Spillover, []string{"front-cheek"}, []Point{{18, 186}, {28, 182}, {40, 198}, {42, 212}, {30, 216}, {22, 206}}},
					{Front, Spillover, []string{"front-forehead", "front-eye"}, []Point{{-4, 86}, {12, 86}, {20, 100}, {28, 130}, {28, 160}, {14, 166}, {8, 140}, {-4, 134}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 13, fig. 13.1",
			}}},
			{ID: "buccinator", Name: "wall of the cheek", Points: []TriggerPoint{{
				Number: "TrP3",
				Where:  "in the wall of the cheek, a thumb's breadth behind the corner of the mouth",
				Spots:  []Spot{{Front, Point{38, 222}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-cheek"}, []Point{{26, 190}, {42, 182}, {58, 186}, {56, 206}, {44, 222}, {30, 222}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 13",
			}}},
			{ID: "platysma", Name: "sheet over the jaw and the neck", Points: []TriggerPoint{{
				Number: "TrP4",
				Where:  "in the skin-thin sheet over the strap of the neck, two fingers above the collarbone",
				Spots:  []Spot{{Front, Point{48, 326}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-jaw"}, []Point{{30, 256}, {44, 246}, {58, 230}, {64, 236}, {56, 256}, {42, 270}, {28, 272}}},
					{Front, Spillover, []string{"front-chest-upper"}, []Point{{40, 396}, {90, 388}, {140, 386}, {150, 410}, {110, 432}, {60, 432}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 13, fig. 13.1",
			}}},
		},
	},
}

var lateralPterygoidZones = []Zone{
	{Front, Essential, []string{"front-ear"}, []Point{{68, 156}, {78, 150}, {88, 158}, {88, 176}, {80, 186}, {70, 178}}},
	{Front, Essential, []string{"front-cheek"}, []Point{{24, 184}, {38, 175}, {54, 178}, {56, 190}, {44, 204}, {30, 206}}},
}
