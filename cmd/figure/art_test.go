package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func TestCommittedFilesAreWhatTheProgramWrites(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "bodymap"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := generate(dir); err != nil {
		t.Fatal(err)
	}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		got, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		want, err := os.ReadFile(filepath.Join("..", "..", name))
		if err != nil {
			return err
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s differs from what is committed; run go run ./cmd/figure", name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestPicturesAreSound(t *testing.T) {
	reference := regexp.MustCompile(`(?:href="#|url\(#)([a-z0-9-]+)`)
	for name, picture := range pictures() {
		if err := parses(picture); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for _, bad := range []string{"NaN", "Inf", "<script", "<filter", "style=\"", "%!"} {
			if strings.Contains(picture, bad) {
				t.Errorf("%s contains %q", name, bad)
			}
		}
		for _, r := range reference.FindAllStringSubmatch(picture, -1) {
			if n := strings.Count(picture, `id="`+r[1]+`"`); n != 1 {
				t.Errorf("%s: %d elements with the id %q, want 1", name, n, r[1])
			}
		}
	}
}

func TestEveryClassIsPainted(t *testing.T) {
	class := regexp.MustCompile(`class="([^"]+)"`)
	for name, picture := range pictures() {
		for _, match := range class.FindAllStringSubmatch(picture, -1) {
			for _, c := range strings.Fields(match[1]) {
				if !strings.Contains(artCSS, "."+c+"{") {
					t.Errorf("%s: no style for the class %q", name, c)
				}
			}
		}
	}
}

func TestPatchesLieFlat(t *testing.T) {
	for _, f := range inspect() {
		if f.folded > worstFold || f.narrowest < 3.5 || f.outside > 6 || f.across > .3 {
			t.Errorf("%v; want at most %.0f %% folded, 3.5 units or wider, at most 6 outside, none across", f, worstFold*100)
		}
	}
}

func TestMusclesHaveNamesOfTheirOwn(t *testing.T) {
	for _, p := range plates() {
		seen := map[string]bool{}
		for _, m := range p.draw().drawn {
			if m.id == "" || seen[m.id] {
				t.Errorf("%s: muscle %q twice, or without an id; its fibres are seeded by it", p.name(), m.id)
			}
			seen[m.id] = true
		}
	}
}

func TestStippleKeepsItsDistance(t *testing.T) {
	for _, d := range stipples {
		kept := d.throw()
		for i, p := range kept {
			if others := append(kept[:i:i], kept[i+1:]...); !d.free(others, p) {
				t.Errorf("%s: dot %v is too near to another", d.id, p)
			}
		}
		if share := float64(len(kept)) * d.apart * d.apart / (d.tile * d.tile); share < .6 {
			t.Errorf("%s: %d dots, want a tile without holes", d.id, len(kept))
		}
	}
}

func pictures() map[string]string {
	out := map[string]string{}
	for _, p := range plates() {
		out[p.name()] = p.draw().svg()
	}
	return out
}

func parses(picture string) error {
	decoder := xml.NewDecoder(strings.NewReader(picture))
	for {
		if _, err := decoder.Token(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
	}
}
