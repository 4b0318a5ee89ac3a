#!/usr/bin/env bash
# Shows that the linter and the schemas call the faults that they are for.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/install-dependencies.sh checks
PYTHONDONTWRITEBYTECODE=1 .venv/bin/python Scripts/test_checks.py
