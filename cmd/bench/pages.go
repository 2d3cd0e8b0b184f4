package main

// How Knotmap's page is tapped, and where its answer stands.
const (
	knotmapTap    = "#back .stage__taps path"
	knotmapAnswer = "#answer"
	knotmapRanked = "html:not([data-thinking]) #answer .answer__body"
)

// pages measures Knotmap and the reference in turns, and then Knotmap's memory.
func (r *report) pages(program, knotmap, dir string) ([]row, error) {
	address, err := freeAddress()
	if err != nil {
		return nil, err
	}
	server, err := start(address, knotmap, "serve", "-addr", address)
	if err != nil {
		return nil, err
	}
	defer server.stop()
	limit, stop, err := serveReference()
	if err != nil {
		return nil, err
	}
	defer stop()
	reference := subject{"reference", limit, referenceTap, referenceAnswer, referenceAnswer}
	ours := subject{"Knotmap", address, knotmapTap, knotmapAnswer, knotmapRanked}
	got := map[string]samples{reference.name: {}, ours.name: {}}
	failures := 0
	for i := range r.rounds {
		for _, s := range []subject{reference, ours} {
			for {
				r.others = append(r.others, awaitQuiet())
				measured, err := round(program, dir, s)
				if err == nil {
					got[s.name].join(measured)
					break
				}
				progress("again: %v", err)
				if failures++; failures > r.rounds {
					return nil, err
				}
			}
		}
		progress("both pages, round %d of %d", i+1, r.rounds)
	}
	progress("memory after %d pages", manyPages)
	early, late, err := wander(program, dir, ours, fewPages, manyPages)
	if err != nil {
		return nil, err
	}
	return append(pageTable(got[ours.name], got[reference.name]), memoryRow(early, late)), nil
}
