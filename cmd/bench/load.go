package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"net"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

const connections = 64

// load asks a server for a path over 64 connections that are kept alive, as fast as it
// answers, and returns how many answers came a second. One processor is enough to ask; the server has the rest.
func load(address, path string, for_ time.Duration) (float64, error) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	var (
		answers atomic.Int64
		end     = time.Now().Add(for_)
		wg      sync.WaitGroup
		mu      sync.Mutex
		failed  error
	)
	for range connections {
		wg.Go(func() {
			if err := keepAsking(address, path, end, &answers); err != nil {
				mu.Lock()
				failed = err
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	return float64(answers.Load()) / for_.Seconds(), failed
}

func keepAsking(address, path string, end time.Time, answers *atomic.Int64) error {
	for time.Now().Before(end) {
		conn, err := net.Dial("tcp", address)
		if err != nil {
			return err
		}
		conn.SetDeadline(end.Add(5 * time.Second))
		err = askOn(conn, address, path, end, answers)
		conn.Close()
		if err != nil && !errors.Is(err, io.EOF) { // a server may end a connection after some answers
			return err
		}
	}
	return nil
}

func askOn(conn net.Conn, address, path string, end time.Time, answers *atomic.Int64) error {
	request := []byte("GET " + path + " HTTP/1.1\r\nHost: " + address + "\r\nAccept-Encoding: br\r\n\r\n")
	from := bufio.NewReaderSize(conn, 64<<10)
	for time.Now().Before(end) {
		if _, err := conn.Write(request); err != nil {
			return io.EOF
		}
		a, err := readAnswer(from)
		if err != nil {
			return err
		}
		if a.status != 200 || a.encoding != "br" {
			return errors.New("answered with status " + strconv.Itoa(a.status) + " and encoding " + strconv.Quote(a.encoding))
		}
		answers.Add(1)
	}
	return nil
}

// An httpAnswer is what is checked of one.
type httpAnswer struct {
	status, size int
	encoding     string
}

// readAnswer reads an answer whose length is given or that comes in chunks. An end before its first byte is io.EOF.
func readAnswer(from *bufio.Reader) (a httpAnswer, err error) {
	line, err := from.ReadSlice('\n')
	if err != nil {
		return a, io.EOF
	}
	if len(line) < 12 {
		return a, errors.New("no status in the answer")
	}
	a.status, _ = strconv.Atoi(string(line[9:12]))
	length, chunked := 0, false
	for {
		line, err = from.ReadSlice('\n')
		if err != nil {
			return a, io.ErrUnexpectedEOF
		}
		name, value, found := bytes.Cut(bytes.TrimRight(line, "\r\n"), []byte(":"))
		if !found {
			break
		}
		text := strings.TrimSpace(string(value))
		switch strings.ToLower(string(name)) {
		case "content-length":
			length, err = strconv.Atoi(text)
		case "transfer-encoding":
			chunked = text == "chunked"
		case "content-encoding":
			a.encoding = text
		}
		if err != nil {
			return a, err
		}
	}
	if chunked {
		a.size, err = skipChunks(from)
		return a, err
	}
	a.size, err = from.Discard(length)
	return a, err
}

func skipChunks(from *bufio.Reader) (size int, err error) {
	for {
		line, err := from.ReadSlice('\n')
		if err != nil {
			return size, err
		}
		n, err := strconv.ParseUint(strings.TrimSpace(string(line)), 16, 31)
		if err != nil {
			return size, err
		}
		if _, err := from.Discard(int(n) + len("\r\n")); err != nil {
			return size, err
		}
		if size += int(n); n == 0 {
			return size, nil
		}
	}
}
