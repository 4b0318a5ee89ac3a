#!/usr/bin/env bash
# Checks a folder of mapped files: RFC 7946 and our own rules, our schemas, QGIS's format, QGIS.
#
#   scripts/check/output.sh [FOLDER] [REPORT…]     default: out and examples/*.txt
#
# Writes FOLDER/map.png, as QGIS draws the files one above the other, FOLDER/project.png, as the project opens,
# and FOLDER/layout.png, as it is printed.
set -euo pipefail
cd "$(dirname "$0")/../.."

out=${1:-out}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- examples/*.txt
[ -f "$out/events.geojson" ] || {
  printf 'geomap: there is no %s/events.geojson; run make map\n' "$out" >&2
  exit 1
}

scripts/install-dependencies.sh checks qgis

readonly mapped=("$out"/events.geojson "$out"/events-distances.geojson "$out"/events-uncertainty.geojson)
.venv/bin/python scripts/check/geojson.py "${mapped[@]}" --reports "$@"
for kind in event distance uncertainty; do
  case "$kind" in
    event) file="$out/events.geojson" ;;
    distance) file="$out/events-distances.geojson" ;;
    uncertainty) file="$out/events-uncertainty.geojson" ;;
  esac
  .venv/bin/check-jsonschema --schemafile "Schemas/$kind.schema.json" "$file"
done

scripts/check/qgis_format.py "$out/events.qgs" "$out"/*.qml

runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
# Debian's own Python, because only that one has QGIS; HOME, so that no user's profile changes what is drawn.
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$runtime HOME=$runtime PYTHONNOUSERSITE=1
/usr/bin/python3 scripts/check/qgis_files.py "${mapped[@]}" --png "$out/map.png"
# Days must not depend on where the reader lives.
for zone in UTC Pacific/Auckland America/Bogota; do
  TZ=$zone /usr/bin/python3 scripts/check/qgis_project.py "$out/events.qgs" --png "$out/project.png" --layout "$out/layout.png"
done
