#!/usr/bin/env bash
# Writes the documentation of the libraries as pages for a browser, with the toolchain's own docc.
#
#   scripts/docs/libraries.sh [FOLDER]     default: out/docs
#
# A link to something that is not there, or a parameter that is described and does not exist, ends it with 1. To
# read the pages: python3 -m http.server --directory FOLDER, then http://localhost:8000/documentation/events
set -euo pipefail
cd "$(dirname "$0")/../.."

out=${1:-out/docs}
libraries=(Geodesy Gazetteer GeoJSON Text Quantities Distances Places Claims Events Formats MapPreview)
scripts/install-dependencies.sh build

graphs=$(mktemp -d)
trap 'rm -rf "$graphs"' EXIT
swift build --product geomap
folder=$(swift build --show-bin-path)
triple=$(swift -print-target-info | sed -n 's/.*"unversionedTriple" *: *"\(.*\)".*/\1/p')
read -ra proj < <(pkg-config --cflags proj) || true

rm -rf "$out"
mkdir -p "$out"
archives=()
for library in "${libraries[@]}"; do
  mkdir -p "$graphs/$library"
  swift symbolgraph-extract -module-name "$library" -target "$triple" -I "$folder/Modules" -I Sources/CProj -I Sources/CModels/include \
    ${proj[@]+"${proj[@]}"} -minimum-access-level public -output-dir "$graphs/$library"
  docc convert "Sources/$library/$library.docc" --additional-symbol-graph-dir "$graphs/$library" \
    --fallback-display-name "$library" --fallback-bundle-identifier "geomap.$library" \
    --warnings-as-errors --output-path "$graphs/$library.doccarchive"
  archives+=("$graphs/$library.doccarchive")
done
docc merge "${archives[@]}" --synthesized-landing-page-name geomap --output-path "$graphs/all"
cp -R "$graphs/all/." "$out"
printf '%d libraries are documented in %s\n' "${#libraries[@]}" "$out"
