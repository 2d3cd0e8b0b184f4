// Package web holds what is served as it is: style sheet, scripts, icons and
// drawings, and the release that cmd/build makes of them and of every page.
package web

import (
	"embed"
	"io/fs"
)

//go:embed all:release
var embedded embed.FS

// Release returns the files of the release this program was compiled with. In
// a program compiled before the first release was built it has no index.html.
func Release() fs.FS {
	release, err := fs.Sub(embedded, "release")
	if err != nil {
		panic(err)
	}
	return release
}
