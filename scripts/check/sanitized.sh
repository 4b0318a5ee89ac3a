#!/usr/bin/env bash
# Runs the tests under AddressSanitizer, in a build folder of its own.
#
# Swift checks its own bounds; this is for what it cannot see: PROJ, mapped files, the `…+Unsafe.swift` files.
set -euo pipefail
cd "$(dirname "$0")/../.."

scripts/install-dependencies.sh build
# The Swift runtime keeps its metadata for good, which is no leak.
export ASAN_OPTIONS="detect_leaks=0:${ASAN_OPTIONS:-}"
# The targets with unsafe code, and what reads hostile bytes; the built tool's runs would take a quarter of an hour.
swift test --sanitize=address --scratch-path .build-asan \
  --filter '^(GazetteerTests|GeodesyTests|GeoJSONTests)\.'
