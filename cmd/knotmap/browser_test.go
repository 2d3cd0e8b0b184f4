package main

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// A screen is what a reader holds in the hand or has on the desk.
type screen struct {
	name          string
	width, height int64
	scale         float64
	touch         bool
	dark          bool
}

var (
	phone      = screen{"phone", 390, 844, 3, true, false}
	smallPhone = screen{"small-phone", 320, 568, 2, true, false}
	desktop    = screen{"desktop", 1440, 900, 1, false, false}
)

// shared is the browser of all readers; each has a profile of their own in it.
var shared struct {
	start sync.Once
	ctx   context.Context
	err   error
	end   func()
}

func TestMain(m *testing.M) {
	status := m.Run()
	if shared.end != nil {
		shared.end()
	}
	os.Exit(status)
}

func theBrowser(t *testing.T) context.Context {
	t.Helper()
	program := chromium(t)
	shared.start.Do(func() {
		options := []chromedp.ExecAllocatorOption{chromedp.ExecPath(program), chromedp.Headless, chromedp.DisableGPU, chromedp.NoFirstRun,
			chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true),
			chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true), chromedp.Flag("hide-scrollbars", true)}
		if os.Geteuid() == 0 {
			options = append(options, chromedp.NoSandbox)
		}
		allocator, endAllocator := chromedp.NewExecAllocator(context.Background(), options...)
		ctx, endBrowser := chromedp.NewContext(allocator)
		shared.ctx, shared.err = ctx, chromedp.Do(ctx)
		shared.end = func() { endBrowser(); endAllocator() }
	})
	if shared.err != nil {
		t.Fatalf("%s does not start: %v", program, shared.err)
	}
	return shared.ctx
}

// A reader is somebody at the site with a browser profile of their own. Whatever
// the browser complains of fails the test, unless expect names it.
type reader struct {
	t    *testing.T
	ctx  context.Context
	host *host

	mu         sync.Mutex
	complaints []string
	expected   []string
}

func newReader(t *testing.T, h *host, s screen) *reader {
	t.Helper()
	r := &reader{t: t, host: h}
	browser := theBrowser(t)
	ctx, leave := chromedp.NewContext(browser, chromedp.WithNewBrowserContext(), chromedp.WithListener(r.listen))
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	r.ctx = ctx
	t.Cleanup(func() {
		r.leave()
		cancel()
		leave()
	})
	r.sits(s)
	_, err := chromedp.Call(ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// sits puts a screen before the reader.
func (r *reader) sits(s screen) {
	r.t.Helper()
	options := []chromedp.EmulateViewportOption{chromedp.EmulateScale(s.scale)}
	if s.touch {
		options = append(options, chromedp.EmulateMobile, chromedp.EmulateTouch)
	}
	r.do(chromedp.EmulateViewport(s.width, s.height, options...))
	scheme := "light"
	if s.dark {
		scheme = "dark"
	}
	media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}
	if _, err := chromedp.Call(r.ctx, emulation.SetEmulatedMedia, media); err != nil {
		r.t.Fatal(err)
	}
}

// listen collects what the browser complains of: errors of scripts, of loading and of the content policy.
func (r *reader) listen(event any) {
	complaint := ""
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		if e.Type != runtime.ConsoleAPICalledTypeError && e.Type != runtime.ConsoleAPICalledTypeAssert {
			return
		}
		for _, a := range e.Args {
			complaint += " " + cmp.Or(a.Description, string(a.Value))
		}
	case *runtime.EventExceptionThrown:
		complaint = e.ExceptionDetails.Text
		if thrown := e.ExceptionDetails.Exception; thrown != nil {
			complaint += " " + thrown.Description
		}
	case *log.EventEntryAdded:
		if e.Entry.Level != log.EntryLevelError && e.Entry.Source != log.EntrySourceSecurity {
			return
		}
		complaint = fmt.Sprintf("%s: %s %s", e.Entry.Source, e.Entry.Text, e.Entry.URL)
	default:
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.complaints = append(r.complaints, complaint)
}

// expect says that the browser may complain with these words.
func (r *reader) expect(words ...string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.expected = append(r.expected, words...)
}

// leave reports the complaints that nobody expected.
func (r *reader) leave() {
	if r.t.Failed() {
		r.shot("failed-" + strings.ReplaceAll(r.t.Name(), "/", "-"))
	}
	r.mu.Lock()
	defer r.mu.Unlock()
complaints:
	for _, c := range r.complaints {
		for _, words := range r.expected {
			if strings.Contains(c, words) {
				continue complaints
			}
		}
		r.t.Errorf("the browser complains: %s", c)
	}
}
