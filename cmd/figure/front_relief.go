package main

// frontRelief is the light and shade on the front of the body; see backRelief.
var frontRelief = []mark{
	{class: "light", points: "40,430 84,424 140,436 164,462 140,500 96,524 48,516 32,470"},
	{class: "light", points: "214,378 244,396 264,434 270,480 258,492 240,450 222,416"},
	{class: "light", points: "22,602 52,602 64,626 52,646 24,644"},
	{class: "light", points: "22,676 60,676 68,694 56,708 24,708"},
	{class: "light", points: "22,736 58,736 66,754 54,770 24,770"},
	{class: "light", points: "22,806 56,806 58,850 40,890 22,880"},
	{class: "light", points: "130,930 150,960 154,1040 138,1110 118,1080 114,1000"},
	{class: "light", points: "232,500 254,540 270,600 276,650 258,640 238,590 226,540"},
	{class: "tint", points: "20,590 54,612 98,602 138,576 166,536 152,582 112,614 60,630 26,622"},
	{class: "tint", points: "86,640 94,700 94,770 104,830 120,856 96,836 84,780 82,700"},
	{class: "tint", points: "250,508 272,540 286,560 288,590 270,580 254,544"},
	{class: "tint", points: "12,1000 30,1040 34,1120 22,1180 10,1080"},
}
