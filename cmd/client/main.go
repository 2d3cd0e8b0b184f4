// Command client is the browser's program, compiled to WebAssembly by cmd/build.
package main

import (
	"runtime/debug"

	"knotmap/app"
)

func main() {
	debug.SetGCPercent(400) // the program's heap is small; a tap is answered without a collection
	app.Start()
}
