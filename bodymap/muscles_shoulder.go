package bodymap

// The muscles of the shoulder blade and shoulder. Patterns follow the second edition of the Trigger Point
// Manual; where it draws several points without a number, they are numbered here in the order of the table.
var shoulderMuscles = []Muscle{
	{
		ID:      "trapezius",
		Name:    "Trapezius",
		Plain:   "the wide kite of muscle over the neck, the tops of the shoulders and the upper back",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 6"},
		Parts: []Part{
			{ID: "upper", Name: "upper part", Common: 2, CommonSource: "Cerezo-Téllez et al. 2016: points in 94 % of 224 people with lasting neck pain", Points: []TriggerPoint{
				{
					Number: "TrP1",
					Where:  "in the front edge, where the shoulder line rises into the neck: the roll you can pinch",
					Spots:  []Spot{{Front, Point{94, 326}}, {Back, Point{88, 322}}, {Lateral, Point{-22, 333}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-neck-upper", "back-neck-lower", "back-behind-ear"}, []Point{{58, 164}, {74, 150}, {86, 168}, {78, 196}, {68, 240}, {78, 290}, {70, 308}, {52, 290}, {44, 250}, {50, 200}}},
						{Back, Spillover, []string{"back-occiput"}, []Point{{18, 150}, {40, 138}, {58, 146}, {62, 170}, {44, 188}, {20, 182}}},
						{Back, Spillover, []string{"back-neck-angle"}, []Point{{48, 282}, {62, 282}, {72, 302}, {90, 320}, {82, 328}, {60, 318}, {48, 302}}},
						{Front, Spillover, []string{"front-above-collarbone"}, []Point{{56, 256}, {64, 258}, {70, 292}, {92, 316}, {84, 330}, {64, 310}}},
						{Front, Essential, []string{"front-temple"}, []Point{{58, 94}, {80, 88}, {92, 112}, {84, 138}, {62, 138}}},
						{Front, Spillover, []string{"front-eye"}, []Point{{34, 130}, {56, 126}, {62, 144}, {46, 160}, {28, 152}}},
						{Front, Spillover, []string{"front-jaw"}, []Point{{50, 222}, {66, 204}, {76, 214}, {70, 240}, {56, 252}}},
						{Lateral, Essential, []string{"side-neck-back", "side-neck", "side-behind-ear"}, []Point{{-46, 318}, {-46, 262}, {-48, 210}, {-42, 164}, {-28, 156}, {-20, 188}, {-22, 240}, {-20, 292}, {-30, 326}}},
						{Lateral, Spillover, []string{"side-behind-ear", "side-temple"}, []Point{{-38, 158}, {-36, 130}, {-20, 108}, {4, 96}, {28, 98}, {34, 112}, {12, 113}, {-10, 121}, {-23, 140}, {-26, 160}}},
						{Lateral, Spillover, []string{"side-back-head"}, []Point{{-76, 150}, {-64, 144}, {-54, 154}, {-54, 176}, {-62, 188}, {-72, 174}}},
						{Lateral, Spillover, []string{"side-shoulder-top"}, []Point{{-54, 322}, {-40, 310}, {-22, 320}, {2, 346}, {-12, 356}, {-38, 354}, {-56, 342}}},
						{Lateral, Essential, []string{"side-temple"}, []Point{{28, 110}, {44, 98}, {58, 102}, {64, 120}, {60, 140}, {46, 146}, {32, 134}}},
						{Lateral, Spillover, []string{"side-eye"}, []Point{{68, 136}, {82, 132}, {96, 140}, {92, 154}, {78, 160}, {67, 150}}},
						{Lateral, Spillover, []string{"side-jaw"}, []Point{{3, 222}, {14, 212}, {28, 220}, {34, 236}, {26, 250}, {12, 240}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 6, fig. 6.1",
				},
				{
					Number: "TrP2",
					Where:  "deeper and a little further back than the first, in the middle of the shoulder line",
					Spots:  []Spot{{Back, Point{118, 340}}, {Lateral, Point{-56, 346}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-neck-upper", "back-neck-lower"}, []Point{{28, 202}, {54, 198}, {60, 230}, {56, 266}, {44, 282}, {32, 262}, {26, 232}}},
						{Back, Spillover, []string{"back-occiput", "back-behind-ear"}, []Point{{34, 170}, {56, 158}, {76, 162}, {78, 186}, {56, 194}, {36, 190}}},
						{Lateral, Essential, []string{"side-neck-back"}, []Point{{-56, 208}, {-42, 206}, {-36, 232}, {-38, 264}, {-46, 284}, {-56, 264}, {-58, 232}}},
						{Lateral, Spillover, []string{"side-back-head", "side-behind-ear"}, []Point{{-76, 166}, {-58, 158}, {-38, 164}, {-28, 180}, {-36, 194}, {-54, 195}, {-70, 188}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 6",
				},
			}},
			{ID: "middle", Name: "middle part", Points: []TriggerPoint{
				{
					Number: "TrP5",
					Where:  "a finger's breadth inside the upper inner corner of the shoulder blade",
					Spots:  []Spot{{Back, Point{66, 360}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-spine-upper", "back-beside-spine-upper"}, []Point{{2, 316}, {24, 318}, {52, 346}, {58, 366}, {40, 386}, {2, 388}}},
						{Back, Spillover, []string{"back-neck-base", "back-spine-upper", "back-beside-spine-upper", "back-blade-upper-corner", "back-blade-inner-upper"}, []Point{{-12, 296}, {14, 294}, {40, 322}, {78, 346}, {80, 376}, {62, 398}, {34, 400}, {-12, 398}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 6",
				},
				{
					Number: "TrP6",
					Where:  "on the top of the shoulder, just inside its bony point",
					Spots:  []Spot{{Back, Point{188, 366}}, {Lateral, Point{-22, 361}}},
					Zones:  acromionZones,
					Source: "Simons, Travell & Simons 1999, ch. 6",
				},
				{
					Number: "TrP7",
					Where:  "above the inner end of the ridge on the shoulder blade; it sends gooseflesh down the outer arm, and no pain",
					Spots:  []Spot{{Back, Point{106, 374}}},
					Source: "Simons, Travell & Simons 1999, ch. 6",
				},
			}},
			{ID: "lower", Name: "lower part", Common: 1.4, CommonSource: "Simons, Travell & Simons 1999, ch. 6: points in the lower part are common and often overlooked", Points: []TriggerPoint{
				{
					Number: "TrP3",
					Where:  "in the outer edge of the lower part, where it crosses the inner border of the shoulder blade",
					Spots:  []Spot{{Back, Point{80, 434}}},
					Zones: zones([]Zone{
						{Back, Essential, []string{"back-neck-upper"}, []Point{{12, 204}, {36, 200}, {46, 220}, {42, 248}, {16, 252}}},
						{Back, Spillover, []string{"back-behind-ear"}, []Point{{60, 166}, {76, 158}, {84, 176}, {74, 196}, {58, 194}}},
						{Back, Spillover, []string{"back-shoulder-top", "back-blade-above-spine"}, []Point{{86, 340}, {130, 336}, {178, 352}, {184, 366}, {140, 376}, {96, 374}}},
						{Lateral, Essential, []string{"side-neck-back"}, []Point{{-62, 208}, {-48, 204}, {-42, 222}, {-46, 246}, {-56, 250}, {-61, 228}}},
						{Lateral, Spillover, []string{"side-behind-ear"}, []Point{{-36, 172}, {-25, 174}, {-16, 194}, {-22, 206}, {-36, 200}, {-42, 186}}},
						{Lateral, Spillover, []string{"side-shoulder-top"}, []Point{{-94, 352}, {-66, 346}, {-40, 356}, {-38, 366}, {-60, 372}, {-90, 368}}},
					}, acromionZones),
					Source: "Simons, Travell & Simons 1999, ch. 6",
				},
				{
					Number: "TrP4",
					Where:  "at the inner end of the ridge on the shoulder blade, where the lower part is fixed to the bone",
					Spots:  []Spot{{Back, Point{94, 396}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-blade-inner-upper", "back-blade-inner-mid", "back-blade-inner-low"}, []Point{{66, 386}, {86, 388}, {94, 430}, {100, 476}, {102, 502}, {88, 506}, {76, 470}, {68, 426}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 6",
				},
			}},
		},
	},
	{
		ID:      "rhomboids",
		Name:    "Rhomboids",
		Plain:   "between the spine and the inner border of the shoulder blade, under the trapezius",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 27"},
		Parts: []Part{{Points: []TriggerPoint{
			{
				Number: "TrP1",
				Where:  "just inside the blade's border, level with the inner end of its ridge",
				Spots:  []Spot{{Back, Point{68, 384}}},
				Zones:  rhomboidZones,
				Source: "Simons, Travell & Simons 1999, ch. 27",
			},
			{
				Number: "TrP2",
				Where:  "just inside the middle of the blade's border",
				Spots:  []Spot{{Back, Point{74, 424}}},
				Zones:  rhomboidZones,
				Source: "Simons, Travell & Simons 1999, ch. 27",
			},
			{
				Number: "TrP3",
				Where:  "just inside the lower part of the blade's border",
				Spots:  []Spot{{Back, Point{82, 466}}},
				Zones:  rhomboidZones,
				Source: "Simons, Travell & Simons 1999, ch. 27",
			},
		}}},
	},
	{
		ID:      "supraspinatus",
		Name:    "Supraspinatus",
		Plain:   "in the hollow above the ridge of the shoulder blade, under the trapezius",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 21"},
		Parts: []Part{{Common: 1.2, CommonSource: "Hidalgo-Lozano et al. 2010: active points in 67 % of 12 people with shoulder impingement, more than in any other muscle looked at", Points: []TriggerPoint{
			{
				Number: "TrP1",
				Where:  "in the inner half of the hollow above the blade's ridge",
				Spots:  []Spot{{Back, Point{108, 368}}},
				Zones:  supraspinatusZones,
				Source: "Simons, Travell & Simons 1999, ch. 21",
			},
			{
				Number: "TrP2",
				Where:  "at the outer end of the hollow, just before the bony roof of the shoulder",
				Spots:  []Spot{{Back, Point{166, 360}}},
				Zones:  supraspinatusZones,
				Source: "Simons, Travell & Simons 1999, ch. 21",
			},
			{
				Number: "TrP3",
				Where:  "at the tendon, under the bony roof of the shoulder",
				Spots:  []Spot{{Back, Point{224, 378}}, {Front, Point{224, 378}}, {Lateral, Point{2, 378}}},
				Zones: []Zone{
					{Back, Essential, []string{"back-shoulder-cap"}, []Point{{232, 392}, {256, 396}, {280, 440}, {288, 500}, {270, 514}, {248, 480}, {234, 434}}},
					{Front, Essential, []string{"front-shoulder-side"}, []Point{{236, 392}, {258, 398}, {282, 440}, {292, 500}, {276, 516}, {254, 484}, {240, 434}}},
					{Lateral, Essential, []string{"side-shoulder"}, []Point{{-14, 384}, {8, 380}, {24, 394}, {28, 440}, {20, 490}, {4, 504}, {-12, 478}, {-20, 430}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 21",
			},
		}}},
	},
	{
		ID:      "infraspinatus",
		Name:    "Infraspinatus",
		Plain:   "over the flat of the shoulder blade, below its ridge",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 22", "Kwon et al. 2017, Ann Rehabil Med 41:573 (297 people)"},
		Parts: []Part{{Common: 1.5, CommonSource: "Ezzati et al. 2021: 39 % of the muscles found involved in 126 people with neck and arm pain and a normal scan", Points: []TriggerPoint{
			{
				Number: "TrP1",
				Where:  "just below the ridge of the shoulder blade, near its inner end",
				Spots:  []Spot{{Back, Point{112, 404}}},
				Zones:  infraspinatusZones,
				Source: "Simons, Travell & Simons 1999, ch. 22; Kwon et al. 2017 (over the blade itself)",
			},
			{
				Number: "TrP2",
				Where:  "below the middle of the ridge of the shoulder blade",
				Spots:  []Spot{{Back, Point{148, 398}}},
				Zones:  infraspinatusZones,
				Source: "Simons, Travell & Simons 1999, ch. 22; Kwon et al. 2017 (over the blade itself)",
			},
			{
				Number: "TrP3",
				Where:  "in the middle of the blade, lower than the other two and less often found",
				Spots:  []Spot{{Back, Point{135, 440}}},
				Zones:  infraspinatusZones,
				Source: "Simons, Travell & Simons 1999, ch. 22; Kwon et al. 2017 (over the blade itself)",
			},
			{
				Number: "TrP4",
				Where:  "at the inner border of the blade, below its ridge; seldom found",
				Spots:  []Spot{{Back, Point{100, 444}}},
				Zones: []Zone{
					{Back, Essential, []string{"back-blade-inner-mid", "back-blade-inner-low"}, []Point{{68, 406}, {88, 402}, {98, 440}, {102, 478}, {86, 486}, {72, 452}}},
				},
				Rare:   true,
				Source: "Simons, Travell & Simons 1999, ch. 22",
			},
		}}},
	},
	{
		ID:      "subscapularis",
		Name:    "Subscapularis",
		Plain:   "on the inner face of the shoulder blade, between the blade and the ribs",
		Layer:   Deep,
		NoPress: true,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 26"},
		Parts: []Part{{Points: []TriggerPoint{
			{
				Number: "TrP1",
				Where:  "on the inner face of the blade, near the upper end of its outer border",
				Spots:  []Spot{{Front, Point{178, 446}}, {Back, Point{176, 428}}},
				Zones:  subscapularisZones,
				Source: "Simons, Travell & Simons 1999, ch. 26",
			},
			{
				Number: "TrP2",
				Where:  "on the inner face of the blade, lower along its outer border, reached through the armpit",
				Spots:  []Spot{{Front, Point{172, 470}}, {Back, Point{156, 462}}, {Lateral, Point{-58, 474}}},
				Zones:  subscapularisZones,
				Source: "Simons, Travell & Simons 1999, ch. 26",
			},
			{
				Number: "TrP3",
				Where:  "on the inner face of the blade, near its inner border",
				Spots:  []Spot{{Back, Point{104, 430}}},
				Zones:  subscapularisZones,
				Source: "Simons, Travell & Simons 1999, ch. 26",
			},
		}}},
	},
	{
		ID:      "teres-minor",
		Name:    "Teres minor",
		Plain:   "along the outer border of the shoulder blade to the back of the shoulder",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 23"},
		Parts: []Part{{Points: []TriggerPoint{{
			Number: "TrP1",
			Where:  "at the outer border of the blade, a little below the back of the shoulder joint",
			Spots:  []Spot{{Back, Point{172, 436}}},
			Zones: []Zone{
				{Back, Essential, []string{"back-shoulder-cap"}, []Point{{252, 486}, {274, 488}, {288, 512}, {286, 540}, {266, 548}, {252, 522}}},
				{Back, Spillover, []string{"back-shoulder-joint", "back-shoulder-cap", "back-upper-arm-outer"}, []Point{{202, 410}, {232, 410}, {268, 442}, {290, 500}, {304, 570}, {302, 616}, {278, 616}, {252, 560}, {228, 490}, {204, 448}}},
				{Lateral, Essential, []string{"side-shoulder"}, []Point{{-34, 482}, {-18, 482}, {-8, 498}, {-10, 516}, {-24, 518}, {-36, 502}}},
				{Lateral, Spillover, []string{"side-shoulder"}, []Point{{-72, 412}, {-50, 408}, {-24, 446}, {-6, 500}, {-18, 524}, {-36, 506}, {-58, 474}, {-74, 440}}},
			},
			Source: "Simons, Travell & Simons 1999, ch. 23",
		}}}},
	},
	{
		ID:      "teres-major",
		Name:    "Teres major",
		Plain:   "from the lower corner of the shoulder blade through the back of the armpit to the arm",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 25"},
		Parts: []Part{{Points: []TriggerPoint{
			{
				Number: "TrP1",
				Where:  "on the back of the blade, near its lower corner",
				Spots:  []Spot{{Back, Point{122, 490}}},
				Zones:  teresMajorZones,
				Source: "Simons, Travell & Simons 1999, ch. 25",
			},
			{
				Number: "TrP2",
				Where:  "in the fold of flesh at the back of the armpit",
				Spots:  []Spot{{Back, Point{172, 470}}, {Lateral, Point{-69, 488}}},
				Zones:  teresMajorZones,
				Source: "Simons, Travell & Simons 1999, ch. 25",
			},
		}}},
	},
}

var acromionZones = []Zone{
	{Back, Essential, []string{"back-shoulder-top"}, []Point{{178, 352}, {204, 354}, {232, 366}, {232, 384}, {208, 382}, {184, 374}}},
	{Back, Spillover, []string{"back-shoulder-joint"}, []Point{{182, 354}, {210, 356}, {236, 370}, {236, 392}, {208, 392}, {184, 376}}},
	{Lateral, Essential, []string{"side-shoulder-top"}, []Point{{-48, 360}, {-26, 352}, {-4, 354}, {8, 364}, {-8, 374}, {-36, 376}}},
	{Lateral, Spillover, []string{"side-shoulder"}, []Point{{-54, 358}, {-24, 352}, {12, 362}, {16, 380}, {-14, 392}, {-48, 390}}},
}

var rhomboidZones = []Zone{
	{Back, Essential, []string{"back-blade-inner-upper", "back-blade-inner-mid", "back-blade-inner-low"}, []Point{{58, 364}, {80, 360}, {90, 400}, {98, 450}, {102, 492}, {88, 500}, {74, 464}, {62, 414}}},
	{Back, Spillover, []string{"back-blade-upper-corner", "back-blade-above-spine"}, []Point{{72, 344}, {104, 356}, {146, 368}, {172, 384}, {140, 394}, {100, 398}, {78, 372}}},
}

var supraspinatusZones = []Zone{
	{Back, Essential, []string{"back-shoulder-cap"}, []Point{{238, 408}, {262, 408}, {284, 456}, {292, 520}, {280, 550}, {258, 530}, {242, 470}}},
	{Front, Essential, []string{"front-shoulder-side"}, []Point{{242, 408}, {264, 410}, {286, 456}, {296, 520}, {284, 550}, {262, 530}, {246, 470}}},
	{Back, Essential, []string{"back-elbow-outer"}, []Point{{316, 722}, {340, 716}, {356, 744}, {350, 776}, {328, 778}, {314, 752}}},
	{Front, Essential, []string{"front-elbow-outer"}, []Point{{316, 722}, {340, 716}, {356, 744}, {350, 776}, {328, 778}, {314, 752}}},
	{Back, Spillover, []string{"back-shoulder-cap", "back-upper-arm-outer", "back-elbow-outer", "back-forearm-thumb"}, []Point{{226, 372}, {262, 392}, {294, 490}, {312, 590}, {340, 690}, {364, 790}, {378, 900}, {352, 912}, {330, 800}, {296, 680}, {264, 570}, {236, 460}}},
	{Front, Spillover, []string{"front-shoulder-side", "front-upper-arm-outer", "front-elbow-outer", "front-forearm-thumb"}, []Point{{232, 372}, {264, 392}, {296, 490}, {314, 590}, {342, 690}, {366, 790}, {380, 900}, {354, 912}, {332, 800}, {298, 680}, {266, 570}, {242, 460}}},
	{Front, Spillover, []string{"front-shoulder"}, []Point{{206, 384}, {234, 382}, {248, 410}, {248, 460}, {232, 480}, {212, 450}}},
	{Back, Spillover, []string{"back-shoulder-joint"}, []Point{{190, 384}, {220, 376}, {236, 396}, {234, 432}, {208, 434}, {190, 414}}},
	{Back, Spillover, []string{"back-blade-above-spine", "back-shoulder-top"}, []Point{{96, 358}, {140, 350}, {190, 358}, {204, 372}, {160, 386}, {100, 394}}},
	{Lateral, Essential, []string{"side-shoulder"}, []Point{{-18, 404}, {6, 398}, {24, 412}, {28, 456}, {20, 500}, {2, 520}, {-14, 500}, {-24, 450}}},
	{Lateral, Spillover, []string{"side-shoulder"}, []Point{{-66, 392}, {-34, 374}, {10, 372}, {44, 388}, {50, 436}, {34, 488}, {8, 530}, {-18, 520}, {-44, 460}}},
	{Lateral, Spillover, []string{"side-shoulder-top"}, []Point{{-94, 352}, {-62, 346}, {-34, 354}, {-22, 363}, {-50, 372}, {-86, 370}}},
}

var infraspinatusZones = []Zone{
	{Front, Essential, []string{"front-shoulder"}, []Point{{188, 384}, {214, 376}, {240, 400}, {250, 454}, {232, 486}, {204, 470}, {190, 426}}},
	{Front, Essential, []string{"front-shoulder-side", "front-upper-arm-outer"}, []Point{{240, 466}, {270, 474}, {294, 550}, {320, 650}, {326, 694}, {302, 700}, {276, 640}, {250, 550}}},
	{Front, Spillover, []string{"front-elbow-outer", "front-forearm-thumb", "front-wrist-thumb"}, []Point{{306, 716}, {340, 712}, {364, 790}, {376, 880}, {380, 1030}, {354, 1034}, {340, 920}, {320, 800}}},
	{Front, Spillover, []string{"front-thumb", "front-fingers-thumb"}, []Point{{358, 1044}, {384, 1050}, {414, 1104}, {434, 1152}, {424, 1174}, {396, 1160}, {396, 1220}, {372, 1232}, {360, 1170}, {354, 1100}}},
	{Back, Spillover, []string{"back-forearm-thumb", "back-wrist-thumb"}, []Point{{326, 806}, {350, 800}, {370, 860}, {378, 950}, {380, 1034}, {356, 1038}, {344, 960}, {332, 870}}},
	{Back, Spillover, []string{"back-thumb", "back-fingers-thumb"}, []Point{{358, 1044}, {384, 1050}, {414, 1104}, {434, 1152}, {424, 1174}, {396, 1160}, {396, 1220}, {372, 1232}, {360, 1170}, {354, 1100}}},
	{Back, Spillover, []string{"back-shoulder-cap", "back-upper-arm-outer"}, []Point{{240, 400}, {268, 416}, {290, 500}, {310, 590}, {332, 690}, {312, 702}, {284, 610}, {258, 520}, {240, 450}}},
	{Back, Spillover, []string{"back-neck-upper"}, []Point{{14, 200}, {40, 198}, {54, 214}, {44, 238}, {16, 240}}},
	{Back, Spillover, []string{"back-blade-below-spine"}, []Point{{96, 402}, {130, 394}, {170, 400}, {176, 428}, {150, 456}, {122, 470}, {104, 448}}},
	{Lateral, Essential, []string{"side-shoulder"}, []Point{{18, 384}, {42, 392}, {58, 420}, {56, 456}, {40, 488}, {14, 520}, {2, 508}, {16, 470}, {20, 430}}},
	{Lateral, Spillover, []string{"side-shoulder"}, []Point{{-30, 404}, {-8, 398}, {4, 420}, {2, 470}, {-8, 512}, {-22, 490}, {-30, 450}}},
	{Lateral, Spillover, []string{"side-neck-back"}, []Point{{-62, 206}, {-46, 202}, {-38, 214}, {-42, 236}, {-56, 240}, {-61, 224}}},
	{Lateral, Spillover, []string{"side-blade"}, []Point{{-122, 404}, {-104, 394}, {-88, 410}, {-86, 436}, {-94, 464}, {-112, 472}, {-124, 444}}},
}

var subscapularisZones = []Zone{
	{Back, Essential, []string{"back-shoulder-joint", "back-shoulder-cap"}, []Point{{188, 386}, {220, 384}, {248, 412}, {256, 462}, {236, 486}, {206, 472}, {188, 430}}},
	{Back, Spillover, []string{"back-blade-below-spine", "back-blade-outer"}, []Point{{104, 402}, {140, 392}, {180, 398}, {182, 440}, {160, 470}, {124, 472}, {104, 440}}},
	{Back, Spillover, []string{"back-upper-arm-inner", "back-upper-arm-outer"}, []Point{{222, 520}, {258, 524}, {284, 600}, {304, 690}, {296, 726}, {268, 722}, {246, 640}, {224, 570}}},
	{Back, Spillover, []string{"back-wrist-thumb", "back-wrist-little"}, []Point{{300, 976}, {340, 968}, {380, 976}, {386, 1020}, {350, 1030}, {304, 1022}}},
	{Front, Spillover, []string{"front-wrist-thumb", "front-wrist-little"}, []Point{{300, 982}, {340, 976}, {380, 984}, {384, 1018}, {350, 1026}, {304, 1018}}},
	{Lateral, Essential, []string{"side-shoulder"}, []Point{{-74, 398}, {-54, 390}, {-34, 410}, {-26, 450}, {-36, 484}, {-56, 478}, {-74, 440}}},
	{Lateral, Spillover, []string{"side-blade"}, []Point{{-120, 404}, {-100, 394}, {-86, 408}, {-82, 438}, {-94, 468}, {-114, 470}, {-124, 438}}},
}

var teresMajorZones = []Zone{
	{Back, Essential, []string{"back-shoulder-cap", "back-shoulder-joint"}, []Point{{200, 394}, {238, 394}, {270, 446}, {280, 506}, {258, 530}, {232, 494}, {206, 436}}},
	{Back, Essential, []string{"back-upper-arm-inner"}, []Point{{222, 556}, {250, 562}, {270, 620}, {278, 668}, {256, 676}, {236, 620}}},
	{Back, Spillover, []string{"back-forearm-thumb", "back-forearm-little"}, []Point{{294, 816}, {326, 808}, {350, 850}, {354, 906}, {332, 916}, {304, 886}}},
	{Lateral, Essential, []string{"side-shoulder"}, []Point{{-66, 406}, {-46, 396}, {-30, 424}, {-18, 470}, {-16, 508}, {-32, 504}, {-52, 472}, {-66, 438}}},
}
