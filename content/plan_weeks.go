package content

// Phase is some days of a plan.
type Phase struct {
	Days    int // how many; 0 for all that follow
	Choices []Dosed
}

// Dosed is a routine with how often it is done.
type Dosed struct {
	Choice
	Weekly int // times a week: 7 is once a day; 0 is only when it comes back
}

// doses says how often a kind of routine is done in each phase, in times a week; what is not yet done has none.
// No trial settles it for any but the last two: the rest is custom, and never more than the routines say.
var doses = map[Kind][4]int{
	Pressure:  {7, 7, 4, 0},
	Breathing: {14, 14, 7, 7},
	Heat:      {7, 7, 4, 0},
	Cold:      {7, 7, 4, 0},
	Movement:  {7, 7, 7, 7},
	Stretch:   {none, 7, 7, 3},
	Strength:  {none, none, 3, 3},
}

// freshDoses are those of the first three days of a spasm.
var freshDoses = map[Kind]int{Cold: 21, Heat: 14, Breathing: 14, Movement: 21}

const none = -1

// Phases lists the first three days, the rest of the week, the second week, and what follows.
func (p *Plan) Phases() [4]Phase {
	phases := [4]Phase{{Days: 3}, {Days: 4}, {Days: 7}, {}}
	for _, c := range p.Calm {
		phases[0].Choices = append(phases[0].Choices, Dosed{c, freshDoses[c.Routine.RoutineKind]})
	}
	for _, s := range p.Stages {
		for _, c := range s.Choices {
			for i, weekly := range doses[c.Routine.RoutineKind] {
				if weekly != none && (i > 0 || !p.Wish.Fresh) {
					phases[i].Choices = append(phases[i].Choices, Dosed{c, weekly})
				}
			}
		}
	}
	return phases
}

// MinutesADay is how long the phase takes each day, on average, rounded up.
func (p Phase) MinutesADay() int {
	week := 0
	for _, c := range p.Choices {
		week += c.Weekly * c.Routine.Minutes
	}
	return (week + 6) / 7
}

// Sessions is how many times a routine is done in the phase, in all; 0 for the last.
func (p Phase) Sessions() int {
	week := 0
	for _, c := range p.Choices {
		week += c.Weekly
	}
	return (week*p.Days + 6) / 7
}
