package bodymap

// level says by how much points at one height move along x: a point at x by so much as d says, those
// between by amounts between, those beyond like the last. Between levels it is interpolated.
type level struct {
	y    float64
	x, d []float64
}

// warps holds the way from the straight body to the curved one.
var warps = [...][]level{Back: upright, Front: upright, Lateral: profile}

// upright is the warp of front and back, and its own mirror image. Its x run down the skin of
// the trunk, and the inner and outer edge of the arm.
var upright = []level{
	{20, []float64{85, 250, 400}, []float64{0, 0, 0}},
	{180, []float64{80, 250, 400}, []float64{0, 0, 0}},
	{236, []float64{64, 216, 320}, []float64{-.2, -6, -8}},
	{256, []float64{60, 216, 300}, []float64{-3, -9, -13}},
	{276, []float64{61, 216, 290}, []float64{-6, -12, -18}},
	{298, []float64{67, 216, 290}, []float64{-8.5, -15.5, -22}},
	{315, []float64{84, 216, 290}, []float64{-10, -16, -23}},
	{330, []float64{112, 216, 290}, []float64{-12, -17, -23.5}},
	{345, []float64{150, 216, 290}, []float64{-14.5, -17.5, -24}},
	{361, []float64{170, 216, 290}, []float64{-15, -18, -24.5}},
	{400, []float64{150, 200, 264}, []float64{-12.5, -16.5, -24}},
	{440, []float64{150, 195, 280}, []float64{-12.5, -15.5, -26}},
	{480, []float64{160, 192, 288}, []float64{-13, -14.6, -26.5}},
	{512, []float64{175, 195, 290}, []float64{-13.3, -14.3, -26}},
	{560, []float64{183, 200, 297}, []float64{-13.7, -14.6, -26}},
	{625, []float64{174, 217, 312}, []float64{-13.3, -14.6, -26.5}},
	{690, []float64{162, 237, 334}, []float64{-12.3, -14.8, -26.5}},
	{720, []float64{159, 248, 347}, []float64{-11.5, -15, -26.5}},
	{752, []float64{157, 257, 356}, []float64{-9, -15.5, -26.5}},
	{786, []float64{161, 259, 361}, []float64{-4, -16, -26.5}},
	{826, []float64{170, 261, 363}, []float64{3, -16.5, -26.5}},
	{870, []float64{181, 268, 364}, []float64{9, -17, -26.5}},
	{915, []float64{189, 278, 366}, []float64{13.5, -17.5, -26}},
	{960, []float64{194, 290, 368}, []float64{16, -18.5, -24.5}},
	{1000, []float64{196, 301, 372}, []float64{17, -19.5, -21.5}},
	{1030, []float64{196, 295, 377}, []float64{17, -19.5, -19.5}},
	{1050, []float64{195, 289, 380}, []float64{17, -19.5, -19.5}},
	{1110, []float64{190, 284, 400}, []float64{16, -19.5, -19.5}},
	{1180, []float64{183, 284, 400}, []float64{14, -19.5, -19.5}},
	{1304, []float64{170, 284, 400}, []float64{11, -19.5, -19.5}},
}

// profile is the warp of the lateral view. Its x run down the back and the front.
var profile = []level{
	{20, []float64{-106, 130}, []float64{0, 0}},
	{215, []float64{-80, 118}, []float64{0, 0}},
	{255, []float64{-66, 111}, []float64{7, -1}},
	{304, []float64{-76, 48}, []float64{8, -4}},
	{376, []float64{-108, 38}, []float64{9, -3}},
	{430, []float64{-126, 69}, []float64{10, 1}},
	{480, []float64{-135, 93}, []float64{10, 8}},
	{525, []float64{-136, 107}, []float64{10, 15}},
	{565, []float64{-127, 111}, []float64{9, 16}},
	{600, []float64{-119, 107}, []float64{8, 8}},
	{630, []float64{-110, 101}, []float64{7, 0}},
	{675, []float64{-97, 99}, []float64{6, -4}},
	{748, []float64{-86, 101}, []float64{4, -1}},
	{830, []float64{-104, 102}, []float64{-2, 6}},
	{890, []float64{-130, 98}, []float64{-6, 7}},
	{950, []float64{-142, 88}, []float64{-7.5, 5}},
	{1050, []float64{-112, 87}, []float64{-7, 5}},
	{1304, []float64{-68, 83}, []float64{-5, 4}},
}

// widest bounds every shift, in units.
const widest = 32

// crossing is what a warp does at one height, its x in rising order.
type crossing struct{ x, d []float64 }

// warpAt returns the warp of a view at a height.
func warpAt(v View, y float64) crossing {
	levels := warps[v]
	next := 0
	for next < len(levels) && levels[next].y <= y {
		next++
	}
	levels = levels[max(0, next-2):min(len(levels), next+2)] // all that the curve between two knots depends on
	var c crossing
	for i := range levels[0].x {
		c.x = append(c.x, interpolate(len(levels), func(k int) (at, value float64) { return levels[k].y, levels[k].x[i] }, y))
		c.d = append(c.d, interpolate(len(levels), func(k int) (at, value float64) { return levels[k].y, levels[k].d[i] }, y))
	}
	if v == Lateral {
		return c
	}
	return crossing{
		[]float64{-c.x[2], -c.x[1], -c.x[0], 0, c.x[0], c.x[1], c.x[2]},
		[]float64{-c.d[2], -c.d[1], -c.d[0], 0, c.d[0], c.d[1], c.d[2]},
	}
}

// shift returns by how much a point at x moves.
func (c crossing) shift(x float64) float64 {
	return interpolate(len(c.x), func(k int) (at, value float64) { return c.x[k], c.d[k] }, x)
}

// interpolate returns the value at a point of the smooth curve through n knots in rising order, which
// rises and falls only where they do (Fritsch and Carlson). It is flat at the ends and beyond them.
func interpolate(n int, knot func(int) (at, value float64), at float64) float64 {
	if first, value := knot(0); at <= first {
		return value
	}
	i := 1
	for ; i < n; i++ {
		if next, _ := knot(i); at < next {
			break
		}
	}
	a, from := knot(i - 1)
	if i == n {
		return from
	}
	secant := func(k int) float64 {
		x0, y0 := knot(k)
		x1, y1 := knot(k + 1)
		return (y1 - y0) / (x1 - x0)
	}
	slope := func(k int) float64 {
		if k == 0 || k == n-1 {
			return 0
		}
		before, after := secant(k-1), secant(k)
		if before*after <= 0 {
			return 0
		}
		return 2 * before * after / (before + after)
	}
	b, to := knot(i)
	t, span := (at-a)/(b-a), b-a
	u := 1 - t
	return from*u*u*(1+2*t) + slope(i-1)*span*u*u*t + to*t*t*(1+2*u) - slope(i)*span*t*t*u
}
