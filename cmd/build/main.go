// Command build makes the release: every page rendered once, the browser's
// program, style sheet, scripts, drawings and service worker, minified, named by
// their content where they may be cached for ever, and compressed.
//
// The same sources always give the same bytes. A page that go-app rendered in
// a way a browser would read differently, and a link that leads nowhere, fail the
// build.
//
// Run it at the top of the module.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"
)

func main() {
	out := flag.String("out", "web/release", "folder to write to; what it holds is replaced")
	gallery := flag.Bool("gallery", false, "add /gallery, every referral pattern on one sheet, for those who draw them")
	flag.Parse()
	start := time.Now()
	err := build(*out, *gallery)
	if err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
	fmt.Printf("built in %.1f s\n", time.Since(start).Seconds())
}

func build(out string, gallery bool) error {
	r := newRelease()
	wasm, err := compileClient()
	if err != nil {
		return err
	}
	r.addHashed("app.wasm", wasm)
	if err := r.addGoScript(); err != nil {
		return err
	}
	if err := r.addWeb(os.DirFS("web")); err != nil {
		return err
	}
	if err := r.addPages(gallery); err != nil {
		return err
	}
	if err := r.addWorker(os.DirFS("web")); err != nil {
		return err
	}
	if err := r.checkLinks(); err != nil {
		return err
	}
	compressed, err := r.compress(newCache())
	if err != nil {
		return err
	}
	if err := write(out, compressed); err != nil {
		return err
	}
	r.report(os.Stdout, compressed)
	return nil
}
