package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"knotmap/web"
)

// exportList names the file that lists what an export wrote, one path a line,
// so that the next export into the same folder can take it away again.
const exportList = ".knotmap-export"

func export(args []string, stdout io.Writer) error {
	flags := flag.NewFlagSet("export", flag.ContinueOnError)
	out := flags.String("out", "", "folder to write to")
	if err := parse(flags, args); err != nil {
		return err
	}
	if *out == "" {
		return fmt.Errorf("export: say where to with -out DIR: %w", errUsage)
	}
	n, err := exportTo(*out, web.Release())
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(stdout, "wrote %d files to %s\n", n, *out)
	return err
}

// exportTo writes a release and its headers into dir, which must be new,
// empty, or an earlier export, and returns the number of files.
func exportTo(dir string, release fs.FS) (int, error) {
	files, err := exported(release)
	if err != nil {
		return 0, err
	}
	if err := takeAway(dir); err != nil {
		return 0, err
	}
	names := slices.Sorted(maps.Keys(files))
	files[exportList] = []byte(strings.Join(names, "\n") + "\n")
	for _, name := range append([]string{exportList}, names...) {
		to := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return 0, err
		}
		if err := os.WriteFile(to, files[name], 0o644); err != nil {
			return 0, err
		}
	}
	return len(names), nil
}

// exported returns what an export writes, by slash-separated path.
func exported(release fs.FS) (map[string][]byte, error) {
	s, err := newSite(release)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{"_headers": []byte(s.headersFile())}
	for _, name := range examples {
		example, err := s.example(name)
		if err != nil {
			return nil, err
		}
		files[name] = []byte(example)
	}
	err = fs.WalkDir(release, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(entry.Name(), ".") {
			return err
		}
		files[name], err = fs.ReadFile(release, name)
		return err
	})
	return files, err
}

// takeAway takes an earlier export out of dir, and refuses any other content.
func takeAway(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return err
	}
	list, err := os.ReadFile(filepath.Join(dir, exportList))
	if err != nil {
		return fmt.Errorf("%s is not empty and no earlier export: choose another folder", dir)
	}
	for name := range strings.Lines(string(list)) {
		name = filepath.FromSlash(strings.TrimSuffix(name, "\n"))
		if !filepath.IsLocal(name) {
			return fmt.Errorf("%s: %q is outside the folder", filepath.Join(dir, exportList), name)
		}
		if err := os.Remove(filepath.Join(dir, name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}
