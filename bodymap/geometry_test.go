package bodymap

import (
	"math"
	"testing"
)

// The nearest point is compared with the nearest of many along the outline, all over each region and around it.
func TestNearest(t *testing.T) {
	const steps, around = 200, 12.0
	for i := range Regions {
		ring := Regions[i].Polygon()
		lo, hi := ring.Bounds()
		for x := lo.X - around; x <= hi.X+around; x += (hi.X - lo.X + 2*around) / 7 {
			for y := lo.Y - around; y <= hi.Y+around; y += (hi.Y - lo.Y + 2*around) / 7 {
				q := Point{x, y}
				got, want := q.Distance(ring.Nearest(q)), 0.0
				if !ring.Contains(q) {
					want = math.Inf(1)
					for j, b := range ring {
						a := ring[(j+len(ring)-1)%len(ring)]
						for k := range steps {
							part := float64(k) / steps
							want = min(want, q.Distance(Point{a.X + part*(b.X-a.X), a.Y + part*(b.Y-a.Y)}))
						}
					}
				}
				if math.Abs(got-want) > .1 {
					t.Errorf("%s: %v lies %.2f from it, want %.2f", Regions[i].ID, q, got, want)
				}
			}
		}
	}
}
