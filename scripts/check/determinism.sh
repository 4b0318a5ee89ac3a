#!/usr/bin/env bash
# Maps the examples twice, from another folder and with an empty cache, and compares the bytes with out/.
#
#   scripts/check/determinism.sh SCRATCH     after make map
set -euo pipefail
cd "$(dirname "$0")/../.."

root=$PWD
scratch=$(cd "$1" && pwd)
mkdir -p "$scratch/again" "$scratch/cache"
(
  cd examples
  XDG_CACHE_HOME="$scratch/cache" LC_ALL=C TZ=Pacific/Auckland \
    "$root/.build/release/geomap" map ./*.txt -o "$scratch/again/events.geojson" --qgis
)
for file in events events-distances events-uncertainty events-towns events-borders; do
  cmp "out/$file.geojson" "$scratch/again/$file.geojson"
  cmp "out/$file.qml" "$scratch/again/$file.qml"
done
cmp out/events.qgs "$scratch/again/events.qgs"
