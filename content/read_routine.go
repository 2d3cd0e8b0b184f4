//go:build !js

package content

// afterwards is the title of the section that closes a routine and is no step.
const afterwards = "Afterwards"

func (r *reader) routine() Routine {
	t := Routine{ID: r.id}
	body := r.header(section{"", 1, r.lines}, []key{
		{"title", true, false, r.title(&t.Title)},
		{"summary", true, false, text(&t.Summary)},
		{"kind", true, false, choice(&t.Kind, "kind", Kinds)},
		{"muscles", true, false, list(&t.Muscles, r.known.muscle)},
		{"places", true, false, list(&t.Places, r.known.place)},
		{"needs", false, false, list(&t.Needs, anything)},
		{"tools", false, false, list(&t.Tools, oneOf("tool", Tools))},
		{"rooms", true, false, list(&t.Rooms, oneOf("room", Rooms))},
		{"where", true, false, text(&t.Where)},
		{"minutes", true, false, number(&t.Minutes, 1)},
		{"evidence", true, false, choice(&t.Evidence, "grade", Grades)},
		{"words", false, false, list(&t.Words, anything)},
		{"source", true, true, texts(&t.Sources)},
	})
	before, rest := body.split()
	t.HTML = html(r.prose(before, prose{}))
	for _, s := range rest.sections() {
		if s.title == afterwards {
			t.After = html(r.prose(s.body(), prose{}))
		} else {
			t.Steps = append(t.Steps, r.step(s))
		}
	}
	r.checkSteps(t)
	r.checkReading()
	return t
}

func (r *reader) step(s section) Step {
	t := Step{Title: s.title, Repeat: 1}
	body := r.header(s.body(), []key{
		{"seconds", true, false, number(&t.Seconds, 1)},
		{"repeat", false, false, number(&t.Repeat, 1)},
		{"rest", false, false, number(&t.Rest, 0)},
		{"sides", false, false, sides(&t.BothSides)},
		{"picture", true, false, r.picture(&t)},
		{"feel", true, false, r.note(&t.Feel)},
		{"stop", true, false, r.note(&t.Stop)},
		{"easier", true, false, r.note(&t.Easier)},
		{"harder", true, false, r.note(&t.Harder)},
	})
	parts, words := r.prose(body, prose{})
	t.HTML = html(parts, words)
	r.checkLength(s.first, words, stepWords)
	return t
}

// picture sets a step's picture with what it shows.
func (r *reader) picture(t *Step) func(string) error {
	return func(id string) error {
		if err := r.known.picture(id); err != nil {
			return err
		}
		drawn := r.known.pictures[id]
		t.Picture, t.Height, t.Alt = id, drawn.height, drawn.alt
		return nil
	}
}

// note sets a line that is shown beside a step.
func (r *reader) note(dst *string) func(string) error {
	set := plain(dst)
	return func(value string) error {
		r.spoken = append(r.spoken, value)
		return set(value)
	}
}
