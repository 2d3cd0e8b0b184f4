// Command stacks leaves in the page's title what works of what the runtime does with stacks and time.
package main

import (
	"errors"
	"runtime"
	"strings"
	"syscall/js"
	"time"
)

type list struct {
	next *list
	name string
}

// deep fills many stack frames with pointers that only they hold.
func deep(n int, tail *list) int {
	held := &list{tail, strings.Repeat("x", n%7)}
	if n == 0 {
		runtime.GC()
		return length(held)
	}
	got := deep(n-1, held)
	if len(held.name) != n%7 {
		panic("a name is lost")
	}
	return got
}

func length(l *list) (n int) {
	for ; l != nil; l = l.next {
		n += 1 + len(l.name)
	}
	return n
}

// wanted is what deep returns.
func wanted(n int) (sum int) {
	for i := range n + 1 {
		sum += 1 + i%7
	}
	return sum
}

// recovered returns what f panicked with, through deferred calls of two kinds.
func recovered(f func()) (err error) {
	for range 2 {
		defer func() {
			if e, ok := recover().(error); ok {
				err = e
			}
		}()
	}
	f()
	return nil
}

func main() {
	var works []string
	if deep(20_000, nil) == wanted(20_000) {
		works = append(works, "grown")
	}
	done := make(chan int)
	for range 50 {
		go func() { done <- deep(200, nil) }()
	}
	sum := 0
	for range 50 {
		sum += <-done
		runtime.GC()
	}
	if sum == 50*wanted(200) {
		works = append(works, "collected")
	}
	finalized := make(chan bool, 1)
	runtime.SetFinalizer(&list{name: "gone"}, func(*list) { finalized <- true })
	timer := time.NewTimer(10 * time.Second)
	for alive := true; alive; {
		runtime.GC()
		select {
		case <-finalized:
			works, alive = append(works, "finalized"), false
		case <-timer.C:
			alive = false
		case <-time.After(time.Millisecond):
		}
	}
	var none []int
	var m map[string]int
	bad := errors.New("bad")
	if recovered(func() { none[len(works)]++ }) != nil && recovered(func() { m["x"] = 1 }) != nil &&
		errors.Is(recovered(func() { panic(bad) }), bad) && recovered(func() {}) == nil {
		works = append(works, "recovered")
	}
	begun, ticks := time.Now(), 0
	ticker := time.NewTicker(5 * time.Millisecond)
	for range ticker.C {
		if ticks++; ticks == 4 {
			ticker.Stop()
			break
		}
	}
	if timer.Stop() && time.Since(begun) >= 20*time.Millisecond {
		works = append(works, "waited")
	}
	js.Global().Get("document").Set("title", strings.Join(works, ", "))
}
