package app

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

// usualPlaces are those a guide is for when the reader has named none.
const usualPlaces = "at=back-neck-angle-left,back-blade-upper-corner-left,back-blade-inner-mid-left,back-blade-inner-low-left"

// guidePage is the guide for the usual places. The program takes from it what is the same for all places.
func guidePage(lib *content.Library) Page {
	return Page{
		Path: guidePath, Title: guideTitle + ": a guide to print · Knotmap",
		Description: "A booklet to print: where the pain comes from, what to press, stretch and strengthen, when to see someone, and a log for two weeks.",
		Body: func() goapp.UI {
			address, _ := bodymap.ParseAddress(usualPlaces)
			b := newBooklet(address.Complaint, bodymap.Straight)
			b.usual = true
			var routines []goapp.UI
			for _, id := range chosenRoutines(lib.Catalogue(), b.muscleIDs()) {
				routines = append(routines, textsOfRoutine(lib.Routine(id)).view())
			}
			return layout(guidePath, kept(nil).view(mainPart, guideMain(
				b.cover(),
				goapp.P().Class("guide__status").Body(
					goapp.Text("This guide is for the places that hurt most people here. For your own, "),
					goapp.A().Href("/").Text("mark them on the map"),
					goapp.Text(" and choose “Print a guide for these places”."),
				),
				guideTools(true, ""),
				b.signs(avoid()),
				goapp.Raw(definitions(bodymap.Straight)),
				b.places(),
				b.muscles(func(id string) (muscleTexts, goapp.UI) { return textsOfMuscle(id), nil }),
				routinesChapter(routines...),
				logChapter(),
				afterwards(b.gate),
			)))
		},
	}
}

func textsOfMuscle(id string) muscleTexts {
	note := bodymap.NoteByID(id)
	return muscleTexts{
		find: steps(note.Find), press: steps(note.Press), caution: list(note.Caution),
		sources: list(works(bodymap.MuscleByID(id).Sources, note.Sources)),
	}
}

func textsOfRoutine(r *content.Routine) *routineTexts {
	t := &routineTexts{title: r.Title, facts: facts(r), before: prose(r.HTML), after: prose(r.After), sources: list(r.Sources)}
	for _, s := range r.Steps {
		t.steps = append(t.steps, stepTexts{
			title: s.Title, dose: dose(&s), feel: s.Feel, stop: s.Stop, text: prose(s.HTML),
			picture: goapp.Img().Src(asset("figure/steps/"+s.Picture+".svg") + still).Alt(s.Alt).Width(content.PictureWidth).Height(s.Height),
		})
	}
	return t
}
