package main

import (
	"bytes"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// nginx runs with the example of the export; only where it listens and what it serves are changed.
func nginx(t *testing.T, dir string) string {
	t.Helper()
	addr := freeAddress(t)
	example := exampleIn(t, dir, "nginx.conf", "listen       80;", "listen "+addr+";", "/srv/knotmap", dir)
	at := t.TempDir()
	main := fmt.Sprintf("load_module %s;\npid %s/pid;\nerror_log stderr crit;\ndaemon off;\nevents {}\nhttp {\n", brotliModule(), at)
	for _, kind := range []string{"client_body", "proxy", "fastcgi", "uwsgi", "scgi"} {
		main += fmt.Sprintf("%s_temp_path %s/%s;\n", kind, at, kind)
	}
	main += example + "}\n"
	if os.Geteuid() == 0 {
		main = "user root;\n" + main
	}
	runs(t, addr, exec.Command("nginx", "-p", at, "-e", "stderr", "-c", written(t, at, "nginx.conf", main)))
	return "http://" + addr
}

// brotliModule finds nginx's module for files that are compressed already.
func brotliModule() string {
	for _, dir := range []string{"/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/usr/local/lib/nginx/modules"} {
		name := filepath.Join(dir, "ngx_http_brotli_static_module.so")
		if _, err := os.Stat(name); err == nil {
			return name
		}
	}
	return ""
}

// caddy runs with the example of the export.
func caddy(t *testing.T, dir string) string {
	t.Helper()
	addr := freeAddress(t)
	example := exampleIn(t, dir, "Caddyfile", "example.org {", "http://"+addr+" {", "/srv/knotmap", dir)
	at := t.TempDir()
	name := written(t, at, "Caddyfile", "{\n\tadmin off\n\tauto_https off\n}\n"+example)
	command := exec.Command("caddy", "run", "--adapter", "caddyfile", "--config", name)
	command.Env = append(os.Environ(), "XDG_CONFIG_HOME="+at, "XDG_DATA_HOME="+at)
	runs(t, addr, command)
	return "http://" + addr
}

// exampleIn reads an example and puts other words, each behind the one it replaces, in it.
func exampleIn(t *testing.T, dir, name string, words ...string) string {
	t.Helper()
	example, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(words); i += 2 {
		if strings.Count(string(example), words[i]) != 1 {
			t.Fatalf("%s does not say %q once", name, words[i])
		}
	}
	return strings.NewReplacer(words...).Replace(string(example))
}

func written(t *testing.T, dir, name, text string) string {
	t.Helper()
	to := filepath.Join(dir, name)
	if err := os.WriteFile(to, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return to
}

func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// runs starts a server, waits until it listens, and ends it with the test.
func runs(t *testing.T, addr string, command *exec.Cmd) {
	t.Helper()
	var said bytes.Buffer
	command.Stdout, command.Stderr = &said, &said
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- command.Wait() }()
	t.Cleanup(func() {
		command.Process.Signal(syscall.SIGTERM)
		<-ended
	})
	for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		if c, err := net.Dial("tcp", addr); err == nil {
			c.Close()
			return
		}
		select {
		case err := <-ended:
			ended <- err
			t.Fatalf("%s ended: %v\n%s", command.Path, err, &said)
		default:
		}
		if time.Now().After(deadline) {
			t.Fatalf("%s does not listen:\n%s", command.Path, &said)
		}
	}
}
