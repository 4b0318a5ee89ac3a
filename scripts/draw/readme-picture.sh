#!/usr/bin/env bash
# Draws the README's picture: the first example as QGIS shows the project that geomap writes.
#
#   scripts/draw/readme-picture.sh [PNG]     after make release; default: docs/sahel-menaka.png
set -euo pipefail
cd "$(dirname "$0")/../.."

picture=${1:-docs/sahel-menaka.png}
. scripts/common/tool.sh
scripts/install-dependencies.sh qgis

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$geomap" map examples/sahel-menaka.txt -o "$scratch/events.geojson" --qgis
mkdir -p "$(dirname "$picture")"
QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$scratch HOME=$scratch PYTHONNOUSERSITE=1 \
  /usr/bin/python3 scripts/draw/project.py "$scratch/events.qgs" "$picture"
