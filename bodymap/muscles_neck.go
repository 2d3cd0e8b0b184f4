package bodymap

// The muscles of the neck. Patterns follow the second edition of the Trigger Point
// Manual; where it draws several points without a number, they are numbered here in the order of the table.
var neckMuscles = []Muscle{
	{
		ID:      "levator-scapulae",
		Name:    "Levator scapulae",
		Plain:   "from the side of the upper neck to the upper inner corner of the shoulder blade",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 19"},
		Parts: []Part{{Common: 1.7, CommonSource: "Cerezo-Téllez et al. 2016: active points in 82 % of 224 people with lasting neck pain", Points: []TriggerPoint{
			{
				Number: "TrP1",
				Where:  "at the angle of the neck, where the muscle comes out from under the top edge of the trapezius",
				Spots:  []Spot{{Back, Point{62, 312}}, {Lateral, Point{-44, 320}}},
				Zones:  levatorZones,
				Source: "Simons, Travell & Simons 1999, ch. 19",
			},
			{
				Number: "TrP2",
				Where:  "just above the upper inner corner of the shoulder blade, where the muscle is fixed to the bone",
				Spots:  []Spot{{Back, Point{75, 342}}},
				Zones:  levatorZones,
				Source: "Simons, Travell & Simons 1999, ch. 19",
			},
		}}},
	},
	{
		ID:      "scalenes",
		Name:    "Scalenes",
		Plain:   "deep at the side of the neck, from the neck bones to the top two ribs",
		Layer:   Deep,
		NoPress: true,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 20"},
		Parts: []Part{
			{ID: "anterior", Name: "front part", Common: 1.3, CommonSource: "Ezzati et al. 2021: 35 % of the muscles found involved in 126 people with neck and arm pain and a normal scan", Points: []TriggerPoint{{
				Number: "TrP1",
				Where:  "at the side of the neck, tucked under the outer edge of the sternocleidomastoid",
				Spots:  []Spot{{Front, Point{42, 322}}, {Lateral, Point{-4, 322}}},
				Zones:  zones(scaleneBorder, scaleneBorderSpill, scaleneArm, scaleneHand, scaleneShoulderSpill, scaleneChestSpill),
				Source: "Simons, Travell & Simons 1999, ch. 20",
			}}},
			{ID: "medius", Name: "middle part", Common: 1.3, CommonSource: "Ezzati et al. 2021: 35 % of the muscles found involved in 126 people with neck and arm pain and a normal scan", Points: []TriggerPoint{{
				Number: "TrP2",
				Where:  "at the side of the neck above the collarbone, behind the beat of the artery",
				Spots:  []Spot{{Front, Point{58, 336}}, {Lateral, Point{-12, 332}}},
				Zones:  zones(scaleneChest, scaleneArm, scaleneHand, scaleneShoulderSpill, scaleneBorderSpill),
				Source: "Simons, Travell & Simons 1999, ch. 20",
			}}},
			{ID: "posterior", Name: "back part", Common: 1.3, CommonSource: "Ezzati et al. 2021: 35 % of the muscles found involved in 126 people with neck and arm pain and a normal scan", Points: []TriggerPoint{{
				Number: "TrP3",
				Where:  "low at the side of the neck, in front of the edge of the trapezius",
				Spots:  []Spot{{Front, Point{68, 340}}, {Back, Point{68, 322}}, {Lateral, Point{-22, 332}}},
				Zones:  zones(scaleneChest, scaleneBorderSpill, scaleneShoulderSpill, scaleneArmSpill),
				Source: "Simons, Travell & Simons 1999, ch. 20",
			}}},
			{ID: "minimus", Name: "smallest part, which not everyone has", Points: []TriggerPoint{{
				Number: "TrP4",
				Where:  "behind the lower end of the front part, just above the collarbone",
				Spots:  []Spot{{Front, Point{52, 352}}, {Lateral, Point{3, 345}}},
				Zones:  scaleneMinimus,
				Source: "Simons, Travell & Simons 1999, ch. 20",
			}}},
		},
	},
	{
		ID:      "splenius-capitis",
		Name:    "Splenius capitis",
		Plain:   "at the back of the neck, slanting from the upper spine to behind the ear",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 15"},
		Parts: []Part{{Points: []TriggerPoint{{
			Number: "TrP1",
			Where:  "in the upper neck, a little below and behind the bump behind the ear",
			Spots:  []Spot{{Back, Point{46, 226}}, {Lateral, Point{-38, 224}}},
			Zones: []Zone{
				{Back, Essential, []string{"back-crown"}, []Point{{-4, 22}, {32, 26}, {56, 44}, {54, 64}, {30, 72}, {-4, 66}}},
				{Front, Essential, []string{"front-crown"}, []Point{{-4, 22}, {30, 24}, {52, 38}, {44, 54}, {20, 58}, {-4, 54}}},
				{Lateral, Essential, []string{"side-crown"}, []Point{{-42, 34}, {-10, 16}, {22, 18}, {46, 38}, {26, 58}, {-6, 62}, {-36, 56}}},
			},
			Source: "Simons, Travell & Simons 1999, ch. 15",
		}}}},
	},
	{
		ID:      "splenius-cervicis",
		Name:    "Splenius cervicis",
		Plain:   "at the back of the neck, from the spine between the shoulder blades to the side of the upper neck",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 15"},
		Parts: []Part{{Common: 1.3, CommonSource: "Cerezo-Téllez et al. 2016: active points in 63 % of 224 people with lasting neck pain", Points: []TriggerPoint{
			{
				Number: "TrP1",
				Where:  "in the upper end, at the side of the upper neck",
				Spots:  []Spot{{Back, Point{50, 246}}, {Lateral, Point{-37, 246}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-eye"}, []Point{{12, 134}, {32, 122}, {54, 130}, {58, 150}, {40, 164}, {16, 160}}},
					{Front, Spillover, []string{"front-temple"}, []Point{{58, 96}, {80, 92}, {90, 114}, {84, 134}, {62, 138}}},
					{Back, Spillover, []string{"back-occiput"}, []Point{{14, 122}, {40, 116}, {60, 130}, {60, 164}, {40, 184}, {16, 176}}},
					{Lateral, Essential, []string{"side-eye"}, []Point{{68, 136}, {84, 130}, {100, 136}, {99, 152}, {86, 164}, {70, 158}}},
					{Lateral, Spillover, []string{"side-temple"}, []Point{{30, 106}, {48, 98}, {62, 108}, {62, 130}, {46, 140}, {32, 128}}},
					{Lateral, Spillover, []string{"side-back-head"}, []Point{{-92, 126}, {-76, 118}, {-60, 126}, {-56, 156}, {-64, 176}, {-80, 160}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 15",
			},
			{
				Number: "TrP2",
				Where:  "in the lower end, at the angle where the neck meets the shoulder",
				Spots:  []Spot{{Back, Point{44, 302}}, {Lateral, Point{-46, 304}}},
				Zones: []Zone{
					{Back, Essential, []string{"back-neck-lower", "back-neck-angle"}, []Point{{30, 264}, {52, 262}, {66, 290}, {84, 318}, {78, 336}, {54, 330}, {36, 304}}},
					{Lateral, Essential, []string{"side-neck-back", "side-shoulder-top"}, []Point{{-56, 274}, {-42, 270}, {-36, 300}, {-30, 336}, {-38, 358}, {-62, 362}, {-68, 340}, {-60, 304}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 15",
			},
		}}},
	},
	{
		ID:      "semispinalis",
		Name:    "Semispinalis of the neck and head",
		Plain:   "the thick cords on each side of the spine at the back of the neck",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 16"},
		Parts: []Part{
			{ID: "capitis", Name: "head part", Points: []TriggerPoint{
				{
					Number: "TrP1",
					Where:  "just under the ridge at the back of the skull",
					Spots:  []Spot{{Back, Point{22, 206}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-temple"}, []Point{{58, 88}, {82, 86}, {92, 110}, {86, 134}, {62, 136}, {54, 112}}},
						{Front, Spillover, []string{"front-forehead"}, []Point{{10, 98}, {34, 88}, {62, 90}, {64, 112}, {38, 122}, {12, 120}}},
						{Back, Spillover, []string{"back-occiput", "back-behind-ear"}, []Point{{24, 148}, {52, 126}, {84, 112}, {94, 132}, {74, 156}, {50, 176}, {28, 180}}},
						{Lateral, Essential, []string{"side-temple"}, []Point{{22, 104}, {44, 94}, {62, 104}, {63, 124}, {48, 140}, {26, 130}}},
						{Lateral, Spillover, []string{"side-forehead"}, []Point{{70, 92}, {86, 84}, {100, 90}, {104, 106}, {90, 118}, {72, 114}}},
						{Lateral, Spillover, []string{"side-back-head", "side-behind-ear"}, []Point{{-84, 142}, {-64, 128}, {-40, 114}, {-16, 106}, {-8, 118}, {-30, 138}, {-56, 160}, {-76, 168}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 16",
				},
				{
					Number: "TrP2",
					Where:  "in the middle of the neck, a thumb's breadth beside the spine",
					Spots:  []Spot{{Back, Point{22, 236}}},
					Zones:  occiputZones,
					Source: "Simons, Travell & Simons 1999, ch. 16",
				},
			}},
			{ID: "cervicis", Name: "neck part", Points: []TriggerPoint{{
				Number: "TrP3",
				Where:  "deep beside the spine in the lower half of the neck",
				Spots:  []Spot{{Back, Point{20, 268}}},
				Zones:  occiputZones,
				Source: "Simons, Travell & Simons 1999, ch. 16",
			}}},
		},
	},
	{
		ID:      "longissimus-capitis",
		Name:    "Longissimus capitis",
		Plain:   "a thin strand at the back of the neck, from the upper spine to the bump behind the ear",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 16"},
		Parts: []Part{{Points: []TriggerPoint{{
			Number: "TrP1",
			Where:  "a little below and behind the bump behind the ear, under the splenius",
			Spots:  []Spot{{Back, Point{54, 218}}, {Lateral, Point{-31, 219}}},
			Zones: []Zone{
				{Back, Essential, []string{"back-behind-ear"}, []Point{{60, 156}, {74, 150}, {84, 164}, {80, 186}, {68, 198}, {58, 184}}},
				{Back, Spillover, []string{"back-neck-upper"}, []Point{{44, 194}, {66, 192}, {68, 212}, {62, 236}, {48, 240}, {42, 216}}},
				{Front, Spillover, []string{"front-ear"}, []Point{{72, 156}, {84, 148}, {92, 160}, {86, 180}, {76, 184}}},
				{Front, Spillover, []string{"front-eye"}, []Point{{18, 136}, {36, 128}, {54, 134}, {56, 150}, {38, 160}, {20, 156}}},
				{Lateral, Essential, []string{"side-behind-ear"}, []Point{{-40, 166}, {-30, 160}, {-24, 178}, {-16, 196}, {-22, 206}, {-36, 200}, {-44, 184}}},
				{Lateral, Spillover, []string{"side-neck-back"}, []Point{{-56, 208}, {-42, 204}, {-36, 222}, {-38, 242}, {-52, 246}, {-58, 226}}},
				{Lateral, Spillover, []string{"side-ear"}, []Point{{-12, 150}, {4, 146}, {12, 162}, {6, 182}, {-6, 184}, {-12, 168}}},
				{Lateral, Spillover, []string{"side-eye"}, []Point{{70, 138}, {84, 132}, {98, 138}, {97, 150}, {84, 158}, {70, 154}}},
			},
			Source: "Simons, Travell & Simons 1999, ch. 16",
		}}}},
	},
	{
		ID:      "suboccipitals",
		Name:    "Suboccipitals",
		Plain:   "the small deep muscles between the skull and the top of the neck",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 17"},
		Parts: []Part{{Common: 1.3, CommonSource: "Fernández-de-las-Peñas et al. 2006: active points in 65 % of 20 people with lasting tension headache", Points: []TriggerPoint{{
			Number: "TrP1",
			Where:  "deep in the hollow just under the skull, two fingers from the midline",
			Spots:  []Spot{{Back, Point{26, 208}}, {Lateral, Point{-54, 208}}},
			Zones: []Zone{
				{Back, Essential, []string{"back-occiput", "back-behind-ear"}, []Point{{20, 164}, {48, 142}, {80, 122}, {96, 138}, {80, 164}, {54, 186}, {26, 192}}},
				{Front, Essential, []string{"front-temple"}, []Point{{58, 96}, {82, 92}, {92, 114}, {86, 136}, {60, 138}}},
				{Front, Spillover, []string{"front-eye"}, []Point{{14, 128}, {36, 116}, {60, 122}, {62, 146}, {44, 162}, {18, 158}}},
				{Front, Spillover, []string{"front-forehead"}, []Point{{12, 92}, {36, 82}, {58, 88}, {60, 110}, {36, 120}, {14, 116}}},
				{Lateral, Essential, []string{"side-back-head", "side-behind-ear"}, []Point{{-80, 156}, {-60, 142}, {-40, 130}, {-27, 134}, {-30, 154}, {-46, 172}, {-62, 186}, {-74, 178}}},
				{Lateral, Essential, []string{"side-temple"}, []Point{{26, 106}, {46, 96}, {62, 106}, {62, 128}, {46, 140}, {28, 130}}},
				{Lateral, Spillover, []string{"side-eye"}, []Point{{68, 132}, {86, 128}, {102, 134}, {100, 152}, {84, 162}, {68, 154}}},
				{Lateral, Spillover, []string{"side-forehead"}, []Point{{70, 90}, {86, 80}, {100, 88}, {103, 108}, {88, 119}, {72, 112}}},
			},
			Source: "Simons, Travell & Simons 1999, ch. 17",
		}}}},
	},
	{
		ID:      "sternocleidomastoid",
		Name:    "Sternocleidomastoid",
		Plain:   "the strap from behind the ear to the breastbone and collarbone, at the front and side of the neck",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 7"},
		Parts: []Part{
			{ID: "sternal", Name: "breastbone part", Points: []TriggerPoint{
				{
					Number: "TrP1",
					Where:  "at the upper end, below the bump behind the ear",
					Spots:  []Spot{{Front, Point{55, 258}}, {Back, Point{60, 214}}, {Lateral, Point{-16, 226}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-occiput"}, []Point{{26, 152}, {48, 138}, {60, 150}, {60, 176}, {44, 190}, {28, 184}}},
						{Back, Spillover, []string{"back-crown"}, []Point{{-4, 24}, {24, 26}, {40, 42}, {28, 62}, {-4, 62}}},
						{Front, Spillover, []string{"front-crown"}, []Point{{-4, 22}, {24, 24}, {40, 36}, {30, 52}, {-4, 54}}},
						{Lateral, Essential, []string{"side-back-head"}, []Point{{-82, 146}, {-68, 138}, {-54, 150}, {-52, 172}, {-60, 190}, {-72, 178}}},
						{Lateral, Spillover, []string{"side-crown"}, []Point{{-30, 38}, {-6, 28}, {20, 30}, {36, 43}, {20, 56}, {-8, 60}, {-28, 52}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 7",
				},
				{
					Number: "TrP2",
					Where:  "halfway down, in the bulk of the strap",
					Spots:  []Spot{{Front, Point{48, 284}}, {Lateral, Point{5, 282}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-eye"}, []Point{{12, 130}, {34, 118}, {56, 126}, {58, 144}, {40, 158}, {16, 154}}},
						{Front, Essential, []string{"front-cheek"}, []Point{{20, 186}, {38, 176}, {60, 172}, {68, 184}, {54, 204}, {32, 214}}},
						{Front, Spillover, []string{"front-temple"}, []Point{{60, 96}, {80, 94}, {90, 114}, {84, 134}, {62, 136}}},
						{Front, Spillover, []string{"front-forehead"}, []Point{{12, 104}, {34, 96}, {58, 102}, {60, 118}, {36, 120}, {14, 118}}},
						{Lateral, Essential, []string{"side-eye"}, []Point{{68, 138}, {82, 128}, {98, 130}, {102, 146}, {90, 158}, {72, 158}}},
						{Lateral, Essential, []string{"side-cheek"}, []Point{{48, 180}, {66, 176}, {84, 184}, {84, 200}, {70, 210}, {54, 200}}},
						{Lateral, Spillover, []string{"side-temple"}, []Point{{40, 104}, {54, 98}, {64, 110}, {62, 130}, {48, 134}, {38, 122}}},
						{Lateral, Spillover, []string{"side-forehead"}, []Point{{68, 104}, {84, 94}, {100, 100}, {104, 116}, {88, 122}, {70, 120}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 7",
				},
				{
					Number: "TrP3",
					Where:  "halfway down, along the inner edge of the strap",
					Spots:  []Spot{{Front, Point{35, 307}}, {Lateral, Point{20, 309}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-throat"}, []Point{{-4, 292}, {16, 292}, {24, 316}, {20, 350}, {-4, 356}}},
						{Front, Spillover, []string{"front-neck-side"}, []Point{{24, 288}, {42, 290}, {48, 320}, {42, 356}, {26, 358}, {20, 322}}},
						{Front, Spillover, []string{"front-mouth"}, []Point{{-4, 256}, {14, 256}, {18, 268}, {12, 280}, {-4, 282}}},
						{Lateral, Essential, []string{"side-throat"}, []Point{{22, 300}, {40, 292}, {50, 308}, {50, 328}, {42, 352}, {34, 364}, {24, 340}, {18, 316}}},
						{Lateral, Spillover, []string{"side-neck"}, []Point{{-6, 288}, {6, 286}, {14, 312}, {18, 344}, {8, 350}, {-2, 334}, {-10, 310}}},
						{Lateral, Spillover, []string{"side-mouth"}, []Point{{86, 258}, {100, 254}, {107, 262}, {103, 274}, {90, 278}, {82, 270}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 7",
				},
				{
					Number: "TrP4",
					Where:  "at the lower end, just above the breastbone",
					Spots:  []Spot{{Front, Point{25, 352}}, {Lateral, Point{32, 356}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-breastbone"}, []Point{{-4, 386}, {16, 386}, {24, 410}, {20, 454}, {-4, 464}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 7",
				},
			}},
			{ID: "clavicular", Name: "collarbone part", Points: []TriggerPoint{
				{
					Number: "TrP5",
					Where:  "at the upper end, deep under the breastbone part, below the ear",
					Spots:  []Spot{{Front, Point{58, 270}}, {Lateral, Point{-10, 262}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-ear"}, []Point{{84, 132}, {98, 126}, {106, 146}, {98, 176}, {84, 190}, {78, 164}}},
						{Back, Essential, []string{"back-behind-ear"}, []Point{{64, 136}, {84, 132}, {90, 160}, {80, 190}, {62, 188}, {58, 160}}},
						{Front, Spillover, []string{"front-cheek"}, []Point{{30, 182}, {54, 176}, {62, 196}, {48, 212}, {30, 206}}},
						{Lateral, Essential, []string{"side-ear"}, []Point{{-16, 136}, {0, 128}, {16, 138}, {18, 160}, {8, 184}, {-4, 194}, {-16, 172}}},
						{Lateral, Essential, []string{"side-behind-ear"}, []Point{{-46, 144}, {-33, 138}, {-25, 160}, {-16, 188}, {-24, 204}, {-40, 196}, {-48, 172}}},
						{Lateral, Spillover, []string{"side-cheek"}, []Point{{56, 182}, {72, 180}, {84, 190}, {80, 206}, {64, 208}, {54, 196}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 7",
				},
				{
					Number: "TrP6",
					Where:  "halfway down, along the outer edge",
					Spots:  []Spot{{Front, Point{52, 304}}, {Lateral, Point{0, 300}}},
					Zones:  foreheadZones,
					Source: "Simons, Travell & Simons 1999, ch. 7",
				},
				{
					Number: "TrP7",
					Where:  "lower down, a little above the collarbone",
					Spots:  []Spot{{Front, Point{46, 344}}, {Lateral, Point{6, 342}}},
					Zones:  foreheadZones,
					Source: "Simons, Travell & Simons 1999, ch. 7",
				},
			}},
		},
	},
	{
		ID:      "longus-colli",
		Name:    "Longus colli and longus capitis",
		Plain:   "flat on the front of the neck bones, deep behind the windpipe and the gullet",
		Layer:   Deep,
		NoPress: true,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 12", "Donnelly et al. 2019"},
		Parts: []Part{{Points: []TriggerPoint{{
			Number: "TrP1",
			Where:  "on the front of the neck bones, level with the middle of the throat; too deep, and too near the great vessels, to press yourself",
			Spots:  []Spot{{Front, Point{14, 318}}},
			Zones: []Zone{
				{Front, Spillover, []string{"front-throat", "front-neck-side"}, []Point{{-4, 284}, {18, 284}, {34, 296}, {38, 330}, {28, 360}, {-4, 364}}},
				{Lateral, Spillover, []string{"side-throat", "side-neck"}, []Point{{-20, 292}, {6, 284}, {36, 288}, {48, 312}, {42, 346}, {28, 362}, {4, 344}, {-16, 320}}},
			},
			Source: "Simons, Travell & Simons 1999, ch. 12; Donnelly et al. 2019 (the pattern is described loosely and not drawn)",
		}}}},
	},
}

var levatorZones = []Zone{
	{Back, Essential, []string{"back-neck-lower", "back-neck-angle", "back-blade-upper-corner"}, []Point{{40, 262}, {58, 262}, {68, 292}, {94, 322}, {94, 348}, {72, 352}, {52, 330}, {42, 298}}},
	{Back, Spillover, []string{"back-blade-upper-corner", "back-blade-inner-upper", "back-blade-inner-mid", "back-blade-inner-low"}, []Point{{60, 340}, {92, 342}, {96, 400}, {104, 460}, {108, 500}, {94, 510}, {80, 476}, {68, 410}}},
	{Back, Spillover, []string{"back-shoulder-top", "back-shoulder-joint"}, []Point{{88, 326}, {150, 342}, {208, 358}, {232, 386}, {224, 422}, {200, 424}, {180, 386}, {120, 362}, {88, 352}}},
	{Front, Spillover, []string{"front-above-collarbone"}, []Point{{62, 282}, {74, 300}, {104, 322}, {104, 338}, {80, 336}, {62, 314}}},
	{Lateral, Essential, []string{"side-neck-back", "side-neck", "side-shoulder-top"}, []Point{{-54, 276}, {-36, 268}, {-20, 292}, {-14, 322}, {-14, 350}, {-40, 366}, {-68, 364}, {-72, 346}, {-60, 320}, {-58, 296}}},
	{Lateral, Spillover, []string{"side-shoulder-top", "side-shoulder"}, []Point{{-88, 356}, {-60, 351}, {-40, 364}, {-32, 390}, {-40, 416}, {-56, 418}, {-66, 394}, {-84, 374}}},
}

var scaleneBorder = []Zone{
	{Back, Essential, []string{"back-blade-upper-corner", "back-blade-inner-upper"}, []Point{{62, 346}, {82, 340}, {92, 366}, {96, 400}, {92, 424}, {76, 428}, {66, 404}, {60, 374}}},
}

var scaleneBorderSpill = []Zone{
	{Back, Spillover, []string{"back-blade-upper-corner", "back-blade-inner-upper", "back-blade-inner-mid", "back-beside-spine-upper"}, []Point{{34, 356}, {62, 338}, {90, 342}, {102, 390}, {102, 440}, {84, 456}, {60, 440}, {40, 404}}},
}

// scaleneChest is drawn like two fingers that point down to the level of the nipple.
var scaleneChest = []Zone{
	{Front, Essential, []string{"front-chest-upper", "front-chest"}, []Point{{50, 398}, {70, 396}, {82, 446}, {82, 496}, {68, 514}, {54, 494}, {48, 450}}},
	{Front, Essential, []string{"front-chest-upper", "front-chest"}, []Point{{106, 400}, {126, 398}, {136, 446}, {134, 494}, {120, 512}, {106, 492}, {102, 450}}},
	{Lateral, Essential, []string{"side-chest"}, []Point{{72, 432}, {82, 440}, {92, 468}, {94, 498}, {86, 514}, {76, 502}, {72, 474}, {69, 450}}},
}

var scaleneArm = []Zone{
	{Front, Essential, []string{"front-shoulder", "front-upper-arm-outer", "front-upper-arm-inner"}, []Point{{218, 448}, {248, 456}, {284, 570}, {304, 660}, {298, 694}, {270, 690}, {250, 620}, {230, 550}}},
	{Back, Essential, []string{"back-upper-arm-outer", "back-upper-arm-inner"}, []Point{{240, 524}, {268, 526}, {288, 580}, {304, 660}, {298, 694}, {270, 690}, {250, 620}, {236, 568}}},
	{Lateral, Essential, []string{"side-shoulder"}, scaleneSide},
}

var scaleneHand = []Zone{
	{Front, Spillover, []string{"front-forearm-thumb", "front-wrist-thumb"}, []Point{{326, 806}, {350, 800}, {370, 860}, {378, 950}, {380, 1034}, {356, 1038}, {344, 960}, {332, 870}}},
	{Back, Spillover, []string{"back-forearm-thumb", "back-wrist-thumb"}, []Point{{326, 806}, {350, 800}, {370, 860}, {378, 950}, {380, 1034}, {356, 1038}, {344, 960}, {332, 870}}},
	{Front, Essential, []string{"front-thumb"}, []Point{{362, 1046}, {384, 1052}, {412, 1104}, {434, 1152}, {428, 1174}, {408, 1168}, {386, 1126}, {364, 1090}}},
	{Back, Essential, []string{"back-thumb"}, []Point{{362, 1046}, {384, 1052}, {412, 1104}, {434, 1152}, {428, 1174}, {408, 1168}, {386, 1126}, {364, 1090}}},
	{Front, Essential, []string{"front-fingers-thumb"}, []Point{{364, 1144}, {388, 1142}, {396, 1190}, {394, 1230}, {378, 1236}, {366, 1194}}},
	{Back, Essential, []string{"back-fingers-thumb"}, []Point{{364, 1144}, {388, 1142}, {396, 1190}, {394, 1230}, {378, 1236}, {366, 1194}}},
}

var scaleneSide = []Point{{20, 444}, {40, 450}, {42, 478}, {26, 504}, {4, 520}, {-6, 508}, {10, 480}}

// The manual draws one figure for the three large scalenes together: what one of them sends
// as its own, the others may send too.
var scaleneChestSpill = []Zone{
	{Front, Spillover, []string{"front-chest-upper", "front-chest"}, []Point{{50, 398}, {126, 396}, {138, 446}, {134, 498}, {94, 514}, {56, 500}, {48, 450}}},
	{Lateral, Spillover, []string{"side-chest"}, []Point{{72, 432}, {84, 440}, {97, 470}, {99, 500}, {88, 516}, {74, 504}, {70, 474}, {68, 450}}},
}

var scaleneShoulderSpill = []Zone{
	{Back, Spillover, []string{"back-shoulder-cap"}, []Point{{212, 430}, {244, 436}, {270, 490}, {286, 540}, {272, 556}, {248, 530}, {222, 480}}},
	{Front, Spillover, []string{"front-shoulder-side"}, []Point{{246, 430}, {266, 438}, {284, 490}, {292, 546}, {274, 556}, {256, 510}, {246, 470}}},
	{Lateral, Spillover, []string{"side-shoulder"}, []Point{{-24, 434}, {8, 428}, {28, 446}, {22, 484}, {4, 512}, {-16, 502}, {-28, 470}}},
}

var scaleneArmSpill = []Zone{
	{Front, Spillover, []string{"front-shoulder", "front-upper-arm-outer", "front-upper-arm-inner"}, []Point{{218, 448}, {248, 456}, {284, 570}, {304, 660}, {298, 694}, {270, 690}, {250, 620}, {230, 550}}},
	{Back, Spillover, []string{"back-upper-arm-outer", "back-upper-arm-inner"}, []Point{{240, 524}, {268, 526}, {288, 580}, {304, 660}, {298, 694}, {270, 690}, {250, 620}, {236, 568}}},
	{Front, Spillover, []string{"front-forearm-thumb", "front-wrist-thumb"}, []Point{{326, 806}, {350, 800}, {370, 860}, {378, 950}, {380, 1034}, {356, 1038}, {344, 960}, {332, 870}}},
	{Front, Spillover, []string{"front-thumb", "front-fingers-thumb"}, []Point{{358, 1044}, {384, 1050}, {414, 1104}, {434, 1152}, {424, 1174}, {396, 1160}, {396, 1220}, {372, 1232}, {360, 1170}, {354, 1100}}},
	{Back, Spillover, []string{"back-thumb", "back-fingers-thumb"}, []Point{{358, 1044}, {384, 1050}, {414, 1104}, {434, 1152}, {424, 1174}, {396, 1160}, {396, 1220}, {372, 1232}, {360, 1170}, {354, 1100}}},
	{Lateral, Spillover, []string{"side-shoulder"}, scaleneSide},
}

var scaleneMinimus = []Zone{
	{Back, Essential, []string{"back-thumb"}, []Point{{362, 1046}, {384, 1052}, {412, 1104}, {434, 1152}, {428, 1174}, {408, 1168}, {386, 1126}, {364, 1090}}},
	{Back, Essential, []string{"back-upper-arm-outer"}, []Point{{274, 560}, {298, 556}, {318, 630}, {336, 700}, {316, 712}, {294, 640}}},
	{Front, Essential, []string{"front-upper-arm-outer"}, []Point{{274, 560}, {298, 556}, {318, 630}, {336, 700}, {316, 712}, {294, 640}}},
	{Back, Spillover, []string{"back-forearm-thumb", "back-forearm-little", "back-wrist-thumb", "back-wrist-little"}, []Point{{286, 810}, {320, 800}, {350, 812}, {364, 880}, {372, 1000}, {360, 1036}, {330, 1036}, {312, 980}, {290, 890}}},
	{Back, Spillover, []string{"back-hand", "back-fingers-thumb", "back-fingers-little"}, []Point{{314, 1044}, {352, 1044}, {374, 1100}, {396, 1200}, {376, 1240}, {330, 1240}, {290, 1210}, {302, 1110}}},
}

var occiputZones = []Zone{
	{Back, Essential, []string{"back-occiput"}, []Point{{6, 120}, {34, 112}, {52, 128}, {54, 164}, {36, 188}, {8, 186}}},
	{Back, Spillover, []string{"back-crown"}, []Point{{2, 62}, {24, 58}, {42, 76}, {44, 104}, {22, 108}, {2, 104}}},
	{Lateral, Essential, []string{"side-back-head"}, []Point{{-98, 108}, {-84, 104}, {-70, 118}, {-64, 148}, {-70, 176}, {-84, 158}, {-94, 130}}},
	{Lateral, Spillover, []string{"side-crown"}, []Point{{-96, 76}, {-84, 60}, {-66, 58}, {-62, 76}, {-76, 86}, {-94, 88}}},
}

var foreheadZones = []Zone{
	{Front, Essential, []string{"front-forehead"}, []Point{{-4, 74}, {30, 70}, {50, 78}, {54, 100}, {34, 114}, {-4, 116}}},
	{Lateral, Essential, []string{"side-forehead"}, []Point{{70, 78}, {86, 68}, {97, 76}, {106, 96}, {104, 112}, {86, 118}, {70, 104}}},
}

// zones puts together the zones of a trigger point that shares some with another.
func zones(groups ...[]Zone) []Zone {
	var all []Zone
	for _, g := range groups {
		all = append(all, g...)
	}
	return all
}
