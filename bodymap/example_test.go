package bodymap_test

import (
	"fmt"

	"knotmap/bodymap"
)

func ExampleRankOthers() {
	p, _ := bodymap.PlaceByID("back-thumb-left")
	first := bodymap.RankOthers(bodymap.Complaint{Taps: []bodymap.Tap{bodymap.TapAt(p)}})[0]
	fmt.Println(first.Name())
	fmt.Println(first.Reasons[0].Text())
	// Output:
	// Nerve root C6 in the neck
	// It usually aches at the back of the left thumb.
}

func ExampleParseAddress() {
	a, problems := bodymap.ParseAddress("#at=back-ribs-left,left-knee&yes=side-sleeper")
	for _, t := range a.Complaint.Taps {
		fmt.Println(t.Place.Name())
	}
	fmt.Println(a.Complaint.Answers)
	fmt.Println(problems)
	fmt.Println(a)
	// Output:
	// ribs at the back, left
	// [{side-sleeper yes}]
	// [The address names a place that this map does not know, "left-knee"; it was left out.]
	// at=back-ribs-left&yes=side-sleeper
}

func ExampleGateFor() {
	p, _ := bodymap.PlaceByID("front-chest-left")
	c := bodymap.Complaint{Taps: []bodymap.Tap{bodymap.TapAt(p)}}
	fmt.Println(bodymap.GateFor(c).Ask, bodymap.GateFor(c).Stops())
	c.Signs = []string{"chest-pressure"}
	g := bodymap.GateFor(c)
	fmt.Println(g.Level, g.Stops())
	// Output:
	// true false
	// emergency true
}

func ExampleComplaint_Reply() {
	p, _ := bodymap.PlaceByID("back-blade-inner-mid-left")
	c := bodymap.Complaint{Taps: []bodymap.Tap{bodymap.TapAt(p)}}
	c.Reply(*bodymap.InquiryByID("leaning-on-elbow"), bodymap.Yes)
	c.Reply(*bodymap.InquiryByID("press-rhomboids"), bodymap.No)
	c.Reply(*bodymap.InquiryByID("reach-back-ribs-left"), bodymap.Yes)
	fmt.Println(bodymap.Address{Complaint: c})
	// Output:
	// at=back-blade-inner-mid-left,back-ribs-left&yes=leaning-on-elbow&press=rhomboids~nothing
}

func ExampleChanges() {
	p, _ := bodymap.PlaceByID("back-blade-inner-mid-left")
	c := bodymap.Complaint{Taps: []bodymap.Tap{bodymap.TapAt(p)}}
	for _, change := range bodymap.Changes(c, bodymap.Rank(c)[0]) {
		fmt.Println(change.Points > 0)
	}
	// Output:
	// true
	// true
	// false
	// false
}

func ExampleParsePress() {
	p, _ := bodymap.ParsePress("rhomboids", []string{"mine"})
	fmt.Println(p)
	fmt.Println(p.Text())
	// Output:
	// rhomboids~tender~mine
	// Pressing it brings on the pain you know.
}

func ExampleSnap() {
	t, ok := bodymap.Snap(bodymap.Aspect{View: bodymap.Back}, bodymap.Point{X: -100, Y: 100}, 49)
	fmt.Println(t.Place.Name(), ok)
	// Output:
	// area behind the left ear true
}
