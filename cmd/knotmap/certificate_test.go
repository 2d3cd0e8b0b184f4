package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

type pair struct{ cert, key string }

// writePair writes a new certificate of that name, and its key, into a folder.
func writePair(t *testing.T, dir, name string) pair {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	about := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, NotAfter: time.Now().Add(time.Hour)}
	cert, err := x509.CreateCertificate(rand.Reader, about, about, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	p := pair{filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")}
	for file, block := range map[string]*pem.Block{p.cert: {Type: "CERTIFICATE", Bytes: cert}, p.key: {Type: "PRIVATE KEY", Bytes: private}} {
		if err := os.WriteFile(file, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

func TestTLS(t *testing.T) {
	files := writePair(t, t.TempDir(), "first")
	c, err := newCertificate(files.cert, files.key)
	if err != nil {
		t.Fatal(err)
	}
	server := start(t, siteOf(t, smallRelease()), c, 4)
	transports := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, ForceAttemptHTTP2: true}
	defer transports.CloseIdleConnections()
	for _, test := range []struct {
		path   string
		status int
	}{{"/", 200}, {"/others", 200}, {"/nope", 404}} {
		answer, err := (&http.Client{Transport: transports}).Get("https://" + server.addr + test.path)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		if got := answer.Header.Get("Strict-Transport-Security"); answer.StatusCode != test.status || answer.ProtoMajor != 2 || got != "max-age=31536000" {
			t.Errorf("%s: got status %d, HTTP/%d, Strict-Transport-Security %q", test.path, answer.StatusCode, answer.ProtoMajor, got)
		}
	}
	old := &tls.Config{InsecureSkipVerify: true, MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11}
	if conn, err := tls.Dial("tcp", server.addr, old); err == nil {
		conn.Close()
		t.Error("TLS 1.1 is accepted")
	}
}

// A renewed certificate is used without a restart, and half of one is not.
func TestCertificateIsReadAgain(t *testing.T) {
	dir := t.TempDir()
	files := writePair(t, dir, "first")
	c, err := newCertificate(files.cert, files.key)
	if err != nil {
		t.Fatal(err)
	}
	touch := func(name string, hours int) {
		t.Helper()
		at := time.Now().Add(time.Duration(hours) * time.Hour)
		if err := os.Chtimes(name, at, at); err != nil {
			t.Fatal(err)
		}
	}
	want := func(name string) {
		t.Helper()
		got, err := c.current(nil)
		if err != nil || got.Leaf.Subject.CommonName != name {
			t.Errorf("got %v, %v, want the certificate %q", got.Leaf.Subject, err, name)
		}
	}
	want("first")
	key, err := os.ReadFile(files.key)
	if err != nil {
		t.Fatal(err)
	}
	writePair(t, dir, "second")
	newKey, err := os.ReadFile(files.key)
	if err != nil {
		t.Fatal(err)
	}
	os.WriteFile(files.key, key, 0o600)
	touch(files.cert, 1)
	want("first") // with the new certificate the old key does not go
	os.WriteFile(files.key, newKey, 0o600)
	touch(files.key, 2)
	want("second")
	os.Remove(files.cert)
	want("second")
}

func TestNewCertificateRefuses(t *testing.T) {
	dir := t.TempDir()
	files := writePair(t, dir, "first")
	other := filepath.Join(dir, "other.pem")
	os.WriteFile(other, []byte("nothing"), 0o600)
	for _, test := range []struct {
		cert, key, says string
		usage           bool
	}{
		{files.cert, "", "go together", true},
		{"", files.key, "go together", true},
		{files.cert, filepath.Join(dir, "none.pem"), "none.pem", false},
		{other, files.key, "other.pem", false},
	} {
		_, err := newCertificate(test.cert, test.key)
		if err == nil || !strings.Contains(err.Error(), test.says) || errors.Is(err, errUsage) != test.usage {
			t.Errorf("newCertificate(%q, %q): got %v, want an error with %q", test.cert, test.key, err, test.says)
		}
	}
	if c, err := newCertificate("", ""); c != nil || err != nil {
		t.Errorf("without files: got %v, %v", c, err)
	}
}
