#!/usr/bin/env bash
# Builds the wheel of python/: the static program, its data, and a door from Python. The same source gives the same bytes:
# every time in it is SOURCE_DATE_EPOCH, else that of the last commit.
#
#   scripts/release/wheel.sh [FOLDER]     after make static; default: out
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly out=$PWD/${1:-out}
scripts/install-dependencies.sh static wheel
scripts/release/stage-static.sh
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH GEOMAP_STAGE=$PWD/.build-static/stage
rm -f "$out"/geomap-*.whl
mkdir -p "$out"
(cd python && ../.venv-wheel/bin/hatchling build --target wheel --directory "$out" >../.build-static/wheel.log 2>&1) || {
  cat .build-static/wheel.log >&2
  exit 1
}
# The archive once more as small as deflate can: the packer takes the usual level.
.venv-wheel/bin/python - "$out"/geomap-*.whl <<'EOF'
import os
import sys
import zipfile

path = sys.argv[1]
with zipfile.ZipFile(path) as given, zipfile.ZipFile(path + ".new", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as small:
    for item in given.infolist():
        small.writestr(item, given.read(item), zipfile.ZIP_DEFLATED, 9)
os.replace(path + ".new", path)
EOF
stat --format '%n: %s bytes' "$out"/geomap-*.whl
