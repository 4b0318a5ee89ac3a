#!/usr/bin/env bash
# Tests the QGIS plugin without windows, then installs its zip file into an empty profile and uses it in qgis_process and QGIS.
#
#   scripts/check/qgis-plugin.sh [FOLDER]     after make release; pictures of the dock go to FOLDER, default: out/qgis
set -euo pipefail
cd "$(dirname "$0")/../.."

pictures=$(realpath -m "${1:-out/qgis}")
. scripts/common/tool.sh
program=$(realpath "$geomap")
scripts/install-dependencies.sh qgis-plugin

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run" "$home/bin" "$home/work"
ln -s "$program" "$home/bin/geomap"
# Debian's own Python and an empty home: no profile, choice or gazetteer of whoever runs this counts.
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$home/run HOME=$home PYTHONNOUSERSITE=1 PYTHONDONTWRITEBYTECODE=1
export PATH=$home/bin:$PATH TMPDIR=$home/work LC_ALL=C.UTF-8
unset XDG_DATA_HOME XDG_CACHE_HOME XDG_CONFIG_HOME QGIS_PLUGINPATH GEOMAP_MIRROR

GEOMAP_PICTURES=$pictures /usr/bin/python3 -W ignore -m unittest discover --start-directory qgis/tests --top-level-directory qgis

# The zip file, as somebody installs it.
scripts/release/plugin.py "$home"
plugins=$home/.local/share/QGIS/QGIS3/profiles/default/python/plugins
mkdir -p "$plugins"
/usr/bin/python3 -m zipfile -e "$home"/geomap-qgis-*.zip "$plugins"
# Debian's wrapper hands an option to qgis_process that only qgis takes.
qgis=$(command -v qgis_process.bin || command -v qgis_process)
ask() {
  "$qgis" "$@" 2>"$home/stderr" || {
    cat "$home/stderr" >&2
    return 1
  }
}
ask plugins enable geomap >/dev/null
for algorithm in mapreports checkdistances geocodefield geoparsefield batchgeocode; do
  ask help "geomap:$algorithm" >"$home/help"
  grep -q "(geomap:$algorithm)" "$home/help" || {
    printf 'qgis_process does not know geomap:%s\n' "$algorithm"
    exit 1
  }
done
# Names that a shell would take for more than names.
odd="$home/work/a; touch \$(evil) 'b'.txt"
cp examples/sahel-menaka.txt "$odd"
ask run geomap:mapreports "--INPUT=$odd" "--EVENTS=$home/events.gpkg" "--DISTANCES=$home/distances.gpkg" >"$home/map"
events=$("$program" map "$odd" --format geojsonl | wc -l)
grep -Eq "^COUNT:\s+$events\$" "$home/map"
ask run geomap:checkdistances "--INPUT=$odd" "--OUTPUT=$home/checks.gpkg" >"$home/check"
grep -Eq '^COUNT:\s+2$' "$home/check"
printf 'name,country\nKidal,Mali\nXyzzyville,\n' >"$home/names.csv"
ask run geomap:geocodefield "--INPUT=$home/names.csv" --FIELD=name --CONTEXT=country "--OUTPUT=$home/places.gpkg" >"$home/geocode"
grep -Eq '^FOUND:\s+1$' "$home/geocode"
printf 'nr,text\n7,"Une réunion a eu lieu à Gao."\n' >"$home/texts.csv"
ask run geomap:geoparsefield "--INPUT=$home/texts.csv" --FIELD=text "--OUTPUT=$home/points.gpkg" >"$home/geoparse"
grep -Eq '^COUNT:\s+1$' "$home/geoparse"
# QGIS with its windows, on a screen that nobody sees.
window=$(command -v qgis.bin || command -v qgis)
GEOMAP_WINDOW=$home/window GEOMAP_EXAMPLE=$PWD/examples/sahel-menaka.txt GEOMAP_PICTURES=$pictures QT_QPA_PLATFORM=xcb \
  timeout 150 xvfb-run --auto-servernum --server-args="-screen 0 1280x900x24" \
  "$window" --noversioncheck --nologo --code qgis/tests/window.py >"$home/stderr" 2>&1 || cat "$home/stderr"
grep -qx ok "$home/window" || {
  cat "$home/window"
  exit 1
}
left=$(find "$home/work" -mindepth 1 -name 'geomap-run-*')
[ -z "$left" ] || {
  printf 'left behind: %s\n' "$left"
  exit 1
}
printf 'the plugin in QGIS %s: maps, checks, geocodes, geoparses, has its dock\n' "$("$qgis" --version 2>/dev/null | grep -o '[0-9][0-9.]*' | head -n 1)"
