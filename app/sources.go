package app

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// grades explains the grades in plain words, in display order.
var grades = []struct {
	grade bodymap.Grade
	id    string
	means string
}{
	{bodymap.Moderate, "moderate", "Several good studies point the same way, or anyone can look for themselves, as in anatomy. More work may change how large an effect is."},
	{bodymap.Low, "low", "Few or small studies, or studies that disagree. It may turn out otherwise."},
	{bodymap.Tradition, "tradition", "Taught and used for decades by people with much experience, and hardly tested."},
	{bodymap.Contested, "contested", "People who have studied it disagree, in print. So it is with what a trigger point is; no row of the map rests on that."},
	{bodymap.Guidance, "guidance", "What health services and societies of specialists advise. They have weighed the evidence; where it is thin they lean to the side of care."},
}

// dispute says what is contested about trigger points and referral maps.
var dispute = []string{
	"Some things nobody disputes. People have sore spots that wake the very pain they know when you press them, and pain can be felt far from where it comes from.",
	"What such a spot is, is disputed. The manuals describe a small knot of muscle that cannot let go. Quintner, Bove and Cohen (2015) found that theory flawed, and its treatments no better than a sham. Dommerholt and Gerwin (2015) answered that they had passed over evidence for it. Pictures do not settle it: nine people scanned in 2009 had stiff spots there, and a study in 2021 found no difference from healthy muscle.",
	"Where each muscle sends its pain is tradition. Travell and Rinzler drew the first maps in 1952 from their patients; the maps were published, the cases behind them mostly not. Where somebody counted, they hold in part. In 297 people with such spots in the infraspinatus the pain spread to the front and outer side of the arm, as the manual says; but most had come about the shoulder blade itself (Kwon 2017).",
	"Finding the spots by hand is shaky. Two examiners agree fairly on what is tender and on what is the pain you know, and poorly on knots and twitches (Rathbone 2017). Pressing spreads the pain in about half of them (Hong 1997).",
	"So Knotmap treats a zone as a good question and not as proof. It asks only what is tender and what is your pain, never whether you feel a knot. That the pain does not spread counts against nothing, how common a muscle is counts for little, and what else it may be stands beside every answer.",
}

// disputants are the works named in the dispute that the map does not rest on.
var disputants = []string{
	"Quintner JL, Bove GM, Cohen ML. A critical evaluation of the trigger point phenomenon. Rheumatology 2015;54:392–399",
	"Dommerholt J, Gerwin RD. A critical evaluation of Quintner et al: missing the point. Journal of Bodywork and Movement Therapies 2015;19:193–204",
	"Travell J, Rinzler SH. The myofascial genesis of pain. Postgraduate Medicine 1952;11:425–434",
	"Sikdar S, Shah JP, Gebreab T, et al. Novel applications of ultrasound technology to visualize and characterize myofascial trigger points and surrounding soft tissue. Archives of Physical Medicine and Rehabilitation 2009;90:1829–1838",
	"The study of 2021: PubMed Central, PMC8269278",
}

// sourcesPage lists every work that the tables cite, and says how strong each is.
func sourcesPage() Page {
	const path = "/about/sources"
	return Page{
		Path:        path,
		Title:       "Sources · Knotmap",
		Description: "Every work that Knotmap rests on, how strong each kind of evidence is, and what is disputed about trigger points.",
		Body: func() goapp.UI {
			uses := bodymap.Uses()
			body := []goapp.UI{
				goapp.H1().Text("Sources"),
				goapp.P().Class("lead").Text(fmt.Sprintf("Every muscle, trigger point, question and warning sign names what it rests on: %d works in all. Here is how strong each is.", len(bodymap.Works))),
				section("Kinds of evidence", gradeList()),
				section("The dispute about trigger points", append(paragraphs(dispute),
					goapp.Details().Class("more").Body(goapp.Summary().Text("Where to read it"), list(disputants)))...),
			}
			for _, g := range grades {
				if works := worksOf(g.grade, uses); works != nil {
					body = append(body, goapp.Section().Body(
						goapp.H2().ID(g.id).Text(sentence(string(g.grade))),
						goapp.Ul().Class("works").Body(works...),
					))
				}
			}
			return textPage(path, append(body, goapp.P().Body(goapp.A().Href("/about").Text("About Knotmap")))...)
		},
	}
}

// gradeList explains each grade, and leads to its works where it has any.
func gradeList() goapp.UI {
	var rows []goapp.UI
	for _, g := range grades {
		term := goapp.UI(goapp.Text(sentence(string(g.grade))))
		if slices.ContainsFunc(bodymap.Works, func(w bodymap.Work) bool { return w.Grade == g.grade }) {
			term = goapp.A().Href("#" + g.id).Text(sentence(string(g.grade)))
		}
		rows = append(rows, goapp.Div().Class("facts__row").Body(goapp.Dt().Body(term), goapp.Dd().Text(g.means)))
	}
	return goapp.Dl().Class("facts").Body(rows...)
}

func paragraphs(texts []string) []goapp.UI {
	var rows []goapp.UI
	for _, text := range texts {
		rows = append(rows, goapp.P().Text(text))
	}
	return rows
}

// worksOf lists the works of a grade, those that most rests on first.
func worksOf(g bodymap.Grade, uses map[string]bodymap.Use) []goapp.UI {
	var works []bodymap.Work
	for _, w := range bodymap.Works {
		if w.Grade == g {
			works = append(works, w)
		}
	}
	slices.SortStableFunc(works, func(a, b bodymap.Work) int {
		return cmp.Compare(total(uses[b.Short]), total(uses[a.Short]))
	})
	var rows []goapp.UI
	for _, w := range works {
		rows = append(rows, workRow(w, uses[w.Short]))
	}
	return rows
}

func total(u bodymap.Use) int {
	n := 0
	for _, rows := range u.Rows {
		n += rows
	}
	return n
}

func workRow(w bodymap.Work, u bodymap.Use) goapp.UI {
	body := []goapp.UI{
		goapp.H3().Class("work__name").Text(w.Short),
		goapp.P().Text(w.Worth),
		goapp.P().Class("work__full").Text(w.Full + "."),
		goapp.P().Class("work__rests").Text("Rests on it: " + rests(u) + "."),
	}
	if w.Pages {
		body = append(body, goapp.P().Class("work__full").Text("Pages: "+strings.Join(u.Pages, "; ")+"."))
	}
	return goapp.Li().Class("work").Body(body...)
}

// rests says how many rows of each kind rest on a work: "2 muscles, 1 question".
func rests(u bodymap.Use) string {
	var parts []string
	for _, kind := range bodymap.RowKinds {
		switch n := u.Rows[kind]; n {
		case 0:
		case 1:
			parts = append(parts, "1 "+kind)
		default:
			parts = append(parts, fmt.Sprintf("%d %ss", n, kind))
		}
	}
	return strings.Join(parts, ", ")
}
