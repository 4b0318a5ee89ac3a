#!/usr/bin/env bash
# Writes the examples, and articles that mean harm, in every format, and has other programs' readers judge them: Python's
# csv and xml modules, and QGIS.
#
#   scripts/check/formats.sh SCRATCH     after make release
set -euo pipefail
cd "$(dirname "$0")/../.."

. scripts/common/tool.sh
scratch=$1/formats
mkdir -p "$scratch"
python3 scripts/check/formats.py hostile >"$scratch/hostile.jsonl"

# write NAME INPUT…: one set of articles in every format.
write() {
  local name=$1 format
  shift
  mkdir -p "$scratch/$name"
  "$geomap" map "$@" >"$scratch/$name/events.geojson"
  "$geomap" map "$@" --format geojsonl --rs >"$scratch/$name/events.geojsons"
  for format in csv acled-csv ucdp-csv; do
    "$geomap" map "$@" --format "$format" >"$scratch/$name/$format.csv"
    "$geomap" map "$@" --format "$format" --hxl >"$scratch/$name/$format-hxl.csv"
  done
  "$geomap" map "$@" --format kml >"$scratch/$name/events.kml"
  mkdir -p "$scratch/$name-package"
  "$geomap" map "$@" -o "$scratch/$name-package/events.geojson"
  "$geomap" map "$@" -o "$scratch/$name-package/events.gpkg"
  python3 scripts/check/formats.py compare "$scratch/$name"
}

write examples examples/*.txt
write hostile --input jsonl "$scratch/hostile.jsonl"

# broken FILE EXPRESSION: the check itself must be able to fail.
broken() {
  rm -rf "$scratch/broken"
  cp -r "$scratch/hostile" "$scratch/broken"
  sed -i "$2" "$scratch/broken/$1"
  if python3 scripts/check/formats.py compare "$scratch/broken" >/dev/null; then
    printf '%s: a fault went unseen: %s\n' "$1" "$2"
    return 1
  fi
}
broken csv.csv "s/'=cmd/=cmd/"
broken acled-csv.csv '2s/,/;/'
# shellcheck disable=SC2016  # $ is sed's last line
broken ucdp-csv.csv '$d'
broken csv-hxl.csv '2d'
broken events.kml 's/><name>[^<]/><name>/'
broken events.kml 's/&lt;script/<script/'
broken events.geojsons '1d'

scripts/install-dependencies.sh qgis
runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
for name in examples hostile; do
  QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$runtime HOME=$runtime PYTHONNOUSERSITE=1 \
    /usr/bin/python3 scripts/check/formats.py qgis "$scratch/$name"
  QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$runtime HOME=$runtime PYTHONNOUSERSITE=1 \
    /usr/bin/python3 scripts/check/geopackage.py "$scratch/$name-package/events.gpkg" "$scratch/$name-package/events.geojson"
done
