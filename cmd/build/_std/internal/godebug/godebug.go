// Package godebug is the standard library's without settings: a browser has no $GODEBUG.
package godebug

// A Setting has its default value.
type Setting struct{ name string }

// New returns the setting of a name.
func New(name string) *Setting { return &Setting{name} }

// Name returns the name of the setting.
func (s *Setting) Name() string {
	if s.name != "" && s.name[0] == '#' {
		return s.name[1:]
	}
	return s.name
}

// Undocumented reports whether the name says so.
func (s *Setting) Undocumented() bool { return s.name != "" && s.name[0] == '#' }

// String returns name=value.
func (s *Setting) String() string { return s.Name() + "=" }

// IncNonDefault has nothing to count.
func (s *Setting) IncNonDefault() {}

// Value returns no value, which means the default.
func (s *Setting) Value() string { return "" }
