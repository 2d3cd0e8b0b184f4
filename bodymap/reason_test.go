package bodymap

import (
	"slices"
	"strings"
	"testing"
)

// TestReasonsInWords holds each turn of a reason's sentence.
func TestReasonsInWords(t *testing.T) {
	place := Place{RegionByID("back-ribs"), Left}
	beside := Place{RegionByID("back-flank"), Left}
	point := &TriggerPoint{Number: "TrP2"}
	question := &Question{Ask: "Do you?"}
	for _, tt := range []struct {
		reason Reason
		want   string
	}{
		{Reason{Kind: InZone, Place: place, Point: point, Strength: Essential}, "Its essential zone (TrP2) covers the " + place.Name() + "."},
		{Reason{Kind: InZone, Place: place, Point: point, Beside: beside}, "Its spillover zone (TrP2) reaches the " + beside.Name() + ", next to your mark."},
		{Reason{Kind: InZone, Place: place, Beside: beside}, "It can ache at the " + beside.Name() + ", next to your mark."},
		{Reason{Kind: InZone, Place: place, Strength: Essential}, "It usually aches at the " + place.Name() + "."},
		{Reason{Kind: InZone, Place: place}, "It sometimes aches at the " + place.Name() + "."},
		{Reason{Kind: OnPoint, Point: point}, "One of its own trigger points (TrP2) lies at your mark."},
		{Reason{Kind: Strains, Place: place, Beside: beside}, "When it is short, it overstretches the muscles at the " + beside.Name() + "."},
		{Reason{Kind: Unexplained, Place: place}, "It is not known to send pain to the " + place.Name() + "."},
		{Reason{Kind: FreeOfPain, Place: place}, "It sometimes reaches the " + place.Name() + " too, where you feel nothing."},
		{Reason{Kind: Answered, Question: question, Reply: Yes, Points: 1}, "You said yes to “Do you?”, which fits."},
		{Reason{Kind: Answered, Question: question, Points: -1}, "You said no to “Do you?”, which speaks against it."},
		{Reason{Kind: Pressed, Press: &Press{}}, "Pressing it found nothing tender."},
		{Reason{Kind: IsCommon, Points: 1}, "It is found involved more often than most."},
		{Reason{Kind: IsCommon, Points: -1}, "It is behind such pain less often than a muscle is."},
	} {
		if got := tt.reason.Text(); got != tt.want {
			t.Errorf("%+v says %q, want %q", tt.reason, got, tt.want)
		}
	}
}

// TestReasonsNameOneSide holds that no reason for a tap on one side says the other side's word.
func TestReasonsNameOneSide(t *testing.T) {
	for _, p := range Places() {
		if p.Side == Midline {
			continue
		}
		for _, c := range Rank(Complaint{Taps: []Tap{TapAt(p)}}) {
			for _, r := range c.Reasons {
				if strings.Contains(r.Text(), p.Side.Mirror().String()) {
					t.Errorf("%s: %s says %q", p.ID(), c.Name(), r.Text())
				}
			}
		}
	}
}

// TestStrain holds that a muscle that only overstretches what hurts says so.
func TestStrain(t *testing.T) {
	for i := range Muscles {
		m := &Muscles[i]
		for _, id := range m.Strains {
			ranked := Rank(Complaint{Taps: []Tap{TapAt(Place{RegionByID(id), RegionByID(id).Sides()[0]})}})
			at := slices.Index(ids(ranked), m.ID)
			if at < 0 {
				t.Errorf("%s: Rank does not name %s", id, m.ID)
				continue
			}
			if r := ranked[at].Reasons[0]; r.Kind != OnPoint && (r.Kind != Strains || r.Source != m.StrainSource || r.Point != nil) {
				t.Errorf("%s: %s has the reason %q from %q, want that it overstretches", id, m.ID, r.Text(), r.Source)
			}
		}
	}
}
