package app

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// noon is when the tests' routines begin, in milliseconds.
var noon = time.Date(2026, 1, 2, 12, 0, 0, 0, time.UTC).UnixMilli()

// shortSteps take 10 (get ready) + 60, 5 + 20 + 10 + 20 left, and as much right: 180 seconds.
var shortSteps = []playedStep{
	{title: "Find it", seconds: 60, repeat: 1, sides: 1},
	{title: "Lean", seconds: 20, repeat: 2, rest: 10, sides: 2},
}

func TestSchedule(t *testing.T) {
	for _, tt := range []struct {
		steps []playedStep
		first string
		want  string
	}{
		{nil, "left", ""},
		{[]playedStep{{seconds: 60, repeat: 1, sides: 1}}, "left", "ready10 hold60"},
		{[]playedStep{{seconds: 60, repeat: 1, rest: 10, sides: 1}}, "left", "ready10 hold60"},
		{[]playedStep{{seconds: 30, repeat: 3, rest: 10, sides: 1}}, "left", "ready10 hold30 rest10 hold30/2 rest10/2 hold30/3"},
		{[]playedStep{{seconds: 30, repeat: 2, sides: 1}}, "left", "ready10 hold30 hold30/2"}, // nothing between
		{[]playedStep{{seconds: 30, repeat: 1, sides: 2}}, "left", "ready10left hold30left ready5right hold30right"},
		{[]playedStep{{seconds: 30, repeat: 1, sides: 2}}, "right", "ready10right hold30right ready5left hold30left"},
		{[]playedStep{{seconds: 9, repeat: 2, rest: 4, sides: 2}}, "left", "ready10left hold9left rest4left hold9left/2 ready5right hold9right rest4right hold9right/2"},
		{[]playedStep{{seconds: 5, repeat: 1, sides: 1}, {seconds: 6, repeat: 1, sides: 1}}, "left", "ready10 hold5 ready5+1 hold6+1"},
	} {
		var got []string
		for _, p := range schedule(tt.steps, tt.first) {
			word := fmt.Sprintf("%s%d%s", []string{"ready", "hold", "rest"}[p.kind], p.seconds, p.side)
			if p.step > 0 {
				word += fmt.Sprintf("+%d", p.step)
			}
			if p.turn > 1 {
				word += fmt.Sprintf("/%d", p.turn)
			}
			got = append(got, word)
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("schedule(%v, %s):\n got %s\nwant %s", tt.steps, tt.first, got, tt.want)
		}
	}
}

func TestVersion(t *testing.T) {
	seen := map[string]string{}
	for name, change := range map[string]func(s []playedStep){
		"as it is":    func([]playedStep) {},
		"title":       func(s []playedStep) { s[0].title = "Find" },
		"seconds":     func(s []playedStep) { s[0].seconds = 61 },
		"repeat":      func(s []playedStep) { s[1].repeat = 3 },
		"rest":        func(s []playedStep) { s[1].rest = 11 },
		"sides":       func(s []playedStep) { s[1].sides = 1 },
		"order":       func(s []playedStep) { s[0], s[1] = s[1], s[0] },
		"moved digit": func(s []playedStep) { s[1].seconds, s[1].repeat = 2, 2 },
	} {
		steps := append([]playedStep(nil), shortSteps...)
		change(steps)
		v := version(steps)
		if other, ok := seen[v]; ok {
			t.Errorf("%q and %q have the same version", name, other)
		}
		seen[v] = name
	}
	if version(shortSteps) != version(append([]playedStep(nil), shortSteps...)) {
		t.Error("the version changes by itself")
	}
}

// plays has the reader do what the words say: a number lets as many seconds pass with a look at the clock each
// second, "sleep" as many without, "clock" sets the clock by as many; the rest are the reader's controls.
func plays(p *player, words string) (now int64) {
	now = noon
	for word := range strings.FieldsSeq(words) {
		name, number, _ := strings.Cut(word, ":")
		if number == "" && strings.Trim(name, "0123456789") == "" {
			name, number = "look", name
		}
		var n int64
		if number != "" {
			if _, err := fmt.Sscan(number, &n); err != nil {
				panic(word + ": " + err.Error())
			}
		}
		switch name {
		case "look":
			for range n {
				now += 1000
				p.tick(now)
			}
		case "sleep", "clock":
			now += n * 1000
			p.tick(now)
		case "start":
			p.start(now)
		case "pause":
			p.pause(now)
		case "moved":
			p.moved(now)
		case "skip":
			p.skip(now)
		case "back":
			p.back(now)
		default:
			panic("no such thing: " + word)
		}
	}
	return now
}

// face is what a player shows.
func face(p *player, now int64) string {
	if p.done() {
		if p.running() || p.remaining(now) != 0 || p.total(now) != 0 {
			return "over, but still counting"
		}
		return "over"
	}
	ph := p.phase()
	text := p.headline()
	if p.away {
		text = "You were away"
	}
	if !p.running() {
		text += " in " + []string{"ready", "hold", "rest"}[ph.kind]
	}
	text += fmt.Sprintf(" %s of step %d", minutes(p.remaining(now)), ph.step+1)
	for _, more := range []string{ph.side, p.turnWords()} {
		if more != "" {
			text += ", " + more
		}
	}
	return text + "; " + minutes(p.total(now)) + " in all"
}

func TestPlayer(t *testing.T) {
	for _, tt := range []struct{ plays, want string }{
		{"", "Paused in ready 0:10 of step 1; 3:00 in all"},
		{"30", "Paused in ready 0:10 of step 1; 3:00 in all"},
		{"start", "Get ready 0:10 of step 1; 3:00 in all"},
		{"start 9", "Get ready 0:01 of step 1; 2:51 in all"},
		{"start 10", "Go 1:00 of step 1; 2:50 in all"},
		{"start 69", "Go 0:01 of step 1; 1:51 in all"},
		{"start 70", "Get ready 0:05 of step 2, left; 1:50 in all"},
		{"start 75", "Go 0:20 of step 2, left, 1 of 2; 1:45 in all"},
		{"start 95", "Rest 0:10 of step 2, left, Next: 2 of 2; 1:25 in all"},
		{"start 105", "Go 0:20 of step 2, left, 2 of 2; 1:15 in all"},
		{"start 125", "Get ready 0:05 of step 2, right; 0:55 in all"},
		{"start 179", "Go 0:01 of step 2, right, 2 of 2; 0:01 in all"},
		{"start 180", "over"},
		{"start 400", "over"},
		{"start start 5", "Get ready 0:05 of step 1; 2:55 in all"},

		// A pause; a hold goes on when the place is found again.
		{"start 4 pause 100", "Paused in ready 0:06 of step 1; 2:56 in all"},
		{"start 4 pause 100 start 1", "Get ready 0:05 of step 1; 2:55 in all"},
		{"start 20 pause 100", "Paused in hold 0:50 of step 1; 2:40 in all"},
		{"start 20 pause pause", "Paused in hold 0:50 of step 1; 2:40 in all"},
		{"start 20 pause 100 start 1", "Get ready 0:04 of step 1; 2:44 in all"},
		{"start 20 pause 100 start 5", "Go 0:50 of step 1; 2:40 in all"},
		{"start 20 pause 100 start 3 pause", "Paused in hold 0:50 of step 1; 2:40 in all"},
		{"start 20 pause start 3 pause start 5", "Go 0:50 of step 1; 2:40 in all"},
		{"start 97 pause start", "Rest 0:08 of step 2, left, Next: 2 of 2; 1:23 in all"},

		// Moved: ten seconds, then the hold anew.
		{"start 30 moved", "Get ready 0:10 of step 1; 3:00 in all"},
		{"start 30 moved 10", "Go 1:00 of step 1; 2:50 in all"},
		{"start 30 moved 4 moved 9", "Get ready 0:01 of step 1; 2:51 in all"},
		{"start 30 pause moved 10", "Go 1:00 of step 1; 2:50 in all"},
		{"start 3 moved", "Get ready 0:10 of step 1; 3:00 in all"},
		{"start 97 moved 10", "Go 0:20 of step 2, left, 2 of 2; 1:15 in all"}, // in a rest
		{"start 180 moved", "over"},

		{"skip", "Paused in hold 1:00 of step 1; 2:50 in all"},
		{"start skip", "Go 1:00 of step 1; 2:50 in all"},
		{"start 30 moved skip", "Go 1:00 of step 1; 2:50 in all"}, // skips the wait
		{"start 80 skip", "Rest 0:10 of step 2, left, Next: 2 of 2; 1:25 in all"},
		{"start 150 skip", "Go 0:20 of step 2, right, 2 of 2; 0:20 in all"},
		{"start 161 skip", "over"},
		{"start 161 skip skip start 5", "over"},
		{"back", "Paused in ready 0:10 of step 1; 3:00 in all"},
		{"start 30 back", "Get ready 0:05 of step 1; 2:55 in all"},
		{"start 30 back 5", "Go 1:00 of step 1; 2:50 in all"},
		{"start 30 pause back", "Paused in hold 1:00 of step 1; 2:50 in all"},
		{"start 12 back", "Get ready 0:10 of step 1; 3:00 in all"},
		{"start 76 back 5", "Go 1:00 of step 1; 2:50 in all"},
		{"start 72 back 5", "Go 1:00 of step 1; 2:50 in all"},
		{"start 106 back 5", "Go 0:20 of step 2, left, 1 of 2; 1:45 in all"},
		{"start 120 back back 5", "Go 0:20 of step 2, left, 1 of 2; 1:45 in all"}, // twice
		{"start 180 back 5", "Paused in hold 0:20 of step 2, right, 2 of 2; 0:20 in all"},

		// A locked screen. One end missed: by the clock. More: paused where the reader was last there.
		{"start 20 sleep:30", "Go 0:20 of step 1; 2:10 in all"},
		{"start 20 sleep:52", "Get ready 0:03 of step 2, left; 1:48 in all"},
		{"start 20 sleep:55", "You were away in hold 1:00 of step 1; 2:50 in all"},
		{"start 20 sleep:5000", "You were away in hold 1:00 of step 1; 2:50 in all"},
		{"start 20 sleep:5000 start 5", "Go 1:00 of step 1; 2:50 in all"},
		{"start 20 sleep:5000 moved 10", "Go 1:00 of step 1; 2:50 in all"},
		{"start 20 sleep:5000 back", "Paused in ready 0:10 of step 1; 3:00 in all"},
		{"start 94 sleep:14", "Go 0:17 of step 2, left, 2 of 2; 1:12 in all"}, // a short absence never counts
		{"start 94 sleep:16", "You were away in hold 0:20 of step 2, left, 1 of 2; 1:45 in all"},
		{"start 30 moved 2 sleep:60", "Go 0:08 of step 1; 1:58 in all"},
		{"start 30 moved 2 sleep:68", "You were away in hold 1:00 of step 1; 2:50 in all"},
		{"start 170 sleep:60", "over"},
		{"start 170 sleep:70", "You were away in hold 0:20 of step 2, right, 2 of 2; 0:20 in all"},
		{"start 20 pause start 10 sleep:5000", "You were away in hold 1:00 of step 1; 2:50 in all"}, // the whole of it
		{"start 20 pause sleep:5000", "Paused in hold 0:50 of step 1; 2:40 in all"},

		// A clock that is set.
		{"start 20 clock:-3600", "Go 0:50 of step 1; 2:40 in all"},
		{"start 20 clock:-3600 10", "Go 0:40 of step 1; 2:30 in all"},
		{"start 20 clock:3600", "You were away in hold 1:00 of step 1; 2:50 in all"},
		{"start 20 pause clock:-3600 start 5", "Go 0:50 of step 1; 2:40 in all"},
	} {
		p := newPlayer(shortSteps, "left")
		now := plays(&p, tt.plays)
		if got := face(&p, now); got != tt.want {
			t.Errorf("after %q:\n got %s\nwant %s", tt.plays, got, tt.want)
		}
	}
}

// TestResume ends the tab after each play, and brings it back some seconds later.
func TestResume(t *testing.T) {
	for _, tt := range []struct {
		plays string
		later int64 // seconds
		want  string
	}{
		{"start 20", 1, "Go 0:49 of step 1; 2:39 in all"},
		{"start 20", 40, "Go 0:10 of step 1; 2:00 in all"},
		{"start 20", 52, "Get ready 0:03 of step 2, left; 1:48 in all"},
		{"start 20", 600, "You were away in hold 1:00 of step 1; 2:50 in all"},
		{"start 20 sleep:5000", 600, "You were away in hold 1:00 of step 1; 2:50 in all"},
		{"start 20", 11 * 3600, "You were away in hold 1:00 of step 1; 2:50 in all"},
		{"start 20", 13 * 3600, "dropped"},
		{"start 20", -60, "Go 0:50 of step 1; 2:40 in all"},
		{"start 20", -13 * 3600, "dropped"},
		{"start 20 pause", 600, "Paused in hold 0:50 of step 1; 2:40 in all"},
		{"start 20 pause", 13 * 3600, "dropped"},
		{"start 30 moved 4", 1, "Get ready 0:05 of step 1; 2:55 in all"},
		{"start 30 moved 4", 8, "Go 0:58 of step 1; 2:48 in all"},
		{"start 170", 30, "over"},
		{"start 180", 600, "over"},
	} {
		p := newPlayer(shortSteps, "left")
		now := plays(&p, tt.plays)
		line := p.record("/routines/x", 6)
		now += tt.later * 1000
		again, before, ok := resume(line, "/routines/x", shortSteps, now)
		got := "dropped"
		if ok {
			again.tick(now)
			got = face(&again, now)
			if before != 6 {
				t.Errorf("%q: it hurt 6 before, and %d after the tab came back", line, before)
			}
		}
		if got != tt.want {
			t.Errorf("%d seconds after %q:\n got %s\nwant %s", tt.later, tt.plays, got, tt.want)
		}
	}
}

func TestResumeRefuses(t *testing.T) {
	p := newPlayer(shortSteps, "right")
	now := plays(&p, "start 20")
	good := p.record("/routines/x", notSaid)
	if again, before, ok := resume(good, "/routines/x", shortSteps, now); !ok || before != notSaid || again.first != "right" || face(&again, now) != face(&p, now) {
		t.Fatalf("%q: got %v, %d, %s", good, ok, before, face(&again, now))
	}
	if _, _, ok := resume(good, "/routines/y", shortSteps, now); ok {
		t.Error("another page goes on with it")
	}
	if _, _, ok := resume(good, "/routines/x", shortSteps[:1], now); ok {
		t.Error("a routine with other steps goes on with it")
	}
	words := strings.Fields(good)
	for i, bad := range []string{"/", "x", "up", "99", "9999999999999", "60001", "10001", "9999999999999", "x", "11"} {
		damaged := append([]string(nil), words...)
		damaged[i] = bad
		if again, _, ok := resume(strings.Join(damaged, " "), "/routines/x", shortSteps, now); ok {
			t.Errorf("%q is taken: %s", strings.Join(damaged, " "), face(&again, now))
		}
	}
	for _, bad := range []string{"", "x", good + " 1", strings.Join(words[:9], " "), strings.Replace(good, " 1 ", " -1 ", 1)} {
		if _, _, ok := resume(bad, "/routines/x", shortSteps, now); ok {
			t.Errorf("%q is taken", bad)
		}
	}
}

// FuzzResume holds that whatever stands in the browser's storage ends in a player that ends.
func FuzzResume(f *testing.F) {
	p := newPlayer(shortSteps, "left")
	f.Add(p.record("/x", 3))
	p.start(noon)
	f.Add(p.record("/x", 3))
	p.moved(noon)
	f.Add(p.record("/x", notSaid))
	f.Fuzz(func(t *testing.T, line string) {
		p, _, ok := resume(line, "/x", shortSteps, noon)
		if !ok {
			return
		}
		now := noon
		for range 400 {
			p.start(now)
			now += 1000
			p.tick(now)
		}
		if !p.done() {
			t.Errorf("%q: after 400 seconds not over: %s", line, face(&p, now))
		}
	})
}

// TestSignals listens to a routine from its beginning to its end.
func TestSignals(t *testing.T) {
	for _, tt := range []struct{ plays, want string }{
		{"", "0 rest Get ready. Find it; 7 tick; 8 tick; 9 tick; 10 go Go; 40 Half way; 67 tick; 68 tick; 69 tick; " +
			"70 rest Next: Lean. Your left side; 75 go Go; 92 tick; 93 tick; 94 tick; 95 rest Rest. 10 seconds; 102 tick; 103 tick; 104 tick; " +
			"105 go Go; 122 tick; 123 tick; 124 tick; 125 rest Next: other side. Your right side; 130 go Go; 147 tick; 148 tick; 149 tick; " +
			"150 rest Rest. 10 seconds; 157 tick; 158 tick; 159 tick; 160 go Go; 177 tick; 178 tick; 179 tick; 180 end Well done. That was all. How is it now?"},
	} {
		p := newPlayer(shortSteps, "left")
		var heard []string
		was := p.glimpse(noon)
		p.start(noon)
		for second := range int64(200) {
			now := noon + 1000*second
			p.tick(now)
			is := p.glimpse(now)
			if words, tone := p.signal(was, is); words+tone != "" {
				heard = append(heard, strings.Join(strings.Fields(fmt.Sprint(second, " ", tone, " ", words)), " "))
			}
			was = is
		}
		if got := strings.Join(heard, "; "); got != tt.want {
			t.Errorf("heard\n%s\nwant\n%s", got, tt.want)
		}
	}
}

func TestTheSignalOfAControl(t *testing.T) {
	for _, tt := range []struct{ before, does, want string }{
		{"start 20", "pause", ""},
		{"start 20 pause", "start", "rest Get ready again"},
		{"start 20", "moved", "rest Take your time. Ten seconds"},
		{"start 20 moved 3", "skip", "go Go"},
		{"start 20", "skip", "rest Next: Lean. Your left side"},
		{"start 20", "sleep:9000", ""},
		{"start 177", "skip", "end Well done. That was all. How is it now?"},
	} {
		p := newPlayer(shortSteps, "left")
		now := plays(&p, tt.before)
		was := p.glimpse(now)
		switch tt.does {
		case "pause":
			p.pause(now)
		case "start":
			p.start(now)
		case "moved":
			p.moved(now)
		case "skip":
			p.skip(now)
		default:
			now += 9_000_000
			p.tick(now)
		}
		words, tone := p.signal(was, p.glimpse(now))
		if got := strings.TrimSpace(tone + " " + words); got != tt.want {
			t.Errorf("%q, then %s: heard %q, want %q", tt.before, tt.does, got, tt.want)
		}
	}
}

func TestTold(t *testing.T) {
	for _, tt := range []struct{ plays, want string }{
		{"start", "Get ready. Find it. 10 seconds"},
		{"start 10", "Go. Find it. 1 minute"},
		{"start 70", "Get ready. Next: Lean. Your left side. 5 seconds"},
		{"start 75", "Go. Lean. Your left side. 1 of 2. 20 seconds"},
		{"start 95", "Rest. Lean. Your left side. Next: 2 of 2. 10 seconds"},
		{"start 125", "Get ready. Next: other side. Your right side. 5 seconds"},
		{"start 20 moved", "Get ready. Find it. 10 seconds"},
		{"start 20 pause", "Paused. Find it"},
		{"start 20 sleep:9000", "You were away. Find it"},
		{"start 180", "Well done. That was all."},
	} {
		p := newPlayer(shortSteps, "left")
		plays(&p, tt.plays)
		if got := p.told(); got != tt.want {
			t.Errorf("after %q: %q, want %q", tt.plays, got, tt.want)
		}
	}
}

func TestProgress(t *testing.T) {
	for _, tt := range []struct{ plays, want string }{
		{"", "1.00 0.00"}, {"start 5", "0.50 0.07"}, {"start 40", "0.50 0.57"}, {"start 40 moved 5", "0.50 0.14"}, {"start 100", "0.50 0.27"},
	} {
		p := newPlayer(shortSteps, "left")
		now := plays(&p, tt.plays)
		left, step := p.progress(now)
		if got := fmt.Sprintf("%.2f %.2f", left, step); got != tt.want {
			t.Errorf("after %q: %s, want %s", tt.plays, got, tt.want)
		}
	}
}

func TestTimes(t *testing.T) {
	for _, tt := range []struct {
		ms                  int64
		minutes, big, about string
	}{
		{0, "0:00", "0", "half a minute"},
		{1, "0:01", "1", "half a minute"}, // rounded up: 0 only when it is over
		{999, "0:01", "1", "half a minute"},
		{1000, "0:01", "1", "half a minute"},
		{1001, "0:02", "2", "half a minute"},
		{59_000, "0:59", "59", "1 minute"},
		{59_001, "1:00", "1:00", "1 minute"},
		{65_000, "1:05", "1:05", "1 minute"},
		{90_000, "1:30", "1:30", "1½ minutes"},
		{600_000, "10:00", "10:00", "10 minutes"},
		{3_601_000, "60:01", "60:01", "60 minutes"},
	} {
		if got := minutes(tt.ms); got != tt.minutes {
			t.Errorf("minutes(%d) = %q, want %q", tt.ms, got, tt.minutes)
		}
		if got := digits(tt.ms); got != tt.big {
			t.Errorf("digits(%d) = %q, want %q", tt.ms, got, tt.big)
		}
		if got := about(tt.ms); got != tt.about {
			t.Errorf("about(%d) = %q, want %q", tt.ms, got, tt.about)
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
