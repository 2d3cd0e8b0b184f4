package main

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"sync"
)

// A wireListener takes no more than so many connections at once; those above wait
// in the system's queue until others end.
type wireListener struct {
	net.Listener
	slots  chan struct{}
	closed chan struct{}
	close  func() error
}

func newWireListener(l net.Listener, connections int) *wireListener {
	w := &wireListener{Listener: l, slots: make(chan struct{}, connections), closed: make(chan struct{})}
	w.close = sync.OnceValue(func() error {
		close(w.closed)
		return l.Close()
	})
	return w
}

func (l *wireListener) Close() error { return l.close() }

func (l *wireListener) Accept() (net.Conn, error) {
	select {
	case l.slots <- struct{}{}:
	case <-l.closed:
		return nil, net.ErrClosed
	}
	c, err := l.Listener.Accept()
	if err != nil {
		<-l.slots
		return nil, err
	}
	if tcp, ok := c.(*net.TCPConn); ok {
		tcp.SetWriteBuffer(sendBuffer) // the system's own choice is as good, only larger
	}
	return &wire{Conn: c, free: sync.OnceFunc(func() { <-l.slots })}, nil
}

// sendBuffer is how many bytes of an answer the system holds for one reader. It bounds the
// memory that many slow readers take, and what is sent is read again while it is in the
// processor's cache; the longest of all answers still needs but a few of them.
const sendBuffer = 256 << 10

// A wire is a connection that sends an answer at once: what net/http says in its head, the
// fields that were made when the program started, and the body. net/http by itself would sort
// and copy all fields for each answer, and send head and body through a buffer of 4 KB, which
// makes two writes of a page. With it a page costs a quarter less; BenchmarkServe shows it.
type wire struct {
	net.Conn
	free   func()
	holds  bool   // what is written waits for ReadFrom
	head   []byte // what was written
	fields []byte // to be put into the head
}

func (c *wire) Close() error {
	defer c.free()
	return c.Conn.Close()
}

func (c *wire) Write(p []byte) (int, error) {
	if c.holds {
		c.head = append(c.head, p...)
		return len(p), nil
	}
	return c.Conn.Write(p)
}

// ReadFrom is called by the response's ReadFrom once the head and the beginning of the body are written.
func (c *wire) ReadFrom(src io.Reader) (int64, error) {
	body, ok := src.(*rest)
	end := bytes.Index(c.head, []byte("\r\n\r\n"))
	if !ok || !c.holds || end < 0 {
		return io.Copy(struct{ io.Writer }{c}, src)
	}
	end += len("\r\n")
	before := int64(len(c.head) + len(c.fields))
	whole := net.Buffers{c.head[:end], c.fields, c.head[end:], *body}
	n, err := whole.WriteTo(c.Conn)
	c.holds, c.head, *body = false, c.head[:0], nil
	return max(0, n-before), err
}

// A rest is what of a body is still to be sent.
type rest []byte

func (r *rest) Read(p []byte) (int, error) {
	if len(*r) == 0 {
		return 0, io.EOF
	}
	n := copy(p, *r)
	*r = (*r)[n:]
	return n, nil
}

type wireKey struct{}

// withWire lets the handler find the connection; one under TLS has its own ways.
func withWire(ctx context.Context, c net.Conn) context.Context {
	if c, ok := c.(*wire); ok {
		return context.WithValue(ctx, wireKey{}, c)
	}
	return ctx
}

// gathersFrom is the size in bytes of a body that net/http would not send in one write with its
// head. It must be more than the 512 bytes that the response writes before it calls ReadFrom.
const gathersFrom = 2 << 10

// wireFor returns the connection that a body of that size is to be sent on at once, if there is one.
func wireFor(w http.ResponseWriter, r *http.Request, size int) *wire {
	if _, ok := w.(io.ReaderFrom); !ok || r.Method != http.MethodGet || size < gathersFrom {
		return nil
	}
	c, _ := r.Context().Value(wireKey{}).(*wire)
	return c
}

// send sends a body with what was set in its head and with more fields, and returns how much of it was written.
func (c *wire) send(w http.ResponseWriter, fields, body []byte) int {
	c.holds, c.fields = true, fields
	src := rest(body)
	n, _ := w.(io.ReaderFrom).ReadFrom(&src) // a reader who leaves is no error
	return int(n)
}
