package content

import (
	"slices"
	"strings"
)

// Reading finds articles and questions about regions of the body, those that name most of the muscles first.
func (c *Catalogue) Reading(regions, muscles []string, most int) []*Entry {
	var found []*Entry
	for named := len(muscles); named >= 0; named-- {
		for i := range c.Entries {
			e := &c.Entries[i]
			if len(found) < most && e.Kind != RoutineEntry && e.named(muscles) == named && slices.ContainsFunc(regions, e.isAbout) {
				found = append(found, e)
			}
		}
	}
	return found
}

// isAbout reports whether a text names a region, on whichever side.
func (e *Entry) isAbout(region string) bool {
	return slices.ContainsFunc(e.Places, func(place string) bool {
		side, ok := strings.CutPrefix(place, region)
		return ok && (side == "" || side == "-left" || side == "-right")
	})
}

// named counts the muscles that a text names.
func (e *Entry) named(muscles []string) int {
	n := 0
	for _, id := range muscles {
		if slices.Contains(e.Muscles, id) {
			n++
		}
	}
	return n
}
