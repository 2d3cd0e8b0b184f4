package context

import "testing"

func TestBackgroundHasNoEnd(t *testing.T) {
	select {
	case <-Background().Done():
		t.Error("it is over")
	default:
	}
}
