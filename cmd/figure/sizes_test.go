package main

import (
	"bytes"
	"testing"

	"github.com/andybalholm/brotli"

	"knotmap/bodymap"
)

// Bytes on the wire, as brotli sends them.
const (
	mostArt  = 45_000 // for a picture
	mostView = 60_000 // for the first view's picture with what can be tapped on it
)

func TestPicturesAreLight(t *testing.T) {
	for _, p := range plates() {
		size := compressed(t, p.draw().svg())
		if size > mostArt {
			t.Errorf("%s takes %d bytes, want %d at most", p.name(), size, mostArt)
		}
		if p != (plate{}) {
			continue
		}
		taps := bodymap.SkinPath(bodymap.Back)
		for _, r := range bodymap.Regions {
			if r.View == bodymap.Back {
				taps += r.ID + r.Path()
			}
		}
		if size += compressed(t, taps); size > mostView {
			t.Errorf("the first view takes %d bytes with its outlines, want %d at most", size, mostView)
		}
	}
}

func compressed(t *testing.T, text string) int {
	t.Helper()
	var out bytes.Buffer
	w := brotli.NewWriterLevel(&out, brotli.BestCompression)
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Len()
}
