package app

import (
	"bytes"
	"reflect"
	"strconv"
	"time"
	"unsafe"

	"github.com/maxence-charriere/go-app/v10/pkg/errors"
	"github.com/maxence-charriere/go-app/v10/pkg/fmt"
)

// What follows takes the place of go-app's own.

// Getenv returns a variable of the page's.
func Getenv(name string) string {
	if IsServer {
		return ""
	}
	return Window().Call("goappGetenv", name).String()
}

// CanUpdate reports whether an element can be made into another. All elements of HTML are of one
// type here; their tags tell them apart.
func (m nodeManager) CanUpdate(v, new UI) bool {
	if reflect.TypeOf(v) != reflect.TypeOf(new) {
		return false
	}
	switch v := v.(type) {
	case DismountEnforcer:
		return v.CompoID() == new.(DismountEnforcer).CompoID()
	case *htmlElement:
		return v.tag == new.(*htmlElement).tag
	}
	return true
}

// updateComponent keeps a component as it stands: none of this program's has an exported field,
// which is what go-app would take from the new one.
func (m nodeManager) updateComponent(ctx Context, v, new Composer) (UI, error) { return v, nil }

// Equal reports whether an element may keep its handler: functions are compared by their code, as go-app does.
func (h eventHandler) Equal(v eventHandler) bool {
	return h.event == v.event && h.scope == v.scope && h.passive == v.passive && code(h.goHandler) == code(v.goHandler)
}

// code is where a function's code begins: a func is a pointer to what begins with that.
func code(f EventHandler) uintptr { return **(**uintptr)(unsafe.Pointer(&f)) }

// Text sets what an element holds; a text field holds it as its value.
func (e *htmlElement) Text(v any) *htmlElement {
	if e.tag == "textarea" {
		e.setAttr("value", v)
		return e
	}
	return e.Body(Text(v))
}

// Textf is Text with a format.
func (e *htmlElement) Textf(format string, v ...any) *htmlElement {
	return e.Text(FormatString(format, v...))
}

// Render of a component that has none of its own draws nothing.
func (c *Compo) Render() UI { return Text("") }

// Render says that no page has this address.
func (n *notFound) Render() UI { return P().Text("Not found") }

// OnMount has nothing to look up.
func (n *notFound) OnMount(Context) {}

// Encode writes whole pages, which the original does when they are built.
func (e *engineX) Encode(*bytes.Buffer, HTMLHtml) error {
	return errors.New("this program writes no pages")
}

// Start runs what is dispatched, and after that draws, at most so many times a second. The ticker
// of go-app's own sends the time, which brings the calendar.
func (e *engineX) Start(framerate int) {
	waiting := true
	draw := func() { e.dispatches <- nil }
	time.AfterFunc(0, draw)
	for dispatch := range e.dispatches {
		if dispatch == nil {
			waiting = false
			e.processFrame()
			continue
		}
		dispatch()
		if !waiting {
			waiting = true
			time.AfterFunc(time.Second/time.Duration(framerate), draw)
		}
	}
}

// toString writes no numbers with a point, of which this program gives go-app none.
func toString(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case bool:
		return strconv.FormatBool(v)
	case nil:
		return ""
	}
	return fmt.Sprint(v)
}
