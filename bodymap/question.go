package bodymap

import (
	"math"
	"slices"
)

// Question is something a person can answer about the pain, and what the answer says
// about where it comes from.
type Question struct {
	ID   string // "leaning-on-elbow"; part of addresses, so never renamed
	Kind Kind
	Ask  string // the question, in lay words: "Do you often lean on one elbow?"
	Said string // the same as the reader's own statement: "I often lean on one elbow"

	// Says lists words in which people write it, for Describe: lower case, without what only glues.
	Says []string

	// Base is the share of people with pain in that part of the body who would say yes
	// whatever its source, 0.02 to 0.7; our estimate. It decides what a no is worth:
	// little where even few of those concerned would say yes.
	Base   float64
	Leans  []Lean // sources that it speaks for or against, most first
	Source string // edition and chapters, or the case it comes from

	// Theme is shared by questions that ask for nearly the same. Once one is answered
	// the others are not asked, and where several are, each counts for less.
	Theme string

	// Needs is the ID of a question that must be answered with yes before this one makes
	// sense; empty where it always does.
	Needs string

	// Told lists the IDs of regions where a tap has said as much, so that it is not asked; a lateral
	// region tells what its first counterpart does, here and in Marked.
	Told []string

	// Marked is what a mark is like that has said as much as a yes. It then counts as one,
	// once whatever the number of marks, unless the person has answered otherwise; no mark
	// counts as a no, for who does not say that it tingles has not said that it does not.
	Marked Marked

	// Raises lists the IDs of warning signs that a yes brings up.
	Raises []string
}

// Kind groups questions by what they ask about.
type Kind string

// The kinds of question, in the order in which a conversation would come to them.
const (
	Feel     Kind = "feel"     // the kind of ache, how deep, how it behaves
	Onset    Kind = "onset"    // how it began
	Habit    Kind = "habit"    // what one does all day and night
	Worse    Kind = "worse"    // what brings it on
	Better   Kind = "better"   // what eases it
	With     Kind = "with"     // what comes with it
	Movement Kind = "movement" // a movement to try now
	About    Kind = "about"    // the person
)

// Lean is how much a yes favours a source of pain.
type Lean struct {
	Target string  // ID of a muscle or of an other source
	Part   string  // ID of a part of the muscle; empty means all of it
	Points float64 // log-odds, 0.3 to 1.2; negative where a yes speaks against it
}

// Reply is what a person says to a question. Who is not sure has not answered; see Complaint.Unsure.
type Reply uint8

// The replies.
const (
	No Reply = iota
	Yes
)

// String returns "no" or "yes".
func (r Reply) String() string { return [...]string{"no", "yes"}[r] }

// Answer is the reply to a question.
type Answer struct {
	Question string // ID
	Reply    Reply
}

// like reports whether two questions are the same, or ask for nearly the same.
func (q *Question) like(o *Question) bool { return q.ID == o.ID || q.Theme != "" && q.Theme == o.Theme }

// QuestionByID returns the question with that ID, or nil.
func QuestionByID(id string) *Question {
	return byID(Questions, func(q *Question) string { return q.ID }, id)
}

// Points returns what a reply is worth, in log-odds, for a source that a yes favours by
// lean. Where a yes is exp(lean) times as likely as among people at large, a no is as
// likely as what remains.
func (q *Question) Points(lean float64, reply Reply) float64 {
	if reply == Yes {
		return lean
	}
	return math.Log((1 - q.Base*math.Exp(lean)) / (1 - q.Base))
}

// Questions lists every question, general ones first.
var Questions = slices.Concat(generalQuestions, headQuestions, shoulderQuestions, armQuestions, trunkQuestions, otherQuestions)
