package main

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// stacksPage runs a program and sends what it leaves in the page's title.
const stacksPage = `<!doctype html><script src="wasm_exec.js"></script><script>
const said = (text) => fetch("/said", { method: "POST", body: String(text) });
const go = new Go();
WebAssembly.instantiateStreaming(fetch("main.wasm"), go.importObject)
	.then(({ instance }) => go.run(instance)).then(() => said(document.title)).catch(said);
</script>`

// A program without its tables of names, and with the whole standard library or the lean one, still grows its
// stacks, collects its garbage, recovers from panics and keeps time.
func TestForgottenNamesAreNotNeeded(t *testing.T) {
	runs(t, "")
}

func TestLeanStandardRuns(t *testing.T) {
	overlay, err := leanStandard(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	runs(t, overlay)
}

func runs(t *testing.T, overlay string) {
	wasm, err := compile(filepath.Join(t.TempDir(), "main.wasm"), filepath.Join("testdata", "stacks", "main.go"), "off", overlay)
	if err != nil {
		t.Fatal(err)
	}
	if wasm, err = rewrite(wasm, merge, forgetNames); err != nil {
		t.Fatal(err)
	}
	r := newRelease()
	if err := r.addGoScript(); err != nil {
		t.Fatal(err)
	}
	said := make(chan string, 1)
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, request *http.Request) {
		switch request.URL.Path {
		case "/":
			io.WriteString(w, stacksPage)
		case "/wasm_exec.js":
			w.Header().Set("Content-Type", "text/javascript")
			w.Write(r.files[r.hashed["wasm_exec.js"]])
		case "/main.wasm":
			w.Header().Set("Content-Type", "application/wasm")
			w.Write(wasm)
		case "/said":
			text, _ := io.ReadAll(request.Body)
			said <- string(text)
		default:
			http.NotFound(w, request)
		}
	}))
	defer site.Close()
	visit(t, site.URL)
	select {
	case got := <-said:
		if want := "grown, collected, finalized, recovered, waited"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	case <-time.After(2 * time.Minute):
		t.Fatal("the program said nothing")
	}
}

// visit opens a page in Chromium until the test ends.
func visit(t *testing.T, page string) {
	t.Helper()
	options := []chromedp.ExecAllocatorOption{chromedp.Headless, chromedp.DisableGPU, chromedp.NoFirstRun}
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox)
	}
	allocator, end := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, leave := chromedp.NewContext(allocator)
	t.Cleanup(func() { leave(); end() })
	if err := chromedp.Do(ctx, chromedp.Navigate(page)); err != nil {
		t.Fatal(err)
	}
}
