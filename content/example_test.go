//go:build !js

package content_test

import (
	"fmt"
	"log"

	"knotmap/content"
)

func ExampleLoad() {
	library, err := content.Load()
	if err != nil {
		log.Fatal(err)
	}
	for i, step := range library.Routine("chest-stretch").Steps {
		fmt.Printf("%d. %s: %d s\n", i+1, step.Title, step.Total())
	}
	// Output:
	// 1. Loosen the shoulders: 30 s
	// 2. Elbow at shoulder height: 140 s
	// 3. Elbow a little higher: 60 s
	// 4. Wake up the back: 40 s
}

func ExampleLibrary_ForMuscle() {
	library := content.Library{
		Routines: []content.Routine{{ID: "stretch", Muscles: []string{"pectoralis-major"}}, {ID: "cold"}},
	}
	articles, routines, questions := library.ForMuscle("pectoralis-major")
	fmt.Println(len(articles), routines[0].ID, len(routines), len(questions))
	// Output: 0 stretch 1 0
}

func ExampleKind_Stage() {
	for _, kind := range []content.Kind{content.Heat, content.Movement, content.Strength} {
		fmt.Println(kind, "→", kind.Stage())
	}
	// Output:
	// heat → relax
	// movement → stretch
	// strength → strengthen
}

func ExampleParseCatalogue() {
	library := content.Library{Routines: []content.Routine{
		{ID: "belly-breathing", Title: "Belly breathing", Kind: content.Breathing, Rooms: []string{"bed", "car"}, Minutes: 5},
	}}
	catalogue, err := content.ParseCatalogue(library.Catalogue().String())
	if err != nil {
		log.Fatal(err)
	}
	routine := catalogue.Routine("belly-breathing")
	fmt.Println(routine.Path(), routine.Rooms, routine.Minutes)
	// Output: /routines/belly-breathing [bed car] 5
}
