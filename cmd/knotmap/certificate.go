package main

import (
	"crypto/tls"
	"fmt"
	"os"
	"sync"
	"time"
)

// A certificate is read again when its files have changed, so that renewing it needs no restart.
type certificate struct {
	certFile, keyFile string

	mu      sync.Mutex
	loaded  *tls.Certificate
	changed [2]time.Time // of the files when they were last read
}

// newCertificate returns nil where neither file is named.
func newCertificate(certFile, keyFile string) (*certificate, error) {
	if certFile == "" && keyFile == "" {
		return nil, nil
	}
	if certFile == "" || keyFile == "" {
		return nil, fmt.Errorf("serve: -tls-cert and -tls-key go together: %w", errUsage)
	}
	c := &certificate{certFile: certFile, keyFile: keyFile}
	c.changed = c.changes()
	pair, err := tls.LoadX509KeyPair(certFile, keyFile)
	if err != nil {
		return nil, fmt.Errorf("cannot use -tls-cert %q with -tls-key %q: %w", certFile, keyFile, err)
	}
	c.loaded = &pair
	return c, nil
}

func (c *certificate) changes() [2]time.Time {
	var at [2]time.Time
	for i, name := range []string{c.certFile, c.keyFile} {
		if info, err := os.Stat(name); err == nil {
			at[i] = info.ModTime()
		}
	}
	return at
}

// current returns the certificate in use. Files that do not fit together, as while they are
// being exchanged, leave it as it is until they change again.
func (c *certificate) current(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if at := c.changes(); at != c.changed {
		c.changed = at
		if pair, err := tls.LoadX509KeyPair(c.certFile, c.keyFile); err == nil {
			c.loaded = &pair
		}
	}
	return c.loaded, nil
}
