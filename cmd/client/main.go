// Command client is the browser's program, compiled to WebAssembly by cmd/build.
package main

import "knotmap/app"

func main() { app.Start() }
