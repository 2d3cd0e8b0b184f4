package errors

import (
	"io"
	"testing"
)

func TestError(t *testing.T) {
	err := New("loading failed").WithTag("key", 7).WithType("x").Wrap(Newf("line %d", 3).Wrap(io.EOF))
	if got, want := err.Error(), "loading failed key=7 type=x: line 3: EOF"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if !Is(err, io.EOF) {
		t.Error("the cause is not found")
	}
	var e Error
	if !As(err, &e) {
		t.Error("the type is not found")
	}
}
