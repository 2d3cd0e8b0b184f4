package bodymap

import "testing"

// Every lateral region shows skin that the back or the front shows too.
func TestSameSkin(t *testing.T) {
	for _, row := range sameSkin {
		if len(row.words) == 0 {
			t.Errorf("%s shares its skin with nothing", row.of)
		}
		for _, other := range row.words {
			a, b := RegionByID(row.of), RegionByID(other)
			if a == nil || b == nil || a.View == b.View || b.View == Lateral {
				t.Errorf("sameSkin has %q and %q, want two regions of different views, the second of the back or the front", row.of, other)
			}
		}
	}
	for i := range Regions {
		if r := &Regions[i]; r.View == Lateral && sameSkin.find(r.ID) == nil {
			t.Errorf("sameSkin lacks %s", r.ID)
		}
	}
}

// Once the outer elbow is tapped from the front, the question is not whether it also hurts seen from behind.
func TestTheSameSkinIsNotAskedAbout(t *testing.T) {
	for _, at := range []string{"front-elbow-outer-left", "front-shoulder-side-left", "back-ribs-side-right", "front-crown", "side-hip-left", "side-temple-right", "side-ribs-left"} {
		tapped, _ := PlaceByID(at)
		c := Complaint{Taps: []Tap{TapAt(tapped)}}
		for range 30 {
			next, ok := NextQuestion(c)
			if !ok {
				break
			}
			if r := next.Reach.Region; r != nil && r.sharesSkin(tapped.Region) {
				t.Errorf("tapped at %s, asked about %s", at, next.Reach.ID())
			}
			c.Reply(next, No)
		}
	}
}

// A tap at the side tells what one on the same skin tells, where that shows most of it.
func TestTheSideTellsAsMuch(t *testing.T) {
	for _, tt := range []struct {
		tap, question string
		told          bool
	}{
		{"side-temple-left", "one-temple", true},
		{"side-eye-right", "behind-one-eye", true},
		{"side-crown-left", "top-of-head", true},
		{"side-ear-left", "one-temple", false},
		{"side-thigh-left~numb", "numb-patch", true},
		{"side-jaw-left~tingling", "pinpricks-on-the-jaw", true},
		{"side-shoulder-left~deep", "deep-in-front-of-joint", false},
	} {
		tap, ok := ParseTap(tt.tap)
		q := QuestionByID(tt.question)
		if !ok || q == nil {
			t.Fatalf("no tap %q, or no question %q", tt.tap, tt.question)
		}
		if got := !(Complaint{Taps: []Tap{tap}}).leavesOpen(q); got != tt.told {
			t.Errorf("%s: tells %s: %v, want %v", tt.tap, tt.question, got, tt.told)
		}
	}
}
