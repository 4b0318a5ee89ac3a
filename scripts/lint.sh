#!/usr/bin/env bash
# Lints everything that is source: Swift, shell, Python, limits of size, and the table of programs in CONTRIBUTING.md.
#
# Every part runs, whatever became of the ones before. ruff and shellcheck come from PyPI into .venv-lint.
set -euo pipefail
cd "$(dirname "$0")/.."

failed=()
# part TITLE COMMAND…: runs it, and remembers that it failed.
part() {
  local title=$1
  shift
  "$@" || failed+=("$title")
}
tracked() { git ls-files -z -- "$@"; }
python() { tracked '*.py' | xargs -0 .venv-lint/bin/ruff check --quiet; }
shell() { tracked '*.sh' .ci/run | xargs -0 .venv-lint/bin/shellcheck --external-sources; }

scripts/install-dependencies.sh lint
part "Swift" swift format lint --strict --parallel --recursive Sources Tests Package.swift
part "Python" python
part "shell" shell
part "limits" scripts/check/limits.py
part "programs" scripts/docs/programs.py --check
part "docs/output.md" scripts/docs/output.py --check
part "documents" scripts/check/docs.py

if [ ${#failed[@]} -gt 0 ]; then
  printf 'lint: faults in %s\n' "${failed[@]}" >&2
  exit 1
fi
