#!/usr/bin/env bash
# Makes pages with --preview and uses them in headless Chromium: no console error, nothing asked of the network,
# quotes, slider, table and keyboard work, hostile texts stay text, 5,000 events load in time.
#
#   Scripts/check-preview.sh [FOLDER]     default: out/preview; screenshots go to FOLDER/screenshots
set -euo pipefail
cd "$(dirname "$0")/.."

out=${1:-out/preview}
. Scripts/tool.sh

Scripts/install-dependencies.sh preview

mkdir -p "$out"
"$geomap" map examples/*.txt -o "$out/examples.geojson" --preview "$out/examples.html"
"$geomap" map examples/sahel-menaka.txt --preview "$out/one.html" >/dev/null
printf 'Le musée rouvre ses portes.\n' | "$geomap" map --preview "$out/empty.html" >/dev/null
python3 Scripts/preview/hostile_reports.py >"$out/hostile.jsonl"
"$geomap" map --input jsonl "$out/hostile.jsonl" --preview "$out/hostile.html" >/dev/null
python3 Scripts/preview/many_reports.py >"$out/many.jsonl"
"$geomap" map --input jsonl "$out/many.jsonl" --preview "$out/many.html" >/dev/null

.venv-preview/bin/python Scripts/check_preview.py "$out" --screenshots "$out/screenshots"
