// Package context is as much of the standard library's as the lean go-app asks for: a context that nobody ends.
// The original's has a deadline, and so brings the calendar with it.
package context

// Context says when work is to stop.
type Context interface {
	// Done returns the channel that is closed then.
	Done() <-chan struct{}
}

// Background returns a context without an end.
func Background() Context { return background{} }

type background struct{}

func (background) Done() <-chan struct{} { return nil }
