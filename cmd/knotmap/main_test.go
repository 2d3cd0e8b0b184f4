package main

import (
	"bytes"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestRunRefusesInOneLine(t *testing.T) {
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	for _, test := range []struct {
		args   string
		status int
		stderr string
	}{
		{"sreve", 2, `unknown command "sreve"`},
		{"serve -port 80", 2, "-port"},
		{"-port 80", 2, "-port"},
		{"serve now", 2, `unexpected argument "now"`},
		{"serve -max-connections 0", 2, "want 1 or more"},
		{"serve -tls-cert a.pem", 2, "-tls-key"},
		{"serve -tls-cert nowhere/a.pem -tls-key nowhere/b.pem", 1, `"nowhere/a.pem"`},
		{"export", 2, "-out DIR"},
	} {
		var stdout, stderr bytes.Buffer
		status := run(strings.Fields(test.args), &stdout, &stderr)
		if status != test.status {
			t.Errorf("knotmap %s: got status %d, want %d", test.args, status, test.status)
		}
		if got := stderr.String(); !strings.Contains(got, test.stderr) || strings.Count(got, "\n") != 1 {
			t.Errorf("knotmap %s: got %q, want one line with %q", test.args, got, test.stderr)
		}
	}
	if _, err := listen(busy.Addr().String()); err == nil || !strings.Contains(err.Error(), "is in use") {
		t.Errorf("got %v for a port in use", err)
	}
	if _, err := listen("nonsense"); err == nil || !strings.Contains(err.Error(), `"nonsense"`) {
		t.Errorf("got %v for an address that is none", err)
	}
}

func TestHelpNamesEveryCommand(t *testing.T) {
	var stdout, stderr bytes.Buffer
	if status := run([]string{"help"}, &stdout, &stderr); status != 0 {
		t.Fatalf("got status %d", status)
	}
	for _, c := range commands {
		if !strings.Contains(stdout.String(), "knotmap "+c.name+" ") {
			t.Errorf("help does not name %q", c.name)
		}
	}
	stdout.Reset()
	if status := run([]string{"export", "-h"}, &stdout, &stderr); status != 0 || !strings.Contains(stdout.String(), "-out DIR") {
		t.Errorf("export -h: got status %d and %q", status, &stdout)
	}
}

func TestExport(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "site")
	release := smallRelease()
	n, err := exportTo(dir, release)
	if err != nil {
		t.Fatal(err)
	}
	if want := len(release) + 2; n != want { // _headers, nginx.conf, Caddyfile more, .keep less
		t.Errorf("got %d files, want %d", n, want)
	}
	body, err := os.ReadFile(filepath.Join(dir, "muscles", "rhomboids.html"))
	if err != nil || string(body) != "<title>Rhomboids</title>" {
		t.Errorf("got %q, %v", body, err)
	}
	headers, err := os.ReadFile(filepath.Join(dir, "_headers"))
	if err != nil || !strings.Contains(string(headers), "frame-ancestors 'none'") || !strings.Contains(string(headers), "immutable") {
		t.Errorf("got %q, %v", headers, err)
	}

	delete(release, "muscles/rhomboids.html")
	if _, err := exportTo(dir, release); err != nil {
		t.Errorf("exporting again: %v", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "muscles", "rhomboids.html")); !os.IsNotExist(err) {
		t.Errorf("a page that is gone is still in the folder: %v", err)
	}
}

func TestExportWantsAFolder(t *testing.T) {
	if _, err := exportTo("main_test.go", smallRelease()); err == nil || !strings.Contains(err.Error(), "main_test.go") {
		t.Errorf("got %v for a file in the folder's place", err)
	}
}

func TestExportKeepsOtherPeoplesFiles(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "thesis.txt"), []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := exportTo(dir, smallRelease()); err == nil || !strings.Contains(err.Error(), "not empty") {
		t.Errorf("got %v for a folder in use", err)
	}
	if err := os.WriteFile(filepath.Join(dir, exportList), []byte("../thesis.txt\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := exportTo(dir, smallRelease()); err == nil || !strings.Contains(err.Error(), "outside") {
		t.Errorf("got %v for a list that leads out of the folder", err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if want := []string{exportList, "thesis.txt"}; !slices.Equal(names, want) {
		t.Errorf("got %q left in the folder, want %q", names, want)
	}
}
