package app

import "strings"

// assets maps the names of hashed files to their addresses, "figure/back.svg" to
// "/static/figure/back.1a2b3c4d.svg".
var assets = map[string]string{}

// SetAssets tells the views where the release keeps its hashed files.
func SetAssets(urls map[string]string) { assets = urls }

// parseAssets reads the list that each page carries for the browser's program: name=address, separated by spaces.
func parseAssets(list string) map[string]string {
	urls := map[string]string{}
	for pair := range strings.FieldsSeq(list) {
		if name, url, ok := strings.Cut(pair, "="); ok {
			urls[name] = url
		}
	}
	return urls
}

// asset returns the address of a file of the release; without a release, its plain name under /static/.
func asset(name string) string {
	if url, ok := assets[name]; ok {
		return url
	}
	return "/static/" + name
}
