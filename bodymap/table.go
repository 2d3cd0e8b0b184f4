package bodymap

import "slices"

// sorted returns a list in order; equal elements keep theirs. It sorts the elements'
// numbers, for the library's sort of each kind of element would bring another 12 kB of
// code into the browser's program.
func sorted[T any](list []T, compare func(a, b T) int) []T {
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return compare(list[i], list[j]) })
	out := make([]T, len(list))
	for i, at := range order {
		out[i] = list[at]
	}
	return out
}

// byID returns the row of a table with that ID, or nil.
func byID[T any](table []T, id func(*T) string, want string) *T {
	for i := range table {
		if id(&table[i]) == want {
			return &table[i]
		}
	}
	return nil
}
