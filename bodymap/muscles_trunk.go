package bodymap

// trunkMuscles are the breathing muscles and the wall of the chest and belly. Where the
// manual draws points without a number, they are numbered here from above down.
var trunkMuscles = []Muscle{
	{
		ID: "subclavius", Name: "Subclavius",
		Plain:   "a little finger of muscle under the collarbone, from the first rib to the collarbone's outer half",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 42", "Donnelly et al. 2019"},
		Parts: []Part{
			{Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "under the collarbone, a little inside its middle",
					Spots: []Spot{{Front, Point{84, 394}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-chest-upper"},
							[]Point{{50, 398}, {96, 386}, {146, 378}, {184, 376}, {190, 394}, {156, 404}, {104, 412}, {58, 418}}},
						{Front, Spillover, []string{"front-shoulder", "front-chest-upper"},
							[]Point{{90, 382}, {150, 370}, {204, 372}, {236, 404}, {244, 462}, {226, 496}, {204, 470}, {184, 424}, {140, 408}}},
						{Front, Essential, []string{"front-upper-arm-inner"},
							[]Point{{222, 560}, {246, 556}, {264, 610}, {280, 676}, {268, 700}, {246, 690}, {230, 630}}},
						{Front, Essential, []string{"front-forearm-thumb"},
							[]Point{{316, 812}, {346, 806}, {364, 870}, {374, 950}, {368, 986}, {346, 980}, {332, 890}}},
						{Front, Spillover, []string{"front-thumb", "front-fingers-thumb"},
							[]Point{{358, 1044}, {384, 1050}, {414, 1104}, {434, 1152}, {424, 1174}, {396, 1160}, {396, 1220}, {372, 1232}, {360, 1170}, {354, 1100}}},
						{Back, Spillover, []string{"back-thumb", "back-fingers-thumb"},
							[]Point{{358, 1044}, {384, 1050}, {414, 1104}, {434, 1152}, {424, 1174}, {396, 1160}, {396, 1220}, {372, 1232}, {360, 1170}, {354, 1100}}},
						{Lateral, Spillover, []string{"side-shoulder"},
							[]Point{{20, 384}, {40, 392}, {54, 420}, {52, 462}, {38, 486}, {26, 460}, {18, 420}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 42",
				},
			}},
		},
	},
	{
		ID: "sternalis", Name: "Sternalis",
		Plain:   "a flat strip beside the breastbone, on top of the large chest muscle; most people do not have one",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 44", "Donnelly et al. 2019"},
		Parts: []Part{
			{Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "beside the middle of the breastbone; anywhere along the strip is possible",
					Spots: []Spot{{Front, Point{26, 500}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-breastbone"},
							[]Point{{-18, 400}, {18, 400}, {24, 470}, {24, 560}, {14, 618}, {-14, 618}, {-22, 520}}},
						{Front, Spillover, []string{"front-chest-inner", "front-chest-upper", "front-shoulder"},
							[]Point{{22, 440}, {70, 404}, {140, 394}, {206, 392}, {236, 424}, {240, 486}, {214, 492}, {190, 440}, {130, 434}, {70, 446}, {40, 490}, {22, 500}}},
						{Front, Spillover, []string{"front-upper-arm-inner", "front-elbow-inner"},
							[]Point{{204, 530}, {222, 540}, {246, 630}, {272, 716}, {282, 776}, {262, 796}, {242, 740}, {222, 650}, {200, 570}}},
						{Lateral, Spillover, []string{"side-shoulder"},
							[]Point{{36, 408}, {54, 420}, {60, 450}, {52, 482}, {38, 478}, {32, 440}}},
					},
					Rare:   true, // most people have no such muscle
					Source: "Simons, Travell & Simons 1999, ch. 44",
				},
			}},
		},
	},
	{
		ID: "intercostals", Name: "Intercostals",
		Plain:   "the thin muscles that fill the gaps between the ribs",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 45", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "front", Name: "between the ribs in front", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "between two ribs on the front of the chest; the pain stays in that gap and runs towards the breastbone",
					Spots: []Spot{{Front, Point{88, 530}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-chest", "front-chest-inner"},
							[]Point{{28, 500}, {62, 496}, {104, 510}, {118, 532}, {100, 552}, {62, 540}, {30, 534}}},
						{Front, Spillover, []string{"front-chest", "front-chest-inner"},
							[]Point{{22, 472}, {74, 472}, {126, 494}, {144, 534}, {118, 576}, {66, 572}, {22, 562}}},
						{Lateral, Essential, []string{"side-chest"},
							[]Point{{84, 508}, {98, 500}, {108, 520}, {108, 546}, {96, 554}, {83, 540}}},
						{Lateral, Spillover, []string{"side-chest"},
							[]Point{{74, 492}, {96, 478}, {108, 500}, {112, 544}, {104, 576}, {84, 572}, {70, 532}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 45",
				},
			}},
			{ID: "side", Name: "between the ribs at the side and back", Points: []TriggerPoint{
				{
					Number: "TrP2", Where: "between two ribs at the side; the pain runs forward along the gap",
					Spots: []Spot{{Front, Point{158, 610}}, {Lateral, Point{24, 616}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-ribs-side"},
							[]Point{{104, 606}, {136, 588}, {172, 590}, {184, 610}, {170, 636}, {136, 642}, {106, 632}}},
						{Front, Spillover, []string{"front-ribs-side", "front-chest", "front-chest-inner"},
							[]Point{{26, 570}, {76, 564}, {130, 564}, {184, 572}, {186, 640}, {146, 660}, {96, 640}, {28, 620}}},
						{Lateral, Essential, []string{"side-ribs"},
							[]Point{{-8, 598}, {20, 600}, {50, 604}, {74, 614}, {72, 634}, {44, 640}, {14, 634}, {-10, 622}}},
						{Lateral, Spillover, []string{"side-ribs", "side-armpit", "side-chest", "side-ribs-lower"},
							[]Point{{-16, 574}, {26, 570}, {66, 570}, {102, 576}, {104, 606}, {84, 640}, {54, 690}, {16, 692}, {-14, 650}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 45",
				},
				{
					Number: "TrP3", Where: "between two ribs at the back, outside the long muscles beside the spine; the pain runs around the side",
					Spots: []Spot{{Back, Point{108, 598}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-ribs"},
							[]Point{{74, 578}, {104, 572}, {130, 582}, {134, 608}, {112, 622}, {78, 614}}},
						{Back, Spillover, []string{"back-ribs", "back-ribs-side"},
							[]Point{{64, 560}, {110, 552}, {160, 560}, {188, 576}, {184, 624}, {140, 636}, {70, 634}}},
						{Front, Spillover, []string{"front-ribs-side"},
							[]Point{{112, 620}, {140, 596}, {180, 586}, {186, 616}, {168, 650}, {126, 656}}},
						{Lateral, Essential, []string{"side-ribs-back"},
							[]Point{{-108, 580}, {-84, 574}, {-66, 584}, {-64, 606}, {-84, 620}, {-104, 608}}},
						{Lateral, Spillover, []string{"side-ribs-back", "side-ribs"},
							[]Point{{-114, 562}, {-72, 556}, {-30, 574}, {20, 592}, {64, 602}, {64, 644}, {30, 656}, {-20, 644}, {-70, 634}, {-106, 622}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 45",
				},
			}},
		},
	},
	{
		ID: "diaphragm", Name: "Diaphragm",
		Plain:   "the dome of muscle between chest and belly that does most of the breathing; its edge is fixed to the inside of the lowest ribs",
		Layer:   Deep,
		NoPress: true,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 45", "Donnelly et al. 2019"},
		Parts: []Part{
			{Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "behind the lower edge of the ribs in front; irritation of the dome itself is felt at the top of the shoulder",
					Spots: []Spot{{Front, Point{92, 642}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-belly-upper", "front-belly-side", "front-ribs-side"},
							[]Point{{26, 614}, {66, 610}, {120, 622}, {160, 660}, {168, 700}, {142, 716}, {104, 690}, {64, 664}, {28, 650}}},
						{Back, Spillover, []string{"back-shoulder-top"},
							[]Point{{96, 324}, {140, 332}, {186, 348}, {196, 364}, {166, 374}, {126, 362}, {96, 346}}},
						{Front, Spillover, []string{"front-above-collarbone"},
							[]Point{{72, 316}, {100, 322}, {134, 336}, {146, 352}, {118, 358}, {84, 342}}},
						{Lateral, Essential, []string{"side-belly", "side-ribs", "side-ribs-lower"},
							[]Point{{98, 624}, {92, 654}, {78, 686}, {56, 716}, {28, 720}, {12, 700}, {24, 668}, {44, 638}, {76, 620}}},
						{Lateral, Spillover, []string{"side-shoulder-top"},
							[]Point{{-64, 346}, {-40, 342}, {-14, 350}, {6, 358}, {-10, 366}, {-40, 366}, {-62, 362}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 45",
				},
			}},
		},
	},
	{
		ID: "rectus-abdominis", Name: "Rectus abdominis",
		Plain:   "the two straight bands down the front of the belly, from the ribs to the pubic bone",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 49", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "upper", Name: "upper part", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "high in the band, in the corner between the ribs and the tip of the breastbone",
					Spots: []Spot{{Front, Point{34, 644}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-spine-lower", "back-beside-spine-lower", "back-ribs"},
							[]Point{{-14, 546}, {40, 542}, {90, 548}, {128, 566}, {126, 600}, {84, 612}, {34, 610}, {-14, 606}}},
						{Front, Spillover, []string{"front-belly-upper"},
							[]Point{{-20, 630}, {30, 622}, {72, 640}, {78, 690}, {46, 722}, {-20, 720}}},
						{Front, Spillover, []string{"front-chest"},
							[]Point{{58, 556}, {90, 544}, {124, 556}, {128, 590}, {100, 606}, {64, 596}}},
						{Lateral, Essential, []string{"side-ribs-back"},
							[]Point{{-122, 556}, {-104, 548}, {-84, 562}, {-82, 594}, {-98, 610}, {-114, 602}}},
						{Lateral, Spillover, []string{"side-chest"},
							[]Point{{84, 552}, {100, 546}, {110, 566}, {107, 594}, {94, 606}, {81, 584}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 49",
				},
			}},
			{ID: "lower", Name: "lower part", Points: []TriggerPoint{
				{
					Number: "TrP2", Where: "in the outer edge of the band, half-way between the navel and the point of the hip bone; on the right it can feel like appendicitis",
					Spots: []Spot{{Front, Point{72, 834}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-belly-lower"},
							[]Point{{36, 812}, {66, 800}, {90, 818}, {94, 850}, {74, 876}, {44, 866}, {28, 840}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 49",
				},
				{
					Number: "TrP3", Where: "half-way between the navel and the pubic bone",
					Spots: []Spot{{Front, Point{30, 884}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-belly-lower"},
							[]Point{{-14, 846}, {26, 842}, {52, 870}, {52, 922}, {30, 956}, {-14, 956}, {-24, 900}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 49",
				},
				{
					Number: "TrP4", Where: "low in the band, just above the pubic bone",
					Spots: []Spot{{Front, Point{24, 948}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-sacrum", "back-low-beside-spine"},
							[]Point{{-30, 776}, {30, 770}, {76, 776}, {104, 792}, {106, 822}, {78, 838}, {30, 842}, {-30, 842}}},
						{Lateral, Essential, []string{"side-low-back"},
							[]Point{{-90, 772}, {-74, 768}, {-62, 782}, {-70, 802}, {-90, 824}, {-101, 812}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 49",
				},
			}},
		},
	},
	{
		ID: "external-oblique", Name: "External oblique",
		Plain:   "the outer sheet of the belly wall, running from the lower ribs down and forwards to the hip bone and the groin",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 49", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "ribs", Name: "part on the ribs", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "on the lower ribs in front, near the edge of the rib cage",
					Spots: []Spot{{Front, Point{112, 640}}, {Lateral, Point{68, 644}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-belly-upper"},
							[]Point{{-20, 634}, {30, 628}, {74, 648}, {80, 696}, {44, 724}, {-20, 718}}},
						{Front, Spillover, []string{"front-belly-upper", "front-belly-side"},
							[]Point{{-40, 624}, {40, 616}, {98, 634}, {136, 676}, {146, 730}, {110, 770}, {50, 776}, {-40, 760}}},
						{Front, Spillover, []string{"front-breastbone", "front-chest-inner", "front-chest"},
							[]Point{{-10, 548}, {40, 544}, {92, 560}, {120, 590}, {104, 620}, {50, 624}, {-10, 622}}},
						{Lateral, Spillover, []string{"side-belly", "side-ribs-lower"},
							[]Point{{98, 630}, {76, 656}, {44, 676}, {28, 712}, {38, 748}, {64, 774}, {88, 772}, {102, 740}, {102, 690}}},
						{Lateral, Spillover, []string{"side-chest"},
							[]Point{{88, 556}, {104, 552}, {112, 574}, {108, 602}, {96, 614}, {82, 594}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 49",
				},
			}},
			{ID: "lower", Name: "lower part", Points: []TriggerPoint{
				{
					Number: "TrP2", Where: "low in the side wall of the belly, above the front of the hip bone",
					Spots: []Spot{{Front, Point{142, 810}}, {Lateral, Point{54, 814}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-groin"},
							[]Point{{62, 920}, {88, 926}, {94, 980}, {76, 1034}, {44, 1048}, {24, 1024}, {44, 966}}},
						{Front, Spillover, []string{"front-belly-side", "front-belly-lower", "front-hip", "front-groin"},
							[]Point{{40, 780}, {100, 770}, {150, 790}, {162, 840}, {130, 900}, {106, 970}, {84, 1050}, {30, 1060}, {14, 1020}, {44, 940}, {40, 860}}},
						{Lateral, Essential, []string{"side-hip-front"},
							[]Point{{72, 930}, {85, 934}, {80, 970}, {77, 1004}, {78, 1036}, {64, 1042}, {60, 1000}, {64, 960}}},
						{Lateral, Spillover, []string{"side-belly", "side-waist", "side-hip-front"},
							[]Point{{6, 768}, {50, 762}, {92, 790}, {99, 846}, {90, 900}, {68, 934}, {52, 904}, {46, 846}, {14, 806}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 49",
				},
			}},
		},
	},
	{
		ID: "serratus-posterior-inferior", Name: "Serratus posterior inferior",
		Plain:   "a thin sheet from the spine at the waist up and out to the lowest four ribs",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 47", "Donnelly et al. 2019"},
		Parts: []Part{
			{Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "on the lowest ribs, outside the long muscles beside the spine",
					Spots: []Spot{{Back, Point{96, 606}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-ribs"},
							[]Point{{66, 588}, {94, 572}, {120, 584}, {126, 620}, {110, 648}, {80, 650}, {62, 624}}},
						{Back, Spillover, []string{"back-ribs", "back-beside-spine-lower", "back-ribs-side"},
							[]Point{{24, 604}, {60, 572}, {104, 552}, {146, 560}, {152, 606}, {132, 650}, {90, 670}, {40, 660}}},
						{Lateral, Essential, []string{"side-ribs-back"},
							[]Point{{-104, 586}, {-86, 576}, {-68, 588}, {-64, 616}, {-80, 636}, {-98, 626}}},
						{Lateral, Spillover, []string{"side-ribs-back"},
							[]Point{{-118, 566}, {-88, 554}, {-60, 568}, {-54, 606}, {-70, 640}, {-102, 642}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 47",
				},
			}},
		},
	},
}
