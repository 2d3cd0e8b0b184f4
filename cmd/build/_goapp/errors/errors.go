// Package errors says what went wrong, with tags, in one line of text.
package errors

import (
	"errors"
	"fmt"
)

// Error is a message with what it is about and what caused it.
type Error struct {
	message string
	cause   error
}

// New returns an error with a message.
func New(message string) Error { return Error{message: message} }

// Newf returns an error with a formatted message.
func Newf(format string, v ...any) Error { return Error{message: fmt.Sprintf(format, v...)} }

// WithTag returns the error with a name and a value in its message.
func (e Error) WithTag(name string, value any) Error {
	e.message += fmt.Sprintf(" %s=%v", name, value)
	return e
}

// WithType returns the error with a type in its message.
func (e Error) WithType(name string) Error { return e.WithTag("type", name) }

// Wrap returns the error with its cause.
func (e Error) Wrap(cause error) Error {
	e.cause = cause
	return e
}

// Unwrap returns the cause.
func (e Error) Unwrap() error { return e.cause }

// Error returns the message and those of its causes.
func (e Error) Error() string {
	if e.cause == nil {
		return e.message
	}
	return e.message + ": " + e.cause.Error()
}

// Is is the standard library's.
func Is(err, target error) bool { return errors.Is(err, target) }

// As is the standard library's.
func As(err error, target any) bool { return errors.As(err, target) }
