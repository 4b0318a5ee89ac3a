#!/usr/bin/env bash
# Has GEOS and PROJ judge three thousand of our rings, sectors and corridors, the poles and the antimeridian among them.
#
#   Scripts/check-figures.sh FOLDER     FOLDER takes the figures, some megabytes
set -euo pipefail
cd "$(dirname "$0")/.."

[ -x .venv/bin/python ] && .venv/bin/python -c 'import pyproj, shapely' 2>/dev/null || {
  python3 -m venv .venv
  .venv/bin/pip install --quiet --disable-pip-version-check -r Scripts/requirements-checks.txt
}
GEOMAP_FIGURES=$1/figures.geojsonl swift test --skip-build --filter FigureDumpTests >/dev/null
.venv/bin/python Tests/Tools/check_figures.py "$1/figures.geojsonl"
