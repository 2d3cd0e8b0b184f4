package bodymap

import (
	"math"
	"slices"
	"sort"
	"sync"
)

// The ranking looks at the tables the other way round: not where a muscle sends pain, but
// what sends pain to a place. This file turns them round, once. The words inside it:
//
//   - A sender is a part of a muscle, or an other source: what may be behind the pain.
//   - A reach is a zone as seen from one of its places; a leaning is a Lean as seen from its sender.
//   - A tally is how much a trigger point explains of a mark (tally.go).
//   - A weighing is a complaint set against every sender (weigh.go).
//   - A rival is a candidate that the next inquiry is to tell from the others (next.go),
//     an option an inquiry with what its replies would say of each rival (option.go).

// sender is a part of a muscle, or an other source, as the ranking sees it.
type sender struct {
	muscle      *Muscle
	part        *Part
	other       *Other
	side        Side    // the only side it is on; Midline where it may be on either
	first, last int     // its trigger points, in the numbering of all; an other source has one
	breadth     float64 // logarithm of how many places it reaches, spillover counting for less; at least 0
	prior       float64 // what is known before anything is said, in log-odds
	source      string  // of the prior
}

// reach is a trigger point's strongest zone in a region.
type reach struct {
	sender, point int
	region        *Region
	strength      Strength
	weight        float64
	strain        bool          // it sends no pain there, but overstretches what does
	outline       func() *boxed // of the zone as drawn, in half-coordinates; nil for other sources
}

// nearness is 1 where a tap lies in the zone drawn on a side, or on either, and fades with the distance from it.
func (r *reach) nearness(t *Tap, side Side) float64 {
	if r.outline == nil {
		return 0
	}
	outline, near := r.outline(), 0.0
	for _, s := range t.Place.Aspect().Sides() {
		if side == Midline || side == s {
			near = max(near, outline.nearness(Point{t.At.X * s.Sign(r.region.View), t.At.Y}, t.spread()))
		}
	}
	return near
}

// local is where a trigger point itself lies.
type local struct {
	sender, point int
	at            Point
	weight        float64
}

type index struct {
	senders   []sender
	points    []*TriggerPoint // nil for other sources
	muscles   [][]int         // senders of each muscle
	others    [][]int         // sender of each other source
	reaches   map[*Region][]reach
	locals    map[View][]local
	leans     map[string]leanings // by question
	questions map[string]*Question
	marked    []*Question // those that a mark may answer
}

// leaning is a Lean with its sender.
type leaning struct {
	sender int
	points float64
}

// leanings are those of a question, in the order of their senders.
type leanings []leaning

// of returns how far the question leans to a sender, 0 where it does not.
func (l leanings) of(sender int) float64 {
	i := sort.Search(len(l), func(i int) bool { return l[i].sender >= sender })
	if i == len(l) || l[i].sender != sender {
		return 0
	}
	return l[i].points
}

// atlas is the index, built when the first tap is answered.
var atlas = sync.OnceValue(func() *index {
	x := &index{
		reaches: map[*Region][]reach{}, locals: map[View][]local{},
		leans: map[string]leanings{}, questions: map[string]*Question{},
	}
	for i := range Muscles {
		m := &Muscles[i]
		var group []int
		for j := range m.Parts {
			group = append(group, x.addPart(m, &m.Parts[j]))
		}
		x.muscles = append(x.muscles, group)
	}
	for i := range Others {
		x.others = append(x.others, []int{x.addOther(&Others[i])})
	}
	x.measureBreadth()
	targets := map[string][]int{}
	for s := range x.senders {
		id := x.senders[s].target()
		targets[id] = append(targets[id], s)
	}
	for i := range Questions {
		q := &Questions[i]
		x.questions[q.ID] = q
		x.leans[q.ID] = x.leaningsOf(q, targets)
		if len(q.Marked.Qualities)+len(q.Marked.Depths) > 0 {
			x.marked = append(x.marked, q)
		}
	}
	return x
})

func (x *index) addPart(m *Muscle, part *Part) int {
	s := len(x.senders)
	first := len(x.points)
	for i := range part.Points {
		p := &part.Points[i]
		worth := 1.0
		if p.Rare {
			worth = rareWeight
		}
		for j := range p.Zones {
			z := &p.Zones[j]
			outline := sync.OnceValue(func() *boxed { return box(Flatten(Blob(z.Shape), 2)) })
			for _, id := range z.Places {
				x.addReach(reach{s, len(x.points), RegionByID(id), z.Strength, worth * z.Strength.weight(), false, outline})
			}
		}
		for _, spot := range p.Spots {
			x.locals[spot.View] = append(x.locals[spot.View], local{s, len(x.points), spot.At, worth * onPointWeight})
		}
		x.points = append(x.points, p)
	}
	for _, id := range m.Strains {
		x.addReach(reach{s, first, RegionByID(id), Spillover, strainWeight, true, nil})
	}
	prior := 0.0
	if part.Common > 0 {
		prior = priorWeight * math.Log(part.Common)
	}
	x.senders = append(x.senders, sender{muscle: m, part: part, first: first, last: len(x.points), prior: prior, source: part.CommonSource})
	return s
}

func (x *index) addOther(o *Other) int {
	s, point := len(x.senders), len(x.points)
	for _, id := range o.Usual {
		x.addReach(reach{s, point, RegionByID(id), Essential, Essential.weight(), false, nil})
	}
	for _, id := range o.Sometimes {
		x.addReach(reach{s, point, RegionByID(id), Spillover, Spillover.weight(), false, nil})
	}
	x.points = append(x.points, nil)
	x.senders = append(x.senders, sender{other: o, side: o.Side, first: point, last: point + 1, prior: math.Log(o.Common), source: "our estimate"})
	return s
}

// addReach keeps the strongest zone of a trigger point in a region.
func (x *index) addReach(r reach) {
	list := x.reaches[r.region]
	i := slices.IndexFunc(list, func(o reach) bool { return o.point == r.point })
	switch {
	case i < 0:
		x.reaches[r.region] = append(list, r)
	case list[i].weight < r.weight:
		list[i] = r
	}
}

// measureBreadth adds up, for each sender, the strongest weight with which it reaches each region
// of the back and the front; the lateral view shows the same skin again.
func (x *index) measureBreadth() {
	hundredths := make([]int, len(x.senders)) // whole numbers, lest the order of a map matter
	for region, list := range x.reaches {
		if region.View == Lateral {
			continue
		}
		strongest := map[int]float64{}
		for _, r := range list {
			strongest[r.sender] = max(strongest[r.sender], r.weight)
		}
		for s, weight := range strongest {
			hundredths[s] += int(math.Round(weight * 100))
		}
	}
	for s, n := range hundredths {
		x.senders[s].breadth = math.Log(max(1, float64(n)/100))
	}
}

// leaningsOf lists the leans of a question by the senders that their targets stand for.
func (x *index) leaningsOf(q *Question, targets map[string][]int) leanings {
	out := make(leanings, 0, len(q.Leans))
	for _, l := range q.Leans {
		for _, s := range targets[l.Target] {
			if l.Part == "" || l.Part == x.senders[s].part.ID {
				out = append(out, leaning{s, l.Points})
			}
		}
	}
	return sorted(out, func(a, b leaning) int { return a.sender - b.sender })
}

// name is the name of the muscle or other source.
func (s *sender) name() string {
	if s.other != nil {
		return s.other.Name
	}
	return s.muscle.Name
}

// target is the ID by which leans name a sender.
func (s *sender) target() string {
	if s.other != nil {
		return s.other.ID
	}
	return s.muscle.ID
}

// weight is how much a zone of that strength explains.
func (s Strength) weight() float64 {
	if s == Essential {
		return 1
	}
	return spilloverWeight
}
