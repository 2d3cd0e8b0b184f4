package app

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"knotmap/bodymap"
)

// rehearse does, in pieces while the browser is idle, what the first touch will call for: browsers
// compile a function when it is first called, which makes the first answer many times slower than the next.
func rehearse() {
	idle := goapp.Window().Get("requestIdleCallback")
	if !idle.Truthy() {
		return
	}
	m := &mapPage{}
	m.state.Complaint.Taps = []bodymap.Tap{bodymap.TapAt(bodymap.Places()[0])}
	pieces := []func(){
		func() { m.candidates = bodymap.Rank(m.state.Complaint) },
		func() { m.next, m.asking = bodymap.NextQuestion(m.state.Complaint) },
		m.think,
		func() { m.drawn(plate{}) },
		func() { m.Render() },
	}
	var piece goapp.Func
	piece = goapp.FuncOf(func(goapp.Value, []goapp.Value) any {
		pieces[0]()
		if pieces = pieces[1:]; len(pieces) == 0 {
			piece.Release()
			return nil
		}
		goapp.Window().Call("requestIdleCallback", piece)
		return nil
	})
	goapp.Window().Call("requestIdleCallback", piece)
}
