package app

import (
	"fmt"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// avoid says what nobody should press, and who should ask first.
func avoid() goapp.UI {
	return goapp.Div().ID("avoid").Class("guide__avoid").Body(
		goapp.H3().Text("Never press here"),
		list([]string{
			"The front and side of the neck, and the throat",
			"The spine itself, the collarbone, the front edges of the ribs",
			"The hollow of the armpit, the breast, the back below the ribs",
			"A fresh injury, a swelling, a lump, a rash, broken skin",
		}),
		goapp.P().Body(
			goapp.B().Text("Ask a doctor or pharmacist first"),
			goapp.Text(" if you take blood thinners or bruise easily, have thin bones or took steroids for long, have or had cancer, are pregnant, may have a blood clot, or have skin that feels little."),
		),
		goapp.P().Class("grade").Body(
			goapp.Text("Sources: NHS; HSE; IFOMPT framework (Rushton 2020, Finucane 2020); Physiopedia; Primary Care Notebook. "),
			goapp.A().Class("guide__link").Href("/safety").Text("All warning signs, with their sources"),
		),
	)
}

// logDays is how long the guide is tried.
const logDays = 14

// logChapter is the log to fill in.
func logChapter() goapp.UI {
	var rows []goapp.UI
	for day := 1; day <= logDays; day++ {
		cells := []goapp.UI{goapp.Th().Scope("row").Text(fmt.Sprintf("%d", day))}
		for range logColumns[1:] {
			cells = append(cells, goapp.Td())
		}
		rows = append(rows, goapp.Tr().Body(cells...))
	}
	var heads []goapp.UI
	for _, name := range logColumns {
		heads = append(heads, goapp.Th().Scope("col").Text(name))
	}
	return chapter("log", "Two weeks, day by day",
		goapp.P().Text("Each morning and evening, give the pain a number: 0 is none, 10 is the worst you can think of. Write down which routine you did, and anything that may matter: a long drive, a bad night, a new pillow."),
		goapp.Div().Class("guide__scroll").Role("region").Aria("label", "Log").TabIndex(0).Body(goapp.Table().Class("guide__log").Body(
			goapp.THead().Body(goapp.Tr().Body(heads...)),
			goapp.TBody().Body(rows...),
		)),
		goapp.P().Text("Read it after three days, after one week and after two. Is the line going down? Which days were bad, and what came before them?"),
	)
}

var logColumns = []string{"Day", "Date", "Morning, 0–10", "Routine done", "Evening, 0–10", "Note"}

// afterwards says what to do when it does not work, and when to see someone. The program puts the signs of its own
// places under #soon.
func afterwards(gate bodymap.Gate) goapp.UI {
	return chapter("after", "When it does not work",
		goapp.P().Text("Do not do it harder. Do something else."),
		section3("If pressing does not help", list([]string{
			"One spot, three tries, no change: it is probably the wrong spot. Go on to the next muscle. Grade: expert tradition.",
			"Look in front. Tight muscles of the chest and of the ribs under the arm are said to keep the back sore, and so are those of the side of the neck: lean the head for these, and never press them. Grade: expert tradition.",
			"Clearly sorer the next morning: leave a day out, then press less.",
			"Better for two days, then back: look for the hours that bring it on. The seat, the screen, the phone, the side you sleep on.",
		})),
		section3("If exercises do not help yet", list([]string{
			"Give them time. Exercises for a shoulder need six to eight weeks (NHS, shoulder pain).",
			"For neck pain that stays, strength work has the best evidence of all that you can do yourself (Cochrane review CD004250). Grade: moderate.",
			"Stop what hurts sharply. Some tiredness is meant to be there; pain that shoots is not.",
		})),
		section3("How long to try alone", list([]string{
			"A sore shoulder: two weeks (NHS).",
			"The middle of the back: two to four weeks (Physiopedia).",
			"A sore neck: a few weeks (HSE, NHS).",
			"Sooner if it costs you sleep or work. Nobody will mind.",
		})),
		goapp.Section().ID("soon").Body(goapp.H3().Text("Book a visit to a doctor or physiotherapist if"), list(soonSigns(gate))),
		section3("What to tell them", goapp.Ul().Class("guide__lines").Body(
			goapp.Li().Text("It is here, since, and began with:"),
			goapp.Li().Text("Worse with:"),
			goapp.Li().Text("Better with:"),
			goapp.Li().Text("I have tried, for so many weeks:"),
			goapp.Li().Text("Because of it I cannot:"),
		), goapp.P().Text("Take this booklet along, with the map and the log.")),
		goapp.Div().Class("guide__sources").Body(goapp.P().Text("Sources:"), list([]string{
			"NHS, shoulder pain, back pain, neck pain",
			"HSE (Ireland), neck pain",
			"Physiopedia, red flags in thoracic back pain",
			"Cochrane review CD004250, exercises for mechanical neck disorders",
			"Travell & Simons, Donnelly et al. 2019, Davies & Davies 2013: where the muscles send their pain, and how to press (grade: expert tradition)",
		}), goapp.P().Text("What a trigger point is, is disputed. "+disclaimer)),
	)
}

// section3 is a part of a chapter.
func section3(title string, body ...goapp.UI) goapp.UI {
	return goapp.Section().Body(append([]goapp.UI{goapp.H3().Text(title)}, body...)...)
}
