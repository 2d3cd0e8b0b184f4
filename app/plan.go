package app

import (
	"slices"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
	"knotmap/content"
)

// planPage is the plan as it runs in the browser: chosen anew at every change of what the reader wishes. What
// is the same for all stays as it was prerendered.
type planPage struct {
	goapp.Compo

	wish     content.Wish
	plan     *content.Plan // nil without a muscle, and until the catalogue is here
	problems []string      // what the address named that is not known
	missing  bool          // the catalogue could not be had
	shared   string        // what is the same for all, as HTML
	kept     kept
	unlisten func()
}

// sharedPart names, among what is kept, what the plan says to all.
const sharedPart = "plan"

func newPlanPage() goapp.Composer {
	p := &planPage{}
	shown := atHand()
	if !strings.Contains(shown.main, `data-keep="`+sharedPart+`"`) { // it says that the page cannot be had
		return &document{shown: shown}
	}
	fragment := shown.part
	if shown.kept {
		p.kept = kept{sharedPart: true}
		if isMuscle(fragment) { // the reader has been led to the part about it, and stays there
			fragment = ""
		}
	} else {
		p.shared = shown.sharedPlan(fragment)
	}
	p.load(fragment)
	return p
}

func isMuscle(fragment string) bool { return bodymap.MuscleByID(fragment) != nil }

// sharedPlan is what the page says to all. The part about a muscle that a plan is made for is not
// led to: the plan is.
func (s prerendered) sharedPlan(muscle string) string {
	page := goapp.Window().Get("DOMParser").New().Call("parseFromString", s.main, "text/html")
	if isMuscle(muscle) {
		if part := page.Call("getElementById", muscle); part.Truthy() {
			part.Call("removeAttribute", "id")
		}
	}
	return page.Call("querySelector", `[data-keep="`+sharedPart+`"]`).Get("innerHTML").String()
}

// load takes over what an address says. What is neither a muscle nor a wish is a part of the page.
func (p *planPage) load(fragment string) {
	if !strings.Contains(fragment, "=") && !isMuscle(fragment) {
		fragment = ""
	}
	p.wish, p.problems = content.ParseWish(fragment, keptWish())
	p.think()
}

// think chooses anew.
func (p *planPage) think() {
	p.plan = nil
	if catalogue != nil && len(p.wish.Muscles) > 0 {
		p.plan = catalogue.Plan(p.wish)
	}
}

// OnMount fetches what there is to choose from, and follows the address.
func (p *planPage) OnMount(ctx goapp.Context) {
	withCatalogue(ctx, func(_ goapp.Context, c *content.Catalogue, _ error) {
		p.missing = c == nil
		p.think()
	})
	follow := goapp.FuncOf(func(goapp.Value, []goapp.Value) any {
		ctx.Dispatch(p.follow)
		return nil
	})
	goapp.Window().Call("addEventListener", "hashchange", follow)
	p.unlisten = func() {
		goapp.Window().Call("removeEventListener", "hashchange", follow)
		follow.Release()
	}
}

// OnDismount stops following.
func (p *planPage) OnDismount() { p.unlisten() }

// follow takes over a wish that the reader has followed a link to, or written.
func (p *planPage) follow(ctx goapp.Context) {
	if fragment := goapp.Window().URL().Fragment; strings.Contains(fragment, "=") && fragment != p.wish.String() {
		p.load(fragment)
		p.toTop(ctx)
	}
}

// toTop takes the reader to where the plan begins.
func (p *planPage) toTop(ctx goapp.Context) {
	ctx.Defer(func(goapp.Context) {
		if planner := goapp.Window().GetElementByID("planner"); planner.Truthy() {
			planner.Call("scrollIntoView")
			planner.Call("focus", map[string]any{"preventScroll": true})
		}
	})
}

// Render shows the plan and, below it, what is the same for all.
func (p *planPage) Render() goapp.UI {
	shared := p.kept.markup(sharedPart, func() string { return p.shared })
	return layout("/plan", goapp.Div().Body(planMain(p.planner(), shared)).OnChange(p.onChange).OnClick(p.onClick))
}

// change takes a new wish, and writes it to the address.
func (p *planPage) change(ctx goapp.Context, wish content.Wish) {
	p.wish, p.problems = wish, nil
	p.think()
	u := ctx.Page().URL()
	u.Fragment = wish.String()
	writeAddress(u)
}

// onChange hears what the reader has chosen of what there is to choose.
func (p *planPage) onChange(ctx goapp.Context, e goapp.Event) {
	field := e.Get("target")
	wish := p.wish
	switch value := field.Get("value").String(); field.Get("name").String() {
	case "has":
		wish.Has = with(wish.Has, value, field.Get("checked").Bool())
	case "where":
		wish.Room = value
	case "fresh":
		wish.Fresh = value == "yes"
	default:
		return
	}
	keepWish(wish)
	p.change(ctx, wish)
}

// with returns a list of tools with or without one of them.
func with(tools []string, tool string, on bool) []string {
	return slices.DeleteFunc(slices.Clone(content.Tools), func(t string) bool {
		if t == tool {
			return !on
		}
		return !slices.Contains(tools, t)
	})
}

// onClick hears the buttons.
func (p *planPage) onClick(ctx goapp.Context, e goapp.Event) {
	control := e.Get("target").Call("closest", "button[data-do]")
	if !control.Truthy() {
		return
	}
	e.Call("stopPropagation")
	wish := p.wish
	switch control.Get("dataset").Get("do").String() {
	case "remove":
		id := control.Get("dataset").Get("id").String()
		wish.Muscles = slices.DeleteFunc(slices.Clone(wish.Muscles), func(m string) bool { return m == id })
	case "next": // what was tried goes to the end of the line
		wish.Muscles = append(slices.Clone(wish.Muscles[1:]), wish.Muscles[0])
	case "print":
		goapp.Window().Call("print")
		return
	}
	p.change(ctx, wish)
	p.toTop(ctx)
}
