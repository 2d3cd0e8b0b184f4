SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

ADDR ?= :8000
ROUNDS ?= 5

.PHONY: help run build release test bench figure gallery shots clean go chromium

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

run: build ## build all and serve it at http://localhost:8000 (another: make run ADDR=:9000)
	./knotmap serve -addr "$(ADDR)"

build: release ## build the release and the program ./knotmap that holds it
	go build -trimpath -o knotmap ./cmd/knotmap

test: release chromium ## vet and test everything, in a browser too
	go vet ./...
	go test -timeout 20m ./...

bench: release chromium ## measure speed and sizes beside their bars, into the README (quicker: make bench ROUNDS=1)
	go run ./cmd/bench -rounds "$(ROUNDS)" -readme

figure: go ## draw the figure again from its landmarks
	go run ./cmd/figure

gallery: go ## serve the release with /gallery, every referral pattern on one sheet
	go run ./cmd/build -gallery
	go run ./cmd/knotmap serve -addr "$(ADDR)"

shots: release chromium ## take pictures of the main states into shots/
	KNOTMAP_SHOTS="$(CURDIR)/shots" go test -count=1 ./cmd/knotmap

clean: ## remove what was built
	rm -rf knotmap shots web/release/*

release: go
	go run ./cmd/build

go:
	@command -v go >/dev/null || { echo "Go is missing: install Go 1.26 or newer from https://go.dev/dl/" >&2; exit 1; }
	@version=$$(go env GOVERSION); minor=$${version#go1.}; minor=$${minor%%[!0-9]*}; \
	if [[ "$$version" == go1.* && "$${minor:-0}" -lt 26 ]]; then \
		echo "$$version is too old: install Go 1.26 or newer from https://go.dev/dl/" >&2; exit 1; \
	fi

# The browser tests need Chromium; on Debian and Ubuntu it is installed if it is not there.
BROWSERS := chromium chromium-browser google-chrome google-chrome-stable
APT := apt-get -o DPkg::Lock::Timeout=300

chromium:
	@found() { for name in $(BROWSERS); do command -v "$$name" >/dev/null && return; done; return 1; }; \
	if found; then exit 0; fi; \
	as_root=; if [[ $$(id -u) -ne 0 ]]; then as_root="sudo -n --preserve-env=DEBIAN_FRONTEND"; fi; \
	export DEBIAN_FRONTEND=noninteractive; \
	if command -v apt-get >/dev/null; then \
		$$as_root $(APT) update -q || true; \
		$$as_root $(APT) install -yq --no-install-recommends chromium \
			|| $$as_root $(APT) install -yq --no-install-recommends chromium-browser || true; \
	fi; \
	found || { echo "The browser tests need Chromium: install it so that one of these is on the PATH: $(BROWSERS)" >&2; exit 1; }
