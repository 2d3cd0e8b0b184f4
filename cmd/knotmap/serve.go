package main

import (
	"context"
	"crypto/tls"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"

	"knotmap/web"
)

const serveUsage = "[-addr :8000] [-tls-cert FILE -tls-key FILE] [-max-connections 4096]"

func serve(args []string, stdout io.Writer) error {
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	addr := flags.String("addr", ":8000", "address to listen on")
	certFile := flags.String("tls-cert", "", "file with the certificate and those above it, in PEM")
	keyFile := flags.String("tls-key", "", "file with its private key, in PEM")
	connections := flags.Int("max-connections", 4096, "connections open at once")
	if err := parse(flags, args); err != nil {
		return err
	}
	if *connections < 1 {
		return fmt.Errorf("serve: -max-connections is %d, want 1 or more: %w", *connections, errUsage)
	}
	certificate, err := newCertificate(*certFile, *keyFile)
	if err != nil {
		return err
	}
	s, err := newSite(web.Release())
	if err != nil {
		return err
	}
	listener, err := listen(*addr)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	fmt.Fprintln(stdout, "Knotmap is at", address(listener.Addr(), certificate != nil))
	debug.SetGCPercent(400) // answers leave little behind, and nothing of the site is ever freed
	server := newServer(s, certificate)
	return server.serveOn(ctx, newWireListener(listener, *connections), slog.New(slog.NewTextHandler(os.Stderr, nil)))
}

func listen(addr string) (net.Listener, error) {
	listener, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("%s is in use: stop what uses it, or choose another with -addr", addr)
	}
	if err != nil {
		return nil, fmt.Errorf("cannot listen on %q: %w", addr, err)
	}
	return listener, nil
}

// address is where a browser on this machine finds the listener.
func address(addr net.Addr, secure bool) string {
	scheme := "http://"
	if secure {
		scheme = "https://"
	}
	tcp, ok := addr.(*net.TCPAddr)
	if !ok {
		return addr.String()
	}
	host := "localhost"
	if !tcp.IP.IsUnspecified() {
		host = tcp.IP.String()
	}
	return scheme + net.JoinHostPort(host, fmt.Sprint(tcp.Port))
}

// A server serves a site and counts what it answers.
type server struct {
	http.Server
	secure bool // over TLS
	tally  tally
}

// newServer returns a server of the site, over TLS where there is a certificate.
func newServer(s *site, c *certificate) *server {
	srv := &server{secure: c != nil}
	srv.Server = http.Server{
		Handler:                      counted{s, &srv.tally},
		ConnContext:                  withWire,
		DisableGeneralOptionsHandler: true,
		ReadHeaderTimeout:            5 * time.Second,
		ReadTimeout:                  10 * time.Second,
		WriteTimeout:                 5 * time.Minute, // the program over a very slow line
		IdleTimeout:                  time.Minute,
		MaxHeaderBytes:               16 << 10,
		ErrorLog:                     log.New(&srv.tally, "", 0),
	}
	if srv.secure {
		srv.TLSConfig = &tls.Config{MinVersion: tls.VersionTLS12, GetCertificate: c.current}
	}
	return srv
}

// serveOn serves until ctx ends, then lets the answers under way finish.
func (srv *server) serveOn(ctx context.Context, listener net.Listener, logger *slog.Logger) error {
	failed := make(chan error, 1)
	go func() {
		if srv.secure {
			failed <- srv.ServeTLS(listener, "", "")
			return
		}
		failed <- srv.Serve(listener)
	}()
	logger.Info("started", "address", listener.Addr().String(), "tls", srv.secure)
	go srv.tally.reports(ctx, time.Minute, logger)
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	last, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	err := srv.Shutdown(last)
	srv.tally.report(logger)
	logger.Info("stopped")
	if err != nil {
		return fmt.Errorf("some answers were cut off: %w", err)
	}
	return nil
}
