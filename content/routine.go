package content

// Kind is what one does in a routine.
type Kind string

// The kinds of routine.
const (
	Pressure  Kind = "pressure"
	Stretch   Kind = "stretch"
	Movement  Kind = "movement"
	Strength  Kind = "strength"
	Breathing Kind = "breathing"
	Cold      Kind = "cold"
	Heat      Kind = "heat"
)

// Kinds lists the kinds, those of one stage together, in the order of the stages.
var Kinds = []Kind{Pressure, Breathing, Heat, Cold, Movement, Stretch, Strength}

// Stage is what a routine does for a muscle. A muscle first has to relax; then it can
// be stretched; then it is made stronger.
type Stage string

// The stages.
const (
	Relax      Stage = "relax"
	Lengthen   Stage = "stretch"
	Strengthen Stage = "strengthen"
)

// Stages lists the stages in the order in which they are done.
var Stages = []Stage{Relax, Lengthen, Strengthen}

// Stage returns the stage that a kind of routine belongs to.
func (k Kind) Stage() Stage {
	switch k {
	case Stretch, Movement:
		return Lengthen
	case Strength:
		return Strengthen
	}
	return Relax
}

// Tools lists what a routine may ask for besides a wall, a chair or a floor.
var Tools = []string{"ball", "band", "cane", "towel", "pack"}

// Rooms lists where a routine can be done.
var Rooms = []string{"office", "car", "bed", "floor", "home"}

// Routine is something to do, step by step.
type Routine struct {
	ID      string // file name without ".md"; part of addresses, so never renamed
	Title   string
	Summary string // one sentence, plain text
	Kind    Kind

	Muscles  []string // IDs of muscles it helps
	Places   []string // IDs of regions where it helps
	Needs    []string // things: "tennis ball", "wall"
	Tools    []string // those of Tools that it cannot be done without
	Rooms    []string // those of Rooms in which it can be done, at least one
	Where    string   // position and room: "standing, at a bare wall"
	Minutes  int      // the whole of it; never less than its steps take
	Evidence Grade    // how good the evidence for it is
	Words    []string // what a person might search for instead of its title
	Sources  []string // as text, at least one

	HTML  string // read before the steps, warnings first; no headings
	Steps []Step // two to six
	After string // HTML read after the steps; may be empty; no headings
}

// PictureWidth is the width of the picture of a step, in units of its own.
const PictureWidth = 400

// Step is one step of a routine.
type Step struct {
	Title     string
	Seconds   int    // how long one hold or one turn takes, on one side
	Repeat    int    // how often it is done on each side, at least 1
	Rest      int    // seconds between two turns; 0 for none
	BothSides bool   // done on one side, then on the other
	Picture   string // ID of its picture, a file of that name
	Height    int    // of the picture, where its width is PictureWidth
	Alt       string // what the picture shows at start and end

	// In a sentence or two each, plain text: what it should feel like, when to stop, and how to
	// make it easier and harder.
	Feel, Stop, Easier, Harder string

	HTML string // position first, then what to do
}

// Total returns how many seconds the step takes with its repeats, the rests between them, and its sides.
func (s Step) Total() int {
	side := s.Seconds*s.Repeat + s.Rest*(s.Repeat-1)
	if s.BothSides {
		return 2 * side
	}
	return side
}
