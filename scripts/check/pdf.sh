#!/usr/bin/env bash
# Holds the events of printed reports in two columns against those of their text: see check/pdf.py.
#
#   scripts/check/pdf.sh [PROGRAM]     after make release
set -euo pipefail
cd "$(dirname "$0")/../.."

scripts/install-dependencies.sh checks
exec .venv/bin/python scripts/check/pdf.py "$@"
