package main

import (
	"errors"
	"fmt"
	"time"
)

const (
	warmTaps = 20
	tapEvery = 100 * time.Millisecond // of a reader who does not wait
	// For how long a reader taps who gets no answer.
	insistence = 90 * time.Second
)

// A tapped page says when it was first painted and when it had answered, 0 if not yet, in
// ms from its start, and where it can be tapped.
type tapped struct {
	Painted, Answer float64
	Point           []float64
}

// tapUntilAnswered taps every tapEvery from the first paint on, whatever the page is busy with.
func (p *phone) tapUntilAnswered() (tapped, error) {
	states := make(chan tapped, 3)
	underWay := make(chan bool, cap(states))
	tick := time.NewTicker(tapEvery)
	defer tick.Stop()
	for deadline := time.After(insistence); ; {
		select {
		case underWay <- true:
			go func() {
				s, err := ask[tapped](p, `window.bench ? {painted: bench.painted, answer: bench.answer[0]?.painted ?? 0,
					point: bench.painted ? bench.firstPoint() : null} : {}`)
				if err == nil && s.Answer == 0 && len(s.Point) == 2 {
					err = p.touch(s.Point)
				}
				<-underWay
				if err == nil && s.Answer > 0 {
					states <- s
				}
			}()
		default: // the page is busy
		}
		select {
		case s := <-states:
			return s, nil
		case <-deadline:
			return tapped{}, fmt.Errorf("no answer in %v of tapping", insistence)
		case <-tick.C:
		}
	}
}

// tapWarm taps one place after another and returns how long after each touch the answer and the ranked list were painted.
func (p *phone) tapWarm() (answer, ranked []float64, err error) {
	for i := range warmTaps {
		at, err := ask[[]float64](p, fmt.Sprintf(`(() => {
			const points = bench.points();
			bench.before = performance.now();
			return points[Math.floor(%d * .618 %% 1 * points.length)] ?? []; // far from the last one
		})()`, i))
		if err != nil || len(at) != 2 {
			return nil, nil, errors.Join(err, fmt.Errorf("tap %d: nothing can be tapped", i+1))
		}
		if err := p.touch(at); err != nil {
			return nil, nil, err
		}
		times, err := ask[struct{ Answer, Ranked []float64 }](p, `new Promise((done) => {
			const since = (times) => times.filter((t) => t.touch > bench.before).slice(0, 1).map((t) => t.painted - t.touch);
			const end = performance.now() + 1500;
			const look = () => {
				const times = { answer: since(bench.answer), ranked: since(bench.ranked) };
				if ((times.answer[0] && times.ranked[0]) || performance.now() > end) done(times);
				else setTimeout(look, 25);
			};
			look();
		})`)
		if err != nil {
			return nil, nil, err
		}
		answer, ranked = append(answer, times.Answer...), append(ranked, times.Ranked...)
		time.Sleep(120 * time.Millisecond)
	}
	if len(answer) < warmTaps/2 {
		return nil, nil, fmt.Errorf("only %d of %d taps were answered", len(answer), warmTaps)
	}
	return answer, ranked, nil
}
