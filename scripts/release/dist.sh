#!/usr/bin/env bash
# Packs the static program and all that belongs to it as an archive. The same source gives the same bytes: every time in it
# is SOURCE_DATE_EPOCH, else that of the last commit.
#
#   scripts/release/dist.sh [FOLDER]     after make static; default: out
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly out=${1:-out} stage=.build-static/stage
scripts/install-dependencies.sh static
scripts/release/stage-static.sh
name=geomap-$("$stage/bin/geomap" --version)-linux-$(uname -m)
epoch=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
mkdir -p "$out"
rm -f "$out"/geomap-*-linux-*.tar.xz
tar --create --directory "$stage" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$epoch" \
  --transform "s,^\\.,$name," . | xz -6 --threads=1 >"$out/$name.tar.xz"
stat --format '%n: %s bytes' "$out/$name.tar.xz"
