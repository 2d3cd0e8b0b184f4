// Package uuid makes names that nobody else has. Nothing secret hangs on them.
package uuid

import (
	"fmt"
	"math/rand/v2"
)

// NewString returns a random version 4 UUID.
func NewString() string {
	a, b := rand.Uint64(), rand.Uint64()
	return fmt.Sprintf("%08x-%04x-4%03x-%04x-%012x", uint32(a>>32), uint16(a>>16), a&0xfff, b>>48&0x3fff|0x8000, b&(1<<48-1))
}
