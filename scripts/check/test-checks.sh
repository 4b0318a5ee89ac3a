#!/usr/bin/env bash
# Shows that the linter, the schemas and the checks of QGIS's project and format call the faults that they are for.
#
#   scripts/check/test-checks.sh     after make map
set -euo pipefail
cd "$(dirname "$0")/../.."

scripts/install-dependencies.sh checks qgis
export PYTHONDONTWRITEBYTECODE=1
.venv/bin/python scripts/check/test_checks.py
scripts/check/test_limits.py

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$scratch HOME=$scratch PYTHONNOUSERSITE=1

# Reports of a few weeks: where time goes by days, each fault of time is seen.
mkdir "$scratch/good"
reports=(examples/sahel-menaka.txt examples/senegal-mbour.txt examples/kivu-sake.txt)
.build/release/geomap map "${reports[@]}" -o "$scratch/good/events.geojson" --qgis

# fault FILE EXPRESSION TEXT [CHECK]: a project with the fault in it is called, in these words.
fault() {
  rm -rf "$scratch/out"
  mkdir "$scratch/out"
  cp "$scratch"/good/* "$scratch/out"
  sed -i "$2" "$scratch/out/$1"
  if "${4:-check_project}" >"$scratch/findings" || ! grep -q "$3" "$scratch/findings"; then
    printf '%s: %s was not called:\n' "$1" "$2"
    head -n 5 "$scratch/findings"
    return 1
  fi
}
check_project() { /usr/bin/python3 scripts/check/qgis_project.py "$scratch/out/events.qgs"; }
check_format() { scripts/check/qgis_format.py "$scratch/out/events.qgs" "$scratch"/out/*.qml; }

fault events.qgs 's/<ProjectionsEnabled type="int">1/<ProjectionsEnabled type="int">0/' 'the project is in'
fault events.qgs 's/geomap_events/events/g' 'the layers are'
fault events.qgs 's/limitMode="1"/limitMode="0"/' 'events are seen, the file has'
fault events.qgs 's/to_datetime(coalesce(\([^)]*)\)))/coalesce(\1))/g' 'are seen'
fault events.qgs 's/<NavigationMode type="int">2/<NavigationMode type="int">0/' 'the temporal controller is in mode 0'
fault events.qgs 's/<xmin>[^<]*/<xmin>100/' 'outside the view'
fault events.qgs 's/T23:59:59Z/T00:00:00Z/g' "the project's time is"
fault events.qml 's/categorizedSymbol/singleSymbol/' 'the .qml beside it gives'
fault events-distances.qml 's/labelsEnabled="1"/labelsEnabled="0"/' 'other labels'
fault events.geojson '0,/"date_latest":"2024-/s//"date_latest":"2025-/' 'steps of'
fault events.qgs 's/@number/0/g' 'events of one point'
fault events.qgs 's/GeoNames, CC BY 4.0/our own/' 'does not name GeoNames'
fault events.qgs 's/<LayoutItem type="65642"/<LayoutItem type="65641"/' 'the layout has'
fault events.qgs 's/version="3.22.0"/version="3.40.0"/' 'makes QGIS 3.22.0 or a later one warn' check_format
fault events.qml 's/version="3.22.0"/version="2.18.0"/' 'makes QGIS 3.22.0 or a later one warn' check_format
fault events.qgs 's/startExpression=/beginExpression=/' 'QGIS is not known to read beginExpression of <temporal>' check_format
fault events.qgs 's/<mapTip enabled="1"/<mapTip enabled="yes"/' "enabled of <mapTip> is 'yes', and not 0|1" check_format
fault events-distances.qml 's/name="line_width"/name="width"/' 'QGIS is not known to read width of <SimpleLine>' check_format
fault events.qml 's/<renderer-v2/<renderer-v3/; s,</renderer-v2,</renderer-v3,' 'QGIS is not known to read type of <renderer-v3>' check_format
fault events-uncertainty.qml 's/126,126,126,40/#7e7e7e/' "color of <SimpleFill> is '#7e7e7e', and not colour" check_format
printf 'twenty faults in projects and styles of QGIS were called\n'
