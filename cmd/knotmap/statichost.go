package main

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
)

// What an export says to static hosts, in the file _headers that several of them read.

// A rule says which fields the answers at a path carry. A path that ends in "*" stands for
// every one that begins so; where several rules fit, all hold.
type rule struct {
	path   string
	fields []field
}

// rules says of every file what the server says. No two rules that fit one path set the same
// name, because hosts join the values; and a page's type is left to them, because some let
// "/muscles/*" stand for "/muscles" too. What depends on the encoding is theirs as well: Etag,
// Vary, Content-Encoding, Accept-Ranges.
func (s *site) rules() []rule {
	rules := []rule{{"/*", append(slices.Clone(s.security), transport)}}
	folder, typed := "", ""
	for _, p := range slices.Sorted(maps.Keys(s.files)) {
		first, _, inside := strings.Cut(p[1:], "/")
		kept := field{"Cache-Control", []string{caching(p)}}
		switch {
		case p == health:
			continue
		case !inside:
			rules = append(rules, rule{p, []field{kept}})
		case folder != first:
			folder = first
			rules = append(rules, rule{"/" + folder + "/*", []field{kept}})
		}
		if ext := path.Ext(p); ext != "" && typed != s.typed(p) {
			typed = s.typed(p)
			rules = append(rules, rule{typed, []field{{"Content-Type", []string{contentTypes[ext]}}}})
		}
	}
	return rules
}

// typed is the path of the rule that says a file's type: the file's own, or that of the largest folder
// around it that holds files of this type alone.
func (s *site) typed(file string) string {
	for at := 1; ; {
		slash := strings.IndexByte(file[at:], '/')
		if slash < 0 {
			return file
		}
		at += slash + 1
		others := false
		for p := range s.files {
			others = others || strings.HasPrefix(p, file[:at]) && path.Ext(p) != path.Ext(file)
		}
		if !others {
			return file[:at] + "*"
		}
	}
}

func (s *site) headersFile() string {
	var b strings.Builder
	for _, r := range s.rules() {
		fmt.Fprintln(&b, r.path)
		for _, f := range r.fields {
			fmt.Fprintf(&b, "  %s: %s\n", f.name, f.value())
		}
	}
	return b.String()
}

// hidden matches the paths of an export's files that are not part of the site: the compressed
// forms, and what is written for hosts.
const hidden = `\.(br|gz)$|^/(_headers|nginx\.conf|Caddyfile)$|/\.`

// endings returns the endings of the site's files.
func (s *site) endings() []string {
	used := map[string]bool{".html": true}
	for p := range s.files {
		if ext := path.Ext(p); ext != "" {
			used[ext] = true
		}
	}
	return slices.Sorted(maps.Keys(used))
}
