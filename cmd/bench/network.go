package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
)

// A pace is how slow a phone's processor is, against the machine's, and its network.
type pace struct {
	slowdown float64 // of the page's thread
	network  conditions
}

// conditions are the parameters of Network.emulateNetworkConditions, whose successor
// does not throttle a service worker. Latency is in ms, throughput in bytes a second, -1 for any.
type conditions struct {
	Offline            bool    `json:"offline"`
	Latency            float64 `json:"latency"`
	DownloadThroughput float64 `json:"downloadThroughput"`
	UploadThroughput   float64 `json:"uploadThroughput"`
}

var emulateNetwork = cdp.Command[conditions, cdp.Empty]{Method: "Network.emulateNetworkConditions"}

// The paces: a cheap phone on a slow mobile network, and none that hinders.
var (
	slowPhone = pace{4, conditions{Latency: 150, DownloadThroughput: 1.6e6 / 8, UploadThroughput: 750e3 / 8}}
	unslowed  = conditions{DownloadThroughput: -1, UploadThroughput: -1}
)

// throttle gives the page, or a service worker, the network it is to have.
func (p *phone) throttle(session target.SessionID) error {
	p.mu.Lock()
	with := p.pace.network
	with.Offline = p.offline
	p.mu.Unlock()
	_, err := call(p.chromium, session, network.Enable, network.EnableParams{})
	if err != nil {
		return err
	}
	_, err = call(p.chromium, session, emulateNetwork, with)
	return err
}

// hear follows the network, and throttles each service worker before it runs.
func (p *phone) hear(session target.SessionID, event any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	key := func(id network.RequestID) string { return string(session) + string(id) }
	switch e := event.(type) {
	case *target.EventAttachedToTarget:
		if e.TargetInfo.Type == "service_worker" {
			p.workers = append(p.workers, e.SessionID)
			go func() {
				if err := p.throttle(e.SessionID); err != nil {
					fmt.Fprintln(os.Stderr, "bench: a service worker is not throttled:", err)
				}
				call(p.chromium, e.SessionID, runtime.RunIfWaitingForDebugger, cdp.Empty{})
			}()
		}
	case *page.EventLoadEventFired:
		p.loaded = true
	case *network.EventRequestWillBeSent:
		if !strings.HasPrefix(e.Request.URL, "data:") {
			p.pending[key(e.RequestID)] = false
		}
	case *network.EventResponseReceived:
		if _, known := p.pending[key(e.RequestID)]; known {
			p.pending[key(e.RequestID)] = e.Response.FromServiceWorker
		}
	case *network.EventLoadingFinished:
		if worker, known := p.pending[key(e.RequestID)]; known && !worker && e.EncodedDataLength > 0 {
			p.requests++
		}
		delete(p.pending, key(e.RequestID))
	case *network.EventLoadingFailed:
		delete(p.pending, key(e.RequestID))
	case *network.EventDataReceived:
	default:
		return
	}
	p.last = time.Now()
}

// settle waits until the page has loaded and nothing has come for two seconds.
func (p *phone) settle() error {
	for deadline := time.Now().Add(2 * time.Minute); time.Now().Before(deadline); time.Sleep(100 * time.Millisecond) {
		p.mu.Lock()
		quiet := p.loaded && len(p.pending) == 0 && time.Since(p.last) > 2*time.Second
		p.mu.Unlock()
		if quiet {
			return nil
		}
	}
	return errors.New("the page is still loading after two minutes")
}

// disconnect takes the network away from the page and its workers.
func (p *phone) disconnect() error {
	p.mu.Lock()
	p.offline = true
	workers := p.workers
	p.mu.Unlock()
	for _, w := range workers {
		p.throttle(w) // one that sleeps by now has no network to lose
	}
	return p.throttle(p.tab)
}
