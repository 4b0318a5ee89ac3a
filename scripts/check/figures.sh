#!/usr/bin/env bash
# Has GEOS and PROJ judge three thousand of our rings, sectors and corridors, the poles and the antimeridian among them.
#
#   scripts/check/figures.sh FOLDER     FOLDER takes the figures, some megabytes
set -euo pipefail
cd "$(dirname "$0")/../.."

scripts/install-dependencies.sh checks
GEOMAP_FIGURES=$1/figures.geojsonl swift test --skip-build --filter FigureDumpTests >/dev/null
.venv/bin/python scripts/check/figures.py "$1/figures.geojsonl"
