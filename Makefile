# From a fresh clone to a map: `make map`. `make help` lists the rest.
# What is done lives in scripts/, so that CI and a developer run the same lines.

PREFIX ?= /usr/local
DESTDIR ?=
OUT ?= out
RELEASE = --configuration release --static-swift-stdlib --product geomap \
  -Xlinker -no-pie -Xlinker --version-script=packaging/no-exports.map

.DEFAULT_GOAL := map

.PHONY: map
map: release  ## map examples/*.txt into out/ and show the stated distances (the default)
	scripts/map-examples.sh "$(OUT)"

.PHONY: dependencies
dependencies:  ## install what building needs: libproj-dev, libgumbo-dev, libexpat1-dev, libsqlite3-dev, pkg-config (no-op when they are there)
	scripts/install-dependencies.sh build

.PHONY: release
release: dependencies  ## build .build/release/geomap
	env $$(scripts/release/static-libraries.sh) swift build $(RELEASE)

.PHONY: test
test: dependencies  ## build with the import check, then run every test
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test

.PHONY: lint
lint: dependencies  ## check the formatting of the Swift sources and of the scripts
	scripts/lint.sh

.PHONY: format
format: dependencies  ## rewrite the Swift sources as `make lint` wants them
	swift format --in-place --parallel --recursive Sources Tests Package.swift

.PHONY: check
check:  ## check the files in out/: RFC 7946, our schema, QGIS (run `make map` first)
	scripts/check/output.sh "$(OUT)"

.PHONY: gazetteer
gazetteer:  ## rebuild the tables of data/ from their pinned sources
	scripts/install-dependencies.sh gazetteer
	scripts/data/gazetteer.sh

.PHONY: docs
docs: dependencies  ## document the libraries in out/docs, for a browser
	scripts/docs/libraries.sh

.PHONY: bench
bench: release  ## measure speed and memory, peers beside us
	Benchmarks/reading.sh
	Benchmarks/run.sh

.PHONY: stage
stage: release  ## lay out all of an installed geomap in .build/stage: program, data, manual pages, completions
	scripts/release/stage.sh

# `sudo make install` often has no swift in its PATH: what `make stage` laid out before is installed then.
.PHONY: install
install:  ## install under PREFIX (default /usr/local); DESTDIR is put before it
	@if command -v swift >/dev/null 2>&1; then $(MAKE) --no-print-directory stage; fi
	scripts/release/install.sh install "$(PREFIX)" "$(DESTDIR)"

.PHONY: uninstall
uninstall:  ## take away what `make install` put under PREFIX
	scripts/release/install.sh uninstall "$(PREFIX)" "$(DESTDIR)"

.PHONY: deb
deb: stage  ## build a Debian package in out/
	scripts/install-dependencies.sh deb
	scripts/release/deb.sh "$(OUT)"

.PHONY: plugin
plugin:  ## pack the QGIS plugin in out/, as QGIS installs it
	scripts/release/plugin.py "$(OUT)"

.PHONY: static
static: release  ## build .build-static/geomap, which needs no shared library
	scripts/release/static-program.sh

.PHONY: dist
dist: static  ## pack the static program with its data, manual pages and licences: out/geomap-VERSION-linux-ARCH.tar.xz
	scripts/release/dist.sh "$(OUT)"

.PHONY: wheel
wheel: static  ## pack the static program and a door from Python as a wheel in out/
	scripts/release/wheel.sh "$(OUT)"

.PHONY: check-all
check-all: deb wheel  ## the heavy checks: a clean Debian, Spark, PostGIS, GNU parallel
	scripts/check/all.sh

.PHONY: clean
clean:  ## remove everything that was built, downloaded or written
	rm -rf .build .build-* .venv .venv-lint .venv-scale .venv-preview .venv-wheel .venv-python out

.PHONY: help
help:  ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile
