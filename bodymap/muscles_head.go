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
					Spots:  []Spot{{Front, Point{56, 190}}, {Lateral, Point{46, 184}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-cheek"}, []Point{{28, 194}, {44, 182}, {60, 182}, {54, 200}, {44, 216}, {34, 224}, {28, 212}}},
						{Lateral, Essential, []string{"side-cheek"}, []Point{{58, 182}, {74, 180}, {84, 192}, {86, 210}, {76, 222}, {62, 212}, {54, 196}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 8, fig. 8.1",
				},
				{
					Number: "TrP2",
					Where:  "in the middle of the muscle, where it bulges when you bite",
					Spots:  []Spot{{Front, Point{58, 212}}, {Lateral, Point{34, 214}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-jaw"}, []Point{{36, 232}, {48, 222}, {62, 222}, {64, 236}, {54, 252}, {40, 264}, {34, 250}}},
						{Lateral, Essential, []string{"side-jaw"}, []Point{{34, 228}, {48, 236}, {62, 248}, {74, 258}, {72, 270}, {56, 266}, {40, 254}, {30, 242}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 8, fig. 8.1",
				},
				{
					Number: "TrP3",
					Where:  "at the lower end, on the angle of the jaw",
					Spots:  []Spot{{Front, Point{57, 238}}, {Lateral, Point{18, 243}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-eye"}, []Point{{14, 128}, {34, 122}, {56, 126}, {64, 138}, {52, 140}, {34, 134}, {18, 138}}},
						{Front, Spillover, []string{"front-temple"}, []Point{{58, 112}, {70, 100}, {83, 104}, {85, 122}, {74, 127}, {60, 126}}},
						{Front, Spillover, []string{"front-jaw"}, []Point{{36, 240}, {50, 228}, {62, 226}, {62, 242}, {50, 258}, {36, 268}}},
						{Lateral, Essential, []string{"side-eye"}, []Point{{66, 137}, {78, 129}, {92, 127}, {105, 132}, {104, 140}, {88, 137}, {72, 144}}},
						{Lateral, Spillover, []string{"side-temple"}, []Point{{36, 108}, {52, 102}, {64, 112}, {62, 128}, {46, 134}, {34, 124}}},
						{Lateral, Spillover, []string{"side-jaw"}, []Point{{26, 236}, {40, 232}, {54, 244}, {66, 258}, {58, 268}, {40, 260}, {26, 250}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 8, fig. 8.1",
				},
			}},
			{ID: "deep", Name: "deep layer", Points: []TriggerPoint{{
				Number: "TrP4",
				Where:  "under the back end of the cheekbone, a finger's breadth in front of the ear",
				Spots:  []Spot{{Front, Point{68, 184}}, {Lateral, Point{31, 178}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-ear"}, []Point{{72, 146}, {86, 138}, {98, 148}, {95, 170}, {84, 184}, {74, 178}}},
					{Front, Spillover, []string{"front-cheek", "front-jaw"}, []Point{{42, 186}, {58, 176}, {74, 176}, {74, 196}, {66, 214}, {52, 216}, {42, 204}}},
					{Lateral, Essential, []string{"side-ear"}, []Point{{-12, 140}, {4, 132}, {18, 144}, {28, 164}, {26, 182}, {8, 190}, {-8, 176}}},
					{Lateral, Spillover, []string{"side-cheek", "side-jaw"}, []Point{{26, 178}, {44, 176}, {62, 178}, {66, 194}, {52, 208}, {36, 208}, {26, 196}}},
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
				Spots:  []Spot{{Front, Point{64, 127}}, {Lateral, Point{60, 126}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-eye"}, []Point{{12, 130}, {32, 122}, {54, 125}, {64, 136}, {54, 140}, {32, 134}, {16, 138}}},
					{Front, Essential, []string{"front-mouth"}, []Point{{-4, 214}, {8, 213}, {15, 216}, {15, 226}, {6, 229}, {-4, 229}}},
					{Front, Spillover, []string{"front-temple"}, []Point{{52, 92}, {64, 86}, {72, 100}, {74, 122}, {62, 126}, {56, 112}}},
					{Lateral, Essential, []string{"side-eye"}, []Point{{66, 136}, {80, 128}, {94, 126}, {106, 131}, {105, 141}, {88, 138}, {72, 146}}},
					{Lateral, Essential, []string{"side-mouth"}, []Point{{98, 212}, {110, 208}, {116, 216}, {114, 228}, {102, 230}, {94, 222}}},
					{Lateral, Spillover, []string{"side-temple"}, []Point{{50, 84}, {62, 82}, {66, 100}, {64, 122}, {54, 126}, {48, 106}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 9, fig. 9.1",
			},
			{
				Number: "TrP2",
				Where:  "in the middle of the temple, above the cheekbone",
				Spots:  []Spot{{Front, Point{77, 155}}, {Lateral, Point{38, 154}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-temple"}, []Point{{60, 76}, {70, 68}, {79, 80}, {82, 104}, {80, 126}, {66, 126}, {61, 100}}},
					{Front, Essential, []string{"front-mouth"}, []Point{{17, 213}, {24, 209}, {31, 214}, {31, 224}, {24, 228}, {17, 224}}},
					{Lateral, Essential, []string{"side-temple"}, []Point{{30, 80}, {42, 76}, {48, 96}, {48, 126}, {37, 136}, {30, 108}}},
					{Lateral, Essential, []string{"side-mouth"}, []Point{{92, 210}, {102, 207}, {106, 218}, {100, 228}, {91, 226}, {89, 218}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 9, fig. 9.1",
			},
			{
				Number: "TrP3",
				Where:  "just above and in front of the ear",
				Spots:  []Spot{{Front, Point{81, 107}}, {Lateral, Point{22, 120}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-temple"}, []Point{{68, 74}, {77, 70}, {84, 88}, {87, 108}, {86, 126}, {74, 126}, {70, 100}}},
					{Front, Essential, []string{"front-cheek"}, []Point{{36, 206}, {46, 198}, {53, 199}, {48, 210}, {39, 222}, {32, 218}}},
					{Front, Spillover, []string{"front-ear"}, []Point{{68, 152}, {80, 146}, {84, 162}, {80, 180}, {72, 178}}},
					{Lateral, Essential, []string{"side-temple"}, []Point{{12, 82}, {24, 79}, {31, 100}, {35, 128}, {26, 138}, {18, 116}}},
					{Lateral, Essential, []string{"side-cheek"}, []Point{{62, 204}, {74, 196}, {82, 202}, {80, 216}, {70, 224}, {62, 216}}},
					{Lateral, Spillover, []string{"side-ear"}, []Point{{10, 146}, {22, 142}, {28, 160}, {24, 180}, {12, 184}, {6, 166}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 9, fig. 9.1",
			},
			{
				Number: "TrP4",
				Where:  "above and behind the ear",
				Spots:  []Spot{{Back, Point{80, 118}}, {Lateral, Point{-22, 112}}},
				Zones: []Zone{
					{Back, Essential, []string{"back-behind-ear"}, []Point{{60, 112}, {72, 102}, {86, 104}, {88, 118}, {85, 136}, {70, 140}, {60, 128}}},
					{Back, Spillover, []string{"back-crown", "back-occiput"}, []Point{{36, 108}, {46, 88}, {64, 76}, {80, 80}, {86, 98}, {72, 108}, {60, 118}, {56, 138}, {44, 144}, {34, 128}}},
					{Lateral, Essential, []string{"side-behind-ear"}, []Point{{-44, 104}, {-26, 94}, {-8, 100}, {-8, 118}, {-24, 132}, {-42, 128}}},
					{Lateral, Spillover, []string{"side-crown", "side-back-head"}, []Point{{-84, 84}, {-58, 60}, {-28, 56}, {-6, 66}, {-14, 82}, {-44, 86}, {-62, 102}, {-66, 134}, {-80, 134}, {-90, 108}}},
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
			Spots:  []Spot{{Front, Point{60, 218}}, {Lateral, Point{24, 214}}},
			Zones: []Zone{
				{Front, Essential, []string{"front-ear", "front-jaw"}, []Point{{68, 168}, {80, 156}, {90, 166}, {88, 184}, {78, 198}, {70, 216}, {60, 216}, {62, 192}}},
				{Front, Spillover, []string{"front-mouth"}, []Point{{-4, 214}, {14, 212}, {28, 220}, {30, 236}, {16, 248}, {-4, 250}}},
				{Front, Spillover, []string{"front-throat"}, []Point{{-4, 282}, {14, 282}, {22, 294}, {18, 312}, {-4, 318}}},
				{Lateral, Essential, []string{"side-ear", "side-jaw"}, []Point{{4, 158}, {18, 152}, {30, 166}, {32, 188}, {28, 212}, {18, 222}, {10, 206}, {4, 180}}},
				{Lateral, Spillover, []string{"side-mouth"}, []Point{{86, 216}, {104, 210}, {116, 222}, {114, 240}, {98, 246}, {84, 236}}},
				{Lateral, Spillover, []string{"side-throat"}, []Point{{34, 270}, {54, 274}, {64, 284}, {56, 300}, {42, 302}, {30, 286}}},
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
				Spots:  []Spot{{Front, Point{68, 174}}, {Lateral, Point{36, 174}}},
				Zones:  lateralPterygoidZones,
				Source: "Simons, Travell & Simons 1999, ch. 11, fig. 11.1",
			},
			{
				Number: "TrP2",
				Where:  "in the lower head, behind the cheek and above the last upper tooth",
				Spots:  []Spot{{Front, Point{50, 189}}, {Lateral, Point{48, 190}}},
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
				Spots:  []Spot{{Front, Point{57, 254}}, {Back, Point{66, 218}}, {Lateral, Point{-2, 226}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-neck-side"}, []Point{{46, 258}, {56, 246}, {63, 246}, {60, 264}, {57, 282}, {47, 288}, {42, 274}}},
					{Back, Essential, []string{"back-behind-ear"}, []Point{{58, 178}, {68, 166}, {80, 172}, {78, 192}, {72, 208}, {62, 210}, {56, 194}}},
					{Back, Spillover, []string{"back-occiput"}, []Point{{20, 162}, {36, 150}, {52, 158}, {54, 178}, {38, 190}, {20, 184}}},
					{Front, Spillover, []string{"front-jaw"}, []Point{{44, 250}, {54, 232}, {64, 222}, {70, 206}, {74, 208}, {64, 240}, {50, 262}}},
					{Front, Spillover, []string{"front-throat"}, []Point{{-4, 280}, {14, 280}, {22, 286}, {20, 300}, {10, 308}, {-4, 308}}},
					{Lateral, Essential, []string{"side-neck"}, []Point{{-18, 214}, {-4, 220}, {6, 234}, {6, 256}, {-2, 276}, {-16, 270}, {-22, 240}}},
					{Lateral, Essential, []string{"side-behind-ear"}, []Point{{-36, 184}, {-22, 180}, {-10, 194}, {-6, 208}, {-20, 206}, {-36, 200}}},
					{Lateral, Spillover, []string{"side-back-head"}, []Point{{-74, 164}, {-62, 158}, {-52, 168}, {-52, 186}, {-62, 192}, {-72, 182}}},
					{Lateral, Spillover, []string{"side-jaw"}, []Point{{4, 214}, {16, 214}, {24, 232}, {38, 248}, {54, 262}, {44, 266}, {26, 258}, {10, 240}}},
					{Lateral, Spillover, []string{"side-throat"}, []Point{{26, 266}, {44, 272}, {60, 280}, {52, 292}, {40, 296}, {26, 282}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 12, fig. 12.1",
			}}},
			{ID: "anterior", Name: "front part", Points: []TriggerPoint{{
				Number: "TrP2",
				Where:  "under the chin, a finger's breadth beside the midline",
				Spots:  []Spot{{Front, Point{12, 286}}, {Lateral, Point{60, 277}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-mouth"}, []Point{{-4, 236}, {8, 236}, {15, 239}, {16, 252}, {8, 258}, {-4, 258}}},
					{Lateral, Essential, []string{"side-mouth"}, []Point{{96, 236}, {110, 234}, {114, 246}, {108, 256}, {96, 256}, {92, 246}}},
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
					{Lateral, Essential, []string{"side-forehead"}, []Point{{72, 80}, {84, 70}, {96, 78}, {104, 100}, {102, 118}, {86, 121}, {74, 104}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 14, fig. 14.1",
			}}},
			{ID: "occipitalis", Name: "back part", Points: []TriggerPoint{{
				Number: "TrP2",
				Where:  "in the small hollow at the back of the head, above the ridge of the skull",
				Spots:  []Spot{{Back, Point{36, 166}}, {Lateral, Point{-76, 152}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-eye"}, []Point{{16, 144}, {32, 136}, {52, 140}, {60, 152}, {46, 164}, {24, 164}}},
					{Back, Essential, []string{"back-occiput"}, []Point{{14, 148}, {30, 134}, {50, 138}, {56, 158}, {46, 178}, {22, 178}}},
					{Back, Spillover, []string{"back-crown", "back-occiput", "back-behind-ear"}, []Point{{8, 88}, {36, 72}, {64, 78}, {82, 104}, {84, 130}, {72, 156}, {56, 160}, {40, 130}, {16, 124}}},
					{Lateral, Essential, []string{"side-eye"}, []Point{{70, 142}, {84, 138}, {98, 144}, {97, 156}, {84, 164}, {70, 160}}},
					{Lateral, Essential, []string{"side-back-head"}, []Point{{-90, 130}, {-76, 126}, {-64, 138}, {-60, 160}, {-70, 174}, {-84, 158}}},
					{Lateral, Spillover, []string{"side-crown", "side-back-head", "side-behind-ear"}, []Point{{-97, 100}, {-80, 66}, {-46, 52}, {-18, 64}, {-22, 94}, {-42, 128}, {-57, 140}, {-72, 124}}},
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
				Spots:  []Spot{{Front, Point{48, 134}}, {Lateral, Point{80, 136}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-mouth"}, []Point{{2, 150}, {9, 150}, {16, 172}, {21, 192}, {20, 216}, {10, 222}, {4, 204}, {2, 176}}},
					{Front, Spillover, []string{"front-eye"}, []Point{{14, 134}, {32, 124}, {54, 126}, {60, 140}, {40, 146}, {16, 152}}},
					{Front, Spillover, []string{"front-cheek"}, []Point{{17, 182}, {28, 178}, {36, 192}, {34, 214}, {24, 218}, {19, 200}}},
					{Lateral, Essential, []string{"side-mouth"}, []Point{{100, 168}, {112, 172}, {122, 184}, {126, 192}, {116, 200}, {104, 210}, {98, 196}, {97, 180}}},
					{Lateral, Spillover, []string{"side-eye"}, []Point{{68, 134}, {86, 128}, {104, 132}, {105, 142}, {90, 148}, {72, 146}}},
					{Lateral, Spillover, []string{"side-cheek"}, []Point{{78, 180}, {88, 182}, {87, 200}, {82, 216}, {74, 208}, {73, 190}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 13, fig. 13.1",
			}}},
			{ID: "zygomaticus-major", Name: "from cheekbone to the corner of the mouth", Points: []TriggerPoint{{
				Number: "TrP2",
				Where:  "above the corner of the mouth, on the line to the cheekbone",
				Spots:  []Spot{{Front, Point{36, 214}}, {Lateral, Point{80, 210}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-mouth"}, []Point{{14, 206}, {6, 180}, {2, 150}, {10, 142}, {14, 164}, {20, 186}, {26, 202}, {22, 212}}},
					{Front, Spillover, []string{"front-cheek"}, []Point{{18, 186}, {28, 182}, {40, 198}, {42, 212}, {30, 216}, {22, 206}}},
					{Front, Spillover, []string{"front-forehead", "front-eye"}, []Point{{-4, 86}, {12, 86}, {20, 100}, {28, 130}, {28, 160}, {14, 166}, {8, 140}, {-4, 134}}},
					{Lateral, Essential, []string{"side-mouth"}, []Point{{92, 206}, {95, 186}, {104, 168}, {116, 174}, {112, 188}, {104, 202}, {98, 212}}},
					{Lateral, Spillover, []string{"side-cheek"}, []Point{{70, 190}, {82, 186}, {88, 196}, {84, 212}, {74, 216}, {66, 206}}},
					{Lateral, Spillover, []string{"side-forehead", "side-eye"}, []Point{{96, 88}, {105, 98}, {108, 116}, {106, 132}, {102, 150}, {95, 146}, {97, 128}, {95, 106}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 13, fig. 13.1",
			}}},
			{ID: "buccinator", Name: "wall of the cheek", Points: []TriggerPoint{{
				Number: "TrP3",
				Where:  "in the wall of the cheek, a thumb's breadth behind the corner of the mouth",
				Spots:  []Spot{{Front, Point{38, 222}}, {Lateral, Point{74, 224}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-cheek"}, []Point{{26, 190}, {42, 182}, {58, 186}, {56, 206}, {44, 222}, {30, 222}}},
					{Lateral, Essential, []string{"side-cheek"}, []Point{{56, 190}, {72, 182}, {84, 190}, {84, 208}, {76, 224}, {62, 218}, {54, 204}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 13",
			}}},
			{ID: "platysma", Name: "sheet over the jaw and the neck", Points: []TriggerPoint{{
				Number: "TrP4",
				Where:  "in the skin-thin sheet over the strap of the neck, two fingers above the collarbone",
				Spots:  []Spot{{Front, Point{48, 326}}, {Lateral, Point{16, 326}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-jaw"}, []Point{{30, 256}, {44, 246}, {58, 230}, {64, 236}, {56, 256}, {42, 270}, {28, 272}}},
					{Front, Spillover, []string{"front-chest-upper"}, []Point{{40, 396}, {90, 388}, {140, 386}, {150, 410}, {110, 432}, {60, 432}}},
					{Lateral, Essential, []string{"side-jaw"}, []Point{{18, 236}, {34, 238}, {52, 250}, {72, 262}, {72, 272}, {52, 268}, {32, 260}, {18, 250}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 13, fig. 13.1",
			}}},
		},
	},
}

var lateralPterygoidZones = []Zone{
	{Front, Essential, []string{"front-ear"}, []Point{{68, 156}, {78, 150}, {88, 158}, {88, 176}, {80, 186}, {70, 178}}},
	{Front, Essential, []string{"front-cheek"}, []Point{{24, 184}, {38, 175}, {54, 178}, {56, 190}, {44, 204}, {30, 206}}},
	{Lateral, Essential, []string{"side-ear"}, []Point{{8, 156}, {20, 150}, {30, 162}, {32, 178}, {22, 190}, {10, 182}}},
	{Lateral, Essential, []string{"side-cheek"}, []Point{{62, 178}, {78, 178}, {86, 184}, {82, 198}, {70, 206}, {58, 196}}},
}
