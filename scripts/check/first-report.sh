#!/usr/bin/env bash
# Maps the report that the tool was first made for, which is its publisher's and so no part of the project.
#
#   scripts/check/first-report.sh SHARED FOLDER     SHARED has reports, schemas and linters of its own
set -euo pipefail
cd "$(dirname "$0")/../.."

shared=$1
out=$2
report=$shared/data/reports/fama-kidal.txt
mkdir -p "$out"

.build/release/geomap map "$report" --date 2023-11-14 -o "$out/events.geojson" --qgis
.build/release/geomap check "$report" --date 2023-11-14 || [ $? -eq 1 ]

scripts/check/output.sh "$out" "$report"
python3 "$shared/tools/rfc7946_lint.py" "$out"/*.geojson out/*.geojson
.venv/bin/check-jsonschema --schemafile "$shared/design/event.schema.json" \
  "$out/events.geojson" out/events.geojson
python3 scripts/check/first_report.py "$out/events.geojson"
