package bodymap

// The muscles of the shoulder cap and the upper arm. Patterns follow the second edition of the Trigger Point
// Manual; where it draws several points without a number, they are numbered here in the order of the table.
var armMuscles = []Muscle{
	{
		ID: "deltoid", Name: "Deltoid",
		Plain:   "the thick cap of muscle over the shoulder, from the collarbone and the blade's ridge to the middle of the outer arm",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 28", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "anterior", Name: "front part", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "in the front part, a little below the outer end of the collarbone",
					Spots: []Spot{{Front, Point{220, 428}}, {Lateral, Point{40, 430}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-shoulder"},
							[]Point{{204, 392}, {232, 392}, {248, 426}, {252, 470}, {236, 498}, {212, 480}, {202, 434}}},
						{Front, Spillover, []string{"front-shoulder", "front-shoulder-side", "front-upper-arm-outer"},
							[]Point{{196, 380}, {240, 382}, {270, 424}, {286, 490}, {302, 580}, {296, 606}, {274, 590}, {236, 522}, {206, 498}, {192, 440}}},
						{Lateral, Essential, []string{"side-shoulder"},
							[]Point{{16, 392}, {40, 396}, {56, 422}, {58, 458}, {44, 488}, {26, 478}, {18, 440}}},
						{Lateral, Spillover, []string{"side-shoulder"},
							[]Point{{6, 384}, {42, 386}, {62, 420}, {62, 464}, {44, 500}, {10, 530}, {0, 510}, {20, 480}, {12, 430}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 28",
				},
			}},
			{ID: "middle", Name: "middle part", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "in the middle part, on the outer side of the shoulder",
					Spots: []Spot{{Front, Point{260, 452}}, {Back, Point{258, 452}}, {Lateral, Point{0, 450}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-shoulder-side"},
							[]Point{{244, 406}, {262, 408}, {280, 450}, {286, 506}, {270, 522}, {252, 490}, {242, 446}}},
						{Back, Essential, []string{"back-shoulder-cap"},
							[]Point{{236, 406}, {260, 408}, {280, 450}, {286, 506}, {268, 522}, {248, 490}, {236, 446}}},
						{Front, Spillover, []string{"front-shoulder", "front-shoulder-side"},
							[]Point{{222, 388}, {254, 390}, {282, 440}, {292, 510}, {296, 562}, {272, 566}, {240, 520}, {220, 450}}},
						{Back, Spillover, []string{"back-shoulder-cap"},
							[]Point{{222, 388}, {254, 390}, {282, 440}, {292, 510}, {296, 562}, {270, 566}, {238, 520}, {216, 450}}},
						{Lateral, Essential, []string{"side-shoulder"},
							[]Point{{-18, 396}, {8, 392}, {26, 412}, {28, 460}, {16, 504}, {0, 518}, {-16, 500}, {-26, 450}}},
						{Lateral, Spillover, []string{"side-shoulder"},
							[]Point{{-34, 384}, {0, 376}, {36, 388}, {44, 434}, {34, 488}, {8, 528}, {-14, 526}, {-36, 480}, {-44, 430}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 28",
				},
			}},
			{ID: "posterior", Name: "back part", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "in the back part, below the outer end of the blade's ridge, along the rear edge",
					Spots: []Spot{{Back, Point{218, 446}}, {Lateral, Point{-54, 446}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-shoulder-joint", "back-shoulder-cap"},
							[]Point{{196, 402}, {224, 398}, {252, 440}, {266, 500}, {250, 524}, {222, 496}, {198, 446}}},
						{Back, Spillover, []string{"back-shoulder-joint", "back-shoulder-cap", "back-upper-arm-outer"},
							[]Point{{192, 398}, {236, 394}, {272, 440}, {288, 510}, {302, 590}, {298, 622}, {274, 618}, {250, 560}, {212, 498}, {188, 440}}},
						{Lateral, Essential, []string{"side-shoulder"},
							[]Point{{-72, 404}, {-50, 396}, {-30, 424}, {-20, 470}, {-20, 508}, {-38, 506}, {-60, 470}, {-74, 436}}},
						{Lateral, Spillover, []string{"side-shoulder"},
							[]Point{{-80, 402}, {-46, 390}, {-22, 424}, {-6, 480}, {-6, 526}, {-26, 524}, {-54, 496}, {-82, 450}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 28",
				},
			}},
		},
	},
	{
		ID: "coracobrachialis", Name: "Coracobrachialis",
		Plain:   "a slim muscle from the front of the shoulder blade down the inside of the upper arm, high up under the biceps",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 29", "Donnelly et al. 2019"},
		Parts: []Part{{Points: []TriggerPoint{
			{
				Number: "TrP1", Where: "high on the inside of the upper arm, just below the front fold of the armpit, against the bone",
				Spots: []Spot{{Front, Point{216, 474}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-shoulder"},
						[]Point{{202, 390}, {228, 388}, {246, 422}, {250, 474}, {232, 500}, {208, 482}, {198, 434}}},
					{Back, Essential, []string{"back-upper-arm-inner", "back-upper-arm-outer"},
						[]Point{{238, 548}, {266, 552}, {288, 616}, {300, 676}, {286, 702}, {262, 682}, {246, 616}}},
					{Back, Spillover, []string{"back-forearm-thumb", "back-forearm-little"},
						[]Point{{304, 818}, {332, 812}, {346, 870}, {350, 930}, {342, 960}, {320, 958}, {310, 900}}},
					{Back, Spillover, []string{"back-hand", "back-fingers-thumb"},
						[]Point{{318, 1056}, {346, 1052}, {360, 1100}, {363, 1170}, {359, 1236}, {346, 1252}, {336, 1232}, {334, 1160}, {316, 1110}}},
					{Lateral, Essential, []string{"side-shoulder"},
						[]Point{{24, 390}, {42, 394}, {56, 422}, {58, 466}, {44, 492}, {28, 476}, {18, 430}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 29",
			},
		}}},
	},
	{
		ID: "biceps-brachii", Name: "Biceps brachii",
		Plain:   "the muscle that swells at the front of the upper arm when you bend the elbow",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 30", "Donnelly et al. 2019"},
		Parts: []Part{{Points: []TriggerPoint{
			{
				Number: "TrP1", Where: "in the outer half of the belly, a little below its middle (long head)",
				Spots:  []Spot{{Front, Point{288, 638}}},
				Zones:  bicepsZones,
				Source: "Simons, Travell & Simons 1999, ch. 30",
			},
			{
				Number: "TrP2", Where: "in the inner half of the belly, a little below its middle (short head)",
				Spots:  []Spot{{Front, Point{260, 662}}},
				Zones:  bicepsZones,
				Source: "Simons, Travell & Simons 1999, ch. 30",
			},
		}}},
	},
	{
		ID: "brachialis", Name: "Brachialis",
		Plain:   "the strong elbow bender under the lower half of the biceps",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 31", "Donnelly et al. 2019"},
		Parts: []Part{{Points: []TriggerPoint{
			{
				Number: "TrP1", Where: "under the outer edge of the biceps, a few finger's breadths above the crook of the elbow",
				Spots:  []Spot{{Front, Point{300, 706}}},
				Zones:  brachialisZones,
				Source: "Simons, Travell & Simons 1999, ch. 31",
			},
			{
				Number: "TrP2", Where: "higher up under the outer edge of the biceps, about the middle of the upper arm",
				Spots: []Spot{{Front, Point{292, 634}}},
				Zones: zones(brachialisZones, []Zone{
					{Front, Spillover, []string{"front-shoulder", "front-upper-arm-inner", "front-upper-arm-outer"},
						[]Point{{208, 424}, {234, 414}, {250, 462}, {266, 540}, {288, 612}, {284, 650}, {258, 636}, {234, 560}, {212, 480}}},
					{Lateral, Spillover, []string{"side-shoulder"},
						[]Point{{34, 424}, {48, 420}, {54, 448}, {44, 484}, {26, 514}, {14, 508}, {28, 470}}},
				}),
				Source: "Simons, Travell & Simons 1999, ch. 31",
			},
		}}},
	},
	{
		ID: "triceps-brachii", Name: "Triceps brachii",
		Plain:   "the whole back of the upper arm, down to the tip of the elbow",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 32", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "long", Name: "long head", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "in the middle of the long head, about halfway down the inner back of the arm; the most usual of the five",
					Spots: []Spot{{Back, Point{238, 604}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-shoulder-cap", "back-upper-arm-inner"},
							[]Point{{208, 432}, {236, 432}, {254, 500}, {264, 576}, {280, 650}, {274, 692}, {250, 680}, {232, 600}, {212, 510}}},
						{Back, Spillover, []string{"back-shoulder-top"},
							[]Point{{100, 330}, {140, 336}, {182, 352}, {194, 370}, {150, 366}, {110, 350}}},
						{Back, Spillover, []string{"back-forearm-thumb", "back-forearm-little"}, dorsalForearm},
						{Lateral, Essential, []string{"side-shoulder"},
							[]Point{{-58, 434}, {-40, 430}, {-28, 462}, {-14, 506}, {-20, 524}, {-40, 512}, {-56, 474}}},
						{Lateral, Spillover, []string{"side-shoulder-top"},
							[]Point{{-78, 350}, {-50, 344}, {-24, 355}, {-30, 364}, {-54, 367}, {-78, 364}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 32",
				},
			}},
			{ID: "medial", Name: "medial head", Points: []TriggerPoint{
				{
					Number: "TrP2", Where: "in the outer edge of the deep head, four fingers' breadths above the outer elbow",
					Spots: []Spot{{Back, Point{305, 674}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-elbow-outer"}, outerElbow},
						{Front, Essential, []string{"front-elbow-outer"}, outerElbow},
						{Back, Spillover, []string{"back-forearm-thumb"},
							[]Point{{330, 790}, {354, 788}, {366, 850}, {370, 940}, {352, 954}, {338, 880}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 32",
				},
				{
					Number: "TrP4", Where: "deep, just above the tip of the elbow",
					Spots: []Spot{{Back, Point{288, 710}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-elbow-inner"},
							[]Point{{270, 728}, {298, 722}, {316, 748}, {308, 780}, {280, 784}, {264, 756}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 32",
				},
				{
					Number: "TrP5", Where: "in the inner edge of the deep head, above the bony knob of the inner elbow",
					Spots: []Spot{{Back, Point{252, 692}}, {Front, Point{250, 692}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-elbow-inner"}, innerElbow},
						{Back, Essential, []string{"back-elbow-inner"}, innerElbow},
						{Front, Spillover, []string{"front-forearm-little"},
							[]Point{{258, 800}, {284, 798}, {300, 860}, {314, 930}, {316, 966}, {294, 966}, {274, 890}}},
						{Front, Spillover, []string{"front-fingers-little"}, ringAndLittle},
						{Front, Spillover, []string{"front-upper-arm-inner"},
							[]Point{{228, 610}, {252, 606}, {270, 650}, {282, 700}, {264, 718}, {246, 690}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 32",
				},
			}},
			{ID: "lateral", Name: "lateral head", Points: []TriggerPoint{
				{
					Number: "TrP3", Where: "in the outer edge of the lateral head, halfway down the arm, over the groove of the radial nerve",
					Spots: []Spot{{Back, Point{288, 604}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-upper-arm-outer"},
							[]Point{{254, 534}, {282, 546}, {304, 612}, {320, 672}, {308, 698}, {286, 680}, {266, 604}}},
						{Back, Spillover, []string{"back-forearm-thumb", "back-forearm-little"}, dorsalForearm},
						{Back, Spillover, []string{"back-fingers-little"}, ringAndLittle},
					},
					Source: "Simons, Travell & Simons 1999, ch. 32",
				},
			}},
		},
	},
	{
		ID: "anconeus", Name: "Anconeus",
		Plain:   "a small triangle of muscle between the tip of the elbow and its outer knob",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 32", "Donnelly et al. 2019"},
		Parts: []Part{{Points: []TriggerPoint{
			{
				Number: "TrP1", Where: "just below the line from the tip of the elbow to its outer knob",
				Spots: []Spot{{Back, Point{324, 784}}},
				Zones: []Zone{
					{Back, Essential, []string{"back-elbow-outer"}, outerElbow},
					{Front, Essential, []string{"front-elbow-outer"}, outerElbow},
				},
				Source: "Simons, Travell & Simons 1999, ch. 32",
			},
		}}},
	},
}

var bicepsZones = []Zone{
	{Front, Essential, []string{"front-shoulder"},
		[]Point{{202, 398}, {230, 394}, {248, 430}, {256, 486}, {242, 518}, {216, 500}, {202, 444}}},
	{Front, Spillover, []string{"front-shoulder", "front-upper-arm-inner", "front-upper-arm-outer"},
		[]Point{{214, 500}, {252, 496}, {278, 570}, {298, 650}, {304, 704}, {278, 716}, {252, 660}, {230, 590}}},
	{Front, Spillover, []string{"front-elbow-inner"},
		[]Point{{274, 736}, {302, 730}, {322, 752}, {318, 784}, {292, 794}, {274, 768}}},
	{Back, Spillover, []string{"back-shoulder-top", "back-blade-above-spine"},
		[]Point{{116, 342}, {156, 346}, {196, 362}, {190, 378}, {150, 382}, {116, 368}}},
	{Lateral, Essential, []string{"side-shoulder"},
		[]Point{{26, 400}, {44, 400}, {58, 430}, {58, 470}, {44, 502}, {28, 492}, {20, 444}}},
	{Lateral, Spillover, []string{"side-shoulder-top"},
		[]Point{{-72, 352}, {-44, 348}, {-20, 358}, {-28, 368}, {-50, 374}, {-74, 370}}},
}

var brachialisZones = []Zone{
	{Back, Essential, []string{"back-thumb"}, thumbWeb},
	{Front, Essential, []string{"front-thumb"},
		[]Point{{350, 1040}, {374, 1038}, {388, 1072}, {390, 1096}, {370, 1094}, {354, 1066}}},
	{Front, Spillover, []string{"front-elbow-inner"},
		[]Point{{272, 728}, {306, 720}, {326, 748}, {320, 784}, {290, 792}, {268, 764}}},
}

// Shapes at which many muscles of the arm send pain.
var (
	outerElbow    = []Point{{316, 722}, {340, 716}, {356, 744}, {350, 776}, {328, 778}, {314, 752}}
	innerElbow    = []Point{{250, 726}, {274, 720}, {288, 746}, {280, 778}, {256, 778}, {246, 750}}
	dorsalForearm = []Point{{302, 824}, {332, 818}, {346, 870}, {350, 924}, {330, 936}, {308, 890}}
	thumbWeb      = []Point{{352, 1038}, {376, 1040}, {394, 1080}, {404, 1112}, {388, 1130}, {364, 1106}, {350, 1072}}
	ringAndLittle = []Point{{296, 1120}, {326, 1116}, {335, 1170}, {330, 1236}, {312, 1242}, {304, 1208}, {284, 1210}, {286, 1160}}
)
