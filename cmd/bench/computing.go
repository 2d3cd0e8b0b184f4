package main

import (
	_ "embed"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

const computed = "^Benchmark(Rank|NextQuestion|Describe)$"

// repeats is how often each Go benchmark runs.
const repeats = "5"

// native runs the Go benchmarks of bodymap and returns µs by name.
func native() (map[string]spread, error) {
	out, err := exec.Command("go", "test", "-run", "^$", "-bench", computed, "-benchtime", "0.3s", "-count", repeats, "./bodymap").CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("go test -bench: %w\n%s", err, out)
	}
	return parseBenchmarks(string(out)), nil
}

var benchmarkLine = regexp.MustCompile(`(?m)^Benchmark(\w+?)(?:-\d+)?\s+\d+\s+([\d.]+) ns/op`)

// parseBenchmarks reads what go test -bench prints and returns µs by the benchmark's name.
func parseBenchmarks(out string) map[string]spread {
	values := map[string][]float64{}
	for _, found := range benchmarkLine.FindAllStringSubmatch(out, -1) {
		ns, err := strconv.ParseFloat(found[2], 64)
		if err == nil {
			values[found[1]] = append(values[found[1]], ns/1000)
		}
	}
	spreads := map[string]spread{}
	for name, v := range values {
		spreads[name] = spreadOf(v...)
	}
	return spreads
}

//go:embed computing.html
var computingPage []byte

// inBrowser runs the same benchmarks in Chromium on a processor so many times slower.
func inBrowser(program, dir string, benchmarks http.Handler, slowdown float64) (map[string]spread, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	server := &http.Server{Handler: benchmarks}
	defer server.Close()
	go server.Serve(listener)
	p, err := newPhone(program, filepath.Join(dir, "computing"), pace{slowdown, unslowed}, subject{})
	if err != nil {
		return nil, err
	}
	defer p.stop()
	args := fmt.Sprintf("-test.run=^$ -test.bench=%s -test.benchtime=0.3s -test.count=%s", computed, repeats)
	if err := p.open("http://" + listener.Addr().String() + "/#" + url.PathEscape(args)); err != nil {
		return nil, err
	}
	for deadline := time.Now().Add(2 * time.Minute); time.Now().Before(deadline); time.Sleep(200 * time.Millisecond) {
		printed, err := ask[struct {
			Done  bool
			Lines []string
		}](p, `({done: window.done === true, lines: window.lines ?? []})`)
		if err != nil {
			return nil, err
		}
		if !printed.Done {
			continue
		}
		got := parseBenchmarks(strings.Join(printed.Lines, "\n"))
		if len(got) == 0 {
			err = fmt.Errorf("the benchmarks in the browser say %q", printed.Lines)
		}
		return got, err
	}
	return nil, errors.New("the benchmarks in the browser do not end")
}

// compileBenchmarks compiles the benchmarks as cmd/build compiles the browser's program, and serves a page that runs them.
func compileBenchmarks(dir string) (http.Handler, error) {
	out := filepath.Join(dir, "bodymap.wasm")
	cmd := exec.Command("go", "test", "-c", "-trimpath",
		"-gcflags=all=-l", "-gcflags=runtime=", "-gcflags=internal/...=", "-ldflags=-s -w", "-o", out, "./bodymap")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOEXPERIMENT=none", "GOFLAGS=")
	if said, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("compiling the benchmarks for the browser: %w\n%s", err, said)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, err
	}
	script := filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js")
	mux := http.NewServeMux()
	mux.HandleFunc("/{$}", func(w http.ResponseWriter, _ *http.Request) { w.Write(computingPage) })
	mux.HandleFunc("/wasm_exec.js", func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, script) })
	mux.HandleFunc("/bodymap.wasm", func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, out) })
	return mux, nil
}
