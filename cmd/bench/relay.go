package main

import (
	"io"
	"net"
	"sync"
	"sync/atomic"
)

// A relay stands between a browser and a server, counts what the browser gets, headers and
// all, and can be cut: then page and service worker alike have no network.
type relay struct {
	listener net.Listener
	server   string
	received atomic.Int64 // bytes on their way to the browser

	mu    sync.Mutex
	cut   bool
	conns map[net.Conn]bool
}

func newRelay(server string) (*relay, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	r := &relay{listener: listener, server: server, conns: map[net.Conn]bool{}}
	go r.accept()
	return r, nil
}

func (r *relay) url() string { return "http://" + r.listener.Addr().String() + "/" }

func (r *relay) accept() {
	for {
		browser, err := r.listener.Accept()
		if err != nil {
			return
		}
		go r.join(browser)
	}
}

func (r *relay) join(browser net.Conn) {
	defer browser.Close()
	server, err := net.Dial("tcp", r.server)
	if err != nil {
		return
	}
	defer server.Close()
	if !r.keep(browser) {
		return
	}
	defer r.forget(browser)
	go func() {
		io.Copy(server, browser)
		server.Close()
	}()
	io.Copy(io.MultiWriter(counter{&r.received}, browser), server)
}

// keep notes a connection, and says no while the relay is cut.
func (r *relay) keep(c net.Conn) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.cut {
		return false
	}
	r.conns[c] = true
	return true
}

func (r *relay) forget(c net.Conn) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.conns, c)
}

// sever cuts the relay for good, with every connection.
func (r *relay) sever() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.cut = true
	for c := range r.conns {
		c.Close()
	}
}

func (r *relay) close() {
	r.listener.Close()
	r.sever()
}

type counter struct{ n *atomic.Int64 }

func (c counter) Write(p []byte) (int, error) {
	c.n.Add(int64(len(p)))
	return len(p), nil
}
