package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
)

// The phone's screen, in points.
const phoneWidth, phoneHeight, phoneScale = 390, 844, 3

//go:embed probe.js
var probe string

// A subject is a page that is measured: where it is served, what on it can be tapped, the
// element that holds an answer, and the one that holds the ranked list.
type subject struct {
	name, address       string
	tap, answer, ranked string
}

// A phone is a browser with one tab, at the pace of the phone it stands for.
type phone struct {
	*chromium
	pace pace
	tab  target.SessionID

	mu       sync.Mutex
	offline  bool
	workers  []target.SessionID
	loaded   bool
	pending  map[string]bool // requests under way: whether a service worker answers
	requests int             // answered by the network
	last     time.Time       // when anything came
}

func newPhone(program, profile string, at pace, s subject) (*phone, error) {
	p := &phone{pace: at, pending: map[string]bool{}, last: time.Now()}
	c, err := launch(program, profile, p.hear)
	if err != nil {
		return nil, err
	}
	p.chromium = c
	if err := p.prepare(s); err != nil {
		p.stop()
		return nil, err
	}
	return p, nil
}

func (p *phone) prepare(s subject) error {
	targets, err := call(p.chromium, "", target.GetTargets, target.GetTargetsParams{})
	if err != nil {
		return err
	}
	var id target.ID
	for _, t := range targets.TargetInfos {
		if t.Type == "page" {
			id = t.TargetID
		}
	}
	yes, no := true, false
	workers := target.Filter{{Type: "service_worker", Exclude: no}, {Exclude: yes}}
	if _, err := call(p.chromium, "", target.SetAutoAttach,
		target.SetAutoAttachParams{AutoAttach: true, WaitForDebuggerOnStart: true, Flatten: &yes, Filter: workers}); err != nil {
		return err
	}
	attached, err := call(p.chromium, "", target.AttachToTarget, target.AttachToTargetParams{TargetID: id, Flatten: &yes})
	if err != nil {
		return err
	}
	p.tab = attached.SessionID
	selectors, err := json.Marshal(map[string]string{"tap": s.tap, "answer": s.answer, "ranked": s.ranked})
	if err != nil {
		return err
	}
	_, enabled := call(p.chromium, p.tab, page.Enable, page.EnableParams{})
	_, counted := call(p.chromium, p.tab, performance.Enable, performance.EnableParams{})
	_, sized := call(p.chromium, p.tab, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: phoneWidth, Height: phoneHeight, DeviceScaleFactor: phoneScale, Mobile: true})
	_, touchable := call(p.chromium, p.tab, emulation.SetTouchEmulationEnabled, emulation.SetTouchEmulationEnabledParams{Enabled: true, MaxTouchPoints: 5})
	_, probed := call(p.chromium, p.tab, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{
		Source: fmt.Sprintf("(%s)(%s)", probe, selectors)})
	_, slowed := call(p.chromium, p.tab, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: p.pace.slowdown})
	return errors.Join(enabled, counted, sized, touchable, probed, slowed, p.throttle(p.tab))
}

func (p *phone) open(url string) error {
	p.mu.Lock()
	p.loaded = false
	p.mu.Unlock()
	r, err := call(p.chromium, p.tab, page.Navigate, page.NavigateParams{URL: url})
	if err == nil && r.ErrorText != "" {
		err = fmt.Errorf("%s: %s", url, r.ErrorText)
	}
	return err
}

func (p *phone) touch(at []float64) error {
	down := send(p.chromium, p.tab, input.DispatchTouchEvent, input.DispatchTouchEventParams{
		Type: input.DispatchTouchEventTypeTouchStart, TouchPoints: []*input.TouchPoint{{X: at[0], Y: at[1]}}})
	up := send(p.chromium, p.tab, input.DispatchTouchEvent, input.DispatchTouchEventParams{
		Type: input.DispatchTouchEventTypeTouchEnd, TouchPoints: []*input.TouchPoint{}})
	_, err := down()
	_, late := up()
	return errors.Join(err, late)
}

// ask evaluates an expression, or the promise it gives, in the page.
func ask[T any](p *phone, expression string) (T, error) {
	var value T
	yes := true
	r, err := call(p.chromium, p.tab, runtime.Evaluate, runtime.EvaluateParams{Expression: expression, ReturnByValue: &yes, AwaitPromise: &yes})
	if err != nil {
		return value, err
	}
	if r.ExceptionDetails != nil {
		return value, fmt.Errorf("%s: %s", expression, r.ExceptionDetails.Exception.Description)
	}
	return value, json.Unmarshal(r.Result.Value, &value)
}
