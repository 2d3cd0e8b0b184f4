package app

import (
	"fmt"
	"strings"
	"testing"
)

func TestJournal(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"", ""},
		{"100 ball 6 4\n", "100 ball 6 4\n"},
		{"100 ball - 4\n200 ball 10 0\n300 chest - -\n", "100 ball - 4\n200 ball 10 0\n300 chest - -\n"},
		{"100 ball 6 4", "100 ball 6 4\n"},
		{"nonsense\n100 ball 6 4\n\n100 ball 6\n100 ball 6 4 2\nx ball 6 4\n100 ball 11 4\n100 ball 6 -1\n", "100 ball 6 4\n"},
	} {
		if got := writeUses(parseUses(tt.text)); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestTheNewestUsesAreKept(t *testing.T) {
	var uses []use
	for i := range mostUses + 7 {
		uses = append(uses, use{int64(i), "ball", 6, 4})
	}
	kept := parseUses(writeUses(uses))
	if len(kept) != mostUses || kept[0].when != 7 || kept[mostUses-1].when != mostUses+6 {
		t.Errorf("%d uses are kept, from %d to %d", len(kept), kept[0].when, kept[len(kept)-1].when)
	}
}

func TestWithout(t *testing.T) {
	uses := parseUses("1 ball 6 4\n2 chest 5 5\n3 ball 6 4\n")
	if got := writeUses(without(uses, "ball")); got != "2 chest 5 5\n" {
		t.Errorf("left: %q", got)
	}
	if len(uses) != 3 || uses[0].routine != "ball" {
		t.Error("the reader can no longer bring them back")
	}
}

// TestVerdict: each use is the day it was on, and how much it hurt before and after.
func TestVerdict(t *testing.T) {
	for _, tt := range []struct{ uses, want string }{
		{"", ""},
		{"0:6-4 1:5-4", ""},
		{"0:6-4 1:5-4 2:6-5", "3 times: 6 to 4, 5 to 4, 6 to 5. It seems to help you."},
		{"0:6-6 1:6-6 2:6-4 3:5-4 4:6-5", "The last 3 times: 6 to 4, 5 to 4, 6 to 5. It seems to help you."},
		{"0:6-5 1:6-6 2:6-5", "3 times: 6 to 5, 6 to 6, 6 to 5. No real change after three tries. Try another routine, or the next muscle on your list."},
		{"0:6-7 1:6-7 2:6-7", "3 times: 6 to 7, 6 to 7, 6 to 7. It tends to be worse after it. Leave this one, and try something gentler."},
		{"0:6-7 1:6-7 2:6-6", "3 times: 6 to 7, 6 to 7, 6 to 6. No real change after three tries. Try another routine, or the next muscle on your list."},
		{"0:0-0 1:0-0 2:0-0", "3 times: 0 to 0, 0 to 0, 0 to 0. It does not hurt any more when you begin."},
		// What was not said does not count, and another routine does not.
		{"0:6-4 1:5-4 2:6--", ""},
		{"0:6-4 1:5-4 2:--4", ""},
		{"0:6-4 1:5-4 chest2:6-5", ""},
		// After two weeks it has to be better at the beginning too.
		{"0:6-4 7:6-4 14:6-4", "3 times: 6 to 4, 6 to 4, 6 to 4. After two weeks it is no better when you begin. Stop here, and have it looked at by a doctor or a physiotherapist."},
		{"0:6-4 7:6-4 13:6-4", "3 times: 6 to 4, 6 to 4, 6 to 4. It seems to help you."},
		{"0:6-4 7:5-4 14:4-2", "3 times: 6 to 4, 5 to 4, 4 to 2. It seems to help you."},
		{"0:0-0 7:0-0 14:0-0", "3 times: 0 to 0, 0 to 0, 0 to 0. It does not hurt any more when you begin."},
		// After a long pause one begins anew.
		{"0:6-4 1:6-4 90:6-4", ""},
		{"0:6-6 90:6-4 91:6-4 92:6-5", "3 times: 6 to 4, 6 to 4, 6 to 5. It seems to help you."},
	} {
		var text strings.Builder
		for word := range strings.FieldsSeq(tt.uses) {
			routine := "ball"
			if rest, ok := strings.CutPrefix(word, "chest"); ok {
				routine, word = "chest", rest
			}
			day, scores, _ := strings.Cut(word, ":")
			var d int
			fmt.Sscan(day, &d)
			before, after := scores[:1], scores[2:]
			fmt.Fprintf(&text, "%d %s %s %s\n", 24*60*60*d, routine, before, after)
		}
		if got := verdict(parseUses(text.String()), "ball"); got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.uses, got, tt.want)
		}
	}
}

func TestChange(t *testing.T) {
	for _, tt := range []struct {
		before, after int
		want          string // how it begins
	}{
		{6, 4, "From 6 to 4: that is 2 less."}, {6, 6, "Still 6."}, {0, 0, "It was 0"}, {4, 6, "From 4 to 6: that is 2 more. Rest now."},
		{notSaid, 4, "Noted: 4 now."}, {6, notSaid, ""}, {notSaid, notSaid, ""},
	} {
		got := use{before: tt.before, after: tt.after}.change()
		if !strings.HasPrefix(got, tt.want) || (got == "") != (tt.want == "") {
			t.Errorf("%d, then %d: %q, want %q …", tt.before, tt.after, got, tt.want)
		}
	}
}
