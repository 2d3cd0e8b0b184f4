package bodymap

import (
	"strings"
	"testing"
)

func TestParseAddress(t *testing.T) {
	tests := []struct {
		in, out  string // out: the address as it is written again
		problems int
	}{
		{"", "", 0},
		{"front", "front", 0},
		{"back", "", 0},
		{"back-blade-inner-mid-left", "back-blade-inner-mid-left", 0},
		{"#front-breastbone", "front-breastbone", 0},
		{"at=back-ribs-left,front-chest-left&yes=leaning-on-elbow", "at=back-ribs-left,front-chest-left&yes=leaning-on-elbow", 0},
		{"at=back-ribs-left*1,back-flank-left*1", "at=back-ribs-left*1,back-flank-left*1", 0},
		{"at=back-ribs-left~-96~570*2", "at=back-ribs-left~-96~570*2", 0},
		{"at=back-ribs-left~-96~570~30*1", "at=back-ribs-left~-96~570~30*1", 0},
		{"back-ribs-left~severe", "at=back-ribs-left~severe", 0},
		{"at=back-ribs-left~-96~570~30~mild~numb~surface*12", "at=back-ribs-left~-96~570~30~mild~numb~surface*12", 0},
		{"at=back-ribs-left~deep&show=scalenes", "at=back-ribs-left~deep&show=scalenes", 0},
		{"at=back-ribs-left*0", "", 1},
		{"at=back-ribs-left*13", "", 1},
		{"at=back-ribs-left*x", "", 1},
		{"at=back-ribs-left&no=side-sleeper&press=infraspinatus~tender~mine&free=back-flank-left&unsure=reach-back-flank-right", "at=back-ribs-left&no=side-sleeper&unsure=reach-back-flank-right&press=infraspinatus~tender~mine&free=back-flank-left", 0},
		{"at=back-ribs-left&yes=side-sleeper&no=side-sleeper", "at=back-ribs-left&yes=side-sleeper", 1},                              // the first counts
		{"at=back-ribs-left&free=back-ribs-left", "back-ribs-left", 1},                                                               // that it hurts counts
		{"free=back-ribs-left&at=back-ribs-left", "back-ribs-left", 1},                                                               // whatever comes first
		{"signs=accident&signs=arm-weak&unsure=side-sleeper&unsure=rowing", "unsure=side-sleeper,rowing&signs=accident,arm-weak", 0}, // a field may come twice
		{"signs=accident,accident,hangnail", "signs=accident", 1},
		{"front=", "", 1},
		{"view=sideways&at=front-jaw-left", "front-jaw-left", 1},
		{"at=front-jaw-left&show=" + strings.Repeat("x", 100), "front-jaw-left", 1},
		{"at=back-ribs-left&press=infraspinatus~nothing,infraspinatus~tender", "at=back-ribs-left&press=infraspinatus~nothing", 1}, // the first counts
		{"at=back-ribs-left&press=infraspinatus~hard", "back-ribs-left", 1},
		{"at=back-ribs-left&press=infraspinatus", "back-ribs-left", 1},
		{"at=back-ribs-left&show=c6-root", "at=back-ribs-left&show=c6-root", 0},
		{"at=back-ribs-left&view=front", "at=back-ribs-left&view=front", 0},
		{"at=back-ribs-left&show=serratus-anterior&checked=yes", "at=back-ribs-left&show=serratus-anterior&checked=yes", 0},
		{"at=back-ribs-left,back-ribs-left", "back-ribs-left", 0},
		{"back-blade-inner-mid", "", 1},                      // a sided region without its side is no place
		{"left-knee", "", 1},                                 // unknown place
		{"at=back-ribs-left,left-knee", "back-ribs-left", 1}, // the rest is kept
		{"at=back-ribs-left~9999~9999", "", 1},               // a point far from its place
		{"at=back-ribs-left~x~y", "", 1},                     // not numbers
		{"at=back-ribs-left&show=biceps-of-steel", "back-ribs-left", 1},
		{"at=back-ribs-left&yes=nonsense", "back-ribs-left", 1},
		{"at=back-ribs-left&colour=red", "back-ribs-left", 1},
		{"%", "", 1},
	}
	for _, tt := range tests {
		a, problems := ParseAddress(tt.in)
		if got := a.String(); got != tt.out || len(problems) != tt.problems {
			t.Errorf("ParseAddress(%q) = %q with problems %q, want %q with %d", tt.in, got, problems, tt.out, tt.problems)
		}
	}
}

func TestAddressKeepsThePoint(t *testing.T) {
	p, _ := PlaceByID("back-ribs-left")
	tap := TapAt(p)
	tap.At.X += 12
	a := Address{Complaint: Complaint{Taps: []Tap{tap}}}
	got, problems := ParseAddress(a.String())
	if len(problems) > 0 || len(got.Complaint.Taps) != 1 || got.Complaint.Taps[0].At.Distance(tap.At) > 1 {
		t.Errorf("%s reads back as %v, problems %v; want the point %v within a unit", a, got, problems, tap.At)
	}
}

// FuzzParseAddress holds that any address is read without harm, that what was understood
// is written so that it reads back the same, and that it can be answered.
func FuzzParseAddress(f *testing.F) {
	f.Add("at=back-ribs-left~-96~570,back-flank-left&yes=side-sleeper&show=serratus-anterior")
	f.Add("front")
	f.Add("at=,,&&=&show=&view=sideways")
	f.Add("at=front-jaw-left*3,front-jaw-right*3,front-breastbone*1&no=rowing&press=rhomboids~mine&free=back-thumb-left&unsure=rowing")
	f.Add("at=back-ribs-left~-96~570~30~severe~burning~deep*1,back-thumb-left~numb*1,front-palm-left~tingling,back-flank-left~mild~surface")
	f.Fuzz(func(t *testing.T, in string) {
		a, _ := ParseAddress(in)
		again, problems := ParseAddress(a.String())
		if len(problems) > 0 {
			t.Errorf("ParseAddress(%q) is written as %q, which has problems %q", in, a, problems)
		}
		if again.String() != a.String() {
			t.Errorf("ParseAddress(%q) is written as %q, which reads back as %q", in, a, again)
		}
		Rank(a.Complaint)
		RankOthers(a.Complaint)
		NextQuestion(a.Complaint)
		GateFor(a.Complaint)
		if strings.ContainsAny(a.String(), "\"<> ") {
			t.Errorf("ParseAddress(%q) is written as %q, which is not fit for an attribute", in, a)
		}
	})
}
