package bodymap

// Snap resolves a touch on the figure to a place: the nearest one within reach,
// where small places draw the touch from up to a quarter of what they lack to
// the reach. at is on the figure, x with the screen's sign; reach is in units. The
// tap's point is moved into the place. ok is false where nothing is within reach.
func Snap(a Aspect, at Point, reach float64) (t Tap, ok bool) {
	best := reach
	for _, p := range places() {
		if !a.Shows(p) {
			continue
		}
		pull := max(0, reach-p.Region.Radius()) / 4
		if d := p.distance(at) - pull; d < best {
			best, t, ok = d, Tap{Place: p, At: p.nearest(at)}, true
		}
	}
	return t, ok
}
