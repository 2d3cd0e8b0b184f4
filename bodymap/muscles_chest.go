package bodymap

// chestMuscles are the muscles of the chest and around the rib cage. Where the manual
// draws points without a number, they are numbered here from above down.
var chestMuscles = []Muscle{
	{
		ID: "pectoralis-major", Name: "Pectoralis major",
		Plain:   "the large chest muscle, from the collarbone, breastbone and ribs to the front of the upper arm",
		Strains: betweenTheBlades, StrainSource: "A massage therapist's case; Simons, Travell & Simons 1999, ch. 27, 42 and 43",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 42", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "clavicular", Name: "collarbone part", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "below the collarbone, two thirds of the way towards the shoulder",
					Spots: []Spot{{Front, Point{128, 416}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-shoulder"},
							[]Point{{196, 388}, {222, 394}, {240, 424}, {242, 466}, {224, 492}, {202, 470}, {192, 428}}},
						{Front, Spillover, []string{"front-shoulder", "front-chest-upper"},
							[]Point{{70, 398}, {130, 384}, {200, 372}, {246, 396}, {258, 450}, {246, 504}, {216, 502}, {178, 430}, {122, 436}, {72, 430}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 42",
				},
			}},
			{ID: "sternal", Name: "breastbone part", Points: []TriggerPoint{
				{
					Number: "TrP2", Where: "in the middle of the chest muscle, between breastbone and armpit",
					Spots: []Spot{{Front, Point{92, 474}}, {Front, Point{126, 488}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-chest"},
							[]Point{{50, 470}, {90, 446}, {138, 452}, {156, 484}, {144, 530}, {106, 556}, {66, 546}, {46, 510}}},
						{Front, Spillover, []string{"front-chest", "front-chest-inner", "front-chest-upper", "front-armpit"},
							[]Point{{28, 440}, {84, 412}, {150, 420}, {184, 456}, {182, 510}, {150, 560}, {100, 586}, {48, 570}, {24, 510}}},
						{Front, Essential, []string{"front-elbow-inner"},
							[]Point{{240, 716}, {270, 714}, {288, 744}, {284, 786}, {262, 800}, {240, 780}}},
						{Front, Spillover, []string{"front-upper-arm-inner", "front-elbow-inner", "front-forearm-little", "front-wrist-little", "front-palm", "front-fingers-little"},
							[]Point{{198, 522}, {218, 534}, {246, 640}, {278, 730}, {292, 830}, {308, 930}, {328, 1060}, {338, 1160}, {328, 1250}, {280, 1210}, {286, 1070}, {258, 900}, {242, 760}, {194, 580}}},
						{Back, Spillover, []string{"back-fingers-little"}, ringAndLittle},
					},
					Source: "Simons, Travell & Simons 1999, ch. 42",
				},
				{
					Number: "TrP3", Where: "beside the breastbone",
					Spots: []Spot{{Front, Point{34, 470}}, {Front, Point{36, 516}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-breastbone", "front-chest-inner"},
							[]Point{{0, 424}, {28, 426}, {46, 460}, {48, 520}, {34, 558}, {4, 564}, {0, 500}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 42",
				},
			}},
			{ID: "costal", Name: "rib part", Points: []TriggerPoint{
				{
					Number: "TrP4", Where: "along the lower outer edge, in front of the armpit",
					Spots: []Spot{{Front, Point{148, 520}}, {Front, Point{164, 498}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-chest"},
							[]Point{{82, 512}, {112, 496}, {144, 508}, {152, 540}, {136, 574}, {104, 582}, {80, 556}}},
						{Front, Spillover, []string{"front-chest", "front-armpit"},
							[]Point{{62, 500}, {104, 472}, {160, 462}, {184, 486}, {176, 540}, {148, 596}, {100, 606}, {64, 570}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 42",
				},
			}},
		},
	},
	{
		ID: "pectoralis-minor", Name: "Pectoralis minor",
		Plain:   "under the large chest muscle, from the third to fifth ribs to the hook of the shoulder blade at the front of the shoulder",
		Layer:   Deep,
		Strains: betweenTheBlades, StrainSource: "A massage therapist's case; Simons, Travell & Simons 1999, ch. 27, 42 and 43",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 43", "Donnelly et al. 2019"},
		Parts: []Part{
			{Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "close to the ribs in the lower part, or below the hook of the shoulder blade in the upper part; both send pain to the same places",
					Spots: []Spot{{Front, Point{114, 500}}, {Front, Point{160, 432}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-shoulder"},
							[]Point{{190, 384}, {222, 388}, {244, 420}, {244, 470}, {222, 496}, {198, 474}, {186, 426}}},
						{Front, Spillover, []string{"front-chest-upper", "front-chest", "front-armpit", "front-shoulder"},
							[]Point{{70, 404}, {140, 386}, {220, 376}, {258, 410}, {256, 480}, {220, 510}, {180, 520}, {140, 556}, {86, 552}, {62, 490}}},
						{Front, Spillover, []string{"front-upper-arm-inner", "front-elbow-inner", "front-forearm-little", "front-wrist-little", "front-palm", "front-fingers-little", "front-fingers-thumb"},
							[]Point{{198, 522}, {218, 534}, {245, 640}, {276, 740}, {290, 840}, {310, 950}, {336, 1060}, {360, 1160}, {356, 1250}, {310, 1250}, {278, 1200}, {286, 1060}, {254, 880}, {240, 750}, {194, 580}}},
						{Back, Spillover, []string{"back-fingers-little"}, ringAndLittle},
					},
					Source: "Simons, Travell & Simons 1999, ch. 43",
				},
			}},
		},
	},
	{
		ID: "serratus-anterior", Name: "Serratus anterior",
		Plain:   "the fingers of muscle on the ribs below the armpit; it runs between the ribs and the shoulder blade to the blade's inner border",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 46", "Donnelly et al. 2019"},
		Parts: []Part{
			{Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "on the side of the chest, most often on the fifth or sixth rib below the armpit; any finger of the muscle can have one",
					Spots: []Spot{{Front, Point{166, 590}}, {Back, Point{174, 588}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-ribs-side"},
							[]Point{{160, 540}, {188, 548}, {192, 600}, {178, 660}, {148, 656}, {136, 612}, {144, 568}}},
						{Front, Spillover, []string{"front-ribs-side", "front-chest", "front-armpit"},
							[]Point{{150, 494}, {186, 500}, {200, 580}, {186, 690}, {150, 690}, {118, 640}, {112, 590}, {126, 536}}},
						{Front, Spillover, []string{"front-upper-arm-inner", "front-elbow-inner", "front-forearm-little", "front-wrist-little", "front-palm", "front-fingers-little"},
							[]Point{{198, 522}, {216, 536}, {242, 640}, {268, 740}, {284, 840}, {304, 940}, {326, 1060}, {338, 1160}, {328, 1250}, {278, 1210}, {286, 1060}, {254, 890}, {238, 750}, {192, 570}}},
						{Back, Essential, []string{"back-blade-lower-corner", "back-blade-inner-low"},
							[]Point{{60, 470}, {88, 466}, {108, 490}, {116, 522}, {98, 544}, {70, 538}, {54, 506}}},
						{Back, Spillover, []string{"back-blade-inner-mid", "back-blade-inner-low", "back-blade-lower-corner"},
							[]Point{{56, 420}, {88, 418}, {112, 456}, {134, 510}, {124, 556}, {88, 572}, {54, 552}, {42, 500}}},
						{Back, Essential, []string{"back-ribs-side"},
							[]Point{{158, 530}, {188, 524}, {194, 580}, {180, 640}, {154, 632}, {148, 580}}},
						{Back, Spillover, []string{"back-upper-arm-inner", "back-elbow-inner", "back-forearm-little"},
							[]Point{{198, 522}, {216, 536}, {242, 640}, {266, 730}, {278, 820}, {294, 930}, {306, 1010}, {280, 1010}, {250, 890}, {238, 750}, {192, 570}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 46",
				},
			}},
		},
	},
	{
		ID: "serratus-posterior-superior", Name: "Serratus posterior superior",
		Plain:   "a thin sheet from the spine at the base of the neck to the ribs under the upper part of the shoulder blade",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 47", "Donnelly et al. 2019"},
		Parts: []Part{
			{Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "on the ribs under the upper inner part of the shoulder blade; it comes within reach when the blade slides forward",
					Spots: []Spot{{Back, Point{94, 396}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-blade-above-spine", "back-blade-below-spine"},
							[]Point{{86, 366}, {122, 362}, {166, 374}, {176, 400}, {156, 428}, {118, 438}, {88, 414}}},
						{Back, Spillover, []string{"back-blade-above-spine", "back-blade-below-spine", "back-blade-upper-corner", "back-blade-inner-upper"},
							[]Point{{72, 352}, {122, 358}, {176, 368}, {194, 402}, {170, 446}, {118, 458}, {76, 434}, {62, 392}}},
						{Back, Essential, []string{"back-shoulder-joint"},
							[]Point{{194, 386}, {222, 388}, {238, 416}, {234, 460}, {214, 472}, {196, 448}}},
						{Back, Essential, []string{"back-elbow-inner"},
							[]Point{{270, 716}, {304, 712}, {318, 744}, {308, 784}, {276, 788}, {260, 752}}},
						{Back, Spillover, []string{"back-shoulder-cap", "back-upper-arm-inner", "back-upper-arm-outer", "back-elbow-inner", "back-forearm-little", "back-wrist-little", "back-hand", "back-fingers-little"},
							[]Point{{208, 470}, {242, 474}, {280, 590}, {298, 670}, {314, 744}, {304, 810}, {304, 890}, {320, 990}, {334, 1080}, {330, 1150}, {310, 1224}, {280, 1204}, {282, 1080}, {254, 880}, {236, 720}, {206, 560}}},
						{Front, Spillover, []string{"front-wrist-little", "front-palm", "front-fingers-little"},
							[]Point{{300, 1000}, {326, 1010}, {328, 1080}, {322, 1150}, {306, 1220}, {280, 1206}, {286, 1110}}},
						{Front, Spillover, []string{"front-chest-upper", "front-chest"},
							[]Point{{84, 420}, {130, 410}, {160, 440}, {154, 490}, {118, 514}, {82, 490}, {72, 450}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 47",
				},
			}},
		},
	},
	{
		ID: "latissimus-dorsi", Name: "Latissimus dorsi",
		Plain:   "the broad muscle of the back, from the lower spine and the hip bone up to the arm; it makes the back edge of the armpit",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 24", "Donnelly et al. 2019"},
		Parts: []Part{
			{Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "in the fold behind the armpit, level with the middle of the shoulder blade",
					Spots: []Spot{{Back, Point{176, 474}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-blade-lower-corner", "back-blade-inner-low"},
							[]Point{{62, 480}, {92, 470}, {122, 488}, {134, 520}, {116, 554}, {84, 558}, {58, 526}}},
						{Back, Spillover, []string{"back-blade-lower-corner", "back-blade-inner-low", "back-blade-outer", "back-beside-spine-mid", "back-ribs"},
							[]Point{{36, 462}, {88, 440}, {140, 456}, {166, 488}, {148, 548}, {114, 598}, {70, 600}, {34, 550}}},
						{Back, Spillover, []string{"back-shoulder-joint", "back-shoulder-cap", "back-upper-arm-inner", "back-elbow-inner", "back-forearm-little", "back-wrist-little", "back-hand", "back-fingers-little"},
							[]Point{{198, 400}, {230, 410}, {244, 560}, {272, 720}, {286, 820}, {306, 940}, {330, 1080}, {336, 1200}, {300, 1240}, {280, 1180}, {286, 1060}, {254, 880}, {236, 740}, {194, 560}}},
						{Front, Spillover, []string{"front-upper-arm-inner", "front-elbow-inner", "front-forearm-little", "front-wrist-little", "front-palm", "front-fingers-little"},
							[]Point{{198, 522}, {216, 536}, {242, 640}, {268, 740}, {284, 840}, {304, 940}, {326, 1060}, {338, 1160}, {328, 1250}, {278, 1210}, {286, 1060}, {254, 890}, {238, 750}, {192, 570}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 24",
				},
				{
					Number: "TrP2", Where: "lower down the side edge of the muscle, on the lower ribs",
					Spots: []Spot{{Back, Point{164, 622}}, {Front, Point{172, 622}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-shoulder"},
							[]Point{{200, 392}, {226, 396}, {242, 428}, {238, 468}, {218, 484}, {200, 462}, {192, 424}}},
						{Front, Spillover, []string{"front-belly-side"},
							[]Point{{126, 690}, {162, 682}, {172, 730}, {170, 780}, {140, 792}, {116, 750}}},
						{Back, Spillover, []string{"back-flank"},
							[]Point{{110, 690}, {162, 684}, {172, 730}, {168, 778}, {130, 780}, {104, 744}}},
						{Front, Spillover, []string{"front-ribs-side"},
							[]Point{{148, 570}, {178, 564}, {182, 610}, {174, 666}, {152, 668}, {142, 620}}},
						{Back, Spillover, []string{"back-ribs-side"},
							[]Point{{146, 566}, {178, 560}, {184, 606}, {174, 650}, {148, 648}, {140, 608}}},
					},
					Rare:   true,
					Source: "Simons, Travell & Simons 1999, ch. 24",
				},
			}},
		},
	},
}

// betweenTheBlades lists where the muscles complain that a short chest overstretches.
var betweenTheBlades = []string{
	"back-blade-inner-upper", "back-blade-inner-mid", "back-blade-inner-low", "back-beside-spine-upper", "back-beside-spine-mid",
}
