package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"time"

	"github.com/chromedp/cdproto"
	protocol "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/cdp/jsonv2"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// patience is how long one command may take.
const patience = 30 * time.Second

// A chromium is a running browser and the pipe to it. It speaks the protocol itself: chromedp's
// tabs also watch the document and its style sheets, which costs a large page more than a small one.
type chromium struct {
	cmd  *exec.Cmd
	pipe *chromedp.PipeConn
	gone chan struct{} // closed when the pipe ends

	mu      sync.Mutex
	last    int64
	waiting map[int64]chan *cdproto.Message
	heard   func(session target.SessionID, event any)
}

func findChromium() (string, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("there is no Chromium on the PATH; `make chromium` installs it on Debian and Ubuntu")
}

// launch runs Chromium on a profile. heard gets each event in turn and must not wait for an answer.
func launch(program, profile string, heard func(target.SessionID, any)) (*chromium, error) {
	args := []string{"--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--no-proxy-server", "--disable-default-apps",
		"--remote-debugging-pipe", "--user-data-dir=" + profile}
	if os.Geteuid() == 0 {
		args = append(args, "--no-sandbox")
	}
	theirIn, ours, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	in, theirOut, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(program, append(args, "about:blank")...)
	cmd.ExtraFiles = []*os.File{theirIn, theirOut} // descriptors 3 and 4
	err = cmd.Start()
	theirIn.Close()
	theirOut.Close()
	if err != nil {
		return nil, fmt.Errorf("%s does not start: %w", program, err)
	}
	c := &chromium{cmd: cmd, pipe: chromedp.NewPipeConn(in, ours), gone: make(chan struct{}),
		waiting: map[int64]chan *cdproto.Message{}, heard: heard}
	go c.read()
	return c, nil
}

func (c *chromium) read() {
	defer close(c.gone)
	for {
		var m cdproto.Message
		if c.pipe.Read(context.Background(), &m) != nil {
			return
		}
		if m.ID != 0 {
			c.mu.Lock()
			reply := c.waiting[m.ID]
			delete(c.waiting, m.ID)
			c.mu.Unlock()
			if reply != nil {
				reply <- &m
			}
			continue
		}
		// What this protocol's tables do not know is nothing that is measured here.
		if event, err := cdproto.UnmarshalMessage(&m, chromedp.DefaultUnmarshalOptions); err == nil {
			c.heard(m.SessionID, event)
		}
	}
}

// call sends a command to a session, or to the browser where session is empty, and waits for its result.
func call[P, R any](c *chromium, session target.SessionID, command cdp.Command[P, R], params P) (R, error) {
	return send(c, session, command, params)()
}

// send sends a command and returns how to wait for its result.
func send[P, R any](c *chromium, session target.SessionID, command cdp.Command[P, R], params P) (wait func() (R, error)) {
	reply := make(chan *cdproto.Message, 1)
	body, err := jsonv2.Marshal(params, chromedp.DefaultMarshalOptions)
	if err == nil {
		c.mu.Lock()
		c.last++
		m := cdproto.Message{ID: c.last, SessionID: session, Method: cdproto.MethodType(command.Method), Params: body}
		c.waiting[m.ID] = reply
		err = c.pipe.Write(context.Background(), &m) // under the lock, so that commands arrive in their order
		c.mu.Unlock()
	}
	return func() (result R, _ error) {
		if err != nil {
			return result, fmt.Errorf("%s: %w", command.Method, err)
		}
		select {
		case r := <-reply:
			if r.Error != nil {
				return result, fmt.Errorf("%s: %w", command.Method, r.Error)
			}
			return result, jsonv2.Unmarshal(r.Result, &result, chromedp.DefaultUnmarshalOptions)
		case <-c.gone:
			return result, fmt.Errorf("%s: the browser has ended", command.Method)
		case <-time.After(patience):
			return result, fmt.Errorf("%s: no answer in %v", command.Method, patience)
		}
	}
}

// stop ends the browser and waits until it has written its profile.
func (c *chromium) stop() {
	call(c, "", protocol.Close, cdp.Empty{})
	ended := make(chan struct{})
	go func() { c.cmd.Wait(); close(ended) }()
	select {
	case <-ended:
	case <-time.After(5 * time.Second):
		c.cmd.Process.Kill()
		<-ended
	}
	c.pipe.Close()
}
