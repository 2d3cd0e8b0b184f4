package main

import "knotmap/bodymap"

// muscleJSON is a muscle as muscles prints it. Points are half-coordinates: x is the
// distance from the midline, in units of 1/11 cm of a 175 cm adult.
type muscleJSON struct {
	ID      string     `json:"id"`
	Name    string     `json:"name"`
	Plain   string     `json:"plain"` // where it is
	Group   string     `json:"group"`
	Deep    bool       `json:"deep"`    // hidden by other muscles
	NoPress bool       `json:"noPress"` // not to be pressed by oneself
	Parts   []partJSON `json:"parts"`
	Note    noteJSON   `json:"note"`
	Sources []string   `json:"sources"`
}

// partJSON is a part that refers differently from the others; its ID is empty where there is one only.
type partJSON struct {
	ID     string      `json:"id"`
	Name   string      `json:"name"`
	Common float64     `json:"common"` // how often it is found involved; most are 1
	Points []pointJSON `json:"points"`
	Source string      `json:"source,omitempty"` // of Common
}

type pointJSON struct {
	Number string     `json:"number"`
	Where  string     `json:"where"`
	Rare   bool       `json:"rare"`
	Spots  []spotJSON `json:"spots"`
	Zones  []zoneJSON `json:"zones"`
	Source string     `json:"source"`
}

type spotJSON struct {
	View string `json:"view"`
	At   xy     `json:"at"`
}

type zoneJSON struct {
	View     string   `json:"view"`
	Strength string   `json:"strength"` // essential or spillover
	Places   []string `json:"places"`   // IDs of regions: places without their side
	Shape    []xy     `json:"shape"`    // a closed smooth curve runs through these
}

type noteJSON struct {
	Attachments []string `json:"attachments"`
	Action      []string `json:"action"`
	Nerve       []string `json:"nerve"`
	Feels       []string `json:"feels"`
	SetsOff     []string `json:"setsOff"`
	Eases       []string `json:"eases"`
	Tests       []string `json:"tests"`
	Satellites  []string `json:"satellites"`
	LookAlikes  []string `json:"lookAlikes"`
	Find        []string `json:"find"`
	Press       []string `json:"press"`
	Caution     []string `json:"caution"`
	Sources     []string `json:"sources"` // beyond the muscle's own
}

func (m muscleJSON) line() (id, text string) { return m.ID, m.Name + ": " + m.Plain }

func muscleRows() []muscleJSON {
	var out []muscleJSON
	for _, g := range bodymap.Groups {
		for _, m := range g.Muscles {
			out = append(out, muscleJSON{
				ID: m.ID, Name: m.Name, Plain: m.Plain, Group: g.Name, Deep: m.Layer == bodymap.Deep, NoPress: m.NoPress,
				Parts: each(m.Parts, partOf), Note: noteOf(bodymap.NoteByID(m.ID)), Sources: words(m.Sources),
			})
		}
	}
	return out
}

func partOf(p bodymap.Part) partJSON {
	out := partJSON{ID: p.ID, Name: p.Name, Common: p.Common, Points: each(p.Points, pointOf), Source: p.CommonSource}
	if out.Common == 0 {
		out.Common = 1
	}
	return out
}

func pointOf(p bodymap.TriggerPoint) pointJSON {
	return pointJSON{
		Number: p.Number, Where: p.Where, Rare: p.Rare, Source: p.Source,
		Spots: each(p.Spots, func(s bodymap.Spot) spotJSON { return spotJSON{s.View.String(), xyOf(s.At)} }),
		Zones: each(p.Zones, func(z bodymap.Zone) zoneJSON {
			return zoneJSON{z.View.String(), z.Strength.String(), words(z.Places), each(z.Shape, xyOf)}
		}),
	}
}

func noteOf(n bodymap.Note) noteJSON {
	return noteJSON{
		Attachments: words(n.Attachments), Action: words(n.Action), Nerve: words(n.Nerve),
		Feels: words(n.Feels), SetsOff: words(n.SetsOff), Eases: words(n.Eases),
		Tests: words(n.Tests), Satellites: words(n.Satellites), LookAlikes: words(n.LookAlikes),
		Find: words(n.Find), Press: words(n.Press), Caution: words(n.Caution), Sources: words(n.Sources),
	}
}
