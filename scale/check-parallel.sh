#!/usr/bin/env bash
# Runs the line of scale/README.md that uses GNU parallel: the result must be that of geomap alone, byte for byte.
#
#   scale/check-parallel.sh [COUNT]     after make stage; default: 5000 articles
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/install-dependencies.sh parallel

readonly program=${GEOMAP:-$PWD/.build/stage/bin/geomap}
[ -x "$program" ] || {
  printf 'geomap: %s is not there; run make stage\n' "$program" >&2
  exit 1
}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CACHE_HOME=$scratch/cache HOME=$scratch PATH=${program%/*}:$PATH
scale/make_articles.py "${1:-5000}" >"$scratch/articles.jsonl"
geomap map --input jsonl --format geojsonl <"$scratch/articles.jsonl" >"$scratch/alone.geojsonl"
[ -s "$scratch/alone.geojsonl" ]

# The line itself, with smaller blocks so that a short input has several.
line=$(grep -m 1 '^parallel ' scale/README.md)
(cd "$scratch" && bash -c "${line/--block 10M/--block 200k}" 2>messages) || {
  tail -n 5 "$scratch/messages"
  exit 1
}
cmp "$scratch/alone.geojsonl" "$scratch/events.geojsonl"
printf '%s\n  the same %d features\n' "$line" "$(wc -l <"$scratch/events.geojsonl")"
