package bodymap

import (
	"slices"
	"testing"
)

func TestAddReplacesTheTapOnAPlace(t *testing.T) {
	c := complain(t, "!back-ribs-left back-flank-left")
	moved := c.Taps[0]
	moved.At.Y += 5
	if !c.Add(moved) || len(c.Taps) != 1 || c.Taps[0] != moved {
		t.Errorf("Add(%v) makes %v, want it in place of the earlier one", moved, c.Taps)
	}
	p, _ := PlaceByID("back-ribs-left")
	if c.Add(TapAt(p)); len(c.Free) > 0 {
		t.Errorf("%v hurts and is free of pain", c.Free)
	}
	for _, p := range Places() {
		c.Add(TapAt(p))
	}
	if extra := TapAt(Places()[len(Places())-1]); len(c.Taps) != MaxTaps || c.Add(extra) {
		t.Errorf("%d taps and another one, want %d at most", len(c.Taps), MaxTaps)
	}
	if again := c.Taps[0]; !c.Add(again) || len(c.Taps) != MaxTaps {
		t.Errorf("Add(%v) refuses to replace one of %d taps", again, MaxTaps)
	}
}

// TestReplyCounts holds that the last reply to an inquiry counts, that it ends being unsure,
// and that other replies stay.
func TestReplyCounts(t *testing.T) {
	other := "at=front-jaw-left&yes=rowing&unsure=side-sleeper&press=rhomboids~nothing"
	for _, tt := range []struct{ id, yes, no string }{
		{"leaning-on-elbow", "at=front-jaw-left&yes=rowing,leaning-on-elbow&unsure=side-sleeper&press=rhomboids~nothing", "at=front-jaw-left&yes=rowing&no=leaning-on-elbow&unsure=side-sleeper&press=rhomboids~nothing"},
		{"press-scalenes", "at=front-jaw-left&yes=rowing&unsure=side-sleeper&press=rhomboids~nothing,scalenes~tender~mine", "at=front-jaw-left&yes=rowing&unsure=side-sleeper&press=rhomboids~nothing,scalenes~nothing"},
		{"reach-back-ribs-left", "at=front-jaw-left,back-ribs-left&yes=rowing&unsure=side-sleeper&press=rhomboids~nothing", other + "&free=back-ribs-left"},
	} {
		a, _ := ParseAddress(other)
		c, inquiry := a.Complaint, *InquiryByID(tt.id)
		address := func() string {
			shown := Address{Complaint: c}
			shown.Aspect = shown.usualAspect()
			return shown.String()
		}
		c.Unsure = append(c.Unsure, tt.id)
		before := slices.Clone(c.Unsure)
		c.Reply(inquiry, No)
		if got := address(); got != tt.no {
			t.Errorf("no to %s makes %s, want %s", tt.id, got, tt.no)
		}
		if !slices.Equal(before, []string{"side-sleeper", tt.id}) {
			t.Errorf("no to %s changes a list that others may hold", tt.id)
		}
		c.Reply(inquiry, Yes)
		if got := address(); got != tt.yes {
			t.Errorf("yes to %s after no makes %s, want %s", tt.id, got, tt.yes)
		}
		if inquiry.Reach.Region != nil {
			continue
		}
		if c.Forget(inquiry); address() != other {
			t.Errorf("without the reply to %s it is %s, want %s", tt.id, address(), other)
		}
	}
}

func TestInquiryByID(t *testing.T) {
	for _, id := range []string{"side-sleeper", "press-rhomboids", "reach-back-ribs-left", "reach-front-breastbone"} {
		if i := InquiryByID(id); i == nil || i.ID() != id || i.Ask() == "" {
			t.Errorf("InquiryByID(%q) = %+v, want one with that ID that asks something", id, i)
		}
	}
	for _, id := range []string{"", "press-", "press-kneecap", "reach-", "reach-back-ribs", "rhomboids"} {
		if i := InquiryByID(id); i != nil {
			t.Errorf("InquiryByID(%q) = %s, want none", id, i.ID())
		}
	}
}
