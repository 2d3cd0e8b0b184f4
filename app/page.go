package app

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

// Page is one route as it is rendered at build time.
type Page struct {
	Path        string // "/muscles/rhomboids"; "/404" is served for all that is not found
	Title       string
	Description string
	Body        func() goapp.UI
}

// Pages returns every page of the product, the map first.
func Pages(lib *content.Library) []Page {
	pages := []Page{
		mapRoute(),
		musclesPage(),
		routinesPage(lib),
		articlesPage(lib),
		questionsPage(lib),
		planRoute(lib),
		safetyPage(lib),
		othersPage(),
		guidePage(lib),
		aboutPage(lib),
		sourcesPage(),
		searchRoute(lib),
		notFoundPage(),
	}
	for i := range bodymap.Muscles {
		pages = append(pages, musclePage(&bodymap.Muscles[i], lib))
	}
	for i := range lib.Routines {
		pages = append(pages, routinePage(&lib.Routines[i], lib))
	}
	for i := range lib.Articles {
		pages = append(pages, articlePage(&lib.Articles[i], lib))
	}
	return pages
}
