#!/usr/bin/env bash
# Maps every example into one folder, then shows the stated distances as a table.
#
#   scripts/map-examples.sh [FOLDER]     default: out
set -euo pipefail
cd "$(dirname "$0")/.."

out=${1:-out}
. scripts/common/tool.sh

mkdir -p "$out"
"$geomap" map examples/*.txt -o "$out/events.geojson" --qgis
# One of the examples states a distance that cannot be true, so that the fault can be seen: 1 is expected.
printf '\nThe distances that the examples state, checked against the WGS 84 geodesic:\n\n'
"$geomap" check examples/*.txt || [ $? -eq 1 ]

printf '\nWritten; open the project %s in QGIS, or drop a file on the map:\n' "$out/events.qgs"
stat --format '  %n  %s bytes' "$out"/*.geojson "$out"/*.qgs
