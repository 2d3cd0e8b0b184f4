package main

import (
	"embed"
	"strings"
	"text/template"
)

// Examples for servers that people run themselves, made from the same table as the site.

//go:embed hosts
var exampleFiles embed.FS

var exampleTemplates = template.Must(template.ParseFS(exampleFiles, "hosts/*"))

// examples are the names of the configurations.
var examples = []string{"Caddyfile", "nginx.conf"}

// example returns the configuration of that name.
func (s *site) example(name string) (string, error) {
	type header struct{ Name, Value string }
	type ending struct{ Ending, ContentType string }
	data := struct {
		Security                      []header
		Transport                     header
		Types                         []ending
		Recheck, Forever, Never       string
		Allowed, StaticFolder, Hidden string
		Page, Plain, ReadOnly         string
	}{
		Transport: header{transport.name, transport.value()},
		Recheck:   recheck, Forever: forever, Never: never,
		Allowed: allowed, StaticFolder: staticFolder, Hidden: hidden,
		Page: contentTypes[".html"], Plain: contentTypes[".txt"],
		ReadOnly: readOnly,
	}
	for _, f := range s.security {
		data.Security = append(data.Security, header{f.name, f.value()})
	}
	for _, ext := range s.endings() {
		data.Types = append(data.Types, ending{ext[1:], contentTypes[ext]})
	}
	var b strings.Builder
	err := exampleTemplates.ExecuteTemplate(&b, name, data)
	return b.String(), err
}
