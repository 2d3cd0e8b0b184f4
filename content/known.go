//go:build !js

package content

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"knotmap/bodymap"
)

// known is what texts may name.
type known struct {
	articles, routines, questions []string           // IDs, sorted
	steps                         map[string]int     // how many steps each routine has; routines are read first
	pictures                      map[string]picture // of steps, by ID
	titles                        map[string]string  // to the path of the text that has it
}

// picture is what a text need not know of a step's picture.
type picture struct {
	height int    // where the width is PictureWidth
	alt    string // what it shows, from start to end
}

func (k *known) muscle(id string) error {
	if bodymap.MuscleByID(id) == nil {
		return fmt.Errorf("unknown muscle %q, want the ID of a muscle of the atlas", id)
	}
	return nil
}

func (k *known) place(id string) error {
	if bodymap.RegionByID(id) == nil {
		return fmt.Errorf("unknown place %q, want the ID of a region, without a side", id)
	}
	return nil
}

func placeWithSide(id string) error {
	if _, ok := bodymap.PlaceByID(id); !ok {
		return fmt.Errorf("unknown place %q, want a region with its side", id)
	}
	return nil
}

func (k *known) sign(id string) error {
	if bodymap.SignByID(id) == nil {
		return fmt.Errorf("unknown warning sign %q, want the ID of one of the list of signs", id)
	}
	return nil
}

func (k *known) article(id string) error  { return oneOf("article", k.articles)(id) }
func (k *known) routine(id string) error  { return oneOf("routine", k.routines)(id) }
func (k *known) question(id string) error { return oneOf("question", k.questions)(id) }

func (k *known) picture(id string) error {
	return oneOf("picture", slices.Sorted(maps.Keys(k.pictures)))(id)
}

var pagePaths = []string{
	"/", "/muscles", "/routines", "/articles", "/questions", "/search", "/plan", "/guide",
	"/safety", "/others", "/about", "/about/sources",
}

// link reports why an address in a text leads nowhere.
func (k *known) link(address string) error {
	if slices.Contains(pagePaths, address) {
		return nil
	}
	for prefix, check := range map[string]func(string) error{
		"/muscles/":   k.muscle,
		"/routines/":  k.routine,
		"/articles/":  k.article,
		"/questions#": k.question,
		"/#":          onMap,
	} {
		if id, ok := strings.CutPrefix(address, prefix); ok {
			if err := check(id); err != nil {
				return fmt.Errorf("link %q leads nowhere: %w", address, err)
			}
			return nil
		}
	}
	return fmt.Errorf("link %q leads nowhere, want a page of Knotmap such as \"/safety\"", address)
}

// onMap reports why the part of an address behind # marks no place on the map.
func onMap(fragment string) error {
	if !strings.HasPrefix(fragment, "at=") {
		return placeWithSide(fragment)
	}
	_, err := places(fragment)
	return err
}

// places lists the places that the part of an address behind # marks.
func places(fragment string) (ids []string, err error) {
	address, problems := bodymap.ParseAddress(fragment)
	if len(problems) > 0 {
		return nil, fmt.Errorf("%s", strings.Join(problems, "; "))
	}
	for _, t := range address.Complaint.Taps {
		ids = append(ids, t.Place.ID())
	}
	if ids == nil {
		return nil, fmt.Errorf("no place in %q, want regions with their side", fragment)
	}
	return ids, nil
}

// figure reads the address of what a figure shows.
func (k *known) figure(caption, address string) (*Figure, error) {
	f := &Figure{Caption: caption}
	var err error
	if id, ok := strings.CutPrefix(address, "/muscles/"); ok {
		f.Muscle, err = id, k.muscle(id)
	} else if fragment, ok := strings.CutPrefix(address, "/#"); ok {
		f.Places, err = places(fragment)
	} else if id, ok := strings.CutPrefix(address, "/routines/"); ok {
		f.Routine, f.Step, err = k.step(id)
	} else {
		err = fmt.Errorf("want /muscles/ID, /#at=PLACE,PLACE or /routines/ID#step-2")
	}
	if err != nil {
		return nil, fmt.Errorf("figure %q shows nothing: %w", address, err)
	}
	return f, nil
}

// step reads the address of a routine's step behind "/routines/".
func (k *known) step(address string) (routine string, number int, err error) {
	routine, step, _ := strings.Cut(address, "#step-")
	if err := k.routine(routine); err != nil {
		return "", 0, err
	}
	number, err = strconv.Atoi(step)
	if err != nil || number < 1 || number > k.steps[routine] {
		return "", 0, fmt.Errorf("unknown step %q, want one of #step-1 to #step-%d", step, k.steps[routine])
	}
	return routine, number, nil
}
