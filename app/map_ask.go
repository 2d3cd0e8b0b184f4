package app

import (
	"fmt"
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// shift is how a reply has changed the order of the candidates.
type shift struct {
	because string         // what was said
	before  map[string]int // where each candidate stood
}

// moved returns how many places a candidate, which stands at place now, has risen by a reply.
func (s shift) moved(id string, now int) int {
	if was, ok := s.before[id]; ok && s.because != "" {
		return was - now
	}
	return 0
}

// standing returns where each candidate stands.
func standing(candidates []bodymap.Candidate) map[string]int {
	out := map[string]int{}
	for i, c := range candidates {
		out[c.ID()] = i
	}
	return out
}

// ask is the next question, to be answered in one touch.
func (m *mapPage) ask() goapp.UI {
	replies, class := []goapp.UI{}, "ask__replies"
	if m.asking {
		replies = m.replies()
	}
	if m.asking && m.next.Press != nil {
		class += " ask__replies--press"
	}
	return goapp.Section().ID("ask").Class("ask").TabIndex(-1).Aria("label", "A question to tell them apart").Body(
		goapp.P().Class("ask__text").Text(m.question()),
		goapp.P().Class("ask__where").Text(m.where()),
		goapp.Div().Class(class).Body(replies...),
	)
}

// question is what is asked, or that nothing is.
func (m *mapPage) question() string {
	if m.asking {
		return m.next.Ask()
	}
	return "No other question would help to tell these apart."
}

// where says where to press, if that is what is asked.
func (m *mapPage) where() string {
	if !m.asking || m.next.Part == nil {
		return ""
	}
	return sentence(m.next.Part.Points[0].Where) + "."
}

// replies are the buttons under the question.
func (m *mapPage) replies() []goapp.UI {
	reply := func(do, id, text string) goapp.UI {
		return goapp.Button().Class("reply").Type("button").DataSet("do", do).DataSet("id", id).Text(text)
	}
	id := m.next.ID()
	if muscle := m.next.Press; muscle != nil {
		return []goapp.UI{
			reply("mine", muscle.ID, "Yes, my pain"),
			reply("tender", muscle.ID, "Just tender"),
			reply("nothing", muscle.ID, "Not tender"),
			reply("unsure", id, "Skip"),
			goapp.A().Class("ask__how").Href("/muscles/" + muscle.ID).Text("How to find it"),
		}
	}
	replies := []goapp.UI{reply("yes", id, "Yes"), reply("no", id, "No"), reply("unsure", id, "Not sure")}
	if m.next.Reach.Region != nil && !m.state.Aspect.Shows(m.next.Reach) {
		to := plate{aspect: m.next.Reach.Aspect()}
		text := "It is on the " + strings.ToLower(to.label()) + " of the figure: turn it"
		replies = append(replies, goapp.A().Class("button button--plain ask__turn").Href("#"+to.aspect.String()).
			DataSet("do", "view").DataSet("id", to.aspect.String()).Text(text))
	}
	return replies
}

// effect says what the last reply has done to the order of the candidates that are shown first.
func (m *mapPage) effect() string {
	if m.shift.because == "" || len(m.candidates) == 0 {
		return ""
	}
	const few = 4
	for i := range m.candidates[:min(few, len(m.candidates))] {
		c := &m.candidates[i]
		switch risen := m.shift.moved(c.ID(), i) > 0; {
		case risen && i == 0:
			return fmt.Sprintf("%s. Now first: %s.", m.shift.because, candidateName(c))
		case risen:
			return fmt.Sprintf("%s. Now number %d: %s.", m.shift.because, i+1, candidateName(c))
		}
	}
	return m.shift.because + ". The first few stay where they were."
}

// given lists what was said so far, to be taken back, and leads to all questions that bear on the candidates.
func (m *mapPage) given() goapp.UI {
	var rows []goapp.UI
	for _, said := range m.said() {
		rows = append(rows, goapp.Li().Class("said").Body(
			goapp.Span().Class("said__text").Text(said.text),
			goapp.Button().Class("chip__remove").Type("button").DataSet("do", "forget").DataSet("id", said.id).
				Aria("label", "Take back: "+said.text).Text("×"),
		))
	}
	return goapp.Details().ID("given").Class("clues").Open(m.givenOpen).Body(
		goapp.Summary().Class("clues__summary").DataSet("do", "given").Text(m.givenTitle()),
		goapp.Ul().Class("given").Body(rows...),
		goapp.Ul().Class("ticks").Body(m.statements()...),
	)
}

func (m *mapPage) givenTitle() string {
	if n := len(m.said()); n > 0 {
		return fmt.Sprintf("What you have said (%d), and more you can say", n)
	}
	return "Say more: what fits you?"
}

// remark is something said, with the inquiry it answers.
type remark struct{ id, text string }

// said lists what was said so far: answers, press tests and places without pain.
func (m *mapPage) said() []remark {
	c := &m.state.Complaint
	var out []remark
	for _, a := range c.Answers {
		q := bodymap.QuestionByID(a.Question)
		out = append(out, remark{q.ID, q.Ask + " " + sentence(a.Reply.String()) + "."})
	}
	for _, p := range c.Presses {
		out = append(out, remark{"press-" + p.Muscle, bodymap.MuscleByID(p.Muscle).Name + ". " + p.Text()})
	}
	for _, p := range c.Free {
		out = append(out, remark{bodymap.Inquiry{Reach: p}.ID(), "No pain at the " + p.Name() + "."})
	}
	return out
}

// statements are the open questions that bear on the leading candidates, as boxes to tick.
// They are drawn only while the reader looks at them, for they are many.
func (m *mapPage) statements() []goapp.UI {
	if !m.givenOpen {
		return nil
	}
	var rows []goapp.UI
	for i := range bodymap.Questions {
		q := &bodymap.Questions[i]
		answered := slices.ContainsFunc(m.state.Complaint.Answers, func(a bodymap.Answer) bool { return a.Question == q.ID })
		if !answered && m.bears(q) {
			rows = append(rows, tick("yes", q.ID, q.Said, false))
		}
	}
	return rows
}

// bears reports whether a question speaks for or against one of the candidates that are shown first.
func (m *mapPage) bears(q *bodymap.Question) bool {
	return slices.ContainsFunc(q.Leans, func(l bodymap.Lean) bool {
		return slices.ContainsFunc(m.candidates[:leading(m.candidates)], func(c bodymap.Candidate) bool {
			return c.Muscle.ID == l.Target && (l.Part == "" || l.Part == c.Part.ID)
		})
	})
}
