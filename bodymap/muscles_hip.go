package bodymap

// hipMuscles are the muscles of the low back, the hip and the buttock. Their patterns
// are drawn as far as the figure reaches; what runs on below the thigh is left to the notes.
var hipMuscles = []Muscle{
	{
		ID: "iliocostalis-lumborum", Name: "Iliocostalis lumborum",
		Plain:   "the outer long muscle beside the low spine, from the hip bone and sacrum up to the lower ribs",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 48", "Donnelly et al. 2019"},
		Parts: []Part{
			{Common: 1.2, CommonSource: "Monclús-Díez et al. 2025: active points in 33 to 38 % of people with low back pain", Points: []TriggerPoint{
				{
					Number: "L1", Where: "in the outer edge of the long muscles, just below the lowest rib",
					Spots: []Spot{{Back, Point{56, 668}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-buttock-lower", "back-buttock-upper"},
							[]Point{{82, 862}, {116, 848}, {148, 868}, {156, 906}, {136, 940}, {98, 942}, {76, 906}}},
						{Back, Spillover, []string{"back-low-beside-spine", "back-buttock-upper", "back-buttock-lower"},
							[]Point{{36, 646}, {62, 646}, {78, 730}, {118, 796}, {162, 860}, {174, 920}, {146, 964}, {92, 966}, {58, 920}, {62, 850}, {42, 760}}},
						{Lateral, Essential, []string{"side-buttock"},
							[]Point{{-106, 866}, {-82, 852}, {-64, 876}, {-60, 916}, {-80, 942}, {-106, 930}, {-114, 898}}},
						{Lateral, Spillover, []string{"side-low-back", "side-buttock", "side-hip-upper"},
							[]Point{{-92, 656}, {-76, 654}, {-64, 730}, {-44, 800}, {-30, 856}, {-40, 920}, {-66, 962}, {-104, 958}, {-122, 916}, {-104, 850}, {-88, 770}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 48",
				},
			}},
		},
	},
	{
		ID: "quadratus-lumborum", Name: "Quadratus lumborum",
		Plain:   "a deep square muscle at the waist, between the lowest rib, the side of the low spine and the top of the hip bone",
		Layer:   Deep,
		Sources: []string{"Travell & Simons 1992, ch. 4", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "superficial", Name: "outer part", Common: 1.3, CommonSource: "Monclús-Díez et al. 2025: active points in 30 to 55 % of people with low back pain", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "at the outer edge, just below the lowest rib",
					Spots: []Spot{{Back, Point{84, 674}}, {Lateral, Point{-64, 686}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-buttock-upper", "back-flank"},
							[]Point{{56, 810}, {92, 776}, {136, 756}, {172, 772}, {184, 816}, {156, 812}, {118, 804}, {82, 824}}},
						{Front, Spillover, []string{"front-hip", "front-groin", "front-belly-side"},
							[]Point{{98, 826}, {128, 780}, {164, 796}, {174, 850}, {140, 884}, {106, 936}, {84, 1000}, {56, 1010}, {66, 930}, {88, 880}}},
						{Lateral, Essential, []string{"side-hip-upper", "side-waist", "side-low-back"},
							[]Point{{-92, 800}, {-78, 770}, {-44, 756}, {-4, 755}, {16, 772}, {10, 798}, {-24, 805}, {-58, 814}, {-84, 826}}},
						{Lateral, Spillover, []string{"side-belly", "side-hip-front"},
							[]Point{{12, 794}, {40, 778}, {66, 790}, {86, 830}, {92, 880}, {84, 940}, {79, 1006}, {64, 1010}, {60, 940}, {54, 890}, {32, 836}}},
					},
					Source: "Travell & Simons 1992, ch. 4",
				},
				{
					Number: "TrP2", Where: "at the outer edge, just above the hip bone",
					Spots: []Spot{{Back, Point{94, 768}}, {Lateral, Point{-58, 772}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-buttock-lower"},
							[]Point{{154, 896}, {180, 886}, {196, 924}, {198, 972}, {180, 1000}, {156, 980}, {144, 936}}},
						{Front, Essential, []string{"front-hip"},
							[]Point{{164, 892}, {186, 882}, {198, 930}, {198, 980}, {184, 1002}, {164, 980}, {156, 936}}},
						{Back, Spillover, []string{"back-buttock-lower", "back-thigh"},
							[]Point{{144, 960}, {198, 950}, {202, 1060}, {194, 1140}, {166, 1150}, {150, 1070}}},
						{Front, Spillover, []string{"front-hip", "front-thigh"},
							[]Point{{156, 950}, {198, 944}, {202, 1060}, {194, 1140}, {168, 1150}, {158, 1060}}},
						{Lateral, Essential, []string{"side-hip"},
							[]Point{{-28, 914}, {-4, 902}, {20, 912}, {30, 950}, {24, 988}, {0, 1004}, {-26, 992}, {-36, 950}}},
						{Lateral, Spillover, []string{"side-hip", "side-thigh"},
							[]Point{{-30, 960}, {0, 950}, {28, 962}, {36, 1050}, {32, 1134}, {4, 1150}, {-24, 1134}, {-36, 1050}}},
					},
					Source: "Travell & Simons 1992, ch. 4",
				},
			}},
			{ID: "deep", Name: "part next to the spine", Common: 1.3, CommonSource: "Monclús-Díez et al. 2025: active points in 30 to 55 % of people with low back pain", Points: []TriggerPoint{
				{
					Number: "TrP3", Where: "deep beside the middle of the low spine",
					Spots: []Spot{{Back, Point{48, 716}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-sacrum"},
							[]Point{{20, 812}, {50, 806}, {66, 836}, {58, 880}, {36, 900}, {16, 870}}},
						{Back, Spillover, []string{"back-sacrum", "back-buttock-upper"},
							[]Point{{-36, 814}, {20, 800}, {76, 798}, {96, 828}, {78, 880}, {40, 914}, {0, 900}, {-34, 870}}},
						{Back, Spillover, []string{"back-low-beside-spine"}, lowBackOverQuadratus},
						{Lateral, Spillover, []string{"side-buttock"},
							[]Point{{-98, 812}, {-82, 806}, {-74, 830}, {-86, 870}, {-102, 908}, {-118, 898}, {-108, 850}}},
						{Lateral, Spillover, []string{"side-low-back"}, lowBackSide},
					},
					Source: "Travell & Simons 1992, ch. 4; Iglesias-González et al. 2013 (the low back itself)",
				},
				{
					Number: "TrP4", Where: "deep beside the lowest bones of the low spine, just above the hip bone",
					Spots: []Spot{{Back, Point{56, 782}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-buttock-lower"},
							[]Point{{58, 966}, {98, 948}, {138, 970}, {148, 1012}, {114, 1040}, {68, 1030}, {46, 998}}},
						{Back, Spillover, []string{"back-low-beside-spine"}, lowBackOverQuadratus},
						{Lateral, Essential, []string{"side-buttock"},
							[]Point{{-130, 968}, {-104, 950}, {-74, 966}, {-62, 1004}, {-84, 1036}, {-114, 1038}, {-130, 1006}}},
						{Lateral, Spillover, []string{"side-low-back"}, lowBackSide},
					},
					Source: "Travell & Simons 1992, ch. 4; Iglesias-González et al. 2013 (the low back itself)",
				},
			}},
		},
	},
	{
		ID: "iliopsoas", Name: "Iliopsoas",
		Plain:   "the strong bender of the hip, from the front of the low spine and the inside of the hip bone to the top of the thigh bone",
		Layer:   Deep,
		NoPress: true,
		Sources: []string{"Travell & Simons 1992, ch. 5", "Donnelly et al. 2019"},
		Parts: []Part{
			{Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "in the psoas, deep behind the belly and beside the low spine",
					Spots: []Spot{{Front, Point{58, 808}}},
					Zones: zones([]Zone{
						{Front, Spillover, []string{"front-thigh", "front-groin"}, iliopsoasThigh},
						{Lateral, Spillover, []string{"side-thigh", "side-hip-front"}, iliopsoasSide},
					}, iliopsoasBack),
					Source: "Travell & Simons 1992, ch. 5",
				},
				{
					Number: "TrP2", Where: "in the iliacus, on the inner face of the hip bone behind its front rim",
					Spots: []Spot{{Front, Point{118, 868}}},
					Zones: zones([]Zone{
						{Front, Spillover, []string{"front-thigh", "front-groin"}, iliopsoasThigh},
						{Lateral, Spillover, []string{"side-thigh", "side-hip-front"}, iliopsoasSide},
					}, iliopsoasBack),
					Source: "Travell & Simons 1992, ch. 5",
				},
				{
					Number: "TrP3", Where: "below the fold of the groin, where the muscle crosses the front of the hip to the thigh bone",
					Spots: []Spot{{Front, Point{118, 1012}}},
					Zones: zones([]Zone{
						{Front, Essential, []string{"front-thigh", "front-groin"}, iliopsoasThigh},
						{Lateral, Essential, []string{"side-hip-front"},
							[]Point{{66, 992}, {78, 990}, {82, 1016}, {84, 1044}, {72, 1050}, {62, 1030}}},
						{Lateral, Spillover, []string{"side-thigh"}, iliopsoasSide},
					}, iliopsoasBack),
					Source: "Travell & Simons 1992, ch. 5",
				},
			}},
		},
	},
	{
		ID: "gluteus-maximus", Name: "Gluteus maximus",
		Plain:   "the big muscle of the buttock",
		Sources: []string{"Travell & Simons 1992, ch. 7", "Donnelly et al. 2019"},
		Parts: []Part{
			{Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "at the inner edge of the buttock, beside the sacrum",
					Spots: []Spot{{Back, Point{48, 902}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-sacrum", "back-buttock-lower"},
							[]Point{{28, 814}, {56, 822}, {62, 876}, {48, 930}, {42, 984}, {64, 1028}, {106, 1048}, {96, 1068}, {48, 1060}, {14, 1026}, {6, 970}, {18, 890}}},
						{Back, Spillover, []string{"back-buttock-lower", "back-thigh"},
							[]Point{{22, 1010}, {70, 1020}, {118, 1036}, {124, 1090}, {98, 1116}, {52, 1108}, {22, 1070}}},
						{Lateral, Essential, []string{"side-buttock"},
							[]Point{{-118, 846}, {-104, 862}, {-116, 910}, {-122, 966}, {-112, 1010}, {-88, 1034}, {-92, 1052}, {-122, 1040}, {-143, 980}, {-136, 910}}},
						{Lateral, Spillover, []string{"side-buttock", "side-thigh"},
							[]Point{{-124, 1022}, {-100, 1020}, {-76, 1042}, {-70, 1092}, {-86, 1116}, {-104, 1092}}},
					},
					Source: "Travell & Simons 1992, ch. 7",
				},
				{
					Number: "TrP2", Where: "low in the buttock, a little above the bone you sit on",
					Spots: []Spot{{Back, Point{74, 1008}}, {Lateral, Point{-108, 1012}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-buttock-lower", "back-sacrum"},
							[]Point{{4, 900}, {40, 906}, {70, 950}, {112, 970}, {122, 1012}, {92, 1044}, {48, 1040}, {20, 1000}, {4, 960}}},
						{Back, Spillover, []string{"back-buttock-lower", "back-buttock-upper", "back-sacrum"},
							[]Point{{4, 880}, {46, 850}, {110, 820}, {164, 836}, {188, 900}, {182, 980}, {146, 1046}, {86, 1062}, {28, 1046}, {4, 990}}},
						{Lateral, Essential, []string{"side-buttock"},
							[]Point{{-142, 930}, {-122, 914}, {-102, 944}, {-86, 972}, {-78, 1012}, {-96, 1042}, {-124, 1022}, {-142, 976}}},
						{Lateral, Spillover, []string{"side-buttock", "side-hip-upper"},
							[]Point{{-130, 884}, {-104, 838}, {-60, 822}, {-28, 848}, {-26, 920}, {-44, 990}, {-74, 1046}, {-106, 1058}, {-140, 1000}}},
					},
					Source: "Travell & Simons 1992, ch. 7",
				},
				{
					Number: "TrP3", Where: "at the lowest inner corner of the buttock, beside the tailbone",
					Spots: []Spot{{Back, Point{18, 992}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-sacrum"},
							[]Point{{-16, 920}, {14, 918}, {24, 950}, {18, 984}, {0, 996}, {-18, 978}}},
					},
					Source: "Travell & Simons 1992, ch. 7",
				},
			}},
		},
	},
	{
		ID: "gluteus-medius", Name: "Gluteus medius",
		Plain:   "at the upper outer part of the buttock, from the rim of the hip bone to the bony knob at the side of the hip",
		Sources: []string{"Travell & Simons 1992, ch. 8", "Donnelly et al. 2019"},
		Parts: []Part{
			{Common: 1.2, CommonSource: "Monclús-Díez et al. 2025: active points in 34 to 45 % of people with low back pain", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "below the back end of the hip bone's rim, near the sacrum",
					Spots: []Spot{{Back, Point{72, 834}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-sacrum", "back-buttock-upper"},
							[]Point{{4, 832}, {40, 802}, {84, 786}, {116, 790}, {112, 816}, {80, 836}, {56, 876}, {24, 912}, {4, 890}}},
						{Back, Spillover, []string{"back-buttock-upper", "back-buttock-lower"},
							[]Point{{56, 830}, {106, 790}, {146, 830}, {158, 900}, {134, 970}, {84, 986}, {40, 950}, {34, 890}}},
						{Back, Spillover, []string{"back-low-beside-spine"},
							[]Point{{18, 730}, {46, 726}, {64, 760}, {66, 800}, {44, 812}, {20, 806}}},
						{Lateral, Essential, []string{"side-buttock"},
							[]Point{{-94, 806}, {-76, 798}, {-66, 810}, {-72, 836}, {-90, 870}, {-108, 904}, {-120, 886}, {-106, 840}}},
						{Lateral, Spillover, []string{"side-buttock", "side-hip-upper"},
							[]Point{{-106, 846}, {-78, 802}, {-48, 812}, {-30, 860}, {-46, 930}, {-74, 978}, {-108, 984}, {-130, 946}, {-124, 896}}},
						{Lateral, Spillover, []string{"side-low-back"},
							[]Point{{-90, 734}, {-76, 728}, {-65, 758}, {-66, 794}, {-84, 802}, {-89, 770}}},
					},
					Source: "Travell & Simons 1992, ch. 8",
				},
				{
					Number: "TrP2", Where: "just below the middle of the hip bone's rim",
					Spots: []Spot{{Back, Point{120, 810}}, {Lateral, Point{-34, 808}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-buttock-lower", "back-buttock-upper"},
							[]Point{{96, 864}, {138, 850}, {176, 880}, {184, 936}, {154, 974}, {114, 966}, {88, 922}}},
						{Back, Spillover, []string{"back-buttock-lower", "back-thigh"},
							[]Point{{112, 974}, {186, 946}, {198, 1040}, {188, 1126}, {144, 1136}, {112, 1070}}},
						{Lateral, Essential, []string{"side-buttock", "side-hip-upper"},
							[]Point{{-110, 884}, {-82, 852}, {-44, 834}, {-18, 854}, {-20, 908}, {-46, 948}, {-80, 968}, {-110, 948}}},
						{Lateral, Spillover, []string{"side-buttock", "side-hip", "side-thigh"},
							[]Point{{-96, 984}, {-60, 956}, {-16, 962}, {2, 1010}, {-4, 1080}, {-30, 1138}, {-66, 1132}, {-88, 1070}}},
					},
					Source: "Travell & Simons 1992, ch. 8",
				},
				{
					Number: "TrP3", Where: "below the front part of the hip bone's rim; seldom found",
					Spots: []Spot{{Back, Point{164, 824}}, {Front, Point{166, 828}}, {Lateral, Point{22, 826}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-sacrum", "back-buttock-upper", "back-low-beside-spine"},
							[]Point{{-36, 784}, {20, 770}, {66, 776}, {116, 770}, {170, 788}, {176, 816}, {116, 806}, {66, 830}, {42, 876}, {0, 900}, {-36, 860}}},
						{Lateral, Essential, []string{"side-hip-upper", "side-buttock"},
							[]Point{{-94, 788}, {-66, 774}, {-34, 772}, {-6, 782}, {-4, 808}, {-40, 814}, {-68, 830}, {-86, 872}, {-106, 884}, {-106, 830}}},
					},
					Rare:   true,
					Source: "Travell & Simons 1992, ch. 8",
				},
			}},
		},
	},
	{
		ID: "gluteus-minimus", Name: "Gluteus minimus",
		Plain:   "under the gluteus medius, deep on the outer face of the hip bone",
		Layer:   Deep,
		Sources: []string{"Travell & Simons 1992, ch. 9", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "front", Name: "front part", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "at the side of the hip, a hand's breadth below the front of the hip bone's rim; the pain may run on to the outer ankle",
					Spots: []Spot{{Back, Point{172, 872}}, {Front, Point{168, 876}}, {Lateral, Point{10, 870}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-buttock-lower", "back-thigh"},
							[]Point{{132, 976}, {176, 956}, {198, 1000}, {204, 1100}, {198, 1200}, {184, 1304}, {156, 1304}, {164, 1200}, {160, 1090}, {140, 1030}}},
						{Front, Essential, []string{"front-hip", "front-thigh"},
							[]Point{{168, 970}, {190, 960}, {202, 1010}, {204, 1100}, {198, 1200}, {184, 1304}, {158, 1304}, {168, 1200}, {166, 1080}}},
						{Lateral, Essential, []string{"side-hip", "side-thigh", "side-buttock"},
							[]Point{{-86, 990}, {-50, 964}, {-6, 958}, {22, 990}, {32, 1090}, {26, 1200}, {14, 1304}, {-26, 1304}, {-30, 1190}, {-36, 1090}, {-62, 1050}, {-86, 1030}}},
					},
					Source: "Travell & Simons 1992, ch. 9",
				},
			}},
			{ID: "back", Name: "back part", Points: []TriggerPoint{
				{
					Number: "TrP2", Where: "deep in the middle of the upper buttock; the pain may run on to the calf",
					Spots: []Spot{{Back, Point{118, 872}}, {Lateral, Point{-58, 872}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-buttock-lower"},
							[]Point{{34, 926}, {72, 896}, {116, 906}, {134, 956}, {122, 1020}, {84, 1050}, {42, 1034}, {24, 984}}},
						{Back, Essential, []string{"back-thigh"},
							[]Point{{66, 1076}, {116, 1072}, {130, 1140}, {128, 1240}, {112, 1300}, {84, 1300}, {70, 1220}, {62, 1140}}},
						{Back, Spillover, []string{"back-buttock-upper", "back-buttock-lower", "back-thigh"},
							[]Point{{40, 880}, {96, 836}, {146, 868}, {164, 940}, {154, 1040}, {150, 1180}, {138, 1304}, {66, 1304}, {48, 1180}, {26, 1060}, {16, 960}}},
						{Lateral, Essential, []string{"side-buttock"},
							[]Point{{-132, 926}, {-108, 902}, {-82, 914}, {-72, 960}, {-82, 1016}, {-106, 1040}, {-130, 1008}, {-140, 966}}},
						{Lateral, Essential, []string{"side-thigh"},
							[]Point{{-94, 1078}, {-70, 1074}, {-54, 1130}, {-44, 1220}, {-38, 1300}, {-62, 1300}, {-76, 1200}}},
						{Lateral, Spillover, []string{"side-buttock", "side-hip-upper", "side-thigh"},
							[]Point{{-112, 876}, {-84, 836}, {-44, 834}, {-28, 876}, {-36, 950}, {-44, 1020}, {-30, 1130}, {-14, 1304}, {-66, 1304}, {-94, 1150}, {-114, 1050}, {-142, 970}}},
					},
					Source: "Travell & Simons 1992, ch. 9",
				},
			}},
		},
	},
	{
		ID: "piriformis", Name: "Piriformis",
		Plain:   "deep in the buttock, from the inside of the sacrum across to the bony knob at the side of the hip",
		Layer:   Deep,
		Sources: []string{"Travell & Simons 1992, ch. 10", "Donnelly et al. 2019"},
		Parts: []Part{
			{Common: 1.2, CommonSource: "Monclús-Díez et al. 2025: active points in 42 % of people with low back pain", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "in the outer third of the muscle, towards the bony knob of the hip",
					Spots:  []Spot{{Back, Point{136, 910}}, {Lateral, Point{-84, 912}}},
					Zones:  piriformisZones,
					Source: "Travell & Simons 1992, ch. 10",
				},
				{
					Number: "TrP2", Where: "at the inner end of the muscle, beside the sacrum",
					Spots:  []Spot{{Back, Point{58, 894}}},
					Zones:  piriformisZones,
					Source: "Travell & Simons 1992, ch. 10",
				},
			}},
		},
	},
}

// lowBackOverQuadratus lies over the deep part of the quadratus lumborum, beside the spine.
var lowBackOverQuadratus = []Point{{26, 690}, {52, 684}, {62, 716}, {62, 760}, {54, 796}, {30, 800}, {20, 748}}

var lowBackSide = []Point{{-87, 692}, {-76, 688}, {-65, 718}, {-65, 768}, {-76, 798}, {-90, 796}, {-85, 740}}

var iliopsoasThigh = []Point{{62, 1000}, {98, 990}, {122, 1040}, {126, 1120}, {104, 1170}, {72, 1146}, {56, 1066}}

var iliopsoasSide = []Point{{60, 998}, {77, 992}, {85, 1040}, {90, 1110}, {78, 1164}, {62, 1142}, {55, 1060}}

var iliopsoasBack = []Zone{
	{Back, Essential, []string{"back-low-beside-spine"},
		[]Point{{14, 644}, {42, 636}, {54, 700}, {54, 770}, {44, 822}, {20, 826}, {12, 730}}},
	{Back, Spillover, []string{"back-beside-spine-lower", "back-low-beside-spine", "back-sacrum"},
		[]Point{{20, 560}, {46, 556}, {62, 650}, {68, 770}, {76, 836}, {58, 884}, {26, 880}, {14, 810}, {18, 680}}},
	{Lateral, Essential, []string{"side-low-back"},
		[]Point{{-100, 650}, {-86, 646}, {-76, 700}, {-74, 770}, {-80, 802}, {-92, 806}, {-87, 740}, {-93, 690}}},
}

var piriformisZones = []Zone{
	{Back, Essential, []string{"back-sacrum"},
		[]Point{{18, 818}, {50, 810}, {66, 846}, {58, 890}, {36, 910}, {16, 880}}},
	{Back, Essential, []string{"back-buttock-lower"},
		[]Point{{122, 888}, {162, 884}, {188, 920}, {188, 964}, {158, 980}, {126, 950}}},
	{Back, Spillover, []string{"back-buttock-upper", "back-buttock-lower", "back-thigh"},
		[]Point{{36, 860}, {96, 836}, {162, 860}, {192, 920}, {186, 990}, {150, 1070}, {140, 1180}, {112, 1230}, {78, 1200}, {62, 1090}, {32, 1000}, {24, 920}}},
	{Lateral, Essential, []string{"side-buttock", "side-hip"},
		[]Point{{-86, 900}, {-60, 886}, {-30, 900}, {-12, 940}, {-26, 982}, {-60, 988}, {-88, 950}}},
	{Lateral, Spillover, []string{"side-buttock", "side-hip-upper", "side-hip", "side-thigh"},
		[]Point{{-118, 880}, {-84, 840}, {-42, 838}, {-16, 890}, {-14, 960}, {-36, 1080}, {-54, 1180}, {-72, 1222}, {-92, 1160}, {-104, 1080}, {-140, 980}}},
}
