//go:build !js

package content

import (
	"regexp"
	"strings"
	"testing"
)

// loaded returns the library as it is shipped.
func loaded(t *testing.T) *Library {
	t.Helper()
	l, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// Addresses that the views, the map and old bookmarks name.
func TestLoad(t *testing.T) {
	l := loaded(t)
	for _, id := range []string{"not-where-it-hurts", "causes", "deep-knot-beside-the-blade"} {
		if l.Article(id) == nil {
			t.Errorf("no article %q", id)
		}
	}
	for _, id := range []string{"ball-against-the-wall", "chest-stretch", "cold-for-a-fresh-spasm"} {
		if l.Routine(id) == nil {
			t.Errorf("no routine %q", id)
		}
	}
	for _, id := range []string{"about", "safety"} {
		if l.Page(id) == nil {
			t.Errorf("no page %q", id)
		}
	}
	if len(l.Questions) == 0 {
		t.Error("no questions")
	}
}

var gradeInWords = regexp.MustCompile(`(?i)grade: (moderate|low|expert tradition|contested)|grade is expert tradition`)

// What every reader must meet in each text, whatever it is about.
func TestManners(t *testing.T) {
	l := loaded(t)
	for _, a := range l.Articles {
		html := proseOf(a)
		if !gradeInWords.MatchString(html) {
			t.Errorf("%s: no grade in words", a.ID)
		}
		if !strings.Contains(html, `href="/safety"`) {
			t.Errorf("%s: no link to the warning signs", a.ID)
		}
	}
	for _, r := range l.Routines {
		if !gradeInWords.MatchString(r.HTML) {
			t.Errorf("%s: no grade in words before the steps", r.ID)
		}
		warning, dose := strings.Index(r.HTML, `href="/safety"`), strings.Index(r.HTML, "Grade:")
		if warning < 0 || dose >= 0 && warning > dose {
			t.Errorf("%s: want the warning signs before the advice", r.ID)
		}
	}
}

func proseOf(a Article) string {
	var b strings.Builder
	for _, p := range a.Parts {
		b.WriteString(p.HTML)
	}
	return b.String()
}

// A picture that no step shows is fetched by every device that keeps the site.
func TestPicturesAreUsed(t *testing.T) {
	unused := map[string]bool{}
	for id, p := range pictures {
		unused[id] = true
		if p.alt == "" {
			t.Errorf("picture %q has no words for those who do not see it", id)
		}
	}
	for _, r := range loaded(t).Routines {
		for _, s := range r.Steps {
			delete(unused, s.Picture)
		}
	}
	for id := range unused {
		t.Errorf("picture %q belongs to no step", id)
	}
}

// Each thing that can be asked for leads somewhere: a tool, a room or a topic without a text would be an empty choice.
func TestChoicesLeadSomewhere(t *testing.T) {
	l := loaded(t)
	used := map[string]bool{}
	for _, r := range l.Routines {
		used[string(r.Kind)] = true
		for _, id := range append(r.Tools, r.Rooms...) {
			used[id] = true
		}
	}
	for _, a := range l.Articles {
		used["article "+string(a.Topic)] = true
	}
	for _, q := range l.Questions {
		used["question "+string(q.Topic)] = true
	}
	want := append(append([]string{}, Tools...), Rooms...)
	for _, k := range Kinds {
		want = append(want, string(k))
	}
	for _, topic := range ArticleTopics {
		want = append(want, "article "+string(topic))
	}
	for _, topic := range QuestionTopics {
		want = append(want, "question "+string(topic))
	}
	for _, id := range want {
		if !used[id] {
			t.Errorf("no text for %q", id)
		}
	}
}
