package main

import (
	"bytes"
	"regexp"
	"strings"
)

// critical returns the part of a minified style sheet that a page needs for its first paint: without the
// rules for classes that do not occur in it. The whole sheet comes later; its rules stand in the same
// order, so nothing changes but what was missing.
func critical(sheet string, page []byte) string {
	classes := map[string]bool{}
	for _, attribute := range classAttribute.FindAllSubmatch(page, -1) {
		for _, name := range bytes.Fields(bytes.Trim(attribute[1], `"`)) {
			classes[string(name)] = true
		}
	}
	return rulesFor(sheet, classes)
}

var (
	classAttribute = regexp.MustCompile(`\sclass=("[^"]*"|[^\s>]+)`)
	className      = regexp.MustCompile(`\.(-?[_a-zA-Z][\w-]*)`)
	state          = "map--" // classes with this prefix come and go while the page is shown
)

// rulesFor keeps the rules, at any depth, of which a selector can match.
func rulesFor(sheet string, classes map[string]bool) string {
	var kept strings.Builder
	for sheet != "" {
		end := strings.IndexAny(sheet, "{;")
		if end < 0 {
			break
		}
		if sheet[end] == ';' { // a statement such as the order of layers
			kept.WriteString(sheet[:end+1])
			sheet = sheet[end+1:]
			continue
		}
		head, block, rest := sheet[:end], blockOf(sheet[end:]), ""
		rest = sheet[end+len(block):]
		switch {
		case strings.HasPrefix(head, "@layer "), strings.HasPrefix(head, "@media"), strings.HasPrefix(head, "@supports"), strings.HasPrefix(head, "@container"):
			if inner := rulesFor(block[1:len(block)-1], classes); inner != "" {
				kept.WriteString(head + "{" + inner + "}")
			}
		case strings.HasPrefix(head, "@page"): // nothing is printed yet
		case strings.HasPrefix(head, "@"):
			kept.WriteString(head + block)
		default:
			if selectors := matching(head, classes); selectors != "" {
				kept.WriteString(selectors + block)
			}
		}
		sheet = rest
	}
	return kept.String()
}

// blockOf returns the block in braces with which a text begins.
func blockOf(text string) string {
	depth := 0
	for i, c := range text {
		switch c {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return text[:i+1]
			}
		}
	}
	return text
}

// matching returns those of a rule's selectors whose classes all occur, outside of brackets and in those of
// :has, which costs the page time on each change as long as it stands.
func matching(selectors string, classes map[string]bool) string {
	var kept []string
	depth, start := 0, 0
	for i, c := range selectors + "," {
		switch {
		case c == '(' || c == '[':
			depth++
		case c == ')' || c == ']':
			depth--
		case c == ',' && depth == 0:
			if one := selectors[start:i]; occurs(one, classes) {
				kept = append(kept, one)
			}
			start = i + 1
		}
	}
	return strings.Join(kept, ",")
}

var (
	inBrackets = regexp.MustCompile(`\([^()]*\)|\[[^\]]*\]`)
	has        = regexp.MustCompile(`:has\(([^()]*)\)`)
)

func occurs(selector string, classes map[string]bool) bool {
	selector = has.ReplaceAllString(selector, "$1")
	for before := ""; before != selector; {
		before, selector = selector, inBrackets.ReplaceAllString(selector, "")
	}
	for _, name := range className.FindAllStringSubmatch(selector, -1) {
		if !classes[name[1]] && !strings.HasPrefix(name[1], state) {
			return false
		}
	}
	return true
}
