package bodymap

// spineMuscles are the long and short muscles beside the spine. The manual names their
// points by the level of the spine, so that is their number here.
var spineMuscles = []Muscle{
	{
		ID: "iliocostalis-thoracis", Name: "Iliocostalis thoracis",
		Plain:   "the outer long muscle of the back, a hand's breadth from the spine, running up over the ribs",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 48", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "middle", Name: "middle of the ribs", Points: []TriggerPoint{
				{
					Number: "T6", Where: "beside the spine near the inner border of the shoulder blade, about the level of the sixth rib",
					Spots: []Spot{{Back, Point{68, 464}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-blade-inner-low", "back-blade-lower-corner"},
							[]Point{{56, 464}, {84, 458}, {108, 486}, {116, 520}, {96, 544}, {66, 536}, {52, 500}}},
						{Back, Spillover, []string{"back-blade-inner-upper", "back-blade-inner-mid", "back-blade-inner-low", "back-blade-lower-corner", "back-blade-below-spine", "back-blade-above-spine", "back-beside-spine-mid"},
							[]Point{{54, 378}, {100, 372}, {150, 384}, {158, 414}, {126, 452}, {134, 516}, {106, 558}, {58, 552}, {28, 500}, {38, 420}}},
						{Back, Spillover, []string{"back-shoulder-joint", "back-blade-outer"},
							[]Point{{140, 470}, {158, 438}, {186, 404}, {214, 396}, {222, 420}, {194, 444}, {176, 474}, {154, 494}}},
						{Front, Spillover, []string{"front-chest", "front-chest-inner", "front-ribs-side"},
							[]Point{{32, 518}, {80, 504}, {130, 520}, {176, 548}, {186, 600}, {150, 612}, {100, 592}, {40, 574}}},
						{Lateral, Spillover, []string{"side-blade", "side-shoulder"},
							[]Point{{-110, 492}, {-100, 452}, {-82, 420}, {-64, 402}, {-50, 410}, {-62, 438}, {-78, 466}, {-90, 498}}},
						{Lateral, Spillover, []string{"side-chest", "side-armpit", "side-ribs"},
							[]Point{{104, 518}, {80, 520}, {46, 550}, {8, 570}, {4, 612}, {40, 628}, {74, 612}, {100, 592}, {110, 554}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 48",
				},
			}},
			{ID: "lower", Name: "lower ribs", Points: []TriggerPoint{
				{
					Number: "T11", Where: "a hand's breadth from the spine on the lowest ribs, about the level of the eleventh",
					Spots: []Spot{{Back, Point{72, 600}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-beside-spine-lower", "back-low-beside-spine", "back-ribs"},
							[]Point{{40, 576}, {78, 562}, {104, 592}, {104, 646}, {84, 700}, {52, 716}, {34, 660}}},
						{Back, Spillover, []string{"back-blade-lower-corner", "back-ribs", "back-beside-spine-lower", "back-low-beside-spine", "back-blade-below-spine"},
							[]Point{{100, 420}, {134, 414}, {142, 470}, {132, 540}, {120, 620}, {94, 710}, {64, 780}, {28, 770}, {24, 660}, {40, 570}, {84, 510}}},
						{Front, Spillover, []string{"front-belly-side"},
							[]Point{{70, 760}, {118, 752}, {150, 790}, {146, 840}, {104, 858}, {66, 820}}},
						{Lateral, Essential, []string{"side-ribs-back", "side-low-back"},
							[]Point{{-118, 582}, {-98, 568}, {-76, 586}, {-68, 634}, {-68, 690}, {-82, 712}, {-92, 680}, {-106, 630}}},
						{Lateral, Spillover, []string{"side-blade", "side-ribs-back", "side-low-back"},
							[]Point{{-118, 430}, {-98, 424}, {-88, 480}, {-76, 540}, {-66, 620}, {-64, 720}, {-76, 778}, {-86, 730}, {-96, 640}, {-116, 560}, {-124, 490}}},
						{Lateral, Spillover, []string{"side-belly"},
							[]Point{{100, 772}, {80, 764}, {60, 786}, {64, 828}, {82, 852}, {101, 838}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 48",
				},
			}},
		},
	},
	{
		ID: "longissimus-thoracis", Name: "Longissimus thoracis",
		Plain:   "the thick strand beside the spine, from the low back up to the ribs",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 48", "Donnelly et al. 2019"},
		Parts: []Part{
			{Points: []TriggerPoint{
				{
					Number: "T10–T11", Where: "in the strand beside the spine, level with the lowest ribs",
					Spots: []Spot{{Back, Point{36, 586}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-buttock-lower"},
							[]Point{{40, 910}, {84, 896}, {124, 920}, {134, 968}, {108, 1012}, {60, 1014}, {34, 970}}},
						{Back, Spillover, []string{"back-low-beside-spine", "back-buttock-upper", "back-buttock-lower"},
							[]Point{{24, 640}, {50, 640}, {66, 740}, {104, 820}, {146, 900}, {156, 980}, {120, 1036}, {56, 1036}, {24, 970}, {44, 880}, {36, 800}, {20, 720}}},
						{Lateral, Essential, []string{"side-buttock"},
							[]Point{{-134, 920}, {-112, 902}, {-88, 914}, {-80, 958}, {-94, 1002}, {-120, 1010}, {-138, 968}}},
						{Lateral, Spillover, []string{"side-low-back", "side-buttock"},
							[]Point{{-96, 660}, {-80, 662}, {-74, 740}, {-74, 810}, {-66, 880}, {-66, 980}, {-92, 1036}, {-124, 1012}, {-134, 930}, {-108, 840}, {-90, 770}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 48",
				},
				{
					Number: "L1", Where: "in the strand beside the spine, just below the lowest rib",
					Spots: []Spot{{Back, Point{34, 660}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-low-beside-spine"},
							[]Point{{20, 716}, {50, 712}, {68, 750}, {72, 800}, {54, 834}, {28, 824}, {16, 770}}},
						{Back, Spillover, []string{"back-low-beside-spine", "back-buttock-upper"},
							[]Point{{18, 640}, {50, 640}, {72, 710}, {104, 790}, {104, 850}, {66, 874}, {30, 850}, {14, 760}}},
						{Lateral, Essential, []string{"side-low-back"},
							[]Point{{-90, 720}, {-76, 714}, {-66, 750}, {-68, 790}, {-82, 818}, {-96, 814}, {-89, 770}}},
						{Lateral, Spillover, []string{"side-low-back", "side-buttock"},
							[]Point{{-98, 656}, {-80, 652}, {-64, 700}, {-56, 780}, {-60, 850}, {-84, 888}, {-112, 864}, {-92, 770}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 48",
				},
			}},
		},
	},
	{
		ID: "multifidi-rotatores", Name: "Multifidi and rotatores",
		Plain:   "the short deep muscles in the groove beside the spine, from the neck to the sacrum",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 16 and 48", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "cervical", Name: "neck part", Common: 1.3, CommonSource: "Cerezo-Téllez et al. 2016: active points in the multifidi in 78 % of 224 people with long-lasting neck pain", Points: []TriggerPoint{
				{
					Number: "C4–C5", Where: "deep beside the spine in the middle of the neck",
					Spots: []Spot{{Back, Point{20, 262}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-neck-upper"},
							[]Point{{8, 196}, {36, 192}, {54, 206}, {52, 232}, {30, 244}, {8, 236}}},
						{Back, Spillover, []string{"back-neck-lower", "back-neck-angle", "back-neck-base", "back-blade-upper-corner", "back-blade-inner-upper"},
							[]Point{{10, 246}, {48, 244}, {54, 286}, {84, 326}, {104, 352}, {92, 392}, {66, 396}, {30, 360}, {10, 310}}},
						{Lateral, Essential, []string{"side-neck-back"},
							[]Point{{-64, 204}, {-48, 200}, {-38, 210}, {-41, 236}, {-54, 243}, {-62, 224}}},
						{Lateral, Spillover, []string{"side-neck-back", "side-shoulder-top"},
							[]Point{{-64, 252}, {-46, 248}, {-40, 290}, {-44, 330}, {-54, 360}, {-80, 366}, {-90, 346}, {-72, 310}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 16",
				},
			}},
			{ID: "thoracic", Name: "part between the shoulder blades", Points: []TriggerPoint{
				{
					Number: "T4–T5", Where: "deep in the groove beside the spine, level with the middle of the shoulder blades; other levels of the chest spine behave alike, each at its own height",
					Spots: []Spot{{Back, Point{18, 420}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-spine-upper", "back-spine-mid", "back-beside-spine-upper", "back-beside-spine-mid"},
							[]Point{{-14, 396}, {22, 386}, {42, 412}, {40, 454}, {14, 470}, {-14, 450}}},
						{Back, Spillover, []string{"back-blade-inner-mid", "back-blade-inner-low", "back-beside-spine-upper", "back-beside-spine-mid"},
							[]Point{{20, 384}, {54, 400}, {86, 428}, {98, 470}, {88, 504}, {58, 500}, {22, 478}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 48",
				},
				{
					Number: "T10", Where: "deep in the groove beside the spine, below the shoulder blades",
					Spots: []Spot{{Back, Point{18, 571}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-spine-lower", "back-beside-spine-lower"},
							[]Point{{-14, 552}, {18, 540}, {38, 560}, {38, 598}, {14, 614}, {-14, 596}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 48",
				},
			}},
			{ID: "lumbar", Name: "low-back part", Points: []TriggerPoint{
				{
					Number: "L2", Where: "deep in the groove beside the low spine; other levels of the low back behave alike",
					Spots: []Spot{{Back, Point{18, 694}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-low-spine", "back-low-beside-spine"},
							[]Point{{-14, 664}, {24, 656}, {46, 690}, {42, 736}, {14, 750}, {-14, 730}}},
						{Front, Spillover, []string{"front-belly-upper", "front-belly-side"},
							[]Point{{30, 700}, {84, 690}, {126, 724}, {122, 778}, {64, 792}, {24, 762}}},
						{Lateral, Essential, []string{"side-low-back"},
							[]Point{{-98, 668}, {-84, 660}, {-72, 676}, {-70, 712}, {-76, 744}, {-87, 748}, {-91, 706}}},
						{Lateral, Spillover, []string{"side-belly"},
							[]Point{{104, 706}, {86, 700}, {70, 726}, {72, 766}, {86, 788}, {105, 780}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 48",
				},
				{
					Number: "S1", Where: "deep over the upper sacrum, beside the midline",
					Spots: []Spot{{Back, Point{24, 848}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-sacrum"},
							[]Point{{-16, 890}, {16, 884}, {28, 920}, {20, 964}, {0, 980}, {-16, 950}}},
						{Back, Spillover, []string{"back-sacrum"},
							[]Point{{-20, 836}, {26, 826}, {44, 860}, {36, 930}, {20, 990}, {-14, 996}, {-24, 920}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 48",
				},
			}},
		},
	},
}
