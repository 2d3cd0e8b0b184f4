package main

import (
	"strings"
	"testing"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

func TestRepair(t *testing.T) {
	for _, test := range []struct {
		name string
		ui   goapp.UI
		want string
	}{
		{"order of attributes", goapp.A().Title("t").Class("c").Href("/a").ID("i"),
			`<a class="c" href="/a" id="i" title="t"></a>`},
		{"ampersand", goapp.A().Href("/a?b=1&c=2").Title("R&D"),
			`<a href="/a?b=1&amp;c=2" title="R&amp;D"></a>`},
		{"no-break space and line break", goapp.Div().Title("5\u00a0cm\nwide"),
			"<div title=\"5\u00a0cm\nwide\"></div>"},
		{"backslash", goapp.Input().Pattern(`\d+`),
			`<input pattern="\d+"/>`},
		{"ARIA state", goapp.Button().Aria("pressed", true).Aria("expanded", false).Text("x"),
			`<button aria-expanded="false" aria-pressed="true">x</button>`},
		{"bare and false booleans", goapp.Input().Disabled(true).Checked(false),
			`<input disabled=""/>`},
		{"decorative picture", goapp.Img().Src("/a.png").Alt(""),
			`<img alt="" src="/a.png"/>`},
		{"words beside elements", goapp.P().Body(goapp.Text("foo"), goapp.B().Text("bar"), goapp.Text(", baz ("), goapp.I().Body(goapp.B().Text("x")), goapp.Text(").")),
			`<p>foo<b>bar</b>, baz (<i><b>x</b></i>).</p>`},
		{"neighbouring texts", goapp.P().Body(goapp.Text("a "), goapp.Text("b"), goapp.B().Text("c")),
			`<p>a b<b>c</b></p>`},
		{"one element inside", goapp.Div().Body(goapp.Div().Body(goapp.P().Text("x"))),
			`<div><div><p>x</p></div></div>`},
		{"preformatted", goapp.Div().Body(goapp.Pre().Text("a\n  b\n"), goapp.P()),
			"<div><pre>a\n  b\n</pre><p></p></div>"},
		{"Markdown keeps its line breaks", goapp.Div().Body(goapp.Raw("<p>one\n<b>two</b>\n<i>three</i></p>"), goapp.P()),
			"<div><p>one\n<b>two</b>\n<i>three</i></p><p></p></div>"},
		{"drawing", goapp.Div().Body(goapp.Raw(`<svg viewBox="0 0 1 1"><use href="#a"></use><path d="M0 0"></path></svg>`)),
			`<div><svg viewBox="0 0 1 1"><use href="#a"></use><path d="M0 0"></path></svg></div>`},
		{"a component in a component", goapp.Div().Body(&box{}, goapp.Text("y")),
			`<div><section><b>in</b> the box</section>y</div>`},
	} {
		rendered := goapp.HTMLString(test.ui)
		got, err := repair(rendered)
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
		}
		if got != test.want {
			t.Errorf("%s: got\n%s\nwant\n%s\nfrom\n%s", test.name, got, test.want, rendered)
		}
	}
}

type box struct{ goapp.Compo }

func (*box) Render() goapp.UI {
	return goapp.Section().Body(goapp.B().Text("in"), goapp.Text(" the box"))
}

func TestRepairRefuses(t *testing.T) {
	for _, test := range []struct {
		rendered, want string
	}{
		{goapp.HTMLString(goapp.P().Title(`the "bad" word`)), "quotation mark"},
		{"<p></p><p></p>", "2 elements"},
		{"text", "1 elements and texts"},
		{"", "0 elements"},
	} {
		if _, err := repair(test.rendered); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q: got %v, want an error with %q", test.rendered, err, test.want)
		}
	}
}

// Rendering the same page again must give the same bytes, though go-app's attributes come in random order.
func TestRepairIsStable(t *testing.T) {
	ui := func() goapp.UI {
		return goapp.Div().ID("a").Class("b").Title("c").Aria("label", "d").DataSet("e", "f").TabIndex(-1).Lang("en")
	}
	first, err := repair(goapp.HTMLString(ui()))
	if err != nil {
		t.Fatal(err)
	}
	for range 20 {
		if got, _ := repair(goapp.HTMLString(ui())); got != first {
			t.Fatalf("got %s after %s", got, first)
		}
	}
}

func TestRefuse(t *testing.T) {
	for _, test := range []struct {
		page, want string // want "" is accepted
	}{
		{`<script src="/app.js"></script><svg><path fill="red"></path></svg><a href="/a">a</a>`, ""},
		{`<script>x()</script>`, ""},
		{`<p><script>x()</script>`, "<script>"},
		{`<p><script>x()</script><template></template>`, ""}, // in its place: the first page's own
		{`<style>a{}</style>`, ""},                           // in the head: the first page's own
		{`<p><style>a{}</style>`, "<style>"},
		{`<p style="color:red">`, "style"},
		{`<p onclick="x()">`, "onclick"},
		{`<a href=" JavaScript:x()">`, "forbidden"},
		{`<a title='\"'>`, "escape"},
		{`<a title="5\u00a0cm">`, "escape"},
		{`5\u00a0cm`, "escaped letter"},
	} {
		document, err := html.Parse(strings.NewReader(test.page))
		if err != nil {
			t.Fatal(err)
		}
		err = refuse(document)
		if test.want == "" && err != nil || test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)) {
			t.Errorf("%s: got %v, want an error with %q", test.page, err, test.want)
		}
	}
}
