#!/usr/bin/env bash
# Makes pages with --preview and uses them in headless Chromium. No console error, nothing asked of the network,
# quotes, slider, table and keyboard work, hostile texts stay text, 5,000 events load in time.
#
#   scripts/check/preview.sh [FOLDER]     default: out/preview; screenshots go to FOLDER/screenshots
set -euo pipefail
cd "$(dirname "$0")/../.."

out=${1:-out/preview}
. scripts/common/tool.sh

scripts/install-dependencies.sh preview

mkdir -p "$out"
"$geomap" map examples/*.txt -o "$out/examples.geojson" --preview "$out/examples.html"
"$geomap" map examples/sahel-menaka.txt --preview "$out/one.html" >/dev/null
printf 'date: 2024-05-14\n\nUne manifestation a réuni cent personnes mardi à Marseille. Un incendie a détruit lundi un entrepôt à Aubagne.\n' |
  "$geomap" map --preview "$out/local.html" >/dev/null
printf 'Le musée rouvre ses portes.\n' | "$geomap" map --preview "$out/empty.html" >/dev/null
python3 scripts/check/reports/hostile.py >"$out/hostile.jsonl"
"$geomap" map --input jsonl "$out/hostile.jsonl" --preview "$out/hostile.html" >/dev/null
python3 scripts/check/reports/many.py >"$out/many.jsonl"
"$geomap" map --input jsonl "$out/many.jsonl" --preview "$out/many.html" >/dev/null

.venv-preview/bin/python scripts/check/preview.py "$out" --screenshots "$out/screenshots"
