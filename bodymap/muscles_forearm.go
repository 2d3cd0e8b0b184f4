package bodymap

// The muscles of the forearm and the hand. Patterns follow the second edition of the Trigger Point Manual, which
// draws one point for each and gives it no number; they are numbered here in the order of the table.
var forearmMuscles = []Muscle{
	{
		ID: "brachioradialis", Name: "Brachioradialis",
		Plain:   "the round roll along the thumb side of the forearm, from above the outer elbow to the wrist",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 34", "Donnelly et al. 2019"},
		Parts: []Part{{Common: 1.2, CommonSource: "Fernández-Carnero et al. 2007: pressing its points brought on the usual pain of many of 20 people with tennis elbow", Points: []TriggerPoint{
			{
				Number: "TrP1", Where: "in the roll on the thumb side, two or three fingers' breadths below the crease of the elbow",
				Spots: []Spot{{Front, Point{344, 800}}, {Back, Point{352, 800}}},
				Zones: []Zone{
					{Back, Essential, []string{"back-elbow-outer"}, outerElbow},
					{Front, Essential, []string{"front-elbow-outer"}, outerElbow},
					{Back, Essential, []string{"back-thumb"}, thumbWeb},
					{Back, Spillover, []string{"back-forearm-thumb", "back-wrist-thumb"}, radialEdge},
					{Front, Spillover, []string{"front-forearm-thumb", "front-wrist-thumb"}, radialEdge},
				},
				Source: "Simons, Travell & Simons 1999, ch. 34",
			},
		}}},
	},
	{
		ID: "wrist-extensors", Name: "Wrist extensors",
		Plain:   "the three muscles on the back of the forearm that bend the wrist back: two on the thumb side, one on the little-finger side",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 34", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "radialis-longus", Name: "extensor carpi radialis longus", Common: 1.2, CommonSource: "Fernández-Carnero et al. 2007: pressing its points brought on the usual pain of many of 20 people with tennis elbow", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "just below the outer knob of the elbow, next to the roll on the thumb side",
					Spots: []Spot{{Back, Point{344, 806}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-elbow-outer"}, outerElbow},
						{Front, Essential, []string{"front-elbow-outer"}, outerElbow},
						{Back, Essential, []string{"back-thumb"},
							[]Point{{344, 1030}, {368, 1026}, {382, 1060}, {392, 1094}, {376, 1110}, {358, 1090}, {346, 1060}}},
						{Back, Spillover, []string{"back-forearm-thumb", "back-wrist-thumb"}, radialEdge},
					},
					Source: "Simons, Travell & Simons 1999, ch. 34",
				},
			}},
			{ID: "radialis-brevis", Name: "extensor carpi radialis brevis", Common: 1.2, CommonSource: "Fernández-Carnero et al. 2007: pressing its points brought on the usual pain of many of 20 people with tennis elbow", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "a hand's breadth below the crease of the elbow, on the thumb side of the back of the forearm",
					Spots: []Spot{{Back, Point{346, 850}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-hand", "back-wrist-thumb"},
							[]Point{{334, 986}, {354, 980}, {364, 1020}, {358, 1076}, {340, 1104}, {318, 1098}, {318, 1062}, {330, 1020}}},
						{Back, Spillover, []string{"back-wrist-little"},
							[]Point{{308, 986}, {334, 980}, {336, 1036}, {320, 1048}, {304, 1030}}},
						{Back, Spillover, []string{"back-elbow-outer"}, outerElbow},
						{Front, Spillover, []string{"front-elbow-outer"}, outerElbow},
					},
					Source: "Simons, Travell & Simons 1999, ch. 34; Fernández-Carnero et al. 2007 (the outer elbow)",
				},
			}},
			{ID: "ulnaris", Name: "extensor carpi ulnaris", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "in the upper half of the back of the forearm, next to the sharp edge of the bone on the little-finger side",
					Spots: []Spot{{Back, Point{312, 874}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-wrist-little"},
							[]Point{{300, 974}, {322, 972}, {334, 1004}, {334, 1040}, {316, 1056}, {302, 1036}, {302, 1006}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 34",
				},
			}},
		},
	},
	{
		ID: "finger-extensors", Name: "Finger extensors",
		Plain:   "the muscles in the middle of the back of the forearm that straighten the fingers",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 35", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "middle", Name: "strand for the middle finger", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "in the middle of the back of the forearm, a hand's breadth below the outer elbow",
					Spots: []Spot{{Back, Point{332, 842}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-hand", "back-fingers-thumb"},
							[]Point{{330, 1050}, {350, 1048}, {358, 1100}, {360, 1170}, {357, 1218}, {341, 1218}, {337, 1160}, {332, 1100}}},
						{Back, Spillover, []string{"back-forearm-thumb", "back-wrist-thumb", "back-wrist-little"},
							[]Point{{316, 830}, {338, 824}, {348, 900}, {354, 980}, {352, 1050}, {328, 1052}, {326, 970}, {320, 900}}},
						{Front, Spillover, []string{"front-wrist-thumb", "front-wrist-little"},
							[]Point{{318, 980}, {348, 972}, {358, 1000}, {348, 1026}, {324, 1030}, {314, 1006}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 35",
				},
			}},
			{ID: "ring-little", Name: "strand for the ring and little fingers", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "beside the strand for the middle finger, towards the little-finger side",
					Spots: []Spot{{Back, Point{320, 858}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-hand", "back-fingers-little"},
							[]Point{{306, 1056}, {330, 1052}, {334, 1110}, {335, 1170}, {330, 1218}, {312, 1218}, {309, 1186}, {300, 1196}, {286, 1192}, {296, 1120}}},
						{Back, Spillover, []string{"back-forearm-little", "back-wrist-little"},
							[]Point{{296, 836}, {318, 832}, {326, 900}, {332, 980}, {332, 1052}, {308, 1054}, {308, 970}, {302, 900}}},
						{Back, Spillover, []string{"back-elbow-outer"}, outerElbow},
					},
					Source: "Simons, Travell & Simons 1999, ch. 35",
				},
			}},
			{ID: "index", Name: "extensor of the index finger", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "deep in the lower half of the back of the forearm, between its two bones",
					Spots: []Spot{{Back, Point{324, 944}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-wrist-thumb"},
							[]Point{{336, 992}, {362, 984}, {372, 1018}, {366, 1046}, {344, 1056}, {334, 1026}}},
						{Back, Spillover, []string{"back-wrist-thumb", "back-hand"},
							[]Point{{340, 972}, {360, 964}, {376, 1014}, {370, 1060}, {358, 1110}, {330, 1112}, {332, 1056}, {342, 1020}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 35",
				},
			}},
		},
	},
	{
		ID: "supinator", Name: "Supinator",
		Plain:   "a flat muscle wound around the bone just below the outer elbow, deep under the others; it turns the palm up",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 36", "Donnelly et al. 2019"},
		Parts: []Part{{Common: 1.2, CommonSource: "Simons, Travell & Simons 1999, ch. 33: the first of the muscles to think of for pain at the outer elbow", Points: []TriggerPoint{
			{
				Number: "TrP1", Where: "just below the crease of the elbow, outside the cord of the biceps, pressed against the bone",
				Spots: []Spot{{Front, Point{328, 794}}},
				Zones: []Zone{
					{Back, Essential, []string{"back-elbow-outer"}, outerElbow},
					{Front, Essential, []string{"front-elbow-outer"}, outerElbow},
					{Back, Essential, []string{"back-thumb"}, thumbWeb},
					{Back, Spillover, []string{"back-forearm-thumb", "back-elbow-outer"},
						[]Point{{318, 776}, {352, 770}, {362, 820}, {366, 890}, {350, 906}, {332, 870}, {322, 820}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 36",
			},
		}}},
	},
	{
		ID: "pronator-teres", Name: "Pronator teres",
		Plain:   "a slanting muscle from the inner elbow across the forearm to the thumb side; it turns the palm down",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 38", "Donnelly et al. 2019"},
		Parts: []Part{{Points: []TriggerPoint{
			{
				Number: "TrP1", Where: "just below the crease of the elbow, on the inner side of the biceps cord",
				Spots: []Spot{{Front, Point{296, 802}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-wrist-thumb"},
						[]Point{{340, 950}, {364, 944}, {374, 990}, {378, 1032}, {358, 1040}, {344, 1000}}},
					{Front, Spillover, []string{"front-forearm-thumb"},
						[]Point{{318, 820}, {342, 814}, {362, 870}, {368, 950}, {348, 964}, {334, 900}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 38",
			},
		}}},
	},
	{
		ID: "palmaris-longus", Name: "Palmaris longus",
		Plain:   "a thin muscle in the middle of the front of the forearm, ending in the skin of the palm; some people have none",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 37", "Donnelly et al. 2019"},
		Parts: []Part{{Points: []TriggerPoint{
			{
				Number: "TrP1", Where: "in the upper half of the front of the forearm, in line with the middle of the wrist",
				Spots: []Spot{{Front, Point{300, 846}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-palm"},
						[]Point{{318, 1056}, {346, 1052}, {360, 1088}, {368, 1126}, {344, 1146}, {310, 1142}, {304, 1100}}},
					{Front, Spillover, []string{"front-forearm-thumb", "front-forearm-little", "front-wrist-thumb", "front-wrist-little"},
						[]Point{{304, 884}, {332, 878}, {348, 930}, {356, 990}, {356, 1044}, {332, 1052}, {318, 1000}, {308, 940}}},
					{Front, Spillover, []string{"front-thumb"},
						[]Point{{350, 1044}, {370, 1046}, {386, 1082}, {384, 1104}, {366, 1096}, {354, 1072}}},
				},
				Source: "Simons, Travell & Simons 1999, ch. 37",
			},
		}}},
	},
	{
		ID: "wrist-flexors", Name: "Wrist flexors",
		Plain:   "the two muscles on the front of the forearm that bend the wrist, from the inner elbow to either edge of the wrist",
		Sources: []string{"Simons, Travell & Simons 1999, ch. 38", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "radialis", Name: "flexor carpi radialis", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "in the middle of the front of the forearm, a hand's breadth below the inner elbow",
					Spots: []Spot{{Front, Point{312, 860}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-wrist-thumb"},
							[]Point{{334, 990}, {358, 982}, {372, 1010}, {366, 1040}, {344, 1048}, {332, 1024}}},
						{Front, Spillover, []string{"front-wrist-thumb", "front-palm"},
							[]Point{{334, 950}, {356, 944}, {374, 1000}, {370, 1044}, {354, 1090}, {328, 1096}, {332, 1048}, {338, 1000}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 38",
				},
			}},
			{ID: "ulnaris", Name: "flexor carpi ulnaris", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "along the little-finger edge of the forearm, a hand's breadth below the inner elbow",
					Spots: []Spot{{Front, Point{278, 856}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-wrist-little"},
							[]Point{{302, 982}, {324, 978}, {336, 1008}, {332, 1042}, {312, 1050}, {302, 1020}}},
						{Front, Spillover, []string{"front-wrist-little", "front-palm"},
							[]Point{{294, 946}, {320, 942}, {334, 990}, {338, 1044}, {330, 1096}, {302, 1100}, {302, 1030}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 38",
				},
			}},
		},
	},
	{
		ID: "finger-flexors", Name: "Finger flexors",
		Plain:   "the layers of muscle in the front of the forearm that curl the fingers",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 38", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "middle", Name: "strand for the middle finger", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "deep in the upper half of the front of the forearm, towards the thumb side",
					Spots: []Spot{{Front, Point{320, 858}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-fingers-thumb"},
							[]Point{{338, 1104}, {356, 1102}, {361, 1170}, {360, 1236}, {347, 1258}, {335, 1236}, {337, 1170}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 38",
				},
			}},
			{ID: "ring-little", Name: "strand for the ring and little fingers", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "deep in the upper half of the front of the forearm, towards the little-finger side",
					Spots: []Spot{{Front, Point{290, 834}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-fingers-little"}, ringAndLittle},
					},
					Source: "Simons, Travell & Simons 1999, ch. 38",
				},
			}},
		},
	},
	{
		ID: "flexor-pollicis-longus", Name: "Flexor pollicis longus",
		Plain:   "deep in the thumb side of the front of the forearm; it bends the tip of the thumb",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 38", "Donnelly et al. 2019"},
		Parts: []Part{{Points: []TriggerPoint{
			{
				Number: "TrP1", Where: "deep in the lower half of the front of the forearm, on the thumb side",
				Spots: []Spot{{Front, Point{334, 918}}},
				Zones: []Zone{
					{Front, Essential, []string{"front-thumb"}, thumbFront},
				},
				Source: "Simons, Travell & Simons 1999, ch. 38",
			},
		}}},
	},
	{
		ID: "thumb-muscles", Name: "Thumb muscles of the hand",
		Plain:   "in the ball of the thumb and in the web between thumb and index finger",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 39", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "adductor", Name: "adductor pollicis", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "in the web between thumb and index finger, on the palm side",
					Spots: []Spot{{Front, Point{372, 1108}}, {Back, Point{384, 1116}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-thumb"}, thumbEdge},
						{Back, Essential, []string{"back-thumb"}, thumbEdge},
						{Front, Spillover, []string{"front-thumb"},
							[]Point{{350, 1036}, {376, 1036}, {404, 1096}, {428, 1156}, {416, 1172}, {392, 1126}, {366, 1110}, {350, 1076}}},
						{Back, Spillover, []string{"back-thumb"},
							[]Point{{350, 1036}, {376, 1036}, {402, 1092}, {410, 1124}, {392, 1134}, {366, 1112}, {350, 1076}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 39",
				},
			}},
			{ID: "opponens", Name: "opponens pollicis", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "in the ball of the thumb, against its bone",
					Spots: []Spot{{Front, Point{366, 1066}}},
					Zones: []Zone{
						{Front, Essential, []string{"front-thumb"}, thumbFront},
						{Front, Essential, []string{"front-wrist-thumb"},
							[]Point{{344, 1002}, {364, 998}, {374, 1016}, {366, 1034}, {348, 1038}, {340, 1020}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 39",
				},
			}},
		},
	},
	{
		ID: "interossei", Name: "Interossei and the edge of the hand",
		Plain:   "the small muscles between the bones of the hand, and the one along its little-finger edge",
		Layer:   Deep,
		Sources: []string{"Simons, Travell & Simons 1999, ch. 40", "Donnelly et al. 2019"},
		Parts: []Part{
			{ID: "first", Name: "first dorsal interosseous", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "in the fleshy web on the back of the hand, against the bone of the index finger",
					Spots: []Spot{{Back, Point{384, 1106}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-fingers-thumb"}, indexEdge},
						{Front, Essential, []string{"front-fingers-thumb"}, indexEdge},
						{Back, Spillover, []string{"back-hand"},
							[]Point{{320, 1068}, {352, 1062}, {372, 1106}, {378, 1148}, {348, 1154}, {318, 1138}, {310, 1100}}},
						{Front, Spillover, []string{"front-palm"},
							[]Point{{322, 1080}, {350, 1076}, {368, 1112}, {374, 1146}, {346, 1152}, {320, 1136}}},
					},
					Source: "Simons, Travell & Simons 1999, ch. 40",
				},
			}},
			{ID: "others", Name: "other interossei", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "between the bones of the index and middle fingers; each of the others aches along the side of its own finger",
					Spots: []Spot{{Back, Point{357, 1108}}, {Front, Point{357, 1108}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-fingers-thumb"}, middleEdge},
						{Front, Essential, []string{"front-fingers-thumb"}, middleEdge},
					},
					Source: "Simons, Travell & Simons 1999, ch. 40",
				},
				{
					Number: "TrP2", Where: "between the bones of the ring and little fingers",
					Spots: []Spot{{Back, Point{314, 1112}}, {Front, Point{314, 1112}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-fingers-little"}, ringEdge},
						{Front, Essential, []string{"front-fingers-little"}, ringEdge},
					},
					Source: "Simons, Travell & Simons 1999, ch. 40",
				},
			}},
			{ID: "little-finger", Name: "abductor of the little finger", Points: []TriggerPoint{
				{
					Number: "TrP1", Where: "in the fleshy little-finger edge of the hand",
					Spots: []Spot{{Front, Point{310, 1090}}, {Back, Point{304, 1096}}},
					Zones: []Zone{
						{Back, Essential, []string{"back-fingers-little"}, littleEdge},
						{Front, Essential, []string{"front-fingers-little"}, littleEdge},
					},
					Source: "Simons, Travell & Simons 1999, ch. 40",
				},
			}},
		},
	},
}

// Shapes along the edges of the forearm and the fingers; the same from the back and from the front.
var (
	radialEdge = []Point{{338, 800}, {360, 796}, {370, 880}, {376, 960}, {378, 1030}, {356, 1034}, {352, 960}, {346, 880}}
	thumbFront = []Point{{362, 1066}, {382, 1066}, {404, 1108}, {426, 1156}, {424, 1178}, {404, 1168}, {384, 1124}, {364, 1092}}
	thumbEdge  = []Point{{362, 1034}, {378, 1036}, {396, 1078}, {416, 1122}, {404, 1132}, {384, 1098}, {366, 1064}}
	indexEdge  = []Point{{374, 1146}, {388, 1142}, {392, 1186}, {388, 1232}, {376, 1240}, {375, 1190}, {373, 1164}}
	middleEdge = []Point{{348, 1124}, {362, 1128}, {365, 1176}, {361, 1222}, {349, 1226}, {349, 1176}}
	ringEdge   = []Point{{308, 1124}, {322, 1122}, {325, 1176}, {322, 1220}, {309, 1220}, {309, 1174}}
	littleEdge = []Point{{290, 1116}, {304, 1118}, {304, 1168}, {298, 1206}, {286, 1208}, {284, 1160}}
)
