package main

import (
	"bufio"
	"embed"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"text/template"
	"time"
)

//go:embed servers
var serverConfigs embed.FS

var configTemplates = template.Must(template.ParseFS(serverConfigs, "servers/*"))

// A contender is a server that answers with the same files as knotmap.
type contender struct {
	name, program, config string
	args                  func(config string) []string
	version               []string // arguments
	bar                   *bar
}

var contenders = []contender{
	{"Caddy", "caddy", "caddy.json", func(config string) []string {
		return []string{"run", "--config", config}
	}, []string{"version"}, atLeastTimes(2)},
	{"nginx", "nginx", "nginx.conf", func(config string) []string {
		return []string{"-c", config}
	}, []string{"-V"}, atLeastTimes(.75)},
}

// A running server is one that was started here.
type running struct {
	address string
	cmd     *exec.Cmd
	ended   chan error
}

// start starts a server and waits until it takes connections.
func start(address, program string, args ...string) (*running, error) {
	cmd := exec.Command(program, args...)
	var said strings.Builder
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for range 100 {
		if conn, err := net.Dial("tcp", address); err == nil {
			conn.Close()
			return &running{address, cmd, ended}, nil
		}
		select {
		case err := <-ended:
			return nil, fmt.Errorf("%s: %w\n%s", program, err, said.String())
		case <-time.After(50 * time.Millisecond):
		}
	}
	cmd.Process.Kill()
	<-ended
	return nil, fmt.Errorf("%s takes no connections", program)
}

func (r *running) stop() {
	r.cmd.Process.Signal(os.Interrupt)
	select {
	case <-r.ended:
	case <-time.After(10 * time.Second):
		r.cmd.Process.Kill()
		<-r.ended
	}
}

// freeAddress is one that nothing listens on.
func freeAddress() (string, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer listener.Close()
	return listener.Addr().String(), nil
}

var errNotInstalled = errors.New("not installed")

// run runs a contender on exported files, with what it writes in dir, and returns it with its version.
func (c contender) run(root, dir string) (*running, string, error) {
	program, err := exec.LookPath(c.program)
	if err != nil {
		if program, err = exec.LookPath("/usr/sbin/" + c.program); err != nil {
			return nil, "", errNotInstalled
		}
	}
	said, err := exec.Command(program, c.version...).CombinedOutput()
	if err != nil {
		return nil, "", fmt.Errorf("%s: %w", program, err)
	}
	version := regexp.MustCompile(`\d+\.\d+\.\d+`).FindString(string(said))
	address, err := freeAddress()
	if err != nil {
		return nil, "", err
	}
	config := filepath.Join(dir, c.config)
	file, err := os.Create(config)
	if err != nil {
		return nil, "", err
	}
	defer file.Close()
	err = configTemplates.ExecuteTemplate(file, c.config, map[string]any{
		"Address": address, "Root": root, "Dir": dir, "Superuser": os.Geteuid() == 0, "Brotli": brotliModule(string(said)),
	})
	if err != nil {
		return nil, "", err
	}
	r, err := start(address, program, c.args(config)...)
	return r, version, err
}

// brotliModule finds nginx's module for files that are compressed already, from what nginx -V says.
func brotliModule(said string) string {
	found := regexp.MustCompile(`--modules-path=(\S+)`).FindStringSubmatch(said)
	if found == nil {
		return ""
	}
	module := filepath.Join(found[1], "ngx_http_brotli_static_module.so")
	if _, err := os.Stat(module); err != nil {
		return ""
	}
	return module
}

// answers checks that a server answers for a path in brotli with so many bytes.
func (r *running) answers(path string, size int) error {
	conn, err := net.Dial("tcp", r.address)
	if err != nil {
		return err
	}
	defer conn.Close()
	fmt.Fprintf(conn, "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: br\r\n\r\n", path, r.address)
	a, err := readAnswer(bufio.NewReader(conn))
	if err != nil {
		return err
	}
	if a.status != 200 || a.encoding != "br" || a.size != size {
		return fmt.Errorf("not comparable: answers %s with status %d, %d bytes, encoding %q", path, a.status, a.size, a.encoding)
	}
	return nil
}
