#!/usr/bin/env bash
# Holds the events of printed reports in two columns, and of short ones in seven forms, against those of their text: see
# check/pdf.py and check/situations.py.
#
#   scripts/check/pdf.sh [PROGRAM]     after make release
set -euo pipefail
cd "$(dirname "$0")/../.."

scripts/install-dependencies.sh checks
.venv/bin/python scripts/check/pdf.py "$@"
exec .venv/bin/python scripts/check/situations.py "$@"
