package app

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

var (
	noon   = time.Date(2026, 1, 2, 12, 0, 0, 0, time.UTC)
	steps3 = []timedStep{{"Find it", 60 * time.Second}, {"Lean", 90 * time.Second}, {"Rest", 30 * time.Second}}
)

// TestTimer plays what happens to a timer of 60, 90 and 30 seconds: words are seconds that
// pass, each with a tick at its end, and what the reader presses.
func TestTimer(t *testing.T) {
	for _, tt := range []struct{ plays, want string }{
		{"", "step 1, 1:00, paused"},
		{"30", "step 1, 1:00, paused"},
		{"start", "step 1, 1:00, running"},
		{"start 1", "step 1, 0:59, running"},
		{"start 59", "step 1, 0:01, running"},
		{"start 60", "step 2, 1:30, running"},
		{"start 20 pause", "step 1, 0:40, paused"},
		{"start 20 pause 100", "step 1, 0:40, paused"},
		{"start 20 pause 100 start 10", "step 1, 0:30, running"},
		{"skip", "step 2, 1:30, paused"},
		{"start 20 skip", "step 2, 1:30, running"},
		{"start 20 skip 10", "step 2, 1:20, running"},
		{"start 20 pause skip 10", "step 2, 1:30, paused"},
		{"back", "step 1, 1:00, paused"},
		{"start 20 back", "step 1, 1:00, running"}, // begins the first again
		{"start 20 pause back", "step 1, 1:00, paused"},
		{"skip skip back", "step 2, 1:30, paused"},
		{"skip skip skip", "over"},
		{"skip skip skip skip", "over"},
		{"skip skip skip start", "over"},
		{"skip skip skip back", "step 3, 0:30, paused"},
		{"start 60 90 30", "over"},
		{"start 60 90 30 5", "over"},
		{"start skip skip skip back", "step 3, 0:30, paused"},
		{"start 100", "step 2, 0:50, running"}, // the tab slept over the end of a step
		{"start 160", "step 3, 0:20, running"}, // of two
		{"start 180", "over"},
		{"start 3600", "over"},
	} {
		now := noon
		clock := newTimer(steps3)
		for word := range strings.FieldsSeq(tt.plays) {
			switch word {
			case "start", "pause":
				clock.toggle(now)
			case "skip":
				clock.jump(clock.at+1, now)
			case "back":
				clock.jump(clock.at-1, now)
			default:
				passed, err := time.ParseDuration(word + "s")
				if err != nil {
					t.Fatal(err)
				}
				now = now.Add(passed)
				clock.tick(now)
			}
		}
		if got := face(&clock, now); got != tt.want {
			t.Errorf("after %q: got %q, want %q", tt.plays, got, tt.want)
		}
	}
}

// face is what a timer shows.
func face(t *timer, now time.Time) string {
	state := "paused"
	switch {
	case t.done() && (t.running() || t.remaining(now) != 0):
		return "over, but still counting"
	case t.done():
		return "over"
	case t.running():
		state = "running"
	}
	return fmt.Sprintf("step %d, %s, %s", t.at+1, minutes(t.remaining(now)), state)
}

// TestTickTellsTheEnd holds that a tick reports the end of a step, at which the device buzzes, and nothing else.
func TestTickTellsTheEnd(t *testing.T) {
	clock := newTimer(steps3)
	if clock.tick(noon.Add(time.Hour)) {
		t.Error("a paused timer tells the end of a step")
	}
	clock.toggle(noon)
	for _, tt := range []struct {
		at   time.Duration
		want bool
	}{
		{0, false}, {59 * time.Second, false}, {60*time.Second - 1, false}, {60 * time.Second, true}, {61 * time.Second, false},
		{149 * time.Second, false}, {170 * time.Second, true}, {171 * time.Second, false}, {time.Hour, true}, {2 * time.Hour, false},
	} {
		if got := clock.tick(noon.Add(tt.at)); got != tt.want {
			t.Errorf("tick after %v: got %v, want %v", tt.at, got, tt.want)
		}
	}
}

// TestRemainingIsNeverNegative holds for the moment between the end of a step and the tick that notices.
func TestRemainingIsNeverNegative(t *testing.T) {
	clock := newTimer(steps3)
	clock.toggle(noon)
	if got := clock.remaining(noon.Add(5 * time.Minute)); got != 0 {
		t.Errorf("got %v, want 0", got)
	}
}

func TestTimerWithoutSteps(t *testing.T) {
	clock := newTimer(nil)
	clock.toggle(noon)
	clock.jump(1, noon)
	if got := face(&clock, noon); got != "over" {
		t.Errorf("got %q, want over", got)
	}
}

func TestMinutes(t *testing.T) {
	for _, tt := range []struct {
		left time.Duration
		want string
	}{
		{0, "0:00"},
		{1, "0:01"}, // rounded up: 0:00 only when it is over
		{999 * time.Millisecond, "0:01"},
		{time.Second, "0:01"},
		{1001 * time.Millisecond, "0:02"},
		{59001 * time.Millisecond, "1:00"},
		{65 * time.Second, "1:05"},
		{10 * time.Minute, "10:00"},
		{time.Hour + time.Second, "60:01"},
	} {
		if got := minutes(tt.left); got != tt.want {
			t.Errorf("minutes(%v) = %q, want %q", tt.left, got, tt.want)
		}
	}
}

func TestClock(t *testing.T) {
	for _, tt := range []struct {
		seconds int
		want    string
	}{
		{30, "30 seconds"}, {60, "1 minute"}, {90, "1 min 30 s"}, {120, "2 minutes"}, {135, "2 min 15 s"},
	} {
		if got := clock(tt.seconds); got != tt.want {
			t.Errorf("clock(%d) = %q, want %q", tt.seconds, got, tt.want)
		}
	}
}
