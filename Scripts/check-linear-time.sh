#!/usr/bin/env bash
# Does the time of a hostile text grow with its length alone? Twice the text may take 2.4 times as long.
#
#   Scripts/check-linear-time.sh [KILOBYTES] [--quick] [--only PATTERN] [--commands map,check]
#
# After make release. 1000 kB where none is given: about an hour; CI takes 60 kB and --quick.
set -euo pipefail
cd "$(dirname "$0")/.."

. Scripts/tool.sh
GEOMAP=$geomap exec python3 Scripts/check_linear_time.py "$@"
